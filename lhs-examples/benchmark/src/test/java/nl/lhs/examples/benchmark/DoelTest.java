package nl.lhs.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import nl.lhs.examples.benchmark.Cijfers.Meting;
import org.junit.jupiter.api.Test;

/** Each goal looks at the figures that it names, the right way round. */
class DoelTest {
    private static final List<Meting> METINGEN = List.of(
            meting("LHS", 1, 700, 1_500),
            meting("LHS_ALLE_REGELS", 1, 4_000, 9_000),
            meting("HANDWERK_VASTLEGGING", 1, 200, 1_000),
            meting("HANDWERK", 1, 10, 50),
            meting("OPENL", 1, 1_000, 0),
            meting("KALE_DROOLS", 1, 2_000, 0),
            meting("DROOLS_DMN", 1, 17_500, 0),
            meting("CAMUNDA_DMN", 1, 16_800, 0),
            meting("LHS", 2, 875, 1_500),
            meting("HANDWERK_VASTLEGGING", 2, 200, 1_000),
            meting("HANDWERK", 2, 10, 50));

    private static final Map<Deelnemer, List<Double>> STARTS =
            Map.of(Deelnemer.LHS, List.of(900.0, 300.0, 400.0), Deelnemer.DROOLS_DMN, List.of(900.0, 1_100.0));

    private static Meting meting(String wie, int draden, double ns, double bytes) {
        return new Meting(wie, draden, ns, 0, ns, ns, bytes);
    }

    @Test
    void theRatiosAndWhatIsReached() {
        List<Doel> doelen = Doel.van(new Cijfers(METINGEN, STARTS));
        assertEquals(
                List.of(0.7, 25.0, 24.0, 3.5, 1.5, 2.0, 4.375, 0.4, 0.8),
                doelen.stream().map(Doel::verhouding).toList());
        assertEquals(
                List.of(true, true, false, false, true, true, true, true, false),
                doelen.stream().map(Doel::gehaald).toList());
    }

    @Test
    void whatWasNotMeasuredIsNotReached() {
        List<Doel> doelen = Doel.van(new Cijfers(List.of(), STARTS));
        assertEquals(1, doelen.stream().filter(Doel::gehaald).count());
    }

    @Test
    void theReportNamesThem() {
        Cijfers cijfers =
                new Cijfers(List.of(METINGEN.get(0), METINGEN.get(2), METINGEN.get(6), METINGEN.get(8)), STARTS);
        Map<String, Object> omgeving =
                Map.of("processor", "p", "kernen", 2, "jdk", "j", "os", "o", "versies", new Properties());
        Map<String, Object> bestand = Map.of("casussen", 1, "verschillendeFeiten", 1L);
        List<Jaargang> jaargangen = List.of(new Jaargang(Jaargang.ZELFDE, 0.999, 700));
        String tabel = new Verslag(omgeving, bestand, true, cijfers, Doel.van(cijfers), jaargangen).tabel();
        assertTrue(tabel.contains("and has the conclusions for 99.9 % of it at hand.\n"), tabel);
        assertTrue(tabel.contains("| the same year again | 99.9 % | 700 |\n"), tabel);
        assertTrue(
                tabel.contains("| hand-written Java, an equal record | 200 | 0 | 200–200 | 1,000 | 0.286 |  |\n"),
                tabel);
        assertTrue(
                tabel.contains("| time: lhs / hand-written Java with an equal record | 3.50 | ≤ 3.0 | no |\n"), tabel);
        assertTrue(tabel.contains("| time: Drools DMN / lhs | 25.0 | ≥ 25.0 | yes |\n"), tabel);
    }
}
