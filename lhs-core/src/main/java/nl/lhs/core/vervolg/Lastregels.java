package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Interventie;

/**
 * Which steps of a last can be taken (<i>lastregels</i>): the contract's table of refusals. One place tells both what is
 * possible and, of an event, why it is not.
 *
 * <p>Source: norm B2-7, Awb 5:31 to 5:37.
 */
public final class Lastregels {
    private static final Set<Laststap> NA_EINDE = EnumSet.of(Laststap.INVORDERING, Laststap.KOSTENVERHAAL);
    private static final Set<Laststap> NA_SLUITING = EnumSet.of(
            Laststap.VERBEURING,
            Laststap.INVORDERING,
            Laststap.UITGEWERKT,
            Laststap.INTREKKING,
            Laststap.KOSTENVERHAAL);

    private Lastregels() {}

    /**
     * The steps that a last can take, on a day that its terms allow.
     *
     * @param last what became of it
     * @param spoedeisend whether the case is urgent
     * @param gesloten whether it is closed
     * @return in their order; empty where none is left
     */
    public static List<Laststap> mogelijk(Lastverloop last, boolean spoedeisend, boolean gesloten) {
        Objects.requireNonNull(last, "last");
        List<Laststap> mogelijk = new ArrayList<>();
        for (Laststap stap : Laststap.values()) {
            if (stap.kent(last.last()) && kan(last, stap, spoedeisend, gesloten)) {
                mogelijk.add(stap);
            }
        }
        return mogelijk;
    }

    private static boolean kan(Lastverloop last, Laststap stap, boolean spoedeisend, boolean gesloten) {
        if (last.opzij()) {
            return false;
        }
        if ((last.heeft(Laststap.UITGEWERKT) || last.heeft(Laststap.INTREKKING)) && !NA_EINDE.contains(stap)) {
            return false;
        }
        if (gesloten && !kanNaSluiting(last, stap)) {
            return false;
        }
        return switch (stap) {
            case VOORNEMEN -> !last.heeft(Laststap.VOORNEMEN) && !last.isOpgelegd();
            case ZIENSWIJZE -> !last.isBeslist();
            case BESCHIKKING -> !last.isUitgevoerd() || !last.isBeslist();
            case VERBEURING -> last.isBeslist();
            case INVORDERING -> last.ingevorderd().compareTo(last.verbeurd()) < 0;
            case UITVOERING -> !last.isUitgevoerd() && (spoedeisend || last.isBeslist());
            case KOSTENVERHAAL -> last.isUitgevoerd();
            case UITGEWERKT -> last.isBeslist() && isMaximumBereiktOfOnbekend(last);
            case INTREKKING -> true;
        };
    }

    private static boolean kanNaSluiting(Lastverloop last, Laststap stap) {
        return last.isOpgelegd()
                && (NA_SLUITING.contains(stap)
                        || stap == Laststap.BESCHIKKING && last.isUitgevoerd() && !last.isBeslist());
    }

    private static boolean isMaximumBereiktOfOnbekend(Lastverloop last) {
        return last.dwangsom().flatMap(Dwangsom::maximum).isEmpty() || last.isMaximumBereikt();
    }

    /**
     * The day after which a step can be taken: the last day of the term of the BESCHIKKING or, without a term, its day.
     *
     * @param last what became of the last
     * @param stap the step
     * @param spoedeisend whether the case is urgent
     * @return empty where every day is right
     */
    public static Optional<LocalDate> pasNa(Lastverloop last, Laststap stap, boolean spoedeisend) {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(stap, "stap");
        boolean wacht = stap == Laststap.VERBEURING || stap == Laststap.UITVOERING && !spoedeisend;
        return wacht
                ? last.hersteltermijn()
                        .or(() -> last.laatste(Laststap.BESCHIKKING).map(Lastverloop.Stap::datum))
                : Optional.empty();
    }

    /**
     * Whether a LOB can be begun that was not chosen: under spoed, also while the case waits for the overleg.
     *
     * @param last the kind of last
     * @param stap the first step
     * @param spoedeisend whether the case is urgent
     * @return true for the BESCHIKKING and the UITVOERING of a LOB under spoed
     */
    public static boolean kanBeginnen(Interventie last, Laststap stap, boolean spoedeisend) {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(stap, "stap");
        return spoedeisend && last.isBestuursdwang() && (stap == Laststap.BESCHIKKING || stap == Laststap.UITVOERING);
    }
}
