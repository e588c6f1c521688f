package nl.lhs.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Hands on what it reads, and keeps the beginning, so that a file of lines that are all refused can be told for what it is. */
final class Beginbewaarder extends FilterInputStream {
    /** The number of bytes that is kept. */
    static final int MAX = 64 * 1024;

    private final ByteArrayOutputStream begin = new ByteArrayOutputStream();

    Beginbewaarder(InputStream in) {
        super(in);
    }

    /** What was read so far, up to {@link #MAX} bytes. */
    byte[] begin() {
        return begin.toByteArray();
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] naar, int vanaf, int lengte) throws IOException {
        int gelezen = super.read(naar, vanaf, lengte);
        if (gelezen > 0 && begin.size() < MAX) {
            begin.write(naar, vanaf, Math.min(gelezen, MAX - begin.size()));
        }
        return gelezen;
    }
}
