package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.engine.Regelbasis;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.vastlegging.Teksten;
import nl.lhs.rules.vastlegging.Vingerafdruk;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fingerprint is of all that decides, of nothing else, and the same wherever it is made. */
class VingerafdrukTest {
    private static final Path CORE = Path.of("..", "lhs-core", "src", "main");
    private static final Path RULES = Path.of("src", "main");
    private static final Strategie LHS = StrategieJson.lhs17();

    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final String TEKSTEN = Teksten.laad().brontekst();

    private static Sha256 vingerafdruk(Strategie strategie) {
        return new Vingerafdruk(Regelbasis.load().bronnen(), TEKSTEN, List.of()).van(strategie);
    }

    private static Set<String> klassen(Path bron, String map) throws IOException {
        Set<String> klassen = new TreeSet<>();
        try (Stream<Path> paden = Files.list(bron.resolve("java").resolve(map))) {
            paden.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".java") && !n.equals("package-info.java"))
                    .forEach(n -> klassen.add(map + "/" + n));
        }
        return klassen;
    }

    @Test
    void everyJavaSourceThatDecidesCounts() throws IOException {
        Set<String> verwacht = new TreeSet<>();
        verwacht.addAll(klassen(CORE, "nl/lhs/core"));
        verwacht.addAll(klassen(CORE, "nl/lhs/core/strategie"));
        verwacht.addAll(klassen(CORE, "nl/lhs/core/vastlegging"));
        verwacht.addAll(klassen(CORE, "nl/lhs/core/vervolg"));
        verwacht.addAll(klassen(RULES, "nl/lhs/rules"));
        for (String kamer : List.of("dossier", "eigenregels", "engine", "regels", "vastlegging")) {
            verwacht.addAll(klassen(RULES, "nl/lhs/rules/" + kamer));
        }
        // How a casus is read and a record is written, for a replay goes through both, and how records of a dossier
        // compare.
        for (String klasse : List.of(
                "CasusReader",
                "CasusWriter",
                "Lhs17",
                "StrategieReader",
                "StrategieWriter",
                "VastleggingWriter",
                "Vastleggingshash",
                "Wijzigingen")) {
            verwacht.add("nl/lhs/rules/internal/json/" + klasse + ".java");
        }
        // These decide nothing: the seal that comes after, where things are read from, what is told of the rules,
        // warnings about a strategie, a mark for mappers, whoever is told of decisions, and an inspection, which puts
        // decisions side by side and counts what they say.
        for (String klasse : List.of(
                "nl/lhs/core/Controle",
                "nl/lhs/core/Controlecasus",
                "nl/lhs/core/OwnJson",
                "nl/lhs/core/strategie/Kanttekening",
                "nl/lhs/core/strategie/Kanttekeningcode",
                "nl/lhs/core/strategie/Matrixkeuring",
                "nl/lhs/core/vastlegging/Bevindinguitkomst",
                "nl/lhs/core/vastlegging/Controleoverzicht",
                "nl/lhs/core/vastlegging/Controlevastlegging",
                "nl/lhs/core/vastlegging/Bibliotheek",
                "nl/lhs/core/vastlegging/Handtekening",
                "nl/lhs/core/vastlegging/Regelbestand",
                "nl/lhs/core/vastlegging/Sha256",
                "nl/lhs/core/vastlegging/VerzegeldeVastlegging",
                "nl/lhs/core/vastlegging/Zegel",
                "nl/lhs/rules/Dekking",
                "nl/lhs/rules/DecisionObserver",
                "nl/lhs/rules/Dekkingsmaker",
                "nl/lhs/rules/LhsEngine",
                "nl/lhs/rules/Normenlijst",
                "nl/lhs/rules/ObservedDecision",
                "nl/lhs/rules/eigenregels/EigenRegelsException",
                "nl/lhs/rules/eigenregels/Regelfout",
                "nl/lhs/rules/vastlegging/Vingerafdruk")) {
            assertTrue(verwacht.remove(klasse + ".java"), klasse);
        }
        assertEquals(List.copyOf(verwacht), Vingerafdruk.bronnen());
    }

    @Test
    void everyRuleFileCounts() throws IOException {
        try (Stream<Path> paden = Files.list(RULES.resolve("resources/nl/lhs/rules"))) {
            assertEquals(
                    paden.map(p -> p.getFileName().toString())
                            .filter(n -> n.matches(".*\\.(drl|tabel)"))
                            .collect(java.util.stream.Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(ENGINE.regels().bronnen().keySet()));
        }
    }

    /** Made again from the files of the source tree, by the recipe that the documentation gives. */
    @Test
    void itIsTheHashOfTheSourcesInTheTree() throws Exception {
        Map<String, String> delen = new java.util.TreeMap<>();
        for (String bron : Vingerafdruk.bronnen()) {
            Path map = bron.startsWith("nl/lhs/core") ? CORE.resolve("java") : RULES.resolve("java");
            delen.put(bron, Files.readString(map.resolve(bron)));
        }
        for (String bestand : Regelbasis.load().bronnen().keySet()) {
            delen.put("regels/" + bestand, Files.readString(RULES.resolve("resources/nl/lhs/rules/" + bestand)));
        }
        delen.put(
                "teksten",
                Files.readString(RULES.resolve("resources/nl/lhs/rules/teksten.properties"))
                        + Files.readString(RULES.resolve("resources/nl/lhs/rules/teksten-algemeen.properties")));
        delen.put("strategie", strategie());
        delen.put("normen", normen());

        StringBuilder lijst = new StringBuilder();
        for (Map.Entry<String, String> deel : delen.entrySet()) {
            lijst.append(sha256(deel.getValue()) + "  " + deel.getKey() + "\n");
        }
        assertEquals(
                sha256(lijst.toString()),
                ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                        .orElseThrow()
                        .vingerafdruk()
                        .hex());
    }

    private static String sha256(String tekst) throws Exception {
        byte[] bytes = tekst.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The document of LHS 1.7 on one line, its segments in order. */
    private static String strategie() throws IOException {
        JsonMapper mapper = new JsonMapper();
        ObjectNode document = (ObjectNode)
                mapper.readTree(Files.readString(RULES.resolve("resources/nl/lhs/rules/strategie/lhs-1.7.json")));
        ObjectNode segmenten = (ObjectNode) document.get("segmenten");
        ObjectNode geordend = mapper.createObjectNode();
        new TreeSet<>(segmenten.propertyNames()).forEach(s -> geordend.set(s, segmenten.get(s)));
        document.set("segmenten", geordend);
        return mapper.writeValueAsString(document) + "\n";
    }

    private static String normen() throws IOException {
        StringBuilder tekst = new StringBuilder();
        for (String regel : Files.readAllLines(CORE.resolve("resources/nl/lhs/core/strategie/normen.txt"))) {
            if (regel.matches("(\\d\\.|B\\d-|[VM]-|Awb ).*")) {
                tekst.append(regel.replaceFirst("(?<!^Awb)\\s+", " ")).append('\n');
            }
        }
        return tekst.toString();
    }

    /** From a line of a strategie to another that is right too. */
    private static final List<UnaryOperator<String>> WIJZIGINGEN = List.of(
            r -> r.replaceFirst("^  \"(id|versie|titel)\": \"", "$0x"),
            r -> r.replaceFirst("\"(vanaf)\": \"2014", "\"$1\": \"2013"),
            r -> r.replaceFirst("\"(nl|en|brief)\": \"", "$0x"),
            r -> r.replaceFirst("\"klasse\": \"LICHT", "\"klasse\": \"MIDDEN"),
            r -> r.replaceFirst("\"klasse\": \"(MIDDEN|ZWAAR)", "\"klasse\": \"LICHT"),
            r -> r.replace("\"OPHEFFEN\"", "\"VERZWAREND_GAAT_VOOR\""),
            r -> r.replace("\"ZO_VER_MOGELIJK\"", "\"GEEN_VERPLAATSING\""),
            r -> r.replace("\"ONVERSCHILLIG\"", "\"GOEDWILLEND\""),
            r -> r.replace("\": true", "\": false"),
            r -> r.replace("\"spoed\": \"BESTUURSDWANG\"", "\"spoed\": \"LICHTSTE\""),
            r -> r.replace("\"last\": \"DWANGSOM\"", "\"last\": \"BESTUURSDWANG\""),
            r -> r.replace("\"strafrecht\": \"MOGELIJK\"", "\"strafrecht\": \"UITGANGSPUNT\""),
            r -> r.replace("\"BELEMMERING_TOEZICHT\"", "\"GEVAAR_VOOR_MENSEN\""));

    @Test
    void everyValueOfTheStrategieCounts() {
        String document = StrategieJson.formatIndented(LHS);
        Set<Sha256> gezien = new HashSet<>();
        gezien.add(vingerafdruk(LHS));
        int varianten = 1;
        List<String> regels = document.lines().toList();
        for (int i = 0; i < regels.size(); i++) {
            for (UnaryOperator<String> anders : WIJZIGINGEN) {
                List<String> gewijzigd = new ArrayList<>(regels);
                gewijzigd.set(i, anders.apply(regels.get(i)));
                if (!gewijzigd.equals(regels)) {
                    gezien.add(vingerafdruk(Regelbanken.strategie(String.join("\n", gewijzigd))));
                    varianten++;
                }
            }
        }
        assertEquals(varianten, gezien.size());
        assertTrue(varianten > 30, "only " + varianten);
    }

    @Test
    void ofSeveralStrategieenEachHasTheOneThatItHasAlone() {
        List<Strategie> alle = List.of(Proefstrategieen.streng(), Proefstrategieen.mild());
        LhsEngine kiest = ENGINE.underOneOf(alle);
        for (Strategie strategie : alle) {
            assertEquals(vingerafdruk(strategie), vingerafdruk(kiest, strategie));
        }
        assertEquals(vingerafdruk(LHS), vingerafdruk(kiest, LHS));
    }

    private static Sha256 vingerafdruk(LhsEngine engine, Strategie strategie) {
        return engine.bibliotheek(strategie.verwijzing()).orElseThrow().vingerafdruk();
    }

    @Test
    void lineEndsDoNotCount() {
        Map<String, String> regels = Regelbasis.load().bronnen();
        assertEquals(vingerafdruk(LHS), new Vingerafdruk(regels, TEKSTEN.replace("\n", "\r\n"), List.of()).van(LHS));
    }

    @Test
    void everyRuleFileAndEveryTextCounts() {
        Set<Sha256> gezien = new HashSet<>(Set.of(vingerafdruk(LHS)));
        Map<String, String> regels = Regelbasis.load().bronnen();
        for (String bestand : regels.keySet()) {
            Map<String, String> anders = new HashMap<>(regels);
            anders.put(bestand, Sha256.of("anders").hex());
            gezien.add(new Vingerafdruk(anders, TEKSTEN, List.of()).van(LHS));
        }
        gezien.add(new Vingerafdruk(regels, TEKSTEN + "# anders\n", List.of()).van(LHS));
        assertEquals(regels.size() + 2, gezien.size());
    }

    @Test
    void everyEngineOfThisLibraryHasTheSameAndEveryRecordNamesIt() {
        assertEquals(
                LhsEngine.create()
                        .bibliotheek(StrategieJson.lhs17().verwijzing())
                        .orElseThrow(),
                ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing()).orElseThrow());
        assertEquals(
                ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing()).orElseThrow(),
                ENGINE.decide(Bevinding.of("b", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT), Normadressaat.of("n"))
                        .bibliotheek());
    }
}
