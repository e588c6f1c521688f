package nl.lhs.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
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
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;

/**
 * A decision record as a report in Dutch, for the inspector who acts on it and the lawyer who defends it: the steps of the
 * strategie in order, each with its facts, its conclusions and its reasons.
 */
final class Vastleggingsverslag {
    private static final String INSPRINGING = "  ";

    private final Strategie strategie;
    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Papier papier;

    private Vastleggingsverslag(Strategie strategie, Vastlegging vastlegging, Papier papier) {
        this.strategie = strategie;
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.papier = papier;
    }

    /**
     * Writes the report.
     *
     * @param strategie the strategie that was followed
     * @param vastlegging the record
     * @param kleur whether the reader's terminal shows colour
     * @return lines of at most {@value Papier#BREEDTE} columns, each ended by a line feed
     */
    static String of(Strategie strategie, Vastlegging vastlegging, boolean kleur) {
        Papier papier = new Papier(kleur);
        new Vastleggingsverslag(strategie, vastlegging, papier).schrijf();
        return papier.toString();
    }

    private void schrijf() {
        kop();
        Casusverslag.schrijf(casus, vastlegging.woorden(), papier);
        stap1();
        stap2();
        stap3();
        stap4();
        vastlegging.vervolg().ifPresent(new Vervolgverslag(vastlegging, papier)::schrijf);
        Zaaktekst.stand(vastlegging).ifPresent(s -> Standverslag.schrijf(s, vastlegging, papier));
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
                        + n.soort().map(s -> " (" + Woorden.from(s) + ")").orElse(""));
        papier.veld("Uitkomst", Woorden.from(vastlegging.uitkomst()), Stijl.VET);
        papier.veld("Status", Woorden.from(vastlegging.status()));
        papier.veld("Gekozen", gekozen(vastlegging), Stijl.VET);
        vastlegging.verzoek().ifPresent(o -> papier.veld("Verzoek", Zaaktekst.verzoek(o)));
    }

    /** The choice, or why nothing was chosen. */
    static String gekozen(Vastlegging vastlegging) {
        if (!vastlegging.interventies().isEmpty()) {
            return Woorden.interventies(vastlegging.interventies());
        }
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> "niets; de bevinding is geen overtreding";
            case GEDOGEN -> "niets; er is een gedoogbesluit";
            case AFZIEN -> "niets; de instantie ziet af van handhaving";
            case HERPOSITIONEREN ->
                "niets nieuws; in het segment is niets zwaarders meer, en wat al is ingezet blijft gelden";
            case INTERVENIEREN ->
                isGesloten(vastlegging)
                        ? "niets; er wordt nageleefd"
                        : vastlegging.status() == Status.WACHT_OP_OVERLEG
                                ? "nog niets; eerst het overleg"
                                : "niets; geen herstellende of bestraffende interventie is beschikbaar";
        };
    }

    private static boolean isGesloten(Vastlegging vastlegging) {
        return vastlegging.vervolg().map(Vervolg::isGesloten).orElse(false);
    }

    private boolean wacht() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    private void stap1() {
        papier.kop("Stap 1. Plaats in de matrix");
        vastlegging
                .positionering()
                .ifPresentOrElse(
                        this::positie,
                        () -> papier.zin("De bevinding is geen overtreding en krijgt geen plaats in de matrix."));
    }

    private void positie(Positionering p) {
        papier.leeg();
        new Matrixtekening(strategie, p).teken(papier);
        papier.leeg();
        papier.veld("Uitgangspositie", Woorden.uitgangspositie(vastlegging.woorden(), p));
        papier.veld("Verplaatsing", Woorden.verplaatsing(p, " > "));
        papier.veld("Segment", Woorden.segment(p), Stijl.VET);
    }

    private void stap2() {
        papier.kop("Stap 2. Verzwarende aspecten");
        if (vastlegging.aspecten().isEmpty()) {
            String geen = Woorden.geenAspecten(vastlegging);
            papier.zin(geen.substring(0, 1).toUpperCase(Woorden.NEDERLANDS) + geen.substring(1) + ".");
            return;
        }
        papier.veld("Aantal", Woorden.aspecten(vastlegging));
        papier.lijst(
                "Aspecten",
                casus.bevinding().verzwarendeAspecten().stream()
                        .sorted((a, b) -> a.soort().compareTo(b.soort()))
                        .map(a -> Woorden.from(a.soort()) + Casusverslag.citaat(a.onderbouwing()))
                        .toList());
    }

    private void stap3() {
        papier.kop("Stap 3. Overleg met politie en Openbaar Ministerie (OM)");
        vastlegging.overleg().indicatie().ifPresent(i -> papier.veld("Overleg", Woorden.from(i)));
        papier.veld("Aangifte", aangifte());
        papier.veld("Uitkomst", overlegUitkomst());
        if (wacht() && isGesloten(vastlegging)) {
            papier.leeg();
            papier.zin(Zaaktekst.OVERLEG_NA_NALEVING);
        } else if (wacht()) {
            papier.leeg();
            papier.zin("Het overleg heeft nog geen uitkomst. Elke uitkomst zou dit geven:");
            vastlegging
                    .scenarios()
                    .forEach((spoor, interventies) -> papier.veld(
                            INSPRINGING + Woorden.from(spoor),
                            interventies.isEmpty() ? "niets beschikbaar" : Woorden.interventies(interventies)));
        }
    }

    private String aangifte() {
        if (!vastlegging.overleg().aangifte()) {
            return "niet standaard";
        }
        return "standaard, los van de matrix\n"
                + casus.bevinding().ernstigeGedragingen().stream()
                        .map(g -> Woorden.from(g) + ": " + Woorden.from(g.soort()))
                        .collect(Collectors.joining("\n"));
    }

    private String overlegUitkomst() {
        return casus.overleg()
                .map(o -> Woorden.from(o.uitkomst())
                        + o.vorm().map(v -> ", " + Woorden.from(v)).orElse("")
                        + o.datum().map(d -> ", " + Woorden.datum(d)).orElse("")
                        + Casusverslag.citaat(o.toelichting()))
                .orElse(wacht() ? "nog geen" : "niet opgegeven");
    }

    private void stap4() {
        papier.kop("Stap 4. Interventie");
        Zaaktekst.herhaald(vastlegging).ifPresent(papier::zin);
        papier.veld(
                "Gekozen", vastlegging.interventies().isEmpty() ? gekozen(vastlegging) : gekozenMetSoort(), Stijl.VET);
        vastlegging.spoor().ifPresent(s -> papier.veld("Spoor", Woorden.from(s)));
        vastlegging.termijn().ifPresent(t -> papier.veld("Termijn", Woorden.from(t)));
        vastlegging.verzoek().ifPresent(o -> papier.veld("Verzoek", Zaaktekst.verzoek(o)));
        vastlegging
                .afwijking()
                .ifPresentOrElse(this::afwijking, () -> casus.afwijking().ifPresent(this::nietOvergenomen));
    }

    private String gekozenMetSoort() {
        return vastlegging.interventies().stream()
                .map(i -> Woorden.from(i) + " (" + Woorden.from(i.soort()) + ")")
                .collect(Collectors.joining("\n"));
    }

    private void afwijking(Afwijkingsoordeel a) {
        papier.veld(
                "Afwijking",
                "de handhaver koos zelf, " + (a.binnenSegment() ? "binnen" : "ook buiten") + " het segment");
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
                    Woorden.from(o.interventie()) + " (" + Woorden.from(o.soort()) + ", " + stand + ")",
                    o.gekozen() ? Stijl.VET : o.beschikbaar() ? Stijl.GEWOON : Stijl.ZACHT);
            papier.alinea("    ", o.reden());
        }
        papier.leeg();
        papier.zin("[x] gekozen; [ ] beschikbaar, niet gekozen; [-] niet beschikbaar");
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
        String nummers = normen.stream()
                .flatMap(n -> Woorden.plaats(n, vastlegging.woorden()).stream())
                .map(Normplaats::nummer)
                .distinct()
                .collect(Collectors.joining(", "));
        papier.punt("- ", tekst + (nummers.isEmpty() ? "" : " [" + nummers + "]"));
    }

    private void stap5() {
        papier.kop("Stap 5. Verantwoording");
        papier.zin("Wat de Awb per artikel vraagt, wat daarvan ontbreekt en wie dat moet aanvullen, staat in het"
                + " rapport (lhs rapport).");
        vastlegging.beleid().ifPresent(this::beleid);
        if (!vastlegging.lezingen().isEmpty()) {
            papier.zin("Op deze punten laat de strategie de uitkomst open. Zij zijn zo gelezen:");
            vastlegging.lezingen().forEach(l -> bron(links(l.name(), 8), Woorden.from(vastlegging.woorden(), l)));
            papier.leeg();
        }
        papier.zin("De normen waaraan is getoetst, in eigen woorden:");
        vastlegging
                .normen()
                .forEach(n -> Woorden.plaats(n, vastlegging.woorden())
                        .ifPresent(plaats -> bron(
                                links(plaats.nummer(), 8) + links(plaats.paragraaf(), 11),
                                Woorden.inhoud(n, vastlegging.woorden()))));
        List<String> nietUitgedrukt = vastlegging.woorden().nietUitgedrukt();
        if (!nietUitgedrukt.isEmpty()) {
            papier.leeg();
            papier.zin("Wat de strategie ook vraagt en niet kon worden verwerkt:");
            nietUitgedrukt.forEach(zin -> papier.punt("- ", "“" + Tekst.opEenRegel(zin) + "”"));
        }
        papier.leeg();
        papier.zin("De regels die dat deden:");
        Map<Integer, List<ToegepasteRegel>> perStap = vastlegging.regels().stream()
                .collect(Collectors.groupingBy(ToegepasteRegel::stap, TreeMap::new, Collectors.toList()));
        perStap.forEach((stap, regels) -> bron(
                links("stap " + stap, 8),
                regels.stream().map(ToegepasteRegel::regel).collect(Collectors.joining("; "))));
        papier.leeg();
        papier.zin(Woorden.afkortingen(vastlegging.woorden(), "; ") + ".");
        papier.zin("Beslist met lhs " + vastlegging.bibliotheek().versie() + ", volgens " + vastlegging.strategie()
                + ". Vingerafdruk van regels en strategie:");
        papier.alinea(INSPRINGING, vastlegging.bibliotheek().vingerafdruk().hex());
        vastlegging.bibliotheek().eigenRegels().forEach(r -> {
            papier.zin("Met eigen regels van de instantie uit " + r.naam() + ", met SHA-256:");
            papier.alinea(INSPRINGING, r.sha256().hex());
        });
    }

    private void beleid(Beleid beleid) {
        beleid.berustOp().ifPresent(b -> {
            papier.zin("Gevolgd is een specifieke strategie, die berust op " + Tekst.opEenRegel(b.toString())
                    + " en voorrang heeft (norm 1.2-1).");
            if (!beleid.gewijzigd().isEmpty()) {
                papier.zin("Voor deze zaak wijzigt zij:");
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
}
