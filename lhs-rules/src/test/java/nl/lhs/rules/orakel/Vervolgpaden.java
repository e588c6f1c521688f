package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.LhsEngine;

/** Records of dossiers to which anything may have happened. */
public final class Vervolgpaden {
    private static final int LENGTE = 8;

    private Vervolgpaden() {}

    /**
     * The records of random paths of up to eight events, without those of first decisions.
     *
     * @param engine what follows the dossiers up
     * @param paden how many paths
     * @return the records; always the same, in the same order
     */
    public static Stream<Vastlegging> vastleggingen(LhsEngine engine, int paden) {
        return IntStream.range(0, paden).boxed().flatMap(nummer -> pad(engine, nummer).stream());
    }

    private static List<Vastlegging> pad(LhsEngine engine, int nummer) {
        Dossierpad pad = Dossierpad.trek(nummer, LENGTE);
        List<Vastlegging> vastleggingen = new ArrayList<>();
        Dossier dossier = engine.open(pad.begin());
        for (Gebeurtenis gebeurtenis : pad.aangenomen()) {
            dossier = engine.vervolg(dossier, gebeurtenis);
            vastleggingen.add(dossier.laatste());
        }
        return vastleggingen;
    }
}
