package nl.lhs.rules.doorrekening;

import java.util.Objects;
import nl.lhs.rules.internal.csv.Csv;

/**
 * A doorrekening as one table in CSV (RFC 4180): a line for each number.
 *
 * <pre>{@code
 * maat,van,naar,aantal
 * casussen,,,100000
 * veranderd,,,2110
 * segment,C1,D2,310
 * interventies,WAARSCHUWEN,LAST_ONDER_DWANGSOM,120
 * uren totaal,huidig,,81250.4
 * }</pre>
 *
 * <p>For each {@link Stand.Maat} there is a line for each pair of values that occurs, also where both are the same. A
 * line of {@code werk} holds a number of the model; {@code uren} and {@code aantal} have a line for each strategie.
 * Decimals have a point. Nothing that a caller wrote is in it. Lines end in CRLF; encode the text as UTF-8.
 */
public final class DoorrekeningCsv {
    private final StringBuilder tekst = new StringBuilder();

    private DoorrekeningCsv() {}

    /**
     * Writes a doorrekening as CSV.
     *
     * @param doorrekening the doorrekening
     * @return the whole table
     */
    public static String format(Doorrekening doorrekening) {
        Objects.requireNonNull(doorrekening, "doorrekening");
        DoorrekeningCsv csv = new DoorrekeningCsv();
        csv.regel("maat", "van", "naar", "aantal");
        csv.regel("casussen", "", "", Long.toString(doorrekening.casussen()));
        csv.regel("geweigerd", "", "", Long.toString(doorrekening.geweigerd()));
        csv.regel("veranderd", "", "", Long.toString(doorrekening.veranderd()));
        for (Stand.Maat maat : Stand.Maat.values()) {
            for (Doorrekening.Regel r : doorrekening.tabel(maat)) {
                csv.regel(maat.veld(), r.van(), r.naar(), Long.toString(r.aantal()));
            }
        }
        csv.telling("huidig", doorrekening.tellingHuidig());
        csv.telling("nieuw", doorrekening.tellingNieuw());
        doorrekening
                .werk()
                .getallen()
                .forEach((naam, getal) -> csv.regel("werk " + naam, "", "", getal.toPlainString()));
        return csv.tekst.toString();
    }

    private void telling(String welke, Doorrekening.Telling t) {
        regel("aantal eerste controles", welke, "", Long.toString(t.werklast().eersteControles()));
        regel("aantal hercontroles", welke, "", Long.toString(t.werklast().hercontroles()));
        regel("aantal hercontroles dat wacht", welke, "", Long.toString(t.wachtZwaarder()));
        regel("aantal wachtend en onzeker", welke, "", Long.toString(t.wachtOnzeker()));
        t.werklast().uren().forEach((soort, uren) -> regel("uren " + soort, welke, "", uren.toPlainString()));
    }

    private void regel(String maat, String van, String naar, String aantal) {
        tekst.append(Csv.line(maat, van, naar, aantal));
    }
}
