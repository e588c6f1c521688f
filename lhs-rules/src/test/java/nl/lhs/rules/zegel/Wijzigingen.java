package nl.lhs.rules.zegel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Trede;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every change of one value of a JSON tree: each is made, told, and undone. */
final class Wijzigingen {
    private static final List<List<?>> SOORTEN = List.of(
            List.of(Aandachtspuntcode.values()),
            List.of(Aanleiding.values()),
            List.of(Dwangsom.Per.values()),
            List.of(Gebeurtenis.Soort.values()),
            List.of(Interventiesoort.values()),
            List.of(Laststap.values()),
            List.of(Lezing.values()),
            List.of(Overlegindicatie.values()),
            List.of(Redencode.values()),
            List.of(Segment.values()),
            List.of(Signaalcode.values()),
            List.of(Spoor.values()),
            List.of(Stapgegevens.Strekking.values()),
            List.of(Status.values()),
            List.of(Termijn.values()),
            List.of(Trede.Stand.values()),
            List.of(Typering.values()),
            List.of(Uitkomst.values()),
            List.of(Verplaatsing.values()),
            Woordenlijst.LHS_17.interventies().alle(),
            Woordenlijst.LHS_17.klassen().alle(),
            Woordenlijst.LHS_17.aspecten().alle());

    /**
     * One change.
     *
     * @param pad where
     * @param soort which kind of change
     */
    record Wijziging(String pad, String soort) {}

    private final Consumer<Wijziging> daarna;

    private Wijzigingen(Consumer<Wijziging> daarna) {
        this.daarna = daarna;
    }

    /**
     * Makes every change, one at a time.
     *
     * @param boom is changed and put back
     * @param daarna is called while the change stands
     */
    static void of(ObjectNode boom, Consumer<Wijziging> daarna) {
        new Wijzigingen(daarna).object("", boom);
    }

    private void object(String pad, ObjectNode object) {
        for (String veld : List.copyOf(object.propertyNames())) {
            String hier = pad + "/" + veld;
            JsonNode oud = object.get(veld);
            blad(oud).forEach(nieuw -> {
                object.set(veld, nieuw);
                meld(hier, "van " + oud.getNodeType() + " naar " + nieuw.getNodeType());
            });
            object.set(veld, oud);
            if (oud instanceof ObjectNode kind) {
                object(hier, kind);
            } else if (oud instanceof ArrayNode lijst) {
                lijst(hier, lijst);
            }
        }
        for (String veld : List.copyOf(object.propertyNames())) {
            // A field that is taken out and put back ends up at the end; the order of fields means nothing.
            JsonNode oud = object.remove(veld);
            meld(pad + "/" + veld, "veld weg");
            object.set(veld + "X", oud);
            meld(pad + "/" + veld, "veld hernoemd");
            object.remove(veld + "X");
            object.set(veld, oud);
        }
        object.put("erbij", true);
        meld(pad + "/erbij", "veld erbij");
        object.remove("erbij");
    }

    private void lijst(String pad, ArrayNode lijst) {
        for (int i = 0; i < lijst.size(); i++) {
            String hier = pad + "/" + i;
            int plaats = i;
            JsonNode oud = lijst.get(i);
            blad(oud).forEach(nieuw -> {
                lijst.set(plaats, nieuw);
                meld(hier, "van " + oud.getNodeType() + " naar " + nieuw.getNodeType());
            });
            lijst.set(i, oud);
            if (oud instanceof ObjectNode kind) {
                object(hier, kind);
            } else if (oud instanceof ArrayNode kind) {
                lijst(hier, kind);
            }
            lijst.remove(i);
            meld(hier, "onderdeel weg");
            lijst.insert(i, oud);
            lijst.insert(i, oud);
            meld(hier, "onderdeel dubbel");
            lijst.remove(i);
            if (i > 0 && !oud.equals(lijst.get(i - 1))) {
                wissel(lijst, i);
                meld(hier, "onderdelen verwisseld");
                wissel(lijst, i);
            }
        }
        lijst.add("erbij");
        meld(pad + "/" + (lijst.size() - 1), "onderdeel erbij");
        lijst.remove(lijst.size() - 1);
    }

    private static void wissel(ArrayNode lijst, int plaats) {
        JsonNode een = lijst.get(plaats - 1);
        lijst.set(plaats - 1, lijst.get(plaats));
        lijst.set(plaats, een);
    }

    private void meld(String pad, String soort) {
        daarna.accept(new Wijziging(pad, soort));
    }

    /** What a value is changed to. */
    private static List<JsonNode> blad(JsonNode oud) {
        var nodes = Verzegelwerk.MAPPER.getNodeFactory();
        List<JsonNode> nieuw = new ArrayList<>();
        nieuw.add(nodes.nullNode());
        if (oud.isString()) {
            String tekst = oud.stringValue();
            nieuw.add(nodes.stringNode(tekst + "x"));
            nieuw.add(nodes.stringNode(tekst.isEmpty() ? "x" : tekst.substring(1)));
            nieuw.add(nodes.numberNode(7));
            ander(tekst).map(nodes::stringNode).forEach(nieuw::add);
        } else if (oud.isNumber()) {
            nieuw.add(nodes.numberNode(oud.decimalValue().add(BigDecimal.ONE)));
            nieuw.add(nodes.numberNode(oud.decimalValue().add(new BigDecimal("0.5"))));
            nieuw.add(nodes.stringNode(oud.asString()));
        } else if (oud.isBoolean()) {
            nieuw.add(nodes.booleanNode(!oud.booleanValue()));
            nieuw.add(nodes.stringNode(oud.asString()));
        }
        return nieuw;
    }

    /** The next name of the same kind, of every kind that has this name. */
    private static Stream<String> ander(String naam) {
        return SOORTEN.stream().flatMap(waarden -> {
            for (int i = 0; i < waarden.size(); i++) {
                if (waarden.get(i).toString().equals(naam)) {
                    return Stream.of(waarden.get((i + 1) % waarden.size()).toString());
                }
            }
            return Stream.empty();
        });
    }
}
