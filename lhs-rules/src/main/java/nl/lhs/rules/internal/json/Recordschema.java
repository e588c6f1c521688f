package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Fout;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks what is, or holds, records by its schema: each record in the words that it holds itself. */
final class Recordschema {
    /** Above this a list is too long, whatever stands in it. */
    private static final int MEESTE = 1000;

    private Recordschema() {}

    /** Adds what is wrong by a schema; where it holds no records, in the words of LHS 1.7. */
    static void validate(JsonSchema schema, JsonNode tree, FoutCollector fouten) {
        switch (schema) {
            case VASTLEGGING -> een(schema, tree, tree, "", fouten);
            case VERZEGELD, KOPIE -> een(schema, tree, tree.path("vastlegging"), "/vastlegging", fouten);
            case DOSSIER -> lijst(schema, tree, "vastleggingen", "", fouten);
            case CONTROLEVASTLEGGING -> lijst(schema, tree, "bevindingen", "/vastlegging", fouten);
            default -> schema.validate(tree, Woordenlijst.LHS_17, fouten);
        }
    }

    private static void een(JsonSchema schema, JsonNode tree, JsonNode record, String plaats, FoutCollector fouten) {
        List<Fout> vanWoorden = Recordwoorden.fouten(record);
        if (vanWoorden.isEmpty()) {
            schema.validate(tree, Recordwoorden.of(record), fouten);
        } else { // in which words the rest is, cannot be told
            vanWoorden.forEach(f -> fouten.add(f.onder(plaats)));
        }
    }

    /** The places in a list of the records that are in the same words, with those words. */
    private static void lijst(JsonSchema schema, JsonNode tree, String veld, String record, FoutCollector fouten) {
        JsonNode lijst = tree.path(veld);
        Map<Woordenlijst, List<Integer>> opWoorden = new LinkedHashMap<>();
        boolean leesbaar = true;
        for (int i = 0; i < Math.min(lijst.size(), MEESTE); i++) {
            JsonNode boom = record.isEmpty() ? lijst.path(i) : lijst.path(i).at(record);
            String plaats = "/" + veld + "/" + i + record;
            List<Fout> vanWoorden = Recordwoorden.fouten(boom);
            vanWoorden.forEach(f -> fouten.add(f.onder(plaats)));
            leesbaar &= vanWoorden.isEmpty();
            opWoorden
                    .computeIfAbsent(Recordwoorden.of(boom), w -> new ArrayList<>())
                    .add(i);
        }
        if (!leesbaar) {
            return;
        }
        if (opWoorden.size() < 2 || lijst.size() > MEESTE) {
            schema.validate(tree, opWoorden.keySet().stream().findFirst().orElse(Woordenlijst.LHS_17), fouten);
            return;
        }
        opWoorden.forEach((woorden, plaatsen) -> deel(schema, (ObjectNode) tree, veld, woorden, plaatsen, fouten));
    }

    /** Checks the whole with those of its records that are in some words, and tells each fault at its place in the whole. */
    private static void deel(
            JsonSchema schema,
            ObjectNode tree,
            String veld,
            Woordenlijst woorden,
            List<Integer> plaatsen,
            FoutCollector fouten) {
        ArrayNode deel = Json.NODES.arrayNode();
        plaatsen.forEach(i -> deel.add(tree.path(veld).path(i)));
        ObjectNode omslag = Json.NODES.objectNode();
        tree.forEachEntry((naam, waarde) -> omslag.set(naam, naam.equals(veld) ? deel : waarde));
        if (omslag.path("overzicht") instanceof ObjectNode overzicht) {
            omslag.set("overzicht", zonderWoorden(overzicht));
        }
        FoutCollector eigen = new FoutCollector();
        schema.validate(omslag, woorden, eigen);
        String lijst = "/" + veld + "/";
        for (Fout fout : eigen.list()) {
            fouten.add(fout.pad().startsWith(lijst) ? opZijnPlaats(fout, lijst, plaatsen) : fout);
        }
    }

    /** The overview of records in several words: it must be what follows from them, which the reader checks. */
    private static ObjectNode zonderWoorden(ObjectNode overzicht) {
        ObjectNode zonder = overzicht.deepCopy();
        zonder.remove("klasse");
        if (zonder.path("interventies").isArray()) {
            zonder.putArray("interventies");
        }
        return zonder;
    }

    private static Fout opZijnPlaats(Fout fout, String lijst, List<Integer> plaatsen) {
        String rest = fout.pad().substring(lijst.length());
        int einde = rest.indexOf('/');
        int i = Integer.parseInt(einde < 0 ? rest : rest.substring(0, einde));
        return new Fout(lijst + plaatsen.get(i) + (einde < 0 ? "" : rest.substring(einde)), fout.code(), fout.tekst());
    }
}
