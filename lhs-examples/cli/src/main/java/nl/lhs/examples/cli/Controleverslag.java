package nl.lhs.examples.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Bevindinguitkomst;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.cli.Papier.Stijl;

/** The record of an inspection as a report in Dutch: what holds for all findings first, and then each of them in short. */
final class Controleverslag {
    private final Controlevastlegging controle;
    private final Controleoverzicht overzicht;
    private final Papier papier;
    private final Map<String, Integer> nummers = new HashMap<>();

    private Controleverslag(Controlevastlegging controle, Papier papier) {
        this.controle = controle;
        this.overzicht = controle.overzicht();
        this.papier = papier;
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            int nummer = i + 1;
            controle.bevindingen().get(i).kenmerk().ifPresent(k -> nummers.put(k, nummer));
        }
    }

    /**
     * Writes the report.
     *
     * @param controle the record of the inspection
     * @param kleur whether the reader's terminal shows colour
     * @return lines of at most {@value Papier#BREEDTE} columns, each ended by a line feed
     */
    static String van(Controlevastlegging controle, boolean kleur) {
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
        vastleggingen().stream()
                .findFirst()
                .map(v -> v.casus().normadressaat())
                .ifPresent(n -> papier.veld(
                        "Normadressaat",
                        Tekst.opEenRegel(n.kenmerk())
                                + n.naam()
                                        .map(naam -> ", " + Tekst.opEenRegel(naam))
                                        .orElse("")));
        papier.veld("Stand", stand(), Stijl.VET);
        papier.veld("Zwaarste", zwaarste(), Stijl.VET);
        papier.veld("Overleg", overzicht.overleg().map(this::overleg).orElse("staat voor geen bevinding open"));
        papier.veld(
                "Aangifte",
                overzicht.aangifte().isEmpty()
                        ? "voor geen bevinding standaard"
                        : "standaard, los van de matrix, voor " + genummerd(overzicht.aangifte()));
        for (Interventiesoort soort : Interventiesoort.values()) {
            String keuzes = overzicht.interventies().stream()
                    .filter(k -> k.interventie().soort() == soort)
                    .map(k -> Woorden.van(k.interventie()) + " (" + genummerd(k.bevindingen()) + ")")
                    .collect(Collectors.joining("\n"));
            if (!keuzes.isEmpty()) {
                papier.veld("Gekozen, " + Woorden.van(soort), keuzes);
            }
        }
        overzicht.punten().forEach(p -> papier.veld("Let op", p.tekst() + " [" + normen(p.normen()) + "]"));
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            bevinding(controle.bevindingen().get(i), i + 1);
        }
        papier.leeg();
        papier.alinea(
                "",
                "BOA: buitengewoon opsporingsambtenaar; OM: Openbaar Ministerie. De hele vastlegging van elke bevinding"
                        + " geeft lhs controle --json.",
                Stijl.GEWOON);
    }

    /** The strategie that was followed; two findings may fall under two of them. */
    private String strategieen() {
        List<StrategieVerwijzing> alle =
                vastleggingen().stream().map(Vastlegging::strategie).distinct().toList();
        return alle.isEmpty()
                ? "Controle zonder beslissing"
                : alle.stream().map(StrategieVerwijzing::toString).collect(Collectors.joining(" en "));
    }

    private List<Vastlegging> vastleggingen() {
        return controle.bevindingen().stream()
                .flatMap(b -> b.vastlegging().stream())
                .toList();
    }

    private String stand() {
        return overzicht.definitief() + " definitief, " + overzicht.wachtend()
                + (overzicht.wachtend() == 1 ? " wacht op overleg, " : " wachten op overleg, ") + overzicht.geweigerd()
                + " geweigerd";
    }

    private String zwaarste() {
        return overzicht
                .klasse()
                .map(k -> "klasse " + Woorden.van(k) + ", segment "
                        + overzicht.segmenten().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .orElse("geen plaats in de matrix");
    }

    private String overleg(Controleoverzicht.Overleg o) {
        Set<String> moet = vastleggingen().stream()
                .filter(v -> v.overleg().indicatie().equals(Optional.of(Overlegindicatie.NOODZAKELIJK)))
                .map(v -> v.casus().kenmerk())
                .collect(Collectors.toSet());
        List<String> noodzakelijk =
                o.bevindingen().stream().filter(moet::contains).toList();
        List<String> zinvol =
                o.bevindingen().stream().filter(k -> !moet.contains(k)).toList();
        String begin = (noodzakelijk.isEmpty() ? "" : "nog noodzakelijk voor " + genummerd(noodzakelijk) + "\n")
                + (zinvol.isEmpty() ? "" : "kan nog zinvol zijn voor " + genummerd(zinvol) + "\n");
        return begin + (o.bevindingen().size() == 1 ? "" : "één overleg kan voor al deze bevindingen dienen");
    }

    private String genummerd(List<String> kenmerken) {
        return (kenmerken.size() == 1 ? "bevinding " : "bevindingen ")
                + Woorden.opsomming(kenmerken.stream()
                        .map(k -> String.valueOf(nummers.get(k)))
                        .toList());
    }

    private static String normen(List<Norm> normen) {
        return normen.stream().map(Norm::id).collect(Collectors.joining(", "));
    }

    // ------------------------------------------------------------------------------------------------ finding by
    // finding

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
            papier.alinea("  ", "/casussen/" + plaats + f.pad(), Stijl.GEWOON);
            papier.alinea("      ", f.tekst(), Stijl.GEWOON);
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
                .ifPresent(s -> papier.veld(
                        "Voorschrift",
                        Woorden.van(s.soort())
                                + s.verwijzing().map(t -> ": “" + t + "”").orElse("")));
        v.positionering()
                .ifPresent(p -> papier.veld(
                        "Segment",
                        p.segment() + ", klasse " + Woorden.van(p.klasse())
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
        papier.veld("Status", Woorden.van(v.status()));
        papier.veld("Gekozen", Verslag.gekozen(v), Stijl.VET);
        v.overwogen().stream().filter(Overweging::gekozen).forEach(o -> papier.veld("", o.reden()));
        if (!v.scenarios().isEmpty()) {
            papier.alinea("", "Wat elke uitkomst van het overleg zou geven:", Stijl.GEWOON);
            v.scenarios()
                    .forEach((spoor, interventies) -> papier.veld(
                            "  " + Woorden.van(spoor),
                            interventies.isEmpty() ? "niets beschikbaar" : Woorden.interventies(interventies)));
        }
        v.termijn().ifPresent(t -> papier.veld("Termijn", Woorden.van(t)));
        for (Aandachtspunt punt : v.aandachtspunten()) {
            papier.punt("- ", punt.tekst() + " [" + normen(punt.normen()) + "]");
        }
        for (Signaal signaal : v.signalen()) {
            papier.punt("! ", signaal.tekst() + " [" + normen(signaal.normen()) + "]");
        }
    }

    private static String overleg(Vastlegging v, Overlegindicatie indicatie) {
        return Woorden.van(indicatie)
                + v.overleg()
                        .uitkomst()
                        .map(u -> "; uitkomst: " + Woorden.van(u))
                        .orElse(v.status() == Status.WACHT_OP_OVERLEG ? "; nog geen uitkomst" : "");
    }
}
