package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Optional;
import nl.lhs.core.OwnJson;

/**
 * Something that happens in a dossier (<i>gebeurtenis</i>), and gives it a new vastlegging.
 *
 * <p>Example: {@code Hercontrole.nietNageleefd("B-2", LocalDate.of(2026, 6, 1))}.
 */
public sealed interface Gebeurtenis extends OwnJson
        permits Overlegafronding, Herziening, Hercontrole, NieuweOvertreding, Termijnstelling, Lastzetting {
    /** The kinds of event, as JSON names them. */
    enum Soort {
        /** {@link Overlegafronding}. */
        OVERLEG,
        /** {@link Herziening}. */
        HERZIENING,
        /** {@link Hercontrole}. */
        HERCONTROLE,
        /** {@link NieuweOvertreding}. */
        NIEUWE_OVERTREDING,
        /** {@link Termijnstelling}. */
        TERMIJN,
        /** {@link Lastzetting}. */
        LASTSTAP
    }

    /** {@return the kind of event} */
    Soort soort();

    /** {@return the day on which it happened; years 0000 to 9999} */
    LocalDate datum();

    /** {@return who did it: 1 to 200 characters; empty where not given} */
    Optional<String> door();

    /**
     * The day by which there must be compliance with what is chosen now (norms 3.4-5 and 3.4-6).
     *
     * @return the last day of the term; empty where none is set
     */
    Optional<LocalDate> hersteltermijn();
}
