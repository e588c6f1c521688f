package nl.lhs.rules.orakel;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.orakel.Dossierorakel.Staat;

/** The cases from which dossiers begin, and the events that are tried in each place where a case can stand. */
final class Dossierruimte {
    static final LocalDate DATUM = Invoerruimte.DATUM;
    private static final String NORM = "art. 2.1 Wabo";
    private static final String MOTIVERING = "De brieven bleven onbeantwoord.";

    private static final Afzien AFZIEN =
            new Afzien(Afzien.Grond.CONCREET_ZICHT_OP_LEGALISATIE, "Er ligt een ontvankelijke aanvraag.");
    private static final Verzoek VERZOEK = Verzoek.of("V-1", DATUM.minusDays(10));

    private static final Optional<List<Interventie>> ALLE =
            Optional.of(Figuren.lijst(Figuren.ALLES & ~Figuren.ZONDER_BEVOEGDHEID));

    /** What an instance may do, and what the normadressaat holds. */
    private record Macht(Optional<List<Interventie>> bevoegdheden, Optional<Boolean> besluit) {}

    private static final List<Macht> MACHTEN = List.of(
            new Macht(ALLE, Optional.of(true)),
            new Macht(ALLE, Optional.of(false)),
            new Macht(Optional.empty(), Optional.empty()),
            new Macht(Optional.of(List.of()), Optional.of(true)),
            new Macht(Optional.of(List.of(BESTUURLIJKE_BOETE, SCHORSEN_OF_INTREKKEN, BSBM)), Optional.of(true)),
            new Macht(
                    Optional.of(List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, BSBM, PROCES_VERBAAL)),
                    Optional.of(false)));

    private static final List<Optional<Overleg>> OVERLEGGEN = List.of(
            Optional.empty(),
            Optional.of(Overleg.of(Spoor.BESTUURSRECHT)),
            Optional.of(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT)),
            Optional.of(Overleg.of(Spoor.STRAFRECHT)));

    private Dossierruimte() {}

    // ---------------------------------------------------------------------------------------- where dossiers begin

    private static Bevinding.Builder bevinding(Gevolgen gevolgen, boolean spoed, Voorschrift.Soort soort) {
        return Bevinding.builder("B-1", DATUM)
                .gevolgen(gevolgen)
                .spoedeisend(spoed)
                .voorschrift(Voorschrift.of(soort, NORM));
    }

    private static Casus.Builder casus(Segment segment, Macht macht, boolean spoed, Voorschrift.Soort soort) {
        Normadressaat.Builder adressaat = Normadressaat.builder("N-1").typering(segment.typering());
        macht.besluit().ifPresent(adressaat::begunstigendBesluit);
        Casus.Builder casus =
                Casus.builder("Z-1", bevinding(segment.gevolgen(), spoed, soort).build(), adressaat.build());
        macht.bevoegdheden().ifPresent(casus::bevoegdheden);
        return casus;
    }

    private static void voegToe(Set<Casus> casussen, Casus.Builder casus) {
        try {
            casussen.add(casus.build());
        } catch (OngeldigException e) {
            // a contradiction is no casus; that it is refused is tested elsewhere
        }
    }

    /**
     * Casussen that stand for all others: every segment, and there the powers, outcomes, deviations and besluiten that
     * make a difference to what may follow.
     */
    static List<Casus> begin() {
        return begin(EnumSet.allOf(Segment.class), EnumSet.allOf(Segment.class));
    }

    /** The same for some segments, and with other powers than all for fewer. */
    static List<Casus> begin(Set<Segment> segmenten, Set<Segment> metElkeMacht) {
        Set<Casus> casussen = new LinkedHashSet<>();
        int nummer = 0;
        for (Segment segment : segmenten) {
            Set<Long> gezien = new LinkedHashSet<>();
            for (Macht macht : metElkeMacht.contains(segment) ? MACHTEN : MACHTEN.subList(0, 1)) {
                Voorschrift.Soort soort = Voorschrift.Soort.values()[nummer++ % 2];
                Casus.Builder leeg = casus(segment, macht, nummer % 3 == 0, soort);
                if (!gezien.add(Figuren.cel(segment) & Orakel.lhs17().beschikbaar(leeg.build()))) {
                    continue;
                }
                for (Optional<Overleg> overleg : OVERLEGGEN) {
                    for (boolean opleggen : new boolean[] {false, true}) {
                        voegToe(
                                casussen,
                                metVerzoek(
                                        met(casus(segment, macht, nummer % 3 == 0, soort), overleg, opleggen), nummer));
                    }
                    voegToe(
                            casussen,
                            metVerzoek(met(casus(segment, macht, nummer % 3 != 0, soort), overleg, false), nummer + 1));
                    voegToe(
                            casussen,
                            met(casus(segment, macht, false, soort), overleg, false)
                                    .afwijking(
                                            Afwijking.of(MOTIVERING, LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG)));
                    voegToe(
                            casussen,
                            met(casus(segment, macht, false, soort), overleg, false)
                                    .afwijking(Afwijking.of(MOTIVERING, binnen(segment))));
                    voegToe(
                            casussen,
                            met(casus(segment, macht, false, soort), overleg, false)
                                    .afwijking(Afwijking.of(MOTIVERING, buiten(segment), PROCES_VERBAAL)));
                }
                voegToe(casussen, leeg.gedoogbesluit(gedoogbesluit(Optional.empty())));
            }
            Macht alles = MACHTEN.get(0);
            Casus.Builder zonder = casus(segment, alles, false, Voorschrift.Soort.OVERIG);
            voegToe(casussen, zonder.gedoogbesluit(gedoogbesluit(Optional.of(DATUM.plusDays(60)))));
            voegToe(
                    casussen,
                    metVerzoek(casus(segment, alles, false, Voorschrift.Soort.OVERIG), nummer)
                            .afzien(AFZIEN));
        }
        voegToe(casussen, zonderOvertreding(casus(Segment.B3, MACHTEN.get(0), false, Voorschrift.Soort.OVERIG)));
        voegToe(
                casussen,
                Casus.builder(
                        "Z-1",
                        Bevinding.builder("B-1", DATUM)
                                .overtreding(false)
                                .ernstigeGedraging(ErnstigeGedraging.WEIGEREN_TOEGANG)
                                .build(),
                        Normadressaat.of("N-1")));
        // A finding of which less is known: no voorschrift, no typering, and arguments that stop at the edge.
        voegToe(
                casussen,
                Casus.builder(
                        "Z-1",
                        Bevinding.builder("B-1", DATUM)
                                .gevolgen(Gevolgen.VAN_BELANG)
                                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
                                .build(),
                        Normadressaat.of("N-1")));
        return List.copyOf(casussen);
    }

    private static Casus.Builder met(Casus.Builder casus, Optional<Overleg> overleg, boolean opleggen) {
        overleg.ifPresent(casus::overleg);
        if (opleggen) {
            casus.bsbm(Bsbm.opgelegd());
        }
        return casus;
    }

    private static Casus.Builder metVerzoek(Casus.Builder casus, int nummer) {
        return nummer % 2 == 0 ? casus : casus.verzoek(VERZOEK);
    }

    private static Interventie binnen(Segment segment) {
        List<Interventie> herstellend = Figuren.lijst(Figuren.cel(segment) & Figuren.HERSTELLEND);
        return herstellend.get(herstellend.size() - 1);
    }

    private static Interventie buiten(Segment segment) {
        return (Figuren.cel(segment) & Figuren.LOD) == 0 ? LAST_ONDER_DWANGSOM : WAARSCHUWEN;
    }

    private static Gedoogbesluit gedoogbesluit(Optional<LocalDate> tot) {
        return new Gedoogbesluit("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, tot, Optional.empty());
    }

    private static Casus.Builder zonderOvertreding(Casus.Builder casus) {
        Bevinding oud = casus.build().bevinding();
        Bevinding.Builder nieuw = Bevinding.builder(oud.kenmerk(), oud.datum()).overtreding(false);
        oud.voorschrift().ifPresent(nieuw::voorschrift);
        return casus.bevinding(nieuw.build());
    }

    // ------------------------------------------------------------------------------------------------- what happens

    /** An event that is tried: a name for people to read, and what it is. */
    record Poging(String naam, Gebeurtenis gebeurtenis) {
        @Override
        public String toString() {
            return gebeurtenis.datum() + " " + naam;
        }
    }

    /** Attempts that are made only when they are asked for: of most there are many, and few are drawn. */
    private static final class Pogingen {
        private record Maker(Supplier<String> naam, Supplier<Gebeurtenis> maker) {
            /** The event; one that cannot be made, by its own form or that of its casus, is no event. */
            Optional<Poging> maak() {
                try {
                    return Optional.of(new Poging(naam.get(), maker.get()));
                } catch (OngeldigException e) {
                    return Optional.empty();
                }
            }
        }

        private final List<Maker> makers = new ArrayList<>();

        void poog(String naam, Supplier<Gebeurtenis> maker) {
            poog(() -> naam, maker);
        }

        void poog(Supplier<String> naam, Supplier<Gebeurtenis> maker) {
            makers.add(new Maker(naam, maker));
        }

        List<Poging> alle() {
            return makers.stream().map(Maker::maak).flatMap(Optional::stream).toList();
        }

        Optional<Poging> een(Random toeval) {
            return makers.get(toeval.nextInt(makers.size())).maak();
        }
    }

    /** The days on which something hangs: of terms the last and the next, of years the last and the next, and too early. */
    static List<LocalDate> dagen(Staat staat) {
        LocalDate nu = staat.laatste();
        Set<LocalDate> grenzen = new TreeSet<>();
        staat.termijn().ifPresent(grenzen::add);
        for (Dossierlast last : staat.lasten()) {
            last.termijn().ifPresent(grenzen::add);
            for (Lastzetting stap : last.stappen()) {
                stap.gegevens().zienswijzeTot().ifPresent(grenzen::add);
                switch (stap.stap()) {
                    case BESCHIKKING -> grenzen.add(stap.datum());
                    case VERBEURING -> grenzen.add(stap.datum().plusYears(1));
                    case UITVOERING -> grenzen.add(stap.datum().plusYears(5));
                    default -> {
                        // no day of its own
                    }
                }
            }
        }
        staat.casus().gedoogbesluit().flatMap(Gedoogbesluit::tot).ifPresent(grenzen::add);
        Set<LocalDate> dagen = new TreeSet<>(List.of(nu.minusDays(1), nu, nu.plusDays(1), nu.plusDays(9)));
        for (LocalDate grens : grenzen) {
            for (LocalDate dag : List.of(grens.minusDays(1), grens, grens.plusDays(1))) {
                if (!dag.isBefore(nu)) {
                    dagen.add(dag);
                }
            }
        }
        return List.copyOf(dagen);
    }

    /** A day after every term and every year that counts. */
    static LocalDate ver(Staat staat) {
        List<LocalDate> dagen = dagen(staat);
        return dagen.get(dagen.size() - 1).plusYears(6);
    }

    /** Those of one kind on one day: every content worth trying. */
    static List<Poging> gebeurtenissen(Staat staat, Gebeurtenis.Soort soort, LocalDate dag) {
        return pogingen(staat, soort, dag).alle();
    }

    private static Pogingen pogingen(Staat staat, Gebeurtenis.Soort soort, LocalDate dag) {
        Pogingen p = new Pogingen();
        switch (soort) {
            case HERCONTROLE -> {
                hercontroles(p, staat, dag);
                keuzes(p, dag);
            }
            case OVERLEG -> overleggen(p, dag);
            case TERMIJN -> {
                p.poog("termijn", () -> Termijnstelling.of(dag, dag.plusDays(30)));
                p.poog("termijn van een dag", () -> Termijnstelling.of(dag, dag));
            }
            case LASTSTAP -> stappen(p, staat, dag);
            case HERZIENING -> herzieningen(p, staat, dag);
            case NIEUWE_OVERTREDING -> nieuweOvertredingen(p, staat, dag);
        }
        return p;
    }

    private static void hercontroles(Pogingen p, Staat staat, LocalDate dag) {
        LocalDate begin = staat.casus().bevinding().datum();
        p.poog("niet nageleefd", () -> Hercontrole.nietNageleefd("B-2", dag));
        p.poog(
                "niet nageleefd, met termijn",
                () -> Hercontrole.nietNageleefd("B-2", dag).withHersteltermijn(dag.plusDays(14)));
        p.poog("nageleefd", () -> Hercontrole.nageleefd("B-2", dag, dag));
        p.poog("nageleefd voor de bevinding", () -> Hercontrole.nageleefd("B-2", dag, begin.minusDays(1)));
        p.poog("nageleefd op de dag van de bevinding", () -> Hercontrole.nageleefd("B-2", dag, begin));
        staat.zonderNaleving()
                .ifPresent(c -> p.poog(
                        "hersteld voor vorige controle", () -> Hercontrole.nageleefd("B-2", dag, c.minusDays(1))));
        p.poog(
                "voortzetten",
                () -> Hercontrole.nietNageleefd("B-2", dag).withKeuze(Hercontrolekeuze.voortzetten(MOTIVERING)));
        p.poog(
                "voortzetten met termijn",
                () -> Hercontrole.nietNageleefd("B-2", dag)
                        .withKeuze(Hercontrolekeuze.voortzetten(MOTIVERING))
                        .withHersteltermijn(dag.plusDays(14)));
    }

    private static final List<List<Interventie>> KEUZES = List.of(
            List.of(AANSPREKEN_INFORMEREN),
            List.of(WAARSCHUWEN),
            List.of(BESTUURLIJK_GESPREK, WAARSCHUWEN),
            List.of(BESTUURLIJK_GESPREK),
            List.of(VERSCHERPT_TOEZICHT),
            List.of(LAST_ONDER_DWANGSOM),
            List.of(LAST_ONDER_BESTUURSDWANG),
            List.of(TIJDELIJK_STILLEGGEN),
            List.of(VERSCHERPT_TOEZICHT, LAST_ONDER_DWANGSOM),
            List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG),
            List.of(LAST_ONDER_DWANGSOM, TIJDELIJK_STILLEGGEN),
            List.of(BESTUURLIJKE_BOETE),
            List.of(BESTUURLIJKE_BOETE, LAST_ONDER_DWANGSOM),
            List.of(BESTUURLIJKE_BOETE, LAST_ONDER_BESTUURSDWANG),
            List.of(LAST_ONDER_DWANGSOM, SCHORSEN_OF_INTREKKEN),
            List.of(SCHORSEN_OF_INTREKKEN),
            List.of(EXPLOITATIEVERBOD_OF_SLUITING));

    private static void keuzes(Pogingen p, LocalDate dag) {
        for (List<Interventie> keuze : KEUZES) {
            p.poog(
                    "keuze " + keuze,
                    () -> Hercontrole.nietNageleefd("B-2", dag).withKeuze(Hercontrolekeuze.of(keuze, MOTIVERING)));
        }
        p.poog(
                "keuze met termijn",
                () -> Hercontrole.nietNageleefd("B-2", dag)
                        .withKeuze(Hercontrolekeuze.of(List.of(LAST_ONDER_DWANGSOM), MOTIVERING))
                        .withHersteltermijn(dag.plusDays(14)));
    }

    private static void overleggen(Pogingen p, LocalDate dag) {
        for (Spoor spoor : Spoor.values()) {
            p.poog("overleg " + spoor, () -> Overlegafronding.of(dag, Overleg.of(spoor)));
            p.poog(
                    "overleg " + spoor + ", bsbm terug",
                    () -> Overlegafronding.of(dag, Overleg.of(spoor)).withBsbmTerug());
            p.poog(
                    "overleg " + spoor + ", met termijn",
                    () -> new Overlegafronding(
                            dag, Optional.of("OM"), Overleg.of(spoor, dag), false, Optional.of(dag.plusDays(14))));
        }
    }

    private static Dwangsom dwangsom(String bedrag, Dwangsom.Per per, Optional<String> maximum) {
        return new Dwangsom(
                Bedrag.euro(bedrag),
                per,
                per == Dwangsom.Per.TIJDSEENHEID ? Optional.of("week") : Optional.empty(),
                maximum.map(Bedrag::euro));
    }

    private static Stapgegevens beschikking(Optional<Stapgegevens.Strekking> strekking, Optional<Dwangsom> dwangsom) {
        return new Stapgegevens(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                strekking,
                dwangsom,
                Optional.empty(),
                Optional.empty());
    }

    private static final List<Stapgegevens> BESCHIKKINGEN_LOD = List.of(
            beschikking(Optional.empty(), Optional.of(dwangsom("2500", Dwangsom.Per.OVERTREDING, Optional.of("5000")))),
            beschikking(
                    Optional.of(Stapgegevens.Strekking.HERSTEL),
                    Optional.of(dwangsom("1000.50", Dwangsom.Per.TIJDSEENHEID, Optional.of("2500")))),
            beschikking(Optional.empty(), Optional.of(dwangsom("2500", Dwangsom.Per.INEENS, Optional.empty()))),
            beschikking(
                    Optional.of(Stapgegevens.Strekking.HERHALING_VOORKOMEN),
                    Optional.of(dwangsom("2500", Dwangsom.Per.OVERTREDING, Optional.of("10000")))),
            beschikking(Optional.empty(), Optional.of(dwangsom("2500", Dwangsom.Per.OVERTREDING, Optional.empty()))),
            beschikking(Optional.of(Stapgegevens.Strekking.HERSTEL), Optional.empty()));

    private static void stappen(Pogingen p, Staat staat, LocalDate dag) {
        for (Interventie soort : List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG)) {
            int hoogste = staat.nieuwste(Figuren.masker(soort))
                    .map(Dossierlast::nummer)
                    .orElse(0);
            Set<OptionalInt> nummers = new LinkedHashSet<>(List.of(OptionalInt.empty()));
            for (int nummer = 1; nummer <= hoogste; nummer++) {
                nummers.add(OptionalInt.of(nummer));
            }
            nummers.add(OptionalInt.of(hoogste + 1));
            for (OptionalInt nummer : nummers) {
                Optional<Dossierlast> last = staat.lasten().stream()
                        .filter(l -> l.soort().equals(soort) && l.nummer() == nummer.orElse(hoogste))
                        .findFirst();
                for (Laststap stap : Laststap.values()) {
                    stap(p, soort, nummer, stap, last, dag);
                }
            }
        }
    }

    /** Every content worth trying of a step of a last. */
    static List<Poging> stappen(
            Interventie soort, OptionalInt nummer, Laststap stap, Optional<Dossierlast> last, LocalDate dag) {
        Pogingen p = new Pogingen();
        stap(p, soort, nummer, stap, last, dag);
        return p.alle();
    }

    private static void stap(
            Pogingen p,
            Interventie soort,
            OptionalInt nummer,
            Laststap stap,
            Optional<Dossierlast> last,
            LocalDate dag) {
        List<Stapgegevens> inhoud = switch (stap) {
            case VOORNEMEN -> List.of(Stapgegevens.GEEN, Stapgegevens.zienswijzeTot(dag.plusDays(14)));
            case ZIENSWIJZE -> List.of(Stapgegevens.zienswijze(Optional.of("Het is al hersteld."), Optional.empty()));
            case BESCHIKKING -> soort.isDwangsom() ? BESCHIKKINGEN_LOD : List.of(Stapgegevens.GEEN);
            case VERBEURING, INVORDERING ->
                bedragen(stap, last).stream()
                        .map(c -> Stapgegevens.bedrag(new Bedrag(c)))
                        .toList();
            case KOSTENVERHAAL -> List.of(Stapgegevens.bedrag(Bedrag.euro("18340.75")));
            case UITVOERING, UITGEWERKT -> List.of(Stapgegevens.GEEN);
            case INTREKKING -> List.of(Stapgegevens.reden("De vergunning is verleend."));
        };
        Supplier<String> naam = () -> stap + " van " + soort + (nummer.isPresent() ? " " + nummer.getAsInt() : "");
        for (Stapgegevens gegevens : inhoud) {
            for (int termijn : stap == Laststap.VOORNEMEN || stap == Laststap.BESCHIKKING
                    ? new int[] {-1, 0, 30}
                    : new int[] {-1}) {
                Optional<LocalDate> tot = termijn < 0 ? Optional.empty() : Optional.of(dag.plusDays(termijn));
                p.poog(
                        () -> naam.get()
                                + gegevens.bedrag().map(b -> " " + b).orElse("")
                                + gegevens.strekking().map(x -> " " + x).orElse("")
                                + gegevens.dwangsom().map(d -> " " + d).orElse("")
                                + gegevens.zienswijzeTot()
                                        .map(t -> " zienswijze tot " + t)
                                        .orElse("")
                                + tot.map(t -> " tot " + t).orElse(""),
                        () -> new Lastzetting(dag, Optional.empty(), soort, nummer, stap, gegevens, tot));
            }
        }
    }

    /** Amounts, in cents: around the maximum, and around what is not yet collected. */
    private static Set<Long> bedragen(Laststap stap, Optional<Dossierlast> last) {
        Set<Long> bedragen = new TreeSet<>(List.of(250_000L));
        last.ifPresent(l -> {
            long open = stap == Laststap.INVORDERING
                    ? l.verbeurd() - l.ingevorderd()
                    : l.maximum().orElse(0) - l.verbeurd();
            for (long centen : new long[] {open, open + 1, open / 2}) {
                if (centen > 0) {
                    bedragen.add(centen);
                }
            }
        });
        return bedragen;
    }

    // ------------------------------------------------------------------------------------------------ herzieningen

    /** The same case without overleg, bsbm, afwijking, gedoogbesluit, afzien and verzoek. */
    private static Casus.Builder kaal(Casus casus) {
        Casus.Builder kaal = Casus.builder(casus.kenmerk(), casus.bevinding(), casus.normadressaat());
        casus.bevoegdheden().ifPresent(kaal::bevoegdheden);
        return kaal;
    }

    private static Casus.Builder zonderGedoogbesluit(Casus casus) {
        Casus.Builder zonder = kaal(casus);
        casus.overleg().ifPresent(zonder::overleg);
        casus.bsbm().ifPresent(zonder::bsbm);
        casus.afwijking().ifPresent(zonder::afwijking);
        casus.verzoek().ifPresent(zonder::verzoek);
        return zonder;
    }

    private static Bevinding met(Bevinding oud, Gevolgen gevolgen, boolean spoed) {
        Bevinding.Builder nieuw = Bevinding.builder(oud.kenmerk(), oud.datum())
                .gevolgen(gevolgen)
                .spoedeisend(spoed)
                .verzwarendeArgumenten(oud.verzwarendeArgumenten());
        oud.voorschrift().ifPresent(nieuw::voorschrift);
        return nieuw.build();
    }

    private static Normadressaat met(Normadressaat oud, Typering typering) {
        Normadressaat.Builder nieuw = Normadressaat.builder(oud.kenmerk()).typering(typering);
        oud.begunstigendBesluit().ifPresent(nieuw::begunstigendBesluit);
        return nieuw.build();
    }

    private static Casus.Builder verplaatst(Casus.Builder casus, Casus oud, Segment naar) {
        return casus.bevinding(
                        met(oud.bevinding(), naar.gevolgen(), oud.bevinding().spoedeisend()))
                .normadressaat(met(oud.normadressaat(), naar.typering()));
    }

    /** The same case with all that may follow on its closing. */
    private static Casus.Builder anders(Casus casus, Optional<Bsbm> bsbm, Optional<Verzoek> verzoek) {
        Casus.Builder anders = kaal(casus);
        casus.overleg().ifPresent(anders::overleg);
        casus.afwijking().ifPresent(anders::afwijking);
        casus.gedoogbesluit().ifPresent(anders::gedoogbesluit);
        casus.afzien().ifPresent(anders::afzien);
        bsbm.ifPresent(anders::bsbm);
        verzoek.ifPresent(anders::verzoek);
        return anders;
    }

    private static Afwijking afwijking(Casus casus, boolean metBsbm) {
        List<Interventie> interventies = new ArrayList<>();
        casus.afwijking().ifPresent(a -> interventies.addAll(a.interventies()));
        interventies.remove(BSBM);
        if (metBsbm) {
            interventies.add(BSBM);
        }
        return new Afwijking(interventies, MOTIVERING);
    }

    private static void herzieningen(Pogingen p, Staat staat, LocalDate dag) {
        Casus casus = staat.casus();
        Herzieningen h = new Herzieningen(p, dag);
        h.poog("ongewijzigd", casus::toBuilder);
        h.poog("verzoek", () -> anders(casus, casus.bsbm(), Optional.of(VERZOEK)));
        h.poog("verzoek vervalt", () -> anders(casus, casus.bsbm(), Optional.empty()));
        h.poog("bsbm erbij", () -> anders(casus, Optional.of(Bsbm.opgelegd()), casus.verzoek()));
        h.poog("bsbm eraf", () -> anders(casus, Optional.of(Bsbm.nietOpgelegd()), casus.verzoek()));
        h.poog(
                "bsbm erbij, ook in de afwijking",
                () -> anders(casus, Optional.of(Bsbm.opgelegd()), casus.verzoek())
                        .afwijking(afwijking(casus, true)));
        h.poog(
                "bsbm eraf, ook uit de afwijking",
                () -> anders(casus, Optional.of(Bsbm.nietOpgelegd()), casus.verzoek())
                        .afwijking(afwijking(casus, false)));
        h.poog(
                "verzoek, zonder afwijking",
                () -> anders(casus, casus.bsbm(), Optional.of(VERZOEK)).withoutAfwijking());
        h.poog("bsbm onbekend", () -> anders(casus, Optional.empty(), casus.verzoek()));
        h.poog("geen overtreding", () -> zonderOvertreding(casus.toBuilder()));
        Optional<Segment> segment = casus.bevinding().overtreding()
                ? Optional.of(Orakel.lhs17().plaats(casus).positionering().segment())
                : Optional.empty();
        if (segment.isEmpty()) {
            h.poog("toch overtreding", () -> verplaatst(casus.toBuilder(), casus, Segment.B3));
        } else {
            Segment hier = segment.orElseThrow();
            for (Optional<Segment> buur : List.of(hier.rechts(), hier.links(), hier.boven(), hier.onder())) {
                buur.ifPresent(b -> {
                    h.poog("naar " + b, () -> verplaatst(casus.toBuilder().withoutAfwijking(), casus, b));
                    h.poog(
                            "naar " + b + " na overleg",
                            () -> verplaatst(kaal(casus), casus, b).overleg(Overleg.of(Spoor.BESTUURSRECHT)));
                });
            }
            h.poog(
                    "andere spoed",
                    () -> casus.toBuilder()
                            .withoutAfwijking()
                            .bevinding(met(
                                    casus.bevinding(),
                                    hier.gevolgen(),
                                    !casus.bevinding().spoedeisend()))
                            .normadressaat(met(casus.normadressaat(), hier.typering())));
            h.poog("afwijking binnen", () -> casus.toBuilder().afwijking(Afwijking.of(MOTIVERING, binnen(hier))));
            h.poog(
                    "afwijking buiten met PV",
                    () -> casus.toBuilder().afwijking(Afwijking.of(MOTIVERING, buiten(hier), PROCES_VERBAAL)));
            h.poog("afwijking alleen PV", () -> casus.toBuilder().afwijking(Afwijking.of(MOTIVERING, PROCES_VERBAAL)));
            h.poog(
                    "afwijking met BSBM",
                    () -> casus.toBuilder()
                            .bsbm(Bsbm.opgelegd())
                            .afwijking(Afwijking.of(MOTIVERING, BSBM, binnen(hier))));
            h.poog(
                    "afwijking van twee lasten",
                    () -> casus.toBuilder()
                            .afwijking(Afwijking.of(MOTIVERING, LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG)));
        }
        h.poog("zonder afwijking", () -> casus.toBuilder().withoutAfwijking());
        h.poog("gedogen", () -> casus.toBuilder().gedoogbesluit(gedoogbesluit(Optional.empty())));
        h.poog("gedogen tot", () -> casus.toBuilder().gedoogbesluit(gedoogbesluit(Optional.of(dag.plusDays(60)))));
        h.poog("afzien", () -> casus.toBuilder().afzien(AFZIEN));
        h.poog("wel handhaven", () -> zonderGedoogbesluit(casus));
        h.poog("zonder overleg", () -> kaal(casus));
        for (Spoor spoor : Spoor.values()) {
            h.poog("na overleg " + spoor, () -> kaal(casus).overleg(Overleg.of(spoor)));
        }
        h.poog("bsbm", () -> kaal(casus).bsbm(Bsbm.opgelegd()));
        h.poog(
                "bsbm na overleg",
                () -> kaal(casus).overleg(Overleg.of(Spoor.BESTUURSRECHT)).bsbm(Bsbm.opgelegd()));
        h.poog("bsbm uitgesloten", () -> casus.toBuilder().bsbm(new Bsbm(false, Optional.empty(), false)));
        for (int i = 0; i < 4; i++) {
            Macht macht = MACHTEN.get(List.of(0, 1, 3, 5).get(i));
            h.poog("andere macht " + i, () -> {
                Normadressaat.Builder adressaat =
                        Normadressaat.builder(casus.normadressaat().kenmerk());
                casus.normadressaat().typering().ifPresent(adressaat::typering);
                adressaat.begunstigendBesluit(macht.besluit().orElseThrow());
                return casus.toBuilder()
                        .normadressaat(adressaat.build())
                        .bevoegdheden(macht.bevoegdheden().orElseThrow());
            });
        }
        h.poog("ander kenmerk", () -> Casus.builder("Z-9", casus.bevinding(), casus.normadressaat()));
        p.poog(
                "herziening met termijn",
                () -> new Herziening(dag, "jurist", "Een termijn ontbrak.", casus, Optional.of(dag.plusDays(14))));
        p.poog(
                "herziening zonder overleg met termijn",
                () -> new Herziening(
                        dag, "jurist", "Een termijn ontbrak.", kaal(casus).build(), Optional.of(dag.plusDays(14))));
    }

    private record Herzieningen(Pogingen p, LocalDate dag) {
        void poog(String naam, Supplier<Casus.Builder> casus) {
            p.poog(
                    "herziening: " + naam,
                    () -> Herziening.of(
                            dag, "jurist", "Nieuwe feiten.", casus.get().build()));
        }
    }

    private static void nieuweOvertredingen(Pogingen p, Staat staat, LocalDate dag) {
        Casus casus = staat.casus();
        VerzwarendArgument recidive = VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE);
        for (String kenmerk : List.of(volgende(casus), casus.kenmerk())) {
            for (String adressaat : List.of("N-1", "N-2")) {
                for (String norm : List.of(NORM, "art. 10.1 Wm")) {
                    p.poog(
                            "nieuwe overtreding " + kenmerk + " " + adressaat + " " + norm,
                            () -> NieuweOvertreding.of(Casus.builder(
                                            kenmerk,
                                            Bevinding.builder("B-3", dag)
                                                    .gevolgen(Gevolgen.VAN_BELANG)
                                                    .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, norm))
                                                    .build(),
                                            Normadressaat.of(adressaat, Typering.GOEDWILLEND))
                                    .build()));
                }
            }
        }
        p.poog(
                "nieuwe overtreding, al recidive",
                () -> NieuweOvertreding.of(Casus.builder(
                                volgende(casus),
                                Bevinding.builder("B-3", dag)
                                        .gevolgen(Gevolgen.VRIJWEL_NIHIL)
                                        .verzwarendArgument(recidive)
                                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, NORM))
                                        .build(),
                                Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                        .build()));
        p.poog(
                "nieuwe bevinding zonder overtreding",
                () -> NieuweOvertreding.of(Casus.builder(
                                volgende(casus),
                                Bevinding.builder("B-3", dag)
                                        .overtreding(false)
                                        .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, NORM))
                                        .build(),
                                Normadressaat.of("N-1"))
                        .build()));
        p.poog(
                "nieuwe overtreding zonder voorschrift",
                () -> NieuweOvertreding.of(Casus.builder(
                                volgende(casus),
                                Bevinding.of("B-3", dag, Gevolgen.BEPERKT),
                                Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                        .build()));
    }

    private static String volgende(Casus casus) {
        return "Z-" + (Integer.parseInt(casus.kenmerk().substring(2)) + 1);
    }

    // ------------------------------------------------------------------------------------------------------- walks

    /** Steps of lasts and re-inspections come most; else a path seldom comes far. */
    private static final List<Gebeurtenis.Soort> SOORTEN = List.of(
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.OVERLEG,
            Gebeurtenis.Soort.HERZIENING,
            Gebeurtenis.Soort.TERMIJN);

    /** One event at random: three times out of four one that is taken, if one is soon found. */
    static Poging kies(Staat staat, Random toeval) {
        boolean aangenomen = toeval.nextInt(4) != 0;
        Poging poging = trek(staat, toeval);
        for (int i = 0; aangenomen && i < 12 && !neemtAan(staat, poging); i++) {
            poging = trek(staat, toeval);
        }
        return poging;
    }

    private static boolean neemtAan(Staat staat, Poging poging) {
        boolean sluit = poging.gebeurtenis() instanceof Hercontrole h && h.nageleefd();
        // Closing ends most of what can happen: it should not come too soon.
        return Dossierorakel.na(staat, poging.gebeurtenis()).staat().isPresent() && (!sluit || staat.nummer() > 4);
    }

    private static Poging trek(Staat staat, Random toeval) {
        Optional<Poging> poging = Optional.empty();
        while (poging.isEmpty()) {
            Gebeurtenis.Soort soort = soort(staat, toeval);
            List<LocalDate> dagen = dagen(staat);
            LocalDate dag = dagen.get(toeval.nextInt(dagen.size()));
            boolean gericht =
                    soort == Gebeurtenis.Soort.LASTSTAP && !staat.lasten().isEmpty() && toeval.nextInt(5) != 0;
            Pogingen pogingen = gericht ? gericht(staat, dag, toeval) : pogingen(staat, soort, dag);
            poging = pogingen.een(toeval);
        }
        return poging.orElseThrow();
    }

    private static Gebeurtenis.Soort soort(Staat staat, Random toeval) {
        boolean kracht = staat.lasten().stream().anyMatch(Dossierlast::vanKracht);
        if (toeval.nextInt(kracht ? 12 : 25) == 0) {
            return Gebeurtenis.Soort.NIEUWE_OVERTREDING;
        }
        // What becomes of a last that was decided takes many steps.
        boolean loopt = staat.lasten().stream().anyMatch(l -> l.opgelegd() && !l.ingetrokken());
        return loopt && toeval.nextInt(3) != 0
                ? Gebeurtenis.Soort.LASTSTAP
                : SOORTEN.get(toeval.nextInt(SOORTEN.size()));
    }

    /** A step of a last that is there, and mostly one that it can take. */
    private static Pogingen gericht(Staat staat, LocalDate dag, Random toeval) {
        Dossierlast last = een(staat.lasten(), toeval);
        if (!last.isLod() || !last.vanKracht()) {
            last = een(staat.lasten(), toeval);
        }
        Set<Laststap> mogelijk = last.mogelijk(staat.spoed(), staat.dicht());
        List<Laststap> uit =
                List.copyOf(mogelijk.isEmpty() || toeval.nextInt(4) == 0 ? EnumSet.allOf(Laststap.class) : mogelijk);
        Pogingen p = new Pogingen();
        Laststap stap = uit.get(toeval.nextInt(uit.size()));
        // A last that is withdrawn at once leads nowhere.
        for (int i = 0; i < 3 && stap == Laststap.INTREKKING; i++) {
            stap = uit.get(toeval.nextInt(uit.size()));
        }
        stap(p, last.soort(), OptionalInt.of(last.nummer()), stap, Optional.of(last), dag);
        return p;
    }

    private static <T> T een(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    /** Which events a walk that leaves none out takes: on the days on which something hangs, and of each kind a few. */
    enum Alfabet {
        /** Every kind of event, each with the contents that lead somewhere else. */
        ALLES(EnumSet.allOf(Gebeurtenis.Soort.class), 2),
        /** What moves the rungs: re-inspections, choices and the overleg. */
        TREDEN(EnumSet.of(Gebeurtenis.Soort.HERCONTROLE, Gebeurtenis.Soort.OVERLEG), 2),
        /** What moves a last: its steps, terms and re-inspections. */
        LASTEN(EnumSet.of(Gebeurtenis.Soort.LASTSTAP, Gebeurtenis.Soort.TERMIJN, Gebeurtenis.Soort.HERCONTROLE), 3),
        /** What moves the facts. */
        FEITEN(EnumSet.of(Gebeurtenis.Soort.HERZIENING, Gebeurtenis.Soort.OVERLEG, Gebeurtenis.Soort.HERCONTROLE), 2);

        private final Set<Gebeurtenis.Soort> soorten;
        private final int dagen;

        Alfabet(Set<Gebeurtenis.Soort> soorten, int dagen) {
            this.soorten = soorten;
            this.dagen = dagen;
        }

        private static final Set<String> KORT = Set.of(
                "niet nageleefd",
                "nageleefd",
                "voortzetten",
                "keuze [LAST_ONDER_DWANGSOM]",
                "keuze [WAARSCHUWEN]",
                "keuze [BESTUURLIJKE_BOETE, LAST_ONDER_DWANGSOM]");

        /** The events of this alphabet where a case stands: steps and re-inspections on more days than the rest. */
        List<Poging> gebeurtenissen(Staat staat) {
            List<LocalDate> alle = dagen(staat);
            // The first is too early. After it come the day itself, the next, and days on which something hangs.
            List<LocalDate> op = new ArrayList<>(alle.subList(1, Math.min(alle.size(), dagen)));
            LocalDate ver = alle.get(alle.size() - 1);
            op.add(ver);
            List<Poging> pogingen = new ArrayList<>();
            for (Gebeurtenis.Soort soort : soorten) {
                boolean meer = soort == Gebeurtenis.Soort.HERCONTROLE || soort == Gebeurtenis.Soort.LASTSTAP;
                for (LocalDate dag : meer ? op : List.of(ver)) {
                    boolean kort = this == LASTEN && soort == Gebeurtenis.Soort.HERCONTROLE;
                    Dossierruimte.gebeurtenissen(staat, soort, dag).stream()
                            .filter(p -> !kort || KORT.contains(p.naam()))
                            .forEach(pogingen::add);
                }
            }
            return pogingen;
        }
    }
}
