package nl.lhs.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class KopieCommandTest {
    private static final String GEHEIM = "geheimJansen1234";
    private static final byte[] SLEUTEL = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final Pseudonimiseerder PSEUDONIMISEERDER = Pseudonimiseerder.of(Uitvoering.ENGINE, SLEUTEL);
    private static final List<Vastlegging> VASTLEGGINGEN = Uitvoering.casussen().stream()
            .map(c -> Uitvoering.ENGINE.decide(CasusJson.parse(c)))
            .toList();

    @TempDir
    private Path map;

    private Path sleutel;

    @BeforeEach
    void schrijfSleutel() throws IOException {
        sleutel = Files.write(map.resolve("sleutel"), SLEUTEL);
    }

    private Uitvoering kopie(String invoer, String... args) {
        List<String> alle = new ArrayList<>(List.of("kopie", "--sleutel", sleutel.toString()));
        alle.addAll(List.of(args));
        return Uitvoering.metInvoer(invoer, alle.toArray(String[]::new));
    }

    private static String verzegeld(Vastlegging vastlegging) {
        return VerzegeldeVastleggingJson.format(
                Verzegelaar.of(Clock.systemUTC()).door("Jan Jansen").verzegel(vastlegging));
    }

    @Test
    void a_record_gives_its_copy_indented_sealed_or_not_from_a_file_or_from_standard_input() throws IOException {
        for (Vastlegging vastlegging : VASTLEGGINGEN) {
            Uitvoering verwacht =
                    new Uitvoering(0, KopieJson.formatIndented(PSEUDONIMISEERDER.kopieer(vastlegging)) + "\n", "");
            Path bestand = Files.writeString(map.resolve("v.json"), VastleggingJson.formatIndented(vastlegging));

            assertEquals(verwacht, kopie("", bestand.toString()));
            assertEquals(verwacht, kopie("\uFEFF " + VastleggingJson.format(vastlegging), "-"));
            assertEquals(verwacht, kopie(verzegeld(vastlegging), "-"));
        }
    }

    @Test
    void a_record_of_a_dossier_gives_its_copy_and_a_dossier_is_refused() {
        Dossier dossier = Uitvoering.ENGINE.open(CasusJson.parse("""
                {"kenmerk":"geheimJansen1234","bevinding":{"kenmerk":"geheimJansen1234","datum":"2026-03-02",
                 "gevolgen":"BEPERKT"},"normadressaat":{"kenmerk":"geheimJansen1234"}}
                """));
        dossier = Uitvoering.ENGINE.vervolg(dossier, Hercontrole.nietNageleefd(GEHEIM, LocalDate.of(2026, 4, 2)));
        Uitvoering kopie = kopie(VastleggingJson.format(dossier.laatste()), "-");
        assertEquals(
                new Uitvoering(0, KopieJson.formatIndented(PSEUDONIMISEERDER.kopieer(dossier.laatste())) + "\n", ""),
                kopie);
        assertFalse(kopie.uit().contains(GEHEIM));
        Uitvoering heel = kopie(DossierJson.format(dossier), "-");
        assertEquals(1, heel.code());
        assertEquals("", heel.uit());
        assertTrue(heel.fout().contains("is een dossier, geen vastlegging"), heel.fout());
        assertFalse(heel.fout().contains(GEHEIM));
    }

    @Test
    void every_line_gives_a_copy_or_a_refusal_in_its_place() {
        List<String> in = new ArrayList<>();
        List<String> uit = new ArrayList<>();
        for (Vastlegging vastlegging : VASTLEGGINGEN) {
            in.add(VastleggingJson.format(vastlegging));
            in.add(verzegeld(vastlegging));
            uit.add(KopieJson.format(PSEUDONIMISEERDER.kopieer(vastlegging)));
            uit.add(uit.get(uit.size() - 1));
        }
        in.set(2, "geen json " + GEHEIM);
        in.set(5, in.get(5).replace("\"LHS\"", "\"" + GEHEIM + "\""));

        Uitvoering u = kopie(String.join("\n", in), "--jsonl", "-");

        uit.set(
                2,
                "{\"regel\":3,\"fouten\":[{\"pad\":\"\",\"fout\":\"is geen geldige JSON, bij regel 1, teken 1; verwacht: één"
                        + " JSON-object\",\"code\":\"GEEN_JSON\"}]}");
        uit.set(
                5,
                "{\"regel\":6,\"fouten\":[{\"pad\":\"/vastlegging/strategie\",\"fout\":\"is niet de strategie van wie kopieert;"
                        + " verwacht: LHS 1.7\",\"code\":\"ANDERE_STRATEGIE\"}]}");
        assertEquals(1, u.code());
        assertEquals(uit, u.uit().lines().toList());
        assertEquals("lhs: 2 van de 24 regels geweigerd\n", u.fout());
    }

    @Test
    void what_decide_writes_can_be_copied_line_by_line() {
        String casussen = String.join("\n", Uitvoering.casussen());

        Uitvoering u =
                kopie(Uitvoering.metInvoer(casussen, "decide", "--jsonl", "-").uit(), "--jsonl", "-");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        assertEquals(
                VASTLEGGINGEN.stream()
                        .map(v -> KopieJson.format(PSEUDONIMISEERDER.kopieer(v)))
                        .toList(),
                u.uit().lines().toList());
    }

    static Stream<String> geweigerd() {
        String vastlegging = VastleggingJson.format(VASTLEGGINGEN.get(2));
        return Stream.of(
                GEHEIM,
                "{\"" + GEHEIM + "\":1}",
                "{\"" + GEHEIM + "\":1,\"" + GEHEIM + "\":1}",
                vastlegging.replace("\"1.7\"", "\"" + GEHEIM + "\""),
                vastlegging.replace("\"overleg\"", "\"" + GEHEIM + "\""),
                vastlegging.replaceFirst("\"normadressaat\":\\{", "\"labels\":{\"" + GEHEIM + "\":\"\"},$0"),
                vastlegging.replaceFirst("\"normadressaat\":\\{", "$0\"" + GEHEIM + "\":1,"),
                vastlegging.replaceFirst("\"klasse\":\"ZWAAR\"", "\"klasse\":\"MIDDEN\""),
                vastlegging.replaceFirst("\"code\":\"[A-Z_]+\"", "\"code\":\"" + GEHEIM + "\""));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("geweigerd")
    void a_record_that_cannot_be_cleaned_gives_an_error_and_nothing_else(String vastlegging) {
        Uitvoering een = kopie(vastlegging, "-");
        Uitvoering regels = kopie(vastlegging + "\n", "--jsonl", "-");

        assertEquals(1, een.code());
        assertEquals("", een.uit());
        assertTrue(een.fout().startsWith("lhs: standaardinvoer is geweigerd, om "), een.fout());
        assertEquals(1, regels.code());
        assertTrue(regels.uit().startsWith("{\"regel\":1,\"fouten\":[{\"pad\":\""), regels.uit());
        assertFalse((een + " " + regels).contains(GEHEIM), een + " " + regels);
    }

    @Test
    void a_record_with_another_decision_is_refused_with_what_differs() {
        String vastlegging = VastleggingJson.format(VASTLEGGINGEN.get(2))
                .replaceFirst("\"klasse\":\"ZWAAR\"", "\"klasse\":\"MIDDEN\"");

        assertEquals("""
                lhs: standaardinvoer is geweigerd, om één fout:
                  /positionering
                      is niet wat de regels van wie kopieert van deze casus beslissen
                """, kopie(vastlegging, "-").fout());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void one_line_end_after_the_key_does_not_count(String einde) throws IOException {
        String vastlegging = VastleggingJson.format(VASTLEGGINGEN.get(0));
        Uitvoering zonder = kopie(vastlegging, "-");
        Files.writeString(sleutel, new String(SLEUTEL, UTF_8) + einde);
        assertEquals(zonder, kopie(vastlegging, "-"));
        Files.writeString(sleutel, new String(SLEUTEL, UTF_8) + einde + einde);
        assertFalse(kopie(vastlegging, "-").uit().equals(zonder.uit()));
    }

    @ParameterizedTest
    @CsvSource({"0, kort", "31, kort", "4097, lang", "100000, lang"})
    void a_key_that_is_too_short_or_too_long_is_refused_before_anything_is_read(int lengte, String te)
            throws IOException {
        Files.writeString(sleutel, "k".repeat(lengte) + "\n");

        Uitvoering u = kopie("geen json", "-");

        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertEquals(
                "lhs: de sleutel in " + sleutel + " is te " + te + "; verwacht: 32 tot en met 4096 bytes",
                u.fout().replace("\n", " ").strip().replaceAll(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(ints = {32, 4096})
    void the_shortest_and_the_longest_key_will_do(int lengte) throws IOException {
        Files.writeString(sleutel, "k".repeat(lengte) + "\r\n");

        assertEquals(0, kopie(VastleggingJson.format(VASTLEGGINGEN.get(0)), "-").code());
    }

    @Test
    void a_missing_key_file_or_record_is_an_unreadable_file() throws IOException {
        Uitvoering geenRecord = kopie("", map.resolve("weg").toString());
        assertEquals(2, geenRecord.code());
        assertTrue(geenRecord.fout().contains("niet lezen:"), geenRecord.fout());
        Files.delete(sleutel);
        Uitvoering geenSleutel = kopie("{}", "-");
        assertEquals(2, geenSleutel.code());
        assertEquals("", geenSleutel.uit());
        assertTrue(geenSleutel.fout().contains("niet lezen:"), geenSleutel.fout());
    }

    @Test
    void a_key_is_required() {
        assertEquals(
                new Uitvoering(2, "", "lhs: --sleutel ontbreekt\nZie: lhs kopie --help\n"),
                Uitvoering.from("kopie", "-"));
    }

    @Test
    void help_fits_80_columns_and_says_what_a_copy_is_and_is_not() {
        Uitvoering u = Uitvoering.from("kopie", "--help");

        assertEquals(0, u.code());
        u.uit().lines().forEach(regel -> assertTrue(regel.length() <= 80, regel));
        for (String deel : List.of("--sleutel", "--jsonl", "BESTAND", "anoniem", "Afsluitcodes", "  2  ")) {
            assertTrue(u.uit().contains(deel), deel);
        }
    }

    /** In a JVM of its own, where every library logs as much as it can. */
    @Test
    void nothing_of_a_record_is_logged_at_any_level() throws Exception {
        Map<String, String> geheimen = Map.of("V-", "geheimA1b2C3d4E5", "N-", "geheimF6g7H8i9J0");
        String casussen = String.join("\n", Uitvoering.casussen());
        Matcher teksten = Pattern.compile(
                        "\"(naam|omschrijving|toelichting|onderbouwing|motivering|verwijzing)\":\"[^\"]*\"")
                .matcher(casussen);
        String metGeheim = teksten.replaceAll("\"$1\":\"geheimK1l2M3n4O5\"");
        for (Map.Entry<String, String> geheim : geheimen.entrySet()) {
            metGeheim = metGeheim.replace("\"" + geheim.getKey(), "\"" + geheim.getValue());
        }
        String vastleggingen =
                Uitvoering.metInvoer(metGeheim, "decide", "--jsonl", "-").uit();
        assertTrue(vastleggingen.contains("geheimA1b2C3d4E5") && vastleggingen.contains("geheimK1l2M3n4O5"));
        Path in = Files.writeString(map.resolve("in"), vastleggingen + "{\"" + GEHEIM + "\":\"" + GEHEIM + "\"}\n");

        int code = Kind.voerUit(
                in,
                map.resolve("uit"),
                map.resolve("fout"),
                Map.of(),
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"),
                "kopie",
                "--jsonl",
                "--sleutel",
                sleutel.toString(),
                "-");

        String uit = Files.readString(map.resolve("uit"));
        String fout = Files.readString(map.resolve("fout"));
        assertEquals(1, code);
        assertEquals(Uitvoering.casussen().size() + 1, uit.lines().count());
        // Nothing may be logged; a log would go to standard error.
        assertEquals(
                "org.slf4j.simple.SimpleLoggerFactory",
                LoggerFactory.getILoggerFactory().getClass().getName());
        assertFalse((uit + fout).contains("geheim"), fout);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-----BEGIN", "-----BEGIN PUBLIC KEY-----\nAAAA", "-----BEGIN PRIVATE KEY-----\n"})
    void a_pem_key_is_no_secret_for_pseudonyms(String begin) throws IOException {
        Files.writeString(sleutel, begin + "k".repeat(60));

        Uitvoering u = kopie(VastleggingJson.format(VASTLEGGINGEN.get(0)), "-");

        assertEquals(2, u.code());
        assertEquals("", u.uit());
        assertTrue(u.fout().replaceAll("\\s+", " ").contains("is een PEM-sleutel"), u.fout());
    }

    @Test
    void a_record_whose_seal_is_broken_is_refused_without_anything_of_it() {
        String heel = verzegeld(VASTLEGGINGEN.get(2));
        String kapot = heel.replace("Jan Jansen", GEHEIM);

        assertEquals(new Uitvoering(1, "", """
                lhs: standaardinvoer is geweigerd, om één fout:
                  /zegel
                      is gebroken: vastlegging of zegel is na het verzegelen veranderd;
                      verwacht: een zegel dat klopt
                """), kopie(kapot, "-"));

        Uitvoering regels = kopie(heel + "\n" + kapot + "\n" + heel, "--jsonl", "-");
        List<String> uit = regels.uit().lines().toList();
        assertEquals(1, regels.code());
        assertEquals(uit.get(0), uit.get(2));
        assertTrue(uit.get(1).startsWith("{\"regel\":2,\"fouten\":[{\"pad\":\"/zegel\","), uit.get(1));
        assertFalse(regels.toString().contains(GEHEIM));
    }

    @Test
    void one_limit_is_named_however_large_a_record_is() {
        String groot = "{\"kenmerk\":\"" + "x".repeat(VerzegeldeVastleggingJson.MAX_BYTES) + "\"}";
        for (String invoer : List.of(groot, groot + groot + groot)) {
            assertTrue(kopie(invoer, "-")
                    .fout()
                    .replaceAll("\\s+", " ")
                    .contains("is te groot; verwacht: hoogstens 2097152 bytes, of verzegeld 2101248"));
        }
        assertTrue(kopie(groot, "--jsonl", "-").uit().contains("hoogstens 2097152 bytes, of verzegeld 2101248"));
    }
}
