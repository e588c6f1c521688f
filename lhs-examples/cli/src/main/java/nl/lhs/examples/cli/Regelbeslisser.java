package nl.lhs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.cli.Regellezer.Regel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.FoutenJson;

/**
 * Decides line after line: one line out for each line in, in the same order.
 *
 * <p>Lines that are at hand are decided side by side, in batches small enough for any heap. A line is never kept
 * waiting for the next, so that another program can offer one, read the answer, and go on.
 */
final class Regelbeslisser {
    private static final int MAX_REGELS = 256;

    private final LhsEngine engine;
    private final Inschrijver inschrijver;
    private long regels;
    private long geweigerd;

    Regelbeslisser(LhsEngine engine, Inschrijver inschrijver) {
        this.engine = engine;
        this.inschrijver = inschrijver;
    }

    /** One line in, with its number. */
    private record Vraag(long nummer, Regel regel) {}

    /** What came of a line: a record, or the line that refuses it. */
    private record Antwoord(Optional<Vastlegging> vastlegging, String weigering) {}

    void beslis(Regellezer lezer, Uitvoer uitvoer, Voortgang voortgang) throws IOException {
        List<Vraag> vragen = vragen(lezer);
        while (!vragen.isEmpty()) {
            List<Antwoord> antwoorden =
                    vragen.parallelStream().map(this::beantwoord).toList();
            Iterator<String> vastgelegd = inschrijver
                    .schrijfIn(antwoorden.stream()
                            .flatMap(a -> a.vastlegging().stream())
                            .toList())
                    .iterator();
            for (Antwoord antwoord : antwoorden) {
                uitvoer.schrijf((antwoord.vastlegging().isPresent() ? vastgelegd.next() : antwoord.weigering()) + "\n");
            }
            geweigerd +=
                    antwoorden.stream().filter(a -> a.vastlegging().isEmpty()).count();
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
            return new Antwoord(Optional.empty(), FoutenJson.format(vraag.nummer(), e.fouten()));
        }
        return new Antwoord(Optional.of(engine.decide(casus)), "");
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
