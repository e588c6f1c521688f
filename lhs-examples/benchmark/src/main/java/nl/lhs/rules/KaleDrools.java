package nl.lhs.rules;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.examples.benchmark.Antwoord;
import nl.lhs.examples.benchmark.Mededinger;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.regels.Besluit;
import nl.lhs.rules.regels.Eindpositie;
import nl.lhs.rules.regels.Feiten;
import nl.lhs.rules.regels.Indicatie;
import nl.lhs.rules.regels.Keuze;
import nl.lhs.rules.regels.Segmentklasse;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of the library in a session of Drools, and nothing else of the library: no listener, no record. */
public final class KaleDrools implements Mededinger {
    private final Strategie strategie = StrategieJson.lhs17();
    private final KieBase kieBase = Drlcompiler.compileer(Groeiregels.bronnen());

    @Override
    public String naam() {
        return "bare Drools";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        KieSession sessie = kieBase.newKieSession();
        try {
            sessie.insert(strategie);
            sessie.insert(strategie.opties());
            sessie.insert(Feiten.van(casus, Optional.empty()));
            sessie.fireAllRules();
            return antwoord(sessie);
        } finally {
            sessie.dispose();
        }
    }

    private static Antwoord antwoord(KieSession sessie) {
        Segment segment = null;
        Klasse klasse = null;
        Overlegindicatie overleg = null;
        boolean wacht = false;
        List<Interventie> gekozen = List.of();
        for (Object feit : sessie.getObjects()) {
            if (feit instanceof Eindpositie positie) {
                segment = positie.segment();
            } else if (feit instanceof Segmentklasse k) {
                klasse = k.klasse();
            } else if (feit instanceof Indicatie indicatie) {
                overleg = indicatie.waarde();
            } else if (feit instanceof Besluit besluit) {
                wacht = besluit.status() == Status.WACHT_OP_OVERLEG;
            } else if (feit instanceof Keuze keuze) {
                gekozen = keuze.interventies();
            }
        }
        return new Antwoord(segment, klasse, overleg, wacht, gekozen);
    }
}
