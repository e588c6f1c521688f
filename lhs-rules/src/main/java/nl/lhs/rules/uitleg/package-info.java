/**
 * A decision record explained in prose: {@link nl.lhs.rules.uitleg.Motivering} gives the reasons, {@link
 * nl.lhs.rules.uitleg.Verantwoording} what in the record answers to the principles of norm 3.5-1, and {@link
 * nl.lhs.rules.uitleg.Begrippen} the names of the domain in running text.
 *
 * <p>All are pure functions of the record; no engine is needed. Everything comes in Dutch, and in English where {@link
 * nl.lhs.rules.uitleg.Taal#ENGELS} is asked for. What a caller wrote appears as a quotation only. Immutable, safe for
 * use by several threads, no nulls: a {@code null} argument is a {@link java.lang.NullPointerException}. Source: norm
 * 3.5-1.
 */
package nl.lhs.rules.uitleg;
