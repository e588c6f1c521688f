package nl.lhs.rules.internal.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Benaming;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import tools.jackson.databind.JsonNode;

/** From the fields that a strategie and a record have for words to the words. */
final class Woordenreader {
    /** A text for people, which any object may have and nobody reads. */
    static final String TOELICHTING = "toelichting";

    private Woordenreader() {}

    /**
     * Builds words from a tree that is right by its schema.
     *
     * @param normen the part of it that says where its norms stand; may be missing
     * @throws nl.lhs.core.OngeldigException with what is wrong all the same
     */
    static Woordenlijst build(JsonNode tree, JsonNode normen) {
        return Woordenlijst.builder()
                .kolommen(kolommen(tree.path("assen")))
                .rijen(rijen(tree.path("assen")))
                .klassen(lijst(tree, "klassen", Woordenreader::klasse))
                .interventies(lijst(tree, "interventies", Woordenreader::interventie))
                .aspecten(lijst(tree, "verzwarendeAspecten", Woordenreader::aspect))
                .verzachtend(lijst(tree, "verzachtendeArgumenten", Woordenreader::verzachtend))
                .verzwarend(lijst(tree, "verzwarendeArgumenten", Woordenreader::verzwarend))
                .gedragingen(lijst(tree, "ernstigeGedragingen", Woordenreader::gedraging))
                .normen(normen(normen))
                .nietUitgedrukt(CasusReader.each(tree.path("nietUitgedrukt"), JsonNode::stringValue))
                .build();
    }

    static Map<Typering, Benaming> kolommen(JsonNode assen) {
        Map<Typering, Benaming> kolommen = new EnumMap<>(Typering.class);
        for (Typering t : Typering.values()) {
            CasusReader.optional(assen.path("typering"), String.valueOf(t.kolom()))
                    .ifPresent(n -> kolommen.put(t, benaming(n)));
        }
        return kolommen;
    }

    static Map<Gevolgen, Benaming> rijen(JsonNode assen) {
        Map<Gevolgen, Benaming> rijen = new EnumMap<>(Gevolgen.class);
        for (Gevolgen g : Gevolgen.values()) {
            CasusReader.optional(assen.path("gevolgen"), Integer.toString(g.rij()))
                    .ifPresent(n -> rijen.put(g, benaming(n)));
        }
        return rijen;
    }

    static Map<String, Normplaats> normen(JsonNode node) {
        Map<String, Normplaats> normen = new HashMap<>();
        node.forEachEntry((id, n) -> {
            if (!id.equals(TOELICHTING)) {
                normen.put(
                        id,
                        new Normplaats(
                                n.path("nummer").stringValue(),
                                n.path("paragraaf").stringValue()));
            }
        });
        return normen;
    }

    /** Makes a word of its node and its place. */
    private interface Maker<B> {
        B make(JsonNode node, int volgnummer);
    }

    private static <B> List<B> lijst(JsonNode tree, String veld, Maker<B> maker) {
        List<B> woorden = new ArrayList<>();
        for (JsonNode node : tree.path(veld)) {
            woorden.add(maker.make(node, woorden.size()));
        }
        return woorden;
    }

    private static String id(JsonNode node) {
        return node.path("id").stringValue();
    }

    private static Benaming naam(JsonNode node) {
        return benaming(node.path("naam"));
    }

    private static Benaming inZin(JsonNode node) {
        return CasusReader.optional(node, "inZin").map(Woordenreader::benaming).orElseGet(() -> naam(node));
    }

    private static Benaming benaming(JsonNode node) {
        String nederlands = node.path("nl").stringValue();
        return new Benaming(nederlands, node.path("en").stringValue(nederlands));
    }

    private static boolean vlag(JsonNode node, String veld) {
        return node.path(veld).booleanValue(false);
    }

    private static Klasse klasse(JsonNode node, int volgnummer) {
        return new Klasse(
                id(node),
                volgnummer,
                naam(node),
                inZin(node),
                CasusReader.value(Overlegindicatie.class, node.at("/overleg/zonderAspecten")),
                CasusReader.value(Overlegindicatie.class, node.at("/overleg/metAspecten")),
                CasusReader.value(Klasse.Strafrecht.class, node.path("strafrecht")));
    }

    private static Interventie interventie(JsonNode node, int volgnummer) {
        Benaming naam = naam(node);
        Benaming inZin = inZin(node);
        Interventie.Builder builder = Interventie.builder(
                        id(node), volgnummer, CasusReader.value(Interventiesoort.class, node.path("soort")))
                .naam(naam.nederlands(), naam.engels())
                .inZin(inZin.nederlands(), inZin.engels());
        rollen(node, builder);
        node.path("categorie").stringValueOpt().ifPresent(builder::categorie);
        node.path("brief").stringValueOpt().ifPresent(builder::brief);
        last(node).ifPresent(last -> {
            Benaming bepaald = benaming(node.path("bepaald"));
            builder.last(last, bepaald.nederlands(), bepaald.engels());
        });
        return builder.build();
    }

    static Optional<Lastsoort> last(JsonNode interventie) {
        return CasusReader.name(Lastsoort.class, interventie.path("last"));
    }

    /** The roles that can be read; what cannot be read is none. */
    static void rollen(JsonNode node, Interventie.Builder builder) {
        for (Rol rol : Rol.values()) {
            JsonNode veld = node.path(rol.veld());
            if (rol.waarde().map(w -> w.equals(veld.stringValue(null))).orElseGet(() -> veld.booleanValue(false))) {
                builder.rollen(rol);
            }
        }
    }

    private static VerzwarendAspect.Soort aspect(JsonNode node, int volgnummer) {
        List<VerzwarendAspect.Betekenis> betekenissen = new ArrayList<>();
        if (vlag(node, "vereistOnderbouwing")) {
            betekenissen.add(VerzwarendAspect.Betekenis.VEREIST_ONDERBOUWING);
        }
        if (vlag(node, "geldstrafZonderEffect")) {
            betekenissen.add(VerzwarendAspect.Betekenis.GELDSTRAF_ZONDER_EFFECT);
        }
        if (vlag(node, "verhulling")) {
            betekenissen.add(VerzwarendAspect.Betekenis.VERHULLING);
        }
        return new VerzwarendAspect.Soort(
                id(node), volgnummer, naam(node), inZin(node), betekenissen.toArray(VerzwarendAspect.Betekenis[]::new));
    }

    private static VerzachtendArgument.Soort verzachtend(JsonNode node, int volgnummer) {
        return new VerzachtendArgument.Soort(
                id(node), volgnummer, naam(node), inZin(node), vlag(node, "legalisatie"), vlag(node, "overig"));
    }

    private static VerzwarendArgument.Soort verzwarend(JsonNode node, int volgnummer) {
        return new VerzwarendArgument.Soort(
                id(node), volgnummer, naam(node), inZin(node), vlag(node, "recidive"), vlag(node, "overig"));
    }

    private static ErnstigeGedraging gedraging(JsonNode node, int volgnummer) {
        return new ErnstigeGedraging(
                id(node),
                volgnummer,
                naam(node),
                CasusReader.value(ErnstigeGedraging.Soort.class, node.path("soort")),
                vlag(node, "fraude"));
    }
}
