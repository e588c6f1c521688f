package nl.lhs.examples.brief;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;

/** Days, amounts and lists in the Dutch of a letter. */
final class Woordkeus {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM uuuu", NEDERLANDS);

    private Woordkeus() {}

    /** Such as {@code 4 maart 2026}. */
    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }

    /** Such as {@code € 2.500} or {@code € 18.340,75}; the space does not break. */
    static String bedrag(Bedrag bedrag) {
        BigDecimal euro = bedrag.euro();
        String vorm = euro.scale() > 0 ? "#,##0.00" : "#,##0";
        return "€\u00A0" + new DecimalFormat(vorm, DecimalFormatSymbols.getInstance(NEDERLANDS)).format(euro);
    }

    /** Such as {@code € 2.500 per overtreding}; the unit of time follows as a text of the caller. */
    static String dwangsom(Dwangsom dwangsom) {
        return bedrag(dwangsom.bedrag())
                + switch (dwangsom.per()) {
                    case INEENS -> " ineens";
                    case TIJDSEENHEID -> " per ";
                    case OVERTREDING -> " per overtreding van de last";
                };
    }

    /** Such as {@code een, twee en drie}. */
    static String opsomming(List<String> delen, String voorLaatste) {
        int laatste = delen.size() - 1;
        return laatste < 1
                ? String.join("", delen)
                : String.join(", ", delen.subList(0, laatste)) + " " + voorLaatste + " " + delen.get(laatste);
    }

    /** With a capital. */
    static String kapitaal(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }
}
