package nl.lhs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.regels.Rang;

/**
 * Adds the record of one event to a dossier: it makes of the records and the event what is to be decided on, and refuses
 * an event that cannot be. What follows from it is for the rules.
 */
final class Dossierstap {
    private final LhsEngine engine;
    private final Dossier dossier;
    private final Vastlegging laatste;
    private final Voorgeschiedenis geschiedenis;
    private final List<Fout> fouten = new ArrayList<>();

    Dossierstap(LhsEngine engine, Dossier dossier) {
        this.engine = engine;
        this.dossier = dossier;
        this.laatste = dossier.laatste();
        this.geschiedenis = geschiedenis(laatste);
    }

    private static Voorgeschiedenis geschiedenis(Vastlegging vastlegging) {
        return vastlegging
                .vervolg()
                .map(Vervolg::voorgeschiedenis)
                .orElse(Voorgeschiedenis.geen(Aanleiding.EERSTE_BESLISSING));
    }

    /** The dossier after an event. */
    Dossier na(Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof NieuweOvertreding nieuw) {
            return nieuw(nieuw);
        }
        dossier.hersteldOp()
                .ifPresent(dag -> meld(
                        "",
                        Foutcode.DOSSIER_AFGESLOTEN,
                        "kan niet meer: het dossier is gesloten, met herstel op " + dag
                                + "; verwacht: geen gebeurtenis, of een nieuwe overtreding"));
        gooiAlsFout();
        eis(
                dossier.vastleggingen().size() < Dossier.MAX_VASTLEGGINGEN,
                "",
                Foutcode.TE_VEEL,
                "kan niet meer: het dossier telt " + Dossier.MAX_VASTLEGGINGEN + " vastleggingen, het hoogste aantal");
        Optional<Vastlegging> nieuwe = beslis(gebeurtenis);
        if (gebeurtenis.hersteltermijn().isPresent()) {
            nieuwe.ifPresent(v -> eis(
                    !trede(v).isEmpty(),
                    "/hersteltermijn",
                    Foutcode.TERMIJN_ZONDER_INTERVENTIE,
                    "hoort bij een gekozen interventie, en die is er niet; verwacht: geen hersteltermijn"));
        }
        gooiAlsFout();
        List<Vastlegging> vastleggingen = new ArrayList<>(dossier.vastleggingen());
        vastleggingen.add(nieuwe.orElseThrow());
        return new Dossier(vastleggingen);
    }

    /** The record of an event; whatever is wrong is noted, and it is empty where nothing can be decided. */
    private Optional<Vastlegging> beslis(Gebeurtenis gebeurtenis) {
        if (gebeurtenis instanceof Overlegafronding overleg) {
            return overleg(overleg);
        }
        if (gebeurtenis instanceof Herziening herziening) {
            return Optional.of(herziening(herziening));
        }
        if (gebeurtenis instanceof Hercontrole hercontrole) {
            return hercontrole.nageleefd() ? Optional.of(nageleefd(hercontrole)) : nietNageleefd(hercontrole);
        }
        nietVoorBevinding(laatste.casus(), gebeurtenis);
        return Optional.of(
                gebeurtenis instanceof Lastzetting zetting
                        ? laststap(zetting)
                        : onveranderd(gebeurtenis, geschiedenis, gebeurtenis.hersteltermijn()));
    }

    // ---------------------------------------------------------------------------------------------------- the events

    private Dossier nieuw(NieuweOvertreding nieuw) {
        Casus casus = nieuw.casus();
        Casus eerder = laatste.casus();
        eis(
                eerder.bevinding().overtreding(),
                "",
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                "kan niet: het eerdere dossier gaat niet over een overtreding (norm 3.1-1)");
        eis(
                casus.bevinding().overtreding(),
                "/casus/bevinding/overtreding",
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                "is false; verwacht: een bevinding die een overtreding is (norm 3.1-1)");
        eis(
                !casus.kenmerk().equals(eerder.kenmerk()),
                "/casus/kenmerk",
                Foutcode.ZELFDE_KENMERK,
                "is het kenmerk van het eerdere dossier; verwacht: een eigen kenmerk");
        eis(
                casus.normadressaat().kenmerk().equals(eerder.normadressaat().kenmerk()),
                "/casus/normadressaat/kenmerk",
                Foutcode.ANDERE_NORMADRESSAAT,
                "is niet dat van het eerdere dossier; verwacht: dezelfde normadressaat (norm 3.1-6)");
        Optional<String> voorschrift = verwijzing(eerder);
        eis(
                voorschrift.isPresent() && voorschrift.equals(verwijzing(casus)),
                "/casus/bevinding/voorschrift/verwijzing",
                Foutcode.ANDER_VOORSCHRIFT,
                "is niet die van het eerdere dossier, of ontbreekt daar; verwacht: in beide dezelfde verwijzing (norm"
                        + " 3.1-6)");
        eis(
                !casus.bevinding().datum().isBefore(eerder.bevinding().datum()),
                "/casus/bevinding/datum",
                Foutcode.TE_VROEG,
                "ligt voor de bevinding van het eerdere dossier, "
                        + eerder.bevinding().datum() + "; verwacht: die dag of later");
        gooiAlsFout();
        return Dossier.van(engine.decide(
                casus,
                Optional.of(new Vervolgopdracht(
                        1,
                        Optional.empty(),
                        nieuw,
                        Voorgeschiedenis.geen(Aanleiding.NIEUWE_OVERTREDING),
                        Optional.empty(),
                        Optional.of(new Vervolgopdracht.Grond(dossier.kenmerk(), Vastleggingshash.van(laatste))),
                        List.of())),
                null));
    }

    private static Optional<String> verwijzing(Casus casus) {
        return casus.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
    }

    private Optional<Vastlegging> overleg(Overlegafronding overleg) {
        nietVoorBevinding(laatste.casus(), overleg);
        Optional<Bsbm> bsbm = laatste.casus().bsbm();
        eis(
                !overleg.bsbmTerugnemen() || bsbm.map(Bsbm::opleggen).orElse(false),
                "/bsbmTerugnemen",
                Foutcode.BSBM_NIET_OPGELEGD,
                "is true terwijl geen BSBM wordt opgelegd; verwacht: false (norm 3.3-3)");
        Casus.Builder casus = laatste.casus().toBuilder().overleg(overleg.overleg());
        if (overleg.bsbmTerugnemen()) {
            bsbm.ifPresent(b -> casus.bsbm(new Bsbm(b.feitInFeitenboekje(), b.contraIndicatieOpgave(), false)));
        }
        Optional<Aanleiding> keuze = laatsteKeuze();
        boolean gezet = true;
        if (keuze.equals(Optional.of(Aanleiding.HERCONTROLE))) {
            gezet = laatste.casus()
                    .afwijking()
                    .map(a ->
                            zet(casus, metStrafrechtVan(overleg, a), a.motivering(), fout -> bijOverleg(overleg, fout)))
                    .orElse(true);
        }
        Optional<Casus> gebouwd = gezet ? bouw(casus, fout -> bijOverleg(overleg, fout)) : Optional.empty();
        // The PV is what took its place; that there is a BSBM too is told by itself.
        fouten.removeIf(f -> f.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM
                && overleg.overleg().uitkomst().isStrafrechtelijk());
        return gebouwd.map(c -> opnieuw(
                overleg, c, keuze.filter(a -> a == Aanleiding.HERZIENING).orElse(Aanleiding.OVERLEG)));
    }

    /**
     * Whether the choice that stands goes back to a hercontrole or to a herziening. After a hercontrole the deviation in
     * the casus is the rung that a handhaver chose; after a herziening the facts are others than those on which rungs
     * failed, and an overleg does not change that.
     */
    private Optional<Aanleiding> laatsteKeuze() {
        return dossier.vastleggingen().stream()
                .map(Dossierstap::geschiedenis)
                .map(Voorgeschiedenis::aanleiding)
                .filter(a -> a == Aanleiding.HERCONTROLE || a == Aanleiding.HERZIENING)
                .reduce((eerste, tweede) -> tweede);
    }

    /** The rung that the handhaver chose stays; what stands beside it under criminal law is for the overleg. */
    private static List<Interventie> metStrafrechtVan(Overlegafronding overleg, Afwijking keuze) {
        List<Interventie> interventies = new ArrayList<>(Rang.trede(keuze.interventies()));
        if (overleg.overleg().uitkomst().isStrafrechtelijk()) {
            interventies.add(Interventie.PROCES_VERBAAL);
        } else if (keuze.interventies().contains(Interventie.BSBM) && !overleg.bsbmTerugnemen()) {
            interventies.add(Interventie.BSBM);
        }
        return interventies;
    }

    private static Fout bijOverleg(Overlegafronding overleg, Fout fout) {
        if (!fout.pad().startsWith("/afwijking")) {
            return fout;
        }
        return overleg.bsbmTerugnemen() && fout.code() == Foutcode.AFWIJKING_BSBM_NIET_OPGELEGD
                ? new Fout(
                        "/bsbmTerugnemen",
                        fout.code(),
                        "kan niet: de gemotiveerde afwijking in het dossier bevat de BSBM; verwacht: een herziening")
                : new Fout(
                        "/overleg/uitkomst",
                        fout.code(),
                        "verdraagt zich niet met de gemotiveerde keuze in het dossier; verwacht: een herziening, met een"
                                + " andere keuze");
    }

    private Vastlegging herziening(Herziening herziening) {
        nietVoorBevinding(herziening.casus(), herziening);
        eis(
                herziening.casus().kenmerk().equals(dossier.kenmerk()),
                "/casus/kenmerk",
                Foutcode.ANDER_KENMERK,
                "is niet het kenmerk van het dossier; verwacht: hetzelfde kenmerk");
        return opnieuw(herziening, herziening.casus(), Aanleiding.HERZIENING);
    }

    /** Decided again, on other facts than the record before; a term stays with the rung that it was set for. */
    private Vastlegging opnieuw(Gebeurtenis gebeurtenis, Casus casus, Aanleiding aanleiding) {
        List<Inzet> eerder = new ArrayList<>(ingezet());
        if (staat(eerder)) {
            eerder.remove(eerder.size() - 1);
        }
        Vervolgopdracht opdracht = opdracht(
                gebeurtenis,
                new Voorgeschiedenis(aanleiding, eerder, List.of(), gezet(trede(laatste), List.of())),
                gebeurtenis.hersteltermijn());
        Vastlegging nieuwe = engine.decideOpnieuw(casus, opdracht, laatste);
        boolean zelfdeTrede = !trede(nieuwe).isEmpty() && trede(nieuwe).equals(trede(laatste));
        return gebeurtenis.hersteltermijn().isEmpty() && hersteltermijn().isPresent() && zelfdeTrede
                ? engine.decideOpnieuw(casus, opdracht.metHersteltermijn(hersteltermijn()), laatste)
                : nieuwe;
    }

    private Vastlegging nageleefd(Hercontrole hercontrole) {
        overtreding();
        nietVoorBevinding(laatste.casus(), hercontrole);
        nietVoorHercontrole(hercontrole);
        hercontrole
                .hersteldOp()
                .ifPresent(dag -> eis(
                        !dag.isBefore(laatste.casus().bevinding().datum()),
                        "/hersteldOp",
                        Foutcode.TE_VROEG,
                        "ligt voor de bevinding van "
                                + laatste.casus().bevinding().datum() + "; verwacht: die dag of later"));
        hercontroles(h -> !h.nageleefd())
                .ifPresent(laatsteZonder -> hercontrole
                        .hersteldOp()
                        .ifPresent(dag -> eis(
                                !dag.isBefore(laatsteZonder),
                                "/hersteldOp",
                                Foutcode.TE_VROEG,
                                "ligt voor de hercontrole van " + laatsteZonder
                                        + ", die geen naleving vond; verwacht: die dag of later")));
        return onveranderd(hercontrole, geschiedenis, hersteltermijn());
    }

    private Optional<Vastlegging> nietNageleefd(Hercontrole hercontrole) {
        overtreding();
        nietVoorBevinding(laatste.casus(), hercontrole);
        nietVoorHercontrole(hercontrole);
        hersteltermijn()
                .ifPresent(dag -> eis(
                        hercontrole.datum().isAfter(dag),
                        "/datum",
                        Foutcode.TERMIJN_LOOPT_NOG,
                        "valt binnen de hersteltermijn, die loopt tot en met " + dag
                                + "; verwacht: een hercontrole na die dag (norm 3.4-4)"));
        laatste.casus()
                .gedoogbesluit()
                .filter(g -> laatste.casus().bevinding().overtreding())
                .flatMap(Gedoogbesluit::tot)
                .ifPresent(dag -> eis(
                        !hercontrole.datum().isAfter(dag),
                        "/datum",
                        Foutcode.GEDOOGBESLUIT_GEEINDIGD,
                        "ligt na het einde van het gedoogbesluit, " + dag
                                + "; verwacht: eerst een herziening zonder dat besluit (norm 3.1-9)"));
        boolean kiest = laatste.status() == Status.DEFINITIEF
                && (laatste.uitkomst() == Uitkomst.INTERVENIEREN || laatste.uitkomst() == Uitkomst.HERPOSITIONEREN);
        if (kiest) {
            laatsteBeslissing()
                    .ifPresent(dag -> eis(
                            !hercontrole.datum().isBefore(dag),
                            "/datum",
                            Foutcode.TE_VROEG,
                            "ligt voor " + dag + ", toen is gekozen wat nu staat; verwacht: die dag of later"));
        }
        eis(
                kiest || hercontrole.keuze().isEmpty(),
                "/keuze",
                Foutcode.KEUZE_NIET_AAN_DE_ORDE,
                "kan niet waar op het overleg wordt gewacht, wordt gedoogd of geen overtreding is; verwacht: geen keuze"
                        + " (lezing R10)");
        if (!kiest) {
            return Optional.of(onveranderd(hercontrole, geschiedenis, hersteltermijn()));
        }
        List<Interventie> strafrecht = laatste.uitkomst() == Uitkomst.HERPOSITIONEREN
                ? geschiedenis.strafrecht()
                : Rang.strafrecht(laatste.interventies());
        List<Inzet> eerder = new ArrayList<>(ingezet());
        if (staat(eerder)) {
            eerder.set(eerder.size() - 1, new Inzet(trede(laatste), true));
        }
        List<Interventie> keuze =
                hercontrole.keuze().map(Afwijking::interventies).orElse(List.of());
        return casus(hercontrole, strafrecht)
                .map(casus -> engine.decide(
                        casus,
                        Optional.of(opdracht(
                                hercontrole,
                                new Voorgeschiedenis(
                                        Aanleiding.HERCONTROLE, eerder, strafrecht, gezet(trede(laatste), keuze)),
                                hercontrole.hersteltermijn())),
                        null));
    }

    /** The facts stay; the deviation is what the handhaver chooses now, with what stands under criminal law. */
    private Optional<Casus> casus(Hercontrole hercontrole, List<Interventie> strafrecht) {
        Casus.Builder casus = laatste.casus().toBuilder().zonderAfwijking();
        if (hercontrole.keuze().isEmpty()) {
            return bouw(casus, UnaryOperator.identity());
        }
        Afwijking keuze = hercontrole.keuze().get();
        List<Interventie> interventies = new ArrayList<>(keuze.interventies());
        interventies.addAll(strafrecht);
        if (zet(casus, interventies, keuze.motivering(), fout -> bijKeuze(keuze, fout))) {
            return bouw(casus, fout -> bijKeuze(keuze, fout));
        }
        // What else is wrong with the choice shows without what stands beside it.
        bouw(casus.afwijking(keuze), fout -> bijKeuze(keuze, fout));
        fouten.removeIf(f -> f.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
        return Optional.empty();
    }

    private static Fout bijKeuze(Afwijking keuze, Fout fout) {
        String lijst = "/afwijking/interventies";
        if (!fout.pad().startsWith(lijst)) {
            return fout;
        }
        String pad = fout.code() == Foutcode.AFWIJKING_TWEE_STRAFFEN
                ? "/" + keuze.interventies().indexOf(Interventie.BESTUURLIJKE_BOETE)
                : fout.pad().substring(lijst.length());
        return new Fout("/keuze/interventies" + pad, fout.code(), fout.tekst());
    }

    private Vastlegging laststap(Lastzetting zetting) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        gezet.putAll(geschiedenis.gezet());
        Vastlegging nu = onveranderd(zetting, geschiedenis, hersteltermijn());
        Optional<Lastgang> gang = nu.vervolg().orElseThrow().lasten().stream()
                .filter(l -> l.last() == zetting.last())
                .findFirst();
        eis(
                gang.isPresent(),
                "/last",
                Foutcode.LAST_NIET_GEKOZEN,
                "staat nu niet; verwacht: een last die nu is gekozen");
        gang.ifPresent(g -> eis(
                g.mogelijk().contains(zetting.stap()),
                "/stap",
                Foutcode.LASTSTAP_NIET_AAN_DE_BEURT,
                "is niet aan de beurt; verwacht: "
                        + (g.mogelijk().isEmpty()
                                ? "geen stap meer"
                                : g.mogelijk().stream().map(Enum::name).collect(Collectors.joining(" of ")))
                        + " (norm B2-7)"));
        if (gang.isEmpty()) {
            return nu;
        }
        List<Laststap> stappen = new ArrayList<>(gezet.getOrDefault(zetting.last(), List.of()));
        if (!stappen.contains(zetting.stap())) {
            stappen.add(zetting.stap());
        }
        gezet.put(zetting.last(), stappen);
        return onveranderd(
                zetting, geschiedenis.metGezet(gezet), zetting.hersteltermijn().or(this::hersteltermijn));
    }

    // ------------------------------------------------------------------------------------------------ what they share

    /** The decision stays as it is. */
    private Vastlegging onveranderd(
            Gebeurtenis gebeurtenis, Voorgeschiedenis voorgeschiedenis, Optional<LocalDate> hersteltermijn) {
        return engine.decide(
                laatste.casus(), Optional.of(opdracht(gebeurtenis, voorgeschiedenis, hersteltermijn)), null);
    }

    private Vervolgopdracht opdracht(
            Gebeurtenis gebeurtenis, Voorgeschiedenis voorgeschiedenis, Optional<LocalDate> hersteltermijn) {
        return new Vervolgopdracht(
                dossier.vastleggingen().size() + 1,
                Optional.of(hash()),
                gebeurtenis,
                voorgeschiedenis,
                hersteltermijn,
                Optional.empty(),
                List.of());
    }

    private Sha256 hash() {
        return Vastleggingshash.van(laatste);
    }

    private Optional<LocalDate> hersteltermijn() {
        return laatste.vervolg().flatMap(Vervolg::hersteltermijn);
    }

    private static List<Interventie> trede(Vastlegging vastlegging) {
        return Rang.trede(vastlegging.interventies());
    }

    /** The rungs of all records, in their order; one that stayed over several of them once. */
    private List<Inzet> ingezet() {
        List<Inzet> ingezet = new ArrayList<>();
        for (Vastlegging v : dossier.vastleggingen()) {
            boolean doorgepakt = v.vervolg()
                            .map(Vervolg::gebeurtenis)
                            .filter(g -> g instanceof Hercontrole h && !h.nageleefd())
                            .isPresent()
                    && geschiedenis(v).aanleiding() == Aanleiding.HERCONTROLE;
            if (doorgepakt) {
                ingezet = new ArrayList<>(geschiedenis(v).eerder());
            }
            List<Interventie> trede = trede(v);
            boolean zelfde = !ingezet.isEmpty()
                    && !doorgepakt
                    && ingezet.get(ingezet.size() - 1).interventies().equals(trede)
                    && !ingezet.get(ingezet.size() - 1).zonderNaleving();
            if (!trede.isEmpty() && !zelfde) {
                ingezet.add(new Inzet(trede, false));
            }
        }
        return ingezet;
    }

    /** Whether the last of the rungs is the one that stands now. */
    private boolean staat(List<Inzet> ingezet) {
        return !trede(laatste).isEmpty() && !ingezet.isEmpty();
    }

    /** The steps that were taken of the lasts that stand, without those of a last that is imposed anew. */
    private Map<Interventie, List<Laststap>> gezet(List<Interventie> staand, List<Interventie> keuze) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        geschiedenis.gezet().forEach((last, stappen) -> {
            boolean opnieuw = keuze.contains(last) && stappen.contains(Laststap.UITVOERING);
            if ((staand.isEmpty() || staand.contains(last)) && !opnieuw) {
                gezet.put(last, stappen);
            }
        });
        return gezet;
    }

    private void overtreding() {
        eis(
                laatste.casus().bevinding().overtreding(),
                "",
                Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                "kan niet: het dossier gaat niet over een overtreding; verwacht: eerst een herziening (norm 3.1-1)");
    }

    private void nietVoorBevinding(Casus casus, Gebeurtenis gebeurtenis) {
        LocalDate bevinding = casus.bevinding().datum();
        eis(
                !gebeurtenis.datum().isBefore(bevinding),
                "/datum",
                Foutcode.TE_VROEG,
                "ligt voor de bevinding van " + bevinding + "; verwacht: die dag of later");
    }

    private void nietVoorHercontrole(Hercontrole hercontrole) {
        hercontroles(h -> true)
                .ifPresent(dag -> eis(
                        !hercontrole.datum().isBefore(dag),
                        "/datum",
                        Foutcode.TE_VROEG,
                        "ligt voor de laatste hercontrole, van " + dag + "; verwacht: die dag of later"));
    }

    /** Puts a deviation in a casus; false where it cannot be, which is noted. */
    private boolean zet(
            Casus.Builder casus, List<Interventie> interventies, String motivering, UnaryOperator<Fout> plaats) {
        try {
            casus.afwijking(new Afwijking(interventies, motivering));
            return true;
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> fouten.add(plaats.apply(f.onder("/afwijking"))));
            return false;
        }
    }

    /** The day on which an overleg or a herziening last gave what stands now; a hercontrole is looked at apart. */
    private Optional<LocalDate> laatsteBeslissing() {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(g -> g instanceof Overlegafronding || g instanceof Herziening)
                .map(Gebeurtenis::datum)
                .max(LocalDate::compareTo);
    }

    /** The day of the last hercontrole of a kind. */
    private Optional<LocalDate> hercontroles(Predicate<Hercontrole> soort) {
        return dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().stream())
                .map(Vervolg::gebeurtenis)
                .filter(g -> g instanceof Hercontrole h && soort.test(h))
                .map(Gebeurtenis::datum)
                .max(LocalDate::compareTo);
    }

    /** Builds a casus; empty where it contradicts itself, which is noted. */
    private Optional<Casus> bouw(Casus.Builder casus, UnaryOperator<Fout> plaats) {
        try {
            return Optional.of(casus.build());
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> fouten.add(plaats.apply(f)));
            return Optional.empty();
        }
    }

    private void eis(boolean klopt, String pad, Foutcode code, String tekst) {
        if (!klopt) {
            meld(pad, code, tekst);
        }
    }

    private void meld(String pad, Foutcode code, String tekst) {
        fouten.add(new Fout(pad, code, tekst));
    }

    private void gooiAlsFout() {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }
}
