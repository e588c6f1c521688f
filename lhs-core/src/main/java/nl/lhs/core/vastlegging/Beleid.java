package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;

/**
 * What of the strategie was in force in a decision, so that a record can be read without the strategie at hand.
 *
 * <p>Example: under a specifieke strategie in which C2 is ZWAAR, the record of a casus that ends in C2 has {@code
 * gewijzigd} {@code [/segmenten/C2/klasse: MIDDEN wordt ZWAAR]}; that of a casus elsewhere has none. Source: norms 1.2-1
 * and 3.5-1.
 *
 * @param opties what the strategie chooses where the text leaves a choice open
 * @param berustOp the strategie that a specifieke strategie rests on; empty where it stands on its own
 * @param gewijzigd what the specifieke strategie changed and this casus used: the class and the interventions of its
 *     segment, the weights of what was considered, and the options that its facts called for
 */
public record Beleid(Opties opties, Optional<StrategieVerwijzing> berustOp, List<Strategiewijziging> gewijzigd) {
    /**
     * What was in force.
     *
     * @param opties see {@link #opties()}
     * @param berustOp see {@link #berustOp()}
     * @param gewijzigd see {@link #gewijzigd()}
     * @throws OngeldigException if something is changed, and nothing that it rests on
     */
    public Beleid {
        Objects.requireNonNull(opties, "opties");
        Objects.requireNonNull(berustOp, "berustOp");
        gewijzigd = List.copyOf(gewijzigd);
        new Foutenlijst()
                .require(
                        "/gewijzigd",
                        berustOp.isPresent() || gewijzigd.isEmpty(),
                        "hoort bij een strategie die op een andere berust; verwacht: berustOp, of geen wijzigingen")
                .throwIfAny();
    }
}
