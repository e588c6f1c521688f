package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Dossierpagina.Moment;
import nl.lhs.rules.json.VastleggingJson;

/** Says what happened when in a dossier, and what each event did to the decision. */
final class Tijdlijn {
    private final List<Vastlegging> vastleggingen;
    private final Schrift schrift;

    Tijdlijn(List<Vastlegging> vastleggingen, Schrift schrift) {
        this.vastleggingen = vastleggingen;
        this.schrift = schrift;
    }

    List<Moment> momenten() {
        return IntStream.range(0, vastleggingen.size()).mapToObj(this::moment).toList();
    }

    private Moment moment(int i) {
        Vastlegging v = vastleggingen.get(i);
        Optional<Vervolg> vervolg = v.vervolg();
        List<String> regels = new ArrayList<>();
        vervolg.map(Vervolg::gebeurtenis).ifPresent(g -> wat(g).ifPresent(regels::add));
        boolean gesloten = vervolg.flatMap(Vervolg::hersteldOp).isPresent();
        boolean blijft = blijft(i);
        if (gesloten) {
            vervolg.flatMap(Vervolg::hersteldOp).ifPresent(d -> regels.add("Hersteld op " + Woorden.datum(d) + "."));
        } else if (!blijft) {
            regels.add(beslissing(v));
        }
        if (!gesloten) {
            vervolg.flatMap(Vervolg::hersteltermijn)
                    .filter(d -> i == 0
                            || !vastleggingen
                                    .get(i - 1)
                                    .vervolg()
                                    .flatMap(Vervolg::hersteltermijn)
                                    .equals(Optional.of(d)))
                    .ifPresent(d -> regels.add("Hersteltermijn tot en met " + Woorden.datum(d) + "."));
        }
        return new Moment(
                i + 1,
                datum(v),
                hoofdletter(soort(v)),
                regels,
                gesloten ? "gesloten" : blijft ? "blijft" : "beslist",
                gesloten
                        ? "dossier gesloten"
                        : blijft ? "beslissing ongewijzigd" : i == 0 ? "beslist" : "opnieuw beslist",
                VastleggingJson.hash(v).hex());
    }

    private boolean blijft(int i) {
        return i > 0 && blijft(vastleggingen.get(i));
    }

    private static boolean blijft(Vastlegging v) {
        Gebeurtenis g = v.vervolg().orElseThrow().gebeurtenis();
        return switch (g.soort()) {
            case TERMIJN, LASTSTAP -> true;
            case HERCONTROLE ->
                v.vervolg().orElseThrow().hersteldOp().isPresent()
                        || v.status() == Status.WACHT_OP_OVERLEG
                        || v.uitkomst() != Uitkomst.INTERVENIEREN && v.uitkomst() != Uitkomst.HERPOSITIONEREN;
            default -> false;
        };
    }

    private Optional<String> wat(Gebeurtenis g) {
        if (g instanceof Hercontrole hercontrole) {
            return Optional.of(hercontrole.nageleefd() ? "Er wordt nageleefd." : "Naleving bleef uit.");
        }
        if (g instanceof Lastzetting last) {
            return Optional.of(Woorden.zin(hoofdletter(Woorden.from(last.last()))
                    + (last.lastnummer().isPresent() ? " " + last.lastnummer().getAsInt() : "") + ": "
                    + Lasttekst.stap(
                            last.last(), last.stap(), last.gegevens(), last.hersteltermijn(), schrift::citaat)));
        }
        return Optional.empty();
    }

    private static String beslissing(Vastlegging v) {
        String segment =
                v.positionering().map(p -> "Segment " + p.segment() + ": ").orElse("");
        String keuze = switch (v.uitkomst()) {
            case GEEN_OVERTREDING -> "Geen overtreding";
            case GEDOGEN -> "gedogen";
            case AFZIEN -> "afzien van handhaving";
            case HERPOSITIONEREN ->
                "niets zwaarders meer; het voorstel is "
                        + v.vervolg()
                                .flatMap(Vervolg::herpositionering)
                                .map(h -> h.overlegStrafrecht()
                                        ? "overleg over strafrecht"
                                        : "herpositioneren naar " + h.segment())
                                .orElseThrow();
            case INTERVENIEREN ->
                v.status() == Status.WACHT_OP_OVERLEG
                        ? "nog niets gekozen, wacht op het overleg"
                        : v.interventies().isEmpty()
                                ? v.vervolg().map(Vervolg::isGesloten).orElse(false)
                                        ? "niets meer gekozen, want er wordt nageleefd"
                                        : "geen interventie beschikbaar"
                                : Vervolgvelden.trede(v.interventies());
        };
        boolean voortgezet = v.vervolg()
                .map(Vervolg::gebeurtenis)
                .filter(Hercontrole.class::isInstance)
                .flatMap(g -> ((Hercontrole) g).keuze())
                .map(Hercontrolekeuze::voortzetten)
                .orElse(false);
        String wie = voortgezet
                ? " (voortgezet door de handhaver)"
                : v.afwijking().isPresent() ? " (keuze van de handhaver)" : "";
        return segment + keuze + wie + ".";
    }

    /** What gave rise to a record, and when. */
    static String aanleiding(Vastlegging v) {
        return soort(v) + ", " + datum(v);
    }

    private static String soort(Vastlegging v) {
        return v.vervolg()
                .map(vervolg -> Woorden.from(vervolg.gebeurtenis().soort()))
                .orElse("eerste beslissing");
    }

    private static String datum(Vastlegging v) {
        return Woorden.datum(v.vervolg()
                .map(vervolg -> vervolg.gebeurtenis().datum())
                .orElse(v.casus().bevinding().datum()));
    }

    static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
