package nl.lhs.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.vastlegging.Sha256;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The rules as they were compiled when the library was built.
 *
 * <p>What they were compiled from is in the list beside them, so that no rules decide whose texts are not those of the
 * fingerprint.
 */
final class Regelmodel {
    private static final String LIJST = "nl/lhs/rules/regelmodel.txt";

    private final List<String> modellen = new ArrayList<>();
    private final Map<String, String> hashes = new HashMap<>();

    private Regelmodel(String lijst) {
        lijst.lines().filter(regel -> !regel.startsWith("#")).forEach(regel -> {
            String[] delen = regel.split(" ");
            if (delen[0].equals("model")) {
                modellen.add(delen[1]);
            } else {
                hashes.put(delen[1], delen[2]);
            }
        });
    }

    /**
     * Loads the rules.
     *
     * @param bronnen the texts by file name, of which they must have been compiled
     * @throws LhsEngineException if they were compiled of others
     */
    static KieBase van(Map<String, String> bronnen) {
        return van(bronnen, Bronnen.lees(LIJST));
    }

    static KieBase van(Map<String, String> bronnen, String lijst) {
        Regelmodel model = new Regelmodel(lijst);
        Map<String, String> verwacht = new HashMap<>();
        bronnen.forEach((bestand, tekst) ->
                verwacht.put(bestand, Sha256.van(tekst.replace("\r\n", "\n")).hex()));
        if (!verwacht.equals(model.hashes)) {
            throw new LhsEngineException("the compiled rules are not those of the rule files; build the library again");
        }
        return KieBaseBuilder.createKieBaseFromModel(model.laad());
    }

    private List<Model> laad() {
        List<Model> geladen = new ArrayList<>();
        for (String naam : modellen) {
            try {
                geladen.add(Class.forName(naam, true, Regelmodel.class.getClassLoader())
                        .asSubclass(Model.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException e) {
                throw new LhsEngineException("the compiled rules " + naam + " are missing from the library", e);
            }
        }
        return geladen;
    }
}
