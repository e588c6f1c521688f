package nl.lhs.examples.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Fout;
import nl.lhs.rules.eigenregels.Regelfout;

/** The messages on standard error. */
final class Foutmelding {
    /** Reasons of the operating system for which Java has no exception of its own. */
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

    private Foutmelding() {}

    static String from(String tekst) {
        return new Papier(false).zin("lhs: " + tekst).toString();
    }

    /** Every fault of an input, with its path. */
    static String geweigerd(String naam, List<Fout> fouten) {
        Papier papier = new Papier(false).zin("lhs: " + naam + " is geweigerd, om " + aantal(fouten) + ":");
        for (Fout f : fouten) {
            papier.alinea("  ", f.pad().isEmpty() ? "(geheel)" : f.pad());
            papier.alinea("      ", f.tekst());
        }
        return papier.toString();
    }

    /** Every fault of the agency's own rules, each on one line, so that an editor finds the place. */
    static String eigenRegels(List<Regelfout> fouten) {
        StringBuilder tekst = new StringBuilder("lhs: eigen regels zijn geweigerd, om " + aantal(fouten) + ":\n");
        fouten.forEach(f -> tekst.append(Tekst.opEenRegel(f.toString())).append('\n'));
        return tekst.toString();
    }

    private static String aantal(List<?> fouten) {
        return fouten.size() == 1 ? "één fout" : fouten.size() + " fouten";
    }

    /** A line that is refused, with its first fault. */
    static String regel(long nummer, List<Fout> fouten) {
        Fout eerste = fouten.get(0);
        return "regel " + nummer + " is geweigerd: " + (eerste.pad().isEmpty() ? "" : eerste.pad() + " ")
                + eerste.tekst()
                + (fouten.size() == 1
                        ? ""
                        : " (en nog " + (fouten.size() == 2 ? "een fout" : fouten.size() - 1 + " fouten") + ")");
    }

    /** Why a file could not be read or written, as part of a sentence. */
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
}
