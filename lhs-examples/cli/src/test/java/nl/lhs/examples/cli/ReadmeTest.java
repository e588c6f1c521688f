package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library does what the README shows. */
class ReadmeTest {
    private static final Path WORTEL = Path.of("..", "..");
    private static final Path CASUS = Path.of("..", "voorbeelden", "casus.json");

    /** The one block of a language in the README, or in the page about Jackson, that holds this. */
    private static String blok(String taal, String met) throws IOException {
        String teksten = Files.readString(WORTEL.resolve("README.md"))
                + Files.readString(WORTEL.resolve("lhs-rules/docs/jackson.md"));
        List<String> gevonden = Pattern.compile("```" + taal + "\n(.*?)```", Pattern.DOTALL)
                .matcher(teksten)
                .results()
                .map(r -> r.group(1))
                .filter(b -> b.contains(met))
                .toList();
        assertEquals(1, gevonden.size(), "blocks of " + taal + " with " + met);
        return gevonden.get(0);
    }

    @TempDir
    private Path map;

    /** The classpath of a program of the README: with the provider of slf4j that the README names, and no other. */
    private static String klassenpad() throws IOException {
        Matcher nop = Pattern.compile(
                        "<artifactId>(slf4j-nop)</artifactId>\\s*<version>(.*)</version>\\s*<scope>runtime<")
                .matcher(blok("xml", "slf4j-nop"));
        assertTrue(nop.find());
        Path jar = Path.of("target", "readme", nop.group(1) + "-" + nop.group(2) + ".jar");
        assertTrue(Files.isRegularFile(jar), jar.toString());
        String scheiding = System.getProperty("path.separator");
        return Stream.of(System.getProperty("java.class.path").split(scheiding))
                        .filter(pad -> !pad.contains("slf4j-simple"))
                        .collect(Collectors.joining(scheiding))
                + scheiding
                + jar;
    }

    /** Compiles and runs a program of the README, which says nothing on standard error; its output. */
    private String uitvoer(String klasse, String... argumenten) throws Exception {
        Path bron = Files.writeString(map.resolve(klasse + ".java"), blok("java", "class " + klasse));
        String klassenpad = klassenpad();
        int fouten = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-Xlint:all",
                        "-proc:none",
                        "-cp",
                        klassenpad,
                        "-d",
                        map.toString(),
                        bron.toString());
        assertEquals(0, fouten);

        Path uit = map.resolve("uit.txt");
        Path fout = map.resolve("fout.txt");
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                map + System.getProperty("path.separator") + klassenpad,
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                klasse));
        opdracht.addAll(List.of(argumenten));
        Process proces = new ProcessBuilder(opdracht)
                .redirectOutput(uit.toFile())
                .redirectError(fout.toFile())
                .start();
        assertTrue(proces.waitFor(120, TimeUnit.SECONDS));
        assertEquals("", Files.readString(fout));
        assertEquals(0, proces.exitValue());
        return Files.readString(uit);
    }

    @Test
    void theJavaProgramCompilesAndPrintsWhatTheReadmeSays() throws Exception {
        assertEquals(blok("text", "B2\n"), uitvoer("Voorbeeld"));
    }

    @Test
    void theProgramThatProvesPrintsWhatTheReadmeSays() throws Exception {
        String register = map.resolve("register.jsonl").toString();
        assertEquals(blok("text", "GEREPRODUCEERD\n"), uitvoer("Bewijs", register));
    }

    @Test
    void theProgramThatFollowsACasePrintsWhatTheReadmeSays() throws Exception {
        assertEquals(blok("text", "repaired on"), uitvoer("Zaak"));
    }

    @Test
    void theProgramWithOwnRulesPrintsWhatTheReadmeSays() throws Exception {
        Path eigen = Path.of("..", "voorbeelden", "eigen-regels.drl");
        assertTrue(Files.readString(eigen).contains(blok("drl", "EigenAandachtspunt")));
        assertEquals(blok("text", "eigen-regels.drl\n"), uitvoer("Aanvulling", eigen.toString()));
    }

    @Test
    void theProgramWithJacksonPrintsWhatThePageSays() throws Exception {
        assertEquals(blok("text", "true\n/bevinding"), uitvoer("MetJackson", CASUS.toString()));
    }

    @Test
    void theLinesForJackson2AreThoseOfTheProjectThatIsBuilt() throws IOException {
        String bron = Files.readString(WORTEL.resolve(
                "lhs-examples/inbedding/src/it/boot-3.5/src/main/java/nl/voorbeeld/inbedding/LhsJackson2.java"));
        assertEquals(bron.substring(bron.indexOf("import ")), blok("java", "class LhsJackson2"));
    }

    @Test
    void theTestOfAStrategieIsThatOfTheProjectThatIsBuilt() throws IOException {
        Path project = WORTEL.resolve("lhs-examples/beleidsproef/src/it/eigen-strategie");
        Path testen = project.resolve("src/test/java/nl/voorbeeld/zandwad");
        assertEquals(Files.readString(testen.resolve("ZandwadTest.java")), blok("java", "extends Strategieproef"));
        assertEquals(
                Files.readString(Path.of("..", "voorbeelden", "strategie.json")),
                Files.readString(project.resolve("src/main/resources/zandwad.json")));
        String geval = blok("java", "assertThat(engine");
        String gevallen = Files.readString(testen.resolve("GevallenTest.java")).replaceAll("\\s+", " ");
        for (String bewering :
                geval.substring(geval.indexOf("\n")).strip().replace(";", "").split("\n *")) {
            assertTrue(gevallen.contains(bewering), bewering);
        }
    }

    @Test
    void theNormIsFollowedThroughRuleAndRecordAsTheyAre() throws IOException {
        String heel = Files.readString(WORTEL.resolve("README.md"));
        String readme =
                heel.substring(heel.indexOf("## Follow one norm through")).replace("\n   ", "\n");
        String regel = readme.substring(readme.indexOf("```drl\n") + 7, readme.indexOf("end\n```") + 4);
        assertTrue(
                Files.readString(WORTEL.resolve("lhs-rules/src/main/resources/nl/lhs/rules/stap1-positionering.drl"))
                        .contains(regel),
                regel);

        Matcher record =
                Pattern.compile("\"regel\": \"(.*)\",\\s+\"normen\": \\[(.*)]").matcher(readme);
        assertTrue(record.find());
        String normen = record.group(2).replaceAll("[\" ]", "");
        assertTrue(LhsEngine.create()
                .decide(CasusJson.parse(Uitvoering.casussen().get(1)))
                .regels()
                .stream()
                .anyMatch(r -> r.regel().equals(record.group(1))
                        && normen.equals(r.normen().stream().map(Norm::id).collect(Collectors.joining(",")))));
    }

    @Test
    void theReportOnTheFirstScreenIsPartOfTheReport() throws IOException {
        LhsEngine engine = LhsEngine.create();
        Vastlegging vastlegging = engine.decide(CasusJson.parse(Files.readAllBytes(CASUS)));
        String verslag = VastleggingsverslagGoldenTest.verslag(vastlegging.casus(), false);
        assertTrue(verslag.startsWith(blok("text", "Gekozen  ")), verslag);
        assertTrue(verslag.contains(blok("text", "START")), verslag);
    }

    @Test
    void theCaseShownIsTheCaseDecided() throws IOException {
        assertEquals(Files.readString(CASUS), blok("json", "\"bevinding\""));
    }

    @Test
    void theTableOfTheRecordIsThatOfTheCaseShown() throws IOException {
        Vastlegging v = LhsEngine.create().decide(CasusJson.parse(Files.readAllBytes(CASUS)));
        String readme = Files.readString(WORTEL.resolve("README.md"));
        assertTrue(
                readme.contains("| " + v.regels().size() + " rules |"),
                "rules: " + v.regels().size());
        assertTrue(readme.contains("| " + v.overwogen().size() + " interventions |"));
        assertTrue(readme.contains("| " + v.aandachtspunten().size() + ", such as "));
        assertTrue(readme.contains(
                "| " + String.join(", ", v.lezingen().stream().map(Enum::name).toList()) + " |"));
        assertTrue(readme.contains(
                "`afwijking`, `termijn` | absent, " + v.termijn().orElseThrow() + " |"));
    }
}
