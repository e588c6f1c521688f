package nl.lhs.rules.regels;

import java.util.List;
import java.util.function.Predicate;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.rules.regels.Stap3.Bsbmoordeel;
import nl.lhs.rules.regels.Stap4.Beslisgrond;
import nl.lhs.rules.regels.Stap5.Overzicht;

/**
 * Step 5: the whole of a decision, of which the tables say what the record notes. Conditions of rows ask it questions of one
 * line.
 *
 * @param standaard the column where the normadressaat was not typed; else null
 * @param weg the way of the advice; null where there is none, or one for each outcome
 * @param segment null where there is no overtreding; so are those after it
 * @param strategie the strategie by which is decided
 */
public record Beeld(
        Feiten feiten,
        Beslisgrond.Waarde grond,
        Typering standaard,
        Weg weg,
        Segment segment,
        Klasse klasse,
        Bsbmoordeel.Stand bsbm,
        Overlegindicatie indicatie,
        Overzicht overzicht,
        Strategie strategie)
        implements Conclusie {
    /** Where there is no overtreding, nothing else is known. */
    public static Beeld zonderOvertreding(Feiten feiten) {
        return new Beeld(feiten, Beslisgrond.Waarde.GEEN_OVERTREDING, null, null, null, null, null, null, null, null);
    }

    /** All that was considered, light to heavy; nothing where there is no overtreding. */
    public List<Interventie> overwogen() {
        return overzicht == null ? List.of() : overzicht.overwogen();
    }

    /** Whether this decides. */
    public boolean beslist(Beslisgrond.Waarde waarde) {
        return grond == waarde;
    }

    /** Whether something was chosen, if only nothing of what is available. */
    public boolean isGekozen() {
        return switch (grond) {
            case LICHTSTE, AFWIJKING, DOORPAKKEN, VOORTZETTEN, BODEM -> true;
            case NA_SLUITING -> !overzicht.gekozen().isEmpty();
            case GEEN_OVERTREDING, GEDOGEN, AFZIEN, WACHT_OP_OVERLEG -> false;
        };
    }

    /** Whether the way of the advice decides what is chosen under criminal law. */
    public boolean volgtWeg() {
        return switch (grond) {
            case LICHTSTE, BODEM, NA_SLUITING -> true;
            default -> false;
        };
    }

    /** Whether such an intervention is chosen. */
    public boolean kiest(Predicate<Interventie> welke) {
        return isGekozen() && overzicht.gekozen().stream().anyMatch(welke);
    }

    /** Whether an intervention with this role was chosen. */
    public boolean kiest(Rol rol) {
        return isGekozen() && rol.in(overzicht.gekozen());
    }

    /** Whether an intervention of this kind was chosen. */
    public boolean kiest(Interventiesoort soort) {
        return isGekozen() && !overzicht.gekozen(soort).isEmpty();
    }

    /** Whether a last was chosen. */
    public boolean kiestLast() {
        return isGekozen() && overzicht.gekozen().stream().anyMatch(Interventie::isLast);
    }

    /** Whether the segment holds an intervention with this role. */
    public boolean kent(Rol rol) {
        return overzicht != null && rol.in(overzicht.segment());
    }

    /** Whether the strategie has an intervention with this role. */
    public boolean heeft(Rol rol) {
        return !strategie.interventies(rol).isEmpty();
    }

    /** Whether an intervention with this role is available, in the segment or not. */
    public boolean heeftBeschikbaar(Rol rol) {
        return overzicht != null
                && strategie.interventies(rol).stream()
                        .anyMatch(i -> !overzicht.belet().containsKey(i));
    }

    /** Whether the strategie itself says what fits in this spoed, if that is available (reading R8). */
    public boolean kiestBijSpoed() {
        return feiten.spoedeisend()
                && strategie.opties().spoed() == Opties.Spoed.BESTUURSDWANG
                && overzicht != null
                && overzicht.segment().stream()
                        .anyMatch(i -> Rol.PAST_BIJ_SPOED.heeft(i)
                                && !overzicht.belet().containsKey(i));
    }

    /** Whether the choice is what fits in spoed, in the place of the lightest. */
    public boolean isGekozenVoorSpoed() {
        return kiestBijSpoed() && kiest(Rol.PAST_BIJ_SPOED);
    }

    /** Whether a BSBM is imposed, by what the overleg ended in. */
    public boolean isBsbmOpgelegd() {
        return bsbm != null && new Bsbmoordeel(bsbm).isOpgelegd(feiten.overleguitkomst());
    }

    /** Whether an intervention with this role was considered, and no power for it is known to be missing. */
    public boolean overweegt(Rol rol) {
        return overzicht != null
                && overzicht.overwogen().stream().anyMatch(i -> rol.heeft(i) && feiten.isBevoegdTot(i));
    }

    /** The administrative part of what was chosen; null where there is none. */
    public Interventie bestuursdeel() {
        List<Interventie> gekozen = overzicht.gekozen();
        for (Interventie i : gekozen) {
            if (i.soort() != Interventiesoort.STRAFRECHT) {
                return i;
            }
        }
        return null;
    }

    /** Whether the administrative part of what was chosen is of this kind. */
    public boolean isBestuursdeel(Interventiesoort soort) {
        Interventie bestuursdeel = bestuursdeel();
        return bestuursdeel != null && bestuursdeel.soort() == soort;
    }

    /** Whether this was chosen. */
    public boolean gekozen(Interventie interventie) {
        return overzicht.gekozen().contains(interventie);
    }

    /** Whether this could have been chosen but was not. */
    public boolean over(Interventie interventie) {
        return !gekozen(interventie) && !overzicht.belet().containsKey(interventie);
    }

    /** Whether this was not chosen for this lack. */
    public boolean mist(Interventie interventie, Redencode wat) {
        return !gekozen(interventie) && overzicht.belet().get(interventie) == wat;
    }

    /** Whether the normadressaat was typed as one of the two that hinder nobody on purpose. */
    public boolean isLichtGetypeerd() {
        return feiten.typering() == Typering.GOEDWILLEND || feiten.typering() == Typering.ONVERSCHILLIG;
    }
}
