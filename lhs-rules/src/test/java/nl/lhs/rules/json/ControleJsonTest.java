package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Controlecasus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ControleJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Path VOORBEELD = Path.of("..", "lhs-examples", "voorbeelden", "controle.json");

    private static String voorbeeld() {
        try {
            return Files.readString(VOORBEELD);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode boom() {
        return (ObjectNode) Voorbeeld.boom(voorbeeld());
    }

    private static String casus(String kenmerk) {
        return "{\"kenmerk\":\"" + kenmerk + "\",\"bevinding\":{\"kenmerk\":\"b\",\"datum\":\"2026-05-19\","
                + "\"gevolgen\":\"BEPERKT\"},\"normadressaat\":{\"kenmerk\":\"N-1\"}}";
    }

    private static String controle(String... casussen) {
        return "{\"formaat\":\"urn:lhs:controle:1\",\"kenmerk\":\"C-1\",\"casussen\":[" + String.join(",", casussen)
                + "]}";
    }

    private static TreeSet<String> fouten(String tekst) {
        return Voorbeeld.fouten(() -> ControleJson.parse(tekst));
    }

    // -------------------------------------------------------------------------------------------- what is in a finding

    static List<String> kapot() {
        String goed = casus("Z-1");
        return List.of(
                goed.replace("\"gevolgen\":\"BEPERKT\"", "\"gevolgen\":\"ENORM\""),
                goed.replace("\"b\",", "\"b\",\"kenmerk\":\"c\","),
                goed.replace("\"b\",", "\"b\",\"onbekend\":[1,{\"a\":\"}]\"}],"),
                goed.replace("\"b\"", "\" \""),
                goed.replace("\"b\"", "\"\\ud800\""),
                goed.replace("\"b\"", "1" + "0".repeat(1001)),
                goed.replace("\"b\"", "[".repeat(80) + "]".repeat(80)),
                goed.replace("\"b\"", "\"" + "x".repeat(CasusJson.MAX_BYTES) + "\""),
                goed.replace("2026-05-19", "2026-02-30"),
                goed.replace("\"N-1\"}", "\"N-1\"},\"bsbm\":{\"feitInFeitenboekje\":false,\"opleggen\":true}"),
                "{}",
                "[]",
                "[{\"kenmerk\":\"Z-1\"}]",
                "null",
                "true",
                "12.5e3",
                "\"tekst \\\" ], [ \\u00e9\"");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("kapot")
    void aFindingIsReadAsACasusByItselfAndHidesNoOther(String kapot) {
        List<Fout> alleen = assertThrows(OngeldigException.class, () -> CasusJson.parse(kapot))
                .fouten();
        for (String wit : List.of("", " ", "\n\t\r ")) {
            Controle controle = ControleJson.parse(
                    controle(casus("Z-0"), wit + kapot + wit, casus("Z-2")).getBytes(StandardCharsets.UTF_8));

            assertEquals(1, controle.geweigerd());
            assertEquals(alleen, controle.casussen().get(1).fouten());
            assertEquals(
                    Optional.of(CasusJson.parse(casus("Z-0"))),
                    controle.casussen().get(0).casus());
            assertEquals(
                    Optional.of(CasusJson.parse(casus("Z-2"))),
                    controle.casussen().get(2).casus());
        }
    }

    @Test
    void theKenmerkOfARefusedFindingIsKeptWhereItCanBeRead() {
        String zonder = casus("Z-1").replace("\"BEPERKT\"", "0");
        Controle controle = ControleJson.parse(controle(
                zonder,
                zonder.replace("\"Z-1\"", "\" \""),
                zonder.replace("\"Z-1\"", "5"),
                "[]",
                zonder.replace("\"Z-1\"", "\"\\udc00\"")));

        assertEquals(
                List.of(Optional.of("Z-1"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                controle.casussen().stream().map(Controlecasus::kenmerk).toList());
    }

    @Test
    void everyOneOfTheFindingsMayBeRefused() {
        Controle controle = ControleJson.parse(controle("1", "2", "3"));

        assertEquals(3, controle.geweigerd());
        assertEquals(3, ENGINE.decide(controle).overzicht().geweigerd());
    }

    // --------------------------------------------------------------------------------------------- what is around them

    @Test
    void theExampleCanBeReadAndIsWrittenBackAsItIs() {
        Controle controle = ControleJson.parse(voorbeeld());

        assertEquals(4, controle.casussen().size());
        assertEquals(0, controle.geweigerd());
        assertEquals(boom(), Voorbeeld.boom(ControleJson.formatIndented(controle)));
    }

    @Test
    void aControleWithARefusedFindingCannotBeWritten() {
        Controle controle = ControleJson.parse(controle(casus("Z-1"), "1"));

        assertThrows(IllegalArgumentException.class, () -> ControleJson.format(controle));
    }

    @ParameterizedTest
    @CsvSource({
        "/formaat, ONTBREEKT",
        "/kenmerk, ONTBREEKT",
        "/casussen, ONTBREEKT",
    })
    void everyFieldAroundTheFindingsIsRequired(String pad, String code) {
        ObjectNode boom = boom();
        boom.remove(pad.substring(1));

        assertEquals(Voorbeeld.verwacht(pad + " " + code), fouten(boom.toString()));
    }

    @Test
    void whatIsWrongAroundTheFindingsRefusesTheWhole() {
        String goed = controle(casus("Z-1"));

        assertEquals(Voorbeeld.verwacht("/formaat ONBEKENDE_WAARDE"), fouten(goed.replace("controle:1", "controle:2")));
        assertEquals(Voorbeeld.verwacht("/kenmerk LEEG"), fouten(goed.replace("C-1", " ")));
        assertEquals(Voorbeeld.verwacht("/casussen TE_WEINIG"), fouten(controle()));
        assertEquals(
                Voorbeeld.verwacht("/casussen VERKEERD_TYPE"),
                fouten("{\"formaat\":\"urn:lhs:controle:1\",\"kenmerk\":\"C-1\",\"casussen\":{\"a\":[1]}}"));
        assertEquals(
                Voorbeeld.verwacht("/casussen DUBBELE_SLEUTEL"),
                fouten(goed.replace("]}", "],\"casussen\":[" + casus("Z-2") + "]}")));
        assertEquals(Voorbeeld.verwacht("/naam ONBEKEND_VELD"), fouten(goed.replace("]}", "],\"naam\":\"x\"}")));
        assertEquals(Voorbeeld.verwacht(" GEEN_JSON"), fouten(goed + "x"));
        assertEquals(Voorbeeld.verwacht(" GEEN_JSON"), fouten(goed.replace("\"b\"", "b")));
        assertEquals(Voorbeeld.verwacht(" GEEN_JSON"), fouten(goed.substring(0, goed.length() - 4)));
        assertEquals(Voorbeeld.verwacht(" GEEN_JSON"), fouten(""));
        assertEquals(Voorbeeld.verwacht(" VERKEERD_TYPE"), fouten("[" + casus("Z-1") + "]"));
        assertEquals(Voorbeeld.verwacht(" ONGELDIG_TEKEN"), fouten(goed.replace("C-1", "C\ud800")));
        assertEquals(
                Voorbeeld.verwacht(" GEEN_JSON"),
                Voorbeeld.fouten(
                        () -> ControleJson.parse(goed.replace("C-1", "\u00e9").getBytes(StandardCharsets.ISO_8859_1))));
        assertEquals(
                Voorbeeld.verwacht(" TE_GROOT"),
                fouten(goed.replace("\"C-1\"", "[".repeat(100_000) + "]".repeat(100_000))));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWhereTheWholeIsRefused() {
        ObjectNode boom = boom();
        boom.remove("kenmerk");
        boom.put("inspecteur", "x");
        ((ObjectNode) boom.at("/casussen/1/bevinding")).remove("gevolgen");
        ((ObjectNode) boom.at("/casussen/2")).put("kenmerk", "Z-2026-0211");
        ((ObjectNode) boom.at("/casussen/3/normadressaat")).put("kenmerk", "N-59");

        assertEquals(
                Voorbeeld.verwacht(
                        "/kenmerk ONTBREEKT",
                        "/inspecteur ONBEKEND_VELD",
                        "/casussen/1/bevinding/gevolgen ONTBREEKT",
                        "/casussen/2/kenmerk DUBBEL",
                        "/casussen/3/normadressaat/kenmerk ANDERE_NORMADRESSAAT"),
                fouten(boom.toString()));
    }

    @Test
    void noMessageRepeatsWhatWasOffered() {
        String geheim = "JanJansen";
        String tekst = controle(
                casus(geheim),
                casus(geheim),
                casus("Z-3").replace("N-1", geheim),
                casus("Z-4").replace("19", geheim));
        OngeldigException e = assertThrows(OngeldigException.class, () -> ControleJson.parse(tekst));

        assertEquals(3, e.fouten().size());
        assertFalse(e.getMessage().contains(geheim));
        e.fouten().forEach(f -> assertFalse(f.tekst().contains(geheim)));
    }

    // -------------------------------------------------------------------------------------------------------- how much

    private static String[] casussen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> casus("Z-" + i)).toArray(String[]::new);
    }

    @Test
    void aThousandFindingsAreReadAndOneMoreIsNot() {
        Controle controle = ControleJson.parse(controle(casussen(1000)));
        assertEquals(1000, controle.casussen().size());
        assertEquals(0, controle.geweigerd());

        assertEquals(Voorbeeld.verwacht("/casussen TE_VEEL"), fouten(controle(casussen(1001))));
        OngeldigException veel = assertThrows(
                OngeldigException.class,
                () -> ControleJson.parse(controle(String.join(",", Collections.nCopies(5000, "[1,{}]")))));
        assertTrue(veel.fouten().stream().anyMatch(f -> f.tekst().startsWith("telt er 5000; ")));
    }

    @Test
    void theWholeIsAtMostSixtyFourMebibytesAndWhiteSpaceAroundItDoesNotCount() {
        byte[] tekst = controle(casus("Z-1")).getBytes(StandardCharsets.UTF_8);
        byte[] vol = new byte[ControleJson.MAX_BYTES + 1];
        Arrays.fill(vol, (byte) ' ');
        System.arraycopy(tekst, 0, vol, 0, tekst.length - 1);
        vol[vol.length - 2] = '}';
        vol[vol.length - 1] = '\n';
        assertEquals(1, ControleJson.parse(vol).casussen().size());

        vol[vol.length - 2] = ' ';
        vol[vol.length - 1] = '}';
        assertEquals(Voorbeeld.verwacht(" TE_GROOT"), Voorbeeld.fouten(() -> ControleJson.parse(vol)));
    }

    @Test
    void faultsDoNotFillTheMemory() {
        String sleutel = "x".repeat(30_000);
        String tweemaal = IntStream.range(0, 400)
                .mapToObj(i -> "\"a" + i + "\":1,\"a" + i + "\":1,")
                .collect(Collectors.joining());
        String dubbel = "{\"" + sleutel + "\":{" + tweemaal + "\"b\":1}}";
        Controle controle = ControleJson.parse(controle(dubbel, dubbel, dubbel));
        int tekens = controle.casussen().stream()
                .flatMap(c -> c.fouten().stream())
                .mapToInt(f -> f.pad().length() + f.tekst().length())
                .sum();

        assertEquals(3, controle.geweigerd());
        assertTrue(tekens < 5 * 1024 * 1024, () -> "characters of faults: " + tekens);
        controle.casussen().forEach(c -> assertFalse(c.fouten().isEmpty()));
        assertTrue(controle.casussen().get(2).fouten().stream().anyMatch(f -> f.code() == Foutcode.TE_VEEL));
    }

    // ------------------------------------------------------------------------------------------------------ the record

    private static Controlevastlegging samen() {
        return ENGINE.decide(ControleJson.parse(voorbeeld()));
    }

    private static Controlevastlegging metGeweigerde() {
        ObjectNode boom = boom();
        ((ObjectNode) boom.at("/casussen/1/bevinding")).remove("gevolgen");
        ((ArrayNode) boom.at("/casussen")).add(5);
        return ENGINE.decide(ControleJson.parse(boom.toString()));
    }

    /** Leaves out what changes with every version of the library or of its rules. */
    private static String vast(String json) {
        return json.replace(
                        ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                                .orElseThrow()
                                .vingerafdruk()
                                .hex(),
                        "(vingerafdruk)")
                .replace(
                        ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                                .orElseThrow()
                                .versie(),
                        "(versie)");
    }

    @Test
    void theRecordOfTheExampleIsAsPinned() {
        Goud.vergelijk("controle/voorbeeld.json", vast(ControlevastleggingJson.formatIndented(samen())) + "\n");
    }

    @Test
    void aRefusedFindingIsShownWithThePathsInTheControle() {
        JsonNode bevindingen =
                Voorbeeld.boom(ControlevastleggingJson.format(metGeweigerde())).path("bevindingen");

        assertEquals("Z-2026-0212", bevindingen.at("/1/kenmerk").asString());
        assertEquals(
                "/casussen/1/bevinding/gevolgen",
                bevindingen.at("/1/fouten/0/pad").asString());
        assertEquals("ONTBREEKT", bevindingen.at("/1/fouten/0/code").asString());
        assertFalse(bevindingen.at("/1").has("vastlegging"));
        assertEquals("/casussen/4", bevindingen.at("/4/fouten/0/pad").asString());
        assertFalse(bevindingen.at("/4").has("kenmerk"));
        assertEquals(metGeweigerde(), ControlevastleggingJson.parse(ControlevastleggingJson.format(metGeweigerde())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/overzicht/definitief | 4 | /overzicht/definitief TEGENSTRIJDIG",
                "/overzicht/definitief | -1 | /overzicht/definitief ONGELDIG",
                "/overzicht/klasse | \"MIDDEN\" | /overzicht/klasse TEGENSTRIJDIG",
                "/overzicht/klasse | | /overzicht/klasse TEGENSTRIJDIG",
                "/overzicht/overleg/indicatie | \"NOODZAKELIJK\" | /overzicht/overleg TEGENSTRIJDIG",
                "/overzicht/overleg/bevindingen | [] | /overzicht/overleg TEGENSTRIJDIG",
                "/overzicht/overleg | | /overzicht/overleg TEGENSTRIJDIG",
                "/overzicht/interventies/0/bevindingen/0 | \"Z-9\" | /overzicht/interventies TEGENSTRIJDIG",
                "/overzicht/interventies/0/soort | \"STRAFRECHT\" | /overzicht/interventies TEGENSTRIJDIG",
                "/overzicht/aangifte | [\"Z-2026-0211\"] | /overzicht/aangifte TEGENSTRIJDIG",
                "/overzicht/punten | [] | /overzicht/punten TEGENSTRIJDIG",
                "/overzicht/meer | 1 | /overzicht/meer ONBEKEND_VELD",
                "/overzicht | | /overzicht ONTBREEKT",
                "/formaat | \"urn:lhs:controle:1\" | /formaat ONBEKENDE_WAARDE",
                "/kenmerk | \"\" | /kenmerk LEEG",
                "/bevindingen | [] | /bevindingen TE_WEINIG",
                "/bevindingen/0 | {} | /bevindingen/0/fouten ONTBREEKT",
                "/bevindingen/0/kenmerk | \"Z-1\" | /bevindingen/0/kenmerk TEGENSTRIJDIG",
                "/bevindingen/0/vastlegging/interventies | [] | /bevindingen/0/vastlegging/termijn TEGENSTRIJDIG",
                "/bevindingen/0/vastlegging/casus/normadressaat/kenmerk | \"N\" |"
                        + " /bevindingen/2/vastlegging/casus/normadressaat/kenmerk ANDERE_NORMADRESSAAT;"
                        + " /bevindingen/3/vastlegging/casus/normadressaat/kenmerk ANDERE_NORMADRESSAAT",
                "/bevindingen/2/vastlegging/casus/kenmerk | \"Z-2026-0211\" |"
                        + " /bevindingen/2/vastlegging/casus/kenmerk DUBBEL",
                "/bevindingen/2/vastlegging/strategie/versie | \"1.8\" |"
                        + " /bevindingen/2/vastlegging/bibliotheek TEGENSTRIJDIG",
                "/bevindingen/2/vastlegging/bibliotheek/versie | \"0\" |"
                        + " /bevindingen/2/vastlegging/bibliotheek TEGENSTRIJDIG",
                "/bevindingen/1/kenmerk | \"Z-2026-0211\" | /bevindingen/1/kenmerk DUBBEL",
                "/bevindingen/1/fouten | [] | /bevindingen/1/fouten TE_WEINIG",
                "/bevindingen/1/fouten/0/pad | \"/casussen/2/kenmerk\" | /bevindingen/1/fouten/0/pad TEGENSTRIJDIG",
                "/bevindingen/1/fouten/0/pad | \"/casussen/10\" | /bevindingen/1/fouten/0/pad TEGENSTRIJDIG",
                "/bevindingen/1/fouten/0/pad | \"/bevinding\" | /bevindingen/1/fouten/0/pad ONGELDIG;"
                        + " /bevindingen/1/fouten/0/pad TEGENSTRIJDIG",
                "/bevindingen/1/fouten/0/code | \"ZOMAAR\" | /bevindingen/1/fouten/0/code ONBEKENDE_WAARDE",
            })
    void aRecordThatDoesNotFitIsRefusedWithThePlace(String pad, String waarde, String verwacht) {
        ObjectNode boom = (ObjectNode) Voorbeeld.boom(ControlevastleggingJson.format(metGeweigerde()));
        int einde = pad.lastIndexOf('/');
        JsonNode ouder = boom.at(pad.substring(0, einde));
        String veld = pad.substring(einde + 1);
        if (ouder instanceof ArrayNode lijst) {
            lijst.set(Integer.parseInt(veld), Voorbeeld.boom(waarde));
        } else if (waarde == null) {
            ((ObjectNode) ouder).remove(veld);
        } else {
            ((ObjectNode) ouder).set(veld, Voorbeeld.boom(waarde));
        }

        assertEquals(
                new TreeSet<>(List.of(verwacht.strip().split(";\\s*"))),
                Voorbeeld.fouten(() -> ControlevastleggingJson.parse(boom.toString())));
    }

    @Test
    void theOrderOfFieldsInAnObjectDoesNotCount() {
        ObjectNode boom = (ObjectNode) Voorbeeld.boom(ControlevastleggingJson.format(samen()));
        ObjectNode keuze = (ObjectNode) boom.at("/overzicht/interventies/0");
        JsonNode soort = keuze.remove("soort");
        keuze.set("soort", soort);

        assertEquals(samen(), ControlevastleggingJson.parse(boom.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRecordOfAnInspectionIsToldFromThatOfACasus() {
        Casus casus = ControleJson.parse(voorbeeld()).casussen().get(0).casus().orElseThrow();
        for (String ander : List.of(voorbeeld(), VastleggingJson.format(ENGINE.decide(casus)), "[]", "{", "")) {
            assertFalse(ControlevastleggingJson.isControlevastlegging(ander.getBytes(StandardCharsets.UTF_8)));
        }
        assertTrue(ControlevastleggingJson.isControlevastlegging(
                ControlevastleggingJson.formatIndented(samen()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSchemasAreWhatTheyAreCalled() {
        assertEquals(
                "urn:lhs:controle:1",
                Voorbeeld.boom(ControleJson.schema()).path("$id").asString());
        assertEquals(
                "urn:lhs:controlevastlegging:1",
                Voorbeeld.boom(ControlevastleggingJson.schema()).path("$id").asString());
        // Each code of a fault has the form that the schema asks for.
        assertEquals(
                List.of(),
                Arrays.stream(Foutcode.values())
                        .map(Enum::name)
                        .filter(n -> !n.matches("^[A-Z][A-Z_]{1,60}$"))
                        .collect(Collectors.toList()));
    }
}
