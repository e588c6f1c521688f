package nl.lhs.core.vastlegging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * The seal (<i>zegel</i>) on a decision record: when it was recorded, by whom, after which other record, and a hash by
 * which any later change shows.
 *
 * <p>The hash is a SHA-256 of the record and of every other field of the seal, in canonical JSON (RFC 8785). The
 * signature is of the same without hash and signature. A seal only holds these; a verification says whether they are
 * right. Source: norm 3.5-1.
 *
 * @param moment when it was recorded, by the clock of whoever sealed; years 0000 to 9999
 * @param door who recorded it; 1 to 200 characters, not blank; absent where not given
 * @param vorige the hash of the record before it, where records form a chain; absent for the first and outside a chain
 * @param handtekening the signature; absent where it was not signed
 * @param hash the hash of all this and of the record
 */
public record Zegel(
        Instant moment,
        Optional<String> door,
        Optional<Sha256> vorige,
        Optional<Handtekening> handtekening,
        Sha256 hash) {
    /**
     * A seal.
     *
     * @param moment see {@link #moment()}
     * @param door see {@link #door()}
     * @param vorige see {@link #vorige()}
     * @param handtekening see {@link #handtekening()}
     * @param hash see {@link #hash()}
     * @throws OngeldigException if {@code door} is blank or too long, or the moment outside years 0000 to 9999
     */
    public Zegel {
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(vorige, "vorige");
        Objects.requireNonNull(handtekening, "handtekening");
        Objects.requireNonNull(hash, "hash");
        new Foutenlijst()
                .require(
                        "/moment",
                        heeftGewoonJaar(Objects.requireNonNull(moment, "moment")),
                        Foutcode.GEEN_DATUM,
                        "ligt buiten de jaren 0000 tot en met 9999")
                .kenmerk("/door", door)
                .throwIfAny();
    }

    private static boolean heeftGewoonJaar(Instant moment) {
        try {
            int jaar = OffsetDateTime.ofInstant(moment, ZoneOffset.UTC).getYear();
            return jaar >= 0 && jaar <= 9999;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Moment and hash; who recorded it is a person. */
    @Override
    public String toString() {
        return "Zegel[" + moment + ", " + hash + "]";
    }
}
