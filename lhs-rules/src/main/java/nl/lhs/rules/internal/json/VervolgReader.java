package nl.lhs.rules.internal.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
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
    public static Vervolg build(JsonNode node, Casus casus) {
        return new Vervolg(
                node.path("volgnummer").intValue(),
                node.path("vorige").stringValueOpt().map(Sha256::parse),
                gebeurtenis(node, casus),
                voorgeschiedenis(node),
                GebeurtenisReader.date(node, "hersteltermijn"),
                CasusReader.each(node.path("treden"), VervolgReader::trede),
                CasusReader.names(Interventie.class, node.path("nieuw")),
                node.has("gesloten") ? Optional.of(stand(node)) : Optional.empty(),
                recidive(node),
                CasusReader.each(node.path("wijzigingen"), JsonNode::stringValue),
                isEditie1(node) ? Optional.of(editie1(node)) : Optional.empty());
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
    public static Vervolg invoer(JsonNode node, Casus casus) {
        ObjectNode deel = Json.NODES.objectNode();
        INVOER.forEach(veld -> CasusReader.optional(node, veld).ifPresent(n -> deel.set(veld, n)));
        return build(deel, casus);
    }

    private static Gebeurtenis gebeurtenis(JsonNode node, Casus casus) {
        return GebeurtenisReader.onder(
                "/gebeurtenis", () -> GebeurtenisReader.build(node.path("gebeurtenis"), Optional.of(casus)));
    }

    private static Voorgeschiedenis voorgeschiedenis(JsonNode node) {
        JsonNode n = node.path("voorgeschiedenis");
        return GebeurtenisReader.onder(
                "/voorgeschiedenis",
                () -> new Voorgeschiedenis(
                        CasusReader.value(Aanleiding.class, n.path("aanleiding")),
                        StapReader.elk("/eerder", n.path("eerder"), VervolgReader::inzet),
                        CasusReader.names(Interventie.class, n.path("strafrecht")),
                        CasusReader.names(Interventie.class, n.path("staand")),
                        CasusReader.names(Interventie.class, n.path("bodem")),
                        n.path("boete").booleanValue(false),
                        n.path("sanctie").booleanValue(false),
                        n.path("voortzetten").booleanValue(false),
                        n.path("termijn").booleanValue(false),
                        n.path("tredenOp").booleanValue(false),
                        n.path("toegewezen").booleanValue(false),
                        StapReader.elk("/lasten", n.path("lasten"), StapReader::verloop),
                        n.path("gesloten").booleanValue(false)));
    }

    private static Zaakstand stand(JsonNode node) {
        return new Zaakstand(
                StapReader.elk("/lasten", node.path("lasten"), VervolgReader::laststand),
                CasusReader.names(Interventie.class, node.path("vanKracht")),
                CasusReader.names(Gebeurtenis.Soort.class, node.path("mogelijk")),
                node.path("gesloten").booleanValue());
    }

    private static Laststand laststand(JsonNode n) {
        return new Laststand(
                StapReader.verloop(n),
                n.path("vanKracht").booleanValue(),
                CasusReader.names(Laststap.class, n.path("mogelijk")));
    }

    private static Vervolgeditie1 editie1(JsonNode node) {
        return new Vervolgeditie1(
                gezet(node.path("voorgeschiedenis").path("gezet")),
                CasusReader.each(node.path("lasten"), VervolgReader::lastgang),
                CasusReader.optional(node, "herpositionering")
                        .map(h -> new Herpositionering(
                                CasusReader.value(Segment.class, h.path("segment")),
                                h.path("overlegStrafrecht").booleanValue())));
    }

    /** Adds a fault for each conclusion that does not follow from the rest; for a tree right by the schema. */
    static void check(JsonNode vervolg, FoutCollector fouten) {
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
                StapWriter.afgeleid(StapReader.verloop(last), afgeleid);
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

    private static Inzet inzet(JsonNode n) {
        return new Inzet(
                CasusReader.names(Interventie.class, n.path("interventies")),
                n.path("zonderNaleving").booleanValue());
    }

    private static Map<Interventie, List<Laststap>> gezet(JsonNode n) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        n.forEachEntry(
                (last, stappen) -> gezet.put(Interventie.valueOf(last), CasusReader.names(Laststap.class, stappen)));
        return gezet;
    }

    private static Trede trede(JsonNode n) {
        return new Trede(
                CasusReader.names(Interventie.class, n.path("interventies")),
                CasusReader.value(Trede.Stand.class, n.path("stand")));
    }

    private static Lastgang lastgang(JsonNode n) {
        return new Lastgang(
                CasusReader.value(Interventie.class, n.path("last")),
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
