/**
 * The engine that decides by the Landelijke handhavingstrategie: {@link nl.lhs.rules.LhsEngine}.
 *
 * <p>No nulls: a {@code null} argument is a {@link java.lang.NullPointerException}.
 */
package nl.lhs.rules;
