package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Segment;
import nl.lhs.rules.json.StrategieJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document of a strategie as its writer has it: with toelichtingen, and perhaps not yet right. A {@code Strategie} has
 * neither.
 */
final class Strategiedocument {
    /** What a writer must still fill in begins so. */
    static final String INVULLEN = "VUL IN";

    private static final String SEGMENTEN = "segmenten";
    private static final String TOELICHTING = "toelichting";
    private static final DefaultIndenter TWEE_SPATIES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Separators TEKENS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final ObjectNode boom;

    private Strategiedocument(ObjectNode boom) {
        this.boom = boom;
    }

    /** The text of the skeleton: a strategie that is right by form, with toelichtingen and with what must be filled in. */
    static byte[] skelet() {
        try (InputStream in = Strategiedocument.class.getResourceAsStream("nieuwe-strategie.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read nieuwe-strategie.json", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param tekst JSON in UTF-8
     * @return empty where it is no object of JSON, or too large
     */
    static Optional<Strategiedocument> parse(byte[] tekst) {
        if (tekst.length > StrategieJson.MAX_BYTES) {
            return Optional.empty();
        }
        try {
            return MAPPER.readTree(tekst) instanceof ObjectNode boom
                    ? Optional.of(new Strategiedocument(boom))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The words that its cells can hold: its own, or those of LHS 1.7 where it has none. */
    Celwoorden woorden() {
        boolean eigen = boom.has("klassen") || boom.has("interventies");
        return new Celwoorden(eigen ? boom : MAPPER.readTree(StrategieJson.format(StrategieJson.lhs17())));
    }

    /** Puts cells in the place of those that it has; toelichtingen of cells stay. */
    void setSegmenten(Map<Segment, ObjectNode> cellen) {
        JsonNode oud = boom.path(SEGMENTEN);
        ObjectNode nieuw = boom.objectNode();
        if (oud.has(TOELICHTING)) {
            nieuw.set(TOELICHTING, oud.get(TOELICHTING));
        }
        cellen.forEach((segment, cel) -> {
            JsonNode toelichting = oud.path(segment.name()).path(TOELICHTING);
            if (!toelichting.isMissingNode()) {
                cel.set(TOELICHTING, toelichting);
            }
            nieuw.set(segment.name(), cel);
        });
        boom.set(SEGMENTEN, nieuw);
    }

    /** Where the writer must still fill something in, as JSON Pointers, in the order of the document. */
    List<String> inTeVullen() {
        List<String> plaatsen = new ArrayList<>();
        zoek("", boom, plaatsen);
        return plaatsen;
    }

    private static void zoek(String plaats, JsonNode node, List<String> plaatsen) {
        if (node.isString() && node.stringValue().startsWith(INVULLEN)) {
            plaatsen.add(plaats);
        }
        node.forEachEntry((veld, waarde) -> {
            if (!veld.equals(TOELICHTING)) {
                zoek(plaats + "/" + veld.replace("~", "~0").replace("/", "~1"), waarde, plaatsen);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            zoek(plaats + "/" + i, node.get(i), plaatsen);
        }
    }

    /** The document, indented by two spaces; a list of words stays on one line. */
    String tekst() {
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter(TEKENS).withObjectIndenter(TWEE_SPATIES))
                        .writeValueAsString(boom)
                + "\n";
    }
}
