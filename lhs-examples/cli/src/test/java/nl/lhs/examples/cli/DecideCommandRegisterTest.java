package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideCommandRegisterTest {
    private static final List<String> CASUSSEN = Uitvoering.casussen();
    private static final String CASUS = CASUSSEN.get(1);
    private static final Vastlegging VASTLEGGING = Uitvoering.ENGINE.decide(CasusJson.parse(CASUS));

    @TempDir
    private Path map;

    private Path register() {
        return map.resolve("register.jsonl");
    }

    private static String[] args(String... args) {
        return args;
    }

    private static String[] plus(String[] args, String... meer) {
        List<String> alle = new ArrayList<>(List.of(args));
        alle.addAll(List.of(meer));
        return alle.toArray(String[]::new);
    }

    private static Uitvoering decide(String invoer, String... args) {
        return Uitvoering.metInvoer(invoer, plus(plus(args("decide"), args), "-"));
    }

    private List<VerzegeldeVastlegging> geregistreerd() throws IOException {
        return Files.readAllLines(register()).stream()
                .map(VerzegeldeVastleggingJson::parse)
                .toList();
    }

    private static void eisKetting(List<VerzegeldeVastlegging> verzegeld) {
        Optional<Sha256> vorige = Optional.empty();
        for (VerzegeldeVastlegging v : verzegeld) {
            assertEquals(vorige, v.zegel().vorige());
            vorige = Optional.of(v.zegel().hash());
        }
    }

    @Test
    void the_sealed_form_of_one_casus_is_indented_and_stands_alone() {
        Uitvoering u = decide(CASUS, "--verzegel");

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(u.uit());
        assertEquals(VerzegeldeVastleggingJson.formatIndented(verzegeld) + "\n", u.uit());
        assertEquals(VASTLEGGING, verzegeld.vastlegging());
        Zegel zegel = verzegeld.zegel();
        assertEquals(Uitvoering.KLOK.instant(), zegel.moment());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(zegel.door(), zegel.vorige(), zegel.handtekening()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kleur=nee", "--json", "--jsonl"})
    void a_register_changes_nothing_of_what_is_printed(String vorm) throws IOException {
        Uitvoering zonder = decide(CASUS, vorm);

        for (int i = 1; i <= 3; i++) {
            assertEquals(zonder, decide(CASUS, vorm, "--register", register().toString(), "--door", "team Zuid"));
            List<VerzegeldeVastlegging> verzegeld = geregistreerd();
            assertEquals(i, verzegeld.size());
            assertEquals(VASTLEGGING, verzegeld.get(i - 1).vastlegging());
            assertEquals(Optional.of("team Zuid"), verzegeld.get(i - 1).zegel().door());
            eisKetting(verzegeld);
        }
    }

    @Test
    void that_a_torn_end_was_set_aside_is_told_with_the_place() throws IOException {
        decide(CASUS, "--json", "--register", register().toString());
        Files.writeString(register(), "{\"vastlegging\":{", StandardOpenOption.APPEND);
        Uitvoering u = decide(CASUS, "--json", "--register", register().toString());

        assertEquals(0, u.code());
        assertEquals(decide(CASUS, "--json").uit(), u.uit());
        assertTrue(u.fout().replaceAll("\\s", "").contains(register() + ".afgebroken-1"), u::fout);
        assertEquals(2, geregistreerd().size());
    }

    @Test
    void with_both_what_is_printed_is_what_was_registered() throws IOException {
        String een =
                decide(CASUS, "--verzegel", "--register", register().toString()).uit();
        String regels = decide(
                        String.join("\n", CASUSSEN),
                        "--jsonl",
                        "--verzegel",
                        "--register",
                        register().toString())
                .uit();

        List<VerzegeldeVastlegging> verzegeld = geregistreerd();
        eisKetting(verzegeld);
        assertEquals(VerzegeldeVastleggingJson.formatIndented(verzegeld.get(0)) + "\n", een);
        assertEquals(
                Files.readString(register()),
                VerzegeldeVastleggingJson.formatCanonical(verzegeld.get(0)) + "\n" + regels);
    }

    @Test
    void sealed_lines_without_a_register_stand_alone() {
        Uitvoering u = decide(String.join("\n", CASUSSEN), "--jsonl", "--verzegel");

        assertEquals(0, u.code());
        List<VerzegeldeVastlegging> verzegeld =
                u.uit().lines().map(VerzegeldeVastleggingJson::parse).toList();
        assertEquals(CASUSSEN.size(), verzegeld.size());
        for (int i = 0; i < CASUSSEN.size(); i++) {
            assertEquals(
                    Uitvoering.ENGINE.decide(CasusJson.parse(CASUSSEN.get(i))),
                    verzegeld.get(i).vastlegging());
            assertEquals(Optional.empty(), verzegeld.get(i).zegel().vorige());
        }
    }

    @Test
    void the_jdk_alone_verifies_the_signature() throws Exception {
        KeyPair paar = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path sleutel = pem("PRIVATE KEY", paar.getPrivate().getEncoded());

        Uitvoering u = decide(
                CASUS,
                "--jsonl",
                "--verzegel",
                "--sleutel",
                sleutel.toString(),
                "--door",
                "J. Jansen",
                "--register",
                register().toString());

        assertEquals(0, u.code(), u.fout());
        String regel = u.uit().strip();
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(regel);
        // A line is canonical: the signature is over the line without these two.
        String hash = "\"hash\":\"" + verzegeld.zegel().hash().hex() + "\",";
        String handtekening = "\"handtekening\":\""
                + verzegeld.zegel().handtekening().orElseThrow().waarde() + "\",";
        assertTrue(regel.contains(hash) && regel.contains(handtekening), regel);
        assertEquals(verzegeld.zegel().hash(), Sha256.of(regel.replace(hash, "")));
        Signature controle = Signature.getInstance("Ed25519");
        controle.initVerify(paar.getPublic());
        controle.update(regel.replace(hash, "").replace(handtekening, "").getBytes(StandardCharsets.UTF_8));
        assertTrue(
                controle.verify(verzegeld.zegel().handtekening().orElseThrow().bytes()));
    }

    private Path pem(String soort, byte[] inhoud) throws IOException {
        return Files.writeString(
                map.resolve("sleutel.pem"),
                "-----BEGIN " + soort + "-----\n" + Base64.getMimeEncoder().encodeToString(inhoud) + "\n-----END "
                        + soort + "-----\n");
    }

    @Test
    void a_refused_line_is_not_registered_and_the_others_are() throws IOException {
        Uitvoering u = decide(
                String.join("\n", CASUSSEN.get(0), "geen json", CASUSSEN.get(1), ""),
                "--jsonl",
                "--register",
                register().toString());

        assertEquals(1, u.code());
        assertEquals("lhs: 1 van de 3 regels geweigerd\n", u.fout());
        assertEquals(
                geregistreerd().stream()
                        .map(v -> VastleggingJson.format(v.vastlegging()))
                        .toList(),
                u.uit().lines().filter(r -> !r.startsWith("{\"regel\":2,")).toList());
        assertEquals(2, geregistreerd().size());
    }

    @Test
    void where_all_is_refused_there_is_no_register() {
        assertEquals(1, decide("{}", "--register", register().toString()).code());
        assertEquals(
                1, decide("{}", "--jsonl", "--register", register().toString()).code());
        assertFalse(Files.exists(register()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--sleutel s.pem             | --sleutel vraagt om --verzegel of --register",
                "--json --sleutel s.pem      | --sleutel vraagt om --verzegel of --register",
                "--jsonl --door iemand       | --door vraagt om --verzegel of --register",
                "--json --verzegel           | van --json en --verzegel mag er hoogstens een staan",
                "--register -                | --register vraagt om een bestand",
                "--verzegel --verzegel       | --verzegel staat er tweemaal",
                "--register a --register b   | --register staat er tweemaal",
                "--register                  | de waarde van --register ontbreekt",
            })
    void wrong_usage_is_told_before_anything_is_done(String args, String melding) {
        String[] delen = plus(args("decide"), args.split(" "));
        Uitvoering u = Uitvoering.metInvoer(CASUS, melding.contains("ontbreekt") ? delen : plus(delen, "-"));

        assertEquals(new Uitvoering(2, "", "lhs: " + melding + "\nZie: lhs decide --help\n"), u);
    }

    @Test
    void who_records_is_not_blank() {
        Uitvoering u = decide(CASUS, "--verzegel", "--door", " ");

        assertEquals(2, u.code());
        assertTrue(u.fout().startsWith("lhs: de waarde van --door is leeg; verwacht: "), u.fout());
        assertEquals("", u.uit());
    }

    @Test
    void a_key_that_cannot_be_used_is_told_before_anything_is_done() throws Exception {
        Path weg = map.resolve("weg.pem");
        Path publiek = pem(
                "PUBLIC KEY",
                KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
        Path groot = Files.writeString(map.resolve("groot.pem"), "x".repeat(1_000_000));
        for (Path sleutel : List.of(weg, publiek, groot, map)) {
            Uitvoering u = decide(CASUS, "--register", register().toString(), "--sleutel", sleutel.toString());
            assertEquals(2, u.code());
            assertEquals("", u.uit());
            String melding = u.fout().replace("\n", " ");
            String verwacht = sleutel.equals(weg)
                    ? "het bestaat niet"
                    : sleutel.equals(map) ? "het is een map" : "is geen sleutel om mee te ondertekenen";
            assertTrue(melding.contains(verwacht), melding);
            assertFalse(Files.exists(register()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--kleur=nee", "--json", "--jsonl", "--verzegel", "--jsonl --verzegel"})
    void where_the_register_takes_nothing_nothing_is_printed(String vorm) throws IOException {
        Files.writeString(register(), CASUS + "\n");
        assertEquals(
                "lhs: kan niet toevoegen aan register R: het is iets anders dan een register",
                storing(vorm, register()));
        assertEquals(CASUS + "\n", Files.readString(register()));
        Path nergens = map.resolve("nergens").resolve("register");
        assertEquals("lhs: kan niet toevoegen aan register R: de map bestaat niet", storing(vorm, nergens));
        assertEquals("lhs: kan niet toevoegen aan register R: het is iets anders dan een register", storing(vorm, map));
        Path beschadigd = map.resolve("beschadigd");
        decide(CASUS, "--register", beschadigd.toString());
        Files.writeString(beschadigd, Files.readString(beschadigd).replace("\"hash\":\"", "\"hash\":\"0"));
        assertEquals(
                "lhs: kan niet toevoegen aan register R: de laatste regel is geen verzegelde vastlegging zoals ze is"
                        + " geschreven; ga eerst na wat er is gewijzigd",
                storing(vorm, beschadigd));
    }

    private static String storing(String vorm, Path register) {
        Uitvoering u = decide(CASUS, plus(vorm.split(" "), "--register", register.toString()));
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        return u.fout().strip().replaceAll("\\s+", " ").replace(register.toString(), "R");
    }

    @Test
    void a_reader_that_goes_away_leaves_a_word_on_what_is_registered() throws IOException {
        Uitvoering u = Uitvoering.metKapotteUitvoer(
                "Broken pipe",
                CASUS,
                "decide",
                "--jsonl",
                "--register",
                register().toString(),
                "-");

        assertEquals(2, u.code());
        assertTrue(u.fout().replaceAll("\\s+", " ").contains("is voordien 1 vastlegging toegevoegd"), u.fout());
        assertEquals(1, geregistreerd().size());
    }

    @Test
    void a_file_of_20_000_lines_is_registered_in_order_within_256_MB() throws Exception {
        int aantal = 20_000;
        Path in = map.resolve("casussen.jsonl");
        List<String> kenmerken =
                IntStream.range(0, aantal).mapToObj(i -> "Z-" + i).toList();
        Iterator<String> casussen =
                Casusruimte.steekproef(97).map(CasusJson::format).iterator();
        try (BufferedWriter schrijver = Files.newBufferedWriter(in)) {
            for (String kenmerk : kenmerken) {
                schrijver.write(
                        casussen.next().replaceFirst("\"kenmerk\":\"[^\"]*\"", "\"kenmerk\":\"" + kenmerk + "\""));
                schrijver.write('\n');
            }
        }
        Path uit = map.resolve("uit.jsonl");

        int code = Kind.voerUit(
                in,
                uit,
                map.resolve("fout"),
                Map.of(),
                List.of("-Xmx256m"),
                "decide",
                "--jsonl",
                "--register",
                register().toString(),
                in.toString());

        assertEquals("", Files.readString(map.resolve("fout")));
        assertEquals(0, code);
        int regels = 0;
        Optional<Sha256> vorige = Optional.empty();
        try (BufferedReader gedrukt = Files.newBufferedReader(uit);
                BufferedReader verzegeld = Files.newBufferedReader(register())) {
            for (String regel = gedrukt.readLine(); regel != null; regel = gedrukt.readLine()) {
                VerzegeldeVastlegging v = VerzegeldeVastleggingJson.parse(verzegeld.readLine());
                assertEquals(regel, VastleggingJson.format(v.vastlegging()));
                assertEquals(kenmerken.get(regels), v.vastlegging().casus().kenmerk());
                assertEquals(vorige, v.zegel().vorige());
                vorige = Optional.of(v.zegel().hash());
                regels++;
            }
            assertNull(verzegeld.readLine());
        }
        assertEquals(aantal, regels);
        System.out.println("DecideCommandRegisterTest: " + regels + " lines registered and printed, in one chain");
    }
}
