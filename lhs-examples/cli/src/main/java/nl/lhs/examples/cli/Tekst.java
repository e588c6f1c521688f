package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/**
 * Cleans, measures and breaks text for a terminal.
 *
 * <p>Do not trust what a caller wrote: an escape sequence can hide or change what the reader sees, and a bidi control can
 * change the order in which the reader sees it.
 */
final class Tekst {
    /** Replaces a character that must not reach a terminal, so that the reader sees that there was one. */
    private static final int VERVANGING = 0xFFFD;

    private static final Pattern REGELEINDE = Pattern.compile("\\R");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");
    /** What a reader sees as one character: a letter with its accents, an emoji with its modifiers. */
    private static final Pattern TEKEN = Pattern.compile("\\X");

    private Tekst() {}

    /**
     * One line without controls. Each run of white space becomes a space. A replacement character takes the place of each
     * character that could steer a terminal or hide text. Invisible marks for breaking words disappear.
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

    /** Text on one line, so that a line break in it cannot look like a new entry. */
    static String opEenRegel(String tekst) {
        return REGELEINDE.matcher(tekst).replaceAll(" / ");
    }

    /** The paragraphs of a text, each {@linkplain #schoon clean}, without empty ones; at least one. */
    static List<String> alineas(String tekst) {
        List<String> alineas = REGELEINDE
                .splitAsStream(tekst)
                .map(Tekst::schoon)
                .filter(alinea -> !alinea.isEmpty())
                .toList();
        return alineas.isEmpty() ? List.of(Character.toString(VERVANGING)) : alineas;
    }

    /**
     * The width of a text on a terminal. A combining accent counts as one column, so that a line never has more characters
     * than columns.
     */
    static int breedte(String tekst) {
        return tekst.codePoints().map(c -> Math.max(1, WCWidth.wcwidth(c))).sum();
    }

    /**
     * Breaks a clean text into lines. It cuts a word that does not fit on one line.
     *
     * @param tekst words with single spaces
     * @param breedte room for the text, at least 2
     * @return at least one line
     */
    static List<String> breek(String tekst, int breedte) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder();
        for (String woord : tekst.split("(?<!€) ")) { // an amount of money stays on one line
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
        // A letter with many accents can be wider than a line; cut it too.
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
