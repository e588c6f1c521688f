package nl.lhs.examples.cli;

import java.util.List;
import nl.lhs.core.Fout;

/** What is said of lines that are refused, where there is no line out to say it in. */
final class Weigermelding {
    private Weigermelding() {}

    /** One line, and its first fault. */
    static String van(long nummer, List<Fout> fouten) {
        Fout eerste = fouten.get(0);
        return "regel " + nummer + " is geweigerd: " + (eerste.pad().isEmpty() ? "" : eerste.pad() + " ")
                + eerste.tekst()
                + (fouten.size() == 1
                        ? ""
                        : " (en nog " + (fouten.size() == 2 ? "een fout" : fouten.size() - 1 + " fouten") + ")");
    }

    /** All of them. */
    static String samen(long geweigerd, long regels, int gemeld) {
        return geweigerd + " van de " + regels + " regels geweigerd"
                + (geweigerd > gemeld ? "; hierboven staan de eerste " + gemeld : "");
    }
}
