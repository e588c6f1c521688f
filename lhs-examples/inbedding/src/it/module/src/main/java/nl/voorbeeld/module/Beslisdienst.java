package nl.voorbeeld.module;

import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;

/** Reads a casus, decides it and writes the record. */
final class Beslisdienst {
    private final LhsEngine engine = LhsEngine.create();

    LhsEngine engine() {
        return engine;
    }

    String beslis(String json) {
        Casus casus = CasusJson.parse(json, engine.woorden());
        Vastlegging vastlegging = engine.decide(casus);
        return VastleggingJson.format(vastlegging);
    }
}
