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
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
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
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.orakel.Dossierorakel.Staat;

/** The cases from which dossiers begin, and the events that are tried in each place where a case can stand. */
final class Dossierruimte {
    static final LocalDate DATUM = Invoerruimte.DATUM;
    private static final String NORM = "art. 2.1 Wabo";
    private static final String MOTIVERING = "De brieven bleven onbeantwoord.";

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
            Set<Integer> gezien = new LinkedHashSet<>();
            for (Macht macht : metElkeMacht.contains(segment) ? MACHTEN : MACHTEN.subList(0, 1)) {
                Voorschrift.Soort soort = Voorschrift.Soort.values()[nummer++ % 2];
                Casus.Builder leeg = casus(segment, macht, nummer % 3 == 0, soort);
                if (!gezien.add(Figuren.cel(segment) & Orakel.beschikbaar(leeg.build()))) {
                    continue;
                }
                for (Optional<Overleg> overleg : OVERLEGGEN) {
                    for (boolean opleggen : new boolean[] {false, true}) {
                        voegToe(casussen, met(casus(segment, macht, nummer % 3 == 0, soort), overleg, opleggen));
                    }
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
    record Poging(String naam, Gebeurtenis gebeurtenis) {}

    private static final class Pogingen {
        private final List<Poging> pogingen = new ArrayList<>();

        /** Adds an event; one that cannot be made is no event. */
        void poog(String naam, Function<String, Gebeurtenis> maker) {
            try {
                pogingen.add(new Poging(naam, maker.apply(naam)));
            } catch (OngeldigException e) {
                // refused by its own form, or by that of its casus
            }
        }
    }

    /** A day on which something can happen: after all that happened. */
    private static LocalDate nu(Staat staat) {
        LocalDate begin = staat.casus().bevinding().datum();
        LocalDate laatst = Stream.of(staat.controle(), staat.beslist())
                .flatMap(Optional::stream)
                .filter(begin::isBefore)
                .max(LocalDate::compareTo)
                .orElse(begin);
        LocalDate nu = laatst.plusDays(7);
        return staat.termijn()
                .filter(t -> !t.isBefore(nu))
                .map(t -> t.plusDays(1))
                .orElse(nu);
    }

    /** Every event worth trying where a case stands. */
    static List<Poging> gebeurtenissen(Staat staat) {
        List<Poging> alle = new ArrayList<>();
        for (Gebeurtenis.Soort soort : Gebeurtenis.Soort.values()) {
            alle.addAll(gebeurtenissen(staat, soort));
        }
        return alle;
    }

    /** Those of one kind. */
    static List<Poging> gebeurtenissen(Staat staat, Gebeurtenis.Soort soort) {
        Pogingen p = new Pogingen();
        switch (soort) {
            case HERCONTROLE -> {
                hercontroles(p, staat);
                keuzes(p, staat);
            }
            case OVERLEG -> overleggen(p, staat);
            case TERMIJN -> termijnen(p, staat);
            case LASTSTAP -> lasten(p, staat);
            case HERZIENING -> herzieningen(p, staat);
            case NIEUWE_OVERTREDING -> nieuweOvertredingen(p, staat);
        }
        return p.pogingen;
    }

    private static void hercontroles(Pogingen p, Staat staat) {
        LocalDate nu = nu(staat);
        LocalDate begin = staat.casus().bevinding().datum();
        p.poog("niet nageleefd", n -> Hercontrole.nietNageleefd("B-2", nu));
        p.poog(
                "niet nageleefd, met termijn",
                n -> Hercontrole.nietNageleefd("B-2", nu).withHersteltermijn(nu.plusDays(14)));
        p.poog("niet nageleefd, voor de bevinding", n -> Hercontrole.nietNageleefd("B-2", begin.minusDays(1)));
        p.poog("niet nageleefd, lang daarna", n -> Hercontrole.nietNageleefd("B-2", nu.plusYears(1)));
        p.poog("nageleefd", n -> Hercontrole.nageleefd("B-2", nu, nu));
        p.poog("nageleefd voor de bevinding", n -> Hercontrole.nageleefd("B-2", nu, begin.minusDays(1)));
        p.poog("nageleefd op de dag van de bevinding", n -> Hercontrole.nageleefd("B-2", nu, begin));
        staat.termijn().ifPresent(t -> {
            p.poog("niet nageleefd, dag voor einde termijn", n -> Hercontrole.nietNageleefd("B-2", t.minusDays(1)));
            p.poog("niet nageleefd, laatste dag termijn", n -> Hercontrole.nietNageleefd("B-2", t));
            p.poog("nageleefd binnen de termijn", n -> Hercontrole.nageleefd("B-2", t.minusDays(1), t.minusDays(1)));
        });
        staat.beslist().ifPresent(b -> {
            p.poog("niet nageleefd, voor laatste beslissing", n -> Hercontrole.nietNageleefd("B-2", b.minusDays(1)));
            p.poog("niet nageleefd, dag van laatste beslissing", n -> Hercontrole.nietNageleefd("B-2", b));
            p.poog("nageleefd, voor laatste beslissing", n -> Hercontrole.nageleefd("B-2", b.minusDays(1), begin));
        });
        staat.controle().ifPresent(c -> {
            p.poog("niet nageleefd, voor vorige controle", n -> Hercontrole.nietNageleefd("B-2", c.minusDays(1)));
            p.poog("niet nageleefd, dag van vorige controle", n -> Hercontrole.nietNageleefd("B-2", c));
            p.poog("nageleefd, voor vorige controle", n -> Hercontrole.nageleefd("B-2", c.minusDays(1), begin));
            p.poog("hersteld voor vorige controle", n -> Hercontrole.nageleefd("B-2", nu, c.minusDays(1)));
        });
    }

    private static void keuzes(Pogingen p, Staat staat) {
        LocalDate nu = nu(staat);
        Set<List<Interventie>> keuzes = new LinkedHashSet<>();
        staat.besluit().verwachting().positionering().ifPresent(positie -> {
            for (int trede : Dossierorakel.ladder(Figuren.cel(positie.segment()))) {
                keuzes.add(Figuren.lijst(trede));
            }
            List<Interventie> cel = Figuren.lijst(Figuren.cel(positie.segment()) & ~Figuren.STRAFRECHT);
            keuzes.add(List.of(cel.get(0)));
            keuzes.add(List.of(cel.get(cel.size() - 1)));
        });
        keuzes.add(List.of(AANSPREKEN_INFORMEREN));
        keuzes.add(List.of(BESTUURLIJK_GESPREK, WAARSCHUWEN));
        keuzes.add(List.of(VERSCHERPT_TOEZICHT, LAST_ONDER_DWANGSOM));
        keuzes.add(List.of(BESTUURLIJKE_BOETE, LAST_ONDER_BESTUURSDWANG));
        keuzes.add(List.of(LAST_ONDER_DWANGSOM, SCHORSEN_OF_INTREKKEN));
        keuzes.add(List.of(EXPLOITATIEVERBOD_OF_SLUITING));
        for (List<Interventie> keuze : keuzes) {
            p.poog(
                    "niet nageleefd, keuze " + keuze,
                    n -> Hercontrole.nietNageleefd("B-2", nu).withKeuze(new Afwijking(keuze, MOTIVERING)));
        }
        p.poog(
                "niet nageleefd, keuze met termijn",
                n -> Hercontrole.nietNageleefd("B-2", nu)
                        .withKeuze(Afwijking.of(MOTIVERING, VERSCHERPT_TOEZICHT))
                        .withHersteltermijn(nu.plusDays(14)));
        p.poog(
                "niet nageleefd, keuze voor de bevinding",
                n -> Hercontrole.nietNageleefd(
                                "B-2", staat.casus().bevinding().datum().minusDays(1))
                        .withKeuze(Afwijking.of(MOTIVERING, BESTUURLIJKE_BOETE)));
    }

    private static void overleggen(Pogingen p, Staat staat) {
        LocalDate nu = nu(staat);
        for (Spoor spoor : Spoor.values()) {
            p.poog("overleg " + spoor, n -> Overlegafronding.of(nu, Overleg.of(spoor)));
            p.poog(
                    "overleg " + spoor + ", bsbm terug",
                    n -> Overlegafronding.of(nu, Overleg.of(spoor)).withBsbmTerug());
            p.poog(
                    "overleg " + spoor + ", met termijn",
                    n -> new Overlegafronding(
                            nu, Optional.of("OM"), Overleg.of(spoor, nu), false, Optional.of(nu.plusDays(14))));
        }
        p.poog(
                "overleg voor de bevinding",
                n -> Overlegafronding.of(staat.casus().bevinding().datum().minusDays(1), Overleg.of(Spoor.STRAFRECHT)));
    }

    private static void termijnen(Pogingen p, Staat staat) {
        LocalDate nu = nu(staat);
        p.poog("termijn", n -> Termijnstelling.of(nu, nu.plusDays(30)));
        p.poog("termijn van een dag", n -> Termijnstelling.of(nu, nu));
        p.poog(
                "termijn voor de bevinding",
                n -> Termijnstelling.of(staat.casus().bevinding().datum().minusDays(1), nu));
    }

    private static void lasten(Pogingen p, Staat staat) {
        LocalDate nu = nu(staat);
        for (Interventie last : List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG)) {
            for (Laststap stap : Laststap.values()) {
                p.poog(last + " " + stap, n -> Lastzetting.of(nu, last, stap));
            }
        }
        p.poog(
                "voornemen LOD met termijn",
                n -> new Lastzetting(
                        nu,
                        Optional.of("team Noord"),
                        LAST_ONDER_DWANGSOM,
                        Laststap.VOORNEMEN,
                        Optional.of(nu.plusDays(14))));
        p.poog(
                "voornemen LOD voor de bevinding",
                n -> Lastzetting.of(
                        staat.casus().bevinding().datum().minusDays(1), LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN));
    }

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

    private static void herzieningen(Pogingen p, Staat staat) {
        Casus casus = staat.casus();
        Herzieningen h = new Herzieningen(p, nu(staat));
        h.poog("ongewijzigd", casus::toBuilder);
        h.poog("geen overtreding", () -> zonderOvertreding(casus.toBuilder()));
        Optional<Segment> segment =
                staat.besluit().verwachting().positionering().map(x -> x.segment());
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
        }
        h.poog("zonder afwijking", () -> casus.toBuilder().withoutAfwijking());
        h.poog("gedogen", () -> casus.toBuilder().gedoogbesluit(gedoogbesluit(Optional.empty())));
        h.poog(
                "gedogen tot",
                () -> casus.toBuilder()
                        .gedoogbesluit(gedoogbesluit(Optional.of(nu(staat).plusDays(60)))));
        h.poog("niet gedogen", () -> zonderGedoogbesluit(casus));
        h.poog("zonder overleg", () -> kaal(casus));
        h.poog("bsbm", () -> kaal(casus).bsbm(Bsbm.opgelegd()));
        h.poog("bsbm uitgesloten", () -> casus.toBuilder().bsbm(new Bsbm(false, Optional.empty(), false)));
        for (int i = 0; i < 3; i++) {
            Macht macht = MACHTEN.get(List.of(0, 3, 5).get(i));
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
        h.poog(
                "ander kenmerk",
                () -> Casus.builder("Z-9", casus.bevinding(), casus.normadressaat())
                        .gedoogbesluit(gedoogbesluit(Optional.empty())));
        p.poog(
                "herziening met termijn",
                n -> new Herziening(
                        nu(staat),
                        "jurist",
                        "Een termijn ontbrak.",
                        casus,
                        Optional.of(nu(staat).plusDays(14))));
        p.poog(
                "herziening zonder overleg met termijn",
                n -> new Herziening(
                        nu(staat),
                        "jurist",
                        "Een termijn ontbrak.",
                        kaal(casus).build(),
                        Optional.of(nu(staat).plusDays(14))));
        p.poog(
                "herziening voor de bevinding",
                n -> Herziening.of(casus.bevinding().datum().minusDays(1), "jurist", "Te vroeg.", casus));
    }

    private record Herzieningen(Pogingen p, LocalDate nu) {
        void poog(String naam, Supplier<Casus.Builder> casus) {
            p.poog(
                    "herziening: " + naam,
                    n -> Herziening.of(
                            nu, "jurist", "Nieuwe feiten.", casus.get().build()));
        }
    }

    private static void nieuweOvertredingen(Pogingen p, Staat staat) {
        Casus casus = staat.casus();
        LocalDate nu = nu(staat);
        VerzwarendArgument recidive = VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE);
        for (String kenmerk : List.of("Z-2", casus.kenmerk())) {
            for (String adressaat : List.of("N-1", "N-2")) {
                for (String norm : List.of(NORM, "art. 10.1 Wm")) {
                    p.poog(
                            "nieuwe overtreding " + kenmerk + " " + adressaat + " " + norm,
                            n -> NieuweOvertreding.of(Casus.builder(
                                            kenmerk,
                                            Bevinding.builder("B-3", nu)
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
                n -> NieuweOvertreding.of(Casus.builder(
                                "Z-2",
                                Bevinding.builder("B-3", nu)
                                        .gevolgen(Gevolgen.VRIJWEL_NIHIL)
                                        .verzwarendArgument(recidive)
                                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, NORM))
                                        .build(),
                                Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                        .build()));
        p.poog(
                "nieuwe bevinding zonder overtreding",
                n -> NieuweOvertreding.of(Casus.builder(
                                "Z-2",
                                Bevinding.builder("B-3", nu)
                                        .overtreding(false)
                                        .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, NORM))
                                        .build(),
                                Normadressaat.of("N-1"))
                        .build()));
        p.poog(
                "nieuwe overtreding zonder voorschrift",
                n -> NieuweOvertreding.of(Casus.builder(
                                "Z-2",
                                Bevinding.of("B-3", nu, Gevolgen.BEPERKT),
                                Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                        .build()));
    }

    /** Most of what happens is a re-inspection; else a path seldom comes far. */
    private static final List<Gebeurtenis.Soort> SOORTEN = List.of(
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.HERCONTROLE,
            Gebeurtenis.Soort.OVERLEG,
            Gebeurtenis.Soort.HERZIENING,
            Gebeurtenis.Soort.TERMIJN,
            Gebeurtenis.Soort.LASTSTAP,
            Gebeurtenis.Soort.NIEUWE_OVERTREDING);

    /** One of them at random. */
    static Poging kies(Staat staat, Random toeval) {
        List<Poging> pogingen = gebeurtenissen(staat, SOORTEN.get(toeval.nextInt(SOORTEN.size())));
        return pogingen.get(toeval.nextInt(pogingen.size()));
    }
}
