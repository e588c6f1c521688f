package nl.lhs.rules.sporen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.Test;

class SporenruimteTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    /** What is left out changes nothing that is compared: each such casus is like one that is in. */
    @Test
    void everyCasusOfTheWholePolicyIsDecidedAsOneOfThese() {
        for (Strategie strategie : List.of(StrategieJson.lhs17(), Proefstrategieen.streng(), Proefstrategieen.mild())) {
            LhsEngine engine = ENGINE.under(strategie);
            Iterator<Casus> casussen = Invoerruimte.steekproef(3_001)
                    .filter(c -> c.bevinding().overtreding() && c.afwijking().isEmpty())
                    .iterator();
            int aantal = 0;
            Set<Object> verschillend = new HashSet<>();
            while (casussen.hasNext()) {
                Casus casus = casussen.next();
                Vastlegging v = engine.decide(casus);
                assertEquals(
                        vergeleken(v), vergeleken(engine.decide(vertegenwoordiger(strategie, v))), casus::toString);
                verschillend.add(vergeleken(v));
                aantal++;
            }
            assertTrue(aantal > 300 && verschillend.size() > 60, aantal + ", " + verschillend.size());
        }
    }

    private static List<Object> vergeleken(Vastlegging v) {
        return List.of(
                v.positionering(),
                v.overleg().indicatie(),
                v.status(),
                v.interventies(),
                v.scenarios(),
                v.regels().stream().map(ToegepasteRegel::stap).collect(Collectors.toSet()));
    }

    private static Casus vertegenwoordiger(Strategie strategie, Vastlegging v) {
        Casus casus = v.casus();
        Segment einde = v.positionering().orElseThrow().segment();
        Set<Interventie> segment = Set.copyOf(strategie.interventies(einde));
        Sporenruimte ruimte = new Sporenruimte(strategie, strategie);
        List<Interventie> vragen = ruimte.vragen(einde, einde).stream()
                .flatMap(vraag -> vraag.landelijk().stream())
                .toList();
        return ruimte.casus(
                new Sporenruimte.Begin(
                        casus.bevinding().gevolgen().orElseThrow(),
                        casus.normadressaat().typering(),
                        !casus.bevinding().verzachtendeArgumenten().isEmpty(),
                        !casus.bevinding().verzwarendeArgumenten().isEmpty()),
                new Sporenruimte.Gegevens(
                        casus.bevoegdheden()
                                .map(b -> vragen.stream().filter(b::contains).toList())
                                .orElse(null),
                        casus.normadressaat().begunstigendBesluit(),
                        casus.overleg().map(Overleg::uitkomst),
                        // One that the segment holds neither itself nor a PV in the place of counts as none (reading
                        // R11).
                        casus.bsbm()
                                .filter(b -> b.opleggen()
                                        && (segment.contains(Interventie.BSBM)
                                                || segment.contains(Interventie.PROCES_VERBAAL)))
                                .map(b -> Bsbm.opgelegd()),
                        !casus.bevinding().verzwarendeAspecten().isEmpty(),
                        casus.bevinding().spoedeisend() && segment.contains(Interventie.LAST_ONDER_BESTUURSDWANG),
                        // Refraining decides as tolerating does, of all that is compared.
                        casus.gedoogbesluit().isPresent() || casus.afzien().isPresent()));
    }

    @Test
    void everyBeginIsThereOnce() {
        assertEquals(4 * 5 * 2 * 2, Set.copyOf(Sporenruimte.alle()).size());
        assertEquals(4 * 5 * 2 * 2, Sporentoets.delen());
    }
}
