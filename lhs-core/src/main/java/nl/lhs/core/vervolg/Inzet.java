package nl.lhs.core.vervolg;

import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;

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
        interventies = List.copyOf(interventies);
        if (interventies.isEmpty() || interventies.stream().anyMatch(i -> i.soort() == Interventiesoort.STRAFRECHT)) {
            throw new OngeldigException(List.of(new Fout(
                    "/interventies",
                    Foutcode.TEGENSTRIJDIG,
                    "is geen trede; verwacht: ten minste één herstellende of bestraffende interventie, en geen van"
                            + " strafrecht")));
        }
    }
}
