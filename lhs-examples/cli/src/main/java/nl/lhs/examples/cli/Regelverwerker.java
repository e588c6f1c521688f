package nl.lhs.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.examples.cli.Regellezer.Regel;
import nl.lhs.rules.json.FoutenJson;

/**
 * Goes through a file line by line, in order.
 *
 * <p>It parses the lines at hand in parallel, in batches that fit in any heap. It never waits for the next line while it
 * has one, so that another program can write a line, read the answer, and go on.
 *
 * @param <T> the value of a line
 */
final class Regelverwerker<T> {
    private static final int MAX_REGELS = 256;
    private static final int MAX_BYTES = 1024 * 1024;

    private final Function<byte[], T> parse;
    private final Fout teGroot;
    private long regels;
    private long geweigerd;

    /**
     * A new one, for one file.
     *
     * @param parse makes something of a line, or refuses it with an {@link OngeldigException}; several at once
     * @param teGroot the fault of a line that is too long to be read
     */
    Regelverwerker(Function<byte[], T> parse, Fout teGroot) {
        this.parse = parse;
        this.teGroot = teGroot;
    }

    /** One line in, with its number. */
    private record Vraag(long nummer, Regel regel) {}

    /** The value of a line, or its faults. */
    record Antwoord<T>(long nummer, Optional<T> inhoud, List<Fout> fouten) {}

    /** Takes the answers of a batch; {@code wacht} says whether the next line is not there yet. */
    private interface Batch<T> {
        void neem(List<Antwoord<T>> antwoorden, boolean wacht);
    }

    /** Writes a line for each line; {@code format} makes those of a batch, in its order. */
    void answer(Regellezer lezer, Function<List<T>, List<String>> format, Uitvoer uitvoer, Voortgang voortgang)
            throws IOException {
        process(
                lezer,
                (antwoorden, wacht) -> {
                    Iterator<String> regelsUit = format.apply(antwoorden.stream()
                                    .flatMap(a -> a.inhoud().stream())
                                    .toList())
                            .iterator();
                    for (Antwoord<T> antwoord : antwoorden) {
                        uitvoer.schrijf((antwoord.inhoud().isPresent()
                                        ? regelsUit.next()
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

    /** Hands over each line, and writes nothing. */
    void read(Regellezer lezer, Consumer<Antwoord<T>> take, Voortgang voortgang) throws IOException {
        process(lezer, (antwoorden, wacht) -> antwoorden.forEach(take), voortgang);
    }

    private void process(Regellezer lezer, Batch<T> batch, Voortgang voortgang) throws IOException {
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

    /** The next line, and the lines after it that are at hand; none at the end of the input. */
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
                    vraag.nummer(), Optional.of(parse.apply(vraag.regel().tekst())), List.of());
        } catch (OngeldigException e) {
            return geweigerd(vraag, e.fouten());
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
