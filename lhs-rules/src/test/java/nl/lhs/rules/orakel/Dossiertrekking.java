package nl.lhs.rules.orakel;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.LhsEngine;

/** Dossiers drawn from seeds: a first case and the events that the oracle takes. The same number draws the same. */
public final class Dossiertrekking {
    private Dossiertrekking() {}

    /**
     * Draws dossiers under LHS 1.7.
     *
     * @param engine the engine that decides
     * @param aantal how many
     * @param lengte how many events are tried in each
     * @return the dossiers as they stand after their last event, in parallel
     */
    public static Stream<Dossier> trek(LhsEngine engine, int aantal, int lengte) {
        return IntStream.range(0, aantal).parallel().mapToObj(nummer -> {
            Dossierpad pad = Dossierpad.trek(nummer, lengte);
            Dossier dossier = engine.open(pad.begin());
            for (Gebeurtenis gebeurtenis : pad.aangenomen()) {
                dossier = engine.vervolg(dossier, gebeurtenis);
            }
            return dossier;
        });
    }
}
