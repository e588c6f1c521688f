package nl.lhs.rules.doorrekening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Orakel;
import nl.lhs.rules.orakel.Verwachting;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DoorrekenaarTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final LhsEngine ENGINE = LhsEngine.create();

    private static Doorrekening reken(Strategie huidig, Strategie nieuw, List<Casus> casussen) {
        Doorrekenaar doorrekenaar = Doorrekenaar.of(ENGINE, huidig, nieuw, Werkmodel.BRABANT);
        for (int i = 0; i < casussen.size(); i++) {
            doorrekenaar.tel(i + 1, doorrekenaar.beslis(casussen.get(i)));
        }
        return doorrekenaar.doorrekening();
    }

    private static Casus.Builder casus(Gevolgen gevolgen, Typering typering) {
        return Casus.builder(
                "Geheim",
                Bevinding.of("Geheim", LocalDate.of(2026, 3, 4), gevolgen),
                Normadressaat.builder("Geheim")
                        .typering(typering)
                        .naam("Geheim")
                        .build());
    }

    // ------------------------------------------------------------------------------------- counted by another hand

    @Test
    void theCountsAreThoseOfTheOracle() {
        vergelijk(10_000, 197);
    }

    @Test
    @Tag("volledig")
    void theCountsOf100000CasesAreThoseOfTheOracle() {
        vergelijk(100_000, 19);
    }

    /** Counts what the oracle expects, in another way. */
    private static void vergelijk(int aantal, int stap) {
        Strategie huidig = Proefstrategieen.mild();
        Strategie nieuw = Proefstrategieen.streng();
        List<Casus> casussen = Casusruimte.steekproef(stap).limit(aantal).collect(Collectors.toList());
        assertEquals(aantal, casussen.size());
        Doorrekening d = reken(huidig, nieuw, casussen);

        Orakel nu = Orakel.voor(huidig);
        Orakel straks = Orakel.voor(nieuw);
        Map<String, Map<String, Long>> tabellen = new TreeMap<>();
        long veranderd = 0;
        long[] telNu = new long[3];
        long[] telStraks = new long[3];
        for (Casus casus : casussen) {
            List<String> van = beschrijf(nu.verwacht(casus));
            List<String> naar = beschrijf(straks.verwacht(casus));
            veranderd += van.equals(naar) ? 0 : 1;
            for (int i = 0; i < 5; i++) {
                tabellen.computeIfAbsent(Stand.Maat.values()[i].name(), m -> new TreeMap<>())
                        .merge(van.get(i) + " -> " + naar.get(i), 1L, Long::sum);
            }
            tel(nu.verwacht(casus), telNu);
            tel(straks.verwacht(casus), telStraks);
        }
        assertEquals(aantal, d.casussen());
        assertEquals(veranderd, d.veranderd());
        assertTrue(veranderd > aantal / 20 && veranderd < aantal, "changed: " + veranderd);
        for (Stand.Maat maat : Stand.Maat.values()) {
            Map<String, Long> geteld = d.tabel(maat).stream()
                    .collect(Collectors.toMap(r -> r.van() + " -> " + r.naar(), Doorrekening.Regel::aantal));
            assertEquals(tabellen.get(maat.name()), new TreeMap<>(geteld), maat.name());
        }
        assertTelling(telNu, d.tellingHuidig(), aantal);
        assertTelling(telStraks, d.tellingNieuw(), aantal);
        System.out.println("doorrekenen: " + aantal + " cases counted as the oracle does, " + veranderd + " change");
    }

    private static void assertTelling(long[] verwacht, Doorrekening.Telling telling, long casussen) {
        assertEquals(
                List.of(verwacht[0], verwacht[1], verwacht[2]),
                List.of(telling.zwaarder(), telling.wachtZwaarder(), telling.wachtOnzeker()));
        assertTrue(verwacht[0] > verwacht[1] && verwacht[1] > 0);
        // S = T + 2H + 4H, A = 65 + S/100, I = 15 S/100: the total in hundredths is 116 S + 6500.
        long s = casussen + 6 * verwacht[0];
        assertEquals(
                0,
                BigDecimal.valueOf(116 * s + 6_500, 2)
                        .compareTo(telling.werklast().totaal()));
    }

    /** Heavier than the lightest, whatever the strategie: both leave AANSPREKEN_INFORMEREN the lightest. */
    private static boolean zwaarder(List<Interventie> interventies) {
        return interventies.stream().anyMatch(i -> !i.equals(Interventie.AANSPREKEN_INFORMEREN));
    }

    private static void tel(Verwachting v, long[] telling) {
        if (v.status() != Status.WACHT_OP_OVERLEG) {
            telling[0] += zwaarder(v.interventies()) ? 1 : 0;
            return;
        }
        long uitkomsten = v.scenarios().values().stream()
                .filter(DoorrekenaarTest::zwaarder)
                .count();
        if (uitkomsten == 3) {
            telling[0]++;
            telling[1]++;
        } else if (uitkomsten > 0) {
            telling[2]++;
        }
    }

    private static List<String> beschrijf(Verwachting v) {
        String keuze;
        if (v.status() == Status.WACHT_OP_OVERLEG) {
            keuze = "WACHT_OP_OVERLEG";
        } else if (v.uitkomst() != Uitkomst.INTERVENIEREN) {
            keuze = v.uitkomst().toString();
        } else {
            keuze = namen(v.interventies());
        }
        return List.of(
                v.positionering().map(p -> p.segment().toString()).orElse("GEEN"),
                v.positionering().map(p -> p.klasse().toString()).orElse("GEEN"),
                overleg(v.overleg()),
                keuze,
                v.scenarios().isEmpty()
                        ? "GEEN"
                        : List.of(Spoor.BESTUURSRECHT, Spoor.BESTUURS_EN_STRAFRECHT, Spoor.STRAFRECHT).stream()
                                .map(s -> s + ":" + namen(v.scenarios().get(s)))
                                .collect(Collectors.joining(";")));
    }

    private static String overleg(Overlegoordeel overleg) {
        return overleg.indicatie().map(Object::toString).orElse("GEEN");
    }

    private static String namen(List<Interventie> interventies) {
        return interventies.isEmpty()
                ? "NIETS"
                : interventies.stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    // --------------------------------------------------------------------------------------------- what is shown

    @Test
    void theSameStrategieChangesNothing() {
        Doorrekening d = reken(
                LHS,
                Proefstrategieen.specifiek("KOPIE").build(),
                Casusruimte.steekproef(4_001).limit(500).toList());
        assertEquals(500, d.casussen());
        assertEquals(0, d.veranderd());
        assertEquals(List.of(), d.voorbeelden());
        assertEquals(d.tellingHuidig(), d.tellingNieuw());
    }

    @Test
    void theExamplesAreTheSimplestOfTheMostFrequentChangesAndHoldNothingOfACaller() {
        Casus simpel = casus(Gevolgen.BEPERKT, Typering.CALCULEREND).build();
        Casus meer = casus(Gevolgen.BEPERKT, Typering.CALCULEREND)
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .build();
        Casus zelden =
                casus(Gevolgen.VRIJWEL_NIHIL, Typering.BEWUST_EN_STRUCTUREEL).build();
        Casus gelijk = casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND).build();
        // C2 and D1 are ZWAAR in STRENG.
        Doorrekening d = reken(
                LHS, Proefstrategieen.streng(), List.of(gelijk, zelden, meer, meer, simpel, simpel, gelijk, gelijk));
        assertEquals(5, d.veranderd());
        List<Overgang> voorbeelden = d.voorbeelden();
        assertEquals(List.of(5L, 2L), voorbeelden.stream().map(Overgang::regel).toList());
        assertEquals(List.of(4L, 1L), voorbeelden.stream().map(Overgang::aantal).toList());
        assertEquals(5, d.veranderd(Stand.Maat.KLASSE));
        assertEquals(0, d.veranderd(Stand.Maat.SEGMENT));
        for (String tekst :
                List.of(DoorrekeningJson.formatIndented(d), DoorrekeningCsv.format(d), voorbeelden.toString())) {
            assertFalse(tekst.contains("Geheim"), tekst);
        }
        assertEquals(List.of(), DoorrekeningJson.validate(DoorrekeningJson.format(d)));
    }

    @Test
    void atMostTenExamplesAreShownHoweverManyWaysOfChangingThereAre() {
        Doorrekening d = reken(
                Proefstrategieen.mild(),
                Proefstrategieen.streng(),
                Casusruimte.steekproef(2_003).limit(1_000).toList());
        List<Overgang> veranderd =
                d.overgangen().stream().filter(Overgang::isVerandering).toList();
        assertTrue(veranderd.size() > 10, "ways: " + veranderd.size());
        assertEquals(10, d.voorbeelden().size());
        assertEquals(
                veranderd.stream()
                        .filter(o -> !o.huidig().interventies().equals(o.nieuw().interventies())
                                || o.huidig().status() != o.nieuw().status())
                        .limit(10)
                        .toList(),
                d.voorbeelden());
        assertEquals(
                veranderd.stream()
                        .sorted(Comparator.comparingLong(Overgang::aantal)
                                .reversed()
                                .thenComparingLong(Overgang::regel))
                        .toList(),
                veranderd);
        assertEquals(List.of(), DoorrekeningJson.validate(DoorrekeningJson.formatIndented(d)));
    }

    /** Two arguments of one kind that differ only in their texts become one. */
    @Test
    void aCaseWithoutItsTextsIsDecidedTheSame() {
        Iterator<Casus> casussen = Casusruimte.steekproef(9_001).iterator();
        int aantal = 0;
        while (casussen.hasNext() && aantal < 300) {
            Casus casus = casussen.next();
            Casus kaal = Kaal.from(casus);
            for (LhsEngine engine : List.of(ENGINE, ENGINE.under(Proefstrategieen.streng()))) {
                assertEquals(Stand.from(engine.decide(casus)), Stand.from(engine.decide(kaal)));
            }
            assertEquals("-", kaal.kenmerk());
            assertTrue(Kaal.feiten(kaal) <= Kaal.feiten(casus));
            aantal++;
        }
        assertTrue(aantal >= 200, "only " + aantal);
    }

    @Test
    void linesThatAreNoCasusAreCountedApart() {
        Doorrekenaar doorrekenaar = Doorrekenaar.of(ENGINE, LHS, LHS, Werkmodel.BRABANT);
        doorrekenaar.telGeweigerd();
        doorrekenaar.tel(
                2,
                doorrekenaar.beslis(
                        casus(Gevolgen.BEPERKT, Typering.CALCULEREND).build()));
        Doorrekening d = doorrekenaar.doorrekening();
        assertEquals(1, d.geweigerd());
        assertEquals(1, d.casussen());
        assertEquals(1, d.tellingHuidig().werklast().eersteControles());
    }

    @Test
    void anEmptyFileGivesNumbersOfNothing() {
        Doorrekening d = reken(LHS, Proefstrategieen.streng(), List.of());
        assertEquals(0, d.casussen());
        assertEquals(new BigDecimal("65"), d.tellingHuidig().werklast().totaal());
        assertEquals(List.of(), DoorrekeningJson.validate(DoorrekeningJson.format(d)));
    }

    @Test
    void theTableOfCsvHoldsEveryNumber() {
        VerzachtendArgument licht = VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG);
        VerzwarendArgument zwaar = VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG);
        Casus beide = Casus.of(
                Bevinding.builder("B-1", LocalDate.of(2026, 3, 4))
                        .gevolgen(Gevolgen.BEPERKT)
                        .verzachtendArgument(licht)
                        .verzwarendArgument(zwaar)
                        .build(),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        Doorrekening d = reken(LHS, Proefstrategieen.streng(), List.of(beide));
        assertEquals("""
                maat,van,naar,aantal
                casussen,,,1
                geweigerd,,,0
                veranderd,,,1
                segment,B2,C3,1
                klasse,LICHT,ZWAAR,1
                overleg,NIET_GEINDICEERD,NOODZAKELIJK,1
                interventies,WAARSCHUWEN,WACHT_OP_OVERLEG,1
                scenarios,GEEN,BESTUURSRECHT:VERSCHERPT_TOEZICHT;BESTUURS_EN_STRAFRECHT:VERSCHERPT_TOEZICHT+PROCES_VERBAAL;STRAFRECHT:PROCES_VERBAAL,1
                aantal eerste controles,huidig,,1
                aantal hercontroles,huidig,,1
                aantal hercontroles dat wacht,huidig,,0
                aantal wachtend en onzeker,huidig,,0
                uren toezicht,huidig,,1
                uren hercontrole,huidig,,2
                uren zaken,huidig,,4
                uren specifiek,huidig,,7
                uren algemeen,huidig,,65.07
                uren intake,huidig,,1.05
                uren totaal,huidig,,73.12
                aantal eerste controles,nieuw,,1
                aantal hercontroles,nieuw,,1
                aantal hercontroles dat wacht,nieuw,,1
                aantal wachtend en onzeker,nieuw,,0
                uren toezicht,nieuw,,1
                uren hercontrole,nieuw,,2
                uren zaken,nieuw,,4
                uren specifiek,nieuw,,7
                uren algemeen,nieuw,,65.07
                uren intake,nieuw,,1.05
                uren totaal,nieuw,,73.12
                werk toezichtcontrole,,,1
                werk handhavingscontrole,,,2
                werk handhavingszaak,,,20
                werk deelZaken,,,0.2
                werk algemeenVast,,,65
                werk algemeenDeel,,,0.01
                werk intakeDeel,,,0.15
                """.replace("\n", "\r\n"), DoorrekeningCsv.format(d));
    }

    // --------------------------------------------------------------------------------------------------- the work

    /** By hand: S = 1,000 + 200 + 400, A = 65 + 16, I = 240. */
    @Test
    void theWorkIsCountedByTheModel() {
        Werklast w = Werkmodel.BRABANT.werklast(1_000, 100);
        assertEquals(
                List.of("1000", "200", "400", "1600", "81", "240", "1921"),
                List.of(w.toezicht(), w.hercontrole(), w.zaken(), w.specifiek(), w.algemeen(), w.intake(), w.totaal())
                        .stream()
                        .map(BigDecimal::toPlainString)
                        .toList());
        Werkmodel eigen = new Werkmodel(
                new BigDecimal("1.5"),
                new BigDecimal("3"),
                new BigDecimal("8"),
                new BigDecimal("0.5"),
                BigDecimal.ZERO,
                new BigDecimal("0.1"),
                BigDecimal.ONE);
        // 15 + 12 + 16 = 43; 4.3; 43
        assertEquals(new BigDecimal("90.3"), eigen.werklast(10, 4).totaal());
    }

    @Test
    void aModelThatCannotBeIsRefused() {
        BigDecimal een = BigDecimal.ONE;
        for (String fout : List.of("-1", "1000001", "0.1234567")) {
            List<Executabel> alle = IntStream.range(0, 7)
                    .<Executabel>mapToObj(i -> () -> {
                        BigDecimal[] g = {een, een, een, een, een, een, een};
                        g[i] = new BigDecimal(fout);
                        return new Werkmodel(g[0], g[1], g[2], g[3], g[4], g[5], g[6]);
                    })
                    .toList();
            alle.forEach(e -> assertThrows(IllegalArgumentException.class, e::maak));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Werkmodel(een, een, een, new BigDecimal("1.1"), een, een, een));
    }

    private interface Executabel {
        Werkmodel maak();
    }
}
