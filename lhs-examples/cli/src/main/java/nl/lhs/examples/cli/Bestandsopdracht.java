package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.lhs.core.Fout;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** A subcommand that reads one file, or standard input, and says what is wrong with it where something is. */
abstract class Bestandsopdracht implements Callable<Integer> {
    final Omgeving omgeving;
    private final PrintWriter fout;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze hulp.")
    private boolean help;

    Bestandsopdracht(Omgeving omgeving, PrintWriter fout) {
        this.omgeving = omgeving;
        this.fout = fout;
    }

    /** As it was given; {@code -} is standard input. */
    abstract String bestand();

    /** Does the work; the exit code. */
    abstract int verwerk(InputStream in, long grootte) throws IOException;

    /** What was done all the same, where it goes wrong in the middle; a part of a sentence, or nothing. */
    String gevolg() {
        return "";
    }

    @Override
    public Integer call() {
        try {
            return bestand().equals("-") ? verwerk(omgeving.in(), Voortgang.ONBEKEND) : verwerk(Path.of(bestand()));
        } catch (UitvoerException e) {
            // A reader that has seen enough, such as head, needs no message.
            return e.isLezerWeg() && gevolg().isEmpty()
                    ? ExitCode.USAGE
                    : storing("kan niet schrijven naar standaarduitvoer" + gevolg());
        } catch (IOException | InvalidPathException e) {
            return storing("kan " + naam() + " niet lezen: " + reden(e) + gevolg());
        }
    }

    private int verwerk(Path pad) throws IOException {
        if (Files.isDirectory(pad)) {
            return storing("kan " + naam() + " niet lezen: het is een map");
        }
        try (InputStream in = Files.newInputStream(pad)) {
            return verwerk(in, Files.isRegularFile(pad) ? Files.size(pad) : Voortgang.ONBEKEND);
        }
    }

    /**
     * Reads one value. A byte order mark and white space around it do not count: as much again is read for them, and no
     * more.
     *
     * @param max the largest number of bytes of the value
     * @return empty where there is more
     */
    static Optional<byte[]> leesEen(InputStream in, int max) throws IOException {
        byte[] tekst = in.readNBytes(2 * max);
        return in.read() < 0 ? Optional.of(tekst) : Optional.empty();
    }

    final void meldFouten(List<Fout> fouten) {
        int aantal = fouten.size();
        Papier papier = new Papier(false)
                .alinea(
                        "",
                        "lhs: " + naam() + " is geweigerd, om " + (aantal == 1 ? "één fout" : aantal + " fouten") + ":",
                        Papier.Stijl.GEWOON);
        for (Fout f : fouten) {
            papier.alinea("  ", f.pad().isEmpty() ? "(geheel)" : f.pad(), Papier.Stijl.GEWOON);
            papier.alinea("      ", f.tekst(), Papier.Stijl.GEWOON);
        }
        fout.print(papier);
    }

    final int onleesbaar(String naam, Exception e) {
        return storing("kan " + naam + " niet lezen: " + reden(e));
    }

    /** Why a file could not be read or written. */
    static String reden(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "het bestaat niet";
        }
        if (e instanceof AccessDeniedException) {
            return "daartoe ontbreekt het recht";
        }
        return "dat mislukt (" + e.getMessage() + ")";
    }

    final int storing(String melding) {
        fout.print(new Papier(false).alinea("", "lhs: " + melding, Papier.Stijl.GEWOON));
        return ExitCode.USAGE;
    }

    private String naam() {
        return bestand().equals("-") ? "standaardinvoer" : bestand();
    }
}
