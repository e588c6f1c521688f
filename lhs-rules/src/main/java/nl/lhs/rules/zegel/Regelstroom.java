package nl.lhs.rules.zegel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes. Of a line that is too long it holds no more than shows that. */
final class Regelstroom {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int max;
    private long rest;
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
     * @param lengte how many bytes of the input are read at most
     */
    Regelstroom(InputStream in, int max, long lengte) {
        this.in = in;
        this.max = max;
        this.rest = lengte;
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

    /** Whether {@link #lees()} has a whole line at hand, and need not wait for input. */
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
        einde = Math.max(0, in.read(buffer, 0, (int) Math.min(BUFFER, rest)));
        rest -= einde;
        return einde > 0;
    }
}
