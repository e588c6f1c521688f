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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Gebeurtenis.Soort;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.json.Schendingen.Schending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events as JSON: what is written is equal when read back, and a field that does not belong to an event is named. */
class GebeurtenisJsonTest {
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
            {"soort":"LASTSTAP","datum":"2026-03-11","door":"jurist","last":"LAST_ONDER_DWANGSOM","stap":"VOORNEMEN",
             "hersteltermijn":"2026-04-01"}
            """));

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

    @Test
    void aBsbmIsNotTakenBackUnlessThatIsSaid() {
        ObjectNode kaal = volledig(Soort.OVERLEG);
        kaal.remove("bsbmTerugnemen");
        assertEquals(
                GebeurtenisJson.parse(tekst(kaal.deepCopy().put("bsbmTerugnemen", false))),
                GebeurtenisJson.parse(tekst(kaal)));
    }

    static Stream<Schending> schendingen() {
        return Stream.concat(VOLLEDIG.values().stream(), Stream.of(NAGELEEFD))
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
        assertEquals(Set.of("soort"), velden);
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
                "is geen veld van een gebeurtenis van deze soort; verwacht: soort, datum, door, last, stap of"
                        + " hersteltermijn",
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
        assertTrue(geweigerd(straf).stream().allMatch(f -> f.startsWith("/keuze/interventies")), () -> "" + straf);
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
        assertEquals(namen(Voorgeschiedenis.LASTEN.stream()), schema.at("/properties/last/enum"));
        assertEquals(namen(Stream.of(Laststap.values())), schema.at("/properties/stap/enum"));
    }

    private static JsonNode namen(Stream<? extends Enum<?>> waarden) {
        return Voorbeeld.MAPPER.valueToTree(waarden.map(Enum::name).toList());
    }
}
