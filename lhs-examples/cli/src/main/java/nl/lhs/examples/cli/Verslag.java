package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.examples.cli.Papier.Stijl;

/**
 * A decision record as a report in Dutch, for the inspector who must act on it and the lawyer who must defend it: the
 * steps of the strategie in their order, each with what was found, concluded and weighed.
 */
final class Verslag {
    private static final String INSPRINGING = "  ";

    private final Strategie strategie;
    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Papier papier;

    private Verslag(Strategie strategie, Vastlegging vastlegging, Papier papier) {
        this.strategie = strategie;
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.papier = papier;
    }

    /**
     * Writes the report.
     *
     * @param strategie the strategie by which was decided
     * @param vastlegging the record
     * @param kleur whether the reader's terminal shows colour
     * @return lines of at most {@value Papier#BREEDTE} columns, each ended by a line feed
     */
    static String van(Strategie strategie, Vastlegging vastlegging, boolean kleur) {
        Papier papier = new Papier(kleur);
        new Verslag(strategie, vastlegging, papier).schrijf();
        return papier.toString();
    }

    private void schrijf() {
        kop();
        bevinding();
        stap1();
        stap2();
        stap3();
        stap4();
        vastlegging.vervolg().ifPresent(this::vervolg);
        overwogen();
        aandachtspunten();
        signalen();
        stap5();
    }

    private void kop() {
        papier.titel(strategie.titel() + " (" + vastlegging.strategie() + "): vastlegging van een beslissing");
        Normadressaat n = casus.normadressaat();
        papier.veld("Kenmerk", Tekst.opEenRegel(casus.kenmerk()));
        papier.veld(
                "Bevinding",
                Tekst.opEenRegel(casus.bevinding().kenmerk()) + ", "
                        + Woorden.datum(casus.bevinding().datum()));
        papier.veld(
                "Normadressaat",
                Tekst.opEenRegel(n.kenmerk())
                        + n.naam().map(naam -> ", " + Tekst.opEenRegel(naam)).orElse("")
                        + n.soort().map(s -> " (" + Woorden.van(s) + ")").orElse(""));
        papier.veld("Uitkomst", Woorden.van(vastlegging.uitkomst()), Stijl.VET);
        papier.veld("Status", Woorden.van(vastlegging.status()));
        papier.veld("Gekozen", gekozen(), Stijl.VET);
    }

    private String gekozen() {
        return gekozen(vastlegging);
    }

    /** What was chosen, or why nothing was. */
    static String gekozen(Vastlegging vastlegging) {
        if (!vastlegging.interventies().isEmpty()) {
            return Woorden.interventies(vastlegging.interventies());
        }
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> "niets; de bevinding is geen overtreding";
            case GEDOGEN -> "niets; er is een gedoogbesluit";
            case HERPOSITIONEREN -> "niets nieuws; het segment heeft geen trede meer, en wat is ingezet blijft staan";
            case INTERVENIEREN ->
                vastlegging.status() == Status.WACHT_OP_OVERLEG
                        ? "nog niets; eerst het overleg"
                        : "niets; geen herstellende of bestraffende interventie is beschikbaar";
        };
    }

    private boolean wacht() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    private boolean isOvertreding() {
        return vastlegging.uitkomst() != Uitkomst.GEEN_OVERTREDING;
    }

    private void bevinding() {
        Bevinding b = casus.bevinding();
        Normadressaat n = casus.normadressaat();
        papier.kop("Wat is gevonden");
        b.omschrijving().ifPresent(o -> papier.veld("Omschrijving", "“" + o + "”"));
        papier.veld("Overtreding", Woorden.jaNee(b.overtreding()));
        b.gevolgen().ifPresent(g -> papier.veld("Gevolgen", Woorden.van(g) + " (rij " + g.rij() + ")"));
        lijst("Belangen", b.belangen().stream().map(Woorden::van).toList());
        b.voorschrift().ifPresent(v -> papier.veld("Voorschrift", Woorden.van(v.soort()) + citaat(v.verwijzing())));
        if (b.spoedeisend()) {
            papier.veld("Spoedeisend", "ja");
        }
        papier.veld(
                "Typering",
                n.typering()
                                .map(t -> Woorden.van(t) + " (kolom " + t.kolom() + ")")
                                .orElse("niet getypeerd")
                        + citaat(n.onderbouwing()));
        lijst(
                "Verzachtend argument",
                b.verzachtendeArgumenten().stream()
                        .map(a -> Woorden.van(a.soort()) + citaat(a.toelichting()))
                        .toList());
        lijst(
                "Verzwarend argument",
                b.verzwarendeArgumenten().stream()
                        .map(a -> Woorden.van(a.soort()) + citaat(a.toelichting()))
                        .toList());
        lijst(
                "Ernstige gedraging",
                b.ernstigeGedragingen().stream().map(Woorden::van).toList());
        papier.veld(
                "Begunstigend besluit",
                n.begunstigendBesluit().map(Woorden::jaNee).orElse("niet bekend"));
        papier.veld(
                "Bevoegdheden", casus.bevoegdheden().map(Verslag::bevoegdheden).orElse("niet opgegeven"));
        casus.bsbm().ifPresent(s -> papier.veld("Strafbeschikking", bsbm(s)));
        casus.gedoogbesluit().ifPresent(g -> papier.veld("Gedoogbesluit", gedoogbesluit(g)));
        casus.reikwijdte().ifPresent(r -> papier.veld("Reikwijdte", reikwijdte(r)));
        casus.labels()
                .ifPresent(l -> lijst(
                        "Labels",
                        l.entrySet().stream()
                                .map(e -> e.getKey() + ": " + e.getValue())
                                .toList()));
    }

    private void lijst(String label, List<String> waarden) {
        if (!waarden.isEmpty()) {
            papier.veld(label, waarden.stream().map(Tekst::opEenRegel).collect(Collectors.joining("\n")));
        }
    }

    /** What a person wrote, told from what the program says. */
    private static String citaat(Optional<String> tekst) {
        return tekst.map(t -> ": “" + t + "”").orElse("");
    }

    private static String bevoegdheden(List<Interventie> bevoegdheden) {
        return bevoegdheden.isEmpty() ? "geen" : Woorden.interventies(bevoegdheden);
    }

    private static String bsbm(Bsbm bsbm) {
        return (bsbm.feitInFeitenboekje() ? "feit in het Feitenboekje" : "feit niet in het Feitenboekje")
                + (bsbm.contraIndicatie() ? "; contra-indicatie" : "; geen contra-indicatie")
                + (bsbm.opleggen() ? "; de instantie legt haar op" : "; de instantie legt haar niet op");
    }

    private static String gedoogbesluit(Gedoogbesluit g) {
        return g.kenmerk()
                + g.tot().map(d -> ", tot en met " + Woorden.datum(d)).orElse("") + "\ngrond: "
                + Woorden.van(g.grond())
                + g.motivering().map(m -> "\nmotivering: “" + m + "”").orElse("");
    }

    private static String reikwijdte(Reikwijdte r) {
        List<String> delen = new ArrayList<>();
        r.gebied().ifPresent(g -> delen.add("gebied: " + g));
        r.groep().ifPresent(g -> delen.add("groep: " + g));
        r.thema().ifPresent(t -> delen.add("thema: " + t));
        return String.join("\n", delen);
    }

    private void stap1() {
        papier.kop("Stap 1. Plaats in de matrix");
        vastlegging
                .positionering()
                .ifPresentOrElse(
                        this::positie,
                        () -> zin("De bevinding is geen overtreding en krijgt geen plaats in de matrix."));
    }

    private void positie(Positionering p) {
        papier.leeg();
        new Matrixtekening(strategie, p).teken(papier);
        papier.leeg();
        papier.veld(
                "Uitgangspositie",
                p.uitgangspositie() + ": kolom " + p.typering().kolom() + " ("
                        + (p.typeringStandaard()
                                ? "het uitgangspunt voor wie niet te typeren is"
                                : Woorden.van(p.typering()))
                        + "), rij " + p.uitgangspositie().gevolgen().rij() + " ("
                        + Woorden.van(p.uitgangspositie().gevolgen()) + ")");
        papier.veld("Verplaatsing", verplaatsing(p));
        papier.veld("Segment", p.segment() + ", klasse " + Woorden.van(p.klasse()), Stijl.VET);
    }

    private static String verplaatsing(Positionering p) {
        return switch (p.verplaatsing()) {
            case GEEN -> "geen";
            case OPGEHEVEN -> "geen; verzachtende en verzwarende argumenten heffen elkaar op";
            case VERZACHTEND -> "verzachtend, één kolom naar links en één rij omlaag: " + pad(p, 3);
            case VERZWAREND -> "verzwarend, één kolom naar rechts en één rij omhoog: " + pad(p, 3);
        };
    }

    private static String pad(Positionering p, int volledig) {
        String pad = p.pad().stream().map(Segment::name).collect(Collectors.joining(" > "));
        return p.pad().size() == volledig ? pad : pad + " (verder reikt de matrix niet)";
    }

    private void stap2() {
        papier.kop("Stap 2. Verzwarende aspecten");
        if (vastlegging.aspecten().isEmpty()) {
            zin("Geen van de zeven verzwarende aspecten is genoemd.");
            return;
        }
        papier.veld("Aantal", vastlegging.aspecten().size() + " van de 7");
        lijst(
                "Aspecten",
                casus.bevinding().verzwarendeAspecten().stream()
                        .sorted((a, b) -> a.soort().compareTo(b.soort()))
                        .map(a -> Woorden.van(a.soort()) + citaat(a.onderbouwing()))
                        .toList());
    }

    private void stap3() {
        papier.kop("Stap 3. Overleg met politie en Openbaar Ministerie (OM)");
        vastlegging.overleg().indicatie().ifPresent(i -> papier.veld("Overleg", Woorden.van(i)));
        papier.veld("Aangifte", aangifte());
        papier.veld("Uitkomst", overlegUitkomst());
        if (wacht()) {
            papier.leeg();
            zin("Er wordt gewacht op de uitkomst van het overleg. Elke uitkomst zou dit geven:");
            vastlegging
                    .scenarios()
                    .forEach((spoor, interventies) -> papier.veld(
                            INSPRINGING + Woorden.van(spoor),
                            interventies.isEmpty() ? "niets beschikbaar" : Woorden.interventies(interventies)));
        }
    }

    private String aangifte() {
        if (!vastlegging.overleg().aangifte()) {
            return "niet standaard";
        }
        return "standaard, los van de matrix\n"
                + casus.bevinding().ernstigeGedragingen().stream()
                        .map(g -> Woorden.van(g) + ": " + Woorden.van(g.soort()))
                        .collect(Collectors.joining("\n"));
    }

    private String overlegUitkomst() {
        return casus.overleg()
                .map(o -> Woorden.van(o.uitkomst())
                        + o.datum().map(d -> ", " + Woorden.datum(d)).orElse("")
                        + citaat(o.toelichting()))
                .orElse(wacht() ? "nog geen" : "niet opgegeven");
    }

    private void stap4() {
        papier.kop("Stap 4. Interventie");
        papier.veld("Gekozen", vastlegging.interventies().isEmpty() ? gekozen() : gekozenMetSoort(), Stijl.VET);
        vastlegging.spoor().ifPresent(s -> papier.veld("Spoor", Woorden.van(s)));
        vastlegging.termijn().ifPresent(t -> papier.veld("Termijn", Woorden.van(t)));
        vastlegging
                .afwijking()
                .ifPresentOrElse(this::afwijking, () -> casus.afwijking().ifPresent(this::nietOvergenomen));
    }

    private String gekozenMetSoort() {
        return vastlegging.interventies().stream()
                .map(i -> i.omschrijving() + " (" + Woorden.van(i.soort()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private void afwijking(Afwijkingsoordeel a) {
        papier.veld(
                "Afwijking",
                "de handhaver kiest zelf, " + (a.binnenSegment() ? "binnen" : "ook buiten") + " het segment");
        papier.veld(
                INSPRINGING + "aanbevolen was",
                a.aanbevolen().isEmpty() ? "niets" : Woorden.interventies(a.aanbevolen()));
        papier.veld(INSPRINGING + "motivering", "“" + a.motivering() + "”");
    }

    private void nietOvergenomen(Afwijking a) {
        papier.veld("Afwijking", "opgegeven, maar niet overgenomen; zie de aandachtspunten");
        papier.veld(INSPRINGING + "opgegeven", Woorden.interventies(a.interventies()));
        papier.veld(INSPRINGING + "motivering", "“" + a.motivering() + "”");
    }

    private void vervolg(Vervolg v) {
        papier.kop("Vervolg: de plaats in het dossier");
        Gebeurtenis g = v.gebeurtenis();
        papier.veld("Vastlegging", Integer.toString(v.volgnummer()));
        papier.veld(
                "Gebeurtenis",
                Woorden.van(g.soort()) + ", " + Woorden.datum(g.datum())
                        + g.door().map(d -> ", door " + Tekst.opEenRegel(d)).orElse(""));
        gebeurtenis(g);
        v.recidive()
                .ifPresent(r -> papier.veld(
                        "Recidive",
                        (r.voorgesteld() ? "voorgesteld, telt nog niet mee" : "niet voorgesteld")
                                + "; de eerdere zaak is " + Tekst.opEenRegel(r.kenmerk())));
        lijst(
                "Eerder ingezet",
                v.voorgeschiedenis().eerder().stream()
                        .map(i -> Woorden.interventies(i.interventies())
                                + (i.zonderNaleving() ? " (naleving bleef uit)" : " (later vervangen)"))
                        .toList());
        lijst(
                "Treden van het segment",
                IntStream.range(0, v.treden().size())
                        .mapToObj(i -> (i + 1) + ". "
                                + Woorden.interventies(v.treden().get(i).interventies()) + " ("
                                + Woorden.van(v.treden().get(i).stand()) + ")")
                        .toList());
        stand(v);
        lijst("Anders dan de vorige", v.wijzigingen());
    }

    private void gebeurtenis(Gebeurtenis g) {
        if (g instanceof Hercontrole hercontrole) {
            papier.veld(INSPRINGING + "kenmerk", Tekst.opEenRegel(hercontrole.kenmerk()));
            papier.veld(INSPRINGING + "nageleefd", Woorden.jaNee(hercontrole.nageleefd()));
            hercontrole.omschrijving().ifPresent(o -> papier.veld(INSPRINGING + "gevonden", "“" + o + "”"));
        } else if (g instanceof Herziening herziening) {
            papier.veld(INSPRINGING + "reden", "“" + herziening.reden() + "”");
        } else if (g instanceof Lastzetting last) {
            papier.veld(INSPRINGING + "gezette stap", Woorden.van(last.last()) + ": " + Woorden.van(last.stap()));
        }
    }

    private void stand(Vervolg v) {
        if (v.hersteldOp().isPresent()) {
            papier.veld(
                    "Dossier",
                    "gesloten; hersteld op " + Woorden.datum(v.hersteldOp().get()),
                    Stijl.VET);
            return;
        }
        papier.veld("Dossier", "open");
        if (!vastlegging.interventies().isEmpty()) {
            papier.veld(
                    "Hersteltermijn",
                    v.hersteltermijn()
                            .map(d -> "tot en met " + Woorden.datum(d))
                            .orElse("niet gesteld"));
        }
        lijst("Volgende stap", v.lasten().stream().map(Verslag::last).toList());
        v.herpositionering()
                .ifPresent(h -> papier.veld(
                        "Voorstel",
                        h.overlegStrafrecht()
                                ? "overleg over strafrechtelijk optreden; het segment blijft " + h.segment()
                                : "herpositioneren naar segment " + h.segment(),
                        Stijl.VET));
        if (v.trede().isPresent()) {
            papier.veld(
                    "Als naleving uitblijft",
                    v.treden().subList(v.trede().getAsInt(), v.treden().size()).stream()
                            .filter(t -> t.stand() == Trede.Stand.OPEN)
                            .findFirst()
                            .map(t -> Woorden.interventies(t.interventies()))
                            .orElse("geen trede meer; voorstel om te herpositioneren"));
        }
    }

    private static String last(Lastgang last) {
        return Woorden.van(last.last()) + ": "
                + last.volgende().map(Woorden::van).orElse("alle stappen zijn gezet")
                + (last.overslaan().isEmpty()
                        ? ""
                        : "; bij spoed over te slaan: "
                                + last.overslaan().stream().map(Woorden::van).collect(Collectors.joining(", ")))
                + (last.besluitAchteraf() ? "; bij spoed kan de beschikking na de uitvoering komen" : "");
    }

    private void overwogen() {
        if (vastlegging.overwogen().isEmpty()) {
            return;
        }
        papier.kop("Wat is overwogen, van licht naar zwaar");
        for (Overweging o : vastlegging.overwogen()) {
            String stand = o.gekozen() ? "gekozen" : o.beschikbaar() ? "beschikbaar" : "niet beschikbaar";
            String teken = o.gekozen() ? "[x] " : o.beschikbaar() ? "[ ] " : "[-] ";
            papier.alinea(
                    teken,
                    o.interventie().omschrijving() + " (" + Woorden.van(o.soort()) + ", " + stand + ")",
                    o.gekozen() ? Stijl.VET : o.beschikbaar() ? Stijl.GEWOON : Stijl.ZACHT);
            papier.alinea("    ", o.reden(), Stijl.GEWOON);
        }
        papier.leeg();
        zin("[x] gekozen; [ ] beschikbaar, niet gekozen; [-] niet beschikbaar");
    }

    private void aandachtspunten() {
        if (vastlegging.aandachtspunten().isEmpty()) {
            return;
        }
        papier.kop("Aandachtspunten");
        for (Aandachtspunt punt : vastlegging.aandachtspunten()) {
            metNormen(punt.tekst(), punt.normen());
        }
    }

    private void signalen() {
        if (vastlegging.signalen().isEmpty()) {
            return;
        }
        papier.kop("Signalen: gegevens die slecht bij elkaar passen");
        for (Signaal signaal : vastlegging.signalen()) {
            metNormen(signaal.tekst(), signaal.normen());
        }
    }

    private void metNormen(String tekst, List<Norm> normen) {
        papier.punt("- ", tekst + " [" + normen.stream().map(Norm::id).collect(Collectors.joining(", ")) + "]");
    }

    private void stap5() {
        papier.kop("Stap 5. Verantwoording");
        vastlegging.beleid().ifPresent(this::beleid);
        if (!vastlegging.lezingen().isEmpty()) {
            zin("Waar de tekst van de strategie deze casus openliet, is zij zo gelezen:");
            vastlegging.lezingen().forEach(l -> bron(links(l.name(), 8), l.omschrijving()));
            papier.leeg();
        }
        zin("De normen waaraan is getoetst, in eigen woorden:");
        vastlegging
                .normen()
                .forEach(n -> bron(
                        links(n.id(), 8) + links(n.paragraaf(), 11),
                        n.omschrijving().orElse("")));
        papier.leeg();
        zin("De regels die dat deden:");
        Map<Integer, List<ToegepasteRegel>> perStap = vastlegging.regels().stream()
                .collect(Collectors.groupingBy(ToegepasteRegel::stap, TreeMap::new, Collectors.toList()));
        perStap.forEach((stap, regels) -> bron(
                links("stap " + stap, 8),
                regels.stream().map(ToegepasteRegel::regel).collect(Collectors.joining("; "))));
        papier.leeg();
        zin("BOA: buitengewoon opsporingsambtenaar; BSBM: bestuurlijke strafbeschikking milieu; LOB: last onder"
                + " bestuursdwang; LOD: last onder dwangsom; OM: Openbaar Ministerie; PV: proces-verbaal.");
        zin("Beslist met lhs " + vastlegging.bibliotheek().versie() + ", volgens " + vastlegging.strategie()
                + ". Vingerafdruk van regels en strategie:");
        papier.alinea(INSPRINGING, vastlegging.bibliotheek().vingerafdruk().hex(), Stijl.GEWOON);
        vastlegging.bibliotheek().eigenRegels().forEach(r -> {
            zin("Met eigen regels van de instantie uit " + r.naam() + ", met SHA-256:");
            papier.alinea(INSPRINGING, r.sha256().hex(), Stijl.GEWOON);
        });
    }

    private void beleid(Beleid beleid) {
        beleid.berustOp().ifPresent(b -> {
            zin("Gevolgd is een specifieke strategie, die berust op " + Tekst.opEenRegel(b.toString())
                    + " en daarvoor gaat (norm 1.2-1).");
            if (!beleid.gewijzigd().isEmpty()) {
                zin("Van wat hier aan de orde is, wijzigt zij:");
                beleid.gewijzigd().forEach(w -> papier.punt(INSPRINGING + "- ", Tekst.opEenRegel(w.toString())));
            }
            papier.leeg();
        });
    }

    private void bron(String vooraan, String tekst) {
        papier.punt(INSPRINGING + vooraan, tekst);
    }

    private static String links(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(1, breedte - tekst.length()));
    }

    private void zin(String tekst) {
        papier.alinea("", tekst, Stijl.GEWOON);
    }
}
