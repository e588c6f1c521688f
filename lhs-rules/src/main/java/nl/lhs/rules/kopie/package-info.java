/**
 * A copy of a decision record without people in it, for statistics, tests or publication: {@link
 * nl.lhs.rules.kopie.Pseudonimiseerder}.
 *
 * <p>Values are immutable and safe for use by several threads. No nulls: a {@code null} argument is a {@link
 * java.lang.NullPointerException}.
 */
package nl.lhs.rules.kopie;
