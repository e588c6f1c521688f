package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.internal.csv.Csv;

/**
 * A comparison of variants as one table in CSV (RFC 4180): a line for each strategie, that of now first.
 *
 * <pre>{@code
 * soort,id,versie,casussen,geweigerd,veranderd,segment,klasse,…,uren totaal,uren verschil,werk toezichtcontrole,…
 * huidig,"LHS","1.7",100000,0,0,0,0,…,1921,0,1,…
 * variant,"STRENG","1",100000,0,2110,310,310,…,2040.5,119.5,1,…
 * }</pre>
 *
 * <p>{@code veranderd} is how many cases would be decided otherwise; the columns after it count the same by each {@link
 * Stand.Maat}. {@code hercontroles verschil} and {@code uren verschil} say how many more there would be than now.
 * Columns that begin with {@code werk} hold the numbers of the model, the same on each line. Decimals have a point.
 * Lines end in CRLF; encode the text as UTF-8.
 *
 * <p>The author of a strategie chooses its id and versie, and a spreadsheet takes a text that begins with =, +, - or @
 * for a formula. So both are quoted, with an apostrophe before such a sign, as in {@code
 * nl.lhs.rules.inzicht.InzichtCsv}. The JSON has them to the letter.
 */
public final class VariantenCsv {
    private VariantenCsv() {}

    /**
     * Writes a comparison as CSV.
     *
     * @param vergelijking the comparison
     * @return the whole table
     */
    public static String format(Variantenvergelijking vergelijking) {
        Objects.requireNonNull(vergelijking, "vergelijking");
        StringBuilder tekst = new StringBuilder();
        tekst.append(Csv.line(koppen(vergelijking)));
        List<String> huidig = begin("huidig", vergelijking.huidig(), vergelijking);
        huidig.add("0");
        for (int i = 0; i < Stand.Maat.values().length; i++) {
            huidig.add("0");
        }
        telling(huidig, vergelijking.tellingHuidig(), 0, BigDecimal.ZERO, vergelijking.werk());
        tekst.append(Csv.line(huidig));
        for (Variantenvergelijking.Variant variant : vergelijking.varianten()) {
            List<String> cellen = begin("variant", variant.strategie(), vergelijking);
            cellen.add(Long.toString(variant.veranderd()));
            for (Stand.Maat maat : Stand.Maat.values()) {
                cellen.add(Long.toString(variant.veranderd(maat)));
            }
            telling(
                    cellen,
                    variant.telling(),
                    vergelijking.meerHercontroles(variant),
                    vergelijking.meerUren(variant),
                    vergelijking.werk());
            tekst.append(Csv.line(cellen));
        }
        return tekst.toString();
    }

    private static List<String> koppen(Variantenvergelijking v) {
        List<String> koppen = new ArrayList<>(List.of("soort", "id", "versie", "casussen", "geweigerd", "veranderd"));
        for (Stand.Maat maat : Stand.Maat.values()) {
            koppen.add(maat.veld());
        }
        koppen.addAll(List.of(
                "eerste controles",
                "hercontroles",
                "hercontroles verschil",
                "hercontroles dat wacht",
                "wachtend en onzeker"));
        v.tellingHuidig().werklast().uren().keySet().forEach(soort -> koppen.add("uren " + soort));
        koppen.add("uren verschil");
        v.werk().getallen().keySet().forEach(naam -> koppen.add("werk " + naam));
        return koppen;
    }

    private static List<String> begin(String soort, Strategie strategie, Variantenvergelijking v) {
        return new ArrayList<>(List.of(
                soort,
                Csv.quoted(strategie.verwijzing().id()),
                Csv.quoted(strategie.verwijzing().versie()),
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
        last.uren().values().forEach(uren -> cellen.add(uren.toPlainString()));
        cellen.add(meerUren.toPlainString());
        w.getallen().values().forEach(getal -> cellen.add(getal.toPlainString()));
    }
}
