/** Version, hashes and texts of the library, and the exception for a library that is damaged. */
package nl.lhs.rules.basis;
