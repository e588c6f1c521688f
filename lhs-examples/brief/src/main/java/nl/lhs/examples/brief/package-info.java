/**
 * The concept of a letter from a decision record: a warning, an intention, a besluit. Example: {@code
 * Brief.from(Briefsoort.LOD, dossier, gegevens).docx()}.
 */
package nl.lhs.examples.brief;
