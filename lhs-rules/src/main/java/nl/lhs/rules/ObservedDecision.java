package nl.lhs.rules;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.lhs.core.vastlegging.Vastlegging;

/** One decision that an observer is told of, and that the observer cannot change. */
final class ObservedDecision {
    private final DecisionObserver.Running running;
    private boolean rulesRan;

    private ObservedDecision(DecisionObserver.Running running) {
        this.running = running;
    }

    /**
     * Decides, and tells the observer.
     *
     * @param besluit decides; it is given what to call where the rules run
     * @param vastlegging the record in what was decided
     */
    static <T> T run(
            DecisionObserver observer,
            DecisionObserver.Soort soort,
            Function<Runnable, T> besluit,
            Function<T, Vastlegging> vastlegging) {
        ObservedDecision beslissing = new ObservedDecision(started(observer, soort));
        T besloten;
        try {
            besloten = besluit.apply(() -> beslissing.rulesRan = true);
        } catch (RuntimeException e) {
            beslissing.tell(r -> r.failed(e));
            throw e;
        }
        beslissing.tell(r -> r.decided(vastlegging.apply(besloten), !beslissing.rulesRan));
        return besloten;
    }

    private static DecisionObserver.Running started(DecisionObserver observer, DecisionObserver.Soort soort) {
        try {
            return observer.started(soort);
        } catch (RuntimeException e) {
            return null; // it sees nothing of this decision, which goes on
        }
    }

    private void tell(Consumer<DecisionObserver.Running> wat) {
        if (running != null) {
            try {
                wat.accept(running);
            } catch (RuntimeException e) {
                // The decision stands; see DecisionObserver.
            }
        }
    }
}
