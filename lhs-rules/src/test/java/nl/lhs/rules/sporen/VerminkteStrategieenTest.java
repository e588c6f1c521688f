package nl.lhs.rules.sporen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VerminkteStrategieen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can be loaded decides every case, however it came about. StrategieJsonTest takes a sample in each run. */
@Tag("volledig")
class VerminkteStrategieenTest {
    private final LhsEngine engine = LhsEngine.create().withMotor(Motor.BULK);
    private final LongAdder beslist = new LongAdder();
    private final LongAdder geweigerd = new LongAdder();

    @Test
    void whatCanBeLoadedDecidesEveryCase() {
        int geladen = 0;
        Map<Object, Strategie> verschillend = new LinkedHashMap<>();
        for (String document : (Iterable<String>) VerminkteStrategieen.documenten()::iterator) {
            try {
                Strategie strategie = StrategieJson.parse(document);
                geladen++;
                verschillend.putIfAbsent(watBeslist(strategie), strategie);
            } catch (OngeldigException e) { // refused; StrategieJsonTest looks at how
                continue;
            }
        }
        verschillend.values().parallelStream().forEach(this::beslisAlles);

        System.out.printf(
                "Mutated strategieen: %d loaded, %d of which differ in what decides; %d decided under those, %d cases"
                        + " contradict themselves.%n",
                geladen, verschillend.size(), beslist.sum(), geweigerd.sum());
        assertTrue(verschillend.size() > 30, "only " + verschillend.size());
        assertTrue(beslist.sum() > 100_000L * verschillend.size(), "only " + beslist.sum());
    }

    /** Equal for two that decide every case alike: title, dates and labels decide nothing. */
    private static List<Object> watBeslist(Strategie strategie) {
        List<Object> alles = new ArrayList<>();
        alles.add(strategie.opties());
        alles.add(strategie.wijzigingen());
        alles.add(strategie.isSpecifiek());
        for (Segment segment : Segment.values()) {
            alles.add(strategie.klasse(segment));
            alles.add(strategie.interventies(segment));
            alles.add(strategie.vanLichtNaarZwaar(strategie.interventies(segment)));
        }
        alles.add(strategie.vanLichtNaarZwaar(Woordenlijst.LHS_17.interventies().alle()));
        return alles;
    }

    /** In the space of {@link Sporentoets}: {@link SporenruimteTest} shows that every casus is decided as one of these. */
    private void beslisAlles(Strategie strategie) {
        LhsEngine onder = engine.under(strategie);
        for (Sporenruimte.Begin begin : Sporenruimte.alle()) {
            Segment einde =
                    onder.decide(begin.casus()).positionering().orElseThrow().segment();
            Sporenruimte ruimte = new Sporenruimte(strategie, strategie);
            boolean spoed = ruimte.isSpoedVanBelang(einde, einde);
            geweigerd.add(ruimte.loop(begin, ruimte.vragen(einde, einde), spoed, true, (casus, zelfde) -> {
                assertEquals(strategie.verwijzing(), onder.decide(casus).strategie());
                beslist.increment();
            }));
        }
    }
}
