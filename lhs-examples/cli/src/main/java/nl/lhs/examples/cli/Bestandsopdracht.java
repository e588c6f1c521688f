package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** A subcommand that reads one file, or standard input, and says what is wrong with it where something is. */
abstract class Bestandsopdracht implements Callable<Integer> {
    /** Of a record that may be sealed: one limit is named, wherever it was found to be too large. */
    static final Fout TE_GROOT = new Fout(
            "",
            Foutcode.TE_GROOT,
            "is te groot; verwacht: hoogstens " + VastleggingJson.MAX_BYTES + " bytes, of verzegeld "
                    + VerzegeldeVastleggingJson.MAX_BYTES);

    /** What an operating system says, where the library has no exception of its own for it. */
    private static final Map<String, String> REDENEN = Map.of(
            "Not a directory", "een deel van het pad is geen map",
            "Is a directory", "het is een map",
            "File name too long", "de naam is te lang",
            "Too many levels of symbolic links", "de koppelingen op het pad verwijzen naar elkaar",
            "Too many levels of symbolic links or unable to access attributes of symbolic link",
                    "de koppelingen op het pad verwijzen naar elkaar",
            "No space left on device", "de schijf is vol",
            "Read-only file system", "daar kan alleen worden gelezen",
            "Input/output error", "de schijf of de verbinding hapert");

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

    static List<Fout> metGrens(List<Fout> fouten) {
        return fouten.stream()
                .map(f -> f.pad().isEmpty() && f.code() == Foutcode.TE_GROOT ? TE_GROOT : f)
                .toList();
    }

    final void meldFouten(List<Fout> fouten) {
        meldFouten(naam(), fouten);
    }

    final void meldFouten(String naam, List<Fout> fouten) {
        int aantal = fouten.size();
        Papier papier = new Papier(false)
                .alinea(
                        "",
                        "lhs: " + naam + " is geweigerd, om " + (aantal == 1 ? "één fout" : aantal + " fouten") + ":",
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
        if (e instanceof InvalidPathException) {
            return "dat is geen geldig pad";
        }
        String reden = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (reden != null && REDENEN.containsKey(reden)) {
            return REDENEN.get(reden);
        }
        return e instanceof FileSystemException && reden != null ? "dat mislukt (" + reden + ")" : "dat mislukt";
    }

    /** Why nothing can be written there, as far as can be seen before long work is done. */
    static Optional<String> beletVooraf(String uit, Bewaarder.Soort soort) {
        try {
            Path pad = Path.of(uit);
            Optional<String> belet = Bewaarder.belet(pad, soort);
            return belet.isEmpty() && !Files.isDirectory(pad.toAbsolutePath().getParent())
                    ? Optional.of("de map bestaat niet")
                    : belet;
        } catch (IOException | InvalidPathException e) {
            return Optional.of(reden(e));
        }
    }

    /** Puts text where it was asked for: standard output where that is {@code -}; the exit code. */
    final int lever(String tekst, String uit, Bewaarder.Soort soort) {
        if (!uit.equals("-")) {
            return bewaar(naar -> naar.write(tekst.getBytes(StandardCharsets.UTF_8)), uit, soort);
        }
        try {
            Uitvoer uitvoer = new Uitvoer(omgeving.uit());
            uitvoer.schrijf(tekst);
            uitvoer.spoel();
            return ExitCode.OK;
        } catch (UitvoerException e) {
            return e.isLezerWeg() ? ExitCode.USAGE : storing("kan niet schrijven naar standaarduitvoer");
        }
    }

    /** Writes what was made to a file; the exit code. */
    final int bewaar(Bewaarder.Schrijver wat, String uit, Bewaarder.Soort soort) {
        try {
            Optional<String> waarom = Bewaarder.bewaar(wat, Path.of(uit), soort);
            return waarom.isEmpty() ? ExitCode.OK : nietTeSchrijven(uit, waarom.get());
        } catch (NoSuchFileException e) {
            return nietTeSchrijven(uit, "de map bestaat niet");
        } catch (IOException | InvalidPathException e) {
            return nietTeSchrijven(uit, reden(e));
        }
    }

    final int nietTeSchrijven(String uit, String waarom) {
        return storing("kan " + uit + " niet schrijven: " + waarom);
    }

    final int storing(String melding) {
        fout.print(new Papier(false).alinea("", "lhs: " + melding, Papier.Stijl.GEWOON));
        return ExitCode.USAGE;
    }

    final String naam() {
        return bestand().equals("-") ? "standaardinvoer" : bestand();
    }
}
