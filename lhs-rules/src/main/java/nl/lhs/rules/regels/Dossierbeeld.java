package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Doorpakken.Strafkant;
import nl.lhs.rules.regels.Stap4.Beslisgrond;

/**
 * Step 5, in a dossier: the whole of a decision on which what went before had a part.
 *
 * @param op whether no rung was left
 */
public record Dossierbeeld(
        Beeld beeld, Strategie strategie, Voorgeschiedenis geschiedenis, Strafkant strafkant, boolean op)
        implements Conclusie {
    /** All that was considered, light to heavy. */
    public List<Interventie> overwogen() {
        return beeld.overwogen();
    }

    /** Whether this decides. */
    public boolean beslist(Beslisgrond.Waarde waarde) {
        return beeld.beslist(waarde);
    }

    /** Whether what stands is what is gone on from: by the ladder, by another choice, or by keeping it going. */
    public boolean gaatVerder() {
        return beeld.feiten().zoektTrede() || beslist(Beslisgrond.Waarde.VOORTZETTEN);
    }

    /** Whether this was chosen. */
    public boolean gekozen(Interventie interventie) {
        return beeld.gekozen(interventie);
    }

    /** Whether this was chosen under administrative law. */
    public boolean gekozenBestuursrechtelijk(Interventie interventie) {
        return gekozen(interventie) && interventie.soort() != Interventiesoort.STRAFRECHT;
    }

    /** Whether this could have been chosen but was not. */
    public boolean over(Interventie interventie) {
        return beeld.over(interventie);
    }

    /** Whether this could have been chosen under administrative law but was not. */
    public boolean overBestuursrechtelijk(Interventie interventie) {
        return over(interventie) && interventie.soort() != Interventiesoort.STRAFRECHT;
    }

    /** Whether this could have stood on a rung but was not chosen. */
    public boolean treedtNiet(Interventie interventie) {
        return over(interventie) && strafkant.laat(interventie);
    }

    /** Whether this was used before. */
    public boolean isIngezet(Interventie interventie) {
        return geschiedenis.isIngezet(interventie);
    }

    /** Whether this is no heavier than what stood: on the rung of its kind, or of a heavier kind. */
    public boolean isNietZwaarder(Interventie interventie) {
        Rang rang = Rang.of(strategie, geschiedenis.staand());
        int gewicht = strategie.gewicht(interventie);
        return interventie.soort() == Interventiesoort.HERSTELLEND
                ? rang.herstellend() >= gewicht
                : rang.bestraffend() >= gewicht;
    }

    /** Whether this is lighter than the last that a warning announced, and that is chosen now. */
    public boolean isOvergeslagen(Interventie interventie) {
        return interventie.soort() == Interventiesoort.HERSTELLEND
                && beeld.kiestLast()
                && strategie.gewicht(interventie)
                        < Rang.of(strategie, beeld.overzicht().gekozen()).herstellend();
    }
}
