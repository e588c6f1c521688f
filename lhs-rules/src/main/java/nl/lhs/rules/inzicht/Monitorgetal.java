package nl.lhs.rules.inzicht;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;

/**
 * The five numbers of which an agency keeps account (<i>monitorgetal</i>). Records answer three of them; those of the
 * inspections and of the complaints come from elsewhere.
 *
 * <p>Example: {@code Monitorgetal.PROCESSEN_VERBAAL.from(inzicht.totaal())}. Source: norm M-1.
 */
public enum Monitorgetal {
    /** Inspections that were carried out; from elsewhere. */
    CONTROLES,
    /** Overtredingen that were found. */
    OVERTREDINGEN,
    /** Administrative sanctions that were imposed; a BSBM is none, for it is criminal law. */
    BESTUURLIJKE_SANCTIES,
    /** Processen-verbaal. */
    PROCESSEN_VERBAAL,
    /** Complaints that were received; from elsewhere. A request for enforcement is no complaint. */
    KLACHTEN;

    /**
     * The number.
     *
     * @param telling the counts of records
     * @return empty where records do not hold it
     */
    public OptionalLong from(Telling telling) {
        Objects.requireNonNull(telling, "telling");
        return switch (this) {
            case CONTROLES, KLACHTEN -> OptionalLong.empty();
            case OVERTREDINGEN -> OptionalLong.of(telling.overtredingen());
            case BESTUURLIJKE_SANCTIES -> opgelegd(telling, i -> i.soort() != Interventiesoort.STRAFRECHT);
            case PROCESSEN_VERBAAL -> opgelegd(telling, i -> i.heeft(Rol.UIT_OVERLEG));
        };
    }

    private static OptionalLong opgelegd(Telling telling, Predicate<Interventie> welke) {
        return OptionalLong.of(telling.waarden(Maat.OPGELEGD).stream()
                .map(Interventie.class::cast)
                .filter(welke)
                .mapToLong(i -> telling.aantal(Maat.OPGELEGD, i))
                .sum());
    }

    /** {@return whether records do not hold it, so that it comes from elsewhere} */
    public boolean isElders() {
        return this == CONTROLES || this == KLACHTEN;
    }
}
