package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import tools.jackson.databind.JsonNode;

/**
 * Finds what no schema can in the document of a strategie, or in the words of a record: a word that stands there twice, a
 * flag that does not fit, a word in the matrix that the strategie does not have. What cannot be read is no fault here.
 */
final class Woordentoets {
    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final List<String> LIJSTEN = List.of(
            "klassen",
            "interventies",
            "verzwarendeAspecten",
            "verzachtendeArgumenten",
            "verzwarendeArgumenten",
            "ernstigeGedragingen");

    private final JsonNode tree;
    private final FoutCollector fouten;
    private final Set<String> klassen = new LinkedHashSet<>();
    private final Map<String, Optional<Interventiesoort>> interventies = new LinkedHashMap<>();

    private Woordentoets(JsonNode tree, FoutCollector fouten) {
        this.tree = tree;
        this.fouten = fouten;
    }

    /** The faults of the document of a strategie that has these words, or else its own. */
    static void strategie(JsonNode tree, Optional<Woordenlijst> woorden, FoutCollector fouten) {
        Woordentoets toets = new Woordentoets(tree, fouten);
        woorden.ifPresentOrElse(toets::bekend, toets::woorden);
        toets.cellen();
        toets.gewichten();
        toets.teksten();
        toets.vertalingen();
        normen(tree.at("/teksten/normen"), "/teksten/normen", fouten);
    }

    /** The faults of the words of a record. */
    static void vastlegging(JsonNode woorden, FoutCollector fouten) {
        new Woordentoets(woorden, fouten).woorden();
        normen(woorden.path("normen"), "/normen", fouten);
    }

    private void bekend(Woordenlijst woorden) {
        woorden.klassen().alle().stream().map(Klasse::id).forEach(klassen::add);
        woorden.interventies().alle().forEach(i -> interventies.put(i.id(), Optional.of(i.soort())));
    }

    private void woorden() {
        for (String lijst : LIJSTEN) {
            eenmaal(lijst);
        }
        tree.path("klassen").forEach(n -> n.path("id").stringValueOpt().ifPresent(klassen::add));
        JsonNode lijst = tree.path("interventies");
        for (int i = 0; i < lijst.size(); i++) {
            JsonNode node = lijst.path(i);
            Optional<Interventiesoort> soort = CasusReader.name(Interventiesoort.class, node.path("soort"));
            node.path("id")
                    .stringValueOpt()
                    .ifPresent(id -> interventies.merge(id, soort, (een, ander) -> Optional.empty()));
            String plaats = "/interventies/" + i;
            soort.ifPresent(s -> vlaggen(plaats, s, node));
        }
    }

    private void eenmaal(String lijst) {
        Set<String> gezien = new HashSet<>();
        JsonNode woorden = tree.path(lijst);
        for (int i = 0; i < woorden.size(); i++) {
            String id = woorden.path(i).path("id").stringValue(null);
            if (id != null && !gezien.add(id)) {
                fouten.add(
                        "/" + lijst + "/" + i + "/id",
                        Foutcode.DUBBEL,
                        "staat er al; verwacht: voor elk woord een ander id");
            }
        }
    }

    /** Tries to build an intervention that is like this one in all but its names. */
    private void vlaggen(String plaats, Interventiesoort soort, JsonNode node) {
        Interventie.Builder builder = Interventie.builder("X", 0, soort).naam("x", "x");
        Woordenreader.rollen(node, builder);
        Woordenreader.last(node).ifPresent(last -> builder.last(last, "x", "x"));
        try {
            builder.build();
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> fouten.add(f.onder(plaats)));
        }
    }

    private void cellen() {
        tree.path("segmenten").forEachEntry((naam, cel) -> {
            String plaats = Json.pointer("/segmenten", naam);
            if (!klassen.isEmpty()) { // else that there are none is told already
                onbekend(cel.path("klasse"), plaats + "/klasse", klassen, "klasse");
            }
            for (Interventiesoort soort : Interventiesoort.values()) {
                String veld = soort.name().toLowerCase(Locale.ROOT);
                List<String> ids = ids(soort);
                JsonNode lijst = cel.path(veld);
                for (int i = 0; i < lijst.size(); i++) {
                    JsonNode id = lijst.path(i);
                    if (isVanSoortBekend(id)) {
                        onbekend(id, plaats + "/" + veld + "/" + i, ids, "interventie van de soort " + soort);
                    }
                }
            }
        });
    }

    /** Whether it can be told of which soort it is, or that there is no such intervention. */
    private boolean isVanSoortBekend(JsonNode id) {
        Optional<Interventiesoort> soort = interventies.get(id.stringValue(""));
        return soort == null ? !interventies.isEmpty() : soort.isPresent();
    }

    private List<String> ids(Interventiesoort soort) {
        List<String> ids = new ArrayList<>();
        interventies.forEach((id, van) -> {
            if (van.filter(s -> s == soort).isPresent()) {
                ids.add(id);
            }
        });
        return ids;
    }

    private void onbekend(JsonNode node, String plaats, Collection<String> ids, String wat) {
        String id = node.stringValue(null);
        if (id != null && !ids.contains(id)) {
            List<String> bekend = metVorm(ids);
            fouten.add(
                    plaats,
                    Foutcode.ONBEKENDE_WAARDE,
                    bekend.isEmpty()
                            ? "is geen bekende waarde; verwacht: niets, want er is geen " + wat
                            : "is geen bekende waarde" + Expectation.suggestion(id, bekend) + "; verwacht: "
                                    + Expectation.oneOf(bekend));
        }
    }

    /** Those that have the form of an id: a fault repeats no text that a document gives. */
    private static List<String> metVorm(Collection<String> ids) {
        return ids.stream().filter(id -> ID.matcher(id).matches()).toList();
    }

    private void sleutels(JsonNode node, String plaats, Collection<String> bekend, String wat) {
        node.forEachEntry((sleutel, waarde) -> {
            if (!sleutel.equals(Woordenreader.TOELICHTING) && !bekend.contains(sleutel)) {
                List<String> ids = metVorm(bekend);
                fouten.add(
                        Json.pointer(plaats, sleutel),
                        Foutcode.ONBEKEND_VELD,
                        "is geen " + wat + Expectation.suggestion(sleutel, ids) + "; verwacht: "
                                + Expectation.oneOf(ids));
            }
        });
    }

    private void gewichten() {
        sleutels(tree.path("gewichten"), "/gewichten", interventies.keySet(), "interventie van deze strategie");
    }

    private void teksten() {
        List<String> codes = new ArrayList<>();
        for (Aandachtspuntcode code : Aandachtspuntcode.values()) {
            codes.add(code.name());
        }
        sleutels(tree.at("/teksten/aandachtspunten"), "/teksten/aandachtspunten", codes, "code van een aandachtspunt");
    }

    private static void normen(JsonNode normen, String plaats, FoutCollector fouten) {
        normen.forEachEntry((id, waarde) -> {
            boolean bekend = Norm.omschrijvingen().keySet().stream().anyMatch(n -> n.id().equals(id));
            if (!bekend && !id.equals(Woordenreader.TOELICHTING)) {
                fouten.add(
                        Json.pointer(plaats, id),
                        Foutcode.ONBEKEND_VELD,
                        "is geen norm van deze bibliotheek; verwacht: het id van een norm van LHS 1.7 of van het recht"
                                + " ernaast, zoals 3.4-2 of Awb 5:6");
            }
        });
    }

    private void vertalingen() {
        Set<String> bekend = new LinkedHashSet<>(interventies.keySet());
        bekend.addAll(klassen);
        Set<List<String>> gezien = new HashSet<>();
        JsonNode vertalingen = tree.path("vertaling");
        for (int i = 0; i < vertalingen.size(); i++) {
            JsonNode vertaling = vertalingen.path(i);
            String plaats = "/vertaling/" + i;
            sleutels(
                    vertaling.path("woorden"), plaats + "/woorden", bekend, "interventie of klasse van deze strategie");
            if (StrategieReader.verwijzing(vertaling.path("naar")).isPresent()
                    && !gezien.add(List.of(
                            vertaling.at("/naar/id").stringValue(),
                            vertaling.at("/naar/versie").stringValue()))) {
                fouten.add(plaats + "/naar", Foutcode.DUBBEL, "staat er al; verwacht: elke strategie eenmaal");
            }
        }
    }
}
