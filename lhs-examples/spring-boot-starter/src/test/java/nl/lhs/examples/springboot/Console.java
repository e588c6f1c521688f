package nl.lhs.examples.springboot;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is printed, the log too, from when it is made until it is closed. */
final class Console implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    Console() {
        System.setOut(copying(out));
        System.setErr(copying(err));
    }

    private PrintStream copying(PrintStream to) {
        OutputStream both = new OutputStream() {
            @Override
            public void write(int b) {
                to.write(b);
                printed.write(b);
            }
        };
        return new PrintStream(both, true, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
