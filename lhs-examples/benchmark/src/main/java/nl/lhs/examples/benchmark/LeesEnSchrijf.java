package nl.lhs.examples.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;

/**
 * What {@code lhs decide --jsonl} cannot do without: it reads a file of casussen, a line each, and for each writes what
 * the command writes, ready-made. What the command takes on top of this is the price of deciding.
 *
 * <p>Of each line it does what the command does before it decides, by the same {@link CasusJson}: it decodes, parses,
 * validates by the schema and the contradictions, and builds the {@link Casus}, of several lines at once on all cores.
 * There are two forms:
 *
 * <ul>
 *   <li>{@code bytes} copies the line from a file that the command wrote, so that the output is the same byte for byte.
 *       It decides nothing, makes no record and formats none. It does read the lines that it writes, which the command
 *       does not;
 *   <li>{@code opmaak} formats a record to JSON for each casus: one of {@value #GEMAAKT} that were decided at the start,
 *       in turn. The lines are those of other casussen, and as long on average. It decides nothing else.
 * </ul>
 *
 * <p>Neither knows refused lines, progress, a register or a seal.
 */
public final class LeesEnSchrijf {
    private static final int PARTIJ = 256;
    private static final int GEMAAKT = 1_000;
    private static final int BUFFER = 64 * 1024;

    private LeesEnSchrijf() {}

    /**
     * Reads, and writes to standard output.
     *
     * @param args {@code bytes}, the file of casussen and what the command wrote of it; or {@code opmaak} and the file of
     *     casussen
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        boolean opmaak = args[0].equals("opmaak");
        try (InputStream casussen = Files.newInputStream(Path.of(args[1]));
                InputStream geschreven =
                        opmaak ? InputStream.nullInputStream() : Files.newInputStream(Path.of(args[2]));
                OutputStream uit = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER)) {
            if (opmaak) {
                maakOp(new Regels(casussen), uit);
            } else {
                kopieer(new Regels(casussen), new Regels(geschreven), uit);
            }
        }
    }

    private static void kopieer(Regels casussen, Regels geschreven, OutputStream uit) throws IOException {
        for (List<byte[]> partij = casussen.partij(); !partij.isEmpty(); partij = casussen.partij()) {
            List<Casus> gelezen = partij.parallelStream().map(CasusJson::parse).toList();
            for (int i = 0; i < gelezen.size(); i++) {
                uit.write(geschreven.regel());
                uit.write('\n');
            }
        }
    }

    private static void maakOp(Regels casussen, OutputStream uit) throws IOException {
        LhsEngine engine = LhsEngine.create();
        List<Vastlegging> gemaakt =
                Jaarmix.casussen(GEMAAKT).map(engine::decide).toList();
        int volgende = 0;
        for (List<byte[]> partij = casussen.partij(); !partij.isEmpty(); partij = casussen.partij()) {
            List<Casus> gelezen = partij.parallelStream().map(CasusJson::parse).toList();
            List<Vastlegging> vastleggingen = new ArrayList<>();
            for (int i = 0; i < gelezen.size(); i++) {
                vastleggingen.add(gemaakt.get(volgende++ % GEMAAKT));
            }
            for (String regel :
                    vastleggingen.parallelStream().map(VastleggingJson::format).toList()) {
                uit.write((regel + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The lines of an input, each of which has an end. */
    private static final class Regels {
        private final InputStream in;
        private final byte[] buffer = new byte[BUFFER];
        private int positie;
        private int einde;

        Regels(InputStream in) {
            this.in = in;
        }

        /** The next lines; none at the end of the input. */
        List<byte[]> partij() throws IOException {
            List<byte[]> partij = new ArrayList<>();
            for (byte[] regel = regel(); regel != null; regel = regel()) {
                partij.add(regel);
                if (partij.size() == PARTIJ) {
                    break;
                }
            }
            return partij;
        }

        /** The next line; null at the end of the input. */
        byte[] regel() throws IOException {
            ByteArrayOutputStream regel = new ByteArrayOutputStream(1024);
            while (positie < einde || vul()) {
                int tot = positie;
                while (tot < einde && buffer[tot] != '\n') {
                    tot++;
                }
                regel.write(buffer, positie, tot - positie);
                positie = tot + 1;
                if (tot < einde) {
                    return regel.toByteArray();
                }
            }
            return null;
        }

        private boolean vul() throws IOException {
            positie = 0;
            einde = Math.max(0, in.read(buffer));
            return einde > 0;
        }
    }
}
