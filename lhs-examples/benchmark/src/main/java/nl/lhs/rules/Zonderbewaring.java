package nl.lhs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.regels.Feitencode;

/** What only the package of the engine can reach: a decision for which nothing is kept, and what is kept of a file. */
public final class Zonderbewaring {
    private Zonderbewaring() {}

    /**
     * Decides with every rule run: nothing kept is used.
     *
     * @param engine the engine
     * @param casus the casus
     * @return the record, the same as without
     */
    public static Vastlegging decide(LhsEngine engine, Casus casus) {
        return engine.withoutBewaring().decide(casus);
    }

    /**
     * How much an engine remembers of rows of casussen.
     *
     * @param rijen in the order in which they are decided
     * @return of each row, the share of the casussen for which no rule ran: 0 to 1
     */
    public static List<Double> treffers(List<List<Casus>> rijen) {
        Bewaring<Feitencode, Boolean> bewaring = new Bewaring<>();
        List<Double> aandelen = new ArrayList<>();
        for (List<Casus> rij : rijen) {
            long eerder = bewaring.gemaakt();
            rij.forEach(c -> bewaring.van(Feitencode.van(c, Optional.empty()), f -> true));
            aandelen.add(1 - (double) (bewaring.gemaakt() - eerder) / rij.size());
        }
        return aandelen;
    }
}
