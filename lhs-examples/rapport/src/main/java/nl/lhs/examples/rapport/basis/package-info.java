/** What all pages have in common: the words for a decision, numbers as they are written in Dutch, and what can go wrong. */
package nl.lhs.examples.rapport.basis;
