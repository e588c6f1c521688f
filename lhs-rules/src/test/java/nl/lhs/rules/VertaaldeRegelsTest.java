package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules that were compiled when the library was built are those of the rule files, and decide as those do in Drools. */
class VertaaldeRegelsTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final Map<String, String> BRONNEN = Regelbanken.bronnen();
    private static final LhsEngine GEBOUWD = LhsEngine.create();
    private static final LhsEngine DROOLS = LhsEngine.met(LHS, DroolsRegelwerk.regelbank(BRONNEN));

    @Test
    void theyAreTheRulesOfTheRuleFiles() {
        Set<ToegepasteRegel> regels = Set.copyOf(Regelbank.van().regels());
        assertEquals(Set.copyOf(DroolsRegelwerk.regelbank(BRONNEN).regels()), regels);
        assertTrue(regels.size() > 200, "only " + regels.size());
        assertTrue(regels.stream().anyMatch(r -> !r.lezingen().isEmpty()));
    }

    @Test
    void whatTheRecordSaysOfThemIsTheSame() {
        assertEquals(
                Set.copyOf(DROOLS.dekking().regels()),
                Set.copyOf(GEBOUWD.dekking().regels()));
        assertEquals(DROOLS.bibliotheek(LHS.verwijzing()), GEBOUWD.bibliotheek(LHS.verwijzing()));
    }

    /** What compiled them is told by the hashes that the fingerprint takes from them. */
    @Test
    void theyKnowTheTextsThatTheyWereCompiledFrom() {
        Map<String, String> hashes = new HashMap<>();
        BRONNEN.forEach(
                (bestand, tekst) -> hashes.put(bestand, Sha256.van(tekst).hex()));
        assertEquals(hashes, Regelbank.van().bronnen());
    }

    @Test
    void lineEndsMakeNoOtherRules() {
        Map<String, String> windows = new HashMap<>(BRONNEN);
        windows.replaceAll((b, tekst) -> tekst.replace("\n", "\r\n"));
        assertEquals(Regelbank.van().bronnen(), Regelcompiler.van(windows).bronnen());
        assertEquals(Regelbank.van().regels(), Regelcompiler.van(windows).regels());
    }

    @Test
    void compiledRulesThatAreNotThereAreNamed() {
        ClassLoader zonder = new ClassLoader(Regelbank.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String naam, boolean resolve) throws ClassNotFoundException {
                if (naam.startsWith("nl.lhs.rules.vertaald.")) {
                    throw new ClassNotFoundException(naam);
                }
                return super.loadClass(naam, resolve);
            }
        };
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> Regelbank.van(zonder));
        assertTrue(e.getMessage().contains("nl.lhs.rules.vertaald.Regels are missing"), e.getMessage());
    }

    private static void zelfde(Stream<Casus> casussen, LhsEngine drools, LhsEngine gebouwd, long minstens) {
        LongAdder aantal = new LongAdder();
        casussen.forEach(c -> {
            assertEquals(drools.decide(c), gebouwd.decide(c));
            aantal.increment();
        });
        assertTrue(aantal.sum() >= minstens, "only " + aantal);
    }

    private static void zelfdeVervolg(int paden) {
        Iterator<Vastlegging> gebouwd =
                Vervolgpaden.vastleggingen(GEBOUWD, paden).iterator();
        Iterator<Vastlegging> drools = Vervolgpaden.vastleggingen(DROOLS, paden).iterator();
        long aantal = 0;
        while (drools.hasNext()) {
            Vastlegging verwacht = drools.next();
            assertEquals(verwacht, gebouwd.next());
            assertEquals(GEBOUWD.opnieuw(verwacht), DROOLS.opnieuw(verwacht));
            aantal++;
        }
        assertTrue(!gebouwd.hasNext() && aantal > paden, "only " + aantal);
    }

    @Test
    void theyDecideAsDroolsDoes() {
        zelfde(Casusruimte.steekproef(157), DROOLS, GEBOUWD, 15_000);
    }

    @Test
    void theyDecideAsDroolsDoesUnderAnotherStrategie() {
        Strategie ander = Proefstrategieen.streng();
        zelfde(Casusruimte.steekproef(1_009), DROOLS.under(ander), GEBOUWD.under(ander), 2_000);
    }

    @Test
    void theyFollowUpAsDroolsDoes() {
        zelfdeVervolg(500);
    }

    @Test
    @Tag("volledig")
    void theyDecideTheWholePolicyAsDroolsDoes() {
        zelfde(Casusruimte.alle().parallel(), DROOLS, GEBOUWD, 2_500_000);
    }

    @Test
    @Tag("volledig")
    void theyFollowUpFarAsDroolsDoes() {
        zelfdeVervolg(50_000);
    }
}
