package nl.lhs.rules.proef;

import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.orakel.Blok;
import nl.lhs.rules.orakel.Invoerruimte;

/**
 * The space of casussen: the product of everything that the policy looks at, and beside it what is varied singly. Always
 * the same casussen, in the same order, each with a kenmerk of its own.
 *
 * <pre>{@code
 * Casusruimte.steekproef(997).map(engine::decide).filter(v -> v.status() == Status.WACHT_OP_OVERLEG).count();
 * }</pre>
 *
 * <p>The product takes of every position in the matrix each combination of arguments, no, one and all aspects, each
 * begunstigend besluit, BSBM, outcome of the overleg and gedoogbesluit, spoed, a deviation within and one outside the
 * segment, and every list of powers that can matter there. Refraining, requests and a legalisatietoets are varied beside it. Which powers can matter is read from the cells of LHS 1.7: under a
 * strategie with other cells some lists differ in nothing, and some that would differ are left out. The arbitraries of
 * {@link Casussen} and what is {@link #getrokken drawn} know of no cells, and can be in the words of any strategie.
 *
 * <p>All have the date 4 March 2026 and no reikwijdte. Streams are lazy: the space never stands in memory.
 */
public final class Casusruimte {
    private Casusruimte() {}

    /**
     * Every casus.
     *
     * @return 2,876,040 casussen; deciding them all takes one core about ten minutes
     */
    public static Stream<Casus> alle() {
        return steekproef(1);
    }

    /**
     * A sample: every n-th combination, those that contradict themselves left out.
     *
     * @param n 1 or more; a prime meets every value of every list
     * @return casussen; 2,865 of them for 997
     * @throws IllegalArgumentException if n is less than 1
     */
    public static Stream<Casus> steekproef(long n) {
        return Invoerruimte.steekproef(n);
    }

    /**
     * Casussen drawn in the words of a strategie, with all that it can look at; always the same for an equal strategie.
     *
     * @param strategie the strategie
     * @param aantal how many are drawn; those that contradict themselves are left out
     * @return casussen, each with a kenmerk of its own
     */
    public static Stream<Casus> getrokken(Strategie strategie, int aantal) {
        return Invoerruimte.getrokken(strategie, aantal);
    }

    /**
     * How many combinations there are, with those that contradict themselves and are no casus.
     *
     * @return 5,218,176
     */
    public static long omvang() {
        return Invoerruimte.heelBeleid().stream().mapToLong(Blok::aantal).sum();
    }
}
