package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;

/** Random paths of events through dossiers, from a seed, without the events that the engine refuses. */
final class Dossierpaden {
    /** The codes that only a record in a dossier can hold. */
    static final Set<Enum<?>> CODES = Stream.<Set<? extends Enum<?>>>of(
                    EnumSet.of(Lezing.R13),
                    EnumSet.range(Redencode.VOLGENDE_TREDE, Redencode.NALEVING),
                    EnumSet.range(Aandachtspuntcode.TREDE_NAAST_STRAFRECHT, Aandachtspuntcode.HERCONTROLE_BIJ_WACHTEN),
                    EnumSet.of(Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT),
                    EnumSet.range(Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN, Signaalcode.TWEE_STRAFFEN_IN_EEN_DOSSIER))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** The codes that only a record of edition 1 can hold. */
    static final Set<Enum<?>> VAN_EDITIE_1 = Set.of(
            Uitkomst.HERPOSITIONEREN,
            Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS,
            Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG,
            Aandachtspuntcode.GEEN_TREDE_MEER);

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

    /** What chance seldom finds: closed while waiting for the overleg, rungs used up, and most signals of lasts. */
    static List<Dossier> zeldzaam(LhsEngine engine) {
        LocalDate begin = LocalDate.of(2026, 3, 4);
        Dossier wachtend = engine.open(casus("W", begin, Gevolgen.AANZIENLIJK));
        Dossier op = engine.open(casus("O", begin, Gevolgen.BEPERKT));
        op = engine.vervolg(op, Hercontrole.nietNageleefd("H-1", begin.plusDays(1)));
        op = engine.vervolg(op, Hercontrole.nietNageleefd("H-2", begin.plusDays(2)));
        Dossier boete = engine.vervolg(
                engine.open(casus("B", begin, Gevolgen.BEPERKT)),
                Hercontrole.nietNageleefd("H-1", begin.plusDays(1))
                        .withKeuze(Hercontrolekeuze.of(
                                List.of(Interventie.BESTUURLIJKE_BOETE), "Dit is al de derde keer.")));
        Dossier gesloten = engine.vervolg(
                engine.open(casus("G", begin, Gevolgen.BEPERKT)),
                Hercontrole.nageleefd("H-1", begin.plusDays(1), begin));
        List<Dossier> zeldzaam = new ArrayList<>(List.of(
                engine.vervolg(wachtend, Hercontrole.nageleefd("H-1", begin.plusDays(1), begin)),
                engine.vervolg(op, Overlegafronding.of(begin.plusDays(3), Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))),
                engine.vervolg(boete, Overlegafronding.of(begin.plusDays(3), Overleg.of(Spoor.STRAFRECHT))),
                engine.vervolg(
                        gesloten,
                        Herziening.of(
                                begin.plusDays(4),
                                "jurist",
                                "Er kwam een verzoek.",
                                gesloten.laatste().casus().toBuilder()
                                        .verzoek(Verzoek.of("V-1", begin))
                                        .build()))));
        zeldzaam.addAll(lasten(engine, begin));
        return zeldzaam;
    }

    /** Lasts that go wrong in each way that is told. */
    private static List<Dossier> lasten(LhsEngine engine, LocalDate begin) {
        Casus ernstig = Casus.builder(
                        "L",
                        Bevinding.builder("B-1", begin)
                                .gevolgen(Gevolgen.AANZIENLIJK)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "artikel 1"))
                                .build(),
                        Normadressaat.of("N-1", Typering.CALCULEREND))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
        Interventie lod = Interventie.LAST_ONDER_DWANGSOM;
        Dwangsom dwangsom = new Dwangsom(
                Bedrag.euro("1000"), Dwangsom.Per.OVERTREDING, Optional.empty(), Optional.of(Bedrag.euro("5000")));
        Dossier last = engine.open(ernstig);
        last = engine.vervolg(
                last, Lastzetting.of(begin, lod, Laststap.VOORNEMEN, Stapgegevens.zienswijzeTot(begin.plusDays(30))));
        last = engine.vervolg(
                last,
                Lastzetting.of(
                        begin.plusDays(9),
                        lod,
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(Stapgegevens.Strekking.HERSTEL, dwangsom)));
        Casus nieuw = Casus.builder(
                        "L-2",
                        Bevinding.builder("B-2", begin.plusDays(12))
                                .gevolgen(Gevolgen.BEPERKT)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, "artikel 1"))
                                .build(),
                        ernstig.normadressaat())
                .build();
        Dossier verbeurd = engine.vervolg(
                last,
                Lastzetting.of(begin.plusDays(20), lod, Laststap.VERBEURING, Stapgegevens.bedrag(Bedrag.euro("6000"))));
        Dossier afgezien = engine.vervolg(
                last,
                Herziening.of(
                        begin.plusDays(20),
                        "jurist",
                        "De overtreding is gerechtvaardigd.",
                        ernstig.toBuilder()
                                .afzien(new Afzien(Afzien.Grond.RECHTVAARDIGINGSGROND, "Er was nood."))
                                .build()));
        Dossier spoed = engine.open(ernstig.toBuilder()
                .bevinding(Bevinding.builder("B-1", begin)
                        .gevolgen(Gevolgen.AANZIENLIJK)
                        .spoedeisend(true)
                        .build())
                .build());
        spoed = engine.vervolg(spoed, Lastzetting.of(begin, Interventie.LAST_ONDER_BESTUURSDWANG, Laststap.UITVOERING));
        return List.of(
                engine.vervolg(last, NieuweOvertreding.of(nieuw)),
                engine.vervolg(
                        verbeurd,
                        Lastzetting.of(
                                begin.plusYears(2),
                                lod,
                                Laststap.INVORDERING,
                                Stapgegevens.bedrag(Bedrag.euro("6000")))),
                afgezien,
                engine.vervolg(
                        spoed,
                        Lastzetting.of(
                                begin.plusYears(6),
                                Interventie.LAST_ONDER_BESTUURSDWANG,
                                Laststap.KOSTENVERHAAL,
                                Stapgegevens.bedrag(Bedrag.euro("99.5")))));
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
        return switch (toeval.nextInt(18)) {
            case 0, 1 ->
                new Overlegafronding(
                        dag, soms("Jan"), Overleg.of(een(List.of(Spoor.values()))), toeval.nextInt(4) == 0, termijn());
            case 2 -> Termijnstelling.of(dag, dag.plusDays(toeval.nextInt(9)));
            case 3 -> new Termijnstelling(dag, Optional.of("Jan"), dag.plusDays(3));
            case 4, 12, 13, 14, 15, 16, 17 -> laststap(dossier);
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
            case 8 -> Hercontrole.nietNageleefd("H", dag).withKeuze(keuze());
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

    private Hercontrolekeuze keuze() {
        return toeval.nextInt(3) == 0
                ? Hercontrolekeuze.voortzetten("De last werkt nog.")
                : Hercontrolekeuze.of(List.of(een(TREDEN)), "Dit past beter.");
    }

    /** A step that can be taken now of one of the lasts; else any. */
    private Gebeurtenis laststap(Dossier dossier) {
        List<Laststand> standen = dossier.stand().lasten().stream()
                .filter(l -> !l.mogelijk().isEmpty())
                .toList();
        if (standen.isEmpty()) {
            return stap(een(LASTEN), een(List.of(Laststap.UITVOERING, Laststap.BESCHIKKING)), OptionalInt.empty());
        }
        Laststand stand = een(standen);
        if (toeval.nextInt(20) == 0) {
            dag = dag.plusYears(7);
        }
        return stap(
                stand.verloop().last(),
                een(stand.mogelijk()),
                toeval.nextBoolean() ? OptionalInt.of(stand.verloop().lastnummer()) : OptionalInt.empty());
    }

    private Lastzetting stap(Interventie last, Laststap stap, OptionalInt nummer) {
        boolean dwangsom = stap == Laststap.BESCHIKKING && last.equals(Interventie.LAST_ONDER_DWANGSOM);
        Stapgegevens gegevens = switch (stap) {
            case VOORNEMEN -> toeval.nextBoolean() ? Stapgegevens.zienswijzeTot(dag.plusDays(14)) : Stapgegevens.GEEN;
            case ZIENSWIJZE -> Stapgegevens.zienswijze(soms("Het is al hersteld."), soms("Dat is niet gezien."));
            case BESCHIKKING -> dwangsom ? dwangsom() : Stapgegevens.GEEN;
            case VERBEURING, INVORDERING, KOSTENVERHAAL ->
                Stapgegevens.bedrag(Bedrag.euro(een(List.of("250.75", "1000", "6000"))));
            case INTREKKING -> Stapgegevens.reden("Een ander middel past beter.");
            case UITVOERING, UITGEWERKT -> Stapgegevens.GEEN;
        };
        boolean metTermijn = (stap == Laststap.VOORNEMEN || stap == Laststap.BESCHIKKING) && toeval.nextInt(3) > 0;
        return new Lastzetting(
                dag,
                soms("Jan"),
                last,
                nummer,
                stap,
                gegevens,
                metTermijn ? Optional.of(dag.plusDays(toeval.nextInt(4))) : Optional.empty());
    }

    private Stapgegevens dwangsom() {
        Dwangsom.Per per = een(List.of(Dwangsom.Per.values()));
        return Stapgegevens.beschikking(
                een(List.of(Stapgegevens.Strekking.values())),
                new Dwangsom(
                        Bedrag.euro("1000"),
                        per,
                        per == Dwangsom.Per.TIJDSEENHEID ? Optional.of("dag") : Optional.empty(),
                        Optional.of(Bedrag.euro("5000"))));
    }

    private Herziening herziening(Casus casus) {
        Normadressaat n = casus.normadressaat();
        Casus.Builder herzien = casus.toBuilder();
        switch (toeval.nextInt(7)) {
            case 4 -> herzien.afzien(new Afzien(een(List.of(Afzien.Grond.values())), "Dat past hier."));
            case 5 -> herzien.gedoogbesluit(Gedoogbesluit.of("G", een(List.of(Gedoogbesluit.Grond.values()))));
            case 6 ->
                herzien.verzoek(new Verzoek("V", casus.bevinding().datum(), Optional.empty(), Optional.of(dag)))
                        .bsbm(Bsbm.opgelegd());
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
