package nl.lhs.core.vastlegging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.Weigering;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts of a record that check themselves. */
class OnderdelenTest {
    private static final Sha256 HASH = Sha256.of("hash");
    private static final List<Norm> NORM = List.of(Norm.of("3.1-6"));

    private static Positionering positionering(Typering typering, Segment start, List<Segment> pad, Segment eind) {
        return new Positionering(typering, false, start, Verplaatsing.VERZWAREND, pad, eind, Klasse.ZWAAR);
    }

    @Test
    void aPadLeadsFromTheStartToTheEnd() {
        Positionering positionering = positionering(
                Typering.ONVERSCHILLIG, Segment.B3, List.of(Segment.B3, Segment.C3, Segment.C4), Segment.C4);

        assertEquals(List.of(Segment.B3, Segment.C3, Segment.C4), positionering.pad());
    }

    static Stream<Arguments> geenPad() {
        return Stream.<Executable>of(
                        () -> positionering(Typering.ONVERSCHILLIG, Segment.B3, List.of(), Segment.B3),
                        () -> positionering(
                                Typering.ONVERSCHILLIG, Segment.B3, List.of(Segment.C3, Segment.C4), Segment.C4),
                        () -> positionering(
                                Typering.ONVERSCHILLIG, Segment.B3, List.of(Segment.B3, Segment.C3), Segment.C4),
                        () -> positionering(Typering.CALCULEREND, Segment.B3, List.of(Segment.B3), Segment.B3))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("geenPad")
    void aPadThatDoesNotLeadFromTheStartInItsColumnToTheEndIsRefused(Executable poging) {
        assertThrows(IllegalArgumentException.class, poging);
    }

    @Test
    void aRequestHasAGroundExactlyWhereItIsRejected() {
        assertEquals(
                Optional.of(Verzoekoordeel.Grond.AFZIEN),
                Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.AFZIEN).grond());
        Weigering.verwacht(
                () -> new Verzoekoordeel(Verzoekoordeel.Uitkomst.AFGEWEZEN, Optional.empty()), "/grond TEGENSTRIJDIG");
        Weigering.verwacht(
                () -> new Verzoekoordeel(
                        Verzoekoordeel.Uitkomst.TOEGEWEZEN, Optional.of(Verzoekoordeel.Grond.GEEN_OVERTREDING)),
                "/grond TEGENSTRIJDIG");
    }

    @Test
    void onlyARecordThatChoseTheLightestInSpoedMayNotSaySo() {
        Opties lichtste = Opties.STANDAARD.withSpoed(Opties.Spoed.LICHTSTE);
        assertEquals(lichtste, new Beleid(lichtste, Optional.empty(), List.of(), false).opties());
        Weigering.verwacht(
                () -> new Beleid(Opties.STANDAARD, Optional.empty(), List.of(), false), "/opties/spoed TEGENSTRIJDIG");
    }

    static Stream<Arguments> geenWeg() {
        return Stream.of(
                Arguments.of("a leap to the corner", List.of(Segment.B3, Segment.C4)),
                Arguments.of("a leap over a segment", List.of(Segment.B3, Segment.D3)),
                Arguments.of("a leap at the end", List.of(Segment.B3, Segment.C3, Segment.D4)),
                Arguments.of("a leap at the start", List.of(Segment.B3, Segment.D3, Segment.D4)),
                Arguments.of("from the last row to the first of the next column", List.of(Segment.B4, Segment.C1)),
                Arguments.of("a segment that is not left", List.of(Segment.B3, Segment.B3)),
                Arguments.of("a return to the start", List.of(Segment.B3, Segment.C3, Segment.B3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geenWeg")
    void aPadThatLeapsOrReturnsIsRefused(String naam, List<Segment> pad) {
        assertThrows(
                IllegalArgumentException.class,
                () -> positionering(Typering.ONVERSCHILLIG, pad.get(0), pad, pad.get(pad.size() - 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aRegelBelongsToOneOfTheFiveSteps(int stap) {
        assertEquals(stap, new ToegepasteRegel(stap, "regel", NORM, List.of()).stap());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void aRegelOfAnotherStepIsRefused(int stap) {
        assertThrows(
                IllegalArgumentException.class, () -> new ToegepasteRegel(stap, "regel", NORM, List.of(Lezing.R1)));
    }

    @Test
    void aRegelAndAnAandachtspuntRestOnANorm() {
        assertThrows(IllegalArgumentException.class, () -> new ToegepasteRegel(1, "regel", List.of(), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Aandachtspunt(Aandachtspuntcode.TYPERING_STANDAARD, List.of(), "tekst"));
    }

    @Test
    void partsDoNotChangeWithTheListsTheyCameFrom() {
        List<Norm> normen = new ArrayList<>(NORM);
        List<Interventie> advies = new ArrayList<>(List.of(Interventie.WAARSCHUWEN));
        ToegepasteRegel regel = new ToegepasteRegel(1, "regel", normen, List.of());
        Aandachtspunt punt = new Aandachtspunt(Aandachtspuntcode.TYPERING_STANDAARD, normen, "tekst");
        Afwijkingsoordeel oordeel = new Afwijkingsoordeel(advies, true, "reden");
        normen.clear();
        advies.clear();

        assertEquals(NORM, regel.normen());
        assertEquals(NORM, punt.normen());
        assertEquals(List.of(Interventie.WAARSCHUWEN), oordeel.aanbevolen());
    }

    static Stream<Arguments> nullen() {
        List<Segment> pad = List.of(Segment.B3);
        return Stream.<Executable>of(
                        () -> positionering(null, Segment.B3, pad, Segment.B3),
                        () -> positionering(Typering.ONVERSCHILLIG, null, pad, Segment.B3),
                        () -> positionering(Typering.ONVERSCHILLIG, Segment.B3, null, Segment.B3),
                        () -> positionering(
                                Typering.ONVERSCHILLIG, Segment.B3, Arrays.asList(Segment.B3, null), Segment.B3),
                        () -> positionering(Typering.ONVERSCHILLIG, Segment.B3, pad, null),
                        () -> new Positionering(
                                Typering.ONVERSCHILLIG, false, Segment.B3, null, pad, Segment.B3, Klasse.LICHT),
                        () -> new Positionering(
                                Typering.ONVERSCHILLIG, false, Segment.B3, Verplaatsing.GEEN, pad, Segment.B3, null),
                        () -> new ToegepasteRegel(1, null, NORM, List.of()),
                        () -> new ToegepasteRegel(1, "regel", null, List.of()),
                        () -> new ToegepasteRegel(1, "regel", NORM, null),
                        () -> new Aandachtspunt(null, NORM, "tekst"),
                        () -> new Aandachtspunt(Aandachtspuntcode.TYPERING_STANDAARD, null, "tekst"),
                        () -> new Aandachtspunt(Aandachtspuntcode.TYPERING_STANDAARD, NORM, null),
                        () -> new Afwijkingsoordeel(null, true, "reden"),
                        () -> new Afwijkingsoordeel(List.of(), true, null),
                        () -> new Overlegoordeel(null, false, Optional.empty()),
                        () -> new Overlegoordeel(Optional.empty(), false, null),
                        () -> new Overweging(null, true, true, "reden", Redencode.AFWIJKING_GEKOZEN),
                        () -> new Overweging(Interventie.BSBM, true, true, null, Redencode.AFWIJKING_GEKOZEN),
                        () -> new Overweging(Interventie.BSBM, true, true, "reden", null),
                        () -> new Bibliotheek(null, HASH),
                        () -> new Bibliotheek("1.0.0", null),
                        () -> new Bibliotheek("1.0.0", HASH, null),
                        () -> new Regelbestand(null, HASH),
                        () -> new Regelbestand("x.drl", null),
                        () -> new Signaal(null, NORM, "tekst"),
                        () -> new Signaal(Signaalcode.VERZACHTEND_BIJ_SPOED, null, "tekst"),
                        () -> new Signaal(Signaalcode.VERZACHTEND_BIJ_SPOED, NORM, null),
                        () -> new Sha256(null),
                        () -> new Handtekening(null),
                        () -> new Zegel(null, Optional.empty(), Optional.empty(), Optional.empty(), HASH),
                        () -> new Zegel(Instant.EPOCH, null, Optional.empty(), Optional.empty(), HASH),
                        () -> new Zegel(Instant.EPOCH, Optional.empty(), null, Optional.empty(), HASH),
                        () -> new Zegel(Instant.EPOCH, Optional.empty(), Optional.empty(), null, HASH),
                        () -> new Zegel(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty(), null))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("nullen")
    void nullIsRefusedEverywhere(Executable poging) {
        assertThrows(NullPointerException.class, poging);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nzkg.drl", "a", "Eigen_regels-2.drl", "1"})
    void aRegelbestandHasTheNameOfAFile(String naam) {
        assertEquals(naam, new Regelbestand(naam, HASH).naam());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".drl", "map/nzkg.drl", "map\\nzkg.drl", "met spatie.drl", "é.drl", "x\n"})
    void aRegelbestandIsNoPath(String naam) {
        assertThrows(IllegalArgumentException.class, () -> new Regelbestand(naam, HASH));
    }

    @Test
    void aBibliotheekWithoutOwnRulesNamesNone() {
        assertEquals(new Bibliotheek("1.0.0", HASH, List.of()), new Bibliotheek("1.0.0", HASH));
    }
}
