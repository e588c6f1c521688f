package nl.lhs.rules.zegel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.rules.internal.json.FoutCollector;
import nl.lhs.rules.internal.json.Json;
import nl.lhs.rules.internal.json.Recordwoorden;
import nl.lhs.rules.zegel.Verschil.Soort;
import tools.jackson.databind.JsonNode;

/**
 * Compares a record with what the rules give now, field by field. It leaves out the casus, which is the input, and the
 * library, which decided.
 *
 * <p>It compares trees and not values, so that it can also compare a record of another version with other fields.
 */
final class Vergelijking {
    /** What {@code *} means in {@link #UITKOMST}: a place in a list, or one of three outcomes of the overleg. */
    private static final Pattern PLAATS = Pattern.compile("(?<=^overwogen/|^scenarios/)[^/]+|(?<=/)[0-9]+(?=/|$)");

    /** The fields that make the outcome; all others are reasoning. */
    static final Set<String> UITKOMST = Set.of(
            "strategie",
            "strategie/id",
            "strategie/versie",
            "uitkomst",
            "status",
            "positionering",
            "positionering/typering",
            "positionering/typeringStandaard",
            "positionering/uitgangspositie",
            "positionering/verplaatsing",
            "positionering/pad",
            "positionering/pad/*",
            "positionering/segment",
            "positionering/klasse",
            "aspecten",
            "aspecten/aantal",
            "aspecten/soorten",
            "aspecten/soorten/*",
            "overleg",
            "overleg/indicatie",
            "overleg/aangifte",
            "overleg/uitkomst",
            "spoor",
            "interventies",
            "interventies/*",
            "scenarios",
            "scenarios/*",
            "scenarios/*/*",
            "overwogen",
            "overwogen/*",
            "overwogen/*/interventie",
            "overwogen/*/beschikbaar",
            "overwogen/*/gekozen",
            "afwijking",
            "afwijking/aanbevolen",
            "afwijking/aanbevolen/*",
            "afwijking/binnenSegment",
            "afwijking/motivering",
            "verzoek",
            "verzoek/uitkomst",
            "verzoek/grond",
            "termijn");

    /** All of what happened in a dossier, and of where the case is now, is outcome. */
    static final String VERVOLG = "vervolg";

    private static final String CASUS = "casus";
    private static final Set<String> BUITEN = Set.of(CASUS, "bibliotheek");
    private static final Pattern NORM = Pattern.compile(
            "([1-9][0-9]?[.][1-9][0-9]?|B[1-9]|[VM])-[1-9][0-9]?|Awb [1-9][0-9]?:[1-9][0-9]{0,2}[a-z]?");
    private static final int KLEIN_GETAL = 99;

    /** The texts that may be repeated: no caller can say anything about people with them. */
    private static final Set<String> NAMEN = Stream.<Enum<?>[]>of(
                    Aandachtspuntcode.values(),
                    Aanleiding.values(),
                    Dwangsom.Per.values(),
                    Gebeurtenis.Soort.values(),
                    Interventiesoort.values(),
                    Laststap.values(),
                    Lezing.values(),
                    Overlegindicatie.values(),
                    Redencode.values(),
                    Segment.values(),
                    Signaalcode.values(),
                    Spoor.values(),
                    Stapgegevens.Strekking.values(),
                    Status.values(),
                    Termijn.values(),
                    Trede.Stand.values(),
                    Typering.values(),
                    Uitkomst.values(),
                    Verplaatsing.values(),
                    Verzoekoordeel.Uitkomst.values(),
                    Verzoekoordeel.Grond.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final String wortel;
    private final Woordenlijst woorden;
    private final List<Verschil> verschillen = new ArrayList<>();

    private Vergelijking(String wortel, Woordenlijst woorden) {
        this.wortel = wortel;
        this.woorden = woorden;
    }

    /**
     * The differences, in the order of the fields.
     *
     * @param pad the path of the record
     * @param vastgelegd the record
     * @param nu what the rules give for the same casus
     */
    static List<Verschil> of(String pad, JsonNode vastgelegd, JsonNode nu) {
        Vergelijking vergelijking = new Vergelijking(pad, Recordwoorden.of(nu));
        vergelijking.objecten(pad, vastgelegd, nu, BUITEN);
        return vergelijking.verschillen;
    }

    /** The same, with the casus: in a dossier, that follows from the record before it and the event. */
    static List<Verschil> metCasus(String pad, JsonNode vastgelegd, JsonNode nu) {
        Vergelijking vergelijking = new Vergelijking(pad, Recordwoorden.of(nu));
        vergelijking.objecten(pad, vastgelegd, nu, Set.of("bibliotheek"));
        return vergelijking.verschillen;
    }

    private void objecten(String pad, JsonNode vastgelegd, JsonNode nu, Collection<String> buiten) {
        Set<String> velden = new LinkedHashSet<>(nu.propertyNames());
        velden.addAll(vastgelegd.propertyNames());
        velden.removeAll(buiten);
        for (String veld : velden) {
            knopen(Json.pointer(pad, veld), vastgelegd.path(veld), nu.path(veld));
        }
    }

    private void knopen(String pad, JsonNode vastgelegd, JsonNode nu) {
        if (vastgelegd.isObject() && nu.isObject()) {
            objecten(pad, vastgelegd, nu, Set.of());
        } else if (vastgelegd.isArray() && nu.isArray()) {
            lijsten(pad, vastgelegd, nu);
        } else if (!isGelijk(vastgelegd, nu)) {
            meld(pad, "vastgelegd is " + omschrijving(vastgelegd) + "; de regels geven " + omschrijving(nu));
        }
    }

    private void lijsten(String pad, JsonNode vastgelegd, JsonNode nu) {
        if (vastgelegd.size() == nu.size()) {
            for (int i = 0; i < nu.size(); i++) {
                knopen(pad + "/" + i, vastgelegd.get(i), nu.get(i));
            }
            return;
        }
        int eerste = 0;
        while (eerste < Math.min(vastgelegd.size(), nu.size())
                && isGelijk(vastgelegd.get(eerste), nu.get(eerste), woorden)) {
            eerste++;
        }
        meld(pad + "/" + eerste, "vastgelegd is " + omschrijving(vastgelegd) + "; de regels geven " + omschrijving(nu));
    }

    private static boolean isGelijk(JsonNode vastgelegd, JsonNode nu, Woordenlijst woorden) {
        Vergelijking vergelijking = new Vergelijking("", woorden);
        vergelijking.knopen("", vastgelegd, nu);
        return vergelijking.verschillen.isEmpty();
    }

    /** Numbers are compared by value, as their canonical form is. */
    private static boolean isGelijk(JsonNode een, JsonNode ander) {
        return een.isNumber() && ander.isNumber() ? een.doubleValue() == ander.doubleValue() : een.equals(ander);
    }

    private void meld(String pad, String tekst) {
        if (verschillen.size() < FoutCollector.MAX) {
            verschillen.add(new Verschil(pad, isUitkomst(pad) ? Soort.UITKOMST : Soort.REDENERING, tekst));
        }
    }

    private boolean isUitkomst(String pad) {
        String veld = pad.substring(Math.min(pad.length(), wortel.length() + 1));
        return veld.equals(VERVOLG)
                || veld.startsWith(VERVOLG + "/")
                || veld.equals(CASUS)
                || veld.startsWith(CASUS + "/")
                || UITKOMST.contains(PLAATS.matcher(veld).replaceAll("*"));
    }

    private String omschrijving(JsonNode knoop) {
        return switch (knoop.getNodeType()) {
            case STRING -> isNaam(knoop) ? knoop.stringValue() : "een andere tekst";
            case BOOLEAN -> knoop.asString();
            case NUMBER -> isKlein(knoop) ? Integer.toString(knoop.intValue()) : "een ander getal";
            case ARRAY -> lijst(knoop);
            case OBJECT -> "een object";
            case NULL -> "null";
            default -> "niets";
        };
    }

    private String lijst(JsonNode lijst) {
        if (lijst.isEmpty()) {
            return "een lege lijst";
        }
        boolean namen = lijst.size() <= NAMEN.size() && lijst.valueStream().allMatch(this::isNaam);
        return "een lijst van " + lijst.size()
                + (namen
                        ? " (" + lijst.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(", ")) + ")"
                        : "");
    }

    private boolean isNaam(JsonNode knoop) {
        return knoop.isString()
                && (NAMEN.contains(knoop.stringValue())
                        || woorden.isWoord(knoop.stringValue())
                        || NORM.matcher(knoop.stringValue()).matches());
    }

    private static boolean isKlein(JsonNode knoop) {
        double waarde = knoop.doubleValue();
        return waarde >= 0 && waarde <= KLEIN_GETAL && waarde == Math.rint(waarde);
    }
}
