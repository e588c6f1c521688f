package nl.lhs.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.core.Interventie;
import nl.lhs.rules.uitleg.Begrippen;
import nl.lhs.rules.uitleg.Taal;

/** The words of the report: those of the library in Dutch, and the form in which the report puts them. */
final class Woorden {
    private static final Begrippen BEGRIPPEN = Begrippen.van(Taal.NEDERLANDS);

    private Woorden() {}

    static String datum(LocalDate datum) {
        return BEGRIPPEN.datum(datum);
    }

    static String jaNee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }

    static String interventies(List<Interventie> interventies) {
        return interventies.stream().map(Woorden::van).collect(Collectors.joining("; "));
    }

    static String opsomming(List<String> delen) {
        return BEGRIPPEN.opsomming(delen);
    }

    static String van(Enum<?> begrip) {
        return BEGRIPPEN.naam(begrip);
    }
}
