package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.engine.Bewaring;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;

/** What is kept between decisions. */
class BewaringTest {
    @Test
    void whatIsAskedForAgainIsTheSameAndIsMadeOnce() {
        Bewaring<Integer, String> bewaring = new Bewaring<>();
        AtomicInteger gemaakt = new AtomicInteger();
        String eerste = bewaring.get(1, k -> "een" + gemaakt.incrementAndGet());
        assertSame(eerste, bewaring.get(1, k -> "een" + gemaakt.incrementAndGet()));
        assertEquals("een1", eerste);
        assertEquals(1, gemaakt.get());
    }

    @Test
    void itNeverHoldsMoreThanTwoGenerations() {
        Bewaring<Integer, Integer> bewaring = new Bewaring<>();
        for (int i = 0; i < 10 * Bewaring.MEESTE; i++) {
            assertEquals(-i, bewaring.get(i, k -> -k));
            assertTrue(bewaring.omvang() <= 2 * Bewaring.MEESTE, "it holds " + bewaring.omvang());
        }
    }

    @Test
    void whatIsAskedForAgainAndAgainStays() {
        Bewaring<Integer, Object> bewaring = new Bewaring<>();
        Object vaak = bewaring.get(-1, k -> new Object());
        for (int i = 0; i < 10 * Bewaring.MEESTE; i++) {
            bewaring.get(i, k -> new Object());
            if (i % 1_000 == 0) {
                assertSame(vaak, bewaring.get(-1, k -> new Object()));
            }
        }
    }

    @Test
    void whatFailsIsNotKept() {
        Bewaring<Integer, String> bewaring = new Bewaring<>();
        assertThrows(
                IllegalStateException.class,
                () -> bewaring.get(1, k -> {
                    throw new IllegalStateException("planted");
                }));
        assertEquals("goed", bewaring.get(1, k -> "goed"));
    }

    @Test
    void severalThreadsGetWhatBelongsToTheirKey() {
        Bewaring<Integer, String> bewaring = new Bewaring<>();
        assertTrue(IntStream.range(0, 200_000)
                .parallel()
                .map(i -> i % (3 * Bewaring.MEESTE))
                .allMatch(i -> bewaring.get(i, k -> "w" + k).equals("w" + i)));
    }

    private static Casus casus(String wie, VerzwarendAspect.Soort aspect, Interventie... afwijking) {
        Casus.Builder casus = Casus.builder(
                "zaak-" + wie,
                Bevinding.builder("bevinding-" + wie, LocalDate.of(2026, 3, 4))
                        .gevolgen(Gevolgen.BEPERKT)
                        .omschrijving("omschrijving-" + wie)
                        .verzwarendAspect(VerzwarendAspect.of(aspect, "onderbouwing-" + wie))
                        .build(),
                Normadressaat.builder("normadressaat-" + wie)
                        .typering(Typering.ONVERSCHILLIG)
                        .naam("naam-" + wie)
                        .onderbouwing("onderbouwing-" + wie)
                        .build());
        casus.label("label", "label-" + wie);
        if (afwijking.length > 0) {
            casus.afwijking(Afwijking.of("motivering-" + wie, afwijking));
        }
        return casus.build();
    }

    /** Equal facts with other texts: each record holds its own, and equals that of an engine that has kept nothing. */
    @Test
    void noTextOfOneCasusComesInTheRecordOfAnother() {
        LhsEngine engine = LhsEngine.create();
        VerzwarendAspect.Soort aspect = VerzwarendAspect.Soort.WAARHEIDSVINDING;
        for (Interventie[] afwijking :
                new Interventie[][] {{}, {Interventie.LAST_ONDER_DWANGSOM}, {Interventie.BESTUURLIJK_GESPREK}}) {
            Vastlegging jansen = engine.decide(casus("JANSEN", aspect, afwijking));
            Vastlegging bakker = engine.decide(casus("BAKKER", aspect, afwijking));
            assertSame(jansen.overwogen(), bakker.overwogen(), "the second was to be kept of the first");
            assertFalse(VastleggingJson.format(bakker).contains("JANSEN"));
            assertFalse(VastleggingJson.format(engine.decide(casus("JANSEN", aspect, afwijking)))
                    .contains("BAKKER"));
            // With a filter, every rule runs and nothing is kept.
            assertEquals(bakker, engine.decide(casus("BAKKER", aspect, afwijking), match -> true));
            if (afwijking.length > 0) {
                assertEquals(
                        List.of("motivering-JANSEN", "motivering-BAKKER"),
                        List.of(
                                jansen.afwijking().orElseThrow().motivering(),
                                bakker.afwijking().orElseThrow().motivering()));
            }
        }
    }

    /** Each fact by which the rules decide is part of what conclusions are kept for. */
    @Test
    void otherFactsAreNotTakenForTheSame() {
        LhsEngine engine = LhsEngine.create();
        for (VerzwarendAspect.Soort aspect : Woordenlijst.LHS_17.aspecten().alle()) {
            Casus casus = casus("JANSEN", aspect);
            assertEquals(List.of(aspect), engine.decide(casus).aspecten());
        }
        Casus zwaar = casus("JANSEN", VerzwarendAspect.Soort.WAARHEIDSVINDING, Interventie.LAST_ONDER_DWANGSOM);
        Casus licht = casus("JANSEN", VerzwarendAspect.Soort.WAARHEIDSVINDING, Interventie.BESTUURLIJK_GESPREK);
        assertEquals(
                List.of(Interventie.LAST_ONDER_DWANGSOM), engine.decide(zwaar).interventies());
        assertEquals(
                List.of(Interventie.BESTUURLIJK_GESPREK), engine.decide(licht).interventies());
    }
}
