package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.Dekking.Lezingdekking;
import nl.lhs.rules.Dekking.Normdekking;
import nl.lhs.rules.Dekking.Wijze;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dekking says what the rule base does, whichever rule base that is. */
class DekkingTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final Dekking DEKKING = LhsEngine.create().dekking();

    private static Map<String, String> bronnen() {
        Map<String, String> bronnen = new LinkedHashMap<>();
        Regelbanken.bestanden().forEach(b -> bronnen.put(b, Regelbanken.lees(b)));
        return bronnen;
    }

    private static Dekking dekking(Map<String, String> bronnen) {
        return LhsEngine.of(LHS, Regelcompiler.from(bronnen)).dekking();
    }

    private static Normdekking norm(Dekking dekking, String id) {
        return dekking.norm(Norm.of(id)).orElseThrow();
    }

    private static Lezingdekking lezing(Dekking dekking, String id) {
        return dekking.lezingen().stream()
                .filter(l -> l.lezing().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> namen(List<ToegepasteRegel> regels) {
        return regels.stream().map(ToegepasteRegel::regel).toList();
    }

    @Test
    void aNormLeadsToItsRulesAndReadings() {
        Normdekking norm = norm(DEKKING, "3.1-7");

        assertEquals("meer argumenten van één soort geven samen één verplaatsing", norm.omschrijving());
        assertEquals(Wijze.REGEL, norm.wijze());
        assertEquals(
                List.of(
                        "verzachtende argumenten gaan voor verzwarende",
                        "verzachtende argumenten geven een verplaatsing",
                        "verzwarende argumenten gaan voor verzachtende",
                        "verzwarende argumenten geven een verplaatsing"),
                namen(norm.regels()));
        assertEquals(List.of(), norm.lezingen());
        assertEquals(List.of("R2", "R3"), norm(DEKKING, "3.1-5").lezingen());
    }

    @Test
    void aNormThatNoRuleCarriesSaysWhatDoesOrWhatIsMissing() {
        assertEquals(
                List.of(Foutcode.ASPECT_ZONDER_ONDERBOUWING),
                norm(DEKKING, "3.2-3").controles());
        assertEquals(Optional.empty(), norm(DEKKING, "3.2-3").toelichting());
        assertEquals(
                Optional.of("het eigen toezicht aanpassen"),
                norm(DEKKING, "3.4-7").toelichting());
    }

    @Test
    void dataAndChecksBesideRulesAreNamedToo() {
        assertEquals(
                List.of("de klasse van elk segment (figuur 2)"),
                norm(DEKKING, "3.3-7").gegevens());
        assertEquals(4, norm(DEKKING, "B2-3").controles().size());
        assertEquals(Wijze.REGEL, norm(DEKKING, "B2-3").wijze());
    }

    @Test
    void aReadingLeadsToItsRules() {
        assertEquals(
                List.of("de klasse van D1 berust op een lezing"),
                namen(lezing(DEKKING, "R1").regels()));
        assertEquals(Wijze.REGEL, lezing(DEKKING, "R13").wijze());
        assertEquals(
                List.of(Foutcode.BSBM_NAAST_STRAFRECHT, Foutcode.AFWIJKING_TWEE_STRAFFEN),
                lezing(DEKKING, "R5").controles());
        assertEquals(
                List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15"),
                DEKKING.lezingen().stream().map(Lezingdekking::lezing).toList());
    }

    @Test
    void theTableReadsTheSameFromBothSides() {
        for (Normdekking norm : DEKKING.normen()) {
            assertEquals(
                    DEKKING.regels().stream()
                            .filter(r -> r.normen().contains(norm.norm()))
                            .toList(),
                    norm.regels());
        }
        for (Lezingdekking lezing : DEKKING.lezingen()) {
            assertEquals(
                    DEKKING.regels().stream()
                            .filter(r ->
                                    r.lezingen().stream().anyMatch(l -> l.name().equals(lezing.lezing())))
                            .toList(),
                    lezing.regels());
        }
        assertEquals(
                Regelbasis.load().dossier().regels().size(), DEKKING.regels().size());
        assertEquals(
                DEKKING.normen().size(),
                DEKKING.aantallen().values().stream().mapToLong(n -> n).sum());
    }

    @Test
    void theStrategieHasNoOtherNorms() {
        assertEquals(Optional.empty(), DEKKING.norm(Norm.of("3.1-99")));
        assertThrows(NullPointerException.class, () -> DEKKING.norm(null));
    }

    @Test
    void aNormThatLostItsRulesIsAGapInTheDekkingOfThoseRules() {
        Map<String, String> bronnen = bronnen();
        bronnen.replaceAll((b, tekst) -> tekst.replace(", 3.1-7\"", "\"").replace("@lezingen( \"R1\" )", ""));

        Dekking zonder = dekking(bronnen);

        assertEquals(Wijze.NIET_VERANTWOORD, norm(zonder, "3.1-7").wijze());
        assertEquals(Wijze.NIET_VERANTWOORD, lezing(zonder, "R1").wijze());
        assertEquals(List.of("3.1-7", "R1"), zonder.gaten());
        assertEquals(1, zonder.aantallen().get(Wijze.NIET_VERANTWOORD));
        assertEquals(0, DEKKING.aantallen().get(Wijze.NIET_VERANTWOORD));
    }

    @Test
    void aRuleForWhatPeopleDoGoesBeforeTheList() {
        Map<String, String> bronnen = bronnen();
        bronnen.put("extra.drl", """
                package nl.lhs.rules.stap4
                import nl.lhs.rules.regels.Feiten
                rule "het toezicht wordt aangepast" @normen( "3.4-7" ) when Feiten( gevolgen == null, overtreding ) then end
                """);

        Normdekking norm = norm(dekking(bronnen), "3.4-7");

        assertEquals(Wijze.REGEL, norm.wijze());
        assertEquals(List.of("het toezicht wordt aangepast"), namen(norm.regels()));
        assertEquals(Optional.empty(), norm.toelichting());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1-5 mens                        | line 2: expected a norm or a reading, a way, and with what",
                "3.1-99 mens iets                  | line 2: 3.1-99 is neither a norm of LHS 1.7 nor a reading",
                "iets mens iets                    | line 2: iets is neither a norm of LHS 1.7 nor a reading",
                "3.1-5 regel iets                  | line 2: unknown way regel; expected gegevens, controle, mens or nog-niet",
                "3.1-5 controle ZOMAAR             | line 2: ZOMAAR is no code of a fault",
                "R5 mens iets                      | line 2: a reading is carried out by rules and checks, or not yet",
                "R16 controle LEEG                 | line 2: R16 is no reading of the library; expected nog-niet",
            })
    void aLineOfTheListThatIsNotRightIsNamed(String regel, String fout) {
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> Normenlijst.from("# kop\n" + regel + "\n"));
        assertEquals("nl/lhs/rules/normen.txt cannot be used:\n" + fout, e.getMessage());
    }

    @Test
    void whatIsAccountedForTwiceIsNamed() {
        List<String> fouten = new ArrayList<>();
        for (String tekst : List.of(
                "3.1-5 mens iets\n3.1-5 nog-niet iets",
                "3.1-5 controle LEEG\n3.1-5 mens iets",
                "3.1-5 controle LEEG\n3.1-5 controle LEEG",
                "R13 nog-niet iets\nR13 nog-niet iets anders")) {
            fouten.add(assertThrows(LhsEngineException.class, () -> Normenlijst.from(tekst))
                    .getMessage());
        }
        assertTrue(fouten.stream().allMatch(f -> f.endsWith(" is accounted for already")), fouten::toString);
        assertEquals(
                2,
                Normenlijst.from("3.1-5 controle LEEG\n3.1-5 controle TE_LANG")
                        .regels()
                        .size());
    }
}
