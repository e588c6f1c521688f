package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.lhs.core.strategie.Strategie;

/**
 * A comparison of variants as one table in CSV (RFC 4180): a line for each strategie, that of now first.
 *
 * <pre>{@code
 * soort,id,versie,casussen,geweigerd,veranderd,segment,klasse,…,uren totaal,uren verschil,werk toezichtcontrole,…
 * huidig,"LHS","1.7",100000,0,0,0,0,…,1921,0,1,…
 * variant,"STRENG","1",100000,0,2110,310,310,…,2040.5,119.5,1,…
 * }</pre>
 *
 * <p>{@code veranderd} is how many cases would be decided otherwise, and the columns after it how many would be by each
 * {@link Stand.Maat}. {@code hercontroles verschil} and {@code uren verschil} say how many more there would be than now; the
 * columns that begin with {@code werk} hold the numbers of the model, the same on each line. Decimals have a point. Lines
 * end in CRLF; the text is to be encoded as UTF-8.
 *
 * <p>The id and the versie of a strategie are those of whoever wrote it, and a spreadsheet takes a text that begins with =,
 * +, - or @ for a formula. They are quoted, and an apostrophe goes before such a sign as it does in {@link
 * nl.lhs.rules.inzicht.InzichtCsv}. Whoever needs them to the letter takes the JSON.
 */
public final class VariantenCsv {
    private static final String REGELEINDE = "\r\n";

    /** Where a spreadsheet may see the begin of a cell, whatever parts the cells by its settings. */
    private static final Pattern FORMULE =
            Pattern.compile("(^|[,;|\t\r\n\"'])([\\s\\p{Z}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private VariantenCsv() {}

    /**
     * Writes a comparison as CSV.
     *
     * @param v the comparison
     * @return the whole table
     */
    public static String format(Variantenvergelijking v) {
        StringBuilder tekst = new StringBuilder();
        regel(tekst, koppen());
        List<String> huidig = begin("huidig", v.huidig(), v);
        huidig.add("0");
        for (int i = 0; i < Stand.Maat.values().length; i++) {
            huidig.add("0");
        }
        telling(huidig, v.tellingHuidig(), 0, BigDecimal.ZERO, v.werk());
        regel(tekst, huidig);
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            List<String> cellen = begin("variant", variant.strategie(), v);
            cellen.add(Long.toString(variant.veranderd()));
            for (Stand.Maat maat : Stand.Maat.values()) {
                cellen.add(Long.toString(variant.veranderd(maat)));
            }
            telling(cellen, variant.telling(), v.meerHercontroles(variant), v.meerUren(variant), v.werk());
            regel(tekst, cellen);
        }
        return tekst.toString();
    }

    private static List<String> koppen() {
        List<String> koppen = new ArrayList<>(List.of("soort", "id", "versie", "casussen", "geweigerd", "veranderd"));
        for (Stand.Maat maat : Stand.Maat.values()) {
            koppen.add(maat.name().toLowerCase(Locale.ROOT));
        }
        koppen.addAll(List.of(
                "eerste controles",
                "hercontroles",
                "hercontroles verschil",
                "hercontroles dat wacht",
                "wachtend en onzeker",
                "uren toezicht",
                "uren hercontrole",
                "uren zaken",
                "uren specifiek",
                "uren algemeen",
                "uren intake",
                "uren totaal",
                "uren verschil",
                "werk toezichtcontrole",
                "werk handhavingscontrole",
                "werk handhavingszaak",
                "werk deelZaken",
                "werk algemeenVast",
                "werk algemeenDeel",
                "werk intakeDeel"));
        return koppen;
    }

    private static List<String> begin(String soort, Strategie strategie, Variantenvergelijking v) {
        return new ArrayList<>(List.of(
                soort,
                opgave(strategie.verwijzing().id()),
                opgave(strategie.verwijzing().versie()),
                Long.toString(v.casussen()),
                Long.toString(v.geweigerd())));
    }

    private static void telling(
            List<String> cellen, Doorrekening.Telling t, long meerHercontroles, BigDecimal meerUren, Werkmodel w) {
        Werklast last = t.werklast();
        for (long aantal : new long[] {
            last.eersteControles(), last.hercontroles(), meerHercontroles, t.wachtZwaarder(), t.wachtOnzeker()
        }) {
            cellen.add(Long.toString(aantal));
        }
        for (BigDecimal getal : List.of(
                last.toezicht(),
                last.hercontrole(),
                last.zaken(),
                last.specifiek(),
                last.algemeen(),
                last.intake(),
                last.totaal(),
                meerUren,
                w.toezichtcontrole(),
                w.handhavingscontrole(),
                w.handhavingszaak(),
                w.deelZaken(),
                w.algemeenVast(),
                w.algemeenDeel(),
                w.intakeDeel())) {
            cellen.add(getal.toPlainString());
        }
    }

    private static void regel(StringBuilder tekst, List<String> cellen) {
        tekst.append(String.join(",", cellen)).append(REGELEINDE);
    }

    /** What whoever wrote the strategie gave. */
    private static String opgave(String tekst) {
        return '"' + FORMULE.matcher(tekst).replaceAll("$1$2'").replace("\"", "\"\"") + '"';
    }
}
