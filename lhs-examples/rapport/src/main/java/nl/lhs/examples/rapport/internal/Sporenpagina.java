package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of a comparison of two strategieen shows, in the order in which it shows it; values without any markup,
 * numbers as they are read in Dutch.
 *
 * @param titel what is compared with what
 * @param spoort whether the local strategie is consistent with the national one
 * @param oordeel the same in a sentence
 * @param grondslag what the judgement rests on, in a sentence
 * @param kern the numbers that matter most
 * @param landelijk the matrix of the national strategie
 * @param lokaal the matrix of the local one
 * @param verschillen in what the two differ, as data
 * @param groepen what is decided otherwise, the gravest first
 */
public record Sporenpagina(
        String titel,
        boolean spoort,
        String oordeel,
        String grondslag,
        List<Tegel> kern,
        Matrixbeeld landelijk,
        Matrixbeeld lokaal,
        List<Verschil> verschillen,
        List<Groep> groepen) {
    /**
     * A number that matters.
     *
     * @param aantal the number
     * @param naam of what
     */
    public record Tegel(String aantal, String naam) {}

    /**
     * A difference between the two documents.
     *
     * @param waar the place, in words
     * @param landelijk what stands there nationally
     * @param lokaal what stands there locally
     */
    public record Verschil(String waar, String landelijk, String lokaal) {}

    /**
     * What is otherwise in one way.
     *
     * @param id of its heading
     * @param kop what is otherwise
     * @param uitleg what that means, in a sentence
     * @param spoort whether this is consistent
     * @param gevallen through what, how often, and the simplest example
     */
    public record Groep(String id, String kop, String uitleg, boolean spoort, List<Geval> gevallen) {}

    /**
     * What is otherwise in one way through the same differences.
     *
     * @param door the differences
     * @param aantal how many cases
     * @param voorbeeld the simplest of them, in words
     * @param landelijk how it is decided nationally
     * @param lokaal how it is decided locally
     */
    public record Geval(List<String> door, String aantal, List<String> voorbeeld, String landelijk, String lokaal) {}
}
