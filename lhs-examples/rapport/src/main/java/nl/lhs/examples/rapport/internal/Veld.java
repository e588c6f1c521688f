package nl.lhs.examples.rapport.internal;

import java.util.List;

/**
 * A line of a page: a label with what belongs to it.
 *
 * @param label what it is
 * @param waarden at least one
 */
public record Veld(String label, List<Waarde> waarden) {
    /**
     * What stands beside a label.
     *
     * @param tekst the words of the program; empty where there are none
     * @param opgave what the caller gave as a name or a number; empty where there is none
     * @param code what is compared letter by letter, such as a hash; empty where there is none
     * @param citaat the paragraphs that the caller wrote, to be shown as a quotation; empty where there are none
     */
    public record Waarde(String tekst, String opgave, String code, List<String> citaat) {
        public Waarde {
            citaat = List.copyOf(citaat);
        }

        static Waarde tekst(String tekst) {
            return new Waarde(tekst, "", "", List.of());
        }

        static Waarde code(String code) {
            return new Waarde("", "", code, List.of());
        }

        static Waarde opgave(String opgave) {
            return new Waarde("", opgave, "", List.of());
        }
    }

    public Veld {
        waarden = List.copyOf(waarden);
        if (waarden.isEmpty()) {
            throw new IllegalArgumentException("a field \"" + label + "\" without a value");
        }
    }

    static Veld tekst(String label, String tekst) {
        return new Veld(label, List.of(Waarde.tekst(tekst)));
    }

    static Veld opgave(String label, String opgave) {
        return new Veld(label, List.of(Waarde.opgave(opgave)));
    }
}
