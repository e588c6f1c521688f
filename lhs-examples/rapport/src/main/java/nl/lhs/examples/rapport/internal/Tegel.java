package nl.lhs.examples.rapport.internal;

/**
 * A large number at the top of a page.
 *
 * @param aantal the number
 * @param naam of what
 */
public record Tegel(String aantal, String naam) {}
