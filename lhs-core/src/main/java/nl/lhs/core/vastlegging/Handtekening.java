package nl.lhs.core.vastlegging;

import java.util.Base64;
import java.util.Objects;

/**
 * An Ed25519 signature (<i>handtekening</i>). Without the private key nobody can make a signed seal again.
 *
 * @param waarde the 64 bytes of the signature, in base64 with padding: 88 characters
 */
public record Handtekening(String waarde) {
    private static final int BYTES = 64;

    /**
     * A signature that was written down.
     *
     * @param waarde see {@link #waarde()}
     * @throws IllegalArgumentException if it is not of that form
     */
    public Handtekening {
        if (!isVorm(Objects.requireNonNull(waarde, "waarde"))) {
            throw new IllegalArgumentException("not an Ed25519 signature: expected " + BYTES
                    + " bytes in base64, but got a text of " + waarde.length() + " characters");
        }
    }

    private static boolean isVorm(String waarde) {
        try {
            byte[] bytes = Base64.getDecoder().decode(waarde);
            // Base64 has several spellings for the same bytes; a seal has one.
            return bytes.length == BYTES
                    && Base64.getEncoder().encodeToString(bytes).equals(waarde);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * A signature.
     *
     * @param bytes its 64 bytes
     * @return the signature
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Handtekening of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return new Handtekening(Base64.getEncoder().encodeToString(bytes));
    }

    /** {@return a copy of the 64 bytes of the signature} */
    public byte[] bytes() {
        return Base64.getDecoder().decode(waarde);
    }
}
