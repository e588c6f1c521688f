package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every distinct decision of a sample of the whole input space is explained in full. */
class ElkeUitkomstTest {
    private static final long STAP = 151;

    private static Collection<Vastlegging> uitkomsten;

    /** What an explanation tells of a decision, without the texts of its casus. */
    private static List<Object> kern(Vastlegging v) {
        return List.of(
                v.uitkomst(),
                v.status(),
                v.positionering(),
                v.aspecten(),
                v.overleg(),
                v.spoor(),
                v.scenarios(),
                v.overwogen(),
                v.afwijking(),
                v.termijn(),
                v.aandachtspunten().stream().map(Aandachtspunt::code).toList(),
                v.lezingen());
    }

    @BeforeAll
    static void beslis() {
        LhsEngine engine = LhsEngine.create();
        Map<List<Object>, Vastlegging> perKern = new HashMap<>();
        int[] beslist = {0};
        Invoerruimte.steekproef(STAP).map(engine::decide).forEach(v -> {
            beslist[0]++;
            perKern.putIfAbsent(kern(v), v);
        });
        uitkomsten = new ArrayList<>(perKern.values());
        System.out.println(
                "uitleg: " + beslist[0] + " decisions, " + uitkomsten.size() + " of them distinct and explained");
    }

    @Test
    void everyDistinctDecisionIsExplainedWithoutAGap() {
        uitkomsten.parallelStream().forEach(Leesbaar::controleer);
    }

    @Test
    void theSampleMeetsEveryReasonEveryPointOfAttentionAndEveryReading() {
        Set<Redencode> redenen = EnumSet.noneOf(Redencode.class);
        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        Set<Lezing> lezingen = EnumSet.noneOf(Lezing.class);
        for (Vastlegging v : uitkomsten) {
            v.overwogen().stream().map(Overweging::code).forEach(redenen::add);
            v.aandachtspunten().stream().map(Aandachtspunt::code).forEach(punten::add);
            lezingen.addAll(v.lezingen());
        }
        assertEquals(EnumSet.allOf(Redencode.class), redenen);
        assertEquals(EnumSet.allOf(Aandachtspuntcode.class), punten);
        assertEquals(EnumSet.allOf(Lezing.class), lezingen);
        assertTrue(uitkomsten.size() > 1_000, "few distinct decisions: " + uitkomsten.size());
    }
}
