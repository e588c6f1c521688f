package nl.lhs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.examples.cli.Regellezer.Regel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.FoutenJson;
import nl.lhs.rules.json.VastleggingJson;

/**
 * Decides line after line: one line out for each line in, in the same order.
 *
 * <p>Lines that are at hand are decided side by side, in batches small enough for any heap. A line is never kept
 * waiting for the next, so that another program can offer one, read the answer, and go on.
 */
final class Regelbeslisser {
    private static final int MAX_REGELS = 256;

    private final LhsEngine engine;
    private long regels;
    private long geweigerd;

    Regelbeslisser(LhsEngine engine) {
        this.engine = engine;
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
        Casus casus;
        try {
            casus = lees(vraag.regel());
        } catch (OngeldigException e) {
            return new Antwoord(FoutenJson.format(vraag.nummer(), e.fouten()), true);
        }
        return new Antwoord(VastleggingJson.format(engine.decide(casus)), false);
    }

    private static Casus lees(Regel regel) {
        if (regel.teLang()) {
            throw new OngeldigException(List.of(Decide.TE_GROOT));
        }
        return CasusJson.parse(regel.tekst());
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
