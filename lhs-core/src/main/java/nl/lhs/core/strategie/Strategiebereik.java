package nl.lhs.core.strategie;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Required;

/**
 * For which area, group or theme a specifieke strategie is followed.
 *
 * <p>Example: with {@code gebied} {@code [Waddenzee, Eems]} and {@code thema} {@code [visserij]}, a casus fits that
 * gives one of the two areas and that theme. Texts are compared as they are, capitals included. Source: norm 1.2-1.
 *
 * @param gebied areas; empty where any fits
 * @param groep groups of normadressaten; empty where any fits
 * @param thema themes; empty where any fits
 */
public record Strategiebereik(List<String> gebied, List<String> groep, List<String> thema) {
    /**
     * A scope.
     *
     * @param gebied see {@link #gebied()}
     * @param groep see {@link #groep()}
     * @param thema see {@link #thema()}
     * @throws OngeldigException if nothing is given, or a text is blank, too long or given twice
     */
    public Strategiebereik {
        gebied = Required.list(gebied, "gebied");
        groep = Required.list(groep, "groep");
        thema = Required.list(thema, "thema");
        Foutenlijst fouten = new Foutenlijst()
                .unique("/gebied", gebied)
                .unique("/groep", groep)
                .unique("/thema", thema)
                .require(
                        "",
                        !gebied.isEmpty() || !groep.isEmpty() || !thema.isEmpty(),
                        Foutcode.TE_WEINIG,
                        "is leeg; verwacht: ten minste gebied, groep of thema");
        kenmerken(fouten, "/gebied", gebied);
        kenmerken(fouten, "/groep", groep);
        kenmerken(fouten, "/thema", thema);
        fouten.throwIfAny();
    }

    private static void kenmerken(Foutenlijst fouten, String pad, List<String> waarden) {
        for (int i = 0; i < waarden.size(); i++) {
            fouten.kenmerk(pad + "/" + i, waarden.get(i));
        }
    }

    /**
     * One area, whatever the group and the theme.
     *
     * @param gebied the area
     * @return that scope
     */
    public static Strategiebereik gebied(String gebied) {
        return new Strategiebereik(List.of(Objects.requireNonNull(gebied, "gebied")), List.of(), List.of());
    }

    /**
     * Whether a casus falls in it.
     *
     * @param reikwijdte that of the casus; empty where it gives none
     * @return true where the casus gives one of the values of each kind that this scope names
     */
    public boolean omvat(Optional<Reikwijdte> reikwijdte) {
        Objects.requireNonNull(reikwijdte, "reikwijdte");
        return omvat(gebied, reikwijdte.flatMap(Reikwijdte::gebied))
                && omvat(groep, reikwijdte.flatMap(Reikwijdte::groep))
                && omvat(thema, reikwijdte.flatMap(Reikwijdte::thema));
    }

    private static boolean omvat(List<String> waarden, Optional<String> gegeven) {
        return waarden.isEmpty() || gegeven.filter(waarden::contains).isPresent();
    }

    /** How many of each kind, without their text. */
    @Override
    public String toString() {
        return "Strategiebereik[gebied=" + gebied.size() + ", groep=" + groep.size() + ", thema=" + thema.size() + "]";
    }
}
