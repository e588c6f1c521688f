package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Dossiertrekking;
import org.junit.jupiter.api.Test;

/** On a thousand paths through a dossier, each record has its three texts, and the addressee reads only his. */
class DuizendDossiersTest {
    private static final int DOSSIERS = 1000;
    private static final int GEBEURTENISSEN = 6;

    @Test
    void onAThousandPathsEachReaderGetsWhatIsHisAndTheAddresseeNothingElse() {
        Set<Gebeurtenis.Soort> gezien = ConcurrentHashMap.newKeySet();
        AtomicInteger andereKeuze = new AtomicInteger();
        Dossiertrekking.trek(LhsEngine.create().withMotor(Motor.BULK), DOSSIERS, GEBEURTENISSEN)
                .flatMap(dossier -> dossier.vastleggingen().stream())
                .forEach(v -> {
                    v.vervolg()
                            .map(Vervolg::gebeurtenis)
                            .map(Gebeurtenis::soort)
                            .ifPresent(gezien::add);
                    // One language for each record: both are checked over every distinct outcome.
                    int nummer = v.vervolg().map(Vervolg::volgnummer).orElse(1);
                    Lezersproef.controleer(v, nummer % 2 == 0 ? Taal.ENGELS : Taal.NEDERLANDS);
                    if (isAndersGekozen(v)) {
                        andereKeuze.incrementAndGet();
                        String tekst = Motivering.from(Lezer.BESLUIT, v).tekst();
                        assertFalse(tekst.contains("Wij hebben bestuursdwang toegepast"), tekst);
                    }
                });
        assertTrue(
                gezien.containsAll(EnumSet.complementOf(EnumSet.of(Gebeurtenis.Soort.NIEUWE_OVERTREDING))),
                () -> "only " + gezien);
        assertTrue(andereKeuze.get() > 0, "no dossier in which something else was chosen after coercion");
    }

    /** Whether coercion was applied and put in writing, and something else that ends the overtreding is chosen since. */
    private static boolean isAndersGekozen(Vastlegging v) {
        List<Lastverloop> vooraf = v.vervolg().flatMap(Vervolg::stand).stream()
                .flatMap(stand -> stand.lasten().stream())
                .map(Laststand::verloop)
                .filter(Lastverloop::isVoorafUitgevoerd)
                .toList();
        return !vooraf.isEmpty()
                && vooraf.stream().allMatch(Lastverloop::isBeslist)
                && v.vervolg().filter(Vervolg::isGesloten).isEmpty()
                && v.interventies().stream().anyMatch(i -> i.soort() == Interventiesoort.HERSTELLEND)
                && v.interventies().stream().noneMatch(Interventie::isBestuursdwang);
    }
}
