package nl.lhs.examples.rapport.internal;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Says where a line may end: after a space, and after a hyphen between letters. So the id of a norm, a date or a kenmerk
 * stays in one piece where it fits, on every JDK.
 */
final class Regelbreker implements FSTextBreaker {
    private static final int KLAAR = -1;

    private String tekst = "";
    private int plaats;

    @Override
    public void setText(String tekst) {
        this.tekst = tekst;
        plaats = 0;
    }

    /** The next place, or the end of the text; -1 after that. */
    @Override
    public int next() {
        if (plaats >= tekst.length()) {
            return KLAAR;
        }
        do {
            plaats++;
        } while (plaats < tekst.length() && !mag(plaats));
        return plaats;
    }

    private boolean mag(int i) {
        char vorige = tekst.charAt(i - 1);
        return isSpatie(vorige) && !isSpatie(tekst.charAt(i))
                || vorige == '-'
                        && i > 1
                        && Character.isLetter(tekst.charAt(i - 2))
                        && Character.isLetter(tekst.charAt(i));
    }

    private static boolean isSpatie(char teken) {
        return teken == ' ' || teken == '\n' || teken == '\t';
    }
}
