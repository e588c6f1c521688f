package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;

/**
 * What became of one finding of an inspection: its decision record, or the faults by which it was refused.
 *
 * <p>Example: {@code uitkomst.vastlegging().map(Vastlegging::interventies)}.
 *
 * @param vastlegging the record, the same as of the casus decided alone; absent where the finding was refused
 * @param kenmerk the caller's identifier of the casus; of one that was refused only where it could be read
 * @param fouten why it was refused, with paths within the casus, in their order; empty where there is a record
 */
public record Bevindinguitkomst(Optional<Vastlegging> vastlegging, Optional<String> kenmerk, List<Fout> fouten) {
    /**
     * An outcome; most callers use {@link #of(Vastlegging)}.
     *
     * @param vastlegging see {@link #vastlegging()}
     * @param kenmerk see {@link #kenmerk()}
     * @param fouten see {@link #fouten()}
     * @throws IllegalArgumentException if there is a record and there are faults, or neither, or the kenmerk is not that
     *     of the casus
     * @throws OngeldigException if a kenmerk is blank or too long
     */
    public Bevindinguitkomst {
        Objects.requireNonNull(vastlegging, "vastlegging");
        Objects.requireNonNull(kenmerk, "kenmerk");
        fouten = Required.list(fouten, "fouten").stream().sorted().distinct().toList();
        new Foutenlijst().kenmerk("/kenmerk", kenmerk).throwIfAny();
        if (vastlegging.isPresent() != fouten.isEmpty()) {
            throw new IllegalArgumentException("a finding has a record, or faults: one of the two");
        }
        if (vastlegging.isPresent()
                && !vastlegging.map(v -> v.casus().kenmerk()).equals(kenmerk)) {
            throw new IllegalArgumentException("a finding with another kenmerk than the casus of its record");
        }
    }

    /**
     * Of a finding that was decided.
     *
     * @param vastlegging its record
     * @return the outcome
     */
    public static Bevindinguitkomst of(Vastlegging vastlegging) {
        return new Bevindinguitkomst(
                Optional.of(Objects.requireNonNull(vastlegging, "vastlegging")),
                Optional.of(vastlegging.casus().kenmerk()),
                List.of());
    }

    /**
     * Of a finding that was refused.
     *
     * @param kenmerk its kenmerk, where it could be read
     * @param fouten what is wrong with it; at least one
     * @return the outcome
     * @throws IllegalArgumentException if there is no fault
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Bevindinguitkomst geweigerd(Optional<String> kenmerk, List<Fout> fouten) {
        Required.list(fouten, "fouten");
        return new Bevindinguitkomst(Optional.empty(), Objects.requireNonNull(kenmerk, "kenmerk"), fouten);
    }

    /** The decision in short, or that there is none; no kenmerk and no path, which may be about people. */
    @Override
    public String toString() {
        return "Bevindinguitkomst["
                + vastlegging.map(Vastlegging::toString).orElse("geweigerd, fouten=" + fouten.size()) + "]";
    }
}
