package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every distinct outcome in a sample of the whole input space is explained in full. */
class ElkeUitkomstTest {
    private static final long STAP = 197;

    private static final List<Vastlegging> uitkomsten = new ArrayList<>();
    private static final Set<Enum<?>> gezien = new HashSet<>();

    /** What a reader would call the outcome: where it ended, overleg and choice. */
    private static List<Object> kern(Vastlegging v) {
        return List.of(
                v.uitkomst(),
                v.status(),
                v.positionering().map(Positionering::segment),
                v.overleg().indicatie(),
                v.spoor(),
                v.interventies(),
                v.scenarios());
    }

    /** The codes that a decision holds, each of which has its text. */
    private static Set<Enum<?>> codes(Vastlegging v) {
        Set<Enum<?>> codes = new HashSet<>(v.lezingen());
        v.overwogen().stream().map(Overweging::code).forEach(codes::add);
        v.aandachtspunten().stream().map(Aandachtspunt::code).forEach(codes::add);
        return codes;
    }

    @BeforeAll
    static void beslis() {
        LhsEngine engine = LhsEngine.create();
        Set<List<Object>> kernen = new HashSet<>();
        int[] beslist = {0};
        Invoerruimte.steekproef(STAP).map(engine::decide).forEach(v -> {
            beslist[0]++;
            boolean nieuw = kernen.add(kern(v));
            if (gezien.addAll(codes(v)) || nieuw) {
                uitkomsten.add(v);
            }
        });
        System.out.println("uitleg: " + beslist[0] + " decisions, of which explained: " + uitkomsten.size() + " with "
                + kernen.size() + " distinct outcomes");
    }

    @Test
    void everyDistinctOutcomeIsExplainedWithoutAGap() {
        uitkomsten.forEach(Leesbaar::controleer);
    }

    @Test
    void theSampleMeetsEveryReasonEveryPointOfAttentionAndEveryReading() {
        Set<Enum<?>> alle = new HashSet<>(EnumSet.allOf(Lezing.class));
        alle.addAll(EnumSet.allOf(Redencode.class));
        alle.addAll(EnumSet.allOf(Aandachtspuntcode.class));
        assertEquals(alle, gezien);
        assertTrue(uitkomsten.size() > 1_000, "few distinct outcomes: " + uitkomsten.size());
    }
}
