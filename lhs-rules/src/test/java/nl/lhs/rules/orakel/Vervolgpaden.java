package nl.lhs.rules.orakel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.orakel.Dossierorakel.Staat;
import nl.lhs.rules.orakel.Dossierruimte.Poging;

/** Records of dossiers to which anything may have happened. */
public final class Vervolgpaden {
    private static final List<Casus> BEGIN = Dossierruimte.begin();

    private Vervolgpaden() {}

    /**
     * The records of random paths of up to eight events, without those of first decisions.
     *
     * @param engine what follows the dossiers up
     * @param paden how many paths
     * @return the records; always the same, in the same order
     */
    public static Stream<Vastlegging> vastleggingen(LhsEngine engine, int paden) {
        return IntStream.range(0, paden).boxed().flatMap(nummer -> pad(engine, new Random(nummer)).stream());
    }

    private static List<Vastlegging> pad(LhsEngine engine, Random toeval) {
        Casus casus = BEGIN.get(toeval.nextInt(BEGIN.size()));
        List<Vastlegging> vastleggingen = new ArrayList<>();
        Dossier dossier = engine.open(casus);
        Staat staat = Dossierorakel.open(casus);
        for (int i = 0; i < 8; i++) {
            Poging poging = Dossierruimte.kies(staat, toeval);
            Optional<Staat> verder =
                    Dossierorakel.na(staat, poging.gebeurtenis()).staat();
            if (verder.isPresent()) {
                dossier = engine.vervolg(dossier, poging.gebeurtenis());
                staat = verder.orElseThrow();
                vastleggingen.add(dossier.laatste());
            }
        }
        return vastleggingen;
    }
}
