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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.VerzegeldWriter;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.RegisterException.Soort;

/**
 * A register: one file to which sealed decision records are added, each holding the hash of the one before it.
 *
 * <pre>{@code
 * Register register = Register.van(Path.of("register.jsonl"), Verzegelaar.met(Clock.systemUTC()));
 * VerzegeldeVastlegging verzegeld = register.voegToe(engine.decide(casus)); // on disk when it returns
 * Sha256 laatste = verzegeld.zegel().hash(); // to keep elsewhere: it shows a loss of the end of the file
 * }</pre>
 *
 * <p>What is returned was acknowledged by the disk. A call that is cut off, by a crash or a kill of the process, leaves
 * none, some or all of its records, and at most one torn line at the end. The next call sets torn bytes aside, in a
 * file beside the register whose name ends in {@code .afgebroken-1}, or the first number that is free. No record that
 * was returned is ever in it.
 *
 * <p>A power cut can leave holes of NUL bytes where data was not yet on disk. At the end of the file they are set aside
 * like a torn line. One in the middle of a batch that was never acknowledged, before a line of it that is whole, is not
 * looked for when adding: a verification finds it.
 *
 * <p>Nothing is kept between calls, and there is nothing to close. Several threads, several registers of one path and
 * several processes can add to one file; what is added by one call stands together. They take turns by a lock on a file
 * beside it, whose name ends in {@code .lock}; it must be left where it is. The file system must be a local one:
 * locks and durability on a network are not to be relied on. Two hard links to one file are not seen to be one.
 *
 * <p>The format is {@value #FORMAAT}: UTF-8 without a byte order mark; on every line a sealed record of the format
 * {@code urn:lhs:verzegeld:1} in canonical JSON (RFC 8785), the last line too followed by one line feed. The first
 * record has no {@code vorige}, and each after it has the hash of the one on the line before. An empty file is a
 * register without records. A register that was moved away is begun anew. The moments are those of the clock of
 * whoever recorded: they may go back where a clock does, and the order is that of the chain.
 *
 * <p>Immutable, and safe for use by several threads where the {@link Verzegelaar} is. Source: norm 3.5-1.
 */
public final class Register {
    /** The name of the format of the file, and its version. */
    public static final String FORMAAT = "urn:lhs:register:1";

    private static final int BLOK = 64 * 1024;

    private final Path pad;
    private final Verzegelaar verzegelaar;
    private final Toegang toegang;
    private final Consumer<Path> bijApart;

    /** How files are opened: a test puts a disk that fails in its place. */
    interface Toegang {
        FileChannel open(Path bestand, Set<? extends OpenOption> opties, FileAttribute<?>... kenmerken)
                throws IOException;
    }

    /** The records and their lines. */
    private record Inschrijving(List<VerzegeldeVastlegging> verzegeld, List<byte[]> regels) {}

    Register(Path pad, Verzegelaar verzegelaar, Toegang toegang) {
        this(pad, verzegelaar, toegang, apart -> {});
    }

    private Register(Path pad, Verzegelaar verzegelaar, Toegang toegang, Consumer<Path> bijApart) {
        this.bijApart = bijApart;
        this.pad = Objects.requireNonNull(pad, "pad");
        this.verzegelaar = Objects.requireNonNull(verzegelaar, "verzegelaar");
        this.toegang = toegang;
    }

    /**
     * The register in a file. Nothing is opened or made yet.
     *
     * @param pad the file, which need not be there yet; its directory must be
     * @param verzegelaar seals what is added
     * @return the register
     */
    public static Register van(Path pad, Verzegelaar verzegelaar) {
        return new Register(pad, verzegelaar, FileChannel::open);
    }

    /**
     * The same register, telling where torn bytes were set aside: whoever keeps it may want to look at them.
     *
     * @param bijApart gets the file in which they are, on the thread that adds, after what it added is on disk
     * @return the register
     */
    public Register bijApart(Consumer<Path> bijApart) {
        return new Register(pad, verzegelaar, toegang, Objects.requireNonNull(bijApart, "bijApart"));
    }

    /**
     * Seals a record and adds it.
     *
     * <p>An interrupt that comes before its turn makes the call fail; one that comes later is left for the caller, and
     * the record is added.
     *
     * @param vastlegging the record
     * @return the record with its seal, as it is on disk
     * @throws RegisterException if it could not be added
     */
    public VerzegeldeVastlegging voegToe(Vastlegging vastlegging) {
        return voegToe(List.of(vastlegging)).get(0);
    }

    /**
     * Seals records and adds them, one after the other without others between them. The disk is waited for once.
     *
     * @param vastleggingen the records; none is well, and then nothing is opened
     * @return the records with their seals, in the same order, as they are on disk
     * @throws RegisterException if they could not be added; it is all or none of them, unless it says
     *     {@link Soort#ONZEKER}
     */
    public List<VerzegeldeVastlegging> voegToe(List<Vastlegging> vastleggingen) {
        List<Vastlegging> alle = List.copyOf(vastleggingen);
        if (alle.isEmpty()) {
            return List.of();
        }
        List<Path> apart = new ArrayList<>();
        List<VerzegeldeVastlegging> verzegeld;
        try {
            Path bestand = bestand();
            eisRegister(bestand);
            verzegeld = Registerslot.schrijvend(bestand, () -> schrijfBij(bestand, alle, apart));
        } catch (IOException e) {
            throw ontoegankelijk(e);
        }
        apart.forEach(bijApart);
        return verzegeld;
    }

    /** Before a lock file is made beside it. */
    private void eisRegister(Path bestand) throws IOException {
        if (Files.exists(bestand) && !Registerslot.isEr(bestand)) {
            ondanksOnderbreking(() -> {
                try (FileChannel kanaal = open(bestand, StandardOpenOption.READ)) {
                    Registerstaart.eisRegister(kanaal);
                }
                return null;
            });
        }
    }

    /**
     * The hash of the last record, by which a later verification can tell that the end of the register was not lost.
     *
     * @return the hash; empty where there is no record, or no file
     * @throws RegisterException if the register cannot be read
     */
    public Optional<Sha256> laatste() {
        try {
            Path bestand = bestand();
            if (!Files.exists(bestand)) {
                return Optional.empty();
            }
            return Registerslot.lezend(bestand, () -> ondanksOnderbreking(() -> leesLaatste(bestand)));
        } catch (IOException e) {
            throw ontoegankelijk(e);
        }
    }

    private Optional<Sha256> leesLaatste(Path bestand) throws IOException {
        try (FileChannel kanaal = open(bestand, StandardOpenOption.READ)) {
            Registerstaart staart = Registerstaart.lees(kanaal);
            // Who wrote it may have been killed before it was on disk; a hash that is told must not be lost any more.
            kanaal.force(true);
            return staart.laatste();
        }
    }

    /** The real path: what lies beside it must be the same for whoever comes by another path. */
    private Path bestand() throws IOException {
        Path volledig = pad.toAbsolutePath();
        if (Files.exists(volledig)) {
            if (!Files.isRegularFile(volledig)) {
                throw new RegisterException(Soort.GEEN_REGISTER, "a directory or a device; expected: a file");
            }
            return volledig.toRealPath();
        }
        if (Files.isSymbolicLink(volledig)) {
            throw new NoSuchFileException(volledig.toString(), null, "a link that leads nowhere");
        }
        return volledig.getParent().toRealPath().resolve(volledig.getFileName());
    }

    private List<VerzegeldeVastlegging> schrijfBij(Path bestand, List<Vastlegging> vastleggingen, List<Path> apart)
            throws IOException {
        Registerstaart staart = ondanksOnderbreking(() -> open(bestand));
        Inschrijving inschrijving = verzegel(vastleggingen, staart.laatste());
        if (staart.isAfgebroken()) {
            apart.add(ondanksOnderbreking(() -> zetApart(bestand, staart)));
            ondanksOnderbreking(() -> kortIn(bestand, staart));
        }
        try {
            ondanksOnderbreking(() -> schrijf(bestand, staart.heel(), inschrijving.regels()));
        } catch (IOException e) {
            draaiTerug(bestand, staart.heel(), e);
            throw ontoegankelijk(e);
        } catch (RuntimeException | Error e) {
            draaiTerug(bestand, staart.heel(), e);
            throw e;
        }
        return inschrijving.verzegeld();
    }

    /** Opens the register, for writing too so that it shows at once where that cannot be; makes it where it is not. */
    private Registerstaart open(Path bestand) throws IOException {
        try (FileChannel kanaal =
                open(bestand, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            Registerstaart staart = Registerstaart.lees(kanaal);
            if (staart.lengte() == 0) {
                // Before there is anything in it: a file with records has a name that is on disk.
                bewaarNamen(bestand.getParent());
            }
            return staart;
        }
    }

    private Inschrijving verzegel(List<Vastlegging> vastleggingen, Optional<Sha256> laatste) {
        Inschrijving inschrijving = new Inschrijving(new ArrayList<>(), new ArrayList<>());
        Optional<Sha256> vorige = laatste;
        for (Vastlegging vastlegging : vastleggingen) {
            VerzegeldeVastlegging verzegeld = verzegelaar.verzegel(vastlegging, vorige);
            byte[] regel = CanonicalJson.of(VerzegeldWriter.tree(verzegeld));
            if (regel.length > VerzegeldeVastleggingJson.MAX_BYTES) {
                throw new RegisterException(
                        Soort.TE_GROOT,
                        "a sealed record of " + regel.length + " bytes; expected: at most "
                                + VerzegeldeVastleggingJson.MAX_BYTES);
            }
            inschrijving.verzegeld().add(verzegeld);
            inschrijving.regels().add(regel);
            vorige = Optional.of(verzegeld.zegel().hash());
        }
        return new Inschrijving(List.copyOf(inschrijving.verzegeld()), inschrijving.regels());
    }

    /** Keeps what a crash left after the last line: it is on disk, and so is its name, before it goes from the register. */
    private Path zetApart(Path bestand, Registerstaart staart) throws IOException {
        for (int nummer = 1; ; nummer++) {
            Path apart = bestand.resolveSibling(bestand.getFileName() + ".afgebroken-" + nummer);
            FileChannel naar;
            try {
                naar = toegang.open(
                        apart, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), rechten(bestand));
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try (naar;
                    FileChannel van = open(bestand, StandardOpenOption.READ)) {
                kopieer(van, staart, naar);
                naar.force(true);
            } catch (IOException | RuntimeException | Error e) {
                verwijder(apart, e);
                throw e;
            }
            return apart;
        }
    }

    private Void kortIn(Path bestand, Registerstaart staart) throws IOException {
        bewaarNamen(bestand.getParent());
        try (FileChannel kanaal = open(bestand, StandardOpenOption.WRITE)) {
            kanaal.truncate(staart.heel());
            kanaal.force(true);
        }
        return null;
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

    /** What is set aside is read by nobody who could not read the register. */
    private static FileAttribute<?>[] rechten(Path bestand) throws IOException {
        return isPosix(bestand)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(bestand))}
                : new FileAttribute<?>[0];
    }

    /** Writes at a fixed position, so that doing it again after an interrupt changes nothing. */
    private Void schrijf(Path bestand, long vanaf, List<byte[]> regels) throws IOException {
        try (FileChannel kanaal = open(bestand, StandardOpenOption.WRITE)) {
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
            // In pieces: the JDK keeps a buffer as large as the largest piece for each thread.
            ByteBuffer stuk = ByteBuffer.wrap(bytes, geschreven, Math.min(BLOK, bytes.length - geschreven));
            int aantal = kanaal.write(stuk, positie);
            geschreven += aantal;
            positie += aantal;
        }
        return positie;
    }

    /** Takes back what was written and not acknowledged. */
    private void draaiTerug(Path bestand, long lengte, Throwable oorzaak) {
        try {
            ondanksOnderbreking(() -> {
                try (FileChannel kanaal = open(bestand, StandardOpenOption.WRITE)) {
                    kanaal.truncate(lengte);
                    kanaal.force(true);
                }
                return null;
            });
        } catch (IOException | RuntimeException e) {
            oorzaak.addSuppressed(e);
            throw new RegisterException(
                    Soort.ONZEKER,
                    "writing to the register failed after " + lengte
                            + " bytes, and taking it back failed too: the records may or may not be in it. Verify it",
                    oorzaak);
        }
    }

    /** Makes names of files durable, where a file system knows how: a directory is written as a file is. */
    private void bewaarNamen(Path map) throws IOException {
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
     * Whoever interrupts a thread closes the channel it works on. Then the work is done again, for it must not be left
     * half done, and the interrupt is left for the caller.
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

    private static RegisterException ontoegankelijk(IOException e) {
        return new RegisterException(
                Soort.ONTOEGANKELIJK,
                "the register, its lock file or its directory cannot be opened, read or written ("
                        + e.getClass().getSimpleName() + ")",
                e);
    }
}
