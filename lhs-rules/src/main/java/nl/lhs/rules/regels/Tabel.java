package nl.lhs.rules.regels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.regels.Stap1.Kolom;

/**
 * A table beside the rules. Each row can add one line to the record, and a few rules read the rows. It is a file of lines
 * with bars between the columns: step, code, what overrides, condition, norms, readings, name.
 *
 * @param <R> what a row says
 */
public final class Tabel<R extends Rij> {
    private static final String MAP = "/nl/lhs/rules/";
    private static final String GEEN = "-";

    private final String bestand;
    private final List<R> rijen;

    private Tabel(String bestand, List<R> rijen) {
        this.bestand = bestand;
        this.rijen = List.copyOf(rijen);
    }

    /** Reads one of the library. */
    static <R extends Rij> Tabel<R> lees(String bestand, Function<Regel, R> maak) {
        try (InputStream in = Tabel.class.getResourceAsStream(MAP + bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is missing from the library");
            }
            return lees(bestand, new String(in.readAllBytes(), StandardCharsets.UTF_8), maak);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
    }

    static <R extends Rij> Tabel<R> lees(String bestand, String tekst, Function<Regel, R> maak) {
        List<R> rijen = new ArrayList<>();
        String[] regels = tekst.split("\n");
        for (int i = 0; i < regels.length; i++) {
            if (!regels[i].isBlank() && !regels[i].startsWith("#")) {
                String[] velden = regels[i].strip().split(" *\\| *");
                String plaats = bestand + ", line " + (i + 1);
                if (velden.length != Kolom.values().length) {
                    throw new IllegalStateException(plaats + ": expected " + Arrays.toString(Kolom.values()));
                }
                rijen.add(maak.apply(new Regel(plaats, velden)));
            }
        }
        return new Tabel<>(bestand, rijen);
    }

    /** The name of its file. */
    public String bestand() {
        return bestand;
    }

    /** Its rows, in their order. */
    public List<R> rijen() {
        return rijen;
    }

    /** The same without one row. */
    Tabel<R> zonder(String naam) {
        return new Tabel<>(
                bestand, rijen.stream().filter(r -> !r.toString().equals(naam)).toList());
    }

    /** The columns of a line. */
    private enum Kolom {
        STAP,
        CODE,
        GROND,
        VOORWAARDE,
        NORMEN,
        LEZINGEN,
        NAAM
    }

    /** A line, taken apart. */
    record Regel(String plaats, String[] velden) {
        private static final Map<String, Norm> NORMEN = new HashMap<>();

        static {
            Norm.omschrijvingen().keySet().forEach(n -> NORMEN.put(n.id(), n));
        }

        private String veld(Kolom kolom) {
            return velden[kolom.ordinal()];
        }

        <E extends Enum<E>> E code(Class<E> soort) {
            return waarde(soort, Kolom.CODE);
        }

        <E extends Enum<E>> E voorwaarde(Class<E> soort) {
            return waarde(soort, Kolom.VOORWAARDE);
        }

        /** Null where there is none. */
        <E extends Enum<E>> E grond(Class<E> soort) {
            return veld(Kolom.GROND).equals(GEEN) ? null : waarde(soort, Kolom.GROND);
        }

        private <E extends Enum<E>> E waarde(Class<E> soort, Kolom kolom) {
            try {
                return Enum.valueOf(soort, veld(kolom));
            } catch (IllegalArgumentException e) {
                throw fout(kolom, "one of " + Arrays.toString(soort.getEnumConstants()));
            }
        }

        /** What the record says of the row. */
        ToegepasteRegel regel() {
            List<Norm> normen = new ArrayList<>();
            for (String id : veld(Kolom.NORMEN).split(", ")) {
                Norm norm = NORMEN.get(id);
                if (norm == null) {
                    throw fout(Kolom.NORMEN, "norms of LHS 1.7, separated by commas");
                }
                normen.add(norm);
            }
            normen.sort(null);
            List<Lezing> lezingen = new ArrayList<>();
            if (!veld(Kolom.LEZINGEN).equals(GEEN)) {
                for (String id : veld(Kolom.LEZINGEN).split(", ")) {
                    try {
                        lezingen.add(Lezing.valueOf(id));
                    } catch (IllegalArgumentException e) {
                        throw fout(Kolom.LEZINGEN, "- or some of " + Arrays.toString(Lezing.values()));
                    }
                }
            }
            if (!veld(Kolom.STAP).matches("[1-5]")) {
                throw fout(Kolom.STAP, "1 to 5");
            }
            return new ToegepasteRegel(Integer.parseInt(veld(Kolom.STAP)), veld(Kolom.NAAM), normen, lezingen);
        }

        private IllegalStateException fout(Kolom kolom, String verwacht) {
            return new IllegalStateException(
                    plaats + ": the " + kolom + " is " + veld(kolom) + "; expected " + verwacht);
        }
    }
}
