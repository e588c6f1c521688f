package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Dossierpagina.Trap;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;

/** Says what the page of a dossier shows. */
public final class Dossiermaker {
    private final Strategie strategie;
    private final Dossier dossier;
    private final List<Vastlegging> vastleggingen;
    private final Vastlegging laatste;
    private final Zaakstand stand;
    private final Tijdlijn tijdlijn;
    private final Schrift schrift;

    private Dossiermaker(Strategie strategie, Dossier dossier, Schrift schrift) {
        this.strategie = strategie;
        this.dossier = dossier;
        this.vastleggingen = dossier.vastleggingen();
        this.laatste = dossier.laatste();
        this.stand = dossier.stand();
        this.schrift = schrift;
        this.tijdlijn = new Tijdlijn(vastleggingen, schrift);
    }

    /**
     * What the page of a dossier shows.
     *
     * @param strategie the strategie that was followed
     * @param dossier the dossier
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Dossierpagina of(Strategie strategie, Dossier dossier, Schrift schrift) {
        return new Dossiermaker(strategie, dossier, schrift).pagina();
    }

    private Dossierpagina pagina() {
        String kenmerk = schrift.regel(dossier.kenmerk());
        Vastleggingspagina nu = Vastleggingsmaker.zonderZegel(strategie, laatste, schrift);
        Voorbladmaker voorblad = new Voorbladmaker(laatste, schrift);
        List<Hoofdstuk> motivering = Hoofdstuk.of(Motivering.from(Lezer.DOSSIER, dossier), schrift);
        Verteld verteld = new Verteld(motivering, schrift);
        String voorbehoud =
                sluitAan() ? "" : "Let op: de vastleggingen sluiten niet op elkaar aan. Zie Herkomst en bewijs.";
        List<Matrixbeeld> matrix = matrix();
        Ruimte ruimte = new Ruimte()
                .hoofd(nu.strategie(), "Kenmerk " + kenmerk, nu.betreft())
                .kader(
                        "Dossier: gesloten " + kop(),
                        nu.gekozen().isEmpty()
                                ? List.of(nu.geenKeuze())
                                : Stream.concat(
                                                Stream.of("Laatst gekozen:"),
                                                nu.gekozen().stream().map(k -> k.interventie() + " " + k.soort()))
                                        .toList(),
                        kern(),
                        voorbehoud);
        matrix.forEach(m -> ruimte.matrix(m.bijschrift()));
        Voorblad eerste = voorblad.voorblad(ruimte);
        return new Dossierpagina(
                "Dossier: " + kenmerk,
                nu.strategie(),
                kenmerk,
                Schrift.kort(kenmerk),
                dossier.isAfgesloten() ? "gesloten" : "open",
                dossier.isAfgesloten() ? "gesloten" : nu.definitief() ? "definitief" : "wacht",
                kop(),
                nu.gekozen(),
                nu.geenKeuze(),
                kern(),
                voorbehoud,
                nu.betreft(),
                nu.segment(),
                matrix,
                merken(),
                eerste,
                tijdlijn.momenten(),
                Zaaktekst.mogelijk(stand, laatste),
                treden(),
                laatste.vervolg().flatMap(Vervolg::editie1).isPresent(),
                naWaarschuwing(),
                buiten(),
                nu.signalen().stream()
                        .filter(s -> !eerste.open().punten().contains(s))
                        .toList(),
                motivering,
                overig(verteld),
                Bron.lezingen(vastleggingen, verteld),
                Bron.normen(vastleggingen),
                bewijs(),
                Woorden.afkortingen(laatste.woorden(), ". ") + ".",
                String.valueOf(schrift.vervanging()),
                schrift.vervangen() > 0);
    }

    /** What was given last, and at any event, and the reasons do not tell. */
    private List<Veld> overig(Verteld verteld) {
        List<Veld> velden =
                new ArrayList<>(new Casusvelden(laatste.casus(), laatste.woorden(), schrift).overig(verteld));
        velden.addAll(new Stapvelden(laatste, schrift).overig(verteld));
        for (Vastlegging v : vastleggingen) {
            v.vervolg()
                    .map(vv -> new Vervolgvelden(v, vv, schrift).gebeurtenis(verteld))
                    .ifPresent(alle -> alle.stream().filter(f -> !f.isCode()).forEach(velden::add));
        }
        return velden;
    }

    // ----------------------------------------------------------------------------------------- how the case stands now

    /** After what announces a last comes a last, where the strategie knows both. */
    private String naWaarschuwing() {
        List<Interventie> alle = laatste.woorden().interventies().alle();
        return alle.stream()
                .filter(Rol.WAARSCHUWT::heeft)
                .filter(i -> alle.stream().anyMatch(Interventie::isLast))
                .findFirst()
                .map(i -> "; na " + Woorden.inZin(i) + " is dat een last")
                .orElse("");
    }

    private String kop() {
        return dossier.hersteldOp()
                .map(d -> "hersteld op " + Woorden.datum(d))
                .orElseGet(() -> laatste.status() == Status.WACHT_OP_OVERLEG
                        ? "wacht op het overleg"
                        : Woorden.from(laatste.uitkomst()));
    }

    private List<Veld> kern() {
        List<Veld> velden = new ArrayList<>();
        Optional<Vervolg> vervolg = laatste.vervolg();
        vervolg.filter(v -> v.trede().isPresent() && laatste.positionering().isPresent())
                .ifPresent(v -> velden.add(Veld.tekst(
                        "Trede",
                        v.trede().getAsInt() + " van de " + v.treden().size()
                                + " die " + (v.editie1().isPresent() ? "in dit segment " : "")
                                + "beschikbaar zijn")));
        laatste.afwijking()
                .ifPresent(
                        a -> velden.add(Veld.tekst("Afwijking", "de handhaver koos gemotiveerd zelf; zie Motivering")));
        laatste.verzoek().ifPresent(o -> velden.add(Stapvelden.verzoek(o)));
        if (dossier.isAfgesloten()) {
            velden.add(Veld.tekst("Van kracht", Zaaktekst.vanKracht(stand)));
        } else {
            laatste.termijn().ifPresent(t -> velden.add(Veld.tekst("Regel voor de termijn", Woorden.from(t))));
            vervolg.ifPresent(v -> velden.addAll(new Vervolgvelden(laatste, v, schrift).stand()));
        }
        vervolg.flatMap(Vervolg::recidive)
                .filter(r -> r.voorgesteld())
                .ifPresent(r -> velden.add(Veld.tekst("Recidive", "voorgesteld, nog niet meegeteld")));
        velden.add(Veld.tekst("Laatste gebeurtenis", Tijdlijn.aanleiding(laatste)));
        return velden;
    }

    // ------------------------------------------------------------------------------------- the places, and the rungs

    /** The segments in their order, and the numbers of the records in each. */
    private Map<Segment, List<Integer>> plaatsen() {
        return Matrixbeeld.plaatsen(
                vastleggingen.stream().map(Vastlegging::positionering).toList());
    }

    private Map<String, String> merken() {
        return plaatsen().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), e -> reeks(e.getValue())));
    }

    /** Numbers, with a dash for those in a row: {@code "1–3, 5"}. */
    static String reeks(List<Integer> nummers) {
        List<String> delen = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < nummers.size(); i++) {
            if (i + 1 == nummers.size() || nummers.get(i + 1) != nummers.get(i) + 1) {
                delen.add(begin == i ? "" + nummers.get(i) : nummers.get(begin) + "–" + nummers.get(i));
                begin = i + 1;
            }
        }
        return String.join(", ", delen);
    }

    private List<Matrixbeeld> matrix() {
        Map<Segment, List<Integer>> plaatsen = plaatsen();
        if (plaatsen.isEmpty()) {
            return List.of();
        }
        List<Segment> weg = new ArrayList<>();
        vastleggingen.stream()
                .flatMap(v -> v.positionering().stream())
                .map(Positionering::segment)
                .filter(s -> weg.isEmpty() || weg.get(weg.size() - 1) != s)
                .forEach(weg::add);
        String bijschrift = weg.size() == 1
                ? "De overtreding staat in alle vastleggingen in segment " + weg.get(0) + "."
                : "De overtreding ging van segment "
                        + weg.stream().map(Segment::name).collect(Collectors.joining(" naar ")) + ". "
                        + plaatsen.entrySet().stream()
                                .map(e -> e.getKey() + ": vastlegging " + reeks(e.getValue()))
                                .collect(Collectors.joining("; "))
                        + ".";
        Matrixbeeld leeg = Matrixbeeld.of(
                strategie, "Matrix van de strategie met de plaats van de overtreding", bijschrift, schrift);
        return List.of(leeg.withWeg(weg));
    }

    private List<Trap> treden() {
        List<Trede> treden = laatste.vervolg().map(Vervolg::treden).orElse(List.of());
        return IntStream.range(0, treden.size())
                .mapToObj(i -> new Trap(
                        i + 1,
                        Vervolgvelden.trede(treden.get(i).interventies()),
                        Woorden.from(treden.get(i).stand()),
                        treden.get(i).stand().name().toLowerCase(Locale.ROOT),
                        wanneer(treden.get(i).interventies())))
                .toList();
    }

    /** The records in which a rung was chosen. */
    private String wanneer(List<Interventie> trede) {
        List<Integer> nummers = IntStream.range(0, vastleggingen.size())
                .filter(i -> Vervolgvelden.bestuurlijk(vastleggingen.get(i).interventies())
                        .equals(trede))
                .mapToObj(i -> i + 1)
                .toList();
        return nummers.isEmpty() ? "" : "vastlegging " + reeks(nummers);
    }

    private String buiten() {
        List<List<Interventie>> treden = laatste.vervolg().map(Vervolg::treden).orElse(List.of()).stream()
                .map(Trede::interventies)
                .toList();
        return laatste.vervolg().map(v -> v.voorgeschiedenis().eerder()).orElse(List.of()).stream()
                .map(Inzet::interventies)
                .filter(i -> !treden.contains(i))
                .map(i -> Vervolgvelden.trede(i) + " (" + wanneer(i) + ")")
                .collect(Collectors.joining("; "));
    }

    // -------------------------------------------------------------------------------------------------- the proof

    private boolean sluitAan() {
        return IntStream.range(1, vastleggingen.size())
                .allMatch(i -> vastleggingen
                        .get(i)
                        .vervolg()
                        .flatMap(Vervolg::vorige)
                        .equals(Optional.of(VastleggingJson.hash(vastleggingen.get(i - 1)))));
    }

    private String bewijs() {
        String keten = vastleggingen.size() == 1
                ? "Het dossier telt één vastlegging."
                : sluitAan()
                        ? "Elke vastlegging na de eerste noemt de hash van de vorige; bij het maken van dit rapport klopten"
                                + " die."
                        : "De vastleggingen sluiten niet op elkaar aan: niet elke hash die een vastlegging van de vorige"
                                + " noemt, klopt.";
        TreeSet<String> regels = vastleggingen.stream()
                .map(v -> v.bibliotheek().vingerafdruk().hex())
                .collect(Collectors.toCollection(TreeSet::new));
        return keten
                + (regels.size() == 1
                        ? " Alle vastleggingen zijn met dezelfde regels gemaakt."
                        : " De vastleggingen zijn met " + regels.size() + " versies van de regels gemaakt.");
    }
}
