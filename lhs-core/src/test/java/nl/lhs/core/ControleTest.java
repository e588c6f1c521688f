package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControleTest {
    private static final Fout FOUT = new Fout("/bevinding/gevolgen", Foutcode.ONTBREEKT, "ontbreekt");

    private static Casus casus(String kenmerk, String normadressaat) {
        return Casus.builder(
                        kenmerk,
                        Bevinding.of("b-" + kenmerk, LocalDate.of(2026, 5, 19), Gevolgen.BEPERKT),
                        Normadressaat.of(normadressaat))
                .build();
    }

    private static Controlecasus geweigerd(String kenmerk) {
        return Controlecasus.geweigerd(Optional.of(kenmerk), List.of(FOUT));
    }

    private static List<String> fouten(Runnable poging) {
        return assertThrows(OngeldigException.class, poging::run).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    @Test
    void aFindingHasTheKenmerkOfItsCasus() {
        Controle controle = Controle.of("C-1", List.of(casus("Z-1", "N-1"), casus("Z-2", "N-1")));

        assertEquals(
                List.of(Optional.of("Z-1"), Optional.of("Z-2")),
                controle.casussen().stream().map(Controlecasus::kenmerk).toList());
        assertEquals(0, controle.geweigerd());
    }

    @Test
    void findingsAtTwoNormadressatenAreNoInspection() {
        assertEquals(
                List.of("/casussen/2/normadressaat/kenmerk ANDERE_NORMADRESSAAT"),
                fouten(() ->
                        Controle.of("C-1", List.of(casus("Z-1", "N-1"), casus("Z-2", "N-1"), casus("Z-3", "N-2")))));
    }

    @Test
    void theFirstFindingThatCouldBeReadSaysWhoIsInspected() {
        assertEquals(
                List.of("/casussen/2/normadressaat/kenmerk ANDERE_NORMADRESSAAT"),
                fouten(() -> new Controle(
                        "C-1",
                        List.of(
                                geweigerd("Z-0"),
                                Controlecasus.of(casus("Z-1", "N-1")),
                                Controlecasus.of(casus("Z-2", "N-2"))))));
    }

    @Test
    void theSameNormadressaatMayBeDescribedDifferently() {
        Casus anders = casus("Z-2", "N-1").toBuilder().build();
        Casus getypeerd = Casus.builder("Z-3", anders.bevinding(), Normadressaat.of("N-1", Typering.CALCULEREND))
                .build();

        assertDoesNotThrow(() -> Controle.of("C-1", List.of(casus("Z-1", "N-1"), anders, getypeerd)));
    }

    @Test
    void aKenmerkStandsOnceAlsoThatOfARefusedFinding() {
        assertEquals(
                List.of("/casussen/2/kenmerk DUBBEL", "/casussen/3/kenmerk DUBBEL"),
                fouten(() -> new Controle(
                        "C-1",
                        List.of(
                                Controlecasus.of(casus("Z-1", "N-1")),
                                geweigerd("Z-2"),
                                geweigerd("Z-1"),
                                Controlecasus.of(casus("Z-2", "N-1"))))));
    }

    @Test
    void refusedFindingsWithoutAKenmerkAreNotTheSame() {
        Controlecasus zonder = Controlecasus.geweigerd(Optional.empty(), List.of(FOUT));

        assertEquals(2, new Controle("C-1", List.of(zonder, zonder)).geweigerd());
    }

    @Test
    void thereIsAtLeastOneFindingAndThereAreAtMostAThousand() {
        List<Casus> duizend = IntStream.range(0, Controle.MAX_CASUSSEN)
                .mapToObj(i -> casus("Z-" + i, "N"))
                .toList();

        assertEquals(List.of("/casussen TE_WEINIG", "/kenmerk LEEG"), fouten(() -> Controle.of(" ", List.of())));
        assertEquals(1000, Controle.of("C", duizend).casussen().size());
        assertEquals(
                List.of("/casussen TE_VEEL"),
                fouten(() -> Controle.of(
                        "C",
                        IntStream.rangeClosed(0, Controle.MAX_CASUSSEN)
                                .mapToObj(i -> casus("Z-" + i, "N"))
                                .toList())));
    }

    @Test
    void aFindingIsACasusOrRefusedAndNeverBothOrNeither() {
        Optional<Casus> casus = Optional.of(casus("Z-1", "N-1"));
        Optional<String> kenmerk = Optional.of("Z-1");

        assertThrows(IllegalArgumentException.class, () -> new Controlecasus(casus, kenmerk, List.of(FOUT)));
        assertThrows(IllegalArgumentException.class, () -> new Controlecasus(Optional.empty(), kenmerk, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Controlecasus(casus, Optional.of("Z-2"), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Controlecasus(casus, Optional.empty(), List.of()));
    }
}
