package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lhs.core.Begrip;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Blok;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Staaf;
import nl.lhs.rules.inzicht.Afwijkingsrichting;
import nl.lhs.rules.inzicht.Dagen;
import nl.lhs.rules.inzicht.Dagklasse;
import nl.lhs.rules.inzicht.Maat;
import nl.lhs.rules.inzicht.Telling;
import nl.lhs.rules.inzicht.Tredestand;

/** Says what the page of an inzicht shows of each measure: its values, each with a bar. */
final class Inzichtblokken {
    private static final Map<Object, String> WOORDEN = Map.ofEntries(
            Map.entry(Afwijkingsrichting.GEEN, "niet afgeweken"),
            Map.entry(Afwijkingsrichting.LICHTER, "lichter dan het advies"),
            Map.entry(Afwijkingsrichting.GELIJK, "gelijk aan het advies"),
            Map.entry(Afwijkingsrichting.ZWAARDER, "zwaarder dan het advies"),
            Map.entry(Afwijkingsrichting.ANDERS, "anders: deels zwaarder, deels lichter"),
            Map.entry(Tredestand.GEEN_TREDE_OVER, "geen trede over (oudere vastleggingen)"),
            Map.entry(Tredestand.GEEN, "niets bestuurlijks gekozen"),
            Map.entry(Dagklasse.DAGEN_0_TOT_7, "0 tot en met 7 dagen"),
            Map.entry(Dagklasse.DAGEN_8_TOT_14, "8 tot en met 14 dagen"),
            Map.entry(Dagklasse.DAGEN_15_TOT_28, "15 tot en met 28 dagen"),
            Map.entry(Dagklasse.DAGEN_29_TOT_56, "29 tot en met 56 dagen"),
            Map.entry(Dagklasse.DAGEN_57_OF_MEER, "57 dagen of meer"),
            Map.entry(Dagklasse.VOOR_DE_BEVINDING, "voor de datum van de bevinding"),
            Map.entry(Dagklasse.ONBEKEND, "datum niet opgegeven"),
            Map.entry(Maat.Typeringsbron.GEGEVEN, "getypeerd"),
            Map.entry(Maat.Typeringsbron.STANDAARD, "niet te typeren: kolom B als uitgangspunt"),
            Map.entry(Maat.Aangifte.STANDAARD, "aangifte standaard"),
            Map.entry(Maat.Aangifte.NIET_STANDAARD, "aangifte niet standaard"),
            Map.entry(Maat.Dossierstand.OPEN, "geen herstel vastgelegd"),
            Map.entry(Maat.Dossierstand.AFGESLOTEN, "hersteld en afgesloten"),
            Map.entry(Status.WACHT_OP_OVERLEG, "wacht op de uitkomst van het overleg"));

    private final Telling totaal;

    Inzichtblokken(Telling totaal) {
        this.totaal = totaal;
    }

    /** A measure with one value for each overtreding. */
    private Blok verdeling(String kop, String uitleg, Maat maat, String slot) {
        return blok(kop, uitleg, maat, totaal.per(maat), totaal.som(maat), slot);
    }

    /** A measure with any number of values for each overtreding. */
    private Blok telling(String kop, String uitleg, Maat maat) {
        return telling(kop, uitleg, maat, "");
    }

    private Blok telling(String kop, String uitleg, Maat maat, String slot) {
        return blok(kop, uitleg, maat, totaal.per(maat), 0, slot);
    }

    private static Blok blok(
            String kop, String uitleg, Maat maat, Map<Object, Long> aantallen, long geheel, String slot) {
        long grootste = geheel > 0
                ? geheel
                : aantallen.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<Staaf> staven = new ArrayList<>();
        if (grootste == 0) {
            return new Blok("maat-" + maat.veld(), kop, uitleg, false, staven, "Er zijn er geen.");
        }
        aantallen.forEach((waarde, aantal) -> staven.add(
                new Staaf(woord(waarde), Getallen.heel(aantal), deel(aantal, geheel), lengte(aantal, grootste))));
        return new Blok("maat-" + maat.veld(), kop, uitleg, geheel > 0, staven, slot);
    }

    /** Without values that have no overtredingen, so that the list stays short. */
    private Blok zonderNullen(String kop, String uitleg, Maat maat, Object... altijd) {
        Map<Object, Long> aantallen = new LinkedHashMap<>(totaal.per(maat));
        aantallen.entrySet().removeIf(e -> e.getValue() == 0 && !List.of(altijd).contains(e.getKey()));
        return blok(kop, uitleg, maat, aantallen, totaal.som(maat), "");
    }

    List<Blok> plaats() {
        return List.of(
                verdeling("Klasse", "Overtredingen naar de klasse van hun eindsegment.", Maat.KLASSE, ""),
                verdeling(
                        "Verplaatsing",
                        "Overtredingen die door verzachtende of verzwarende argumenten zijn verplaatst.",
                        Maat.VERPLAATSING,
                        ""),
                verdeling("Typering", "Of de normadressaat getypeerd kon worden.", Maat.TYPERING, ""));
    }

    List<Blok> overleg() {
        return List.of(
                verdeling("Indicatie", "Of overleg met politie en OM aangewezen is.", Maat.OVERLEGINDICATIE, ""),
                verdeling("Stand", "Of de beslissing compleet is.", Maat.STATUS, ""),
                verdeling(
                        "Uitkomst", "Overtredingen waarvan het overleg een uitkomst heeft.", Maat.OVERLEGUITKOMST, ""),
                verdeling(
                        "Wachttijd",
                        "Dagen van de bevinding tot het overleg.",
                        Maat.WACHTTIJD,
                        duur(totaal.wachttijd())),
                verdeling("Aangifte", "Of aangifte buiten de matrix om standaard is.", Maat.AANGIFTE, ""));
    }

    private static String duur(Dagen dagen) {
        return dagen.gemiddelde().isEmpty()
                ? ""
                : "Gemiddeld " + Getallen.decimaal(dagen.gemiddelde().getAsDouble()) + " dagen, ten hoogste "
                        + Getallen.heel(dagen.grootste(), "dag", "dagen") + ", over "
                        + Getallen.heel(dagen.aantal(), "overtreding", "overtredingen")
                        + " waarvan beide datums bekend zijn.";
    }

    List<Blok> interventies() {
        return List.of(
                telling(
                        "Gekozen",
                        "Hoe vaak een interventie in de laatste stand van een dossier is gekozen. Eén overtreding kan"
                                + " er meer hebben.",
                        Maat.INTERVENTIE),
                telling(
                        "Opgelegd",
                        "Hoe vaak een sanctie is opgelegd of " + strafrecht() + " is gekozen, over het hele verloop van"
                                + " de dossiers. Wat alleen blijft staan, telt niet opnieuw; een last die opnieuw wordt"
                                + " opgelegd wel.",
                        Maat.OPGELEGD),
                verdeling(
                        "Afwijkingen",
                        "Of de handhaver is afgeweken van de lichtste passende interventie"
                                + bron("norm 3.4-2", "3.4-2") + ". Zwaarder is:"
                                + " in geen soort lichter, en in ten minste één soort zwaarder; de soorten zijn"
                                + " herstellend, bestraffend en strafrecht.",
                        Maat.AFWIJKING,
                        ""),
                zonderNullen(
                        "Uitkomst van de beslissing",
                        "Alle dossiers naar hun laatste stand.",
                        Maat.UITKOMST,
                        Uitkomst.INTERVENIEREN,
                        Uitkomst.GEDOGEN,
                        Uitkomst.AFZIEN,
                        Uitkomst.GEEN_OVERTREDING));
    }

    List<Blok> vervolg() {
        return List.of(
                zonderNullen(
                        "Trede",
                        "Hoe zwaar de gekozen interventies zijn, in de volgorde van " + volgorde()
                                + ", binnen het segment of"
                                + " daarboven" + bron("normen 3.4-4 en 3.4-9", "3.4-4", "3.4-9")
                                + ". Een bestraffende interventie gaat voor een"
                                + " herstellende.",
                        Maat.TREDE),
                verdeling("Dossiers", "Of een hercontrole heeft vastgesteld dat is hersteld.", Maat.DOSSIER, ""),
                verdeling(
                        "Hersteltijd",
                        "Dagen van de bevinding tot het herstel, van de afgesloten dossiers.",
                        Maat.HERSTELTIJD,
                        duur(totaal.hersteltijd())),
                telling(
                        last(Lastsoort.DWANGSOM, "Last onder dwangsom"),
                        "Van hoeveel lasten een stap is vastgelegd" + bron("norm B2-7", "B2-7")
                                + ". Een beschikking betekent dat de last is"
                                + " opgelegd; een verbeuring of invordering telt eenmaal per last.",
                        Maat.LAST_ONDER_DWANGSOM,
                        "Verbeurd is " + Woorden.bedrag(totaal.verbeurd()) + ", en ingevorderd "
                                + Woorden.bedrag(totaal.ingevorderd()) + "."),
                telling(
                        last(Lastsoort.BESTUURSDWANG, "Last onder bestuursdwang"),
                        "Van hoeveel lasten een stap is vastgelegd" + bron("norm B2-7", "B2-7") + ".",
                        Maat.LAST_ONDER_BESTUURSDWANG));
    }

    List<Blok> verzoeken() {
        return List.of(
                verdeling(
                        "Antwoord",
                        "Alle dossiers met een verzoek om handhaving, naar het antwoord waartoe de laatste stand leidt"
                                + " (norm V-1).",
                        Maat.VERZOEK,
                        ""),
                zonderNullen("Grond", "Waarom een verzoek wordt afgewezen.", Maat.VERZOEKGROND));
    }

    private boolean isLhs() {
        return totaal.woorden().isVanLhs17();
    }

    /** What follows from the overleg only. */
    private String strafrecht() {
        return isLhs() ? "een proces-verbaal" : "strafrechtelijk optreden";
    }

    private String volgorde() {
        return isLhs() ? "bijlage 2" : "de strategie";
    }

    /** Norms in brackets, with a space before them; empty where the strategie has none of them. */
    private String bron(String vanLhs, String... normen) {
        if (isLhs()) {
            return " (" + vanLhs + ")";
        }
        String verwijzing = Woorden.verwijzing(
                Arrays.stream(normen).map(Norm::of).toList(),
                List.of(),
                totaal.woorden().normen());
        return verwijzing.isEmpty() ? "" : " (" + verwijzing.replace('\u00A0', ' ') + ")";
    }

    /** How the lasts of a kind are called: by their own names, where they are not those of LHS 1.7. */
    private String last(Lastsoort soort, String naam) {
        List<String> namen = totaal.woorden().interventies().alle().stream()
                .filter(i -> i.last().filter(l -> l == soort).isPresent())
                .map(Woorden::from)
                .toList();
        if (isLhs() || namen.isEmpty()) {
            return naam;
        }
        String alle = Woorden.opsomming(namen);
        return alle.substring(0, 1).toUpperCase(Woorden.NEDERLANDS) + alle.substring(1);
    }

    static String deel(long aantal, long geheel) {
        return aantal == 0 || geheel == 0 ? "" : Getallen.procent(aantal, geheel);
    }

    /** The length of a bar, 0 to 100, as a style sheet writes it. */
    static String lengte(long aantal, long grootste) {
        double lengte = grootste == 0 ? 0 : 100.0 * aantal / grootste;
        return String.format(Locale.ROOT, "%.2f", lengte);
    }

    private static String woord(Object waarde) {
        if (WOORDEN.containsKey(waarde)) {
            return WOORDEN.get(waarde);
        }
        if (waarde instanceof Tredestand trede) {
            return trede.interventie().map(Woorden::from).orElseGet(trede::id);
        }
        return waarde instanceof Begrip<?> begrip ? Woorden.from(begrip) : Woorden.from((Enum<?>) waarde);
    }
}
