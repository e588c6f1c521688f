package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Doorpakken.Ondergrens;
import nl.lhs.rules.regels.Doorpakken.Strafkant;
import nl.lhs.rules.regels.Stap4.Beslisgrond;

/** Step 5, in a dossier: the whole of a decision for which a rung was sought. */
public record Dossierbeeld(
        Beeld beeld, Strategie strategie, Voorgeschiedenis geschiedenis, Strafkant strafkant, Ondergrens ondergrens)
        implements Conclusie {
    /** All that was considered, light to heavy. */
    public List<Interventie> overwogen() {
        return beeld.overwogen();
    }

    /** Whether this decides. */
    public boolean beslist(Beslisgrond.Waarde waarde) {
        return beeld.beslist(waarde);
    }

    /** Whether a hercontrole is what was decided on. */
    public boolean isHercontrole() {
        return beeld.feiten().hercontrole();
    }

    /** Whether this was chosen. */
    public boolean gekozen(Interventie interventie) {
        return beeld.gekozen(interventie);
    }

    /** Whether this could have been chosen but was not. */
    public boolean over(Interventie interventie) {
        return beeld.over(interventie);
    }

    /** Whether this could have stood on a rung but was not chosen. */
    public boolean treedtNiet(Interventie interventie) {
        return over(interventie) && strafkant.laat(interventie);
    }

    /** Whether this was used before. */
    public boolean isIngezet(Interventie interventie) {
        return geschiedenis.isIngezet(interventie);
    }

    /** Whether this is no heavier than what was used last. */
    public boolean isNietZwaarder(Interventie interventie) {
        return ondergrens.isNietZwaarder(strategie, interventie);
    }
}
