package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Woordenlijst;
import nl.lhs.examples.rapport.basis.Woorden;

/** The part of a report on what was found: what the caller gave. */
final class Casusverslag {
    private Casusverslag() {}

    static void schrijf(Casus casus, Woordenlijst woorden, Papier papier) {
        Bevinding b = casus.bevinding();
        Normadressaat n = casus.normadressaat();
        papier.kop("Wat is gevonden");
        b.omschrijving().ifPresent(o -> papier.veld("Omschrijving", "“" + o + "”"));
        papier.veld("Overtreding", Woorden.jaNee(b.overtreding()));
        b.gevolgen()
                .ifPresent(g -> papier.veld(
                        "Gevolgen",
                        Woorden.from(woorden, g) + " (rij " + g.rij() + ")"
                                + citaat(b.onderbouwing().flatMap(Onderbouwing::gevolgen))));
        papier.lijst("Belangen", b.belangen().stream().map(Woorden::from).toList());
        b.voorschrift().ifPresent(v -> papier.veld("Voorschrift", Woorden.from(v.soort()) + citaat(v.verwijzing())));
        Optional<String> spoed = b.onderbouwing().flatMap(Onderbouwing::spoedeisend);
        if (b.spoedeisend() || spoed.isPresent()) {
            papier.veld("Spoedeisend", Woorden.jaNee(b.spoedeisend()) + citaat(spoed));
        }
        papier.veld(
                "Typering",
                n.typering()
                                .map(t -> Woorden.from(woorden, t) + " (kolom " + t.kolom() + ")")
                                .orElse("niet getypeerd")
                        + citaat(n.onderbouwing()));
        papier.lijst(
                "Verzachtend argument",
                b.verzachtendeArgumenten().stream()
                        .map(a -> Woorden.from(a.soort()) + citaat(a.toelichting()))
                        .toList());
        papier.lijst(
                "Verzwarend argument",
                b.verzwarendeArgumenten().stream()
                        .map(a -> Woorden.from(a.soort()) + citaat(a.toelichting()))
                        .toList());
        papier.lijst(
                "Ernstige gedraging",
                b.ernstigeGedragingen().stream().map(Woorden::from).toList());
        b.onderbouwing()
                .flatMap(Onderbouwing::ernstigeGedragingen)
                .ifPresent(o -> papier.veld("  onderbouwing", "“" + o + "”"));
        b.onderbouwing()
                .flatMap(Onderbouwing::legalisatietoets)
                .ifPresent(o -> papier.veld("Legalisatietoets", "“" + o + "”"));
        papier.veld(
                "Begunstigend besluit",
                n.begunstigendBesluit().map(Woorden::jaNee).orElse("niet bekend"));
        papier.veld(
                "Bevoegdheden", casus.bevoegdheden().map(Woorden::bevoegdheden).orElse("niet opgegeven"));
        casus.bsbm().ifPresent(s -> papier.veld(Woorden.kopStrafbeschikking(woorden), Woorden.strafbeschikking(s)));
        casus.gedoogbesluit().ifPresent(g -> papier.veld("Gedoogbesluit", gedoogbesluit(g)));
        casus.afzien()
                .ifPresent(a -> papier.veld(
                        "Afzien", "grond: " + Woorden.from(a.grond()) + "\nmotivering: “" + a.motivering() + "”"));
        casus.verzoek().ifPresent(v -> papier.veld("Verzoek", verzoek(v)));
        casus.reikwijdte().ifPresent(r -> papier.veld("Reikwijdte", reikwijdte(r)));
        casus.labels()
                .ifPresent(l -> papier.lijst(
                        "Labels",
                        l.entrySet().stream()
                                .map(e -> e.getKey() + ": " + e.getValue())
                                .toList()));
    }

    /** A text that a person wrote, in quotation marks. */
    static String citaat(Optional<String> tekst) {
        return tekst.map(t -> ": “" + t + "”").orElse("");
    }

    private static String gedoogbesluit(Gedoogbesluit g) {
        return g.kenmerk()
                + g.tot().map(d -> ", tot en met " + Woorden.datum(d)).orElse("") + "\ngrond: "
                + Woorden.from(g.grond())
                + g.motivering().map(m -> "\nmotivering: “" + m + "”").orElse("");
    }

    private static String verzoek(Verzoek v) {
        return Tekst.opEenRegel(v.kenmerk()) + ", ontvangen op " + Woorden.datum(v.ontvangen())
                + v.uiterlijk()
                        .map(d -> "\nbeslissen uiterlijk op " + Woorden.datum(d))
                        .orElse("")
                + v.verzoeker().map(w -> "\nverzoeker: " + Tekst.opEenRegel(w)).orElse("");
    }

    private static String reikwijdte(Reikwijdte r) {
        List<String> delen = new ArrayList<>();
        r.gebied().ifPresent(g -> delen.add("gebied: " + g));
        r.groep().ifPresent(g -> delen.add("groep: " + g));
        r.thema().ifPresent(t -> delen.add("thema: " + t));
        return String.join("\n", delen);
    }
}
