/** Measures a decision of the library beside what a user could pick instead. */
package nl.lhs.examples.benchmark;
