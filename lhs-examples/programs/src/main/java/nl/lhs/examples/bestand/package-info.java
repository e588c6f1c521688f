/** For who has a file of findings: decide them all, and see what it comes to. */
package nl.lhs.examples.bestand;
