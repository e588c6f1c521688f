/** For whoever has a file of findings: decide them all, and count the outcomes. */
package nl.lhs.examples.bestand;
