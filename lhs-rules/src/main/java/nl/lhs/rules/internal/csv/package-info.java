/** How tables are written as CSV. Public only because packages of the API share it; not part of the API. */
package nl.lhs.rules.internal.csv;
