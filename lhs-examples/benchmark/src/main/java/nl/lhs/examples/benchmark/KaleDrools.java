package nl.lhs.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.regels.Stap1.Eindpositie;
import nl.lhs.rules.regels.Stap1.Segmentklasse;
import nl.lhs.rules.regels.Stap3.Indicatie;
import nl.lhs.rules.regels.Stap4.Keuze;
import nl.lhs.rules.regels.Stap5.Besluit;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The executable model of the library in sessions of Drools, without the rest of the library: the same rules and facts,
 * and sessions that are used again, but no listener, no check and no record.
 */
public final class KaleDrools implements Mededinger {
    /** The list by which Drools itself finds the compiled rules in a jar; a line of its own says by which version. */
    private static final String MODELLEN = "/META-INF/kie/nl.lhs/lhs-rules/drools-model";

    /** What the packages begin with that a first decision asks for: those of the KieBase {@code beslissing}. */
    private static final String STAP = "nl.lhs.rules.stap";

    private final LhsEngine engine = LhsEngine.create();
    private final KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(modellen());
    private final Queue<KieSession> vrij =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private static List<Model> modellen() {
        try (InputStream in = LhsEngine.class.getResourceAsStream(MODELLEN)) {
            if (in == null) {
                throw new IllegalStateException(MODELLEN + " is missing; build lhs-rules first");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> regel.startsWith(STAP))
                    .map(KaleDrools::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String naam) {
        try {
            return Class.forName(naam)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String naam() {
        return "bare Drools";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        KieSession gebruikt = vrij.poll();
        KieSession sessie = gebruikt == null ? kieBase.newKieSession() : gebruikt;
        engine.feiten(casus).forEach(sessie::insert);
        sessie.fireAllRules();
        Antwoord antwoord = antwoord(sessie);
        if (!leeg(sessie) || !vrij.offer(sessie)) {
            sessie.dispose();
        }
        return antwoord;
    }

    private static boolean leeg(KieSession sessie) {
        for (Object feit : sessie.getFactHandles().toArray()) {
            sessie.delete((FactHandle) feit);
        }
        return sessie.fireAllRules() == 0 && sessie.getFactCount() == 0;
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
