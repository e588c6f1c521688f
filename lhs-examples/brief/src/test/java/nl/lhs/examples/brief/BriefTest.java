package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters from records and dossiers. */
class BriefTest {
    private static final LocalDate DAG = LocalDate.of(2026, 3, 4);

    private static Casus.Builder casus(boolean overtreding) {
        Bevinding.Builder bevinding =
                Bevinding.builder("B-1", DAG).gevolgen(Gevolgen.BEPERKT).overtreding(overtreding);
        return Casus.builder("Z-1", bevinding.build(), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
    }

    private static Vastlegging beslis(Casus.Builder casus) {
        return Briefvoorbeelden.ENGINE.decide(casus.build());
    }

    private static Dossier dossier(String kenmerk, int vastleggingen) {
        return Briefvoorbeelden.alle().stream()
                .filter(d -> d.kenmerk().equals(kenmerk) && d.vastleggingen().size() == vastleggingen)
                .findFirst()
                .orElseThrow();
    }

    private static String weiger(Briefsoort soort, Dossier dossier) {
        return assertThrows(OngeldigException.class, () -> Brief.from(soort, dossier, Besluitgegevens.LEEG))
                .fouten()
                .get(0)
                .tekst();
    }

    @ParameterizedTest
    @EnumSource
    void aLetterIsTheSameHoweverOftenItIsMade(Briefsoort soort) {
        Dossier dossier = Briefvoorbeelden.bij(soort);
        Brief brief = Brief.from(soort, dossier, Briefvoorbeelden.VOL);
        assertArrayEquals(brief.docx(), brief.docx());
        Brief opnieuw =
                Brief.from(soort, dossier, Briefvoorbeelden.VOL, Briefsjabloon.parse(soort, Huisstijl.maak(soort)));
        assertArrayEquals(brief.docx(), opnieuw.docx());
        assertEquals(brief.tekst(), opnieuw.tekst());
    }

    @ParameterizedTest
    @EnumSource
    void onlyABesluitTellsHowToObject(Briefsoort soort) {
        String tekst = Brief.from(soort, Briefvoorbeelden.bij(soort), Besluitgegevens.LEEG)
                .tekst();
        assertEquals(soort.isBesluit(), tekst.contains("bezwaar"), tekst);
        assertEquals(soort.isBesluit(), tekst.contains("voorlopige voorziening"), tekst);
        assertEquals(!soort.isBesluit(), tekst.contains("Deze brief is geen besluit"), tekst);
    }

    @ParameterizedTest
    @EnumSource
    void whoFillsInEveryFieldLeavesNoneOpen(Briefsoort soort) {
        Brief brief = Brief.from(soort, Briefvoorbeelden.bij(soort), Briefvoorbeelden.VOL);
        assertEquals(List.of(), brief.openVelden());
        assertFalse(brief.tekst().contains("in te vullen"), brief::tekst);
    }

    @Test
    void aRecordAndItsSealedFormGiveTheLetterOfTheDossier() {
        Dossier dossier = Briefvoorbeelden.bij(Briefsoort.INVORDERING);
        Brief brief = Brief.from(Briefsoort.INVORDERING, dossier, Besluitgegevens.LEEG);
        assertEquals(Brief.soorten(dossier), Brief.soorten(dossier.laatste()));
        assertArrayEquals(
                brief.docx(),
                Brief.from(Briefsoort.INVORDERING, dossier.laatste(), Besluitgegevens.LEEG)
                        .docx());
        var verzegeld = Verzegelaar.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                .door("team Zuid")
                .verzegel(dossier.laatste());
        assertEquals(Brief.soorten(dossier), Brief.soorten(verzegeld));
        assertArrayEquals(
                brief.docx(),
                Brief.from(
                                Briefsoort.INVORDERING,
                                verzegeld,
                                Besluitgegevens.LEEG,
                                Briefsjabloon.of(Briefsoort.INVORDERING))
                        .docx());
    }

    @Test
    void aLetterThatDoesNotFitIsRefusedWithTheReasonAndTheLettersThatDo() {
        assertEquals(
                "past niet bij de brief invordering: er is geen dwangsom verbeurd. Wel past: voornemen-lod, lod, toewijzing",
                weiger(Briefsoort.INVORDERING, dossier("D-4", 3)));
        assertEquals(
                "past niet bij de brief lod: er is geen last onder dwangsom gekozen. Wel past: waarschuwing, afwijzing",
                weiger(Briefsoort.LOD, dossier("D-4", 1)));
        assertEquals(
                "past niet bij de brief toewijzing: het verzoek is afgewezen en niet toegewezen. Wel past: waarschuwing,"
                        + " afwijzing",
                weiger(Briefsoort.TOEWIJZING, dossier("D-4", 1)));
        assertEquals(
                "past niet bij de brief lod: de keuze wacht op de uitkomst van het overleg. Er past nu geen brief bij",
                weiger(Briefsoort.LOD, dossier("D-1", 1)));
        assertEquals(
                "past niet bij de brief voornemen-lod: de last onder dwangsom is al opgelegd, of een andere keuze kwam"
                        + " ervoor in de plaats. Wel past: lod, intrekking, toewijzing",
                weiger(Briefsoort.VOORNEMEN_LOD, dossier("D-4", 6)));
        assertEquals(
                "past niet bij de brief toezicht: de overtreding is beëindigd en het dossier gesloten. Er past nu geen brief"
                        + " bij",
                weiger(Briefsoort.TOEZICHT, dossier("D-1", 7)));
    }

    @Test
    void ofAFindingThatIsNoOvertredingOnlyARejectionCanBeWritten() {
        assertEquals(List.of(), Brief.soorten(beslis(casus(false))));
        Vastlegging gevraagd = beslis(casus(false).verzoek(Verzoek.of("V-1", DAG)));
        assertEquals(List.of(Briefsoort.AFWIJZING), Brief.soorten(gevraagd));
        String tekst =
                Brief.from(Briefsoort.AFWIJZING, gevraagd, Besluitgegevens.LEEG).tekst();
        assertTrue(tekst.contains("omdat wij geen overtreding hebben vastgesteld"), tekst);
        assertTrue(weiger(Briefsoort.WAARSCHUWING, Dossier.of(gevraagd)).contains("de bevinding is geen overtreding"));
    }

    @Test
    void whoAskedForEnforcementIsNeverNamed() {
        Verzoek verzoek = new Verzoek("V-77", DAG, Optional.of("mevrouw Buurvrouw"), Optional.empty());
        Vastlegging v = beslis(casus(true).verzoek(verzoek));
        for (Briefsoort soort : Brief.soorten(v)) {
            String tekst = Brief.from(soort, v, Besluitgegevens.LEEG).tekst();
            assertFalse(tekst.contains("Buurvrouw"), tekst);
            assertFalse(tekst.contains("V-77"), tekst);
        }
        for (Dossier dossier : Briefvoorbeelden.alle()) {
            for (Briefsoort soort : Brief.soorten(dossier)) {
                assertFalse(
                        Brief.from(soort, dossier, Besluitgegevens.LEEG).tekst().contains("buur"));
            }
        }
    }

    @Test
    void whatTheDossierHoldsGoesBeforeWhatTheCallerGivesAndThatIsTold() {
        Dossier dossier = dossier("D-4", 6);
        Brief brief = Brief.from(
                Briefsoort.LOD,
                dossier,
                Besluitgegevens.LEEG
                        .with(Besluitveld.DWANGSOM, "€ 1 per jaar")
                        .with(Besluitveld.DWANGSOM_MAXIMUM, "€ 10.000".replace(' ', '\u00A0'))
                        .with(Besluitveld.DWANGSOM_REDENEN, "De demper kost € 9.000"));
        assertTrue(brief.tekst().contains("De dwangsom is: €\u00A02.500 per week."), brief::tekst);
        assertFalse(brief.tekst().contains("per jaar"));
        assertTrue(brief.tekst().contains("Hiervoor geldt: De demper kost € 9.000."));
        assertEquals(List.of(Besluitveld.DWANGSOM), brief.nietGebruikt());
    }

    @Test
    void aLastThatPreventsRepetitionNeedsNoTerm() {
        Dossier dossier = dossier("D-4", 13);
        Brief brief = Brief.from(Briefsoort.LOD, dossier, Besluitgegevens.LEEG);
        assertFalse(brief.openVelden().contains(Besluitveld.TERMIJN), brief::tekst);
        assertTrue(brief.tekst().contains("artikel 5:32a, tweede lid"));
        assertTrue(brief.tekst().contains("€\u00A07.500,50 per overtreding van de last"));
    }

    @Test
    void whatWasCollectedBeforeIsNotCollectedAgain() {
        Brief eerst = Brief.from(Briefsoort.INVORDERING, dossier("D-4", 8), Besluitgegevens.LEEG);
        Brief daarna = Brief.from(Briefsoort.INVORDERING, dossier("D-4", 9), Besluitgegevens.LEEG);
        assertTrue(eerst.tekst().contains("Wij vorderen €\u00A02.500 van u in."));
        assertEquals(eerst.tekst(), daarna.tekst());
        assertTrue(Brief.from(Briefsoort.INVORDERING, dossier("D-4", 14), Besluitgegevens.LEEG)
                .tekst()
                .contains("Dat maximum is bereikt."));
    }

    private static Dossier verbeurd(Dossier dossier, String bedrag) {
        return Briefvoorbeelden.ENGINE.vervolg(
                dossier,
                GebeurtenisJson.parse("{\"soort\": \"LASTSTAP\", \"datum\": \""
                        + dossier.laatste()
                                .vervolg()
                                .orElseThrow()
                                .gebeurtenis()
                                .datum()
                        + "\", \"last\": \"LAST_ONDER_DWANGSOM\", \"stap\": \"VERBEURING\", \"bedrag\": " + bedrag
                        + "}"));
    }

    @Test
    void whatWasCollectedBeforeIsToldAlsoWhereAsMuchIsCollectedNow() {
        String tekst = Brief.from(Briefsoort.INVORDERING, verbeurd(dossier("D-4", 9), "2500"), Besluitgegevens.LEEG)
                .tekst();
        assertTrue(
                tekst.contains("Samen is dat €\u00A05.000. Daarvan hebben wij eerder €\u00A02.500 ingevorderd. Met dit"
                        + " besluit vorderen wij €\u00A02.500 in."),
                tekst);
    }

    @Test
    void noMoreIsCollectedThanTheMaximum() {
        Dossier dossier = verbeurd(dossier("D-4", 9), "90000");
        long maximum = dossier.stand()
                .lasten()
                .get(0)
                .verloop()
                .dwangsom()
                .orElseThrow()
                .maximum()
                .orElseThrow()
                .centen();
        String tekst = Brief.from(Briefsoort.INVORDERING, dossier, Besluitgegevens.LEEG)
                .tekst();
        assertTrue(tekst.contains("Wij vorderen niet meer in dan het maximum."), tekst);
        assertTrue(
                tekst.contains("Wij vorderen " + Woordkeus.bedrag(new Bedrag(maximum - 250_000)) + " van u in."),
                tekst);
    }

    @Test
    void withoutARequestItIsNoBesluitThatThereIsNoEnforcement() {
        Vastlegging v = beslis(casus(true)
                .gedoogbesluit(Gedoogbesluit.of(
                        "G-1", Gedoogbesluit.Grond.EINDIGT_BINNEN_AFZIENBARE_TIJD, LocalDate.of(2026, 9, 1))));
        String tekst = Brief.from(Briefsoort.AFZIEN, v, Besluitgegevens.LEEG).tekst();
        assertTrue(tekst.contains("Deze brief is geen besluit"), tekst);
        assertFalse(tekst.contains("bezwaar"), tekst);
        assertTrue(tekst.contains("tot en met 1 september 2026"), tekst);
    }

    @Test
    void bestuursdwangThatCameWhileTheCaseWaitsHasNoReasonsForAnotherChoice() {
        Bevinding bevinding = Bevinding.builder("B-1", DAG)
                .gevolgen(Gevolgen.AANZIENLIJK)
                .spoedeisend(true)
                .build();
        Dossier dossier =
                Briefvoorbeelden.ENGINE.open(Casus.of(bevinding, Normadressaat.of("N-1", Typering.ONVERSCHILLIG)));
        assertEquals(List.of(Briefsoort.LOB_SPOED), Brief.soorten(dossier));
        Dossier uitgevoerd = Briefvoorbeelden.ENGINE.vervolg(
                dossier, Lastzetting.of(DAG, Interventie.LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING));
        assertEquals(List.of(Briefsoort.BESLUIT_ACHTERAF, Briefsoort.KOSTENVERHAAL), Brief.soorten(uitgevoerd));
        String tekst = Brief.from(Briefsoort.BESLUIT_ACHTERAF, uitgevoerd, Besluitgegevens.LEEG)
                .tekst();
        assertFalse(tekst.contains("nog niet beslist"), tekst);
        assertTrue(tekst.contains("De bevoegdheid om bestuursdwang toe te passen berust op"), tekst);
    }

    @Test
    void aStrategieWithWordsOfItsOwnHasLettersWithThoseWords() {
        LhsEngine engine = LhsEngine.create(Verzonnen.strategie());
        for (var segment : nl.lhs.core.Segment.values()) {
            Vastlegging v = engine.decide(Verzonnen.casus(segment));
            for (Briefsoort soort : Brief.soorten(v)) {
                Brief brief = Brief.from(soort, v, Besluitgegevens.LEEG);
                assertFalse(brief.tekst().contains("Landelijke handhavingstrategie"), brief::tekst);
                v.interventies().stream()
                        .filter(Interventie::isLast)
                        .filter(i -> !soort.isOpVerzoek())
                        .forEach(
                                i -> assertTrue(brief.tekst().contains(i.inZin().nederlands()), brief::tekst));
            }
        }
    }

    @Test
    void aLetterTellsInItsToStringNothingOfPeople() {
        Brief brief = Brief.from(
                Briefsoort.LOD, dossier("D-4", 6), Besluitgegevens.LEEG.with(Besluitveld.GEADRESSEERDE, "geheim"));
        assertFalse(brief.toString().contains("geheim"));
        assertTrue(brief.toString().contains("lod"));
    }
}
