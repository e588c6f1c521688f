package nl.lhs.examples.benchmark;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.HandwerkMetVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Zonderbewaring;

/** Whether all decide alike: without that, no two figures can be compared. */
public final class Gelijkheid {
    private final LhsEngine engine;
    private final List<Mededinger> mededingers;
    private final Function<Casus, Vastlegging> handwerk;

    /** Makes all ready. */
    public Gelijkheid() {
        this(LhsEngine.create());
    }

    /** Makes all but the engine ready. */
    Gelijkheid(LhsEngine engine) {
        this(
                engine,
                Stream.of(Deelnemer.values()).map(Deelnemer::maak).toList(),
                new HandwerkMetVastlegging(engine)::decide);
    }

    /** With others to hold the library against. */
    Gelijkheid(LhsEngine engine, List<Mededinger> mededingers, Function<Casus, Vastlegging> handwerk) {
        this.engine = engine;
        this.mededingers = mededingers;
        this.handwerk = handwerk;
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
        if (!Zonderbewaring.decide(engine, casus).equals(vastlegging)) {
            return Stream.of(casus.kenmerk() + ": the record differs where every rule runs");
        }
        Antwoord verwacht = Antwoord.van(vastlegging);
        return Stream.concat(
                verschil(casus, vastlegging).stream(), mededingers.stream().flatMap(m -> {
                    Antwoord gegeven = m.beslis(casus);
                    return gegeven.equals(verwacht)
                            ? Stream.empty()
                            : Stream.of(casus.kenmerk() + ": " + m.naam() + " gives " + gegeven + ", lhs gives "
                                    + verwacht);
                }));
    }

    /** In what the record of the hand-written Java differs from that of the library. */
    private Optional<String> verschil(Casus casus, Vastlegging verwacht) {
        Vastlegging gegeven = handwerk.apply(casus);
        if (gegeven.equals(verwacht)) {
            return Optional.empty();
        }
        for (RecordComponent onderdeel : Vastlegging.class.getRecordComponents()) {
            Object hier = waarde(onderdeel, gegeven);
            Object daar = waarde(onderdeel, verwacht);
            if (!hier.equals(daar)) {
                return Optional.of(casus.kenmerk() + ": " + onderdeel.getName() + " of the hand-written record is "
                        + hier + ", of lhs " + daar);
            }
        }
        throw new IllegalStateException(casus.kenmerk() + ": two records differ in nothing");
    }

    private static Object waarde(RecordComponent onderdeel, Vastlegging vastlegging) {
        try {
            return onderdeel.getAccessor().invoke(vastlegging);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Holds only the two records against each other, the hand-written one and that of the library.
     *
     * @param casussen what they are given
     * @return the first difference; empty where there is none
     */
    Optional<String> verschilInVastlegging(Stream<Casus> casussen) {
        return casussen.parallel()
                .flatMap(c -> verschil(c, engine.decide(c)).stream())
                .findFirst();
    }
}
