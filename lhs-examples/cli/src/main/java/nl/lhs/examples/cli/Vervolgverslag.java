package nl.lhs.examples.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Woorden;

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
                Woorden.van(g.soort()) + ", " + Woorden.datum(g.datum())
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
                "Treden van het segment",
                IntStream.range(0, v.treden().size())
                        .mapToObj(i -> (i + 1) + ". "
                                + Woorden.interventies(v.treden().get(i).interventies()) + " ("
                                + Woorden.van(v.treden().get(i).stand()) + ")")
                        .toList());
        stand(v);
        papier.lijst("Anders dan de vorige", v.wijzigingen());
    }

    private void gebeurtenis(Gebeurtenis g) {
        if (g instanceof Hercontrole hercontrole) {
            papier.veld("  kenmerk", Tekst.opEenRegel(hercontrole.kenmerk()));
            papier.veld("  nageleefd", Woorden.jaNee(hercontrole.nageleefd()));
            hercontrole.omschrijving().ifPresent(o -> papier.veld("  gevonden", "“" + o + "”"));
        } else if (g instanceof Herziening herziening) {
            papier.veld("  reden", "“" + herziening.reden() + "”");
        } else if (g instanceof Lastzetting last) {
            papier.veld("  gezette stap", Woorden.van(last.last()) + ": " + Woorden.van(last.stap()));
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
        papier.lijst(
                "Volgende stap", v.lasten().stream().map(Vervolgverslag::last).toList());
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
}
