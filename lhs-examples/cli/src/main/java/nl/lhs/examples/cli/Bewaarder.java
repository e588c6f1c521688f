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

/** Writes a result to a file. It replaces only an earlier result of the same kind. */
final class Bewaarder {
    /** A kind of result, with the first characters of each of its forms. */
    enum Soort {
        /** A page or a PDF. */
        RAPPORT("geen HTML-pagina of PDF", "<!DOCTYPE html", "%PDF"),
        /** A letter, or a template of one: a document of Word. */
        BRIEF("geen Word-document", "PK\3\4"),
        /** An inzicht in any of its forms. */
        INZICHT(
                "geen inzicht",
                "<!DOCTYPE html",
                "%PDF",
                "{\"formaat\":\"" + Inzicht.FORMAAT + "\"",
                "soort,naam,maat,waarde,aantal"),
        /** A comparison of strategieen. */
        SPOREN(
                "geen oordeel over strategieën",
                "<!DOCTYPE html",
                "%PDF",
                "{\n  \"formaat\": \"" + Sporenoordeel.FORMAAT + "\""),
        /** A doorrekening in any of its forms, of one variant or several. */
        DOORREKENING(
                "geen doorrekening",
                "<!DOCTYPE html",
                "%PDF",
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

    /** The permissions of a new file; the umask takes some away. */
    private static final Set<PosixFilePermission> NIEUW = PosixFilePermissions.fromString("rw-rw-rw-");

    private static final int BUFFER = 64 * 1024;

    private Bewaarder() {}

    /** Writes a result to a stream. */
    interface Schrijver {
        void schrijf(OutputStream naar) throws IOException;
    }

    /**
     * Writes a result. A reader of the file sees the old result or the new one, whole, never a part.
     *
     * @return why it was not written, as part of a sentence; empty if it was
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

    /** Why a result cannot be written there, as far as that is clear beforehand. */
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

    /** Whether the file is empty or holds a result of this kind, so that nothing else is lost. */
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
                // The umask took some of them away.
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
