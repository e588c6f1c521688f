package nl.lhs.rules.doorrekening;

import java.util.Objects;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * One way in which cases are decided under the two strategieen.
 *
 * @param huidig how they are decided now
 * @param nieuw how they would be decided
 * @param aantal how many
 * @param regel the line of the simplest of them, from 1
 * @param voorbeeld that case as it is decided now, without texts, names and kenmerken of the caller
 * @param voorbeeldNieuw that case as it would be decided
 */
public record Overgang(
        Stand huidig, Stand nieuw, long aantal, long regel, Vastlegging voorbeeld, Vastlegging voorbeeldNieuw) {
    /**
     * A way.
     *
     * @param huidig see {@link #huidig()}
     * @param nieuw see {@link #nieuw()}
     * @param aantal see {@link #aantal()}
     * @param regel see {@link #regel()}
     * @param voorbeeld see {@link #voorbeeld()}
     * @param voorbeeldNieuw see {@link #voorbeeldNieuw()}
     */
    public Overgang {
        Objects.requireNonNull(huidig, "huidig");
        Objects.requireNonNull(nieuw, "nieuw");
        Objects.requireNonNull(voorbeeld, "voorbeeld");
        Objects.requireNonNull(voorbeeldNieuw, "voorbeeldNieuw");
    }

    /**
     * Whether anything is decided otherwise.
     *
     * @return false where both are the same
     */
    public boolean isVerandering() {
        return !huidig.equals(nieuw);
    }
}
