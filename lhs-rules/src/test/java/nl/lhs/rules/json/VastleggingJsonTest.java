package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.VastleggingWriter;
import nl.lhs.rules.json.Schendingen.Schending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON: what the engine decides is right by the schema, and equal when read back. */
class VastleggingJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    /** Overtreding in C4 with overleg and voorschrift: a choice with everything but a deviation. */
    private static final String KEUZE = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"VAN_BELANG",
              "voorschrift":{"soort":"OVERIG"},"verzwarendeArgumenten":[{"soort":"RECIDIVE"}],
              "verzwarendeAspecten":[{"soort":"WAARHEIDSVINDING"},{"soort":"FINANCIEEL_VOORDEEL"}]},
             "normadressaat":{"kenmerk":"N","typering":null},"overleg":{"uitkomst":"BESTUURS_EN_STRAFRECHT"}}
            """;

    private static final String AFWIJKING = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"},
             "afwijking":{"interventies":["BESTUURLIJK_GESPREK","WAARSCHUWEN"],"motivering":"Beter zo"}}
            """;

    private static final String WACHT = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"AANZIENLIJK"},
             "normadressaat":{"kenmerk":"N","typering":"CALCULEREND"}}
            """;

    private static final String GEDOGEN = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"},"gedoogbesluit":{"kenmerk":"G","grond":"VERGUNNING_WAARSCHIJNLIJK"}}
            """;

    private static final String AFZIEN = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"},"afzien":{"grond":"ONEVENREDIGHEID","motivering":"Te klein"}}
            """;

    private static final String VERZOEK = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
             "normadressaat":{"kenmerk":"N"},"verzoek":{"kenmerk":"V","ontvangen":"2026-03-01"}}
            """;

    private static final String GEEN = """
            {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","overtreding":false},
             "normadressaat":{"kenmerk":"N"}}
            """;

    private static Vastlegging besluit(String casus) {
        return ENGINE.decide(CasusJson.parse(casus));
    }

    private static ObjectNode json(String casus) {
        return (ObjectNode) boom(VastleggingJson.format(besluit(casus)));
    }

    private static Set<String> geweigerd(JsonNode vastlegging) {
        return fouten(() -> VastleggingJson.parse(tekst(vastlegging)));
    }

    private static void heen(Vastlegging vastlegging) {
        String regel = VastleggingJson.format(vastlegging);
        assertEquals(List.of(), VastleggingJson.validate(regel));
        assertEquals(vastlegging, VastleggingJson.parse(regel));
        assertEquals(vastlegging, VastleggingJson.parse(regel.getBytes(StandardCharsets.UTF_8)));
        assertEquals(vastlegging, VastleggingJson.parse(VastleggingJson.formatIndented(vastlegging)));
        assertEquals(regel, VastleggingJson.format(VastleggingJson.parse(regel)));
        assertFalse(regel.contains("\n"));
        assertEquals(boom(CasusJson.format(vastlegging.casus())), boom(regel).path("casus"));
    }

    static Stream<String> casussen() {
        return Stream.concat(
                Voorbeeld.regels().stream(), Stream.of(KEUZE, AFWIJKING, WACHT, GEDOGEN, AFZIEN, VERZOEK, GEEN));
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void aRecordIsReadBackEqualAndRightByTheSchema(String casus) {
        heen(besluit(casus));
    }

    @Property(tries = 300)
    void theLineIsThatOfTheTree(@ForAll long zaad) {
        Vastlegging vastlegging = ENGINE.decide(new Willekeurig(zaad).casus());
        assertEquals(Json.line(VastleggingWriter.tree(vastlegging)), VastleggingJson.format(vastlegging));
    }

    @Property(tries = 300)
    void everyRecordIsReadBackEqualAndRightByTheSchema(@ForAll long zaad) {
        heen(ENGINE.decide(new Willekeurig(zaad).casus()));
    }

    /** Made without the engine: every value that a record can hold is written as the contract says. */
    @Test
    void aRecordIsWrittenAsTheContractSays() {
        Casus casus = CasusJson.parse(KEUZE);
        Vastlegging vastlegging = Vastlegging.builder(new StrategieVerwijzing("LHS", "1.7"), Woordenlijst.LHS_17, casus)
                .uitkomst(Uitkomst.INTERVENIEREN)
                .status(Status.DEFINITIEF)
                .positionering(new Positionering(
                        Typering.ONVERSCHILLIG,
                        true,
                        Segment.B3,
                        Verplaatsing.VERZWAREND,
                        List.of(Segment.B3, Segment.C3, Segment.C4),
                        Segment.C4,
                        Klasse.ZWAAR))
                .aspecten(List.of(VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL, VerzwarendAspect.Soort.WAARHEIDSVINDING))
                .overleg(new Overlegoordeel(
                        Optional.of(Overlegindicatie.NOODZAKELIJK), false, Optional.of(Spoor.BESTUURS_EN_STRAFRECHT)))
                .spoor(Spoor.BESTUURS_EN_STRAFRECHT)
                .interventies(List.of(Interventie.LAST_ONDER_DWANGSOM))
                .overwogen(List.of(
                        new Overweging(
                                Interventie.LAST_ONDER_DWANGSOM, true, true, "omdat", Redencode.LICHTSTE_HERSTELLENDE),
                        new Overweging(Interventie.BSBM, false, false, "want", Redencode.GEEN_BEVOEGDHEID)))
                .termijn(Termijn.NAAR_URGENTIE)
                .aandachtspunten(List.of(new Aandachtspunt(
                        Aandachtspuntcode.TYPERING_STANDAARD, List.of(Norm.of("3.1-4"), Norm.of("B2-4")), "Let op")))
                .signalen(List.of(new Signaal(Signaalcode.VERZACHTEND_BIJ_SPOED, List.of(Norm.of("3.1-5")), "Ga na")))
                .lezingen(List.of(Lezing.R2, Lezing.R10))
                .regels(List.of(
                        new ToegepasteRegel(1, "een regel", List.of(Norm.of("3.1-10")), List.of()),
                        new ToegepasteRegel(5, "nog een", List.of(Norm.of("3.5-1")), List.of(Lezing.R2))))
                .bibliotheek(new Bibliotheek("0.1", Sha256.parse("0123456789abcdef".repeat(4))))
                .build();
        heen(vastlegging);
        String verwacht = """
                {"strategie":{"id":"LHS","versie":"1.7"},"casus":CASUS,"uitkomst":"INTERVENIEREN","status":"DEFINITIEF",
                "positionering":{"typering":"ONVERSCHILLIG","typeringStandaard":true,"uitgangspositie":"B3",
                "verplaatsing":"VERZWAREND","pad":["B3","C3","C4"],"segment":"C4","klasse":"ZWAAR"},
                "aspecten":{"aantal":2,"soorten":["FINANCIEEL_VOORDEEL","WAARHEIDSVINDING"]},
                "overleg":{"indicatie":"NOODZAKELIJK","aangifte":false,"uitkomst":"BESTUURS_EN_STRAFRECHT"},
                "spoor":"BESTUURS_EN_STRAFRECHT","interventies":["LAST_ONDER_DWANGSOM"],
                "overwogen":[{"interventie":"LAST_ONDER_DWANGSOM","soort":"HERSTELLEND","beschikbaar":true,"gekozen":true,
                "reden":"omdat","code":"LICHTSTE_HERSTELLENDE"},{"interventie":"BSBM","soort":"STRAFRECHT",
                "beschikbaar":false,"gekozen":false,"reden":"want","code":"GEEN_BEVOEGDHEID"}],"termijn":"NAAR_URGENTIE",
                "aandachtspunten":[{"code":"TYPERING_STANDAARD","normen":["3.1-4","B2-4"],"tekst":"Let op"}],
                "signalen":[{"code":"VERZACHTEND_BIJ_SPOED","normen":["3.1-5"],"tekst":"Ga na"}],
                "lezingen":["R2","R10"],"regels":[{"stap":1,"regel":"een regel","normen":["3.1-10"]},
                {"stap":5,"regel":"nog een","normen":["3.5-1"],"lezingen":["R2"]}],"bibliotheek":{"versie":"0.1",
                "vingerafdruk":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"}}
                """.replace("\n", "").replace("CASUS", CasusJson.format(casus));
        assertEquals(verwacht, VastleggingJson.format(vastlegging));
    }

    @Test
    void theFieldsThatApplyAreThereInTheOrderOfTheContractAndNoOthers() {
        assertEquals(
                "strategie casus uitkomst status positionering aspecten overleg spoor interventies overwogen termijn"
                        + " aandachtspunten signalen lezingen regels bibliotheek beleid",
                String.join(" ", json(KEUZE).propertyNames()));
        assertEquals(
                "strategie casus uitkomst status positionering aspecten overleg interventies overwogen afwijking"
                        + " aandachtspunten signalen lezingen regels bibliotheek beleid",
                String.join(" ", json(AFWIJKING).propertyNames()));
        assertEquals(
                "strategie casus uitkomst status positionering aspecten overleg interventies scenarios overwogen"
                        + " aandachtspunten signalen lezingen regels bibliotheek beleid",
                String.join(" ", json(WACHT).propertyNames()));
        assertEquals(
                "strategie casus uitkomst status positionering aspecten overleg interventies overwogen aandachtspunten"
                        + " signalen lezingen regels bibliotheek beleid",
                String.join(" ", json(GEDOGEN).propertyNames()));
        assertEquals(
                "strategie casus uitkomst status aspecten overleg interventies aandachtspunten signalen lezingen regels"
                        + " bibliotheek beleid",
                String.join(" ", json(GEEN).propertyNames()));
        assertEquals(
                List.of("BESTUURSRECHT", "BESTUURS_EN_STRAFRECHT", "STRAFRECHT"),
                List.copyOf(json(WACHT).path("scenarios").propertyNames()));
    }

    @Test
    void theRecordOfTheLargestCasusCanBeRead() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.remove("gedoogbesluit");
        object(casus, "/afwijking").put("motivering", "\n".repeat(9_999) + "x");
        ArrayNode argumenten = (ArrayNode) casus.at("/bevinding/verzachtendeArgumenten");
        while (tekst(casus).getBytes(StandardCharsets.UTF_8).length < CasusJson.MAX_BYTES - 20_100) {
            argumenten.addObject().put("soort", "OVERIG").put("toelichting", "\"".repeat(10_000));
        }
        heen(besluit(tekst(casus)));
    }

    /** Every place of the schema is in at least one of these records. */
    static Stream<Schending> schendingen() {
        ObjectNode metLezing = json(KEUZE);
        object(metLezing, "/regels/0").putArray("lezingen").add("R2");
        object(metLezing, "/aspecten")
                .putArray("soorten")
                .add("FINANCIEEL_VOORDEEL")
                .add("WAARHEIDSVINDING");
        metLezing.set("vervolg", VervolgJsonTest.nietNageleefd());
        object(metLezing, "/beleid").putObject("berustOp").put("id", "LHS").put("versie", "1.7");
        ObjectNode wijziging =
                object(metLezing, "/beleid").putArray("gewijzigd").addObject();
        wijziging.put("plaats", "/segmenten/B2/klasse");
        wijziging.putArray("landelijk").add("LICHT");
        wijziging.putArray("lokaal").add("MIDDEN");
        object(metLezing, "/bibliotheek")
                .putArray("eigenRegels")
                .addObject()
                .put("naam", "nzkg.drl")
                .put("sha256", "0123456789abcdef".repeat(4));
        return Stream.of(metLezing, json(AFWIJKING), json(WACHT), json(VERZOEK), json(GEEN))
                .flatMap(v -> Schendingen.of(VastleggingJson.schema(), v).stream())
                // Those within casus and vervolg are tested there; one of each kind of fault is enough here.
                .filter(s ->
                        !s.fout().startsWith("/casus/bevinding/") && !s.fout().startsWith("/vervolg/"))
                .collect(Collectors.toMap(Schending::fout, s -> s, (een, twee) -> een))
                .values()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schendingen")
    void aViolatedConstraintIsNamed(Schending schending) {
        Set<String> fouten = geweigerd(schending.boom());
        assertTrue(fouten.contains(schending.fout()), () -> schending.fout() + " is not among " + fouten);
        assertFalse(VastleggingJson.validate(tekst(schending.boom())).isEmpty());
    }

    /** Edition 1 of the specification had no option spoed: such a record is written as it was read. */
    @Test
    void aRecordWithoutTheOptionSpoedStaysWithoutIt() {
        ObjectNode record = json(KEUZE);
        object(record, "/beleid/opties").remove("spoed");
        Vastlegging gelezen = VastleggingJson.parse(tekst(record));
        assertEquals(
                Opties.Spoed.LICHTSTE, gelezen.beleid().orElseThrow().opties().spoed());
        assertEquals(tekst(record), VastleggingJson.format(gelezen));
        assertNotEquals(besluit(KEUZE), gelezen);
    }

    @Test
    void aRecordAnswersExactlyTheRequestThatThereIs() {
        ObjectNode record = json(VERZOEK);
        assertEquals(boom("{\"uitkomst\":\"AFGEWEZEN\",\"grond\":\"NOG_GEEN_SANCTIE\"}"), record.path("verzoek"));
        record.remove("verzoek");
        assertTrue(geweigerd(record).contains("/verzoek ONTBREEKT"));
        ObjectNode zonder = json(KEUZE);
        zonder.putObject("verzoek").put("uitkomst", "TOEGEWEZEN");
        assertFalse(geweigerd(zonder).isEmpty());
    }

    @Test
    void theViolationsReachEveryFieldOfTheSchema() {
        Set<String> geraakt = new TreeSet<>();
        schendingen()
                .forEach(s -> geraakt.add(s.fout().replaceAll("/\\d+", "/0").replaceAll(" .*", "")));
        Set<String> velden = new TreeSet<>();
        verzamel(boom(VastleggingJson.schema()), "", velden);
        velden.removeAll(geraakt);
        velden.remove("/woorden"); // no record under LHS 1.7 has it: see EigenWoordenJsonTest
        // This also reaches free text, of which only the type is checked; the casus has its own tests.
        assertEquals(Set.of(), velden);
    }

    private static void verzamel(JsonNode schema, String pad, Collection<String> velden) {
        schema.path("properties").forEachEntry((naam, kind) -> {
            velden.add(pad + "/" + naam);
            verzamel(kind, pad + "/" + naam, velden);
            verzamel(kind.path("items"), pad + "/" + naam + "/0", velden);
        });
    }

    private record Tegenspraak(String naam, String casus, Set<String> fouten, Consumer<ObjectNode> verander) {
        @Override
        public String toString() {
            return naam;
        }
    }

    private static Tegenspraak tegenspraak(String naam, String casus, Consumer<ObjectNode> verander, String... fouten) {
        return new Tegenspraak(
                naam,
                casus,
                Stream.of(fouten)
                        .map(f -> f.contains(" ") ? f : f + " TEGENSTRIJDIG")
                        .collect(Collectors.toSet()),
                verander);
    }

    static Stream<Tegenspraak> tegenspraken() {
        return Stream.of(
                tegenspraak(
                        "a number that is not that of the soorten",
                        KEUZE,
                        v -> object(v, "/aspecten").put("aantal", 1),
                        "/aspecten/aantal"),
                tegenspraak(
                        "aspects that were not offered",
                        GEEN,
                        v -> object(v, "/aspecten")
                                .put("aantal", 1)
                                .putArray("soorten")
                                .add("NORMBEVESTIGING"),
                        "/aspecten/soorten"),
                tegenspraak(
                        "a soort that is not that of the interventie",
                        KEUZE,
                        v -> object(v, "/overwogen/0").put("soort", "STRAFRECHT"),
                        "/overwogen/0/soort"),
                tegenspraak(
                        "a path that starts elsewhere",
                        KEUZE,
                        v -> ((ArrayNode) v.at("/positionering/pad")).set(0, "C2"),
                        "/positionering/pad/0"),
                tegenspraak(
                        "a path that ends elsewhere",
                        KEUZE,
                        v -> object(v, "/positionering").put("segment", "D4"),
                        "/positionering/pad/2"),
                tegenspraak(
                        "a path that leaps",
                        KEUZE,
                        v -> ((ArrayNode) v.at("/positionering/pad")).remove(1),
                        "/positionering/pad"),
                tegenspraak(
                        "a path that returns",
                        KEUZE,
                        v -> object(v, "/positionering")
                                .put("segment", "B3")
                                .putArray("pad")
                                .add("B3")
                                .add("C3")
                                .add("B3"),
                        "/positionering/pad/2 DUBBEL"),
                tegenspraak(
                        "a path that stays where it is",
                        KEUZE,
                        v -> object(v, "/positionering")
                                .put("segment", "B3")
                                .putArray("pad")
                                .add("B3")
                                .add("B3"),
                        "/positionering/pad/1 DUBBEL"),
                tegenspraak(
                        "a typering of another column",
                        KEUZE,
                        v -> object(v, "/positionering").put("typering", "GOEDWILLEND"),
                        "/positionering/typering"),
                tegenspraak(
                        "a gedoogbesluit that waits",
                        GEDOGEN,
                        v -> v.put("status", "WACHT_OP_OVERLEG"),
                        "/status",
                        "/scenarios ONTBREEKT"),
                tegenspraak(
                        "no overtreding where there is one",
                        GEDOGEN,
                        v -> v.put("uitkomst", "GEEN_OVERTREDING"),
                        "/uitkomst",
                        "/positionering",
                        "/overwogen",
                        "/overleg/indicatie"),
                tegenspraak(
                        "an overtreding where there is none",
                        GEEN,
                        v -> v.put("uitkomst", "GEDOGEN"),
                        "/uitkomst",
                        "/positionering ONTBREEKT",
                        "/overwogen ONTBREEKT",
                        "/overleg/indicatie ONTBREEKT"),
                tegenspraak(
                        "a choice while waiting",
                        WACHT,
                        v -> v.putArray("interventies").add("WAARSCHUWEN"),
                        "/interventies"),
                tegenspraak(
                        "scenarios of what is decided",
                        KEUZE,
                        v -> v.set("scenarios", json(WACHT).path("scenarios")),
                        "/scenarios"),
                tegenspraak("a spoor while waiting", WACHT, v -> v.put("spoor", "BESTUURSRECHT"), "/spoor"),
                tegenspraak("a choice without spoor", KEUZE, v -> v.remove("spoor"), "/spoor ONTBREEKT"),
                tegenspraak("a spoor beside a deviation", AFWIJKING, v -> v.put("spoor", "BESTUURSRECHT"), "/spoor"),
                tegenspraak(
                        "a deviation that was not offered",
                        KEUZE,
                        v -> {
                            v.set("afwijking", json(AFWIJKING).path("afwijking"));
                            v.remove("spoor");
                        },
                        "/afwijking"),
                tegenspraak(
                        "a deviation that was offered and dropped",
                        AFWIJKING,
                        v -> {
                            v.remove("afwijking");
                            v.put("spoor", "BESTUURSRECHT");
                        },
                        "/afwijking"),
                tegenspraak(
                        "gedogen without a gedoogbesluit",
                        GEDOGEN,
                        v -> object(v, "/casus").remove("gedoogbesluit"),
                        "/uitkomst"),
                tegenspraak(
                        "a row that is not that of the gevolgen",
                        GEDOGEN,
                        v -> object(v, "/casus/bevinding").put("gevolgen", "VAN_BELANG"),
                        "/positionering/uitgangspositie"),
                tegenspraak(
                        "a default where there is a typering",
                        WACHT,
                        v -> object(v, "/positionering").put("typeringStandaard", true),
                        "/positionering/typering"),
                tegenspraak(
                        "an aangifte without grounds",
                        WACHT,
                        v -> object(v, "/overleg").put("aangifte", true),
                        "/overleg/aangifte"),
                tegenspraak(
                        "a deviation for other reasons",
                        AFWIJKING,
                        v -> object(v, "/afwijking").put("motivering", "Iets anders"),
                        "/afwijking"),
                tegenspraak(
                        "an outcome of the overleg that was not given",
                        WACHT,
                        v -> object(v, "/overleg").put("uitkomst", "STRAFRECHT"),
                        "/overleg/uitkomst"),
                tegenspraak(
                        "another outcome of the overleg",
                        KEUZE,
                        v -> object(v, "/overleg").put("uitkomst", "STRAFRECHT"),
                        "/overleg/uitkomst"),
                tegenspraak(
                        "an outcome that is not repeated",
                        KEUZE,
                        v -> object(v, "/overleg").remove("uitkomst"),
                        "/overleg/uitkomst ONTBREEKT"),
                tegenspraak(
                        "a term without a voorschrift", AFWIJKING, v -> v.put("termijn", "NAAR_URGENTIE"), "/termijn"),
                tegenspraak("no term where one belongs", KEUZE, v -> v.remove("termijn"), "/termijn ONTBREEKT"),
                tegenspraak(
                        "a chosen interventie that is not said to be chosen",
                        KEUZE,
                        v -> object(v, "/overwogen/0")
                                .put("gekozen", !v.at("/overwogen/0/gekozen").booleanValue()),
                        "/interventies"),
                tegenspraak(
                        "an interventie that is considered twice",
                        WACHT,
                        v -> ((ArrayNode) v.path("overwogen")).add(v.at("/overwogen/0")),
                        "/overwogen"),
                tegenspraak(
                        "a casus that contradicts itself",
                        KEUZE,
                        v -> object(v, "/casus")
                                .putObject("bsbm")
                                .put("feitInFeitenboekje", true)
                                .put("opleggen", true),
                        "/casus/overleg/uitkomst BSBM_NAAST_STRAFRECHT"),
                tegenspraak(
                        "a casus that is wrong",
                        KEUZE,
                        v -> object(v, "/casus").put("kenmerk", " ").put("x", 1),
                        "/casus/kenmerk LEEG",
                        "/casus/x ONBEKEND_VELD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tegenspraken")
    void aRecordThatContradictsItselfIsRefused(Tegenspraak tegenspraak) {
        ObjectNode vastlegging = json(tegenspraak.casus());
        tegenspraak.verander().accept(vastlegging);
        assertEquals(new TreeSet<>(tegenspraak.fouten()), geweigerd(vastlegging));
    }

    @Test
    void whatCannotBeReadContradictsNothing() {
        ObjectNode vastlegging = json(KEUZE);
        vastlegging.put("uitkomst", "ANDERS").put("status", 1).put("spoor", "X");
        object(vastlegging, "/aspecten").put("aantal", "twee");
        object(vastlegging, "/overwogen/0").put("soort", "HERSTEL");
        object(vastlegging, "/positionering").put("uitgangspositie", "E5");
        assertEquals(
                verwacht(
                        "/uitkomst ONBEKENDE_WAARDE",
                        "/status VERKEERD_TYPE",
                        "/spoor ONBEKENDE_WAARDE",
                        "/aspecten/aantal VERKEERD_TYPE",
                        "/overwogen/0/soort ONBEKENDE_WAARDE",
                        "/positionering/uitgangspositie ONBEKENDE_WAARDE"),
                geweigerd(vastlegging));
    }

    @Test
    void theSchemaAloneSaysWhatIsWrongWithAText() {
        assertEquals(
                List.of(" GEEN_JSON"),
                VastleggingJson.validate("{").stream()
                        .map(f -> f.pad() + " " + f.code())
                        .toList());
        ObjectNode vastlegging = json(KEUZE);
        object(vastlegging, "/aspecten").put("aantal", 7);
        assertEquals(List.of(), VastleggingJson.validate(tekst(vastlegging)));
        OngeldigException e = assertThrows(OngeldigException.class, () -> VastleggingJson.parse(tekst(vastlegging)));
        assertEquals(
                "is niet het aantal soorten; verwacht: 2", e.fouten().get(0).tekst());
    }

    private static boolean aanvaardt(Runnable bouw) {
        try {
            bouw.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.1-5",
                "10.99-999",
                "B2-4",
                "3.1-05",
                "03.1-5",
                "3.01-5",
                "0.1-1",
                "B0-1",
                "B12-1",
                "3.1-1000",
                "3.1",
                "3-1",
                "3.1-5 ",
                "3.1-5\n",
                "b2-4",
                "٣.١-٥",
                ""
            })
    void aNormIsReadWhereTheCoreKnowsItsForm(String norm) {
        ObjectNode vastlegging = json(KEUZE);
        object(vastlegging, "/regels/0").putArray("normen").add(norm);
        assertEquals(
                aanvaardt(() -> Norm.of(norm)) ? verwacht() : verwacht("/regels/0/normen/0 ONGELDIG"),
                geweigerd(vastlegging));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LHS", " ", "", "\u00a0", "\u001c\u001f", "\u0085", "\u200b", "é", "\u3000x"})
    void aStrategieIsReadWhereTheCoreTakesItsName(String id) {
        ObjectNode vastlegging = json(KEUZE);
        object(vastlegging, "/strategie").put("id", id);
        // The core accepts a no-break space as a name; in JSON it is blank, as everywhere.
        boolean blank = id.codePoints().allMatch(c -> Character.isSpaceChar(c) || c == 0x85);
        assertEquals(
                aanvaardt(() -> new StrategieVerwijzing(id, "1.7")) && !blank
                        ? verwacht()
                        : verwacht("/strategie/id ONGELDIG"),
                geweigerd(vastlegging));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAFraction() {
        String regel = VastleggingJson.format(besluit(KEUZE));
        assertEquals(
                VastleggingJson.parse(regel),
                VastleggingJson.parse(
                        regel.replace("\"aantal\":2,", "\"aantal\":2.0,").replace("\"stap\":1,", "\"stap\":10e-1,")));
    }

    private static List<String> namen(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> namen(String pad) {
        List<String> namen = new ArrayList<>();
        boom(VastleggingJson.schema()).at(pad + "/enum").forEach(n -> namen.add(n.asString()));
        return namen;
    }

    private static List<String> namen(Woordenlijst.Soort<?> soort) {
        return soort.alle().stream().map(Object::toString).toList();
    }

    @Test
    void theSchemaKnowsTheNamesThatTheCoreKnows() {
        assertEquals(namen(Uitkomst.class), namen("/properties/uitkomst"));
        assertEquals(namen(Status.class), namen("/properties/status"));
        assertEquals(namen(Termijn.class), namen("/properties/termijn"));
        String positionering = "/properties/positionering/properties/";
        assertEquals(namen(Typering.class), namen(positionering + "typering"));
        assertEquals(namen(Verplaatsing.class), namen(positionering + "verplaatsing"));
        assertEquals(namen(Woordenlijst.LHS_17.klassen()), namen(positionering + "klasse"));
        assertEquals(namen(Woordenlijst.LHS_17.aspecten()), namen("/properties/aspecten/properties/soorten/items"));
        assertEquals(namen(Overlegindicatie.class), namen("/properties/overleg/properties/indicatie"));
        assertEquals(namen(Interventiesoort.class), namen("/properties/overwogen/items/properties/soort"));
        assertEquals(namen(Segment.class), namen("/$defs/segment"));
        assertEquals(namen(Spoor.class), namen("/$defs/spoor"));
        assertEquals(namen(Lezing.class), namen("/$defs/lezing"));
        assertEquals(namen(Redencode.class), namen("/$defs/redencode"));
        assertEquals(namen(Aandachtspuntcode.class), namen("/$defs/aandachtspuntcode"));
        assertEquals(
                Woordenlijst.LHS_17.interventies().alle().stream()
                        .filter(i -> i.soort() == Interventiesoort.HERSTELLEND)
                        .map(Interventie::id)
                        .toList(),
                namen("/$defs/herstellend"));
    }

    @Test
    void theSchemaIsPublishedUnderItsName() {
        JsonNode schema = boom(VastleggingJson.schema());
        assertEquals("urn:lhs:vastlegging:1", schema.path("$id").asString());
        assertEquals("urn:lhs:casus:1", schema.at("/properties/casus/$ref").asString());
        schema.path("properties")
                .forEachEntry((naam, veld) -> assertTrue(veld.has("description"), naam + " has no description"));
    }
}
