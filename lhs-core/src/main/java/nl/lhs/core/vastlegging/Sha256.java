package nl.lhs.core.vastlegging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A SHA-256. It shows any change in the bytes that it was made of.
 *
 * <p>Example: {@code Sha256.of("abc")} prints {@code ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad}.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
public record Sha256(String hex) {
    private static final Pattern VORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * A hash that was written down.
     *
     * @param hex see {@link #hex()}
     * @throws IllegalArgumentException if it is not of that form
     */
    public Sha256 {
        if (!VORM.matcher(Objects.requireNonNull(hex, "hex")).matches()) {
            throw new IllegalArgumentException(
                    "not a SHA-256: expected 64 hexadecimal digits in lower case, but got a text of " + hex.length()
                            + " characters");
        }
    }

    /**
     * Reads a hash as it is printed.
     *
     * @param tekst 64 hexadecimal digits, in lower case
     * @return the hash
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Sha256 parse(String tekst) {
        Objects.requireNonNull(tekst, "tekst");
        return new Sha256(tekst);
    }

    /**
     * The hash of bytes.
     *
     * @param bytes any number of bytes
     * @return their hash
     */
    public static Sha256 of(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        try {
            return new Sha256(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * The hash of a text.
     *
     * @param tekst the text; its bytes in UTF-8 are what is hashed
     * @return its hash
     */
    public static Sha256 of(String tekst) {
        Objects.requireNonNull(tekst, "tekst");
        return of(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The 64 digits. */
    @Override
    public String toString() {
        return hex;
    }
}
