/**
 * The strategie as data: its matrix, the order of its interventions, its norms and the readings of it.
 *
 * <p>Immutable, safe for use by several threads, no nulls.
 */
package nl.lhs.core.strategie;
