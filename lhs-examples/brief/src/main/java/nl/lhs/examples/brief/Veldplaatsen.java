package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the fields in the text of one paragraph of a template. */
final class Veldplaatsen {
    private static final String BEGIN = "{{";
    private static final String EINDE = "}}";

    /**
     * A field in a text.
     *
     * @param van where it begins, the braces included
     * @param tot where it ends
     * @param naam what stands between the braces
     */
    record Plaats(int van, int tot, String naam) {}

    private Veldplaatsen() {}

    /** The fields in their order; each brace without a partner is told. */
    static List<Plaats> find(String tekst, Consumer<String> fout) {
        List<Plaats> plaatsen = new ArrayList<>();
        int vanaf = 0;
        while (true) {
            int begin = tekst.indexOf(BEGIN, vanaf);
            int einde = tekst.indexOf(EINDE, vanaf);
            if (begin < 0) {
                if (einde >= 0) {
                    fout.accept("heeft }} zonder {{ ervoor");
                }
                return plaatsen;
            }
            if (einde >= 0 && einde < begin) {
                fout.accept("heeft }} zonder {{ ervoor");
                vanaf = einde + EINDE.length();
                continue;
            }
            int volgende = tekst.indexOf(BEGIN, begin + BEGIN.length());
            if (einde < 0 || volgende >= 0 && volgende < einde) {
                fout.accept("heeft {{ zonder }} erachter; verwacht: een veld op één regel, zoals {{datum}}");
                if (volgende < 0) {
                    return plaatsen;
                }
                vanaf = volgende;
                continue;
            }
            plaatsen.add(new Plaats(
                    begin,
                    einde + EINDE.length(),
                    tekst.substring(begin + BEGIN.length(), einde).strip()));
            vanaf = einde + EINDE.length();
        }
    }
}
