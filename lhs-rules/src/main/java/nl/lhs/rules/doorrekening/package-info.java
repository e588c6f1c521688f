/**
 * What another strategie would change in a file of cases, and how much work that means.
 *
 * <p>Immutable, but for {@link nl.lhs.rules.doorrekening.Doorrekenaar}; no nulls. Source: norms 1.2-1 and 3.4-7.
 */
package nl.lhs.rules.doorrekening;
