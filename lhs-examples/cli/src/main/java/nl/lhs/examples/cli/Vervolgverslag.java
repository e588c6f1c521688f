package nl.lhs.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Vervolgeditie1;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;

/** The part of a report on the place of the record in its dossier. */
final class Vervolgverslag {
    private final Vastlegging vastlegging;
    private final Papier papier;

    Vervolgverslag(Vastlegging vastlegging, Papier papier) {
        this.vastlegging = vastlegging;
        this.papier = papier;
    }

    void schrijf(Vervolg v) {
        papier.kop("Vervolg: de plaats in het dossier");
        Gebeurtenis g = v.gebeurtenis();
        papier.veld("Vastlegging", Integer.toString(v.volgnummer()));
        papier.veld(
                "Gebeurtenis",
                Woorden.from(g.soort()) + ", " + Woorden.datum(g.datum())
                        + g.door().map(d -> ", door " + Tekst.opEenRegel(d)).orElse(""));
        gebeurtenis(g);
        v.recidive()
                .ifPresent(r -> papier.veld(
                        "Recidive",
                        (r.voorgesteld() ? "voorgesteld, telt nog niet mee" : "niet voorgesteld")
                                + "; de eerdere zaak is " + Tekst.opEenRegel(r.kenmerk())));
        papier.lijst(
                "Eerder ingezet",
                v.voorgeschiedenis().eerder().stream()
                        .map(i -> Woorden.interventies(i.interventies())
                                + (i.zonderNaleving() ? " (naleving bleef uit)" : " (later vervangen)"))
                        .toList());
        papier.lijst(
                v.editie1().isPresent() ? "Treden van het segment" : "Treden",
                IntStream.range(0, v.treden().size())
                        .mapToObj(i -> (i + 1) + ". "
                                + Woorden.interventies(v.treden().get(i).interventies()) + " ("
                                + Woorden.from(v.treden().get(i).stand()) + ")")
                        .toList());
        stand(v);
        papier.lijst("Anders dan de vorige", v.wijzigingen());
    }

    private void gebeurtenis(Gebeurtenis g) {
        if (g instanceof Hercontrole hercontrole) {
            papier.veld("  kenmerk", Tekst.opEenRegel(hercontrole.kenmerk()));
            papier.veld("  nageleefd", Woorden.jaNee(hercontrole.nageleefd()));
            hercontrole.omschrijving().ifPresent(o -> papier.veld("  gevonden", "“" + o + "”"));
            hercontrole.keuze().ifPresent(this::keuze);
        } else if (g instanceof Herziening herziening) {
            papier.veld("  reden", "“" + herziening.reden() + "”");
        } else if (g instanceof Lastzetting last) {
            stap(last);
        } else if (g instanceof Overlegafronding overleg && overleg.bsbmTerugnemen()) {
            papier.veld("  strafbeschikking", "de instantie ziet ervan af");
        }
    }

    private void keuze(Hercontrolekeuze keuze) {
        papier.veld(
                "  keuze",
                keuze.voortzetten()
                        ? "doorgaan met wat al is ingezet; niets nieuws"
                        : Woorden.interventies(keuze.interventies()));
        papier.veld("  motivering", "“" + keuze.motivering() + "”");
    }

    private void stap(Lastzetting last) {
        papier.veld(
                "  gezette stap",
                Woorden.from(last.last())
                        + (last.lastnummer().isPresent()
                                ? " " + last.lastnummer().getAsInt()
                                : "")
                        + ": "
                        + Lasttekst.stap(
                                last.last(), last.stap(), last.gegevens(), last.hersteltermijn(), Tekst::opEenRegel));
        last.gegevens().zienswijze().ifPresent(t -> papier.veld("  strekking", "“" + t + "”"));
        last.gegevens().antwoord().ifPresent(t -> papier.veld("  antwoord", "“" + t + "”"));
        last.gegevens().reden().ifPresent(t -> papier.veld("  reden", "“" + t + "”"));
    }

    private void stand(Vervolg v) {
        papier.veld("Dossier", Zaaktekst.open(vastlegging, Optional.empty()), Stijl.VET);
        if (v.isGesloten()) {
            return;
        }
        if (!vastlegging.interventies().isEmpty()) {
            papier.veld(
                    "Hersteltermijn",
                    v.hersteltermijn()
                            .map(d -> "tot en met " + Woorden.datum(d))
                            .orElse("niet gesteld"));
        }
        // Edition 1 of the specification told of the steps and of a proposal here.
        papier.lijst(
                "Volgende stap",
                v.editie1().map(Vervolgeditie1::lasten).orElse(List.of()).stream()
                        .map(Vervolgverslag::last)
                        .toList());
        v.herpositionering()
                .ifPresent(h -> papier.veld(
                        "Voorstel",
                        h.overlegStrafrecht()
                                ? "overleg over strafrechtelijk optreden; het segment blijft " + h.segment()
                                : "herpositioneren naar segment " + h.segment(),
                        Stijl.VET));
        Zaaktekst.volgendeTrede(vastlegging)
                .ifPresent(t -> papier.veld(
                        "Als naleving uitblijft",
                        t.isEmpty()
                                ? "niets zwaarders meer; wat al is ingezet, blijft gelden"
                                : Woorden.interventies(t)));
    }

    private static String last(Lastgang last) {
        return Woorden.from(last.last()) + ": "
                + last.volgende().map(Woorden::from).orElse("alle stappen zijn gezet")
                + (last.overslaan().isEmpty()
                        ? ""
                        : "; bij spoed over te slaan: "
                                + last.overslaan().stream().map(Woorden::from).collect(Collectors.joining(", ")))
                + (last.besluitAchteraf() ? "; bij spoed kan de beschikking na de uitvoering komen" : "");
    }
}
