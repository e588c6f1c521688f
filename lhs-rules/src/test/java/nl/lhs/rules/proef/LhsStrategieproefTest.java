package nl.lhs.rules.proef;

import net.jqwik.api.Group;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.json.StrategieJson;

/** LHS 1.7 stands the suite, and so do strategieen that change one of everything. */
class LhsStrategieproefTest extends Strategieproef {
    @Override
    protected Strategie strategie() {
        return StrategieJson.lhs17();
    }

    @Group
    class Streng extends Strategieproef {
        @Override
        protected Strategie strategie() {
            return Proefstrategieen.streng();
        }
    }

    @Group
    class Mild extends Strategieproef {
        @Override
        protected Strategie strategie() {
            return Proefstrategieen.mild();
        }
    }

    /** Every class and cell is another than one would expect, and it rests on nothing. */
    @Group
    class Omgekeerd extends Strategieproef {
        @Override
        protected Strategie strategie() {
            return Omgekeerdestrategie.omgekeerd(new StrategieVerwijzing("OMGEKEERD", "1"));
        }
    }

    /** In words of its own, with criminal law. */
    @Group
    class InEigenWoorden extends Strategieproef {
        @Override
        protected Strategie strategie() {
            return Verzonnen.metStrafrecht();
        }
    }

    /** In words of its own, without criminal law. */
    @Group
    class ZonderStrafrecht extends Strategieproef {
        @Override
        protected Strategie strategie() {
            return Verzonnen.strategie();
        }
    }
}
