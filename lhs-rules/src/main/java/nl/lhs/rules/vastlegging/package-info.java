/**
 * From conclusions to a record, with the texts and the fingerprint. Nothing here decides, and no decision is kept: only
 * parts that records have in common are. Start at {@link nl.lhs.rules.vastlegging.Samensteller}. Not for callers of the library: it can change in every version.
 */
package nl.lhs.rules.vastlegging;
