package nl.lhs.rules.dossier;

import nl.lhs.core.Casus;
import nl.lhs.rules.vastlegging.Oordeel;
import nl.lhs.rules.vastlegging.Vervolgopdracht;

/** Decides for a dossier: what the engine does, as the handlers of events see it. */
@FunctionalInterface
public interface Beslisser {
    /**
     * Decides on a casus and what happened in its dossier.
     *
     * @param casus the facts as they are now
     * @param opdracht what happened, and what went before
     * @return what was decided, to be recorded
     */
    Oordeel decide(Casus casus, Vervolgopdracht opdracht);
}
