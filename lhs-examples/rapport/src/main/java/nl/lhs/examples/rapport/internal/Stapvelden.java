package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Overleg;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Scenario;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/** Says what a page shows of a decision: its essence, and steps 1 to 4 of the strategie. */
final class Stapvelden {
    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Schrift schrift;

    Stapvelden(Vastlegging vastlegging, Schrift schrift) {
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.schrift = schrift;
    }

    boolean wacht() {
        return vastlegging.status() == Status.WACHT_OP_OVERLEG;
    }

    /** Why nothing was chosen; empty where something was. */
    String geenKeuze() {
        if (!vastlegging.interventies().isEmpty()) {
            return "";
        }
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> "Geen interventie: de bevinding is geen overtreding.";
            case GEDOGEN -> "Geen interventie: er is een gedoogbesluit.";
            case AFZIEN -> "Geen interventie: de instantie ziet af van handhaving.";
            case HERPOSITIONEREN ->
                "Niets nieuws gekozen: in het segment is niets zwaarders meer. Wat al is ingezet, blijft gelden.";
            case INTERVENIEREN ->
                isGesloten()
                        ? "Niets gekozen: er wordt nageleefd."
                        : wacht()
                                ? "Nog niets gekozen: eerst het overleg met politie en Openbaar Ministerie."
                                : "Niets gekozen: geen herstellende of bestraffende interventie is beschikbaar.";
        };
    }

    private boolean isGesloten() {
        return vastlegging.vervolg().map(Vervolg::isGesloten).orElse(false);
    }

    List<Veld> kern() {
        List<Veld> velden = new ArrayList<>();
        vastlegging.positionering().ifPresent(p -> velden.add(Veld.tekst("Segment", Woorden.segment(p))));
        spoorEnTermijn(velden);
        vastlegging.vervolg().ifPresent(v -> {
            v.hersteldOp().ifPresent(d -> velden.add(Veld.tekst("Hersteld op", Woorden.datum(d))));
            velden.addAll(new Vervolgvelden(vastlegging, v, schrift).stand());
        });
        verzoek(velden);
        if (vastlegging.overleg().aangifte()) {
            velden.add(Veld.tekst("Aangifte", "standaard, los van de matrix"));
        }
        vastlegging
                .afwijking()
                .ifPresent(a -> velden.add(Veld.tekst("Afwijking", "de handhaver koos gemotiveerd zelf; zie stap 4")));
        return velden;
    }

    private void verzoek(List<Veld> velden) {
        vastlegging.verzoek().ifPresent(o -> velden.add(verzoek(o)));
    }

    /** The answer to a request for enforcement. */
    static Veld verzoek(Verzoekoordeel oordeel) {
        return Veld.tekst("Verzoek om handhaving", Zaaktekst.verzoek(oordeel));
    }

    private void spoorEnTermijn(List<Veld> velden) {
        vastlegging.spoor().ifPresent(s -> velden.add(Veld.tekst("Spoor", Woorden.from(s))));
        vastlegging.termijn().ifPresent(t -> velden.add(Veld.tekst("Termijn", Woorden.from(t))));
    }

    /** Step 1: the place in the matrix. */
    static List<Veld> plaats(Woordenlijst woorden, Positionering p) {
        return List.of(
                Veld.tekst("Uitgangspositie", Woorden.uitgangspositie(woorden, p)),
                Veld.tekst("Verplaatsing", Woorden.verplaatsing(p, " → ")),
                Veld.tekst("Segment", Woorden.segment(p)));
    }

    /** Step 2: the aggravating aspects. */
    List<Veld> aspecten() {
        if (vastlegging.aspecten().isEmpty()) {
            return List.of(Veld.tekst("Aspecten", Woorden.geenAspecten(vastlegging)));
        }
        return List.of(
                Veld.tekst("Aantal", Woorden.aspecten(vastlegging)),
                new Veld(
                        "Aspecten",
                        casus.bevinding().verzwarendeAspecten().stream()
                                .sorted(Comparator.comparing(a -> a.soort()))
                                .map(a -> Waarde.metCitaat(Woorden.from(a.soort()), a.onderbouwing(), schrift))
                                .toList()));
    }

    /** Step 3: the overleg with police and public prosecutor. */
    List<Veld> overleg() {
        List<Veld> velden = new ArrayList<>();
        vastlegging.overleg().indicatie().ifPresent(i -> velden.add(Veld.tekst("Overleg", Woorden.from(i))));
        velden.add(
                vastlegging.overleg().aangifte()
                        ? new Veld(
                                "Aangifte",
                                Stream.concat(
                                                Stream.of("standaard, los van de matrix"),
                                                casus.bevinding().ernstigeGedragingen().stream()
                                                        .map(g -> Woorden.from(g) + ": " + Woorden.from(g.soort())))
                                        .map(Waarde::tekst)
                                        .toList())
                        : Veld.tekst("Aangifte", "niet standaard"));
        velden.add(Veld.metCitaat(
                "Uitkomst van het overleg",
                casus.overleg().map(Stapvelden::uitkomst).orElse(wacht() ? "nog geen" : "niet opgegeven"),
                casus.overleg().flatMap(Overleg::toelichting),
                schrift));
        if (wacht() && isGesloten()) {
            velden.add(Veld.tekst("Na naleving", Zaaktekst.OVERLEG_NA_NALEVING));
        }
        return velden;
    }

    /** The outcomes of the overleg that is awaited; none once there is compliance, for then they no longer hold. */
    List<Scenario> scenarios() {
        return isGesloten()
                ? List.of()
                : vastlegging.scenarios().entrySet().stream()
                        .map(e -> new Scenario(
                                Woorden.from(e.getKey()),
                                e.getValue().isEmpty() ? "niets beschikbaar" : Woorden.interventies(e.getValue())))
                        .toList();
    }

    /** The outcome of an overleg with its date. */
    static String uitkomst(Overleg overleg) {
        return Woorden.from(overleg.uitkomst())
                + overleg.vorm().map(v -> ", " + Woorden.from(v)).orElse("")
                + overleg.datum().map(d -> ", " + Woorden.datum(d)).orElse("");
    }

    /** Step 4: the choice. */
    List<Veld> keuze() {
        List<Veld> velden = new ArrayList<>();
        Zaaktekst.herhaald(vastlegging).ifPresent(t -> velden.add(Veld.tekst("Na naleving", t)));
        velden.add(
                vastlegging.interventies().isEmpty()
                        ? Veld.tekst("Gekozen", geenKeuze())
                        : new Veld(
                                "Gekozen",
                                vastlegging.interventies().stream()
                                        .map(i -> Waarde.tekst(Woorden.from(i) + " (" + Woorden.from(i.soort()) + ")"))
                                        .toList()));
        spoorEnTermijn(velden);
        vastlegging
                .afwijking()
                .ifPresentOrElse(
                        a -> velden.addAll(afwijking(a)),
                        () -> casus.afwijking().ifPresent(a -> velden.addAll(nietOvergenomen(a))));
        verzoek(velden);
        return velden;
    }

    private List<Veld> afwijking(Afwijkingsoordeel a) {
        return List.of(
                Veld.tekst(
                        "Afwijking",
                        "de handhaver koos zelf, " + (a.binnenSegment() ? "binnen" : "ook buiten") + " het segment"),
                aanbevolen(a),
                Veld.citaat("Motivering van de afwijking", a.motivering(), schrift));
    }

    static Veld aanbevolen(Afwijkingsoordeel a) {
        return Veld.tekst("Aanbevolen was", a.aanbevolen().isEmpty() ? "niets" : Woorden.interventies(a.aanbevolen()));
    }

    private List<Veld> nietOvergenomen(Afwijking a) {
        return List.of(
                Veld.tekst("Afwijking", "opgegeven, maar niet overgenomen; zie de aandachtspunten"),
                Veld.tekst("Opgegeven was", Woorden.interventies(a.interventies())),
                Veld.citaat("Motivering van de afwijking", a.motivering(), schrift));
    }
}
