package nl.lhs.rules.orakel;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;

/**
 * A part of the input space: every combination of the values of nine lists. It holds the lists, not the combinations.
 *
 * @param onderdeel to which part of the space it belongs
 * @param bevindingen the findings
 * @param normadressaten those the rule is addressed to
 * @param bsbms what is known about a BSBM
 * @param overleggen the outcomes of the overleg
 * @param gedoogbesluiten the decisions not to enforce
 * @param afzien whether, and why, the instance refrains from enforcement
 * @param verzoeken the requests for enforcement
 * @param bevoegdheden the lists of powers
 * @param afwijkingen the deviations
 */
public record Blok(
        Invoerruimte.Onderdeel onderdeel,
        List<Bevinding> bevindingen,
        List<Normadressaat> normadressaten,
        List<Optional<Bsbm>> bsbms,
        List<Optional<Overleg>> overleggen,
        List<Optional<Gedoogbesluit>> gedoogbesluiten,
        List<Optional<Afzien>> afzien,
        List<Optional<Invoer.Vraag>> verzoeken,
        List<Optional<List<Interventie>>> bevoegdheden,
        List<Optional<Invoer.Keuze>> afwijkingen)
        implements Iterable<Invoer> {
    private static final List<Optional<Afzien>> NIET_AFZIEN = List.of(Optional.empty());
    private static final List<Optional<Invoer.Vraag>> GEEN_VERZOEK = List.of(Optional.empty());

    /** One in which nobody refrains, and nobody asked for enforcement. */
    Blok(
            Invoerruimte.Onderdeel onderdeel,
            List<Bevinding> bevindingen,
            List<Normadressaat> normadressaten,
            List<Optional<Bsbm>> bsbms,
            List<Optional<Overleg>> overleggen,
            List<Optional<Gedoogbesluit>> gedoogbesluiten,
            List<Optional<List<Interventie>>> bevoegdheden,
            List<Optional<Invoer.Keuze>> afwijkingen) {
        this(
                onderdeel,
                bevindingen,
                normadressaten,
                bsbms,
                overleggen,
                gedoogbesluiten,
                NIET_AFZIEN,
                GEEN_VERZOEK,
                bevoegdheden,
                afwijkingen);
    }

    /**
     * How many combinations there are.
     *
     * @return the product of the lengths of the lists
     */
    public long aantal() {
        return (long) bevindingen.size()
                * normadressaten.size()
                * bsbms.size()
                * overleggen.size()
                * gedoogbesluiten.size()
                * afzien.size()
                * verzoeken.size()
                * bevoegdheden.size()
                * afwijkingen.size();
    }

    /**
     * One combination.
     *
     * @param index 0 to {@link #aantal()}, that one excluded
     * @return the combination of that number
     */
    public Invoer invoer(long index) {
        Teller teller = new Teller(index);
        return new Invoer(
                teller.kies(bevindingen),
                teller.kies(normadressaten),
                teller.kies(bsbms),
                teller.kies(overleggen),
                teller.kies(gedoogbesluiten),
                teller.kies(afzien),
                teller.kies(verzoeken),
                teller.kies(bevoegdheden),
                teller.kies(afwijkingen));
    }

    /** Reads an index as one digit for each list. */
    private static final class Teller {
        private long rest;

        Teller(long index) {
            this.rest = index;
        }

        <T> T kies(List<T> waarden) {
            int plaats = (int) (rest % waarden.size());
            rest /= waarden.size();
            return waarden.get(plaats);
        }
    }

    @Override
    public Iterator<Invoer> iterator() {
        return new Iterator<>() {
            private final long aantal = aantal();
            private long volgende;

            @Override
            public boolean hasNext() {
                return volgende < aantal;
            }

            @Override
            public Invoer next() {
                if (volgende >= aantal) {
                    throw new NoSuchElementException();
                }
                return invoer(volgende++);
            }
        };
    }
}
