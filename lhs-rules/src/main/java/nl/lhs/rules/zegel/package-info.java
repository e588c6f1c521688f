/**
 * Recording: the seal on a decision record, the register that chains sealed records, and the verification of both.
 *
 * <p>Deciding is pure; all that needs a moment, a person or a key is here. Source: norm 3.5-1.
 */
package nl.lhs.rules.zegel;
