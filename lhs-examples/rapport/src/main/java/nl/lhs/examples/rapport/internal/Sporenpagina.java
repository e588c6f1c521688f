package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * All that the page of a comparison of two strategieen shows, in the order of the page; values without markup, numbers in Dutch form.
 *
 * @param titel what is compared with what
 * @param spoort whether the local strategie is consistent with the national one
 * @param oordeel the same in a sentence
 * @param grondslag the basis of the judgement, in a sentence
 * @param kern the numbers that matter most
 * @param landelijk the matrix of the national strategie
 * @param lokaal the matrix of the local one
 * @param verschillen the differences between the two documents
 * @param groepen the kinds of difference in decisions, the gravest first
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
     * A difference between the two documents.
     *
     * @param waar the place, in words
     * @param landelijk what the national one says there
     * @param lokaal what the local one says there
     */
    public record Verschil(String waar, String landelijk, String lokaal) {}

    /**
     * One kind of difference in decisions.
     *
     * @param id of its heading
     * @param kop the kind
     * @param uitleg what that means, in a sentence
     * @param spoort whether this is consistent
     * @param gevallen by what, how often, and the simplest example
     */
    public record Groep(String id, String kop, String uitleg, boolean spoort, List<Geval> gevallen) {}

    /**
     * Decisions that change in one way, by the same differences.
     *
     * @param door the differences
     * @param aantal how many cases
     * @param voorbeeld the simplest of them, in words
     * @param landelijk how it is decided nationally
     * @param lokaal how it is decided locally
     */
    public record Geval(List<String> door, String aantal, List<String> voorbeeld, String landelijk, String lokaal) {}
}
