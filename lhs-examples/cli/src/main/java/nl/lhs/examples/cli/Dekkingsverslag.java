package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.rules.Dekking;
import nl.lhs.rules.Dekking.Bestandsdekking;
import nl.lhs.rules.Dekking.Lezingdekking;
import nl.lhs.rules.Dekking.Normdekking;
import nl.lhs.rules.Dekking.Wijze;

/** The table of norms, rules and readings, as text for a terminal. */
final class Dekkingsverslag {
    private static final int KOLOM = 8;
    private static final String INSPRINGING = " ".repeat(KOLOM);

    private final Dekking dekking;
    private final Papier papier;

    private Dekkingsverslag(Dekking dekking, boolean kleur) {
        this.dekking = dekking;
        this.papier = new Papier(kleur);
    }

    static String van(Dekking dekking, boolean kleur) {
        Dekkingsverslag verslag = new Dekkingsverslag(dekking, kleur);
        verslag.kop();
        verslag.normen();
        verslag.regels();
        verslag.lezingen();
        verslag.eigenRegels();
        return verslag.papier.toString();
    }

    /** One norm with all that carries it out. */
    static String van(Dekking dekking, Normdekking norm, boolean kleur) {
        Dekkingsverslag verslag = new Dekkingsverslag(dekking, kleur);
        verslag.eenNorm(norm);
        return verslag.papier.toString();
    }

    private void kop() {
        papier.titel("Wat elke norm van " + dekking.strategie() + " uitvoert");
        papier.veld("Normen", Long.toString(vanStrategie().count()));
        List<Normdekking> inRegels =
                vanStrategie().filter(n -> n.wijze() == Wijze.REGEL).toList();
        papier.veld("  in regels", inRegels.size() + metDeel(inRegels));
        papier.veld("    alleen als aandacht", ids(vanStrategie().filter(Dekkingsverslag::isAlleenAandacht)));
        papier.veld("  in gegevens alleen", ids(Wijze.GEGEVENS));
        papier.veld("  in een controle alleen", ids(Wijze.CONTROLE));
        papier.veld("  taak van mensen", ids(Wijze.MENS));
        papier.veld("  nog niet", ids(Wijze.NOG_NIET));
        papier.veld("  niet verantwoord", ids(Wijze.NIET_VERANTWOORD));
        if (!dekking.eigenRegels().isEmpty()) {
            papier.veld("Eigen normen", ids(eigenNormen()));
        }
        papier.veld("Regels", Long.toString(dekking.regels().size() - eigen()));
        if (!dekking.eigenRegels().isEmpty()) {
            papier.veld("  eigen regels", Long.toString(eigen()));
        }
        papier.veld("Lezingen", Integer.toString(dekking.lezingen().size()));
        papier.veld("  in regels", Long.toString(lezingen(Wijze.REGEL).count()));
        String nogNiet = lezingen(Wijze.NOG_NIET).map(Lezingdekking::lezing).collect(Collectors.joining(", "));
        papier.veld("  nog niet", lezingen(Wijze.NOG_NIET).count() + (nogNiet.isEmpty() ? "" : ": " + nogNiet));
        papier.leeg();
        papier.zin("Een norm staat in regels als een regel haar noemt: alleen als aandacht, als die regels niets doen"
                + " dan de handhaver op haar wijzen. Zij staat in gegevens als de matrix of de volgorde van"
                + " zwaarte er deel aan heeft, en in een controle als invoer die ertegen ingaat wordt"
                + " geweigerd, met de code die erbij staat.");
    }

    private Stream<Normdekking> vanStrategie() {
        return dekking.normen().stream().filter(n -> !n.norm().isEigen());
    }

    private Stream<Normdekking> eigenNormen() {
        return dekking.normen().stream().filter(n -> n.norm().isEigen());
    }

    private long eigen() {
        return dekking.eigenRegels().stream().mapToLong(b -> b.regels().size()).sum();
    }

    private static String metDeel(List<Normdekking> normen) {
        long gegevens = normen.stream().filter(n -> !n.gegevens().isEmpty()).count();
        long controles = normen.stream().filter(n -> !n.controles().isEmpty()).count();
        return ", waarvan " + gegevens + " ook in gegevens en " + controles + " ook in controles";
    }

    private String ids(Wijze wijze) {
        return ids(vanStrategie().filter(n -> n.wijze() == wijze));
    }

    private static String ids(Stream<Normdekking> normen) {
        List<String> ids = normen.map(n -> n.norm().id()).toList();
        return ids.isEmpty() ? "0" : ids.size() + ": " + String.join(", ", ids);
    }

    /** Whether the rules only draw attention to the norm, so that no choice depends on it. */
    private static boolean isAlleenAandacht(Normdekking norm) {
        return norm.norm().isEigen()
                || !norm.regels().isEmpty()
                        && norm.regels().stream()
                                .allMatch(r -> r.regel().startsWith("aandacht: ")
                                        || r.regel().startsWith("signaal: "));
    }

    private Stream<Lezingdekking> lezingen(Wijze wijze) {
        return dekking.lezingen().stream().filter(l -> l.wijze() == wijze);
    }

    // ---------------------------------------------------------------------------------------------- norm to rules

    private void normen() {
        papier.kop("Van norm naar regels en lezingen");
        String paragraaf = "";
        for (Normdekking norm : dekking.normen()) {
            if (!norm.norm().paragraaf().equals(paragraaf)) {
                paragraaf = norm.norm().paragraaf();
                papier.leeg();
                papier.alinea("", hoofdletter(paragraaf), Stijl.KOP);
            }
            papier.punt(links(norm.norm().id()), norm.omschrijving());
            papier.alinea(INSPRINGING, hoe(norm), stijl(norm.wijze()));
            norm.regels().forEach(r -> papier.punt(INSPRINGING + "- ", r.regel()));
        }
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase(Locale.ROOT) + tekst.substring(1);
    }

    private static Stijl stijl(Wijze wijze) {
        return switch (wijze) {
            case REGEL, GEGEVENS, CONTROLE -> Stijl.LICHT;
            case MENS -> Stijl.GEWOON;
            case NOG_NIET -> Stijl.MIDDEN;
            case NIET_VERANTWOORD -> Stijl.ZWAAR;
        };
    }

    /** How the norm is carried out, or why not, on one line. */
    private static String hoe(Normdekking norm) {
        List<String> delen = new ArrayList<>();
        if (!norm.regels().isEmpty()) {
            delen.add((norm.regels().size() == 1 ? "1 regel" : norm.regels().size() + " regels")
                    + (isAlleenAandacht(norm) ? ", alleen als aandacht" : ""));
        }
        if (!norm.lezingen().isEmpty()) {
            delen.add((norm.lezingen().size() == 1 ? "lezing " : "lezingen ") + String.join(", ", norm.lezingen()));
        }
        norm.gegevens().forEach(g -> delen.add("gegevens: " + g));
        if (!norm.controles().isEmpty()) {
            delen.add((norm.controles().size() == 1 ? "controle " : "controles ")
                    + norm.controles().stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        switch (norm.wijze()) {
            case MENS -> delen.add("taak van mensen: " + norm.toelichting().orElseThrow());
            case NOG_NIET -> delen.add("nog niet: " + norm.toelichting().orElseThrow());
            case NIET_VERANTWOORD -> delen.add("niet verantwoord: geen regel noemt deze norm");
            case REGEL, GEGEVENS, CONTROLE -> {
                // The parts above say it.
            }
        }
        return String.join("; ", delen);
    }

    // ---------------------------------------------------------------------------------------------- rule to norms

    private void regels() {
        papier.kop("Van regel naar normen");
        Map<Integer, List<ToegepasteRegel>> perStap = dekking.regels().stream()
                .collect(Collectors.groupingBy(ToegepasteRegel::stap, TreeMap::new, Collectors.toList()));
        perStap.forEach((stap, regels) -> {
            papier.leeg();
            papier.alinea("", "Stap " + stap + " (" + regels.size() + " regels)", Stijl.KOP);
            regels.forEach(r -> papier.punt("- ", r.regel() + " [" + bronnen(r) + "]"));
        });
    }

    private static String bronnen(ToegepasteRegel regel) {
        return Stream.concat(
                        regel.normen().stream().map(Norm::id),
                        regel.lezingen().stream().map(Enum::name))
                .collect(Collectors.joining(", "));
    }

    // ------------------------------------------------------------------------------------------- reading to rules

    private void lezingen() {
        papier.kop("Van lezing naar regels");
        for (Lezingdekking lezing : dekking.lezingen()) {
            papier.punt(links(lezing.lezing()), lezing.omschrijving());
            papier.alinea(INSPRINGING, hoe(lezing), stijl(lezing.wijze()));
            lezing.regels().forEach(r -> papier.punt(INSPRINGING + "- ", r.regel()));
        }
    }

    private static String hoe(Lezingdekking lezing) {
        String controles = lezing.controles().stream().map(Enum::name).collect(Collectors.joining(", "));
        String regels =
                lezing.regels().size() == 1 ? "1 regel" : lezing.regels().size() + " regels";
        return switch (lezing.wijze()) {
            case REGEL -> controles.isEmpty() ? regels : regels + "; controles " + controles;
            case CONTROLE -> "controles " + controles;
            case NOG_NIET -> "nog niet";
            case GEGEVENS, MENS, NIET_VERANTWOORD -> "niet verantwoord: geen regel past deze lezing toe";
        };
    }

    // ------------------------------------------------------------------------------------------ files with own rules

    private void eigenRegels() {
        if (dekking.eigenRegels().isEmpty()) {
            return;
        }
        papier.kop("Eigen regels van de instantie, per bestand");
        for (Bestandsdekking bestand : dekking.eigenRegels()) {
            papier.leeg();
            papier.alinea("", bestand.bestand().naam(), Stijl.KOP);
            papier.alinea("", "SHA-256 " + bestand.bestand().sha256().hex(), Stijl.ZACHT);
            bestand.regels().forEach(r -> papier.punt("- ", r.regel() + " [" + bronnen(r) + "]"));
        }
    }

    // --------------------------------------------------------------------------------------------------- one norm

    private void eenNorm(Normdekking norm) {
        papier.titel(
                norm.norm().isEigen()
                        ? "Eigen norm " + norm.norm()
                        : "Norm " + norm.norm() + " van " + dekking.strategie() + ", "
                                + norm.norm().paragraaf());
        papier.veld("Vraagt", norm.omschrijving());
        papier.veld("Uitgevoerd", hoe(norm), stijl(norm.wijze()));
        if (!norm.regels().isEmpty()) {
            papier.kop("Regels die haar noemen");
            norm.regels().forEach(r -> {
                papier.punt("stap " + r.stap() + "  ", r.regel());
                papier.alinea(INSPRINGING, "[" + bronnen(r) + "]" + bestand(r), Stijl.ZACHT);
            });
        }
        if (!norm.lezingen().isEmpty()) {
            papier.kop("Lezingen van die regels");
            dekking.lezingen().stream()
                    .filter(l -> norm.lezingen().contains(l.lezing()))
                    .forEach(l -> papier.punt(links(l.lezing()), l.omschrijving()));
        }
        if (!norm.regels().isEmpty()) {
            papier.leeg();
            papier.zin("De naam van een regel staat zo in de bestanden met regels en in elke vastlegging waarin zij is"
                    + " toegepast, met deze norm erbij.");
        }
    }

    /** The file of an own rule. */
    private String bestand(ToegepasteRegel regel) {
        return dekking.eigenRegels().stream()
                .filter(b -> b.regels().contains(regel))
                .map(b -> ", in " + b.bestand().naam())
                .findFirst()
                .orElse("");
    }

    private static String links(String id) {
        return id + " ".repeat(Math.max(1, KOLOM - id.length()));
    }
}
