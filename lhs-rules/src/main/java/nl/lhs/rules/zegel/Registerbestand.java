package nl.lhs.rules.zegel;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.zegel.RegisterException.Soort;

/**
 * The file of a register: what is written to it is on disk when a method returns. An interrupt stops no step halfway:
 * the step is done again, and the interrupt is left for the caller. Whoever calls holds the {@link Registerslot}.
 */
final class Registerbestand {
    private static final int BLOK = 64 * 1024;

    private final Path pad;
    private final Toegang toegang;

    /** How files are opened: a test puts a disk that fails in its place. */
    interface Toegang {
        FileChannel open(Path bestand, Set<? extends OpenOption> opties, FileAttribute<?>... kenmerken)
                throws IOException;
    }

    private Registerbestand(Path pad, Toegang toegang) {
        this.pad = pad;
        this.toegang = toegang;
    }

    /** The file that a path leads to. Links are resolved, so that every path to it uses one lock. */
    static Registerbestand of(Path pad, Toegang toegang) throws IOException {
        Path volledig = pad.toAbsolutePath();
        if (Files.exists(volledig)) {
            if (!Files.isRegularFile(volledig)) {
                throw new RegisterException(Soort.GEEN_REGISTER, "a directory or a device; expected: a file");
            }
            return new Registerbestand(volledig.toRealPath(), toegang);
        }
        if (Files.isSymbolicLink(volledig)) {
            throw new NoSuchFileException(volledig.toString(), null, "a link that leads nowhere");
        }
        return new Registerbestand(volledig.getParent().toRealPath().resolve(volledig.getFileName()), toegang);
    }

    /** The real path, to lock. */
    Path pad() {
        return pad;
    }

    boolean isEr() {
        return Files.exists(pad);
    }

    /** Refuses a file of another kind. */
    void eisRegister() throws IOException {
        ondanksOnderbreking(() -> {
            try (FileChannel kanaal = open(pad, StandardOpenOption.READ)) {
                Registerstaart.eisRegister(kanaal);
            }
            return null;
        });
    }

    /** The hash of the last whole line. */
    Optional<Sha256> laatste() throws IOException {
        return ondanksOnderbreking(() -> {
            try (FileChannel kanaal = open(pad, StandardOpenOption.READ)) {
                Registerstaart staart = Registerstaart.lees(kanaal);
                // A writer may have been killed before its line was on disk. Force it: a hash that we return must not
                // be lost.
                kanaal.force(true);
                return staart.laatste();
            }
        });
    }

    /** Reads the end; makes the file where there is none. It opens for writing too, so that a refusal comes at once. */
    Registerstaart open() throws IOException {
        return ondanksOnderbreking(() -> {
            try (FileChannel kanaal =
                    open(pad, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
                Registerstaart staart = Registerstaart.lees(kanaal);
                if (staart.lengte() == 0) {
                    bewaarNamen(); // before there is a record in it, which a lost name would take with it
                }
                return staart;
            }
        });
    }

    /** Moves what a crash left after the last line to another file, which is on disk before this one is cut. */
    Path zetApart(Registerstaart staart) throws IOException {
        Path apart = ondanksOnderbreking(() -> kopieer(staart));
        ondanksOnderbreking(() -> {
            bewaarNamen();
            return kortIn(staart.heel());
        });
        return apart;
    }

    private Path kopieer(Registerstaart staart) throws IOException {
        for (int nummer = 1; ; nummer++) {
            Path apart = pad.resolveSibling(pad.getFileName() + ".afgebroken-" + nummer);
            FileChannel naar;
            try {
                naar = toegang.open(apart, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), rechten());
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try (naar;
                    FileChannel van = open(pad, StandardOpenOption.READ)) {
                kopieer(van, staart, naar);
                naar.force(true);
            } catch (IOException | RuntimeException | Error e) {
                verwijder(apart, e);
                throw e;
            }
            return apart;
        }
    }

    private static void kopieer(FileChannel van, Registerstaart staart, FileChannel naar) throws IOException {
        for (long positie = staart.heel(); positie < staart.lengte(); ) {
            long aantal = van.transferTo(positie, Math.min(BLOK, staart.lengte() - positie), naar);
            if (aantal <= 0) {
                throw new EOFException("the register became shorter while its end was set aside");
            }
            positie += aantal;
        }
    }

    private static void verwijder(Path apart, Throwable oorzaak) {
        try {
            Files.deleteIfExists(apart);
        } catch (IOException e) {
            oorzaak.addSuppressed(e);
        }
    }

    /** The rights of the register: who cannot read it cannot read what is set aside either. */
    private FileAttribute<?>[] rechten() throws IOException {
        return isPosix(pad)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(pad))}
                : new FileAttribute<?>[0];
    }

    private Void kortIn(long lengte) throws IOException {
        try (FileChannel kanaal = open(pad, StandardOpenOption.WRITE)) {
            kanaal.truncate(lengte);
            kanaal.force(true);
        }
        return null;
    }

    /**
     * Writes lines after so many bytes, all or none of them.
     *
     * @throws RegisterException {@link Soort#ONZEKER} where writing failed, and taking it back failed too
     */
    void schrijf(long vanaf, List<byte[]> regels) throws IOException {
        try {
            ondanksOnderbreking(() -> schrijfRegels(vanaf, regels));
        } catch (IOException | RuntimeException | Error e) {
            draaiTerug(vanaf, e);
            throw e;
        }
    }

    /** Writes at a fixed position, so that doing it again after an interrupt changes nothing. */
    private Void schrijfRegels(long vanaf, List<byte[]> regels) throws IOException {
        try (FileChannel kanaal = open(pad, StandardOpenOption.WRITE)) {
            if (kanaal.size() < vanaf) {
                throw new EOFException("the register became shorter while it was added to");
            }
            long positie = vanaf;
            for (byte[] regel : regels) {
                positie = schrijf(kanaal, positie, regel);
                positie = schrijf(kanaal, positie, new byte[] {'\n'});
            }
            kanaal.force(true);
        }
        return null;
    }

    private static long schrijf(FileChannel kanaal, long vanaf, byte[] bytes) throws IOException {
        long positie = vanaf;
        int geschreven = 0;
        while (geschreven < bytes.length) {
            // In pieces: for each thread the JDK keeps a buffer as large as the largest piece.
            ByteBuffer stuk = ByteBuffer.wrap(bytes, geschreven, Math.min(BLOK, bytes.length - geschreven));
            int aantal = kanaal.write(stuk, positie);
            geschreven += aantal;
            positie += aantal;
        }
        return positie;
    }

    /** Takes back what was written and not acknowledged. */
    private void draaiTerug(long lengte, Throwable oorzaak) {
        try {
            ondanksOnderbreking(() -> kortIn(lengte));
        } catch (IOException | RuntimeException e) {
            oorzaak.addSuppressed(e);
            throw new RegisterException(
                    Soort.ONZEKER,
                    "writing to the register failed after " + lengte
                            + " bytes, and taking it back failed too: the records may or may not be in it. Verify it",
                    oorzaak);
        }
    }

    /** Puts the names of new files on disk, where a file system can: it writes a directory as it writes a file. */
    private void bewaarNamen() throws IOException {
        Path map = pad.getParent();
        if (!isPosix(map)) {
            return;
        }
        try (FileChannel kanaal = open(map, StandardOpenOption.READ)) {
            kanaal.force(true);
        }
    }

    private static boolean isPosix(Path pad) {
        return pad.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private FileChannel open(Path bestand, OpenOption... opties) throws IOException {
        return toegang.open(bestand, Set.of(opties));
    }

    /**
     * An interrupt of a thread closes its channel. Then the work is done again, and the interrupt left for the caller.
     */
    private static <T> T ondanksOnderbreking(Registerslot.Taak<T> taak) throws IOException {
        boolean onderbroken = false;
        try {
            while (true) {
                try {
                    return taak.doe();
                } catch (ClosedByInterruptException e) {
                    onderbroken = true;
                    Thread.interrupted();
                }
            }
        } finally {
            if (onderbroken) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
