package nl.lhs.examples.benchmark;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;

/** Checks that all decide alike; otherwise no two figures can be compared. */
public final class Gelijkheid {
    private final LhsEngine engine;
    private final Map<String, Function<Casus, Vastlegging>> rekenwijzen;
    private final List<Mededinger> mededingers;

    /** Makes all ready. */
    public Gelijkheid() {
        this(LhsEngine.create());
    }

    /** Makes all but the engine ready. */
    Gelijkheid(LhsEngine engine) {
        this(
                engine,
                rekenwijzen(engine),
                Stream.of(Deelnemer.values()).map(Deelnemer::maak).toList());
    }

    /** Compares the library with others: by name those that make a record, and those that do not. */
    Gelijkheid(LhsEngine engine, Map<String, Function<Casus, Vastlegging>> rekenwijzen, List<Mededinger> mededingers) {
        this.engine = engine;
        this.rekenwijzen = rekenwijzen;
        this.mededingers = mededingers;
    }

    private static Map<String, Function<Casus, Vastlegging>> rekenwijzen(LhsEngine engine) {
        Map<String, Function<Casus, Vastlegging>> alle = new LinkedHashMap<>();
        for (Rekenwijze wijze : Rekenwijze.values()) {
            alle.put(wijze.naam(), wijze.van(engine)::decide);
        }
        return alle;
    }

    /**
     * Lets all decide each casus, the library in each of its ways, with a thread for each core.
     *
     * @param casussen what they are given
     * @return the first disagreement; empty where there is none
     */
    public Optional<String> verschil(Stream<Casus> casussen) {
        return casussen.parallel().flatMap(this::verschil).findFirst();
    }

    private Stream<String> verschil(Casus casus) {
        Vastlegging vastlegging = engine.decide(casus);
        Antwoord verwacht = Antwoord.from(vastlegging);
        return Stream.concat(
                rekenwijzen.entrySet().stream()
                        .flatMap(w -> verschil(w.getKey(), w.getValue().apply(casus), vastlegging).stream()),
                mededingers.stream().flatMap(m -> {
                    Antwoord gegeven = m.beslis(casus);
                    return gegeven.equals(verwacht)
                            ? Stream.empty()
                            : Stream.of(casus.kenmerk() + ": " + m.naam() + " gives " + gegeven + ", lhs gives "
                                    + verwacht);
                }));
    }

    /** In what a record differs from that of the library. */
    private static Optional<String> verschil(String naam, Vastlegging gegeven, Vastlegging verwacht) {
        if (gegeven.equals(verwacht)) {
            return Optional.empty();
        }
        String kenmerk = verwacht.casus().kenmerk();
        for (RecordComponent onderdeel : Vastlegging.class.getRecordComponents()) {
            Object hier = waarde(onderdeel, gegeven);
            Object daar = waarde(onderdeel, verwacht);
            if (!hier.equals(daar)) {
                return Optional.of(kenmerk + ": " + onderdeel.getName() + " of the record by " + naam + " is " + hier
                        + ", of lhs " + daar);
            }
        }
        throw new IllegalStateException(kenmerk + ": two records differ in nothing");
    }

    private static Object waarde(RecordComponent onderdeel, Vastlegging vastlegging) {
        try {
            return onderdeel.getAccessor().invoke(vastlegging);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
