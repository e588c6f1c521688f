package nl.lhs.rules.kopie;

import java.util.regex.Pattern;

/** The kinds of identifier that a copy replaces, and the forms of their pseudonyms. */
enum Pseudoniem {
    CASUS("Z-"),
    BEVINDING("B-"),
    NORMADRESSAAT("N-"),
    GEDOOGBESLUIT("G-"),
    VERZOEK("V-"),
    VERZOEKER("P-"),
    GEBIED("gebied-"),
    GROEP("groep-"),
    THEMA("thema-"),
    /** A key may hold letters, digits and {@code _} only. */
    LABELSLEUTEL("L"),
    LABELWAARDE("W-");

    /** 128 bits: two identifiers will not get the same pseudonym by chance. */
    static final int BYTES = 16;

    private final String voorvoegsel;
    private final Pattern vorm;

    Pseudoniem(String voorvoegsel) {
        this.voorvoegsel = voorvoegsel;
        this.vorm = Pattern.compile(voorvoegsel + "[0-9a-f]{" + 2 * BYTES + "}");
    }

    /** The pseudonym of these hexadecimal digits. */
    String van(String hex) {
        return voorvoegsel + hex;
    }

    boolean isVorm(String tekst) {
        return vorm.matcher(tekst).matches();
    }

    /** The form in Dutch, as in "verwacht: …". */
    String verwacht() {
        return voorvoegsel + " en " + 2 * BYTES + " hexadecimale cijfers";
    }
}
