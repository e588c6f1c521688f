package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * Writes what a record in a dossier says beside its decision. With the record before it, it says more: from what to what
 * something changed, and which term was over.
 */
final class Vervolgschrijver {
    private final Vastlegging vastlegging;
    private final Vervolg vervolg;
    private final Voorgeschiedenis geschiedenis;
    private final Optional<Vastlegging> vorige;
    private final Pen pen;
    private final Begrippen begrippen;

    Vervolgschrijver(Vastlegging vastlegging, Vervolg vervolg, Optional<Vastlegging> vorige, Pen pen) {
        this.vastlegging = vastlegging;
        this.vervolg = vervolg;
        this.geschiedenis = vervolg.voorgeschiedenis();
        this.vorige = vorige;
        this.pen = pen;
        this.begrippen = pen.begrippen();
    }

    private Uitspraak zeg(List<Fragment> tekst, String... normen) {
        return pen.uitspraak(tekst, normen);
    }

    private static Grondslag doorpakken() {
        return Grondslag.van("3.4-4").met(Lezing.R13);
    }

    // ------------------------------------------------------------------------------------------------ what happened

    /** The place in the dossier. */
    Uitspraak plaats() {
        return zeg(
                vervolg.volgnummer() == 1
                        ? pen.zin(Zin.VERVOLG_EERSTE)
                        : pen.zin(Zin.VERVOLG_PLAATS, "nummer", vervolg.volgnummer()),
                "3.5-1");
    }

    /** What happened, and what it did to the decision. */
    List<Uitspraak> gebeurtenis() {
        Gebeurtenis g = vervolg.gebeurtenis();
        // The kinds are those of a sealed interface; a switch over them is for a later Java.
        if (g instanceof Overlegafronding overleg) {
            return overleg(overleg);
        }
        if (g instanceof Herziening herziening) {
            return herziening(herziening);
        }
        if (g instanceof Hercontrole hercontrole) {
            return hercontrole(hercontrole);
        }
        if (g instanceof NieuweOvertreding nieuw) {
            return nieuw(nieuw);
        }
        if (g instanceof Termijnstelling termijn) {
            return List.of(zeg(
                    Pen.zinnen(
                            metDoor(
                                    termijn,
                                    Zin.GEBEURTENIS_TERMIJN,
                                    Zin.GEBEURTENIS_TERMIJN_DOOR,
                                    "tot",
                                    begrippen.datum(termijn.tot())),
                            pen.zin(Zin.BESLISSING_BLIJFT)),
                    normenVanTermijn(vastlegging)));
        }
        Lastzetting last = (Lastzetting) g;
        return List.of(zeg(
                Pen.zinnen(
                        metDoor(
                                last,
                                Zin.GEBEURTENIS_LASTSTAP,
                                Zin.GEBEURTENIS_LASTSTAP_DOOR,
                                "last",
                                pen.van(Zin.Reeks.LAST, last.last()),
                                "stap",
                                stap(last.last(), last.stap())),
                        pen.zin(Zin.BESLISSING_BLIJFT)),
                "B2-7"));
    }

    /** A sentence about an event, with the one who did it where that is given. */
    private List<Fragment> metDoor(Gebeurtenis g, Zin zonder, Zin met, Object... waarden) {
        List<Object> alle = new ArrayList<>(List.of(waarden));
        alle.addAll(List.of("datum", begrippen.datum(g.datum())));
        g.door().ifPresent(naam -> alle.addAll(List.of("naam", Fragment.citaat(naam))));
        return pen.zin(g.door().isPresent() ? met : zonder, alle.toArray());
    }

    private List<Uitspraak> overleg(Overlegafronding g) {
        return List.of(zeg(
                Pen.zinnen(
                        metDoor(g, Zin.GEBEURTENIS_OVERLEG, Zin.GEBEURTENIS_OVERLEG_DOOR),
                        g.bsbmTerugnemen() ? pen.zin(Zin.BSBM_TERUG) : List.of(),
                        pen.zin(Zin.OPNIEUW_NA_OVERLEG)),
                g.bsbmTerugnemen() ? new String[] {"3.3-3", "3.3-4"} : new String[] {"3.3-4"}));
    }

    private List<Uitspraak> herziening(Herziening g) {
        return List.of(zeg(
                Pen.zinnen(
                        pen.zin(
                                Zin.GEBEURTENIS_HERZIENING,
                                "datum",
                                begrippen.datum(g.datum()),
                                "naam",
                                Fragment.citaat(g.wie()),
                                "tekst",
                                Fragment.citaat(g.reden())),
                        pen.zin(Zin.OPNIEUW_NA_HERZIENING)),
                "3.5-1"));
    }

    private List<Uitspraak> hercontrole(Hercontrole g) {
        List<Fragment> wat = Pen.zinnen(
                metDoor(
                        g,
                        Zin.GEBEURTENIS_HERCONTROLE,
                        Zin.GEBEURTENIS_HERCONTROLE_DOOR,
                        "kenmerk",
                        Fragment.citaat(g.kenmerk())),
                g.omschrijving()
                        .map(o -> pen.zin(Zin.HERCONTROLE_OMSCHRIJVING, "tekst", Fragment.citaat(o)))
                        .orElse(List.of()));
        if (g.nageleefd()) {
            return List.of(zeg(Pen.zinnen(wat, pen.zin(Zin.HERCONTROLE_WEL)), "3.4-8"));
        }
        List<Uitspraak> uitspraken = new ArrayList<>();
        uitspraken.add(pen.uitspraak(
                Pen.zinnen(wat, pen.zin(Zin.HERCONTROLE_NIET), termijnOver(g)),
                Grondslag.van("3.4-4").met(Lezing.R13)));
        if (vastlegging.uitkomst() == Uitkomst.GEDOGEN) {
            uitspraken.add(zeg(pen.zin(Zin.HERCONTROLE_GEDOGEN), "3.1-9"));
        } else if (vastlegging.status() == Status.WACHT_OP_OVERLEG) {
            uitspraken.add(pen.uitspraak(
                    pen.zin(Zin.HERCONTROLE_WACHT), Grondslag.van("3.3-1").met(Lezing.R7)));
        } else {
            uitspraken.add(pen.uitspraak(pen.zin(Zin.HERCONTROLE_VOORTDUREN), doorpakken()));
        }
        return uitspraken;
    }

    private List<Fragment> termijnOver(Hercontrole g) {
        Optional<Vastlegging> eerder = vorige;
        if (eerder.isEmpty()) {
            return pen.zin(Zin.TERMIJN_LIEP_NIET);
        }
        return eerder.get()
                .vervolg()
                .flatMap(Vervolg::hersteltermijn)
                .filter(tot -> tot.isBefore(g.datum()))
                .map(tot -> pen.zin(Zin.TERMIJN_VERSTREKEN, "datum", begrippen.datum(tot)))
                .orElseGet(() -> pen.zin(Zin.TERMIJN_WAS_ER_NIET));
    }

    private List<Uitspraak> nieuw(NieuweOvertreding g) {
        Recidivevoorstel voorstel = vervolg.recidive().orElseThrow();
        List<Fragment> wat = metDoor(
                g, Zin.GEBEURTENIS_NIEUW, Zin.GEBEURTENIS_NIEUW_DOOR, "zaak", Fragment.citaat(voorstel.kenmerk()));
        if (vastlegging.uitkomst() == Uitkomst.GEEN_OVERTREDING) {
            return List.of(zeg(Pen.zinnen(wat, pen.zin(Zin.RECIDIVE_NIET)), "3.1-1"));
        }
        return List.of(
                zeg(Pen.zinnen(wat, pen.zin(voorstel.voorgesteld() ? Zin.RECIDIVE_WEL : Zin.RECIDIVE_AL)), "3.1-6"));
    }

    /** The norms of terms: that of the voorschrift, or both where none is given. */
    static String[] normenVanTermijn(Vastlegging vastlegging) {
        return vastlegging
                .casus()
                .bevinding()
                .voorschrift()
                .map(v -> v.soort() == Voorschrift.Soort.GEDRAGSVOORSCHRIFT
                        ? new String[] {"3.4-5"}
                        : new String[] {"3.4-6"})
                .orElse(new String[] {"3.4-5", "3.4-6"});
    }

    // --------------------------------------------------------------------------------------------- what came before

    /** The rungs that were used before; empty where there are none. */
    List<Uitspraak> eerder() {
        List<Inzet> eerder = geschiedenis.eerder();
        if (eerder.isEmpty()) {
            return List.of();
        }
        List<Fragment> inzetten = begrippen.opsommingVan(eerder.stream()
                .map(i -> pen.zin(
                        i.zonderNaleving() ? Zin.INZET_ZONDER_NALEVING : Zin.INZET_VERVANGEN,
                        "interventies",
                        pen.trede(i.interventies())))
                .toList());
        return List.of(pen.uitspraak(
                pen.zin(eerder.size() == 1 ? Zin.EERDER_EEN : Zin.EERDER_MEER, "inzetten", inzetten),
                geschiedenis.isDoorpakken() ? doorpakken() : Grondslag.van("3.5-1")));
    }

    /** In what the record differs from the one before it; empty where it was not decided again. */
    List<Uitspraak> wijzigingen() {
        Gebeurtenis.Soort soort = vervolg.gebeurtenis().soort();
        if (soort != Gebeurtenis.Soort.HERZIENING && soort != Gebeurtenis.Soort.OVERLEG) {
            return List.of();
        }
        Set<Wijziging> alle = EnumSet.noneOf(Wijziging.class);
        vervolg.wijzigingen().stream()
                .map(Wijziging::van)
                .filter(w -> vorige.isEmpty() || !w.isElders())
                .forEach(alle::add);
        if (vervolg.wijzigingen().isEmpty()) {
            return List.of(zeg(pen.zin(Zin.WIJZIGING_GEEN), "3.5-1"));
        }
        return Stream.of(
                        wijzigingen(Zin.WIJZIGING_OPGAVE, alle, true),
                        wijzigingen(Zin.WIJZIGING_CONCLUSIE, alle, false))
                .flatMap(Optional::stream)
                .map(zin -> zeg(zin, "3.5-1"))
                .toList();
    }

    private Optional<List<Fragment>> wijzigingen(Zin zin, Set<Wijziging> alle, boolean opgave) {
        List<List<Fragment>> genoemd = alle.stream()
                .filter(w -> w.isOpgave() == opgave)
                .map(this::wijziging)
                .toList();
        return genoemd.isEmpty()
                ? Optional.empty()
                : Optional.of(pen.zin(zin, "wijzigingen", begrippen.opsommingVan(genoemd)));
    }

    private List<Fragment> wijziging(Wijziging w) {
        List<Fragment> naam = pen.van(Zin.Reeks.WIJZIGING, w);
        Optional<List<Fragment>> nu = waarde(w, vastlegging);
        Optional<List<Fragment>> was = vorige.flatMap(v -> waarde(w, v));
        if (vorige.isEmpty() || nu.equals(was)) {
            return naam;
        }
        if (was.isEmpty()) {
            return pen.zin(Zin.WIJZIGING_NU, "naam", naam, "nu", nu.orElseThrow());
        }
        return nu.map(waarde -> pen.zin(Zin.WIJZIGING_VAN_NAAR, "naam", naam, "was", was.get(), "nu", waarde))
                .orElseGet(() -> pen.zin(Zin.WIJZIGING_WAS, "naam", naam, "was", was.get()));
    }

    private Optional<List<Fragment>> waarde(Wijziging w, Vastlegging v) {
        if (w == Wijziging.INTERVENTIES) {
            return v.interventies().isEmpty() ? Optional.empty() : Optional.of(pen.interventies(v.interventies()));
        }
        return w.waarde(v, begrippen).map(tekst -> List.of(Fragment.tekst(tekst)));
    }

    // ------------------------------------------------------------------------------------------------- the choice

    /** Whether the next rung was sought, above one on which compliance did not follow. */
    boolean isDoorpakken() {
        return geschiedenis.isDoorpakken()
                && vastlegging.status() == Status.DEFINITIEF
                && (vastlegging.uitkomst() == Uitkomst.INTERVENIEREN
                        || vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN);
    }

    /** Why a heavier rung, and which rungs there are. */
    List<Uitspraak> treden() {
        List<Uitspraak> uitspraken = new ArrayList<>();
        uitspraken.add(pen.uitspraak(pen.zin(Zin.DOORPAKKEN), doorpakken()));
        String segment = vastlegging.positionering().orElseThrow().segment().name();
        if (vervolg.treden().isEmpty()) {
            uitspraken.add(pen.uitspraak(pen.zin(Zin.TREDEN_GEEN, "segment", segment), doorpakken()));
        } else {
            uitspraken.add(pen.uitspraak(
                    pen.zin(
                            vervolg.treden().size() == 1 ? Zin.TREDEN_EEN : Zin.TREDEN_MEER,
                            "segment",
                            segment,
                            "treden",
                            begrippen.opsommingVan(vervolg.treden().stream()
                                    .map(t -> pen.zin(
                                            Zin.TREDE_MET_STAND,
                                            "interventies",
                                            pen.trede(t.interventies()),
                                            "stand",
                                            begrippen.naam(t.stand())))
                                    .toList())),
                    doorpakken()));
        }
        return uitspraken;
    }

    /** The interventions without those of criminal law. */
    static List<Interventie> trede(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
    }

    /** What would follow without the choice of the handhaver. */
    List<Fragment> zonderKeuze(Afwijkingsoordeel a) {
        List<Interventie> volgende = trede(a.aanbevolen());
        if (volgende.isEmpty()) {
            return pen.zin(Zin.VOLGENDE_GEEN);
        }
        return volgende.equals(trede(vastlegging.interventies()))
                ? pen.zin(Zin.VOLGENDE_GELIJK)
                : pen.zin(Zin.VOLGENDE, "interventies", pen.trede(volgende));
    }

    /** The proposal where no rung is left. */
    List<Fragment> herpositionering(Herpositionering h) {
        return pen.zin(
                h.overlegStrafrecht() ? Zin.HERPOSITIONEREN_OVERLEG : Zin.HERPOSITIONEREN_NAAR, "segment", h.segment());
    }

    // --------------------------------------------------------------------------------------- the term, and what next

    /** The term that was set, or that none was; empty where there is nothing to set one for. */
    List<Uitspraak> termijn() {
        if (vervolg.hersteldOp().isPresent() || vastlegging.interventies().isEmpty()) {
            return List.of();
        }
        boolean signaal =
                vastlegging.signalen().stream().anyMatch(s -> s.code() == Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT);
        List<Uitspraak> uitspraken = new ArrayList<>();
        if (vorige.isEmpty() || vervolg.gebeurtenis().soort() != Gebeurtenis.Soort.TERMIJN) {
            uitspraken.add(zeg(
                    vervolg.hersteltermijn()
                            .map(tot -> pen.zin(Zin.HERSTELTERMIJN, "datum", begrippen.datum(tot)))
                            .orElseGet(() -> pen.zin(
                                    vorige.flatMap(Vastlegging::vervolg)
                                                    .flatMap(Vervolg::hersteltermijn)
                                                    .isPresent()
                                            ? Zin.HERSTELTERMIJN_VERVALLEN
                                            : Zin.HERSTELTERMIJN_GEEN)),
                    normenVanTermijn(vastlegging)));
        }
        if (signaal) {
            uitspraken.add(zeg(pen.zin(Zin.HERSTELTERMIJN_NAGAAN), normenVanTermijn(vastlegging)));
        }
        return uitspraken;
    }

    /** What comes next, or that nothing does. */
    List<Uitspraak> verder() {
        if (vervolg.hersteldOp().isPresent()) {
            return List.of(zeg(
                    pen.zin(
                            Zin.GESLOTEN,
                            "datum",
                            begrippen.datum(vervolg.hersteldOp().get())),
                    "3.4-8"));
        }
        List<Uitspraak> uitspraken = new ArrayList<>();
        vervolg.lasten().forEach(last -> uitspraken.add(zeg(last(last), "B2-7")));
        if (!trede(vastlegging.interventies()).isEmpty()) {
            uitspraken.add(zeg(pen.zin(Zin.VOLHOUDEN), "3.4-8"));
            volgende().ifPresent(zin -> uitspraken.add(pen.uitspraak(zin, doorpakken())));
        }
        return uitspraken;
    }

    private List<Fragment> last(Lastgang last) {
        List<Fragment> naam = pen.van(Zin.Reeks.LAST, last.last());
        List<List<Fragment>> overslaan =
                last.overslaan().stream().map(stap -> stap(last.last(), stap)).toList();
        return Pen.zinnen(
                last.volgende()
                        .map(stap -> pen.zin(Zin.LAST_VOLGENDE, "last", naam, "stap", stap(last.last(), stap)))
                        .orElseGet(() -> pen.zin(Zin.LAST_VOLTOOID, "last", naam)),
                overslaan.isEmpty()
                        ? List.of()
                        : pen.zin(Zin.LAST_OVERSLAAN, "stappen", begrippen.opsommingVan(overslaan)),
                last.besluitAchteraf() ? pen.zin(Zin.LAST_BESLUIT_ACHTERAF) : List.of());
    }

    private List<Fragment> stap(Interventie last, Laststap stap) {
        return last == Interventie.LAST_ONDER_DWANGSOM && stap == Laststap.UITVOERING
                ? pen.zin(Zin.INNING)
                : pen.van(Zin.Reeks.LASTSTAP, stap);
    }

    /** The rung above the one that is chosen; nothing where that is none of the segment. */
    private Optional<List<Fragment>> volgende() {
        List<Trede> treden = vervolg.treden();
        if (vervolg.trede().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(treden.subList(vervolg.trede().getAsInt(), treden.size()).stream()
                .filter(t -> t.stand() == Trede.Stand.OPEN)
                .findFirst()
                .map(t -> pen.zin(Zin.VERDER_TREDE, "interventies", pen.trede(t.interventies())))
                .orElseGet(() -> pen.zin(Zin.VERDER_GEEN_TREDE)));
    }
}
