package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.basis.Controletekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Controlepagina.Deel;
import nl.lhs.examples.rapport.internal.Controlepagina.Inzet;
import nl.lhs.examples.rapport.internal.Controlepagina.Keuze;
import nl.lhs.examples.rapport.internal.Controlepagina.Nummers;
import nl.lhs.examples.rapport.internal.Controlepagina.Regel;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.examples.rapport.internal.Voorblad.Keur;
import nl.lhs.rules.uitleg.Controlemotivering;
import nl.lhs.rules.uitleg.Motivering;

/** Says what the page of an inspection shows. */
public final class Controlemaker {
    /** So many numbers fit in a segment of the drawing. */
    private static final int MERKEN = 8;

    /** Which part of the width each column of the table of findings takes, as its style sheet says. */
    private static final double[] KOLOMMEN = {0.06, 0.3, 0.14, 0.33, 0.17};

    /** So many segments with their findings fit under the drawing. */
    private static final int PLAATSEN = 4;

    /** The room for the section on what asks attention. */
    private static final double DEEL = 78;

    private final Strategie strategie;
    private final Controlevastlegging controle;
    private final Controleoverzicht overzicht;
    private final Schrift schrift;
    private final Controletekst tekst;

    private Controlemaker(Strategie strategie, Controlevastlegging controle, Schrift schrift) {
        this.strategie = strategie;
        this.controle = controle;
        this.overzicht = controle.overzicht();
        this.schrift = schrift;
        this.tekst = new Controletekst(controle);
    }

    /**
     * What the page of an inspection shows.
     *
     * @param strategie the strategie that was followed
     * @param controle the record of the inspection
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Controlepagina of(Strategie strategie, Controlevastlegging controle, Schrift schrift) {
        return new Controlemaker(strategie, controle, schrift).pagina();
    }

    private Controlepagina pagina() {
        String kenmerk = schrift.regel(controle.kenmerk());
        List<Deel> delen = new ArrayList<>();
        List<Regel> regels = new ArrayList<>();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            Bevindinguitkomst b = controle.bevindingen().get(i);
            delen.add(deel(b, i + 1));
            regels.add(regel(b, i + 1));
        }
        boolean geplaatst = overzicht.klasse().isPresent();
        Map<Segment, List<Integer>> plaatsen = Matrixbeeld.plaatsen(controle.bevindingen().stream()
                .map(b -> b.vastlegging().flatMap(Vastlegging::positionering))
                .toList());
        String titel = schrift.regel(strategie.titel()) + " (" + strategie.verwijzing() + ")";
        String voorbehoud = "Niet verzegeld: een latere wijziging van de vastlegging is niet te zien.";
        List<Matrixbeeld> matrix = geplaatst ? List.of(matrix(plaatsen)) : List.of();
        Optional<Vastlegging> eerste = tekst.vastleggingen().stream().findFirst();
        String herkomst = eerste.map(v -> "Beslist met lhs "
                        + schrift.regel(v.bibliotheek().versie()) + ". Vingerafdruk van de regels en de strategie:")
                .orElse("");
        String vingerafdruk =
                eerste.map(v -> v.bibliotheek().vingerafdruk().hex()).orElse("");
        Ruimte ruimte = new Ruimte()
                .hoofd(titel, "Kenmerk " + kenmerk)
                .kader(stand() + " Zwaarste: " + tekst.zwaarste(), List.of(), kern(), voorbehoud)
                .deel(herkomst, vingerafdruk);
        matrix.forEach(m -> ruimte.matrix(m.bijschrift()));
        int getoond = ruimte.rijen(
                regels.stream()
                        .map(r -> List.of(
                                r.nummer() + "",
                                r.kenmerk() + "\n" + r.voorschrift(),
                                r.segment(),
                                r.keuze(),
                                r.stand()))
                        .toList(),
                KOLOMMEN,
                DEEL);
        List<Punt> punten = overzicht.punten().stream()
                .map(p -> new Punt(
                        p.tekst(),
                        Woorden.verwijzing(
                                p.normen(), List.of(), strategie.woorden().normen())))
                .toList();
        Keur nu = ruimte.punten(punten, 0, "Aandacht voor het geheel");
        Verteld verteld = new Verteld(
                delen.stream()
                        .flatMap(d -> d.vastlegging().stream())
                        .flatMap(v -> v.motivering().stream())
                        .toList(),
                schrift);
        return new Controlepagina(
                "Controle met meer bevindingen: " + kenmerk,
                titel,
                kenmerk,
                Schrift.kort(kenmerk),
                stand(),
                overzicht.wachtend() == 0 && overzicht.geweigerd() == 0,
                tekst.zwaarste(),
                kern(),
                voorbehoud,
                regels.subList(0, getoond),
                meer(regels.size() - getoond),
                matrix,
                merken(plaatsen),
                interventies(),
                overzicht.interventies().isEmpty() ? "Voor geen van de bevindingen is een interventie gekozen." : "",
                nu,
                punten.stream().filter(p -> !nu.punten().contains(p)).toList(),
                delen,
                samen(),
                Bron.lezingen(tekst.vastleggingen(), verteld),
                Bron.normen(tekst.vastleggingen()),
                herkomst,
                vingerafdruk,
                eerste.map(Herkomstvelden::eigenRegels).orElse(List.of()),
                Woorden.afkortingen(strategie.woorden(), ". ") + ".",
                String.valueOf(schrift.vervanging()),
                schrift.vervangen() > 0);
    }

    private static String meer(int aantal) {
        return aantal == 0
                ? ""
                : "En nog " + Getallen.heel(aantal, "bevinding", "bevindingen")
                        + "; elke bevinding staat hierna op haar eigen bladzijde.";
    }

    private List<Vastleggingspagina.Zin> samen() {
        List<Controlemotivering.Hoofdstuk> hoofdstukken =
                Motivering.from(controle).hoofdstukken();
        return Vastleggingspagina.Zin.of(
                hoofdstukken.get(hoofdstukken.size() - 1).uitspraken(), schrift);
    }

    // ---- the overview

    private String stand() {
        int aantal = controle.bevindingen().size();
        List<String> delen = new ArrayList<>();
        if (overzicht.definitief() > 0) {
            delen.add(overzicht.definitief() + " definitief");
        }
        if (overzicht.wachtend() > 0) {
            delen.add(overzicht.wachtend() + (overzicht.wachtend() == 1 ? " wacht" : " wachten") + " op overleg");
        }
        if (overzicht.geweigerd() > 0) {
            delen.add(overzicht.geweigerd() + " geweigerd");
        }
        return (aantal == 1 ? "1 bevinding: " : aantal + " bevindingen: ") + String.join(", ", delen);
    }

    private List<Veld> kern() {
        List<Veld> velden = new ArrayList<>();
        tekst.vastleggingen().stream().findFirst().ifPresent(v -> velden.add(normadressaat(v)));
        velden.add(
                Veld.tekst("Overleg", overzicht.overleg().map(this::overleg).orElse("staat voor geen bevinding open")));
        velden.add(Veld.tekst("Aangifte", tekst.aangifte()));
        return velden;
    }

    private Veld normadressaat(Vastlegging v) {
        return new Veld(
                "Normadressaat",
                Stream.of(
                                v.casus().normadressaat().naam(),
                                Optional.of(v.casus().normadressaat().kenmerk()))
                        .flatMap(Optional::stream)
                        .map(t -> Waarde.opgave(schrift.regel(t)))
                        .toList());
    }

    private String overleg(Controleoverzicht.Overleg o) {
        Map<Boolean, List<String>> perNoodzaak = tekst.perNoodzaak(o.bevindingen());
        List<String> noodzakelijk = perNoodzaak.get(true);
        List<String> zinvol = perNoodzaak.get(false);
        if (noodzakelijk.isEmpty() || zinvol.isEmpty()) {
            return "met politie en OM nog "
                    + (zinvol.isEmpty() ? "noodzakelijk" : "te overwegen, want het kan zinvol zijn")
                    + (o.bevindingen().size() == 1 ? ", voor " : "; één overleg kan dienen voor ")
                    + tekst.bevindingen(o.bevindingen());
        }
        return "met politie en OM nog noodzakelijk, voor " + tekst.bevindingen(noodzakelijk)
                + "; hetzelfde overleg kan dienen voor " + tekst.bevindingen(zinvol) + ", waar het zinvol kan zijn";
    }

    private List<Inzet> interventies() {
        Map<Interventiesoort, List<Keuze>> perSoort = new EnumMap<>(Interventiesoort.class);
        overzicht
                .interventies()
                .forEach(k -> perSoort.computeIfAbsent(k.interventie().soort(), s -> new ArrayList<>())
                        .add(new Keuze(Woorden.from(k.interventie()), tekst.bevindingen(k.bevindingen()))));
        return perSoort.entrySet().stream()
                .map(e -> new Inzet(Woorden.from(e.getKey()), e.getValue()))
                .toList();
    }

    private Regel regel(Bevindinguitkomst b, int nummer) {
        String kenmerk = b.kenmerk().map(schrift::regel).orElse("");
        return b.vastlegging()
                .map(v -> new Regel(
                        nummer,
                        kenmerk,
                        v.casus()
                                .bevinding()
                                .voorschrift()
                                .flatMap(s -> s.verwijzing())
                                .map(schrift::regel)
                                .orElse(""),
                        v.positionering()
                                .map(p -> p.segment() + ", " + Woorden.from(p.klasse()))
                                .orElse("geen"),
                        keuze(v),
                        v.status() == Status.WACHT_OP_OVERLEG ? "wacht op overleg" : "definitief",
                        v.status() == Status.WACHT_OP_OVERLEG ? "wacht" : "definitief"))
                .orElseGet(() -> new Regel(
                        nummer,
                        kenmerk,
                        "",
                        "",
                        b.fouten().size() == 1
                                ? "niet beslist, om 1 fout"
                                : "niet beslist, om " + b.fouten().size() + " fouten",
                        "geweigerd",
                        "geweigerd"));
    }

    private static String keuze(Vastlegging v) {
        if (!v.interventies().isEmpty()) {
            return Woorden.interventies(v.interventies());
        }
        return switch (v.uitkomst()) {
            case GEEN_OVERTREDING -> "geen overtreding";
            case GEDOGEN -> "gedogen";
            case AFZIEN -> "afzien van handhaving";
            case HERPOSITIONEREN -> "herpositioneren";
            case INTERVENIEREN -> v.status() == Status.WACHT_OP_OVERLEG ? "nog niets" : "niets beschikbaar";
        };
    }

    // ---- the drawing

    private Matrixbeeld matrix(Map<Segment, List<Integer>> plaatsen) {
        int meer = plaatsen.size() - PLAATSEN;
        String bijschrift = plaatsen.entrySet().stream()
                .limit(PLAATSEN)
                .map(e -> bevindingen(e.getValue()) + " in " + e.getKey() + " ("
                        + Woorden.from(strategie.klasse(e.getKey())) + ")")
                .collect(Collectors.joining(
                        "; ",
                        "Elk nummer is een bevinding: ",
                        meer > 0 ? "; en nog " + Getallen.heel(meer, "segment", "segmenten") + "." : "."));
        return Matrixbeeld.of(
                strategie, "Matrix van de strategie met de plaats van elke bevinding", bijschrift, schrift);
    }

    /** Findings by their numbers, the first of very many. */
    private static String bevindingen(List<Integer> nummers) {
        return nummers.size() <= MERKEN + 1
                ? Woorden.bevindingen(nummers)
                : Woorden.bevindingen(nummers.subList(0, MERKEN)) + " en nog " + (nummers.size() - MERKEN);
    }

    private static Map<String, Nummers> merken(Map<Segment, List<Integer>> plaatsen) {
        Map<String, Nummers> merken = new LinkedHashMap<>();
        plaatsen.forEach((segment, alle) -> merken.put(
                segment.name(),
                new Nummers(
                        alle.size() <= MERKEN
                                ? alle.stream().map(String::valueOf).toList()
                                : Stream.concat(
                                                alle.stream().limit(MERKEN - 1L).map(String::valueOf),
                                                Stream.of("+" + (alle.size() - MERKEN + 1)))
                                        .toList(),
                        Woorden.bevindingen(alle))));
        return merken;
    }

    // ---- finding by finding

    private Deel deel(Bevindinguitkomst b, int nummer) {
        List<Vastleggingspagina> vastlegging = b.vastlegging().stream()
                .map(v -> Vastleggingsmaker.zonderZegel(strategie, v, schrift))
                .toList();
        return new Deel(
                nummer,
                b.kenmerk().map(schrift::regel).orElse(""),
                vastlegging,
                b.fouten().stream()
                        .map(f -> new Veld(
                                f.pad().isEmpty() ? "De hele bevinding" : schrift.regel(f.pad()),
                                List.of(Waarde.tekst(f.tekst()))))
                        .toList());
    }
}
