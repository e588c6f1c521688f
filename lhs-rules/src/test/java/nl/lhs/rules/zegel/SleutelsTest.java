package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SleutelsTest {
    private static final KeyPair PAAR = Verzegelwerk.sleutels();

    private static String pem(String soort, Key sleutel) {
        return "-----BEGIN " + soort + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(sleutel.getEncoded()) + "\n-----END "
                + soort + "-----\n";
    }

    private static String fout(Runnable lees) {
        return assertThrows(SleutelException.class, lees::run).getMessage();
    }

    @Test
    void whatWasWrittenIsReadWhateverTheLineEnds() {
        String prive = pem("PRIVATE KEY", PAAR.getPrivate());
        String publiek = pem("PUBLIC KEY", PAAR.getPublic());
        for (String einde : List.of("\n", "\r\n", "\n\n  ")) {
            assertEquals(PAAR.getPrivate(), Sleutels.prive(prive.replace("\n", einde)));
            assertEquals(PAAR.getPublic(), Sleutels.publiek(publiek.replace("\n", einde)));
        }
    }

    /** Made by {@code openssl pkey -pubout}. */
    @Test
    void aKeyOfOpensslIsRead() {
        assertEquals(
                "EdDSA",
                Sleutels.publiek("-----BEGIN PUBLIC KEY-----\n"
                                + "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n"
                                + "-----END PUBLIC KEY-----\n")
                        .getAlgorithm());
    }

    @Test
    void theOneIsNotTakenForTheOther() {
        assertEquals(
                "PEM that holds a PRIVATE KEY; expected a PUBLIC KEY",
                fout(() -> Sleutels.publiek(pem("PRIVATE KEY", PAAR.getPrivate()))));
        assertEquals(
                "PEM that holds a PUBLIC KEY; expected a PRIVATE KEY",
                fout(() -> Sleutels.prive(pem("PUBLIC KEY", PAAR.getPublic()))));
        assertEquals(
                "PEM that holds a ENCRYPTED PRIVATE KEY; expected a PRIVATE KEY",
                fout(() -> Sleutels.prive(pem("ENCRYPTED PRIVATE KEY", PAAR.getPrivate()))));
        assertTrue(fout(() -> Sleutels.publiek(pem("PUBLIC KEY", PAAR.getPrivate())))
                .startsWith("not an Ed25519 public key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed448", "X25519"})
    void aKeyOfAnotherKindIsRefused(String soort) throws Exception {
        KeyPair ander = KeyPairGenerator.getInstance(soort).generateKeyPair();
        fout(() -> Sleutels.publiek(pem("PUBLIC KEY", ander.getPublic())));
        fout(() -> Sleutels.prive(pem("PRIVATE KEY", ander.getPrivate())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MCowBQYDK2Vw",
                "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PRIVATE KEY-----",
                "-----BEGIN PUBLIC KEY-----\nA\n-----END PUBLIC KEY-----"
            })
    void whatIsNoKeyIsRefused(String pem) {
        fout(() -> Sleutels.publiek(pem));
    }

    @Test
    void nothingOfAKeyStandsInAMessage() {
        String heel = pem("PRIVATE KEY", PAAR.getPrivate());
        String inhoud = heel.lines().toList().get(1);
        for (String stuk : List.of(
                heel.replace(inhoud, inhoud.substring(0, 40)),
                heel.replace(inhoud, "A" + inhoud.substring(1)),
                heel.replace(inhoud, inhoud + "=A=="),
                heel + heel)) {
            SleutelException e = assertThrows(SleutelException.class, () -> Sleutels.prive(stuk));
            for (Throwable t = e; t != null; t = t.getCause()) {
                assertFalse(t.getMessage().contains(inhoud.substring(4, 12)), t::getMessage);
            }
        }
    }
}
