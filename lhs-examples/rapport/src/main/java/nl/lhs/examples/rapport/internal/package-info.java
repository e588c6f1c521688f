/**
 * How the pages of {@link nl.lhs.examples.rapport} are made: what a page shows, as values without any markup, the
 * templates that give it its form, and the engine that makes a PDF of it. Not API.
 */
package nl.lhs.examples.rapport.internal;
