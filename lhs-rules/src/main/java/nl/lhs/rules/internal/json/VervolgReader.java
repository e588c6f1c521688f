package nl.lhs.rules.internal.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From tree to what a record in a dossier holds beside the decision. */
public final class VervolgReader {
    /** The fields on which is decided, or that are repeated; all others are concluded. */
    public static final Set<String> INVOER = Set.of(
            "volgnummer", "vorige", "gebeurtenis", "voorgeschiedenis", "hersteltermijn", "recidive", "wijzigingen");

    private VervolgReader() {}

    /**
     * Builds it from a tree that is right by the schema.
     *
     * @param casus the casus of the record, which is also that of a herziening and of a new overtreding
     * @throws nl.lhs.core.OngeldigException if it contradicts itself all the same; paths are within it
     */
    public static Vervolg build(JsonNode node, Casus casus) {
        return new Vervolg(
                node.path("volgnummer").intValue(),
                node.path("vorige").stringValueOpt().map(Sha256::parse),
                gebeurtenis(node, casus),
                voorgeschiedenis(node),
                GebeurtenisReader.date(node, "hersteltermijn"),
                CasusReader.each(node.path("treden"), VervolgReader::trede),
                CasusReader.each(node.path("lasten"), VervolgReader::lastgang),
                CasusReader.optional(node, "herpositionering")
                        .map(h -> new Herpositionering(
                                CasusReader.value(Segment.class, h.path("segment")),
                                h.path("overlegStrafrecht").booleanValue())),
                recidive(node),
                CasusReader.each(node.path("wijzigingen"), JsonNode::stringValue));
    }

    /**
     * Builds only the fields of {@link #INVOER}.
     *
     * @throws nl.lhs.core.OngeldigException as {@link #build}
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
                        eerder(n.path("eerder")),
                        CasusReader.names(Interventie.class, n.path("strafrecht")),
                        gezet(n.path("gezet"))));
    }

    private static List<Inzet> eerder(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> GebeurtenisReader.onder("/eerder/" + i, () -> inzet(list.path(i))))
                .toList();
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
