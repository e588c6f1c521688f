package nl.lhs.rules;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.internal.Conclusie;
import nl.lhs.rules.internal.Feiten;
import nl.lhs.rules.internal.Gebeurtenisfeiten;
import nl.lhs.rules.internal.Redenering;
import nl.lhs.rules.internal.Regelwerk;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The rule files as Drools itself reads and runs them, in its classic engine: compiled by other means than those of the
 * library, matched by its network, and fired from its agenda.
 */
class DroolsRegelwerk implements Regelwerk {
    private final Map<String, String> bronnen;
    private final KieBase kieBase;
    private final List<Kop> koppen = new ArrayList<>();
    private final Map<String, Integer> nummers = new HashMap<>();

    /** Rules from source text by file name. */
    DroolsRegelwerk(Map<String, String> bronnen) {
        this.bronnen = bronnen;
        KnowledgeBuilder bouwer = KnowledgeBuilderFactory.newKnowledgeBuilder(
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, Regelbank.class.getClassLoader()));
        bronnen.values()
                .forEach(tekst -> bouwer.add(
                        ResourceFactory.newReaderResource(new StringReader(tekst), StandardCharsets.UTF_8.name()),
                        ResourceType.DRL));
        if (bouwer.hasErrors()) {
            throw new IllegalStateException(bouwer.getErrors().toString());
        }
        kieBase = bouwer.newKieBase();
        kieBase.getKiePackages().stream()
                .map(KiePackage::getRules)
                .flatMap(Collection::stream)
                .forEach(this::voegToe);
    }

    static Regelbank regelbank(Map<String, String> bronnen) {
        return Regelbank.van(new DroolsRegelwerk(bronnen));
    }

    private void voegToe(Rule regel) {
        nummers.put(regel.getName(), koppen.size());
        koppen.add(new Kop(
                regel.getName(), regel.getPackageName(), metadata(regel, "normen"), metadata(regel, "lezingen")));
    }

    private static String metadata(Rule regel, String sleutel) {
        Object waarde = regel.getMetaData().get(sleutel);
        return waarde == null ? "" : waarde.toString().replace("\"", "");
    }

    @Override
    public Map<String, String> bronnen() {
        Map<String, String> hashes = new HashMap<>();
        bronnen.forEach(
                (bestand, tekst) -> hashes.put(bestand, Sha256.van(tekst).hex()));
        return hashes;
    }

    @Override
    public String kern() {
        return Sha256.van(Bronnen.kern()).hex();
    }

    @Override
    public List<Kop> regels() {
        return koppen;
    }

    /** What is concluded from; the conclusions stay in the session. */
    @Override
    public List<Class<?>> soorten() {
        return List.of(Strategie.class, Opties.class, Feiten.class, Voorgeschiedenis.class, Gebeurtenisfeiten.class);
    }

    @Override
    public void trek(Redenering redenering) {
        KieSession sessie = kieBase.newKieSession();
        try {
            sessie.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Conclusie conclusie) {
                        redenering.concludeert(nummers.get(event.getRule().getName()), -1, conclusie);
                    }
                }
            });
            for (int soort = 0; soort < soorten().size(); soort++) {
                for (int i = 0; i < redenering.aantal(soort); i++) {
                    sessie.insert(redenering.van(soort, i));
                }
            }
            sessie.fireAllRules(
                    match -> redenering.vuurt(nummers.get(match.getRule().getName())));
        } finally {
            sessie.dispose();
        }
    }
}
