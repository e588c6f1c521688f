package nl.lhs.rules.internal.json;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import com.networknt.schema.regex.RegularExpressions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** Checks a tree by one of the published schemas, and says in Dutch what is wrong with it. */
final class SchemaValidator {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String BLANK_PATTERN = "\\S";
    /** Where the schema of events forbids the fields that belong to another soort. */
    private static final String OTHER_EVENT = JsonSchema.GEBEURTENIS.id() + "#/$defs/velden";
    /** Where it forbids the fields that belong to another step of a last. */
    private static final String OTHER_STEP = JsonSchema.GEBEURTENIS.id() + "#/$defs/stapvelden";

    private SchemaValidator() {}

    /** Reads what {@code format: date} allows: a day that exists, as four digits, two and two. */
    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            // What LocalDate.parse gives, without its formatter.
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static void validate(JsonSchema id, Woordenlijst woorden, JsonNode tree, FoutCollector fouten) {
        Schemas schemas = Schemas.of(woorden);
        Schema schema = schemas.schema(id);
        ExecutionContext context = schema.createExecutionContext();
        BoundedErrors errors = new BoundedErrors();
        context.setErrors(errors);
        schema.validate(context, tree);
        // The validator reports a list once for each repeated item; one report is enough to find them all.
        Set<NodePath> lists = new HashSet<>();
        for (Error error : errors) {
            if (!error.getKeyword().equals("uniqueItems") || lists.add(error.getInstanceLocation())) {
                translate(schemas, id, error, fouten);
            }
        }
        if (errors.isFull()) {
            fouten.more();
        }
    }

    private static void translate(Schemas schemas, JsonSchema id, Error error, FoutCollector fouten) {
        NodePath path = error.getInstanceLocation();
        Expectation expected = Expectation.ofRoot(schemas, id);
        String pad = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            expected = path.getElement(i) instanceof Integer ? expected.item() : expected.property(path.getName(i));
            pad = Json.pointer(pad, path.getName(i));
        }
        JsonNode node = error.getInstanceNode();
        if (!expected.node().has(error.getKeyword()) && isOwn(error.getKeyword())) {
            // A condition says more of this place than the place itself.
            expected = Expectation.ofKeyword(schemas, error.getSchemaLocation().toString());
        }
        switch (error.getKeyword()) {
            case "required" -> missing(pad, error.getProperty(), expected, fouten);
            case "additionalProperties" ->
                fouten.add(
                        Json.pointer(pad, error.getProperty()),
                        Foutcode.ONBEKEND_VELD,
                        "is geen bekend veld" + Expectation.suggestion(error.getProperty(), expected.fields())
                                + "; verwacht: " + Expectation.oneOf(expected.fields()));
            case "propertyNames" ->
                fouten.add(
                        Json.pointer(pad, error.getProperty()),
                        Foutcode.ONGELDIGE_SLEUTEL,
                        "heeft een ongeldige sleutel; verwacht: een letter, dan hoogstens 49 letters, cijfers of _");
            case "type" -> wrongType(pad, node, expected, fouten);
            case "enum" -> {
                if (node.isString()) {
                    fouten.add(
                            pad,
                            Foutcode.ONBEKENDE_WAARDE,
                            "is geen bekende waarde" + Expectation.suggestion(node.asString(), expected.names())
                                    + "; verwacht: " + expected.text());
                } else {
                    wrongType(pad, node, expected, fouten);
                }
            }
            case "format" -> fouten.add(pad, Foutcode.GEEN_DATUM, "is geen bestaande datum; verwacht: jjjj-mm-dd");
            case "minLength", "pattern" -> {
                // Look the pattern up in the schema that failed: two schemas may both have a pattern for this value.
                JsonNode broken = Expectation.ofKeyword(
                                schemas, error.getSchemaLocation().toString())
                        .node();
                if (broken.path("pattern").asString("").equals(BLANK_PATTERN)) {
                    fouten.add(
                            pad,
                            Foutcode.LEEG,
                            "is leeg; verwacht: tekst met ten minste één teken dat geen witruimte is");
                } else {
                    fouten.add(
                            pad,
                            Foutcode.ONGELDIG,
                            "heeft een ongeldige vorm; verwacht: "
                                    + broken.path("description").asString("een waarde volgens het schema"));
                }
            }
            case "maxLength" -> {
                String text = node.asString();
                fouten.add(
                        pad,
                        Foutcode.TE_LANG,
                        "telt " + text.codePointCount(0, text.length()) + " tekens; verwacht: hoogstens "
                                + expected.number("maxLength"));
            }
            case "minItems", "minProperties" ->
                fouten.add(pad, Foutcode.TE_WEINIG, tooFew(node, expected.number(error.getKeyword())));
            case "maxItems", "maxProperties" ->
                fouten.add(
                        pad,
                        Foutcode.TE_VEEL,
                        "telt er " + node.size() + "; verwacht: hoogstens " + expected.number(error.getKeyword()));
            case "uniqueItems" -> repeated(pad, node, fouten);
            // Only conditions use these: those of a vastlegging, and of an event.
            case "const", "not", "false" ->
                contradicts(pad, expected, error.getSchemaLocation().toString(), fouten);
            default -> fouten.add(pad, Foutcode.ONGELDIG, "voldoet niet aan het schema; verwacht: " + expected.text());
        }
    }

    /** Whether the text of a fault tells the value of a keyword, and the keyword stands at the place of the value. */
    private static boolean isOwn(String keyword) {
        return switch (keyword) {
            case "type", "enum", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties" -> true;
            default -> false;
        };
    }

    private static void missing(String pad, String property, Expectation parent, FoutCollector fouten) {
        String text = "ontbreekt; verwacht: " + parent.property(property).text();
        if (property.equals("gevolgen")) {
            text += ", tenzij overtreding false is (norm 3.1-2)";
        }
        fouten.add(Json.pointer(pad, property), Foutcode.ONTBREEKT, text);
    }

    private static void contradicts(String pad, Expectation expected, String place, FoutCollector fouten) {
        if (place.startsWith(OTHER_EVENT)) {
            if (!expected.node().isObject()) {
                return; // no event has this field, and that is told already
            }
            fouten.add(
                    pad,
                    Foutcode.ONBEKEND_VELD,
                    "is geen veld van een gebeurtenis van deze soort; verwacht: "
                            + Expectation.oneOf(Expectation.allowedBeside(expected.schemas(), place)));
        } else if (place.startsWith(OTHER_STEP)) {
            fouten.add(
                    pad,
                    Foutcode.ONBEKEND_VELD,
                    "is geen veld van deze stap; verwacht: "
                            + Expectation.oneOf(Expectation.allowedInStep(expected.schemas(), place)));
        } else if (place.startsWith(JsonSchema.STRATEGIE.id() + "#/then")) {
            fouten.add(
                    pad,
                    Foutcode.ONBEKEND_VELD,
                    "hoort niet in een specifieke strategie; verwacht: de woorden staan in de strategie waarop zij berust");
        } else if (place.startsWith(JsonSchema.STRATEGIE.id() + "#/else")) {
            fouten.add(
                    pad,
                    Foutcode.ONBEKEND_VELD,
                    "hoort alleen in een specifieke strategie; verwacht: een gewicht bij elke interventie");
        } else if (place.startsWith(JsonSchema.GEBEURTENIS.id())) {
            fouten.contradiction(pad, "past niet bij de rest van de gebeurtenis");
        } else {
            fouten.contradiction(pad, "past niet bij de rest van de vastlegging");
        }
    }

    private static void wrongType(String pad, JsonNode node, Expectation expected, FoutCollector fouten) {
        if (node.isNumber() && expected.node().path("type").asString("").equals("number")) {
            fouten.add(pad, Foutcode.ONGELDIG, "ligt buiten het bereik; verwacht: " + expected.text());
            return;
        }
        fouten.add(pad, Foutcode.VERKEERD_TYPE, "is " + type(node) + "; verwacht: " + expected.text());
    }

    private static String type(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "tekst";
            case NUMBER -> "een getal";
            case BOOLEAN -> "true of false";
            case OBJECT -> "een object";
            case ARRAY -> "een lijst";
            default -> "null";
        };
    }

    private static String tooFew(JsonNode node, int least) {
        return (node.isEmpty() ? "is leeg" : "telt er " + node.size()) + "; verwacht: ten minste " + least;
    }

    /** The validator names the list; we name each repeated item, since that must change. */
    private static void repeated(String pad, JsonNode list, FoutCollector fouten) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i))) {
                fouten.add(pad + "/" + i, Foutcode.DUBBEL, "staat er al; verwacht: elke waarde hoogstens eenmaal");
            }
        }
    }

    /**
     * More errors than we report, since the validator may report one fault several times, but few enough for the
     * memory.
     */
    private static final class BoundedErrors extends ArrayList<Error> {
        private static final long serialVersionUID = 1L;
        private static final int MAX = 10 * FoutCollector.MAX;

        @Override
        public boolean add(Error error) {
            return !isFull() && super.add(error);
        }

        boolean isFull() {
            return size() == MAX;
        }
    }

    static final class DateFormat implements Format {
        @Override
        public String getName() {
            return "date";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return date(value).isPresent();
        }
    }

    /**
     * Patterns in which {@code \S} is what Unicode does not call White_Space: a no-break space is blank, and a letter
     * of any script is not.
     */
    static final class UnicodeExpressions implements RegularExpressionFactory {
        @Override
        public RegularExpression getRegularExpression(String regex) {
            Pattern pattern =
                    Pattern.compile(RegularExpressions.replaceDollarAnchors(regex), Pattern.UNICODE_CHARACTER_CLASS);
            return value -> pattern.matcher(value).find();
        }
    }
}
