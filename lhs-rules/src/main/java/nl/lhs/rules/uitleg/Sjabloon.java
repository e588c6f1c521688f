package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in, such as {@code "Segment {segment} is licht"}. A value that is filled in is never
 * searched for places.
 */
final class Sjabloon {
    private static final Pattern PLAATS = Pattern.compile("\\{([a-z][A-Za-z0-9]*)}");

    /** The full stop of a sentence, at its end or before the next. */
    private static final Pattern PUNT = Pattern.compile("\\.( |$)");

    /** A place; or a text, and then the place is null. */
    private record Stuk(String plaats, String tekst) {}

    private final List<Stuk> stukken = new ArrayList<>();
    private final Set<String> plaatsen = new LinkedHashSet<>();

    private Sjabloon() {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it holds a brace that is not part of a place
     */
    static Sjabloon parse(String tekst) {
        Sjabloon sjabloon = new Sjabloon();
        Matcher m = PLAATS.matcher(tekst);
        int begin = 0;
        while (m.find()) {
            sjabloon.tekst(tekst.substring(begin, m.start()));
            sjabloon.stukken.add(new Stuk(m.group(1), ""));
            sjabloon.plaatsen.add(m.group(1));
            begin = m.end();
        }
        sjabloon.tekst(tekst.substring(begin));
        return sjabloon;
    }

    private void tekst(String tekst) {
        if (tekst.indexOf('{') >= 0 || tekst.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    "a brace that is no part of a place such as {naam}, in \"" + tekst + "\"");
        }
        if (!tekst.isEmpty()) {
            stukken.add(new Stuk(null, tekst));
        }
    }

    /** The names of the places, in their order. */
    Set<String> plaatsen() {
        return plaatsen;
    }

    /**
     * Fills every place.
     *
     * @throws IllegalArgumentException if the names are not those of the places
     */
    List<Fragment> fill(Map<String, List<Fragment>> waarden) {
        if (!waarden.keySet().equals(plaatsen)) {
            throw new IllegalArgumentException("the places are " + new TreeSet<>(plaatsen) + ", but filled in were "
                    + new TreeSet<>(waarden.keySet()));
        }
        List<Fragment> fragmenten = new ArrayList<>();
        for (Stuk stuk : stukken) {
            if (stuk.plaats() == null) {
                fragmenten.add(Fragment.tekst(stuk.tekst()));
            } else {
                fragmenten.addAll(waarden.get(stuk.plaats()));
            }
        }
        return join(fragmenten);
    }

    /**
     * The same text, with each run of own text made one fragment. A quotation that ends a sentence also ends the sentence
     * around it, which then has no full stop of its own.
     */
    static List<Fragment> join(List<Fragment> fragmenten) {
        List<Fragment> samen = new ArrayList<>();
        for (Fragment f : fragmenten) {
            int laatste = samen.size() - 1;
            if (laatste < 0 || !f.isEigen()) {
                samen.add(f);
            } else if (samen.get(laatste).isEigen()) {
                samen.set(laatste, Fragment.tekst(samen.get(laatste).tekst() + f.tekst()));
            } else if (!PUNT.matcher(f.tekst()).lookingAt() || !Opmaak.isZinseinde(samen.get(laatste))) {
                samen.add(f);
            } else if (f.tekst().length() > 1) {
                samen.add(Fragment.tekst(f.tekst().substring(1)));
            }
        }
        return List.copyOf(samen);
    }
}
