/**
 * The facts that the rules reason with. Public only because compiled rules must reach them; not part of the API, and
 * free to change in every version.
 *
 * <p>Each record but {@link nl.lhs.rules.regels.Feiten} is a conclusion that one rule draws and others build on.
 */
package nl.lhs.rules.regels;
