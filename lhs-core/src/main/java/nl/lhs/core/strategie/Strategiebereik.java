package nl.lhs.core.strategie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;

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
        gebied = List.copyOf(gebied);
        groep = List.copyOf(groep);
        thema = List.copyOf(thema);
        List<Fout> fouten = new ArrayList<>();
        controleer(fouten, "/gebied", gebied);
        controleer(fouten, "/groep", groep);
        controleer(fouten, "/thema", thema);
        if (gebied.isEmpty() && groep.isEmpty() && thema.isEmpty()) {
            fouten.add(new Fout("", Foutcode.TE_WEINIG, "is leeg; verwacht: ten minste gebied, groep of thema"));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }

    private static void controleer(List<Fout> fouten, String pad, List<String> waarden) {
        Set<String> gezien = new HashSet<>();
        for (int i = 0; i < waarden.size(); i++) {
            fouten.addAll(Fout.vanKenmerk(pad + "/" + i, waarden.get(i)));
            if (!gezien.add(waarden.get(i))) {
                fouten.add(new Fout(
                        pad + "/" + i, Foutcode.DUBBEL, "staat er al; verwacht: elke waarde hoogstens eenmaal"));
            }
        }
    }

    /**
     * One area, whatever the group and the theme.
     *
     * @param gebied the area
     * @return that scope
     */
    public static Strategiebereik gebied(String gebied) {
        return new Strategiebereik(List.of(gebied), List.of(), List.of());
    }

    /**
     * Whether a casus falls in it.
     *
     * @param reikwijdte that of the casus; empty where it gives none
     * @return true where of every kind that this scope names, the casus gives one of the values
     */
    public boolean omvat(Optional<Reikwijdte> reikwijdte) {
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
