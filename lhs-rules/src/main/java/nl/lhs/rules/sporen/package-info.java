/**
 * Whether a local strategie is consistent (<i>spoort</i>) with the national one: what it decides otherwise, over the
 * whole input space. Source: norm 1.2-1.
 *
 * <p>Immutable, safe for use by several threads, no nulls.
 */
package nl.lhs.rules.sporen;
