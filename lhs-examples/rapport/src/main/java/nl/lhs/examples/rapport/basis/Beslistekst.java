package nl.lhs.examples.rapport.basis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.sporen.Sporenbevinding;

/**
 * Cases, decisions and differences between strategieen in a few Dutch words, for a reader who compares many.
 *
 * <p>Example: {@code Beslistekst.from(vastlegging)} is {@code "C1 (licht), overleg niet geïndiceerd: waarschuwen"}. Nothing in it
 * was written by a caller: no kenmerk, no name and no text.
 */
public final class Beslistekst {
    private Beslistekst() {}

    /**
     * The facts of a casus that matter for the choice.
     *
     * @param casus the casus
     * @param woorden the words of the strategie by which it is decided
     * @return one or more phrases
     */
    public static List<String> from(Casus casus, Woordenlijst woorden) {
        Bevinding bevinding = casus.bevinding();
        List<String> delen = new ArrayList<>();
        if (!bevinding.overtreding()) {
            delen.add("geen overtreding");
        }
        bevinding.gevolgen().ifPresent(g -> delen.add("gevolgen " + Woorden.from(woorden, g)));
        if (bevinding.spoedeisend()) {
            delen.add("spoedeisend");
        }
        delen.add(casus.normadressaat()
                .typering()
                .map(t -> "normadressaat " + Woorden.from(woorden, t))
                .orElse("normadressaat niet te typeren"));
        if (!bevinding.verzachtendeArgumenten().isEmpty()) {
            delen.add("verzachtend argument");
        }
        if (!bevinding.verzwarendeArgumenten().isEmpty()) {
            delen.add("verzwarend argument");
        }
        if (!bevinding.verzwarendeAspecten().isEmpty()) {
            delen.add("verzwarend aspect");
        }
        casus.normadressaat()
                .begunstigendBesluit()
                .ifPresent(b -> delen.add(b ? "begunstigend besluit" : "geen begunstigend besluit"));
        casus.bevoegdheden()
                .ifPresent(b -> delen.add(b.isEmpty() ? "geen bevoegdheden" : "bevoegd tot " + interventies(b)));
        String straf = Woorden.kopStrafbeschikking(woorden).toLowerCase(Woorden.NEDERLANDS);
        casus.bsbm().ifPresent(b -> delen.add(straf + (b.opleggen() ? " opgelegd" : " niet opgelegd")));
        casus.overleg()
                .map(Overleg::uitkomst)
                .ifPresent(s -> delen.add("uitkomst van het overleg: " + Woorden.from(s)));
        casus.gedoogbesluit().ifPresent(g -> delen.add("gedoogbesluit"));
        casus.afzien().ifPresent(a -> delen.add("afzien van handhaving"));
        casus.afwijking()
                .map(Afwijking::interventies)
                .ifPresent(a -> delen.add("gemotiveerd afgeweken naar " + interventies(a)));
        return delen;
    }

    /**
     * How a casus was decided: segment, class, overleg and choice.
     *
     * @param v the record
     * @return a sentence without its full stop
     */
    public static String from(Vastlegging v) {
        return v.positionering()
                        .map(p -> p.segment() + " (" + Woorden.from(p.klasse()) + "), ")
                        .orElse("")
                + v.overleg()
                        .indicatie()
                        .map(i -> "overleg " + Woorden.from(i) + ": ")
                        .orElse("")
                + keuze(v);
    }

    private static String keuze(Vastlegging v) {
        return switch (v.uitkomst()) {
            case GEEN_OVERTREDING, GEDOGEN, AFZIEN, HERPOSITIONEREN -> Woorden.from(v.uitkomst());
            case INTERVENIEREN ->
                v.status() == Status.WACHT_OP_OVERLEG
                        ? "wacht; bij "
                                + v.scenarios().entrySet().stream()
                                        .map(e -> Woorden.from(e.getKey()) + " " + gekozen(e.getValue()))
                                        .collect(Collectors.joining(", bij "))
                        : gekozen(v.interventies());
        };
    }

    /**
     * Interventions that are chosen together.
     *
     * @param interventies none or more
     * @return their names with + between them, or {@code "niets"}
     */
    public static String gekozen(List<Interventie> interventies) {
        return interventies.isEmpty()
                ? "niets"
                : interventies.stream().map(Woorden::from).collect(Collectors.joining(" + "));
    }

    /**
     * A difference between two strategieen.
     *
     * @param verschil the difference
     * @param landelijk the words of the national strategie
     * @param lokaal the words of the local one
     * @return for example {@code "Segment C2, klasse: midden wordt zwaar"}
     */
    public static String from(Strategiewijziging verschil, Woordenlijst landelijk, Woordenlijst lokaal) {
        return waar(verschil, landelijk, lokaal) + ": " + landelijk(verschil, landelijk) + " wordt "
                + lokaal(verschil, lokaal);
    }

    /**
     * The place of a difference.
     *
     * @param verschil the difference
     * @param landelijk the words of the national strategie
     * @param lokaal the words of the local one
     * @return for example {@code "Segment C2, klasse"}
     */
    public static String waar(Strategiewijziging verschil, Woordenlijst landelijk, Woordenlijst lokaal) {
        String[] delen = verschil.plaats().split("/");
        return switch (delen[1]) {
            case "segmenten" -> "Segment " + delen[2] + ", " + delen[3];
            case "gewichten" -> "Gewicht van " + interventie(delen[2], landelijk, lokaal);
            case "klassen" -> "Wat klasse " + klasse(delen[2], lokaal) + " vraagt";
            case "interventies" -> "Wat " + interventie(delen[2], lokaal, landelijk) + " is";
            default ->
                switch (delen[2]) {
                    case "beideArgumenten" -> "Verzachtende en verzwarende argumenten samen";
                    case "rand" -> "Verplaatsing aan de rand van de matrix";
                    case "standaardtypering" -> "Kolom voor wie niet te typeren is";
                    case "spoed" -> "Herstellende interventie bij spoed";
                    case "bsbmVervangtOverlegInZwaar" ->
                        landelijk.isVanLhs17()
                                ? "Strafbeschikking vervangt overleg in een zwaar segment"
                                : "Strafrecht van de instantie vervangt overleg";
                    default -> verschil.plaats();
                };
        };
    }

    /**
     * What the national strategie says there.
     *
     * @param verschil the difference
     * @param woorden the words of the national strategie
     * @return for example {@code "midden"}
     */
    public static String landelijk(Strategiewijziging verschil, Woordenlijst woorden) {
        return waarde(verschil.plaats(), verschil.landelijk(), woorden);
    }

    /**
     * What the local strategie says there.
     *
     * @param verschil the difference
     * @param woorden the words of the local strategie
     * @return for example {@code "zwaar"}
     */
    public static String lokaal(Strategiewijziging verschil, Woordenlijst woorden) {
        return waarde(verschil.plaats(), verschil.lokaal(), woorden);
    }

    /**
     * Words by their ids, in a sentence.
     *
     * @param ids the ids of interventions or classes; at least one
     * @param waarin the words of the strategieen that have them
     * @return for example {@code "waarschuwen en bestuurlijke boete"}
     */
    public static String namen(List<String> ids, Woordenlijst... waarin) {
        return Woorden.opsomming(ids.stream()
                .map(id -> Arrays.stream(waarin)
                        .flatMap(w -> w.klassen().find(id).stream())
                        .findFirst()
                        .map(k -> "klasse " + Woorden.from(k))
                        .orElseGet(() -> interventie(id, waarin)))
                .toList());
    }

    private static String klasse(String id, Woordenlijst woorden) {
        return woorden.klassen().find(id).map(Woorden::from).orElse(id);
    }

    private static String interventie(String id, Woordenlijst... waarin) {
        return Arrays.stream(waarin)
                .flatMap(w -> w.interventies().find(id).stream())
                .findFirst()
                .map(Woorden::from)
                .orElse(id);
    }

    private static String waarde(String plaats, List<String> namen, Woordenlijst woorden) {
        return namen.isEmpty()
                ? "geen"
                : namen.stream().map(n -> waarde(plaats, n, woorden)).collect(Collectors.joining("; "));
    }

    private static String waarde(String plaats, String naam, Woordenlijst woorden) {
        if (plaats.endsWith("/klasse") || plaats.startsWith("/klassen/")) {
            return klasse(naam, woorden);
        }
        if (plaats.startsWith("/segmenten/") || plaats.startsWith("/interventies/")) {
            return interventie(naam, woorden);
        }
        if (plaats.endsWith("/standaardtypering")) {
            return Woorden.from(woorden, Typering.valueOf(naam));
        }
        return switch (naam) {
            case "OPHEFFEN" -> "heffen elkaar op";
            case "VERZWAREND_GAAT_VOOR" -> "verzwarend gaat voor";
            case "VERZACHTEND_GAAT_VOOR" -> "verzachtend gaat voor";
            case "ZO_VER_MOGELIJK" -> "zo ver mogelijk";
            case "GEEN_VERPLAATSING" -> "geen verplaatsing";
            case "BESTUURSDWANG" ->
                woorden.isVanLhs17() ? "bestuursdwang, waar die kan" : "wat dan het meest geschikt is, waar dat kan";
            case "LICHTSTE" -> "de lichtste, zoals zonder spoed";
            case "true" -> "ja";
            case "false" -> "nee";
            default -> naam;
        };
    }

    /**
     * A kind of difference in decisions.
     *
     * @param soort the kind
     * @return a heading
     */
    public static String from(Sporenbevinding.Soort soort) {
        return switch (soort) {
            case OVERLEG_VERLOREN -> "Noodzakelijk overleg vervalt";
            case STAP_OVERGESLAGEN -> "Een stap wordt overgeslagen";
            case LICHTER -> "Lichter";
            case ZONDER_TEGENHANGER -> "Niet te vergelijken";
            case ANDERS -> "Anders, lichter noch zwaarder";
            case ZWAARDER -> "Zwaarder";
            case OVERLEG_EXTRA -> "Extra noodzakelijk overleg";
        };
    }

    /**
     * A measure by which decisions are compared.
     *
     * @param maat the measure
     * @return a heading
     */
    public static String from(Stand.Maat maat) {
        return switch (maat) {
            case SEGMENT -> "Segment";
            case KLASSE -> "Klasse";
            case OVERLEG -> "Overleg met politie en Openbaar Ministerie";
            case INTERVENTIES -> "Wat wordt gekozen";
            case SCENARIOS -> "Wat elke uitkomst van het overleg zou geven";
        };
    }

    /**
     * A measure in one word, for the head of a column.
     *
     * @param maat the measure
     * @return for example {@code "Keuze"}
     */
    public static String kort(Stand.Maat maat) {
        return switch (maat) {
            case SEGMENT -> "Segment";
            case KLASSE -> "Klasse";
            case OVERLEG -> "Overleg";
            case INTERVENTIES -> "Keuze";
            case SCENARIOS -> "Scenario's";
        };
    }

    /**
     * A value of a from-to table, in words.
     *
     * @param maat the measure
     * @param code as {@link Stand#waarde} gives it
     * @param woorden the words of the strategie
     * @return for example {@code "waarschuwen + bestuurlijke boete"}
     */
    public static String waarde(Stand.Maat maat, String code, Woordenlijst woorden) {
        if (code.equals("GEEN")) {
            return "geen";
        }
        return switch (maat) {
            case SEGMENT -> code;
            case KLASSE -> klasse(code, woorden);
            case OVERLEG -> Woorden.from(Overlegindicatie.valueOf(code));
            case INTERVENTIES -> keuze(code, woorden);
            case SCENARIOS ->
                Arrays.stream(code.split(";"))
                        .map(s -> s.split(":"))
                        .map(s -> "bij " + Woorden.from(Spoor.valueOf(s[0])) + " " + keuze(s[1], woorden))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String keuze(String code, Woordenlijst woorden) {
        return switch (code) {
            case "NIETS" -> "niets";
            case "WACHT_OP_OVERLEG" -> "wacht op overleg";
            case "GEDOGEN", "AFZIEN", "GEEN_OVERTREDING", "HERPOSITIONEREN" -> Woorden.from(Uitkomst.valueOf(code));
            default ->
                Arrays.stream(code.split("\\+"))
                        .map(id -> interventie(id, woorden))
                        .collect(Collectors.joining(" + "));
        };
    }

    /**
     * The assumptions behind the hours of a doorrekening.
     *
     * @param w how hours are counted
     * @return sentences, the numbers in them included
     */
    public static List<String> aannames(Werkmodel w) {
        return List.of(
                "Een eerste controle (toezichtcontrole) kost " + Getallen.alles(w.toezichtcontrole())
                        + " uur. Elke casus is er één.",
                "Een hercontrole (handhavingscontrole) kost " + Getallen.alles(w.handhavingscontrole())
                        + " uur. Zij volgt op elke casus met een interventie die naar het gewicht van de strategie"
                        + " zwaarder is dan aanspreken of informeren.",
                "Van de hercontroles wordt een deel van " + Getallen.alles(w.deelZaken())
                        + " een handhavingszaak. Zo'n zaak kost " + Getallen.alles(w.handhavingszaak()) + " uur.",
                "Een casus die op het overleg wacht, telt als hercontrole waar elke uitkomst van het overleg een zwaardere"
                        + " interventie zou geven. Waar dat van de uitkomst afhangt, telt zij niet mee en is zij apart"
                        + " vermeld.",
                "Algemeen werk is " + Getallen.alles(w.algemeenVast()) + " uur en " + Getallen.alles(w.algemeenDeel())
                        + " uur per uur specifiek werk.",
                "Intake en afhandeling zijn " + Getallen.alles(w.intakeDeel()) + " uur per uur specifiek werk.",
                "De getallen waarmee wordt gerekend als geen andere zijn opgegeven, komen uit de VTH-normtabel en het"
                        + " werkprogramma die in Brabant in gebruik zijn.");
    }

    /**
     * A difference in hours.
     *
     * @param uren the hours
     * @return for example {@code "120,5 uur meer"}, or {@code "geen"}
     */
    public static String verschil(BigDecimal uren) {
        return switch (uren.signum()) {
            case 0 -> "geen";
            case 1 -> Getallen.uren(uren) + " uur meer";
            default -> Getallen.uren(uren.negate()) + " uur minder";
        };
    }

    private static String interventies(List<Interventie> interventies) {
        return Woorden.opsomming(
                interventies.stream().sorted().map(i -> Woorden.from(i)).toList());
    }
}
