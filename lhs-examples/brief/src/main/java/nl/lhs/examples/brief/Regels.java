package nl.lhs.examples.brief;

import java.util.List;
import java.util.regex.Pattern;
import nl.lhs.rules.uitleg.Fragment;
import nl.lhs.rules.uitleg.Taal;

/** Makes lines of a fragment. Whatever a caller wrote is cleaned, and stays text. */
final class Regels {
    private static final Pattern EINDE = Pattern.compile("\\R");

    private Regels() {}

    /** The lines of a fragment, none of them empty; a text of the library has one. */
    static List<String> from(Fragment fragment) {
        if (fragment.soort() != Fragment.Soort.GEGEVEN) {
            return List.of(fragment.leesbaar(Taal.NEDERLANDS));
        }
        List<String> regels = EINDE.splitAsStream(fragment.tekst())
                .filter(r -> !r.isBlank())
                .map(r -> new Fragment(fragment.soort(), r, fragment.veld()).leesbaar(Taal.NEDERLANDS))
                .toList();
        return regels.isEmpty() ? List.of(fragment.leesbaar(Taal.NEDERLANDS)) : regels;
    }
}
