package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/**
 * Text on its way to a terminal: made harmless, measured and broken into lines.
 *
 * <p>What a caller wrote is not to be trusted: an escape sequence can hide or change what the reader sees, and a bidi
 * control can show a text in another order than it has.
 */
final class Tekst {
    /** Stands where a character was that must not reach a terminal, so that the reader sees that there was one. */
    private static final int VERVANGING = 0xFFFD;

    private static final Pattern REGELEINDE = Pattern.compile("\\R");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");
    /** What a reader sees as one character: a letter with its accents, an emoji with its modifiers. */
    private static final Pattern TEKEN = Pattern.compile("\\X");

    private Tekst() {}

    /**
     * One line without controls: each run of white space becomes a space, each character that could steer a terminal
     * or hide text a replacement character, and invisible marks for breaking words disappear.
     */
    static String schoon(String tekst) {
        StringBuilder schoon = new StringBuilder();
        WIT.matcher(tekst)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> !isOnzichtbaar(c))
                .forEach(c -> schoon.appendCodePoint(isGevaarlijk(c) ? VERVANGING : c));
        return schoon.toString().strip();
    }

    private static boolean isOnzichtbaar(int teken) {
        return teken == 0xAD || (teken >= 0x200B && teken <= 0x200D) || teken == 0x2060 || teken == 0xFEFF;
    }

    private static boolean isGevaarlijk(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Text on one line, so that what the caller wrote cannot look like an entry of its own. */
    static String opEenRegel(String tekst) {
        return REGELEINDE.matcher(tekst).replaceAll(" / ");
    }

    /** The paragraphs of a text, each {@linkplain #schoon clean}; empty ones left out, but never all of them. */
    static List<String> alineas(String tekst) {
        List<String> alineas = REGELEINDE
                .splitAsStream(tekst)
                .map(Tekst::schoon)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
        return alineas.isEmpty() ? List.of(Character.toString(VERVANGING)) : alineas;
    }

    /**
     * How much room a text takes on a terminal. An accent that stands on the letter before it counts too, so that a
     * line never has more characters than columns either.
     */
    static int breedte(String tekst) {
        return tekst.codePoints().map(c -> Math.max(1, WCWidth.wcwidth(c))).sum();
    }

    /**
     * Breaks a clean text into lines; a word that does not fit on one line is cut.
     *
     * @param tekst words with single spaces
     * @param breedte room for the text, at least 2
     * @return at least one line
     */
    static List<String> breek(String tekst, int breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.split(" ")) {
            if (!regel.isEmpty() && breedte(regel.toString()) + 1 + breedte(woord) > breedte) {
                regels.add(regel.toString());
                regel.setLength(0);
            }
            if (!regel.isEmpty()) {
                regel.append(' ');
            }
            List<String> stukken = knip(woord, breedte);
            regels.addAll(stukken.subList(0, stukken.size() - 1));
            regel.append(stukken.get(stukken.size() - 1));
        }
        regels.add(regel.toString());
        return regels;
    }

    private static List<String> knip(String woord, int breedte) {
        // A pile of accents can be wider than a line; then it is cut as well.
        List<String> tekens = TEKEN.matcher(woord)
                .results()
                .map(MatchResult::group)
                .flatMap(t ->
                        breedte(t) <= breedte ? Stream.of(t) : t.codePoints().mapToObj(Character::toString))
                .toList();
        List<String> stukken = new ArrayList<>();
        StringBuilder stuk = new StringBuilder();
        for (String teken : tekens) {
            if (breedte(stuk.toString()) + breedte(teken) > breedte) {
                stukken.add(stuk.toString());
                stuk.setLength(0);
            }
            stuk.append(teken);
        }
        stukken.add(stuk.toString());
        return stukken;
    }
}
