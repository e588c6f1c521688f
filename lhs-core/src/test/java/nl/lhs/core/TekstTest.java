package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that can be offered: its length, what counts as blank, and what cannot be written down. */
class TekstTest {
    private static final int KENMERK = 200;
    private static final int TEKST = 10_000;
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    /** One text field: what it is called, its path where it is checked, its greatest length, and how it is set. */
    private record Veld(String naam, String pad, int max, Consumer<String> zet) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<Veld> velden() {
        Bevinding bevinding = Bevinding.of("B-1", DATUM, Gevolgen.BEPERKT);
        Normadressaat normadressaat = Normadressaat.of("N-1");
        return Stream.of(
                new Veld(
                        "Casus.kenmerk",
                        "/kenmerk",
                        KENMERK,
                        t -> Casus.builder(t, bevinding, normadressaat).build()),
                new Veld(
                        "Casus.labels",
                        "/labels/zaak",
                        KENMERK,
                        t -> Casus.builder("Z-1", bevinding, normadressaat)
                                .label("zaak", t)
                                .build()),
                new Veld("Bevinding.kenmerk", "/kenmerk", KENMERK, t -> Bevinding.of(t, DATUM, Gevolgen.BEPERKT)),
                new Veld(
                        "Bevinding.omschrijving",
                        "/omschrijving",
                        TEKST,
                        t -> Bevinding.builder("B-1", DATUM)
                                .gevolgen(Gevolgen.BEPERKT)
                                .omschrijving(t)
                                .build()),
                new Veld("Normadressaat.kenmerk", "/kenmerk", KENMERK, t -> Normadressaat.of(t)),
                new Veld(
                        "Normadressaat.naam",
                        "/naam",
                        TEKST,
                        t -> Normadressaat.builder("N-1").naam(t).build()),
                new Veld(
                        "Normadressaat.onderbouwing",
                        "/onderbouwing",
                        TEKST,
                        t -> Normadressaat.builder("N-1").onderbouwing(t).build()),
                new Veld(
                        "Reikwijdte.gebied",
                        "/gebied",
                        KENMERK,
                        t -> new Reikwijdte(Optional.of(t), Optional.empty(), Optional.empty())),
                new Veld(
                        "Reikwijdte.groep",
                        "/groep",
                        KENMERK,
                        t -> new Reikwijdte(Optional.empty(), Optional.of(t), Optional.empty())),
                new Veld(
                        "Reikwijdte.thema",
                        "/thema",
                        KENMERK,
                        t -> new Reikwijdte(Optional.empty(), Optional.empty(), Optional.of(t))),
                new Veld(
                        "Voorschrift.verwijzing",
                        "/verwijzing",
                        TEKST,
                        t -> Voorschrift.of(Voorschrift.Soort.OVERIG, t)),
                new Veld(
                        "VerzachtendArgument.toelichting",
                        "/toelichting",
                        TEKST,
                        t -> VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, t)),
                new Veld(
                        "VerzwarendArgument.toelichting",
                        "/toelichting",
                        TEKST,
                        t -> VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, t)),
                new Veld(
                        "VerzwarendAspect.onderbouwing",
                        "/onderbouwing",
                        TEKST,
                        t -> VerzwarendAspect.of(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN, t)),
                new Veld(
                        "Gedoogbesluit.kenmerk",
                        "/kenmerk",
                        KENMERK,
                        t -> Gedoogbesluit.of(t, Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK)),
                new Veld(
                        "Gedoogbesluit.motivering",
                        "/motivering",
                        TEKST,
                        t -> new Gedoogbesluit(
                                "G-1",
                                Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK,
                                Optional.empty(),
                                Optional.of(t))),
                new Veld(
                        "Overleg.toelichting",
                        "/toelichting",
                        TEKST,
                        t -> new Overleg(Spoor.BESTUURSRECHT, Optional.empty(), Optional.of(t))),
                new Veld("Afzien.motivering", "/motivering", TEKST, t -> new Afzien(Afzien.Grond.ONEVENREDIGHEID, t)),
                new Veld("Verzoek.kenmerk", "/kenmerk", KENMERK, t -> Verzoek.of(t, LocalDate.EPOCH)),
                new Veld(
                        "Verzoek.verzoeker",
                        "/verzoeker",
                        KENMERK,
                        t -> new Verzoek("V-1", LocalDate.EPOCH, Optional.of(t), Optional.empty())),
                new Veld("Onderbouwing.gevolgen", "/gevolgen", TEKST, t -> onderbouwing(t, 0)),
                new Veld("Onderbouwing.spoedeisend", "/spoedeisend", TEKST, t -> onderbouwing(t, 1)),
                new Veld("Onderbouwing.ernstigeGedragingen", "/ernstigeGedragingen", TEKST, t -> onderbouwing(t, 2)),
                new Veld("Onderbouwing.legalisatietoets", "/legalisatietoets", TEKST, t -> onderbouwing(t, 3)),
                new Veld("Afwijking.motivering", "/motivering", TEKST, t -> Afwijking.of(t, Interventie.WAARSCHUWEN)));
    }

    private static Onderbouwing onderbouwing(String tekst, int plaats) {
        List<Optional<String>> teksten = IntStream.range(0, 4)
                .mapToObj(i -> i == plaats ? Optional.of(tekst) : Optional.<String>empty())
                .toList();
        return new Onderbouwing(teksten.get(0), teksten.get(1), teksten.get(2), teksten.get(3));
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aTextMayHaveItsGreatestLengthAndNotOneCharacterMore(Veld veld) {
        assertDoesNotThrow(() -> veld.zet.accept("x".repeat(veld.max)));
        Weigering.verwacht(() -> veld.zet.accept("x".repeat(veld.max + 1)), veld.pad + " TE_LANG");
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aCharacterOutsideTheBasicPlaneCountsForOne(Veld veld) {
        assertDoesNotThrow(() -> veld.zet.accept("😀".repeat(veld.max)));
        Weigering.verwacht(() -> veld.zet.accept("😀".repeat(veld.max + 1)), veld.pad + " TE_LANG");
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aTextOfOneCharacterIsEnough(Veld veld) {
        assertDoesNotThrow(() -> veld.zet.accept("x"));
        assertDoesNotThrow(() -> veld.zet.accept("\u00a0x\u2003"));
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aTextOfUnicodeWhiteSpaceOnlyIsBlank(Veld veld) {
        List<Integer> wit = Stream.of(
                        IntStream.rangeClosed(0x09, 0x0d),
                        IntStream.of(0x20, 0x85, 0xa0, 0x1680),
                        IntStream.rangeClosed(0x2000, 0x200a),
                        IntStream.of(0x2028, 0x2029, 0x202f, 0x205f, 0x3000))
                .flatMap(IntStream::boxed)
                .toList();
        assertEquals(25, wit.size());

        wit.forEach(teken -> Weigering.verwacht(
                () -> veld.zet.accept(Character.toString(teken).repeat(3)), veld.pad + " LEEG"));
        Weigering.verwacht(() -> veld.zet.accept(""), veld.pad + " LEEG");
        Weigering.verwacht(() -> veld.zet.accept(" \t\u00a0\u2003\u0085\r\n"), veld.pad + " LEEG");
    }

    @ParameterizedTest
    @MethodSource("velden")
    void whatLooksEmptyButIsNoWhiteSpaceIsNotBlank(Veld veld) {
        // Zero width space, byte order mark, Mongolian vowel separator, a control character, Braille blank.
        for (String tekst : List.of("\u200b", "\ufeff", "\u180e", "\u001c", "\u2800")) {
            assertDoesNotThrow(() -> veld.zet.accept(tekst));
        }
    }

    @ParameterizedTest
    @MethodSource("velden")
    void halfASurrogatePairIsRefused(Veld veld) {
        for (String tekst : List.of("\ud83d", "\ude00", "x\ud83dx", "\ude00\ud83d", "x\udbff", "\udfffx")) {
            Weigering.verwacht(() -> veld.zet.accept(tekst), veld.pad + " ONGELDIG_TEKEN");
        }
    }

    @ParameterizedTest
    @MethodSource("velden")
    void blankAndTooLongAreNamedTogetherAndSoAreTooLongAndHalfAPair(Veld veld) {
        Weigering.verwacht(() -> veld.zet.accept(" ".repeat(veld.max + 1)), veld.pad + " LEEG", veld.pad + " TE_LANG");
        Weigering.verwacht(
                () -> veld.zet.accept("\ud83d" + "x".repeat(veld.max)),
                veld.pad + " TE_LANG",
                veld.pad + " ONGELDIG_TEKEN");
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aTextIsNeverNull(Veld veld) {
        assertThrows(NullPointerException.class, () -> veld.zet.accept(null));
    }

    @ParameterizedTest
    @MethodSource("velden")
    void aRefusalSaysHowLongTheTextMayBe(Veld veld) {
        OngeldigException fout = assertThrows(OngeldigException.class, () -> veld.zet.accept("x".repeat(veld.max + 1)));

        assertEquals(
                veld.pad + ": telt " + (veld.max + 1) + " tekens; verwacht: hoogstens " + veld.max, fout.getMessage());
    }
}
