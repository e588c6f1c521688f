/**
 * What happens in a dossier after the first decision: one handler for each kind of event, but for a TERMIJN, which changes
 * nothing that was decided. A handler refuses an event that cannot be, and
 * says what is to be decided on; the rules decide. Start at {@link nl.lhs.rules.dossier.Dossierloop}. Not for callers of
 * the library: it can change in every version.
 */
package nl.lhs.rules.dossier;
