package nl.lhs.rules.internal.json;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/**
 * Values that recur in record after record, each with the text that it is written as, so that it is made once.
 *
 * <p>For what the rules say, of which there is a finite number, and not for what a caller gives. There is room for all of
 * it; should records from elsewhere have filled that, the rest is made anew each time.
 *
 * @param <T> with {@code equals} and {@code hashCode}
 */
final class Fragmenten<T> {
    static final int MEESTE = 1_000;
    /** What is longer is not of the rules. */
    private static final int LANGSTE = 1_000;

    private final ConcurrentHashMap<T, JsonNode> bewaard = new ConcurrentHashMap<>();
    private final Function<T, JsonNode> boom;

    Fragmenten(Function<T, JsonNode> boom) {
        this.boom = boom;
    }

    /** A node that is written as that of the value is, and cannot be looked into. */
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
