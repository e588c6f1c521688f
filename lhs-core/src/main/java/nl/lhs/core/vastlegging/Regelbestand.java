package nl.lhs.core.vastlegging;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file with rules of an agency's own (<i>regelbestand</i>), as a record names it, so that one can find the file and
 * see that it is the same.
 *
 * <p>Example: {@code new Regelbestand("nzkg.drl", Sha256.of(tekst))}.
 *
 * @param naam the name of the file, without a folder: 1 to 100 letters, digits, points, hyphens and low lines, of which the
 *     first is a letter or a digit
 * @param sha256 the SHA-256 of its text in UTF-8, with CRLF read as a line feed, so that it is the same on every machine
 */
public record Regelbestand(String naam, Sha256 sha256) {
    private static final Pattern NAAM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,99}");

    /**
     * A file.
     *
     * @param naam see {@link #naam()}
     * @param sha256 see {@link #sha256()}
     * @throws IllegalArgumentException if the name is of another form
     */
    public Regelbestand {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(sha256, "sha256");
        if (!isNaam(naam)) {
            throw new IllegalArgumentException("not the name of a rule file: expected 1 to 100 letters, digits, points,"
                    + " hyphens and low lines, beginning with a letter or a digit");
        }
    }

    /**
     * Whether a text is of the form of a name.
     *
     * @param naam a text
     * @return true for {@code "nzkg.drl"}, false for {@code "map/nzkg.drl"}
     */
    public static boolean isNaam(String naam) {
        Objects.requireNonNull(naam, "naam");
        return NAAM.matcher(naam).matches();
    }
}
