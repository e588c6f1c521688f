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
            meting("LHS", 1, 700),
            meting("LHS_ALLE_REGELS", 1, 35_000),
            meting("LHS_BULK", 1, 12_500),
            meting("HANDWERK", 1, 10),
            meting("OPENL", 1, 3_500),
            meting("KALE_DROOLS", 1, 28_000),
            meting("DROOLS_DMN", 1, 50_000),
            meting("LHS", 2, 875),
            meting("LHS_ALLE_REGELS", 2, 35_000),
            meting("HANDWERK", 2, 10));

    private static final Map<String, List<Double>> STARTS = Map.of(
            "LHS", List.of(900.0, 600.0, 500.0),
            "DROOLS_DMN", List.of(900.0, 1_100.0),
            "LHS_DECIDE", List.of(450.0, 500.0),
            "LHS_DECIDE_ZONDER_ARCHIEF", List.of(800.0));

    private static final List<Jaargang> JAARGANGEN = List.of(
            new Jaargang(Jaargang.EERSTE, 0.75, 12_250),
            new Jaargang(Jaargang.ZELFDE, 0.999, 700),
            new Jaargang(Jaargang.EERSTE_BULK, 0.75, 3_500));

    private static final Cijfers CIJFERS = new Cijfers(METINGEN, STARTS, JAARGANGEN);

    private static Meting meting(String wie, int draden, double ns) {
        return new Meting(wie, draden, ns, 0, ns, ns, 0);
    }

    @Test
    void theRatiosAndWhatIsReached() {
        List<Doel> doelen = Doel.from(CIJFERS);
        assertEquals(
                List.of(0.2, 0.7, 1.25, 0.25, 3.5, 1.0, 0.6, 0.475, 0.8),
                doelen.stream().map(Doel::verhouding).toList());
        assertEquals(
                List.of(true, true, false, false, true, true, true, false, false),
                doelen.stream().map(Doel::gehaald).toList());
    }

    @Test
    void whatWasNotMeasuredIsNotReached() {
        List<Doel> doelen = Doel.from(new Cijfers(List.of(), Map.of(), List.of()));
        assertTrue(doelen.stream().noneMatch(Doel::gehaald));
    }

    @Test
    void theReportNamesThem() {
        Map<String, Object> omgeving =
                Map.of("processor", "p", "kernen", 2, "jdk", "j", "os", "o", "versies", new Properties());
        Map<String, Object> bestand = Map.of("casussen", 1, "verschillendeFeiten", 1L);
        String tabel = new Verslag(omgeving, bestand, true, CIJFERS, Doel.from(CIJFERS)).tabel();
        for (String regel : List.of(
                "| lhs, facts seen before | 700 | 0 | 700–700 | 0 | 1.00 | 600 (500–900) |",
                "| Drools DMN, no record | 50,000 | 0 | 50,000–50,000 | 0 | 71.4 | 1,000 (900–1,100) |",
                "A process of lhs decide for one casus, from its start to its first line: 475 (450–500) ms with the class"
                        + " data archive, 800 (800–800) ms without.",
                "Two threads decide 1.60 times as much as one: lhs, facts seen before.",
                "| the same year again | 99.9 % | 700 |",
                "| decide with record, new facts, in Drools / Drools DMN's bare decision | 0.700 | ≤ 0.8 (aim 0.6) | yes |",
                "| the same / bare Drools with the same rules, no record | 1.25 | ≤ 1.2 | no |",
                "| bulk evaluator, new facts, with record / Drools DMN's bare decision | 0.250 | ≤ 0.2 (aim 0.15) | no |",
                "| a first year of 100,000 cases, per case, in Drools / OpenL's bare decision | 3.50 | ≤ 4 (aim 3) | yes |",
                "| two threads: gain / gain of hand-written Java | 0.800 | ≥ 0.9 | no |")) {
            assertTrue(tabel.contains(regel + "\n"), regel + " in\n" + tabel);
        }
        assertTrue(tabel.contains("and has the conclusions for 99.9 % of it at hand.\n"), tabel);
    }

    @Test
    void theGoalsOfALargeFileAreThoseOfTheCommandLine() {
        List<Doel> doelen = Opdrachtmeting.doelen(List.of(
                new Opdrachtmeting.Meting("lhs", 45, 60, 30, 128), new Opdrachtmeting.Meting("copies", 30, 40, 9, 9)));
        assertEquals(
                List.of(1.5, 30.0, 128.0), doelen.stream().map(Doel::verhouding).toList());
        assertEquals(
                List.of(true, true, false), doelen.stream().map(Doel::gehaald).toList());
        assertTrue(
                Doel.tabel(doelen)
                        .endsWith("| MiB of heap after a collection, at 100 % of the file | 128 | < 128 | no |\n"),
                Doel.tabel(doelen));
    }
}
