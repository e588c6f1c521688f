package nl.lhs.examples.cli;

import java.math.BigDecimal;
import java.util.Arrays;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.Overgang;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Variantenvergelijking;

/** What other strategieen would change, as text for a terminal. */
final class Doorrekenverslag {
    private Doorrekenverslag() {}

    /** The report of one other strategie, with every change from what to what. */
    static String of(Doorrekening d, Papier papier) {
        papier.titel(
                Tekst.opEenRegel(d.huidig().verwijzing() + " wordt " + d.nieuw().verwijzing()));
        papier.veld("Casussen", getal(d.casussen()));
        if (d.geweigerd() > 0) {
            papier.veld("Geweigerd", getal(d.geweigerd()) + ", niet meegeteld");
        }
        papier.veld("Anders beslist", getal(d.veranderd()) + deel(d.veranderd(), d.casussen()), Stijl.VET);
        for (Stand.Maat maat : Stand.Maat.values()) {
            tabel(papier, d, maat);
        }
        papier.kop("De duidelijkste voorbeelden");
        if (d.voorbeelden().isEmpty()) {
            papier.zin("geen: elke casus wordt onder beide gelijk beslist");
        }
        for (Overgang o : d.voorbeelden()) {
            papier.alinea("", regel(o), Stijl.VET);
            voorbeeld(papier, o);
        }
        papier.kop("Werk in uren");
        werk(papier, "Huidig", d.tellingHuidig());
        werk(papier, "Nieuw", d.tellingNieuw());
        papier.veld(
                "Verschil",
                Beslistekst.verschil(d.tellingNieuw()
                        .werklast()
                        .totaal()
                        .subtract(d.tellingHuidig().werklast().totaal())),
                Stijl.VET);
        papier.leeg();
        for (String aanname : Beslistekst.aannames(d.werk())) {
            papier.punt("- ", aanname);
        }
        return papier.toString();
    }

    private static void tabel(Papier papier, Doorrekening d, Stand.Maat maat) {
        if (d.veranderd(maat) == 0) {
            return;
        }
        papier.kop(Beslistekst.from(maat) + ": " + getal(d.veranderd(maat)) + " anders");
        d.tabel(maat).stream()
                .filter(r -> !r.van().equals(r.naar()))
                .forEach(r -> papier.punt(
                        String.format("%9s  ", getal(r.aantal())),
                        Beslistekst.waarde(maat, r.van(), d.huidig().woorden()) + " wordt "
                                + Beslistekst.waarde(maat, r.naar(), d.nieuw().woorden())));
    }

    private static void werk(Papier papier, String welke, Doorrekening.Telling t) {
        papier.veld(
                welke,
                Getallen.uren(t.werklast().totaal()) + " uur: specifiek "
                        + Getallen.uren(t.werklast().specifiek()) + ", algemeen "
                        + Getallen.uren(t.werklast().algemeen()) + ", intake en afhandeling "
                        + Getallen.uren(t.werklast().intake()) + "; "
                        + getal(t.werklast().eersteControles()) + " eerste controles en "
                        + getal(t.werklast().hercontroles()) + " hercontroles, waarvan "
                        + getal(t.wachtZwaarder()) + " na overleg; van " + getal(t.wachtOnzeker())
                        + " hangt het van het overleg af");
    }

    private static String getal(long getal) {
        return Getallen.heel(getal);
    }

    private static String deel(long aantal, long geheel) {
        return geheel == 0 ? "" : " (" + Getallen.procent(aantal, geheel) + ")";
    }

    // ------------------------------------------------------------------------------------------- of several variants

    /** The report of several: each has a line in every table, and its clearest example. */
    static String of(Variantenvergelijking v, Papier papier) {
        papier.titel(naam(v.huidig()) + " en " + getal(v.varianten().size()) + " varianten");
        papier.veld("Casussen", getal(v.casussen()));
        if (v.geweigerd() > 0) {
            papier.veld("Geweigerd", getal(v.geweigerd()) + ", niet meegeteld");
        }
        papier.kop("Anders beslist dan nu");
        kolommen(papier, "Anders", "Deel");
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            String deel = v.casussen() == 0 ? "" : Getallen.procent(variant.veranderd(), v.casussen());
            regel(papier, variant, getal(variant.veranderd()), deel);
        }
        papier.kop("Wat er anders is");
        kolommen(
                papier,
                Arrays.stream(Stand.Maat.values()).map(Beslistekst::kort).toArray(String[]::new));
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            regel(
                    papier,
                    variant,
                    Arrays.stream(Stand.Maat.values())
                            .map(m -> getal(variant.veranderd(m)))
                            .toArray(String[]::new));
        }
        papier.kop("Hercontroles, en werk in uren");
        kolommen(papier, "Hercontr.", "Verschil", "Onzeker", "Uren", "Verschil");
        papier.punt(
                cellen(
                        getal(v.tellingHuidig().werklast().hercontroles()),
                        "",
                        getal(v.tellingHuidig().wachtOnzeker()),
                        Getallen.uren(v.tellingHuidig().werklast().totaal()),
                        ""),
                naam(v.huidig()) + ", nu");
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            regel(
                    papier,
                    variant,
                    getal(variant.telling().werklast().hercontroles()),
                    teken(BigDecimal.valueOf(v.meerHercontroles(variant))),
                    getal(variant.telling().wachtOnzeker()),
                    Getallen.uren(variant.telling().werklast().totaal()),
                    teken(v.meerUren(variant)));
        }
        papier.kop("Van elke variant het duidelijkste voorbeeld");
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            papier.alinea("", naam(variant.strategie()), Stijl.VET);
            variant.voorbeelden().stream()
                    .findFirst()
                    .ifPresentOrElse(
                            o -> {
                                papier.alinea("    ", regel(o));
                                voorbeeld(papier, o);
                            },
                            () -> papier.alinea("    ", "geen: elke casus wordt beslist zoals nu")
                                    .leeg());
        }
        papier.kop("Waarop de uren berusten");
        for (String aanname : Beslistekst.aannames(v.werk())) {
            papier.punt("- ", aanname);
        }
        return papier.toString();
    }

    private static void kolommen(Papier papier, String... koppen) {
        papier.punt(cellen(koppen), "Variant");
    }

    private static void regel(Papier papier, Variantenvergelijking.Variant variant, String... cellen) {
        papier.punt(cellen(cellen), naam(variant.strategie()));
    }

    private static String naam(Strategie strategie) {
        return Tekst.opEenRegel(strategie.verwijzing().toString());
    }

    /** Columns that leave room for a name. A space comes before every number, however large. */
    private static String cellen(String... cellen) {
        StringBuilder regel = new StringBuilder();
        for (String cel : cellen) {
            regel.append(String.format(" %9s", cel));
        }
        return regel.append("  ").toString();
    }

    private static String teken(BigDecimal verschil) {
        return switch (verschil.signum()) {
            case 0 -> "0";
            case 1 -> "+" + Getallen.uren(verschil);
            default -> "-" + Getallen.uren(verschil.negate());
        };
    }

    // --------------------------------------------------------------------------------------------------------- of both

    private static String regel(Overgang o) {
        return "Regel " + getal(o.regel()) + ", zoals " + getal(o.aantal())
                + (o.aantal() == 1 ? " casus" : " casussen");
    }

    private static void voorbeeld(Papier papier, Overgang o) {
        papier.punt(
                "    casus   ",
                String.join(
                        "; ",
                        Beslistekst.from(o.voorbeeld().casus(), o.voorbeeld().woorden())));
        papier.punt("    huidig  ", Beslistekst.from(o.voorbeeld()));
        papier.punt("    nieuw   ", Beslistekst.from(o.voorbeeldNieuw()));
        papier.leeg();
    }
}
