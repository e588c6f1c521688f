package nl.lhs.rules.internal.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What a schema expects at one place, for the text of a fault. Only what the schema says goes into it, never the input.
 *
 * @param schemas the schemas in the words that are read
 * @param document the schema that holds this place, in which its references are found
 * @param node the part of it for this place; missing where the schema knows no such place
 */
record Expectation(Schemas schemas, JsonNode document, JsonNode node) {
    private static final Pattern INDEX = Pattern.compile("\\d{1,7}");

    static Expectation ofRoot(Schemas schemas, JsonSchema schema) {
        JsonNode root = schemas.document(schema.id());
        return new Expectation(schemas, root, root);
    }

    /** What the keyword at a place in a schema belongs to, such as {@code urn:lhs:casus:1#/$defs/kenmerk/pattern}. */
    static Expectation ofKeyword(Schemas schemas, String location) {
        String[] parts = location.split("#", 2);
        JsonNode document = schemas.document(parts[0]);
        return new Expectation(schemas, document, document.at(parts[1].substring(0, parts[1].lastIndexOf('/'))));
    }

    /**
     * As much of a path as the format knows: it ends before the first part that is a key or a field of the caller's
     * own.
     */
    public static String knownPart(JsonSchema schema, String pad) {
        Expectation expected = ofRoot(Schemas.LHS_17, schema);
        StringBuilder known = new StringBuilder();
        String[] parts = pad.split("/", -1);
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            if (expected.fields().contains(part)) {
                expected = expected.property(part);
            } else if (expected.node.has("items") && INDEX.matcher(part).matches()) {
                expected = expected.item();
            } else {
                break;
            }
            known.append('/').append(part);
        }
        return known.toString();
    }

    /**
     * The fields that are left to an object where a condition of the schema forbids some; one of those is at this
     * place.
     */
    static List<String> allowedBeside(Schemas schemas, String location) {
        return allowedBeside(schemas, location, "/properties");
    }

    /** The same for a step of a last. */
    static List<String> allowedInStep(Schemas schemas, String location) {
        return allowedBeside(schemas, location, "/$defs/stap/properties");
    }

    private static List<String> allowedBeside(Schemas schemas, String location, String all) {
        String[] parts = location.split("#", 2);
        JsonNode document = schemas.document(parts[0]);
        String properties = "/properties";
        JsonNode forbidden =
                document.at(parts[1].substring(0, parts[1].indexOf(properties + "/") + properties.length()));
        return document.at(all).propertyNames().stream()
                .filter(name -> !forbidden.has(name))
                .toList();
    }

    /**
     * The pointers to every place of an object, and of the objects within it: not into lists, nor to keys of the
     * caller's own.
     */
    static Set<String> places(JsonSchema schema) {
        Set<String> places = new LinkedHashSet<>();
        ofRoot(Schemas.LHS_17, schema).places("", places);
        return places;
    }

    private void places(String pad, Set<String> places) {
        for (String field : fields()) {
            places.add(pad + "/" + field);
            property(field).places(pad + "/" + field, places);
        }
    }

    Expectation property(String name) {
        JsonNode property = node.path("properties").path(name);
        return new Expectation(
                        schemas, document, property.isMissingNode() ? node.path("additionalProperties") : property)
                .resolved();
    }

    Expectation item() {
        return new Expectation(schemas, document, node.path("items")).resolved();
    }

    private Expectation resolved() {
        String ref = node.path("$ref").asString("");
        if (ref.isEmpty()) {
            return this;
        }
        String[] parts = ref.split("#", 2);
        JsonNode target = parts[0].isEmpty() ? document : schemas.document(parts[0]);
        return new Expectation(schemas, target, parts.length == 1 ? target : target.at(parts[1])).resolved();
    }

    int number(String keyword) {
        return node.path(keyword).asInt();
    }

    /** The names that may stand here. */
    List<String> names() {
        return node.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** The fields that an object may have here. */
    List<String> fields() {
        return List.copyOf(node.path("properties").propertyNames());
    }

    /** In running Dutch, as in "verwacht: …". */
    String text() {
        if (node.has("enum")) {
            if (node.path("enum").isEmpty()) {
                return "niets, want deze strategie heeft hier geen woorden voor";
            }
            return oneOf(node.path("enum")
                    .valueStream()
                    .map(n -> n.isNull() ? "null" : n.asString())
                    .toList());
        }
        JsonNode type = node.path("type");
        return type.isArray()
                ? oneOf(type.valueStream()
                        .flatMap(t -> type(t.asString()).stream())
                        .toList())
                : oneOf(type(type.asString("")));
    }

    private List<String> type(String type) {
        return switch (type) {
            case "object" -> List.of("een object");
            case "array" -> List.of("een lijst");
            case "boolean" -> List.of("true", "false");
            case "null" -> List.of("null");
            case "integer" ->
                List.of("een geheel getal van "
                        + (node.has("maximum")
                                ? number("minimum") + " tot en met " + number("maximum")
                                : number("minimum") + " of meer"));
            case "number" ->
                List.of(
                        node.has("exclusiveMinimum")
                                ? "een getal boven " + decimal("exclusiveMinimum") + ", van ten hoogste "
                                        + decimal("maximum") + ", met ten hoogste twee decimalen"
                                : "een getal van " + decimal("minimum") + " of meer");
            case "string" -> List.of(string());
            default -> List.of("een waarde volgens het schema");
        };
    }

    private String decimal(String keyword) {
        return node.path(keyword).decimalValue().stripTrailingZeros().toPlainString();
    }

    private String string() {
        if (node.has("format")) {
            return "een bestaande datum, jjjj-mm-dd";
        }
        return node.has("maxLength")
                ? "tekst van " + number("minLength") + " tot en met " + number("maxLength") + " tekens"
                : "tekst";
    }

    static String oneOf(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " of "
                + names.get(names.size() - 1);
    }

    /**
     * The known name that was probably meant.
     *
     * @return a remark that names it, or nothing where none is near
     */
    static String suggestion(String given, List<String> known) {
        // A text much longer than any name is near none, and comparing it would take long.
        if (given.length() > 100) {
            return "";
        }
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(given.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
            if (distance < least && distance <= Math.max(1, name.length() / 3)) {
                nearest = "; bedoeld is misschien " + name;
                least = distance;
            }
        }
        return nearest;
    }

    /** The least number of characters to insert, drop or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
