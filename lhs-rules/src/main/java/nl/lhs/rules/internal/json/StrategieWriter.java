package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.strategie.Vertaling;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** From strategie to tree; of a specifieke strategie only what differs. */
public final class StrategieWriter {
    private StrategieWriter() {}

    public static ObjectNode tree(Strategie s) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("formaat", JsonSchema.STRATEGIE.id());
        node.setAll(verwijzing(s.verwijzing()));
        node.put("titel", s.titel());
        s.vaststelling()
                .ifPresent(
                        v -> node.putObject("vastgesteld").put("door", v.door()).put("op", v.op().toString()));
        ObjectNode geldig = node.putObject("geldig");
        geldig.put("vanaf", s.geldigheid().vanaf().toString());
        s.geldigheid().totEnMet().ifPresent(t -> geldig.put("totEnMet", t.toString()));
        s.basis().ifPresent(b -> node.set("berustOp", verwijzing(b.verwijzing())));
        s.bereik().ifPresent(b -> {
            ObjectNode bereik = node.putObject("reikwijdte");
            teksten(bereik, "gebied", b.gebied());
            teksten(bereik, "groep", b.groep());
            teksten(bereik, "thema", b.thema());
        });
        zetWaarGevuld(node, "assen", assen(s));
        if (s.basis().isEmpty()) {
            Woordenwriter.write(s.woorden(), node, (i, boom) -> boom.put("gewicht", s.gewicht(i)));
        } else {
            zetWaarGevuld(node, "gewichten", gewichten(s));
        }
        zetWaarGevuld(node, "segmenten", segmenten(s));
        zetWaarGevuld(node, "opties", opties(s));
        zetWaarGevuld(node, "teksten", teksten(s));
        if (anders(s, b -> b.woorden().nietUitgedrukt(), List.of())) {
            node.set("nietUitgedrukt", Woordenwriter.teksten(s.woorden().nietUitgedrukt()));
        }
        if (anders(s, Strategie::vertalingen, List.of())) {
            node.set("vertaling", CasusWriter.objects(s.vertalingen(), StrategieWriter::vertaling));
        }
        return node;
    }

    /** Whether something is other than in the strategie rested on, or, without one, than where it is not given. */
    private static <T> boolean anders(Strategie s, Function<Strategie, T> wat, T zonder) {
        return !wat.apply(s).equals(s.basis().map(wat).orElse(zonder));
    }

    /** What the basis has is left out, where there is one. */
    private static <T> Map<String, T> eigen(Strategie s, Function<Strategie, Map<String, T>> wat) {
        Map<String, T> eigen = new TreeMap<>(wat.apply(s));
        s.basis().ifPresent(b -> eigen.entrySet().removeAll(wat.apply(b).entrySet()));
        return eigen;
    }

    private static ObjectNode teksten(Strategie s) {
        ObjectNode aandachtspunten = Json.NODES.objectNode();
        eigen(s, Strategie::teksten).forEach(aandachtspunten::put);
        ObjectNode teksten = Json.NODES.objectNode();
        zetWaarGevuld(teksten, "aandachtspunten", aandachtspunten);
        zetWaarGevuld(
                teksten,
                "normen",
                Woordenwriter.normen(eigen(s, b -> b.woorden().normen())));
        return teksten;
    }

    private static void vertaling(Vertaling vertaling, ObjectNode boom) {
        boom.set("naar", verwijzing(vertaling.naar()));
        ObjectNode woorden = boom.putObject("woorden");
        new TreeMap<>(vertaling.woorden()).forEach(woorden::put);
    }

    public static ObjectNode verwijzing(StrategieVerwijzing v) {
        return Json.NODES.objectNode().put("id", v.id()).put("versie", v.versie());
    }

    /** Differences between two strategieen. */
    public static ArrayNode wijzigingen(List<Strategiewijziging> wijzigingen) {
        return CasusWriter.objects(wijzigingen, (w, child) -> {
            child.put("plaats", w.plaats());
            w.landelijk().forEach(child.putArray("landelijk")::add);
            w.lokaal().forEach(child.putArray("lokaal")::add);
        });
    }

    private static void teksten(ObjectNode node, String veld, List<String> teksten) {
        if (!teksten.isEmpty()) {
            ArrayNode lijst = node.putArray(veld);
            teksten.forEach(lijst::add);
        }
    }

    private static void zetWaarGevuld(ObjectNode node, String veld, ObjectNode waarde) {
        if (!waarde.isEmpty()) {
            node.set(veld, waarde);
        }
    }

    private static ObjectNode assen(Strategie s) {
        ObjectNode typering = Json.NODES.objectNode();
        for (Typering t : Typering.values()) {
            if (s.basis()
                    .filter(b -> b.woorden().naam(t).equals(s.woorden().naam(t)))
                    .isEmpty()) {
                typering.set(
                        String.valueOf(t.kolom()),
                        Woordenwriter.benaming(s.woorden().naam(t)));
            }
        }
        ObjectNode gevolgen = Json.NODES.objectNode();
        for (Gevolgen g : Gevolgen.values()) {
            if (s.basis()
                    .filter(b -> b.woorden().naam(g).equals(s.woorden().naam(g)))
                    .isEmpty()) {
                gevolgen.set(
                        Integer.toString(g.rij()),
                        Woordenwriter.benaming(s.woorden().naam(g)));
            }
        }
        ObjectNode assen = Json.NODES.objectNode();
        zetWaarGevuld(assen, "typering", typering);
        zetWaarGevuld(assen, "gevolgen", gevolgen);
        return assen;
    }

    private static ObjectNode gewichten(Strategie s) {
        ObjectNode node = Json.NODES.objectNode();
        for (Interventie i : s.woorden().interventies().alle()) {
            if (s.basis().filter(b -> b.gewicht(i) == s.gewicht(i)).isEmpty()) {
                node.put(i.id(), s.gewicht(i));
            }
        }
        return node;
    }

    private static ObjectNode segmenten(Strategie s) {
        ObjectNode node = Json.NODES.objectNode();
        for (Segment segment : Segment.values()) {
            ObjectNode cel = Json.NODES.objectNode();
            Optional<Strategie> basis = s.basis();
            if (basis.filter(b -> b.klasse(segment).equals(s.klasse(segment))).isEmpty()) {
                cel.put("klasse", s.klasse(segment).id());
            }
            for (Interventiesoort soort : Interventiesoort.values()) {
                List<Interventie> lijst = s.interventies(segment, soort);
                if (basis.filter(b -> s.vanLichtNaarZwaar(b.interventies(segment, soort))
                                .equals(lijst))
                        .isEmpty()) {
                    cel.set(soort.name().toLowerCase(Locale.ROOT), CasusWriter.names(lijst));
                }
            }
            zetWaarGevuld(node, segment.name(), cel);
        }
        return node;
    }

    private static ObjectNode opties(Strategie s) {
        ObjectNode alle = opties(s.opties());
        for (Optie optie : Optie.values()) {
            if (s.basis()
                    .filter(b -> b.opties().waarde(optie).equals(s.opties().waarde(optie)))
                    .isPresent()) {
                alle.remove(optie.naam());
            }
        }
        return alle;
    }

    static ObjectNode opties(Opties o) {
        return Json.NODES
                .objectNode()
                .put("beideArgumenten", o.beideArgumenten().name())
                .put("rand", o.rand().name())
                .put("standaardtypering", o.standaardtypering().name())
                .put("bsbmVervangtOverlegInZwaar", o.bsbmVervangtOverlegInZwaar())
                .put("spoed", o.spoed().name());
    }
}
