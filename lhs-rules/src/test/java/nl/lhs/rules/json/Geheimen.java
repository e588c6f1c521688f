package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Unique personal strings of 12 characters and more. Tests put them wherever a caller can write, and look for them
 * later.
 */
final class Geheimen {
    private static final int LENGTE = 12;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final List<String> TEKENS =
            List.of("a", "Q", "7", " ", "é", "ß", "\"", "\\", "/", "\n", "漢", "ع", "😀", "\u0301", "<", "~", "{", "%");

    private final Random random;
    private final List<String> alle = new ArrayList<>();

    Geheimen(long zaad) {
        random = new Random(zaad);
    }

    /** A key of a label or a name of a field: it must look like a plain name. */
    String naam() {
        StringBuilder naam = new StringBuilder("g");
        while (naam.length() < LENGTE + random.nextInt(30)) {
            naam.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return onthoud(naam.toString());
    }

    String tekst() {
        if (random.nextBoolean()) {
            return naam();
        }
        StringBuilder tekst = new StringBuilder("x");
        while (tekst.length() < 2 * LENGTE + random.nextInt(60)) {
            tekst.append(TEKENS.get(random.nextInt(TEKENS.size())));
        }
        return onthoud(tekst.toString());
    }

    private String onthoud(String geheim) {
        alle.add(geheim);
        return geheim;
    }

    List<String> alle() {
        return alle;
    }

    /** A casus of {@link Willekeurig} in which every text, kenmerk, label and key of a label is a secret. */
    ObjectNode in(ObjectNode casus) {
        ObjectNode geheim = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> veld : casus.properties()) {
            geheim.set(veld.getKey(), veld.getKey().equals("labels") ? labels(veld.getValue()) : in(veld.getValue()));
        }
        return geheim;
    }

    private JsonNode labels(JsonNode labels) {
        ObjectNode geheim = JsonNodeFactory.instance.objectNode();
        labels.forEach(waarde -> geheim.put(naam(), tekst()));
        return geheim;
    }

    private JsonNode in(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return in(object);
        }
        if (node instanceof ArrayNode lijst) {
            ArrayNode geheim = JsonNodeFactory.instance.arrayNode();
            lijst.forEach(n -> geheim.add(in(n)));
            return geheim;
        }
        // Names of the format are in upper case and dates begin with a digit; what a caller wrote begins with an x.
        return node.isString() && node.asString().startsWith("x") ? JsonNodeFactory.instance.stringNode(tekst()) : node;
    }

    /** A text that is no JSON holds no secret, and no beginning, middle or end of one. */
    void staanNietIn(String tekst) {
        for (String geheim : alle) {
            for (int begin : new int[] {0, (geheim.length() - LENGTE) / 2, geheim.length() - LENGTE}) {
                assertFalse(
                        tekst.contains(geheim.substring(begin, begin + LENGTE)),
                        () -> "a secret of " + geheim.length() + " characters stands in: " + tekst);
            }
        }
    }

    /** The same for JSON: for its text, and for every key and text in it. */
    void staanNietInJson(String json) {
        staanNietIn(json);
        StringBuilder teksten = new StringBuilder();
        verzamel(JsonMapper.shared().readTree(json), teksten);
        staanNietIn(teksten.toString());
    }

    private static void verzamel(JsonNode node, StringBuilder teksten) {
        if (node.isString()) {
            teksten.append(node.asString()).append('\u0001');
        }
        node.propertyNames().forEach(naam -> teksten.append(naam).append('\u0001'));
        node.forEach(n -> verzamel(n, teksten));
    }

    void staanNietIn(Throwable fout) {
        staanNietIn(String.valueOf(fout));
        for (Throwable onderdrukt : fout.getSuppressed()) {
            staanNietIn(onderdrukt);
        }
        if (fout.getCause() != null) {
            staanNietIn(fout.getCause());
        }
    }
}
