package nl.lhs.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.lhs.rules.regels.Tabellen;
import org.drools.model.Model;
import org.kie.api.KieBase;

/** All rules: those of a first decision, and with them those of a dossier, which are loaded when one is followed up. */
public final class Regelbasis {
    private final Map<String, String> bronnen;
    private final Regelbank beslissing;
    private final Supplier<Regelbank> maakDossier;
    private volatile Regelbank dossier;

    private Regelbasis(Map<String, String> bronnen, Regelbank beslissing, Supplier<Regelbank> maakDossier) {
        this.bronnen = bronnen;
        this.beslissing = beslissing;
        this.maakDossier = maakDossier;
    }

    /** The rules of the library. */
    public static Regelbasis load() {
        Regelmodel model = Regelmodel.load();
        return new Regelbasis(model.bronnen(), regelbank(model.beslissing()), () -> regelbank(model.dossier()));
    }

    private static Regelbank regelbank(List<Model> modellen) {
        return new Regelbank(Regelmodel.kieBase(modellen), modellen);
    }

    /** Other rules, all in one, with the hashes of their texts by file name: for tests of the machinery. */
    public static Regelbasis of(KieBase kieBase, Map<String, String> bronnen) {
        Regelbank alle = new Regelbank(kieBase, List.of());
        return new Regelbasis(bronnen, alle, () -> alle);
    }

    /** The same rules without one row of the tables: for tests of what it matters. */
    public Regelbasis withoutRij(String naam) {
        Tabellen andere = Tabellen.BIBLIOTHEEK.zonder(naam);
        return new Regelbasis(bronnen, beslissing.met(andere), () -> dossier().met(andere));
    }

    /** The rules of a first decision. */
    public Regelbank beslissing() {
        return beslissing;
    }

    /** All rules. */
    public Regelbank dossier() {
        if (dossier == null) {
            synchronized (this) {
                if (dossier == null) {
                    dossier = maakDossier.get();
                }
            }
        }
        return dossier;
    }

    /** The hash of the text of each rule file, by its name. */
    public Map<String, String> bronnen() {
        return bronnen;
    }
}
