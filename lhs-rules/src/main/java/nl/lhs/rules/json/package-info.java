/**
 * The types of the domain as JSON, by published schemas: casus, controle, gebeurtenis, dossier, vastlegging and strategie.
 *
 * <p>Reading is strict and names all faults at once; writing and reading back gives an equal value.
 */
package nl.lhs.rules.json;
