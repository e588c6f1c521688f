package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;

/** Gathers a letter as plain text, and its open fields. */
final class Brieftekst {
    private final List<String> alineas = new ArrayList<>();
    private final Set<Besluitveld> open = new LinkedHashSet<>();
    private final StringBuilder regel = new StringBuilder();

    void tekst(String tekst) {
        regel.append(tekst);
    }

    void fragment(Fragment fragment) {
        if (fragment.soort() == Fragment.Soort.OPEN) {
            fragment.veld().ifPresent(open::add);
        }
        regel.append(String.join("\n", Regels.from(fragment)));
    }

    void alinea(Alinea alinea) {
        if (alinea.vorm() == Alinea.Vorm.PUNT) {
            regel.append(Briefsjabloon.PUNT).append(' ');
        }
        alinea.fragmenten().forEach(this::fragment);
        einde();
    }

    /** Ends a paragraph; an empty one is only space on paper. */
    void einde() {
        String tekst = regel.toString().replace('\t', ' ').strip();
        if (!tekst.isEmpty()) {
            alineas.add(tekst);
        }
        regel.setLength(0);
    }

    List<Besluitveld> open() {
        return List.copyOf(open);
    }

    @Override
    public String toString() {
        return String.join("\n\n", alineas) + "\n";
    }
}
