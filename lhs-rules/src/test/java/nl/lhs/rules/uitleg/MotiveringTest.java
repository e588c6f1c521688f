package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
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
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.regels.Stap5.Punt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an explanation says of a decision, and on which norm. */
class MotiveringTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final long STAP = 997;
    private static final Set<Aandachtspuntcode> MET_GROND = EnumSet.of(
            Aandachtspuntcode.AFWIJKING_TELT_NIET,
            Aandachtspuntcode.BSBM_TELT_NIET,
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET);

    private static Bevinding.Builder bevinding(Gevolgen gevolgen) {
        return Bevinding.builder("B", DATUM).gevolgen(gevolgen);
    }

    private static Bevinding.Builder geenOvertreding() {
        return Bevinding.builder("B", DATUM).overtreding(false);
    }

    private static Casus.Builder casus(Bevinding.Builder bevinding, Normadressaat normadressaat) {
        return Casus.builder("Z", bevinding.build(), normadressaat);
    }

    private static List<Uitspraak> uitspraken(Vastlegging v, Taal taal, Deelsoort soort) {
        return Motivering.from(Lezer.DOSSIER, v, taal).delen().stream()
                .filter(d -> d.soort() == soort)
                .flatMap(d -> d.uitspraken().stream())
                .toList();
    }

    private static String tekst(Casus.Builder casus, Taal taal, Deelsoort soort) {
        return Leesbaar.eigen(uitspraken(ENGINE.decide(casus.build()), taal, soort).stream());
    }

    /** The norms of the one statement that holds a text. */
    private static List<Norm> normen(Casus.Builder casus, Deelsoort soort, String tekst) {
        List<Uitspraak> gevonden = uitspraken(ENGINE.decide(casus.build()), Taal.NEDERLANDS, soort).stream()
                .filter(u -> u.tekst().contains(tekst))
                .toList();
        assertEquals(1, gevonden.size(), tekst);
        return gevonden.get(0).normen();
    }

    private static List<Norm> normen(String... ids) {
        return List.of(ids).stream().map(Norm::of).toList();
    }

    @Test
    void aScenarioThatGivesNothingLacksARemedialOrPunitiveIntervention() {
        Casus.Builder casus = casus(
                        bevinding(Gevolgen.AANZIENLIJK), Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL))
                .bevoegdheden(List.of());
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.OVERLEG)
                .contains("dan is van het segment geen herstellende of bestraffende interventie beschikbaar"));
        assertTrue(tekst(casus, Taal.ENGELS, Deelsoort.OVERLEG)
                .contains("no remedial or punitive intervention of the segment is available"));
    }

    @Test
    void aspectsOfAFindingThatIsNoOvertredingAreNotSaidToCount() {
        Normadressaat normadressaat = Normadressaat.of("N");
        Bevinding.Builder een =
                geenOvertreding().verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING));
        assertEquals(
                "Dit verzwarende aspect is opgegeven: het belang van normbevestiging. Het telt niet mee, omdat de"
                        + " bevinding geen overtreding is (norm 3.1-1, § 3.1).",
                tekst(casus(een, normadressaat), Taal.NEDERLANDS, Deelsoort.ASPECTEN));
        Bevinding.Builder twee = een.verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.WAARHEIDSVINDING));
        assertTrue(tekst(casus(twee, normadressaat), Taal.NEDERLANDS, Deelsoort.ASPECTEN)
                .contains("Zij tellen niet mee"));
        assertTrue(tekst(casus(twee, normadressaat), Taal.ENGELS, Deelsoort.ASPECTEN)
                .contains("They do not count"));
    }

    @Test
    void aBsbmUnderAGedoogbesluitIsNotLeftToTheOm() {
        Casus.Builder casus = casus(bevinding(Gevolgen.VAN_BELANG), Normadressaat.of("N", Typering.CALCULEREND))
                .bsbm(Bsbm.nietOpgelegd())
                .gedoogbesluit(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK));
        Vastlegging v = ENGINE.decide(casus.build());
        assertEquals(
                List.of(Interventie.BSBM, Interventie.PROCES_VERBAAL),
                v.overwogen().stream()
                        .filter(o -> o.code() == Redencode.VERVOLGING_AAN_OM)
                        .map(Overweging::interventie)
                        .toList());
        String bsbm =
                "Een bestuurlijke strafbeschikking milieu is wel beschikbaar, maar niet gekozen, omdat de instantie"
                        + " die bij een gedoogbesluit niet oplegt";
        String pv = "Een proces-verbaal is wel beschikbaar, maar niet gekozen, omdat het bij een gedoogbesluit aan"
                + " het OM is of strafrechtelijk wordt opgetreden";
        assertEquals(normen("3.1-9"), normen(casus, Deelsoort.KEUZE, bsbm));
        assertEquals(normen("3.1-10"), normen(casus, Deelsoort.KEUZE, pv));
        String engels = tekst(casus, Taal.ENGELS, Deelsoort.KEUZE);
        assertTrue(
                engels.contains(
                        "it is not imposed where there is a toleration decision (norm 3.1-9, § 3.1; reading R10)"),
                engels);
    }

    @Test
    void aBsbmOfWhichNothingWasGivenIsNotCalledAvailable() {
        Casus.Builder casus = casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG));
        assertEquals(
                normen("B2-3"),
                normen(
                        casus,
                        Deelsoort.KEUZE,
                        "Een bestuurlijke strafbeschikking milieu is niet gekozen, omdat niet is opgegeven dat de instantie"
                                + " die oplegt. Of het feit in het Feitenboekje staat, is niet opgegeven"));
        assertEquals(normen("B2-3"), normen(casus, Deelsoort.FEITEN, "ook niet of het feit in het Feitenboekje staat"));
        casus.bsbm(Bsbm.nietOpgelegd());
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.KEUZE)
                .contains("Een bestuurlijke strafbeschikking milieu is wel beschikbaar, maar niet gekozen"));
    }

    @Test
    void refrainingSaysItsGroundItsReasonsAndWhatStays() {
        Casus.Builder casus = casus(
                        bevinding(Gevolgen.VAN_BELANG).ernstigeGedraging(ErnstigeGedraging.FRAUDE),
                        Normadressaat.of("N", Typering.CALCULEREND))
                .afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, "Het kost meer dan het oplevert."));
        Vastlegging v = ENGINE.decide(casus.build());
        String keuze = Leesbaar.eigen(uitspraken(v, Taal.NEDERLANDS, Deelsoort.KEUZE).stream());
        assertTrue(
                keuze.startsWith(
                        "De instantie ziet af van handhaving, omdat handhaving zo onevenredig is in verhouding tot de"
                                + " belangen die zij dient, dat zij achterwege hoort te blijven. De motivering daarvan luidt: Q"
                                + " Daarom volgt geen bestuursrechtelijk optreden."),
                keuze);
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.OVERLEG).contains("is overleg met politie en"));
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.OVERLEG).contains("aangifte dan standaard"));
        Leesbaar.controleer(v);
    }

    @Test
    void aRequestIsAnsweredWithItsGroundAndNeverNamesWhoAsked() {
        Verzoek verzoek = new Verzoek("V-1", DATUM, Optional.of("buurvrouw"), Optional.of(DATUM.plusWeeks(8)));
        Casus.Builder casus = casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                .verzoek(verzoek);
        Vastlegging v = ENGINE.decide(casus.build());
        String tekst = Motivering.from(Lezer.DOSSIER, v).tekst();
        assertTrue(
                tekst.contains(
                        "\nHet verzoek om handhaving\n\nVolgens de strategie wordt het verzoek om handhaving “V-1”"
                                + " afgewezen, omdat nu iets lichters dan een sanctie is gekozen. Dat is nu een"
                                + " afwijzing"),
                tekst);
        assertTrue(tekst.contains("De instantie moet daarop uiterlijk op 29 april 2026 beslissen"), tekst);
        assertFalse(tekst.contains("buurvrouw"));
        Leesbaar.controleer(v);
        String wachtend = tekst(
                casus(bevinding(Gevolgen.AANZIENLIJK), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                        .verzoek(verzoek),
                Taal.NEDERLANDS,
                Deelsoort.VERZOEK);
        assertTrue(wachtend.contains("De instantie houdt het verzoek om handhaving"), wachtend);
        String toegewezen = tekst(
                casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                        .afwijking(Afwijking.of("a", Interventie.LAST_ONDER_DWANGSOM))
                        .verzoek(verzoek),
                Taal.NEDERLANDS,
                Deelsoort.VERZOEK);
        assertTrue(toegewezen.contains(" toegewezen, omdat een sanctie is gekozen: een last onder dwangsom"));
    }

    @Test
    void aWarningLetterNamesOneTermOnly() {
        for (Voorschrift.Soort soort : Voorschrift.Soort.values()) {
            Casus.Builder casus = casus(
                    bevinding(Gevolgen.BEPERKT).voorschrift(Voorschrift.of(soort)),
                    Normadressaat.of("N", Typering.ONVERSCHILLIG));
            String punten = tekst(casus, Taal.NEDERLANDS, Deelsoort.AANDACHTSPUNTEN);
            boolean gedrag = soort == Voorschrift.Soort.GEDRAGSVOORSCHRIFT;
            assertEquals(!gedrag, punten.contains("een redelijke termijn"), punten);
            assertEquals(gedrag, punten.contains("hooguit binnen een zeer korte termijn"), punten);
        }
    }

    @Test
    void theReasonsOfJudgementsAreQuotedWhereTheJudgementIsTold() {
        Casus.Builder casus = casus(
                bevinding(Gevolgen.AANZIENLIJK)
                        .spoedeisend(true)
                        .ernstigeGedraging(ErnstigeGedraging.WEIGEREN_TOEGANG)
                        .onderbouwing(new Onderbouwing(
                                Optional.of("g"), Optional.of("s"), Optional.of("e"), Optional.of("l"))),
                Normadressaat.of("N", Typering.ONVERSCHILLIG));
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.POSITIE)
                .contains("Dat is rij 4 van de interventiematrix. De onderbouwing van die beoordeling luidt: Q"));
        String feiten = tekst(casus, Taal.NEDERLANDS, Deelsoort.FEITEN);
        assertTrue(feiten.contains("De zaak is aangemerkt als spoedeisend. De onderbouwing daarvan luidt: Q"), feiten);
        assertTrue(feiten.contains("Over de mogelijkheid van legalisatie is vastgelegd: Q"), feiten);
        assertTrue(tekst(casus, Taal.NEDERLANDS, Deelsoort.OVERLEG)
                .contains("weigeren van toegang. De onderbouwing daarvan luidt: Q. Los van de matrix"));
        Leesbaar.controleer(ENGINE.decide(casus.build()));
    }

    @ParameterizedTest
    @EnumSource(Overleg.Vorm.class)
    void theFormOfAnOverlegIsTold(Overleg.Vorm vorm) {
        Casus.Builder casus = casus(bevinding(Gevolgen.VAN_BELANG), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                .overleg(new Overleg(Spoor.BESTUURSRECHT, Optional.of(vorm), Optional.empty(), Optional.empty()));
        for (Taal taal : Taal.values()) {
            String zin = Zin.Reeks.OVERLEGVORM
                    .sjabloon(taal, vorm)
                    .fill(Map.of())
                    .get(0)
                    .tekst();
            assertTrue(tekst(casus, taal, Deelsoort.OVERLEG).contains(". " + zin + " ("));
        }
        Leesbaar.controleer(ENGINE.decide(casus.build()));
    }

    @Test
    void aBsbmInColumnDFollowsOnAnOverlegThatEndsInAdministrativeLaw() {
        Casus.Builder casus = casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL))
                .bsbm(Bsbm.opgelegd())
                .overleg(Overleg.of(Spoor.BESTUURSRECHT));
        assertEquals(
                normen("3.4-3", "B2-3"),
                normen(
                        casus,
                        Deelsoort.KEUZE,
                        "omdat het overleg niet tot strafrechtelijk optreden door het OM leidde"));
        assertFalse(tekst(casus, Taal.NEDERLANDS, Deelsoort.OVERLEG).contains("niet geïndiceerd"));
        Leesbaar.controleer(ENGINE.decide(casus.build()));
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void twoChosenInterventionsOfWhichNothingIsCertainAreSpokenOfInThePlural(Taal taal) {
        Bevinding.Builder bevinding = bevinding(Gevolgen.BEPERKT);
        Normadressaat normadressaat = Normadressaat.of("N", Typering.ONVERSCHILLIG);
        String een = tekst(
                casus(bevinding, normadressaat).afwijking(Afwijking.of("a", Interventie.SCHORSEN_OF_INTREKKEN)),
                taal,
                Deelsoort.KEUZE);
        String twee = tekst(
                casus(bevinding, normadressaat)
                        .afwijking(Afwijking.of(
                                "a", Interventie.SCHORSEN_OF_INTREKKEN, Interventie.EXPLOITATIEVERBOD_OF_SLUITING)),
                taal,
                Deelsoort.KEUZE);
        boolean nederlands = taal == Taal.NEDERLANDS;
        assertTrue(een.contains(nederlands ? "mogelijk is, staat niet vast" : "is available is not certain"), een);
        assertTrue(twee.contains(nederlands ? "mogelijk zijn, staat niet vast" : "are available is not certain"), twee);
    }

    @Test
    void theNormOfTheTyperingIsCitedOnlyOfWhoIsTyped() {
        String kenmerk = "heeft kenmerk";
        Normadressaat getypeerd = Normadressaat.of("N", Typering.CALCULEREND);
        assertEquals(normen("3.1-3"), normen(casus(bevinding(Gevolgen.BEPERKT), getypeerd), Deelsoort.FEITEN, kenmerk));
        assertEquals(
                normen("3.5-1"),
                normen(casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N")), Deelsoort.FEITEN, kenmerk));
        assertEquals(normen("3.5-1"), normen(casus(geenOvertreding(), getypeerd), Deelsoort.FEITEN, kenmerk));
    }

    @Test
    void oneMoveForSeveralArgumentsIsCitedOnlyWhereThereAreSeveral() {
        for (Normadressaat n : List.of(
                Normadressaat.of("N", Typering.ONVERSCHILLIG), Normadressaat.of("N", Typering.BEWUST_EN_STRUCTUREEL))) {
            for (Gevolgen gevolgen : List.of(Gevolgen.BEPERKT, Gevolgen.AANZIENLIJK)) {
                Bevinding.Builder bevinding = bevinding(gevolgen);
                bevinding.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE));
                String zin = "één rij omhoog";
                assertEquals(normen("3.1-6"), normen(casus(bevinding, n), Deelsoort.POSITIE, zin));
                bevinding.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, "x"));
                assertEquals(normen("3.1-6", "3.1-7"), normen(casus(bevinding, n), Deelsoort.POSITIE, zin));
            }
        }
    }

    private static Map<Punt.Grond, String> grondenVanDeVastlegging() throws IOException {
        Properties teksten = new Properties();
        try (Reader reader = new InputStreamReader(
                LhsEngine.class.getResourceAsStream("teksten.properties"), StandardCharsets.UTF_8)) {
            teksten.load(reader);
        }
        Map<Punt.Grond, String> gronden = new EnumMap<>(Punt.Grond.class);
        for (Punt.Grond grond : Punt.Grond.values()) {
            gronden.put(grond, teksten.getProperty("grond." + grond));
        }
        return gronden;
    }

    /** Refraining, which not every sample of the input holds, beside all that it overrides. */
    private static Stream<Casus> afgezien() {
        Casus.Builder casus = casus(bevinding(Gevolgen.BEPERKT), Normadressaat.of("N", Typering.ONVERSCHILLIG))
                .afzien(new Afzien(Afzien.Grond.RECHTVAARDIGINGSGROND, "m"));
        return Stream.of(
                casus.bsbm(Bsbm.opgelegd()).build(),
                casus.bsbm(Bsbm.nietOpgelegd())
                        .overleg(Overleg.of(Spoor.STRAFRECHT))
                        .afwijking(Afwijking.of("a", Interventie.LAST_ONDER_DWANGSOM))
                        .build());
    }

    /** The record names the ground only in its text, so the explanation must find it itself. */
    @Test
    void whatIsSaidToOverrideIsWhatTheRecordSaysThatOverrides() throws IOException {
        Map<Punt.Grond, String> vastgelegd = grondenVanDeVastlegging();
        Set<Punt.Grond> gezien = EnumSet.noneOf(Punt.Grond.class);
        Set<Aandachtspuntcode> codes = EnumSet.noneOf(Aandachtspuntcode.class);
        Stream.concat(Casusruimte.steekproef(STAP), afgezien())
                .map(ENGINE::decide)
                .forEach(v -> {
                    List<Aandachtspunt> punten = v.aandachtspunten();
                    if (punten.stream().noneMatch(p -> MET_GROND.contains(p.code()))) {
                        return;
                    }
                    List<Uitspraak> gezegd = uitspraken(v, Taal.NEDERLANDS, Deelsoort.AANDACHTSPUNTEN);
                    for (int i = 0; i < punten.size(); i++) {
                        Aandachtspunt punt = punten.get(i);
                        if (!MET_GROND.contains(punt.code())) {
                            continue;
                        }
                        codes.add(punt.code());
                        String uitleg = gezegd.get(i).tekst();
                        for (Punt.Grond grond : Punt.Grond.values()) {
                            boolean inVastlegging = punt.tekst().contains(": " + vastgelegd.get(grond) + ".");
                            String zin = Zin.Reeks.GROND
                                    .sjabloon(Taal.NEDERLANDS, grond)
                                    .fill(Map.of())
                                    .get(0)
                                    .tekst();
                            assertEquals(inVastlegging, uitleg.contains(", omdat " + zin), punt.code() + ": " + uitleg);
                            if (inVastlegging) {
                                gezien.add(grond);
                            }
                        }
                    }
                });
        assertEquals(EnumSet.allOf(Punt.Grond.class), gezien);
        assertEquals(MET_GROND, codes);
    }
}
