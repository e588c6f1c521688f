package nl.lhs.rules.inzicht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.OptionalLong;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.rules.internal.csv.Csv;

/**
 * An inzicht as one table in CSV (RFC 4180): a line for each count.
 *
 * <pre>{@code
 * soort,naam,maat,waarde,aantal
 * totaal,,segment,B4,17
 * totaal,,verbeurd,euro,12500.5
 * periode,"2026-03",segment,B4,2
 * label,"Ede",opgelegd,LAST_ONDER_DWANGSOM,5
 * label zonder waarde,,overtredingen,,3
 * normadressaat,"N-17",segment,C3,1
 * monitor,,PROCESSEN_VERBAAL,,4
 * monitor,,KLACHTEN,elders,
 * }</pre>
 *
 * <p>{@code maat} is {@link Maat#veld()} and {@code waarde} one of its values, in the words of the JSON. {@code
 * vastleggingen}, {@code dossiers} and {@code overtredingen} have no value; {@code dagen wachttijd} and {@code dagen
 * hersteltijd} have {@code aantal}, {@code som} and {@code grootste}. A normadressaat has a line for each segment, one
 * for {@code dossier}, {@code OPEN}, and one for {@code laatste}: the date of the last bevinding and the number of its
 * overtredingen. {@code verbeurd} and {@code ingevorderd} are amounts in {@code euro}, with a point where there are cents.
 * {@code monitor} has a line for each {@link Monitorgetal}; one that comes from {@code elders} has no number. Counts of 0
 * are written. Lines end in CRLF; encode the text as UTF-8.
 *
 * <p>The caller chooses each kenmerk and the values of a label, and a spreadsheet takes a text that begins with =, +, -
 * or @ for a formula. So they are quoted, with an apostrophe before such a sign at the start of the text, or after a
 * comma, a semicolon, a tab, a quote or a line end in it. The JSON has them to the letter.
 */
public final class InzichtCsv {
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
        Objects.requireNonNull(inzicht, "inzicht");
        Objects.requireNonNull(naar, "naar");
        naar.append(Csv.line("soort", "naam", "maat", "waarde", "aantal"));
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
        for (Monitorgetal getal : Monitorgetal.values()) {
            OptionalLong aantal = getal.from(inzicht.totaal());
            naar.append(Csv.line(
                    "monitor",
                    "",
                    getal.name(),
                    getal.isElders() ? "elders" : "",
                    aantal.isPresent() ? Long.toString(aantal.getAsLong()) : ""));
        }
    }

    private static String begin(String soort, Groep groep) {
        return switch (groep.soort()) {
            case NAAM -> soort + "," + Csv.quoted(groep.naam());
            case NIET_GEGEVEN -> soort + " zonder waarde,";
            case OVERIGE -> soort + " overige,";
        };
    }

    private static void telling(String begin, Telling telling, Appendable naar) throws IOException {
        regel(begin, "vastleggingen", "", telling.vastleggingen(), naar);
        regel(begin, "dossiers", "", telling.dossiers(), naar);
        regel(begin, "overtredingen", "", telling.overtredingen(), naar);
        for (Maat maat : Maat.values()) {
            for (Object waarde : telling.waarden(maat)) {
                regel(begin, maat.veld(), waarde.toString(), telling.aantal(maat, waarde), naar);
            }
        }
        dagen(begin, "dagen wachttijd", telling.wachttijd(), naar);
        dagen(begin, "dagen hersteltijd", telling.hersteltijd(), naar);
        bedrag(begin, "verbeurd", telling.verbeurd(), naar);
        bedrag(begin, "ingevorderd", telling.ingevorderd(), naar);
    }

    private static void bedrag(String begin, String maat, Bedrag bedrag, Appendable naar) throws IOException {
        naar.append(Csv.line(begin, maat, "euro", bedrag.toString()));
    }

    private static void dagen(String begin, String maat, Dagen dagen, Appendable naar) throws IOException {
        regel(begin, maat, "aantal", dagen.aantal(), naar);
        regel(begin, maat, "som", dagen.som(), naar);
        if (dagen.aantal() > 0) {
            regel(begin, maat, "grootste", dagen.grootste(), naar);
        }
    }

    private static void normadressaat(Normadressaatstand n, Appendable naar) throws IOException {
        String begin = "normadressaat," + Csv.quoted(n.kenmerk());
        for (var segment : n.segmenten().entrySet()) {
            regel(begin, Maat.SEGMENT.veld(), segment.getKey().name(), segment.getValue(), naar);
        }
        regel(begin, Maat.DOSSIER.veld(), Maat.Dossierstand.OPEN.name(), n.open(), naar);
        regel(begin, "laatste", n.laatste().toString(), n.overtredingen(), naar);
    }

    private static void regel(String begin, String maat, String waarde, long aantal, Appendable naar)
            throws IOException {
        naar.append(Csv.line(begin, maat, waarde, Long.toString(aantal)));
    }
}
