package nl.lhs.rules.zegel;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lhs.core.Required;
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
 * Register register = Register.of(Path.of("register.jsonl"), Verzegelaar.of(Clock.systemUTC()));
 * VerzegeldeVastlegging verzegeld = register.voegToe(engine.decide(casus)); // on disk when it returns
 * Sha256 laatste = verzegeld.zegel().hash(); // keep it elsewhere: it shows a loss of the end of the file
 * }</pre>
 *
 * <p>A record that is returned is on disk. If a crash or a kill cuts a call off, none, some or all of its records are
 * in the file, and at most one torn line at the end. The next call moves torn bytes to a file beside the register,
 * whose name ends in {@code .afgebroken-1} or the first number that is free. A record that was returned is never among
 * them.
 *
 * <p>A power cut can leave holes of NUL bytes where data was not yet on disk. At the end of the file they are set aside
 * like a torn line. A hole before a whole line of a batch that was never acknowledged is not looked for when adding; a
 * verification finds it.
 *
 * <p>Nothing is kept between calls, and there is nothing to close. Several threads, several registers of one path and
 * several processes can add to one file; the records of one call stay together. They take turns by a lock on a file
 * beside the register, whose name ends in {@code .lock}: leave it where it is. Use a local file system, for locks and
 * durability on a network are not reliable. Two hard links to one file count as two files.
 *
 * <p>The format is {@value #FORMAAT}: UTF-8 without a byte order mark; on every line a sealed record of the format
 * {@code urn:lhs:verzegeld:1} in canonical JSON (RFC 8785); a line feed after every line, the last one too. The first
 * record has no {@code vorige}; each next one has the hash of the record on the line before. An empty file is a
 * register without records. Where the register was moved away, a new one is begun. The moments come from the clock of
 * whoever recorded, and may go back where a clock does: the chain gives the order.
 *
 * <p>Immutable, and safe for use by several threads where the {@link Verzegelaar} is. Source: norm 3.5-1.
 */
public final class Register {
    /** The name of the format of the file, and its version. */
    public static final String FORMAAT = "urn:lhs:register:1";

    private final Path pad;
    private final Verzegelaar verzegelaar;
    private final Registerbestand.Toegang toegang;
    private final Consumer<Path> bijApart;

    Register(Path pad, Verzegelaar verzegelaar, Registerbestand.Toegang toegang) {
        this(pad, verzegelaar, toegang, apart -> {});
    }

    private Register(Path pad, Verzegelaar verzegelaar, Registerbestand.Toegang toegang, Consumer<Path> bijApart) {
        this.pad = Objects.requireNonNull(pad, "pad");
        this.verzegelaar = Objects.requireNonNull(verzegelaar, "verzegelaar");
        this.toegang = toegang;
        this.bijApart = bijApart;
    }

    /**
     * The register in a file. Nothing is opened or made yet.
     *
     * @param pad the file, which need not be there yet; its directory must be
     * @param verzegelaar seals what is added
     * @return the register
     */
    public static Register of(Path pad, Verzegelaar verzegelaar) {
        return new Register(pad, verzegelaar, FileChannel::open);
    }

    /**
     * The same register, which also tells where it set torn bytes aside, for somebody to look at.
     *
     * @param bijApart gets the file with the torn bytes, on the thread that adds, once the records are on disk
     * @return the register
     */
    public Register bijApart(Consumer<Path> bijApart) {
        return new Register(pad, verzegelaar, toegang, Objects.requireNonNull(bijApart, "bijApart"));
    }

    /**
     * Seals a record and adds it.
     *
     * <p>An interrupt before its turn makes the call fail. After that the record is added, and the interrupt is left
     * for the caller.
     *
     * @param vastlegging the record
     * @return the record with its seal, as it is on disk
     * @throws RegisterException if it could not be added
     */
    public VerzegeldeVastlegging voegToe(Vastlegging vastlegging) {
        return voegToe(List.of(Objects.requireNonNull(vastlegging, "vastlegging")))
                .get(0);
    }

    /**
     * Seals records and adds them together, without others between them. It waits for the disk once.
     *
     * @param vastleggingen the records; may be empty, and then nothing is opened
     * @return the records with their seals, in the same order, as they are on disk
     * @throws RegisterException if they could not be added; then none of them was, unless it says {@link Soort#ONZEKER}
     */
    public List<VerzegeldeVastlegging> voegToe(List<Vastlegging> vastleggingen) {
        List<Vastlegging> alle = Required.list(vastleggingen, "vastleggingen");
        if (alle.isEmpty()) {
            return List.of();
        }
        List<Path> apart = new ArrayList<>();
        List<VerzegeldeVastlegging> verzegeld;
        try {
            Registerbestand bestand = Registerbestand.of(pad, toegang);
            if (bestand.isEr() && !Registerslot.isEr(bestand.pad())) {
                bestand.eisRegister(); // before a lock file is made beside it
            }
            verzegeld = Registerslot.schrijvend(bestand.pad(), () -> schrijfBij(bestand, alle, apart));
        } catch (IOException e) {
            throw ontoegankelijk(e);
        }
        apart.forEach(bijApart);
        return verzegeld;
    }

    /**
     * The hash of the last record. Keep it: with it, a later verification sees whether the end of the register was
     * lost.
     *
     * @return the hash; empty where there is no record, or no file
     * @throws RegisterException if the register cannot be read
     */
    public Optional<Sha256> laatste() {
        try {
            Registerbestand bestand = Registerbestand.of(pad, toegang);
            return bestand.isEr() ? Registerslot.lezend(bestand.pad(), bestand::laatste) : Optional.empty();
        } catch (IOException e) {
            throw ontoegankelijk(e);
        }
    }

    private List<VerzegeldeVastlegging> schrijfBij(
            Registerbestand bestand, List<Vastlegging> vastleggingen, List<Path> apart) throws IOException {
        Registerstaart staart = bestand.open();
        List<VerzegeldeVastlegging> verzegeld = verzegel(vastleggingen, staart.laatste());
        List<byte[]> regels = verzegeld.stream().map(Register::regel).toList();
        if (staart.isAfgebroken()) {
            apart.add(bestand.zetApart(staart));
        }
        bestand.schrijf(staart.heel(), regels);
        return verzegeld;
    }

    private List<VerzegeldeVastlegging> verzegel(List<Vastlegging> vastleggingen, Optional<Sha256> laatste) {
        List<VerzegeldeVastlegging> alle = new ArrayList<>();
        Optional<Sha256> vorige = laatste;
        for (Vastlegging vastlegging : vastleggingen) {
            VerzegeldeVastlegging verzegeld = verzegelaar.verzegel(vastlegging, vorige);
            alle.add(verzegeld);
            vorige = Optional.of(verzegeld.zegel().hash());
        }
        return List.copyOf(alle);
    }

    private static byte[] regel(VerzegeldeVastlegging verzegeld) {
        byte[] regel = CanonicalJson.of(VerzegeldWriter.tree(verzegeld));
        if (regel.length > VerzegeldeVastleggingJson.MAX_BYTES) {
            throw new RegisterException(
                    Soort.TE_GROOT,
                    "a sealed record of " + regel.length + " bytes; expected: at most "
                            + VerzegeldeVastleggingJson.MAX_BYTES);
        }
        return regel;
    }

    private static RegisterException ontoegankelijk(IOException e) {
        return new RegisterException(
                Soort.ONTOEGANKELIJK,
                "the register, its lock file or its directory cannot be opened, read or written ("
                        + e.getClass().getSimpleName() + ")",
                e);
    }
}
