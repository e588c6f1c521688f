package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.vastlegging.Vervolgopdracht.Termijnstand;

/** A second inspection: it closes the case, or the next rung is sought. */
final class HercontroleHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    HercontroleHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Optional<Vastlegging> handle(Hercontrole hercontrole) {
        zaak.eisOpen();
        zaak.eisOvertreding();
        zaak.eisNietVoorBevinding(stand.casus(), hercontrole);
        return hercontrole.nageleefd() ? Optional.of(nageleefd(hercontrole)) : nietNageleefd(hercontrole);
    }

    private Vastlegging nageleefd(Hercontrole hercontrole) {
        hercontrole
                .hersteldOp()
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                !dag.isBefore(stand.casus().bevinding().datum()),
                                "/hersteldOp",
                                Foutcode.TE_VROEG,
                                "ligt voor de bevinding van "
                                        + stand.casus().bevinding().datum() + "; verwacht: die dag of later"));
        stand.laatsteZonderNaleving()
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
        if (hercontrole.keuze().isEmpty()) {
            stand.laatstGesteldeTermijn()
                    .ifPresent(dag -> zaak.toetsing()
                            .eis(
                                    hercontrole.datum().isAfter(dag),
                                    "/datum",
                                    Foutcode.TERMIJN_LOOPT_NOG,
                                    "valt binnen de hersteltermijn, die loopt tot en met " + dag
                                            + "; verwacht: een hercontrole na die dag, of een keuze (norm 3.4-4)"));
        }
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
        zaak.toetsing()
                .eis(
                        keuzeMogelijk || hercontrole.keuze().isEmpty(),
                        "/keuze",
                        Foutcode.KEUZE_NIET_AAN_DE_ORDE,
                        "kan niet waar op het overleg wordt gewacht, wordt gedoogd, van handhaving wordt afgezien of geen"
                                + " overtreding is; verwacht: geen keuze (lezing R10)");
        if (!keuzeMogelijk) {
            return Optional.of(zaak.recordUnchanged(hercontrole, stand.geschiedenis(), stand.hersteltermijn()));
        }
        boolean voortzetten =
                hercontrole.keuze().map(Hercontrolekeuze::voortzetten).orElse(false);
        zaak.toetsing()
                .eis(
                        !voortzetten || !stand.lasten().staande().isEmpty(),
                        "/keuze/voortzetten",
                        Foutcode.GEEN_LAST_OM_VOORT_TE_ZETTEN,
                        "kan niet: er staat geen last; verwacht: interventies, of geen keuze (lezing R13)");
        Voorgeschiedenis geschiedenis = stand.nieuw(
                Aanleiding.HERCONTROLE,
                stand.ingezetZonderNaleving(),
                voortzetten ? stand.voortTeZetten() : stand.staand(),
                voortzetten);
        // What is kept going keeps its term; a new rung gets one of its own.
        Termijnstand termijn = Termijnstand.of(
                hercontrole.hersteltermijn().or(() -> voortzetten ? stand.hersteltermijn() : Optional.empty()));
        return casus(hercontrole, geschiedenis.strafrecht())
                .map(casus -> zaak.decide(casus, zaak.opdracht(hercontrole, geschiedenis, termijn))
                        .record(List.of()));
    }

    /** The facts stay; the deviation is what the handhaver chooses now, with what stands under criminal law. */
    private Optional<Casus> casus(Hercontrole hercontrole, List<Interventie> strafrecht) {
        Casus.Builder casus = stand.casus().toBuilder().withoutAfwijking();
        Optional<Hercontrolekeuze> keuze = hercontrole.keuze().filter(k -> !k.voortzetten());
        if (keuze.isEmpty()) {
            return zaak.build(casus, UnaryOperator.identity());
        }
        List<Interventie> gekozen = keuze.get().interventies();
        String motivering = keuze.get().motivering();
        List<Interventie> interventies = new ArrayList<>(gekozen);
        interventies.addAll(strafrecht);
        if (zaak.zet(casus, interventies, motivering, fout -> bijKeuze(gekozen, fout))) {
            return zaak.build(casus, fout -> bijKeuze(gekozen, fout));
        }
        // What else is wrong with the choice shows without what stands beside it.
        if (zaak.zet(casus, gekozen, motivering, fout -> bijKeuze(gekozen, fout))) {
            zaak.build(casus, fout -> bijKeuze(gekozen, fout));
        }
        zaak.toetsing().laatWeg(f -> f.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM);
        return Optional.empty();
    }

    /** The place of the punishment in a choice. */
    private static int straf(List<Interventie> gekozen) {
        return IntStream.range(0, gekozen.size())
                .filter(i -> gekozen.get(i).heeft(Rol.PUNITIEF))
                .findFirst()
                .orElseThrow();
    }

    private static Fout bijKeuze(List<Interventie> gekozen, Fout fout) {
        String lijst = "/afwijking/interventies";
        if (!fout.pad().startsWith(lijst)) {
            return fout;
        }
        String pad = fout.code() == Foutcode.AFWIJKING_TWEE_STRAFFEN
                ? "/" + straf(gekozen)
                : fout.pad().substring(lijst.length());
        return fout.code() == Foutcode.AFWIJKING_ZONDER_OPGELEGDE_BSBM
                ? new Fout(
                        "/keuze",
                        fout.code(),
                        "kan niet terwijl in de casus een BSBM is voorgenomen die niet is gekozen; verwacht: eerst een"
                                + " herziening waarin bsbm.opleggen false is, of geen keuze (norm B2-3)")
                : new Fout("/keuze/interventies" + pad, fout.code(), fout.tekst());
    }
}
