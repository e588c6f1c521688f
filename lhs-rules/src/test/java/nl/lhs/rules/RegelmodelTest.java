package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.engine.Regelmodel;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** The rules that were compiled when the library was built are those of the rule files, and decide as those do. */
class RegelmodelTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final Map<String, String> BRONNEN = Regelbanken.bronnen();
    private static final LhsEngine GEBOUWD = LhsEngine.create();
    private static final LhsEngine VERTAALD = LhsEngine.of(LHS, Regelcompiler.from(BRONNEN));

    /** Of each rule its package and what it says of itself, by its name. */
    private static Map<String, List<Object>> regels(KieBase kieBase) {
        return kieBase.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(
                        Rule::getName, r -> List.of(r.getPackageName(), zonderAanhalingstekens(r.getMetaData()))));
    }

    /** Which the one way leaves around a value, and the other does not. */
    private static Map<String, String> zonderAanhalingstekens(Map<String, Object> metadata) {
        Map<String, String> zonder = new TreeMap<>();
        metadata.forEach(
                (sleutel, waarde) -> zonder.put(sleutel, String.valueOf(waarde).replace("\"", "")));
        return zonder;
    }

    @Test
    void theyAreTheRulesOfTheRuleFiles() {
        Map<String, List<Object>> regels =
                regels(Regelmodel.kieBase(Regelmodel.load().dossier()));
        assertEquals(regels(Regelcompiler.compileer(BRONNEN)), regels);
        assertTrue(regels.size() > 100, "only " + regels.size());
        assertTrue(regels.values().stream().anyMatch(r -> r.toString().contains("lezingen")));
    }

    @Test
    void whatTheRecordSaysOfThemIsTheSame() {
        assertEquals(
                List.copyOf(VERTAALD.dekking().regels()),
                List.copyOf(GEBOUWD.dekking().regels()));
        assertEquals(VERTAALD.bibliotheek(LHS.verwijzing()), GEBOUWD.bibliotheek(LHS.verwijzing()));
    }

    private static String lijst(String van, String naar) {
        String lijst = Bronnen.lees("nl/lhs/rules/regelmodel.txt");
        assertTrue(lijst.contains(van), lijst);
        return lijst.replace(van, naar);
    }

    private static LhsEngineException fout(String van, String naar) {
        String lijst = lijst(van, naar);
        return assertThrows(LhsEngineException.class, () -> Regelmodel.parse(lijst));
    }

    @Test
    void rulesOfOtherTextsAreRefused() {
        Map<String, String> hashes = Regelbasis.load().bronnen();
        assertTrue(hashes.keySet().stream().anyMatch(b -> b.endsWith(".tabel")), hashes.toString());
        hashes.forEach((bestand, hash) -> {
            assertTrue(fout(hash, Sha256.of(hash).hex()).getMessage().contains("not those of " + bestand), bestand);
        });
    }

    @Test
    void rulesThatWereBuiltWithAnotherCoreAreRefused() {
        LhsEngineException e = fout(Sha256.of(Bronnen.kern()).hex(), "0".repeat(64));
        assertTrue(e.getMessage().contains("another lhs-core"), e.getMessage());
        assertTrue(e.getMessage().contains("both of one version"), e.getMessage());
    }

    @Test
    void compiledRulesThatAreNotThereAreNamed() {
        Regelmodel model = Regelmodel.parse(lijst("nl.lhs.rules.stap3.", "nl.lhs.rules.stap3.weg."));
        LhsEngineException e = assertThrows(LhsEngineException.class, model::beslissing);
        assertTrue(e.getMessage().contains("nl.lhs.rules.stap3.weg."), e.getMessage());
    }

    @Test
    void aFirstDecisionHasTheRulesOfADossierButForThoseOfDoorpakken() {
        Map<String, List<Object>> alle =
                regels(Regelmodel.kieBase(Regelmodel.load().dossier()));
        Map<String, List<Object>> eerste =
                regels(Regelmodel.kieBase(Regelmodel.load().beslissing()));
        alle.values().removeIf(r -> r.toString().contains("nl.lhs.rules.vervolg."));
        assertEquals(alle, eerste);
    }

    private static void zelfde(Stream<Casus> casussen, LhsEngine vertaald, LhsEngine gebouwd, long minstens) {
        LongAdder aantal = new LongAdder();
        casussen.forEach(c -> {
            assertEquals(vertaald.decide(c), gebouwd.decide(c));
            aantal.increment();
        });
        assertTrue(aantal.sum() >= minstens, "only " + aantal);
    }

    private static void zelfdeVervolg(int paden) {
        Iterator<Vastlegging> gebouwd =
                Vervolgpaden.vastleggingen(GEBOUWD, paden).iterator();
        Iterator<Vastlegging> vertaald =
                Vervolgpaden.vastleggingen(VERTAALD, paden).iterator();
        long aantal = 0;
        while (vertaald.hasNext()) {
            Vastlegging verwacht = vertaald.next();
            assertEquals(verwacht, gebouwd.next());
            assertEquals(GEBOUWD.opnieuw(verwacht), VERTAALD.opnieuw(verwacht));
            aantal++;
        }
        assertTrue(!gebouwd.hasNext() && aantal > paden, "only " + aantal);
    }

    @Test
    void theyDecideAsTheRuleFilesDo() {
        zelfde(Casusruimte.steekproef(157), VERTAALD, GEBOUWD, 15_000);
    }

    @Test
    void theyDecideAsTheRuleFilesDoUnderAnotherStrategie() {
        Strategie ander = Proefstrategieen.streng();
        zelfde(Casusruimte.steekproef(1_009), VERTAALD.under(ander), GEBOUWD.under(ander), 2_000);
    }

    @Test
    void theyFollowUpAsTheRuleFilesDo() {
        zelfdeVervolg(500);
    }

    @Test
    @Tag("volledig")
    void theyDecideTheWholePolicyAsTheRuleFilesDo() {
        zelfde(Casusruimte.alle().parallel(), VERTAALD, GEBOUWD, 2_500_000);
    }

    @Test
    @Tag("volledig")
    void theyFollowUpFarAsTheRuleFilesDo() {
        zelfdeVervolg(50_000);
    }
}
