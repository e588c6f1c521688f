package nl.lhs.rules.uitleg;

import nl.lhs.core.Benaming;

/**
 * The language of an explanation (<i>taal</i>). Where you can leave it out, it is Dutch.
 *
 * <p>Example: {@code Motivering.from(Lezer.DOSSIER, vastlegging, Taal.ENGELS)}.
 */
public enum Taal {
    /** Dutch. */
    NEDERLANDS("nl"),
    /** English; where a term of Dutch law is first used, the Dutch word follows it. */
    ENGELS("en");

    private final String code;

    Taal(String code) {
        this.code = code;
    }

    /** The name in this language. */
    String kies(Benaming naam) {
        return this == NEDERLANDS ? naam.nederlands() : naam.engels();
    }

    /**
     * The code of the language in ISO 639, as in the {@code lang} attribute of HTML.
     *
     * @return {@code "nl"} or {@code "en"}
     */
    public String code() {
        return code;
    }
}
