package nl.lhs.examples.rapport.internal;

import nl.lhs.examples.rapport.basis.Getallen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Blok;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Cel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Groepentabel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Groepregel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Kaart;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Naam;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Segmentregel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Staaf;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Stuk;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Tegel;
import nl.lhs.rules.inzicht.Afwijkingsrichting;
import nl.lhs.rules.inzicht.Dagen;
import nl.lhs.rules.inzicht.Dagklasse;
import nl.lhs.rules.inzicht.Groep;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.Maat;
import nl.lhs.rules.inzicht.Normadressaatstand;
import nl.lhs.rules.inzicht.Telling;
import nl.lhs.rules.inzicht.Tredestand;

/** Says of an inzicht what its page shows. */
public final class Inzichtmaker {
    /** See {@code Inzichtrapport.MAX_PERIODEN}. */
    public static final int MAX_PERIODEN = 60;

    /** See {@code Inzichtrapport.MAX_LABELS}. */
    public static final int MAX_LABELS = 100;

    /** See {@code Inzichtrapport.MAX_NORMADRESSATEN}. */
    public static final int MAX_NORMADRESSATEN = 200;

    private static final List<Gevolgen> RIJEN =
            Stream.of(Gevolgen.values()).sorted(Comparator.reverseOrder()).toList();
    private static final List<Typering> KOLOMMEN = List.of(Typering.values());
    private static final int TINTEN = 5;

    private static final Map<Enum<?>, String> WOORDEN = Map.ofEntries(
            Map.entry(Afwijkingsrichting.GEEN, "niet afgeweken"),
            Map.entry(Afwijkingsrichting.LICHTER, "lichter dan het advies"),
            Map.entry(Afwijkingsrichting.GELIJK, "gelijk aan het advies"),
            Map.entry(Afwijkingsrichting.ZWAARDER, "zwaarder dan het advies"),
            Map.entry(Afwijkingsrichting.ANDERS, "anders: deels zwaarder, deels lichter"),
            Map.entry(Tredestand.TREDE_1, "trede 1, de lichtste"),
            Map.entry(Tredestand.TREDE_2, "trede 2"),
            Map.entry(Tredestand.TREDE_3, "trede 3"),
            Map.entry(Tredestand.TREDE_4, "trede 4"),
            Map.entry(Tredestand.TREDE_5, "trede 5"),
            Map.entry(Tredestand.TREDE_6_OF_HOGER, "trede 6 of hoger"),
            Map.entry(Tredestand.BUITEN_DE_TREDEN, "buiten de treden van het segment"),
            Map.entry(Tredestand.NIET_AF_TE_LEIDEN, "niet af te leiden: afgeweken zonder dossier"),
            Map.entry(Tredestand.GEEN_TREDE_OVER, "geen trede over: herpositioneren voorgesteld"),
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

    private final Strategie strategie;
    private final Inzicht inzicht;
    private final Telling totaal;
    private final Schrift schrift;

    private Inzichtmaker(Strategie strategie, Inzicht inzicht, Schrift schrift) {
        this.strategie = strategie;
        this.inzicht = inzicht;
        this.totaal = inzicht.totaal();
        this.schrift = schrift;
    }

    /**
     * What the page of an inzicht shows.
     *
     * @param strategie the strategie, of which the matrix is drawn
     * @param inzicht the counts
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Inzichtpagina van(Strategie strategie, Inzicht inzicht, Schrift schrift) {
        return new Inzichtmaker(strategie, inzicht, schrift).pagina();
    }

    private Inzichtpagina pagina() {
        return new Inzichtpagina(
                strategie.titel() + " (" + strategie.verwijzing() + ")",
                bereik(),
                totaal.vastleggingen() == 0,
                kern(),
                voorbehoud(),
                kaart(Maat.SEGMENT, "Waar de overtredingen eindigen", "Eindsegment"),
                kaart(Maat.UITGANGSPOSITIE, "Waar de overtredingen beginnen", "Uitgangspositie"),
                segmenten(),
                plaats(),
                overleg(),
                interventies(),
                vervolg(),
                perioden(),
                labels(),
                inzicht.label().map(schrift::regel).orElse(""),
                inzicht.normadressaten().stream()
                        .limit(MAX_NORMADRESSATEN)
                        .map(this::naam)
                        .toList(),
                meerNormadressaten());
    }

    private static String deel(long aantal, long geheel) {
        return aantal == 0 || geheel == 0 ? "" : Getallen.procent(aantal, geheel);
    }

    /** A length that a drawing takes: with a point, and not without end. */
    private static String lengte(long aantal, long grootste) {
        double lengte = grootste == 0 ? 0 : 100.0 * aantal / grootste;
        return String.format(Locale.ROOT, "%.2f", lengte);
    }

    private static String woord(Enum<?> begrip) {
        return WOORDEN.containsKey(begrip) ? WOORDEN.get(begrip) : Woorden.van(begrip);
    }

    private String bereik() {
        if (totaal.vastleggingen() == 0) {
            return "Geteld zijn 0 vastleggingen: er is niets om te laten zien.";
        }
        List<String> namen = inzicht.perioden().stream()
                .filter(g -> g.soort() == Groep.Soort.NAAM)
                .map(g -> periode(g.naam()))
                .toList();
        String eerste = namen.get(0);
        String laatste = namen.get(namen.size() - 1);
        return "Geteld " + (totaal.vastleggingen() == 1 ? "is " : "zijn ")
                + Getallen.heel(totaal.vastleggingen(), "vastlegging", "vastleggingen") + " in "
                + Getallen.heel(totaal.dossiers(), "dossier", "dossiers") + ", met bevindingen "
                + (eerste.equals(laatste) ? "uit " + eerste : "van " + eerste + " tot en met " + laatste) + ".";
    }

    private String periode(String naam) {
        return switch (inzicht.periode()) {
            case MAAND -> Woorden.maand(naam);
            case KWARTAAL -> naam.substring(6) + "e kwartaal van " + naam.substring(0, 4);
            case JAAR -> naam;
        };
    }

    private long bestuurlijkeSancties(Telling telling) {
        return Maat.OPGELEGD.waarden().stream()
                .map(Interventie.class::cast)
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .mapToLong(i -> telling.aantal(Maat.OPGELEGD, i))
                .sum();
    }

    private List<Tegel> kern() {
        return List.of(
                tegel(totaal.overtredingen(), "overtreding gevonden", "overtredingen gevonden"),
                tegel(
                        totaal.aantal(Maat.KLASSE, Klasse.ZWAAR),
                        "daarvan in een zwaar segment",
                        "daarvan in een zwaar segment"),
                tegel(
                        totaal.aantal(Maat.STATUS, Status.WACHT_OP_OVERLEG),
                        "wacht op het overleg met politie en OM",
                        "wachten op het overleg met politie en OM"),
                tegel(bestuurlijkeSancties(totaal), "bestuurlijke sanctie gekozen", "bestuurlijke sancties gekozen"),
                tegel(
                        totaal.aantal(Maat.OPGELEGD, Interventie.BSBM),
                        "bestuurlijke strafbeschikking milieu",
                        "bestuurlijke strafbeschikkingen milieu"),
                tegel(totaal.aantal(Maat.OPGELEGD, Interventie.PROCES_VERBAAL), "proces-verbaal", "processen-verbaal"),
                tegel(
                        totaal.aantal(Maat.DOSSIER, Maat.Dossierstand.AFGESLOTEN),
                        "overtreding hersteld en afgesloten",
                        "overtredingen hersteld en afgesloten"),
                tegel(
                        inzicht.normadressaten().size(),
                        "normadressaat in C3, C4 of kolom D",
                        "normadressaten in C3, C4 of kolom D"));
    }

    private static Tegel tegel(long getal, String een, String meer) {
        return new Tegel(Getallen.heel(getal), getal == 1 ? een : meer);
    }

    private List<String> voorbehoud() {
        List<String> zinnen = new ArrayList<>();
        long dubbel = totaal.aantal(Maat.VASTLEGGING, Maat.Telwijze.DUBBEL);
        long teLaat = totaal.aantal(Maat.VASTLEGGING, Maat.Telwijze.BUITEN_VOLGORDE);
        long zonder = totaal.aantal(Maat.VASTLEGGING, Maat.Telwijze.ZONDER_VORIGE);
        if (dubbel > 0) {
            zinnen.add(Getallen.heel(dubbel, "vastlegging heeft", "vastleggingen hebben")
                    + " hetzelfde kenmerk en volgnummer"
                    + " als een eerdere; de latere telt, in plaats van de eerdere.");
        }
        if (teLaat > 0) {
            zinnen.add(Getallen.heel(teLaat, "vastlegging komt", "vastleggingen komen")
                    + " na een latere van hetzelfde dossier," + " en " + (teLaat == 1 ? "telt" : "tellen")
                    + " niet mee.");
        }
        if (zonder > 0) {
            zinnen.add("Van " + Getallen.heel(zonder, "vastlegging", "vastleggingen")
                    + " ontbreekt de vorige van het dossier; " + (zonder == 1 ? "zij telt" : "zij tellen") + " mee.");
        }
        Stream.concat(inzicht.perioden().stream(), inzicht.labels().stream())
                .filter(g -> g.soort() == Groep.Soort.OVERIGE)
                .forEach(g -> zinnen.add("Er zijn meer perioden of labelwaarden dan apart worden geteld; "
                        + Getallen.heel(g.telling().vastleggingen(), "vastlegging staat", "vastleggingen staan")
                        + " bij “overige”."));
        return zinnen;
    }

    private Kaart kaart(Maat maat, String titel, String wat) {
        long grootste = totaal.per(maat).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        List<Cel> cellen = new ArrayList<>();
        for (Gevolgen gevolgen : RIJEN) {
            for (Typering typering : KOLOMMEN) {
                Segment segment = Segment.of(typering, gevolgen);
                long aantal = totaal.aantal(maat, segment);
                cellen.add(new Cel(
                        segment.name(),
                        Woorden.van(strategie.klasse(segment)),
                        KOLOMMEN.indexOf(typering),
                        RIJEN.indexOf(gevolgen),
                        Getallen.heel(aantal),
                        deel(aantal, totaal.overtredingen()),
                        aantal == 0 ? 0 : (int) Math.max(1, Math.ceil((double) TINTEN * aantal / grootste))));
            }
        }
        return new Kaart(
                titel,
                wat + " van " + Getallen.heel(totaal.overtredingen(), "overtreding", "overtredingen") + ": "
                        + cellen.stream()
                                .map(c -> c.segment() + " " + c.aantal())
                                .collect(Collectors.joining(", "))
                        + ".",
                wat + ": hoe donkerder het vak, hoe meer overtredingen.",
                KOLOMMEN.stream()
                        .map(t -> new Matrixbeeld.Kop(String.valueOf(t.kolom()), Matrixbeeld.regels(Woorden.van(t))))
                        .toList(),
                RIJEN.stream()
                        .map(g -> new Matrixbeeld.Kop(String.valueOf(g.rij()), Matrixbeeld.regels(Woorden.van(g))))
                        .toList(),
                cellen);
    }

    private List<Segmentregel> segmenten() {
        return Stream.of(Segment.values())
                .map(s -> new Segmentregel(
                        s.name(),
                        Woorden.van(strategie.klasse(s)),
                        Getallen.heel(totaal.aantal(Maat.UITGANGSPOSITIE, s)),
                        Getallen.heel(totaal.aantal(Maat.SEGMENT, s))))
                .toList();
    }

    /** A measure of which each overtreding has one value. */
    private Blok verdeling(String kop, String uitleg, Maat maat, String slot) {
        return blok(kop, uitleg, maat, totaal.per(maat), totaal.som(maat), slot);
    }

    /** A measure of which an overtreding may have several values, or none. */
    private Blok telling(String kop, String uitleg, Maat maat) {
        return blok(kop, uitleg, maat, totaal.per(maat), 0, "");
    }

    private static Blok blok(
            String kop, String uitleg, Maat maat, Map<Enum<?>, Long> aantallen, long geheel, String slot) {
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

    /** Without the values of which there are none, where these only make the list long. */
    private Blok zonderNullen(String kop, String uitleg, Maat maat, Enum<?>... altijd) {
        Map<Enum<?>, Long> aantallen = new LinkedHashMap<>(totaal.per(maat));
        aantallen.entrySet().removeIf(e -> e.getValue() == 0 && !List.of(altijd).contains(e.getKey()));
        return blok(kop, uitleg, maat, aantallen, totaal.som(maat), "");
    }

    private List<Blok> plaats() {
        return List.of(
                verdeling("Klasse", "Overtredingen naar de klasse van hun eindsegment.", Maat.KLASSE, ""),
                verdeling(
                        "Verplaatsing",
                        "Overtredingen die door verzachtende of verzwarende argumenten zijn verplaatst.",
                        Maat.VERPLAATSING,
                        ""),
                verdeling("Typering", "Of de normadressaat getypeerd kon worden.", Maat.TYPERING, ""));
    }

    private List<Blok> overleg() {
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

    private List<Blok> interventies() {
        return List.of(
                telling(
                        "Gekozen",
                        "Hoe vaak een interventie in de laatste stand van een dossier is gekozen. Eén overtreding kan"
                                + " er meer hebben.",
                        Maat.INTERVENTIE),
                telling(
                        "Opgelegd",
                        "Hoe vaak een sanctie is opgelegd of een proces-verbaal is gekozen, over het hele verloop van"
                                + " de dossiers. Wat alleen blijft staan, telt niet opnieuw.",
                        Maat.OPGELEGD),
                verdeling(
                        "Afwijkingen",
                        "Of de handhaver is afgeweken van de lichtste passende interventie (norm 3.4-2). Zwaarder is:"
                                + " in geen soort lichter, en in ten minste één soort zwaarder; de soorten zijn"
                                + " herstellend, bestraffend en strafrecht.",
                        Maat.AFWIJKING,
                        ""),
                verdeling("Uitkomst van de beslissing", "Alle dossiers naar hun laatste stand.", Maat.UITKOMST, ""));
    }

    private List<Blok> vervolg() {
        return List.of(
                zonderNullen(
                        "Trede",
                        "Tot welke trede van het segment is doorgepakt (norm 3.4-4). Een eerste beslissing voor de"
                                + " lichtste interventie staat op trede 1.",
                        Maat.TREDE,
                        Tredestand.TREDE_1,
                        Tredestand.TREDE_2,
                        Tredestand.TREDE_3),
                verdeling("Dossiers", "Of een hercontrole heeft vastgesteld dat is hersteld.", Maat.DOSSIER, ""),
                verdeling(
                        "Hersteltijd",
                        "Dagen van de bevinding tot het herstel, van de afgesloten dossiers.",
                        Maat.HERSTELTIJD,
                        duur(totaal.hersteltijd())));
    }

    private Groepentabel perioden() {
        List<Groep> groepen = inzicht.perioden();
        int vanaf = Math.max(0, groepen.size() - MAX_PERIODEN);
        String uitleg = "Naar de datum van de bevinding."
                + (vanaf == 0
                        ? ""
                        : " Van de " + Getallen.heel(groepen.size()) + " perioden staan hier de laatste "
                                + MAX_PERIODEN + "; alle staan in de JSON en de CSV.");
        return tabel(uitleg, groepen.subList(vanaf, groepen.size()), true);
    }

    private Groepentabel labels() {
        List<Groep> groepen = inzicht.labels().stream()
                .sorted(Comparator.comparingLong((Groep g) -> g.telling().overtredingen())
                        .reversed())
                .limit(MAX_LABELS)
                .toList();
        String uitleg = "De waarden met de meeste overtredingen eerst."
                + (inzicht.labels().size() == groepen.size()
                        ? ""
                        : " Van de " + Getallen.heel(inzicht.labels().size()) + " staan hier de eerste "
                                + MAX_LABELS + "; alle staan in de JSON en de CSV.");
        return tabel(uitleg, groepen, false);
    }

    private Groepentabel tabel(String uitleg, List<Groep> groepen, boolean perioden) {
        long grootste = groepen.stream()
                .mapToLong(g -> g.telling().overtredingen())
                .max()
                .orElse(0);
        return new Groepentabel(
                uitleg,
                groepen.stream().map(g -> groepregel(g, perioden, grootste)).toList());
    }

    private Groepregel groepregel(Groep groep, boolean periode, long grootste) {
        Telling t = groep.telling();
        List<Stuk> delen = new ArrayList<>();
        long tot = 0;
        for (Klasse klasse : Klasse.values()) {
            long aantal = t.aantal(Maat.KLASSE, klasse);
            if (aantal > 0) {
                delen.add(new Stuk(Woorden.van(klasse), lengte(tot, grootste), lengte(aantal, grootste)));
            }
            tot += aantal;
        }
        return new Groepregel(
                switch (groep.soort()) {
                    case NAAM -> periode ? periode(groep.naam()) : schrift.regel(groep.naam());
                    case NIET_GEGEVEN -> "niet opgegeven";
                    case OVERIGE -> "overige";
                },
                !periode && groep.soort() == Groep.Soort.NAAM,
                Getallen.heel(t.overtredingen()),
                Getallen.heel(t.aantal(Maat.KLASSE, Klasse.LICHT)),
                Getallen.heel(t.aantal(Maat.KLASSE, Klasse.MIDDEN)),
                Getallen.heel(t.aantal(Maat.KLASSE, Klasse.ZWAAR)),
                Getallen.heel(bestuurlijkeSancties(t)),
                Getallen.heel(t.aantal(Maat.OPGELEGD, Interventie.BSBM)),
                Getallen.heel(t.aantal(Maat.OPGELEGD, Interventie.PROCES_VERBAAL)),
                delen);
    }

    private Naam naam(Normadressaatstand n) {
        return new Naam(
                schrift.regel(n.kenmerk()),
                n.segmenten().entrySet().stream()
                        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + Getallen.heel(e.getValue()) + ")"))
                        .collect(Collectors.joining(", ")),
                Getallen.heel(n.overtredingen()),
                Getallen.heel(n.open()),
                Woorden.datum(n.laatste()));
    }

    private String meerNormadressaten() {
        int alle = inzicht.normadressaten().size();
        return alle <= MAX_NORMADRESSATEN
                ? ""
                : "Het zijn er " + Getallen.heel(alle) + "; hier staan de eerste " + MAX_NORMADRESSATEN
                        + ". Alle staan in de JSON en de CSV.";
    }
}
