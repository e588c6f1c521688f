package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;

/**
 * What a statement rests on.
 *
 * @param normen the norms
 * @param lezingen the readings, cited only where the record applied them
 */
record Grondslag(List<Norm> normen, List<Lezing> lezingen) {
    /** The record itself: what it holds, and how it was made. */
    static final Grondslag VASTLEGGING = of("3.5-1");
    /** That compliance did not follow, so that a heavier intervention does. */
    static final Grondslag DOORPAKKEN = of("3.4-4").with(Lezing.R13);

    static Grondslag of(String... normen) {
        return new Grondslag(Arrays.stream(normen).map(Norm::of).toList(), List.of());
    }

    /** The same on other readings. */
    Grondslag with(Lezing... lezingen) {
        return new Grondslag(normen, List.of(lezingen));
    }

    Grondslag plus(Grondslag ander) {
        return new Grondslag(
                Stream.of(normen, ander.normen).flatMap(List::stream).toList(),
                Stream.of(lezingen, ander.lezingen).flatMap(List::stream).toList());
    }

    /** Of what a term asks: the norm of the voorschrift, or both norms where none is given. */
    static Grondslag from(Optional<Voorschrift> voorschrift) {
        return voorschrift
                .map(v -> switch (v.soort()) {
                    case GEDRAGSVOORSCHRIFT -> of("3.4-5");
                    case OVERIG -> of("3.4-6");
                })
                .orElseGet(() -> of("3.4-5", "3.4-6"));
    }

    /** Of the reason why an intervention was chosen or not. A record does not say which rule gave a reason. */
    static Grondslag from(Redencode code) {
        return switch (code) {
            case LICHTSTE_HERSTELLENDE,
                    LICHTSTE_BESTRAFFENDE,
                    LICHTERE_GAAT_VOOR,
                    HERSTELLENDE_GAAT_VOOR,
                    GEEN_TWEEDE_STRAF -> of("3.4-2").with(Lezing.R5);
            case AFWIJKING_GEKOZEN, AFWIJKING_ANDERS -> of("3.4-2");
            case VOLGT_UIT_OVERLEG -> of("3.3-4", "3.4-3").with(Lezing.R4, Lezing.R6);
            case GEEN_OVERLEG -> of("3.3-4", "3.4-3").with(Lezing.R4);
            case WORDT_OPGELEGD -> of("3.3-3", "B2-3");
            case GEEN_BEVOEGDHEID -> of("B2-1");
            case GEEN_BOA -> of("3.4-3", "B2-1");
            case GEEN_BEGUNSTIGEND_BESLUIT -> of("B2-2");
            case WEL_BEGUNSTIGEND_BESLUIT -> of("B2-2").with(Lezing.R12);
            case BEGUNSTIGEND_BESLUIT_ONBEKEND -> of("B2-2").with(Lezing.R9);
            case FEIT_NIET_IN_FEITENBOEKJE, CONTRA_INDICATIE, BSBM_NIET_OPGELEGD -> of("B2-3");
            case ALLEEN_STRAFRECHT -> of("3.3-4");
            case OVERLEG_ZONDER_STRAFRECHT -> of("3.4-3");
            case BSBM_IN_PLAATS_VAN_PV -> of("3.3-3");
            case WACHT_OP_OVERLEG -> of("3.3-1").with(Lezing.R7);
            case GEDOOGBESLUIT -> of("3.1-9");
            case VERVOLGING_AAN_OM -> of("3.1-10");
            case AFZIEN, AFZIEN_LAAT_VERVOLGING_AAN_OM -> of("B1-1");
            case BESTUURSDWANG_BIJ_SPOED, SPOED_GAAT_VOOR -> of("B2-4").with(Lezing.R8);
            case WORDT_OPGELEGD_NA_OVERLEG -> of("3.4-3", "B2-3").with(Lezing.R11);
            case VOLGENDE_TREDE,
                    BLIJFT_STAAN,
                    TREDE_GEBRUIKT,
                    TREDE_TE_LICHT,
                    LAGERE_TREDE_GAAT_VOOR,
                    BODEM_VAN_HET_DOSSIER,
                    BODEM_GAAT_VOOR -> DOORPAKKEN;
            case LAST_WAS_AANGEKONDIGD -> of("B2-6").plus(DOORPAKKEN);
            case WORDT_GEHANDHAAFD -> of("3.4-8").plus(DOORPAKKEN);
            case WORDT_VOORTGEZET, VOORTZETTEN_GAAT_VOOR -> of("3.4-2", "3.4-8").with(Lezing.R13);
            case STOND_BIJ_SLUITING, NALEVING -> of("3.4-8");
            case GEEN_TREDE -> of("3.4-3").plus(DOORPAKKEN);
        };
    }

    static Grondslag from(Signaal signaal) {
        return new Grondslag(signaal.normen(), List.of());
    }

    /** Of a point of attention: its norms in the record, and the readings that can carry it. */
    static Grondslag from(Aandachtspunt punt) {
        return new Grondslag(punt.normen(), lezingen(punt.code()));
    }

    private static List<Lezing> lezingen(Aandachtspuntcode code) {
        return switch (code) {
            case SPOED_WACHT_NIET, HERCONTROLE_BIJ_WACHTEN -> List.of(Lezing.R7);
            case BSBM_BUITEN_SEGMENT -> List.of(Lezing.R11);
            case GEDOOGBESLUIT_TELT_NIET,
                    AFWIJKING_TELT_NIET,
                    BSBM_TELT_NIET,
                    OVERLEG_BEPAALT_KEUZE_NIET,
                    GEDOGEN_WACHT_NIET_OP_OVERLEG,
                    AFZIEN_TELT_NIET,
                    AFZIEN_WACHT_NIET_OP_OVERLEG,
                    AFWIJKING_GAAT_VOOR_BSBM -> List.of(Lezing.R10);
            case BEVOEGDHEDEN_ONBEKEND, BEGUNSTIGEND_BESLUIT_ONBEKEND -> List.of(Lezing.R9);
            case VERGUNNING_VEREIST_OF_NIET, SLUITING_MET_BEGUNSTIGEND_BESLUIT -> List.of(Lezing.R12);
            case LOB_BIJ_SPOED_OF_ERNST, SPOED_ZONDER_BESTUURSDWANG, BOETE_EERST_NAAR_OFFICIER -> List.of(Lezing.R8);
            case VERZOEKTERMIJN_LOOPT_DOOR -> List.of(Lezing.R14);
            case PROPORTIONALITEIT, BESTUURSRECHT_NIET_BESCHIKBAAR, PV_ZONDER_BOA -> List.of(Lezing.R5);
            case PV_IN_LICHT_SEGMENT -> List.of(Lezing.R4);
            case PV_BUITEN_SEGMENT -> List.of(Lezing.R6);
            case HERPOSITIONEREN_NAAR_RECHTS,
                    HERPOSITIONEREN_MET_OVERLEG,
                    GEEN_TREDE_MEER,
                    TREDEN_OP,
                    TYPERING_HEROVERWEGEN,
                    STRAFRECHT_BESPREKEN,
                    TREDE_BUITEN_SEGMENT,
                    TREDE_NAAST_STRAFRECHT,
                    KEUZE_HERHAALT_TREDE,
                    KEUZE_NIET_ZWAARDER -> List.of(Lezing.R13);
            default -> List.of();
        };
    }
}
