package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;

/** Random paths of events through dossiers, from a seed, without the events that the engine refuses. */
final class Dossierpaden {
    /** The codes that only a record in a dossier can hold. */
    static final Set<Enum<?>> CODES = Stream.<Set<? extends Enum<?>>>of(
                    EnumSet.of(Lezing.R13),
                    EnumSet.range(Redencode.VOLGENDE_TREDE, Redencode.GEEN_TREDE),
                    EnumSet.range(
                            Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS, Aandachtspuntcode.AFGESLOTEN_ZONDER_OVERLEG),
                    EnumSet.of(Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<Interventie> LASTEN =
            List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.LAST_ONDER_BESTUURSDWANG);
    private static final List<Interventie> TREDEN = List.of(
            Interventie.WAARSCHUWEN,
            Interventie.VERSCHERPT_TOEZICHT,
            Interventie.LAST_ONDER_BESTUURSDWANG,
            Interventie.TIJDELIJK_STILLEGGEN,
            Interventie.BESTUURLIJKE_BOETE);

    private final LhsEngine engine;
    private final Random toeval;
    private LocalDate dag;

    private Dossierpaden(LhsEngine engine, long zaad) {
        this.engine = engine;
        this.toeval = new Random(zaad);
    }

    /** The dossiers at the end of a path; a new overtreding adds one. */
    static List<Dossier> pad(LhsEngine engine, Casus casus, int gebeurtenissen, long zaad) {
        return new Dossierpaden(engine, zaad).loop(casus, gebeurtenissen);
    }

    /** What chance seldom finds: closed while waiting for the overleg, and criminal law where no rung is left. */
    static List<Dossier> zeldzaam(LhsEngine engine) {
        LocalDate begin = LocalDate.of(2026, 3, 4);
        Dossier wachtend = engine.open(casus("W", begin, Gevolgen.AANZIENLIJK));
        Dossier op = engine.open(casus("O", begin, Gevolgen.BEPERKT));
        op = engine.vervolg(op, Hercontrole.nietNageleefd("H-1", begin.plusDays(1)));
        op = engine.vervolg(op, Hercontrole.nietNageleefd("H-2", begin.plusDays(2)));
        return List.of(
                engine.vervolg(wachtend, Hercontrole.nageleefd("H-1", begin.plusDays(1), begin)),
                engine.vervolg(op, Overlegafronding.of(begin.plusDays(3), Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))));
    }

    private static Casus casus(String kenmerk, LocalDate datum, Gevolgen gevolgen) {
        return Casus.builder(
                        kenmerk, Bevinding.of("B-1", datum, gevolgen), Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                .build();
    }

    private List<Dossier> loop(Casus casus, int gebeurtenissen) {
        List<Dossier> einden = new ArrayList<>();
        Dossier dossier = engine.open(casus);
        dag = casus.bevinding().datum();
        for (int i = 0; i < gebeurtenissen; i++) {
            dag = dag.plusDays(1L + toeval.nextInt(20));
            Dossier na;
            try {
                na = engine.vervolg(dossier, gebeurtenis(dossier));
            } catch (OngeldigException e) {
                continue;
            }
            if (!na.kenmerk().equals(dossier.kenmerk())) {
                einden.add(dossier);
            }
            dossier = na;
        }
        einden.add(dossier);
        return einden;
    }

    private <T> T een(List<T> keuze) {
        return keuze.get(toeval.nextInt(keuze.size()));
    }

    private Optional<String> soms(String tekst) {
        return toeval.nextBoolean() ? Optional.of(tekst) : Optional.empty();
    }

    private Optional<LocalDate> termijn() {
        return toeval.nextInt(3) == 0 ? Optional.of(dag.plusDays(toeval.nextInt(10))) : Optional.empty();
    }

    private Gebeurtenis gebeurtenis(Dossier dossier) {
        return switch (toeval.nextInt(12)) {
            case 0, 1 ->
                new Overlegafronding(
                        dag, soms("Jan"), Overleg.of(een(List.of(Spoor.values()))), toeval.nextInt(4) == 0, termijn());
            case 2 -> Termijnstelling.of(dag, dag.plusDays(toeval.nextInt(9)));
            case 3 -> new Termijnstelling(dag, Optional.of("Jan"), dag.plusDays(3));
            case 4 -> new Lastzetting(dag, soms("Jan"), een(LASTEN), een(List.of(Laststap.values())), termijn());
            case 5 -> herziening(dossier.laatste().casus());
            case 6 ->
                toeval.nextInt(3) == 0
                        ? new Hercontrole(
                                dag,
                                soms("Jan"),
                                "H",
                                soms("Alles is in orde."),
                                true,
                                Optional.of(dag),
                                Optional.empty(),
                                Optional.empty())
                        : herziening(dossier.laatste().casus());
            case 7 -> NieuweOvertreding.of(nieuw(dossier.laatste().casus()));
            case 8 -> Hercontrole.nietNageleefd("H", dag).withKeuze(Afwijking.of("Dit past beter.", een(TREDEN)));
            default ->
                new Hercontrole(
                        dag,
                        soms("Jan"),
                        "H",
                        soms("Er is niets veranderd."),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        termijn());
        };
    }

    private Herziening herziening(Casus casus) {
        Normadressaat n = casus.normadressaat();
        Casus.Builder herzien = casus.toBuilder();
        switch (toeval.nextInt(4)) {
            case 0 ->
                herzien.bevinding(Bevinding.builder("B", casus.bevinding().datum())
                        .gevolgen(een(List.of(Gevolgen.values())))
                        .build());
            case 1 ->
                herzien.bevinding(Bevinding.builder("B", casus.bevinding().datum())
                        .gevolgen(een(List.of(Gevolgen.values())))
                        .spoedeisend(true)
                        .voorschrift(Voorschrift.of(een(List.of(Voorschrift.Soort.values())), "artikel 1"))
                        .build());
            default ->
                herzien.normadressaat(Normadressaat.builder(n.kenmerk())
                        .typering(een(List.of(Typering.values())))
                        .begunstigendBesluit(toeval.nextBoolean())
                        .build());
        }
        return new Herziening(dag, "jurist", "Het lag anders.", herzien.build(), termijn());
    }

    private Casus nieuw(Casus casus) {
        Bevinding.Builder bevinding = Bevinding.builder("B-nieuw", dag)
                .gevolgen(een(List.of(Gevolgen.values())))
                .voorschrift(
                        casus.bevinding().voorschrift().orElse(Voorschrift.of(Voorschrift.Soort.OVERIG, "artikel 1")));
        if (toeval.nextBoolean()) {
            bevinding.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE));
        }
        return Casus.builder("nieuw-" + toeval.nextInt(1_000_000), bevinding.build(), casus.normadressaat())
                .build();
    }
}
