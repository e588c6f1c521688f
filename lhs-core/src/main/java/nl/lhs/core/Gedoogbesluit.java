package nl.lhs.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The explicit decision of a bestuursorgaan not to enforce (<i>gedoogbesluit</i>), under an adopted gedoogstrategie and
 * the national framework.
 *
 * <p>Example: {@code Gedoogbesluit.of("G-1", Grond.VERGUNNING_WAARSCHIJNLIJK)}. Source: norms 3.1-9 and 3.1-10.
 *
 * @param kenmerk the caller's identifier of the decision; 1 to 200 characters, not blank
 * @param grond on which of the two grounds it rests
 * @param tot until when it holds, that day included; not before the finding
 * @param motivering its reasons; 1 to 10,000 characters where given
 */
public record Gedoogbesluit(String kenmerk, Grond grond, Optional<LocalDate> tot, Optional<String> motivering) {
    /** The two grounds of the national framework. */
    public enum Grond {
        /** It ends within foreseeable time. */
        EINDIGT_BINNEN_AFZIENBARE_TIJD,
        /** A permit will probably be granted. */
        VERGUNNING_WAARSCHIJNLIJK
    }

    /**
     * A gedoogbesluit.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param grond see {@link #grond()}
     * @param tot see {@link #tot()}
     * @param motivering see {@link #motivering()}
     * @throws OngeldigException with every text that is blank or too long, and a date outside years 0000 to 9999
     */
    public Gedoogbesluit {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(grond, "grond");
        Objects.requireNonNull(tot, "tot");
        Objects.requireNonNull(motivering, "motivering");
        new Foutenlijst()
                .kenmerk("/kenmerk", kenmerk)
                .tekst("/motivering", motivering)
                .datum("/tot", tot)
                .throwIfAny();
    }

    /**
     * A gedoogbesluit without a date or reasons.
     *
     * @param kenmerk the caller's identifier of the decision
     * @param grond on which ground it rests
     * @return the gedoogbesluit
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Gedoogbesluit of(String kenmerk, Grond grond) {
        return new Gedoogbesluit(kenmerk, grond, Optional.empty(), Optional.empty());
    }

    /**
     * A gedoogbesluit that ends on a day.
     *
     * @param kenmerk the caller's identifier of the decision
     * @param grond on which ground it rests
     * @param tot until when it holds, that day included
     * @return the gedoogbesluit
     * @throws OngeldigException if the kenmerk is blank or too long, or the date outside years 0000 to 9999
     */
    public static Gedoogbesluit of(String kenmerk, Grond grond, LocalDate tot) {
        return new Gedoogbesluit(kenmerk, grond, Optional.of(Objects.requireNonNull(tot, "tot")), Optional.empty());
    }

    /**
     * The same decision, with its reasons.
     *
     * @param motivering see {@link #motivering()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Gedoogbesluit withMotivering(String motivering) {
        return new Gedoogbesluit(kenmerk, grond, tot, Optional.of(Objects.requireNonNull(motivering, "motivering")));
    }

    /** Ground and date only. */
    @Override
    public String toString() {
        return "Gedoogbesluit[" + grond + tot.map(d -> ", tot " + d).orElse("") + "]";
    }
}
