package nl.lhs.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Standard output: UTF-8 with line feeds, whatever the machine prefers. */
final class Uitvoer {
    private final OutputStream uit;

    Uitvoer(OutputStream uit) {
        this.uit = new BufferedOutputStream(uit, 64 * 1024);
    }

    void schrijf(String tekst) {
        schrijf(tekst.getBytes(StandardCharsets.UTF_8));
    }

    void schrijf(byte[] bytes) {
        try {
            uit.write(bytes);
        } catch (IOException e) {
            throw new UitvoerException(e);
        }
    }

    /** Hands over what was written; must be called at the end. */
    void spoel() {
        try {
            uit.flush();
        } catch (IOException e) {
            throw new UitvoerException(e);
        }
    }
}
