package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;

/** Norm 1.2-1: which strategie is followed. */
class StrategiekeuzeTest {
    private static final LhsEngine LHS = LhsEngine.create();
    private static final Strategie WAD =
            Proefstrategieen.specifiek("WAD").klasse(Segment.B2, Klasse.MIDDEN).build();
    private static final LhsEngine KIEST = LHS.underOneOf(List.of(WAD));

    private static Casus casus(LocalDate datum, Optional<String> gebied, Optional<String> thema) {
        Casus.Builder casus = Casus.builder(
                "Z-1", Bevinding.of("B-1", datum, Gevolgen.BEPERKT), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        if (gebied.isPresent() || thema.isPresent()) {
            casus.reikwijdte(new Reikwijdte(gebied, Optional.empty(), thema));
        }
        return casus.build();
    }

    private static Casus casus(LocalDate datum, String gebied) {
        return casus(datum, Optional.of(gebied), Optional.empty());
    }

    private static String gevolgd(LhsEngine engine, Casus casus) {
        return engine.decide(casus).strategie().toString();
    }

    private static String geweigerd(LhsEngine engine, Casus casus) {
        OngeldigException e = assertThrows(OngeldigException.class, () -> engine.decide(casus));
        assertEquals(1, e.fouten().size());
        return e.fouten().get(0).code() + " " + e.fouten().get(0).tekst();
    }

    @Test
    void aSpecifiekeStrategieGoesBeforeTheOneThatItRestsOnWhereItFits() {
        assertEquals("WAD 1", gevolgd(KIEST, casus(Proefstrategieen.VANAF, "WAD")));
        assertEquals("LHS 1.7", gevolgd(KIEST, casus(Proefstrategieen.VANAF.minusDays(1), "WAD")));
        assertEquals("LHS 1.7", gevolgd(KIEST, casus(Proefstrategieen.VANAF, "Wad")));
        assertEquals("LHS 1.7", gevolgd(KIEST, casus(Proefstrategieen.VANAF, Optional.empty(), Optional.of("WAD"))));
        assertEquals("LHS 1.7", gevolgd(KIEST, casus(Proefstrategieen.VANAF, Optional.empty(), Optional.empty())));
    }

    @Test
    void ofEveryKindThatAScopeNamesTheCasusMustGiveOneOfTheValues() {
        Strategiebereik bereik = new Strategiebereik(List.of("WAD", "EEMS"), List.of(), List.of("visserij"));
        assertTrue(bereik.omvat(
                Optional.of(new Reikwijdte(Optional.of("EEMS"), Optional.of("x"), Optional.of("visserij")))));
        assertEquals(
                false,
                bereik.omvat(Optional.of(new Reikwijdte(Optional.of("WAD"), Optional.empty(), Optional.empty()))));
        assertEquals(false, bereik.omvat(Optional.empty()));
    }

    @Test
    void theRecordNamesTheStrategieTheOptionsAndWhatWasChangedOfWhatIsInPlay() {
        Vastlegging v = KIEST.decide(casus(Proefstrategieen.VANAF, "WAD"));
        assertEquals(
                Optional.of(StrategieJson.lhs17().verwijzing()),
                v.beleid().orElseThrow().berustOp());
        assertEquals(
                "[/segmenten/B2/klasse: LICHT wordt MIDDEN]",
                v.beleid().orElseThrow().gewijzigd().toString());
        assertEquals(WAD.opties(), v.beleid().orElseThrow().opties());
        assertTrue(v.normen().toString().contains("1.2-1"));
        assertEquals(v, VastleggingJson.parse(VastleggingJson.format(v)));

        Vastlegging landelijk = LHS.decide(casus(Proefstrategieen.VANAF, "WAD"));
        assertEquals(Optional.empty(), landelijk.beleid().orElseThrow().berustOp());
        assertEquals(List.of(), landelijk.beleid().orElseThrow().gewijzigd());
        assertEquals(List.of(Interventie.WAARSCHUWEN), landelijk.interventies());
    }

    @Test
    void aCasusThatNoStrategieFitsIsRefusedAndTheyAreNamed() {
        LhsEngine kort = LHS.underOneOf(List.of(StrategieJson.parse(StrategieJson.format(StrategieJson.lhs17())
                .replace("\"geldig\":{", "\"geldig\":{\"totEnMet\":\"2023-12-31\","))));
        assertEquals("LHS 1.7", gevolgd(kort, casus(LocalDate.of(2023, 12, 31), "WAD")));
        assertEquals(
                "GEEN_STRATEGIE valt naar datum van de bevinding en reikwijdte onder geen strategie; er zijn: LHS 1.7"
                        + " (van 2014-04-24 tot en met 2023-12-31)",
                geweigerd(kort, casus(LocalDate.of(2024, 1, 1), "WAD")));
        assertTrue(geweigerd(kort, casus(LocalDate.of(2014, 4, 23), "WAD")).startsWith("GEEN_STRATEGIE"));
    }

    /** Of a dossier, at the casus that the event brings, and with every other fault. */
    @Test
    void inADossierACasusThatNoStrategieFitsIsToldWithWhatElseIsWrong() {
        LhsEngine kort = LHS.underOneOf(List.of(StrategieJson.parse(StrategieJson.format(StrategieJson.lhs17())
                .replace("\"geldig\":{", "\"geldig\":{\"totEnMet\":\"2023-12-31\","))));
        LocalDate dag = LocalDate.of(2023, 12, 31);
        Dossier dossier = kort.open(casus(dag, "WAD"));
        Casus later = casus(dag.plusDays(1), "WAD");
        assertEquals(
                List.of("/casus GEEN_STRATEGIE"),
                gebeurtenisfouten(kort, dossier, Herziening.of(dag.plusDays(1), "jurist", "Een andere dag.", later)));
        assertEquals(
                List.of("/casus GEEN_STRATEGIE", "/datum TE_VROEG"),
                gebeurtenisfouten(kort, dossier, Herziening.of(dag, "jurist", "Een andere dag.", later)));
        kort.vervolg(dossier, Termijnstelling.of(dag, dag.plusYears(1)));
    }

    private static List<String> gebeurtenisfouten(LhsEngine engine, Dossier dossier, Gebeurtenis gebeurtenis) {
        return assertThrows(OngeldigException.class, () -> engine.vervolg(dossier, gebeurtenis)).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    @Test
    void aCasusThatTwoStrategieenFitIsRefusedAndTheyAreNamed() {
        Strategie thema = StrategieJson.lhs17()
                .specifiek(
                        new StrategieVerwijzing("VIS", "2"),
                        "Visserij",
                        new Strategiebereik(List.of(), List.of(), List.of("visserij")))
                .vastgesteld(WAD.vaststelling().orElseThrow())
                .geldig(WAD.geldigheid())
                .build();
        LhsEngine beide = LHS.underOneOf(List.of(WAD, thema));
        assertEquals(
                "MEER_STRATEGIEEN valt naar datum van de bevinding en reikwijdte onder meer dan een strategie: WAD 1,"
                        + " VIS 2",
                geweigerd(beide, casus(Proefstrategieen.VANAF, Optional.of("WAD"), Optional.of("visserij"))));
        assertEquals(
                "VIS 2", gevolgd(beide, casus(Proefstrategieen.VANAF, Optional.of("EEMS"), Optional.of("visserij"))));
    }

    @Test
    void oneStrategieThatIsGivenIsFollowedWhateverTheDateAndTheReikwijdte() {
        assertEquals("WAD 1", gevolgd(LHS.under(WAD), casus(LocalDate.of(2000, 1, 1), "elders")));
        assertEquals(List.of(WAD), LHS.under(WAD).strategieen());
        assertEquals(List.of(WAD, StrategieJson.lhs17()), KIEST.strategieen());
    }

    @Test
    void twoThatDifferUnderOneNameAndNoneAtAllAreRefused() {
        Strategie anders = Proefstrategieen.specifiek("WAD")
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 3, 1)))
                .build();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> LHS.underOneOf(List.of(WAD, anders)))
                .getMessage()
                .contains("WAD 1"));
        assertEquals(2, LHS.underOneOf(List.of(WAD, WAD)).strategieen().size());
        assertThrows(IllegalArgumentException.class, () -> LHS.underOneOf(List.of()));
        assertThrows(IllegalArgumentException.class, () -> LhsEngine.choosing(List.of()));
    }

    @Test
    void inAnInspectionAFindingThatNoStrategieFitsHidesNoneOfTheOthers() {
        LhsEngine laat = LHS.underOneOf(List.of(
                StrategieJson.parse(StrategieJson.format(StrategieJson.lhs17()).replace("2014-04-24", "2026-02-01"))));
        Casus vroeg = Casus.builder(
                        "Z-2",
                        Bevinding.of("B-2", LocalDate.of(2026, 1, 31), Gevolgen.BEPERKT),
                        Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                .build();
        Controlevastlegging controle =
                laat.decide(Controle.of("C-1", List.of(casus(Proefstrategieen.VANAF, "WAD"), vroeg)));
        assertEquals(1, controle.overzicht().geweigerd());
        assertEquals(
                Foutcode.GEEN_STRATEGIE,
                controle.bevindingen().get(1).fouten().get(0).code());
    }

    @Test
    void aSealedRecordIsDecidedAgainUnderItsStrategieAndWithoutItTheDifferenceIsShown() {
        String verzegeld = VerzegeldeVastleggingJson.format(
                Verzegelaar.of(Clock.systemUTC()).verzegel(KIEST.decide(casus(Proefstrategieen.VANAF, "WAD"))));
        assertEquals(
                Verificatie.Oordeel.GEREPRODUCEERD,
                Verificateur.of(KIEST).verifieer(verzegeld).oordeel());
        assertEquals(
                Verificatie.Oordeel.ANDERE_REGELS_ANDERE_UITKOMST,
                Verificateur.of(LHS).verifieer(verzegeld).oordeel());
    }
}
