/**
 * Makes the pages of {@link nl.lhs.examples.rapport}. A <i>maker</i> says what a page shows, a <i>pagina</i> holds that as
 * values without markup, a template gives it its form, and an engine makes a PDF of it. Not API.
 */
package nl.lhs.examples.rapport.internal;
