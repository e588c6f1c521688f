package nl.lhs.rules.regels;

import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** How a dossier has its casus decided, by what went before. */
public enum Dossierwijze {
    /** A first decision, outside any dossier. */
    ZONDER_DOSSIER,
    /** As a first decision: nothing binds it. */
    OPNIEUW,
    /** As a first decision, but not below what the last hercontrole without compliance chose (reading R13). */
    BODEM,
    /** Compliance did not follow: the next rung, or what the handhaver chooses in its place (norm 3.4-4). */
    DOORPAKKEN,
    /** What stands is kept going (norm 3.4-8, reading R13). */
    VOORTZETTEN,
    /** The case is closed: nothing herstellend is newly chosen. */
    NA_SLUITING;

    /** What a history has decided. */
    public static Dossierwijze from(Voorgeschiedenis geschiedenis) {
        if (geschiedenis.aanleiding() == Aanleiding.NA_SLUITING) {
            return NA_SLUITING;
        }
        if (geschiedenis.voortzetten()) {
            return VOORTZETTEN;
        }
        if (geschiedenis.aanleiding() == Aanleiding.HERCONTROLE) {
            return DOORPAKKEN;
        }
        return geschiedenis.bodem().isEmpty() ? OPNIEUW : BODEM;
    }
}
