package nl.lhs.rules.zegel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Required;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.zegel.Verificatie.Oordeel;

/**
 * The result of the verification of a file of sealed records.
 *
 * <p>Example: {@code verificateur.verifieerRegister(pad, laatst).isGoed()}.
 *
 * @param aantallen how many lines got each verdict; a verdict without lines has 0
 * @param laatste the hash of the last line of a register, to give at the next verification. Absent where there is no
 *     line, where the last one cannot be read, and for a file that is no register
 * @param laatsteGevonden whether the hash that was given is in the register; absent where none was given
 * @param afgebroken how many bytes there are after the last line of a register: a crash left the beginning of a record,
 *     or somebody took away its end. The next append sets them aside
 * @param afgebrokenIsHeel whether those bytes are a whole sealed record that follows the last line, and lack only their
 *     line end: it may have been acknowledged, and have lost the line end since
 */
public record Bestandsverificatie(
        Map<Oordeel, Long> aantallen,
        Optional<Sha256> laatste,
        Optional<Boolean> laatsteGevonden,
        long afgebroken,
        boolean afgebrokenIsHeel) {
    /**
     * The verification of a file.
     *
     * @param aantallen see {@link #aantallen()}
     * @param laatste see {@link #laatste()}
     * @param laatsteGevonden see {@link #laatsteGevonden()}
     * @param afgebroken see {@link #afgebroken()}
     * @param afgebrokenIsHeel see {@link #afgebrokenIsHeel()}
     */
    public Bestandsverificatie {
        aantallen = Required.map(aantallen, "aantallen");
        Objects.requireNonNull(laatste, "laatste");
        Objects.requireNonNull(laatsteGevonden, "laatsteGevonden");
        Map<Oordeel, Long> alle = new EnumMap<>(Oordeel.class);
        for (Oordeel oordeel : Oordeel.values()) {
            alle.put(oordeel, aantallen.getOrDefault(oordeel, 0L));
        }
        aantallen = Collections.unmodifiableMap(alle);
    }

    /**
     * How many lines there are.
     *
     * @return the sum of {@link #aantallen()}
     */
    public long regels() {
        return aantallen.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Whether all is well: every record has one of the first two verdicts, nothing was broken off, and a hash that was
     * given is there. A file without lines is well.
     *
     * @return true where all is well
     */
    public boolean isGoed() {
        return aantallen.entrySet().stream().allMatch(e -> e.getKey().isGoed() || e.getValue() == 0)
                && afgebroken == 0
                && laatsteGevonden.orElse(true);
    }
}
