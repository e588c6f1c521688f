package nl.lhs.examples.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.Variantenvergelijking;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.sporen.Sporenoordeel;

/** Writes a report or an inzicht to a file, and replaces nothing but one. */
final class Bewaarder {
    /** What is written, and what of that may be replaced. */
    enum Soort {
        /** A page or a PDF. */
        RAPPORT("geen HTML-pagina of PDF", "<!DOCTYPE html", "%PDF"),
        /** An inzicht in any of its forms. */
        INZICHT(
                "geen inzicht",
                "<!DOCTYPE html",
                "{\"formaat\":\"" + Inzicht.FORMAAT + "\"",
                "soort,naam,maat,waarde,aantal"),
        /** A judgement whether strategieen are consistent. */
        SPOREN(
                "geen oordeel over strategieën",
                "<!DOCTYPE html",
                "{\n  \"formaat\": \"" + Sporenoordeel.FORMAAT + "\""),
        /** A doorrekening in any of its forms, of one variant or several. */
        DOORREKENING(
                "geen doorrekening",
                "<!DOCTYPE html",
                "{\n  \"formaat\": \"" + Doorrekening.FORMAAT + "\"",
                "{\n  \"formaat\": \"" + Variantenvergelijking.FORMAAT + "\"",
                "maat,van,naar,aantal",
                "soort,id,versie,casussen,geweigerd,veranderd");

        private final String anders;
        private final List<String> begin;

        Soort(String anders, String... begin) {
            this.anders = anders;
            this.begin = List.of(begin);
        }
    }

    /** For everybody, but for whom the umask excludes. */
    private static final Set<PosixFilePermission> NIEUW = PosixFilePermissions.fromString("rw-rw-rw-");

    private static final int BUFFER = 64 * 1024;

    private Bewaarder() {}

    /** Writes what is to be kept. */
    interface Schrijver {
        void schrijf(OutputStream naar) throws IOException;
    }

    /**
     * Writes a report. Whoever looks at the file while this runs sees the old one or the new one, whole.
     *
     * @return why it was not written, as a part of a sentence; empty where it was
     */
    static Optional<String> bewaar(Schrijver pagina, Path pad, Soort soort) throws IOException {
        Optional<String> belet = belet(pad, soort);
        if (belet.isPresent()) {
            return belet;
        }
        if (!Files.exists(pad)) {
            vervang(pagina, pad.toAbsolutePath(), NIEUW);
        } else if (!Files.isRegularFile(pad)) {
            schrijf(pagina, pad);
        } else {
            Path echt = pad.toRealPath();
            vervang(pagina, echt, isPosix(echt) ? Files.getPosixFilePermissions(echt) : NIEUW);
        }
        return Optional.empty();
    }

    /** Why nothing can be written there, as far as can be seen before it is tried. */
    static Optional<String> belet(Path pad, Soort soort) throws IOException {
        if (Files.isDirectory(pad)) {
            return Optional.of("het is een map");
        }
        if (!Files.exists(pad)) {
            return Files.isSymbolicLink(pad)
                    ? Optional.of("het is een koppeling naar iets dat niet bestaat")
                    : Optional.empty();
        }
        if (!Files.isRegularFile(pad)) {
            return Optional.empty();
        }
        if (!Files.isWritable(pad)) {
            throw new AccessDeniedException(pad.toString());
        }
        return isVan(soort, pad) ? Optional.empty() : Optional.of("daar staat een bestand dat " + soort.anders + " is");
    }

    private static void schrijf(Schrijver pagina, Path pad) throws IOException {
        try (OutputStream naar = new BufferedOutputStream(Files.newOutputStream(pad), BUFFER)) {
            pagina.schrijf(naar);
        }
    }

    /** Whether nothing is lost but what can be made again: what is empty, holds nothing. */
    private static boolean isVan(Soort soort, Path pad) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(pad)) {
            begin = in.readNBytes(64);
        }
        String tekst = new String(begin, US_ASCII);
        return begin.length == 0 || soort.begin.stream().anyMatch(tekst::startsWith);
    }

    private static void vervang(Schrijver pagina, Path doel, Set<PosixFilePermission> rechten) throws IOException {
        boolean posix = isPosix(doel.getParent());
        FileAttribute<?>[] eigenschappen = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rechten)}
                : new FileAttribute<?>[0];
        Path tijdelijk = Files.createTempFile(doel.getParent(), ".lhs-rapport-", ".tmp", eigenschappen);
        boolean verplaatst = false;
        try {
            if (posix && rechten != NIEUW) {
                // What the umask took away of them.
                Files.setPosixFilePermissions(tijdelijk, rechten);
            }
            schrijf(pagina, tijdelijk);
            verplaats(tijdelijk, doel);
            verplaatst = true;
        } finally {
            if (!verplaatst) {
                Files.deleteIfExists(tijdelijk);
            }
        }
    }

    private static void verplaats(Path van, Path naar) throws IOException {
        try {
            Files.move(van, naar, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(van, naar, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isPosix(Path pad) {
        return pad.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
