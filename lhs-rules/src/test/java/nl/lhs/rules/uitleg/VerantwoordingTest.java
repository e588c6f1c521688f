package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a record has for each article of the Awb, what is missing, and who must supply it. */
class VerantwoordingTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    /** Only what is required. */
    private static Casus kaal(Gevolgen gevolgen, Normadressaat normadressaat) {
        return Casus.of(Bevinding.of("B", DATUM, gevolgen), normadressaat);
    }

    /** Everything given, with reasons. */
    private static Casus volledig() {
        return Casus.builder(
                        "Z",
                        Bevinding.builder("B", DATUM)
                                .omschrijving("o")
                                .gevolgen(Gevolgen.AANZIENLIJK)
                                .spoedeisend(true)
                                .ernstigeGedraging(ErnstigeGedraging.SABOTAGE)
                                .onderbouwing(new Onderbouwing(
                                        Optional.of("g"), Optional.of("s"), Optional.of("e"), Optional.of("l")))
                                .belangen(List.of(Belang.MILIEU))
                                .voorschrift(new Voorschrift(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, Optional.of("v")))
                                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE, "r"))
                                .verzwarendAspect(
                                        VerzwarendAspect.of(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN, "d"))
                                .build(),
                        Normadressaat.builder("N")
                                .typering(Typering.CALCULEREND)
                                .onderbouwing("t")
                                .begunstigendBesluit(true)
                                .build())
                .reikwijdte(new Reikwijdte(Optional.of("g"), Optional.empty(), Optional.empty()))
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.PROCES_VERBAAL))
                .overleg(new Overleg(Spoor.BESTUURS_EN_STRAFRECHT, Optional.of(DATUM), Optional.of("t")))
                .build();
    }

    private static Casus.Builder licht() {
        return Casus.builder(
                "Z",
                Bevinding.builder("B", DATUM)
                        .gevolgen(Gevolgen.BEPERKT)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG))
                        .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG))
                        .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG))
                        .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                        .ernstigeGedragingen(List.of(ErnstigeGedraging.SABOTAGE, ErnstigeGedraging.FRAUDE))
                        .build(),
                Normadressaat.of("N", Typering.ONVERSCHILLIG));
    }

    private static Casus geenOvertreding() {
        return Casus.of(
                Bevinding.builder("B", DATUM)
                        .overtreding(false)
                        .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                        .build(),
                Normadressaat.of("N"));
    }

    /** Urgent, without a word on why. */
    private static Casus spoedeisend() {
        return Casus.of(
                Bevinding.builder("B", DATUM)
                        .gevolgen(Gevolgen.VAN_BELANG)
                        .spoedeisend(true)
                        .build(),
                Normadressaat.of("N"));
    }

    /** A light segment with an aspect, and no overleg. */
    private static Casus zinvol() {
        return Casus.of(
                Bevinding.builder("B", DATUM)
                        .gevolgen(Gevolgen.BEPERKT)
                        .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                        .build(),
                Normadressaat.of("N"));
    }

    /** A case in which a deviation decides. */
    private static Casus afwijkend(Interventie... interventies) {
        return kaal(Gevolgen.BEPERKT, Normadressaat.of("N", Typering.ONVERSCHILLIG)).toBuilder()
                .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))
                .afwijking(Afwijking.of("a", interventies))
                .build();
    }

    /** Cases that together give every code. */
    private static List<Vastlegging> vastleggingen() {
        Normadressaat bewust = Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL);
        Normadressaat zonderBesluit = Normadressaat.builder("N")
                .typering(Typering.BEWUST_EN_STRUCTUREEL)
                .begunstigendBesluit(false)
                .build();
        Gedoogbesluit tijdelijk = new Gedoogbesluit(
                "G", Gedoogbesluit.Grond.EINDIGT_BINNEN_AFZIENBARE_TIJD, Optional.of(DATUM), Optional.of("m"));
        return Stream.of(
                        kaal(Gevolgen.BEPERKT, Normadressaat.of("N")),
                        kaal(Gevolgen.AANZIENLIJK, bewust),
                        volledig(),
                        volledig().toBuilder()
                                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                                .build(),
                        volledig().toBuilder().gedoogbesluit(tijdelijk).build(),
                        volledig().toBuilder()
                                .afwijking(Afwijking.of("a", Interventie.LAST_ONDER_DWANGSOM))
                                .build(),
                        licht().build(),
                        licht().gedoogbesluit(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))
                                .build(),
                        licht().bsbm(Bsbm.opgelegd()).build(),
                        licht().bsbm(new Bsbm(true, Optional.of(false), true)).build(),
                        licht().afwijking(Afwijking.of("a", Interventie.SCHORSEN_OF_INTREKKEN))
                                .build(),
                        Casus.builder("Z", Bevinding.of("B", DATUM, Gevolgen.AANZIENLIJK), zonderBesluit)
                                .bevoegdheden(List.of(Interventie.EXPLOITATIEVERBOD_OF_SLUITING))
                                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                .build(),
                        Casus.of(
                                Bevinding.builder("B", DATUM).overtreding(false).build(), Normadressaat.of("N")),
                        geenOvertreding(),
                        zinvol(),
                        kaal(Gevolgen.AANZIENLIJK, bewust).toBuilder()
                                .gedoogbesluit(tijdelijk)
                                .build(),
                        kaal(Gevolgen.BEPERKT, Normadressaat.of("N")).toBuilder()
                                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                .build(),
                        spoedeisend(),
                        afwijkend(Interventie.BESTUURLIJKE_BOETE),
                        kaal(Gevolgen.AANZIENLIJK, bewust).toBuilder()
                                .afzien(new Afzien(Afzien.Grond.RECHTVAARDIGINGSGROND, "m"))
                                .build(),
                        kaal(Gevolgen.AANZIENLIJK, bewust).toBuilder()
                                .verzoek(Verzoek.of("V", DATUM))
                                .build(),
                        volledig().toBuilder()
                                .verzoek(new Verzoek("V", DATUM, Optional.empty(), Optional.of(DATUM)))
                                .afwijking(Afwijking.of("a", Interventie.EXPLOITATIEVERBOD_OF_SLUITING))
                                .bevoegdheden(List.of(Interventie.EXPLOITATIEVERBOD_OF_SLUITING))
                                .build())
                .map(ENGINE::decide)
                .toList();
    }

    private static List<Verantwoordingspunt> punten(Verantwoording verantwoording) {
        List<Verantwoordingspunt> punten = new ArrayList<>();
        verantwoording.artikelen().forEach(t -> {
            punten.addAll(t.steun());
            punten.addAll(t.ontbreekt());
        });
        return punten;
    }

    private static Set<Verantwoordingscode> steun(Casus casus) {
        return Verantwoording.from(ENGINE.decide(casus)).artikelen().stream()
                .flatMap(t -> t.steun().stream())
                .map(Verantwoordingspunt::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verantwoordingscode.class)));
    }

    private static Set<Verantwoordingscode> ontbreekt(Casus casus) {
        return Verantwoording.from(ENGINE.decide(casus)).artikelen().stream()
                .flatMap(t -> t.ontbreekt().stream())
                .map(Verantwoordingspunt::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verantwoordingscode.class)));
    }

    /** Records in dossiers, among them a choice that is no heavier than the last rung. */
    private static Stream<Vastlegging> inDossiers() {
        Dossier lichter = ENGINE.vervolg(
                new Dossier(Voorbeelddossiers.mestopslag(ENGINE).vastleggingen().subList(0, 5)),
                Hercontrole.nietNageleefd("H", LocalDate.of(2026, 9, 20))
                        .withKeuze(
                                Hercontrolekeuze.of(List.of(Interventie.VERSCHERPT_TOEZICHT), "Dit past hier beter.")));
        Dossier onbeantwoord = ENGINE.vervolg(
                new Dossier(Voorbeelddossiers.geluid(ENGINE).vastleggingen().subList(0, 4)),
                Lastzetting.of(LocalDate.of(2026, 2, 20), Interventie.LAST_ONDER_DWANGSOM, Laststap.ZIENSWIJZE));
        return Stream.concat(
                Voorbeelddossiers.alle(ENGINE).values().stream().flatMap(d -> d.vastleggingen().stream()),
                Stream.of(lichter.laatste(), onbeantwoord.laatste()));
    }

    private static Set<Verantwoordingscode> codes(Vastlegging vastlegging) {
        return codes(Verantwoording.from(vastlegging));
    }

    private static Set<Verantwoordingscode> codes(Verantwoording verantwoording) {
        return punten(verantwoording).stream()
                .map(Verantwoordingspunt::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verantwoordingscode.class)));
    }

    @Test
    void aRungThatFollowsOnFailedComplianceIsNotCalledTheLightest() {
        List<Vastlegging> dossier = Voorbeelddossiers.geluid(ENGINE).vastleggingen();
        // No reason was given for the row: that is filled in, so that the choice counts as motivated.
        Set<Verantwoordingscode> eerste = codes(Verantwoording.from(dossier.get(0), ingevuld(), Taal.NEDERLANDS));
        assertTrue(eerste.contains(Verantwoordingscode.LICHTSTE_GEKOZEN));
        assertFalse(eerste.contains(Verantwoordingscode.VOLGENDE_TREDE_GEKOZEN));
        Set<Verantwoordingscode> tweede = codes(Verantwoording.from(dossier.get(2), ingevuld(), Taal.NEDERLANDS));
        assertFalse(tweede.contains(Verantwoordingscode.LICHTSTE_GEKOZEN));
        assertTrue(tweede.contains(Verantwoordingscode.VOLGENDE_TREDE_GEKOZEN));
    }

    @Test
    void aTermIsOnlyMissedWhereNoGedragsvoorschriftIsConcerned() {
        assertTrue(codes(Voorbeelddossiers.geluid(ENGINE).vastleggingen().get(2))
                .contains(Verantwoordingscode.HERSTELTERMIJN_NIET_GENOEMD));
        Set<Verantwoordingscode> gedrag =
                codes(Voorbeelddossiers.mestopslag(ENGINE).laatste());
        assertFalse(gedrag.contains(Verantwoordingscode.HERSTELTERMIJN_NIET_GENOEMD));
        assertFalse(gedrag.contains(Verantwoordingscode.HERSTELTERMIJN_GENOEMD));
    }

    @Test
    void everyCodeIsSaidOfSomeRecord() {
        Set<Verantwoordingscode> gezegd = EnumSet.noneOf(Verantwoordingscode.class);
        Stream.concat(vastleggingen().stream(), inDossiers())
                .forEach(v -> punten(Verantwoording.from(v)).forEach(p -> gezegd.add(p.code())));
        inDossiers()
                .forEach(v -> punten(Verantwoording.from(v, ingevuld(), Taal.NEDERLANDS))
                        .forEach(p -> gezegd.add(p.code())));
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(gezegd)), EnumSet.noneOf(Verantwoordingscode.class));
    }

    @Test
    void theExplanationsOfTheseRecordsCanBeRead() {
        vastleggingen().forEach(Leesbaar::controleer);
    }

    @Test
    void aPathLeadsToWhatSupportsAndToWhereSomethingIsMissing() {
        JsonMapper mapper = JsonMapper.shared();
        for (Vastlegging v :
                Stream.concat(vastleggingen().stream(), inDossiers()).toList()) {
            JsonNode record = mapper.readTree(VastleggingJson.format(v));
            for (Verantwoordingspunt p : punten(Verantwoording.from(v))) {
                JsonPointer pad = JsonPointer.compile(p.pad());
                if (p.code().beginsel().isEmpty()) {
                    assertEquals(p.veld(), Besluitveld.find(p.pad().substring(1)));
                } else if (p.code() == Verantwoordingscode.SIGNAAL) {
                    assertTrue(record.at(pad).has("code"), p.code() + " at " + pad);
                } else if (p.code().isSteun()) {
                    assertFalse(record.at(pad).isMissingNode(), p.code() + " at " + pad);
                } else {
                    assertTrue(record.at(pad.head()).isObject(), p.code() + " at " + pad);
                }
            }
        }
    }

    @Test
    void whatIsGivenIsNotSaidToBeMissing() {
        assertEquals(
                EnumSet.of(
                        Verantwoordingscode.REIKWIJDTE_NIET_GETOETST,
                        Verantwoordingscode.OPVOLGER_NIET_GETOETST,
                        Verantwoordingscode.AANGIFTE_NIET_VASTGELEGD,
                        Verantwoordingscode.SIGNAAL,
                        Verantwoordingscode.DOEL_NIET_VASTGELEGD,
                        Verantwoordingscode.VELD_OPEN),
                ontbreekt(volledig()));
    }

    /** Every field, with a text that must not be repeated. */
    private static Besluitgegevens ingevuld() {
        Besluitgegevens gegevens = Besluitgegevens.LEEG;
        for (Besluitveld veld : Besluitveld.values()) {
            gegevens = gegevens.with(veld, "geheim");
        }
        return gegevens;
    }

    private static Set<Awbartikel> artikelen(Vastlegging vastlegging) {
        return Verantwoording.from(vastlegging).artikelen().stream()
                .map(Artikeltoets::artikel)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Awbartikel.class)));
    }

    private static Set<Besluitveld> velden(Verantwoording verantwoording) {
        return punten(verantwoording).stream()
                .filter(p -> !p.code().isSteun())
                .flatMap(p -> p.veld().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Besluitveld.class)));
    }

    @Test
    void anArticleIsAskedOfARecordOnlyWhereItApplies() {
        Set<Awbartikel> altijd = EnumSet.of(
                Awbartikel.VOORBEREIDING, Awbartikel.DOEL, Awbartikel.DEUGDELIJKE_MOTIVERING, Awbartikel.BELEIDSREGEL);
        assertEquals(altijd, artikelen(ENGINE.decide(geenOvertreding())));
        assertEquals(altijd, artikelen(ENGINE.decide(kaal(Gevolgen.BEPERKT, Normadressaat.of("N")))));
        assertEquals(altijd, artikelen(Voorbeelddossiers.wasplaats(ENGINE).laatste()));

        Set<Awbartikel> sanctie = EnumSet.copyOf(altijd);
        sanctie.addAll(EnumSet.of(
                Awbartikel.BELANGENAFWEGING, Awbartikel.ZIENSWIJZE, Awbartikel.OVERTREDER, Awbartikel.SANCTIEBESLUIT));
        assertEquals(sanctie, artikelen(ENGINE.decide(afwijkend(Interventie.LAST_ONDER_DWANGSOM))));
        assertEquals(
                sanctie,
                artikelen(ENGINE.decide(
                        kaal(Gevolgen.AANZIENLIJK, Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL)))),
                "what the overleg can lead to is a sanction");

        Set<Awbartikel> boete = EnumSet.copyOf(sanctie);
        boete.add(Awbartikel.BOETE_EN_STRAFRECHT);
        assertEquals(boete, artikelen(ENGINE.decide(afwijkend(Interventie.BESTUURLIJKE_BOETE))));

        Set<Awbartikel> verzoek = EnumSet.copyOf(altijd);
        verzoek.add(Awbartikel.BESLISTERMIJN);
        assertEquals(
                verzoek,
                artikelen(ENGINE.decide(kaal(Gevolgen.BEPERKT, Normadressaat.of("N")).toBuilder()
                        .verzoek(Verzoek.of("V", DATUM))
                        .build())));
    }

    /** The row, the typering, an argument and an aspect: each by itself takes the reasons from all that rests on it. */
    @Test
    void nothingCountsAsMotivatedThatRestsOnSomethingWithoutItsReasons() {
        Set<Verantwoordingscode> gemotiveerd = EnumSet.of(
                Verantwoordingscode.REDEN_PER_INTERVENTIE,
                Verantwoordingscode.LICHTSTE_GEKOZEN,
                Verantwoordingscode.POSITIE_HERLEIDBAAR);
        Onderbouwing rij = new Onderbouwing(Optional.of("g"), Optional.empty(), Optional.empty(), Optional.empty());
        Bevinding.Builder bevinding =
                Bevinding.builder("B", DATUM).gevolgen(Gevolgen.BEPERKT).onderbouwing(rij);
        Normadressaat n = Normadressaat.builder("N")
                .typering(Typering.ONVERSCHILLIG)
                .onderbouwing("t")
                .build();
        assertTrue(steun(Casus.of(bevinding.build(), n)).containsAll(gemotiveerd));
        for (Casus zonder : List.of(
                Casus.of(Bevinding.of("B", DATUM, Gevolgen.BEPERKT), n),
                Casus.of(bevinding.build(), Normadressaat.of("N", Typering.ONVERSCHILLIG)),
                Casus.of(
                        Bevinding.builder("B", DATUM)
                                .gevolgen(Gevolgen.BEPERKT)
                                .onderbouwing(rij)
                                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
                                .build(),
                        n),
                Casus.of(
                        Bevinding.builder("B", DATUM)
                                .gevolgen(Gevolgen.BEPERKT)
                                .onderbouwing(rij)
                                .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                                .build(),
                        n))) {
            Set<Verantwoordingscode> steun = steun(zonder);
            assertTrue(steun.stream().noneMatch(gemotiveerd::contains), steun::toString);
            assertTrue(ontbreekt(zonder).contains(Verantwoordingscode.PLAATS_NIET_ONDERBOUWD));
        }
    }

    @Test
    void whatTheCallerFillsInAnswersWhatAsksForItAndIsNotRepeated() {
        for (Vastlegging v :
                Stream.concat(vastleggingen().stream(), inDossiers()).toList()) {
            for (Taal taal : Taal.values()) {
                Verantwoording leeg = Verantwoording.from(v, taal);
                Verantwoording vol = Verantwoording.from(v, ingevuld(), taal);
                assertEquals(Set.of(), velden(vol));
                Set<Besluitveld> beantwoord = punten(vol).stream()
                        .filter(p -> p.code() == Verantwoordingscode.VELD_INGEVULD)
                        .map(p -> p.veld().orElseThrow())
                        .collect(Collectors.toSet());
                assertTrue(beantwoord.containsAll(velden(leeg)), () -> beantwoord + " " + velden(leeg));
                assertFalse((vol.tekst() + vol.html() + vol).contains("geheim"));
                for (Besluitveld veld : velden(leeg)) {
                    assertTrue(
                            leeg.tekst().contains(veld.verstrekker(taal))
                                    && leeg.tekst().contains(veld.sleutel()),
                            veld.name());
                }
            }
        }
    }

    @Test
    void everyFieldThatTheTextForTheBesluitLeavesOpenIsNamed() {
        int open = 0;
        for (Vastlegging v :
                Stream.concat(vastleggingen().stream(), inDossiers()).toList()) {
            if (!artikelen(v).contains(Awbartikel.SANCTIEBESLUIT)) {
                continue;
            }
            Set<Besluitveld> genoemd = velden(Verantwoording.from(v));
            for (Deel deel : Motivering.from(Lezer.BESLUIT, v).delen()) {
                for (Uitspraak u : deel.uitspraken()) {
                    for (Fragment f : u.fragmenten()) {
                        if (f.veld().isPresent()) {
                            assertTrue(genoemd.contains(f.veld().get()), () -> f.veld() + " in " + u);
                            open++;
                        }
                    }
                }
            }
        }
        assertTrue(open > 50, "only " + open);
    }

    @Test
    void aJudgementSupportsOnlyWithItsReasons() {
        assertTrue(steun(volledig())
                .containsAll(Set.of(
                        Verantwoordingscode.GEVOLGEN_ONDERBOUWD,
                        Verantwoordingscode.SPOED_ONDERBOUWD,
                        Verantwoordingscode.GEDRAGINGEN_ONDERBOUWD,
                        Verantwoordingscode.LEGALISATIE_ONDERZOCHT)));
        assertTrue(ontbreekt(spoedeisend())
                .containsAll(Set.of(
                        Verantwoordingscode.GEVOLGEN_ZONDER_ONDERBOUWING,
                        Verantwoordingscode.SPOED_ZONDER_ONDERBOUWING)));
        assertTrue(ontbreekt(licht().build()).contains(Verantwoordingscode.GEDRAGINGEN_ZONDER_ONDERBOUWING));
    }

    @Test
    void misuseOfAPowerIsAboutItsPurposeAndNotAboutHavingIt() {
        assertEquals(
                EnumSet.of(
                        Verantwoordingscode.GEEN_BEVOEGDHEID_NODIG,
                        Verantwoordingscode.NIETS_INGEZET,
                        Verantwoordingscode.DOEL_PER_INTERVENTIE,
                        Verantwoordingscode.DOEL_NIET_VASTGELEGD),
                EnumSet.copyOf(Stream.of(Verantwoordingscode.values())
                        .filter(c -> c.beginsel().equals(Optional.of(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID)))
                        .toList()));
    }

    @Test
    void aBareCaseLacksWhatACourtWouldAskFor() {
        assertEquals(
                EnumSet.of(
                        Verantwoordingscode.GEVOLGEN_ZONDER_ONDERBOUWING,
                        Verantwoordingscode.PLAATS_NIET_ONDERBOUWD,
                        Verantwoordingscode.VELD_OPEN,
                        Verantwoordingscode.OPVOLGER_NIET_GETOETST,
                        Verantwoordingscode.VOORSCHRIFT_NIET_OPGEGEVEN,
                        Verantwoordingscode.OMSCHRIJVING_ONTBREEKT,
                        Verantwoordingscode.BELANGEN_ONTBREKEN,
                        Verantwoordingscode.TYPERING_ONTBREEKT,
                        Verantwoordingscode.REIKWIJDTE_NIET_OPGEGEVEN,
                        Verantwoordingscode.BEVOEGDHEDEN_ONBEKEND),
                ontbreekt(kaal(Gevolgen.BEPERKT, Normadressaat.of("N"))));
    }

    @Test
    void aNecessaryOverlegWithoutOutcomeIsMissing() {
        assertTrue(ontbreekt(kaal(Gevolgen.AANZIENLIJK, Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL)))
                .contains(Verantwoordingscode.OVERLEG_AFGEWACHT));
    }

    @Test
    void aDeviationEqualToTheAdviceIsNoWeakSpot() {
        Casus casus = Casus.builder(
                        "Z", Bevinding.of("B", DATUM, Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                .afwijking(Afwijking.of("a", Interventie.WAARSCHUWEN))
                .build();
        assertFalse(ontbreekt(casus).contains(Verantwoordingscode.AFWIJKING_VAN_LICHTSTE));
    }

    @Test
    void oneInterventionPunishesOnlyWhereNoOtherChosenOneDoes() {
        assertTrue(steun(afwijkend(Interventie.PROCES_VERBAAL)).contains(Verantwoordingscode.EEN_STRAF));
        assertTrue(steun(afwijkend(Interventie.LAST_ONDER_DWANGSOM, Interventie.SCHORSEN_OF_INTREKKEN))
                .contains(Verantwoordingscode.EEN_STRAF));
        for (Interventie bestraffend :
                List.of(Interventie.SCHORSEN_OF_INTREKKEN, Interventie.EXPLOITATIEVERBOD_OF_SLUITING)) {
            assertFalse(
                    steun(afwijkend(bestraffend, Interventie.PROCES_VERBAAL)).contains(Verantwoordingscode.EEN_STRAF));
        }
        assertFalse(steun(afwijkend(Interventie.LAST_ONDER_DWANGSOM)).contains(Verantwoordingscode.EEN_STRAF));
    }

    @Test
    void everySignalOfTheRecordIsSaidToMakeItVulnerable() {
        Casus casus = Casus.builder(
                        "Z",
                        Bevinding.builder("B", DATUM)
                                .gevolgen(Gevolgen.BEPERKT)
                                .spoedeisend(true)
                                .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG))
                                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
                                .build(),
                        Normadressaat.of("N"))
                .build();
        Vastlegging v = ENGINE.decide(casus);
        assertEquals(
                List.of(Signaalcode.RECIDIVE_ZONDER_TYPERING, Signaalcode.VERZACHTEND_BIJ_SPOED),
                v.signalen().stream().map(Signaal::code).toList());
        for (Taal taal : Taal.values()) {
            List<Verantwoordingspunt> gezegd = punten(Verantwoording.from(v, taal)).stream()
                    .filter(p -> p.code() == Verantwoordingscode.SIGNAAL)
                    .toList();
            assertEquals(
                    List.of("/signalen/0", "/signalen/1"),
                    gezegd.stream().map(Verantwoordingspunt::pad).toList());
            for (int i = 0; i < gezegd.size(); i++) {
                Signaal signaal = v.signalen().get(i);
                assertEquals(signaal.normen(), gezegd.get(i).uitspraak().normen());
                String zin = Zin.Reeks.SIGNAAL
                        .sjabloon(taal, signaal.code())
                        .fill(Map.of())
                        .get(0)
                        .tekst();
                assertTrue(gezegd.get(i).uitspraak().tekst().startsWith(zin), zin);
            }
        }
    }

    @Test
    void aChosenBsbmNeverShowsThatTheFactIsSimpleAndTheGuiltUndisputed() {
        Verantwoordingscode code = Verantwoordingscode.BSBM_EENVOUD_EN_SCHULD_NIET_VASTGELEGD;
        assertTrue(ontbreekt(licht().bsbm(Bsbm.opgelegd()).build()).contains(code));
        assertTrue(
                ontbreekt(licht().bsbm(new Bsbm(true, Optional.of(false), true)).build())
                        .contains(code));
        assertFalse(ontbreekt(licht().bsbm(Bsbm.nietOpgelegd()).build()).contains(code));
    }

    @Test
    void aspectsPlayNoPartWhereThereIsNoOvertreding() {
        assertTrue(steun(geenOvertreding()).contains(Verantwoordingscode.ASPECTEN_ZONDER_ROL));
        assertFalse(steun(geenOvertreding()).contains(Verantwoordingscode.ASPECTEN_GENOEMD));
        assertFalse(ontbreekt(geenOvertreding()).contains(Verantwoordingscode.ASPECT_ZONDER_ONDERBOUWING));
    }

    @Test
    void anOverlegThatCouldBeUsefulIsNotSaidToBeIndicated() {
        assertTrue(ontbreekt(zinvol()).contains(Verantwoordingscode.ZINVOL_OVERLEG_ZONDER_UITKOMST));
        assertFalse(Verantwoording.from(ENGINE.decide(zinvol())).tekst().contains("is geïndiceerd"));
    }

    @Test
    void aGedoogbesluitThatDoesNotWaitForTheOverlegLacksNoOutcome() {
        Casus casus = kaal(Gevolgen.AANZIENLIJK, Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL)).toBuilder()
                .gedoogbesluit(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))
                .build();
        assertTrue(steun(casus).contains(Verantwoordingscode.GEDOGEN_ZONDER_OVERLEG));
        assertFalse(ontbreekt(casus).stream().anyMatch(c -> c.name().contains("OVERLEG")));
    }

    @Test
    void aHeadingLevelThatHtmlDoesNotHaveIsRefused() {
        Vastlegging v = ENGINE.decide(volledig());
        assertThrows(
                IllegalArgumentException.class, () -> Verantwoording.from(v).html(6));
        assertThrows(
                IllegalArgumentException.class,
                () -> Motivering.from(Lezer.DOSSIER, v).html(0));
        assertTrue(Motivering.from(Lezer.DOSSIER, v).html(6).startsWith("<h6>De feiten</h6>\n<p>"));
    }
}
