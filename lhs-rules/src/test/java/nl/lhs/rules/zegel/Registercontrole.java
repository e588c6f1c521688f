package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads a register from its description alone: lines, canonical JSON, hashes, a chain. */
final class Registercontrole {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Registercontrole() {}

    /**
     * A line that was compared with the description.
     *
     * @param hash its hash
     * @param kenmerk that of its casus
     */
    record Regel(String hash, String kenmerk) {}

    /** The records of a register that is a whole chain, with nothing torn at the end. */
    static List<Regel> heel(Path register) throws IOException {
        byte[] bytes = Files.readAllBytes(register);
        assertTrue(bytes.length == 0 || bytes[bytes.length - 1] == '\n', "the register ends in a torn line");
        return ketting(bytes, Optional.empty());
    }

    /** Lines that follow one with this hash. */
    static List<Regel> ketting(byte[] bytes, Optional<String> na) throws IOException {
        Optional<String> vorige = na;
        List<Regel> regels = new ArrayList<>();
        for (byte[] regel : regels(bytes)) {
            ObjectNode boom = (ObjectNode) MAPPER.readTree(regel);
            ObjectNode zegel = (ObjectNode) boom.path("zegel");
            String plaats = "line " + (regels.size() + 1);
            assertArrayEquals(canoniek(boom), regel, plaats);
            assertEquals(vorige, zegel.path("vorige").stringValueOpt(), plaats);
            String hash = zegel.remove("hash").stringValue();
            assertEquals(sha256(canoniek(boom)), hash, plaats);
            regels.add(new Regel(hash, boom.at("/vastlegging/casus/kenmerk").stringValue()));
            vorige = Optional.of(hash);
        }
        return regels;
    }

    static List<String> hashes(List<Regel> regels) {
        return regels.stream().map(Regel::hash).toList();
    }

    /** What was set aside beside a register, in the order of the numbers. */
    static List<byte[]> apart(Path register) throws IOException {
        List<byte[]> apart = new ArrayList<>();
        Path bestand = opzij(register, 1);
        for (int nummer = 2; Files.exists(bestand); nummer++) {
            apart.add(Files.readAllBytes(bestand));
            bestand = opzij(register, nummer);
        }
        return apart;
    }

    static Path opzij(Path register, int nummer) {
        return register.resolveSibling(register.getFileName() + ".afgebroken-" + nummer);
    }

    /** The files in the directory of a register, by name. */
    static List<String> namen(Path register) throws IOException {
        try (Stream<Path> bestanden = Files.list(register.toAbsolutePath().getParent())) {
            return bestanden.map(b -> b.getFileName().toString()).sorted().toList();
        }
    }

    private static List<byte[]> regels(byte[] bytes) {
        List<byte[]> regels = new ArrayList<>();
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        for (byte b : bytes) {
            if (b == '\n') {
                regels.add(regel.toByteArray());
                regel.reset();
            } else {
                regel.write(b);
            }
        }
        return regels;
    }

    private static byte[] canoniek(JsonNode boom) throws IOException {
        return new JsonCanonicalizer(MAPPER.writeValueAsString(boom)).getEncodedUTF8();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
