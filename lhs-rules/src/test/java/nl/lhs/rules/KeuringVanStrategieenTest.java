package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Kanttekeningcode;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VerminkteStrategieen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The warnings about LHS 1.7, which has none, and about arbitrary strategieen. KanttekeningTest of lhs-core has the texts. */
class KeuringVanStrategieenTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    /** Stands in every title and label of the arbitrary ones. */
    private static final String EIGEN_TEKST = "eigen tekst van de instantie";

    /** Two klassen; fifteen segmenten not LICHT; 24 neighbours in three soorten; five no rung; four aspecten without more. */
    private static final int MEESTE = 2 + 15 + 24 * 3 + 5 + 4;

    private static List<String> kort(Strategie strategie) {
        return Kanttekening.from(strategie).stream()
                .map(k -> k.plaats() + " " + k.code())
                .toList();
    }

    @Test
    void lhs17HasNone() {
        assertEquals(List.of(), kort(StrategieJson.lhs17()));
    }

    /** Each changes one thing in LHS 1.7. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C2 klasse ZWAAR | /segmenten/C2/klasse KLASSE_BEGINT_LICHTER",
                "D1 klasse ZWAAR | /segmenten/D1/klasse KLASSE_BEGINT_LICHTER",
                "A1 klasse MIDDEN | /segmenten/A1/klasse KLASSE_BEGINT_LICHTER",
                "A4 klasse ZWAAR |",
                "C3 herstellend VERSCHERPT_TOEZICHT | /segmenten/C3/herstellend LICHTER_DAN_BUUR (2)",
                "D2 herstellend VERSCHERPT_TOEZICHT TIJDELIJK_STILLEGGEN |",
                "D2 herstellend LAST_ONDER_DWANGSOM | /segmenten/D2/herstellend LICHTER_DAN_BUUR",
                "D4 herstellend |",
                "B3 bestraffend | /segmenten/B3/bestraffend LICHTER_DAN_BUUR",
                "C4 bestraffend BESTUURLIJKE_BOETE SCHORSEN_OF_INTREKKEN |",
                "D4 strafrecht BSBM | /segmenten/D4/strafrecht LICHTER_DAN_BUUR (2)",
                "B2 strafrecht BSBM |",
                "A2 strafrecht BSBM PROCES_VERBAAL |",
            })
    void oneChangeInLhs17IsWarnedOfWhereItStands(String wijziging, String verwacht) {
        String[] delen = wijziging.split(" ");
        Segment segment = Segment.parse(delen[0]);
        Strategie.Builder b = Proefstrategieen.specifiek("PROEF");
        if (delen[1].equals("klasse")) {
            b.klasse(segment, Woordenlijst.LHS_17.klassen().get(delen[2]));
        } else {
            b.interventies(
                    segment,
                    Interventiesoort.valueOf(delen[1].toUpperCase(Locale.ROOT)),
                    Stream.of(delen)
                            .skip(2)
                            .map(Woordenlijst.LHS_17.interventies()::get)
                            .toList());
        }
        assertEquals(
                verwacht == null
                        ? List.of()
                        : Collections.nCopies(verwacht.endsWith("(2)") ? 2 : 1, verwacht.replace(" (2)", "")),
                kort(b.build()));
    }

    @Test
    void aKlasseThatNoSegmentOfLhs17HasAnyMoreIsWarnedOf() {
        Strategie.Builder b = Proefstrategieen.specifiek("PROEF");
        for (Segment segment : Segment.values()) {
            if (StrategieJson.lhs17().klasse(segment).equals(Klasse.ZWAAR)) {
                b.klasse(segment, Klasse.MIDDEN);
            }
        }
        assertEquals(List.of("/segmenten KLASSE_ZONDER_SEGMENT"), kort(b.build()));
    }

    @Test
    void anAspectThatChangesNoOverlegAndHasNoPropertyIsWarnedOf() {
        assertEquals(List.of(), aspecten(Verzonnen.strategie()));
        Strategie.Builder rood = EigenWoordenTest.kopie(Verzonnen.strategie(), Verzonnen.woorden());
        Stream.of(Segment.values()).forEach(s -> rood.klasse(s, Verzonnen.ROOD));
        assertEquals(List.of("/verzwarendeAspecten/1 ASPECT_ZONDER_GEVOLG"), aspecten(rood.build()));
    }

    private static List<String> aspecten(Strategie strategie) {
        return kort(strategie).stream().filter(k -> k.contains("ASPECT")).toList();
    }

    @Test
    void aPunishmentThatNoSegmentOfLhs17HoldsAnyMoreIsWarnedOf() {
        Strategie.Builder b = Proefstrategieen.specifiek("PROEF");
        for (Segment segment : Segment.values()) {
            for (Interventiesoort soort : List.of(Interventiesoort.HERSTELLEND, Interventiesoort.BESTRAFFEND)) {
                b.interventies(
                        segment,
                        soort,
                        StrategieJson.lhs17().interventies(segment, soort).stream()
                                .filter(i -> !i.equals(Interventie.EXPLOITATIEVERBOD_OF_SLUITING))
                                .filter(i -> !i.equals(Interventie.LAST_ONDER_BESTUURSDWANG))
                                .toList());
            }
        }
        assertEquals(List.of("/gewichten/EXPLOITATIEVERBOD_OF_SLUITING INTERVENTIE_NERGENS"), kort(b.build()));
    }

    @Test
    void otherWeightsThanTheCellsWereMadeForAreWarnedOf() {
        List<String> kort = kort(Proefstrategieen.specifiek("PROEF")
                .gewicht(Interventie.AANSPREKEN_INFORMEREN, 5)
                .gewicht(Interventie.LAST_ONDER_DWANGSOM, 1)
                .build());
        assertTrue(kort.contains("/segmenten/A3/herstellend LICHTER_DAN_BUUR"), kort::toString);
        assertTrue(kort.contains("/segmenten/D4/klasse KLASSE_BEGINT_LICHTER"), kort::toString);
        assertEquals(
                List.of(),
                kort(Proefstrategieen.specifiek("PROEF")
                        .gewicht(Interventie.LAST_ONDER_BESTUURSDWANG, 5)
                        .gewicht(Interventie.LAST_ONDER_DWANGSOM, 6)
                        .build()));
    }

    // ------------------------------------------------------------------------------------------- arbitrary strategieen

    @Property
    void anyStrategieGetsFewWarningsEachAtAPlaceInItsDocument(@ForAll long zaad) {
        Strategie strategie = arbitrary(zaad).build();
        List<Kanttekening> kanttekeningen = Kanttekening.from(strategie);
        assertTrue(kanttekeningen.size() <= MEESTE && MEESTE < 100, kanttekeningen::toString);
        assertEquals(kanttekeningen.size(), Set.copyOf(kanttekeningen).size(), kanttekeningen::toString);
        assertEquals(kanttekeningen, Kanttekening.from(strategie));
        JsonNode document = MAPPER.readTree(StrategieJson.format(strategie));
        for (Kanttekening k : kanttekeningen) {
            assertFalse(document.at(k.plaats()).isMissingNode(), k::toString);
            assertTrue(k.tekst().contains(" Verwacht: ") && k.tekst().endsWith("."), k::toString);
            assertFalse(k.tekst().contains(EIGEN_TEKST), k::toString);
        }
    }

    @Property
    void theMatrixOnItsSideGivesTheSameWarningsOnTheirSide(@ForAll long zaad) {
        assertEquals(
                Kanttekening.from(arbitrary(zaad).build()).stream()
                        .map(k -> onItsSide(k.plaats()) + " " + k.code())
                        .sorted()
                        .toList(),
                kort(arbitrary(zaad, KeuringVanStrategieenTest::onItsSide).build()).stream()
                        .sorted()
                        .toList());
    }

    @Property
    void whatNeverGetsLighterToTheRightOrAboveContradictsNothing(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        Strategie.Builder b = arbitrary(zaad);
        Strategie gewichten = b.build();
        Map<Segment, Integer> hoogte = new EnumMap<>(Segment.class);
        for (Segment segment : Segment.values()) { // to the right, and in each column from below
            int buren = Stream.of(segment.links(), segment.onder())
                    .flatMap(Optional::stream)
                    .mapToInt(hoogte::get)
                    .max()
                    .orElse(0);
            hoogte.put(segment, buren + toeval.nextInt(2));
            b.klasse(segment, Woordenlijst.LHS_17.klassen().alle().get(Math.min(2, hoogte.get(segment) / 2)));
            for (Interventiesoort soort : Interventiesoort.values()) {
                List<Interventie> lijst = gewichten.vanLichtNaarZwaar(Woordenlijst.LHS_17.interventies().alle().stream()
                        .filter(i -> i.soort() == soort)
                        .toList());
                int eerste = Math.min(hoogte.get(segment), lijst.size() - 1);
                int laatste = Math.min(lijst.size(), eerste + 2);
                boolean leeg = soort != Interventiesoort.HERSTELLEND && hoogte.get(segment) == 0;
                b.interventies(segment, soort, leeg ? List.of() : lijst.subList(eerste, laatste));
            }
        }
        assertEquals(
                List.of(),
                kort(b.build()).stream()
                        .filter(k -> k.endsWith("LICHTER_DAN_BUUR") || k.endsWith("KLASSE_BEGINT_LICHTER"))
                        .toList());
    }

    @Test
    void everyGeneratedStrategieIsReviewedAndEachKindOfWarningIsMet() {
        Map<Kanttekeningcode, Integer> aantallen = new EnumMap<>(Kanttekeningcode.class);
        List<Strategie> strategieen = new ArrayList<>(List.of(Proefstrategieen.mild(), Proefstrategieen.streng()));
        IntStream.range(0, 200).mapToObj(Proefstrategieen::willekeurig).forEach(strategieen::add);
        IntStream.range(0, 500).mapToObj(i -> arbitrary(i).build()).forEach(strategieen::add);
        int verminkt = 0;
        for (String document : (Iterable<String>) VerminkteStrategieen.documenten()::iterator) {
            try {
                strategieen.add(StrategieJson.parse(document));
                verminkt++;
            } catch (OngeldigException e) {
                continue; // refused; StrategieJsonTest looks at how
            }
        }
        for (Strategie strategie : strategieen) {
            List<Kanttekening> kanttekeningen = Kanttekening.from(strategie);
            assertTrue(kanttekeningen.size() <= MEESTE, () -> strategie + ": " + kanttekeningen);
            kanttekeningen.forEach(k -> aantallen.merge(k.code(), 1, Integer::sum));
        }
        System.out.println("strategieen reviewed: " + strategieen.size() + ", " + verminkt
                + " of them mutated; warnings: " + aantallen);
        assertTrue(verminkt > 80, "only " + verminkt);
        for (Kanttekeningcode code : Kanttekeningcode.values()) {
            assertTrue(aantallen.getOrDefault(code, 0) > 10, aantallen::toString);
        }
    }

    private static Strategie.Builder arbitrary(long zaad) {
        return arbitrary(zaad, s -> s);
    }

    /** A whole strategie, drawn from a number: full or nearly empty cells, one klasse or more, weights in any order. */
    private static Strategie.Builder arbitrary(long zaad, UnaryOperator<Segment> plaats) {
        Random toeval = new Random(zaad);
        Strategie.Builder b = Strategie.builder(new StrategieVerwijzing("W", "1"), EIGEN_TEKST)
                .geldig(Geldigheid.vanaf(Proefstrategieen.VANAF));
        Stream.of(Typering.values()).forEach(t -> b.label(t, EIGEN_TEKST));
        Stream.of(Gevolgen.values()).forEach(g -> b.label(g, EIGEN_TEKST));
        List<Interventie> gewichten =
                new ArrayList<>(Woordenlijst.LHS_17.interventies().alle());
        if (toeval.nextBoolean()) {
            Collections.shuffle(gewichten, toeval);
        }
        gewichten.forEach(i -> b.gewicht(i, gewichten.indexOf(i) + 1));
        List<Klasse> klassen = Woordenlijst.LHS_17.klassen().alle();
        int van = toeval.nextInt(klassen.size());
        int tot = van + 1 + toeval.nextInt(klassen.size() - van);
        double dichtheid = toeval.nextDouble();
        for (Segment segment : Segment.values()) {
            Set<Interventie> cel = new TreeSet<>(Set.of(gewichten.get(toeval.nextInt(gewichten.size()))));
            gewichten.stream().filter(i -> toeval.nextDouble() < dichtheid).forEach(cel::add);
            b.klasse(plaats.apply(segment), klassen.get(van + toeval.nextInt(tot - van)));
            for (Interventiesoort soort : Interventiesoort.values()) {
                b.interventies(
                        plaats.apply(segment),
                        soort,
                        cel.stream().filter(i -> i.soort() == soort).toList());
            }
        }
        return b;
    }

    /** The segment with its column for a row, and its row for a column. */
    private static Segment onItsSide(Segment segment) {
        return Segment.of(
                Typering.values()[segment.gevolgen().ordinal()],
                Gevolgen.values()[segment.typering().ordinal()]);
    }

    private static String onItsSide(String plaats) {
        String[] delen = plaats.split("/");
        if (!plaats.startsWith("/segmenten/")) {
            return plaats;
        }
        delen[2] = onItsSide(Segment.parse(delen[2])).name();
        return String.join("/", delen);
    }
}
