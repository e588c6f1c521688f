package nl.lhs.rules.internal.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/**
 * The schemas in the words of one strategie, each made on first use: who reads a casus does not wait for the schemas of
 * dossiers and sporen, and an engine starts without any.
 */
final class Schemas {
    /** Of so many other words the schemas are kept: those that were used last. */
    static final int MEESTE = 16;

    /** The published schemas, in the words of LHS 1.7. */
    static final Schemas LHS_17 = new Schemas(JsonSchema::text);

    private static final Map<Woordenlijst, Schemas> ANDERE = new LinkedHashMap<>(MEESTE, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Woordenlijst, Schemas> oudste) {
            return size() > MEESTE;
        }
    };

    private final Function<JsonSchema, String> teksten;
    private final Map<String, JsonNode> documenten = new ConcurrentHashMap<>();
    private final Map<JsonSchema, Schema> schemas = new ConcurrentHashMap<>();
    private SchemaRegistry register;

    private Schemas(Function<JsonSchema, String> teksten) {
        this.teksten = teksten;
    }

    /** Those in some words; the published ones where they have the same ids for the same. */
    static Schemas of(Woordenlijst woorden) {
        if (woorden == Woordenlijst.LHS_17) {
            return LHS_17;
        }
        synchronized (ANDERE) {
            return ANDERE.computeIfAbsent(woorden, Schemas::make);
        }
    }

    private static Schemas make(Woordenlijst woorden) {
        Schemawoorden eigen = new Schemawoorden(woorden);
        return eigen.isAlsLhs17()
                ? LHS_17
                : new Schemas(schema -> {
                    if (!schema.isInWoorden()) {
                        return schema.text();
                    }
                    JsonNode boom = Json.trusted(schema.text());
                    eigen.zetIn(boom);
                    return Json.indented(boom);
                });
    }

    /** The text of a schema. */
    String text(JsonSchema schema) {
        return teksten.apply(schema);
    }

    /** The schema with an id, as a tree. */
    JsonNode document(String id) {
        JsonNode bekend = documenten.get(id);
        if (bekend == null) { // else no lock
            bekend = documenten.computeIfAbsent(id, i -> Json.trusted(text(JsonSchema.of(i))));
        }
        return bekend;
    }

    /** The schema, ready to check with. */
    Schema schema(JsonSchema id) {
        Schema schema = schemas.get(id);
        if (schema == null) { // else no lock, and no wait for a schema that is being made
            schema = schemas.computeIfAbsent(id, this::compile);
        }
        return schema;
    }

    private synchronized Schema compile(JsonSchema id) {
        if (register == null) {
            register = SchemaRegistry.withDialect(
                    Dialect.builder(Dialects.getDraft202012())
                            .format(new SchemaValidator.DateFormat())
                            .build(),
                    builder -> builder.schemas(Arrays.stream(JsonSchema.values())
                                    .collect(Collectors.toMap(JsonSchema::id, this::text)))
                            .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .pathType(PathType.JSON_POINTER)
                                    .regularExpressionFactory(new SchemaValidator.UnicodeExpressions())
                                    .build()));
        }
        Schema schema = register.getSchema(SchemaLocation.of(id.id()));
        schema.initializeValidators();
        return schema;
    }
}
