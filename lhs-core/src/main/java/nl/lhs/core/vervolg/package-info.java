/**
 * What happens in a case after its first decision: the events that a dossier takes, and the history that the next
 * decision builds on.
 */
package nl.lhs.core.vervolg;
