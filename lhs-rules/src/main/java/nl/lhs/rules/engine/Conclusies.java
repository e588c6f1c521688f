package nl.lhs.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.regels.Conclusie;

/** What the rules concluded in one decision, and which rules concluded it. */
public final class Conclusies implements Toehoorder {
    private record Getrokken(Conclusie conclusie, int regel) {}

    /** So many conclusions a decision has, about: room for them from the start. */
    private static final int GEBRUIKELIJK = 48;

    private final Regelbank regelbank;
    private final boolean[] gevuurd;
    private final Map<Object, Getrokken> opVraag = new HashMap<>(2 * GEBRUIKELIJK);
    private final List<Getrokken> opVolgorde = new ArrayList<>(GEBRUIKELIJK);
    /** Without repetition: what follows from a contradiction often contradicts itself too. */
    private final Set<String> fouten = new LinkedHashSet<>();

    private String laatsteRegel = "";
    private int keren;

    Conclusies(Regelbank regelbank) {
        this.regelbank = regelbank;
        gevuurd = new boolean[regelbank.regels().size()];
    }

    @Override
    public void vuurt(String regel) {
        keren++;
        laatsteRegel = regel;
        teken(regelbank.nummer(regel));
    }

    /** Rules that only read a table have no number: their rows do. */
    private void teken(int nummer) {
        if (nummer >= 0) {
            gevuurd[nummer] = true;
        }
    }

    @Override
    public void concludeert(String regel, Object iets) {
        if (!(iets instanceof Conclusie conclusie)) {
            fouten.add("rule \"" + regel + "\" inserts a " + iets.getClass().getName()
                    + "; expected one of the kinds of Conclusie");
            return;
        }
        int nummer = regelbank.nummer(regel);
        neem(conclusie, nummer);
        for (Conclusie deel : conclusie.delen()) {
            int rij = regelbank.nummer(deel.rij());
            teken(rij);
            neem(deel, rij);
        }
    }

    private void neem(Conclusie conclusie, int nummer) {
        Getrokken nieuw = new Getrokken(conclusie, nummer);
        opVolgorde.add(nieuw);
        Getrokken eerder = opVraag.putIfAbsent(conclusie.vraag(), nieuw);
        if (eerder != null) {
            fouten.add("two conclusions for one question ("
                    + (conclusie.vraag() instanceof Class<?> soort ? soort.getSimpleName() : conclusie.vraag())
                    + "): rule \"" + naam(eerder) + "\" and rule \"" + naam(nieuw) + "\"");
        }
    }

    /** Those that are not named in a record conclude nothing that anything contradicts. */
    private String naam(Getrokken getrokken) {
        return getrokken.regel < 0
                ? getrokken.conclusie.getClass().getSimpleName()
                : regelbank.regel(getrokken.regel).regel();
    }

    @Override
    public void bewerkt(String regel, String wat) {
        fouten.add("rule \"" + regel + "\" " + wat + " a fact; expected a conclusion");
    }

    /** Something is wrong with the rules. */
    void fout(String fout) {
        fouten.add(fout);
    }

    /** Refuses rules that contradict each other. */
    void controleer() {
        if (!fouten.isEmpty()) {
            throw new LhsEngineException(String.join("\n", fouten));
        }
    }

    /** The answer of this type to its one question, where there is one. */
    public <T extends Conclusie> Optional<T> optioneel(Class<T> soort) {
        Getrokken getrokken = opVraag.get(soort);
        return getrokken == null ? Optional.empty() : Optional.of(soort.cast(getrokken.conclusie));
    }

    /** The answer of this type to its one question. */
    public <T extends Conclusie> T verplicht(Class<T> soort) {
        return optioneel(soort).orElseThrow(() -> new LhsEngineException("no rule concluded " + soort.getSimpleName()));
    }

    /** All answers of this type, in the order in which they were concluded. */
    public <T extends Conclusie> List<T> alle(Class<T> soort) {
        List<T> alle = new ArrayList<>();
        for (Getrokken getrokken : opVolgorde) {
            if (soort.isInstance(getrokken.conclusie)) {
                alle.add(soort.cast(getrokken.conclusie));
            }
        }
        return alle;
    }

    /** The rule that drew a conclusion. */
    public ToegepasteRegel regel(Conclusie conclusie) {
        return regelbank.regel(opVraag.get(conclusie.vraag()).regel);
    }

    /** The name of the rule that fired last. */
    String laatsteRegel() {
        return laatsteRegel;
    }

    /** How many times a rule fired. */
    public int keren() {
        return keren;
    }

    /** The rules that fired, by step and name. */
    public List<ToegepasteRegel> toegepast() {
        List<ToegepasteRegel> toegepast = new ArrayList<>();
        for (int regel : regelbank.opStapEnNaam()) {
            if (gevuurd[regel]) {
                toegepast.add(regelbank.regel(regel));
            }
        }
        return toegepast;
    }
}
