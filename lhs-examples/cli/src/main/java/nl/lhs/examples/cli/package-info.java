/** The command line {@code lhs}: decides one casus as a readable report, or a file of them as JSON lines. */
package nl.lhs.examples.cli;
