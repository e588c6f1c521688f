package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The seal is what the documentation says: this makes it again without the code under test. */
class VerzegelaarTest {
    private static final Vastlegging VASTLEGGING =
            Verzegelwerk.ENGINE.decide(Verzegelwerk.voorbeelden().get(0));

    static java.util.List<Casus> casussen() {
        return Verzegelwerk.voorbeelden();
    }

    /** Canonical JSON for values of a record: sorted keys, small whole numbers. */
    private static String canoniek(JsonNode knoop) {
        if (knoop.isObject()) {
            TreeMap<String, String> velden = new TreeMap<>();
            knoop.forEachEntry((veld, waarde) -> velden.put(veld, canoniek(waarde)));
            return velden.entrySet().stream()
                    .map(e -> "\"" + e.getKey() + "\":" + e.getValue())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (knoop.isArray()) {
            return knoop.valueStream().map(VerzegelaarTest::canoniek).collect(Collectors.joining(",", "[", "]"));
        }
        return Verzegelwerk.MAPPER.writeValueAsString(knoop);
    }

    @ParameterizedTest
    @MethodSource("casussen")
    void hashAndSignatureAreOfTheCanonicalForm(Casus casus) throws Exception {
        VerzegeldeVastlegging verzegeld =
                Verzegelwerk.MET_SLEUTEL.verzegel(Verzegelwerk.ENGINE.decide(casus), Sha256.of("de vorige"));
        ObjectNode boom = Verzegelwerk.boom(VerzegeldeVastleggingJson.formatIndented(verzegeld));
        ObjectNode zegel = Verzegelwerk.zegel(boom);
        assertEquals(canoniek(boom), VerzegeldeVastleggingJson.formatCanonical(verzegeld));

        zegel.remove("hash");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        assertEquals(
                HexFormat.of().formatHex(sha.digest(canoniek(boom).getBytes(StandardCharsets.UTF_8))),
                verzegeld.zegel().hash().hex());

        zegel.remove("handtekening");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(Verzegelwerk.SLEUTELS.getPublic());
        signature.update(canoniek(boom).getBytes(StandardCharsets.UTF_8));
        assertTrue(
                signature.verify(verzegeld.zegel().handtekening().orElseThrow().bytes()));
    }

    @Test
    void theSealHoldsWhatWasGivenAndNothingElse() {
        VerzegeldeVastlegging kaal = Verzegelwerk.ZONDER_SLEUTEL.verzegel(VASTLEGGING);
        assertEquals(VASTLEGGING, kaal.vastlegging());
        assertEquals(Verzegelwerk.KLOK.instant(), kaal.zegel().moment());
        assertEquals(Optional.empty(), kaal.zegel().door());
        assertEquals(Optional.empty(), kaal.zegel().vorige());
        assertEquals(Optional.empty(), kaal.zegel().handtekening());

        VerzegeldeVastlegging vol =
                Verzegelwerk.MET_SLEUTEL.verzegel(VASTLEGGING, kaal.zegel().hash());
        assertEquals(Optional.of("team Zuid"), vol.zegel().door());
        assertEquals(Optional.of(kaal.zegel().hash()), vol.zegel().vorige());
        assertTrue(vol.zegel().handtekening().isPresent());
    }

    @Test
    void sealingIsAFunctionOfRecordMomentNamePreviousAndKey() {
        Verzegelaar een = Verzegelwerk.MET_SLEUTEL;
        assertEquals(een.verzegel(VASTLEGGING), een.verzegel(VASTLEGGING));
        assertFalse(een.verzegel(VASTLEGGING).equals(een.door("een ander").verzegel(VASTLEGGING)));
    }

    @Test
    void theMomentIsHeldInMilliseconds() {
        Instant fijn = Instant.parse("2026-03-16T09:41:07.250999999Z");
        Verzegelaar verzegelaar = Verzegelaar.of(Clock.fixed(fijn, ZoneOffset.UTC));
        assertEquals(
                Instant.parse("2026-03-16T09:41:07.250Z"),
                verzegelaar.verzegel(VASTLEGGING).zegel().moment());
    }

    @Test
    void aNameThatIsNoneIsRefusedAtOnce() {
        assertThrows(OngeldigException.class, () -> Verzegelwerk.ZONDER_SLEUTEL.door(" "));
        assertThrows(OngeldigException.class, () -> Verzegelwerk.ZONDER_SLEUTEL.door("x".repeat(201)));
    }

    @Test
    void aKeyOfAnotherKindIsRefusedAtOnce() throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        SleutelException e = assertThrows(
                SleutelException.class,
                () -> Verzegelwerk.ZONDER_SLEUTEL.sleutel(ec.generateKeyPair().getPrivate()));
        assertEquals("a key of algorithm EC; expected Ed25519", e.getMessage());
    }
}
