package nl.lhs.rules.kopie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lhs.core.vastlegging.Sha256;

/**
 * Makes pseudonyms by HMAC-SHA256 under a key.
 *
 * <p>The hashed text begins with the format and the kind of identifier. So one text in two kinds of fields gets two
 * unrelated pseudonyms, and a key that is also used for something else links nothing.
 */
final class Sleutel {
    static final int MIN_BYTES = 32;

    private static final String ALGORITME = "HmacSHA256";
    /** A kind that is no name of {@link Pseudoniem}. */
    private static final String VASTLEGGING = "HASH_VAN_VASTLEGGING";
    /** In no kind and in no key of a label: it keeps the parts apart. */
    private static final byte EINDE = 0;

    private final SecretKeySpec sleutel;

    Sleutel(byte[] sleutel) {
        if (sleutel.length < MIN_BYTES) {
            throw new IllegalArgumentException(
                    "a key of " + sleutel.length + " bytes; expected " + MIN_BYTES + " or more");
        }
        this.sleutel = new SecretKeySpec(sleutel, ALGORITME);
    }

    String pseudoniem(Pseudoniem soort, String waarde) {
        return pseudoniem(soort, "", waarde);
    }

    /** The pseudonym of a value that belongs to something of the caller's own, such as the key of a label. */
    String pseudoniem(Pseudoniem soort, String bij, String waarde) {
        return soort.van(HexFormat.of().formatHex(mac(soort.name(), bij, waarde), 0, Pseudoniem.BYTES));
    }

    /** A pseudonym for the hash of a record: of the same form, and nobody can make it without the key. */
    Sha256 pseudoniem(Sha256 vastlegging) {
        return new Sha256(HexFormat.of().formatHex(mac(VASTLEGGING, "", vastlegging.hex())));
    }

    private byte[] mac(String soort, String bij, String waarde) {
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(sleutel);
            for (String deel : new String[] {Kopie.FORMAAT, soort, bij}) {
                mac.update(deel.getBytes(StandardCharsets.UTF_8));
                mac.update(EINDE);
            }
            return mac.doFinal(waarde.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
