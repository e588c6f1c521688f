package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Motivering} for the inspector. */
final class Opdrachtschrijver {
    private final Vastlegging vastlegging;
    private final Taal taal;

    Opdrachtschrijver(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.taal = taal;
    }

    List<Deel> write() {
        return new Motiveringschrijver(vastlegging, Optional.empty(), taal).delen();
    }
}
