package nl.lhs.rules.regels;

import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.vastlegging.Overlegindicatie;

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
        /** What becomes of a BSBM. */
        public enum Stand {
            /** The instance imposes it. */
            OPGELEGD,
            /** The instance wants to impose it, but the segment does not hold it. */
            BUITEN_SEGMENT,
            /** The instance imposes none. */
            NIET_OPGELEGD
        }
    }
}
