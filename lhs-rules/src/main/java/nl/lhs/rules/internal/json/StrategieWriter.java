package nl.lhs.rules.internal.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        zetWaarGevuld(node, "gewichten", gewichten(s));
        zetWaarGevuld(node, "segmenten", segmenten(s));
        zetWaarGevuld(node, "opties", opties(s));
        return node;
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
            if (s.basis().filter(b -> b.label(t).equals(s.label(t))).isEmpty()) {
                typering.put(String.valueOf(t.kolom()), s.label(t));
            }
        }
        ObjectNode gevolgen = Json.NODES.objectNode();
        for (Gevolgen g : Gevolgen.values()) {
            if (s.basis().filter(b -> b.label(g).equals(s.label(g))).isEmpty()) {
                gevolgen.put(Integer.toString(g.rij()), s.label(g));
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
