package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lhs.rules.uitleg.Fragment;
import nl.lhs.rules.uitleg.Taal;

/**
 * A paragraph of a letter that a block field puts in.
 *
 * @param vorm what it looks like
 * @param fragmenten its text; not empty
 */
record Alinea(Vorm vorm, List<Fragment> fragmenten) {
    /** What a paragraph looks like. */
    enum Vorm {
        KOP,
        TEKST,
        PUNT
    }

    /** What stands at the end of a sentence. */
    enum Zinseinde {
        PUNT
    }

    private static final Pattern EINDE = Pattern.compile("[.!?\u2026][\u2019'\u201D]*\\z");

    Alinea {
        fragmenten = List.copyOf(fragmenten);
        if (fragmenten.isEmpty()) {
            throw new IllegalArgumentException("a paragraph without text");
        }
    }

    /** From texts of the library, and fragments or lists of these. */
    static Alinea of(Vorm vorm, Object... delen) {
        return new Alinea(vorm, fragmenten(delen));
    }

    /** Texts of the library, fragments, and lists of these, in one list. */
    static List<Fragment> fragmenten(Object... delen) {
        List<Fragment> fragmenten = new ArrayList<>();
        for (Object deel : delen) {
            if (deel instanceof Fragment f) {
                fragmenten.add(f);
            } else if (deel instanceof List<?> lijst) {
                fragmenten.addAll(fragmenten(lijst.toArray()));
            } else if (deel instanceof Object[] reeks) {
                fragmenten.addAll(fragmenten(reeks));
            } else if (deel == Zinseinde.PUNT) {
                sluit(fragmenten);
            } else if (!deel.toString().isEmpty()) {
                fragmenten.add(eigen(deel.toString()));
            }
        }
        return fragmenten;
    }

    private static Fragment eigen(String tekst) {
        return new Fragment(Fragment.Soort.TEKST, tekst, Optional.empty());
    }

    private static void sluit(List<Fragment> fragmenten) {
        int plaats = fragmenten.size() - 1;
        Fragment laatste = fragmenten.get(plaats);
        if (laatste.soort() == Fragment.Soort.TEKST) {
            laatste = eigen(laatste.tekst().stripTrailing());
            fragmenten.set(plaats, laatste);
        }
        if (laatste.soort() == Fragment.Soort.OPEN
                || !EINDE.matcher(laatste.leesbaar(Taal.NEDERLANDS)).find()) {
            fragmenten.add(eigen("."));
        }
    }
}
