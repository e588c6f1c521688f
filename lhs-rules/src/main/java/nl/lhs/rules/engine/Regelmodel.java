package nl.lhs.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.regels.Tabel;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * The rules as they were compiled when the library was built: an executable model of Drools for each package of rules.
 *
 * <p>What they were compiled from is in the list beside them, so that no rules decide whose texts are not those of the
 * fingerprint.
 */
public final class Regelmodel {
    private static final String LIJST = "nl/lhs/rules/regelmodel.txt";

    /** What the packages of rules begin with that only a dossier asks for. */
    private static final String VERVOLG = "nl.lhs.rules.vervolg.";

    /** By name, once it was asked for: those of a dossier would be loaded in vain by who follows none up. */
    private final Map<String, Model> modellen = new ConcurrentHashMap<>();

    private final List<String> namen = new ArrayList<>();
    private final Map<String, String> hashes = new HashMap<>();

    private Regelmodel() {}

    /**
     * Finds the rules.
     *
     * @throws LhsEngineException if they were compiled of other texts than those that are there, or with another core
     */
    public static Regelmodel load() {
        return parse(Bronnen.lees(LIJST));
    }

    public static Regelmodel parse(String lijst) {
        Regelmodel model = new Regelmodel();
        for (String regel : lijst.split("\n")) {
            String[] delen = regel.split(" ");
            if (delen[0].equals("model")) {
                model.namen.add(delen[1]);
            } else if (delen[0].equals("text")) {
                model.hashes.put(delen[1], delen[2]);
            } else if (delen[0].equals("core")
                    && !delen[1].equals(Sha256.of(Bronnen.kern()).hex())) {
                throw new LhsEngineException("lhs-rules was built with another lhs-core than the one that is there;"
                        + " expected both of one version, or build lhs-rules again");
            }
        }
        model.hashes.forEach((bestand, hash) -> {
            String tekst = Bronnen.lees("nl/lhs/rules/" + bestand).replace("\r\n", "\n");
            if (!Sha256.of(tekst).hex().equals(hash)) {
                throw new LhsEngineException(
                        "the compiled rules are not those of " + bestand + "; build the library again");
            }
        });
        return model;
    }

    private static Model laad(String naam) {
        try {
            return Class.forName(naam, true, Regelmodel.class.getClassLoader())
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LhsEngineException("the compiled rules " + naam + " are missing from the library", e);
        }
    }

    /**
     * Loads the rules of a first decision: what comes only in a dossier would cost each decision time.
     *
     * @throws LhsEngineException if they are missing from the library
     */
    public List<Model> beslissing() {
        return gekozen(naam -> !naam.startsWith(VERVOLG));
    }

    /**
     * Loads all rules: those of a decision in a dossier.
     *
     * @throws LhsEngineException if they are missing from the library
     */
    public List<Model> dossier() {
        return gekozen(naam -> true);
    }

    private List<Model> gekozen(Predicate<String> pakket) {
        return namen.stream()
                .filter(pakket)
                .map(naam -> modellen.computeIfAbsent(naam, Regelmodel::laad))
                .toList();
    }

    /** Whether a rule is one that only a dossier asks for. */
    static boolean isVervolg(Rule regel) {
        return regel.getPackageName().startsWith(VERVOLG);
    }

    /** Whether only a dossier asks for a table. */
    static boolean isVervolg(Tabel<?> tabel) {
        return tabel.bestand().startsWith("vervolg-");
    }

    public static KieBase kieBase(List<Model> modellen) {
        return KieBaseBuilder.createKieBaseFromModel(modellen);
    }

    /** The hash of the text of each rule file that the rules were compiled from, and of each table, by its name. */
    Map<String, String> bronnen() {
        return hashes;
    }
}
