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
        new Foutenlijst()
                .addAll(Tegenspraken.vanBsbm(feitInFeitenboekje, contraIndicatieOpgave.orElse(false), opleggen))
                .throwIfAny();
    }

    /**
     * What is known about a BSBM.
     *
     * @param feitInFeitenboekje see {@link #feitInFeitenboekje()}
     * @param contraIndicatie whether there is a contra-indicatie
     * @param opleggen see {@link #opleggen()}
     * @return the BSBM
     * @throws OngeldigException as the constructor
     */
    public static Bsbm of(boolean feitInFeitenboekje, boolean contraIndicatie, boolean opleggen) {
        return new Bsbm(feitInFeitenboekje, Optional.of(contraIndicatie), opleggen);
    }

    /** {@return a BSBM that the instance imposes: the fact is in the Feitenboekje, and nothing is against it} */
    public static Bsbm opgelegd() {
        return new Bsbm(true, Optional.empty(), true);
    }

    /** {@return a BSBM that could be imposed, as {@link #opgelegd()}, but is held back} */
    public static Bsbm nietOpgelegd() {
        return new Bsbm(true, Optional.empty(), false);
    }

    /** {@return whether there is a contra-indicatie; false where the caller did not say} */
    public boolean contraIndicatie() {
        return contraIndicatieOpgave.orElse(false);
    }
}
