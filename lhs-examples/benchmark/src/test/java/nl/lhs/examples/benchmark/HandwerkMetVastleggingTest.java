package nl.lhs.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.HandwerkMetVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.proef.Casussen;
import org.junit.jupiter.api.Test;

/** That the hand-written Java builds the record of the library of whatever can be offered, and not of the file only. */
class HandwerkMetVastleggingTest {
    /** A prime, so that every value of every list is met; {@code -Dhandwerk.stap=1} takes the whole space. */
    private static final long STAP = Long.getLong("handwerk.stap", 149);

    /** All that can fire in a first decision under LHS 1.7. */
    private static final int REGELS = 150;

    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Function<Casus, Vastlegging> HANDWERK = new HandwerkMetVastlegging(ENGINE)::decide;
    private static final Gelijkheid GELIJKHEID = new Gelijkheid(ENGINE, List.of(), HANDWERK);

    @Test
    void theRecordsOfTheSpaceAreEqualAndNameEveryRule() {
        Set<String> regels = ConcurrentHashMap.newKeySet();
        Stream<Casus> casussen = Casusruimte.steekproef(STAP)
                .peek(c -> HANDWERK.apply(c).regels().forEach(r -> regels.add(r.regel())));
        assertEquals(Optional.empty(), GELIJKHEID.verschilInVastlegging(casussen));
        assertEquals(REGELS, regels.size());
    }

    @Property(tries = 3_000)
    @Domain(Casussen.class)
    void theRecordsOfArbitraryCasussenAreEqual(@ForAll Casus casus) {
        assertEquals(Optional.empty(), GELIJKHEID.verschilInVastlegging(Stream.of(casus)));
    }
}
