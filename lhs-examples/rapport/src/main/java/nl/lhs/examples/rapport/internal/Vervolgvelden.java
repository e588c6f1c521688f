package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Vervolgeditie1;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/** Says what a page shows of a record's place in a dossier. */
final class Vervolgvelden {
    private final Vastlegging vastlegging;
    private final Vervolg vervolg;
    private final Schrift schrift;

    Vervolgvelden(Vastlegging vastlegging, Vervolg vervolg, Schrift schrift) {
        this.vastlegging = vastlegging;
        this.vervolg = vervolg;
        this.schrift = schrift;
    }

    /** What the reasons do not tell: the rungs, what changed by its place, and the link to the record before. */
    List<Veld> alles(Verteld verteld) {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst(
                "Plaats in het dossier",
                "vastlegging " + vervolg.volgnummer() + ", door: "
                        + Woorden.from(vervolg.gebeurtenis().soort())));
        velden.addAll(gebeurtenis(verteld));
        if (!vervolg.treden().isEmpty()) {
            velden.add(new Veld(
                    treden(),
                    vervolg.treden().stream()
                            .map(t -> Waarde.tekst(trede(t.interventies()) + " (" + Woorden.from(t.stand()) + ")"))
                            .toList()));
        }
        vervolg.vorige().ifPresent(v -> velden.add(Veld.code("Hash van de vorige", v.hex())));
        return velden;
    }

    /** Edition 1 of the specification sought rungs in the segment only. */
    private String treden() {
        return vervolg.editie1().isPresent() ? "Treden van het segment" : "Treden";
    }

    /** What the reasons do not tell of the event. */
    List<Veld> gebeurtenis(Verteld verteld) {
        return gebeurtenis().stream().filter(v -> !verteld.heeft(v)).toList();
    }

    private List<Veld> gebeurtenis() {
        Gebeurtenis g = vervolg.gebeurtenis();
        List<Veld> velden = new ArrayList<>();
        g.door().ifPresent(d -> velden.add(Veld.opgave("Door", schrift.regel(d))));
        if (g instanceof Hercontrole hercontrole) {
            velden.add(Veld.opgave("Kenmerk", schrift.regel(hercontrole.kenmerk())));
            velden.add(Veld.tekst("Nageleefd", Woorden.jaNee(hercontrole.nageleefd())));
            hercontrole.hersteldOp().ifPresent(d -> velden.add(Veld.tekst("Hersteld op", Woorden.datum(d))));
            hercontrole.omschrijving().ifPresent(o -> velden.add(Veld.citaat("Wat is gevonden", o, schrift)));
            hercontrole.keuze().ifPresent(k -> velden.add(keuze(k)));
        } else if (g instanceof Herziening herziening) {
            velden.add(Veld.citaat("Reden", herziening.reden(), schrift));
        } else if (g instanceof Overlegafronding overleg) {
            velden.add(Veld.metCitaat(
                    "Uitkomst van het overleg",
                    Stapvelden.uitkomst(overleg.overleg()),
                    overleg.overleg().toelichting(),
                    schrift));
            if (overleg.bsbmTerugnemen()) {
                velden.add(Veld.tekst("Strafbeschikking", "de instantie ziet ervan af"));
            }
        } else if (g instanceof Lastzetting last) {
            velden.addAll(stap(last));
        }
        vervolg.recidive().ifPresent(r -> velden.add(recidive(r)));
        if (!vervolg.wijzigingen().isEmpty()) {
            velden.add(Veld.code("Anders dan de vorige", String.join(" ", vervolg.wijzigingen())));
        }
        return velden;
    }

    private List<Veld> stap(Lastzetting last) {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst(
                "Gezette stap",
                Woorden.from(last.last())
                        + (last.lastnummer().isPresent()
                                ? " " + last.lastnummer().getAsInt()
                                : "")
                        + ": "
                        + Lasttekst.stap(
                                last.last(), last.stap(), last.gegevens(), last.hersteltermijn(), schrift::citaat)));
        last.gegevens().zienswijze().ifPresent(t -> velden.add(Veld.citaat("Strekking", t, schrift)));
        last.gegevens().antwoord().ifPresent(t -> velden.add(Veld.citaat("Antwoord", t, schrift)));
        last.gegevens().reden().ifPresent(t -> velden.add(Veld.citaat("Reden", t, schrift)));
        return velden;
    }

    private Veld keuze(Hercontrolekeuze keuze) {
        return Veld.metCitaat(
                "Keuze van de handhaver",
                keuze.voortzetten()
                        ? "doorgaan met wat al is ingezet; niets nieuws"
                        : Woorden.interventies(keuze.interventies()),
                Optional.of(keuze.motivering()),
                schrift);
    }

    private Veld recidive(Recidivevoorstel r) {
        return new Veld(
                "Recidive",
                List.of(
                        new Waarde(
                                (r.voorgesteld() ? "voorgesteld" : "niet voorgesteld") + "; de eerdere zaak is",
                                schrift.regel(r.kenmerk()),
                                "",
                                List.of()),
                        Waarde.code(r.vastlegging().hex())));
    }

    /** How the case stands after the record: what is in force, each last, and what follows without compliance. */
    List<Veld> stand() {
        List<Veld> velden = new ArrayList<>();
        Optional<Zaakstand> stand = vervolg.stand();
        stand.ifPresent(s -> velden.add(Veld.tekst("Van kracht", Zaaktekst.vanKracht(s))));
        velden.addAll(stap());
        velden.addAll(volgende());
        return velden;
    }

    private List<Veld> volgende() {
        return Zaaktekst.volgendeTrede(vastlegging).stream()
                .map(t -> Veld.tekst(
                        "Als naleving uitblijft",
                        t.isEmpty()
                                ? "niets zwaarders meer; wat al is ingezet, blijft gelden"
                                : "de volgende trede: " + trede(t)))
                .toList();
    }

    /** The term, and what a record of edition 1 of the specification says of the next steps. */
    private List<Veld> stap() {
        List<Veld> velden = new ArrayList<>();
        if (vervolg.isGesloten()) {
            return velden;
        }
        if (!vastlegging.interventies().isEmpty()) {
            velden.add(Veld.tekst(
                    "Hersteltermijn",
                    vervolg.hersteltermijn()
                            .map(d -> "tot en met " + Woorden.datum(d))
                            .orElse("niet gesteld")));
        }
        vervolg.editie1().map(Vervolgeditie1::lasten).orElse(List.of()).stream()
                .map(l -> Veld.tekst("Volgende stap", last(l)))
                .forEach(velden::add);
        vervolg.herpositionering().ifPresent(h -> velden.add(Veld.tekst("Voorstel", herpositionering(h))));
        return velden;
    }

    private static String last(Lastgang last) {
        return Woorden.from(last.last()) + ": "
                + last.volgende().map(Woorden::from).orElse("geen, alle stappen zijn gezet")
                + (last.overslaan().isEmpty()
                        ? ""
                        : "; door de spoed over te slaan: "
                                + Woorden.opsomming(last.overslaan().stream()
                                        .map(Woorden::from)
                                        .toList()))
                + (last.besluitAchteraf() ? "; door de spoed kan de beschikking na de uitvoering komen" : "");
    }

    static String herpositionering(Herpositionering h) {
        return h.overlegStrafrecht()
                ? "overleg met politie en Openbaar Ministerie over strafrechtelijk optreden; het segment blijft "
                        + h.segment()
                : "herpositioneren naar segment " + h.segment() + ", door een herziening die dat overneemt";
    }

    /** The interventions of one rung. */
    static String trede(List<Interventie> interventies) {
        return Woorden.opsomming(interventies.stream().map(Woorden::from).toList());
    }

    /** The interventions without those of criminal law. */
    static List<Interventie> bestuurlijk(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
    }
}
