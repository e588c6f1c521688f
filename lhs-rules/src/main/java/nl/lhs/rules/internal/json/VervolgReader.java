package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Vervolgeditie1;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.core.vervolg.Zaakstand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From tree to what a record in a dossier holds beside the decision. */
public final class VervolgReader {
    /** The fields on which is decided, or that are repeated; all others are concluded. */
    public static final Set<String> INVOER = Set.of(
            "volgnummer", "vorige", "gebeurtenis", "voorgeschiedenis", "hersteltermijn", "recidive", "wijzigingen");

    /** The fields that one edition does not have, or in which each says something else. */
    private static final List<String> ALLEEN_EEN_EDITIE =
            List.of("nieuw", "lasten", "vanKracht", "mogelijk", "gesloten");

    private VervolgReader() {}

    /**
     * Builds it from a tree that is right by the schema.
     *
     * @param casus the casus of the record, which is also that of a herziening and of a new overtreding
     * @throws OngeldigException if it contradicts itself all the same; paths are within it
     */
    public static Vervolg build(JsonNode node, Casus casus, Woordenlijst woorden) {
        return new Vervolg(
                node.path("volgnummer").intValue(),
                node.path("vorige").stringValueOpt().map(Sha256::parse),
                gebeurtenis(node, casus, woorden),
                voorgeschiedenis(node, woorden),
                GebeurtenisReader.date(node, "hersteltermijn"),
                CasusReader.each(node.path("treden"), n -> trede(n, woorden)),
                CasusReader.names(woorden.interventies(), node.path("nieuw")),
                node.has("gesloten") ? Optional.of(stand(node, woorden)) : Optional.empty(),
                recidive(node),
                CasusReader.each(node.path("wijzigingen"), JsonNode::stringValue),
                isEditie1(node) ? Optional.of(editie1(node, woorden)) : Optional.empty());
    }

    /** Whether a record is of edition 1 of the specification. */
    public static boolean isEditie1(JsonNode vervolg) {
        return vervolg.path("voorgeschiedenis").has("gezet");
    }

    /** A record with only what both editions write of its vervolg, so that records of two editions can be compared. */
    public static JsonNode zonderEditie(JsonNode vastlegging) {
        JsonNode deel = vastlegging.deepCopy();
        if (deel.path("vervolg") instanceof ObjectNode vervolg) {
            vervolg.remove(ALLEEN_EEN_EDITIE);
            if (vervolg.path("voorgeschiedenis") instanceof ObjectNode geschiedenis) {
                geschiedenis.retain("aanleiding", "eerder");
            }
        }
        return deel;
    }

    /**
     * Builds only the fields of {@link #INVOER}.
     *
     * @throws OngeldigException as {@link #build}
     */
    public static Vervolg invoer(JsonNode node, Casus casus, Woordenlijst woorden) {
        ObjectNode deel = Json.NODES.objectNode();
        INVOER.forEach(veld -> CasusReader.optional(node, veld).ifPresent(n -> deel.set(veld, n)));
        return build(deel, casus, woorden);
    }

    private static Gebeurtenis gebeurtenis(JsonNode node, Casus casus, Woordenlijst woorden) {
        return GebeurtenisReader.onder(
                "/gebeurtenis", () -> GebeurtenisReader.build(node.path("gebeurtenis"), Optional.of(casus), woorden));
    }

    private static Voorgeschiedenis voorgeschiedenis(JsonNode node, Woordenlijst woorden) {
        JsonNode n = node.path("voorgeschiedenis");
        return GebeurtenisReader.onder(
                "/voorgeschiedenis",
                () -> new Voorgeschiedenis(
                        CasusReader.value(Aanleiding.class, n.path("aanleiding")),
                        StapReader.elk("/eerder", n.path("eerder"), i -> inzet(i, woorden)),
                        CasusReader.names(woorden.interventies(), n.path("strafrecht")),
                        CasusReader.names(woorden.interventies(), n.path("staand")),
                        CasusReader.names(woorden.interventies(), n.path("bodem")),
                        n.path("boete").booleanValue(false),
                        n.path("sanctie").booleanValue(false),
                        n.path("voortzetten").booleanValue(false),
                        n.path("termijn").booleanValue(false),
                        n.path("tredenOp").booleanValue(false),
                        n.path("toegewezen").booleanValue(false),
                        StapReader.elk("/lasten", n.path("lasten"), l -> StapReader.verloop(l, woorden)),
                        n.path("gesloten").booleanValue(false)));
    }

    private static Zaakstand stand(JsonNode node, Woordenlijst woorden) {
        return new Zaakstand(
                StapReader.elk("/lasten", node.path("lasten"), l -> laststand(l, woorden)),
                CasusReader.names(woorden.interventies(), node.path("vanKracht")),
                CasusReader.names(Gebeurtenis.Soort.class, node.path("mogelijk")),
                node.path("gesloten").booleanValue());
    }

    private static Laststand laststand(JsonNode n, Woordenlijst woorden) {
        return new Laststand(
                StapReader.verloop(n, woorden),
                n.path("vanKracht").booleanValue(),
                CasusReader.names(Laststap.class, n.path("mogelijk")));
    }

    private static Vervolgeditie1 editie1(JsonNode node, Woordenlijst woorden) {
        return new Vervolgeditie1(
                gezet(node.path("voorgeschiedenis").path("gezet"), woorden),
                CasusReader.each(node.path("lasten"), l -> lastgang(l, woorden)),
                CasusReader.optional(node, "herpositionering")
                        .map(h -> new Herpositionering(
                                CasusReader.value(Segment.class, h.path("segment")),
                                h.path("overlegStrafrecht").booleanValue())));
    }

    /** Adds a fault for each conclusion that does not follow from the rest; for a tree right by the schema. */
    static void check(JsonNode vervolg, Woordenlijst woorden, FoutCollector fouten) {
        boolean gesloten = vervolg.at("/voorgeschiedenis/gesloten").booleanValue(false)
                || vervolg.at("/gebeurtenis/nageleefd").booleanValue(false);
        if (vervolg.has("gesloten") && vervolg.path("gesloten").booleanValue() != gesloten) {
            fouten.contradiction(
                    "/gesloten", "past niet bij de gebeurtenis en wat eraan voorafging; verwacht: " + gesloten);
        }
        JsonNode lasten = vervolg.path("lasten");
        for (int i = 0; i < lasten.size() && vervolg.has("gesloten"); i++) {
            JsonNode last = lasten.path(i);
            ObjectNode afgeleid = Json.NODES.objectNode();
            try {
                StapWriter.afgeleid(StapReader.verloop(last, woorden), afgeleid);
            } catch (OngeldigException e) {
                continue; // told where the record is built
            }
            for (String veld : List.of("dwangsom", "verbeurd", "ingevorderd")) {
                if (!CanonicalJson.isGelijk(last.path(veld), afgeleid.path(veld))) {
                    fouten.contradiction(
                            "/lasten/" + i + "/" + veld, "volgt niet uit de stappen; verwacht: wat die samen geven");
                }
            }
        }
    }

    private static Inzet inzet(JsonNode n, Woordenlijst woorden) {
        return new Inzet(
                CasusReader.names(woorden.interventies(), n.path("interventies")),
                n.path("zonderNaleving").booleanValue());
    }

    private static Map<Interventie, List<Laststap>> gezet(JsonNode n, Woordenlijst woorden) {
        Map<Interventie, List<Laststap>> gezet = new TreeMap<>();
        n.forEachEntry((last, stappen) ->
                gezet.put(woorden.interventies().get(last), CasusReader.names(Laststap.class, stappen)));
        return gezet;
    }

    private static Trede trede(JsonNode n, Woordenlijst woorden) {
        return new Trede(
                CasusReader.names(woorden.interventies(), n.path("interventies")),
                CasusReader.value(Trede.Stand.class, n.path("stand")));
    }

    private static Lastgang lastgang(JsonNode n, Woordenlijst woorden) {
        return new Lastgang(
                CasusReader.value(woorden.interventies(), n.path("last")),
                CasusReader.name(Laststap.class, n.path("volgende")),
                CasusReader.names(Laststap.class, n.path("overslaan")),
                n.path("besluitAchteraf").booleanValue());
    }

    private static Optional<Recidivevoorstel> recidive(JsonNode node) {
        return CasusReader.optional(node, "recidive")
                .map(r -> GebeurtenisReader.onder(
                        "/recidive",
                        () -> new Recidivevoorstel(
                                r.path("voorgesteld").booleanValue(),
                                r.path("kenmerk").stringValue(),
                                Sha256.parse(r.path("vastlegging").stringValue()))));
    }
}
