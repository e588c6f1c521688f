/**
 * The decision record of step 5: {@link nl.lhs.core.vastlegging.Vastlegging} and its parts.
 *
 * <p>Immutable, safe for use by several threads, no nulls: what does not apply is an {@link java.util.Optional} or an
 * empty list. Source: norm 3.5-1.
 */
package nl.lhs.core.vastlegging;
