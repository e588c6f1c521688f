package nl.lhs.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.internal.Conclusie;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;

/** What the rules concluded in one decision, and which rules concluded it. */
final class Conclusies {
    private record Getrokken(Conclusie conclusie, String regel) {}

    private final Regelbank regelbank;
    private final Map<Object, Getrokken> opVraag = new HashMap<>();
    private final Set<ToegepasteRegel> toegepast = new LinkedHashSet<>();
    /** Without repetition: what follows from a contradiction often contradicts itself too. */
    private final Set<String> fouten = new LinkedHashSet<>();

    private String laatsteRegel = "";
    private int aantalToepassingen;

    Conclusies(Regelbank regelbank) {
        this.regelbank = regelbank;
    }

    /** A rule fired. */
    void afterMatchFired(AfterMatchFiredEvent event) {
        aantalToepassingen++;
        laatsteRegel = event.getMatch().getRule().getName();
        toegepast.add(regelbank.regel(laatsteRegel));
    }

    /** A rule concluded something. */
    void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Conclusie conclusie) {
            Getrokken nieuw = new Getrokken(conclusie, event.getRule().getName());
            Getrokken eerder = opVraag.putIfAbsent(conclusie.vraag(), nieuw);
            if (eerder != null) {
                fouten.add("two conclusions for one question (" + conclusie.vraag() + "): rule \"" + eerder.regel
                        + "\" and rule \"" + nieuw.regel + "\"");
            }
        }
    }

    /** A rule changed what was concluded, which none may. */
    void objectUpdated(ObjectUpdatedEvent event) {
        fouten.add("rule \"" + event.getRule().getName() + "\" edits a fact; expected a conclusion");
    }

    /** A rule took back what was concluded, which none may. */
    void objectDeleted(ObjectDeletedEvent event) {
        fouten.add("rule \"" + event.getRule().getName() + "\" removes a fact; expected a conclusion");
    }

    /** Refuses rules that contradict each other. */
    void controleer() {
        if (!fouten.isEmpty()) {
            throw new LhsEngineException(String.join("\n", fouten));
        }
    }

    /** The answer of this type to its one question, where there is one. */
    <T extends Conclusie> Optional<T> optioneel(Class<T> soort) {
        Getrokken getrokken = opVraag.get(soort.getSimpleName());
        return getrokken == null ? Optional.empty() : Optional.of(soort.cast(getrokken.conclusie));
    }

    /** The answer of this type to its one question. */
    <T extends Conclusie> T verplicht(Class<T> soort) {
        return optioneel(soort).orElseThrow(() -> new LhsEngineException("no rule concluded " + soort.getSimpleName()));
    }

    /** All answers of this type, in no particular order. */
    <T extends Conclusie> List<T> alle(Class<T> soort) {
        return opVraag.values().stream()
                .map(Getrokken::conclusie)
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }

    /** The rule that drew a conclusion. */
    ToegepasteRegel bron(Conclusie conclusie) {
        return regelbank.regel(opVraag.get(conclusie.vraag()).regel);
    }

    /** How many times a rule fired. */
    int aantalToepassingen() {
        return aantalToepassingen;
    }

    /** The name of the rule that fired last. */
    String laatsteRegel() {
        return laatsteRegel;
    }

    /** The rules that fired, in the order in which they first did. */
    Set<ToegepasteRegel> toegepast() {
        return toegepast;
    }
}
