package nl.lhs.rules.zegel;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Handtekening;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.internal.json.VerzegeldWriter;
import nl.lhs.rules.internal.json.Zegelinhoud;
import tools.jackson.databind.JsonNode;

/**
 * Puts the seal on decision records.
 *
 * <pre>{@code
 * Verzegelaar verzegelaar = Verzegelaar.of(Clock.systemUTC()).door("team Zuid").sleutel(Sleutels.prive(pem));
 * VerzegeldeVastlegging verzegeld = verzegelaar.verzegel(engine.decide(casus));
 * }</pre>
 *
 * <p>Immutable, and safe for use by several threads where the clock is. Source: norm 3.5-1.
 */
public final class Verzegelaar {
    private static final Sha256 GEEN_HASH = new Sha256("0".repeat(64));

    private final Clock klok;
    private final Optional<String> door;
    private final Optional<PrivateKey> sleutel;

    private Verzegelaar(Clock klok, Optional<String> door, Optional<PrivateKey> sleutel) {
        this.klok = klok;
        this.door = door;
        this.sleutel = sleutel;
    }

    /**
     * Seals with the moment of a clock, without a name and without a signature.
     *
     * @param klok tells the moment; a seal holds it in milliseconds
     * @return what seals
     */
    public static Verzegelaar of(Clock klok) {
        return new Verzegelaar(Objects.requireNonNull(klok, "klok"), Optional.empty(), Optional.empty());
    }

    /**
     * The same, naming who records.
     *
     * @param door 1 to 200 characters, not blank
     * @return what seals
     * @throws OngeldigException if it is blank or too long
     */
    public Verzegelaar door(String door) {
        Objects.requireNonNull(door, "door");
        Verzegelaar met = new Verzegelaar(klok, Optional.of(door), sleutel);
        new Zegel(Instant.EPOCH, met.door, Optional.empty(), Optional.empty(), GEEN_HASH);
        return met;
    }

    /**
     * The same, signing.
     *
     * @param sleutel an Ed25519 private key, as {@link Sleutels#prive} reads it
     * @return what seals
     * @throws SleutelException if it is a key of another kind
     */
    public Verzegelaar sleutel(PrivateKey sleutel) {
        Sleutels.eisEd25519(sleutel);
        return new Verzegelaar(klok, door, Optional.of(sleutel));
    }

    /**
     * Seals a record that stands alone.
     *
     * @param vastlegging the record
     * @return the record with its seal
     */
    public VerzegeldeVastlegging verzegel(Vastlegging vastlegging) {
        return verzegel(vastlegging, Optional.empty());
    }

    /**
     * Seals a record that follows another in a chain.
     *
     * @param vastlegging the record
     * @param vorige the hash of the one before it
     * @return the record with its seal
     */
    public VerzegeldeVastlegging verzegel(Vastlegging vastlegging, Sha256 vorige) {
        return verzegel(vastlegging, Optional.of(Objects.requireNonNull(vorige, "vorige")));
    }

    VerzegeldeVastlegging verzegel(Vastlegging vastlegging, Optional<Sha256> vorige) {
        Zegel zegel =
                new Zegel(klok.instant().truncatedTo(ChronoUnit.MILLIS), door, vorige, Optional.empty(), GEEN_HASH);
        if (sleutel.isPresent()) {
            Handtekening handtekening = onderteken(Zegelinhoud.ondertekend(boom(vastlegging, zegel)), sleutel.get());
            zegel = new Zegel(zegel.moment(), door, vorige, Optional.of(handtekening), GEEN_HASH);
        }
        Sha256 hash = Zegelinhoud.hash(boom(vastlegging, zegel));
        return new VerzegeldeVastlegging(
                vastlegging, new Zegel(zegel.moment(), door, vorige, zegel.handtekening(), hash));
    }

    private static JsonNode boom(Vastlegging vastlegging, Zegel zegel) {
        return VerzegeldWriter.tree(new VerzegeldeVastlegging(vastlegging, zegel));
    }

    private static Handtekening onderteken(byte[] inhoud, PrivateKey sleutel) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(sleutel);
            signature.update(inhoud);
            return Handtekening.of(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new SleutelException("the private key does not sign", e);
        }
    }
}
