package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;

/**
 * On what a statement rests.
 *
 * @param normen the norms
 * @param lezingen the readings that carry it where the record applied them
 */
record Grondslag(List<Norm> normen, List<Lezing> lezingen) {
    static Grondslag van(String... normen) {
        return new Grondslag(Arrays.stream(normen).map(Norm::of).toList(), List.of());
    }

    Grondslag met(Lezing... lezingen) {
        return new Grondslag(normen, List.of(lezingen));
    }

    /** Of a reason why an intervention was chosen or not. */
    static Grondslag van(Redencode code) {
        return switch (code) {
            case LICHTSTE_HERSTELLENDE,
                    LICHTSTE_BESTRAFFENDE,
                    LICHTERE_GAAT_VOOR,
                    HERSTELLENDE_GAAT_VOOR,
                    GEEN_TWEEDE_STRAF -> van("3.4-2").met(Lezing.R5);
            case AFWIJKING_GEKOZEN, AFWIJKING_ANDERS -> van("3.4-2");
            case VOLGT_UIT_OVERLEG -> van("3.3-4", "3.4-3").met(Lezing.R4, Lezing.R6);
            case GEEN_OVERLEG -> van("3.3-4", "3.4-3").met(Lezing.R4);
            case WORDT_OPGELEGD -> van("3.3-3", "B2-3");
            case GEEN_BEVOEGDHEID -> van("B2-1");
            case GEEN_BOA -> van("3.4-3", "B2-1");
            case GEEN_BEGUNSTIGEND_BESLUIT, WEL_BEGUNSTIGEND_BESLUIT -> van("B2-2");
            case BEGUNSTIGEND_BESLUIT_ONBEKEND -> van("B2-2").met(Lezing.R9);
            case FEIT_NIET_IN_FEITENBOEKJE, CONTRA_INDICATIE, BSBM_NIET_OPGELEGD -> van("B2-3");
            case ALLEEN_STRAFRECHT -> van("3.3-4");
            case OVERLEG_ZONDER_STRAFRECHT -> van("3.4-3");
            case BSBM_IN_PLAATS_VAN_PV -> van("3.3-3");
            case WACHT_OP_OVERLEG -> van("3.3-1").met(Lezing.R7);
            case GEDOOGBESLUIT -> van("3.1-9");
            case VERVOLGING_AAN_OM -> van("3.1-10");
            case VOLGENDE_TREDE, BLIJFT_STAAN, TREDE_GEBRUIKT, TREDE_TE_LICHT, LAGERE_TREDE_GAAT_VOOR ->
                van("3.4-4").met(Lezing.R13);
            case GEEN_TREDE -> van("3.4-3", "3.4-4").met(Lezing.R13);
        };
    }

    /** The readings that can carry a point of attention; its norms stand in the record. */
    static List<Lezing> lezingen(Aandachtspuntcode code) {
        return switch (code) {
            case SPOED_WACHT_NIET -> List.of(Lezing.R7);
            case BSBM_BUITEN_SEGMENT -> List.of(Lezing.R11);
            case GEDOOGBESLUIT_TELT_NIET,
                    AFWIJKING_TELT_NIET,
                    BSBM_TELT_NIET,
                    OVERLEG_BEPAALT_KEUZE_NIET,
                    GEDOGEN_WACHT_NIET_OP_OVERLEG,
                    AFWIJKING_GAAT_VOOR_BSBM -> List.of(Lezing.R10);
            case BEVOEGDHEDEN_ONBEKEND, BEGUNSTIGEND_BESLUIT_ONBEKEND -> List.of(Lezing.R9);
            case VERGUNNING_VEREIST_OF_NIET -> List.of(Lezing.R12);
            case LOB_BIJ_SPOED_OF_ERNST -> List.of(Lezing.R8);
            case PROPORTIONALITEIT, BESTUURSRECHT_NIET_BESCHIKBAAR, PV_ZONDER_BOA -> List.of(Lezing.R5);
            case PV_IN_LICHT_SEGMENT -> List.of(Lezing.R4);
            case PV_BUITEN_SEGMENT -> List.of(Lezing.R6);
            case HERPOSITIONEREN_NAAR_RECHTS,
                    HERPOSITIONEREN_MET_OVERLEG,
                    GEEN_TREDE_MEER,
                    TREDE_NAAST_STRAFRECHT,
                    KEUZE_HERHAALT_TREDE,
                    KEUZE_NIET_ZWAARDER -> List.of(Lezing.R13);
            default -> List.of();
        };
    }
}
