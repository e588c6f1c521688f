/** What all reports share, those on a terminal too: Dutch words and numbers, and the exception of a report. */
package nl.lhs.examples.rapport.basis;
