package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Keuze;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Overwogen;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Scenario;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Stapregels;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Stuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Toets;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Zin;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.rules.uitleg.Fragment;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.uitleg.Uitspraak;
import nl.lhs.rules.uitleg.Verantwoording;
import nl.lhs.rules.uitleg.Verantwoordingspunt;
import nl.lhs.rules.zegel.Verificatie;

/** Says of a decision record what its page shows. */
public final class Beeldmaker {
    static final String KENMERK = "Kenmerk van de zaak";
    static final String NORMADRESSAAT = "Normadressaat";

    private static final int REGEL = 50;

    private final Strategie strategie;
    private final Vastlegging vastlegging;
    private final Optional<Zegel> zegel;
    private final Optional<Verificatie> verificatie;
    private final Casus casus;
    private final Schrift schrift;

    private Beeldmaker(
            Strategie strategie,
            Vastlegging vastlegging,
            Optional<Zegel> zegel,
            Optional<Verificatie> verificatie,
            Schrift schrift) {
        this.strategie = strategie;
        this.vastlegging = vastlegging;
        this.zegel = zegel;
        this.verificatie = verificatie;
        this.casus = vastlegging.casus();
        this.schrift = schrift;
    }

    /**
     * What the page of a record shows.
     *
     * @param strategie the strategie by which was decided
     * @param vastlegging the record
     * @param zegel the seal on it; empty where it is not sealed
     * @param verificatie what became of the verification of the seal; empty where it was not verified
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Vastleggingspagina van(
            Strategie strategie,
            Vastlegging vastlegging,
            Optional<Zegel> zegel,
            Optional<Verificatie> verificatie,
            Schrift schrift) {
        return new Beeldmaker(strategie, vastlegging, zegel, verificatie, schrift).pagina();
    }

    private Vastleggingspagina pagina() {
        String kenmerk = schrift.regel(casus.kenmerk());
        return new Vastleggingspagina(
                "Vastlegging van een beslissing: " + kenmerk,
                strategie.titel() + " (" + vastlegging.strategie() + ")",
                kenmerk,
                kort(kenmerk),
                Woorden.van(vastlegging.uitkomst()),
                Woorden.van(vastlegging.status()),
                !wacht(),
                voorbehoud(),
                vastlegging.interventies().stream()
                        .map(i -> new Keuze(Woorden.van(i), Woorden.van(i.soort())))
                        .toList(),
                vastlegging.interventies().isEmpty() ? geenKeuze() : "",
                kern(),
                zaak(),
                feiten(),
                vastlegging.positionering().stream()
                        .map(p -> Matrixbeeld.van(strategie, p, schrift))
                        .toList(),
                vastlegging.positionering().map(this::stap1).orElse(List.of()),
                stap2(),
                stap3(),
                vastlegging.scenarios().entrySet().stream()
                        .map(e -> new Scenario(
                                Woorden.van(e.getKey()),
                                e.getValue().isEmpty() ? "niets beschikbaar" : Woorden.interventies(e.getValue())))
                        .toList(),
                stap4(),
                vastlegging
                        .vervolg()
                        .map(v -> new Vervolgvelden(vastlegging, v, schrift).alles())
                        .orElse(List.of()),
                vastlegging.overwogen().stream().map(this::overwogen).toList(),
                vastlegging.aandachtspunten().stream()
                        .map(a -> new Punt(schrift.regel(a.tekst()), Woorden.verwijzing(a.normen(), List.of())))
                        .toList(),
                vastlegging.signalen().stream()
                        .map(s -> new Punt(schrift.regel(s.tekst()), Woorden.verwijzing(s.normen(), List.of())))
                        .toList(),
                Motivering.van(vastlegging).delen().stream()
                        .map(d -> new Hoofdstuk(
                                d.kop(), d.alineas().stream().map(this::zinnen).toList()))
                        .toList(),
                Verantwoording.van(vastlegging).beginselen().stream()
                        .map(t -> new Toets(t.kop(), punten(t.steun()), punten(t.ontbreekt())))
                        .toList(),
                vastlegging.lezingen().stream()
                        .map(l -> new Bron(l.name(), "", Woorden.van(l)))
                        .toList(),
                vastlegging.normen().stream().map(this::bron).toList(),
                regels(),
                herkomst(strategie, vastlegging, schrift),
                zegel.isPresent(),
                zegel.map(z -> zegel(z, schrift)).orElse(List.of()),
                verificatie.map(Beeldmaker::nagegaan).orElse(""),
                String.valueOf(schrift.vervanging()),
                schrift.vervangen());
    }

    /** What fits on one line. */
    static String kort(String tekst) {
        return tekst.codePointCount(0, tekst.length()) <= REGEL
                ? tekst
                : tekst.substring(0, tekst.offsetByCodePoints(0, REGEL - 1)) + "…";
    }

    private boolean wacht() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    private String geenKeuze() {
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> "Geen interventie: de bevinding is geen overtreding.";
            case GEDOGEN -> "Geen interventie: er is een gedoogbesluit.";
            case HERPOSITIONEREN ->
                "Niets nieuws gekozen: het segment heeft geen trede meer. Wat is ingezet, blijft staan.";
            case INTERVENIEREN ->
                wacht()
                        ? "Nog niets gekozen: eerst het overleg met politie en Openbaar Ministerie."
                        : "Niets gekozen: geen herstellende of bestraffende interventie is beschikbaar.";
        };
    }

    private List<Veld> kern() {
        List<Veld> velden = new ArrayList<>();
        vastlegging
                .positionering()
                .ifPresent(p -> velden.add(Veld.tekst("Segment", p.segment() + ", klasse " + Woorden.van(p.klasse()))));
        vastlegging.spoor().ifPresent(s -> velden.add(Veld.tekst("Spoor", Woorden.van(s))));
        vastlegging.termijn().ifPresent(t -> velden.add(Veld.tekst("Termijn", Woorden.van(t))));
        vastlegging.vervolg().ifPresent(v -> {
            v.hersteldOp().ifPresent(d -> velden.add(Veld.tekst("Hersteld op", Woorden.datum(d))));
            velden.addAll(new Vervolgvelden(vastlegging, v, schrift).stand());
        });
        if (vastlegging.overleg().aangifte()) {
            velden.add(Veld.tekst("Aangifte", "standaard, los van de matrix"));
        }
        vastlegging
                .afwijking()
                .ifPresent(a -> velden.add(Veld.tekst("Afwijking", "de handhaver kiest gemotiveerd zelf; zie stap 4")));
        return velden;
    }

    private List<Veld> zaak() {
        Normadressaat n = casus.normadressaat();
        List<Veld> velden = new ArrayList<>();
        velden.add(opgave(KENMERK, casus.kenmerk()));
        velden.add(opgave("Kenmerk van de bevinding", casus.bevinding().kenmerk()));
        velden.add(Veld.tekst(
                "Datum van de bevinding", Woorden.datum(casus.bevinding().datum())));
        velden.add(new Veld(
                NORMADRESSAAT,
                Stream.of(
                                n.naam().map(this::opgave),
                                Optional.of(opgave(n.kenmerk())),
                                n.soort().map(s -> Waarde.tekst(Woorden.van(s))))
                        .flatMap(Optional::stream)
                        .toList()));
        casus.reikwijdte().ifPresent(r -> velden.addAll(reikwijdte(r)));
        casus.labels()
                .filter(l -> !l.isEmpty())
                .ifPresent(l -> velden.add(new Veld(
                        "Labels",
                        l.entrySet().stream()
                                .map(e -> new Waarde(
                                        schrift.regel(e.getKey()) + ":", schrift.regel(e.getValue()), "", List.of()))
                                .toList())));
        return velden;
    }

    private List<Veld> reikwijdte(Reikwijdte r) {
        return Stream.of(
                        r.gebied().map(g -> opgave("Gebied", g)),
                        r.groep().map(g -> opgave("Groep", g)),
                        r.thema().map(t -> opgave("Thema", t)))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Veld> feiten() {
        Bevinding b = casus.bevinding();
        Normadressaat n = casus.normadressaat();
        List<Veld> velden = new ArrayList<>();
        b.omschrijving().ifPresent(o -> velden.add(citaat("Omschrijving", o)));
        velden.add(Veld.tekst("Overtreding", Woorden.jaNee(b.overtreding())));
        b.gevolgen().ifPresent(g -> velden.add(Veld.tekst("Gevolgen", Woorden.van(g) + " (rij " + g.rij() + ")")));
        lijst("Belangen", b.belangen().stream().map(t -> Waarde.tekst(Woorden.van(t))))
                .ifPresent(velden::add);
        b.voorschrift()
                .ifPresent(v ->
                        velden.add(new Veld("Voorschrift", List.of(waarde(Woorden.van(v.soort()), v.verwijzing())))));
        if (b.spoedeisend()) {
            velden.add(Veld.tekst("Spoedeisend", "ja"));
        }
        velden.add(new Veld(
                "Typering",
                List.of(waarde(
                        n.typering()
                                .map(t -> Woorden.van(t) + " (kolom " + t.kolom() + ")")
                                .orElse("niet getypeerd"),
                        n.onderbouwing()))));
        lijst(
                        "Verzachtend argument",
                        b.verzachtendeArgumenten().stream().map(a -> waarde(Woorden.van(a.soort()), a.toelichting())))
                .ifPresent(velden::add);
        lijst(
                        "Verzwarend argument",
                        b.verzwarendeArgumenten().stream().map(a -> waarde(Woorden.van(a.soort()), a.toelichting())))
                .ifPresent(velden::add);
        lijst("Ernstige gedraging", b.ernstigeGedragingen().stream().map(g -> Waarde.tekst(Woorden.van(g))))
                .ifPresent(velden::add);
        velden.add(Veld.tekst(
                "Begunstigend besluit",
                n.begunstigendBesluit().map(Woorden::jaNee).orElse("niet bekend")));
        velden.add(Veld.tekst(
                "Bevoegdheden", casus.bevoegdheden().map(this::ofGeen).orElse("niet opgegeven")));
        casus.bsbm().ifPresent(s -> velden.add(Veld.tekst("Strafbeschikking", bsbm(s))));
        casus.gedoogbesluit().ifPresent(g -> velden.add(gedoogbesluit(g)));
        return velden;
    }

    private String ofGeen(List<Interventie> interventies) {
        return interventies.isEmpty() ? "geen" : Woorden.interventies(interventies);
    }

    private static String bsbm(Bsbm bsbm) {
        return (bsbm.feitInFeitenboekje() ? "feit in het Feitenboekje" : "feit niet in het Feitenboekje")
                + (bsbm.contraIndicatie() ? "; contra-indicatie" : "; geen contra-indicatie")
                + (bsbm.opleggen() ? "; de instantie legt haar op" : "; de instantie legt haar niet op");
    }

    private Veld gedoogbesluit(Gedoogbesluit g) {
        return new Veld(
                "Gedoogbesluit",
                List.of(
                        opgave(g.kenmerk()),
                        waarde(
                                "grond: " + Woorden.van(g.grond())
                                        + g.tot()
                                                .map(d -> "; tot en met " + Woorden.datum(d))
                                                .orElse(""),
                                g.motivering())));
    }

    private List<Veld> stap1(Positionering p) {
        return List.of(
                Veld.tekst(
                        "Uitgangspositie",
                        p.uitgangspositie() + ": kolom " + p.typering().kolom() + " ("
                                + (p.typeringStandaard()
                                        ? "het uitgangspunt voor wie niet te typeren is"
                                        : Woorden.van(p.typering()))
                                + "), rij " + p.uitgangspositie().gevolgen().rij() + " ("
                                + Woorden.van(p.uitgangspositie().gevolgen()) + ")"),
                Veld.tekst("Verplaatsing", verplaatsing(p)),
                Veld.tekst("Segment", p.segment() + ", klasse " + Woorden.van(p.klasse())));
    }

    private static String verplaatsing(Positionering p) {
        return switch (p.verplaatsing()) {
            case GEEN -> "geen";
            case OPGEHEVEN -> "geen; verzachtende en verzwarende argumenten heffen elkaar op";
            case VERZACHTEND -> "verzachtend, één kolom naar links en één rij omlaag: " + pad(p);
            case VERZWAREND -> "verzwarend, één kolom naar rechts en één rij omhoog: " + pad(p);
        };
    }

    private static String pad(Positionering p) {
        String pad = p.pad().stream().map(Segment::name).collect(Collectors.joining(" → "));
        return p.pad().size() == 3 ? pad : pad + " (verder reikt de matrix niet)";
    }

    private List<Veld> stap2() {
        if (vastlegging.aspecten().isEmpty()) {
            return List.of(Veld.tekst("Aspecten", "geen van de zeven verzwarende aspecten is genoemd"));
        }
        return List.of(
                Veld.tekst("Aantal", vastlegging.aspecten().size() + " van de 7"),
                new Veld(
                        "Aspecten",
                        casus.bevinding().verzwarendeAspecten().stream()
                                .sorted(Comparator.comparing(a -> a.soort()))
                                .map(a -> waarde(Woorden.van(a.soort()), a.onderbouwing()))
                                .toList()));
    }

    private List<Veld> stap3() {
        List<Veld> velden = new ArrayList<>();
        vastlegging.overleg().indicatie().ifPresent(i -> velden.add(Veld.tekst("Overleg", Woorden.van(i))));
        velden.add(
                vastlegging.overleg().aangifte()
                        ? new Veld(
                                "Aangifte",
                                Stream.concat(
                                                Stream.of(Waarde.tekst("standaard, los van de matrix")),
                                                casus.bevinding().ernstigeGedragingen().stream()
                                                        .map(g -> Waarde.tekst(
                                                                Woorden.van(g) + ": " + Woorden.van(g.soort()))))
                                        .toList())
                        : Veld.tekst("Aangifte", "niet standaard"));
        velden.add(new Veld(
                "Uitkomst van het overleg",
                List.of(casus.overleg()
                        .map(o -> waarde(
                                Woorden.van(o.uitkomst())
                                        + o.datum()
                                                .map(d -> ", " + Woorden.datum(d))
                                                .orElse(""),
                                o.toelichting()))
                        .orElse(Waarde.tekst(wacht() ? "nog geen" : "niet opgegeven")))));
        return velden;
    }

    private List<Veld> stap4() {
        List<Veld> velden = new ArrayList<>();
        velden.add(
                vastlegging.interventies().isEmpty()
                        ? Veld.tekst("Gekozen", geenKeuze())
                        : new Veld(
                                "Gekozen",
                                vastlegging.interventies().stream()
                                        .map(i -> Waarde.tekst(Woorden.van(i) + " (" + Woorden.van(i.soort()) + ")"))
                                        .toList()));
        vastlegging.spoor().ifPresent(s -> velden.add(Veld.tekst("Spoor", Woorden.van(s))));
        vastlegging.termijn().ifPresent(t -> velden.add(Veld.tekst("Termijn", Woorden.van(t))));
        vastlegging
                .afwijking()
                .ifPresentOrElse(
                        a -> velden.addAll(afwijking(a)),
                        () -> casus.afwijking().ifPresent(a -> velden.addAll(nietOvergenomen(a))));
        return velden;
    }

    private List<Veld> afwijking(Afwijkingsoordeel a) {
        return List.of(
                Veld.tekst(
                        "Afwijking",
                        "de handhaver kiest zelf, " + (a.binnenSegment() ? "binnen" : "ook buiten") + " het segment"),
                Veld.tekst("Aanbevolen was", a.aanbevolen().isEmpty() ? "niets" : Woorden.interventies(a.aanbevolen())),
                citaat("Motivering van de afwijking", a.motivering()));
    }

    private List<Veld> nietOvergenomen(Afwijking a) {
        return List.of(
                Veld.tekst("Afwijking", "opgegeven, maar niet overgenomen; zie de aandachtspunten"),
                Veld.tekst("Opgegeven was", Woorden.interventies(a.interventies())),
                citaat("Motivering van de afwijking", a.motivering()));
    }

    private Overwogen overwogen(Overweging o) {
        String stand = o.gekozen() ? "gekozen" : o.beschikbaar() ? "beschikbaar" : "niet beschikbaar";
        return new Overwogen(
                Woorden.van(o.interventie()),
                Woorden.van(o.soort()),
                stand,
                stand.replace(' ', '-'),
                schrift.regel(o.reden()));
    }

    private Bron bron(Norm norm) {
        return bron(strategie, norm);
    }

    static Bron bron(Strategie strategie, Norm norm) {
        return new Bron(
                norm.id(),
                norm.paragraaf(),
                norm.omschrijving()
                        .orElseThrow(() ->
                                new IllegalArgumentException("norm " + norm + " is not one that the strategie has")));
    }

    private List<Stapregels> regels() {
        Map<Integer, List<Punt>> perStap = vastlegging.regels().stream()
                .collect(Collectors.groupingBy(
                        ToegepasteRegel::stap,
                        TreeMap::new,
                        Collectors.mapping(
                                r -> new Punt(schrift.regel(r.regel()), Woorden.verwijzing(r.normen(), r.lezingen())),
                                Collectors.toList())));
        return perStap.entrySet().stream()
                .map(e -> new Stapregels(e.getKey(), e.getValue()))
                .toList();
    }

    private List<Zin> punten(List<Verantwoordingspunt> punten) {
        return zinnen(punten.stream().map(Verantwoordingspunt::uitspraak).toList());
    }

    private List<Zin> zinnen(List<Uitspraak> uitspraken) {
        return zinnen(uitspraken, schrift);
    }

    static List<Zin> zinnen(List<Uitspraak> uitspraken, Schrift schrift) {
        return uitspraken.stream()
                .map(u -> new Zin(
                        u.fragmenten().stream().map(f -> stuk(f, schrift)).toList(),
                        Woorden.verwijzing(u.normen(), u.lezingen())))
                .toList();
    }

    private static Stuk stuk(Fragment fragment, Schrift schrift) {
        return fragment.isCitaat()
                ? new Stuk(schrift.citaat(fragment.tekst()), true)
                : new Stuk(fragment.tekst(), false);
    }

    static List<Veld> herkomst(Strategie strategie, Vastlegging vastlegging, Schrift schrift) {
        List<Veld> velden = new ArrayList<>(List.of(
                Veld.tekst(
                        "Strategie",
                        strategie.titel() + ", versie "
                                + vastlegging.strategie().versie()),
                Veld.tekst(
                        "Beslist met",
                        "lhs " + schrift.regel(vastlegging.bibliotheek().versie())),
                new Veld(
                        "Vingerafdruk van regels en strategie",
                        List.of(Waarde.code(
                                vastlegging.bibliotheek().vingerafdruk().hex())))));
        vastlegging
                .bibliotheek()
                .eigenRegels()
                .forEach(r -> velden.add(new Veld(
                        "Eigen regels uit " + r.naam(),
                        List.of(Waarde.code(r.sha256().hex())))));
        return List.copyOf(velden);
    }

    private String voorbehoud() {
        if (zegel.isEmpty()) {
            return "Niet verzegeld: een latere wijziging van de vastlegging is niet te zien.";
        }
        return verificatie
                .filter(v -> v.oordeel() == Verificatie.Oordeel.ANDERE_REGELS_ANDERE_UITKOMST)
                .map(v -> "Let op: de regels waarmee dit rapport is gemaakt, komen in deze zaak op een andere uitkomst"
                        + " uit dan de regels waarmee is beslist.")
                .orElse("");
    }

    private static String nagegaan(Verificatie verificatie) {
        String regels = switch (verificatie.oordeel()) {
            case GEREPRODUCEERD -> "Opnieuw beslissen met dezelfde regels gaf precies deze vastlegging.";
            case ANDERE_REGELS_ZELFDE_UITKOMST ->
                "Opnieuw beslissen gebeurde met een andere versie van de regels, en gaf dezelfde uitkomst.";
            case ANDERE_REGELS_ANDERE_UITKOMST ->
                "Opnieuw beslissen gebeurde met een andere versie van de regels, en gaf een andere uitkomst;"
                        + " dit rapport toont die van de vastlegging.";
            case GEBROKEN -> throw new IllegalArgumentException("no page is made of a record that is broken");
        };
        String handtekening = !verificatie.ondertekend()
                ? "Het zegel is niet ondertekend."
                : verificatie.sleutel()
                        ? "De handtekening is met een sleutel gecontroleerd, en klopte."
                        : "De handtekening is niet gecontroleerd.";
        return "Bij het maken van dit rapport is het zegel nagegaan, en het klopte: sinds het verzegelen was niets"
                + " veranderd. " + regels + " " + handtekening;
    }

    private static List<Veld> zegel(Zegel zegel, Schrift schrift) {
        List<Veld> velden = new ArrayList<>();
        velden.add(new Veld(
                "Vastgelegd op",
                List.of(
                        Waarde.tekst(Woorden.moment(zegel.moment())),
                        Waarde.code(zegel.moment().toString()))));
        velden.add(zegel.door()
                .map(d -> Veld.opgave("Vastgelegd door", schrift.regel(d)))
                .orElse(Veld.tekst("Vastgelegd door", "niet vermeld")));
        velden.add(new Veld("Hash (SHA-256)", List.of(Waarde.code(zegel.hash().hex()))));
        velden.add(zegel.vorige()
                .map(v -> new Veld("Hash van de vorige", List.of(Waarde.code(v.hex()))))
                .orElse(Veld.tekst("Hash van de vorige", "geen; de eerste, of geen deel van een reeks")));
        velden.add(zegel.handtekening()
                .map(h -> new Veld(
                        "Handtekening", List.of(Waarde.tekst("ondertekend (Ed25519)"), Waarde.code(h.waarde()))))
                .orElse(Veld.tekst("Handtekening", "niet ondertekend")));
        return velden;
    }

    private Veld opgave(String label, String opgave) {
        return Veld.opgave(label, schrift.regel(opgave));
    }

    private Waarde opgave(String opgave) {
        return Waarde.opgave(schrift.regel(opgave));
    }

    private Veld citaat(String label, String tekst) {
        return new Veld(label, List.of(new Waarde("", "", "", schrift.alineas(tekst))));
    }

    private Waarde waarde(String tekst, Optional<String> citaat) {
        return new Waarde(tekst, "", "", citaat.map(schrift::alineas).orElse(List.of()));
    }

    private static Optional<Veld> lijst(String label, Stream<Waarde> waarden) {
        List<Waarde> lijst = waarden.toList();
        return lijst.isEmpty() ? Optional.empty() : Optional.of(new Veld(label, lijst));
    }
}
