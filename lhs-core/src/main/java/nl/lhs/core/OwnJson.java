package nl.lhs.core;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What has a JSON of its own, which a mapper cannot guess from its fields: a casus, a record, a dossier, an event and the like.
 *
 * <p>With the module {@code nl.lhs.rules.jackson.LhsModule} of {@code lhs-rules}, every mapper of Jackson 3 writes and reads
 * it; {@code JsonMapper.builder().findAndAddModules()} finds the module, and so does Spring Boot 4. A mapper without it,
 * of Jackson 2 or 3, refuses to write it, for else it would write a part and tell nobody. The classes of {@code
 * nl.lhs.rules.json} write and read it without a mapper.
 */
public interface OwnJson {
    /** What a mapper calls that does not know the module; the module goes before it. */
    @JsonValue
    private Object refuse() {
        throw new UnsupportedOperationException(getClass().getSimpleName()
                + " has JSON of its own, which this mapper does not know here; expected the module"
                + " nl.lhs.rules.jackson.LhsModule (JsonMapper.builder().findAndAddModules()), or the class for it in"
                + " nl.lhs.rules.json. Also with the module, a part such as a bevinding is written in its whole only, and"
                + " a whole is no key of a map");
    }
}
