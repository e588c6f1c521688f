package nl.lhs.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Gebeurtenisfeiten;

/**
 * What is decided on in a dossier beside the casus, and what its record repeats.
 *
 * @param grond the earlier record, of a new overtreding
 */
record Vervolgopdracht(
        int volgnummer,
        Optional<Sha256> vorige,
        Gebeurtenis gebeurtenis,
        Voorgeschiedenis voorgeschiedenis,
        Optional<LocalDate> hersteltermijn,
        Optional<Grond> grond,
        List<String> wijzigingen) {
    /** The record of an earlier overtreding. */
    record Grond(String kenmerk, Sha256 vastlegging) {}

    /** What a record says it was decided on. */
    static Vervolgopdracht van(Vervolg v) {
        return new Vervolgopdracht(
                v.volgnummer(),
                v.vorige(),
                v.gebeurtenis(),
                v.voorgeschiedenis(),
                v.hersteltermijn(),
                v.recidive().map(r -> new Grond(r.kenmerk(), r.vastlegging())),
                v.wijzigingen());
    }

    Vervolgopdracht metHersteltermijn(Optional<LocalDate> termijn) {
        return new Vervolgopdracht(volgnummer, vorige, gebeurtenis, voorgeschiedenis, termijn, grond, wijzigingen);
    }

    Vervolgopdracht metWijzigingen(List<String> verschillen) {
        return new Vervolgopdracht(
                volgnummer, vorige, gebeurtenis, voorgeschiedenis, hersteltermijn, grond, verschillen);
    }

    /** What the rules look at in the event. */
    Gebeurtenisfeiten feiten() {
        return new Gebeurtenisfeiten(gebeurtenis instanceof Hercontrole h && h.nageleefd(), hersteltermijn.isPresent());
    }
}
