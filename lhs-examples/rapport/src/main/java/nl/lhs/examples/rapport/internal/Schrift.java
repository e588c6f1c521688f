package nl.lhs.examples.rapport.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import nl.lhs.core.strategie.Strategie;

/**
 * Cleans text for a page, and counts what the page cannot show.
 *
 * <p>Do not trust what a caller wrote: a parser cannot read a page with a control character, and a mark for the direction
 * of writing changes the order in which a reader sees a text. Another character replaces one that the page cannot show;
 * the page says how many there are.
 */
public final class Schrift {
    /** So many characters fit on the last line of a page. */
    private static final int VOET = 50;

    private static final Pattern REGELEINDE = Pattern.compile("\\R");
    private static final Pattern AANHALING = Pattern.compile(
            "[\"\u00AB\u00BB\u02BA\u02EE\u201C-\u201F\u2033\u2036\u275D\u275E\u2E42\u301D-\u301F\uFF02]");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");

    private final IntPredicate kan;
    private final boolean samengesteld;
    private final char vervanging;
    private int vervangen;

    private Schrift(IntPredicate kan, boolean samengesteld, char vervanging) {
        this.kan = kan;
        this.samengesteld = samengesteld;
        this.vervanging = vervanging;
    }

    /**
     * For a page that uses the fonts of the reader.
     *
     * @return a new one
     */
    public static Schrift alles() {
        return new Schrift(c -> true, false, '\uFFFD');
    }

    /**
     * For a page with a font of its own. It composes letters with their accents, as a font has them.
     *
     * @param kan whether the font can show a character
     * @param vervanging replaces a character that it cannot show
     * @return a new one
     */
    public static Schrift of(IntPredicate kan, char vervanging) {
        return new Schrift(kan, true, vervanging);
    }

    /**
     * How many characters were replaced so far.
     *
     * @return 0 or more
     */
    public int vervangen() {
        return vervangen;
    }

    char vervanging() {
        return vervanging;
    }

    /** Text on one line, so that a line break in it cannot look like a new entry. */
    String regel(String tekst) {
        return schoon(REGELEINDE.matcher(tekst).replaceAll(" / "));
    }

    /** The same, for between “ and ” in a sentence: quotation marks in it become apostrophes. */
    String citaat(String tekst) {
        return AANHALING.matcher(regel(tekst)).replaceAll("’");
    }

    /** A strategie by its title, id and version. */
    String naam(Strategie strategie) {
        return regel(strategie.titel()) + " (" + regel(strategie.verwijzing().toString()) + ")";
    }

    /** As much of a clean text as fits on the last line of a page. */
    static String kort(String tekst) {
        return tekst.codePointCount(0, tekst.length()) <= VOET
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, VOET - 1)) + "…";
    }

    /** The paragraphs of a text, without empty ones; at least one. */
    List<String> alineas(String tekst) {
        List<String> alineas = REGELEINDE
                .splitAsStream(tekst)
                .map(this::schoon)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
        return alineas.isEmpty() ? List.of(String.valueOf(vervanging)) : alineas;
    }

    private String schoon(String tekst) {
        StringBuilder schoon = new StringBuilder();
        String vorm = samengesteld ? Normalizer.normalize(tekst, Normalizer.Form.NFC) : tekst;
        WIT.matcher(vorm)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> !isOnzichtbaar(c))
                .forEach(c -> {
                    if (isGevaarlijk(c) || !kan.test(c)) {
                        vervangen++;
                        schoon.append(vervanging);
                    } else {
                        schoon.appendCodePoint(c);
                    }
                });
        return schoon.toString().strip();
    }

    /** Marks for breaking words; they show nothing. */
    private static boolean isOnzichtbaar(int teken) {
        return teken == 0xAD || teken == 0x200B || teken == 0x2060 || teken == 0xFEFF;
    }

    private static boolean isGevaarlijk(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            // Letters need joiners; the other format characters can change what a reader sees.
            case Character.FORMAT -> teken != 0x200C && teken != 0x200D;
            default -> false;
        };
    }
}
