package nl.lhs.examples.benchmark;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Zonderbewaring;

/** Whether all decide alike: without that, no two figures can be compared. */
public final class Gelijkheid {
    private final LhsEngine engine = LhsEngine.create();
    private final Map<Deelnemer, Mededinger> mededingers = new EnumMap<>(Deelnemer.class);

    /** Makes all ready. */
    public Gelijkheid() {
        for (Deelnemer deelnemer : Deelnemer.values()) {
            mededingers.put(deelnemer, deelnemer.maak());
        }
    }

    /**
     * Lets all decide each casus, the library also with every rule run, in as many threads as there are cores.
     *
     * @param casussen what they are given
     * @return the first disagreement; empty where there is none
     */
    public Optional<String> verschil(Stream<Casus> casussen) {
        return casussen.parallel().flatMap(this::verschil).findFirst();
    }

    private Stream<String> verschil(Casus casus) {
        Vastlegging vastlegging = engine.decide(casus);
        Antwoord verwacht = Antwoord.van(vastlegging);
        Stream<String> anders = mededingers.values().stream().flatMap(m -> {
            Antwoord gegeven = m.beslis(casus);
            return gegeven.equals(verwacht)
                    ? Stream.empty()
                    : Stream.of(casus.kenmerk() + ": " + m.naam() + " gives " + gegeven + ", lhs gives " + verwacht);
        });
        return Zonderbewaring.decide(engine, casus).equals(vastlegging)
                ? anders
                : Stream.of(casus.kenmerk() + ": the record differs where every rule runs");
    }
}
