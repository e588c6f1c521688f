package nl.lhs.rules.kopie;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes pseudonyms by HMAC-SHA256 under a key.
 *
 * <p>What is hashed begins with the format and the kind of identifier, so that one text in two kinds of fields gets two
 * pseudonyms that do not show it, and the key of a copy may serve another purpose without linking the two.
 */
final class Sleutel {
    static final int MIN_BYTES = 32;

    private static final String ALGORITME = "HmacSHA256";
    /** Stands in no kind and in no key of a label, so that the parts cannot be taken for one another. */
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
        try {
            Mac mac = Mac.getInstance(ALGORITME);
            mac.init(sleutel);
            for (String deel : new String[] {Kopie.FORMAAT, soort.name(), bij}) {
                mac.update(deel.getBytes(StandardCharsets.UTF_8));
                mac.update(EINDE);
            }
            byte[] hash = mac.doFinal(waarde.getBytes(StandardCharsets.UTF_8));
            return soort.van(HexFormat.of().formatHex(hash, 0, Pseudoniem.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA256", e);
        }
    }
}
