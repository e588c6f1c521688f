package nl.lhs.rules.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** The words that a record is written in: its own, where it holds them, else those of LHS 1.7. */
public final class Recordwoorden {
    static final String VELD = "woorden";

    /** So many are kept: those that were read last. */
    private static final int MEESTE = 64;

    private static final Map<JsonNode, Gelezen> BEWAARD = new LinkedHashMap<>(MEESTE, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JsonNode, Gelezen> oudste) {
            return size() > MEESTE;
        }
    };

    /** What was read: words without faults, or those of LHS 1.7 in the place of words with faults. */
    private record Gelezen(Woordenlijst woorden, List<Fout> fouten) {}

    private Recordwoorden() {}

    /** The words of a record; those of LHS 1.7 where its own have {@link #fouten faults}. */
    public static Woordenlijst of(JsonNode vastlegging) {
        JsonNode woorden = vastlegging.path(VELD);
        return woorden.isMissingNode() ? Woordenlijst.LHS_17 : lees(woorden).woorden();
    }

    /** The faults of the words of a record, with paths within the record. */
    static List<Fout> fouten(JsonNode vastlegging) {
        JsonNode woorden = vastlegging.path(VELD);
        return woorden.isMissingNode() ? List.of() : lees(woorden).fouten();
    }

    private static Gelezen lees(JsonNode woorden) {
        synchronized (BEWAARD) {
            Gelezen bekend = BEWAARD.get(woorden);
            if (bekend != null) {
                return bekend;
            }
        }
        Gelezen gelezen = build(woorden);
        synchronized (BEWAARD) {
            BEWAARD.put(woorden, gelezen);
        }
        return gelezen;
    }

    private static Gelezen build(JsonNode woorden) {
        FoutCollector fouten = new FoutCollector();
        JsonSchema.WOORDEN.validate(woorden, Woordenlijst.LHS_17, fouten);
        Woordentoets.vastlegging(woorden, fouten);
        if (fouten.isEmpty()) {
            try {
                Woordenlijst gelezen = Woordenreader.build(woorden, woorden.path("normen"));
                if (!gelezen.equals(Woordenlijst.LHS_17)) {
                    return new Gelezen(gelezen, List.of());
                }
                fouten.add("", Foutcode.TEGENSTRIJDIG, "zijn de woorden van LHS 1.7; verwacht: geen veld woorden");
            } catch (OngeldigException e) {
                e.fouten().forEach(fouten::add);
            }
        }
        return new Gelezen(
                Woordenlijst.LHS_17,
                fouten.list().stream().map(f -> f.onder("/" + VELD)).toList());
    }
}
