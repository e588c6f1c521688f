/**
 * What the rules speak of: the facts, the conclusions, and the tables beside the rules with the conditions of their rows.
 * Compiled rules must reach it, and so must the rule files of an agency. It is free to change in every version.
 *
 * <p>Start at {@link nl.lhs.rules.regels.Feiten}, from which everything is concluded, and at {@link
 * nl.lhs.rules.regels.Voorwaarde}, the conditions of points of attention and signals.
 */
package nl.lhs.rules.regels;
