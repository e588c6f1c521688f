package nl.lhs.rules.jackson;

import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/**
 * Refuses a word of a strategie by itself, as a value and as a key. What it means, the strategie of a casus or a record
 * tells; Jackson would take the {@code valueOf} of LHS 1.7, whatever the words of the module.
 */
final class BegripRefusal extends KeyDeserializer {
    /** The longest text of which anything is looked at: none has a place here. */
    static final int MAX_BYTES = 1024;

    private final Class<?> soort;

    BegripRefusal(Class<?> soort) {
        this.soort = soort;
    }

    static OngeldigException refusal() {
        return new OngeldigException(List.of(new Fout(
                "",
                Foutcode.ONGELDIG,
                "is een begrip zonder de strategie die zegt wat het betekent; verwacht: een geheel waarin het staat, zoals"
                        + " een casus of een vastlegging")));
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        throw context.instantiationException(soort, refusal());
    }
}
