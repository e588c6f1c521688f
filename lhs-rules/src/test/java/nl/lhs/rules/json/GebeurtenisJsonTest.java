package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Gebeurtenis.Soort;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.rules.Lasten;
import nl.lhs.rules.json.Schendingen.Schending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON: what is written is equal when read back, and a field that does not belong to an event is named. */
class GebeurtenisJsonTest {
    private static final String LOD = "LAST_ONDER_DWANGSOM";
    private static final String LOB = "LAST_ONDER_BESTUURSDWANG";

    private static final String CASUS = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"}}
            """;

    /** One event of each soort with every field; the HERCONTROLE is the one without compliance. */
    private static final Map<Soort, String> VOLLEDIG = new EnumMap<>(Map.of(
            Soort.OVERLEG,
            """
            {"soort":"OVERLEG","datum":"2026-03-11","door":"team Zuid","overleg":{"uitkomst":"STRAFRECHT",
             "datum":"2026-03-10","toelichting":"Telefonisch"},"bsbmTerugnemen":true,"hersteltermijn":"2026-04-01"}
            """,
            Soort.HERZIENING,
            """
            {"soort":"HERZIENING","datum":"2026-03-11","door":"jurist","reden":"De typering klopte niet",
             "casus":%s,"hersteltermijn":"2026-04-01"}
            """.formatted(CASUS),
            Soort.HERCONTROLE,
            """
            {"soort":"HERCONTROLE","datum":"2026-04-11","door":"inspecteur","kenmerk":"B-2","omschrijving":"Nog niet",
             "nageleefd":false,"keuze":{"interventies":["BESTUURLIJK_GESPREK"],"motivering":"Past beter"},
             "hersteltermijn":"2026-05-01"}
            """,
            Soort.NIEUWE_OVERTREDING,
            """
            {"soort":"NIEUWE_OVERTREDING","door":"inspecteur","casus":%s}
            """.formatted(CASUS),
            Soort.TERMIJN,
            """
            {"soort":"TERMIJN","datum":"2026-03-11","door":"inspecteur","hersteltermijn":"2026-04-01"}
            """,
            Soort.LASTSTAP,
            """
            {"soort":"LASTSTAP","datum":"2026-03-11","door":"jurist","last":"LAST_ONDER_DWANGSOM","lastnummer":2,
             "stap":"VOORNEMEN","zienswijzeTot":"2026-03-25","hersteltermijn":"2026-04-01"}
            """));

    private static String laststap(String last, String stap, String velden) {
        return """
                {"soort":"LASTSTAP","datum":"2026-03-11","last":"%s","stap":"%s"%s}
                """.formatted(last, stap, velden);
    }

    /** What the table of steps has, beside the VOORNEMEN above. */
    private static final List<String> LASTSTAPPEN = List.of(
            laststap(LOD, "ZIENSWIJZE", ",\"strekking\":\"Het lukt niet\",\"antwoord\":\"Toch wel\""),
            laststap(LOB, "ZIENSWIJZE", ""),
            laststap(
                    LOD,
                    "BESCHIKKING",
                    ",\"strekking\":\"HERHALING_VOORKOMEN\",\"dwangsom\":{\"bedrag\":18340.75,\"per\":\"TIJDSEENHEID\","
                            + "\"eenheid\":\"week\",\"maximum\":100000},\"hersteltermijn\":\"2026-04-01\""),
            laststap(LOD, "BESCHIKKING", ",\"dwangsom\":{\"bedrag\":2500,\"per\":\"INEENS\"}"),
            laststap(LOB, "BESCHIKKING", ",\"hersteltermijn\":\"2026-04-01\""),
            laststap(LOD, "VERBEURING", ",\"bedrag\":0.01"),
            laststap(LOD, "INVORDERING", ",\"bedrag\":999999999.99"),
            laststap(LOB, "UITVOERING", ""),
            laststap(LOB, "KOSTENVERHAAL", ",\"bedrag\":2500.5"),
            laststap(LOD, "UITGEWERKT", ""),
            laststap(LOB, "INTREKKING", ",\"reden\":\"Er is een vergunning\""));

    private static final List<String> KEUZES = List.of(
            "{\"interventies\":[\"LAST_ONDER_DWANGSOM\"],\"motivering\":\"Past beter\"}",
            "{\"voortzetten\":true,\"motivering\":\"De dwangsom werkt nog\"}");

    private static final String NAGELEEFD = """
            {"soort":"HERCONTROLE","datum":"2026-04-11","kenmerk":"B-2","nageleefd":true,"hersteldOp":"2026-04-10"}
            """;

    private static final Map<Soort, Set<String>> VEREIST = Map.of(
            Soort.OVERLEG, Set.of("datum", "overleg"),
            Soort.HERZIENING, Set.of("datum", "door", "reden", "casus"),
            Soort.HERCONTROLE, Set.of("datum", "kenmerk", "nageleefd"),
            Soort.NIEUWE_OVERTREDING, Set.of("casus"),
            Soort.TERMIJN, Set.of("datum", "hersteltermijn"),
            Soort.LASTSTAP, Set.of("datum", "last", "stap"));

    private static ObjectNode volledig(Soort soort) {
        return (ObjectNode) boom(VOLLEDIG.get(soort));
    }

    private static Set<String> geweigerd(JsonNode gebeurtenis) {
        return fouten(() -> GebeurtenisJson.parse(tekst(gebeurtenis)));
    }

    private static void heen(Gebeurtenis gebeurtenis) {
        String regel = GebeurtenisJson.format(gebeurtenis);
        assertEquals(List.of(), GebeurtenisJson.validate(regel));
        assertEquals(gebeurtenis, GebeurtenisJson.parse(regel));
        assertEquals(gebeurtenis, GebeurtenisJson.parse(regel.getBytes(StandardCharsets.UTF_8)));
        assertEquals(gebeurtenis, GebeurtenisJson.parse(GebeurtenisJson.formatIndented(gebeurtenis)));
        assertFalse(regel.contains("\n"));
    }

    @Property(tries = 300)
    void everyEventIsReadBackEqualAndRightByTheSchema(@ForAll long zaad) {
        Willekeurig willekeurig = new Willekeurig(zaad);
        heen(willekeurig.gebeurtenis(willekeurig.casus()));
    }

    @ParameterizedTest
    @EnumSource
    void anEventWithEveryFieldIsReadAndWrittenAsItStands(Soort soort) {
        Gebeurtenis gebeurtenis = GebeurtenisJson.parse(VOLLEDIG.get(soort));
        assertEquals(soort, gebeurtenis.soort());
        heen(gebeurtenis);
        assertEquals(volledig(soort), boom(GebeurtenisJson.format(gebeurtenis)));
    }

    @ParameterizedTest
    @EnumSource
    void anEventWithRequiredFieldsOnlyIsRead(Soort soort) {
        ObjectNode kaal = volledig(soort);
        kaal.retain(
                Stream.concat(Stream.of("soort"), VEREIST.get(soort).stream()).toList());
        heen(GebeurtenisJson.parse(tekst(kaal)));
    }

    static Stream<String> laststappen() {
        return LASTSTAPPEN.stream();
    }

    @ParameterizedTest
    @MethodSource("laststappen")
    void aStepOfALastIsReadAndWrittenAsItStands(String laststap) {
        Gebeurtenis gebeurtenis = GebeurtenisJson.parse(laststap);
        heen(gebeurtenis);
        assertEquals(laststap.strip(), GebeurtenisJson.format(gebeurtenis));
    }

    @Test
    void aChoiceIsOfInterventionsOrToKeepTheLastGoing() {
        for (String keuze : KEUZES) {
            ObjectNode hercontrole = volledig(Soort.HERCONTROLE);
            hercontrole.set("keuze", boom(keuze));
            heen(GebeurtenisJson.parse(tekst(hercontrole)));
            assertEquals(hercontrole, boom(GebeurtenisJson.format(GebeurtenisJson.parse(tekst(hercontrole)))));
        }
        ObjectNode hercontrole = volledig(Soort.HERCONTROLE);
        ObjectNode keuze = object(hercontrole, "/keuze");
        keuze.put("voortzetten", true);
        assertEquals(verwacht("/keuze KEUZE_ONDUIDELIJK"), geweigerd(hercontrole));
        keuze.remove("interventies");
        keuze.put("voortzetten", false);
        assertEquals(verwacht("/keuze KEUZE_ONDUIDELIJK"), geweigerd(hercontrole));
        keuze.remove("voortzetten");
        assertEquals(verwacht("/keuze KEUZE_ONDUIDELIJK"), geweigerd(hercontrole));
        keuze.putArray("interventies").add("WAARSCHUWEN").add("BSBM");
        keuze.put("motivering", " ");
        assertEquals(
                verwacht("/keuze/interventies/1 STRAFRECHT_IS_GEEN_TREDE", "/keuze/motivering LEEG"),
                geweigerd(hercontrole));
    }

    @Test
    void aStepThatItsKindDoesNotHaveIsRefused() {
        Map<String, List<String>> niet = Map.of(
                LOD, List.of("KOSTENVERHAAL"),
                LOB, List.of("VERBEURING", "INVORDERING", "UITGEWERKT"));
        niet.forEach((last, stappen) -> stappen.forEach(stap -> assertEquals(
                verwacht("/stap LASTSTAP_NIET_VAN_SOORT"),
                geweigerd(boom(laststap(last, stap, stap.equals("UITGEWERKT") ? "" : ",\"bedrag\":1"))))));
        // Edition 1 had it, and its records are read; whether it can be is for the dossier.
        heen(GebeurtenisJson.parse(laststap(LOD, "UITVOERING", "")));
    }

    @Test
    void aFieldOfAnotherStepIsNamedAndAFieldThatIsMissingToo() {
        Map<String, Set<String>> velden = Map.of(
                "VOORNEMEN", Set.of("zienswijzeTot", "hersteltermijn"),
                "ZIENSWIJZE", Set.of("strekking", "antwoord"),
                "BESCHIKKING", Set.of("strekking", "dwangsom", "hersteltermijn"),
                "VERBEURING", Set.of("bedrag"),
                "INVORDERING", Set.of("bedrag"),
                "UITGEWERKT", Set.of(),
                "INTREKKING", Set.of("reden"));
        velden.forEach((stap, eigen) -> {
            ObjectNode alles = (ObjectNode) boom(laststap(
                    LOD,
                    stap,
                    ",\"zienswijzeTot\":\"2026-03-25\",\"hersteltermijn\":\"2026-04-01\",\"strekking\":\"HERSTEL\","
                            + "\"antwoord\":\"Ja\",\"dwangsom\":{\"bedrag\":1,\"per\":\"INEENS\"},\"bedrag\":1,"
                            + "\"reden\":\"Zo\""));
            TreeSet<String> vreemd = alles.propertyNames().stream()
                    .filter(n -> !Set.of("soort", "datum", "last", "stap").contains(n) && !eigen.contains(n))
                    .map(n -> "/" + n + " ONBEKEND_VELD")
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(vreemd, geweigerd(alles), stap);
        });
        assertEquals(verwacht("/bedrag ONTBREEKT"), geweigerd(boom(laststap(LOD, "VERBEURING", ""))));
        assertEquals(verwacht("/bedrag ONTBREEKT"), geweigerd(boom(laststap(LOB, "KOSTENVERHAAL", ""))));
        assertEquals(verwacht("/reden ONTBREEKT"), geweigerd(boom(laststap(LOD, "INTREKKING", ""))));
        assertEquals(
                verwacht("/dwangsom TEGENSTRIJDIG", "/strekking TEGENSTRIJDIG"),
                geweigerd(boom(laststap(
                        LOB,
                        "BESCHIKKING",
                        ",\"strekking\":\"HERSTEL\",\"dwangsom\":{\"bedrag\":1,\"per\":\"INEENS\"}"))));
    }

    @Test
    void theStrekkingIsATextOfAZienswijzeAndANameOfABeschikking() {
        assertEquals(
                verwacht("/strekking ONBEKENDE_WAARDE"),
                geweigerd(boom(laststap(LOD, "BESCHIKKING", ",\"strekking\":\"Het lukt niet\""))));
        assertEquals(
                verwacht("/strekking VERKEERD_TYPE"),
                geweigerd(boom(laststap(LOD, "BESCHIKKING", ",\"strekking\":1"))));
        assertEquals(verwacht("/strekking LEEG"), geweigerd(boom(laststap(LOD, "ZIENSWIJZE", ",\"strekking\":\" \""))));
        assertEquals(
                verwacht("/strekking TE_LANG"),
                geweigerd(boom(laststap(LOD, "ZIENSWIJZE", ",\"strekking\":\"" + "x".repeat(10_001) + "\""))));
        assertEquals(
                verwacht("/strekking VERKEERD_TYPE"),
                geweigerd(boom(laststap(LOD, "ZIENSWIJZE", ",\"strekking\":{}"))));
        // A zienswijze may come to what is also a name.
        heen(GebeurtenisJson.parse(laststap(LOD, "ZIENSWIJZE", ",\"strekking\":\"HERSTEL\"")));
    }

    @Test
    void everyFaultOfAStepIsToldAtOnce() {
        assertEquals(
                verwacht(
                        "/door LEEG",
                        "/dwangsom/bedrag ONGELDIG",
                        "/dwangsom/eenheid LEEG",
                        "/dwangsom/maxmum ONBEKEND_VELD",
                        "/dwangsom/per ONBEKENDE_WAARDE",
                        "/hersteltermijn TERMIJN_VERSTREKEN",
                        "/lastnummer ONGELDIG",
                        "/strekking ONBEKENDE_WAARDE"),
                geweigerd(boom(laststap(
                        LOD,
                        "BESCHIKKING",
                        ",\"door\":\" \",\"lastnummer\":0,\"strekking\":\"\",\"dwangsom\":{\"bedrag\":0,\"per\":\"INEEN\","
                                + "\"eenheid\":\"\",\"maxmum\":1},\"hersteltermijn\":\"2026-03-10\""))));
        assertEquals(
                verwacht("/dwangsom/eenheid ONTBREEKT"),
                geweigerd(boom(laststap(LOD, "BESCHIKKING", ",\"dwangsom\":{\"bedrag\":1,\"per\":\"TIJDSEENHEID\"}"))));
        assertEquals(
                verwacht("/dwangsom/eenheid TEGENSTRIJDIG"),
                geweigerd(boom(laststap(
                        LOD, "BESCHIKKING", ",\"dwangsom\":{\"bedrag\":1,\"per\":\"INEENS\",\"eenheid\":\"week\"}"))));
        assertEquals(
                verwacht("/zienswijzeTot TERMIJN_VERSTREKEN"),
                geweigerd(boom(laststap(LOD, "VOORNEMEN", ",\"zienswijzeTot\":\"2026-03-10\""))));
    }

    @ParameterizedTest
    @CsvSource({
        "2500, 2500",
        "2500.0, 2500",
        "2500.00, 2500",
        "2.5e3, 2500",
        "25E+2, 2500",
        "2500.50, 2500.5",
        "18340.75, 18340.75",
        "0.01, 0.01",
        "1e-2, 0.01",
        "0.1, 0.1",
        "0.29, 0.29",
        "1.10, 1.1",
        "999999999.99, 999999999.99"
    })
    void anAmountIsReadToTheCentAndWrittenWithoutTrailingZeros(String gegeven, String geschreven) {
        Gebeurtenis gebeurtenis = GebeurtenisJson.parse(laststap(LOD, "VERBEURING", ",\"bedrag\":" + gegeven));
        assertEquals(
                Optional.of(Bedrag.euro(geschreven)),
                ((Lastzetting) gebeurtenis).gegevens().bedrag());
        assertEquals(
                laststap(LOD, "VERBEURING", ",\"bedrag\":" + geschreven).strip(), GebeurtenisJson.format(gebeurtenis));
        heen(gebeurtenis);
    }

    /** The time-out is for numbers that are short to write and long to work out. */
    @ParameterizedTest
    @Timeout(10)
    @ValueSource(
            strings = {
                "0",
                "0.0",
                "-0.0",
                "-1",
                "0.001",
                "0.019999999999999999999",
                "18340.750000000000000001",
                "999999999.991",
                "1000000000",
                "1e300",
                "1e999",
                "-1e999",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e2147483647",
                "1e-2147483648",
                "1e99999999999999999999",
                "1e-99999999999999999999"
            })
    void anAmountOutOfRangeIsRefusedAtOnceWithWhatWasExpected(String bedrag) {
        String verbeuring = laststap(LOD, "VERBEURING", ",\"bedrag\":" + bedrag);
        OngeldigException e = assertThrows(OngeldigException.class, () -> GebeurtenisJson.parse(verbeuring));
        assertEquals(List.of("/bedrag"), e.fouten().stream().map(f -> f.pad()).toList());
        assertEquals(Foutcode.ONGELDIG, e.fouten().get(0).code());
        assertTrue(
                e.fouten()
                        .get(0)
                        .tekst()
                        .endsWith("; verwacht: een getal boven 0, van ten hoogste 999999999.99, met ten hoogste twee"
                                + " decimalen"),
                e::getMessage);
        assertFalse(GebeurtenisJson.validate(verbeuring).isEmpty());
        assertEquals(
                verwacht("/dwangsom/maximum ONGELDIG"),
                fouten(() -> GebeurtenisJson.parse(laststap(
                        LOD,
                        "BESCHIKKING",
                        ",\"dwangsom\":{\"bedrag\":1,\"per\":\"INEENS\",\"maximum\":" + bedrag + "}"))));
        // A number anywhere else is refused for what it is.
        assertFalse(fouten(() ->
                        GebeurtenisJson.parse(laststap(LOD, "VERBEURING", ",\"bedrag\":1,\"lastnummer\":" + bedrag)))
                .isEmpty());
    }

    @Test
    void aBsbmIsNotTakenBackUnlessThatIsSaid() {
        ObjectNode kaal = volledig(Soort.OVERLEG);
        kaal.remove("bsbmTerugnemen");
        assertEquals(
                GebeurtenisJson.parse(tekst(kaal.deepCopy().put("bsbmTerugnemen", false))),
                GebeurtenisJson.parse(tekst(kaal)));
    }

    static Stream<Schending> schendingen() {
        return Stream.of(VOLLEDIG.values().stream(), Stream.of(NAGELEEFD), LASTSTAPPEN.stream())
                .flatMap(s -> s)
                .flatMap(v -> Schendingen.of(GebeurtenisJson.schema(), boom(v)).stream()
                        // Those within a casus are tested there. An event of another soort has other faults, tested
                        // below.
                        .filter(s ->
                                !s.fout().startsWith("/casus/") && !s.fout().startsWith("/soort "))
                        .collect(Collectors.toMap(Schending::fout, s -> s, (een, twee) -> een))
                        .values()
                        .stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schendingen")
    void aViolatedConstraintIsNamedAndNothingElse(Schending schending) {
        assertEquals(Set.of(schending.fout()), geweigerd(schending.boom()));
        assertFalse(GebeurtenisJson.validate(tekst(schending.boom())).isEmpty());
    }

    @Test
    void theViolationsReachEveryFieldOfTheSchema() {
        Set<String> geraakt = schendingen()
                .map(s -> s.fout().replaceAll("(?<=.)/.*| .*", "").replaceFirst("/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> velden =
                new TreeSet<>(boom(GebeurtenisJson.schema()).path("properties").propertyNames());
        velden.removeAll(geraakt);
        // What strekking must be depends on the step.
        assertEquals(Set.of("soort", "strekking"), velden);
    }

    @ParameterizedTest
    @EnumSource
    void whatEachSoortMustHaveIsNamedWhereItIsMissing(Soort soort) {
        ObjectNode kaal = boom("{}") instanceof ObjectNode leeg ? leeg.put("soort", soort.name()) : null;
        assertEquals(
                VEREIST.get(soort).stream().map(v -> "/" + v + " ONTBREEKT").collect(Collectors.toSet()),
                geweigerd(kaal));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAnotherSoortIsNamedAsOneThatThisSoortDoesNotHave(Soort soort) {
        Set<String> eigen = Set.copyOf(volledig(soort).propertyNames());
        ObjectNode alles = volledig(soort);
        VOLLEDIG.forEach((ander, tekst) -> boom(tekst).forEachEntry((naam, waarde) -> {
            if (!alles.has(naam)) {
                alles.set(naam, waarde);
            }
        }));
        Set<String> verwacht = alles.propertyNames().stream()
                .filter(n -> !eigen.contains(n))
                .map(n -> "/" + n + " ONBEKEND_VELD")
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(verwacht.isEmpty());
        assertEquals(verwacht, geweigerd(alles));
    }

    @Test
    void aFieldOfAnotherSoortIsToldWithTheFieldsThatThisSoortHas() {
        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> GebeurtenisJson.parse(tekst(volledig(Soort.LASTSTAP).put("reden", "Zo maar"))));
        assertEquals(
                "is geen veld van deze stap; verwacht: stap, datum, door, zienswijzeTot of hersteltermijn",
                e.fouten().get(0).tekst());
        assertEquals(
                "ontbreekt; verwacht: tekst van 1 tot en met 200 tekens",
                assertThrows(
                                OngeldigException.class,
                                () -> GebeurtenisJson.parse(
                                        tekst(volledig(Soort.HERZIENING).without("door"))))
                        .fouten()
                        .get(0)
                        .tekst());
    }

    @Test
    void anUnknownSoortIsNamedWithTheSoortenThereAre() {
        ObjectNode gebeurtenis = volledig(Soort.TERMIJN).put("soort", "TERMYN");
        OngeldigException e = assertThrows(OngeldigException.class, () -> GebeurtenisJson.parse(tekst(gebeurtenis)));
        assertEquals(List.of("/soort"), e.fouten().stream().map(f -> f.pad()).toList());
        assertEquals(
                "is geen bekende waarde; bedoeld is misschien TERMIJN; verwacht: OVERLEG, HERZIENING, HERCONTROLE,"
                        + " NIEUWE_OVERTREDING, TERMIJN of LASTSTAP",
                e.fouten().get(0).tekst());
        assertEquals(verwacht("/soort ONTBREEKT"), geweigerd(gebeurtenis.without("soort")));
        assertEquals(verwacht("/soort VERKEERD_TYPE"), geweigerd(gebeurtenis.put("soort", 1)));
        assertEquals(verwacht(" VERKEERD_TYPE"), geweigerd(boom("[]")));
    }

    @Test
    void aHercontroleHasWhatGoesWithComplianceOrWithItsAbsence() {
        ObjectNode wel = (ObjectNode) boom(NAGELEEFD);
        heen(GebeurtenisJson.parse(NAGELEEFD));
        assertEquals(verwacht("/hersteldOp ONTBREEKT"), geweigerd(wel.deepCopy().without("hersteldOp")));
        ObjectNode niet = volledig(Soort.HERCONTROLE);
        assertEquals(
                verwacht("/hersteldOp TEGENSTRIJDIG"), geweigerd(niet.deepCopy().put("hersteldOp", "2026-04-10")));
        assertEquals(
                verwacht("/hersteldOp ONTBREEKT", "/keuze TEGENSTRIJDIG", "/hersteltermijn TEGENSTRIJDIG"),
                geweigerd(niet.deepCopy().put("nageleefd", true)));
    }

    @Test
    void whatContradictsItselfIsNamedTogetherWithWhatIsWrongByTheSchema() {
        ObjectNode laat = (ObjectNode) boom(NAGELEEFD);
        laat.put("hersteldOp", "2026-04-12").put("kenmerk", " ").put("extra", 1);
        assertEquals(verwacht("/extra ONBEKEND_VELD", "/hersteldOp TEGENSTRIJDIG", "/kenmerk LEEG"), geweigerd(laat));
        ObjectNode straf = volledig(Soort.HERCONTROLE).put("hersteltermijn", "2026-04-10");
        object(straf, "/keuze").putArray("interventies").add("WAARSCHUWEN").add("BSBM");
        assertEquals(
                verwacht("/hersteltermijn TERMIJN_VERSTREKEN", "/keuze/interventies/1 STRAFRECHT_IS_GEEN_TREDE"),
                geweigerd(straf));
        object(straf, "/keuze")
                .putArray("interventies")
                .add("BESTUURLIJKE_BOETE")
                .add("PROCES_VERBAAL");
        assertEquals(
                verwacht("/hersteltermijn TERMIJN_VERSTREKEN", "/keuze/interventies/1 STRAFRECHT_IS_GEEN_TREDE"),
                geweigerd(straf));
        // Without its date, nothing is before or after it.
        assertEquals(verwacht("/datum GEEN_DATUM"), geweigerd(laat(straf)));
    }

    private static ObjectNode laat(ObjectNode hercontrole) {
        object(hercontrole, "/keuze").putArray("interventies").add("WAARSCHUWEN");
        return hercontrole.put("datum", "2026-02-30");
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERLEG", "HERZIENING", "HERCONTROLE", "TERMIJN", "LASTSTAP"})
    void aTermThatEndsBeforeItIsSetIsRefused(Soort soort) {
        assertEquals(
                verwacht("/hersteltermijn TERMIJN_VERSTREKEN"),
                geweigerd(volledig(soort).put("hersteltermijn", "2026-01-01")));
        heen(GebeurtenisJson.parse(tekst(volledig(soort)
                .put("hersteltermijn", volledig(soort).path("datum").asString()))));
    }

    @ParameterizedTest
    @EnumSource(names = {"HERZIENING", "NIEUWE_OVERTREDING"})
    void theFaultsOfItsCasusAreNamedWithTheOthers(Soort soort) {
        ObjectNode gebeurtenis = volledig(soort).put("door", "");
        object(gebeurtenis, "/casus").put("kenmerk", "").put("x", 1);
        object(gebeurtenis, "/casus")
                .putObject("bsbm")
                .put("feitInFeitenboekje", false)
                .put("opleggen", true);
        assertEquals(
                verwacht(
                        "/casus/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE",
                        "/casus/kenmerk LEEG",
                        "/casus/x ONBEKEND_VELD",
                        "/door LEEG"),
                geweigerd(gebeurtenis));
    }

    @Test
    void noFaultRepeatsWhatWasWritten() {
        Geheimen geheimen = new Geheimen(7);
        for (Soort soort : Soort.values()) {
            ObjectNode gebeurtenis = volledig(soort);
            gebeurtenis.put("door", geheimen.tekst().repeat(30)).put("reden", geheimen.tekst());
            gebeurtenis.put("datum", geheimen.tekst()).put("last", geheimen.naam());
            OngeldigException e =
                    assertThrows(OngeldigException.class, () -> GebeurtenisJson.parse(tekst(gebeurtenis)));
            geheimen.staanNietIn(e);
            e.fouten().forEach(f -> geheimen.staanNietIn(f.pad() + f.tekst()));
        }
    }

    @Test
    void anEventThatIsTooLargeIsRefused() {
        ObjectNode gebeurtenis = volledig(Soort.HERZIENING);
        gebeurtenis.put("reden", "x".repeat(GebeurtenisJson.MAX_BYTES));
        assertEquals(verwacht(" TE_GROOT"), geweigerd(gebeurtenis));
    }

    @Test
    void theSchemaIsPublishedUnderItsNameAndKnowsTheNamesOfTheCore() {
        JsonNode schema = boom(GebeurtenisJson.schema());
        assertEquals("urn:lhs:gebeurtenis:1", schema.path("$id").asString());
        schema.path("properties")
                .forEachEntry((naam, veld) -> assertTrue(veld.has("description"), naam + " has no description"));
        assertEquals(namen(Stream.of(Soort.values())), schema.at("/properties/soort/enum"));
        assertEquals(namen(Lasten.ALLE.stream()), schema.at("/$defs/last/enum"));
        assertEquals(namen(Stream.of(Laststap.values())), schema.at("/$defs/laststap/enum"));
        assertEquals(namen(Stream.of(Dwangsom.Per.values())), schema.at("/$defs/dwangsom/properties/per/enum"));
        assertEquals(
                namen(Stream.of(Stapgegevens.Strekking.values())),
                schema.at("/$defs/stapvereist/allOf/3/then/properties/strekking/enum"));
    }

    private static JsonNode namen(Stream<?> waarden) {
        return Voorbeeld.MAPPER.valueToTree(waarden.map(Object::toString).toList());
    }
}
