package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.rules.Dekking.Bestandsdekking;
import nl.lhs.rules.Dekking.Normdekking;
import nl.lhs.rules.Dekking.Wijze;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.eigenregels.Regelfout;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of an agency's own add points and signals, and nothing else gets in. */
class EigenRegelsTest {
    private static final LhsEngine LHS = LhsEngine.create();

    private static final String KOP = "package eigen\nimport nl.lhs.core.*\n" + Regelbanken.WOORDEN;
    private static final String PUNT = "insert( new EigenAandachtspunt( \"Let op.\" ) );";

    /** Points and signals in every case: of facts, of conclusions, of what is not concluded. */
    private static final EigenRegels OVERAL = EigenRegels.parse(
            "overal.drl",
            KOP
                    + regel("punt bij elke casus", "ZB-2", "Feiten()", punt("Bij elke casus."))
                    + regel("signaal bij spoed", "ZB-10", "Feiten( spoedeisend )", signaal("Er is spoed."))
                    + regel("punt zonder keuze", "ZA-1, ZA-2", "not Keuze()", punt("Er is niets gekozen."))
                    + regel(
                            "punt bij een zwaar segment",
                            "ZA-1",
                            "Segmentklasse( klasse == Klasse.ZWAAR ) exists( Reden() or Besluit() )",
                            punt("Zwaar."))
                    + regel("signaal per reden", "ZB-2", "Reden()", signaal("Er is een reden."))
                    + regel(
                            "punt in een dossier",
                            "ZD-1",
                            "nl.lhs.core.vervolg.Voorgeschiedenis()",
                            punt("Er is een dossier.")));

    private static String regel(String naam, String normen, String wanneer, String dan) {
        return "rule \"" + naam + "\"\n    @normen( \"" + normen + "\" )\nwhen\n    " + wanneer + "\nthen\n    " + dan
                + "\nend\n";
    }

    private static String punt(String tekst) {
        return "insert( new EigenAandachtspunt( \"" + tekst + "\" ) );";
    }

    private static String signaal(String tekst) {
        return "insert( new EigenSignaal( \"" + tekst + "\" ) );";
    }

    /** A rule that begins on line 4, with its condition on line 7 and its consequence on line 9. */
    private static String met(String wanneer, String dan) {
        return KOP + regel("proef", "NZKG-1", wanneer, dan);
    }

    private static Casus casus(Gevolgen gevolgen, Typering typering) {
        return Casus.of(Bevinding.of("b", LocalDate.of(2026, 3, 2), gevolgen), Normadressaat.of("n", typering));
    }

    private static List<Regelfout> fouten(String drl) {
        return assertThrows(EigenRegelsException.class, () -> EigenRegels.parse("proef.drl", drl))
                .fouten();
    }

    private static LhsEngine met(String drl) {
        return LHS.withEigenRegels(EigenRegels.parse("proef.drl", drl));
    }

    // ----------------------------------------------------------------------------------------------- what is refused

    static Stream<Arguments> weigeringen() {
        String goed = met("Feiten()", PUNT);
        return Stream.of(
                // What is no rule.
                Arguments.of(1, "ander pakket", goed.replace("package eigen", "package nl.lhs.rules.stap1")),
                Arguments.of(1, "ander pakket", goed.replace("package eigen", "")),
                Arguments.of(0, "bevat geen regels", KOP),
                Arguments.of(2, "importeert java.util.List", goed.replace("nl.lhs.core.*", "java.util.List")),
                Arguments.of(2, "importeert nl.lhs.rules.LhsEngine", goed.replace("core.*", "rules.LhsEngine")),
                Arguments.of(
                        2,
                        "bevat een import van een functie",
                        goed.replace("import nl.lhs.core.*", "import function nl.lhs.core.strategie.Norm.of")),
                Arguments.of(
                        2,
                        "bevat een import van een functie",
                        goed.replace("import nl.lhs.core.*", "import static nl.lhs.core.strategie.Norm.of")),
                Arguments.of(11, "bevat een functie", goed + "function int f() { return 1; }"),
                Arguments.of(11, "bevat een global", goed + "global java.util.List lijst"),
                Arguments.of(11, "bevat een declaratie", goed + "declare Nieuw x : int end"),
                Arguments.of(11, "bevat een declaratie", goed + "declare enum Kleur ROOD; end"),
                Arguments.of(11, "bevat een declaratie", goed + "declare entry-point \"x\" end"),
                Arguments.of(11, "query \"vraag\" is geen regel", goed + "query \"vraag\"\n Feiten()\nend"),
                Arguments.of(2, "gebruikt dialect", goed.replace("import nl.lhs.core.*", "dialect \"mvel\"")),
                // What a rule says of itself.
                Arguments.of(6, "gebruikt salience", goed.replace("when", "salience 10 when")),
                Arguments.of(6, "gebruikt timer", goed.replace("when", "timer( int: 1s ) when")),
                Arguments.of(6, "gebruikt no-loop", goed.replace("when", "no-loop when")),
                Arguments.of(6, "gebruikt enabled", goed.replace("when", "enabled false when")),
                Arguments.of(
                        4, "breidt een andere uit", goed.replace("rule \"proef\"", "rule \"proef\" extends \"x\"")),
                Arguments.of(4, "noemt geen norm", goed.replace("@normen( \"NZKG-1\" )", "")),
                Arguments.of(4, "noemt geen norm", goed.replace("NZKG-1", " , ")),
                Arguments.of(4, "heeft @lezingen", goed.replace("when", "@lezingen( \"R1\" ) when")),
                Arguments.of(4, "heeft @normen meermalen", goed.replace("when", "@normen( \"NZKG-2\" ) when")),
                Arguments.of(11, "staat er al", goed + goed.substring(KOP.length())),
                Arguments.of(4, "geen bruikbare naam", goed.replace("\"proef\"", "\"" + "x".repeat(201) + "\"")),
                // What it looks at.
                Arguments.of(7, "van een andere soort", met("eval( true )", PUNT)),
                Arguments.of(7, "heeft een patroon met from", met("$l : Reden() from $x", PUNT)),
                Arguments.of(7, "heeft een patroon met from", met("Reden() from entry-point \"x\"", PUNT)),
                Arguments.of(7, "heeft een patroon met from", met("Reden() over window:length( 3 )", PUNT)),
                Arguments.of(7, "heeft een patroon met from", met("accumulate( Reden(); $n : count( 1 ) )", PUNT)),
                Arguments.of(7, "kijkt naar Casus", met("Casus()", PUNT)),
                Arguments.of(7, "kijkt naar Conclusie", met("Conclusie()", PUNT)),
                Arguments.of(7, "kijkt naar EigenSignaal", met("EigenSignaal()", PUNT)),
                Arguments.of(7, "kijkt naar Object", met("not Object()", PUNT)),
                Arguments.of(7, "kijkt naar java.util.List", met("java.util.List()", PUNT)),
                Arguments.of(7, "heeft System", met("Feiten( System.nanoTime() > 3 )", PUNT)),
                Arguments.of(7, "heeft Runtime", met("Feiten( spoedeisend || Runtime.runtime != null )", PUNT)),
                Arguments.of(7, "heeft java", met("Feiten( java.time.LocalDate.now() != null )", PUNT)),
                Arguments.of(7, "heeft new", met("Feiten( new Punt( null ) != null )", PUNT)),
                Arguments.of(7, "heeft getClass", met("Feiten( gevolgen.getClass() != null )", PUNT)),
                Arguments.of(7, "vergelijkt met een tekst", met("Feiten( gevolgen == \"AANZIENLIJK\" )", PUNT)),
                Arguments.of(7, "vergelijkt met een tekst", met("Feiten( 'ZWAAR' != gevolgen )", PUNT)),
                Arguments.of(8, "vergelijkt met een tekst", met("Feiten( overtreding,\n gevolgen == \"X\" )", PUNT)),
                Arguments.of(7, "vergelijkt met een tekst", met("Punt( code == \"PV_ZONDER_BOA\" )", PUNT)),
                // What it concludes.
                Arguments.of(8, "doet iets anders", met("Feiten()", "")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "System.exit( 0 );")),
                Arguments.of(9, "doet iets anders", met("$f : Feiten()", "delete( $f );")),
                Arguments.of(9, "doet iets anders", met("$f : Feiten()", "modify( $f ) { spoedeisend() }")),
                Arguments.of(9, "doet iets anders", met("$f : Feiten()", "update( $f );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insertLogical( new EigenSignaal( \"x\" ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insert( new Keuze( null ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", PUNT + " " + PUNT)),
                Arguments.of(9, "doet iets anders", met("Feiten()", PUNT + " System.exit( 0 );")),
                Arguments.of(9, "doet iets anders", met("$f : Feiten()", "insert( new EigenSignaal( \"x\" + $f ) );")),
                Arguments.of(
                        9, "doet iets anders", met("Feiten()", "insert( new EigenSignaal( drools.toString() ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insert( new EigenSignaal( \"\\u0022\" ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insert( new EigenSignaal( \"a\\nb\" ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insert( new EigenSignaal( null ) );")),
                Arguments.of(9, "doet iets anders", met("Feiten()", "insert( new eigen.EigenSignaal( \"x\" ) );")),
                Arguments.of(9, "geen bruikbare tekst", met("Feiten()", punt(" "))),
                Arguments.of(9, "geen bruikbare tekst", met("Feiten()", punt("x".repeat(501)))),
                Arguments.of(9, "geen bruikbare tekst", met("Feiten()", punt("een\ttab"))),
                // What does not compile.
                Arguments.of(7, "bestaatNiet", met("Feiten( bestaatNiet )", PUNT)),
                Arguments.of(7, "Onbekend", met("Onbekend()", PUNT)),
                Arguments.of(8, "FOUT", met("Feiten( overtreding,\n   gevolgen == Gevolgen.FOUT )", PUNT)),
                Arguments.of(8, "kan niet worden gelezen", met("Feiten( overtreding", PUNT)),
                Arguments.of(1, "kan niet worden gelezen", "zomaar een tekst"),
                Arguments.of(13, "kan niet worden gelezen", goed + "\nzomaar een tekst\n"),
                Arguments.of(14, "kan niet worden gelezen", goed + "rule \"half\" when\n Feiten()\nthen\n"));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void whatIsNoPointOfAttentionOrSignalIsRefusedWithItsLine(int plaats, String tekst, String drl) {
        List<Regelfout> fouten = fouten(drl);
        assertTrue(
                fouten.stream()
                        .anyMatch(f -> f.plaats() == plaats
                                && f.bestand().equals("proef.drl")
                                && f.tekst().contains(tekst)),
                () -> "expected line " + plaats + ", \"" + tekst + "\", but got " + fouten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3.1-1", "B2-4", "LHS-1", "AWB-5", "A-1", "nzkg-1", "ELFLETTERSX-1", "NZKG", "NZKG-", "NZKG-1!"})
    void aNormThatIsNotOfTheAgencyIsRefusedWithItsRule(String norm) {
        List<Regelfout> fouten = fouten(met("Feiten()", PUNT).replace("NZKG-1", "NZKG-1, " + norm));
        assertEquals(List.of(4), fouten.stream().map(Regelfout::plaats).toList(), fouten.toString());
        assertTrue(fouten.get(0).tekst().startsWith("regel \"proef\" noemt norm " + norm + ";"), fouten.toString());
    }

    @Test
    void everyFaultIsNamedAtOnceByLine() {
        List<Regelfout> fouten = fouten(KOP
                + regel("een", "3.1-1", "Casus()", "System.exit( 0 );")
                + regel("twee", "NZKG-1", "Feiten( bestaatNiet )", PUNT)
                + "function int f() { return 1; }");
        assertEquals(
                List.of(4, 7, 9, 14, 18),
                fouten.stream().map(Regelfout::plaats).distinct().toList(),
                fouten.toString());
    }

    @Test
    void theMessageHasALineForEachFaultAsCompilersWriteIt() {
        EigenRegelsException e = assertThrows(
                EigenRegelsException.class, () -> EigenRegels.parse("proef.drl", met("Casus()", "delete( 1 );")));
        List<String> regels = e.getMessage().lines().toList();
        assertEquals(e.fouten().size(), regels.size());
        assertTrue(regels.get(0).startsWith("proef.drl:7: regel \"proef\" kijkt naar Casus"), e.getMessage());
    }

    @Test
    void linesAreCountedTheSameWithOtherLineEnds() {
        assertEquals(fouten(met("Casus()", PUNT)), fouten(met("Casus()", PUNT).replace("\n", "\r\n")));
    }

    @Test
    void aFileThatIsTooLargeOrNoUtf8IsRefused(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("groot.drl");
        Files.writeString(bestand, met("Feiten()", PUNT) + " ".repeat(EigenRegels.MAX_BYTES));
        assertTrue(geweigerd(bestand).startsWith("groot.drl: is te groot"));
        Files.write(bestand, new byte[] {'x', (byte) 0xC3});
        assertTrue(geweigerd(bestand).startsWith("groot.drl: is geen UTF-8"));
        Files.writeString(bestand, "\uFEFF" + met("Feiten()", PUNT));
        assertTrue(geweigerd(bestand).contains("byte order mark"));
        assertThrows(NoSuchFileException.class, () -> EigenRegels.read(map.resolve("niets.drl")));
    }

    private static String geweigerd(Path bestand) {
        return assertThrows(EigenRegelsException.class, () -> EigenRegels.read(bestand))
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "map/x.drl", "..", "met spatie.drl", "caf\u00e9.drl", "x\ny.drl"})
    void aNameThatCannotStandInARecordIsRefused(String naam) {
        assertThrows(EigenRegelsException.class, () -> EigenRegels.parse(naam, met("Feiten()", PUNT)));
    }

    @Test
    void aRuleWithTheNameOfAnotherIsRefused() {
        EigenRegels een = EigenRegels.parse("een.drl", met("Feiten()", PUNT));
        EigenRegels twee = EigenRegels.parse("twee.drl", met("Feiten()", PUNT));
        EigenRegelsException e = assertThrows(EigenRegelsException.class, () -> LHS.withEigenRegels(twee, een));
        assertEquals(
                "twee.drl:4: regel \"proef\" heet zoals een regel van een.drl; verwacht: een eigen naam",
                e.getMessage());
        String bestaand = LHS.dekking().regels().get(7).regel();
        EigenRegels drie = EigenRegels.parse("drie.drl", met("Feiten()", PUNT).replace("proef", bestaand));
        assertTrue(assertThrows(EigenRegelsException.class, () -> LHS.withEigenRegels(drie))
                .getMessage()
                .contains("heet zoals een regel van de bibliotheek"));
        assertTrue(assertThrows(EigenRegelsException.class, () -> LHS.withEigenRegels(een, een))
                .getMessage()
                .startsWith("een.drl: is er tweemaal"));
    }

    // ------------------------------------------------------------------------------------------------- what they add

    @Test
    void theyAddPointsAndSignalsWithTheirOwnNormsInAFixedOrder() {
        Vastlegging v = LHS.withEigenRegels(OVERAL)
                .decide(Casus.of(
                        Bevinding.builder("b", LocalDate.of(2026, 3, 2))
                                .gevolgen(Gevolgen.AANZIENLIJK)
                                .spoedeisend(true)
                                .build(),
                        Normadressaat.of("n", Typering.CALCULEREND)));
        assertEquals(
                List.of(
                        new Aandachtspunt(Aandachtspuntcode.EIGEN_REGEL, normen("ZA-1"), "Zwaar."),
                        new Aandachtspunt(
                                Aandachtspuntcode.EIGEN_REGEL, normen("ZA-1", "ZA-2"), "Er is niets gekozen."),
                        new Aandachtspunt(Aandachtspuntcode.EIGEN_REGEL, normen("ZB-2"), "Bij elke casus.")),
                v.aandachtspunten().stream()
                        .filter(p -> p.code() == Aandachtspuntcode.EIGEN_REGEL)
                        .toList());
        assertEquals(
                List.of(
                        new Signaal(Signaalcode.EIGEN_REGEL, normen("ZB-2"), "Er is een reden."),
                        new Signaal(Signaalcode.EIGEN_REGEL, normen("ZB-10"), "Er is spoed.")),
                v.signalen().stream()
                        .filter(p -> p.code() == Signaalcode.EIGEN_REGEL)
                        .toList());
        assertEquals(
                Set.of(
                        "punt bij elke casus",
                        "signaal bij spoed",
                        "punt zonder keuze",
                        "punt bij een zwaar segment",
                        "signaal per reden"),
                v.regels().stream()
                        .filter(EigenRegelsTest::isEigen)
                        .map(ToegepasteRegel::regel)
                        .collect(Collectors.toSet()));
        assertTrue(v.regels().stream().filter(EigenRegelsTest::isEigen).allMatch(r -> r.stap() == 5));
        assertTrue(v.normen().containsAll(normen("ZA-1", "ZB-10")));
    }

    private static List<Norm> normen(String... ids) {
        return Arrays.stream(ids).map(Norm::of).toList();
    }

    private static boolean isEigen(ToegepasteRegel regel) {
        return regel.normen().stream().allMatch(Norm::isEigen);
    }

    @Test
    void aTextMayBeWrittenInPartsBesideComments() {
        Vastlegging v = met(met(
                        "Feiten() // bij elke casus",
                        "// wat // volgt\n insert( new EigenAandachtspunt( \"Zie \\\"eigen beleid\\\", \"\n + \"https://x.nl/a\\\\b.\" ) ) /* ; */ ;"))
                .decide(casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG));
        assertEquals(
                "Zie \"eigen beleid\", https://x.nl/a\\b.",
                v.aandachtspunten().get(v.aandachtspunten().size() - 1).tekst());
    }

    @Test
    void equalPointsOfTwoRulesAreOnePoint() {
        Vastlegging v = met(KOP
                        + regel("een", "NZKG-1", "Feiten()", PUNT)
                        + regel("twee", "NZKG-1", "Feiten()", PUNT)
                        + regel("drie", "NZKG-2", "Feiten()", PUNT))
                .decide(casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG));
        assertEquals(
                List.of(normen("NZKG-1"), normen("NZKG-2")),
                v.aandachtspunten().stream()
                        .filter(p -> p.code() == Aandachtspuntcode.EIGEN_REGEL)
                        .map(Aandachtspunt::normen)
                        .toList());
        assertEquals(3, v.regels().stream().filter(EigenRegelsTest::isEigen).count());
    }

    /** The record without what own rules added. */
    private static Vastlegging zonder(Vastlegging v, Bibliotheek bibliotheek) {
        return Records.with(
                v,
                Map.of(
                        "aandachtspunten",
                        v.aandachtspunten().stream()
                                .filter(p -> p.code() != Aandachtspuntcode.EIGEN_REGEL)
                                .toList(),
                        "signalen",
                        v.signalen().stream()
                                .filter(p -> p.code() != Signaalcode.EIGEN_REGEL)
                                .toList(),
                        "regels",
                        v.regels().stream().filter(r -> !isEigen(r)).toList(),
                        "bibliotheek",
                        bibliotheek));
    }

    @Test
    void theyCannotChangeADecision() {
        LhsEngine met = LHS.withEigenRegels(OVERAL);
        List<Casus> casussen = Casusruimte.steekproef(9_001).limit(400).toList();
        for (Casus casus : casussen) {
            Vastlegging zonder = LHS.decide(casus);
            Vastlegging eigen = met.decide(casus);
            assertNotEquals(zonder, eigen);
            assertEquals(zonder, zonder(eigen, zonder.bibliotheek()));
        }
    }

    @Test
    void theyCannotChangeADecisionInADossier() {
        LhsEngine met = LHS.withEigenRegels(OVERAL);
        List<Vastlegging> vastleggingen = Vervolgpaden.vastleggingen(LHS, 60)
                .filter(v -> v.vervolg().isPresent())
                .toList();
        assertTrue(vastleggingen.size() > 40);
        for (Vastlegging v : vastleggingen) {
            Vastlegging zonder = LHS.opnieuw(v);
            Vastlegging eigen = met.opnieuw(v);
            assertEquals(zonder, zonder(eigen, zonder.bibliotheek()));
            assertTrue(eigen.aandachtspunten().stream().anyMatch(p -> p.tekst().equals("Er is een dossier.")));
        }
    }

    /** Otherwise the follow-up of a dossier would depend on them. */
    @Test
    void whatTheyAddIsNotAmongWhatDiffersFromTheRecordBefore() {
        LhsEngine engine = met(met("nl.lhs.core.vervolg.Voorgeschiedenis()", PUNT));
        Casus casus = casus(Gevolgen.VAN_BELANG, Typering.ONVERSCHILLIG);
        Overlegafronding overleg = Overlegafronding.of(LocalDate.of(2026, 3, 4), Overleg.of(Spoor.BESTUURSRECHT));
        Vervolg zonder =
                LHS.vervolg(LHS.open(casus), overleg).laatste().vervolg().orElseThrow();
        Vastlegging met = engine.vervolg(engine.open(casus), overleg).laatste();
        assertEquals(zonder.wijzigingen(), met.vervolg().orElseThrow().wijzigingen());
        assertTrue(met.aandachtspunten().stream().anyMatch(p -> p.code() == Aandachtspuntcode.EIGEN_REGEL));
    }

    @Test
    void whatIsKeptIsDecidedAsAnew() {
        LhsEngine met = LHS.withEigenRegels(OVERAL);
        LhsEngine zonderBewaring = met.withoutBewaring();
        Casusruimte.steekproef(40_009).limit(60).forEach(casus -> {
            Vastlegging eerste = met.decide(casus);
            assertEquals(eerste, met.decide(casus));
            assertEquals(eerste, zonderBewaring.decide(casus));
        });
    }

    @Test
    void engineesForOtherStrategieenKeepThem() {
        LhsEngine met = LHS.withEigenRegels(OVERAL);
        Casus casus = casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG);
        for (LhsEngine engine : List.of(
                met.under(StrategieJson.lhs17()),
                met.underOneOf(List.of(StrategieJson.lhs17())),
                met.withoutBewaring())) {
            assertEquals(met.decide(casus), engine.decide(casus));
        }
        assertEquals(LHS.decide(casus), met.withEigenRegels().decide(casus));
    }

    @Test
    void filesStandByThemselvesAndTheirOrderDoesNotMatter() {
        EigenRegels een = EigenRegels.parse("een.drl", KOP + regel("een", "NZKG-1", "Feiten()", punt("Een.")));
        EigenRegels twee = EigenRegels.parse("twee.drl", KOP + regel("twee", "NZKG-1", "Feiten()", punt("Twee.")));
        Casus casus = casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG);
        Vastlegging v = LHS.withEigenRegels(een, twee).decide(casus);
        assertEquals(v, LHS.withEigenRegels(List.of(twee, een)).decide(casus));
        assertEquals(List.of(een.bestand(), twee.bestand()), v.bibliotheek().eigenRegels());
        assertEquals(2, v.regels().stream().filter(EigenRegelsTest::isEigen).count());
    }

    // ------------------------------------------------------------------------------------------- record, fingerprint

    @Test
    void theRecordNamesTheFileAndReadsBackTheSame() {
        Vastlegging v = LHS.withEigenRegels(OVERAL).decide(casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG));
        assertEquals(List.of(OVERAL.bestand()), v.bibliotheek().eigenRegels());
        String json = VastleggingJson.format(v);
        assertTrue(json.contains("\"eigenRegels\":[{\"naam\":\"overal.drl\",\"sha256\":\""
                + OVERAL.bestand().sha256() + "\"}]}"));
        assertEquals(v, VastleggingJson.parse(json));
    }

    @Test
    void aRecordWithoutThemIsWrittenAsBefore() {
        Vastlegging v = LHS.decide(casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG));
        assertTrue(!VastleggingJson.format(v).contains("eigenRegels"));
    }

    @Test
    void theHashIsOfTheTextWithLineFeeds() {
        String drl = met("Feiten()", PUNT);
        Regelbestand bestand = EigenRegels.parse("x.drl", drl).bestand();
        assertEquals(new Regelbestand("x.drl", Sha256.of(drl)), bestand);
        assertEquals(
                bestand, EigenRegels.parse("x.drl", drl.replace("\n", "\r\n")).bestand());
    }

    @Test
    void everyByteAndTheNameAreInTheFingerprint() {
        String drl = met("Feiten()", PUNT);
        List<LhsEngine> engines = List.of(
                LHS,
                LHS.withEigenRegels(EigenRegels.parse("x.drl", drl)),
                LHS.withEigenRegels(EigenRegels.parse("y.drl", drl)),
                LHS.withEigenRegels(EigenRegels.parse("x.drl", drl + "// anders\n")));
        assertEquals(
                4,
                engines.stream().map(EigenRegelsTest::vingerafdruk).distinct().count());
        assertEquals(vingerafdruk(LHS), vingerafdruk(engines.get(1).withEigenRegels()));
    }

    private static Sha256 vingerafdruk(LhsEngine engine) {
        return engine.bibliotheek(StrategieJson.lhs17().verwijzing())
                .orElseThrow()
                .vingerafdruk();
    }

    // ----------------------------------------------------------------------------------------------------- dekking

    @Test
    void theDekkingHoldsOwnNormsAfterThoseOfTheStrategieWithRulesAndFile() {
        Dekking zonder = LHS.dekking();
        Dekking met = LHS.withEigenRegels(OVERAL).dekking();
        int lhs = zonder.normen().size();
        assertEquals(zonder.normen(), met.normen().subList(0, lhs));
        assertEquals(
                List.of("ZA-1", "ZA-2", "ZB-2", "ZB-10", "ZD-1"),
                met.normen().subList(lhs, met.normen().size()).stream()
                        .map(n -> n.norm().id())
                        .toList());
        Normdekking eigen = met.norm(Norm.of("ZB-2")).orElseThrow();
        assertEquals(Wijze.REGEL, eigen.wijze());
        assertEquals(
                List.of("punt bij elke casus", "signaal per reden"),
                eigen.regels().stream().map(ToegepasteRegel::regel).toList());
        assertEquals(List.of(new Bestandsdekking(OVERAL.bestand(), OVERAL.regels())), met.eigenRegels());
        assertEquals(zonder.regels().size() + 6, met.regels().size());
        assertEquals(zonder.lezingen(), met.lezingen());
        assertEquals(Optional.empty(), zonder.norm(Norm.of("ZB-2")));
        assertEquals(List.of(), zonder.eigenRegels());
    }

    // ----------------------------------------------------------------------------------------------- when they fail

    @Test
    void aRuleThatFailsIsNamedWithItsLineAndLeavesNothingBehind() {
        LhsEngine engine = met(KOP
                + regel("goed", "NZKG-1", "Feiten()", PUNT)
                + regel("faalt", "NZKG-2", "Feiten( bevoegdheden.size() > 20 )", punt("Nooit.")));
        Casus zonderLijst = casus(Gevolgen.BEPERKT, Typering.ONVERSCHILLIG);
        Casus metLijst = Casus.builder("z", zonderLijst.bevinding(), zonderLijst.normadressaat())
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .build();
        for (int i = 0; i < 20; i++) {
            EigenRegelsException e = assertThrows(EigenRegelsException.class, () -> engine.decide(zonderLijst));
            assertEquals("proef.drl:11: regel \"faalt\" heeft een voorwaarde die mislukt", e.getMessage());
            assertEquals(
                    List.of("goed"),
                    engine.decide(metLijst).regels().stream()
                            .filter(EigenRegelsTest::isEigen)
                            .map(ToegepasteRegel::regel)
                            .toList());
        }
    }

    @Test
    void aRuleThatMatchesWithoutEndIsStoppedAndNamed() {
        String viermaal = IntStream.range(0, 6).mapToObj(i -> "Reden()").collect(Collectors.joining(" "));
        LhsEngine engine = met(met(viermaal, PUNT));
        EigenRegelsException e = assertThrows(
                EigenRegelsException.class, () -> engine.decide(casus(Gevolgen.AANZIENLIJK, Typering.CALCULEREND)));
        assertTrue(e.getMessage().startsWith("proef.drl:4: regel \"proef\" past vaker dan"), e.getMessage());
    }

    @Test
    void manyThreadsDecideAsOneDoes() throws Exception {
        LhsEngine engine = LHS.withEigenRegels(OVERAL).withoutBewaring();
        List<Casus> casussen = Casusruimte.steekproef(30_011).limit(40).toList();
        List<Vastlegging> eerste = casussen.stream().map(engine::decide).toList();
        Draden.agree(12, 80, eerste, i -> engine.decide(casussen.get(i)));
    }

    @Test
    void theExampleIsWhatItSays() throws IOException {
        EigenRegels voorbeeld = EigenRegels.read(Path.of("..", "lhs-examples", "voorbeelden", "eigen-regels.drl"));
        assertEquals("EigenRegels[eigen-regels.drl, 3]", voorbeeld.toString());
        assertEquals(
                Sha256.of(Files.readString(
                                Path.of("..", "lhs-examples", "voorbeelden", "eigen-regels.drl"),
                                StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")),
                voorbeeld.bestand().sha256());
        Set<String> gevuurd = new HashSet<>();
        LhsEngine engine = LHS.withEigenRegels(voorbeeld);
        Casusruimte.steekproef(2_003)
                .limit(500)
                .forEach(c -> engine.decide(c).regels().forEach(r -> gevuurd.add(r.regel())));
        voorbeeld.regels().forEach(r -> assertTrue(gevuurd.contains(r.regel()), r.regel()));
    }
}
