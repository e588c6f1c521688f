package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a <i>bestuurlijke strafbeschikking milieu</i> (BSBM), and whether the instance imposes one.
 *
 * <p>Example: {@code Bsbm.opgelegd()} for a fact in the Feitenboekje. Source: norms 3.3-3 and B2-3.
 *
 * @param feitInFeitenboekje whether the fact is in the Feitenboekje
 * @param contraIndicatieOpgave whether there is a contra-indicatie, as the caller gave it; see {@link
 *     #contraIndicatie()}
 * @param opleggen whether the instance imposes it
 */
public record Bsbm(boolean feitInFeitenboekje, Optional<Boolean> contraIndicatieOpgave, boolean opleggen) {
    /**
     * What is known about a BSBM.
     *
     * @param feitInFeitenboekje see {@link #feitInFeitenboekje()}
     * @param contraIndicatieOpgave see {@link #contraIndicatieOpgave()}
     * @param opleggen see {@link #opleggen()}
     * @throws OngeldigException if it is imposed though the fact or a contra-indicatie rules it out (norm B2-3)
     */
    public Bsbm {
        Objects.requireNonNull(contraIndicatieOpgave, "contraIndicatieOpgave");
        Fouten fouten = new Fouten();
        fouten.alle(Tegenspraken.vanBsbm(feitInFeitenboekje, contraIndicatieOpgave.orElse(false), opleggen));
        fouten.gooiAlsErZijn();
    }

    /**
     * A BSBM that the instance imposes.
     *
     * @return a fact in the Feitenboekje, nothing against it, imposed
     */
    public static Bsbm opgelegd() {
        return new Bsbm(true, Optional.empty(), true);
    }

    /**
     * A BSBM that could be imposed but is held back.
     *
     * @return a fact in the Feitenboekje, nothing against it, not imposed
     */
    public static Bsbm nietOpgelegd() {
        return new Bsbm(true, Optional.empty(), false);
    }

    /**
     * Whether there is a contra-indicatie.
     *
     * @return what the caller gave, else false
     */
    public boolean contraIndicatie() {
        return contraIndicatieOpgave.orElse(false);
    }
}
