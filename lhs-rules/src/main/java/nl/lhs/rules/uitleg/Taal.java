package nl.lhs.rules.uitleg;

/**
 * The language of an explanation (<i>taal</i>). Dutch is the default wherever one may be left out.
 *
 * <p>Example: {@code Motivering.van(vastlegging, Taal.ENGELS)}.
 */
public enum Taal {
    /** Dutch. */
    NEDERLANDS("nl"),
    /** English; terms of Dutch law are followed by the Dutch word where they are first used. */
    ENGELS("en");

    private final String code;

    Taal(String code) {
        this.code = code;
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
