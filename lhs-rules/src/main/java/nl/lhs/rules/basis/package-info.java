/** What all packages of the library use: the texts in its jars, and the exception for a library that is damaged. */
package nl.lhs.rules.basis;
