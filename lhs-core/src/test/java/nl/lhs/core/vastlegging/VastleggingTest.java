package nl.lhs.core.vastlegging;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.WAARSCHUWEN;
import static nl.lhs.core.VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL;
import static nl.lhs.core.VerzwarendAspect.Soort.NORMBEVESTIGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Fout;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Weigering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.StrategieVerwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that contradicts itself cannot exist: each check is violated alone, by one change to a sound record. */
class VastleggingTest {
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final Afwijking GEGEVEN = Afwijking.of("Een gesprek past beter", BESTUURLIJK_GESPREK);
    private static final Gedoogbesluit GEDOOGBESLUIT =
            Gedoogbesluit.of("G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK);
    private static final Afwijkingsoordeel OVERGENOMEN =
            new Afwijkingsoordeel(List.of(WAARSCHUWEN), true, "Een gesprek past beter");

    /** The parts of a record, to be changed one by one; B2, with two aspects and a gedragsvoorschrift. */
    private static final class Delen {
        Optional<Beleid> beleid = Optional.of(new Beleid(Opties.STANDAARD, Optional.empty(), List.of()));
        StrategieVerwijzing strategie = new StrategieVerwijzing("LHS", "1.7");
        Casus casus = casus(true, true).build();
        Uitkomst uitkomst = Uitkomst.INTERVENIEREN;
        Status status = Status.DEFINITIEF;
        Optional<Positionering> positionering = positionering(false, Segment.B2);
        List<VerzwarendAspect.Soort> aspecten = List.of(FINANCIEEL_VOORDEEL, NORMBEVESTIGING);
        Overlegoordeel overleg = overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.empty());
        Optional<Spoor> spoor = Optional.of(Spoor.BESTUURSRECHT);
        List<Interventie> interventies = List.of(WAARSCHUWEN);
        Map<Spoor, List<Interventie>> scenarios = Map.of();
        List<Overweging> overwogen = overwogen(WAARSCHUWEN);
        Optional<Afwijkingsoordeel> afwijking = Optional.empty();
        Optional<Verzoekoordeel> verzoek = Optional.empty();
        Optional<Termijn> termijn = Optional.of(Termijn.GEEN_OF_ZEER_KORT);
        List<Aandachtspunt> aandachtspunten = List.of(new Aandachtspunt(
                Aandachtspuntcode.WAARSCHUWINGSBRIEF, List.of(Norm.of("B2-6")), "Stuur een brief met een termijn."));
        List<Signaal> signalen = List.of();
        List<Lezing> lezingen = List.of(Lezing.R5);
        List<ToegepasteRegel> regels = List.of(
                new ToegepasteRegel(1, "rij uit gevolgen", List.of(Norm.of("3.1-2"), Norm.of("3.1-1")), List.of()),
                new ToegepasteRegel(
                        4, "de lichtste volstaat", List.of(Norm.of("3.1-10"), Norm.of("3.1-2")), List.of(Lezing.R5)));
        Bibliotheek bibliotheek = new Bibliotheek("1.0.0", Sha256.of("regels"));

        Vastlegging maak() {
            Vastlegging.Builder b = Vastlegging.builder(strategie, Woordenlijst.LHS_17, casus)
                    .uitkomst(uitkomst)
                    .status(status)
                    .aspecten(aspecten)
                    .overleg(overleg)
                    .interventies(interventies)
                    .scenarios(scenarios)
                    .overwogen(overwogen)
                    .aandachtspunten(aandachtspunten)
                    .signalen(signalen)
                    .lezingen(lezingen)
                    .regels(regels)
                    .bibliotheek(bibliotheek);
            positionering.ifPresent(b::positionering);
            spoor.ifPresent(b::spoor);
            afwijking.ifPresent(b::afwijking);
            verzoek.ifPresent(b::verzoek);
            termijn.ifPresent(b::termijn);
            beleid.ifPresent(b::beleid);
            return b.build();
        }

        Delen met(Consumer<Delen> verandering) {
            verandering.accept(this);
            return this;
        }
    }

    private static Casus.Builder casus(boolean overtreding, boolean voorschrift) {
        Bevinding.Builder bevinding = Bevinding.builder("B-1", DATUM)
                .overtreding(overtreding)
                .gevolgen(Gevolgen.BEPERKT)
                .verzwarendAspect(VerzwarendAspect.of(NORMBEVESTIGING))
                .verzwarendAspect(VerzwarendAspect.of(FINANCIEEL_VOORDEEL));
        if (voorschrift) {
            bevinding.voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT));
        }
        return Casus.builder("Z-1", bevinding.build(), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
    }

    private static Casus metGedraging(boolean overtreding) {
        return casus(overtreding, true)
                .bevinding(Bevinding.builder("B-1", DATUM)
                        .overtreding(overtreding)
                        .gevolgen(Gevolgen.BEPERKT)
                        .verzwarendeAspecten(
                                List.of(VerzwarendAspect.of(NORMBEVESTIGING), VerzwarendAspect.of(FINANCIEEL_VOORDEEL)))
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT))
                        .ernstigeGedraging(ErnstigeGedraging.FRAUDE)
                        .build())
                .build();
    }

    private static Optional<Positionering> positionering(boolean standaard, Segment segment) {
        return Optional.of(new Positionering(
                segment.typering(), standaard, segment, Verplaatsing.GEEN, List.of(segment), segment, Klasse.LICHT));
    }

    private static Overlegoordeel overleg(Optional<Overlegindicatie> indicatie, Optional<Spoor> uitkomst) {
        return new Overlegoordeel(indicatie, false, uitkomst);
    }

    private static Overweging overweging(Interventie interventie, boolean gekozen) {
        return new Overweging(
                interventie,
                true,
                gekozen,
                "de reden",
                gekozen ? Redencode.LICHTSTE_HERSTELLENDE : Redencode.LICHTERE_GAAT_VOOR);
    }

    private static List<Overweging> overwogen(Interventie... gekozen) {
        return Stream.of(WAARSCHUWEN, BESTUURLIJK_GESPREK, BSBM, PROCES_VERBAAL)
                .map(i -> overweging(i, List.of(gekozen).contains(i)))
                .toList();
    }

    private static Map<Spoor, List<Interventie>> scenarios(Spoor... sporen) {
        Map<Spoor, List<Interventie>> scenarios = new HashMap<>();
        for (Spoor spoor : sporen) {
            scenarios.put(spoor, List.of(WAARSCHUWEN));
        }
        return scenarios;
    }

    private static Delen definitief() {
        return new Delen();
    }

    private static Delen wachtend() {
        return definitief().met(d -> {
            d.status = Status.WACHT_OP_OVERLEG;
            d.overleg = overleg(Optional.of(Overlegindicatie.NOODZAKELIJK), Optional.empty());
            d.spoor = Optional.empty();
            d.interventies = List.of();
            d.scenarios = scenarios(Spoor.values());
            d.overwogen = overwogen();
            d.termijn = Optional.empty();
        });
    }

    private static Delen gedogen() {
        return definitief().met(d -> {
            d.uitkomst = Uitkomst.GEDOGEN;
            d.casus = casus(true, true).gedoogbesluit(GEDOOGBESLUIT).build();
            d.spoor = Optional.empty();
            d.interventies = List.of();
            d.overwogen = overwogen();
            d.termijn = Optional.empty();
        });
    }

    private static Delen afzien() {
        return gedogen().met(d -> {
            d.uitkomst = Uitkomst.AFZIEN;
            d.casus = casus(true, true)
                    .afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, "reden"))
                    .build();
        });
    }

    private static Delen metVerzoek(Delen delen, Verzoekoordeel oordeel) {
        return delen.met(d -> {
            d.casus = d.casus.toBuilder().verzoek(Verzoek.of("V-1", DATUM)).build();
            d.verzoek = Optional.of(oordeel);
        });
    }

    private static Delen geenOvertreding() {
        return definitief().met(d -> {
            d.uitkomst = Uitkomst.GEEN_OVERTREDING;
            d.casus = casus(false, true).build();
            d.positionering = Optional.empty();
            d.overleg = overleg(Optional.empty(), Optional.empty());
            d.spoor = Optional.empty();
            d.interventies = List.of();
            d.overwogen = List.of();
            d.termijn = Optional.empty();
        });
    }

    private static Delen metAfwijking() {
        return definitief().met(d -> {
            d.casus = casus(true, true).afwijking(GEGEVEN).build();
            d.spoor = Optional.empty();
            d.interventies = List.of(BESTUURLIJK_GESPREK);
            d.overwogen = overwogen(BESTUURLIJK_GESPREK);
            d.afwijking = Optional.of(OVERGENOMEN);
        });
    }

    static Stream<Arguments> goed() {
        return Stream.of(
                Arguments.of("a definitive choice", definitief()),
                Arguments.of("waiting", wachtend()),
                Arguments.of("gedogen", gedogen()),
                Arguments.of("no overtreding", geenOvertreding()),
                Arguments.of("refraining", afzien()),
                Arguments.of(
                        "a rejected request",
                        metVerzoek(definitief(), Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.NOG_GEEN_SANCTIE))),
                Arguments.of("a request that waits", metVerzoek(wachtend(), Verzoekoordeel.AANGEHOUDEN)),
                Arguments.of(
                        "a request where is refrained",
                        metVerzoek(afzien(), Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.AFZIEN))),
                Arguments.of("a deviation", metAfwijking()),
                Arguments.of("nothing available", definitief().met(d -> {
                    d.interventies = List.of();
                    d.overwogen = overwogen();
                    d.termijn = Optional.empty();
                })),
                Arguments.of(
                        "a deviation given in another order than by weight",
                        metAfwijking().met(d -> {
                            d.casus = casus(true, true)
                                    .afwijking(Afwijking.of("Een gesprek past beter", BESTUURLIJK_GESPREK, WAARSCHUWEN))
                                    .build();
                            d.interventies = List.of(WAARSCHUWEN, BESTUURLIJK_GESPREK);
                            d.overwogen = overwogen(WAARSCHUWEN, BESTUURLIJK_GESPREK);
                        })),
                Arguments.of(
                        "a normadressaat who could not be typed", definitief().met(d -> {
                            d.casus = casus(true, true)
                                    .normadressaat(Normadressaat.builder("N-1").build())
                                    .build();
                            d.positionering = positionering(true, Segment.B2);
                        })),
                Arguments.of("ernstige gedragingen", definitief().met(d -> {
                    d.casus = metGedraging(true);
                    d.overleg = new Overlegoordeel(Optional.of(Overlegindicatie.ZINVOL), true, Optional.empty());
                })),
                Arguments.of(
                        "ernstige gedragingen without an overtreding",
                        geenOvertreding().met(d -> {
                            d.casus = metGedraging(false);
                            d.overleg = new Overlegoordeel(Optional.empty(), true, Optional.empty());
                        })),
                Arguments.of(
                        "gedogen with a deviation that does not count",
                        gedogen()
                                .met(d -> d.casus = casus(true, true)
                                        .gedoogbesluit(GEDOOGBESLUIT)
                                        .afwijking(GEGEVEN)
                                        .build())),
                Arguments.of(
                        "no overtreding, with a gedoogbesluit and a deviation that do not count",
                        geenOvertreding()
                                .met(d -> d.casus = casus(false, true)
                                        .gedoogbesluit(GEDOOGBESLUIT)
                                        .afwijking(GEGEVEN)
                                        .build())),
                Arguments.of(
                        "a deviation without advice",
                        metAfwijking()
                                .met(d -> d.afwijking = Optional.of(
                                        new Afwijkingsoordeel(List.of(), false, "Een gesprek past beter")))),
                Arguments.of(
                        "waiting with a deviation that does not count yet",
                        wachtend()
                                .met(d -> d.casus =
                                        casus(true, true).afwijking(GEGEVEN).build())),
                Arguments.of("no voorschrift", definitief().met(d -> {
                    d.casus = casus(true, false).build();
                    d.termijn = Optional.empty();
                })),
                Arguments.of(
                        "criminal action alone, which has no termijn",
                        definitief().met(d -> {
                            d.casus = casus(true, true)
                                    .overleg(Overleg.of(Spoor.STRAFRECHT))
                                    .build();
                            d.overleg = overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.of(Spoor.STRAFRECHT));
                            d.spoor = Optional.of(Spoor.STRAFRECHT);
                            d.interventies = List.of(PROCES_VERBAAL);
                            d.overwogen = overwogen(PROCES_VERBAAL);
                            d.termijn = Optional.empty();
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goed")
    void aRecordThatDoesNotContradictItselfIsMade(String naam, Delen delen) {
        Vastlegging vastlegging = delen.maak();

        assertEquals(delen.casus, vastlegging.casus());
        assertEquals(delen.interventies, vastlegging.interventies());
        assertEquals(delen.scenarios, vastlegging.scenarios());
        assertEquals(delen.maak(), vastlegging);
        assertEquals(delen.maak().hashCode(), vastlegging.hashCode());
    }

    static Stream<Arguments> fout() {
        return Stream.of(
                fout("gedogen waits", "/status", gedogen(), d -> {
                    d.status = Status.WACHT_OP_OVERLEG;
                    d.scenarios = scenarios(Spoor.values());
                }),
                fout("refraining waits", "/status", afzien(), d -> {
                    d.status = Status.WACHT_OP_OVERLEG;
                    d.scenarios = scenarios(Spoor.values());
                }),
                fout(
                        "refraining without its ground",
                        "/uitkomst",
                        afzien(),
                        d -> d.casus = casus(true, true).build()),
                fout(
                        "an answer without a request",
                        "/verzoek",
                        definitief(),
                        d -> d.verzoek = Optional.of(Verzoekoordeel.TOEGEWEZEN)),
                fout(
                        "a request without an answer",
                        "/verzoek",
                        metVerzoek(definitief(), Verzoekoordeel.TOEGEWEZEN),
                        d -> d.verzoek = Optional.empty()),
                fout(
                        "a request rejected on another ground than that of the record",
                        "/verzoek/grond",
                        metVerzoek(definitief(), Verzoekoordeel.TOEGEWEZEN),
                        d -> d.verzoek = Optional.of(Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.GEDOOGBESLUIT))),
                fout("no overtreding waits", "/status", geenOvertreding(), d -> {
                    d.status = Status.WACHT_OP_OVERLEG;
                    d.scenarios = scenarios(Spoor.values());
                }),
                fout(
                        "intervening without an overtreding",
                        "/uitkomst",
                        definitief(),
                        d -> d.casus = casus(false, true).build()),
                fout(
                        "gedogen without an overtreding",
                        "/uitkomst",
                        gedogen(),
                        d -> d.casus =
                                casus(false, true).gedoogbesluit(GEDOOGBESLUIT).build()),
                fout(
                        "gedogen without a gedoogbesluit",
                        "/uitkomst",
                        gedogen(),
                        d -> d.casus = casus(true, true).build()),
                fout(
                        "intervening in spite of a gedoogbesluit",
                        "/uitkomst",
                        definitief(),
                        d -> d.casus =
                                casus(true, true).gedoogbesluit(GEDOOGBESLUIT).build()),
                fout(
                        "waiting in spite of a gedoogbesluit",
                        "/uitkomst",
                        wachtend(),
                        d -> d.casus =
                                casus(true, true).gedoogbesluit(GEDOOGBESLUIT).build()),
                fout(
                        "an overtreding that is said to be none",
                        "/uitkomst",
                        geenOvertreding(),
                        d -> d.casus = casus(true, true).build()),
                fout(
                        "an overtreding without positionering",
                        "/positionering",
                        definitief(),
                        d -> d.positionering = Optional.empty()),
                fout(
                        "a positionering without an overtreding",
                        "/positionering",
                        geenOvertreding(),
                        d -> d.positionering = definitief().positionering),
                fout(
                        "an overtreding without indicatie",
                        "/overleg/indicatie",
                        definitief(),
                        d -> d.overleg = overleg(Optional.empty(), Optional.empty())),
                fout(
                        "an indicatie without an overtreding",
                        "/overleg/indicatie",
                        geenOvertreding(),
                        d -> d.overleg = overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.empty())),
                fout(
                        "an overtreding for which nothing was considered",
                        "/overwogen",
                        wachtend(),
                        d -> d.overwogen = List.of()),
                fout(
                        "something considered without an overtreding",
                        "/overwogen",
                        geenOvertreding(),
                        d -> d.overwogen = overwogen()),
                fout("an intervention considered twice", "/overwogen", definitief(), d -> {
                    d.overwogen = new ArrayList<>(overwogen(WAARSCHUWEN));
                    d.overwogen.add(overweging(BSBM, false));
                }),
                fout(
                        "aangifte without ernstige gedragingen",
                        "/overleg/aangifte",
                        definitief(),
                        d -> d.overleg =
                                new Overlegoordeel(Optional.of(Overlegindicatie.ZINVOL), true, Optional.empty())),
                fout(
                        "ernstige gedragingen without aangifte",
                        "/overleg/aangifte",
                        definitief(),
                        d -> d.casus = metGedraging(true)),
                fout(
                        "ernstige gedragingen without aangifte, without an overtreding",
                        "/overleg/aangifte",
                        geenOvertreding(),
                        d -> d.casus = metGedraging(false)),
                fout(
                        "the default where the normadressaat was typed",
                        "/positionering/typering",
                        definitief(),
                        d -> d.positionering = positionering(true, Segment.B2)),
                fout(
                        "a typering that was not given",
                        "/positionering/typering",
                        definitief(),
                        d -> d.casus = casus(true, true)
                                .normadressaat(Normadressaat.builder("N-1").build())
                                .build()),
                fout(
                        "another typering than was given",
                        "/positionering/typering",
                        definitief(),
                        d -> d.positionering = positionering(false, Segment.C2)),
                fout(
                        "another row than that of the gevolgen",
                        "/positionering/uitgangspositie",
                        definitief(),
                        d -> d.positionering = positionering(false, Segment.B3)),
                fout(
                        "an outcome that was not given",
                        "/overleg/uitkomst",
                        definitief(),
                        d -> d.overleg =
                                overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.of(Spoor.BESTUURSRECHT))),
                fout(
                        "an outcome that was given and left out",
                        "/overleg/uitkomst",
                        definitief(),
                        d -> d.casus = casus(true, true)
                                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                .build()),
                fout(
                        "another outcome than was given",
                        "/overleg/uitkomst",
                        definitief().met(d -> {
                            d.casus = casus(true, true)
                                    .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                    .build();
                            d.overleg = overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.of(Spoor.BESTUURSRECHT));
                        }),
                        d -> d.overleg = overleg(Optional.of(Overlegindicatie.ZINVOL), Optional.of(Spoor.STRAFRECHT))),
                fout(
                        "an aspect left out",
                        "/aspecten/soorten",
                        definitief(),
                        d -> d.aspecten = List.of(NORMBEVESTIGING)),
                fout(
                        "aspects in the order of the input",
                        "/aspecten/soorten",
                        definitief(),
                        d -> d.aspecten = List.of(NORMBEVESTIGING, FINANCIEEL_VOORDEEL)),
                fout(
                        "an aspect named twice",
                        "/aspecten/soorten",
                        definitief(),
                        d -> d.aspecten = List.of(FINANCIEEL_VOORDEEL, FINANCIEEL_VOORDEEL, NORMBEVESTIGING)),
                fout(
                        "a choice while waiting",
                        "/interventies",
                        wachtend().met(d -> d.casus = casus(true, false).build()),
                        d -> {
                            d.interventies = List.of(WAARSCHUWEN);
                            d.overwogen = overwogen(WAARSCHUWEN);
                        }),
                fout(
                        "a choice with gedogen",
                        "/interventies",
                        gedogen()
                                .met(d -> d.casus = casus(true, false)
                                        .gedoogbesluit(GEDOOGBESLUIT)
                                        .build()),
                        d -> {
                            d.interventies = List.of(WAARSCHUWEN);
                            d.overwogen = overwogen(WAARSCHUWEN);
                        }),
                fout(
                        "another choice than was considered",
                        "/interventies",
                        definitief(),
                        d -> d.interventies = List.of(BESTUURLIJK_GESPREK)),
                fout(
                        "a choice that was not considered",
                        "/interventies",
                        definitief(),
                        d -> d.interventies = List.of(AANSPREKEN_INFORMEREN, WAARSCHUWEN)),
                fout("a choice in another order", "/interventies", definitief(), d -> {
                    d.interventies = List.of(BESTUURLIJK_GESPREK, WAARSCHUWEN);
                    d.overwogen = overwogen(WAARSCHUWEN, BESTUURLIJK_GESPREK);
                }),
                fout("waiting without scenarios", "/scenarios", wachtend(), d -> d.scenarios = Map.of()),
                fout(
                        "waiting with two scenarios",
                        "/scenarios",
                        wachtend(),
                        d -> d.scenarios = scenarios(Spoor.BESTUURSRECHT, Spoor.STRAFRECHT)),
                fout(
                        "scenarios without waiting",
                        "/scenarios",
                        definitief(),
                        d -> d.scenarios = scenarios(Spoor.values())),
                fout(
                        "one scenario without waiting",
                        "/scenarios",
                        geenOvertreding(),
                        d -> d.scenarios = scenarios(Spoor.BESTUURSRECHT)),
                fout("a choice without spoor", "/spoor", definitief(), d -> d.spoor = Optional.empty()),
                fout("a spoor while waiting", "/spoor", wachtend(), d -> d.spoor = Optional.of(Spoor.BESTUURSRECHT)),
                fout("a spoor with gedogen", "/spoor", gedogen(), d -> d.spoor = Optional.of(Spoor.STRAFRECHT)),
                fout(
                        "a spoor without an overtreding",
                        "/spoor",
                        geenOvertreding(),
                        d -> d.spoor = Optional.of(Spoor.BESTUURSRECHT)),
                fout(
                        "a spoor with a deviation",
                        "/spoor",
                        metAfwijking(),
                        d -> d.spoor = Optional.of(Spoor.BESTUURSRECHT)),
                fout(
                        "a deviation that was not given",
                        "/afwijking",
                        metAfwijking(),
                        d -> d.casus = casus(true, true).build()),
                fout("a deviation that was given and dropped", "/afwijking", metAfwijking(), d -> {
                    d.afwijking = Optional.empty();
                    d.spoor = Optional.of(Spoor.BESTUURSRECHT);
                }),
                fout("another choice than that of the deviation", "/interventies", metAfwijking(), d -> {
                    d.interventies = List.of(WAARSCHUWEN);
                    d.overwogen = overwogen(WAARSCHUWEN);
                }),
                fout("a choice beside that of the deviation", "/interventies", metAfwijking(), d -> {
                    d.interventies = List.of(WAARSCHUWEN, BESTUURLIJK_GESPREK);
                    d.overwogen = overwogen(WAARSCHUWEN, BESTUURLIJK_GESPREK);
                }),
                fout(
                        "a deviation with another motivering",
                        "/afwijking",
                        metAfwijking(),
                        d -> d.afwijking = Optional.of(new Afwijkingsoordeel(List.of(WAARSCHUWEN), true, "Zomaar"))),
                fout(
                        "a deviation while waiting",
                        "/afwijking",
                        wachtend()
                                .met(d -> d.casus =
                                        casus(true, true).afwijking(GEGEVEN).build()),
                        d -> d.afwijking = Optional.of(OVERGENOMEN)),
                fout(
                        "a deviation without an overtreding",
                        "/afwijking",
                        geenOvertreding()
                                .met(d -> d.casus =
                                        casus(false, true).afwijking(GEGEVEN).build()),
                        d -> d.afwijking = Optional.of(OVERGENOMEN)),
                fout(
                        "no termijn for a voorschrift and a herstellende",
                        "/termijn",
                        definitief(),
                        d -> d.termijn = Optional.empty()),
                fout(
                        "a termijn without a voorschrift",
                        "/termijn",
                        definitief(),
                        d -> d.casus = casus(true, false).build()),
                fout(
                        "a termijn while waiting",
                        "/termijn",
                        wachtend(),
                        d -> d.termijn = Optional.of(Termijn.NAAR_URGENTIE)),
                fout("a termijn without a herstellende", "/termijn", definitief(), d -> {
                    d.interventies = List.of(BSBM);
                    d.overwogen = overwogen(BSBM);
                }));
    }

    private static Arguments fout(String naam, String pad, Delen goed, Consumer<Delen> verandering) {
        return Arguments.of(naam, pad, goed, verandering);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fout")
    void oneContradictionIsRefusedWithItsPath(String naam, String pad, Delen delen, Consumer<Delen> verandering) {
        assertEquals(delen.casus, delen.maak().casus(), "the record is sound before the change");

        delen.met(verandering);

        Weigering.verwacht(delen::maak, pad + " TEGENSTRIJDIG");
    }

    @Test
    void aBuilderSaysAllThatARecordMustHaveAndWasNotGiven() {
        Delen d = new Delen();
        assertEquals(
                List.of("/bibliotheek", "/overleg", "/status", "/uitkomst"),
                assertThrows(
                                OngeldigException.class,
                                () -> Vastlegging.builder(d.strategie, Woordenlijst.LHS_17, d.casus)
                                        .build())
                        .fouten()
                        .stream()
                        .map(Fout::pad)
                        .toList());
    }

    @Test
    void allContradictionsAreNamedAtOnce() {
        Delen delen = geenOvertreding().met(d -> {
            d.status = Status.WACHT_OP_OVERLEG;
            d.casus = casus(true, true).overleg(Overleg.of(Spoor.STRAFRECHT)).build();
            d.positionering = positionering(true, Segment.B3);
            d.aspecten = List.of();
            d.overleg = new Overlegoordeel(Optional.of(Overlegindicatie.ZINVOL), true, Optional.empty());
            d.spoor = Optional.of(Spoor.STRAFRECHT);
            d.interventies = List.of(WAARSCHUWEN);
            d.overwogen = List.of(overweging(BSBM, true), overweging(BSBM, false));
            d.afwijking = Optional.of(OVERGENOMEN);
        });

        Weigering.verwacht(
                delen::maak,
                "/afwijking TEGENSTRIJDIG",
                "/aspecten/soorten TEGENSTRIJDIG",
                "/interventies TEGENSTRIJDIG",
                "/interventies TEGENSTRIJDIG",
                "/overleg/aangifte TEGENSTRIJDIG",
                "/overleg/indicatie TEGENSTRIJDIG",
                "/overleg/uitkomst TEGENSTRIJDIG",
                "/overwogen TEGENSTRIJDIG",
                "/overwogen TEGENSTRIJDIG",
                "/positionering TEGENSTRIJDIG",
                "/positionering/typering TEGENSTRIJDIG",
                "/positionering/uitgangspositie TEGENSTRIJDIG",
                "/scenarios TEGENSTRIJDIG",
                "/spoor TEGENSTRIJDIG",
                "/status TEGENSTRIJDIG",
                "/termijn TEGENSTRIJDIG",
                "/uitkomst TEGENSTRIJDIG");
    }

    static Stream<Arguments> nullen() {
        Map<Spoor, List<Interventie>> zonderSpoor = new HashMap<>();
        zonderSpoor.put(null, List.of());
        Map<Spoor, List<Interventie>> zonderLijst = new EnumMap<>(Spoor.class);
        zonderLijst.put(Spoor.STRAFRECHT, null);
        List<Overweging> zonderOverweging = new ArrayList<>();
        zonderOverweging.add(null);
        return Stream.<Consumer<Delen>>of(
                        d -> d.strategie = null,
                        d -> d.casus = null,
                        d -> d.uitkomst = null,
                        d -> d.status = null,
                        d -> d.positionering = null,
                        d -> d.aspecten = null,
                        d -> d.overleg = null,
                        d -> d.spoor = null,
                        d -> d.interventies = null,
                        d -> d.scenarios = null,
                        d -> d.scenarios = zonderSpoor,
                        d -> d.scenarios = zonderLijst,
                        d -> d.overwogen = null,
                        d -> d.overwogen = zonderOverweging,
                        d -> d.afwijking = null,
                        d -> d.termijn = null,
                        d -> d.aandachtspunten = null,
                        d -> d.signalen = null,
                        d -> d.lezingen = null,
                        d -> d.regels = null,
                        d -> d.bibliotheek = null)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhereInEveryKindOfRecord(Consumer<Delen> verandering) {
        for (Delen delen : List.of(definitief(), wachtend(), gedogen(), geenOvertreding(), metAfwijking())) {
            assertThrows(NullPointerException.class, delen.met(verandering)::maak);
        }
    }

    @Test
    void theNormsThatAppliedAreThoseOfTheRulesInOrderAndNoneTwice() {
        assertEquals(
                List.of(Norm.of("3.1-1"), Norm.of("3.1-2"), Norm.of("3.1-10")),
                definitief().maak().normen());
    }

    @Test
    void theLibraryThatDecidedPlaysNoPartInTheComparisonOfDecisions() {
        Vastlegging een = definitief().maak();
        Vastlegging ander = definitief()
                .met(d -> d.bibliotheek = new Bibliotheek("2.0.0", Sha256.of("andere regels")))
                .maak();

        assertTrue(een.isZelfdeBeslissing(ander));
        assertTrue(ander.isZelfdeBeslissing(een));
        assertNotEquals(een, ander);
        assertThrows(NullPointerException.class, () -> een.isZelfdeBeslissing(null));
    }

    static Stream<Arguments> verschillen() {
        return Stream.<Consumer<Delen>>of(
                        d -> d.strategie = new StrategieVerwijzing("LHS", "1.8"),
                        d -> d.beleid = Optional.empty(),
                        d -> d.casus = casus(true, true).label("team", "Zuid").build(),
                        d -> d.positionering = Optional.of(new Positionering(
                                Typering.ONVERSCHILLIG,
                                false,
                                Segment.B2,
                                Verplaatsing.OPGEHEVEN,
                                List.of(Segment.B2),
                                Segment.B2,
                                Klasse.LICHT)),
                        d -> d.overleg = overleg(Optional.of(Overlegindicatie.NIET_GEINDICEERD), Optional.empty()),
                        d -> d.spoor = Optional.of(Spoor.BESTUURS_EN_STRAFRECHT),
                        d -> d.overwogen = List.of(overweging(WAARSCHUWEN, true)),
                        d -> d.termijn = Optional.of(Termijn.NAAR_URGENTIE),
                        d -> d.aandachtspunten = List.of(),
                        d -> d.signalen = List.of(new Signaal(
                                Signaalcode.VERZACHTEND_BIJ_SPOED, List.of(Norm.of("3.1-5")), "Ga het argument na.")),
                        d -> d.lezingen = List.of(),
                        d -> d.regels = List.of())
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("verschillen")
    void recordsThatDifferInAnythingElseAreNotTheSameDecision(Consumer<Delen> verschil) {
        assertFalse(definitief()
                .maak()
                .isZelfdeBeslissing(definitief().met(verschil).maak()));
    }

    @Test
    void aRecordDoesNotChangeWithTheListsItCameFrom() {
        List<Interventie> scenario = new ArrayList<>(List.of(WAARSCHUWEN));
        Map<Spoor, List<Interventie>> scenarios = scenarios(Spoor.values());
        scenarios.put(Spoor.STRAFRECHT, scenario);
        Vastlegging vastlegging = wachtend().met(d -> d.scenarios = scenarios).maak();
        scenario.clear();
        scenarios.clear();

        assertEquals(
                List.of(Spoor.values()), List.copyOf(vastlegging.scenarios().keySet()));
        assertEquals(List.of(WAARSCHUWEN), vastlegging.scenarios().get(Spoor.STRAFRECHT));
        assertThrows(
                UnsupportedOperationException.class,
                () -> vastlegging.scenarios().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> vastlegging.overwogen().clear());
        assertThrows(
                UnsupportedOperationException.class, () -> vastlegging.regels().clear());
    }

    @Test
    void aRecordIsPrintedInShort() {
        assertEquals(
                "Vastlegging[LHS 1.7, INTERVENIEREN, DEFINITIEF, B2, [WAARSCHUWEN]]",
                definitief().maak().toString());
        assertEquals(
                "Vastlegging[LHS 1.7, GEEN_OVERTREDING, DEFINITIEF, []]",
                geenOvertreding().maak().toString());
    }

    @Test
    void aContradictionSaysWhatIsWrong() {
        OngeldigException fout =
                assertThrows(OngeldigException.class, definitief().met(d -> d.spoor = Optional.empty())::maak);

        assertEquals("/spoor: hoort bij een keuze zonder afwijking, en alleen daarbij", fout.getMessage());
    }

    private static List<Interventie> interventies() {
        return Woordenlijst.LHS_17.interventies().alle();
    }

    @ParameterizedTest
    @MethodSource("interventies")
    void anOverwegingIsOfTheSoortOfItsInterventie(Interventie interventie) {
        assertEquals(interventie.soort(), overweging(interventie, false).soort());
    }
}
