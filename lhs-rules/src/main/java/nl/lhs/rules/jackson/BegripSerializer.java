package nl.lhs.rules.jackson;

import nl.lhs.core.Begrip;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a word of a strategie as a record does: by its id. */
final class BegripSerializer extends StdSerializer<Begrip<?>> {
    /** As the key of a map. */
    static final class Key extends StdSerializer<Object> {
        Key() {
            super(Begrip.class);
        }

        @Override
        public void serialize(Object begrip, JsonGenerator generator, SerializationContext context) {
            generator.writeName(((Begrip<?>) begrip).id());
        }
    }

    BegripSerializer() {
        super(Begrip.class);
    }

    @Override
    public void serialize(Begrip<?> begrip, JsonGenerator generator, SerializationContext context) {
        generator.writeString(begrip.id());
    }

    @Override
    public void serializeWithType(
            Begrip<?> begrip, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(begrip, generator, context);
    }
}
