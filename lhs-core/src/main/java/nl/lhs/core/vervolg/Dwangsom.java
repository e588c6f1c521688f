package nl.lhs.core.vervolg;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * What is forfeited where a last onder dwangsom is not complied with (<i>dwangsom</i>).
 *
 * <p>Example: {@code Dwangsom.perOvertreding(Bedrag.euro("2500")).withMaximum(Bedrag.euro("10000"))}. Source: Awb 5:32b.
 *
 * @param bedrag the amount, above 0
 * @param per for what it is forfeited
 * @param eenheid the unit of time, such as {@code "week"}: 1 to 200 characters; with TIJDSEENHEID, and only then
 * @param maximum above which nothing more is forfeited; absent where none was set, which is usual for INEENS only
 */
public record Dwangsom(Bedrag bedrag, Per per, Optional<String> eenheid, Optional<Bedrag> maximum) {
    /** For what a dwangsom is forfeited. */
    public enum Per {
        /** At once. */
        INEENS,
        /** For each unit of time in which the last is not complied with. */
        TIJDSEENHEID,
        /** For each overtreding of the last. */
        OVERTREDING
    }

    /**
     * A dwangsom.
     *
     * @param bedrag see {@link #bedrag()}
     * @param per see {@link #per()}
     * @param eenheid see {@link #eenheid()}
     * @param maximum see {@link #maximum()}
     * @throws OngeldigException if an amount is out of range, or a unit of time does not go with {@code per}
     */
    public Dwangsom {
        Objects.requireNonNull(bedrag, "bedrag");
        Objects.requireNonNull(per, "per");
        Objects.requireNonNull(eenheid, "eenheid");
        Objects.requireNonNull(maximum, "maximum");
        new Foutenlijst()
                .kenmerk("/eenheid", eenheid)
                .require("/bedrag", isOpgave(bedrag), "is geen bedrag; verwacht: boven 0, ten hoogste 999999999.99")
                .require(
                        "/maximum",
                        maximum.map(Dwangsom::isOpgave).orElse(true),
                        "is geen bedrag; verwacht: boven 0, ten hoogste 999999999.99")
                .require(
                        "/eenheid",
                        per != Per.TIJDSEENHEID || eenheid.isPresent(),
                        Foutcode.ONTBREEKT,
                        "ontbreekt; verwacht: de tijdseenheid waarover de dwangsom wordt verbeurd, zoals week")
                .require(
                        "/eenheid",
                        per == Per.TIJDSEENHEID || eenheid.isEmpty(),
                        "hoort bij een dwangsom per TIJDSEENHEID; verwacht: geen eenheid")
                .throwIfAny();
    }

    /**
     * A dwangsom that is forfeited at once.
     *
     * @param bedrag see {@link #bedrag()}
     * @return the dwangsom, without a maximum
     * @throws OngeldigException as the constructor
     */
    public static Dwangsom ineens(Bedrag bedrag) {
        return new Dwangsom(bedrag, Per.INEENS, Optional.empty(), Optional.empty());
    }

    /**
     * A dwangsom for each unit of time.
     *
     * @param bedrag see {@link #bedrag()}
     * @param eenheid such as {@code "week"}; see {@link #eenheid()}
     * @return the dwangsom, without a maximum
     * @throws OngeldigException as the constructor
     */
    public static Dwangsom perTijdseenheid(Bedrag bedrag, String eenheid) {
        return new Dwangsom(
                bedrag, Per.TIJDSEENHEID, Optional.of(Objects.requireNonNull(eenheid, "eenheid")), Optional.empty());
    }

    /**
     * A dwangsom for each overtreding of the last.
     *
     * @param bedrag see {@link #bedrag()}
     * @return the dwangsom, without a maximum
     * @throws OngeldigException as the constructor
     */
    public static Dwangsom perOvertreding(Bedrag bedrag) {
        return new Dwangsom(bedrag, Per.OVERTREDING, Optional.empty(), Optional.empty());
    }

    /**
     * The same dwangsom, up to a maximum.
     *
     * @param maximum see {@link #maximum()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Dwangsom withMaximum(Bedrag maximum) {
        return new Dwangsom(bedrag, per, eenheid, Optional.of(Objects.requireNonNull(maximum, "maximum")));
    }

    /** Whether it is an amount that can be given. */
    static boolean isOpgave(Bedrag bedrag) {
        return !bedrag.isNul() && bedrag.compareTo(Bedrag.MAX) <= 0;
    }

    /** The amount and for what; the unit of time is a text of the caller. */
    @Override
    public String toString() {
        return "Dwangsom[" + bedrag + " euro, " + per + "]";
    }
}
