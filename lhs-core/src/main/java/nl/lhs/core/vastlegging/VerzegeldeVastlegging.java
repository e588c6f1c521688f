package nl.lhs.core.vastlegging;

import java.util.Objects;
import nl.lhs.core.OwnJson;

/**
 * A decision record with the seal on it (<i>verzegelde vastlegging</i>): what is filed.
 *
 * <p>Recording is a step of its own, apart from deciding: the record is a function of the casus and the rules, the seal
 * adds when it was recorded and by whom. Source: norm 3.5-1.
 *
 * @param vastlegging the record
 * @param zegel its seal
 */
public record VerzegeldeVastlegging(Vastlegging vastlegging, Zegel zegel) implements OwnJson {
    /**
     * A sealed record. A seal that does not fit the record is accepted, so that a verification can report it.
     *
     * @param vastlegging see {@link #vastlegging()}
     * @param zegel see {@link #zegel()}
     */
    public VerzegeldeVastlegging {
        Objects.requireNonNull(vastlegging, "vastlegging");
        Objects.requireNonNull(zegel, "zegel");
    }
}
