package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Uitkomsten;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;

/** Explains one case of each distinct outcome of the input space, and one of each code. */
class ElkeUitkomstTest {
    private static final long STAP = 997;

    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);

    /** The codes in a decision that have a text. */
    static Set<Enum<?>> codes(Vastlegging v) {
        Set<Enum<?>> codes = new HashSet<>(v.lezingen());
        v.overwogen().stream().map(Overweging::code).forEach(codes::add);
        v.aandachtspunten().stream().map(Aandachtspunt::code).forEach(codes::add);
        v.signalen().stream().map(Signaal::code).forEach(codes::add);
        return codes;
    }

    /** Every code that a decision by the rules of the library can hold. */
    static Set<Enum<?>> alleCodes() {
        Set<Enum<?>> alle = new HashSet<>(EnumSet.allOf(Lezing.class));
        alle.addAll(EnumSet.allOf(Redencode.class));
        alle.addAll(EnumSet.complementOf(EnumSet.of(Aandachtspuntcode.EIGEN_REGEL)));
        alle.addAll(EnumSet.complementOf(EnumSet.of(Signaalcode.EIGEN_REGEL)));
        alle.removeAll(Dossierpaden.VAN_EDITIE_1);
        return alle;
    }

    /** One of each outcome, and from a sample each decision with a code that was not seen before. */
    private static List<Vastlegging> vastleggingen(Set<Enum<?>> gezien) {
        List<Vastlegging> vastleggingen = new ArrayList<>(Uitkomsten.eenCasusPerUitkomst().parallelStream()
                .map(ENGINE::decide)
                .toList());
        vastleggingen.forEach(v -> gezien.addAll(codes(v)));
        int uitkomsten = vastleggingen.size();
        Casusruimte.steekproef(STAP)
                .map(ENGINE::decide)
                .filter(v -> gezien.addAll(codes(v)))
                .forEach(vastleggingen::add);
        System.out.println("uitleg: " + uitkomsten + " distinct outcomes and " + (vastleggingen.size() - uitkomsten)
                + " other decisions, each explained in " + Taal.values().length + " languages");
        return vastleggingen;
    }

    @Test
    void everyDistinctOutcomeAndEveryCodeIsExplainedWithoutAGap() {
        Set<Enum<?>> gezien = new HashSet<>();
        vastleggingen(gezien).parallelStream().forEach(Leesbaar::controleer);

        Set<Enum<?>> alle = alleCodes();
        alle.removeAll(Dossierpaden.CODES);
        Set<Enum<?>> nooit = new HashSet<>(alle);
        nooit.removeAll(gezien);
        assertEquals(Set.of(), nooit, "never seen");
        gezien.removeAll(alle);
        assertEquals(Set.of(), gezien, "seen, but not expected");
    }
}
