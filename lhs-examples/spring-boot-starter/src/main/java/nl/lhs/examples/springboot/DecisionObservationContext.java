package nl.lhs.examples.springboot;

import io.micrometer.observation.Observation;
import java.util.Optional;
import nl.lhs.core.Klasse;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.DecisionObserver;

/**
 * What is known of a decision that is observed, for a {@code GlobalObservationConvention} or a handler of one's own. It
 * holds words of the strategie, and nothing about people.
 */
public final class DecisionObservationContext extends Observation.Context {
    private final DecisionObserver.Soort soort;
    private Uitkomst uitkomst;
    private Klasse klasse;
    private boolean bewaard;

    DecisionObservationContext(DecisionObserver.Soort soort) {
        this.soort = soort;
    }

    void decided(Vastlegging vastlegging, boolean uitBewaring) {
        uitkomst = vastlegging.uitkomst();
        klasse = vastlegging.positionering().map(p -> p.klasse()).orElse(null);
        bewaard = uitBewaring;
    }

    /**
     * What is decided.
     *
     * @return a casus, or an event in a dossier
     */
    public DecisionObserver.Soort soort() {
        return soort;
    }

    /**
     * What the decision comes to.
     *
     * @return empty while it is made, and where it was refused or failed
     */
    public Optional<Uitkomst> uitkomst() {
        return Optional.ofNullable(uitkomst);
    }

    /**
     * The class of the segment in which it ends.
     *
     * @return empty also where nothing is positioned, such as a finding that is no overtreding
     */
    public Optional<Klasse> klasse() {
        return Optional.ofNullable(klasse);
    }

    /**
     * Whether its conclusions were kept, so that no rule ran.
     *
     * @return false while it is made
     */
    public boolean bewaard() {
        return bewaard;
    }
}
