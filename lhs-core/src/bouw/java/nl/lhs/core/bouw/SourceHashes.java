package nl.lhs.core.bouw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes the hashes of the Java sources that a jar will hold, in the form of sha256sum, while the jar is built. The
 * fingerprint of a decision is made of these. Serves lhs-core and lhs-rules, and is itself in no jar.
 */
public final class SourceHashes {
    private static final String SOURCES = "META-INF/lhs/bronnen";

    private SourceHashes() {}

    /**
     * Writes the list beside the sources.
     *
     * @param args the folder of the compiled classes and resources, and the name of the list
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path sources = Path.of(args[0]).resolve(SOURCES);
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                hashes.put(sources.relativize(file).toString().replace('\\', '/'), sha256(Files.readString(file)));
            }
        }
        StringBuilder list = new StringBuilder();
        hashes.forEach(
                (file, hash) -> list.append(hash).append("  ").append(file).append('\n'));
        Files.writeString(sources.resolveSibling(args[1]), list);
    }

    /** With line feeds for line ends, whatever those of the checkout are. */
    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
