package nl.lhs.core;

import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static nl.lhs.core.VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN;
import static nl.lhs.core.VerzwarendAspect.Soort.NORMBEVESTIGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contradictions in a casus of which only part is known. */
class TegensprakenTest {
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final Optional<Boolean> JA = Optional.of(true);
    private static final Optional<Boolean> NEE = Optional.of(false);
    private static final Optional<Boolean> ONBEKEND = Optional.empty();

    private static Tegenspraken tegenspraken() {
        return new Tegenspraken();
    }

    private static List<Optional<Interventie>> lijst(Interventie... interventies) {
        return Arrays.stream(interventies).map(Optional::ofNullable).toList();
    }

    private static void verwacht(Tegenspraken tegenspraken, String... fouten) {
        assertEquals(List.of(fouten), Weigering.kort(tegenspraken.fouten()));
    }

    @Test
    void nothingContradictsNothing() {
        verwacht(tegenspraken());
    }

    @Test
    void aGedoogbesluitMayNotEndBeforeTheBevinding() {
        verwacht(tegenspraken().gedoogbesluitMetAfzien(), "/afzien AFZIEN_NAAST_GEDOOGBESLUIT");
        verwacht(tegenspraken().verzoek(Optional.of(DATUM), Optional.of(DATUM)));
        verwacht(tegenspraken().verzoek(Optional.empty(), Optional.of(DATUM)));
        verwacht(
                tegenspraken().verzoek(Optional.of(DATUM), Optional.of(DATUM.minusDays(1))),
                "/verzoek/uiterlijk VERZOEK_UITERLIJK_VOOR_ONTVANGST");
        verwacht(tegenspraken().gedogenTot(DATUM));
        verwacht(tegenspraken().datum(DATUM));
        verwacht(tegenspraken().datum(DATUM).gedogenTot(DATUM));
        verwacht(
                tegenspraken().datum(DATUM).gedogenTot(DATUM.minusDays(1)),
                "/gedoogbesluit/tot GEDOOGBESLUIT_VERLOPEN");
    }

    @Test
    void anAspectIsNamedOnceAndMedewerkingOfExpertsIsSubstantiated() {
        verwacht(
                tegenspraken()
                        .aspecten(
                                List.of(
                                        Optional.of(MEDEWERKING_DESKUNDIGE_DERDEN),
                                        Optional.of(NORMBEVESTIGING),
                                        Optional.empty(),
                                        Optional.of(NORMBEVESTIGING),
                                        Optional.of(MEDEWERKING_DESKUNDIGE_DERDEN)),
                                List.of(false, false, false, true, true)),
                "/bevinding/verzwarendeAspecten/0/onderbouwing ASPECT_ZONDER_ONDERBOUWING",
                "/bevinding/verzwarendeAspecten/3/soort DUBBEL",
                "/bevinding/verzwarendeAspecten/4/soort DUBBEL");
    }

    @Test
    void anAspectWithoutAReadableSoortContradictsNothing() {
        verwacht(tegenspraken().aspecten(List.of(Optional.empty(), Optional.empty()), List.of(false, true)));
    }

    @Test
    void theListsAboutAspectsAreEquallyLong() {
        assertThrows(
                IllegalArgumentException.class,
                () -> tegenspraken().aspecten(List.of(Optional.of(NORMBEVESTIGING)), List.of()));
    }

    static Stream<Arguments> bsbm() {
        String feit = "/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE";
        String contra = "/bsbm/opleggen BSBM_CONTRA_INDICATIE";
        return Stream.of(
                Arguments.of(JA, false, JA, List.of()),
                Arguments.of(JA, true, JA, List.of(contra)),
                Arguments.of(NEE, false, JA, List.of(feit)),
                Arguments.of(NEE, true, JA, List.of(feit, contra)),
                Arguments.of(ONBEKEND, false, JA, List.of()),
                Arguments.of(ONBEKEND, true, JA, List.of(contra)),
                Arguments.of(NEE, true, NEE, List.of()),
                Arguments.of(NEE, true, ONBEKEND, List.of()));
    }

    @ParameterizedTest
    @MethodSource("bsbm")
    void aBsbmIsContradictedOnlyByWhatIsKnown(
            Optional<Boolean> feit, boolean contra, Optional<Boolean> opleggen, List<String> fouten) {
        verwacht(tegenspraken().bsbm(feit, contra, opleggen), fouten.toArray(String[]::new));
    }

    @Test
    void aBsbmNeedsThePowerOnlyWhereItIsImposedAndTheListIsKnown() {
        verwacht(tegenspraken().bsbm(JA, false, JA).bevoegdheden(Set.of()), "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID");
        verwacht(tegenspraken().bsbm(JA, false, JA).bevoegdheden(Set.of(BSBM)));
        verwacht(tegenspraken().bsbm(JA, false, NEE).bevoegdheden(Set.of()));
        verwacht(tegenspraken().bsbm(JA, false, ONBEKEND).bevoegdheden(Set.of()));
        verwacht(tegenspraken().bsbm(JA, false, JA));
        verwacht(tegenspraken().bevoegdheden(Set.of()));
    }

    @Test
    void aBsbmStandsNotBesideCriminalActionThatIsKnown() {
        String fout = "/overleg/uitkomst BSBM_NAAST_STRAFRECHT";

        verwacht(tegenspraken().bsbm(JA, false, JA).overleg(Optional.of(Spoor.STRAFRECHT)), fout);
        verwacht(tegenspraken().bsbm(JA, false, JA).overleg(Optional.of(Spoor.BESTUURS_EN_STRAFRECHT)), fout);
        verwacht(tegenspraken().bsbm(JA, false, JA).overleg(Optional.of(Spoor.BESTUURSRECHT)));
        verwacht(tegenspraken().bsbm(JA, false, JA).overleg(Optional.empty()));
        verwacht(tegenspraken().bsbm(JA, false, ONBEKEND).overleg(Optional.of(Spoor.STRAFRECHT)));
        verwacht(tegenspraken().bsbm(JA, false, NEE).overleg(Optional.of(Spoor.STRAFRECHT)));
    }

    @Test
    void anAfwijkingNeedsAPowerOnlyWhereTheListIsKnown() {
        String fout = "AFWIJKING_ZONDER_BEVOEGDHEID";

        verwacht(tegenspraken().afwijking(lijst(LAST_ONDER_DWANGSOM)));
        verwacht(tegenspraken().afwijking(lijst(WAARSCHUWEN)).bevoegdheden(Set.of()));
        verwacht(tegenspraken().afwijking(lijst(LAST_ONDER_DWANGSOM)).bevoegdheden(Set.of(LAST_ONDER_DWANGSOM)));
        verwacht(
                tegenspraken()
                        .afwijking(lijst(LAST_ONDER_DWANGSOM, null, BESTUURLIJKE_BOETE))
                        .bevoegdheden(Set.of(BSBM)),
                "/afwijking/interventies/0 " + fout,
                "/afwijking/interventies/2 " + fout);
    }

    @Test
    void aPvNeedsNoPowerOfTheInstance() {
        verwacht(tegenspraken()
                .afwijking(lijst(PROCES_VERBAAL))
                .bevoegdheden(Set.of())
                .overleg(Optional.of(Spoor.STRAFRECHT)));
    }

    @Test
    void aPvFollowsFromAnOverlegUnlessItsOutcomeCannotBeRead() {
        String fout = "/afwijking/interventies/0 AFWIJKING_PV_ZONDER_OVERLEG";

        verwacht(tegenspraken().afwijking(lijst(PROCES_VERBAAL)), fout);
        verwacht(tegenspraken().afwijking(lijst(PROCES_VERBAAL)).overleg(Optional.of(Spoor.BESTUURSRECHT)), fout);
        verwacht(tegenspraken().afwijking(lijst(PROCES_VERBAAL)).overleg(Optional.of(Spoor.STRAFRECHT)));
        verwacht(tegenspraken().afwijking(lijst(PROCES_VERBAAL)).overleg(Optional.empty()));
    }

    @Test
    void schorsenAndSluitenAreContradictedOnlyByAKnownBegunstigendBesluit() {
        verwacht(tegenspraken().afwijking(lijst(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING)));
        verwacht(tegenspraken()
                .afwijking(lijst(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING))
                .begunstigendBesluit(true));
        verwacht(
                tegenspraken()
                        .afwijking(lijst(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING))
                        .begunstigendBesluit(false),
                "/afwijking/interventies/0 AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT");
    }

    @Test
    void aBsbmInAnAfwijkingIsContradictedUnlessItMayBeImposed() {
        String fout = "/afwijking/interventies/0 AFWIJKING_BSBM_NIET_OPGELEGD";

        verwacht(tegenspraken().afwijking(lijst(BSBM)), fout);
        verwacht(tegenspraken().afwijking(lijst(BSBM)).bsbm(JA, false, NEE), fout);
        verwacht(tegenspraken().afwijking(lijst(BSBM)).bsbm(JA, false, JA));
        verwacht(tegenspraken().afwijking(lijst(BSBM)).bsbm(JA, false, ONBEKEND));
    }

    @Test
    void anImposedBsbmIsMissedInAnAfwijkingThatCannotHoldIt() {
        verwacht(
                tegenspraken().afwijking(lijst(WAARSCHUWEN)).bsbm(JA, false, JA),
                "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM");
        verwacht(tegenspraken().afwijking(lijst(WAARSCHUWEN, null)).bsbm(JA, false, JA));
        verwacht(tegenspraken().afwijking(lijst(WAARSCHUWEN)).bsbm(JA, false, ONBEKEND));
        verwacht(tegenspraken().afwijking(List.of()).bsbm(JA, false, JA));
    }

    @Test
    void anyTwoPunishmentsInAnAfwijkingContradictEachOther() {
        verwacht(
                tegenspraken()
                        .afwijking(lijst(BESTUURLIJKE_BOETE, null, BSBM, PROCES_VERBAAL))
                        .bsbm(JA, false, ONBEKEND)
                        .overleg(Optional.empty()),
                "/afwijking/interventies/2 AFWIJKING_TWEE_STRAFFEN",
                "/afwijking/interventies/3 AFWIJKING_TWEE_STRAFFEN");
        verwacht(tegenspraken().afwijking(lijst(BESTUURLIJKE_BOETE, null, BESTUURLIJKE_BOETE)));
    }

    @Test
    void allContradictionsAreNamedAtOnceInTheOrderOfTheirPaths() {
        verwacht(
                tegenspraken()
                        .datum(DATUM)
                        .gedogenTot(DATUM.minusDays(1))
                        .begunstigendBesluit(true)
                        .bevoegdheden(Set.of())
                        .aspecten(List.of(Optional.of(MEDEWERKING_DESKUNDIGE_DERDEN)), List.of(false))
                        .bsbm(NEE, true, JA)
                        .overleg(Optional.of(Spoor.STRAFRECHT))
                        .afwijking(lijst(EXPLOITATIEVERBOD_OF_SLUITING, BESTUURLIJKE_BOETE, PROCES_VERBAAL)),
                "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM",
                "/afwijking/interventies/0 AFWIJKING_ZONDER_BEVOEGDHEID",
                "/afwijking/interventies/1 AFWIJKING_ZONDER_BEVOEGDHEID",
                "/afwijking/interventies/2 AFWIJKING_TWEE_STRAFFEN",
                "/bevinding/verzwarendeAspecten/0/onderbouwing ASPECT_ZONDER_ONDERBOUWING",
                "/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE",
                "/bsbm/opleggen BSBM_CONTRA_INDICATIE",
                "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID",
                "/gedoogbesluit/tot GEDOOGBESLUIT_VERLOPEN",
                "/overleg/uitkomst BSBM_NAAST_STRAFRECHT");
    }

    @Test
    void askingTwiceGivesTheSameAndMoreKnowledgeGivesMore() {
        Tegenspraken tegenspraken = tegenspraken().bsbm(NEE, false, JA);

        assertEquals(tegenspraken.fouten(), tegenspraken.fouten());
        assertEquals(1, tegenspraken.fouten().size());
        assertEquals(
                2, tegenspraken.overleg(Optional.of(Spoor.STRAFRECHT)).fouten().size());
    }

    @Test
    void everyContradictionSaysWhatWasExpected() {
        List<Fout> fouten = tegenspraken()
                .begunstigendBesluit(false)
                .bsbm(NEE, true, JA)
                .bevoegdheden(Set.of())
                .afwijking(lijst(SCHORSEN_OF_INTREKKEN, PROCES_VERBAAL, BESTUURLIJKE_BOETE))
                .fouten();

        assertEquals(9, fouten.size());
        fouten.forEach(f -> assertTrue(f.tekst().contains("; verwacht: "), f::toString));
    }

    static Stream<Arguments> nullen() {
        return Stream.<Executable>of(
                        () -> tegenspraken().datum(null),
                        () -> tegenspraken().gedogenTot(null),
                        () -> tegenspraken().bevoegdheden(null),
                        () -> tegenspraken().aspecten(null, List.of()),
                        () -> tegenspraken().aspecten(List.of(), null),
                        () -> tegenspraken().bsbm(null, false, JA),
                        () -> tegenspraken().bsbm(JA, false, null),
                        () -> tegenspraken().overleg(null),
                        () -> tegenspraken().afwijking(null),
                        () -> tegenspraken().afwijking(Arrays.asList((Optional<Interventie>) null)))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhere(Executable poging) {
        assertThrows(NullPointerException.class, poging);
    }
}
