package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Woordenlijst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/** Says what a page shows of a casus: what the caller gave. */
final class Casusvelden {
    private static final String VERZOEKER = "Verzoeker";

    /** The reasons name neither labels nor who asked for enforcement. */
    private static final Set<String> NOOIT_VERTELD = Set.of("Labels", VERZOEKER);

    /** What the reasons tell of a finding that is no overtreding. */
    private static final Set<String> ALTIJD_VERTELD =
            Set.of("Omschrijving", "Overtreding", "Voorschrift", "Belangen", "Ernstige gedraging");

    private static final Set<String> NIETS = Set.of("niet getypeerd", "niet bekend", "niet opgegeven");

    private final Casus casus;
    private final Woordenlijst woorden;
    private final Schrift schrift;

    Casusvelden(Casus casus, Woordenlijst woorden, Schrift schrift) {
        this.casus = casus;
        this.woorden = woorden;
        this.schrift = schrift;
    }

    /** Who, what and when. */
    private List<Veld> zaak() {
        List<Veld> velden = new ArrayList<>();
        velden.add(opgave("Kenmerk van de zaak", casus.kenmerk()));
        velden.add(opgave("Kenmerk van de bevinding", casus.bevinding().kenmerk()));
        velden.add(Veld.tekst(
                "Datum van de bevinding", Woorden.datum(casus.bevinding().datum())));
        Normadressaat n = casus.normadressaat();
        velden.add(new Veld(
                "Normadressaat",
                Stream.of(
                                n.naam().map(this::opgave),
                                Optional.of(opgave(n.kenmerk())),
                                n.soort().map(s -> Waarde.tekst(Woorden.from(s))))
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

    /** What was given and the reasons do not tell. */
    List<Veld> overig(Verteld verteld) {
        boolean overtreding = casus.bevinding().overtreding();
        return Stream.concat(
                        zaak().stream().filter(v -> NOOIT_VERTELD.contains(v.label()) || !verteld.heeft(v)),
                        feiten().stream()
                                .filter(v -> NOOIT_VERTELD.contains(v.label())
                                        || !verteld.heeft(v)
                                        || !overtreding
                                                && !ALTIJD_VERTELD.contains(v.label())
                                                && v.waarden().stream().noneMatch(w -> NIETS.contains(w.tekst()))))
                .toList();
    }

    private List<Veld> reikwijdte(Reikwijdte r) {
        return Stream.of(
                        r.gebied().map(g -> opgave("Gebied", g)),
                        r.groep().map(g -> opgave("Groep", g)),
                        r.thema().map(t -> opgave("Thema", t)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was found and given. */
    private List<Veld> feiten() {
        Bevinding b = casus.bevinding();
        Normadressaat n = casus.normadressaat();
        List<Veld> velden = new ArrayList<>();
        b.omschrijving().ifPresent(o -> velden.add(Veld.citaat("Omschrijving", o, schrift)));
        velden.add(Veld.tekst("Overtreding", Woorden.jaNee(b.overtreding())));
        b.gevolgen()
                .ifPresent(g -> velden.add(Veld.metCitaat(
                        "Gevolgen",
                        Woorden.from(woorden, g) + " (rij " + g.rij() + ")",
                        b.onderbouwing().flatMap(Onderbouwing::gevolgen),
                        schrift)));
        lijst(velden, "Belangen", b.belangen(), t -> Waarde.tekst(Woorden.from(t)));
        b.voorschrift()
                .ifPresent(v ->
                        velden.add(Veld.metCitaat("Voorschrift", Woorden.from(v.soort()), v.verwijzing(), schrift)));
        Optional<String> spoed = b.onderbouwing().flatMap(Onderbouwing::spoedeisend);
        if (b.spoedeisend() || spoed.isPresent()) {
            velden.add(Veld.metCitaat("Spoedeisend", Woorden.jaNee(b.spoedeisend()), spoed, schrift));
        }
        velden.add(Veld.metCitaat(
                "Typering",
                n.typering()
                        .map(t -> Woorden.from(woorden, t) + " (kolom " + t.kolom() + ")")
                        .orElse("niet getypeerd"),
                n.onderbouwing(),
                schrift));
        lijst(
                velden,
                "Verzachtend argument",
                b.verzachtendeArgumenten(),
                a -> Waarde.metCitaat(Woorden.from(a.soort()), a.toelichting(), schrift));
        lijst(
                velden,
                "Verzwarend argument",
                b.verzwarendeArgumenten(),
                a -> Waarde.metCitaat(Woorden.from(a.soort()), a.toelichting(), schrift));
        lijst(velden, "Ernstige gedraging", b.ernstigeGedragingen(), g -> Waarde.tekst(Woorden.from(g)));
        b.onderbouwing()
                .flatMap(Onderbouwing::ernstigeGedragingen)
                .ifPresent(o -> velden.add(Veld.citaat("Onderbouwing van gedragingen", o, schrift)));
        b.onderbouwing()
                .flatMap(Onderbouwing::legalisatietoets)
                .ifPresent(o -> velden.add(Veld.citaat("Legalisatietoets", o, schrift)));
        velden.add(Veld.tekst(
                "Begunstigend besluit",
                n.begunstigendBesluit().map(Woorden::jaNee).orElse("niet bekend")));
        velden.add(Veld.tekst(
                "Bevoegdheden", casus.bevoegdheden().map(Woorden::bevoegdheden).orElse("niet opgegeven")));
        casus.bsbm()
                .ifPresent(
                        s -> velden.add(Veld.tekst(Woorden.kopStrafbeschikking(woorden), Woorden.strafbeschikking(s))));
        casus.gedoogbesluit().ifPresent(g -> velden.add(gedoogbesluit(g)));
        casus.afzien()
                .ifPresent(a -> velden.add(Veld.metCitaat(
                        "Afzien van handhaving",
                        "grond: " + Woorden.from(a.grond()),
                        Optional.of(a.motivering()),
                        schrift)));
        casus.verzoek().ifPresent(v -> {
            velden.add(verzoek(v));
            v.verzoeker().ifPresent(w -> velden.add(opgave(VERZOEKER, w)));
        });
        return velden;
    }

    private Veld verzoek(Verzoek v) {
        List<Waarde> waarden = new ArrayList<>();
        waarden.add(opgave(v.kenmerk()));
        waarden.add(Waarde.tekst("ontvangen op " + Woorden.datum(v.ontvangen())
                + v.uiterlijk()
                        .map(d -> "; beslissen uiterlijk op " + Woorden.datum(d))
                        .orElse("")));
        return new Veld("Verzoek om handhaving", waarden);
    }

    private Veld gedoogbesluit(Gedoogbesluit g) {
        String grond = "grond: " + Woorden.from(g.grond())
                + g.tot().map(d -> "; tot en met " + Woorden.datum(d)).orElse("");
        return new Veld(
                "Gedoogbesluit", List.of(opgave(g.kenmerk()), Waarde.metCitaat(grond, g.motivering(), schrift)));
    }

    private Veld opgave(String label, String opgave) {
        return Veld.opgave(label, schrift.regel(opgave));
    }

    private Waarde opgave(String opgave) {
        return Waarde.opgave(schrift.regel(opgave));
    }

    private static <T> void lijst(List<Veld> velden, String label, Collection<T> dingen, Function<T, Waarde> waarde) {
        if (!dingen.isEmpty()) {
            velden.add(new Veld(label, dingen.stream().map(waarde).toList()));
        }
    }
}
