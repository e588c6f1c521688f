package nl.lhs.rules.zegel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes, and never holds more of a line than is needed to see that it is too long. */
final class Regelstroom {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int max;
    private final byte[] buffer = new byte[BUFFER];
    private int positie;
    private int einde;

    /**
     * A line.
     *
     * @param tekst its bytes without the line feed; empty where it is too long
     * @param lengte how many bytes it has
     * @param teLang whether it has more than are read
     * @param afgesloten whether there is a line feed after it
     */
    record Regel(byte[] tekst, long lengte, boolean teLang, boolean afgesloten) {}

    /**
     * A reader of lines.
     *
     * @param in where they come from
     * @param max the largest number of bytes in a line
     */
    Regelstroom(InputStream in, int max) {
        this.in = in;
        this.max = max;
    }

    /** The next line; empty at the end of the input. */
    Optional<Regel> lees() throws IOException {
        ByteArrayOutputStream regel = new ByteArrayOutputStream(4096);
        long lengte = 0;
        boolean geopend = false;
        boolean gesloten = false;
        while (!gesloten && (positie < einde || vul())) {
            geopend = true;
            int regeleinde = volgendRegeleinde();
            lengte += regeleinde - positie;
            if (lengte <= max) {
                regel.write(buffer, positie, regeleinde - positie);
            }
            gesloten = regeleinde < einde;
            positie = gesloten ? regeleinde + 1 : regeleinde;
        }
        if (!geopend) {
            return Optional.empty();
        }
        boolean teLang = lengte > max;
        return Optional.of(new Regel(teLang ? new byte[0] : regel.toByteArray(), lengte, teLang, gesloten));
    }

    /** Whether a whole line is at hand, so that {@link #lees()} will not wait for input. */
    boolean heeftRegel() {
        return volgendRegeleinde() < einde;
    }

    private int volgendRegeleinde() {
        int i = positie;
        while (i < einde && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean vul() throws IOException {
        positie = 0;
        einde = Math.max(0, in.read(buffer));
        return einde > 0;
    }
}
