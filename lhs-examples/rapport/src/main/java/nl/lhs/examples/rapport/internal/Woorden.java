package nl.lhs.examples.rapport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.rules.uitleg.Begrippen;
import nl.lhs.rules.uitleg.Taal;

/** The words of the pages: the names of the domain, and what belongs to them. */
final class Woorden {
    static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private static final Begrippen BEGRIPPEN = Begrippen.van(Taal.NEDERLANDS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", NEDERLANDS);

    private Woorden() {}

    static String van(Enum<?> begrip) {
        return BEGRIPPEN.naam(begrip);
    }

    static String datum(LocalDate datum) {
        return BEGRIPPEN.datum(datum);
    }

    /** A month, such as {@code 2026-03}, in words. */
    static String maand(String maand) {
        return BEGRIPPEN.datum(LocalDate.parse(maand + "-01")).substring("1 ".length());
    }

    /** A moment; in UTC, which is the same everywhere and always. */
    static String moment(Instant moment) {
        return MOMENT.format(moment.atOffset(ZoneOffset.UTC)) + " (UTC)";
    }

    static String jaNee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }

    static String opsomming(List<String> delen) {
        return BEGRIPPEN.opsomming(delen);
    }

    /** Findings by their numbers. */
    static String bevindingen(List<Integer> nummers) {
        return (nummers.size() == 1 ? "bevinding " : "bevindingen ")
                + opsomming(nummers.stream().map(String::valueOf).toList());
    }

    static String interventies(List<Interventie> interventies) {
        return interventies.stream().map(Woorden::van).collect(Collectors.joining("; "));
    }

    /** Norms and readings; what is told is not parted from its number. */
    static String verwijzing(List<Norm> normen, List<Lezing> lezingen) {
        return BEGRIPPEN
                .verwijzing(normen, lezingen)
                .replaceAll("(§|bijlage|norm|normen|lezing|lezingen) ", "$1\u00A0");
    }
}
