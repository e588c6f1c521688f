package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.Verzonnen;
import org.junit.jupiter.api.Test;

class BouwersTest {
    private static final List<Casus> CASUSSEN = Stream.concat(
                    IntStream.range(0, 400).mapToObj(i -> new Willekeurig(i).casus()),
                    Stream.of(Casus.of(
                            Bevinding.builder("B", LocalDate.of(2026, 3, 4))
                                    .overtreding(false)
                                    .build(),
                            Normadressaat.of("N"))))
            .toList();

    /** The names of what a value holds: its components, or those of the record that it keeps. */
    private static List<String> velden(Class<?> klasse) {
        Class<?> inhoud = klasse.isRecord()
                ? klasse
                : Arrays.stream(klasse.getDeclaredClasses())
                        .filter(Class::isRecord)
                        .findFirst()
                        .orElseThrow();
        return Arrays.stream(inhoud.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A copy is the same; and of each field the samples hold different values, or it would not show that one is forgotten. */
    private static <T> void eisGelijk(Class<T> klasse, List<T> voorbeelden, UnaryOperator<T> kopie) {
        Map<String, Set<Object>> waarden = new TreeMap<>();
        for (T voorbeeld : voorbeelden) {
            assertEquals(voorbeeld, kopie.apply(voorbeeld));
            for (String veld : velden(klasse)) {
                try {
                    waarden.computeIfAbsent(veld, v -> new HashSet<>())
                            .add(klasse.getMethod(veld).invoke(voorbeeld));
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError(e);
                }
            }
        }
        waarden.forEach((veld, soorten) -> assertTrue(soorten.size() > 1, "every sample has one " + veld));
    }

    @Test
    void aBuilderOfABevindingForgetsNothing() {
        eisGelijk(
                Bevinding.class,
                CASUSSEN.stream().map(Casus::bevinding).toList(),
                b -> b.toBuilder().build());
    }

    @Test
    void aBuilderOfANormadressaatForgetsNothing() {
        eisGelijk(
                Normadressaat.class,
                CASUSSEN.stream().map(Casus::normadressaat).toList(),
                n -> n.toBuilder().build());
    }

    @Test
    void aBuilderOfACasusForgetsNothing() {
        eisGelijk(Casus.class, CASUSSEN, c -> c.toBuilder().build());
    }

    @Test
    void aBuilderOfARecordForgetsNothing() {
        LhsEngine engine = LhsEngine.create();
        LhsEngine verzonnen = engine.under(Verzonnen.strategie());
        eisGelijk(
                Vastlegging.class,
                Stream.of(
                                CASUSSEN.stream().map(engine::decide),
                                CASUSSEN.stream().limit(20).map(engine.under(Proefstrategieen.streng())::decide),
                                Stream.of(verzonnen.decide(Verzonnen.casus(Segment.B3))),
                                Dossiers.voorbeelden(engine).stream().flatMap(d -> d.vastleggingen().stream()))
                        .flatMap(s -> s)
                        .toList(),
                v -> v.toBuilder().build());
    }
}
