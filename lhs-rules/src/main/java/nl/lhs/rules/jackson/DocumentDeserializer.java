package nl.lhs.rules.jackson;

import java.util.function.Function;
import nl.lhs.core.OngeldigException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/** Hands what a parser reads, as text again, to a class of {@code nl.lhs.rules.json}. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {
    private final int maxBytes;
    private final Function<String, T> parse;

    DocumentDeserializer(Class<T> type, int maxBytes, Function<String, T> parse) {
        super(type);
        this.maxBytes = maxBytes;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String text = TokenText.of(parser, maxBytes);
        try {
            return parse.apply(text);
        } catch (OngeldigException e) {
            throw context.instantiationException(handledType(), e);
        }
    }

    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
        return deserialize(parser, context);
    }

    /** What Jackson would leave empty, without telling. */
    @Override
    public ValueDeserializer<T> unwrappingDeserializer(DeserializationContext context, NameTransformer names) {
        return context.reportBadDefinition(
                getValueType(context),
                handledType().getSimpleName() + " has JSON of its own, which is a value; expected no @JsonUnwrapped");
    }

    /** As Jackson names it: what there is, is replaced by what is read. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) {
        return deserialize(parser, context);
    }
}
