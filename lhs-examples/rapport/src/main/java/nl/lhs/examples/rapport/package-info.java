/**
 * A decision record for people: as one HTML page that needs nothing else, and as a PDF.
 *
 * <p>Start at {@link nl.lhs.examples.rapport.Rapport}. Both are in Dutch, hold the same, and depend on the record only:
 * no clock, no network, no font or language of the machine.
 */
package nl.lhs.examples.rapport;
