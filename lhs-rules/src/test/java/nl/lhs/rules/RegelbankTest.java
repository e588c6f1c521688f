package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.regels.Tabellen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stops an engine from being made, and what the rule files may and may not contain. */
class RegelbankTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final Casus A1 = Casus.of(
            Bevinding.of("b", LocalDate.of(2026, 3, 2), Gevolgen.VRIJWEL_NIHIL),
            Normadressaat.of("n", Typering.GOEDWILLEND));

    private static String drl(String pakket, String... regels) {
        return "package nl.lhs.rules." + pakket
                + "\nimport nl.lhs.core.*\n" + Regelbanken.WOORDEN
                + String.join("\n", regels);
    }

    private static String regel(String naam, String metadata, String wanneer, String dan) {
        return "rule \"" + naam + "\" " + metadata + " when " + wanneer + " then " + dan + " end";
    }

    private static String fout(String drl) {
        return assertThrows(LhsEngineException.class, () -> Regelcompiler.from(Map.of("proef.drl", drl)))
                .getMessage();
    }

    /** The whole rule base with one file added. */
    private static LhsEngine metExtra(String drl) {
        Map<String, String> bronnen = new LinkedHashMap<>();
        Regelbanken.bestanden().forEach(b -> bronnen.put(b, Regelbanken.lees(b)));
        bronnen.put("extra.drl", drl);
        return LhsEngine.of(LHS, Regelcompiler.from(bronnen));
    }

    private static void bevat(String tekst, String... delen) {
        for (String deel : delen) {
            assertTrue(tekst.contains(deel), () -> "expected \"" + deel + "\" in: " + tekst);
        }
    }

    @Test
    void aRuleFileThatDoesNotCompileIsNamedWithItsFault() {
        bevat(
                fout(drl("stap1", regel("kapot", "@normen( \"3.1-1\" )", "Feiten( bestaatNiet )", ""))),
                "does not compile",
                "proef.drl",
                "bestaatNiet");
    }

    @Test
    void aConsequenceThatDoesNotCompileIsNamed() {
        bevat(
                fout(drl("stap1", regel("kapot", "@normen( \"3.1-1\" )", "Feiten()", "insert( new Onzin() );"))),
                "does not compile",
                "proef.drl",
                "Onzin");
    }

    @Test
    void aRuleWithoutNormsIsNamed() {
        bevat(fout(drl("stap1", regel("zonder norm", "", "Feiten()", ""))), "\"zonder norm\" carries no norm");
    }

    @Test
    void aRuleWithEmptyNormsIsNamed() {
        bevat(
                fout(drl("stap1", regel("lege norm", "@normen( \" , \" )", "Feiten()", ""))),
                "\"lege norm\" carries no norm");
    }

    @Test
    void aNormThatTheStrategieDoesNotHoldIsNamedWithItsRule() {
        bevat(
                fout(drl("stap1", regel("vreemd", "@normen( \"3.1-99\" )", "Feiten()", ""))),
                "\"vreemd\" cites norm 3.1-99",
                "LHS 1.7");
    }

    @Test
    void aNormOfAnotherFormIsNamedWithItsRule() {
        bevat(
                fout(drl("stap1", regel("vreemd", "@normen( \"paragraaf 3\" )", "Feiten()", ""))),
                "\"vreemd\"",
                "paragraaf 3");
    }

    @Test
    void anUnknownReadingIsNamedWithItsRule() {
        bevat(
                fout(drl("stap1", regel("vreemd", "@normen( \"3.1-1\" ) @lezingen( \"R99\" )", "Feiten()", ""))),
                "\"vreemd\" cites lezing R99",
                "R12");
    }

    @Test
    void aRuleOutsideTheFiveStepsIsNamed() {
        bevat(
                fout(drl("elders", regel("verdwaald", "@normen( \"3.1-1\" )", "Feiten()", ""))),
                "\"verdwaald\" stands in package nl.lhs.rules.elders",
                "stap1");
    }

    @Test
    void allFaultsOfARuleBaseAreNamedAtOnce() {
        bevat(
                fout(drl("stap1", regel("een", "", "Feiten()", ""), regel("twee", "", "Feiten()", ""))),
                "\"een\" carries no norm",
                "\"twee\" carries no norm");
    }

    @Test
    void oneNameInTwoStepsIsRefused() {
        String naam = "de kolom volgt uit de typering";
        LhsEngineException e = assertThrows(
                LhsEngineException.class,
                () -> metExtra(drl("stap3", regel(naam, "@normen( \"3.1-1\" )", "Feiten()", ""))));
        bevat(e.getMessage(), naam, "used in two steps");
    }

    @Test
    void twoConclusionsForOneQuestionNameBothRules() {
        LhsEngine engine = metExtra(drl(
                "stap1",
                regel(
                        "nog een kolom",
                        "@normen( \"3.1-3\" )",
                        "Feiten( typering != null )",
                        "insert( new Kolom( Typering.CALCULEREND, false ) );")));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> engine.decide(A1));
        bevat(e.getMessage(), "two conclusions for one question", "nog een kolom", "de kolom volgt uit de typering");
    }

    @Test
    void twoEqualConclusionsForOneQuestionAreAnErrorToo() {
        LhsEngine engine = metExtra(drl(
                "stap1",
                regel(
                        "dezelfde kolom",
                        "@normen( \"3.1-3\" )",
                        "Feiten( $t : typering, typering != null )",
                        "insert( new Kolom( $t, false ) );")));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> engine.decide(A1));
        bevat(e.getMessage(), "dezelfde kolom", "de kolom volgt uit de typering");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete( $f );", "update( $f );", "modify( $f ) {}"})
    void aRuleThatEditsItsInputIsNamed(String dan) {
        LhsEngine engine =
                metExtra(drl("stap1", regel("knoeier", "@normen( \"3.1-3\" ) no-loop true", "$f : Feiten()", dan)));
        bevat(assertThrows(LhsEngineException.class, () -> engine.decide(A1)).getMessage(), "knoeier");
    }

    @Test
    void rulesThatDoNotComeToAnEndAreStoppedAndNamed() {
        LhsEngine engine = metExtra(drl(
                "stap1",
                regel(
                        "eindeloos",
                        "@normen( \"3.1-3\" )",
                        "InHetSpel( $w : wijziging )",
                        "insert( new InHetSpel( $w ) );"),
                regel("begin", "@normen( \"3.1-3\" )", "Feiten()", "insert( new InHetSpel( null ) );")));
        bevat(
                assertThrows(LhsEngineException.class, () -> engine.decide(A1)).getMessage(),
                "do not come to an end",
                "eindeloos");
    }

    @Test
    void aRuleThatInsertsWhatIsNoConclusionIsNamed() {
        LhsEngine engine = metExtra(
                drl("stap1", regel("getal", "@normen( \"3.1-1\" )", "Feiten()", "insert( Integer.valueOf( 1 ) );")));
        bevat(
                assertThrows(LhsEngineException.class, () -> engine.decide(A1)).getMessage(),
                "\"getal\"",
                "expected one of the kinds of Conclusie");
    }

    @Test
    void aRuleWhoseConditionFailsIsNamed() {
        LhsEngine engine = metExtra(drl(
                "stap1",
                regel("geen lijst", "@normen( \"3.1-1\" )", "Feiten( bevoegdheden.iterator().next() != null )", "")));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> engine.decide(A1));
        bevat(e.getMessage(), "a condition of a rule failed");
    }

    @Test
    void aRuleThatFailsIsNamed() {
        LhsEngine engine = metExtra(drl(
                "stap5",
                regel(
                        "faalt",
                        "@normen( \"3.5-1\" )",
                        "Keuze()",
                        "insert( new Punt( nl.lhs.core.vastlegging.Aandachtspuntcode.valueOf( \"GEEN\" ) ) );")));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> engine.decide(A1));
        bevat(e.getMessage(), "rule \"faalt\" failed");
        assertTrue(
                e.getCause() instanceof IllegalArgumentException, e.getCause().toString());
    }

    @Test
    void aQuestionThatNoRuleAnswersIsAnErrorThatNamesIt() {
        LhsEngine engine = LhsEngine.create();
        LhsEngineException e = assertThrows(
                LhsEngineException.class,
                () -> engine.decide(A1, m -> !m.getRule().getName().equals("vastgelegd is wat is gekozen")));
        bevat(e.getMessage(), "no rule concluded Besluit");
    }

    @Test
    void nothingToDecideIsNamed() {
        LhsEngine engine = LhsEngine.create();
        assertEquals(
                "casus",
                assertThrows(NullPointerException.class, () -> engine.decide((Casus) null))
                        .getMessage());
        assertEquals(
                "bevinding",
                assertThrows(NullPointerException.class, () -> engine.decide(null, A1.normadressaat()))
                        .getMessage());
    }

    static List<String> bestanden() {
        return Regelbanken.bestanden();
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void aRuleFileHoldsRulesOnly(String bestand) {
        String drl = Regelbanken.lees(bestand);
        for (String verboden : List.of(
                "salience",
                "agenda-group",
                "activation-group",
                "ruleflow-group",
                "no-loop",
                "System.",
                "modify",
                "update",
                "retract",
                "delete",
                "global",
                "function ",
                "eval",
                "?",
                "dialect",
                "not (",
                "\n    not ",
                "exists",
                "accumulate",
                "Vastlegging;",
                "Casus")) {
            assertTrue(!drl.contains(verboden), bestand + " contains " + verboden);
        }
        assertTrue(drl.chars().allMatch(c -> c < 128), bestand + " is not plain ASCII");
        Matcher stap = Pattern.compile("(vervolg-)?stap(\\d)-\\w+\\.drl").matcher(bestand);
        assertTrue(stap.matches(), bestand);
        bevat(drl, "package nl.lhs.rules." + (stap.group(1) == null ? "" : "vervolg.") + "stap" + stap.group(2) + "\n");
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void everyRuleDrawsOneConclusionAndNothingElse(String bestand) {
        Matcher regels = Pattern.compile("rule \"([^\"]+)\".*?\\nthen\\n(.*?)\\nend", Pattern.DOTALL)
                .matcher(Regelbanken.lees(bestand));
        int aantal = 0;
        while (regels.find()) {
            aantal++;
            String dan = regels.group(2).strip();
            assertTrue(
                    dan.startsWith("insert( ") && dan.endsWith(" );") && dan.indexOf(';') == dan.length() - 1,
                    bestand + ", rule \"" + regels.group(1) + "\": expected one insert, but it does: " + dan);
        }
        assertTrue(aantal > 0, bestand);
        assertEquals(Regelbanken.lees(bestand).split("\nrule \"", -1).length - 1, aantal, bestand);
    }

    private static int tel(String bestand, String wat) {
        return Regelbanken.lees(bestand).split(wat, -1).length - 1;
    }

    @Test
    void theRuleBaseHoldsEveryRuleOfItsFiles() {
        int inBestanden = Regelbanken.bestanden().stream()
                .mapToInt(b -> tel(b, "\nrule \"") - tel(b, "\n    @ongenoemd\n"))
                .sum();
        int inTabellen = Tabellen.BIBLIOTHEEK.alle().stream()
                .mapToInt(tabel -> tabel.rijen().size())
                .sum();
        assertTrue(inTabellen > 80, "only " + inTabellen);
        assertEquals(
                inBestanden + inTabellen, Regelbasis.load().dossier().regels().size());
    }

    @Test
    void noRuleNamesAnInterventionOfACellOrAClassOfASegmentTwice() {
        // The matrix is data: the only segment a rule may name is D1, whose class rests on a reading.
        Pattern segment = Pattern.compile("Segment\\.([A-D][1-4])");
        for (String bestand : Regelbanken.bestanden()) {
            Matcher m = segment.matcher(Regelbanken.lees(bestand));
            while (m.find()) {
                assertEquals("D1", m.group(1), bestand);
            }
        }
    }

    @Test
    void everyStepHasItsRules() {
        List<Integer> stappen = Regelbasis.load().dossier().regels().stream()
                .map(ToegepasteRegel::stap)
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(1, 2, 3, 4, 5), stappen);
    }
}
