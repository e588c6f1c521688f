package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Spoor;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the words of another strategie in the place of those of LHS 1.7 in a schema. Wherever a schema lists all words of LHS
 * 1.7 of one sort, that is the sort that is meant; the published schemas have no words in another way, which a test sees to.
 */
final class Schemawoorden {
    /** The sorts of words that schemas list; of LHS 1.7 no two of them hold the same words. */
    private static final List<Function<Woordenlijst, List<String>>> SOORTEN = List.of(
            w -> ids(w.klassen().alle()),
            w -> interventies(w, i -> true),
            w -> interventies(w, Interventie::vereistBevoegdheid),
            w -> interventies(w, i -> i.soort() == Interventiesoort.HERSTELLEND),
            w -> interventies(w, i -> i.soort() == Interventiesoort.BESTRAFFEND),
            w -> interventies(w, i -> i.soort() == Interventiesoort.STRAFRECHT),
            w -> interventies(w, i -> i.soort() != Interventiesoort.STRAFRECHT),
            w -> interventies(w, Interventie::isLast),
            w -> ids(w.aspecten().alle()),
            w -> ids(w.verzachtend().alle()),
            w -> ids(w.verzwarend().alle()),
            w -> ids(w.gedragingen().alle()),
            w -> w.sporen().stream().map(Spoor::name).toList());

    private static final List<List<String>> VAN_LHS_17 = van(Woordenlijst.LHS_17);

    /** The scenarios of a record: what an overleg can end in. */
    private static final int SPOREN = SOORTEN.size() - 1;

    private final List<List<String>> woorden;

    Schemawoorden(Woordenlijst woorden) {
        this.woorden = van(woorden);
    }

    private static List<List<String>> van(Woordenlijst woorden) {
        return SOORTEN.stream().map(soort -> soort.apply(woorden)).toList();
    }

    private static List<String> ids(List<? extends Begrip<?>> begrippen) {
        return begrippen.stream().<String>map(Begrip::id).toList();
    }

    private static List<String> interventies(Woordenlijst woorden, Predicate<Interventie> welke) {
        return ids(woorden.interventies().alle().stream().filter(welke).toList());
    }

    /** Whether every schema has the same words for these as for those of LHS 1.7. */
    boolean isAlsLhs17() {
        return woorden.equals(VAN_LHS_17);
    }

    /** Changes a schema of LHS 1.7 into that of these words. */
    void zetIn(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            grenzen(object);
            lijst(object, "enum");
            eigenschappen(object);
        }
        schema.forEach(this::zetIn);
    }

    private void lijst(ObjectNode object, String veld) {
        soort(object.path(veld)).ifPresent(s -> {
            if (s != SPOREN || veld.equals("required")) { // what an overleg can end in is else what a caller can give
                object.set(veld, lijst(woorden.get(s)));
            }
        });
    }

    /** An object that has a field for each word of a sort, all of one form, and perhaps others after them. */
    private void eigenschappen(ObjectNode object) {
        JsonNode velden = object.path("properties");
        if (!velden.isObject()) {
            return;
        }
        Set<String> woordvelden = new HashSet<>(velden.propertyNames());
        if (soort(woordvelden).isEmpty()) { // what an overleg can end in are no words
            woordvelden.removeIf(naam -> !Woordenlijst.LHS_17.isWoord(naam));
        }
        soort(woordvelden).ifPresent(s -> {
            ObjectNode eigen = object.putObject("properties");
            woorden.get(s)
                    .forEach(id ->
                            eigen.set(id, velden.get(woordvelden.iterator().next())));
            velden.forEachEntry((naam, vorm) -> {
                if (!woordvelden.contains(naam)) {
                    eigen.set(naam, vorm);
                }
            });
            lijst(object, "required");
        });
    }

    /** As many as there are words: of a list in which each can stand once, and of the number of aspecten. */
    private void grenzen(ObjectNode object) {
        JsonNode items = object.path("items");
        JsonNode lijst = items.has("enum") ? items.path("enum") : items.at("/properties/soort/enum");
        Optional<Integer> soort =
                items.path("$ref").asString("").endsWith("#/$defs/interventie") ? Optional.of(1) : soort(lijst);
        soort.filter(s -> object.path("maxItems").asInt(-1) == VAN_LHS_17.get(s).size())
                .ifPresent(
                        s -> object.put("maxItems", Math.max(1, woorden.get(s).size())));
        JsonNode aantal = object.path("aantal");
        soort(object.at("/soorten/items/enum"))
                .filter(s ->
                        aantal.path("maximum").asInt(-1) == VAN_LHS_17.get(s).size())
                .ifPresent(
                        s -> ((ObjectNode) aantal).put("maximum", woorden.get(s).size()));
    }

    private static Optional<Integer> soort(JsonNode lijst) {
        Set<String> ids = new HashSet<>();
        lijst.forEach(n -> ids.add(n.asString("")));
        return lijst.isArray() && lijst.size() == ids.size() ? soort(ids) : Optional.empty();
    }

    private static Optional<Integer> soort(Set<String> ids) {
        return Stream.iterate(0, i -> i + 1)
                .limit(VAN_LHS_17.size())
                .filter(i -> Set.copyOf(VAN_LHS_17.get(i)).equals(ids))
                .findFirst();
    }

    private static ArrayNode lijst(List<String> ids) {
        ArrayNode lijst = Json.NODES.arrayNode();
        new ArrayList<>(ids).forEach(lijst::add);
        return lijst;
    }
}
