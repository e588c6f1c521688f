package nl.lhs.core.vervolg;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Required;

/**
 * Where a case stands after a record (<i>zaakstand</i>).
 *
 * <p>Example: {@code dossier.stand().vanKracht()} are the interventions in force. Source: norms 3.4-8, B2-7 and Awb 5:6.
 *
 * @param lasten each last of the dossier, in the order in which they were imposed
 * @param vanKracht the interventions in force, in the order of the words: lasts from their BESCHIKKING until they end,
 *     TIJDELIJK_STILLEGGEN until a choice drops it or there is compliance, the others while chosen
 * @param mogelijk the kinds of event that can come next, in their order
 * @param gesloten whether a hercontrole found compliance, which closed the case
 */
public record Zaakstand(
        List<Laststand> lasten, List<Interventie> vanKracht, List<Gebeurtenis.Soort> mogelijk, boolean gesloten) {
    /**
     * Where a case stands.
     *
     * @param lasten see {@link #lasten()}
     * @param vanKracht see {@link #vanKracht()}
     * @param mogelijk see {@link #mogelijk()}
     * @param gesloten see {@link #gesloten()}
     */
    public Zaakstand {
        lasten = Required.list(lasten, "lasten");
        vanKracht = Required.list(vanKracht, "vanKracht");
        mogelijk = Required.list(mogelijk, "mogelijk");
    }
}
