/**
 * Text to tree, tree to values, and back. Public only because the packages of the API share it; not part of the API,
 * and free to change in every version.
 */
package nl.lhs.rules.internal.json;
