package nl.lhs.rules.zegel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import tools.jackson.databind.JsonNode;

/**
 * Verifies sealed records: whether seal, signature and chain are right, and whether deciding the casus again gives the
 * same record.
 *
 * <pre>{@code
 * Verificateur verificateur = Verificateur.of(engine).sleutel(Sleutels.publiek(pem));
 * Verificatie verificatie = verificateur.verifieer(regel);
 * verificatie.oordeel();     // GEREPRODUCEERD
 * verificatie.verschillen(); // []
 * }</pre>
 *
 * <p>It finds every change of a record after it was sealed; a record that says it was decided by the rules of this
 * library and was not; and in a register, every line that was changed, removed, moved, or put between others. For two
 * things it needs help. With the key of whoever signs, it finds seals that somebody made anew, up to the end of the
 * register, and lines that somebody else added at the end. With a hash that the caller kept, it finds lines that are
 * missing at the end; that hash protects the lines before it, and none after.
 *
 * <p>A record of another version of the library may have other fields. It is intact where its seal is right, and is
 * compared by the fields that both versions know. A seal with other fields is of another format, and is not read.
 *
 * <p>Immutable, and safe for use by several threads. Source: norm 3.5-1.
 */
public final class Verificateur {
    private final LhsEngine engine;
    private final Optional<PublicKey> sleutel;

    private Verificateur(LhsEngine engine, Optional<PublicKey> sleutel) {
        this.engine = engine;
        this.sleutel = sleutel;
    }

    /**
     * Verifies with an engine, and without a key: it does not check signatures.
     *
     * @param engine decides each casus again
     * @return what verifies
     */
    public static Verificateur of(LhsEngine engine) {
        return new Verificateur(Objects.requireNonNull(engine, "engine"), Optional.empty());
    }

    /**
     * The same, with a key: every seal must be signed by it, and one without a signature is broken.
     *
     * @param sleutel an Ed25519 public key, as {@link Sleutels#publiek} reads it
     * @return what verifies
     * @throws SleutelException if it is a key of another kind
     */
    public Verificateur sleutel(PublicKey sleutel) {
        try {
            Signature.getInstance("Ed25519").initVerify(Sleutels.eisEd25519(sleutel));
        } catch (GeneralSecurityException e) {
            throw new SleutelException("the public key is no point of Ed25519", e);
        }
        return new Verificateur(engine, Optional.of(sleutel));
    }

    /**
     * Verifies one sealed record.
     *
     * @param tekst one JSON value; a text that is no JSON, or no sealed record, is broken
     * @return the result
     */
    public Verificatie verifieer(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return verifieer(
                Json.read(Objects.requireNonNull(tekst, "tekst"), VerzegeldeVastleggingJson.MAX_BYTES, fouten), fouten);
    }

    /**
     * Verifies one sealed record from bytes.
     *
     * @param tekst one JSON value in UTF-8; a text that is no JSON, or no sealed record, is broken
     * @return the result
     */
    public Verificatie verifieer(byte[] tekst) {
        Objects.requireNonNull(tekst, "tekst");
        FoutCollector fouten = new FoutCollector();
        return verifieer(Json.read(tekst, VerzegeldeVastleggingJson.MAX_BYTES, fouten), fouten);
    }

    private Verificatie verifieer(Optional<JsonNode> gelezen, FoutCollector fouten) {
        return Zegelonderzoek.of(engine, sleutel, gelezen, fouten).verificatie();
    }

    /**
     * Verifies sealed records, one on each line, each by itself: it does not see whether a line is missing. Memory does
     * not grow with the input.
     *
     * @param in lines in UTF-8; it is read to its end, and not closed
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegels(InputStream in, Consumer<Regelverificatie> perRegel) throws IOException {
        return onderzoek(Optional.empty(), Optional.empty(), perRegel)
                .verifieer(Objects.requireNonNull(in, "in"), Long.MAX_VALUE);
    }

    /**
     * Verifies sealed records, one on each line, each by itself, and only counts them.
     *
     * @param in lines in UTF-8; it is read to its end, and not closed
     * @return the counts
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegels(InputStream in) throws IOException {
        return verifieerRegels(in, regel -> {});
    }

    /**
     * Verifies a register: each record, the chain of them, and the spelling of each line. Memory does not grow with the
     * input.
     *
     * @param in the register; it is read to its end, and not closed
     * @param laatste a hash that must be in it, kept from an earlier append or verification; the register may have
     *     grown since. Without it, lines that are missing at the end are not found
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(
            InputStream in, Optional<Sha256> laatste, Consumer<Regelverificatie> perRegel) throws IOException {
        return onderzoek(Optional.of(new Keten()), laatste, perRegel)
                .verifieer(Objects.requireNonNull(in, "in"), Long.MAX_VALUE);
    }

    /**
     * Verifies a register as a whole: without a hash, lines that are missing at the end are not found.
     *
     * @param in the register; it is read to its end, and not closed
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(InputStream in) throws IOException {
        return verifieerRegister(in, Optional.empty(), regel -> {});
    }

    /**
     * Verifies a register line by line: without a hash, lines that are missing at the end are not found.
     *
     * @param in the register; it is read to its end, and not closed
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(InputStream in, Consumer<Regelverificatie> perRegel)
            throws IOException {
        return verifieerRegister(in, Optional.empty(), perRegel);
    }

    /**
     * Verifies a register as a whole.
     *
     * @param in the register; it is read to its end, and not closed
     * @param laatste a hash that must be in it, kept from an earlier append or verification
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(InputStream in, Sha256 laatste) throws IOException {
        return verifieerRegister(in, Optional.of(Objects.requireNonNull(laatste, "laatste")), regel -> {});
    }

    /**
     * Verifies a register line by line.
     *
     * @param in the register; it is read to its end, and not closed
     * @param laatste a hash that must be in it, kept from an earlier append or verification
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the input cannot be read
     */
    public Bestandsverificatie verifieerRegister(InputStream in, Sha256 laatste, Consumer<Regelverificatie> perRegel)
            throws IOException {
        return verifieerRegister(in, Optional.of(Objects.requireNonNull(laatste, "laatste")), perRegel);
    }

    /**
     * Verifies a register in a file, up to the length that it has now; others may go on adding. It forces the file to
     * disk first, so that a hash it returns cannot be lost.
     *
     * @param register the file
     * @param laatste as for {@link #verifieerRegister(InputStream, Optional, Consumer)}
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(
            Path register, Optional<Sha256> laatste, Consumer<Regelverificatie> perRegel) throws IOException {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(laatste, "laatste");
        Objects.requireNonNull(perRegel, "perRegel");
        Path bestand = register.toRealPath();
        long lengte = Registerslot.lezend(bestand, () -> lengte(bestand));
        try (InputStream in = Files.newInputStream(bestand)) {
            return onderzoek(Optional.of(new Keten()), laatste, perRegel).verifieer(in, lengte);
        }
    }

    /**
     * Verifies a register in a file as a whole: without a hash, lines that are missing at the end are not found.
     *
     * @param register the file
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(Path register) throws IOException {
        return verifieerRegister(register, Optional.empty(), regel -> {});
    }

    /**
     * Verifies a register in a file line by line: without a hash, lines that are missing at the end are not found.
     *
     * @param register the file
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(Path register, Consumer<Regelverificatie> perRegel)
            throws IOException {
        return verifieerRegister(register, Optional.empty(), perRegel);
    }

    /**
     * Verifies a register in a file as a whole.
     *
     * @param register the file
     * @param laatste a hash that must be in it, kept from an earlier append or verification
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(Path register, Sha256 laatste) throws IOException {
        return verifieerRegister(register, Optional.of(Objects.requireNonNull(laatste, "laatste")), regel -> {});
    }

    /**
     * Verifies a register in a file line by line.
     *
     * @param register the file
     * @param laatste a hash that must be in it, kept from an earlier append or verification
     * @param perRegel gets what became of each line, in their order, on the thread of the caller
     * @return the counts, and what was found of the whole
     * @throws IOException if the file cannot be read
     * @throws RegisterException if the thread was interrupted while it waited for whoever adds to the register
     */
    public Bestandsverificatie verifieerRegister(Path register, Sha256 laatste, Consumer<Regelverificatie> perRegel)
            throws IOException {
        return verifieerRegister(register, Optional.of(Objects.requireNonNull(laatste, "laatste")), perRegel);
    }

    private Bestandsonderzoek onderzoek(
            Optional<Keten> keten, Optional<Sha256> laatste, Consumer<Regelverificatie> perRegel) {
        return new Bestandsonderzoek(engine, sleutel, keten, laatste, perRegel);
    }

    /**
     * Verifies a dossier: the chain of its records, and whether each record is what the rules give for the records
     * before it and the event. So it also finds a history, a term or a list of changes that does not follow from them.
     *
     * <p>Two things it cannot find by itself. Another text, name or date in the last event, or a last record that is
     * missing: for that, keep {@link Dossierverificatie#laatste()}. A dossier that somebody made anew, whole or from
     * some record on: for that, seal the records.
     *
     * @param tekst one JSON value; a text that is no JSON, or no dossier, is broken
     * @return the result
     */
    public Dossierverificatie verifieerDossier(String tekst) {
        FoutCollector fouten = new FoutCollector();
        return dossier(
                Json.read(Objects.requireNonNull(tekst, "tekst"), DossierJson.MAX_BYTES, fouten),
                fouten,
                Optional.empty());
    }

    /**
     * Verifies a dossier from bytes, as {@link #verifieerDossier(String)} does.
     *
     * @param tekst one JSON value in UTF-8; a text that is no JSON, or no dossier, is broken
     * @param laatste the hash of a record that must be in it, kept from an earlier verification; the dossier may have
     *     grown since. It shows any change up to that record
     * @return the result
     */
    public Dossierverificatie verifieerDossier(byte[] tekst, Optional<Sha256> laatste) {
        Objects.requireNonNull(tekst, "tekst");
        FoutCollector fouten = new FoutCollector();
        return dossier(
                Json.read(tekst, DossierJson.MAX_BYTES, fouten), fouten, Objects.requireNonNull(laatste, "laatste"));
    }

    /**
     * Verifies a dossier from bytes, as {@link #verifieerDossier(String)} does.
     *
     * @param tekst one JSON value in UTF-8; a text that is no JSON, or no dossier, is broken
     * @return the result
     */
    public Dossierverificatie verifieerDossier(byte[] tekst) {
        return verifieerDossier(tekst, Optional.empty());
    }

    /**
     * Verifies a dossier from bytes, and looks for a record that was kept.
     *
     * @param tekst one JSON value in UTF-8; a text that is no JSON, or no dossier, is broken
     * @param laatste the hash of a record that must be in it, kept from an earlier verification
     * @return the result
     */
    public Dossierverificatie verifieerDossier(byte[] tekst, Sha256 laatste) {
        return verifieerDossier(tekst, Optional.of(Objects.requireNonNull(laatste, "laatste")));
    }

    private Dossierverificatie dossier(Optional<JsonNode> gelezen, FoutCollector fouten, Optional<Sha256> laatste) {
        gelezen.ifPresent(boom -> CanonicalJson.checkNumbers(boom, fouten));
        return gelezen.isPresent() && fouten.isEmpty()
                ? new Dossieronderzoek(engine, gelezen.get(), laatste).verifieer()
                : new Dossierverificatie(
                        Oordeel.GEBROKEN, Herbeslissing.vorm(fouten.list()), List.of(), Optional.empty(), false);
    }

    private static long lengte(Path bestand) throws IOException {
        try (FileChannel kanaal = FileChannel.open(bestand, StandardOpenOption.READ)) {
            kanaal.force(true);
            return kanaal.size();
        }
    }
}
