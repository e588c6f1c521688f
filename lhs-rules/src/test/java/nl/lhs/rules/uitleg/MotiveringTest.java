package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Properties;
import java.util.Set;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
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
        return Motivering.from(v, taal).delen().stream()
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
                .contains("dan is geen herstellende of bestraffende interventie van het segment beschikbaar"));
        assertTrue(tekst(casus, Taal.ENGELS, Deelsoort.OVERLEG)
                .contains("no remedial or punitive intervention of the segment is available"));
    }

    @Test
    void aspectsOfAFindingThatIsNoOvertredingAreNotSaidToCount() {
        Normadressaat normadressaat = Normadressaat.of("N");
        Bevinding.Builder een =
                geenOvertreding().verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING));
        assertEquals(
                "Als verzwarend aspect is opgegeven: het belang van normbevestiging. Dat speelt geen rol, omdat de"
                        + " bevinding geen overtreding is (norm 3.1-1, § 3.1).",
                tekst(casus(een, normadressaat), Taal.NEDERLANDS, Deelsoort.ASPECTEN));
        Bevinding.Builder twee = een.verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.WAARHEIDSVINDING));
        assertTrue(tekst(casus(twee, normadressaat), Taal.NEDERLANDS, Deelsoort.ASPECTEN)
                .contains("Die spelen geen rol"));
        assertTrue(tekst(casus(twee, normadressaat), Taal.ENGELS, Deelsoort.ASPECTEN)
                .contains("They play no part"));
    }

    @Test
    void aBsbmUnderAGedoogbesluitIsNotLeftToTheOm() {
        Casus.Builder casus = casus(bevinding(Gevolgen.VAN_BELANG), Normadressaat.of("N", Typering.CALCULEREND))
                .gedoogbesluit(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK));
        Vastlegging v = ENGINE.decide(casus.build());
        assertEquals(
                List.of(Interventie.BSBM, Interventie.PROCES_VERBAAL),
                v.overwogen().stream()
                        .filter(o -> o.code() == Redencode.VERVOLGING_AAN_OM)
                        .map(Overweging::interventie)
                        .toList());
        String bsbm =
                "Een bestuurlijke strafbeschikking milieu is wel beschikbaar, maar niet gekozen, omdat zij bij een"
                        + " gedoogbesluit niet wordt opgelegd";
        String pv = "Een proces-verbaal is wel beschikbaar, maar niet gekozen, omdat strafrechtelijk optreden bij een"
                + " gedoogbesluit aan het OM is";
        assertEquals(normen("3.1-9"), normen(casus, Deelsoort.KEUZE, bsbm));
        assertEquals(normen("3.1-10"), normen(casus, Deelsoort.KEUZE, pv));
        String engels = tekst(casus, Taal.ENGELS, Deelsoort.KEUZE);
        assertTrue(
                engels.contains(
                        "it is not imposed where there is a toleration decision (norm 3.1-9, § 3.1; reading R10)"),
                engels);
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
        assertTrue(een.contains(nederlands ? "beschikbaar is, staat niet vast" : "is available is not certain"), een);
        assertTrue(
                twee.contains(nederlands ? "beschikbaar zijn, staat niet vast" : "are available is not certain"), twee);
    }

    @Test
    void theNormOfTheTyperingIsCitedOnlyOfWhoIsTyped() {
        String kenmerk = "aangeduid met kenmerk";
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

    /** The record names the ground only in its text, so the explanation must find it itself. */
    @Test
    void whatIsSaidToOverrideIsWhatTheRecordSaysThatOverrides() throws IOException {
        Map<Punt.Grond, String> vastgelegd = grondenVanDeVastlegging();
        Set<Punt.Grond> gezien = EnumSet.noneOf(Punt.Grond.class);
        Set<Aandachtspuntcode> codes = EnumSet.noneOf(Aandachtspuntcode.class);
        Casusruimte.steekproef(STAP).map(ENGINE::decide).forEach(v -> {
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
