package nl.lhs.rules.internal;

import nl.lhs.core.strategie.Strategie;

/** The strategie of the library, as its document was read while the library was built. */
public interface Ingebouwd {
    /** The strategie. */
    Strategie strategie();

    /** The SHA-256 of what a fingerprint takes of it: its document on one line, ended by a line feed. */
    String hash();

    /**
     * LHS 1.7.
     *
     * @throws IllegalStateException if it is missing from the library
     */
    static Ingebouwd lhs17() {
        String klasse = "nl.lhs.rules.vertaald.Lhs17";
        try {
            return Class.forName(klasse, true, Ingebouwd.class.getClassLoader())
                    .asSubclass(Ingebouwd.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(klasse + " is missing from the library", e);
        }
    }
}
