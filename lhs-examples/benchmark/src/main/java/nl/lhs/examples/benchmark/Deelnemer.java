package nl.lhs.examples.benchmark;

import java.util.function.Supplier;
import nl.lhs.core.Casus;
import nl.lhs.rules.LhsEngine;

/** What a user could pick, the library among them. */
public enum Deelnemer {
    /** The library. */
    LHS(Lhs::new),
    /** Java without rules. */
    HANDWERK(Handwerk::new),
    /** OpenL Tablets. */
    OPENL(OpenL::new),
    /** Evrete. */
    EVRETE(Evrete::new),
    /** The rules of the library in Drools, without its record. */
    KALE_DROOLS(KaleDrools::new),
    /** Drools DMN. */
    DROOLS_DMN(DroolsDmn::new),
    /** Camunda DMN. */
    CAMUNDA_DMN(CamundaDmn::new);

    private final Supplier<Mededinger> maker;

    Deelnemer(Supplier<Mededinger> maker) {
        this.maker = maker;
    }

    /**
     * Makes it ready to decide.
     *
     * @return a new one
     */
    public Mededinger maak() {
        return maker.get();
    }

    /** The library, of whose record only the four outputs are looked at. */
    private static final class Lhs implements Mededinger {
        private final LhsEngine engine = LhsEngine.create();

        @Override
        public String naam() {
            return "lhs";
        }

        @Override
        public Antwoord beslis(Casus casus) {
            return Antwoord.from(engine.decide(casus));
        }
    }
}
