package nl.lhs.rules.internal.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import tools.jackson.databind.JsonNode;

/** From tree to vastlegging. */
public final class VastleggingReader {
    private static final String VERVOLG = "/vervolg";
    private static final String GEBEURTENIS = VERVOLG + "/gebeurtenis";

    private VastleggingReader() {}

    /** The faults of the schema, of the casus, and of fields that say one thing twice. */
    public static void check(JsonNode vastlegging, FoutCollector fouten) {
        JsonSchema.VASTLEGGING.validate(vastlegging, fouten);
        checkContents(vastlegging, "", fouten);
    }

    /** The faults that no schema finds; {@code plaats} is the path of a record within another value, else empty. */
    public static void checkContents(JsonNode vastlegging, String plaats, FoutCollector fouten) {
        if (!Recordwoorden.fouten(vastlegging).isEmpty()) {
            return; // told already; in which words the rest is, cannot be told
        }
        FoutCollector eigen = new FoutCollector();
        Woordenlijst woorden = Recordwoorden.of(vastlegging);
        CasusReader.contradictions(vastlegging.path("casus"), woorden).forEach(f -> eigen.add(f.onder("/casus")));
        aantal(vastlegging.path("aspecten"), eigen);
        soorten(vastlegging.path("overwogen"), woorden, eigen);
        pad(vastlegging.path("positionering"), eigen);
        String vervolg = plaats + VERVOLG;
        if (fouten.list().stream()
                .noneMatch(f -> f.pad().equals(vervolg) || f.pad().startsWith(vervolg + "/"))) {
            FoutCollector afgeleid = new FoutCollector();
            VervolgReader.check(vastlegging.path("vervolg"), woorden, afgeleid);
            afgeleid.list().forEach(f -> eigen.add(f.onder(VERVOLG)));
        }
        String gebeurtenis = plaats + GEBEURTENIS;
        List<Fout> bekend = fouten.list().stream()
                .filter(f -> f.pad().equals(gebeurtenis) || f.pad().startsWith(gebeurtenis + "/"))
                .map(f -> new Fout(f.pad().substring(gebeurtenis.length()), f.code(), f.tekst()))
                .toList();
        GebeurtenisReader.contradictions(vastlegging.at(GEBEURTENIS), woorden, bekend)
                .forEach(f -> eigen.add(f.onder(GEBEURTENIS)));
        eigen.list().forEach(f -> fouten.add(f.onder(plaats)));
    }

    private static void aantal(JsonNode aspecten, FoutCollector fouten) {
        JsonNode aantal = aspecten.path("aantal");
        JsonNode soorten = aspecten.path("soorten");
        if (aantal.isNumber() && soorten.isArray() && aantal.doubleValue() != soorten.size()) {
            fouten.contradiction("/aspecten/aantal", "is niet het aantal soorten; verwacht: " + soorten.size());
        }
    }

    private static void soorten(JsonNode overwogen, Woordenlijst woorden, FoutCollector fouten) {
        for (int i = 0; i < overwogen.size(); i++) {
            JsonNode overweging = overwogen.path(i);
            Optional<Interventiesoort> expected = CasusReader.name(
                            woorden.interventies(), overweging.path("interventie"))
                    .map(Interventie::soort);
            Optional<Interventiesoort> soort = name(Interventiesoort.class, overweging, "soort");
            if (expected.isPresent() && soort.isPresent() && !soort.equals(expected)) {
                fouten.contradiction(
                        "/overwogen/" + i + "/soort",
                        "is niet de soort van de interventie; verwacht: " + expected.get());
            }
        }
    }

    private static void pad(JsonNode positionering, FoutCollector fouten) {
        Optional<Segment> start = name(Segment.class, positionering, "uitgangspositie");
        Optional<Typering> typering = name(Typering.class, positionering, "typering");
        if (start.isPresent() && typering.isPresent() && start.get().typering() != typering.get()) {
            fouten.contradiction(
                    "/positionering/typering",
                    "is niet de kolom van de uitgangspositie; verwacht: "
                            + start.get().typering());
        }
        JsonNode pad = positionering.path("pad");
        if (pad.isEmpty()) {
            return;
        }
        if (start.isPresent() && differs(start.get(), pad.path(0))) {
            fouten.contradiction("/positionering/pad/0", "is niet de uitgangspositie; verwacht: " + start.get());
        }
        Optional<Segment> segment = name(Segment.class, positionering, "segment");
        if (segment.isPresent() && differs(segment.get(), pad.path(pad.size() - 1))) {
            fouten.add(
                    "/positionering/pad/" + (pad.size() - 1),
                    Foutcode.TEGENSTRIJDIG,
                    "is niet het segment waar het pad eindigt; verwacht: " + segment.get());
        }
        if (IntStream.range(1, pad.size()).anyMatch(i -> leaps(pad.path(i - 1), pad.path(i)))) {
            fouten.contradiction(
                    "/positionering/pad", "slaat een segment over; verwacht: elk segment naast het vorige");
        }
    }

    /** A segment that follows itself is no leap: the schema refuses it as a repeated value. */
    private static boolean leaps(JsonNode from, JsonNode to) {
        Optional<Segment> start = CasusReader.name(Segment.class, from);
        return CasusReader.name(Segment.class, to)
                .filter(s -> start.isPresent() && s != start.get() && !s.grenstAan(start.get()))
                .isPresent();
    }

    private static boolean differs(Segment segment, JsonNode node) {
        return CasusReader.name(Segment.class, node).filter(s -> s != segment).isPresent();
    }

    /**
     * Builds a vastlegging in which {@link #check} found nothing.
     *
     * @throws nl.lhs.core.OngeldigException if it contradicts itself all the same
     */
    public static Vastlegging build(JsonNode node) {
        Woordenlijst woorden = Recordwoorden.of(node);
        Casus casus = CasusReader.build(node.path("casus"), woorden);
        Vastlegging.Builder b = Vastlegging.builder(
                        StrategieReader.verwijzing(node.path("strategie")).orElseThrow(), woorden, casus)
                .uitkomst(CasusReader.value(Uitkomst.class, node.path("uitkomst")))
                .status(CasusReader.value(Status.class, node.path("status")))
                .aspecten(CasusReader.names(woorden.aspecten(), node.at("/aspecten/soorten")))
                .overleg(overleg(node.path("overleg")))
                .interventies(interventies(node.path("interventies"), woorden))
                .scenarios(scenarios(node.path("scenarios"), woorden))
                .overwogen(CasusReader.each(node.path("overwogen"), n -> overweging(n, woorden)))
                .aandachtspunten(CasusReader.each(node.path("aandachtspunten"), VastleggingReader::aandachtspunt))
                .signalen(CasusReader.each(node.path("signalen"), VastleggingReader::signaal))
                .lezingen(CasusReader.names(Lezing.class, node.path("lezingen")))
                .regels(CasusReader.each(node.path("regels"), VastleggingReader::regel))
                .bibliotheek(bibliotheek(node));
        CasusReader.optional(node, "positionering")
                .map(n -> positionering(n, woorden))
                .ifPresent(b::positionering);
        name(Spoor.class, node, "spoor").ifPresent(b::spoor);
        CasusReader.optional(node, "afwijking").map(n -> afwijking(n, woorden)).ifPresent(b::afwijking);
        CasusReader.optional(node, "verzoek").map(VastleggingReader::verzoek).ifPresent(b::verzoek);
        name(Termijn.class, node, "termijn").ifPresent(b::termijn);
        CasusReader.optional(node, "vervolg")
                .map(v -> GebeurtenisReader.onder("/vervolg", () -> VervolgReader.build(v, casus, woorden)))
                .ifPresent(b::vervolg);
        CasusReader.optional(node, "beleid").map(VastleggingReader::beleid).ifPresent(b::beleid);
        return b.build();
    }

    /** Which library decided, by a record without faults in {@code bibliotheek}. */
    public static Bibliotheek bibliotheek(JsonNode vastlegging) {
        return new Bibliotheek(
                vastlegging.at("/bibliotheek/versie").stringValue(),
                Sha256.parse(vastlegging.at("/bibliotheek/vingerafdruk").stringValue()),
                CasusReader.each(
                        vastlegging.at("/bibliotheek/eigenRegels"),
                        n -> new Regelbestand(
                                n.path("naam").stringValue(),
                                Sha256.parse(n.path("sha256").stringValue()))));
    }

    /** A record of edition 1 of the specification has no option spoed: it chose the lightest. */
    private static Beleid beleid(JsonNode n) {
        return new Beleid(
                StrategieReader.opties(n.path("opties"), Opties.STANDAARD.withSpoed(Opties.Spoed.LICHTSTE)),
                StrategieReader.berustOp(n),
                CasusReader.each(
                        n.path("gewijzigd"),
                        w -> new Strategiewijziging(
                                w.path("plaats").stringValue(),
                                CasusReader.each(w.path("landelijk"), JsonNode::stringValue),
                                CasusReader.each(w.path("lokaal"), JsonNode::stringValue))),
                n.path("opties").has(Optie.SPOED.naam()));
    }

    private static Positionering positionering(JsonNode n, Woordenlijst woorden) {
        return new Positionering(
                CasusReader.value(Typering.class, n.path("typering")),
                n.path("typeringStandaard").booleanValue(),
                CasusReader.value(Segment.class, n.path("uitgangspositie")),
                CasusReader.value(Verplaatsing.class, n.path("verplaatsing")),
                CasusReader.names(Segment.class, n.path("pad")),
                CasusReader.value(Segment.class, n.path("segment")),
                CasusReader.value(woorden.klassen(), n.path("klasse")));
    }

    private static Overlegoordeel overleg(JsonNode n) {
        return new Overlegoordeel(
                name(Overlegindicatie.class, n, "indicatie"),
                n.path("aangifte").booleanValue(),
                name(Spoor.class, n, "uitkomst"));
    }

    private static Map<Spoor, List<Interventie>> scenarios(JsonNode n, Woordenlijst woorden) {
        Map<Spoor, List<Interventie>> scenarios = new EnumMap<>(Spoor.class);
        n.forEachEntry((spoor, list) -> scenarios.put(Spoor.valueOf(spoor), interventies(list, woorden)));
        return scenarios;
    }

    private static Overweging overweging(JsonNode n, Woordenlijst woorden) {
        return new Overweging(
                CasusReader.value(woorden.interventies(), n.path("interventie")),
                n.path("beschikbaar").booleanValue(),
                n.path("gekozen").booleanValue(),
                n.path("reden").stringValue(),
                CasusReader.value(Redencode.class, n.path("code")));
    }

    private static Afwijkingsoordeel afwijking(JsonNode n, Woordenlijst woorden) {
        return new Afwijkingsoordeel(
                interventies(n.path("aanbevolen"), woorden),
                n.path("binnenSegment").booleanValue(),
                n.path("motivering").stringValue());
    }

    private static Verzoekoordeel verzoek(JsonNode n) {
        return new Verzoekoordeel(
                CasusReader.value(Verzoekoordeel.Uitkomst.class, n.path("uitkomst")),
                name(Verzoekoordeel.Grond.class, n, "grond"));
    }

    private static Aandachtspunt aandachtspunt(JsonNode n) {
        return new Aandachtspunt(
                CasusReader.value(Aandachtspuntcode.class, n.path("code")),
                normen(n.path("normen")),
                n.path("tekst").stringValue());
    }

    private static Signaal signaal(JsonNode n) {
        return new Signaal(
                CasusReader.value(Signaalcode.class, n.path("code")),
                normen(n.path("normen")),
                n.path("tekst").stringValue());
    }

    private static ToegepasteRegel regel(JsonNode n) {
        return new ToegepasteRegel(
                n.path("stap").intValue(),
                n.path("regel").stringValue(),
                normen(n.path("normen")),
                CasusReader.names(Lezing.class, n.path("lezingen")));
    }

    private static List<Interventie> interventies(JsonNode list, Woordenlijst woorden) {
        return CasusReader.names(woorden.interventies(), list);
    }

    private static List<Norm> normen(JsonNode list) {
        return CasusReader.each(list, n -> Norm.of(n.stringValue()));
    }

    private static <E extends Enum<E>> Optional<E> name(Class<E> type, JsonNode node, String field) {
        return CasusReader.name(type, node.path(field));
    }
}
