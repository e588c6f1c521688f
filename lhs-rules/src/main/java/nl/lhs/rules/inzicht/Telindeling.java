package nl.lhs.rules.inzicht;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Begrip;
import nl.lhs.core.Interventie;
import nl.lhs.core.Woordenlijst;

/** Where in an array each value of each measure is counted, for records with the same words. */
final class Telindeling {
    private static final Telindeling LHS_17 = new Telindeling(Woordenlijst.LHS_17);

    final Woordenlijst woorden;
    final int wachttijdSom;
    final int wachttijdGrootste;
    final int hersteltijdSom;
    final int hersteltijdGrootste;
    final int verbeurd;
    final int ingevorderd;
    final int omvang;

    /** A bit for each intervention that is counted where it is imposed. */
    final long opgelegd;

    /** The place where the counts of a measure begin. */
    private final int[] vanaf = new int[Maat.values().length];

    private final List<List<Object>> waarden = new ArrayList<>();
    /** By the number of an intervention its place among those that are imposed; -1 for others. */
    private final int[] opgelegdPlaatsen;
    /** Words that were found to be the same, so that each record is not looked at again. */
    private Woordenlijst laatste;

    private Telindeling(Woordenlijst woorden) {
        this.woorden = woorden;
        this.laatste = woorden;
        int plaats = 0;
        for (Maat maat : Maat.values()) {
            vanaf[maat.ordinal()] = plaats;
            waarden.add(maat.waarden(woorden));
            plaats += waarden(maat).size();
        }
        wachttijdSom = plaats++;
        wachttijdGrootste = plaats++;
        hersteltijdSom = plaats++;
        hersteltijdGrootste = plaats++;
        verbeurd = plaats++;
        ingevorderd = plaats++;
        omvang = plaats;
        List<Interventie> interventies = woorden.interventies().alle();
        opgelegdPlaatsen = new int[interventies.size()];
        long bits = 0;
        for (Interventie i : interventies) {
            opgelegdPlaatsen[i.volgnummer()] = waarden(Maat.OPGELEGD).indexOf(i);
            bits |= i.vereistBevoegdheid() ? 1L << i.volgnummer() : 0;
        }
        opgelegd = bits;
    }

    static Telindeling of(Woordenlijst woorden) {
        return woorden.equals(Woordenlijst.LHS_17) ? LHS_17 : new Telindeling(woorden);
    }

    int plaats(Maat maat, int waarde) {
        return vanaf[maat.ordinal()] + waarde;
    }

    List<Object> waarden(Maat maat) {
        return waarden.get(maat.ordinal());
    }

    /** Among the values of {@link Maat#OPGELEGD}, the place of the intervention with this number. */
    int opgelegdPlaats(int volgnummer) {
        return opgelegdPlaatsen[volgnummer];
    }

    /**
     * Refuses the words of a record that cannot be counted with these.
     *
     * @throws IllegalArgumentException naming both
     */
    void require(Woordenlijst andere) {
        if (!telt(andere)) {
            throw new IllegalArgumentException(
                    "a record with other words cannot be counted here: its interventions are "
                            + andere.interventies() + " and its classes " + andere.klassen()
                            + ", while those that are counted are "
                            + woorden.interventies() + " and " + woorden.klassen()
                            + "; count it by itself, with Inzichtteller.woorden(vastlegging.woorden())");
        }
    }

    /** Whether all that is counted is the same: the axes, the aspects and the norms may be others. */
    boolean telt(Woordenlijst andere) {
        if (andere == laatste) {
            return true;
        }
        boolean zelfde =
                ids(andere.klassen().alle()).equals(ids(woorden.klassen().alle()))
                        && eigenschappen(andere).equals(eigenschappen(woorden));
        if (zelfde) {
            laatste = andere;
        }
        return zelfde;
    }

    private static List<String> ids(List<? extends Begrip<?>> begrippen) {
        return begrippen.stream().map(Begrip::id).toList();
    }

    private static List<List<Object>> eigenschappen(Woordenlijst woorden) {
        return woorden.interventies().alle().stream()
                .map(i -> List.<Object>of(i.id(), i.soort(), i.last(), i.vereistBevoegdheid()))
                .toList();
    }
}
