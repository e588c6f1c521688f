package nl.lhs.core.vervolg;

import java.util.List;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;

/**
 * A rung that was used earlier in a dossier (<i>inzet</i>): the herstellende and bestraffende interventions that stood
 * together.
 *
 * <p>Example: {@code new Inzet(List.of(Interventie.VERSCHERPT_TOEZICHT), true)}. Source: norm 3.4-4, reading R13.
 *
 * @param interventies light to heavy; at least one, none of criminal law
 * @param zonderNaleving whether a hercontrole found that compliance did not follow on it; false where a herziening or an
 *     overleg put something else in its place
 */
public record Inzet(List<Interventie> interventies, boolean zonderNaleving) {
    /**
     * A rung that was used.
     *
     * @param interventies see {@link #interventies()}
     * @param zonderNaleving see {@link #zonderNaleving()}
     * @throws OngeldigException if no intervention is given, or one of criminal law
     */
    public Inzet {
        interventies = Required.list(interventies, "interventies");
        new Foutenlijst()
                .require(
                        "/interventies",
                        !interventies.isEmpty()
                                && interventies.stream().noneMatch(i -> i.soort() == Interventiesoort.STRAFRECHT),
                        "is geen trede; verwacht: ten minste één herstellende of bestraffende interventie, en geen van"
                                + " strafrecht")
                .throwIfAny();
    }
}
