package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Rang;
import nl.lhs.rules.vastlegging.Vervolgopdracht.Termijnstand;

/** A second inspection: it closes the dossier, or the next rung is sought. */
final class HercontroleHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    HercontroleHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Optional<Vastlegging> handle(Hercontrole hercontrole) {
        return hercontrole.nageleefd() ? Optional.of(nageleefd(hercontrole)) : nietNageleefd(hercontrole);
    }

    private Vastlegging nageleefd(Hercontrole hercontrole) {
        zaak.eisOvertreding();
        zaak.eisNietVoorBevinding(stand.casus(), hercontrole);
        nietVoorHercontrole(hercontrole);
        hercontrole
                .hersteldOp()
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                !dag.isBefore(stand.casus().bevinding().datum()),
                                "/hersteldOp",
                                Foutcode.TE_VROEG,
                                "ligt voor de bevinding van "
                                        + stand.casus().bevinding().datum() + "; verwacht: die dag of later"));
        stand.hercontroles(h -> !h.nageleefd())
                .ifPresent(laatsteZonder -> hercontrole
                        .hersteldOp()
                        .ifPresent(dag -> zaak.toetsing()
                                .eis(
                                        !dag.isBefore(laatsteZonder),
                                        "/hersteldOp",
                                        Foutcode.TE_VROEG,
                                        "ligt voor de hercontrole van " + laatsteZonder
                                                + ", die geen naleving vond; verwacht: die dag of later")));
        return zaak.recordUnchanged(hercontrole, stand.geschiedenis(), stand.hersteltermijn());
    }

    private Optional<Vastlegging> nietNageleefd(Hercontrole hercontrole) {
        zaak.eisOvertreding();
        zaak.eisNietVoorBevinding(stand.casus(), hercontrole);
        nietVoorHercontrole(hercontrole);
        stand.hersteltermijn()
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                hercontrole.datum().isAfter(dag),
                                "/datum",
                                Foutcode.TERMIJN_LOOPT_NOG,
                                "valt binnen de hersteltermijn, die loopt tot en met " + dag
                                        + "; verwacht: een hercontrole na die dag (norm 3.4-4)"));
        stand.casus()
                .gedoogbesluit()
                .filter(g -> stand.casus().bevinding().overtreding())
                .flatMap(Gedoogbesluit::tot)
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                !hercontrole.datum().isAfter(dag),
                                "/datum",
                                Foutcode.GEDOOGBESLUIT_GEEINDIGD,
                                "ligt na het einde van het gedoogbesluit, " + dag
                                        + "; verwacht: eerst een herziening zonder dat besluit (norm 3.1-9)"));
        boolean keuzeMogelijk = stand.laatste().status() == Status.DEFINITIEF
                && (stand.laatste().uitkomst() == Uitkomst.INTERVENIEREN
                        || stand.laatste().uitkomst() == Uitkomst.HERPOSITIONEREN);
        if (keuzeMogelijk) {
            stand.laatsteBeslissing()
                    .ifPresent(dag -> zaak.toetsing()
                            .eis(
                                    !hercontrole.datum().isBefore(dag),
                                    "/datum",
                                    Foutcode.TE_VROEG,
                                    "ligt voor " + dag + ", toen is gekozen wat nu staat; verwacht: die dag of later"));
        }
        zaak.toetsing()
                .eis(
                        keuzeMogelijk || hercontrole.keuze().isEmpty(),
                        "/keuze",
                        Foutcode.KEUZE_NIET_AAN_DE_ORDE,
                        "kan niet waar op het overleg wordt gewacht, wordt gedoogd of geen overtreding is; verwacht: geen keuze"
                                + " (lezing R10)");
        if (!keuzeMogelijk) {
            return Optional.of(zaak.recordUnchanged(hercontrole, stand.geschiedenis(), stand.hersteltermijn()));
        }
        List<Interventie> strafrecht = stand.laatste().uitkomst() == Uitkomst.HERPOSITIONEREN
                ? stand.geschiedenis().strafrecht()
                : Rang.strafrecht(stand.laatste().interventies());
        List<Inzet> eerder = new ArrayList<>(stand.ingezet());
        if (stand.staat(eerder)) {
            eerder.set(eerder.size() - 1, new Inzet(stand.trede(), true));
        }
        List<Interventie> keuze =
                hercontrole.keuze().map(Afwijking::interventies).orElse(List.of());
        return casus(hercontrole, strafrecht)
                .map(casus -> zaak.decide(
                                casus,
                                zaak.opdracht(
                                        hercontrole,
                                        new Voorgeschiedenis(
                                                Aanleiding.HERCONTROLE,
                                                eerder,
                                                strafrecht,
                                                stand.gezet(stand.trede(), keuze)),
                                        Termijnstand.of(hercontrole.hersteltermijn())))
                        .record(List.of()));
    }

    /** The facts stay; the deviation is what the handhaver chooses now, with what stands under criminal law. */
    private Optional<Casus> casus(Hercontrole hercontrole, List<Interventie> strafrecht) {
        Casus.Builder casus = stand.casus().toBuilder().withoutAfwijking();
        if (hercontrole.keuze().isEmpty()) {
            return zaak.build(casus, UnaryOperator.identity());
        }
        Afwijking keuze = hercontrole.keuze().get();
        List<Interventie> interventies = new ArrayList<>(keuze.interventies());
        interventies.addAll(strafrecht);
        if (zaak.zet(casus, interventies, keuze.motivering(), fout -> bijKeuze(keuze, fout))) {
            return zaak.build(casus, fout -> bijKeuze(keuze, fout));
        }
        // What else is wrong with the choice shows without what stands beside it.
        zaak.build(casus.afwijking(keuze), fout -> bijKeuze(keuze, fout));
        zaak.toetsing().laatWeg(f -> f.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
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

    private void nietVoorHercontrole(Hercontrole hercontrole) {
        stand.hercontroles(h -> true)
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                !hercontrole.datum().isBefore(dag),
                                "/datum",
                                Foutcode.TE_VROEG,
                                "ligt voor de laatste hercontrole, van " + dag + "; verwacht: die dag of later"));
    }
}
