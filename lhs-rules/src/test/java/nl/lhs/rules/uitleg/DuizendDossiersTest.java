package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
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
                });
        assertTrue(
                gezien.containsAll(EnumSet.complementOf(EnumSet.of(Gebeurtenis.Soort.NIEUWE_OVERTREDING))),
                () -> "only " + gezien);
    }
}
