package nl.lhs.core.vastlegging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZegelTest {
    private static final Sha256 HASH = Sha256.of("abc");

    private static Zegel zegel(Instant moment, String door) {
        return new Zegel(moment, Optional.ofNullable(door), Optional.empty(), Optional.empty(), HASH);
    }

    private static List<Foutcode> fouten(Instant moment, String door) {
        return assertThrows(OngeldigException.class, () -> zegel(moment, door)).fouten().stream()
                .map(Fout::code)
                .toList();
    }

    /** The example of FIPS 180-2. */
    @Test
    void theHashIsThatOfTheStandard() {
        String verwacht = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertEquals(verwacht, HASH.hex());
        assertEquals(HASH, Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(HASH, Sha256.parse(verwacht));
        assertEquals(verwacht, HASH.toString());
    }

    @Test
    void theHashOfATextIsThatOfItsUtf8() {
        assertEquals(Sha256.of(new byte[] {(byte) 0xC3, (byte) 0xAB}), Sha256.of("ë"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag"
            })
    void whatIsNo64DigitsInLowerCaseIsNoHash(String tekst) {
        assertThrows(IllegalArgumentException.class, () -> Sha256.parse(tekst));
    }

    @Test
    void aSignatureIs64BytesInOneSpelling() {
        byte[] bytes = new byte[64];
        Arrays.fill(bytes, (byte) 7);
        Handtekening handtekening = Handtekening.of(bytes);

        assertArrayEquals(bytes, handtekening.bytes());
        assertEquals(handtekening, new Handtekening(handtekening.waarde()));
        assertThrows(IllegalArgumentException.class, () -> Handtekening.of(new byte[63]));
        assertThrows(IllegalArgumentException.class, () -> Handtekening.of(new byte[65]));
        String waarde = handtekening.waarde();
        for (String anders : List.of(
                "",
                waarde.substring(0, waarde.length() - 2),
                waarde.substring(1),
                waarde + " ",
                "*" + waarde.substring(1),
                // the bits that padding leaves over
                waarde.substring(0, 85) + "x" + "==")) {
            assertThrows(IllegalArgumentException.class, () -> new Handtekening(anders), anders);
        }
    }

    @Test
    void whoRecordedIsAnIdentifierAndTheMomentHasAYearOfFourDigits() {
        assertEquals(List.of(Foutcode.LEEG), fouten(Instant.EPOCH, "\u00a0"));
        assertEquals(List.of(Foutcode.TE_LANG), fouten(Instant.EPOCH, "x".repeat(201)));
        assertEquals(List.of(Foutcode.GEEN_DATUM), fouten(Instant.parse("+10000-01-01T00:00:00Z"), null));
        assertEquals(List.of(Foutcode.GEEN_DATUM), fouten(Instant.parse("-0001-12-31T23:59:59Z"), null));
        assertEquals(List.of(Foutcode.LEEG, Foutcode.GEEN_DATUM), fouten(Instant.MAX, ""));
        zegel(Instant.parse("0000-01-01T00:00:00Z"), "x".repeat(200));
        zegel(Instant.parse("9999-12-31T23:59:59.999999999Z"), null);
    }
}
