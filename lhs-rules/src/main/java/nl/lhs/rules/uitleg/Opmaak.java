package nl.lhs.rules.uitleg;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes text ready for a reader. Do not trust what a caller wrote: an escape sequence or a bidi control can make it
 * look like another text, and a quotation mark can seem to end the quotation.
 */
final class Opmaak {
    /** Replaces a character that must not reach the reader, so that he sees that there was one. */
    private static final int VERVANGING = 0xFFFD;

    private static final Pattern REGELEINDE = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern WIT = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ZINSEINDE = Pattern.compile("[.!?\u2026]['\u2019]*$");
    /** The characters that look like the beginning of a quotation between “ and ”. */
    private static final String OPENEND = "\u201C\u201E\u201F\u00AB\u2E42\u275D\u301D";
    /** The characters that look like its end. */
    private static final String SLUITEND = "\u201D\u00BB\u275E\u301E\u301F\u2033\u2036\u02BA\u02EE\uFF02";

    private Opmaak() {}

    static String tekst(Taal taal, Fragment fragment) {
        return switch (fragment.soort()) {
            case TEKST -> fragment.tekst();
            case CITAAT -> "“" + citaat(fragment.tekst()) + "”";
            case GEGEVEN -> gegeven(fragment.tekst());
            case OPEN -> Besluitveld.open(taal, fragment.tekst());
        };
    }

    static String html(Taal taal, Fragment fragment) {
        return switch (fragment.soort()) {
            case TEKST -> escape(fragment.tekst());
            case CITAAT -> "<q dir=\"auto\">" + escape(citaat(fragment.tekst())) + "</q>";
            case GEGEVEN -> "<bdi>" + escape(gegeven(fragment.tekst())) + "</bdi>";
            case OPEN -> "<mark>" + escape(Besluitveld.open(taal, fragment.tekst())) + "</mark>";
        };
    }

    static String kop(int niveau, String tekst) {
        if (niveau < 1 || niveau > 6) {
            throw new IllegalArgumentException("no heading of level " + niveau + " in HTML: expected 1 to 6");
        }
        return "<h" + niveau + ">" + escape(tekst) + "</h" + niveau + ">\n";
    }

    static String escape(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * What a caller wrote, on one line. A slash replaces the end of a line, a single quotation mark a double one, and a
     * replacement character each character that could steer or hide text. Invisible marks that break words are left
     * out.
     */
    static String citaat(String tekst) {
        return schoon(tekst, Opmaak::veilig);
    }

    /** The same where no quotation marks stand around it, so that those within it do no harm. */
    static String gegeven(String tekst) {
        return schoon(tekst, Opmaak::zichtbaar);
    }

    private static String schoon(String tekst, IntUnaryOperator teken) {
        String regel = REGELEINDE.matcher(tekst.strip()).replaceAll(" / ");
        StringBuilder schoon = new StringBuilder();
        WIT.matcher(regel)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> !isOnzichtbaar(c))
                .map(teken)
                .forEach(schoon::appendCodePoint);
        String resultaat = schoon.toString().strip();
        return resultaat.isEmpty() ? Character.toString(VERVANGING) : resultaat;
    }

    /** Whether a quotation, as the reader sees it, ends with the end of a sentence. */
    static boolean isZinseinde(Fragment citaat) {
        return ZINSEINDE.matcher(citaat(citaat.tekst())).find();
    }

    private static boolean isOnzichtbaar(int teken) {
        return teken == 0xAD || (teken >= 0x200B && teken <= 0x200D) || teken == 0x2060 || teken == 0xFEFF;
    }

    private static int veilig(int teken) {
        if (teken == '"') {
            return '\'';
        }
        if (OPENEND.indexOf(teken) >= 0) {
            return 0x2018;
        }
        if (SLUITEND.indexOf(teken) >= 0) {
            return 0x2019;
        }
        return zichtbaar(teken);
    }

    private static int zichtbaar(int teken) {
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> VERVANGING;
            default -> teken;
        };
    }
}
