package nl.lhs.core.strategie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake that can be made in the text of a strategie is named, with its line, and all of them at once. */
class StrategieLezerTest {
    private static final int ID = 2;
    private static final int TITEL = 4;
    private static final int INTERVENTIES = 5;
    private static final int SEGMENTEN = 18;
    private static final int NORMEN = 35;
    private static final int REGELS = 36;
    private static final String LEEG = "";

    /** A small but complete strategie, so that each line number below can be checked by eye. */
    private final List<String> regels = new ArrayList<>();

    StrategieLezerTest() {
        regels.addAll(List.of("[strategie]", "id PROEF", "versie 2", "titel Een strategie", "[interventies]"));
        for (Interventie interventie : Interventie.values()) {
            regels.add(interventie.ordinal() + 1 + " " + interventie);
        }
        regels.add("[segmenten]");
        for (Segment segment : Segment.values()) {
            regels.add(segment + " LICHT WAARSCHUWEN BESTUURLIJK_GESPREK / BESTUURLIJKE_BOETE / -");
        }
        regels.addAll(List.of("[normen]", "3.1-1 een norm"));
        assertEquals(REGELS, regels.size());
    }

    private static int regel(Interventie interventie) {
        return INTERVENTIES + 1 + interventie.ordinal();
    }

    private static int regel(Segment segment) {
        return SEGMENTEN + 1 + segment.ordinal();
    }

    private StrategieLezerTest met(int regel, String tekst) {
        regels.set(regel - 1, tekst);
        return this;
    }

    private Strategie lees() {
        return Strategie.parse("proef.txt", String.join("\n", regels));
    }

    private List<String> fouten() {
        return assertThrows(StrategieException.class, this::lees).fouten();
    }

    private void verwacht(String... fouten) {
        assertEquals(List.of(fouten), fouten());
    }

    private static String alle(Object[] waarden) {
        return "; expected one of " + List.of(waarden);
    }

    @Test
    void aCompleteTextIsRead() {
        Strategie strategie = lees();

        assertEquals(new StrategieVerwijzing("PROEF", "2"), strategie.verwijzing());
        assertEquals("Een strategie", strategie.titel());
        assertEquals(Klasse.LICHT, strategie.klasse(Segment.D4));
        assertEquals(
                List.of(Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK, Interventie.BESTUURLIJKE_BOETE),
                strategie.interventies(Segment.D4));
        assertEquals("een norm", strategie.normen().get(Norm.of("3.1-1")));
    }

    @Test
    void commentsIndentationTabsAndWindowsLineEndingsMakeNoDifference() {
        met(TITEL, "\ttitel   Een strategie  ").met(ID, "  # uitleg\r\n\r\nid\tPROEF");

        assertEquals(
                "Een strategie",
                Strategie.parse("proef.txt", String.join("\r\n", regels)).titel());
    }

    @Test
    void theMessageNamesTheSourceAndEveryFault() {
        met(NORMEN, LEEG).met(REGELS, LEEG).met(regel(Segment.B2), LEEG);

        assertEquals(
                "strategie proef.txt cannot be used:\nsegment B2 is missing\nthere are no normen",
                assertThrows(StrategieException.class, this::lees).getMessage());
    }

    @Test
    void anEmptyTextMissesEverything() {
        List<String> fouten = assertThrows(StrategieException.class, () -> Strategie.parse("leeg", ""))
                .fouten();

        assertEquals(3 + 12 + 16 + 1, fouten.size());
    }

    @Test
    void aMissingSegmentIsNamed() {
        met(regel(Segment.C3), LEEG).verwacht("segment C3 is missing");
    }

    @Test
    void aSegmentGivenTwiceIsNamedWithBothLines() {
        met(REGELS, regels.get(REGELS - 1) + "\n[segmenten]\nA1 ZWAAR WAARSCHUWEN / - / -")
                .verwacht("line 38: segment A1 is given twice; first on line 19");
    }

    @Test
    void anUnknownSegmentIsNamed() {
        met(regel(Segment.D4), "E4 LICHT WAARSCHUWEN / - / -")
                .verwacht("line 34: unknown segment E4" + alle(Segment.values()), "segment D4 is missing");
    }

    @Test
    void anUnknownKlasseIsNamed() {
        met(regel(Segment.A2), "A2 licht WAARSCHUWEN / - / -")
                .verwacht("line 20: unknown klasse licht" + alle(Klasse.values()));
    }

    @Test
    void anUnknownInterventieInASegmentIsNamed() {
        met(regel(Segment.A2), "A2 LICHT WAARSCHUWEN PRATEN / - / -")
                .verwacht("line 20: unknown interventie PRATEN" + alle(Interventie.values()));
        met(regel(Segment.A2), "A2 LICHT PRATEN / - / -")
                .verwacht("line 20: unknown interventie PRATEN" + alle(Interventie.values()));
    }

    @Test
    void anUnknownInterventieInTheOrderOfWeightIsNamedAndTheOthersAreNot() {
        met(regel(Interventie.BESTUURLIJK_GESPREK), "3 PRATEN")
                .verwacht(
                        "line 8: unknown interventie PRATEN" + alle(Interventie.values()),
                        "interventie BESTUURLIJK_GESPREK has no weight");
    }

    @Test
    void anUnknownSectionIsNamedOnceAndItsLinesAreNot() {
        met(REGELS, regels.get(REGELS - 1) + "\n[termijnen]\nA1 3 dagen\nA2 4 dagen")
                .verwacht("line 37: unknown section [termijnen]; expected [strategie], [interventies], [segmenten] or"
                        + " [normen]");
    }

    @Test
    void aLineBeforeTheFirstSectionIsNamed() {
        met(1, "titel vooraf\n[strategie]").verwacht("line 1: a line before the first section");
    }

    @Test
    void anUnknownFieldIsNamed() {
        met(TITEL, regels.get(TITEL - 1) + "\nauteur iemand")
                .verwacht("line 5: unknown field auteur; expected id, versie or titel");
    }

    @Test
    void aFieldWithoutAValueIsNamed() {
        met(TITEL, "titel").verwacht("line 4: field titel has no value", "field titel is missing");
    }

    @Test
    void aFieldGivenTwiceIsNamed() {
        met(TITEL, "titel Een\ntitel Twee").verwacht("line 5: field titel is given twice");
    }

    @Test
    void everyMissingFieldIsNamed() {
        met(ID, LEEG)
                .met(ID + 1, LEEG)
                .met(TITEL, LEEG)
                .verwacht("field id is missing", "field versie is missing", "field titel is missing");
    }

    @Test
    void anInterventieUnderTheWrongSoortIsNamed() {
        met(regel(Segment.A1), "A1 LICHT WAARSCHUWEN / LAST_ONDER_DWANGSOM / BESTUURLIJKE_BOETE")
                .verwacht(
                        "line 19: LAST_ONDER_DWANGSOM stands under BESTRAFFEND but is HERSTELLEND",
                        "line 19: BESTUURLIJKE_BOETE stands under STRAFRECHT but is BESTRAFFEND");
    }

    @Test
    void interventiesOfASegmentThatAreNotInOrderOfWeightAreNamed() {
        met(regel(Segment.A1), "A1 LICHT BESTUURLIJK_GESPREK WAARSCHUWEN / - / -")
                .verwacht("line 19: the interventies of A1 are not in order of weight: [BESTUURLIJK_GESPREK,"
                        + " WAARSCHUWEN]");
    }

    @Test
    void anInterventieGivenTwiceInASegmentIsNamed() {
        met(regel(Segment.A1), "A1 LICHT WAARSCHUWEN WAARSCHUWEN / - / -")
                .verwacht("line 19: an interventie is given twice: [WAARSCHUWEN, WAARSCHUWEN]");
    }

    @Test
    void anEmptyPartOfASegmentIsNamed() {
        met(regel(Segment.A1), "A1 LICHT WAARSCHUWEN / / -")
                .verwacht("line 19: the part for BESTRAFFEND is empty; expected interventies, or - for none");
        met(regel(Segment.A1), "A1 LICHT WAARSCHUWEN / - /")
                .verwacht("line 19: the part for STRAFRECHT is empty; expected interventies, or - for none");
    }

    @ParameterizedTest
    @CsvSource({"WAARSCHUWEN, 1", "WAARSCHUWEN / -, 2", "WAARSCHUWEN / - / - / -, 4"})
    void aSegmentWithMoreOrFewerThanThreePartsIsNamed(String inhoud, int delen) {
        met(regel(Segment.A1), "A1 LICHT " + inhoud)
                .verwacht("line 19: expected herstellend / bestraffend / strafrecht, with - for none, but got " + delen
                        + " parts");
    }

    @Test
    void aSegmentWithoutInterventiesIsNamed() {
        met(regel(Segment.A1), "A1 LICHT - / - / -").verwacht("line 19: segment A1 has no interventies");
    }

    @Test
    void aSegmentLineThatIsTooShortIsNamed() {
        met(regel(Segment.A1), "A1 LICHT")
                .verwacht(
                        "line 19: expected segment, klasse and interventies, such as: A1 LICHT AANSPREKEN_INFORMEREN"
                                + " / - / -",
                        "segment A1 is missing");
    }

    @Test
    void weightsOutOfOrderAreNamed() {
        met(regel(Interventie.BSBM), "12 BSBM")
                .met(regel(Interventie.PROCES_VERBAAL), "11 PROCES_VERBAAL")
                .verwacht(
                        "line 16: weight 12 of BSBM is out of order; expected 11",
                        "line 17: weight 11 of PROCES_VERBAAL is out of order; expected 12");
    }

    @Test
    void aWeightThatIsMissingIsNamed() {
        met(regel(Interventie.PROCES_VERBAAL), LEEG).verwacht("interventie PROCES_VERBAAL has no weight");
        met(regel(Interventie.PROCES_VERBAAL), "PROCES_VERBAAL")
                .verwacht(
                        "line 17: expected a weight and an interventie, such as: 1 AANSPREKEN_INFORMEREN",
                        "interventie PROCES_VERBAAL has no weight");
    }

    @Test
    void anInterventieWithoutAWeightDoesNotMakeEverySegmentWrong() {
        met(regel(Interventie.BESTUURLIJKE_BOETE), "8 BOETE")
                .verwacht(
                        "line 13: unknown interventie BOETE" + alle(Interventie.values()),
                        "interventie BESTUURLIJKE_BOETE has no weight");
    }

    @Test
    void anInterventieGivenTwoWeightsIsNamed() {
        met(regel(Interventie.PROCES_VERBAAL), "12 BSBM")
                .verwacht("line 17: interventie BSBM is given twice", "interventie PROCES_VERBAAL has no weight");
    }

    @ParameterizedTest
    @CsvSource({"-1 BSBM", "x BSBM", "111 BSBM", "11 BSBM BSBM", "11", "٣ BSBM"})
    void aLineThatIsNoWeightAndInterventieIsNamed(String regel) {
        met(regel(Interventie.BSBM), regel)
                .verwacht(
                        "line 16: expected a weight and an interventie, such as: 1 AANSPREKEN_INFORMEREN",
                        "interventie BSBM has no weight");
    }

    @Test
    void aTextWithoutNormsIsRefused() {
        met(REGELS, LEEG).verwacht("there are no normen");
    }

    @Test
    void aNormGivenTwiceIsNamed() {
        met(REGELS, "3.1-1 een norm\n3.1-1 nog een norm").verwacht("line 37: norm 3.1-1 is given twice");
    }

    @Test
    void aNormWithABadIdIsNamed() {
        met(REGELS, "3.1-1 een norm\n3.1 geen norm")
                .verwacht("line 37: not the id of a norm: expected the form 3.1-5 or B2-4, but got \"3.1\"");
    }

    @Test
    void aNormWithoutATextIsNamed() {
        met(REGELS, "3.1-1 een norm\n3.1-2").verwacht("line 37: expected the id of a norm and its text");
    }

    @Test
    void faultsOfEveryKindAreNamedTogetherInTheOrderOfTheirLines() {
        met(1, "vooraf\n[strategie]")
                .met(ID, "id PROEF\nid PROEF")
                .met(TITEL, "auteur iemand")
                .met(regel(Interventie.BSBM), "12 BSBM")
                .met(regel(Segment.A1), "A1 LICHT BESTUURLIJK_GESPREK WAARSCHUWEN / - / PROCES_VERBAAL")
                .met(regel(Segment.A2), "A2 ERG WAARSCHUWEN / LAST_ONDER_DWANGSOM / PRATEN")
                .met(regel(Segment.A3), "A3 LICHT - / - / -")
                .met(regel(Segment.A4), "Z9 LICHT WAARSCHUWEN / -")
                .met(REGELS, "x een norm\n[rest]")
                .verwacht(
                        "line 1: a line before the first section",
                        "line 4: field id is given twice",
                        "line 6: unknown field auteur; expected id, versie or titel",
                        "line 18: weight 12 of BSBM is out of order; expected 11",
                        "line 22: unknown klasse ERG" + alle(Klasse.values()),
                        "line 22: LAST_ONDER_DWANGSOM stands under BESTRAFFEND but is HERSTELLEND",
                        "line 22: unknown interventie PRATEN" + alle(Interventie.values()),
                        "line 23: segment A3 has no interventies",
                        "line 24: unknown segment Z9" + alle(Segment.values()),
                        "line 24: expected herstellend / bestraffend / strafrecht, with - for none, but got 2 parts",
                        "line 38: not the id of a norm: expected the form 3.1-5 or B2-4, but got \"x\"",
                        "line 39: unknown section [rest]; expected [strategie], [interventies], [segmenten] or"
                                + " [normen]",
                        "field titel is missing",
                        "segment A4 is missing",
                        "line 21: the interventies of A1 are not in order of weight: [BESTUURLIJK_GESPREK,"
                                + " WAARSCHUWEN, PROCES_VERBAAL]",
                        "there are no normen");
    }
}
