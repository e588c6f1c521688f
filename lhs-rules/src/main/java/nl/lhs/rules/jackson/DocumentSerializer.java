package nl.lhs.rules.jackson;

import java.util.function.Function;
import nl.lhs.rules.internal.json.Json;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the text that a class of {@code nl.lhs.rules.json} gives. */
final class DocumentSerializer<T> extends StdSerializer<T> {
    private final Function<T, String> format;

    DocumentSerializer(Class<T> type, Function<T, String> format) {
        super(type);
        this.format = format;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        String text = format.apply(value);
        // A generator of another format, of a tree, or one that indents, has no place for a text as it is.
        if (generator instanceof JsonGeneratorBase && generator.getPrettyPrinter() == null) {
            generator.writeRawValue(text);
        } else {
            Json.copy(text, generator);
        }
    }

    /** The text says itself what it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
