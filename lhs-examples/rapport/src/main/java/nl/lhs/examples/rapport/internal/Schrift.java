package nl.lhs.examples.rapport.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text on its way to a page: made harmless, and seen to be complete.
 *
 * <p>What a caller wrote is not to be trusted: a control character makes a page unreadable for a parser, and a mark that
 * changes the direction of writing shows a text in another order than it has. A character that cannot be shown is
 * replaced by one that can, and counted, so that nothing disappears unseen.
 */
public final class Schrift {
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
     * For a page of which the reader brings the fonts.
     *
     * @return a new one
     */
    public static Schrift alles() {
        return new Schrift(c -> true, false, '\uFFFD');
    }

    /**
     * For a page with a font of its own. Letters with their accents are composed, since a font holds them so.
     *
     * @param kan whether the font can show a character
     * @param vervanging what stands for one that it cannot
     * @return a new one
     */
    public static Schrift met(IntPredicate kan, char vervanging) {
        return new Schrift(kan, true, vervanging);
    }

    /**
     * How many characters were replaced until now.
     *
     * @return 0 or more
     */
    public int vervangen() {
        return vervangen;
    }

    char vervanging() {
        return vervanging;
    }

    /** Text on one line, so that what a caller wrote cannot look like an entry of its own. */
    String regel(String tekst) {
        return schoon(REGELEINDE.matcher(tekst).replaceAll(" / "));
    }

    /** The same, to stand between “ and ” in running text: without a mark by which a quotation seems to end or begin. */
    String citaat(String tekst) {
        return AANHALING.matcher(regel(tekst)).replaceAll("’");
    }

    /** The paragraphs of a text; empty ones left out, but never all of them. */
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

    /** Marks for breaking words, which show nothing by themselves. */
    private static boolean isOnzichtbaar(int teken) {
        return teken == 0xAD || teken == 0x200B || teken == 0x2060 || teken == 0xFEFF;
    }

    private static boolean isGevaarlijk(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            // Joiners are letters' business; the other format characters can change what a reader sees.
            case Character.FORMAT -> teken != 0x200C && teken != 0x200D;
            default -> false;
        };
    }
}
