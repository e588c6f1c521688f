/**
 * The rules in Drools: loading them, running them on facts, and what they concluded. No text of a casus comes here. Start at
 * {@link nl.lhs.rules.engine.Regelbank}. Not for callers of the library: it can change in every version.
 */
package nl.lhs.rules.engine;
