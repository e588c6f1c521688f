package nl.lhs.rules.internal.json;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/**
 * Keeps values that recur in many records, each with its text, so that a text is made once.
 *
 * <p>Only for what the rules conclude, never for what a caller gives. There is room for all that the rules can
 * conclude; if records from elsewhere fill that room, the text of other values is made anew each time.
 *
 * @param <T> with {@code equals} and {@code hashCode}
 */
final class Fragmenten<T> {
    static final int MEESTE = 1_000;
    /** A longer text does not come from the rules. */
    private static final int LANGSTE = 1_000;

    private final ConcurrentHashMap<T, JsonNode> bewaard = new ConcurrentHashMap<>();
    private final Function<T, JsonNode> boom;

    Fragmenten(Function<T, JsonNode> boom) {
        this.boom = boom;
    }

    /** A node that writes the text of the value; it has no fields to look into. */
    JsonNode van(T waarde) {
        JsonNode eerder = bewaard.get(waarde);
        if (eerder != null) {
            return eerder;
        }
        String tekst = Json.line(boom.apply(waarde));
        JsonNode nieuw = Json.NODES.rawValueNode(new RawValue(tekst));
        if (tekst.length() <= LANGSTE && bewaard.size() < MEESTE) {
            bewaard.put(waarde, nieuw);
        }
        return nieuw;
    }

    int omvang() {
        return bewaard.size();
    }
}
