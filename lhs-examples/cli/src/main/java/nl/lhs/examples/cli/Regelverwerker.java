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
 * Goes through a file line by line, and does something with each, in the same order; mostly, it answers: one line out
 * for each line in.
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

    /** Takes what was made of a line, or why nothing was, in the order of the lines. */
    interface Ontvanger<T> {
        void neem(T inhoud);

        void weiger(long nummer, List<Fout> fouten);
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

    /** What came of a line: something, or what is wrong with it. */
    private record Antwoord<T>(long nummer, Optional<T> inhoud, List<Fout> fouten) {}

    /** Takes what is made of a batch of lines. */
    private interface Batch<T> {
        void neem(List<Antwoord<T>> antwoorden, boolean wacht);
    }

    /** Writes a line for each line. */
    void verwerk(Regellezer lezer, Uitvoer uitvoer, Voortgang voortgang) throws IOException {
        verwerk(
                lezer,
                (antwoorden, wacht) -> {
                    Iterator<String> afgerond = afronder.rondAf(antwoorden.stream()
                                    .flatMap(a -> a.inhoud().stream())
                                    .toList())
                            .iterator();
                    for (Antwoord<T> antwoord : antwoorden) {
                        uitvoer.schrijf((antwoord.inhoud().isPresent()
                                        ? afgerond.next()
                                        : FoutenJson.format(antwoord.nummer(), antwoord.fouten()))
                                + "\n");
                    }
                    if (wacht) {
                        uitvoer.spoel();
                    }
                },
                voortgang);
        uitvoer.spoel();
    }

    /** Hands over what is made of each line, and writes nothing. */
    static <T> Regelverwerker<T> zonderUitvoer(Verwerker<T> verwerker, Fout teGroot) {
        return new Regelverwerker<>(verwerker, alle -> List.of(), teGroot);
    }

    void verwerk(Regellezer lezer, Ontvanger<T> ontvanger, Voortgang voortgang) throws IOException {
        verwerk(
                lezer,
                (antwoorden, wacht) -> antwoorden.forEach(a ->
                        a.inhoud().ifPresentOrElse(ontvanger::neem, () -> ontvanger.weiger(a.nummer(), a.fouten()))),
                voortgang);
    }

    private void verwerk(Regellezer lezer, Batch<T> batch, Voortgang voortgang) throws IOException {
        List<Vraag> vragen = vragen(lezer);
        while (!vragen.isEmpty()) {
            List<Antwoord<T>> antwoorden =
                    vragen.parallelStream().map(this::beantwoord).toList();
            batch.neem(antwoorden, !lezer.heeftRegel());
            geweigerd += antwoorden.stream().filter(a -> a.inhoud().isEmpty()).count();
            voortgang.tot(lezer.gelezen(), regels);
            vragen = vragen(lezer);
        }
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
            return new Antwoord<>(
                    vraag.nummer(), Optional.of(verwerker.verwerk(vraag.regel().tekst())), List.of());
        } catch (Geweigerd e) {
            return geweigerd(vraag, e.fouten);
        }
    }

    private Antwoord<T> geweigerd(Vraag vraag, List<Fout> fouten) {
        return new Antwoord<>(vraag.nummer(), Optional.empty(), fouten);
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
