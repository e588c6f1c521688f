package nl.lhs.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Buffered standard output, in UTF-8 with line feeds on every machine. */
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

    /** Empties the buffer; call it at the end. */
    void spoel() {
        try {
            uit.flush();
        } catch (IOException e) {
            throw new UitvoerException(e);
        }
    }
}
