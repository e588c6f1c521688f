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
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.Overlegindicatie;
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
     * @return one or more phrases
     */
    public static List<String> from(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        List<String> delen = new ArrayList<>();
        if (!bevinding.overtreding()) {
            delen.add("geen overtreding");
        }
        bevinding.gevolgen().ifPresent(g -> delen.add("gevolgen " + Woorden.from(g)));
        if (bevinding.spoedeisend()) {
            delen.add("spoedeisend");
        }
        delen.add(casus.normadressaat()
                .typering()
                .map(t -> "normadressaat " + Woorden.from(t))
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
        casus.bsbm()
                .ifPresent(
                        b -> delen.add(b.opleggen() ? "strafbeschikking opgelegd" : "strafbeschikking niet opgelegd"));
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
                                + Arrays.stream(Spoor.values())
                                        .map(s -> Woorden.from(s) + " "
                                                + gekozen(v.scenarios().get(s)))
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
     * @return for example {@code "Segment C2, klasse: midden wordt zwaar"}
     */
    public static String from(Strategiewijziging verschil) {
        return waar(verschil) + ": " + landelijk(verschil) + " wordt " + lokaal(verschil);
    }

    /**
     * The place of a difference.
     *
     * @param verschil the difference
     * @return for example {@code "Segment C2, klasse"}
     */
    public static String waar(Strategiewijziging verschil) {
        String[] delen = verschil.plaats().split("/");
        return switch (delen[1]) {
            case "segmenten" -> "Segment " + delen[2] + ", " + delen[3];
            case "gewichten" -> "Gewicht van " + Woorden.from(Woordenlijst.LHS_17.interventies().get(delen[2]));
            default ->
                switch (delen[2]) {
                    case "beideArgumenten" -> "Verzachtende en verzwarende argumenten samen";
                    case "rand" -> "Verplaatsing aan de rand van de matrix";
                    case "standaardtypering" -> "Kolom voor wie niet te typeren is";
                    case "spoed" -> "Herstellende interventie bij spoed";
                    case "bsbmVervangtOverlegInZwaar" -> "Strafbeschikking vervangt overleg in een zwaar segment";
                    default -> verschil.plaats();
                };
        };
    }

    /**
     * What the national strategie says there.
     *
     * @param verschil the difference
     * @return for example {@code "midden"}
     */
    public static String landelijk(Strategiewijziging verschil) {
        return waarde(verschil.plaats(), verschil.landelijk());
    }

    /**
     * What the local strategie says there.
     *
     * @param verschil the difference
     * @return for example {@code "zwaar"}
     */
    public static String lokaal(Strategiewijziging verschil) {
        return waarde(verschil.plaats(), verschil.lokaal());
    }

    private static String waarde(String plaats, List<String> namen) {
        return namen.isEmpty()
                ? "geen"
                : namen.stream().map(n -> waarde(plaats, n)).collect(Collectors.joining("; "));
    }

    private static String waarde(String plaats, String naam) {
        if (plaats.endsWith("/klasse")) {
            return Woorden.from(Woordenlijst.LHS_17.klassen().get(naam));
        }
        if (plaats.startsWith("/segmenten/")) {
            return Woorden.from(Woordenlijst.LHS_17.interventies().get(naam));
        }
        if (plaats.endsWith("/standaardtypering")) {
            return Woorden.from(Typering.valueOf(naam));
        }
        return switch (naam) {
            case "OPHEFFEN" -> "heffen elkaar op";
            case "VERZWAREND_GAAT_VOOR" -> "verzwarend gaat voor";
            case "VERZACHTEND_GAAT_VOOR" -> "verzachtend gaat voor";
            case "ZO_VER_MOGELIJK" -> "zo ver mogelijk";
            case "GEEN_VERPLAATSING" -> "geen verplaatsing";
            case "BESTUURSDWANG" -> "bestuursdwang, waar die kan";
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
     * @return for example {@code "waarschuwen + bestuurlijke boete"}
     */
    public static String waarde(Stand.Maat maat, String code) {
        if (code.equals("GEEN")) {
            return "geen";
        }
        return switch (maat) {
            case SEGMENT -> code;
            case KLASSE -> Woorden.from(Woordenlijst.LHS_17.klassen().get(code));
            case OVERLEG -> Woorden.from(Overlegindicatie.valueOf(code));
            case INTERVENTIES -> keuze(code);
            case SCENARIOS ->
                Arrays.stream(code.split(";"))
                        .map(s -> s.split(":"))
                        .map(s -> "bij " + Woorden.from(Spoor.valueOf(s[0])) + " " + keuze(s[1]))
                        .collect(Collectors.joining(", "));
        };
    }

    private static String keuze(String code) {
        return switch (code) {
            case "NIETS" -> "niets";
            case "WACHT_OP_OVERLEG" -> "wacht op overleg";
            case "GEDOGEN", "AFZIEN", "GEEN_OVERTREDING", "HERPOSITIONEREN" -> Woorden.from(Uitkomst.valueOf(code));
            default ->
                gekozen(Arrays.stream(code.split("\\+"))
                        .map(Woordenlijst.LHS_17.interventies()::get)
                        .toList());
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
