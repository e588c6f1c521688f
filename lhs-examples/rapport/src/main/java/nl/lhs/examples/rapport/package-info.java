/**
 * Reports for people: an HTML page that needs nothing else, and a PDF of some of them.
 *
 * <p>Start at {@link nl.lhs.examples.rapport.Rapport}. Reports are in Dutch. They depend only on what they report: on no
 * clock, no network, and no font or language of the machine.
 */
package nl.lhs.examples.rapport;
