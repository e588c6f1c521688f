package nl.lhs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.examples.cli.Regellezer.Regel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.FoutenJson;
import nl.lhs.rules.json.VastleggingJson;

/**
 * Decides line after line, or answers them otherwise: one line out for each line in, in the same order.
 *
 * <p>Lines that are at hand are decided side by side, in batches small enough for any heap. A line is never kept
 * waiting for the next, so that another program can offer one, read the answer, and go on.
 */
final class Regelbeslisser {
    private static final int MAX_REGELS = 256;

    private final Antwoorder antwoorder;
    private final Fout teGroot;
    private long regels;
    private long geweigerd;

    Regelbeslisser(LhsEngine engine) {
        this(tekst -> VastleggingJson.format(engine.decide(lees(tekst))), Decide.TE_GROOT);
    }

    /** Answers lines in another way. */
    Regelbeslisser(Antwoorder antwoorder, Fout teGroot) {
        this.antwoorder = antwoorder;
        this.teGroot = teGroot;
    }

    /** What makes of a line in a line out. */
    interface Antwoorder {
        String antwoord(byte[] tekst) throws Geweigerd;
    }

    /** A line to which there is no answer. */
    static final class Geweigerd extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Fout> fouten;

        Geweigerd(List<Fout> fouten) {
            super("a line that is refused", null, false, false);
            this.fouten = fouten;
        }
    }

    /** One line in, with its number. */
    private record Vraag(long nummer, Regel regel) {}

    /** One line out. */
    private record Antwoord(String tekst, boolean geweigerd) {}

    void beslis(Regellezer lezer, Uitvoer uitvoer, Voortgang voortgang) throws IOException {
        List<Vraag> vragen = vragen(lezer);
        while (!vragen.isEmpty()) {
            List<Antwoord> antwoorden =
                    vragen.parallelStream().map(this::beantwoord).toList();
            for (Antwoord antwoord : antwoorden) {
                uitvoer.schrijf(antwoord.tekst() + "\n");
            }
            geweigerd += antwoorden.stream().filter(Antwoord::geweigerd).count();
            if (!lezer.heeftRegel()) {
                uitvoer.spoel();
            }
            voortgang.tot(lezer.gelezen(), regels);
            vragen = vragen(lezer);
        }
        uitvoer.spoel();
    }

    /** The next line, and as many after it as are at hand; none at the end of the input. */
    private List<Vraag> vragen(Regellezer lezer) throws IOException {
        List<Vraag> vragen = new ArrayList<>();
        long bytes = 0;
        do {
            Optional<Regel> regel = lezer.lees();
            if (regel.isEmpty()) {
                break;
            }
            regels++;
            vragen.add(new Vraag(regels, regel.get()));
            bytes += regel.get().tekst().length;
        } while (lezer.heeftRegel() && vragen.size() < MAX_REGELS && bytes < Decide.MAX_BYTES);
        return vragen;
    }

    private Antwoord beantwoord(Vraag vraag) {
        if (vraag.regel().teLang()) {
            return geweigerd(vraag, List.of(teGroot));
        }
        try {
            return new Antwoord(antwoorder.antwoord(vraag.regel().tekst()), false);
        } catch (Geweigerd e) {
            return geweigerd(vraag, e.fouten);
        }
    }

    private static Antwoord geweigerd(Vraag vraag, List<Fout> fouten) {
        return new Antwoord(FoutenJson.format(vraag.nummer(), fouten), true);
    }

    private static Casus lees(byte[] tekst) throws Geweigerd {
        try {
            return CasusJson.parse(tekst);
        } catch (OngeldigException e) {
            throw new Geweigerd(e.fouten());
        }
    }

    /** How many lines there were. */
    long regels() {
        return regels;
    }

    /** How many of them were refused. */
    long geweigerd() {
        return geweigerd;
    }
}
