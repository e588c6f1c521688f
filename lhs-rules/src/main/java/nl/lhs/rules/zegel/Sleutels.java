package nl.lhs.rules.zegel;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.EdECKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Ed25519 keys (<i>sleutels</i>) from PEM: the private one that signs seals, and the public one that checks them.
 *
 * <p>Such keys are made, for example, by {@code openssl genpkey -algorithm ed25519 -out prive.pem} and {@code openssl
 * pkey -in prive.pem -pubout -out publiek.pem}.
 */
public final class Sleutels {
    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----\\s*");

    private Sleutels() {}

    /**
     * Reads a private key.
     *
     * @param pem PKCS #8, between {@code -----BEGIN PRIVATE KEY-----} and {@code -----END PRIVATE KEY-----}
     * @return the key
     * @throws SleutelException if it is anything else, such as an encrypted key
     */
    public static PrivateKey prive(String pem) {
        byte[] inhoud = inhoud(pem, "PRIVATE KEY");
        try {
            return eisEd25519(fabriek().generatePrivate(new PKCS8EncodedKeySpec(inhoud)));
        } catch (GeneralSecurityException e) {
            // No cause, for the message of the JDK may repeat bytes of the key.
            throw new SleutelException("not an Ed25519 private key; expected PKCS #8 in PEM");
        }
    }

    /**
     * Reads a public key.
     *
     * @param pem X.509, between {@code -----BEGIN PUBLIC KEY-----} and {@code -----END PUBLIC KEY-----}
     * @return the key
     * @throws SleutelException if it is anything else
     */
    public static PublicKey publiek(String pem) {
        byte[] inhoud = inhoud(pem, "PUBLIC KEY");
        try {
            return eisEd25519(fabriek().generatePublic(new X509EncodedKeySpec(inhoud)));
        } catch (GeneralSecurityException e) {
            throw new SleutelException("not an Ed25519 public key; expected X.509 in PEM", e);
        }
    }

    /** Refuses a key of another kind than seals are signed with. */
    static <K extends Key> K eisEd25519(K sleutel) {
        if (!(Objects.requireNonNull(sleutel, "sleutel") instanceof EdECKey ed)
                || !ed.getParams().getName().equals(NamedParameterSpec.ED25519.getName())) {
            throw new SleutelException("a key of algorithm " + sleutel.getAlgorithm() + "; expected Ed25519");
        }
        return sleutel;
    }

    private static byte[] inhoud(String pem, String soort) {
        Matcher m = PEM.matcher(Objects.requireNonNull(pem, "pem"));
        if (!m.matches()) {
            throw new SleutelException(
                    "not PEM; expected one key between -----BEGIN " + soort + "----- and -----END " + soort + "-----");
        }
        if (!m.group(1).equals(soort)) {
            throw new SleutelException("PEM that holds a " + m.group(1) + "; expected a " + soort);
        }
        try {
            return Base64.getMimeDecoder().decode(m.group(2));
        } catch (IllegalArgumentException e) {
            throw new SleutelException("PEM whose contents are no base64; expected a " + soort);
        }
    }

    private static KeyFactory fabriek() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519");
    }
}
