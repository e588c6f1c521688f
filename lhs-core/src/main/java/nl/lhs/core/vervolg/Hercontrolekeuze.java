package nl.lhs.core.vervolg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;

/**
 * What the handhaver chooses at a hercontrole without compliance, in the place of the next rung (<i>keuze</i>): other
 * interventions, or to keep the last that stands going.
 *
 * <pre>{@code
 * Hercontrolekeuze.of(List.of(Interventie.LAST_ONDER_DWANGSOM), "Een hogere dwangsom werkt hier beter.")
 * Hercontrolekeuze.voortzetten("De dwangsom werkt nog.")
 * }</pre>
 *
 * <p>Source: norm 3.4-2, reading R13.
 *
 * @param interventies herstellende and bestraffende interventions, none twice; empty where the last is kept going
 * @param voortzetten whether the last that stands is kept going: nothing new is imposed, and its steps go on
 * @param motivering why; 1 to 10,000 characters
 */
public record Hercontrolekeuze(List<Interventie> interventies, boolean voortzetten, String motivering) {
    /**
     * A choice.
     *
     * @param interventies see {@link #interventies()}
     * @param voortzetten see {@link #voortzetten()}
     * @param motivering see {@link #motivering()}
     * @throws OngeldigException if there are interventions and {@code voortzetten}, or neither; if one is of criminal law
     *     or named twice; or if the reasons are blank or too long
     */
    public Hercontrolekeuze {
        interventies = Required.list(interventies, "interventies");
        Objects.requireNonNull(motivering, "motivering");
        Foutenlijst fouten = new Foutenlijst()
                .tekst("/motivering", motivering)
                .unique("/interventies", interventies)
                .require(
                        "",
                        interventies.isEmpty() == voortzetten,
                        Foutcode.KEUZE_ONDUIDELIJK,
                        "noemt interventies en voortzetten, of geen van beide; verwacht: een van de twee (lezing R13)");
        for (int i = 0; i < interventies.size(); i++) {
            fouten.require(
                    "/interventies/" + i,
                    interventies.get(i).soort() != Interventiesoort.STRAFRECHT,
                    Foutcode.STRAFRECHT_IS_GEEN_TREDE,
                    "is strafrechtelijk, en volgt alleen uit overleg; verwacht: een herstellende of bestraffende"
                            + " interventie (lezing R13)");
        }
        fouten.throwIfAny();
    }

    /**
     * The choice of interventions.
     *
     * @param interventies see {@link #interventies()}
     * @param motivering see {@link #motivering()}
     * @return the choice
     * @throws OngeldigException as the constructor
     */
    public static Hercontrolekeuze of(List<Interventie> interventies, String motivering) {
        return new Hercontrolekeuze(interventies, false, motivering);
    }

    /**
     * The choice to keep the last that stands going.
     *
     * @param motivering see {@link #motivering()}
     * @return the choice
     * @throws OngeldigException as the constructor
     */
    public static Hercontrolekeuze voortzetten(String motivering) {
        return new Hercontrolekeuze(List.of(), true, motivering);
    }

    /** What is chosen; the reasons may be about people. */
    @Override
    public String toString() {
        return "Hercontrolekeuze[" + (voortzetten ? "voortzetten" : interventies) + "]";
    }
}
