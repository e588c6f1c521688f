/**
 * Recording: the seal on a decision record, the register that keeps a chain of them, and the verification of both.
 *
 * <p>Deciding is pure; what has to do with a moment, a person or a key is here. Source: norm 3.5-1.
 */
package nl.lhs.rules.zegel;
