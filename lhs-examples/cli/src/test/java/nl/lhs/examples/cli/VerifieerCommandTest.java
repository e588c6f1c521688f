package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifieerCommandTest {
    private static final Verzegelaar VERZEGELAAR = Verzegelaar.of(
                    Clock.fixed(Instant.parse("2026-03-16T09:41:07.250Z"), ZoneOffset.UTC))
            .door("team Zuid");
    private static final KeyPair SLEUTELS = sleutels();
    private static final Verzegelaar ONDERTEKENAAR = VERZEGELAAR.sleutel(SLEUTELS.getPrivate());

    @TempDir
    private Path map;

    private static KeyPair sleutels() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> register(Verzegelaar verzegelaar) {
        List<String> regels = new ArrayList<>();
        VerzegeldeVastlegging vorige = null;
        for (String casus : Uitvoering.casussen()) {
            var vastlegging = Uitvoering.ENGINE.decide(CasusJson.parse(casus));
            vorige = vorige == null
                    ? verzegelaar.verzegel(vastlegging)
                    : verzegelaar.verzegel(vastlegging, vorige.zegel().hash());
            regels.add(VerzegeldeVastleggingJson.formatCanonical(vorige));
        }
        return regels;
    }

    private static String tekst(List<String> regels) {
        return String.join("\n", regels) + "\n";
    }

    private static String hash(String regel) {
        return VerzegeldeVastleggingJson.parse(regel).zegel().hash().hex();
    }

    private String sleutel(PublicKey sleutel) throws IOException {
        return Files.writeString(
                        map.resolve("publiek.pem"),
                        "-----BEGIN PUBLIC KEY-----\n"
                                + Base64.getMimeEncoder().encodeToString(sleutel.getEncoded())
                                + "\n-----END PUBLIC KEY-----\n")
                .toString();
    }

    private static void bevat(String tekst, String... delen) {
        String opEenRegel = tekst.replaceAll("\\s+", " ");
        for (String deel : delen) {
            assertTrue(opEenRegel.contains(deel), () -> "expected \"" + deel + "\" in:\n" + tekst);
        }
    }

    @Test
    void a_record_that_is_intact_is_told_so_with_who_and_when() throws IOException {
        Path bestand =
                Files.writeString(map.resolve("v.json"), register(VERZEGELAAR).get(1));
        Uitvoering u = Uitvoering.from("verifieer", bestand.toString());

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        bevat(
                u.uit(),
                "Oordeel intact en gereproduceerd",
                "Zegel klopt",
                "Handtekening geen",
                "Opnieuw beslist dezelfde beslissing",
                "Verzegeld 16 maart 2026, 09:41:07.250 UTC",
                "Door team Zuid",
                "Hash van de vorige: " + hash(register(VERZEGELAAR).get(0)),
                "Beslist met lhs",
                Uitvoering.ENGINE
                        .bibliotheek(StrategieJson.lhs17().verwijzing())
                        .orElseThrow()
                        .vingerafdruk()
                        .hex());
        u.uit().lines().forEach(regel -> assertTrue(regel.length() <= Papier.BREEDTE, regel));
    }

    @Test
    void a_signature_is_checked_with_a_key_and_only_then() throws IOException {
        String ondertekend = register(ONDERTEKENAAR).get(0);
        bevat(Uitvoering.metInvoer(ondertekend, "verifieer", "-").uit(), "Handtekening aanwezig, niet gecontroleerd");

        Uitvoering goed =
                Uitvoering.metInvoer(ondertekend, "verifieer", "--sleutel", sleutel(SLEUTELS.getPublic()), "-");
        assertEquals(0, goed.code());
        bevat(goed.uit(), "Handtekening klopt met de opgegeven sleutel");

        Uitvoering fout = Uitvoering.metInvoer(
                ondertekend, "verifieer", "--sleutel", sleutel(sleutels().getPublic()), "-");
        assertEquals(1, fout.code());
        bevat(fout.uit(), "Oordeel GEBROKEN", "Handtekening klopt niet", "/zegel/handtekening");

        Uitvoering zonder = Uitvoering.metInvoer(
                register(VERZEGELAAR).get(0), "verifieer", "--sleutel", sleutel(SLEUTELS.getPublic()), "-");
        assertEquals(1, zonder.code());
        bevat(zonder.uit(), "Handtekening ontbreekt");
    }

    @Test
    void a_record_that_was_changed_is_told_with_the_place() {
        String anders =
                register(VERZEGELAAR).get(1).replace("\"status\":\"DEFINITIEF\"", "\"status\":\"WACHT_OP_OVERLEG\"");
        Uitvoering u = Uitvoering.metInvoer(anders, "verifieer", "-");

        assertEquals(1, u.code());
        assertEquals("", u.fout());
        bevat(
                u.uit(),
                "Oordeel GEBROKEN",
                "Zegel klopt niet",
                "Wat niet klopt",
                "/vastlegging/status vastgelegd is WACHT_OP_OVERLEG; de regels geven DEFINITIEF",
                "/zegel/hash",
                "Herkomst, zoals zij er zelf in staat");
    }

    @Test
    void a_record_of_other_rules_is_told_with_both_fingerprints() {
        String nu = Uitvoering.ENGINE
                .bibliotheek(StrategieJson.lhs17().verwijzing())
                .orElseThrow()
                .vingerafdruk()
                .hex();
        String anders = "ab".repeat(32);
        String json = register(VERZEGELAAR).get(0).replace(nu, anders);
        // Let the library make a seal for the changed record.
        VerzegeldeVastlegging gelezen = VerzegeldeVastleggingJson.parse(json);
        String verzegeld = VerzegeldeVastleggingJson.format(VERZEGELAAR.verzegel(gelezen.vastlegging()));

        Uitvoering u = Uitvoering.metInvoer(verzegeld, "verifieer", "-");
        assertEquals(0, u.code());
        bevat(u.uit(), "intact, andere regels, zelfde uitkomst", anders, nu, "dezelfde uitkomst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1,2", "\u001B[31m"})
    void what_is_no_sealed_record_is_broken(String invoer) {
        Uitvoering u = Uitvoering.metInvoer(invoer, "verifieer", "-");
        assertEquals(1, u.code());
        bevat(u.uit(), "Oordeel GEBROKEN", "Zegel niet te lezen");
        assertFalse(u.uit().contains("\u001B"));
    }

    @Test
    void a_register_is_told_line_by_line_and_counted() throws IOException {
        List<String> register = register(VERZEGELAAR);
        Path bestand = Files.writeString(map.resolve("r.jsonl"), tekst(register));
        Uitvoering u = Uitvoering.from("verifieer", "--register", bestand.toString());

        assertEquals(0, u.code());
        assertEquals("", u.fout());
        List<String> regels = u.uit().lines().toList();
        for (int i = 0; i < 12; i++) {
            assertEquals("regel " + (i + 1) + ": intact en gereproduceerd", regels.get(i));
        }
        assertEquals(
                List.of(
                        "",
                        "12 regels",
                        "  12 intact en gereproduceerd",
                        "Laatste hash, voor --laatste bij een volgende controle: " + hash(register.get(11)),
                        "Zonder --laatste is niet te zien of er aan het eind regels ontbreken."),
                regels.subList(12, regels.size()));
        assertEquals(
                u.uit(),
                Uitvoering.metInvoer(tekst(register), "verifieer", "--register", "-")
                        .uit());
    }

    @Test
    void a_register_that_lost_its_tail_is_found_with_the_last_hash() {
        List<String> register = register(VERZEGELAAR);
        String laatste = hash(register.get(11));
        Uitvoering heel = Uitvoering.metInvoer(tekst(register), "verifieer", "--register", "--laatste", laatste, "-");
        assertEquals(0, heel.code());
        bevat(heel.uit(), "De opgegeven hash staat in het register.");

        Uitvoering kort = Uitvoering.metInvoer(
                tekst(register.subList(0, 9)), "verifieer", "--register", "--laatste", laatste, "-");
        assertEquals(1, kort.code());
        bevat(kort.uit(), "De opgegeven hash staat NIET in het register", "9 regels");
    }

    @Test
    void a_register_with_a_hole_a_change_and_a_torn_tail_is_told_where() {
        List<String> register = new ArrayList<>(register(VERZEGELAAR));
        register.set(7, register.get(7).replace("\"kenmerk\":\"V-08\"", "\"kenmerk\":\"V-80\""));
        register.remove(3);
        String tekst = tekst(register);
        Uitvoering u = Uitvoering.metInvoer(tekst.substring(0, tekst.length() - 5), "verifieer", "--register", "-");

        assertEquals(1, u.code());
        bevat(
                u.uit(),
                "regel 3: intact en gereproduceerd",
                "regel 4: GEBROKEN: /zegel/vorige sluit niet aan op regel 3: hier ontbreekt een regel",
                "regel 5: intact en gereproduceerd",
                "regel 7: GEBROKEN: /zegel/hash is niet de hash",
                "regel 8: intact en gereproduceerd",
                "na regel 10: ",
                "bytes zonder regeleinde: het schrijven is afgebroken, of er is iets weggehaald",
                "10 regels 8 intact en gereproduceerd 2 GEBROKEN");
    }

    @Test
    void a_whole_record_that_lost_its_line_end_is_told_as_that() {
        String tekst = tekst(register(VERZEGELAAR));
        Uitvoering u = Uitvoering.metInvoer(tekst.substring(0, tekst.length() - 1), "verifieer", "--register", "-");

        assertEquals(1, u.code());
        bevat(u.uit(), "na regel 11: ", "bytes die een volledige vastlegging zijn zonder het regeleinde");
    }

    @Test
    void lines_apart_may_stand_in_any_order_and_a_refused_line_is_broken() {
        List<String> regels = new ArrayList<>(register(VERZEGELAAR).subList(2, 5));
        regels.add("{\"regel\":4,\"fouten\":[{\"pad\":\"\",\"fout\":\"is leeg\"}]}");
        Uitvoering u = Uitvoering.metInvoer(tekst(regels), "verifieer", "--jsonl", "-");

        assertEquals(1, u.code());
        bevat(u.uit(), "regel 3: intact en gereproduceerd", "regel 4: GEBROKEN: /", "3 intact", "1 GEBROKEN");
        assertFalse(u.uit().contains("--laatste"));
        assertEquals(
                0,
                Uitvoering.metInvoer(tekst(regels.subList(0, 3)), "verifieer", "--jsonl", "-")
                        .code());
    }

    @Test
    void progress_is_shown_on_a_terminal_only() {
        String register = tekst(register(VERZEGELAAR));
        Uitvoering u = Uitvoering.opTerminal(register, false, true, Map.of(), "verifieer", "--register", "-");
        assertTrue(u.fout().contains("12 regels"), u.fout());
        assertEquals(
                "",
                Uitvoering.metInvoer(register, "verifieer", "--register", "-").fout());
    }

    @Test
    void a_key_or_a_file_that_is_none_is_told_with_exit_code_2() throws IOException {
        Path geen = Files.writeString(map.resolve("geen.pem"), "geen sleutel");
        String register = tekst(register(VERZEGELAAR));
        Uitvoering u = Uitvoering.metInvoer(register, "verifieer", "--register", "--sleutel", geen.toString(), "-");
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        bevat(u.fout(), "is geen publieke sleutel; verwacht: een Ed25519-sleutel in PEM");

        for (String[] args : List.of(
                new String[] {"verifieer", "--sleutel", map.resolve("weg.pem").toString(), "-"},
                new String[] {"verifieer", map.resolve("weg.json").toString()},
                new String[] {"verifieer", "--register", map.resolve("weg.json").toString()},
                new String[] {"verifieer", "--jsonl", map.toString()})) {
            Uitvoering weg = Uitvoering.from(args);
            assertEquals(2, weg.code());
            assertEquals("", weg.uit());
            bevat(weg.fout(), "niet lezen: het ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verifieer                            | BESTAND ontbreekt",
                "verifieer --jsonl --register a       | van --jsonl en --register mag er hoogstens een staan, en eenmaal",
                "verifieer --laatste abc a            | ongeldige waarde voor --laatste; verwacht: 64 cijfers en letters a",
                "verifieer --jsonl --laatste abc a    | --laatste kan alleen met --register, of bij een dossier",
                "verifieer --register --laatste abc a | ongeldige waarde voor --laatste; verwacht: 64 cijfers en letters a",
                "verifieer --sleutel                  | de waarde van --sleutel ontbreekt",
                "verifieer --kleur=rood a             | ongeldige waarde voor --kleur; verwacht: auto, ja of nee",
                "verifieer --json a                   | onbekende optie: --json",
            })
    void wrong_usage_is_told_with_exit_code_2(String args, String melding) {
        Uitvoering u = Uitvoering.from(args.split(" "));
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        bevat(u.fout(), "lhs: " + melding, "Zie: lhs verifieer --help");
    }

    @Test
    void help_says_what_each_check_finds_and_cannot_find() {
        Uitvoering u = Uitvoering.from("verifieer", "--help");
        assertEquals(0, u.code());
        bevat(
                u.uit(),
                "--jsonl",
                "--register",
                "--sleutel=PEM",
                "--laatste=HASH",
                "Niet: regels die aan het eind ontbreken",
                "ook als de hele keten opnieuw is gemaakt",
                " 0 alles is intact");
        u.uit().lines().forEach(regel -> assertTrue(regel.length() <= 80, regel));
    }

    @Test
    void whatComesAfterAsMuchAsIsReadIsNotCutOff() {
        String goed = register(VERZEGELAAR).get(0);
        String vol = goed + " ".repeat(2 * VerzegeldeVastleggingJson.MAX_BYTES - goed.length());
        assertEquals(0, Uitvoering.metInvoer(vol, "verifieer", "-").code());

        Uitvoering u = Uitvoering.metInvoer(vol + "rommel", "verifieer", "-");
        assertEquals(1, u.code());
        bevat(u.uit(), "Oordeel GEBROKEN", "is te groot; verwacht: hoogstens");
    }

    @Test
    void whatNeverHadASealIsToldPlainly() {
        var vastlegging =
                Uitvoering.ENGINE.decide(CasusJson.parse(Uitvoering.casussen().get(1)));
        String bloot = VastleggingJson.format(vastlegging);
        String kopie = KopieJson.format(
                Pseudonimiseerder.of(Uitvoering.ENGINE, new byte[32]).kopieer(vastlegging));
        for (String invoer : List.of(bloot, "\uFEFF" + bloot, bloot.replace("\"status\"", "\"stand\""))) {
            assertEquals(new Uitvoering(1, "", """
                            lhs: standaardinvoer is geweigerd, om één fout:
                              (geheel)
                                  is een vastlegging, geen verzegelde vastlegging of dossier; zij draagt
                                  geen zegel, en er is niets om te controleren; lhs decide --verzegel maakt
                                  haar met een zegel
                            """), Uitvoering.metInvoer(invoer, "verifieer", "-"));
        }
        for (String invoer : List.of(kopie, "{\"formaat\":\"urn:lhs:kopie:1\"}")) {
            Uitvoering u = Uitvoering.metInvoer(invoer, "verifieer", "-");
            assertEquals(1, u.code());
            assertEquals("", u.uit());
            bevat(u.fout(), "is een kopie zonder personen");
            bevat(u.fout(), "zij draagt geen zegel, en er is niets om te controleren");
        }
        String metZegel = register(VERZEGELAAR).get(0);
        bevat(
                Uitvoering.metInvoer(metZegel.replace("\"zegel\":", "\"zagel\":"), "verifieer", "-")
                        .uit(),
                "Oordeel GEBROKEN");
    }

    @Test
    void aHashMayBeInCapitals() {
        List<String> register = register(VERZEGELAAR);
        String laatste = hash(register.get(11)).toUpperCase(Locale.ROOT);
        Uitvoering u = Uitvoering.metInvoer(tekst(register), "verifieer", "--register", "--laatste", laatste, "-");
        assertEquals(0, u.code());
        bevat(u.uit(), "De opgegeven hash staat in het register.");
    }

    private static Dossier dossier() {
        Dossier dossier = Uitvoering.ENGINE.open(CasusJson.parse("""
                {"kenmerk":"Z-1","bevinding":{"kenmerk":"B-1","datum":"2026-03-02","gevolgen":"VAN_BELANG"},
                 "normadressaat":{"kenmerk":"N-1"},"overleg":{"uitkomst":"BESTUURSRECHT"}}
                """));
        dossier = Uitvoering.ENGINE.vervolg(
                dossier, Termijnstelling.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 4, 1)));
        return Uitvoering.ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", LocalDate.of(2026, 4, 2)));
    }

    @Test
    void a_dossier_is_recognised_and_verified_record_by_record() {
        String json = DossierJson.formatIndented(dossier());
        Uitvoering u = Uitvoering.metInvoer(json, "verifieer", "-");
        assertEquals(0, u.code(), u.uit());
        List<String> regels = u.uit().lines().toList();
        assertTrue(regels.contains("Verificatie van een dossier"), u.uit());
        assertTrue(regels.contains("Nummer 3                  intact en gereproduceerd"), u.uit());
        String laatste = regels.get(regels.size() - 1).strip();
        assertEquals(
                0,
                Uitvoering.metInvoer(json, "verifieer", "--laatste", laatste, "-")
                        .code());

        String anders = json.replace("\"hersteltermijn\": \"2026-04-01\"", "\"hersteltermijn\": \"2026-03-30\"");
        Uitvoering v = Uitvoering.metInvoer(anders, "verifieer", "-");
        assertEquals(1, v.code());
        assertTrue(v.uit().contains("Nummer 2                  intact en gereproduceerd"), v.uit());
        assertTrue(v.uit().contains("Nummer 3                  GEBROKEN"), v.uit());
        assertTrue(v.uit().contains("/vastleggingen/2/vervolg/vorige"), v.uit());
        assertFalse(v.uit().contains("B-2"), v.uit());

        Dossier korter = new Dossier(dossier().vastleggingen().subList(0, 2));
        Uitvoering w = Uitvoering.metInvoer(DossierJson.format(korter), "verifieer", "--laatste", laatste, "-");
        assertEquals(1, w.code());
        bevat(w.uit(), "bevat geen vastlegging met de opgegeven hash");
    }

    @Test
    void what_does_not_go_with_a_dossier_or_with_one_record_is_wrong_usage() throws IOException {
        Uitvoering sleutel = Uitvoering.metInvoer(
                DossierJson.format(dossier()), "verifieer", "--sleutel", sleutel(SLEUTELS.getPublic()), "-");
        assertEquals(2, sleutel.code());
        assertTrue(sleutel.fout().contains("dat draagt geen handtekening"), sleutel.fout());
        Uitvoering laatste = Uitvoering.metInvoer("{}", "verifieer", "--laatste", "0".repeat(64), "-");
        assertEquals(2, laatste.code());
        assertTrue(laatste.fout().contains("--laatste kan alleen met --register, of bij een dossier"), laatste.fout());
    }
}
