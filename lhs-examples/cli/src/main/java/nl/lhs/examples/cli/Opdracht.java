package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A subcommand. {@link #run} does its work; this class has what all subcommands share: help, output, messages, exit codes.
 *
 * <p>What stops the work throws a {@link StopException} with the message and the exit code; {@link #call} also turns an
 * output that cannot be written and a rule of the agency's own that fails into these.
 */
@Command(
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n")
abstract class Opdracht implements Callable<Integer> {
    final Omgeving omgeving;
    private final PrintWriter fout;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze hulp.")
    private boolean help;

    Opdracht(Omgeving omgeving, PrintWriter fout) {
        this.omgeving = omgeving;
        this.fout = fout;
    }

    /** Does the work; the exit code. */
    abstract int run();

    /** The work that was done before a failure, as the end of a sentence; empty for none. */
    String gevolg() {
        return "";
    }

    @Override
    public final Integer call() {
        try {
            return run();
        } catch (StopException e) {
            fout.print(e.getMessage());
            return e.code();
        } catch (EigenRegelsException e) { // one of the agency's own rules failed on a casus
            fout.print(Foutmelding.eigenRegels(e.fouten()));
            return ExitCode.USAGE;
        } catch (UitvoerException e) {
            // A reader that stops early, such as head, needs no message.
            if (!e.isLezerWeg() || !gevolg().isEmpty()) {
                tell("kan niet schrijven naar standaarduitvoer" + gevolg());
            }
            return ExitCode.USAGE;
        }
    }

    /** Says something on standard error, and goes on. */
    final void tell(String melding) {
        fout.print(Foutmelding.from(melding));
    }

    final ParameterException misuse(String melding) {
        return new ParameterException(spec.commandLine(), melding);
    }

    /** Reads at most {@code max} bytes of a file: enough to refuse a larger one. */
    static byte[] readFile(String bestand, int max) {
        try (InputStream in = Files.newInputStream(Path.of(bestand))) {
            return in.readNBytes(max);
        } catch (IOException | InvalidPathException e) {
            throw StopException.unreadable(bestand, e);
        }
    }

    final void print(String tekst) {
        print(naar -> naar.write(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    private void print(Bewaarder.Schrijver tekst) {
        try {
            tekst.schrijf(omgeving.uit());
            omgeving.uit().flush();
        } catch (IOException e) {
            throw new UitvoerException(e);
        }
    }

    final void deliver(String tekst, String uit, Bewaarder.Soort soort) {
        deliver(naar -> naar.write(tekst.getBytes(StandardCharsets.UTF_8)), uit, soort);
    }

    /** Writes a result to a file, or to standard output where {@code uit} is {@code -}. */
    final void deliver(Bewaarder.Schrijver tekst, String uit, Bewaarder.Soort soort) {
        if (uit.equals("-")) {
            print(tekst);
            return;
        }
        try {
            stopIf(Bewaarder.bewaar(tekst, Path.of(uit), soort), uit);
        } catch (NoSuchFileException e) {
            throw StopException.unwritable(uit, "de map bestaat niet");
        } catch (IOException | InvalidPathException e) {
            throw StopException.unwritable(uit, Foutmelding.reden(e));
        }
    }

    /** Stops before long work if it is clear already that its result cannot be written. */
    static void checkWritable(String uit, Bewaarder.Soort soort) {
        if (uit.equals("-")) {
            return;
        }
        try {
            Path pad = Path.of(uit);
            stopIf(Bewaarder.belet(pad, soort), uit);
            if (!Files.isDirectory(pad.toAbsolutePath().getParent())) {
                throw StopException.unwritable(uit, "de map bestaat niet");
            }
        } catch (IOException | InvalidPathException e) {
            throw StopException.unwritable(uit, Foutmelding.reden(e));
        }
    }

    private static void stopIf(Optional<String> belet, String uit) {
        belet.ifPresent(waarom -> {
            throw StopException.unwritable(uit, waarom);
        });
    }
}
