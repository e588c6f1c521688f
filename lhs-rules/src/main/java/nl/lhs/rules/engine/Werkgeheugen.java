package nl.lhs.rules.engine;

import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session of the rules that is emptied after a decision and used again: making one costs more than the rules do.
 *
 * <p>For one thread at a time.
 */
public final class Werkgeheugen {
    private final KieSession sessie;
    private final Doorgever doorgever = new Doorgever();

    public Werkgeheugen(KieBase kieBase) {
        sessie = kieBase.newKieSession();
        sessie.addEventListener((AgendaEventListener) doorgever);
        sessie.addEventListener((RuleRuntimeEventListener) doorgever);
    }

    /**
     * Lets the rules draw conclusions of facts.
     *
     * @param toehoorder is told what they do
     * @param filter which matches may fire; empty for all
     * @param meesteRegels how many times rules may fire
     */
    public void trek(Toehoorder toehoorder, List<Object> feiten, Optional<AgendaFilter> filter, int meesteRegels) {
        doorgever.naar = toehoorder;
        for (Object feit : feiten) {
            sessie.insert(feit);
        }
        if (filter.isPresent()) {
            sessie.fireAllRules(filter.get(), meesteRegels);
        } else {
            sessie.fireAllRules(meesteRegels);
        }
    }

    /** Forgets all facts and conclusions; false where that cannot be relied on, and it must not be used again. */
    public boolean leeg() {
        doorgever.naar = null;
        for (Object feit : sessie.getFactHandles().toArray()) {
            sessie.delete((FactHandle) feit);
        }
        // What a rule still had to do with them is cancelled now, and not within the next decision.
        return sessie.fireAllRules() == 0 && sessie.getFactCount() == 0;
    }

    public void sluit() {
        doorgever.naar = null;
        sessie.dispose();
    }

    /** Hands over what happens to the conclusions of the decision that is being made, and nothing between decisions. */
    private static final class Doorgever extends DefaultAgendaEventListener implements RuleRuntimeEventListener {
        private Toehoorder naar;

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            if (naar != null) {
                naar.vuurt(event.getMatch().getRule().getName());
            }
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (naar != null && event.getRule() != null) {
                naar.concludeert(event.getRule().getName(), event.getObject());
            }
        }

        @Override
        public void objectUpdated(ObjectUpdatedEvent event) {
            if (naar != null) {
                naar.bewerkt(event.getRule().getName(), "edits");
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (naar != null) {
                naar.bewerkt(event.getRule().getName(), "removes");
            }
        }
    }
}
