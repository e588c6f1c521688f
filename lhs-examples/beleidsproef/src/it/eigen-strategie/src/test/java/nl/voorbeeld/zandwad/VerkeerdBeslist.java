package nl.voorbeeld.zandwad;

import java.util.function.Function;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;

/** A system that still follows LHS 1.7: the suite must fail. Its name keeps it out of the build of every day. */
class VerkeerdBeslist extends ZandwadTest {
    private static final LhsEngine LANDELIJK = LhsEngine.create();

    @Override
    protected Function<Casus, Vastlegging> beslisser() {
        return LANDELIJK::decide;
    }
}
