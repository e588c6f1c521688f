package nl.lhs.rules.orakel;

import static nl.lhs.core.Gevolgen.AANZIENLIJK;
import static nl.lhs.core.Gevolgen.BEPERKT;
import static nl.lhs.core.Gevolgen.VAN_BELANG;
import static nl.lhs.core.Gevolgen.VRIJWEL_NIHIL;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static nl.lhs.core.Spoor.BESTUURSRECHT;
import static nl.lhs.core.Spoor.BESTUURS_EN_STRAFRECHT;
import static nl.lhs.core.Spoor.STRAFRECHT;
import static nl.lhs.core.Typering.BEWUST_EN_STRUCTUREEL;
import static nl.lhs.core.Typering.CALCULEREND;
import static nl.lhs.core.Typering.GOEDWILLEND;
import static nl.lhs.core.Typering.ONVERSCHILLIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle itself, held to cases that were worked out by hand from the specification. */
class OrakelTest {
    /** Before LHS 1.7 had a successor, so that the point about that stands in its own case only. */
    private static final LocalDate DATUM = LocalDate.of(2023, 3, 2);

    // ------------------------------------------------------------------------------------------- the sample cases

    @TestFactory
    Stream<DynamicTest> theSampleCasesAreAsWorkedOutByHand() {
        return Stream.of(
                        geval("V-01: A1 needs no more than a word", of(gevonden(VRIJWEL_NIHIL), GOEDWILLEND), """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: GOEDWILLEND
                                pad: A1, GEEN, LICHT
                                aspecten: geen
                                overleg: NIET_GEINDICEERD
                                spoor: BESTUURSRECHT
                                interventies: AANSPREKEN_INFORMEREN
                                overwogen: AANSPREKEN_INFORMEREN beschikbaar gekozen LICHTSTE_HERSTELLENDE
                                aandachtspunten: geen
                                lezingen: R5
                                """),
                        geval(
                                "V-02: who cannot be typed starts from B",
                                of(gevonden(BEPERKT), Normadressaat.builder("N-02")),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: ONVERSCHILLIG, standaard
                                pad: B2, GEEN, LICHT
                                aspecten: geen
                                overleg: NIET_GEINDICEERD
                                spoor: BESTUURSRECHT
                                interventies: WAARSCHUWEN
                                overwogen: WAARSCHUWEN beschikbaar gekozen LICHTSTE_HERSTELLENDE
                                overwogen: BESTUURLIJK_GESPREK beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: BSBM beschikbaar niet gekozen BSBM_NIET_OPGELEGD
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen GEEN_OVERLEG
                                aandachtspunten: TYPERING_STANDAARD BEVOEGDHEDEN_ONBEKEND WAARSCHUWINGSBRIEF
                                lezingen: R5 R9
                                """),
                        geval(
                                "V-03: recidive moves B3 to C4, and the overleg comes first",
                                of(
                                        gevonden(VAN_BELANG)
                                                .verzwarendArgument(recidive())
                                                .verzwarendAspect(aspect(VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL)),
                                        ONVERSCHILLIG),
                                """
                                uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                                typering: ONVERSCHILLIG
                                pad: B3 > C3 > C4, VERZWAREND, ZWAAR
                                aspecten: FINANCIEEL_VOORDEEL
                                overleg: NOODZAKELIJK
                                interventies: geen
                                scenario BESTUURSRECHT: LAST_ONDER_DWANGSOM
                                scenario BESTUURS_EN_STRAFRECHT: LAST_ONDER_DWANGSOM PROCES_VERBAAL
                                scenario STRAFRECHT: PROCES_VERBAAL
                                overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: SCHORSEN_OF_INTREKKEN niet beschikbaar niet gekozen BEGUNSTIGEND_BESLUIT_ONBEKEND
                                overwogen: EXPLOITATIEVERBOD_OF_SLUITING niet beschikbaar niet gekozen BEGUNSTIGEND_BESLUIT_ONBEKEND
                                overwogen: BSBM beschikbaar niet gekozen BSBM_NIET_OPGELEGD
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen WACHT_OP_OVERLEG
                                aandachtspunten: ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT OVERLEG_VOLGENS_AFSPRAKEN BEVOEGDHEDEN_ONBEKEND BEGUNSTIGEND_BESLUIT_ONBEKEND LOB_BIJ_SPOED_OF_ERNST
                                lezingen: R7 R8 R9
                                """),
                        geval(
                                "V-04: legalisatie mitigates; from A3 only down is left",
                                of(
                                        gevonden(VAN_BELANG)
                                                .verzachtendArgument(VerzachtendArgument.of(
                                                        VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK)),
                                        GOEDWILLEND),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: GOEDWILLEND
                                pad: A3 > A2, VERZACHTEND, LICHT
                                aspecten: geen
                                overleg: NIET_GEINDICEERD
                                spoor: BESTUURSRECHT
                                interventies: AANSPREKEN_INFORMEREN
                                overwogen: AANSPREKEN_INFORMEREN beschikbaar gekozen LICHTSTE_HERSTELLENDE
                                aandachtspunten: LEGALISATIE_AANGEWEZEN
                                lezingen: R2 R5
                                """),
                        geval(
                                "V-05: D4 with criminal law beside the lightest herstellende",
                                of(gevonden(AANZIENLIJK), adressaat(BEWUST_EN_STRUCTUREEL, true))
                                        .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: BEWUST_EN_STRUCTUREEL
                                pad: D4, GEEN, ZWAAR
                                aspecten: geen
                                overleg: NOODZAKELIJK, BESTUURS_EN_STRAFRECHT
                                spoor: BESTUURS_EN_STRAFRECHT
                                interventies: LAST_ONDER_DWANGSOM PROCES_VERBAAL
                                overwogen: LAST_ONDER_DWANGSOM beschikbaar gekozen LICHTSTE_HERSTELLENDE
                                overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: SCHORSEN_OF_INTREKKEN beschikbaar niet gekozen HERSTELLENDE_GAAT_VOOR
                                overwogen: EXPLOITATIEVERBOD_OF_SLUITING niet beschikbaar niet gekozen WEL_BEGUNSTIGEND_BESLUIT
                                overwogen: PROCES_VERBAAL beschikbaar gekozen VOLGT_UIT_OVERLEG
                                aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT BEVOEGDHEDEN_ONBEKEND LOB_BIJ_SPOED_OF_ERNST LAST_IN_DRIE_STAPPEN
                                lezingen: R5 R8 R9
                                """),
                        geval(
                                "V-06: an imposed BSBM waives the overleg",
                                of(gevonden(BEPERKT), CALCULEREND).bsbm(Bsbm.opgelegd()),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: CALCULEREND
                                pad: C2, GEEN, MIDDEN
                                aspecten: geen
                                overleg: NIET_GEINDICEERD
                                spoor: BESTUURS_EN_STRAFRECHT
                                interventies: VERSCHERPT_TOEZICHT BSBM
                                overwogen: VERSCHERPT_TOEZICHT beschikbaar gekozen LICHTSTE_HERSTELLENDE
                                overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                                overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen HERSTELLENDE_GAAT_VOOR
                                overwogen: BSBM beschikbaar gekozen WORDT_OPGELEGD
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen BSBM_IN_PLAATS_VAN_PV
                                aandachtspunten: BEVOEGDHEDEN_ONBEKEND VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT
                                lezingen: R5 R9
                                """),
                        geval(
                                "V-07: no overtreding is not positioned, but refusing entry still asks for aangifte",
                                of(
                                        Bevinding.builder("B-07", DATUM)
                                                .overtreding(false)
                                                .ernstigeGedraging(ErnstigeGedraging.WEIGEREN_TOEGANG),
                                        Normadressaat.builder("N-07")),
                                """
                                uitkomst: GEEN_OVERTREDING, DEFINITIEF
                                aspecten: geen
                                overleg: geen indicatie, aangifte
                                interventies: geen
                                aandachtspunten: geen
                                lezingen: geen
                                """),
                        geval(
                                "V-08: without power for a herstellende, the boete is left",
                                of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                        .bevoegdheden(List.of(BESTUURLIJKE_BOETE))
                                        .overleg(Overleg.of(BESTUURSRECHT)),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: BEWUST_EN_STRUCTUREEL
                                pad: D2, GEEN, MIDDEN
                                aspecten: geen
                                overleg: NOODZAKELIJK, BESTUURSRECHT
                                spoor: BESTUURSRECHT
                                interventies: BESTUURLIJKE_BOETE
                                overwogen: LAST_ONDER_DWANGSOM niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                                overwogen: LAST_ONDER_BESTUURSDWANG niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                                overwogen: TIJDELIJK_STILLEGGEN niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                                overwogen: BESTUURLIJKE_BOETE beschikbaar gekozen LICHTSTE_BESTRAFFENDE
                                overwogen: PROCES_VERBAAL niet beschikbaar niet gekozen GEEN_BOA
                                aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT PROPORTIONALITEIT BOETE_EERST_NAAR_OFFICIER
                                lezingen: R5
                                """),
                        geval(
                                "V-09: a motivated deviation within the segment is taken over",
                                of(gevonden(BEPERKT), ONVERSCHILLIG)
                                        .afwijking(
                                                Afwijking.of("Brieven helpen niet.", WAARSCHUWEN, BESTUURLIJK_GESPREK)),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: ONVERSCHILLIG
                                pad: B2, GEEN, LICHT
                                aspecten: geen
                                overleg: NIET_GEINDICEERD
                                interventies: WAARSCHUWEN BESTUURLIJK_GESPREK
                                overwogen: WAARSCHUWEN beschikbaar gekozen AFWIJKING_GEKOZEN
                                overwogen: BESTUURLIJK_GESPREK beschikbaar gekozen AFWIJKING_GEKOZEN
                                overwogen: BSBM beschikbaar niet gekozen BSBM_NIET_OPGELEGD
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen GEEN_OVERLEG
                                aanbevolen: WAARSCHUWEN, binnen het segment gekozen
                                aandachtspunten: BEVOEGDHEDEN_ONBEKEND WAARSCHUWINGSBRIEF GESPREK_VULT_WAARSCHUWING_AAN
                                lezingen: R9
                                """),
                        geval(
                                "V-10: criminal action in A1 is the OM's to take",
                                of(
                                                gevonden(VRIJWEL_NIHIL)
                                                        .verzwarendAspect(
                                                                aspect(VerzwarendAspect.Soort.NORMBEVESTIGING)),
                                                GOEDWILLEND)
                                        .overleg(Overleg.of(STRAFRECHT)),
                                """
                                uitkomst: INTERVENIEREN, DEFINITIEF
                                typering: GOEDWILLEND
                                pad: A1, GEEN, LICHT
                                aspecten: NORMBEVESTIGING
                                overleg: ZINVOL, STRAFRECHT
                                spoor: STRAFRECHT
                                interventies: PROCES_VERBAAL
                                overwogen: AANSPREKEN_INFORMEREN beschikbaar niet gekozen ALLEEN_STRAFRECHT
                                overwogen: PROCES_VERBAAL beschikbaar gekozen VOLGT_UIT_OVERLEG
                                aandachtspunten: ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT BEVOEGDHEDEN_ONBEKEND PV_BUITEN_SEGMENT
                                lezingen: R5 R6 R9
                                """),
                        geval(
                                "V-11: a gedoogbesluit leaves the overleg indicated and chooses nothing",
                                of(gevonden(VAN_BELANG), CALCULEREND).gedoogbesluit(gedogen()),
                                """
                                uitkomst: GEDOGEN, DEFINITIEF
                                typering: CALCULEREND
                                pad: C3, GEEN, ZWAAR
                                aspecten: geen
                                overleg: NOODZAKELIJK
                                interventies: geen
                                overwogen: VERSCHERPT_TOEZICHT beschikbaar niet gekozen GEDOOGBESLUIT
                                overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen GEDOOGBESLUIT
                                overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen GEDOOGBESLUIT
                                overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen GEDOOGBESLUIT
                                overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen GEDOOGBESLUIT
                                overwogen: BSBM beschikbaar niet gekozen VERVOLGING_AAN_OM
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen VERVOLGING_AAN_OM
                                aandachtspunten: GEDOGEN_LAAT_VERVOLGING_ONVERLET GEDOGEN_WACHT_NIET_OP_OVERLEG
                                lezingen: R10
                                """),
                        geval(
                                "V-12: mitigating and aggravating arguments cancel out",
                                of(
                                        gevonden(AANZIENLIJK)
                                                .verzachtendArgument(overigVerzachtend())
                                                .verzwarendArgument(recidive()),
                                        GOEDWILLEND),
                                """
                                uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                                typering: GOEDWILLEND
                                pad: A4, OPGEHEVEN, MIDDEN
                                aspecten: geen
                                overleg: NOODZAKELIJK
                                interventies: geen
                                scenario BESTUURSRECHT: VERSCHERPT_TOEZICHT
                                scenario BESTUURS_EN_STRAFRECHT: VERSCHERPT_TOEZICHT PROCES_VERBAAL
                                scenario STRAFRECHT: PROCES_VERBAAL
                                overwogen: VERSCHERPT_TOEZICHT beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen WACHT_OP_OVERLEG
                                overwogen: BSBM beschikbaar niet gekozen BSBM_NIET_OPGELEGD
                                overwogen: PROCES_VERBAAL beschikbaar niet gekozen WACHT_OP_OVERLEG
                                aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN BEVOEGDHEDEN_ONBEKEND LOB_BIJ_SPOED_OF_ERNST
                                lezingen: R3 R7 R8 R9
                                """))
                .map(geval -> DynamicTest.dynamicTest(
                        geval.naam(),
                        () -> assertEquals(geval.verwacht(), String.join("\n", beschrijving(geval.casus())) + "\n")));
    }

    // ------------------------------------------------------------------------------------------- step 1, §§ 3.1, 3.2

    @TestFactory
    Stream<DynamicTest> aFindingIsPositionedAsWorkedOutByHand() {
        return regels(
                geval("R1: D1 is MIDDEN", of(gevonden(VRIJWEL_NIHIL), BEWUST_EN_STRUCTUREEL), """
                        uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                        pad: D1, GEEN, MIDDEN
                        scenario BESTUURSRECHT: WAARSCHUWEN
                        scenario BESTUURS_EN_STRAFRECHT: WAARSCHUWEN PROCES_VERBAAL
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN BEVOEGDHEDEN_ONBEKEND
                        lezingen: R1 R7 R9
                        """),
                geval(
                        "R2: D4 stays D4",
                        of(gevonden(AANZIENLIJK).verzwarendArgument(recidive()), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of())
                                .overleg(Overleg.of(STRAFRECHT)),
                        """
                        pad: D4, VERZWAREND, ZWAAR
                        interventies: PROCES_VERBAAL
                        aandachtspunten: PV_ZONDER_BOA
                        signalen: RECIDIVE_BIJ_ZWARE_TYPERING
                        lezingen: R2 R5 R15
                        """),
                geval(
                        "R2: A1 stays A1",
                        of(gevonden(VRIJWEL_NIHIL).verzachtendArgument(overigVerzachtend()), GOEDWILLEND),
                        """
                        pad: A1, VERZACHTEND, LICHT
                        lezingen: R2 R5
                        """),
                geval(
                        "R2: from D1 an aggravating argument only goes up, and D2 is not R1's",
                        of(gevonden(VRIJWEL_NIHIL).verzwarendArgument(recidive()), BEWUST_EN_STRUCTUREEL),
                        """
                        pad: D1 > D2, VERZWAREND, MIDDEN
                        lezingen: R2 R7 R9 R15
                        """),
                geval(
                        "R2: from B1 a mitigating argument only goes left",
                        of(gevonden(VRIJWEL_NIHIL).verzachtendArgument(overigVerzachtend()), ONVERSCHILLIG),
                        """
                        pad: B1 > A1, VERZACHTEND, LICHT
                        lezingen: R2 R5
                        """),
                geval(
                        "R2: an edge is named with a gedoogbesluit too",
                        of(gevonden(AANZIENLIJK).verzwarendArgument(recidive()), CALCULEREND)
                                .gedoogbesluit(gedogen())
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        uitkomst: GEDOGEN, DEFINITIEF
                        pad: C4 > D4, VERZWAREND, ZWAAR
                        overleg: NOODZAKELIJK, BESTUURSRECHT
                        aandachtspunten: GEDOGEN_LAAT_VERVOLGING_ONVERLET OVERLEG_BEPAALT_KEUZE_NIET
                        lezingen: R2 R10 R15
                        """),
                geval(
                        "R3: arguments of both kinds at an edge stop no step",
                        of(
                                gevonden(VRIJWEL_NIHIL)
                                        .verzachtendArgument(overigVerzachtend())
                                        .verzwarendArgument(recidive()),
                                GOEDWILLEND),
                        """
                        pad: A1, OPGEHEVEN, LICHT
                        lezingen: R3 R5
                        """),
                geval(
                        "3.1-5: left, then down",
                        of(gevonden(BEPERKT).verzachtendArgument(overigVerzachtend()), CALCULEREND),
                        """
                        pad: C2 > B2 > B1, VERZACHTEND, LICHT
                        lezingen: R5
                        """),
                geval(
                        "3.1-7: two arguments of a kind give one move",
                        of(
                                gevonden(BEPERKT)
                                        .verzwarendArgument(recidive())
                                        .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG)),
                                ONVERSCHILLIG),
                        """
                        pad: B2 > C2 > C3, VERZWAREND, ZWAAR
                        lezingen: R7 R9
                        """),
                geval(
                        "3.2-1: the aspects stand in the order of the norm, and move nothing",
                        of(
                                gevonden(VRIJWEL_NIHIL)
                                        .verzwarendAspect(aspect(VerzwarendAspect.Soort.WAARHEIDSVINDING))
                                        .verzwarendAspect(aspect(VerzwarendAspect.Soort.STATUS_VOORBEELDFUNCTIE)),
                                GOEDWILLEND),
                        """
                        pad: A1, GEEN, LICHT
                        aspecten: STATUS_VOORBEELDFUNCTIE WAARHEIDSVINDING
                        overleg: ZINVOL
                        interventies: AANSPREKEN_INFORMEREN
                        aandachtspunten: ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT
                        """));
    }

    // ------------------------------------------------------------------------------------------------ step 3, § 3.3

    @TestFactory
    Stream<DynamicTest> theOverlegIsAsWorkedOutByHand() {
        return regels(
                geval(
                        "3.3-6: sabotage asks for aangifte, whatever the segment",
                        of(gevonden(VRIJWEL_NIHIL).ernstigeGedraging(ErnstigeGedraging.SABOTAGE), GOEDWILLEND),
                        "overleg: NIET_GEINDICEERD, aangifte\n"),
                geval(
                        "R4: a PV in LICHT follows only from the overleg",
                        of(gevonden(VAN_BELANG), GOEDWILLEND).overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        overleg: NIET_GEINDICEERD, BESTUURS_EN_STRAFRECHT
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: WAARSCHUWEN PROCES_VERBAAL
                        overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen HERSTELLENDE_GAAT_VOOR
                        aandachtspunten: BEVOEGDHEDEN_ONBEKEND PV_IN_LICHT_SEGMENT WAARSCHUWINGSBRIEF
                        lezingen: R4 R5 R9
                        """),
                geval(
                        "R4: without criminal action in the overleg there is no PV in LICHT",
                        of(gevonden(VAN_BELANG), GOEDWILLEND).overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: WAARSCHUWEN
                        overwogen: PROCES_VERBAAL beschikbaar niet gekozen OVERLEG_ZONDER_STRAFRECHT
                        lezingen: R5 R9
                        """),
                geval(
                        "R6: B1 holds no PV",
                        of(gevonden(VRIJWEL_NIHIL), ONVERSCHILLIG).overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        interventies: AANSPREKEN_INFORMEREN PROCES_VERBAAL
                        aandachtspunten: BEVOEGDHEDEN_ONBEKEND PV_BUITEN_SEGMENT
                        lezingen: R5 R6 R9
                        """),
                geval(
                        "R7: waiting does not stand in the way of what is urgent",
                        of(gevonden(BEPERKT).spoedeisend(true), CALCULEREND),
                        """
                        uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                        scenario BESTUURSRECHT: LAST_ONDER_BESTUURSDWANG
                        scenario BESTUURS_EN_STRAFRECHT: LAST_ONDER_BESTUURSDWANG PROCES_VERBAAL
                        scenario STRAFRECHT: PROCES_VERBAAL
                        overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen WACHT_OP_OVERLEG
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN SPOED_WACHT_NIET BEVOEGDHEDEN_ONBEKEND
                        lezingen: R7 R8 R9
                        """),
                geval(
                        "R7: a deviation does not bypass the overleg",
                        of(gevonden(BEPERKT), CALCULEREND)
                                .afwijking(Afwijking.of("Spreekt vanzelf.", LAST_ONDER_DWANGSOM)),
                        """
                        uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                        interventies: geen
                        scenario BESTUURSRECHT: VERSCHERPT_TOEZICHT
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN AFWIJKING_TELT_NIET BEVOEGDHEDEN_ONBEKEND
                        lezingen: R7 R9 R10
                        """),
                geval(
                        "R7: each scenario with the powers there are",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL).bevoegdheden(List.of(BESTUURLIJKE_BOETE)),
                        """
                        scenario BESTUURSRECHT: BESTUURLIJKE_BOETE
                        scenario BESTUURS_EN_STRAFRECHT: PROCES_VERBAAL
                        scenario STRAFRECHT: PROCES_VERBAAL
                        overwogen: PROCES_VERBAAL niet beschikbaar niet gekozen GEEN_BOA
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN
                        lezingen: R7
                        """),
                geval(
                        "3.3-7: ZWAAR without criminal action",
                        of(gevonden(VAN_BELANG), CALCULEREND).overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        spoor: BESTUURSRECHT
                        interventies: VERSCHERPT_TOEZICHT
                        aandachtspunten: ZWAAR_ZONDER_STRAFRECHT BEVOEGDHEDEN_ONBEKEND VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT
                        """));
    }

    // -------------------------------------------------------------------------------------- step 4, § 3.4, bijlage 2

    @TestFactory
    Stream<DynamicTest> theLightestCombinationIsAsWorkedOutByHand() {
        return regels(
                geval(
                        "R5: a bestraffende beside the PV where no herstellende is available",
                        of(gevonden(AANZIENLIJK), adressaat(BEWUST_EN_STRUCTUREEL, true))
                                .bevoegdheden(List.of(SCHORSEN_OF_INTREKKEN))
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: SCHORSEN_OF_INTREKKEN PROCES_VERBAAL
                        overwogen: EXPLOITATIEVERBOD_OF_SLUITING niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                        overwogen: PROCES_VERBAAL beschikbaar gekozen VOLGT_UIT_OVERLEG
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT PROPORTIONALITEIT PV_ZONDER_BOA VERGAANDE_INTERVENTIE
                        lezingen: R5
                        """),
                geval(
                        "R5: no boete beside a PV",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(BESTUURLIJKE_BOETE))
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: PROCES_VERBAAL
                        overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen GEEN_TWEEDE_STRAF
                        aandachtspunten: BESTUURSRECHT_NIET_BESCHIKBAAR PV_ZONDER_BOA
                        lezingen: R5
                        """),
                geval(
                        "R5: nothing available",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of())
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        spoor: BESTUURSRECHT
                        interventies: geen
                        aandachtspunten: NIETS_BESCHIKBAAR
                        lezingen: R5
                        """),
                geval(
                        "R10: a deviation may leave out all but the imposed BSBM",
                        of(gevonden(BEPERKT), adressaat(CALCULEREND, true))
                                .bevoegdheden(List.of(BSBM, BESTUURLIJKE_BOETE))
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Zo is het.", BSBM)),
                        """
                        interventies: BSBM
                        aanbevolen: VERSCHERPT_TOEZICHT BSBM, binnen het segment gekozen
                        overwogen: PROCES_VERBAAL niet beschikbaar niet gekozen GEEN_BOA
                        aandachtspunten: AFWIJKING_GAAT_VOOR_BSBM
                        lezingen: R10
                        """),
                geval(
                        "R5: with an imposed BSBM and no administrative intervention, the spoor is STRAFRECHT",
                        of(gevonden(AANZIENLIJK), CALCULEREND)
                                .bevoegdheden(List.of(BSBM))
                                .bsbm(Bsbm.opgelegd()),
                        """
                        overleg: NIET_GEINDICEERD
                        spoor: STRAFRECHT
                        interventies: BSBM
                        overwogen: BSBM beschikbaar gekozen WORDT_OPGELEGD
                        aandachtspunten: ZWAAR_ZONDER_STRAFRECHT BESTUURSRECHT_NIET_BESCHIKBAAR
                        signalen: BSBM_IN_RIJ_4
                        lezingen: R5 R15
                        """),
                geval(
                        "R5: schorsen beside an imposed BSBM",
                        of(gevonden(AANZIENLIJK), adressaat(CALCULEREND, true))
                                .bevoegdheden(List.of(BSBM, SCHORSEN_OF_INTREKKEN))
                                .bsbm(Bsbm.opgelegd()),
                        """
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: SCHORSEN_OF_INTREKKEN BSBM
                        overwogen: SCHORSEN_OF_INTREKKEN beschikbaar gekozen LICHTSTE_BESTRAFFENDE
                        overwogen: PROCES_VERBAAL niet beschikbaar niet gekozen GEEN_BOA
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT ZWAAR_ZONDER_STRAFRECHT PROPORTIONALITEIT VERGAANDE_INTERVENTIE
                        signalen: BSBM_IN_RIJ_4
                        lezingen: R5 R15
                        """),
                geval(
                        "R8: spoed where the segment holds no LOB",
                        of(gevonden(BEPERKT).spoedeisend(true), ONVERSCHILLIG),
                        """
                        interventies: WAARSCHUWEN
                        aandachtspunten: BEVOEGDHEDEN_ONBEKEND LOB_BIJ_SPOED_OF_ERNST WAARSCHUWINGSBRIEF
                        lezingen: R5 R8 R9
                        """),
                geval(
                        "R9: that LOB may be imposed is taken as such, also where the segment asks for no power",
                        of(gevonden(VRIJWEL_NIHIL).spoedeisend(true), ONVERSCHILLIG),
                        """
                        interventies: AANSPREKEN_INFORMEREN
                        aandachtspunten: BEVOEGDHEDEN_ONBEKEND LOB_BIJ_SPOED_OF_ERNST
                        lezingen: R5 R8 R9
                        """),
                geval(
                        "R8: spoed where the segment holds no LOB, and the instance has not the power either",
                        of(gevonden(BEPERKT).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM)),
                        """
                        interventies: WAARSCHUWEN
                        aandachtspunten: SPOED_ZONDER_BESTUURSDWANG WAARSCHUWINGSBRIEF
                        lezingen: R5 R8
                        """),
                geval(
                        "R8: in spoed LOB stands in the herstellende place",
                        of(gevonden(VAN_BELANG).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(
                                        List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, TIJDELIJK_STILLEGGEN))
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: LAST_ONDER_BESTUURSDWANG PROCES_VERBAAL
                        overwogen: VERSCHERPT_TOEZICHT beschikbaar niet gekozen SPOED_GAAT_VOOR
                        overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen SPOED_GAAT_VOOR
                        overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar gekozen BESTUURSDWANG_BIJ_SPOED
                        overwogen: TIJDELIJK_STILLEGGEN beschikbaar niet gekozen SPOED_GAAT_VOOR
                        overwogen: BESTUURLIJKE_BOETE niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                        overwogen: PROCES_VERBAAL beschikbaar gekozen VOLGT_UIT_OVERLEG
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT PV_ZONDER_BOA LAST_IN_DRIE_STAPPEN SPOED_SLAAT_STAPPEN_OVER LOB_VOOR_BESLUIT
                        lezingen: R5 R8
                        """),
                geval(
                        "R8: beside an imposed BSBM too, in row 4, where nothing lighter asks for reasons",
                        of(gevonden(AANZIENLIJK).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_BESTUURSDWANG, BSBM))
                                .bsbm(Bsbm.opgelegd()),
                        """
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: LAST_ONDER_BESTUURSDWANG BSBM
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT LAST_IN_DRIE_STAPPEN SPOED_SLAAT_STAPPEN_OVER LOB_VOOR_BESLUIT
                        signalen: BSBM_IN_RIJ_4
                        lezingen: R5 R8 R15
                        """),
                geval(
                        "R8: spoed without the power for LOB leaves the lightest, and says that it ends nothing",
                        of(gevonden(VAN_BELANG).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: VERSCHERPT_TOEZICHT
                        overwogen: LAST_ONDER_DWANGSOM beschikbaar niet gekozen LICHTERE_GAAT_VOOR
                        aandachtspunten: SPOED_ZONDER_BESTUURSDWANG VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT
                        lezingen: R5 R8
                        """),
                geval(
                        "R8: a deviation from LOB in spoed has its reasons",
                        of(gevonden(VAN_BELANG).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG))
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("Een dwangsom volstaat.", LAST_ONDER_DWANGSOM)),
                        """
                        interventies: LAST_ONDER_DWANGSOM
                        aanbevolen: LAST_ONDER_BESTUURSDWANG, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT OVERLEG_BEPAALT_KEUZE_NIET LAST_IN_DRIE_STAPPEN SPOED_SLAAT_STAPPEN_OVER
                        lezingen: R8 R10
                        """),
                geval(
                        "R8: where the OM takes it alone, there is no herstellende place",
                        of(gevonden(VAN_BELANG).spoedeisend(true), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_BESTUURSDWANG))
                                .overleg(Overleg.of(STRAFRECHT)),
                        """
                        interventies: PROCES_VERBAAL
                        overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen ALLEEN_STRAFRECHT
                        aandachtspunten: PV_ZONDER_BOA
                        lezingen: R5
                        """),
                geval(
                        "R8: in row 4 without spoed the lightest stands, with the point about LOB, also where that is LOB",
                        of(gevonden(AANZIENLIJK), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_BESTUURSDWANG))
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT)),
                        """
                        interventies: LAST_ONDER_BESTUURSDWANG PROCES_VERBAAL
                        overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar gekozen LICHTSTE_HERSTELLENDE
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT LOB_BIJ_SPOED_OF_ERNST PV_ZONDER_BOA LAST_IN_DRIE_STAPPEN
                        lezingen: R5 R8
                        """),
                geval(
                        "R8: row 4 without the power for LOB",
                        of(gevonden(AANZIENLIJK), ONVERSCHILLIG)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        aandachtspunten: VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT
                        lezingen: R5
                        """),
                geval(
                        "R9: without a known besluit neither schorsen nor sluiten is chosen",
                        of(gevonden(AANZIENLIJK), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(SCHORSEN_OF_INTREKKEN))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: geen
                        overwogen: SCHORSEN_OF_INTREKKEN niet beschikbaar niet gekozen BEGUNSTIGEND_BESLUIT_ONBEKEND
                        overwogen: EXPLOITATIEVERBOD_OF_SLUITING niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                        aandachtspunten: ZWAAR_ZONDER_STRAFRECHT BEGUNSTIGEND_BESLUIT_ONBEKEND NIETS_BESCHIKBAAR
                        lezingen: R5 R9
                        """),
                geval(
                        "R9: a deviation may",
                        of(gevonden(AANZIENLIJK), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(SCHORSEN_OF_INTREKKEN))
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("De vergunning is ons bekend.", SCHORSEN_OF_INTREKKEN)),
                        """
                        interventies: SCHORSEN_OF_INTREKKEN
                        overwogen: SCHORSEN_OF_INTREKKEN niet beschikbaar gekozen AFWIJKING_GEKOZEN
                        aanbevolen: geen, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT ZWAAR_ZONDER_STRAFRECHT OVERLEG_BEPAALT_KEUZE_NIET BEGUNSTIGEND_BESLUIT_ONBEKEND VERGAANDE_INTERVENTIE
                        lezingen: R9 R10
                        """),
                geval(
                        "R12: a deviation may close where a begunstigend besluit is held",
                        of(gevonden(AANZIENLIJK), adressaat(BEWUST_EN_STRUCTUREEL, true))
                                .bevoegdheden(List.of(EXPLOITATIEVERBOD_OF_SLUITING))
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("Niet vergund.", EXPLOITATIEVERBOD_OF_SLUITING)),
                        """
                        interventies: EXPLOITATIEVERBOD_OF_SLUITING
                        overwogen: EXPLOITATIEVERBOD_OF_SLUITING niet beschikbaar gekozen AFWIJKING_GEKOZEN
                        aanbevolen: geen, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT ZWAAR_ZONDER_STRAFRECHT OVERLEG_BEPAALT_KEUZE_NIET SLUITING_MET_BEGUNSTIGEND_BESLUIT SLUITING_INFORMEREN VERGAANDE_INTERVENTIE
                        lezingen: R10 R12
                        """),
                geval(
                        "R9: what the instance may not do anyway is not unknown",
                        of(gevonden(AANZIENLIJK), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: LAST_ONDER_DWANGSOM
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT ZWAAR_ZONDER_STRAFRECHT LAST_IN_DRIE_STAPPEN
                        lezingen: R5
                        """),
                geval(
                        "R12: false is read as needing no permit",
                        of(gevonden(VAN_BELANG), adressaat(BEWUST_EN_STRUCTUREEL, false))
                                .bevoegdheden(List.of(EXPLOITATIEVERBOD_OF_SLUITING, SCHORSEN_OF_INTREKKEN))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: EXPLOITATIEVERBOD_OF_SLUITING
                        overwogen: SCHORSEN_OF_INTREKKEN niet beschikbaar niet gekozen GEEN_BEGUNSTIGEND_BESLUIT
                        overwogen: EXPLOITATIEVERBOD_OF_SLUITING beschikbaar gekozen LICHTSTE_BESTRAFFENDE
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT ZWAAR_ZONDER_STRAFRECHT VERGUNNING_VEREIST_OF_NIET PROPORTIONALITEIT SLUITING_INFORMEREN VERGAANDE_INTERVENTIE
                        lezingen: R5 R12
                        """),
                geval(
                        "B2-7, B2-4: LOB in spoed",
                        of(gevonden(BEPERKT).spoedeisend(true), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_BESTUURSDWANG))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: LAST_ONDER_BESTUURSDWANG
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT LAST_IN_DRIE_STAPPEN SPOED_SLAAT_STAPPEN_OVER LOB_VOOR_BESLUIT
                        lezingen: R5 R8
                        """),
                geval(
                        "B2-8, B2-10: stilleggen",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(TIJDELIJK_STILLEGGEN))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        interventies: TIJDELIJK_STILLEGGEN
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT STILLEGGEN_INFORMEREN STILLEGGEN_ONDER_LOB
                        """),
                geval(
                        "B2-11: a boete beside LOD, in spoed",
                        of(gevonden(BEPERKT).spoedeisend(true), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM, BESTUURLIJKE_BOETE))
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("Voordeel afromen.", BESTUURLIJKE_BOETE, LAST_ONDER_DWANGSOM)),
                        """
                        interventies: LAST_ONDER_DWANGSOM BESTUURLIJKE_BOETE
                        aanbevolen: LAST_ONDER_DWANGSOM, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT OVERLEG_BEPAALT_KEUZE_NIET SPOED_ZONDER_BESTUURSDWANG LAST_IN_DRIE_STAPPEN SPOED_SLAAT_STAPPEN_OVER BOETE_NAAST_LAST BOETE_EERST_NAAR_OFFICIER
                        lezingen: R8 R10
                        """),
                geval(
                        "3.4-5: a gedragsvoorschrift",
                        of(
                                gevonden(BEPERKT).voorschrift(voorschrift(Voorschrift.Soort.GEDRAGSVOORSCHRIFT)),
                                GOEDWILLEND),
                        "termijn: GEEN_OF_ZEER_KORT\n"),
                geval(
                        "3.4-6: any other voorschrift",
                        of(gevonden(BEPERKT).voorschrift(voorschrift(Voorschrift.Soort.OVERIG)), GOEDWILLEND),
                        "termijn: NAAR_URGENTIE\n"),
                geval(
                        "a PV outside the segment's powers in a deviation rests on R5",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(STRAFRECHT))
                                .afwijking(Afwijking.of("Beide.", LAST_ONDER_DWANGSOM, PROCES_VERBAAL)),
                        """
                        interventies: LAST_ONDER_DWANGSOM PROCES_VERBAAL
                        aanbevolen: PROCES_VERBAAL, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT OVERLEG_BEPAALT_KEUZE_NIET PV_ZONDER_BOA LAST_IN_DRIE_STAPPEN
                        lezingen: R5 R10
                        """));
    }

    @TestFactory
    Stream<DynamicTest> whatOverridesWhatIsAsWorkedOutByHand() {
        return regels(
                geval(
                        "R10: no overtreding goes before all",
                        of(Bevinding.builder("B-1", DATUM).overtreding(false), CALCULEREND)
                                .gedoogbesluit(gedogen())
                                .bsbm(Bsbm.opgelegd())
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("Toch.", BSBM)),
                        """
                        uitkomst: GEEN_OVERTREDING, DEFINITIEF
                        overleg: geen indicatie, BESTUURSRECHT
                        interventies: geen
                        aandachtspunten: GEDOOGBESLUIT_TELT_NIET AFWIJKING_TELT_NIET BSBM_TELT_NIET OVERLEG_BEPAALT_KEUZE_NIET
                        lezingen: R10
                        """),
                geval(
                        "R10: with a gedoogbesluit a BSBM is not imposed and waives no overleg",
                        of(gevonden(BEPERKT), CALCULEREND)
                                .gedoogbesluit(gedogen())
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Toch.", BSBM, VERSCHERPT_TOEZICHT)),
                        """
                        uitkomst: GEDOGEN, DEFINITIEF
                        overleg: NOODZAKELIJK
                        interventies: geen
                        overwogen: BSBM beschikbaar niet gekozen VERVOLGING_AAN_OM
                        aandachtspunten: GEDOGEN_LAAT_VERVOLGING_ONVERLET AFWIJKING_TELT_NIET BSBM_TELT_NIET GEDOGEN_WACHT_NIET_OP_OVERLEG
                        lezingen: R10
                        """),
                geval(
                        "R10: in LICHT a gedoogbesluit overrides nothing",
                        of(gevonden(BEPERKT), ONVERSCHILLIG).gedoogbesluit(gedogen()),
                        """
                        uitkomst: GEDOGEN, DEFINITIEF
                        overleg: NIET_GEINDICEERD
                        aandachtspunten: GEDOGEN_LAAT_VERVOLGING_ONVERLET
                        lezingen: geen
                        """),
                geval(
                        "R10: an imposed BSBM goes before the outcome of the overleg",
                        of(gevonden(BEPERKT), CALCULEREND).bsbm(Bsbm.opgelegd()).overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        overleg: NIET_GEINDICEERD, BESTUURSRECHT
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: VERSCHERPT_TOEZICHT BSBM
                        aandachtspunten: OVERLEG_BEPAALT_KEUZE_NIET BEVOEGDHEDEN_ONBEKEND VERSCHERPT_TOEZICHT_AANKONDIGEN GESPREK_VOOR_VERSCHERPT_TOEZICHT
                        lezingen: R5 R9 R10
                        """),
                geval(
                        "R10: a deviation goes before an imposed BSBM",
                        of(gevonden(BEPERKT), CALCULEREND)
                                .bevoegdheden(List.of(BSBM, LAST_ONDER_DWANGSOM))
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Dwangsom erbij.", BSBM, LAST_ONDER_DWANGSOM)),
                        """
                        interventies: LAST_ONDER_DWANGSOM BSBM
                        aanbevolen: VERSCHERPT_TOEZICHT BSBM, binnen het segment gekozen
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT AFWIJKING_GAAT_VOOR_BSBM LAST_IN_DRIE_STAPPEN
                        lezingen: R10
                        """),
                geval(
                        "R11: column D holds no BSBM, so the overleg is not waived",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL).bsbm(Bsbm.opgelegd()),
                        """
                        uitkomst: INTERVENIEREN, WACHT_OP_OVERLEG
                        overleg: NOODZAKELIJK
                        scenario BESTUURSRECHT: LAST_ONDER_DWANGSOM BSBM
                        scenario BESTUURS_EN_STRAFRECHT: LAST_ONDER_DWANGSOM PROCES_VERBAAL
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN BSBM_BUITEN_SEGMENT BEVOEGDHEDEN_ONBEKEND
                        lezingen: R7 R9 R11
                        """),
                geval(
                        "R11: in column D the BSBM follows once the OM has left the matter to the instance",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(BSBM, LAST_ONDER_DWANGSOM, BESTUURLIJKE_BOETE, PROCES_VERBAAL))
                                .bsbm(Bsbm.opgelegd())
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        overleg: NOODZAKELIJK, BESTUURSRECHT
                        spoor: BESTUURS_EN_STRAFRECHT
                        interventies: LAST_ONDER_DWANGSOM BSBM
                        overwogen: BSBM beschikbaar gekozen WORDT_OPGELEGD_NA_OVERLEG
                        overwogen: PROCES_VERBAAL beschikbaar niet gekozen OVERLEG_ZONDER_STRAFRECHT
                        aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT BSBM_BUITEN_SEGMENT LAST_IN_DRIE_STAPPEN
                        lezingen: R5 R11
                        """),
                geval(
                        "R11: and never beside a boete",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(BSBM, BESTUURLIJKE_BOETE))
                                .bsbm(Bsbm.opgelegd())
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        spoor: STRAFRECHT
                        interventies: BSBM
                        overwogen: BESTUURLIJKE_BOETE beschikbaar niet gekozen GEEN_TWEEDE_STRAF
                        aandachtspunten: BSBM_BUITEN_SEGMENT BESTUURSRECHT_NIET_BESCHIKBAAR
                        lezingen: R5 R11
                        """),
                geval(
                        "R11: in A1 the decision is as without it",
                        of(gevonden(VRIJWEL_NIHIL), GOEDWILLEND).bsbm(Bsbm.opgelegd()),
                        """
                        spoor: BESTUURSRECHT
                        interventies: AANSPREKEN_INFORMEREN
                        aandachtspunten: BSBM_BUITEN_SEGMENT
                        lezingen: R5 R11
                        """),
                geval(
                        "R11: unless a deviation contains it",
                        of(gevonden(VRIJWEL_NIHIL), GOEDWILLEND)
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Beter.", BSBM, WAARSCHUWEN)),
                        """
                        interventies: WAARSCHUWEN BSBM
                        overwogen: AANSPREKEN_INFORMEREN beschikbaar niet gekozen AFWIJKING_ANDERS
                        overwogen: BSBM beschikbaar gekozen AFWIJKING_GEKOZEN
                        aanbevolen: AANSPREKEN_INFORMEREN, buiten het segment gekozen
                        aandachtspunten: BSBM_BUITEN_SEGMENT BEVOEGDHEDEN_ONBEKEND AFWIJKING_BUITEN_SEGMENT WAARSCHUWINGSBRIEF
                        lezingen: R9 R11
                        """),
                geval(
                        "B2-3: a fact outside the Feitenboekje",
                        of(gevonden(VAN_BELANG), GOEDWILLEND).bsbm(new Bsbm(false, Optional.of(true), false)),
                        """
                        overwogen: BSBM niet beschikbaar niet gekozen FEIT_NIET_IN_FEITENBOEKJE
                        aandachtspunten: GEEN_BSBM_DAN_VAAK_OVERLEG BEVOEGDHEDEN_ONBEKEND WAARSCHUWINGSBRIEF
                        lezingen: R5 R9
                        """),
                geval(
                        "B2-3: a contra-indicatie, after the overleg",
                        of(gevonden(VAN_BELANG), GOEDWILLEND)
                                .bsbm(new Bsbm(true, Optional.of(true), false))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        overwogen: BSBM niet beschikbaar niet gekozen CONTRA_INDICATIE
                        aandachtspunten: BEVOEGDHEDEN_ONBEKEND WAARSCHUWINGSBRIEF
                        """),
                geval(
                        "B2-1 goes before B2-3",
                        of(gevonden(VAN_BELANG), GOEDWILLEND)
                                .bevoegdheden(List.of())
                                .bsbm(new Bsbm(false, Optional.empty(), false)),
                        """
                        overwogen: BSBM niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                        aandachtspunten: GEEN_BSBM_DAN_VAAK_OVERLEG WAARSCHUWINGSBRIEF
                        lezingen: R5
                        """));
    }

    // ----------------------------------------------------------- afzien, requests, signals: B1-1, R10, R14 and R15

    private static Afzien afzien() {
        return new Afzien(Afzien.Grond.ONEVENREDIGHEID, "Het herstel kost meer dan het oplevert.");
    }

    private static Verzoek verzoek() {
        return Verzoek.of("V-1", DATUM);
    }

    @TestFactory
    Stream<DynamicTest> whoRefrainsIsAsWorkedOutByHand() {
        return regels(
                geval(
                        "R10: position, overleg and aangifte are as without afzien, and nothing is chosen",
                        of(
                                        gevonden(VAN_BELANG)
                                                .spoedeisend(true)
                                                .ernstigeGedraging(ErnstigeGedraging.WEIGEREN_TOEGANG),
                                        CALCULEREND)
                                .bevoegdheden(List.of(LAST_ONDER_BESTUURSDWANG, BSBM))
                                .bsbm(Bsbm.opgelegd())
                                .afwijking(Afwijking.of("Toch.", BSBM))
                                .verzoek(verzoek())
                                .afzien(afzien()),
                        """
                        uitkomst: AFZIEN, DEFINITIEF
                        pad: C3, GEEN, ZWAAR
                        overleg: NOODZAKELIJK, aangifte
                        interventies: geen
                        overwogen: LAST_ONDER_DWANGSOM niet beschikbaar niet gekozen GEEN_BEVOEGDHEID
                        overwogen: LAST_ONDER_BESTUURSDWANG beschikbaar niet gekozen AFZIEN
                        overwogen: BSBM beschikbaar niet gekozen AFZIEN_LAAT_VERVOLGING_AAN_OM
                        verzoek: AFGEWEZEN, AFZIEN
                        aandachtspunten: AFZIEN_MOTIVEREN AFWIJKING_TELT_NIET BSBM_TELT_NIET AFZIEN_WACHT_NIET_OP_OVERLEG
                        lezingen: R10 R14
                        """),
                geval(
                        "R10: in LICHT afzien overrides nothing",
                        of(gevonden(BEPERKT), GOEDWILLEND).afzien(afzien()),
                        """
                        uitkomst: AFZIEN, DEFINITIEF
                        overleg: NIET_GEINDICEERD
                        overwogen: AANSPREKEN_INFORMEREN beschikbaar niet gekozen AFZIEN
                        aandachtspunten: AFZIEN_MOTIVEREN
                        lezingen: geen
                        """),
                geval(
                        "R10: the outcome of the overleg is kept, and determines nothing",
                        of(gevonden(VAN_BELANG), CALCULEREND)
                                .overleg(Overleg.of(STRAFRECHT))
                                .afzien(afzien()),
                        """
                        uitkomst: AFZIEN, DEFINITIEF
                        overleg: NOODZAKELIJK, STRAFRECHT
                        interventies: geen
                        aandachtspunten: AFZIEN_MOTIVEREN OVERLEG_BEPAALT_KEUZE_NIET
                        lezingen: R10
                        """),
                geval(
                        "R10: no overtreding goes before afzien",
                        of(Bevinding.builder("B-1", DATUM).overtreding(false), CALCULEREND)
                                .verzoek(verzoek())
                                .afzien(afzien()),
                        """
                        uitkomst: GEEN_OVERTREDING, DEFINITIEF
                        verzoek: AFGEWEZEN, GEEN_OVERTREDING
                        aandachtspunten: AFZIEN_TELT_NIET
                        lezingen: R10 R14
                        """));
    }

    @TestFactory
    Stream<DynamicTest> theAnswerToARequestIsAsWorkedOutByHand() {
        return regels(
                geval(
                        "R14: no overtreding",
                        of(Bevinding.builder("B-1", DATUM).overtreding(false), CALCULEREND)
                                .verzoek(verzoek()),
                        """
                        verzoek: AFGEWEZEN, GEEN_OVERTREDING
                        aandachtspunten: geen
                        lezingen: R14
                        """),
                geval(
                        "R14: a gedoogbesluit",
                        of(gevonden(BEPERKT), CALCULEREND)
                                .gedoogbesluit(gedogen())
                                .verzoek(verzoek()),
                        "verzoek: AFGEWEZEN, GEDOOGBESLUIT\n"),
                geval(
                        "R14: while waiting the term runs on",
                        of(gevonden(BEPERKT), CALCULEREND)
                                .bevoegdheden(List.of())
                                .verzoek(verzoek()),
                        """
                        verzoek: AANGEHOUDEN
                        aandachtspunten: OVERLEG_VOLGENS_AFSPRAKEN VERZOEKTERMIJN_LOOPT_DOOR
                        lezingen: R7 R14
                        """),
                geval(
                        "R14: a last is a sanction",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT))
                                .verzoek(verzoek()),
                        "verzoek: TOEGEWEZEN\n"),
                geval(
                        "R14: so is a boete that a deviation chooses",
                        of(gevonden(VAN_BELANG), GOEDWILLEND)
                                .afwijking(Afwijking.of("Voordeel afromen.", BESTUURLIJKE_BOETE))
                                .verzoek(verzoek()),
                        "verzoek: TOEGEWEZEN\n"),
                geval(
                        "R14: nothing is available",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of())
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .verzoek(verzoek()),
                        "verzoek: AFGEWEZEN, NIETS_BESCHIKBAAR\n"),
                geval(
                        "R14: nothing but a PV is chosen",
                        of(gevonden(BEPERKT), ONVERSCHILLIG)
                                .overleg(Overleg.of(STRAFRECHT))
                                .verzoek(verzoek()),
                        "verzoek: AFGEWEZEN, ALLEEN_STRAFRECHT\n"),
                geval(
                        "R14: nothing but a BSBM",
                        of(gevonden(AANZIENLIJK), CALCULEREND)
                                .bevoegdheden(List.of(BSBM))
                                .bsbm(Bsbm.opgelegd())
                                .verzoek(verzoek()),
                        "verzoek: AFGEWEZEN, ALLEEN_STRAFRECHT\n"),
                geval(
                        "R14: a warning is no sanction, nor with a PV beside it",
                        of(gevonden(BEPERKT), ONVERSCHILLIG)
                                .overleg(Overleg.of(BESTUURS_EN_STRAFRECHT))
                                .verzoek(verzoek()),
                        """
                        interventies: WAARSCHUWEN PROCES_VERBAAL
                        verzoek: AFGEWEZEN, NOG_GEEN_SANCTIE
                        """));
    }

    @TestFactory
    Stream<DynamicTest> whatSitsBadlyTogetherIsAsWorkedOutByHand() {
        VerzwarendAspect.Soort[] drie = {
            VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL,
            VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT,
            VerzwarendAspect.Soort.NORMBEVESTIGING
        };
        return regels(
                geval(
                        "R15: a BSBM of a matter that is not simple",
                        of(
                                        gevonden(AANZIENLIJK)
                                                .verzwarendAspect(aspect(drie[0]))
                                                .verzwarendAspect(aspect(drie[1]))
                                                .verzwarendAspect(aspect(drie[2]))
                                                .ernstigeGedraging(ErnstigeGedraging.GEWELDSDREIGING),
                                        CALCULEREND)
                                .bsbm(Bsbm.opgelegd()),
                        "signalen: BESTRAFFING_ZONDER_EFFECT BSBM_NAAST_AANGIFTE BSBM_IN_RIJ_4 BSBM_BIJ_DRIE_ASPECTEN\n"),
                geval(
                        "R15: with two aspects, and not imposed, there is none",
                        of(
                                        gevonden(AANZIENLIJK)
                                                .verzwarendAspect(aspect(drie[0]))
                                                .verzwarendAspect(aspect(drie[1]))
                                                .ernstigeGedraging(ErnstigeGedraging.GEWELDSDREIGING),
                                        CALCULEREND)
                                .bsbm(Bsbm.nietOpgelegd())
                                .bevoegdheden(List.of())
                                .overleg(Overleg.of(STRAFRECHT)),
                        "lezingen: R5\n"),
                geval(
                        "R15: a boete that has no effect",
                        of(gevonden(BEPERKT).verzwarendAspect(aspect(drie[1])), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(BESTUURLIJKE_BOETE))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        """
                        signalen: BESTRAFFING_ZONDER_EFFECT
                        lezingen: R5 R15
                        """),
                geval(
                        "R15: the same history may count twice, also where there is no overtreding",
                        of(
                                Bevinding.builder("B-1", DATUM)
                                        .overtreding(false)
                                        .verzwarendArgument(recidive()),
                                CALCULEREND),
                        """
                        signalen: RECIDIVE_BIJ_ZWARE_TYPERING
                        lezingen: R15
                        """),
                geval(
                        "R15: people endangered and facts hidden, by who was typed lightly",
                        of(
                                gevonden(VRIJWEL_NIHIL)
                                        .ernstigeGedraging(ErnstigeGedraging.SABOTAGE)
                                        .verzwarendAspect(aspect(VerzwarendAspect.Soort.COMBINATIE_ANDERE_DELICTEN)),
                                ONVERSCHILLIG),
                        """
                        signalen: OPZET_BIJ_LICHTE_TYPERING VERHULLING_BIJ_LICHTE_TYPERING
                        lezingen: R5 R15
                        """),
                geval(
                        "R15: gedogen in spoed, for more than two years",
                        of(gevonden(BEPERKT).spoedeisend(true), ONVERSCHILLIG)
                                .gedoogbesluit(new Gedoogbesluit(
                                        "G-1",
                                        Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK,
                                        Optional.of(DATUM.plusYears(2).plusDays(1)),
                                        Optional.empty())),
                        "signalen: GEDOGEN_BIJ_SPOED GEDOGEN_LANGER_DAN_TWEE_JAAR\n"),
                geval(
                        "R15: two years are no more than two years",
                        of(gevonden(BEPERKT), ONVERSCHILLIG)
                                .gedoogbesluit(new Gedoogbesluit(
                                        "G-1",
                                        Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK,
                                        Optional.of(DATUM.plusYears(2)),
                                        Optional.empty())),
                        "lezingen: geen\n"),
                geval(
                        "Awb 5:6: a deviation to two herstelsancties",
                        of(gevonden(BEPERKT), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM, TIJDELIJK_STILLEGGEN))
                                .overleg(Overleg.of(BESTUURSRECHT))
                                .afwijking(Afwijking.of("Beide.", LAST_ONDER_DWANGSOM, TIJDELIJK_STILLEGGEN)),
                        """
                        signalen: TWEE_HERSTELSANCTIES
                        lezingen: R10
                        """));
    }

    @TestFactory
    Stream<DynamicTest> whatWasLookedIntoAndWhichStrategieHoldsIsAsWorkedOutByHand() {
        Onderbouwing toets = new Onderbouwing(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("Past niet in het plan."));
        Onderbouwing anders = new Onderbouwing(
                Optional.of("De sloot is vervuild."), Optional.empty(), Optional.empty(), Optional.empty());
        return regels(
                geval(
                        "3.1-8: legalisatie was looked into",
                        of(gevonden(BEPERKT).onderbouwing(toets), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        "aandachtspunten: LAST_IN_DRIE_STAPPEN\n"),
                geval(
                        "3.1-8: something else was substantiated",
                        of(gevonden(BEPERKT).onderbouwing(anders), BEWUST_EN_STRUCTUREEL)
                                .bevoegdheden(List.of(LAST_ONDER_DWANGSOM))
                                .overleg(Overleg.of(BESTUURSRECHT)),
                        "aandachtspunten: LEGALISATIE_NIET_ONDERZOCHT LAST_IN_DRIE_STAPPEN\n"),
                geval(
                        "the last day without a successor",
                        of(Bevinding.builder("B-1", LocalDate.of(2023, 12, 31)).gevolgen(VRIJWEL_NIHIL), GOEDWILLEND),
                        "aandachtspunten: geen\n"),
                geval(
                        "the first day with a successor",
                        of(Bevinding.builder("B-1", LocalDate.of(2024, 1, 1)).gevolgen(VRIJWEL_NIHIL), GOEDWILLEND),
                        "aandachtspunten: STRATEGIE_HEEFT_OPVOLGER\n"));
    }

    @Test
    void whatTheTextSaysOfEachWordIsWhatItsFlagsSay() {
        Interventiekennis getypt = Interventiekennis.lhs17();
        Interventiekennis vanVlaggen = Interventiekennis.van(StrategieJson.lhs17());

        assertEquals(getypt.lichtNaarZwaar(), vanVlaggen.lichtNaarZwaar());
        assertEquals(getypt.watElkIs(), vanVlaggen.watElkIs());
        assertEquals(Woordkennis.LHS_17, Woordkennis.van(Woordenlijst.LHS_17));
    }

    // ---------------------------------------------------------------------------------------------------- notation

    private record Geval(String naam, Casus casus, String verwacht) {}

    private static Geval geval(String naam, Casus.Builder casus, String verwacht) {
        return new Geval(naam, casus.build(), verwacht);
    }

    /** Each line of the expectation stands in the answer. */
    private static Stream<DynamicTest> regels(Geval... gevallen) {
        return Stream.of(gevallen)
                .map(geval -> DynamicTest.dynamicTest(geval.naam(), () -> {
                    List<String> regels = beschrijving(geval.casus());
                    for (String regel : geval.verwacht().lines().toList()) {
                        assertTrue(
                                regels.contains(regel),
                                () -> "expected \"" + regel + "\" in\n" + String.join("\n", regels));
                    }
                }));
    }

    private static List<String> beschrijving(Casus casus) {
        return Orakel.lhs17().verwacht(casus).beschrijving();
    }

    private static Bevinding.Builder gevonden(Gevolgen gevolgen) {
        return Bevinding.builder("B-1", DATUM).gevolgen(gevolgen);
    }

    private static Normadressaat.Builder adressaat(Typering typering, boolean begunstigendBesluit) {
        return Normadressaat.builder("N-1").typering(typering).begunstigendBesluit(begunstigendBesluit);
    }

    private static Casus.Builder of(Bevinding.Builder bevinding, Normadressaat.Builder normadressaat) {
        return Casus.builder("Z-1", bevinding.build(), normadressaat.build());
    }

    private static Casus.Builder of(Bevinding.Builder bevinding, Typering typering) {
        return of(bevinding, Normadressaat.builder("N-1").typering(typering));
    }

    private static VerzwarendArgument recidive() {
        return VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE);
    }

    private static VerzachtendArgument overigVerzachtend() {
        return VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG);
    }

    private static VerzwarendAspect aspect(VerzwarendAspect.Soort soort) {
        return VerzwarendAspect.of(soort);
    }

    private static Voorschrift voorschrift(Voorschrift.Soort soort) {
        return Voorschrift.of(soort);
    }

    private static Gedoogbesluit gedogen() {
        return Gedoogbesluit.of("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK);
    }
}
