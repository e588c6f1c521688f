package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;
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
 * @param spoedVastgelegd whether the option {@code spoed} is written down; false only in a record of edition 1 of the
 *     specification, which did not have it and chose as LICHTSTE says
 */
public record Beleid(
        Opties opties,
        Optional<StrategieVerwijzing> berustOp,
        List<Strategiewijziging> gewijzigd,
        boolean spoedVastgelegd) {
    /**
     * What was in force.
     *
     * @param opties see {@link #opties()}
     * @param berustOp see {@link #berustOp()}
     * @param gewijzigd see {@link #gewijzigd()}
     * @param spoedVastgelegd see {@link #spoedVastgelegd()}
     * @throws OngeldigException if something is changed, and nothing that it rests on; if spoed is not written down, and not
     *     LICHTSTE
     */
    public Beleid {
        Objects.requireNonNull(opties, "opties");
        Objects.requireNonNull(berustOp, "berustOp");
        gewijzigd = Required.list(gewijzigd, "gewijzigd");
        new Foutenlijst()
                .require(
                        "/gewijzigd",
                        berustOp.isPresent() || gewijzigd.isEmpty(),
                        "hoort bij een strategie die op een andere berust; verwacht: berustOp, of geen wijzigingen")
                .require(
                        "/opties/spoed",
                        spoedVastgelegd || opties.spoed() == Opties.Spoed.LICHTSTE,
                        "ontbreekt terwijl bij spoed niet de lichtste wordt gekozen; verwacht: LICHTSTE, of een waarde")
                .throwIfAny();
    }

    /**
     * What was in force, with every option written down.
     *
     * @param opties see {@link #opties()}
     * @param berustOp see {@link #berustOp()}
     * @param gewijzigd see {@link #gewijzigd()}
     * @throws OngeldigException if something is changed, and nothing that it rests on
     */
    public Beleid(Opties opties, Optional<StrategieVerwijzing> berustOp, List<Strategiewijziging> gewijzigd) {
        this(opties, berustOp, gewijzigd, true);
    }
}
