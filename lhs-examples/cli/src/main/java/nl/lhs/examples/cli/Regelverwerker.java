package nl.lhs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.examples.cli.Regellezer.Regel;
import nl.lhs.rules.json.FoutenJson;

/**
 * Answers line after line: one line out for each line in, in the same order.
 *
 * <p>Lines that are at hand are answered side by side, in batches small enough for any heap. A line is never kept
 * waiting for the next, so that another program can offer one, read the answer, and go on.
 *
 * @param <T> what is made of a line
 */
final class Regelverwerker<T> {
    private static final int MAX_REGELS = 256;
    private static final int MAX_BYTES = 1024 * 1024;

    private final Verwerker<T> verwerker;
    private final Afronder<T> afronder;
    private final Fout teGroot;
    private long regels;
    private long geweigerd;

    /**
     * What answers.
     *
     * @param verwerker makes something of a line, for several lines at once
     * @param afronder makes the lines out of all that was made of a batch, in its order
     * @param teGroot what is said of a line that is too long to be read
     */
    Regelverwerker(Verwerker<T> verwerker, Afronder<T> afronder, Fout teGroot) {
        this.verwerker = verwerker;
        this.afronder = afronder;
        this.teGroot = teGroot;
    }

    /** Makes something of a line. */
    interface Verwerker<T> {
        T verwerk(byte[] tekst) throws Geweigerd;
    }

    /** Makes lines of a batch, one for each. */
    interface Afronder<T> {
        List<String> rondAf(List<T> alle);
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

    /** What came of a line: something, or the line that refuses it. */
    private record Antwoord<T>(Optional<T> inhoud, String weigering) {}

    void verwerk(Regellezer lezer, Uitvoer uitvoer, Voortgang voortgang) throws IOException {
        List<Vraag> vragen = vragen(lezer);
        while (!vragen.isEmpty()) {
            List<Antwoord<T>> antwoorden =
                    vragen.parallelStream().map(this::beantwoord).toList();
            Iterator<String> afgerond = afronder.rondAf(antwoorden.stream()
                            .flatMap(a -> a.inhoud().stream())
                            .toList())
                    .iterator();
            for (Antwoord<T> antwoord : antwoorden) {
                uitvoer.schrijf((antwoord.inhoud().isPresent() ? afgerond.next() : antwoord.weigering()) + "\n");
            }
            geweigerd += antwoorden.stream().filter(a -> a.inhoud().isEmpty()).count();
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
        } while (lezer.heeftRegel() && vragen.size() < MAX_REGELS && bytes < MAX_BYTES);
        return vragen;
    }

    private Antwoord<T> beantwoord(Vraag vraag) {
        if (vraag.regel().teLang()) {
            return geweigerd(vraag, List.of(teGroot));
        }
        try {
            return new Antwoord<>(Optional.of(verwerker.verwerk(vraag.regel().tekst())), "");
        } catch (Geweigerd e) {
            return geweigerd(vraag, e.fouten);
        }
    }

    private Antwoord<T> geweigerd(Vraag vraag, List<Fout> fouten) {
        return new Antwoord<>(Optional.empty(), FoutenJson.format(vraag.nummer(), fouten));
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
