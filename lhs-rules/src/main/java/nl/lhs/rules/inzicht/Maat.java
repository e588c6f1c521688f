package nl.lhs.rules.inzicht;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Laststap;

/**
 * What is counted (<i>maat</i>), by which values.
 *
 * <p>Example: {@code telling.aantal(Maat.SEGMENT, Segment.B4)} is how many overtredingen ended in B4. The records with
 * one casus.kenmerk are one dossier. A dossier counts once in each measure, by its latest record; only {@link
 * #VASTLEGGING} and {@link #OPGELEGD} count otherwise, and the measures of lasts count each last of it. An overtreding is a
 * dossier whose latest record finds one.
 */
public enum Maat {
    /** Per record that was offered: whether it was counted. */
    VASTLEGGING("vastlegging", List.of(Telwijze.values())),
    /** Per dossier: what the decision comes to. */
    UITKOMST("uitkomst", List.of(Uitkomst.values())),
    /** Per overtreding: whether the decision is complete. */
    STATUS("status", List.of(Status.values())),
    /** Per overtreding: the segment in which it started (norms 3.1-2 and 3.1-3). */
    UITGANGSPOSITIE("uitgangspositie", List.of(Segment.values())),
    /** Per overtreding: the segment in which it ended (norms 3.1-5 and 3.1-6). */
    SEGMENT("segment", List.of(Segment.values())),
    /** Per overtreding: the class of that segment. */
    KLASSE("klasse", w -> w.klassen().alle()),
    /** Per overtreding: which way it was moved. */
    VERPLAATSING("verplaatsing", List.of(Verplaatsing.values())),
    /** Per overtreding: whether the normadressaat was typed (norm 3.1-4). */
    TYPERING("typering", List.of(Typeringsbron.values())),
    /** Per overtreding: whether overleg is indicated (norms 3.3-1 to 3.3-3). */
    OVERLEGINDICATIE("overlegindicatie", List.of(Overlegindicatie.values())),
    /** Per overtreding with an outcome of the overleg: which (norm 3.3-4). */
    OVERLEGUITKOMST("overleguitkomst", List.of(Spoor.values())),
    /** Per overtreding: whether aangifte is standard (norms 3.3-5 and 3.3-6). */
    AANGIFTE("aangifte", List.of(Aangifte.values())),
    /** Per overtreding and per intervention that its latest record chooses; with several, it counts in each. */
    INTERVENTIE("interventie", w -> w.interventies().alle()),
    /** Per overtreding: whether the handhaver deviated, and which way (norm 3.4-2). */
    AFWIJKING("afwijking", List.of(Afwijkingsrichting.values())),
    /** Per overtreding: which rung of bijlage 2 is reached (norms 3.4-4 and 3.4-9, reading R13). */
    TREDE("trede", Tredestand::van),
    /** Per overtreding: whether its dossier is closed, because a hercontrole found compliance. */
    DOSSIER("dossier", List.of(Dossierstand.values())),
    /** Per overtreding with an outcome of the overleg: the days from bevinding to overleg. */
    WACHTTIJD("wachttijd", List.of(Dagklasse.values())),
    /** Per closed dossier: the days from bevinding to repair. */
    HERSTELTIJD("hersteltijd", List.of(Dagklasse.values())),
    /**
     * Each time that an administrative sanction, the BSBM or the proces-verbaal was imposed: in each record that newly
     * chooses it, also where a later record chooses another, and once more for a last that is imposed again. A LOB under
     * spoed that was not chosen counts in the record of its BESCHIKKING or UITVOERING, whichever comes first. In a record
     * of edition 1, an intervention is newly chosen unless it already stood in the dossier; while a dossier waits, or has
     * no rung left, what stood goes on standing.
     */
    OPGELEGD(
            "opgelegd",
            w -> w.interventies().alle().stream()
                    .filter(Interventie::vereistBevoegdheid)
                    .toList()),
    /** Per dossier with a verzoek om handhaving: the answer to which the strategie leads (norm V-1, reading R14). */
    VERZOEK("verzoek", List.of(Verzoekoordeel.Uitkomst.values())),
    /** Per dossier whose verzoek is rejected: the ground (norm V-1, reading R14). */
    VERZOEKGROND("verzoekgrond", List.of(Verzoekoordeel.Grond.values())),
    /**
     * Per last onder dwangsom of a dossier, and per step that was taken of it, once or more (norm B2-7). UITVOERING of one
     * in a record of edition 1 is a VERBEURING and an INVORDERING of an unknown amount.
     */
    LAST_ONDER_DWANGSOM(
            "lastOnderDwangsom",
            List.of(
                    Laststap.BESCHIKKING,
                    Laststap.VERBEURING,
                    Laststap.INVORDERING,
                    Laststap.UITGEWERKT,
                    Laststap.INTREKKING)),
    /** Per last onder bestuursdwang of a dossier, and per step that was taken of it, once or more (norm B2-7). */
    LAST_ONDER_BESTUURSDWANG(
            "lastOnderBestuursdwang",
            List.of(Laststap.BESCHIKKING, Laststap.UITVOERING, Laststap.KOSTENVERHAAL, Laststap.INTREKKING));

    private final String veld;
    private final Function<Woordenlijst, List<?>> waarden;

    Maat(String veld, List<?> waarden) {
        this(veld, woorden -> waarden);
    }

    Maat(String veld, Function<Woordenlijst, List<?>> waarden) {
        this.veld = veld;
        this.waarden = waarden;
    }

    /** What became of a record that was offered. */
    public enum Telwijze {
        /** Counted. */
        GETELD,
        /** Counted, but the record before it in its dossier was not offered before it. */
        ZONDER_VORIGE,
        /**
         * The same place in the same dossier as the record offered before it, or decided again without a dossier: it
         * replaces that record.
         */
        DUBBEL,
        /** Not counted: a later record of the dossier was offered before it. */
        BUITEN_VOLGORDE
    }

    /** Whether the normadressaat was typed. */
    public enum Typeringsbron {
        /** Typed. */
        GEGEVEN,
        /** Not typed: column B by default (norm 3.1-4). */
        STANDAARD
    }

    /** Whether aangifte is standard. */
    public enum Aangifte {
        /** It is. */
        STANDAARD,
        /** It is not. */
        NIET_STANDAARD
    }

    /** Whether a dossier is open. */
    public enum Dossierstand {
        /** No hercontrole found compliance, or none was recorded. */
        OPEN,
        /** A hercontrole found compliance. */
        AFGESLOTEN
    }

    /**
     * Its name in JSON and CSV.
     *
     * @return such as {@code uitgangspositie}
     */
    public String veld() {
        return veld;
    }

    /**
     * The values that are counted separately, of records with the words of LHS 1.7.
     *
     * @return the values, in the order of JSON and CSV
     */
    public List<Object> waarden() {
        return waarden(Woordenlijst.LHS_17);
    }

    /**
     * The values that are counted separately, of records with other words.
     *
     * @param woorden the words
     * @return the values, in the order of JSON and CSV
     */
    public List<Object> waarden(Woordenlijst woorden) {
        return List.copyOf(waarden.apply(Objects.requireNonNull(woorden, "woorden")));
    }
}
