package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Overleg;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Scenario;

/** Says what a page shows of a decision: its essence. */
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
        Zaaktekst.herhaald(vastlegging).ifPresent(t -> velden.add(Veld.tekst("Na naleving", t)));
        vastlegging.spoor().ifPresent(s -> velden.add(Veld.tekst("Spoor", Woorden.from(s))));
        vastlegging.termijn().ifPresent(t -> velden.add(Veld.tekst("Termijn", Woorden.from(t))));
        vastlegging.vervolg().ifPresent(v -> {
            v.hersteldOp().ifPresent(d -> velden.add(Veld.tekst("Hersteld op", Woorden.datum(d))));
            velden.addAll(new Vervolgvelden(vastlegging, v, schrift).stand());
        });
        vastlegging.verzoek().ifPresent(o -> velden.add(verzoek(o)));
        if (vastlegging.overleg().aangifte()) {
            velden.add(Veld.tekst("Aangifte", "standaard, los van de matrix"));
        }
        vastlegging
                .afwijking()
                .ifPresent(a -> velden.add(Veld.tekst(
                        "Afwijking",
                        "de handhaver koos zelf, " + (a.binnenSegment() ? "binnen" : "ook buiten") + " het segment")));
        return velden;
    }

    /** The answer to a request for enforcement. */
    static Veld verzoek(Verzoekoordeel oordeel) {
        return Veld.tekst("Verzoek om handhaving", Zaaktekst.verzoek(oordeel));
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

    /** What the reasons do not tell of the aspects, the overleg and a deviation. */
    List<Veld> overig(Verteld verteld) {
        List<Veld> velden = new ArrayList<>();
        casus.bevinding().verzwarendeAspecten().stream()
                .sorted(Comparator.comparing(a -> a.soort()))
                .map(a -> Veld.metCitaat("Verzwarend aspect", Woorden.from(a.soort()), a.onderbouwing(), schrift))
                .forEach(velden::add);
        casus.overleg()
                .ifPresent(o ->
                        velden.add(Veld.metCitaat("Uitkomst van het overleg", uitkomst(o), o.toelichting(), schrift)));
        casus.afwijking()
                .ifPresent(a -> velden.add(Veld.metCitaat(
                        "Opgegeven afwijking",
                        Woorden.interventies(a.interventies()),
                        Optional.of(a.motivering()),
                        schrift)));
        boolean overtreding = casus.bevinding().overtreding();
        return velden.stream().filter(v -> !overtreding || !verteld.heeft(v)).toList();
    }
}
