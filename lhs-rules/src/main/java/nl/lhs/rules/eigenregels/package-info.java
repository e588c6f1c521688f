/**
 * Rules of an agency's own, which add points of attention and signals to a record: reading, checking and running them.
 * Start at {@link nl.lhs.rules.eigenregels.EigenRegels}.
 */
package nl.lhs.rules.eigenregels;
