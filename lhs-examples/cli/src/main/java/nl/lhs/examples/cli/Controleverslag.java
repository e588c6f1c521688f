package nl.lhs.examples.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Controletekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;

/** The record of an inspection as a report in Dutch: first what holds for all findings, then each one in short. */
final class Controleverslag {
    private final Controlevastlegging controle;
    private final Controleoverzicht overzicht;
    private final Papier papier;
    private final Controletekst tekst;

    private Controleverslag(Controlevastlegging controle, Papier papier) {
        this.controle = controle;
        this.overzicht = controle.overzicht();
        this.papier = papier;
        this.tekst = new Controletekst(controle);
    }

    /**
     * Writes the report.
     *
     * @param controle the record of the inspection
     * @param kleur whether the reader's terminal shows colour
     * @return lines of at most {@value Papier#BREEDTE} columns, each ended by a line feed
     */
    static String of(Controlevastlegging controle, boolean kleur) {
        Papier papier = new Papier(kleur);
        new Controleverslag(controle, papier).schrijf();
        return papier.toString();
    }

    private void schrijf() {
        papier.titel(strategieen() + ": controle met "
                + (controle.bevindingen().size() == 1
                        ? "één bevinding"
                        : controle.bevindingen().size() + " bevindingen"));
        papier.veld("Kenmerk", Tekst.opEenRegel(controle.kenmerk()));
        tekst.vastleggingen().stream()
                .findFirst()
                .map(v -> v.casus().normadressaat())
                .ifPresent(n -> papier.veld(
                        "Normadressaat",
                        Tekst.opEenRegel(n.kenmerk())
                                + n.naam()
                                        .map(naam -> ", " + Tekst.opEenRegel(naam))
                                        .orElse("")));
        papier.veld("Stand", stand(), Stijl.VET);
        papier.veld("Zwaarste", tekst.zwaarste(), Stijl.VET);
        papier.veld("Overleg", overzicht.overleg().map(this::overleg).orElse("staat voor geen bevinding open"));
        papier.veld("Aangifte", tekst.aangifte());
        for (Interventiesoort soort : Interventiesoort.values()) {
            String keuzes = overzicht.interventies().stream()
                    .filter(k -> k.interventie().soort() == soort)
                    .map(k -> Woorden.from(k.interventie()) + " (" + tekst.bevindingen(k.bevindingen()) + ")")
                    .collect(Collectors.joining("\n"));
            if (!keuzes.isEmpty()) {
                papier.veld("Gekozen, " + Woorden.from(soort), keuzes);
            }
        }
        overzicht.punten().forEach(p -> papier.veld("Let op", p.tekst() + normen(p.normen(), woorden())));
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            bevinding(controle.bevindingen().get(i), i + 1);
        }
        papier.leeg();
        papier.zin(
                "BOA: buitengewoon opsporingsambtenaar; OM: Openbaar Ministerie. De hele vastlegging van elke bevinding"
                        + " geeft lhs controle --json.");
    }

    /** The strategieen that were followed: findings may fall under different ones. */
    private String strategieen() {
        List<StrategieVerwijzing> alle = tekst.vastleggingen().stream()
                .map(Vastlegging::strategie)
                .distinct()
                .toList();
        return alle.isEmpty()
                ? "Controle zonder beslissing"
                : alle.stream().map(StrategieVerwijzing::toString).collect(Collectors.joining(" en "));
    }

    private String stand() {
        return overzicht.definitief() + " definitief, " + overzicht.wachtend()
                + (overzicht.wachtend() == 1 ? " wacht op overleg, " : " wachten op overleg, ") + overzicht.geweigerd()
                + " geweigerd";
    }

    private String overleg(Controleoverzicht.Overleg o) {
        Map<Boolean, List<String>> perNoodzaak = tekst.perNoodzaak(o.bevindingen());
        List<String> noodzakelijk = perNoodzaak.get(true);
        List<String> zinvol = perNoodzaak.get(false);
        String begin = (noodzakelijk.isEmpty() ? "" : "nog noodzakelijk voor " + tekst.bevindingen(noodzakelijk) + "\n")
                + (zinvol.isEmpty() ? "" : "kan nog zinvol zijn voor " + tekst.bevindingen(zinvol) + "\n");
        return begin + (o.bevindingen().size() == 1 ? "" : "één overleg kan voor al deze bevindingen dienen");
    }

    /** Norms in brackets, with a space before them; empty where the strategie has none of them. */
    private static String normen(List<Norm> normen, Woordenlijst woorden) {
        String nummers = normen.stream()
                .flatMap(n -> Woorden.plaats(n, woorden).stream())
                .map(Normplaats::nummer)
                .distinct()
                .collect(Collectors.joining(", "));
        return nummers.isEmpty() ? "" : " [" + nummers + "]";
    }

    /** The words of the first record; those of LHS 1.7 where there is none. */
    private Woordenlijst woorden() {
        return tekst.vastleggingen().stream()
                .map(Vastlegging::woorden)
                .findFirst()
                .orElse(Woordenlijst.LHS_17);
    }

    // ---- finding by finding

    private void bevinding(Bevindinguitkomst b, int nummer) {
        papier.kop("Bevinding " + nummer
                + b.kenmerk().map(k -> ". " + Tekst.opEenRegel(k)).orElse(""));
        b.vastlegging().ifPresentOrElse(this::vastlegging, () -> geweigerd(b.fouten(), nummer - 1));
    }

    private void geweigerd(List<Fout> fouten, int plaats) {
        papier.veld(
                "Status",
                fouten.size() == 1 ? "geweigerd, om één fout" : "geweigerd, om " + fouten.size() + " fouten",
                Stijl.VET);
        for (Fout f : fouten) {
            papier.alinea("  ", "/casussen/" + plaats + f.pad());
            papier.alinea("      ", f.tekst());
        }
    }

    private void vastlegging(Vastlegging v) {
        papier.veld(
                "Bevinding",
                Tekst.opEenRegel(v.casus().bevinding().kenmerk()) + ", "
                        + Woorden.datum(v.casus().bevinding().datum()));
        v.casus().bevinding().omschrijving().ifPresent(o -> papier.veld("Omschrijving", "“" + o + "”"));
        v.casus()
                .bevinding()
                .voorschrift()
                .ifPresent(
                        s -> papier.veld("Voorschrift", Woorden.from(s.soort()) + Casusverslag.citaat(s.verwijzing())));
        v.positionering()
                .ifPresent(p -> papier.veld(
                        "Segment",
                        Woorden.segment(p)
                                + (p.pad().size() == 1
                                        ? ""
                                        : ", van "
                                                + p.pad().stream()
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining(" > ")))));
        v.overleg().indicatie().ifPresent(i -> papier.veld("Overleg", overleg(v, i)));
        if (v.overleg().aangifte()) {
            papier.veld("Aangifte", "standaard, los van de matrix");
        }
        papier.veld("Status", Woorden.from(v.status()));
        papier.veld("Gekozen", Vastleggingsverslag.gekozen(v), Stijl.VET);
        v.overwogen().stream().filter(Overweging::gekozen).forEach(o -> papier.veld("", o.reden()));
        if (!v.scenarios().isEmpty()) {
            papier.zin("Wat elke uitkomst van het overleg zou geven:");
            v.scenarios()
                    .forEach((spoor, interventies) -> papier.veld(
                            "  " + Woorden.from(spoor),
                            interventies.isEmpty() ? "niets beschikbaar" : Woorden.interventies(interventies)));
        }
        v.termijn().ifPresent(t -> papier.veld("Termijn", Woorden.from(t)));
        v.verzoek().ifPresent(o -> papier.veld("Verzoek", Zaaktekst.verzoek(o)));
        for (Aandachtspunt punt : v.aandachtspunten()) {
            papier.punt("- ", punt.tekst() + normen(punt.normen(), v.woorden()));
        }
        for (Signaal signaal : v.signalen()) {
            papier.punt("! ", signaal.tekst() + normen(signaal.normen(), v.woorden()));
        }
    }

    private static String overleg(Vastlegging v, Overlegindicatie indicatie) {
        return Woorden.from(indicatie)
                + v.overleg()
                        .uitkomst()
                        .map(u -> "; uitkomst: " + Woorden.from(u))
                        .orElse(v.status() == Status.WACHT_OP_OVERLEG ? "; nog geen uitkomst" : "");
    }
}
