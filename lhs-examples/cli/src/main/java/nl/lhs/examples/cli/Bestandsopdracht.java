package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import picocli.CommandLine.ExitCode;

/**
 * A subcommand that reads one file, or standard input where its name is {@code -}.
 *
 * <p>An {@link OngeldigException} refuses the input: it prints every fault, and the exit code is 1.
 */
abstract class Bestandsopdracht extends Opdracht {
    /** The fault of a record that is too large, sealed or not. It names both limits. */
    static final Fout TE_GROOT = new Fout(
            "",
            Foutcode.TE_GROOT,
            "is te groot; verwacht: hoogstens " + VastleggingJson.MAX_BYTES + " bytes, of verzegeld "
                    + VerzegeldeVastleggingJson.MAX_BYTES);

    /** So many refused lines get a message where there is no answer to each line. */
    private static final int MAX_MELDINGEN = 1_000;

    /** The name of the input as the user gave it. */
    String bestand;

    /** The one value that was read; empty before that. */
    private byte[] gelezen = new byte[0];

    Bestandsopdracht(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    /** Checks the options, and reads the files that they name. */
    void prepare() {}

    /** What is read of the file. */
    abstract Wegwijzer plaats();

    /** Does the work; the exit code. {@code grootte} is the number of bytes of the input, if known. */
    abstract int process(InputStream in, long grootte) throws IOException;

    /** Whether the options ask for something for which no file is read. */
    boolean isZonderBestand() {
        return false;
    }

    /** Does that; the exit code. */
    int processZonderBestand() {
        throw new IllegalStateException("nothing to do without a file");
    }

    @Override
    final int run() {
        boolean zonderBestand = isZonderBestand();
        prepare();
        if (zonderBestand) {
            return processZonderBestand();
        }
        try {
            if (bestand.equals("-")) {
                return process(omgeving.in(), Voortgang.ONBEKEND);
            }
            Path pad = Path.of(bestand);
            if (Files.isDirectory(pad)) {
                throw StopException.failure("kan " + naam() + " niet lezen: het is een map");
            }
            try (InputStream in = Files.newInputStream(pad)) {
                return process(in, Files.isRegularFile(pad) ? Files.size(pad) : Voortgang.ONBEKEND);
            }
        } catch (OngeldigException e) {
            throw StopException.refusal(naam(), plaats().fouten(gelezen, e.fouten()));
        } catch (IOException | InvalidPathException e) {
            throw StopException.failure("kan " + naam() + " niet lezen: " + Foutmelding.reden(e) + gevolg());
        }
    }

    /** Whether an output is the file that is read. */
    final boolean isInvoer(String naar) throws IOException {
        try {
            return !bestand.equals("-")
                    && !naar.equals("-")
                    && Files.isRegularFile(Path.of(naar))
                    && Files.isSameFile(Path.of(bestand), Path.of(naar));
        } catch (InvalidPathException e) {
            return false; // the write will report it
        }
    }

    final String naam() {
        return bestand.equals("-") ? "standaardinvoer" : bestand;
    }

    static Fout teGroot(int max) {
        return new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + max + " bytes");
    }

    /**
     * Reads the one value of the file, and as many bytes again for a byte order mark and white space around it.
     *
     * @param max the largest number of bytes of the value
     * @return empty where there are more
     */
    final Optional<byte[]> read(InputStream in, int max) throws IOException {
        gelezen = in.readNBytes(2 * max);
        return in.read() < 0 ? Optional.of(gelezen) : Optional.empty();
    }

    /** Reads one value; refuses a larger one. */
    final byte[] read(InputStream in, int max, Fout teGroot) throws IOException {
        return read(in, max).orElseThrow(() -> new OngeldigException(List.of(teGroot)));
    }

    /** Refuses what {@link #read} read, where it is of another kind. */
    final void refuseOtherKind() {
        List<Fout> fouten = plaats().fouten(gelezen, List.of());
        if (!fouten.isEmpty()) {
            throw StopException.refusal(naam(), fouten);
        }
    }

    /** Names both limits where a record is too large. */
    static OngeldigException withLimits(List<Fout> fouten) {
        return new OngeldigException(fouten.stream()
                .map(f -> f.pad().isEmpty() && f.code() == Foutcode.TE_GROOT ? TE_GROOT : f)
                .toList());
    }

    /**
     * Answers each line with a line.
     *
     * @param max the longest line
     * @param teGroot the fault of a longer one
     * @param parse makes something of a line, or refuses it with an {@link OngeldigException}; several at once
     * @param format makes the lines of a batch, in its order
     * @return the exit code
     */
    final <T> int answerLines(
            InputStream in,
            long grootte,
            int max,
            Fout teGroot,
            Function<byte[], T> parse,
            Function<List<T>, List<String>> format)
            throws IOException {
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        Regelverwerker<T> verwerker = new Regelverwerker<>(plaats().orOtherKind(parse), teGroot);
        Beginbewaarder bewaard = new Beginbewaarder(in);
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            verwerker.answer(new Regellezer(bewaard, max), format, uitvoer, voortgang);
        } catch (IOException | StopException e) {
            uitvoer.spoel(); // print the records that a register already holds
            throw e;
        }
        if (verwerker.geweigerd() > 0) {
            tell(verwerker.geweigerd() + " van de " + verwerker.regels() + " regels geweigerd");
            tellOtherKind(verwerker, bewaard.begin());
            return Lhs.GEWEIGERD;
        }
        return ExitCode.OK;
    }

    /**
     * Reads lines without an answer. It reports refused lines at the end, when the progress bar is gone.
     *
     * @param max the longest line
     * @param teGroot the fault of a longer one
     * @param parse makes something of a line, or refuses it with an {@link OngeldigException}; several at once
     * @param take takes that with the number of the line, in order; empty where the line is refused
     * @return the exit code
     */
    final <T> int readLines(
            InputStream in,
            long grootte,
            int max,
            Fout teGroot,
            Function<byte[], T> parse,
            BiConsumer<Long, Optional<T>> take)
            throws IOException {
        List<String> meldingen = new ArrayList<>();
        Regelverwerker<T> verwerker = new Regelverwerker<>(plaats().orOtherKind(parse), teGroot);
        Beginbewaarder bewaard = new Beginbewaarder(in);
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            verwerker.read(
                    new Regellezer(bewaard, max),
                    a -> {
                        take.accept(a.nummer(), a.inhoud());
                        if (a.inhoud().isEmpty() && meldingen.size() < MAX_MELDINGEN) {
                            meldingen.add(Foutmelding.regel(a.nummer(), a.fouten()));
                        }
                    },
                    voortgang);
        }
        long geweigerd = verwerker.geweigerd();
        if (geweigerd == 0) {
            return ExitCode.OK;
        }
        meldingen.forEach(this::tell);
        tell(geweigerd + " van de " + verwerker.regels() + " regels geweigerd"
                + (geweigerd > meldingen.size() ? "; hierboven staan de eerste " + meldingen.size() : ""));
        tellOtherKind(verwerker, bewaard.begin());
        return Lhs.GEWEIGERD;
    }

    /** Says what a file is of which no line could be read. */
    private void tellOtherKind(Regelverwerker<?> verwerker, byte[] begin) {
        if (verwerker.geweigerd() == verwerker.regels()) {
            tellOtherKind(begin);
        }
    }

    /** Says what a file of lines is, by its beginning, where it is something else. */
    final void tellOtherKind(byte[] begin) {
        plaats().wijsHeel(begin).ifPresent(raad -> tell(naam() + " " + raad));
    }
}
