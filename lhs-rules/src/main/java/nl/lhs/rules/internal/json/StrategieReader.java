package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;
import tools.jackson.databind.JsonNode;

/** From tree to strategie. */
public final class StrategieReader {
    private static final String SEGMENTEN = "/segmenten";

    private StrategieReader() {}

    /** Checks a tree by the schema. */
    public static void check(JsonNode tree, FoutCollector fouten) {
        FoutCollector eigen = new FoutCollector();
        JsonSchema.STRATEGIE.validate(tree, eigen);
        eigen.list().forEach(f -> fouten.add(buitenDeMatrix(f) ? onbereikbaar(f) : f));
    }

    private static boolean buitenDeMatrix(Fout fout) {
        return fout.code() == Foutcode.ONBEKEND_VELD
                && fout.pad().startsWith(SEGMENTEN + "/")
                && fout.pad().indexOf('/', SEGMENTEN.length() + 1) < 0;
    }

    private static Fout onbereikbaar(Fout fout) {
        return new Fout(
                fout.pad(),
                fout.code(),
                "is geen segment van de matrix, zodat geen casus er kan komen; verwacht: een kolom A tot en met D en een"
                        + " rij 1 tot en met 4, zoals C4");
    }

    /** The strategie that a tree rests on, where that can be read. */
    public static Optional<StrategieVerwijzing> berustOp(JsonNode tree) {
        return CasusReader.optional(tree, "berustOp").flatMap(StrategieReader::verwijzing);
    }

    static Optional<StrategieVerwijzing> verwijzing(JsonNode n) {
        return n.path("id")
                .stringValueOpt()
                .filter(s -> !s.isBlank())
                .flatMap(id -> n.path("versie")
                        .stringValueOpt()
                        .filter(s -> !s.isBlank())
                        .map(versie -> new StrategieVerwijzing(id, versie)));
    }

    /**
     * Builds a strategie from a tree that is right by the schema.
     *
     * @param basis the strategie that it rests on, if any
     * @throws OngeldigException with everything that is wrong all the same
     */
    public static Strategie build(JsonNode tree, Optional<Strategie> basis) {
        List<Fout> fouten = new ArrayList<>();
        StrategieVerwijzing verwijzing = verwijzing(tree).orElseThrow();
        String titel = tree.path("titel").stringValue();
        Optional<Strategiebereik> bereik = CasusReader.optional(tree, "reikwijdte")
                .flatMap(n -> probeer(
                        fouten,
                        "/reikwijdte",
                        () -> new Strategiebereik(
                                teksten(n.path("gebied")), teksten(n.path("groep")), teksten(n.path("thema")))));
        Optional<Geldigheid> geldig = probeer(
                fouten,
                "/geldig",
                () -> new Geldigheid(
                        GebeurtenisReader.date(tree.path("geldig"), "vanaf").orElseThrow(),
                        GebeurtenisReader.date(tree.path("geldig"), "totEnMet")));
        Optional<Vaststelling> vaststelling = CasusReader.optional(tree, "vastgesteld")
                .flatMap(n -> probeer(
                        fouten,
                        "/vastgesteld",
                        () -> new Vaststelling(
                                n.path("door").stringValue(),
                                GebeurtenisReader.date(n, "op").orElseThrow())));
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
        Woordenlijst woorden = basis.map(Strategie::woorden).orElse(Woordenlijst.LHS_17);
        Strategie.Builder builder = basis.map(b -> b.specifiek(verwijzing, titel, bereik.orElseThrow()))
                .orElseGet(() -> Strategie.builder(verwijzing, titel));
        geldig.ifPresent(builder::geldig);
        vaststelling.ifPresent(builder::vastgesteld);
        for (Typering typering : Typering.values()) {
            tree.at("/assen/typering/" + typering.kolom())
                    .stringValueOpt()
                    .ifPresent(label -> builder.label(typering, label));
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            tree.at("/assen/gevolgen/" + gevolgen.rij())
                    .stringValueOpt()
                    .ifPresent(label -> builder.label(gevolgen, label));
        }
        tree.path("gewichten")
                .forEachEntry((naam, gewicht) ->
                        builder.gewicht(woorden.interventies().get(naam), gewicht.intValue()));
        tree.path("segmenten").forEachEntry((naam, cel) -> segment(builder, woorden, Segment.parse(naam), cel));
        builder.opties(opties(tree.path("opties"), basis.map(Strategie::opties).orElse(Opties.STANDAARD)));
        return builder.build();
    }

    private static void segment(Strategie.Builder builder, Woordenlijst woorden, Segment segment, JsonNode cel) {
        CasusReader.name(woorden.klassen(), cel.path("klasse")).ifPresent(k -> builder.klasse(segment, k));
        for (Interventiesoort soort : Interventiesoort.values()) {
            CasusReader.optional(cel, soort.name().toLowerCase(Locale.ROOT))
                    .ifPresent(lijst ->
                            builder.interventies(segment, soort, CasusReader.names(woorden.interventies(), lijst)));
        }
    }

    /** The options of a tree; what it does not give is as in the basis. */
    static Opties opties(JsonNode n, Opties basis) {
        return new Opties(
                CasusReader.name(Opties.BeideArgumenten.class, n.path("beideArgumenten"))
                        .orElse(basis.beideArgumenten()),
                CasusReader.name(Opties.Rand.class, n.path("rand")).orElse(basis.rand()),
                CasusReader.name(Typering.class, n.path("standaardtypering")).orElse(basis.standaardtypering()),
                n.path("bsbmVervangtOverlegInZwaar").booleanValue(basis.bsbmVervangtOverlegInZwaar()),
                CasusReader.name(Opties.Spoed.class, n.path("spoed")).orElse(basis.spoed()));
    }

    private static List<String> teksten(JsonNode lijst) {
        return CasusReader.each(lijst, JsonNode::stringValue);
    }

    private static <T> Optional<T> probeer(List<Fout> fouten, String plaats, Supplier<T> bouw) {
        try {
            return Optional.of(bouw.get());
        } catch (OngeldigException e) {
            e.fouten().forEach(f -> fouten.add(f.onder(plaats)));
            return Optional.empty();
        }
    }
}
