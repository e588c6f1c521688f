package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Begripset;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Controlecasus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.EigenWoorden;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.jackson.LhsModule;
import nl.lhs.rules.orakel.Dossiertrekking;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.BesluitgegevensJson;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The mappers of applications write and read as the classes of this package do. */
class LhsModuleTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final JsonMapper GEWOON =
            JsonMapper.builder().findAndAddModules().build();
    /** With settings that would change each form, were it made of fields. */
    private static final JsonMapper EIGENZINNIG = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .activateDefaultTyping(
                    BasicPolymorphicTypeValidator.builder()
                            .allowIfSubType("nl.lhs")
                            .allowIfSubType("java.util")
                            .build(),
                    DefaultTyping.NON_FINAL)
            .build();

    /** What is written and read, with what writes and reads it without a mapper. */
    private record Vorm<T>(Class<T> type, Function<T, String> format, List<T> waarden) {
        void is(JsonMapper mapper) {
            assertTrue(waarden.size() > 0, type.getSimpleName());
            for (T waarde : waarden) {
                String tekst = format.apply(waarde);
                assertEquals(tekst, mapper.writeValueAsString(waarde));
                assertEquals(tekst, new String(mapper.writeValueAsBytes(waarde), StandardCharsets.UTF_8));
                assertEquals(waarde, mapper.readValue(tekst, type));
                assertEquals(waarde, mapper.readValue(tekst.getBytes(StandardCharsets.UTF_8), type));
                assertEquals(waarde, mapper.readValue(new StringReader(" " + tekst + "\n"), type));
            }
        }
    }

    private static final List<Dossier> DOSSIERS =
            Dossiertrekking.trek(ENGINE, 15, 5).toList();
    private static final List<Vorm<?>> VORMEN = vormen();

    private static List<Vorm<?>> vormen() {
        List<Casus> casussen = Stream.iterate(1L, n -> n + 1)
                .limit(100)
                .map(n -> new Willekeurig(n).casus())
                .toList();
        List<Gebeurtenis> gebeurtenissen = Stream.iterate(1L, n -> n + 1)
                .limit(100)
                .map(n -> new Willekeurig(n).gebeurtenis(new Willekeurig(n).casus()))
                .toList();
        assertEquals(
                Gebeurtenis.class.getPermittedSubclasses().length,
                gebeurtenissen.stream().map(Object::getClass).distinct().count());
        List<Vastlegging> vastleggingen =
                DOSSIERS.stream().flatMap(d -> d.vastleggingen().stream()).toList();
        Verzegelaar verzegelaar = Verzegelaar.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        Controle controle = new Controle("C-1", List.of(Controlecasus.of(casussen.get(0))));
        Fout fout = new Fout("/a~1b", Foutcode.ONTBREEKT, "ontbreekt; verwacht: é 😀 \"/\"");
        return List.of(
                new Vorm<>(Casus.class, CasusJson::format, casussen),
                new Vorm<>(Gebeurtenis.class, GebeurtenisJson::format, gebeurtenissen),
                new Vorm<>(Dossier.class, DossierJson::format, DOSSIERS),
                new Vorm<>(Vastlegging.class, VastleggingJson::format, vastleggingen),
                new Vorm<>(
                        VerzegeldeVastlegging.class,
                        VerzegeldeVastleggingJson::format,
                        vastleggingen.stream()
                                .limit(20)
                                .map(verzegelaar::verzegel)
                                .toList()),
                new Vorm<>(Controle.class, ControleJson::format, List.of(controle)),
                new Vorm<>(
                        Controlevastlegging.class, ControlevastleggingJson::format, List.of(ENGINE.decide(controle))),
                new Vorm<>(Strategie.class, StrategieJson::format, List.of(StrategieJson.lhs17())),
                new Vorm<>(Besluitgegevens.class, BesluitgegevensJson::format, List.of(Besluitgegevens.LEEG)),
                new Vorm<>(
                        Fout.class,
                        f -> FoutenJson.format(1, List.of(f))
                                .replaceFirst(".*\\[", "")
                                .replaceFirst("]}$", ""),
                        List.of(fout)));
    }

    static List<JsonMapper> mappers() {
        return List.of(GEWOON, EIGENZINNIG);
    }

    @Test
    void theModuleIsFoundByItself() {
        assertTrue(JsonMapper.builder().findAndAddModules().build().registeredModules().stream()
                .anyMatch(LhsModule.class::isInstance));
        assertEquals(
                1,
                Stream.of(JacksonModule.class)
                        .flatMap(m -> ServiceLoader.load(m).stream())
                        .filter(p -> p.type() == LhsModule.class)
                        .count());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperWritesAndReadsWhatTheClassesForJsonDo(JsonMapper mapper) {
        VORMEN.forEach(vorm -> vorm.is(mapper));
    }

    @Test
    void withinSomethingElseTheTextIsTheSame() {
        Casus casus = new Willekeurig(7).casus();
        Vastlegging vastlegging = ENGINE.decide(casus);
        assertEquals(
                "{\"a\":[" + CasusJson.format(casus) + "],\"b\":" + VastleggingJson.format(vastlegging) + "}",
                GEWOON.writeValueAsString(new TreeMap<>(Map.of("a", List.of(casus), "b", vastlegging))));
        assertEquals(
                List.of(casus, casus),
                GEWOON.readValue(
                        "[" + CasusJson.format(casus) + ", " + CasusJson.formatIndented(casus) + "]",
                        new TypeReference<List<Casus>>() {}));
    }

    @Test
    void aTreeAndAnIndentedTextHoldTheSame() {
        for (Dossier dossier : DOSSIERS) {
            JsonNode boom = GEWOON.readTree(DossierJson.format(dossier));
            JsonNode gemaakt = GEWOON.valueToTree(dossier);
            assertEquals(boom.toString(), gemaakt.toString());
            assertEquals(dossier, GEWOON.treeToValue(gemaakt, Dossier.class));
            assertEquals(dossier, GEWOON.convertValue(dossier, Dossier.class));
            String ingesprongen = GEWOON.writerWithDefaultPrettyPrinter().writeValueAsString(dossier);
            assertTrue(ingesprongen.lines().count() > 20);
            assertEquals(dossier, DossierJson.parse(ingesprongen));
        }
    }

    @Test
    void wordsOfAStrategieAreWrittenByTheirIds() {
        Vastlegging vastlegging = ENGINE.decide(
                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        assertEquals("[\"WAARSCHUWEN\"]", GEWOON.writeValueAsString(vastlegging.interventies()));
    }

    @Test
    void aWordIsTheKeyOfAMapByItsIdToo() {
        assertEquals("{\"WAARSCHUWEN\":1}", GEWOON.writeValueAsString(Map.of(Interventie.WAARSCHUWEN, 1)));
    }

    @Test
    void aWordByItselfIsRefusedWhateverTheWordsOfTheModule() {
        for (Class<?> soort : Begrip.class.getPermittedSubclasses()) {
            for (String tekst : List.of("\"WAARSCHUWEN\"", "\"gEhEiM\"", "{}", "7")) {
                isRefused(() -> GEWOON.readValue(tekst, soort));
            }
            JavaType alsSleutel = GEWOON.getTypeFactory().constructMapType(Map.class, soort, Integer.class);
            isRefused(() -> GEWOON.readValue("{\"gEhEiM\":1}", alsSleutel));
        }
    }

    private static List<Fout> isRefused(Executable lezen) {
        ValueInstantiationException e = assertThrows(ValueInstantiationException.class, lezen);
        assertTrue(!e.getMessage().contains("gEhEiM"), e.getMessage());
        return assertInstanceOf(OngeldigException.class, e.getCause()).fouten();
    }

    /** What stands in a property of which a field tells the type, and in one that is no value of its own. */
    private record Ding(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "soort")
            @JsonSubTypes({@JsonSubTypes.Type(value = Casus.class, name = "casus")})
            Object ding) {}

    private record Uitgepakt(@JsonUnwrapped Casus casus, int nummer) {}

    @Test
    void aFieldThatTellsTheTypeMayStandBeforeTheOthersAndAfter() {
        Casus casus = new Willekeurig(7).casus();
        String velden = CasusJson.format(casus).substring(1);
        assertEquals(new Ding(casus), GEWOON.readValue("{\"ding\":{\"soort\":\"casus\"," + velden + "}", Ding.class));
        assertEquals(
                new Ding(casus),
                GEWOON.readValue("{\"ding\":{" + velden.replaceFirst("}$", ",\"soort\":\"casus\"}}"), Ding.class));
        assertEquals(
                assertThrows(OngeldigException.class, () -> CasusJson.parse("{}"))
                        .fouten(),
                isRefused(() -> GEWOON.readValue("{\"ding\":{\"soort\":\"casus\"}}", Ding.class)));
    }

    @Test
    void fieldsAmongThoseOfAnotherAreNoCasus() {
        String tekst =
                "{\"nummer\":1," + CasusJson.format(new Willekeurig(7).casus()).substring(1);
        JacksonException e = assertThrows(JacksonException.class, () -> GEWOON.readValue(tekst, Uitgepakt.class));
        assertTrue(e.getMessage().contains("expected no @JsonUnwrapped"), e.getMessage());
    }

    static Stream<JsonNode> geenJson() {
        return Stream.of(new byte[] {1, 2}, "gEhEiM", Interventie.WAARSCHUWEN, new ArrayList<>())
                .map(JsonNodeFactory.instance::pojoNode);
    }

    @ParameterizedTest
    @MethodSource("geenJson")
    void whatIsOfNoKindOfJsonIsNoText(JsonNode waarde) {
        ObjectNode boom = (ObjectNode) GEWOON.readTree(CasusJson.format(new Willekeurig(7).casus()));
        boom.set("kenmerk", waarde);
        List<Fout> fouten = isRefused(() -> GEWOON.treeToValue(boom, Casus.class));
        assertEquals(List.of("/kenmerk"), fouten.stream().map(Fout::pad).toList());
    }

    @Test
    void aTextOfManyLinesIsNoLongerThanItIsWritten() {
        refusesAsParse("{\"a\":\"" + "\\n\\t\\r\\f\\b\\\"\\\\".repeat(CasusJson.MAX_BYTES / 15) + "\"}");
    }

    @Test
    void anIndentedTextHoldsNumbersWhateverTheMapperMakesOfNumbers() {
        Dossier dossier = DOSSIERS.get(3);
        assertEquals(
                dossier,
                DossierJson.parse(EIGENZINNIG.writerWithDefaultPrettyPrinter().writeValueAsString(dossier)));
    }

    @Test
    void aRefusalIsWrittenAsAListOfFaults() {
        OngeldigException e = assertThrows(OngeldigException.class, () -> CasusJson.parse("{}"));
        String regel = FoutenJson.format(1, e.fouten());
        assertEquals(regel.replace("\"regel\":1,", ""), GEWOON.writeValueAsString(e));
    }

    static Stream<Schendingen.Schending> schendingen() {
        return Schendingen.of(CasusJson.schema(), Voorbeeld.volledig()).stream()
                .filter(s -> !s.boom().isNull()); // for a mapper a value that is not there, and no casus
    }

    /** Of whatever a mapper lets pass: the faults of a text that it reads are those of the class for JSON. */
    private static void refusesAsParse(String tekst) {
        OngeldigException verwacht = assertThrows(OngeldigException.class, () -> CasusJson.parse(tekst));
        for (JsonMapper mapper : mappers()) {
            ValueInstantiationException e =
                    assertThrows(ValueInstantiationException.class, () -> mapper.readValue(tekst, Casus.class));
            assertEquals(
                    verwacht.fouten(),
                    assertInstanceOf(OngeldigException.class, e.getCause()).fouten());
        }
    }

    @ParameterizedTest
    @MethodSource("schendingen")
    void everyFaultThatTheSchemaKnowsIsFound(Schendingen.Schending schending) {
        refusesAsParse(Voorbeeld.tekst(schending.boom()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kenmerk\":\"a\",\"kenmerk\":\"b\"}",
                "{\"kenmerk\":\"\\ud800\"}",
                "{\"kenmerk\":\"\\udc00\\ud800\\u0000\"}",
                "{\"bevinding\":{\"kenmerk\":1e999999999}}",
                "{\"bevinding\":{\"kenmerk\":-0.0}}",
                "[]",
                "7",
                "true",
                "\"tekst\""
            })
    void whatAMapperLetsPassIsRefusedAllTheSame(String tekst) {
        refusesAsParse(tekst);
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefusedWithoutBeingReadWhole() {
        refusesAsParse("{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}");
        refusesAsParse("{\"a\":\"" + "x".repeat(CasusJson.MAX_BYTES) + "\"}");
        refusesAsParse("{\"a\":[" + "1,".repeat(CasusJson.MAX_BYTES) + "1]}");
    }

    @Test
    void whatIsNoJsonIsRefusedByTheParserOfTheMapper() {
        assertThrows(JacksonException.class, () -> GEWOON.readValue("{\"kenmerk\":", Casus.class));
    }

    @Test
    void aRefusalRepeatsNothingOfTheText() {
        String geheim = "gEhEiM";
        ValueInstantiationException e = assertThrows(
                ValueInstantiationException.class,
                () -> GEWOON.readValue(
                        "{\"kenmerk\":[\"" + geheim + "\"],\"bevinding\":\"" + geheim + "\"}", Casus.class));
        assertTrue(!e.getMessage().contains(geheim) && e.getMessage().contains("/bevinding"), e.getMessage());
    }

    @Test
    void anEventOfAnotherKindThanWasAskedForIsRefused() {
        Gebeurtenis termijn = Termijnstelling.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 4));
        String tekst = GebeurtenisJson.format(termijn);
        assertEquals(termijn, GEWOON.readValue(tekst, Termijnstelling.class));
        ValueInstantiationException e =
                assertThrows(ValueInstantiationException.class, () -> GEWOON.readValue(tekst, Hercontrole.class));
        assertEquals(
                "/soort", ((OngeldigException) e.getCause()).fouten().get(0).pad());
    }

    static Stream<Arguments> verkeerdeFouten() {
        String alles = "/code ONTBREEKT, /fout ONTBREEKT, /pad ONTBREEKT";
        return Stream.of(
                Arguments.of("{}", alles),
                Arguments.of("[]", alles),
                Arguments.of("{\"pad\":1,\"fout\":null,\"code\":\"LEEG\"}", "/fout VERKEERD_TYPE, /pad VERKEERD_TYPE"),
                Arguments.of("{\"pad\":\"\",\"fout\":\"x\",\"code\":\"GEEN\"}", "/code ONBEKENDE_WAARDE"),
                Arguments.of("{\"pad\":\"\",\"fout\":\"x\",\"code\":\"LEEG\",\"meer\":1}", "/meer ONBEKEND_VELD"),
                Arguments.of("{\"pad\":\"\",\"fout\":\"x\",\"code\":\"LEEG\",\"pad\":\"\"}", "/pad DUBBELE_SLEUTEL"));
    }

    @ParameterizedTest
    @MethodSource("verkeerdeFouten")
    void aFaultIsReadAsStrictly(String tekst, String verwacht) {
        ValueInstantiationException e =
                assertThrows(ValueInstantiationException.class, () -> GEWOON.readValue(tekst, Fout.class));
        assertEquals(
                verwacht,
                assertInstanceOf(OngeldigException.class, e.getCause()).fouten().stream()
                        .map(f -> f.pad() + " " + f.code())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aModuleForOtherWordsTakesThePlaceOfTheOneThatWasFound() {
        Strategie eigen = EigenWoorden.STRATEGIE;
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(LhsModule.of(Woordkeuze.of(eigen)))
                .build();
        String tekst = CasusJson.format(EigenWoordenJsonTest.records().get(1));
        assertThrows(OngeldigException.class, () -> CasusJson.parse(tekst));
        assertEquals(CasusJson.parse(tekst, eigen), mapper.readValue(tekst, Casus.class));
        assertThrows(ValueInstantiationException.class, () -> GEWOON.readValue(tekst, Casus.class));
    }

    private static final JsonMapper ZONDER = JsonMapper.builder().build();

    /** Each value that has JSON of its own, of every class. */
    private static List<Object> eigenJson() {
        List<Object> waarden = new ArrayList<>();
        VORMEN.forEach(v -> waarden.addAll(v.waarden()));
        Woordenlijst woorden = Woordenlijst.LHS_17;
        waarden.add(woorden);
        waarden.addAll(woorden.interventies().alle());
        waarden.addAll(woorden.klassen().alle());
        waarden.addAll(woorden.gedragingen().alle());
        waarden.addAll(woorden.aspecten().alle());
        waarden.addAll(woorden.verzachtend().alle());
        waarden.addAll(woorden.verzwarend().alle());
        waarden.add(new Willekeurig(1).casus().bevinding());
        waarden.add(assertThrows(OngeldigException.class, () -> CasusJson.parse("{}")));
        return waarden;
    }

    @Test
    void aMapperWithoutTheModuleRefusesToWriteAndSaysWhatItNeeds() {
        Set<String> gezien = new TreeSet<>();
        for (Object waarde : eigenJson()) {
            if (!gezien.add(waarde.getClass().getName())) {
                continue;
            }
            JacksonException e = assertThrows(
                    JacksonException.class,
                    () -> ZONDER.writeValueAsString(waarde),
                    waarde.getClass().getName());
            assertTrue(e.getMessage().contains("nl.lhs.rules.jackson.LhsModule"), e.getMessage());
        }
        assertEquals(klassen(k -> k.isAssignableTo(OwnJson.class)), gezien);
    }

    @Test
    void aMapperWithoutTheModuleReadsNoneEither() {
        for (Vorm<?> vorm : VORMEN) {
            String tekst = GEWOON.writeValueAsString(vorm.waarden().get(0));
            assertThrows(
                    JacksonException.class,
                    () -> ZONDER.readValue(tekst, vorm.type()),
                    vorm.type().getName());
        }
    }

    /** Else a mapper would write {@code {}}, since these have no fields that it sees. */
    @Test
    void everyValueThatIsNoRecordHasJsonOfItsOwn() {
        Set<String> zonder = klassen(k -> !k.isRecord() && !k.isAssignableTo(OwnJson.class) && isWaarde(k));
        assertEquals(Set.of(Begripset.class.getName()), zonder); // a collection, of words
    }

    private static boolean isWaarde(JavaClass klasse) {
        return klasse.getMethods().stream()
                .anyMatch(m -> m.getName().equals("equals") && !m.getModifiers().contains(JavaModifier.ABSTRACT));
    }

    private static Set<String> klassen(Predicate<JavaClass> welke) {
        return Stream.of("nl.lhs.core", "nl.lhs.rules.uitleg")
                .flatMap(p -> new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(p).stream())
                .filter(k -> k.getModifiers().contains(JavaModifier.PUBLIC)
                        && !k.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !k.isInterface()
                        && !k.isEnum())
                .filter(welke)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
