package nl.lhs.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding as it was offered in a {@link Controle}: a casus, or what is wrong with what was offered as one.
 *
 * <p>Example: {@code Controlecasus.of(casus)}. A refused finding comes from reading. It keeps its place, and the
 * findings around it are still decided.
 *
 * @param casus the casus; absent where it was refused
 * @param kenmerk the caller's identifier of the casus; of one that was refused only where it could be read
 * @param fouten why it was refused, with paths within the casus, in their order; empty where there is a casus
 */
public record Controlecasus(Optional<Casus> casus, Optional<String> kenmerk, List<Fout> fouten) {
    /**
     * A finding; most callers use {@link #of(Casus)}.
     *
     * @param casus see {@link #casus()}
     * @param kenmerk see {@link #kenmerk()}
     * @param fouten see {@link #fouten()}
     * @throws IllegalArgumentException if there is a casus and there are faults, or neither, or the kenmerk is not that
     *     of the casus
     * @throws OngeldigException if a kenmerk is blank or too long
     */
    public Controlecasus {
        Objects.requireNonNull(casus, "casus");
        Objects.requireNonNull(kenmerk, "kenmerk");
        fouten = Required.list(fouten, "fouten").stream().sorted().distinct().toList();
        new Foutenlijst().kenmerk("/kenmerk", kenmerk).throwIfAny();
        if (casus.isPresent() != fouten.isEmpty()) {
            throw new IllegalArgumentException("a finding is a casus, or has faults: one of the two");
        }
        if (casus.isPresent() && !casus.map(Casus::kenmerk).equals(kenmerk)) {
            throw new IllegalArgumentException("a finding with another kenmerk than its casus");
        }
    }

    /**
     * A finding that can be decided.
     *
     * @param casus the casus
     * @return the finding
     */
    public static Controlecasus of(Casus casus) {
        return new Controlecasus(
                Optional.of(Objects.requireNonNull(casus, "casus")), Optional.of(casus.kenmerk()), List.of());
    }

    /**
     * A finding that was refused.
     *
     * @param kenmerk its kenmerk, where it could be read
     * @param fouten what is wrong with it; at least one
     * @return the finding
     * @throws IllegalArgumentException if there is no fault
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Controlecasus geweigerd(Optional<String> kenmerk, List<Fout> fouten) {
        Required.list(fouten, "fouten");
        return new Controlecasus(Optional.empty(), Objects.requireNonNull(kenmerk, "kenmerk"), fouten);
    }

    /** Whether it can be decided; no kenmerk and no path, which may be about people. */
    @Override
    public String toString() {
        return "Controlecasus[" + casus.map(Casus::toString).orElse("geweigerd, fouten=" + fouten.size()) + "]";
    }
}
