package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normplaats;
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
import nl.lhs.core.strategie.Vertaling;
import tools.jackson.databind.JsonNode;

/**
 * From tree to strategie, in format 1 and 2. In format 1 the words are those of LHS 1.7, or of what a strategie rests on, and
 * a label of an axis is a text.
 */
public final class StrategieReader {
    private static final String SEGMENTEN = "/segmenten";
    private static final String GEWICHTEN = "/gewichten/";
    private static final String BERUST_OP = "berustOp";

    private StrategieReader() {}

    /** The schema of the format that a tree says it has; of the newest where it says nothing of the kind. */
    static JsonSchema schema(JsonNode tree) {
        return isFormaat1(tree) ? JsonSchema.STRATEGIE_1 : JsonSchema.STRATEGIE;
    }

    private static boolean isFormaat1(JsonNode tree) {
        return JsonSchema.STRATEGIE_1.id().equals(tree.path("formaat").stringValue(null));
    }

    /**
     * All faults of a tree that can be found without the strategie that it rests on: those of the schema, and of words where
     * it has words of its own.
     */
    public static void check(JsonNode tree, FoutCollector fouten) {
        FoutCollector eigen = new FoutCollector();
        schema(tree).validate(tree, eigen);
        if (tree.isObject() && !isFormaat1(tree) && !tree.has(BERUST_OP) && !tree.has("reikwijdte")) {
            Woordentoets.strategie(tree, Optional.empty(), eigen);
        }
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
        return CasusReader.optional(tree, BERUST_OP).flatMap(StrategieReader::verwijzing);
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
        basis.ifPresent(b -> {
            FoutCollector onbekend = new FoutCollector();
            Woordentoets.strategie(tree, Optional.of(b.woorden()), onbekend);
            onbekend.throwIfAny();
        });
        Woordenlijst woorden = woorden(tree, basis);
        Strategie.Builder builder = basis.map(b -> b.specifiek(verwijzing, titel, bereik.orElseThrow()))
                .orElseGet(() -> Strategie.builder(verwijzing, titel));
        geldig.ifPresent(builder::geldig);
        vaststelling.ifPresent(builder::vastgesteld);
        if (isFormaat1(tree)) {
            labels(tree, builder);
        } else {
            builder.woorden(woorden);
            Woordenreader.kolommen(tree.path("assen")).forEach(builder::label);
            Woordenreader.rijen(tree.path("assen")).forEach(builder::label);
            tree.at("/teksten/aandachtspunten").forEachEntry((code, tekst) -> {
                if (!code.equals(Woordenreader.TOELICHTING)) {
                    builder.tekst(code, tekst.stringValue());
                }
            });
            CasusReader.optional(tree, "vertaling")
                    .ifPresent(n -> builder.vertalingen(CasusReader.each(n, StrategieReader::vertaling)));
        }
        gewichten(tree, builder, woorden);
        tree.path("segmenten").forEachEntry((naam, cel) -> {
            if (!naam.equals(Woordenreader.TOELICHTING)) {
                segment(builder, woorden, Segment.parse(naam), cel);
            }
        });
        builder.opties(opties(tree.path("opties"), basis.map(Strategie::opties).orElse(Opties.STANDAARD)));
        try {
            return builder.build();
        } catch (OngeldigException e) {
            throw new OngeldigException(
                    e.fouten().stream().map(f -> opZijnPlaats(tree, f)).toList());
        }
    }

    private static Woordenlijst woorden(JsonNode tree, Optional<Strategie> basis) {
        if (isFormaat1(tree)) {
            return basis.map(Strategie::woorden).orElse(Woordenlijst.LHS_17);
        }
        JsonNode normen = tree.at("/teksten/normen");
        if (basis.isEmpty()) {
            return alsDeBekende(Woordenreader.build(tree, normen));
        }
        Woordenlijst van = basis.get().woorden();
        if (normen.isMissingNode() && !tree.has("nietUitgedrukt")) {
            return van;
        }
        Map<String, Normplaats> plaatsen = new HashMap<>(van.normen());
        plaatsen.putAll(Woordenreader.normen(normen));
        return van.toBuilder()
                .normen(plaatsen)
                .nietUitgedrukt(CasusReader.optional(tree, "nietUitgedrukt")
                        .map(StrategieReader::teksten)
                        .orElse(van.nietUitgedrukt()))
                .build();
    }

    /** One object for the words of LHS 1.7, so that they are compared at once. */
    private static Woordenlijst alsDeBekende(Woordenlijst woorden) {
        return woorden.equals(Woordenlijst.LHS_17) ? Woordenlijst.LHS_17 : woorden;
    }

    private static void labels(JsonNode tree, Strategie.Builder builder) {
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
    }

    private static void gewichten(JsonNode tree, Strategie.Builder builder, Woordenlijst woorden) {
        tree.path("gewichten").forEachEntry((naam, gewicht) -> {
            if (!naam.equals(Woordenreader.TOELICHTING)) {
                builder.gewicht(woorden.interventies().get(naam), gewicht.intValue());
            }
        });
        for (JsonNode interventie : tree.path("interventies")) {
            builder.gewicht(
                    CasusReader.value(woorden.interventies(), interventie.path("id")),
                    interventie.path("gewicht").intValue());
        }
    }

    /** A weight stands at its intervention where the document has words of its own. */
    public static Fout opZijnPlaats(JsonNode tree, Fout fout) {
        if (fout.pad().startsWith(GEWICHTEN)) {
            JsonNode interventies = tree.path("interventies");
            for (int i = 0; i < interventies.size(); i++) {
                if (fout.pad()
                        .substring(GEWICHTEN.length())
                        .equals(interventies.path(i).path("id").stringValue(null))) {
                    return new Fout("/interventies/" + i + "/gewicht", fout.code(), fout.tekst());
                }
            }
        }
        return fout;
    }

    private static Vertaling vertaling(JsonNode n) {
        Map<String, String> woorden = new HashMap<>();
        n.path("woorden").forEachEntry((hier, daar) -> {
            if (!hier.equals(Woordenreader.TOELICHTING)) {
                woorden.put(hier, daar.stringValue());
            }
        });
        return new Vertaling(verwijzing(n.path("naar")).orElseThrow(), woorden);
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
