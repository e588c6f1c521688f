package nl.lhs.rules.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Violates every constraint of a schema, one at a time, at every place of a right text. It reads the schema itself, and
 * knows nothing of the code under test.
 */
final class Schendingen {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> WITHOUT_ASSERTION = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "$comment",
            "title",
            "description",
            "default",
            "properties",
            "items",
            "if",
            "then",
            "else",
            "allOf");

    /** A text with one thing wrong, and the fault that names it. */
    record Schending(String naam, JsonNode boom, String fout) {
        @Override
        public String toString() {
            return naam;
        }
    }

    private final JsonNode root;
    private final Map<String, JsonNode> documents;
    private final List<Schending> gevonden = new ArrayList<>();
    private final Set<String> keywords = new TreeSet<>();

    private Schendingen(JsonNode root, Map<String, JsonNode> documents) {
        this.root = root;
        this.documents = documents;
    }

    static List<Schending> of(String schema, JsonNode text) {
        Schendingen s = new Schendingen(text, documents());
        JsonNode document = Voorbeeld.boom(schema);
        s.visit(document, document, "");
        return s.gevonden;
    }

    static Set<String> keywords(String schema, JsonNode text) {
        Schendingen s = new Schendingen(text, documents());
        JsonNode document = Voorbeeld.boom(schema);
        s.visit(document, document, "");
        return s.keywords;
    }

    private static Map<String, JsonNode> documents() {
        return Map.of(
                "urn:lhs:casus:1", Voorbeeld.boom(CasusJson.schema()),
                "urn:lhs:vastlegging:1", Voorbeeld.boom(VastleggingJson.schema()),
                "urn:lhs:gebeurtenis:1", Voorbeeld.boom(GebeurtenisJson.schema()));
    }

    private void add(String naam, String pad, String fout, UnaryOperator<JsonNode> change) {
        JsonNode copy = root.deepCopy();
        JsonNode changed = change.apply(copy.at(pad));
        if (pad.isEmpty()) {
            copy = changed;
        } else {
            int last = pad.lastIndexOf('/');
            JsonNode parent = copy.at(pad.substring(0, last));
            String name = pad.substring(last + 1);
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(name), changed);
            } else {
                ((ObjectNode) parent).set(name, changed);
            }
        }
        gevonden.add(new Schending(pad + ": " + naam, copy, fout));
    }

    private static UnaryOperator<JsonNode> with(JsonNode value) {
        return old -> value;
    }

    private void visit(JsonNode document, JsonNode schema, String pad) {
        if (schema.has("$ref")) {
            String[] ref = schema.path("$ref").asString().split("#", 2);
            JsonNode target = ref[0].isEmpty() ? document : documents.get(ref[0]);
            visit(target, ref.length == 1 ? target : target.at(ref[1]), pad);
        }
        JsonNode node = root.at(pad);
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!WITHOUT_ASSERTION.contains(keyword.getKey())) {
                keywords.add(keyword.getKey());
                violate(document, schema, keyword.getKey(), keyword.getValue(), node, pad);
            }
        }
        schema.path("properties").forEachEntry((name, child) -> {
            if (node.has(name)) {
                visit(document, child, pad + "/" + name);
            }
        });
        if (schema.path("additionalProperties").isObject()) {
            node.propertyNames().forEach(n -> visit(document, schema.path("additionalProperties"), pad + "/" + n));
        }
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> visit(document, schema.path("items"), pad + "/" + i));
        }
    }

    private void violate(
            JsonNode document, JsonNode schema, String keyword, JsonNode value, JsonNode node, String pad) {
        switch (keyword) {
            case "type" -> {
                Set<String> types = value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false)
                                .map(JsonNode::asString)
                                .collect(Collectors.toSet())
                        : Set.of(value.asString());
                Map<String, JsonNode> all = Map.of(
                        "null", NODES.nullNode(),
                        "boolean", NODES.booleanNode(true),
                        "string", NODES.stringNode("tekst"),
                        "object", NODES.objectNode(),
                        "array", NODES.arrayNode());
                all.forEach((type, wrong) -> {
                    if (!types.contains(type)) {
                        add("is " + type, pad, pad + " VERKEERD_TYPE", with(wrong));
                    }
                });
                if (!types.contains("number")) {
                    add("is a number", pad, pad + " VERKEERD_TYPE", with(NODES.numberNode(1.5)));
                }
            }
            case "enum" -> {
                add("is unknown", pad, pad + " ONBEKENDE_WAARDE", with(NODES.stringNode("ONZIN")));
                add(
                        "is lower case",
                        pad,
                        pad + " ONBEKENDE_WAARDE",
                        with(NODES.stringNode(value.path(0).asString().toLowerCase(Locale.ROOT))));
                add("is an empty text", pad, pad + " ONBEKENDE_WAARDE", with(NODES.stringNode("")));
                add("is a number", pad, pad + " VERKEERD_TYPE", with(NODES.numberNode(0)));
                add(
                        "is a list",
                        pad,
                        pad + " VERKEERD_TYPE",
                        with(NODES.arrayNode().add(value.path(0))));
                if (StreamSupport.stream(value.spliterator(), false).noneMatch(JsonNode::isNull)) {
                    add("is null", pad, pad + " VERKEERD_TYPE", with(NODES.nullNode()));
                }
            }
            case "required" ->
                value.forEach(name -> add(
                        "lacks " + name.asString(),
                        pad,
                        pad + "/" + name.asString() + " ONTBREEKT",
                        old -> ((ObjectNode) old).without(name.asString())));
            case "additionalProperties" -> {
                if (value.isBoolean()) {
                    for (Map.Entry<String, String> name : Map.of(
                                    "onbekend", "onbekend", "#x", "#x", "a/b~c", "a~1b~0c", "", "")
                            .entrySet()) {
                        add(
                                "has \"" + name.getKey() + "\"",
                                pad,
                                pad + "/" + name.getValue() + " ONBEKEND_VELD",
                                old -> ((ObjectNode) old).put(name.getKey(), "tekst"));
                    }
                }
            }
            case "minLength", "pattern" -> {
                boolean blank = schema.path("pattern").asString("").equals("\\S");
                for (String wrong : List.of("", " ", "\t\r\n", "\u00a0", "\u0085\u1680\u2007\u202f\u205f\u3000")) {
                    add("is blank", pad, pad + (blank ? " LEEG" : " ONGELDIG"), with(NODES.stringNode(wrong)));
                }
            }
            case "maxLength" -> {
                add("is too long", pad, pad + " TE_LANG", with(NODES.stringNode("x".repeat(value.asInt() + 1))));
                add(
                        "is too long in pairs",
                        pad,
                        pad + " TE_LANG",
                        with(NODES.stringNode("😀".repeat(value.asInt() + 1))));
            }
            case "format" -> {
                for (String wrong : List.of(
                        "2026-02-30",
                        "2026-2-3",
                        "20260302",
                        "2026-03-02T00:00:00",
                        "2026-03-02Z",
                        " 2026-03-02",
                        "12026-03-02",
                        "-2026-03-02",
                        "2026-13-01",
                        "2025-02-29",
                        "morgen",
                        "",
                        "٢٠٢٦-٠٣-٠٢")) {
                    add("is no date: " + wrong, pad, pad + " GEEN_DATUM", with(NODES.stringNode(wrong)));
                }
            }
            case "uniqueItems" -> {
                JsonNode first = node.path(0);
                // Of a repeated aspect, the soort must change.
                String at = pad + "/" + node.size() + (first.isObject() ? "/soort" : "");
                if (!node.isEmpty()) {
                    add("repeats an item", pad, at + " DUBBEL", old -> ((ArrayNode) old).add(first));
                }
            }
            case "minItems" -> add("is empty", pad, pad + " TE_WEINIG", with(NODES.arrayNode()));
            case "maxItems" -> {
                // A list in which nothing may stand twice holds all there is: one more is a repetition, tested there.
                if (schema.path("uniqueItems").asBoolean(false)) {
                    return;
                }
                add("has too many", pad, pad + " TE_VEEL", old -> {
                    for (int i = old.size(); i <= value.asInt(); i++) {
                        ((ArrayNode) old).add(old.get(0));
                    }
                    return old;
                });
            }
            case "minProperties" -> add("is empty", pad, pad + " TE_WEINIG", with(NODES.objectNode()));
            case "maxProperties" ->
                add("has too many", pad, pad + " TE_VEEL", old -> {
                    for (int i = 0; i < value.asInt(); i++) {
                        ((ObjectNode) old).put("extra" + i, "tekst");
                    }
                    return old;
                });
            case "propertyNames" -> {
                for (Map.Entry<String, String> name : Map.of(
                                "1a",
                                "1a",
                                "é",
                                "é",
                                "a b",
                                "a b",
                                "",
                                "",
                                "a".repeat(51),
                                "a".repeat(51),
                                "a\n",
                                "a\n",
                                "a/b",
                                "a~1b",
                                "_a",
                                "_a")
                        .entrySet()) {
                    add(
                            "has the key \"" + name.getKey() + "\"",
                            pad,
                            pad + "/" + name.getValue() + " ONGELDIGE_SLEUTEL",
                            old -> ((ObjectNode) old).put(name.getKey(), "tekst"));
                }
            }
            case "minimum" -> add("is too small", pad, pad + " ONGELDIG", with(NODES.numberNode(value.asInt() - 1)));
            case "maximum" -> add("is too large", pad, pad + " ONGELDIG", with(NODES.numberNode(value.asLong() + 1)));
            case "exclusiveMinimum" -> {
                add("is the least", pad, pad + " ONGELDIG", with(NODES.numberNode(value.asInt())));
                add("is too small", pad, pad + " ONGELDIG", with(NODES.numberNode(value.asInt() - 1)));
            }
            case "multipleOf" -> {
                BigDecimal deel = value.decimalValue().movePointLeft(1);
                add("is too precise", pad, pad + " ONGELDIG", with(NODES.numberNode(deel)));
                add("is too precise", pad, pad + " ONGELDIG", with(NODES.numberNode(deel.add(BigDecimal.TEN))));
            }
            case "const" ->
                add("is the other", pad, pad + " TEGENSTRIJDIG", with(NODES.booleanNode(!value.asBoolean())));
            default -> throw new AssertionError("a keyword that this test does not know: " + keyword);
        }
    }
}
