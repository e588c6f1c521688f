package nl.lhs.rules.internal.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Termijnstelling;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From tree to event. */
public final class GebeurtenisReader {
    /** Stands in for a casus, so that the rest of an event can be checked without it. */
    private static final Casus ENIG =
            Casus.of(Bevinding.builder("-", LocalDate.EPOCH).overtreding(false).build(), Normadressaat.of("-"));

    /** The fields that give the others their meaning: where one of them has a fault, no contradiction can be found. */
    private static final Set<String> BEPALEND = Set.of("", "soort", "datum", "nageleefd", "overleg", "last", "stap");

    private static final Map<String, String> VERVANGING = Map.of("door", "-", "kenmerk", "-", "reden", "-");

    /** The part of a choice that says nothing of the rest of it. */
    private static final String KEUZEMOTIVERING = "/keuze/motivering";

    /** The parts that an event can be built without. */
    private static final List<String> DELEN = List.of("keuze", "dwangsom");

    private GebeurtenisReader() {}

    /** All faults of an event, with paths within it: those of the schema, of its casus, and its contradictions. */
    public static void check(JsonNode gebeurtenis, Woordenlijst woorden, FoutCollector fouten) {
        JsonSchema.GEBEURTENIS.validate(gebeurtenis, woorden, fouten);
        CasusReader.contradictions(gebeurtenis.path("casus"), woorden).forEach(f -> fouten.add(f.onder("/casus")));
        contradictions(gebeurtenis, woorden, fouten.list()).forEach(fouten::add);
    }

    /**
     * The contradictions in an event, as far as it can be read. The faults of its casus are left to others.
     *
     * @param bekend the faults that are known, with paths within the event
     */
    static List<Fout> contradictions(JsonNode gebeurtenis, Woordenlijst woorden, List<Fout> bekend) {
        Set<String> fout = bekend.stream().map(f -> veld(f.pad())).collect(Collectors.toSet());
        if (!(gebeurtenis instanceof ObjectNode object) || BEPALEND.stream().anyMatch(fout::contains)) {
            return List.of();
        }
        ObjectNode heel = Json.NODES.objectNode();
        object.forEachEntry((naam, waarde) -> {
            if (!fout.contains(naam)) {
                heel.set(naam, waarde);
            }
        });
        VERVANGING.forEach((naam, waarde) -> {
            if (fout.contains(naam)) {
                heel.put(naam, waarde);
            }
        });
        if (bekend.stream().noneMatch(f -> isIn(f, "/keuze") && !isIn(f, KEUZEMOTIVERING))
                && gebeurtenis.path("keuze") instanceof ObjectNode keuze) {
            heel.set("keuze", keuze.deepCopy().put("motivering", "-"));
        }
        if (fout.contains("hersteltermijn") && heel.path("soort").asString("").equals("TERMIJN")) {
            heel.set("hersteltermijn", heel.path("datum"));
        }
        List<Fout> gevonden = new ArrayList<>(fouten(heel, woorden));
        // A part that is refused keeps the rest from being built: what is wrong with that shows without the part.
        for (String deel : DELEN) {
            if (gevonden.stream().anyMatch(f -> isIn(f, "/" + deel)) && heel.remove(deel) != null) {
                gevonden.addAll(fouten(heel, woorden));
            }
        }
        return gevonden.stream()
                .filter(f -> !fout.contains(veld(f.pad())) || isIn(f, "/keuze"))
                .toList();
    }

    private static List<Fout> fouten(JsonNode gebeurtenis, Woordenlijst woorden) {
        try {
            build(gebeurtenis, Optional.of(ENIG), woorden);
            return List.of();
        } catch (OngeldigException e) {
            return e.fouten();
        }
    }

    private static boolean isIn(Fout fout, String pad) {
        return fout.pad().equals(pad) || fout.pad().startsWith(pad + "/");
    }

    private static String veld(String pad) {
        return pad.isEmpty() ? "" : pad.split("/", -1)[1];
    }

    /**
     * Builds an event in which {@link #check} found nothing.
     *
     * @throws OngeldigException if it contradicts itself all the same
     */
    public static Gebeurtenis build(JsonNode node, Woordenlijst woorden) {
        return build(node, Optional.empty(), woorden);
    }

    /** Builds an event in a record; its casus is that of the record. */
    static Gebeurtenis build(JsonNode node, Optional<Casus> vanVastlegging, Woordenlijst woorden) {
        Optional<String> door = node.path("door").stringValueOpt();
        Optional<LocalDate> hersteltermijn = date(node, "hersteltermijn");
        return switch (CasusReader.value(Gebeurtenis.Soort.class, node.path("soort"))) {
            case OVERLEG ->
                new Overlegafronding(
                        datum(node),
                        door,
                        overleg(node.path("overleg")),
                        node.path("bsbmTerugnemen").booleanValue(false),
                        hersteltermijn);
            case HERZIENING ->
                new Herziening(
                        datum(node),
                        door.orElseThrow(),
                        node.path("reden").stringValue(),
                        casus(node, vanVastlegging, woorden),
                        hersteltermijn);
            case HERCONTROLE ->
                new Hercontrole(
                        datum(node),
                        door,
                        node.path("kenmerk").stringValue(),
                        node.path("omschrijving").stringValueOpt(),
                        node.path("nageleefd").booleanValue(),
                        date(node, "hersteldOp"),
                        CasusReader.optional(node, "keuze").map(k -> onder("/keuze", () -> keuze(k, woorden))),
                        hersteltermijn);
            case NIEUWE_OVERTREDING -> new NieuweOvertreding(door, casus(node, vanVastlegging, woorden));
            case TERMIJN -> new Termijnstelling(datum(node), door, hersteltermijn.orElseThrow());
            case LASTSTAP -> laststap(node, door, hersteltermijn, woorden);
        };
    }

    private static Lastzetting laststap(
            JsonNode node, Optional<String> door, Optional<LocalDate> hersteltermijn, Woordenlijst woorden) {
        Laststap stap = CasusReader.value(Laststap.class, node.path("stap"));
        return new Lastzetting(
                datum(node),
                door,
                CasusReader.value(woorden.interventies(), node.path("last")),
                CasusReader.optional(node, "lastnummer")
                        .map(n -> OptionalInt.of(n.intValue()))
                        .orElse(OptionalInt.empty()),
                stap,
                StapReader.gegevens(node, stap),
                hersteltermijn);
    }

    private static Hercontrolekeuze keuze(JsonNode node, Woordenlijst woorden) {
        return new Hercontrolekeuze(
                CasusReader.names(woorden.interventies(), node.path("interventies")),
                node.path("voortzetten").booleanValue(false),
                node.path("motivering").stringValue());
    }

    private static Casus casus(JsonNode node, Optional<Casus> vanVastlegging, Woordenlijst woorden) {
        return vanVastlegging.orElseGet(() -> CasusReader.build(node.path("casus"), woorden));
    }

    private static Overleg overleg(JsonNode node) {
        return onder("/overleg", () -> CasusReader.overleg(node));
    }

    private static LocalDate datum(JsonNode node) {
        return date(node, "datum").orElseThrow();
    }

    static Optional<LocalDate> date(JsonNode node, String field) {
        return node.path(field).stringValueOpt().flatMap(SchemaValidator::date);
    }

    /** Builds a part; its faults get their paths from the whole. */
    static <T> T onder(String pad, Supplier<T> deel) {
        try {
            return deel.get();
        } catch (OngeldigException e) {
            throw new OngeldigException(
                    e.fouten().stream().map(f -> f.onder(pad)).toList());
        }
    }
}
