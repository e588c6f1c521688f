/**
 * A second derivation of LHS 1.7, by another route than the rules, and the space of inputs on which both are compared.
 *
 * <p>{@link nl.lhs.rules.orakel.Orakel} says what a decision should be, {@link nl.lhs.rules.orakel.Invoerruimte} lists
 * the inputs. Neither uses the strategie of the product: the matrix is typed anew in {@code Figuren}. Under other
 * strategieen the oracle takes theirs as data, and {@code Trekking} draws both them and the inputs. Of a dossier, {@code
 * Dossierorakel} says where a case stands after each event, {@code Dossierruimte} lists the first decisions and the
 * events, and {@code Dossierverkenning} seeks all places where a case can stand.
 */
package nl.lhs.rules.orakel;
