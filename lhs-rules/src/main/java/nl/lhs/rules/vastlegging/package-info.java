/**
 * From conclusions to a record, with the texts and the fingerprint. Nothing here decides or keeps anything. Start at {@link
 * nl.lhs.rules.vastlegging.Beslissing}. Not for callers of the library: it can change in every version.
 */
package nl.lhs.rules.vastlegging;
