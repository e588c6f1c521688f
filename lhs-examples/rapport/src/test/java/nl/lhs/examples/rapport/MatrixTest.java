package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The drawing of the matrix, for every start and every move. */
class MatrixTest {
    private static final Pattern PLAATS = Pattern.compile("translate\\((\\d+) (\\d+)\\)");
    private static final Pattern PUNT = Pattern.compile("[ML](-?\\d+) (-?\\d+)");
    private static final int BREED = 81;
    private static final int HOOG = 62;

    private enum Beweging {
        GEEN,
        VERZACHTEND,
        VERZWAREND
    }

    static Stream<Vastlegging> alle() {
        return Stream.of(Segment.values())
                .flatMap(s ->
                        Stream.of(Beweging.values()).map(b -> Voorbeelden.ENGINE.decide(bevinding(s, b), wie(s))));
    }

    private static Bevinding bevinding(Segment segment, Beweging beweging) {
        Bevinding.Builder b = Bevinding.builder("B-1", LocalDate.of(2026, 3, 4)).gevolgen(segment.gevolgen());
        switch (beweging) {
            case VERZACHTEND -> b.verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG));
            case VERZWAREND -> b.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE));
            case GEEN -> {}
        }
        return b.build();
    }

    private static Normadressaat wie(Segment segment) {
        return Normadressaat.of("N-1", segment.typering());
    }

    /** The place and the texts of every cell, by segment. */
    private static Map<Segment, List<String>> cellen(Element svg) {
        Map<Segment, List<String>> cellen = new LinkedHashMap<>();
        NodeList groepen = svg.getElementsByTagName("g");
        for (int i = 0; i < groepen.getLength(); i++) {
            Element g = (Element) groepen.item(i);
            NodeList teksten = g.getElementsByTagName("text");
            String[] inhoud = new String[teksten.getLength() + 1];
            inhoud[0] = g.getAttribute("transform");
            for (int j = 0; j < teksten.getLength(); j++) {
                inhoud[j + 1] = teksten.item(j).getTextContent();
            }
            cellen.put(Segment.parse(inhoud[1]), Arrays.asList(inhoud));
        }
        return cellen;
    }

    private static int[] hoek(Map<Segment, List<String>> cellen, Segment segment) {
        Matcher m = PLAATS.matcher(cellen.get(segment).get(0));
        assertTrue(m.matches());
        return new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alle")
    void everyWayThroughTheMatrixIsDrawnWhereItWent(Vastlegging vastlegging) {
        List<Segment> pad = vastlegging.positionering().orElseThrow().pad();
        Element svg =
                new Pagina(Rapport.from(vastlegging).html()).elementen("svg").get(0);
        Map<Segment, List<String>> cellen = cellen(svg);
        assertEquals(16, cellen.size());
        cellen.forEach((segment, inhoud) -> {
            int[] hoek = hoek(cellen, segment);
            assertEquals(BREED * (segment.typering().kolom() - 'A'), hoek[0] - hoek(cellen, Segment.A4)[0]);
            assertEquals(HOOG * (4 - segment.gevolgen().rij()), hoek[1] - hoek(cellen, Segment.A4)[1]);
            assertEquals(StrategieJson.lhs17().klasse(segment).id().toLowerCase(java.util.Locale.ROOT), inhoud.get(2));
            assertEquals(merk(pad, segment), inhoud.size() > 3 ? inhoud.get(3) : "", segment.name());
        });
        assertEquals(pad.size() > 1, isWegDoor(svg, cellen, pad));
        String beschrijving = svg.getElementsByTagName("desc").item(0).getTextContent();
        pad.forEach(s -> assertTrue(
                beschrijving.substring(beschrijving.indexOf("De bevinding")).contains(s.name())));
        assertTrue(beschrijving.contains("D1 midden"));
    }

    private static String merk(List<Segment> pad, Segment segment) {
        int plaats = pad.indexOf(segment);
        if (plaats < 0) {
            return "";
        }
        return pad.size() == 1 ? "hier" : plaats == 0 ? "start" : plaats == pad.size() - 1 ? "einde" : "via";
    }

    /** Whether a line has one point in each segment of the way, in order. */
    private static boolean isWegDoor(Element svg, Map<Segment, List<String>> cellen, List<Segment> pad) {
        NodeList lijnen = svg.getElementsByTagName("path");
        for (int i = 0; i < lijnen.getLength(); i++) {
            Element lijn = (Element) lijnen.item(i);
            if (lijn.getAttribute("stroke-width").equals("2.6")) {
                List<int[]> punten = PUNT.matcher(lijn.getAttribute("d"))
                        .results()
                        .map(m -> new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))})
                        .toList();
                assertEquals(pad.size(), punten.size());
                for (int j = 0; j < pad.size(); j++) {
                    int[] hoek = hoek(cellen, pad.get(j));
                    // The line ends before the point of the arrow, which is in the last cell.
                    int ruimte = j == pad.size() - 1 ? 10 : 0;
                    assertTrue(punten.get(j)[0] >= hoek[0] - ruimte && punten.get(j)[0] <= hoek[0] + BREED + ruimte);
                    assertTrue(punten.get(j)[1] >= hoek[1] - ruimte && punten.get(j)[1] <= hoek[1] + HOOG + ruimte);
                }
                return true;
            }
        }
        return false;
    }
}
