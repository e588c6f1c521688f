package nl.lhs.rules.regels;

import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;

/** Step 3, the overleg: what rules conclude of it. */
public interface Stap3 {
    /** Step 3: whether overleg is indicated. */
    record Indicatie(Overlegindicatie waarde) implements Conclusie {}

    /** Step 3: a reason why aangifte is standard. */
    record Aangiftegrond(ErnstigeGedraging.Soort soort) implements Conclusie {
        @Override
        public Object vraag() {
            return "aangifte wegens " + soort;
        }
    }

    /** Step 3: what becomes of a BSBM. */
    record Bsbmoordeel(Stand stand) implements Conclusie {
        /** Whether it is imposed where the overleg ends so; null where it has no outcome (reading R11). */
        public boolean isOpgelegd(Spoor uitkomst) {
            return stand == Stand.OPGELEGD || stand == Stand.NA_OVERLEG && uitkomst == Spoor.BESTUURSRECHT;
        }

        /** What becomes of a BSBM. */
        public enum Stand {
            /** The instance imposes it. */
            OPGELEGD,
            /** The instance wants to impose it; the segment holds a PV only, so that it can follow where the OM does not act. */
            NA_OVERLEG,
            /** The instance wants to impose it, but the segment holds no criminal action. */
            BUITEN_SEGMENT,
            /** The instance imposes none. */
            NIET_OPGELEGD
        }
    }
}
