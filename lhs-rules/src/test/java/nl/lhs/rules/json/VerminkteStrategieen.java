package nl.lhs.rules.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.rules.EigenWoorden;
import nl.lhs.rules.Proefstrategieen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents of strategieen in which something was changed: most are wrong, and some can be loaded. */
public final class VerminkteStrategieen {
    /** How many of them our tests take. */
    public static final int AANTAL = 1_000;

    private static final JsonMapper MAPPER = new JsonMapper();

    private VerminkteStrategieen() {}

    /** Each time the same. */
    public static Stream<String> documenten() {
        Random random = new Random(20261127);
        return Stream.generate(() -> verminkt(random)).limit(AANTAL);
    }

    /** A strategie of its own that is as LHS 1.7. */
    static ObjectNode eigen() {
        return boom(StrategieJson.lhs17()).put("id", "PROEF");
    }

    static ObjectNode boom(Strategie strategie) {
        return (ObjectNode) MAPPER.readTree(StrategieJson.format(strategie));
    }

    private static final List<JsonNode> WAARDEN = List.of(
            MAPPER.readTree("null"),
            MAPPER.readTree("true"),
            MAPPER.readTree("0"),
            MAPPER.readTree("-1e400"),
            MAPPER.readTree("123456789012345678901234567890"),
            MAPPER.readTree("[]"),
            MAPPER.readTree("{}"),
            MAPPER.readTree("\"\""),
            MAPPER.readTree("\"${jndi:ldap://x}\""),
            MAPPER.readTree("\"#{T(java.lang.Runtime).getRuntime().exec('x')}\""),
            MAPPER.readTree("\"<script>alert(1)</script>\""),
            MAPPER.readTree("\"\\u0000\\u202e'; DROP TABLE\""),
            MAPPER.readTree("\"LICHT\""),
            MAPPER.readTree("\"ZWAAR\""),
            MAPPER.readTree("[\"WAARSCHUWEN\"]"),
            MAPPER.readTree("[\"PROCES_VERBAAL\",\"PROCES_VERBAAL\"]"),
            MAPPER.readTree("\"" + "x".repeat(100_000) + "\""));

    private record Plek(JsonNode ouder, String veld) {}

    private static List<Plek> plekken(JsonNode boom) {
        List<Plek> plekken = new ArrayList<>();
        if (boom.isObject()) {
            boom.propertyNames().forEach(n -> plekken.add(new Plek(boom, n)));
        } else {
            for (int i = 0; i < boom.size(); i++) {
                plekken.add(new Plek(boom, Integer.toString(i)));
            }
        }
        for (JsonNode kind : boom) {
            plekken.addAll(plekken(kind));
        }
        return plekken;
    }

    private static JsonNode waarde(Plek plek) {
        return plek.ouder().isArray()
                ? plek.ouder().get(Integer.parseInt(plek.veld()))
                : plek.ouder().get(plek.veld());
    }

    private static void zet(Plek plek, JsonNode waarde) {
        if (plek.ouder() instanceof ArrayNode lijst) {
            lijst.set(Integer.parseInt(plek.veld()), waarde);
        } else {
            ((ObjectNode) plek.ouder()).set(plek.veld(), waarde);
        }
    }

    /** One document with one or two things wrong, or changed, in it. */
    private static String verminkt(Random random) {
        ObjectNode boom = List.of(eigen(), boom(Proefstrategieen.mild()), boom(Proefstrategieen.streng()), (ObjectNode)
                        MAPPER.readTree(EigenWoorden.DOCUMENT))
                .get(random.nextInt(4));
        for (int i = random.nextInt(2); i >= 0; i--) {
            List<Plek> plekken = plekken(boom);
            Plek plek = plekken.get(random.nextInt(plekken.size()));
            Plek ander = plekken.get(random.nextInt(plekken.size()));
            switch (random.nextInt(6)) {
                case 0 -> {
                    if (plek.ouder() instanceof ArrayNode lijst) {
                        lijst.remove(Integer.parseInt(plek.veld()));
                    } else {
                        ((ObjectNode) plek.ouder()).remove(plek.veld());
                    }
                }
                case 1 -> zet(plek, WAARDEN.get(random.nextInt(WAARDEN.size())));
                case 2 -> zet(plek, waarde(ander).deepCopy());
                case 3 -> {
                    JsonNode een = waarde(plek).deepCopy();
                    zet(plek, waarde(ander).deepCopy());
                    zet(ander, een);
                }
                case 4 -> {
                    if (plek.ouder() instanceof ObjectNode object) {
                        object.set(plek.veld() + (random.nextBoolean() ? "X" : "").toLowerCase(), waarde(plek));
                        object.set(plek.veld().toLowerCase(), waarde(plek));
                    } else {
                        ((ArrayNode) plek.ouder()).add(waarde(plek).deepCopy());
                    }
                }
                default -> zet(plek, MAPPER.readTree(bijna(waarde(plek), random)));
            }
        }
        return vermink(boom.toString(), random);
    }

    /** Another value that is allowed in many of the places where this one is. */
    private static String bijna(JsonNode waarde, Random random) {
        if (waarde.isNumber()) {
            return Integer.toString(1 + random.nextInt(12));
        }
        if (waarde.isBoolean()) {
            return Boolean.toString(!waarde.booleanValue());
        }
        return switch (waarde.asString("")) {
            case "LICHT", "MIDDEN", "ZWAAR" ->
                "\"" + Woordenlijst.LHS_17.klassen().alle().get(random.nextInt(3)) + "\"";
            case "OPHEFFEN" -> "\"VERZACHTEND_GAAT_VOOR\"";
            case "ZO_VER_MOGELIJK" -> "\"GEEN_VERPLAATSING\"";
            case "ONVERSCHILLIG", "CALCULEREND", "GOEDWILLEND" -> "\"" + Typering.values()[random.nextInt(4)] + "\"";
            default -> "\"" + Woordenlijst.LHS_17.interventies().alle().get(random.nextInt(12)) + "\"";
        };
    }

    /** Now and then also as text: cut off, a key doubled, deep, large, another encoding. */
    private static String vermink(String tekst, Random random) {
        return switch (random.nextInt(40)) {
            case 0 -> tekst.substring(0, random.nextInt(tekst.length()));
            case 1 -> tekst.replaceFirst("\"titel\"", "\"titel\":\"x\",\"titel\"");
            case 2 -> tekst.replaceFirst("\\{", "{\"diep\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",");
            case 3 -> tekst + " ".repeat(10) + tekst;
            case 4 -> tekst.replaceFirst("\"titel\":\"", "$0" + "\uD83D\uDE00".repeat(400_000));
            case 5 -> tekst.replaceFirst("\"titel\":\"", "$0\uD83D");
            default -> tekst;
        };
    }
}
