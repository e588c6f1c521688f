package nl.lhs.examples.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
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

/** Writes a report to a file, and replaces nothing but a report. */
final class Bewaarder {
    private static final List<String> RAPPORT = List.of("<!DOCTYPE html", "%PDF");

    /** For everybody, but for whom the umask excludes. */
    private static final Set<PosixFilePermission> NIEUW = PosixFilePermissions.fromString("rw-rw-rw-");

    private Bewaarder() {}

    /**
     * Writes a report. Whoever looks at the file while this runs sees the old one or the new one, whole.
     *
     * @return why it was not written, as a part of a sentence; empty where it was
     */
    static Optional<String> bewaar(byte[] pagina, Path pad) throws IOException {
        if (Files.isDirectory(pad)) {
            return Optional.of("het is een map");
        }
        if (!Files.exists(pad)) {
            if (Files.isSymbolicLink(pad)) {
                return Optional.of("het is een koppeling naar iets dat niet bestaat");
            }
            vervang(pagina, pad.toAbsolutePath(), NIEUW);
            return Optional.empty();
        }
        if (!Files.isRegularFile(pad)) {
            Files.write(pad, pagina);
            return Optional.empty();
        }
        if (!Files.isWritable(pad)) {
            throw new AccessDeniedException(pad.toString());
        }
        if (!isRapport(pad)) {
            return Optional.of("daar staat een bestand dat geen HTML-pagina of PDF is");
        }
        Path echt = pad.toRealPath();
        vervang(pagina, echt, isPosix(echt) ? Files.getPosixFilePermissions(echt) : NIEUW);
        return Optional.empty();
    }

    /** Whether nothing is lost but a page or a PDF: what is empty, holds nothing. */
    private static boolean isRapport(Path pad) throws IOException {
        byte[] begin;
        try (InputStream in = Files.newInputStream(pad)) {
            begin = in.readNBytes(16);
        }
        String tekst = new String(begin, US_ASCII);
        return begin.length == 0 || RAPPORT.stream().anyMatch(tekst::startsWith);
    }

    private static void vervang(byte[] pagina, Path doel, Set<PosixFilePermission> rechten) throws IOException {
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
            Files.write(tijdelijk, pagina);
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
