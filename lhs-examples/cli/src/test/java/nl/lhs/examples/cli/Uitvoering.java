package nl.lhs.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.lhs.rules.LhsEngine;

/**
 * One run of the command line, within this JVM.
 *
 * @param code the exit code
 * @param uit standard output
 * @param fout standard error
 */
record Uitvoering(int code, String uit, String fout) {
    /** One engine for all tests: a new one takes a second. */
    static final LhsEngine ENGINE = LhsEngine.create();

    /** The moment of every seal. */
    static final Clock KLOK = Clock.fixed(Instant.parse("2026-04-01T08:30:00.123Z"), ZoneOffset.UTC);

    static Uitvoering from(String... args) {
        return metInvoer(new byte[0], args);
    }

    static Uitvoering metInvoer(String invoer, String... args) {
        return metInvoer(invoer.getBytes(StandardCharsets.UTF_8), args);
    }

    static Uitvoering metInvoer(byte[] invoer, String... args) {
        return from(new ByteArrayInputStream(invoer), false, false, Map.of(), args);
    }

    static Uitvoering opTerminal(
            String invoer, boolean uit, boolean fout, Map<String, String> omgeving, String... args) {
        return from(new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8)), uit, fout, omgeving, args);
    }

    private static Uitvoering from(
            InputStream in, boolean uitTerminal, boolean foutTerminal, Map<String, String> omgeving, String... args) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        int code =
                Lhs.voerUit(new Omgeving(in, uit, fout, uitTerminal, foutTerminal, omgeving, () -> ENGINE, KLOK), args);
        return new Uitvoering(code, uit.toString(StandardCharsets.UTF_8), fout.toString(StandardCharsets.UTF_8));
    }

    /** Surroundings in which nothing is read and nothing is seen. */
    static Omgeving omgeving() {
        OutputStream nergens = OutputStream.nullOutputStream();
        return new Omgeving(
                InputStream.nullInputStream(), nergens, nergens, false, false, Map.of(), () -> ENGINE, KLOK);
    }

    /** Standard output, as bytes. */
    static byte[] bytes(byte[] invoer, String... args) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Lhs.voerUit(
                new Omgeving(
                        new ByteArrayInputStream(invoer),
                        uit,
                        new ByteArrayOutputStream(),
                        false,
                        false,
                        Map.of(),
                        () -> ENGINE,
                        KLOK),
                args);
        return uit.toByteArray();
    }

    /** Writes to an output that fails. */
    static Uitvoering metKapotteUitvoer(String melding, String invoer, String... args) {
        OutputStream kapot = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(melding);
            }
        };
        ByteArrayOutputStream fout = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(invoer.getBytes(StandardCharsets.UTF_8));
        int code = Lhs.voerUit(new Omgeving(in, kapot, fout, false, false, Map.of(), () -> ENGINE, KLOK), args);
        return new Uitvoering(code, "", fout.toString(StandardCharsets.UTF_8));
    }

    /** The twelve sample cases, a line each. */
    static List<String> casussen() {
        try (InputStream in = Uitvoering.class.getResourceAsStream("/casussen.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
