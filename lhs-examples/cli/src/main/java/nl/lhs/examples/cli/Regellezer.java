package nl.lhs.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads lines as bytes. It never holds more of a line than the longest one allowed.
 *
 * <p>A line ends at a line feed or at the end of the input. A carriage return before that end, and a byte order mark
 * before the first line, are no part of a line. The caller decodes the bytes, so that it can refuse one badly encoded line
 * and go on.
 */
final class Regellezer {
    private static final int BUFFER = 64 * 1024;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int max;
    private final byte[] buffer = new byte[BUFFER];
    private int positie;
    private int einde;
    private long gelezen;
    private boolean begonnen;

    /**
     * A line.
     *
     * @param tekst its bytes without the line end; empty where it is too long
     * @param teLang whether it is longer than the maximum
     */
    record Regel(byte[] tekst, boolean teLang) {}

    /**
     * A reader of lines.
     *
     * @param in where they come from
     * @param max the largest number of bytes in a line
     */
    Regellezer(InputStream in, int max) {
        this.in = in;
        this.max = max;
    }

    /** The next line; empty at the end of the input. */
    Optional<Regel> lees() throws IOException {
        if (!begonnen) {
            begonnen = true;
            slaBomOver();
        }
        ByteArrayOutputStream regel = new ByteArrayOutputStream(512);
        boolean teLang = false;
        boolean geopend = false;
        boolean gesloten = false;
        while (!gesloten && (positie < einde || vul())) {
            geopend = true;
            int regeleinde = volgendRegeleinde();
            int lengte = regeleinde - positie;
            // One byte more than the longest line, for a carriage return.
            teLang |= lengte > max + 1 - regel.size();
            if (!teLang) {
                regel.write(buffer, positie, lengte);
            }
            gesloten = regeleinde < einde;
            positie = gesloten ? regeleinde + 1 : regeleinde;
        }
        return geopend ? Optional.of(regel(regel.toByteArray(), teLang)) : Optional.empty();
    }

    private Regel regel(byte[] bytes, boolean teLang) {
        int laatste = bytes.length - 1;
        byte[] tekst = laatste >= 0 && bytes[laatste] == '\r' ? Arrays.copyOf(bytes, laatste) : bytes;
        return teLang || tekst.length > max ? new Regel(new byte[0], true) : new Regel(tekst, false);
    }

    /** Whether a whole line is at hand, so that {@link #lees()} will not wait for input. */
    boolean heeftRegel() {
        return volgendRegeleinde() < einde;
    }

    /** How many bytes were read so far. */
    long gelezen() {
        return gelezen;
    }

    private int volgendRegeleinde() {
        int i = positie;
        while (i < einde && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void slaBomOver() throws IOException {
        vul();
        // Wait for more input only if it begins like a byte order mark.
        while (einde > 0 && einde < BOM.length && buffer[0] == BOM[0]) {
            int erbij = in.read(buffer, einde, BOM.length - einde);
            if (erbij < 0) {
                return;
            }
            einde += erbij;
            gelezen += erbij;
        }
        if (einde >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
            positie = BOM.length;
        }
    }

    private boolean vul() throws IOException {
        positie = 0;
        einde = Math.max(0, in.read(buffer));
        gelezen += einde;
        return einde > 0;
    }
}
