package nl.lhs.rules.zegel;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.internal.json.CanonicalJson;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.JsonSchema;
import nl.lhs.rules.internal.json.Zegelinhoud;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.RegisterException.Soort;
import tools.jackson.databind.JsonNode;

/**
 * The end of a register, read backwards: memory and time do not grow with the file.
 *
 * @param lengte the number of bytes of the file
 * @param heel the number of bytes up to and including the last line end; bytes after it are a line that a crash tore
 *     off
 * @param laatste the hash of the last whole line; empty where there is none
 */
record Registerstaart(long lengte, long heel, Optional<Sha256> laatste) {
    /** The first bytes of every line: a sealed record in canonical JSON begins with them. */
    private static final byte[] BEGIN = "{\"vastlegging\":{".getBytes(StandardCharsets.US_ASCII);

    private static final int BLOK = 16 * 1024;
    private static final long GEEN = -1;

    boolean isAfgebroken() {
        return heel < lengte;
    }

    /**
     * Reads the end.
     *
     * @throws RegisterException if the file is no register, or its last whole line no sealed record
     */
    static Registerstaart lees(FileChannel kanaal) throws IOException {
        long lengte = kanaal.size();
        long regeleinde = laatsteRegeleinde(kanaal, 0, lengte);
        eisRegister(kanaal, lengte, regeleinde != GEEN);
        while (regeleinde != GEEN) {
            long vanaf = Math.max(0, regeleinde - VerzegeldeVastleggingJson.MAX_BYTES - 1L);
            long vorigRegeleinde = laatsteRegeleinde(kanaal, vanaf, regeleinde);
            if (vorigRegeleinde == GEEN && vanaf > 0) {
                throw beschadigd(vanaf, "a line of more than " + VerzegeldeVastleggingJson.MAX_BYTES + " bytes");
            }
            long begin = vorigRegeleinde == GEEN ? 0 : vorigRegeleinde + 1;
            byte[] regel = lees(kanaal, begin, regeleinde);
            if (!heeftNul(regel)) {
                return new Registerstaart(lengte, regeleinde + 1, Optional.of(hash(regel, begin)));
            }
            regeleinde = vorigRegeleinde;
        }
        return new Registerstaart(lengte, 0, Optional.empty());
    }

    /**
     * Whether a line has a hole, as after a power cut: its end was on disk, and a part of it was not. JSON holds no
     * NUL, and an acknowledged line was on disk as a whole.
     */
    private static boolean heeftNul(byte[] regel) {
        for (byte b : regel) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses a file of another kind.
     *
     * @throws RegisterException if it is one
     */
    static void eisRegister(FileChannel kanaal) throws IOException {
        long lengte = kanaal.size();
        eisRegister(kanaal, lengte, laatsteRegeleinde(kanaal, 0, lengte) != GEEN);
    }

    /** Nothing may be added to a file of another kind, and it must not be set aside as if a crash had left it. */
    private static void eisRegister(FileChannel kanaal, long lengte, boolean heeftRegel) throws IOException {
        byte[] begin = lees(kanaal, 0, Math.min(lengte, BEGIN.length));
        int verschil = Arrays.mismatch(begin, BEGIN);
        // The same as far as the file goes; or the rest of a first record after a power cut, when the size was on disk
        // and the contents were not.
        if (verschil < 0 || verschil == begin.length || (!heeftRegel && isNul(kanaal, verschil, lengte))) {
            return;
        }
        throw new RegisterException(
                Soort.GEEN_REGISTER,
                "the file is no register; expected: a sealed record in canonical JSON on every line, and no byte order"
                        + " mark");
    }

    private static boolean isNul(FileChannel kanaal, long vanaf, long tot) throws IOException {
        for (long positie = vanaf; positie < tot; positie += BLOK) {
            for (byte b : lees(kanaal, positie, Math.min(tot, positie + BLOK))) {
                if (b != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The position of the last line feed from {@code vanaf} up to {@code tot}, or {@link #GEEN}. */
    private static long laatsteRegeleinde(FileChannel kanaal, long vanaf, long tot) throws IOException {
        long einde = tot;
        while (einde > vanaf) {
            long begin = Math.max(vanaf, einde - BLOK);
            byte[] blok = lees(kanaal, begin, einde);
            for (int i = blok.length - 1; i >= 0; i--) {
                if (blok[i] == '\n') {
                    return begin + i;
                }
            }
            einde = begin;
        }
        return GEEN;
    }

    private static byte[] lees(FileChannel kanaal, long vanaf, long tot) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(tot - vanaf));
        while (buffer.hasRemaining()) {
            if (kanaal.read(buffer, vanaf + buffer.position()) < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
        }
        return buffer.array();
    }

    private static Sha256 hash(byte[] regel, long plaats) {
        if (regel.length > 0 && regel[regel.length - 1] == '\r') {
            throw beschadigd(plaats, "a line that ends in a carriage return and a line feed");
        }
        FoutCollector fouten = new FoutCollector();
        Optional<JsonNode> boom =
                Json.read(regel, VerzegeldeVastleggingJson.MAX_BYTES, fouten).filter(JsonNode::isObject);
        if (boom.isEmpty() || !fouten.isEmpty()) {
            throw beschadigd(plaats, "a line that is no JSON object");
        }
        JsonNode zegel = boom.get().path("zegel");
        if (!zegel.path("formaat").stringValueOpt().equals(Optional.of(JsonSchema.VERZEGELD.id()))) {
            throw beschadigd(plaats, "a line that is not of the format " + JsonSchema.VERZEGELD.id());
        }
        Sha256 hash = Zegelinhoud.hash(boom.get());
        if (!zegel.path("hash").stringValueOpt().equals(Optional.of(hash.hex()))) {
            throw beschadigd(plaats, "a line whose hash is not that of its contents");
        }
        if (!Arrays.equals(CanonicalJson.of(boom.get()), regel)) {
            throw beschadigd(plaats, "a line that is not in canonical JSON");
        }
        return hash;
    }

    private static RegisterException beschadigd(long plaats, String wat) {
        return new RegisterException(
                Soort.BESCHADIGD,
                "the register ends in " + wat + ", after " + plaats
                        + " bytes; expected: a sealed record as it was written. Verify the register first");
    }
}
