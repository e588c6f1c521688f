package nl.lhs.rules.doorrekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.proef.Varianten;
import nl.lhs.rules.regels.Feiten;
import org.junit.jupiter.api.Test;

class VariantenrekenaarTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final List<Strategie> TIEN =
            IntStream.range(0, 10).mapToObj(Proefstrategieen::willekeurig).toList();

    /**
     * Each casus several times, written differently, and with more arguments: equal facts, and others as an example.
     */
    private static List<Casus> casussen(int stap) {
        Random toeval = new Random(stap);
        List<Casus> casussen = new ArrayList<>();
        Casusruimte.steekproef(stap)
                .forEach(c -> casussen.addAll(List.of(
                        Varianten.metMeerArgumenten(c),
                        c,
                        Varianten.metAndereTeksten(c),
                        Varianten.inAndereVolgorde(c, toeval))));
        Collections.shuffle(casussen, toeval);
        return casussen;
    }

    private static Variantenrekenaar geteld(Variantenrekenaar rekenaar, List<Casus> casussen) {
        for (int i = 0; i < casussen.size(); i++) {
            rekenaar.tel(i + 1, casussen.get(i));
        }
        return rekenaar;
    }

    private static Variantenrekenaar met(int wachtenden, List<Strategie> varianten) {
        return new Variantenrekenaar(s -> ENGINE.under(s)::decide, wachtenden, LHS, varianten, Werkmodel.BRABANT);
    }

    private static Variantenvergelijking vergelijk(List<Strategie> varianten, List<Casus> casussen) {
        return geteld(Variantenrekenaar.of(ENGINE, LHS, varianten, Werkmodel.BRABANT), casussen)
                .vergelijking();
    }

    private static Casus casus(Gevolgen gevolgen, Typering typering) {
        return Casus.builder(
                        "Geheim",
                        Bevinding.of("Geheim", LocalDate.of(2026, 3, 4), gevolgen),
                        Normadressaat.builder("Geheim")
                                .typering(typering)
                                .naam("Geheim")
                                .build())
                .build();
    }

    // ------------------------------------------------------------------------------------------- as each one alone

    @Test
    void eachVariantIsCountedAsIfItWereCalculatedAlone() {
        List<Casus> casussen = casussen(7_001);
        Variantenrekenaar ineens = geteld(Variantenrekenaar.of(ENGINE, LHS, TIEN, Werkmodel.BRABANT), casussen);
        Variantenrekenaar inDelen = geteld(met(37, TIEN), casussen);
        Variantenvergelijking vergelijking = ineens.vergelijking();
        assertEquals(vergelijking, inDelen.vergelijking());
        long anders = 0;
        for (Strategie variant : TIEN) {
            Doorrekenaar alleen = Doorrekenaar.of(ENGINE, LHS, variant, Werkmodel.BRABANT);
            for (int i = 0; i < casussen.size(); i++) {
                alleen.tel(i + 1, alleen.beslis(casussen.get(i)));
            }
            Doorrekening verwacht = alleen.doorrekening();
            assertEquals(verwacht, ineens.doorrekening(variant.verwijzing()));
            assertEquals(verwacht, inDelen.doorrekening(variant.verwijzing()));

            Variantenvergelijking.Variant v =
                    vergelijking.variant(variant.verwijzing()).orElseThrow();
            assertEquals(variant, v.strategie());
            assertEquals(verwacht.casussen(), vergelijking.casussen());
            assertEquals(verwacht.tellingHuidig(), vergelijking.tellingHuidig());
            assertEquals(verwacht.tellingNieuw(), v.telling());
            assertEquals(verwacht.veranderd(), v.veranderd());
            for (Stand.Maat maat : Stand.Maat.values()) {
                assertEquals(verwacht.veranderd(maat), v.veranderd(maat), maat.name());
            }
            assertEquals(
                    verwacht.voorbeelden().stream()
                            .limit(Variantenvergelijking.VOORBEELDEN)
                            .toList(),
                    v.voorbeelden());
            anders += verwacht.veranderd();
        }
        assertTrue(anders > casussen.size(), "changed: " + anders);
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<Casus> casussen = casussen(9_001);
        List<Integer> volgorde =
                IntStream.range(0, casussen.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Variantenvergelijking verwacht = vergelijk(TIEN, casussen);
        for (int keer = 0; keer < 3; keer++) {
            Collections.shuffle(volgorde, new Random(keer));
            Variantenrekenaar rekenaar = met(keer == 0 ? 50 : Variantenrekenaar.WACHTENDEN, TIEN);
            volgorde.forEach(i -> rekenaar.tel(i + 1, casussen.get(i)));
            assertEquals(verwacht, rekenaar.vergelijking());
        }
    }

    @Test
    void countingGoesOnAfterTheCountsWereAskedFor() {
        List<Casus> casussen = casussen(20_011);
        Variantenrekenaar rekenaar = Variantenrekenaar.of(ENGINE, LHS, TIEN, Werkmodel.BRABANT);
        for (int i = 0; i < casussen.size(); i++) {
            rekenaar.tel(i + 1, casussen.get(i));
            if (i % 100 == 0) {
                assertEquals(i + 1, rekenaar.vergelijking().casussen());
            }
        }
        assertEquals(vergelijk(TIEN, casussen), rekenaar.vergelijking());
    }

    @Test
    void variantsAreToldOfInTheOrderInWhichTheyWereGiven() {
        List<Strategie> andersom = new ArrayList<>(TIEN);
        Collections.reverse(andersom);
        assertEquals(
                andersom,
                vergelijk(andersom, casussen(50_021)).varianten().stream()
                        .map(Variantenvergelijking.Variant::strategie)
                        .toList());
    }

    // ------------------------------------------------------------------------------------------------- in one pass

    /** Notes every casus that is decided, and by which engine it is. */
    private static final class Telengine implements Function<Strategie, Function<Casus, Vastlegging>> {
        private record Beslist(Strategie strategie, Feiten feiten) {}

        private final ConcurrentLinkedQueue<Beslist> beslist = new ConcurrentLinkedQueue<>();
        private final Map<Integer, Set<Feiten>> perEngine = new ConcurrentHashMap<>();
        private final AtomicInteger engines = new AtomicInteger();

        @Override
        public Function<Casus, Vastlegging> apply(Strategie strategie) {
            LhsEngine engine = ENGINE.under(strategie);
            Set<Feiten> gezien = ConcurrentHashMap.newKeySet();
            perEngine.put(engines.incrementAndGet(), gezien);
            return casus -> {
                beslist.add(new Beslist(strategie, Feiten.from(casus)));
                gezien.add(Feiten.from(casus));
                return engine.decide(casus);
            };
        }
    }

    @Test
    void eachDistinctSetOfFactsIsDecidedOnceUnderEachStrategie() {
        List<Casus> casussen = casussen(9_001);
        Set<Feiten> verschillend = casussen.stream().map(Feiten::from).collect(Collectors.toSet());
        assertTrue(verschillend.size() * 3 < casussen.size(), verschillend.size() + " of " + casussen.size());
        Telengine engines = new Telengine();
        Variantenrekenaar rekenaar =
                new Variantenrekenaar(engines, Variantenrekenaar.WACHTENDEN, LHS, TIEN, Werkmodel.BRABANT);
        geteld(rekenaar, casussen);
        assertEquals(0, engines.beslist.size(), "all sets wait");
        Variantenvergelijking vergelijking = rekenaar.vergelijking();

        // The examples that are shown are decided once more, for their records.
        long voorbeelden = vergelijking.varianten().stream()
                .mapToLong(v -> v.voorbeelden().size())
                .sum();
        assertTrue(voorbeelden > 20, "examples: " + voorbeelden);
        assertEquals(verschillend.size() * 11L + 2 * voorbeelden, engines.beslist.size());
        for (Strategie strategie : TIEN) {
            List<Feiten> hier = engines.beslist.stream()
                    .filter(b -> b.strategie().equals(strategie))
                    .map(Telengine.Beslist::feiten)
                    .toList();
            assertEquals(verschillend, Set.copyOf(hier));
            assertEquals(
                    verschillend.size()
                            + vergelijking
                                    .variant(strategie.verwijzing())
                                    .orElseThrow()
                                    .voorbeelden()
                                    .size(),
                    hier.size());
        }
    }

    @Test
    void noMoreSetsWaitThanWasSaidAndOnlyThoseOfAnotherPartAreDecidedAgain() {
        List<Casus> casussen = casussen(20_011);
        int wachtenden = 25;
        Telengine engines = new Telengine();
        geteld(new Variantenrekenaar(engines, wachtenden, LHS, TIEN, Werkmodel.BRABANT), casussen);
        // The parts, counted in another way; the last part still waits.
        int delen = 0;
        Set<Feiten> deel = ConcurrentHashMap.newKeySet();
        for (Casus casus : casussen) {
            deel.add(Feiten.from(casus));
            if (deel.size() == wachtenden) {
                delen++;
                deel.clear();
            }
        }
        assertTrue(delen > 2, "parts: " + delen);
        assertEquals(delen * 11, engines.engines.get());
        assertEquals((long) delen * wachtenden * 11, engines.beslist.size());
        engines.perEngine.values().forEach(gezien -> assertEquals(wachtenden, gezien.size()));
    }

    /** A set waits once by the same facts as the engine decides by. */
    @Test
    void aCaseKeepsItsFactsWithoutItsTexts() {
        for (Casus casus : casussen(9_001)) {
            assertEquals(Feiten.from(casus), Feiten.from(Kaal.from(casus)));
        }
    }

    // ------------------------------------------------------------------------------------------------- what is told

    @Test
    void linesThatAreNoCasusAreCountedOnceAndNotForEachVariant() {
        Variantenrekenaar rekenaar = Variantenrekenaar.of(ENGINE, LHS, TIEN, Werkmodel.BRABANT);
        rekenaar.telGeweigerd();
        rekenaar.tel(2, casus(Gevolgen.BEPERKT, Typering.CALCULEREND));
        rekenaar.telGeweigerd();
        Variantenvergelijking v = rekenaar.vergelijking();
        assertEquals(2, v.geweigerd());
        assertEquals(1, v.casussen());
        assertEquals(2, rekenaar.doorrekening(TIEN.get(3).verwijzing()).geweigerd());
    }

    @Test
    void anEmptyFileGivesNumbersOfNothing() {
        Variantenvergelijking v = vergelijk(TIEN, List.of());
        assertEquals(0, v.casussen());
        for (Variantenvergelijking.Variant variant : v.varianten()) {
            assertEquals(0, variant.veranderd());
            assertEquals(List.of(), variant.voorbeelden());
            assertEquals(new BigDecimal("65"), variant.telling().werklast().totaal());
            assertEquals(BigDecimal.ZERO, v.meerUren(variant));
        }
        assertEquals(List.of(), VariantenJson.validate(VariantenJson.format(v)));
    }

    @Test
    void variantsWithoutANameOfTheirOwnAreRefused() {
        List<Strategie> tweemaal = List.of(TIEN.get(0), TIEN.get(1), TIEN.get(0));
        String melding = assertThrows(
                        IllegalArgumentException.class,
                        () -> Variantenrekenaar.of(ENGINE, LHS, tweemaal, Werkmodel.BRABANT))
                .getMessage();
        assertEquals("two variants are called V-0 1; expected each id and versie once", melding);
        assertThrows(
                IllegalArgumentException.class, () -> Variantenrekenaar.of(ENGINE, LHS, List.of(), Werkmodel.BRABANT));
        Variantenrekenaar rekenaar = Variantenrekenaar.of(ENGINE, LHS, TIEN, Werkmodel.BRABANT);
        assertThrows(IllegalArgumentException.class, () -> rekenaar.doorrekening(new StrategieVerwijzing("V-0", "2")));
        assertEquals(Optional.empty(), rekenaar.vergelijking().variant(new StrategieVerwijzing("V-0", "2")));
        Variantenvergelijking v = rekenaar.vergelijking();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Variantenvergelijking(
                        LHS,
                        0,
                        0,
                        Werkmodel.BRABANT,
                        v.tellingHuidig(),
                        List.of(v.varianten().get(0), v.varianten().get(0))));
    }

    @Test
    void theDifferenceInWorkIsThatWithNow() {
        // C2 and D1 are ZWAAR in STRENG: there the choice waits for the overleg, and needs no re-inspection but by it.
        Variantenvergelijking v = vergelijk(
                List.of(
                        Proefstrategieen.streng(),
                        Proefstrategieen.specifiek("KOPIE").build()),
                casussen(4_001));
        Variantenvergelijking.Variant streng = v.varianten().get(0);
        long meer = v.meerHercontroles(streng);
        assertTrue(meer != 0, "as many");
        // An hour of specific work means 1.16 hours in all, and a re-inspection six hours of it.
        assertEquals(0, v.meerUren(streng).compareTo(new BigDecimal("6.96").multiply(BigDecimal.valueOf(meer))));
        Variantenvergelijking.Variant kopie = v.varianten().get(1);
        assertEquals(0, kopie.veranderd());
        assertEquals(0, v.meerHercontroles(kopie));
        assertEquals(BigDecimal.ZERO, v.meerUren(kopie));
    }

    // ---------------------------------------------------------------------------------------------------- the forms

    @Test
    void theJsonOfAComparisonIsRightByItsSchemaAndHoldsNothingOfACaller() {
        List<Casus> casussen = new ArrayList<>(casussen(9_001));
        casussen.add(casus(Gevolgen.BEPERKT, Typering.CALCULEREND));
        Variantenvergelijking v = vergelijk(TIEN, casussen);
        String json = VariantenJson.formatIndented(v);
        assertEquals(List.of(), VariantenJson.validate(json));
        assertEquals(List.of(), VariantenJson.validate(VariantenJson.format(v)));
        assertTrue(json.startsWith("{\n  \"formaat\": \"urn:lhs:doorrekening-varianten:1\","), json.substring(0, 80));
        TIEN.forEach(s -> assertTrue(json.contains("\"" + s.verwijzing().id() + "\"")));
        for (String tekst : List.of(json, VariantenCsv.format(v), v.toString())) {
            assertFalse(tekst.contains("Geheim") || tekst.contains("Iets anders."));
        }
    }

    @Test
    void whatIsNotRightByTheSchemaIsTold() {
        String json = VariantenJson.format(
                vergelijk(List.of(Proefstrategieen.streng()), List.of(casus(Gevolgen.BEPERKT, Typering.CALCULEREND))));
        assertEquals(
                List.of("/varianten/0/uren/totaal"),
                VariantenJson.validate(json.replaceFirst("(\"varianten\".*?\"totaal\":)[0-9.]+", "$1\"veel\"")).stream()
                        .map(Fout::pad)
                        .toList());
        assertEquals(
                List.of("/varianten/0/voorbeelden/0/regel"),
                VariantenJson.validate(json.replace("\"regel\":1", "\"regel\":0")).stream()
                        .map(Fout::pad)
                        .toList());
        assertEquals(
                List.of("/varianten"),
                VariantenJson.validate(json.replaceFirst("\"varianten\":\\[.*],\"werk\"", "\"varianten\":[],\"werk\""))
                        .stream()
                        .map(Fout::pad)
                        .toList());
        assertTrue(VariantenJson.schema().contains("\"$id\": \"urn:lhs:doorrekening-varianten:1\""));
    }

    @Test
    void theTableOfCsvHasALineForEachStrategie() {
        Casus beide = Casus.of(
                Bevinding.builder("B-1", LocalDate.of(2026, 3, 4))
                        .gevolgen(Gevolgen.BEPERKT)
                        .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG))
                        .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG))
                        .build(),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        Casus nihil = casus(Gevolgen.VRIJWEL_NIHIL, Typering.GOEDWILLEND);
        Variantenvergelijking v = vergelijk(
                List.of(
                        Proefstrategieen.streng(),
                        Proefstrategieen.specifiek("KOPIE").build()),
                List.of(beide, nihil, beide));
        assertEquals("""
                soort,id,versie,casussen,geweigerd,veranderd,segment,klasse,overleg,interventies,scenarios,\
                eerste controles,hercontroles,hercontroles verschil,hercontroles dat wacht,wachtend en onzeker,\
                uren toezicht,uren hercontrole,uren zaken,uren specifiek,uren algemeen,uren intake,uren totaal,\
                uren verschil,werk toezichtcontrole,werk handhavingscontrole,werk handhavingszaak,werk deelZaken,\
                werk algemeenVast,werk algemeenDeel,werk intakeDeel
                huidig,"LHS","1.7",3,0,0,0,0,0,0,0,3,2,0,0,0,3,4,8,15,65.15,2.25,82.4,0,1,2,20,0.2,65,0.01,0.15
                variant,"STRENG","1",3,0,3,2,2,2,3,2,3,3,1,2,0,3,6,12,21,65.21,3.15,89.36,6.96,1,2,20,0.2,65,0.01,0.15
                variant,"KOPIE","1",3,0,0,0,0,0,0,0,3,2,0,0,0,3,4,8,15,65.15,2.25,82.4,0,1,2,20,0.2,65,0.01,0.15
                """.replace("\n", "\r\n"), VariantenCsv.format(v));
    }

    @Test
    void aSpreadsheetTakesNoNameOfAStrategieForAFormula() {
        Strategie vijandig = LHS.specifiek(
                        new StrategieVerwijzing("=HYPERLINK(\"http://x\")", "1, =2"),
                        "Titel",
                        Strategiebereik.gebied("X"))
                .vastgesteld(Proefstrategieen.streng().vaststelling().orElseThrow())
                .geldig(Proefstrategieen.streng().geldigheid())
                .build();
        String csv = VariantenCsv.format(vergelijk(List.of(vijandig), List.of()));
        assertTrue(csv.contains("variant,\"'=HYPERLINK(\"\"http://x\"\")\",\"1, '=2\",0,"), csv);
    }

    /** A casus that one of the strategieen has no words for is refused when it is offered, and not with others. */
    @Test
    void aCasusInWordsThatAVariantDoesNotHaveIsRefusedByItself() {
        Variantenrekenaar rekenaar = Variantenrekenaar.of(
                LhsEngine.create(), StrategieJson.lhs17(), List.of(Verzonnen.strategie()), Werkmodel.BRABANT);
        Casus kan = Verzonnen.casus(Segment.B2);
        rekenaar.tel(1, kan);
        Casus kanNiet = kan.toBuilder()
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .build();
        assertThrows(OngeldigException.class, () -> rekenaar.tel(2, kanNiet));
        rekenaar.telGeweigerd();
        Doorrekening d = rekenaar.doorrekening(Verzonnen.strategie().verwijzing());
        assertEquals(1, d.casussen());
        assertEquals(1, d.geweigerd());
        assertEquals(List.of(new Doorrekening.Regel("LICHT", "GEEL", 1)), d.tabel(Stand.Maat.KLASSE));
        assertEquals("WAARSCHUWEN", d.tabel(Stand.Maat.INTERVENTIES).get(0).van());
        assertEquals("TOELICHTEN", d.tabel(Stand.Maat.INTERVENTIES).get(0).naar());
    }
}
