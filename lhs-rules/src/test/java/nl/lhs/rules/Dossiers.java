package nl.lhs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vervolg;
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

/** Dossiers to test with: some by hand, of five records or more with every kind of event, and any number at random. */
public final class Dossiers {
    private static final LocalDate MAART = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final LhsEngine engine;
    private final Random random;
    private final Supplier<String> tekst;
    private final Supplier<Casus> casus;

    /**
     * Makes random dossiers.
     *
     * @param tekst gives the texts of events, at most 200 characters
     * @param casus gives other facts for a herziening
     */
    public Dossiers(LhsEngine engine, Random random, Supplier<String> tekst, Supplier<Casus> casus) {
        this.engine = engine;
        this.random = random;
        this.tekst = tekst;
        this.casus = casus;
    }

    private static Bevinding bevinding(String kenmerk, LocalDate datum) {
        return Bevinding.builder(kenmerk, datum)
                .gevolgen(Gevolgen.VAN_BELANG)
                .omschrijving("Er loopt water weg.")
                .voorschrift(new Voorschrift(Voorschrift.Soort.OVERIG, Optional.of("artikel 3")))
                .spoedeisend(false)
                .build();
    }

    private static Dossier volg(LhsEngine engine, Dossier dossier, Gebeurtenis... gebeurtenissen) {
        Dossier verder = dossier;
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            verder = engine.vervolg(verder, gebeurtenis);
        }
        return verder;
    }

    /** Three dossiers of five records, with every kind of event in them. */
    public static List<Dossier> voorbeelden(LhsEngine engine) {
        Normadressaat onverschillig = Normadressaat.of("N-1", Typering.ONVERSCHILLIG);
        Dossier doorgepakt = volg(
                engine,
                engine.open(Casus.builder("Z-1", bevinding("B-1", MAART), onverschillig)
                        .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.LAST_ONDER_BESTUURSDWANG))
                        .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))
                        .build()),
                new Termijnstelling(MAART, Optional.of("team Zuid"), APRIL),
                Hercontrole.nietNageleefd("B-2", APRIL.plusDays(1)).withHersteltermijn(APRIL.plusDays(9)),
                new Lastzetting(
                        APRIL.plusDays(2),
                        Optional.of("jurist"),
                        Interventie.LAST_ONDER_DWANGSOM,
                        OptionalInt.of(1),
                        Laststap.BESCHIKKING,
                        Stapgegevens.beschikking(
                                Stapgegevens.Strekking.HERSTEL,
                                new Dwangsom(
                                        Bedrag.euro("2500.5"),
                                        Dwangsom.Per.TIJDSEENHEID,
                                        Optional.of("week"),
                                        Optional.of(Bedrag.euro("18340.75")))),
                        Optional.of(APRIL.plusDays(20))),
                Hercontrole.nageleefd("B-3", APRIL.plusDays(30), APRIL.plusDays(29)));
        Casus wacht = Casus.builder("Z-2", bevinding("B-4", MAART), Normadressaat.of("N-2", Typering.CALCULEREND))
                .bsbm(Bsbm.opgelegd())
                .labels(Map.of("team", "noord"))
                .build();
        Dossier herzien = volg(
                engine,
                engine.open(wacht),
                new Overlegafronding(
                        APRIL,
                        Optional.of("team Zuid"),
                        new Overleg(Spoor.BESTUURS_EN_STRAFRECHT, Optional.of(APRIL), Optional.of("Telefonisch.")),
                        true,
                        Optional.empty()),
                new Hercontrole(
                        APRIL.plusDays(1),
                        Optional.of("inspecteur"),
                        "B-5",
                        Optional.of("Er loopt nog steeds water weg."),
                        false,
                        Optional.empty(),
                        Optional.of(Hercontrolekeuze.of(
                                List.of(Interventie.LAST_ONDER_BESTUURSDWANG), "De lozing is ernstig.")),
                        Optional.empty()),
                Herziening.of(
                        APRIL.plusDays(2),
                        "jurist Noord",
                        "De typering was niet onderbouwd.",
                        wacht.toBuilder()
                                .normadressaat(onverschillig)
                                .bsbm(new Bsbm(true, Optional.empty(), false))
                                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                .build()),
                Hercontrole.nietNageleefd("B-6", APRIL.plusDays(3)));
        Dossier opnieuw = volg(
                engine,
                engine.vervolg(
                        doorgepakt,
                        new NieuweOvertreding(
                                Optional.of("inspecteur"),
                                Casus.builder("Z-3", bevinding("B-7", APRIL.plusDays(90)), onverschillig)
                                        .bevoegdheden(List.of())
                                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                        .build())),
                Termijnstelling.of(APRIL.plusDays(90), APRIL.plusDays(91)),
                Hercontrole.nietNageleefd("B-8", APRIL.plusDays(92)),
                Hercontrole.nietNageleefd("B-9", APRIL.plusDays(93)),
                Overlegafronding.of(APRIL.plusDays(94), Overleg.of(Spoor.STRAFRECHT)));
        return List.of(doorgepakt, herzien, opnieuw);
    }

    /** A dossier that grew by as many events as were tried and not refused; the last one may open another. */
    public Dossier willekeurig(Casus eerste, int pogingen) {
        Dossier dossier = engine.open(eerste);
        for (int i = 0; i < pogingen; i++) {
            try {
                dossier = engine.vervolg(dossier, gebeurtenis(dossier));
            } catch (OngeldigException e) {
                // An event that cannot be: another is tried.
            }
        }
        return dossier;
    }

    private <T> T kies(List<T> uit) {
        return uit.get(random.nextInt(uit.size()));
    }

    private <T> Optional<T> misschien(Supplier<T> waarde) {
        return random.nextBoolean() ? Optional.of(waarde.get()) : Optional.empty();
    }

    private LocalDate na(LocalDate dag) {
        LocalDate later = dag.plusDays(random.nextInt(20));
        return later.getYear() > 9999 ? dag : later;
    }

    private Gebeurtenis gebeurtenis(Dossier dossier) {
        LocalDate eerder = dossier.laatste()
                .vervolg()
                .map(Vervolg::gebeurtenis)
                .map(Gebeurtenis::datum)
                .orElse(dossier.laatste().casus().bevinding().datum());
        LocalDate datum = na(eerder);
        Optional<String> door = misschien(tekst);
        boolean kiest = dossier.laatste().uitkomst() == Uitkomst.INTERVENIEREN
                && !dossier.laatste().interventies().isEmpty();
        Optional<LocalDate> termijn = kiest && random.nextInt(4) == 0 ? Optional.of(na(datum)) : Optional.empty();
        return switch (random.nextInt(12)) {
            case 0, 1 ->
                new Overlegafronding(
                        datum,
                        door,
                        new Overleg(kies(List.of(Spoor.values())), misschien(() -> datum), misschien(tekst)),
                        dossier.laatste().casus().bsbm().map(Bsbm::opleggen).orElse(false),
                        termijn);
            case 2, 3 -> new Herziening(datum, tekst.get(), tekst.get(), andersVan(dossier), termijn);
            case 4 ->
                new Hercontrole(
                        datum,
                        door,
                        tekst.get(),
                        misschien(tekst),
                        true,
                        Optional.of(eerder),
                        Optional.empty(),
                        Optional.empty());
            case 5 -> new Termijnstelling(datum, door, na(datum));
            case 6, 7 -> laststap(dossier, datum, door);
            case 8 -> new NieuweOvertreding(door, opnieuw(dossier));
            default ->
                new Hercontrole(
                        datum,
                        door,
                        tekst.get(),
                        misschien(tekst),
                        false,
                        Optional.empty(),
                        random.nextInt(3) == 0 ? Optional.of(keuze()) : Optional.empty(),
                        termijn);
        };
    }

    private Casus andersVan(Dossier dossier) {
        Casus ander = casus.get();
        Casus nu = dossier.laatste().casus();
        return met(
                dossier.kenmerk(),
                nu.bevinding(),
                random.nextBoolean() ? ander.normadressaat() : nu.normadressaat(),
                random.nextBoolean() ? ander : nu);
    }

    private Casus opnieuw(Dossier dossier) {
        Casus nu = dossier.laatste().casus();
        return met(tekst.get(), nu.bevinding(), nu.normadressaat(), nu);
    }

    private static Casus met(String kenmerk, Bevinding bevinding, Normadressaat normadressaat, Casus rest) {
        Casus.Builder casus = Casus.builder(kenmerk, bevinding, normadressaat);
        rest.reikwijdte().ifPresent(casus::reikwijdte);
        rest.labels().ifPresent(casus::labels);
        rest.bevoegdheden().ifPresent(casus::bevoegdheden);
        rest.bsbm().ifPresent(casus::bsbm);
        rest.overleg().ifPresent(casus::overleg);
        return casus.build();
    }

    /** A step that can be taken now of a last, in most cases; else any step of any last. */
    private Gebeurtenis laststap(Dossier dossier, LocalDate datum, Optional<String> door) {
        List<Laststand> lasten = dossier.laatste().vervolg().flatMap(Vervolg::stand).stream()
                .flatMap(s -> s.lasten().stream())
                .filter(l -> !l.mogelijk().isEmpty())
                .toList();
        boolean mogelijk = !lasten.isEmpty() && random.nextInt(4) > 0;
        Optional<Laststand> stand = mogelijk ? Optional.of(kies(lasten)) : Optional.empty();
        Interventie last = stand.map(l -> l.verloop().last()).orElseGet(() -> kies(Lasten.ALLE));
        Laststap stap = stand.map(l -> kies(l.mogelijk()))
                .orElseGet(() -> kies(
                        Stream.of(Laststap.values()).filter(s -> s.kent(last)).toList()));
        return new Lastzetting(
                datum,
                door,
                last,
                stand.map(l -> OptionalInt.of(l.verloop().lastnummer())).orElse(OptionalInt.empty()),
                stap,
                gegevens(last, stap, datum),
                stap == Laststap.VOORNEMEN || stap == Laststap.BESCHIKKING
                        ? misschien(() -> na(datum))
                        : Optional.empty());
    }

    private Stapgegevens gegevens(Interventie last, Laststap stap, LocalDate datum) {
        return switch (stap) {
            case VOORNEMEN -> random.nextBoolean() ? Stapgegevens.zienswijzeTot(na(datum)) : Stapgegevens.GEEN;
            case ZIENSWIJZE -> Stapgegevens.zienswijze(misschien(tekst), misschien(tekst));
            case BESCHIKKING ->
                last.equals(Interventie.LAST_ONDER_DWANGSOM)
                        ? Stapgegevens.beschikking(kies(List.of(Stapgegevens.Strekking.values())), dwangsom())
                        : Stapgegevens.GEEN;
            case VERBEURING, INVORDERING, KOSTENVERHAAL -> Stapgegevens.bedrag(bedrag());
            case INTREKKING -> Stapgegevens.reden(tekst.get());
            case UITVOERING, UITGEWERKT -> Stapgegevens.GEEN;
        };
    }

    private Dwangsom dwangsom() {
        Dwangsom.Per per = kies(List.of(Dwangsom.Per.values()));
        return new Dwangsom(
                bedrag(),
                per,
                per == Dwangsom.Per.TIJDSEENHEID ? Optional.of(tekst.get()) : Optional.empty(),
                Optional.of(bedrag()));
    }

    private Bedrag bedrag() {
        return new Bedrag(1 + random.nextInt(500_000));
    }

    private Hercontrolekeuze keuze() {
        if (random.nextInt(3) == 0) {
            return Hercontrolekeuze.voortzetten(tekst.get());
        }
        List<Interventie> trede = new ArrayList<>(Woordenlijst.LHS_17.interventies().alle().stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .filter(i -> random.nextInt(6) == 0)
                .toList());
        return Hercontrolekeuze.of(trede.isEmpty() ? List.of(Interventie.VERSCHERPT_TOEZICHT) : trede, tekst.get());
    }
}
