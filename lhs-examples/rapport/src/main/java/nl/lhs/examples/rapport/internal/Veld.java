package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Optional;

/**
 * A line of a page: a label with its values.
 *
 * @param label what the values are
 * @param waarden at least one
 */
public record Veld(String label, List<Waarde> waarden) {
    /**
     * A value beside a label.
     *
     * @param tekst the words of the program; empty where there are none
     * @param opgave a name or a number that the caller gave; empty where there is none
     * @param code what a reader compares letter by letter, such as a hash; empty where there is none
     * @param citaat the paragraphs that the caller wrote, shown as a quotation; empty where there are none
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

        static Waarde metCitaat(String tekst, Optional<String> citaat, Schrift schrift) {
            return new Waarde(tekst, "", "", citaat.map(schrift::alineas).orElse(List.of()));
        }
    }

    public Veld {
        waarden = List.copyOf(waarden);
        if (waarden.isEmpty()) {
            throw new IllegalArgumentException("a field \"" + label + "\" without a value");
        }
    }

    /** Whether it holds nothing but what is compared letter by letter. */
    boolean isCode() {
        return waarden.stream().allMatch(w -> w.equals(Waarde.code(w.code())));
    }

    static Veld tekst(String label, String tekst) {
        return new Veld(label, List.of(Waarde.tekst(tekst)));
    }

    static Veld opgave(String label, String opgave) {
        return new Veld(label, List.of(Waarde.opgave(opgave)));
    }

    static Veld code(String label, String code) {
        return new Veld(label, List.of(Waarde.code(code)));
    }

    static Veld metCitaat(String label, String tekst, Optional<String> citaat, Schrift schrift) {
        return new Veld(label, List.of(Waarde.metCitaat(tekst, citaat, schrift)));
    }

    static Veld citaat(String label, String citaat, Schrift schrift) {
        return metCitaat(label, "", Optional.of(citaat), schrift);
    }
}
