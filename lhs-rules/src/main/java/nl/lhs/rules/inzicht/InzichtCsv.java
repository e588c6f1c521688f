package nl.lhs.rules.inzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * An inzicht as one table in CSV (RFC 4180): a line for each count.
 *
 * <pre>{@code
 * soort,naam,maat,waarde,aantal
 * totaal,,segment,B4,17
 * periode,"2026-03",segment,B4,2
 * label,"Ede",opgelegd,LAST_ONDER_DWANGSOM,5
 * label zonder waarde,,overtredingen,,3
 * normadressaat,"N-17",segment,C3,1
 * }</pre>
 *
 * <p>{@code maat} is {@link Maat#veld()}, {@code waarde} one of its values, in the words of the JSON; {@code
 * vastleggingen}, {@code dossiers} and {@code overtredingen} have no value, {@code dagen wachttijd} and {@code dagen
 * hersteltijd} hold {@code aantal}, {@code som} and {@code grootste}. A normadressaat has a line for each segment, one
 * for {@code dossier}, {@code OPEN}, and one for {@code laatste} with the date of the last bevinding and the number of
 * its overtredingen. Counts of 0 are written. Lines end in CRLF; the text is to be encoded as UTF-8.
 *
 * <p>A value of a label and a kenmerk are the caller's, and a spreadsheet takes one that begins with =, +, - or @ for a
 * formula. They are quoted, and an apostrophe goes before such a sign where the value begins with it, or a part of it
 * after a comma, a semicolon, a tab, a quote or a line end. Whoever needs them to the letter takes the JSON.
 */
public final class InzichtCsv {
    private static final String REGELEINDE = "\r\n";

    /** Where a spreadsheet may see the begin of a cell, whatever parts the cells by its settings. */
    private static final Pattern FORMULE =
            Pattern.compile("(^|[,;|\t\r\n\"'])([\\s\\p{Z}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private InzichtCsv() {}

    /**
     * Writes an inzicht as CSV.
     *
     * @param inzicht the inzicht
     * @return the whole table
     */
    public static String format(Inzicht inzicht) {
        StringBuilder tekst = new StringBuilder();
        try {
            schrijf(inzicht, tekst);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written", e);
        }
        return tekst.toString();
    }

    /**
     * Writes an inzicht as CSV, line by line: one with many normadressaten is large.
     *
     * @param inzicht the inzicht
     * @param naar where to
     * @throws IOException if it takes no more
     */
    public static void schrijf(Inzicht inzicht, Appendable naar) throws IOException {
        naar.append("soort,naam,maat,waarde,aantal").append(REGELEINDE);
        telling("totaal,", inzicht.totaal(), naar);
        for (Groep groep : inzicht.perioden()) {
            telling(begin("periode", groep), groep.telling(), naar);
        }
        for (Groep groep : inzicht.labels()) {
            telling(begin("label", groep), groep.telling(), naar);
        }
        for (Normadressaatstand n : inzicht.normadressaten()) {
            normadressaat(n, naar);
        }
    }

    private static String begin(String soort, Groep groep) {
        return switch (groep.soort()) {
            case NAAM -> soort + "," + opgave(groep.naam());
            case NIET_GEGEVEN -> soort + " zonder waarde,";
            case OVERIGE -> soort + " overige,";
        };
    }

    private static void telling(String begin, Telling telling, Appendable naar) throws IOException {
        regel(begin, "vastleggingen", "", telling.vastleggingen(), naar);
        regel(begin, "dossiers", "", telling.dossiers(), naar);
        regel(begin, "overtredingen", "", telling.overtredingen(), naar);
        for (Maat maat : Maat.values()) {
            for (Enum<?> waarde : maat.waarden()) {
                regel(begin, maat.veld(), waarde.name(), telling.aantal(maat, waarde), naar);
            }
        }
        dagen(begin, "dagen wachttijd", telling.wachttijd(), naar);
        dagen(begin, "dagen hersteltijd", telling.hersteltijd(), naar);
    }

    private static void dagen(String begin, String maat, Dagen dagen, Appendable naar) throws IOException {
        regel(begin, maat, "aantal", dagen.aantal(), naar);
        regel(begin, maat, "som", dagen.som(), naar);
        if (dagen.aantal() > 0) {
            regel(begin, maat, "grootste", dagen.grootste(), naar);
        }
    }

    private static void normadressaat(Normadressaatstand n, Appendable naar) throws IOException {
        String begin = "normadressaat," + opgave(n.kenmerk());
        for (var segment : n.segmenten().entrySet()) {
            regel(begin, Maat.SEGMENT.veld(), segment.getKey().name(), segment.getValue(), naar);
        }
        regel(begin, Maat.DOSSIER.veld(), Maat.Dossierstand.OPEN.name(), n.open(), naar);
        regel(begin, "laatste", n.laatste().toString(), n.overtredingen(), naar);
    }

    private static void regel(String begin, String maat, String waarde, long aantal, Appendable naar)
            throws IOException {
        naar.append(begin)
                .append(',')
                .append(maat)
                .append(',')
                .append(waarde)
                .append(',')
                .append(Long.toString(aantal))
                .append(REGELEINDE);
    }

    /** What a caller gave. */
    private static String opgave(String tekst) {
        return '"' + FORMULE.matcher(tekst).replaceAll("$1$2'").replace("\"", "\"\"") + '"';
    }
}
