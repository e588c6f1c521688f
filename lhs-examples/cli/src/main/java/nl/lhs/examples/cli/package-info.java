/** The command line {@code lhs}. {@code Opdracht} is the skeleton of its subcommands; each has a class of its own. */
package nl.lhs.examples.cli;
