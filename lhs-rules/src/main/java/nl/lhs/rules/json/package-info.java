/**
 * Casus and vastlegging as JSON, by the published schemas {@code casus.schema.json} and {@code
 * vastlegging.schema.json}.
 *
 * <p>Reading is strict and names all faults at once; writing and reading back gives an equal value.
 */
package nl.lhs.rules.json;
