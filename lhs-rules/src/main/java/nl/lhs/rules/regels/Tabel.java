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
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/**
 * The tables beside the rules: what only writes a line in the record is a row, and a few rules read the rows. A table is a
 * file of lines with bars between the columns: step, code, what overrides, condition, norms, readings, name.
 *
 * @param <R> what a row says
 */
public final class Tabel<R extends Rij> {
    private static final String MAP = "/nl/lhs/rules/";
    private static final String GEEN = "-";

    private static final Tabel<Aandachtsrij> AANDACHTSPUNTEN =
            aandachtspunten("stap5-aandachtspunten.tabel", tekst("stap5-aandachtspunten.tabel"));
    private static final Tabel<Signaalrij> SIGNALEN = lees(
            "stap5-signalen.tabel",
            r -> new Signaalrij(
                    r.regel(), r.waarde(Signaalcode.class, Kolom.CODE), r.waarde(Voorwaarde.class, Kolom.VOORWAARDE)));
    private static final Tabel<Redenrij> REDENEN = lees(
            "stap5-redenen.tabel",
            r -> new Redenrij(
                    r.regel(),
                    r.waarde(Redencode.class, Kolom.CODE),
                    r.waarde(Redenvoorwaarde.class, Kolom.VOORWAARDE)));
    private static final Tabel<Vervolgrij> VERVOLGREDENEN = lees(
            "vervolg-stap5-redenen.tabel",
            r -> new Vervolgrij(
                    r.regel(),
                    r.waarde(Redencode.class, Kolom.CODE),
                    r.waarde(Vervolgvoorwaarde.class, Kolom.VOORWAARDE)));

    private final String bestand;
    private final List<R> rijen;

    private Tabel(String bestand, List<R> rijen) {
        this.bestand = bestand;
        this.rijen = List.copyOf(rijen);
    }

    static Tabel<Aandachtsrij> aandachtspunten(String bestand, String tekst) {
        return lees(
                bestand,
                tekst,
                r -> new Aandachtsrij(
                        r.regel(),
                        r.waarde(Aandachtspuntcode.class, Kolom.CODE),
                        r.isLeeg(Kolom.GROND) ? null : r.waarde(Punt.Grond.class, Kolom.GROND),
                        r.waarde(Voorwaarde.class, Kolom.VOORWAARDE)));
    }

    /** The points of attention of a decision. */
    public static List<Aandachtsrij> aandachtspunten(Beeld beeld) {
        List<Aandachtsrij> geldend = new ArrayList<>();
        for (Aandachtsrij rij : AANDACHTSPUNTEN.rijen) {
            if (rij.geldt(beeld)) {
                geldend.add(rij);
            }
        }
        return geldend;
    }

    /** The signals of a decision. */
    public static List<Signaalrij> signalen(Beeld beeld) {
        List<Signaalrij> geldend = new ArrayList<>();
        for (Signaalrij rij : SIGNALEN.rijen) {
            if (rij.geldt(beeld)) {
                geldend.add(rij);
            }
        }
        return geldend;
    }

    /** The reasons for an intervention that was considered: one, or none where a rung was sought. */
    public static List<Redenrij> redenen(Beeld beeld, Interventie interventie) {
        List<Redenrij> geldend = new ArrayList<>(1);
        for (Redenrij rij : REDENEN.rijen) {
            if (rij.geldt(beeld, interventie)) {
                geldend.add(rij);
            }
        }
        return geldend;
    }

    /** The reasons for an intervention that was considered where a rung was sought: one, or none where the other table has it. */
    public static List<Vervolgrij> redenen(Dossierbeeld beeld, Interventie interventie) {
        List<Vervolgrij> geldend = new ArrayList<>(1);
        for (Vervolgrij rij : VERVOLGREDENEN.rijen) {
            if (rij.geldt(beeld, interventie)) {
                geldend.add(rij);
            }
        }
        return geldend;
    }

    /** Every table: that of a dossier last. */
    public static List<Tabel<? extends Rij>> alle() {
        return List.of(AANDACHTSPUNTEN, SIGNALEN, REDENEN, VERVOLGREDENEN);
    }

    /** The name of its file. */
    public String bestand() {
        return bestand;
    }

    /** Its rows, in their order. */
    public List<R> rijen() {
        return rijen;
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
    private record Regel(String plaats, String[] velden) {
        private static final Map<String, Norm> NORMEN = new HashMap<>();

        static {
            Norm.omschrijvingen().keySet().forEach(n -> NORMEN.put(n.id(), n));
        }

        String veld(Kolom kolom) {
            return velden[kolom.ordinal()];
        }

        boolean isLeeg(Kolom kolom) {
            return veld(kolom).equals(GEEN);
        }

        <E extends Enum<E>> E waarde(Class<E> soort, Kolom kolom) {
            try {
                return Enum.valueOf(soort, veld(kolom));
            } catch (IllegalArgumentException e) {
                throw fout(kolom, "one of " + Arrays.toString(soort.getEnumConstants()));
            }
        }

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
            if (!isLeeg(Kolom.LEZINGEN)) {
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

    private static <R extends Rij> Tabel<R> lees(String bestand, Function<Regel, R> maak) {
        return lees(bestand, tekst(bestand), maak);
    }

    private static <R extends Rij> Tabel<R> lees(String bestand, String tekst, Function<Regel, R> maak) {
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

    private static String tekst(String bestand) {
        try (InputStream in = Tabel.class.getResourceAsStream(MAP + bestand)) {
            if (in == null) {
                throw new IllegalStateException(bestand + " is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + bestand, e);
        }
    }
}
