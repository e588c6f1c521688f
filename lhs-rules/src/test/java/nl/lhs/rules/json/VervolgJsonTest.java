package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.rules.Lasten;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.json.Schendingen.Schending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a record in a dossier holds besides the decision, as JSON. */
class VervolgJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    private static final String CASUS = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"}}
            """;

    /** What a record holds of a dossier without lasts, in the place of what follows from its own history. */
    private static final String STAND = """
            "nieuw":["WAARSCHUWEN"],"lasten":[],"vanKracht":["WAARSCHUWEN"],"mogelijk":["HERZIENING","HERCONTROLE"],
            "gesloten":false""";

    private static final String GESCHIEDENIS = """
            "staand":[],"bodem":[],"boete":false,"sanctie":false,"voortzetten":false,"termijn":false,"lasten":[],
            "gesloten":false""";

    private static final String HERHAALD = """
            {"volgnummer":7,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"LASTSTAP","datum":"2026-05-11","door":"jurist","last":"LAST_ONDER_DWANGSOM",
              "lastnummer":2,"stap":"BESCHIKKING","strekking":"HERHALING_VOORKOMEN","dwangsom":{"bedrag":2500.5,
              "per":"TIJDSEENHEID","eenheid":"week","maximum":18340.75},"hersteltermijn":"2026-06-01"},
             "voorgeschiedenis":{"aanleiding":"HERCONTROLE",
              "eerder":[{"interventies":["LAST_ONDER_DWANGSOM"],"zonderNaleving":true}],"strafrecht":["BSBM"],
              "staand":["LAST_ONDER_DWANGSOM"],"bodem":["WAARSCHUWEN"],"boete":false,"sanctie":true,"voortzetten":false,
              "termijn":true,
              "lasten":[{"last":"LAST_ONDER_DWANGSOM","lastnummer":1,"gekozen":true,"opzij":false,
               "hersteltermijn":"2026-04-01","stappen":[
               {"stap":"VOORNEMEN","datum":"2026-03-03","door":"jurist","zienswijzeTot":"2026-03-10",
                "hersteltermijn":"2026-03-20"},
               {"stap":"ZIENSWIJZE","datum":"2026-03-09","strekking":"Het lukt niet","antwoord":"Toch wel"},
               {"stap":"BESCHIKKING","datum":"2026-03-12","dwangsom":{"bedrag":5000,"per":"INEENS"},
                "hersteltermijn":"2026-04-01"},
               {"stap":"VERBEURING","datum":"2026-04-02","bedrag":5000},
               {"stap":"INVORDERING","datum":"2026-04-09","bedrag":1250.25},
               {"stap":"INTREKKING","datum":"2026-04-10","reden":"Een hogere dwangsom is nodig"}]},
               {"last":"LAST_ONDER_BESTUURSDWANG","lastnummer":1,"gekozen":false,"opzij":true,"bijSpoed":true,
               "stappen":[{"stap":"UITVOERING","datum":"2026-03-03"},
               {"stap":"KOSTENVERHAAL","datum":"2026-04-03","bedrag":0.01}]}],
              "gesloten":false},
             "hersteltermijn":"2026-06-01",
             "treden":[{"interventies":["LAST_ONDER_DWANGSOM"],"stand":"GEKOZEN"}],
             "nieuw":[],
             "lasten":[{"last":"LAST_ONDER_DWANGSOM","lastnummer":1,"gekozen":true,"opzij":false,
               "hersteltermijn":"2026-04-01","stappen":[
               {"stap":"BESCHIKKING","datum":"2026-03-12","dwangsom":{"bedrag":5000,"per":"INEENS"},
                "hersteltermijn":"2026-04-01"},
               {"stap":"VERBEURING","datum":"2026-04-02","bedrag":2500.5},
               {"stap":"VERBEURING","datum":"2026-04-03","bedrag":0.5},
               {"stap":"INVORDERING","datum":"2026-04-09","bedrag":1250.25}],
               "dwangsom":{"bedrag":5000,"per":"INEENS"},"verbeurd":2501,"ingevorderd":1250.25,
               "vanKracht":true,"mogelijk":["VERBEURING","INVORDERING"]},
               {"last":"LAST_ONDER_BESTUURSDWANG","lastnummer":1,"gekozen":false,"opzij":false,"bijSpoed":true,
               "stappen":[{"stap":"UITVOERING","datum":"2026-03-03"}],"vanKracht":false,"mogelijk":["BESCHIKKING"]}],
             "vanKracht":["LAST_ONDER_DWANGSOM"],"mogelijk":["OVERLEG","HERZIENING","HERCONTROLE","LASTSTAP"],
             "gesloten":false,"wijzigingen":[]}
            """;

    private static final String NA_SLUITING = """
            {"volgnummer":4,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"OVERLEG","datum":"2026-05-11","overleg":{"uitkomst":"STRAFRECHT"},
              "bsbmTerugnemen":false},
             "voorgeschiedenis":{"aanleiding":"NA_SLUITING","eerder":[],"strafrecht":[],"staand":[],"bodem":[],
              "boete":false,"sanctie":false,"voortzetten":false,"termijn":false,"lasten":[],"gesloten":true},
             "treden":[],"nieuw":["PROCES_VERBAAL"],"lasten":[],"vanKracht":[],"mogelijk":["NIEUWE_OVERTREDING"],
             "gesloten":true,"wijzigingen":[]}
            """;

    private static final String VOORTGEZET = """
            {"volgnummer":4,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"HERCONTROLE","datum":"2026-05-11","kenmerk":"B-3","nageleefd":false,
              "keuze":{"voortzetten":true,"motivering":"De dwangsom werkt nog"}},
             "voorgeschiedenis":{"aanleiding":"HERCONTROLE","eerder":[],"strafrecht":[],"staand":["LAST_ONDER_DWANGSOM"],
              "bodem":[],"boete":true,"sanctie":false,"voortzetten":true,"termijn":false,"tredenOp":true,"toegewezen":true,"lasten":[],
              "gesloten":false},
             "treden":[],
             %s,"wijzigingen":[]}
            """.formatted(STAND);

    /** Of edition 1, in all it could hold. */
    private static final String NIET_NAGELEEFD = """
            {"volgnummer":3,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"HERCONTROLE","datum":"2026-04-11","door":"inspecteur","kenmerk":"B-2",
              "omschrijving":"Nog niet","nageleefd":false,"keuze":{"interventies":["BESTUURLIJK_GESPREK"],
              "motivering":"Past beter"},"hersteltermijn":"2026-05-01"},
             "voorgeschiedenis":{"aanleiding":"HERCONTROLE",
              "eerder":[{"interventies":["WAARSCHUWEN"],"zonderNaleving":true}],"strafrecht":["BSBM"],
              "gezet":{"LAST_ONDER_DWANGSOM":["VOORNEMEN"],"LAST_ONDER_BESTUURSDWANG":["VOORNEMEN","BESCHIKKING"]}},
             "hersteltermijn":"2026-05-01",
             "treden":[{"interventies":["WAARSCHUWEN"],"stand":"GEBRUIKT"},
              {"interventies":["BESTUURLIJK_GESPREK"],"stand":"GEKOZEN"}],
             "lasten":[{"last":"LAST_ONDER_DWANGSOM","volgende":"BESCHIKKING","overslaan":["BESCHIKKING"],
              "besluitAchteraf":false}],
             "wijzigingen":[]}
            """;

    private static final String OVERLEG = """
            {"volgnummer":2,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"OVERLEG","datum":"2026-03-11","door":"team Zuid","overleg":{"uitkomst":"STRAFRECHT",
             "datum":"2026-03-10","toelichting":"Telefonisch"},"bsbmTerugnemen":true,"hersteltermijn":"2026-04-01"},
             "voorgeschiedenis":{"aanleiding":"OVERLEG","eerder":[],"strafrecht":[],%s},
             "treden":[],%s,"wijzigingen":["/casus/overleg","/interventies"]}
            """.formatted(GESCHIEDENIS, STAND);

    private static final String NAGELEEFD =
            """
            {"volgnummer":2,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"HERCONTROLE","datum":"2026-04-11","kenmerk":"B-2","nageleefd":true,
              "hersteldOp":"2026-04-10"},
             "voorgeschiedenis":{"aanleiding":"EERSTE_BESLISSING","eerder":[],"strafrecht":[],%s},
             "treden":[],%s,"wijzigingen":[]}
            """.formatted(GESCHIEDENIS, STAND.replace("\"gesloten\":false", "\"gesloten\":true"));

    private static final String HERZIENING = """
            {"volgnummer":2,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"HERZIENING","datum":"2026-03-11","door":"jurist","reden":"Klopte niet"},
             "voorgeschiedenis":{"aanleiding":"HERZIENING","eerder":[],"strafrecht":[],%s},
             "treden":[],%s,"wijzigingen":["/casus/bevinding/gevolgen"]}
            """.formatted(GESCHIEDENIS, STAND);

    private static final String NIEUW = """
            {"volgnummer":1,"gebeurtenis":{"soort":"NIEUWE_OVERTREDING","door":"inspecteur"},
             "voorgeschiedenis":{"aanleiding":"NIEUWE_OVERTREDING","eerder":[],"strafrecht":[],%s},
             "treden":[],%s,"recidive":{"voorgesteld":true,"kenmerk":"Z-0",
             "vastlegging":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"},"wijzigingen":[]}
            """.formatted(GESCHIEDENIS, STAND);

    private static final String LASTSTAP = """
            {"volgnummer":2,"vorige":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
             "gebeurtenis":{"soort":"LASTSTAP","datum":"2026-03-11","last":"LAST_ONDER_BESTUURSDWANG","stap":"UITVOERING"},
             "voorgeschiedenis":{"aanleiding":"EERSTE_BESLISSING","eerder":[],"strafrecht":[],"gezet":{}},
             "treden":[],"lasten":[],"wijzigingen":[]}
            """;

    static ObjectNode nietNageleefd() {
        return (ObjectNode) boom(NIET_NAGELEEFD);
    }

    private static ObjectNode met(String vervolg) {
        ObjectNode vastlegging = (ObjectNode) boom(VastleggingJson.format(ENGINE.decide(CasusJson.parse(CASUS))));
        vastlegging.set("vervolg", boom(vervolg));
        return vastlegging;
    }

    /** No choice, and something proposed instead. */
    private static ObjectNode herpositionering() {
        ObjectNode vastlegging = met(NIET_NAGELEEFD);
        vastlegging.put("uitkomst", "HERPOSITIONEREN").putArray("interventies");
        vastlegging.without(List.of("spoor", "termijn"));
        vastlegging.path("overwogen").forEach(o -> ((ObjectNode) o).put("gekozen", false));
        object(vastlegging, "/vervolg").set("lasten", Voorbeeld.MAPPER.createArrayNode());
        object(vastlegging, "/vervolg")
                .putObject("herpositionering")
                .put("segment", "C2")
                .put("overlegStrafrecht", false);
        return vastlegging;
    }

    private static Set<String> geweigerd(JsonNode vastlegging) {
        return fouten(() -> VastleggingJson.parse(tekst(vastlegging)));
    }

    private static void heen(Vastlegging vastlegging) {
        String regel = VastleggingJson.format(vastlegging);
        assertEquals(List.of(), VastleggingJson.validate(regel));
        assertEquals(vastlegging, VastleggingJson.parse(regel));
        assertEquals(regel, VastleggingJson.format(VastleggingJson.parse(regel)));
        assertEquals(Vastleggingshash.from(vastlegging), Vastleggingshash.from(boom(regel)));
    }

    @Property(tries = 200)
    void everyRecordOfADossierIsReadBackEqualAndRightByTheSchema(@ForAll long zaad) {
        Willekeurig willekeurig = new Willekeurig(zaad);
        Vastlegging eerste = ENGINE.decide(willekeurig.casus());
        heen(Records.with(eerste, "vervolg", Optional.of(willekeurig.vervolg(eerste.casus()))));
    }

    static Stream<JsonNode> vastleggingen() {
        return Stream.concat(
                Stream.of(
                                NIET_NAGELEEFD,
                                OVERLEG,
                                NAGELEEFD,
                                HERZIENING,
                                NIEUW,
                                LASTSTAP,
                                HERHAALD,
                                NA_SLUITING,
                                VOORTGEZET)
                        .map(VervolgJsonTest::met),
                Stream.of(
                        herpositionering(),
                        metStap("VOORNEMEN", "\"zienswijzeTot\":\"2026-05-25\""),
                        metStap("ZIENSWIJZE", "\"strekking\":\"Het lukt niet\",\"antwoord\":\"Toch wel\""),
                        metStap("INVORDERING", "\"bedrag\":18340.75"),
                        metStap("INTREKKING", "\"reden\":\"Er is een vergunning\"")));
    }

    private static ObjectNode metStap(String stap, String velden) {
        ObjectNode vastlegging = met(HERHAALD);
        object(vastlegging, "/vervolg").set("gebeurtenis", boom("""
                {"soort":"LASTSTAP","datum":"2026-05-11","last":"LAST_ONDER_DWANGSOM","stap":"%s",%s}
                """.formatted(stap, velden)));
        return vastlegging;
    }

    @ParameterizedTest
    @MethodSource("vastleggingen")
    void aRecordIsReadAndWrittenAsItStands(JsonNode vastlegging) {
        heen(VastleggingJson.parse(tekst(vastlegging)));
        assertEquals(vastlegging, boom(VastleggingJson.format(VastleggingJson.parse(tekst(vastlegging)))));
    }

    /** Built by hand in the order of the Java components. */
    @Test
    void theFieldsStandInTheirOrder() {
        for (String vervolg : List.of(NIET_NAGELEEFD, HERHAALD)) {
            String regel = VastleggingJson.format(VastleggingJson.parse(tekst(met(vervolg))));
            assertTrue(
                    regel.contains(",\"vervolg\":" + tekst(boom(vervolg)) + ",\"beleid\":{"),
                    () -> regel.substring(regel.indexOf("\"vervolg\"")));
        }
    }

    @Test
    void theCasusOfAnEventIsThatOfTheRecordAndNotWrittenTwice() {
        for (String vervolg : List.of(HERZIENING, NIEUW)) {
            ObjectNode vastlegging = met(vervolg);
            assertFalse(vastlegging.at("/vervolg/gebeurtenis").has("casus"));
            Vastlegging gelezen = VastleggingJson.parse(tekst(vastlegging));
            JsonNode gebeurtenis =
                    boom(GebeurtenisJson.format(gelezen.vervolg().orElseThrow().gebeurtenis()));
            assertEquals(vastlegging.path("casus"), gebeurtenis.path("casus"));
            object(vastlegging, "/vervolg/gebeurtenis").set("casus", boom(CASUS));
            assertEquals(verwacht("/vervolg/gebeurtenis/casus ONBEKEND_VELD"), geweigerd(vastlegging));
        }
        ObjectNode hercontrole = met(NAGELEEFD);
        object(hercontrole, "/vervolg/gebeurtenis").set("casus", boom(CASUS));
        assertEquals(verwacht("/vervolg/gebeurtenis/casus ONBEKEND_VELD"), geweigerd(hercontrole));
    }

    @Test
    void theHashOfARecordChangesWithEveryFieldOfItsVervolg() {
        ObjectNode vastlegging = met(HERHAALD);
        var hash = Vastleggingshash.from(vastlegging);
        for (String veld : List.copyOf(object(vastlegging, "/vervolg").propertyNames())) {
            ObjectNode anders = vastlegging.deepCopy();
            object(anders, "/vervolg").remove(veld);
            assertNotEquals(hash, Vastleggingshash.from(anders), veld);
        }
        // The order of fields and the spelling mean nothing.
        ObjectNode omgekeerd = Voorbeeld.MAPPER.createObjectNode();
        List.copyOf(vastlegging.propertyNames()).stream()
                .sorted((a, b) -> b.compareTo(a))
                .forEach(n -> omgekeerd.set(n, vastlegging.get(n)));
        assertEquals(hash, Vastleggingshash.from(boom(omgekeerd.toPrettyString())));
    }

    static Stream<Schending> schendingen() {
        return vastleggingen()
                .flatMap(v -> Schendingen.of(VastleggingJson.schema(), v).stream())
                .filter(s -> s.fout().startsWith("/vervolg/"))
                .filter(s -> !s.fout().startsWith("/vervolg/gebeurtenis/soort "))
                .collect(Collectors.toMap(Schending::fout, s -> s, (een, twee) -> een))
                .values()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schendingen")
    void aViolatedConstraintIsNamed(Schending schending) {
        Set<String> fouten = geweigerd(schending.boom());
        assertTrue(fouten.contains(schending.fout()), () -> schending.fout() + " is not among " + fouten);
    }

    @Test
    void theViolationsReachEveryFieldOfTheSchema() {
        Set<String> geraakt = schendingen()
                .map(s -> s.fout().replaceAll("/\\d+", "/0").replaceAll(" .*", ""))
                .collect(Collectors.toSet());
        Set<String> velden = new TreeSet<>();
        JsonNode schema = boom(VastleggingJson.schema());
        verzamel(schema, schema.at("/$defs/vervolg"), "/vervolg", velden);
        velden.removeAll(geraakt);
        // What strekking must be depends on the step.
        assertEquals(Set.of("/vervolg/gebeurtenis/soort", "/vervolg/gebeurtenis/strekking"), velden);
    }

    private static void verzamel(JsonNode schema, JsonNode deel, String pad, Collection<String> velden) {
        String ref = deel.path("$ref").asString("");
        if (ref.startsWith("#")) {
            verzamel(schema, schema.at(ref.substring(1)), pad, velden);
        }
        deel.path("properties").forEachEntry((naam, kind) -> {
            velden.add(pad + "/" + naam);
            verzamel(schema, kind, pad + "/" + naam, velden);
            verzamel(schema, kind.path("items"), pad + "/" + naam + "/0", velden);
        });
    }

    private record Tegenspraak(JsonNode vastlegging, Set<String> fouten) {
        @Override
        public String toString() {
            return fouten.toString();
        }
    }

    private static Tegenspraak tegenspraak(ObjectNode vastlegging, Consumer<ObjectNode> verander, String... fouten) {
        verander.accept(object(vastlegging, "/vervolg"));
        return new Tegenspraak(vastlegging, verwacht(fouten));
    }

    static Stream<Tegenspraak> tegenspraken() {
        ObjectNode zonderUitkomst = herpositionering();
        zonderUitkomst.put("uitkomst", "INTERVENIEREN").put("spoor", "BESTUURSRECHT");
        ObjectNode zonderVoorstel = herpositionering();
        object(zonderVoorstel, "/vervolg").remove("herpositionering");
        ObjectNode zonderVervolg = herpositionering();
        zonderVervolg.remove("vervolg");
        ObjectNode kiest = herpositionering();
        kiest.putArray("interventies").add("WAARSCHUWEN");
        kiest.put("spoor", "BESTUURSRECHT").put("status", "WACHT_OP_OVERLEG");
        return Stream.of(
                new Tegenspraak(zonderUitkomst, verwacht("/vervolg/herpositionering TEGENSTRIJDIG")),
                new Tegenspraak(zonderVoorstel, verwacht("/vervolg/herpositionering ONTBREEKT")),
                new Tegenspraak(zonderVervolg, verwacht("/vervolg ONTBREEKT")),
                new Tegenspraak(
                        kiest,
                        verwacht(
                                "/interventies TEGENSTRIJDIG",
                                "/spoor TEGENSTRIJDIG",
                                "/status TEGENSTRIJDIG",
                                "/scenarios ONTBREEKT")),
                tegenspraak(
                        met(NIEUW),
                        v -> v.put("volgnummer", 2).without("recidive"),
                        "/vervolg/volgnummer TEGENSTRIJDIG",
                        "/vervolg/recidive ONTBREEKT"),
                tegenspraak(met(NIEUW), v -> v.put("vorige", "ab".repeat(32)), "/vervolg/vorige TEGENSTRIJDIG"),
                tegenspraak(
                        met(NAGELEEFD),
                        v -> v.put("volgnummer", 1).without("vorige"),
                        "/vervolg/volgnummer TEGENSTRIJDIG",
                        "/vervolg/vorige ONTBREEKT"),
                tegenspraak(
                        met(NAGELEEFD),
                        v -> v.set("recidive", boom(NIEUW).path("recidive")),
                        "/vervolg/recidive TEGENSTRIJDIG"),
                tegenspraak(
                        met(NAGELEEFD),
                        v -> v.putArray("wijzigingen").add("/casus"),
                        "/vervolg/wijzigingen TEGENSTRIJDIG"),
                tegenspraak(
                        met(LASTSTAP),
                        v -> object(v, "/voorgeschiedenis")
                                .putArray("strafrecht")
                                .add("BSBM"),
                        "/vervolg/voorgeschiedenis/strafrecht TEGENSTRIJDIG"),
                tegenspraak(
                        met(LASTSTAP),
                        v -> object(v, "/voorgeschiedenis").put("aanleiding", "NA_SLUITING"),
                        "/vervolg/voorgeschiedenis/aanleiding TEGENSTRIJDIG"),
                tegenspraak(
                        met(LASTSTAP),
                        v -> v.put("gesloten", false).putArray("nieuw"),
                        "/vervolg/gesloten TEGENSTRIJDIG",
                        "/vervolg/nieuw TEGENSTRIJDIG"),
                tegenspraak(
                        met(LASTSTAP),
                        v -> object(v, "/voorgeschiedenis").put("boete", false).putArray("lasten"),
                        "/vervolg/voorgeschiedenis/boete TEGENSTRIJDIG",
                        "/vervolg/voorgeschiedenis/lasten TEGENSTRIJDIG"),
                tegenspraak(
                        met(NIET_NAGELEEFD),
                        v -> object(v, "/lasten/0").without("overslaan").put("lastnummer", 1),
                        "/vervolg/lasten/0/lastnummer TEGENSTRIJDIG",
                        "/vervolg/lasten/0/overslaan ONTBREEKT"),
                tegenspraak(
                        met(HERHAALD),
                        v -> object(v, "/lasten/0").without("gekozen").put("besluitAchteraf", true),
                        "/vervolg/lasten/0/besluitAchteraf TEGENSTRIJDIG",
                        "/vervolg/lasten/0/gekozen ONTBREEKT"),
                tegenspraak(
                        met(HERHAALD),
                        v -> v.without(List.of("gesloten", "mogelijk"))
                                .putObject("herpositionering")
                                .put("segment", "C2")
                                .put("overlegStrafrecht", false),
                        "/vervolg/gesloten ONTBREEKT",
                        "/vervolg/herpositionering TEGENSTRIJDIG",
                        "/vervolg/mogelijk ONTBREEKT"),
                tegenspraak(
                        met(HERHAALD),
                        v -> object(v, "/voorgeschiedenis").without(List.of("bodem", "termijn")),
                        "/vervolg/voorgeschiedenis/bodem ONTBREEKT",
                        "/vervolg/voorgeschiedenis/termijn ONTBREEKT"),
                tegenspraak(
                        met(HERHAALD),
                        v -> object(v, "/voorgeschiedenis/lasten/0/stappen/3")
                                .put("reden", "Zo")
                                .put("bedrag", 1.001),
                        "/vervolg/voorgeschiedenis/lasten/0/stappen/3/bedrag ONGELDIG",
                        "/vervolg/voorgeschiedenis/lasten/0/stappen/3/reden ONBEKEND_VELD"),
                tegenspraak(
                        met(HERHAALD),
                        v -> object(v, "/lasten/0")
                                .without("dwangsom")
                                .put("verbeurd", 2500)
                                .put("ingevorderd", 0),
                        "/vervolg/lasten/0/dwangsom TEGENSTRIJDIG",
                        "/vervolg/lasten/0/ingevorderd TEGENSTRIJDIG",
                        "/vervolg/lasten/0/verbeurd TEGENSTRIJDIG"),
                tegenspraak(
                        met(HERHAALD),
                        v -> object(v, "/lasten/1").put("verbeurd", 0),
                        "/vervolg/lasten/1/verbeurd TEGENSTRIJDIG"),
                tegenspraak(
                        met(HERHAALD),
                        v -> ((ArrayNode) v.at("/voorgeschiedenis/bodem")).add("PROCES_VERBAAL"),
                        "/vervolg/voorgeschiedenis/bodem/1 ONBEKENDE_WAARDE"),
                tegenspraak(met(NAGELEEFD), v -> v.put("gesloten", false), "/vervolg/gesloten TEGENSTRIJDIG"),
                tegenspraak(met(NA_SLUITING), v -> v.put("gesloten", false), "/vervolg/gesloten TEGENSTRIJDIG"),
                tegenspraak(
                        met(NAGELEEFD),
                        v -> object(v, "/gebeurtenis").put("hersteldOp", "2026-04-12"),
                        "/vervolg/gebeurtenis/hersteldOp TEGENSTRIJDIG"),
                tegenspraak(
                        met(HERZIENING),
                        v -> object(v, "/gebeurtenis").put("hersteltermijn", "2026-03-10"),
                        "/vervolg/gebeurtenis/hersteltermijn TERMIJN_VERSTREKEN"),
                tegenspraak(
                        met(HERZIENING),
                        v -> object(v, "/gebeurtenis").put("stap", "VOORNEMEN"),
                        "/vervolg/gebeurtenis/stap ONBEKEND_VELD"),
                tegenspraak(
                        met(NIET_NAGELEEFD),
                        v -> ((ArrayNode) v.at("/gebeurtenis/keuze/interventies")).add("PROCES_VERBAAL"),
                        "/vervolg/gebeurtenis/keuze/interventies/1 STRAFRECHT_IS_GEEN_TREDE"),
                tegenspraak(
                        met(NIET_NAGELEEFD),
                        v -> object(v, "/treden/0").put("stand", "GEKOZEN"),
                        "/vervolg/treden TEGENSTRIJDIG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tegenspraken")
    void aRecordThatContradictsItselfIsRefused(Tegenspraak tegenspraak) {
        assertEquals(tegenspraak.fouten(), geweigerd(tegenspraak.vastlegging()));
    }

    @Test
    void theSchemaKnowsTheNamesThatTheCoreKnows() {
        JsonNode schema = boom(VastleggingJson.schema());
        String voorgeschiedenis = "/$defs/vervolg/properties/voorgeschiedenis/properties";
        assertEquals(namen(Stream.of(Aanleiding.values())), schema.at(voorgeschiedenis + "/aanleiding/enum"));
        assertEquals(
                namen(Woordenlijst.LHS_17.interventies().alle().stream()
                        .filter(i -> i.soort() == Interventiesoort.STRAFRECHT)),
                schema.at(voorgeschiedenis + "/strafrecht/items/enum"));
        assertEquals(
                namen(Woordenlijst.LHS_17.interventies().alle().stream()
                        .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)),
                schema.at("/$defs/tredeinterventies/items/enum"));
        assertEquals(
                Stream.of(Laststap.values()).map(Enum::name).toList(),
                boom(GebeurtenisJson.schema())
                        .at("/$defs/laststap/enum")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertEquals(
                namen(Stream.of(Laststap.VOORNEMEN, Laststap.BESCHIKKING, Laststap.UITVOERING)),
                schema.at("/$defs/laststap/enum"),
                "what edition 1 knew");
        assertEquals(
                namen(Stream.of(Trede.Stand.values())),
                schema.at("/$defs/vervolg/properties/treden/items/properties/stand/enum"));
        assertEquals(
                Lasten.ALLE.stream().map(Interventie::id).collect(Collectors.toSet()),
                Set.copyOf(schema.at(voorgeschiedenis + "/gezet/properties").propertyNames()));
    }

    private static JsonNode namen(Stream<?> waarden) {
        return Voorbeeld.MAPPER.valueToTree(waarden.map(Object::toString).toList());
    }
}
