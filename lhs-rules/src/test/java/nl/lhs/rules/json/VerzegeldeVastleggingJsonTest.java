package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class VerzegeldeVastleggingJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Verzegelaar VERZEGELAAR = Verzegelaar.of(
                    Clock.fixed(Instant.parse("2026-03-16T09:41:07Z"), ZoneOffset.UTC))
            .door("team \"Zuid\" \u20ac");

    private static VerzegeldeVastlegging verzegeld(String casus) {
        return VERZEGELAAR.verzegel(ENGINE.decide(CasusJson.parse(casus)), Sha256.of("vorige"));
    }

    private static ObjectNode boom() {
        return (ObjectNode) Voorbeeld.boom(VerzegeldeVastleggingJson.format(verzegeld(Voorbeeld.VOLLEDIG)));
    }

    @Test
    void whatWasWrittenIsReadInEveryForm() {
        for (String casus : Voorbeeld.regels()) {
            VerzegeldeVastlegging verzegeld = verzegeld(casus);
            for (String json : List.of(
                    VerzegeldeVastleggingJson.format(verzegeld),
                    VerzegeldeVastleggingJson.formatIndented(verzegeld),
                    VerzegeldeVastleggingJson.formatCanonical(verzegeld))) {
                assertEquals(verzegeld, VerzegeldeVastleggingJson.parse(json));
                assertEquals(verzegeld, VerzegeldeVastleggingJson.parse(json.getBytes(StandardCharsets.UTF_8)));
                assertEquals(List.of(), VerzegeldeVastleggingJson.validate(json));
            }
            assertFalse(VerzegeldeVastleggingJson.format(verzegeld).contains("\n"));
            assertFalse(VerzegeldeVastleggingJson.formatCanonical(verzegeld).contains("\n"));
        }
    }

    @Test
    void theFieldsStandInTheOrderOfTheSchema() {
        assertEquals(List.of("vastlegging", "zegel"), List.copyOf(boom().propertyNames()));
        assertEquals(
                List.of("formaat", "moment", "door", "vorige", "hash"),
                List.copyOf(boom().get("zegel").propertyNames()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moment       | 2026-02-30T00:00:00Z            | GEEN_DATUM",
                "moment       | 2026-03-16T09:41:07.000Z        | GEEN_DATUM",
                "moment       | 2026-03-16T09:41:07+01:00       | ONGELDIG",
                "moment       | gisteren                        | ONGELDIG",
                "door         | ' '                             | LEEG",
                "vorige       | ABC                             | ONGELDIG",
                "hash         | 1234                            | ONGELDIG",
                "handtekening | AAAA                            | ONGELDIG",
                "formaat      | urn:lhs:verzegeld:9             | ONBEKENDE_WAARDE",
                "formaat      | urn:lhs:verzegeld:2             | ONBEKENDE_WAARDE",
            })
    void aFieldOfTheSealThatIsNotRightIsNamed(String veld, String waarde, String code) {
        ObjectNode boom = boom();
        ((ObjectNode) boom.get("zegel")).put(veld, waarde);
        assertEquals(
                Voorbeeld.verwacht("/zegel/" + veld + " " + code),
                Voorbeeld.fouten(() -> VerzegeldeVastleggingJson.parse(Voorbeeld.tekst(boom))));
    }

    @Test
    void aSignatureInAnotherSpellingOfTheSameBytesIsRefused() {
        ObjectNode boom = boom();
        ((ObjectNode) boom.get("zegel")).put("handtekening", "A".repeat(85) + "B==");
        assertEquals(
                Voorbeeld.verwacht("/zegel/handtekening ONGELDIG"),
                Voorbeeld.fouten(() -> VerzegeldeVastleggingJson.parse(Voorbeeld.tekst(boom))));
    }

    @Test
    void everythingThatIsMissingOrUnknownIsNamedAtOnce() {
        ObjectNode boom = boom();
        ((ObjectNode) boom.get("zegel")).remove(List.of("moment", "hash", "formaat"));
        ((ObjectNode) boom.get("zegel")).put("later", 1);
        boom.put("ook", 1);
        boom.remove("vastlegging");
        assertEquals(
                Voorbeeld.verwacht(
                        "/ook ONBEKEND_VELD",
                        "/vastlegging ONTBREEKT",
                        "/zegel/formaat ONTBREEKT",
                        "/zegel/hash ONTBREEKT",
                        "/zegel/later ONBEKEND_VELD",
                        "/zegel/moment ONTBREEKT"),
                Voorbeeld.fouten(() -> VerzegeldeVastleggingJson.parse(Voorbeeld.tekst(boom))));
    }

    @Test
    void aFaultOfTheRecordWithinHasItsPlace() {
        ObjectNode boom = boom();
        ((ObjectNode) boom.at("/vastlegging/casus/bevinding")).put("gevolgen", "ERG");
        assertTrue(Voorbeeld.fouten(() -> VerzegeldeVastleggingJson.parse(Voorbeeld.tekst(boom)))
                .contains("/vastlegging/casus/bevinding/gevolgen ONBEKENDE_WAARDE"));
    }

    @Test
    void theSchemaIsJsonAndNamesTheRecord() {
        assertEquals(
                "urn:lhs:vastlegging:1",
                Voorbeeld.boom(VerzegeldeVastleggingJson.schema())
                        .at("/properties/vastlegging/$ref")
                        .asString());
    }
}
