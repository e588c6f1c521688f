package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.examples.rapport.basis.Woorden;
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

    /** All fields, for the page of the record. */
    List<Veld> alles() {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst("Plaats in het dossier", "vastlegging " + vervolg.volgnummer()));
        velden.add(Veld.tekst(
                "Gebeurtenis",
                Woorden.from(vervolg.gebeurtenis().soort()) + ", "
                        + Woorden.datum(vervolg.gebeurtenis().datum())));
        velden.addAll(gebeurtenis());
        if (!vervolg.voorgeschiedenis().eerder().isEmpty()) {
            velden.add(new Veld(
                    "Eerder ingezet",
                    vervolg.voorgeschiedenis().eerder().stream()
                            .map(Vervolgvelden::inzet)
                            .toList()));
        }
        if (!vervolg.treden().isEmpty()) {
            velden.add(new Veld(
                    "Treden van het segment",
                    vervolg.treden().stream()
                            .map(t -> Waarde.tekst(trede(t.interventies()) + " (" + Woorden.from(t.stand()) + ")"))
                            .toList()));
        }
        velden.addAll(stand());
        vervolg.vorige().ifPresent(v -> velden.add(Veld.code("Hash van de vorige", v.hex())));
        return velden;
    }

    /** The event, and what it changed. */
    List<Veld> gebeurtenis() {
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
            velden.add(Veld.tekst("Gezette stap", Woorden.from(last.last()) + ": " + Woorden.from(last.stap())));
        }
        vervolg.recidive().ifPresent(r -> velden.add(recidive(r)));
        if (!vervolg.wijzigingen().isEmpty()) {
            velden.add(Veld.code("Anders dan de vorige", String.join(" ", vervolg.wijzigingen())));
        }
        return velden;
    }

    private Veld keuze(Afwijking keuze) {
        return Veld.metCitaat(
                "Keuze van de handhaver",
                Woorden.interventies(keuze.interventies()),
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

    /** How the case stands after the record: the term, the steps of a last, and what follows without compliance. */
    List<Veld> stand() {
        List<Veld> velden = stap();
        if (vervolg.hersteldOp().isEmpty()) {
            volgende().ifPresent(t -> velden.add(Veld.tekst("Als naleving uitblijft", t)));
        }
        return velden;
    }

    /** The same, without what follows without compliance. */
    List<Veld> stap() {
        List<Veld> velden = new ArrayList<>();
        if (vervolg.hersteldOp().isPresent()) {
            return velden;
        }
        if (!vastlegging.interventies().isEmpty()) {
            velden.add(Veld.tekst(
                    "Hersteltermijn",
                    vervolg.hersteltermijn()
                            .map(d -> "tot en met " + Woorden.datum(d))
                            .orElse("niet gesteld")));
        }
        vervolg.lasten().forEach(l -> velden.add(Veld.tekst("Volgende stap", last(l))));
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

    /** What follows without compliance; empty where the rungs do not say so. */
    private Optional<String> volgende() {
        if (vervolg.trede().isEmpty()) {
            return Optional.empty();
        }
        List<Trede> treden = vervolg.treden();
        return Optional.of(treden.subList(vervolg.trede().getAsInt(), treden.size()).stream()
                .filter(t -> t.stand() == Trede.Stand.OPEN)
                .findFirst()
                .map(t -> "de volgende trede: " + trede(t.interventies()))
                .orElse("geen trede meer: voorstel om te herpositioneren"));
    }

    private static Waarde inzet(Inzet inzet) {
        return Waarde.tekst(trede(inzet.interventies())
                + (inzet.zonderNaleving() ? " (naleving bleef uit)" : " (door een latere beslissing vervangen)"));
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
