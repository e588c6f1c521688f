package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Cel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Groepentabel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Groepregel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Kaart;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Klassekop;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Naam;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Segmentregel;
import nl.lhs.examples.rapport.internal.Inzichtpagina.Stuk;
import nl.lhs.rules.inzicht.Groep;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.Maat;
import nl.lhs.rules.inzicht.Monitorgetal;
import nl.lhs.rules.inzicht.Normadressaatstand;
import nl.lhs.rules.inzicht.Telling;

/** Says what the page of an inzicht shows. */
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

    private final Strategie strategie;
    private final Inzicht inzicht;
    private final Telling totaal;
    private final Inzichtblokken blokken;
    private final Schrift schrift;

    private Inzichtmaker(Strategie strategie, Inzicht inzicht, Schrift schrift) {
        this.strategie = strategie;
        this.inzicht = inzicht;
        this.totaal = inzicht.totaal();
        this.blokken = new Inzichtblokken(totaal);
        this.schrift = schrift;
    }

    /**
     * What the page of an inzicht shows.
     *
     * @param strategie the strategie with the matrix
     * @param inzicht the counts
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Inzichtpagina of(Strategie strategie, Inzicht inzicht, Schrift schrift) {
        return new Inzichtmaker(strategie, inzicht, schrift).pagina();
    }

    private Inzichtpagina pagina() {
        return new Inzichtpagina(
                strategie.titel() + " (" + strategie.verwijzing() + ")",
                bereik(),
                totaal.vastleggingen() == 0,
                kern(),
                monitor(),
                voorbehoud(),
                kaart(Maat.SEGMENT, "Waar de overtredingen eindigen", "Eindsegment"),
                kaart(Maat.UITGANGSPOSITIE, "Waar de overtredingen beginnen", "Uitgangspositie"),
                segmenten(),
                blokken.plaats(),
                blokken.overleg(),
                blokken.interventies(),
                blokken.vervolg(),
                blokken.verzoeken(),
                perioden(),
                labels(),
                inzicht.label().map(schrift::regel).orElse(""),
                sancties(),
                totaal.woorden().isVanLhs17()
                        ? "BSBM: bestuurlijke strafbeschikking milieu. OM: Openbaar Ministerie. PV: proces-verbaal."
                        : Woorden.afkortingen(totaal.woorden(), ". ") + ".",
                inzicht.normadressaten().stream()
                        .limit(MAX_NORMADRESSATEN)
                        .map(this::naam)
                        .toList(),
                meerNormadressaten());
    }

    /** Which interventions are administrative sanctions. */
    private String sancties() {
        if (totaal.woorden().isVanLhs17()) {
            return "Bestuurlijke sancties zijn last onder dwangsom, last onder bestuursdwang, tijdelijk stilleggen,"
                    + " bestuurlijke boete, schorsen of intrekken, en exploitatieverbod of sluiting.";
        }
        List<String> namen = totaal.waarden(Maat.OPGELEGD).stream()
                .map(Interventie.class::cast)
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .map(Woorden::from)
                .toList();
        if (namen.isEmpty()) {
            return "De strategie kent geen bestuurlijke sancties.";
        }
        return "Bestuurlijke sancties zijn " + Woorden.opsomming(namen) + ".";
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

    private static long bestuurlijkeSancties(Telling telling) {
        return Monitorgetal.BESTUURLIJKE_SANCTIES.from(telling).orElseThrow();
    }

    /** Norm M-1 asks for five numbers, and records hold three of them. */
    private String monitor() {
        return "Een instantie houdt vijf getallen bij (norm M-1). Drie daarvan volgen uit de vastleggingen: "
                + Getallen.heel(totaal.overtredingen(), "gevonden overtreding", "gevonden overtredingen") + ", "
                + Getallen.heel(
                        bestuurlijkeSancties(totaal),
                        "opgelegde bestuurlijke sanctie",
                        "opgelegde bestuurlijke sancties")
                + " en "
                + Getallen.heel(
                        Monitorgetal.PROCESSEN_VERBAAL.from(totaal).orElseThrow(),
                        strafrecht().get(0),
                        strafrecht().get(1))
                + ". De andere twee, de uitgevoerde controles en de ontvangen klachten, staan niet in vastleggingen en"
                + " komen van elders.";
    }

    private List<Tegel> kern() {
        List<Tegel> tegels = new ArrayList<>();
        tegels.add(tegel(totaal.overtredingen(), "overtreding gevonden", "overtredingen gevonden"));
        List<Klasse> klassen = totaal.woorden().klassen().alle();
        Klasse zwaarste = klassen.get(klassen.size() - 1);
        String daarin = "daarvan in " + Woorden.inZin(zwaarste);
        tegels.add(tegel(totaal.aantal(Maat.KLASSE, zwaarste), daarin, daarin));
        tegels.add(tegel(
                totaal.aantal(Maat.STATUS, Status.WACHT_OP_OVERLEG),
                "wacht op het overleg met politie en OM",
                "wachten op het overleg met politie en OM"));
        tegels.add(
                tegel(bestuurlijkeSancties(totaal), "bestuurlijke sanctie gekozen", "bestuurlijke sancties gekozen"));
        strafrechtelijk()
                .forEach(i -> tegels.add(tegel(totaal.aantal(Maat.OPGELEGD, i), Woorden.from(i), meervoud(i))));
        tegels.add(tegel(
                totaal.aantal(Maat.DOSSIER, Maat.Dossierstand.AFGESLOTEN),
                "overtreding hersteld en afgesloten",
                "overtredingen hersteld en afgesloten"));
        tegels.add(tegel(
                inzicht.normadressaten().size(),
                "normadressaat in C3, C4 of kolom D",
                "normadressaten in C3, C4 of kolom D"));
        return List.copyOf(tegels);
    }

    /** What can be imposed under criminal law; none where the strategie knows none. */
    private List<Interventie> strafrechtelijk() {
        return totaal.waarden(Maat.OPGELEGD).stream()
                .map(Interventie.class::cast)
                .filter(i -> i.soort() == Interventiesoort.STRAFRECHT)
                .toList();
    }

    /** Several of an intervention; of what LHS 1.7 does not have, its name says it. */
    private String meervoud(Interventie interventie) {
        if (!totaal.woorden().isVanLhs17()) {
            return Woorden.from(interventie);
        }
        return interventie.heeft(Rol.UIT_OVERLEG) ? "processen-verbaal" : "bestuurlijke strafbeschikkingen milieu";
    }

    /** What follows from the overleg: of one, and of more. */
    private List<String> strafrecht() {
        return totaal.woorden().isVanLhs17()
                ? List.of("proces-verbaal", "processen-verbaal")
                : List.of("keer strafrechtelijk optreden na overleg", "keer strafrechtelijk optreden na overleg");
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
                        Woorden.from(strategie.klasse(segment)),
                        KOLOMMEN.indexOf(typering),
                        RIJEN.indexOf(gevolgen),
                        Getallen.heel(aantal),
                        Inzichtblokken.deel(aantal, totaal.overtredingen()),
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
                        .map(t -> new Matrixbeeld.Kop(
                                String.valueOf(t.kolom()), Matrixbeeld.regels(Woorden.from(totaal.woorden(), t))))
                        .toList(),
                RIJEN.stream()
                        .map(g -> new Matrixbeeld.Kop(
                                String.valueOf(g.rij()), Matrixbeeld.regels(Woorden.from(totaal.woorden(), g))))
                        .toList(),
                cellen);
    }

    private List<Segmentregel> segmenten() {
        return Stream.of(Segment.values())
                .map(s -> new Segmentregel(
                        s.name(),
                        Woorden.from(strategie.klasse(s)),
                        Getallen.heel(totaal.aantal(Maat.UITGANGSPOSITIE, s)),
                        Getallen.heel(totaal.aantal(Maat.SEGMENT, s))))
                .toList();
    }

    private Groepentabel perioden() {
        List<Groep> groepen = inzicht.perioden();
        int vanaf = Math.max(0, groepen.size() - MAX_PERIODEN);
        String uitleg = "Naar de datum van de bevinding."
                + (vanaf == 0
                        ? ""
                        : " Van de " + Getallen.heel(groepen.size()) + " perioden staan hier de laatste " + MAX_PERIODEN
                                + "; alle staan in de JSON en de CSV.");
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
                        : " Hier staan er " + MAX_LABELS + ", en er zijn er nog "
                                + Getallen.heel(inzicht.labels().size() - MAX_LABELS)
                                + ": die staan in de JSON en de CSV.");
        return tabel(uitleg, groepen, false);
    }

    private Groepentabel tabel(String uitleg, List<Groep> groepen, boolean perioden) {
        long grootste = groepen.stream()
                .mapToLong(g -> g.telling().overtredingen())
                .max()
                .orElse(0);
        return new Groepentabel(
                uitleg,
                totaal.woorden().klassen().alle().stream()
                        .map(k -> new Klassekop(Woorden.from(k), hoofdletter(k), Klasserang.of(k, totaal.woorden())))
                        .toList(),
                strafrechtelijk().stream().map(this::kop).toList(),
                groepen.stream().map(g -> groepregel(g, perioden, grootste)).toList());
    }

    private static String hoofdletter(Begrip<?> begrip) {
        String naam = Woorden.from(begrip);
        return naam.substring(0, 1).toUpperCase(Woorden.NEDERLANDS) + naam.substring(1);
    }

    /** The head of a column; those of LHS 1.7 are short. */
    private String kop(Interventie interventie) {
        if (!totaal.woorden().isVanLhs17()) {
            return hoofdletter(interventie);
        }
        return interventie.heeft(Rol.UIT_OVERLEG) ? "PV" : "BSBM";
    }

    private Groepregel groepregel(Groep groep, boolean periode, long grootste) {
        Telling t = groep.telling();
        List<Stuk> delen = new ArrayList<>();
        long tot = 0;
        List<String> klassen = new ArrayList<>();
        for (Klasse klasse : totaal.woorden().klassen().alle()) {
            long aantal = t.aantal(Maat.KLASSE, klasse);
            klassen.add(Getallen.heel(aantal));
            if (aantal > 0) {
                delen.add(new Stuk(
                        Klasserang.of(klasse, totaal.woorden()),
                        Inzichtblokken.lengte(tot, grootste),
                        Inzichtblokken.lengte(aantal, grootste)));
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
                klassen,
                Getallen.heel(bestuurlijkeSancties(t)),
                strafrechtelijk().stream()
                        .map(i -> Getallen.heel(t.aantal(Maat.OPGELEGD, i)))
                        .toList(),
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
                : "Hier staan er " + MAX_NORMADRESSATEN + ", en er zijn er nog "
                        + Getallen.heel(alle - MAX_NORMADRESSATEN) + ": die staan in de JSON en de CSV.";
    }
}
