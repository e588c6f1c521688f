/**
 * Explains a decision record in prose. {@link nl.lhs.rules.uitleg.Motivering} gives the reasons. {@link
 * nl.lhs.rules.uitleg.Verantwoording} says how the record answers to what the Awb asks. {@link
 * nl.lhs.rules.uitleg.Begrippen} gives the names of the domain in running text.
 *
 * <p>All are pure functions of the record and need no engine. The language is Dutch, or English with {@link
 * nl.lhs.rules.uitleg.Taal#ENGELS}. What the caller wrote appears as a quotation or, where that would
 * read badly, such as a name, made as harmless as one. Immutable, and safe for use by
 * several threads. A {@code null} argument gives a {@link java.lang.NullPointerException}. Source: norm 3.5-1.
 */
package nl.lhs.rules.uitleg;
