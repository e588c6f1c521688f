package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VastleggingsverslagTest {
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);
    private static final Pattern EIGEN_KLEUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** Cases that together fill every part of the report. */
    static Stream<Casus> casussen() {
        List<Casus> casussen = new ArrayList<>();
        Uitvoering.casussen().forEach(regel -> casussen.add(CasusJson.parse(regel)));
        for (Gevolgen gevolgen : Gevolgen.values()) {
            for (Typering typering : Typering.values()) {
                casussen.add(Casus.of(Bevinding.of("B-1", DATUM, gevolgen), Normadressaat.of("N-1", typering)));
            }
        }
        casussen.add(vol("Tekst"));
        casussen.add(vol("Tekst").toBuilder()
                .bevinding(Bevinding.builder("B-1", DATUM).overtreding(false).build())
                .build());
        casussen.add(vol("Tekst").toBuilder()
                .gedoogbesluit(new Gedoogbesluit(
                        "G-1",
                        Gedoogbesluit.Grond.EINDIGT_BINNEN_AFZIENBARE_TIJD,
                        Optional.of(DATUM),
                        Optional.of("Tekst")))
                .build());
        for (Afzien.Grond grond : Afzien.Grond.values()) {
            casussen.add(
                    vol("Tekst").toBuilder().afzien(new Afzien(grond, "Tekst")).build());
        }
        casussen.add(Casus.of(
                Bevinding.builder("B-1", DATUM)
                        .gevolgen(Gevolgen.BEPERKT)
                        .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG))
                        .build(),
                Normadressaat.of("N-1", Typering.CALCULEREND)));
        return casussen.stream();
    }

    /** A case with every text that a caller can give. */
    private static Casus vol(String tekst) {
        Bevinding.Builder bevinding = Bevinding.builder(tekst, DATUM)
                .omschrijving(tekst)
                .gevolgen(Gevolgen.BEPERKT)
                .belangen(List.of(Belang.values()))
                .voorschrift(Voorschrift.of(Voorschrift.Soort.GEDRAGSVOORSCHRIFT, tekst))
                .spoedeisend(true)
                .onderbouwing(new Onderbouwing(
                        Optional.of(tekst), Optional.of(tekst), Optional.of(tekst), Optional.of(tekst)))
                .ernstigeGedragingen(Woordenlijst.LHS_17.gedragingen().alle());
        for (VerzachtendArgument.Soort soort : Woordenlijst.LHS_17.verzachtend().alle()) {
            bevinding.verzachtendArgument(VerzachtendArgument.of(soort, tekst));
        }
        for (VerzwarendArgument.Soort soort : Woordenlijst.LHS_17.verzwarend().alle()) {
            bevinding.verzwarendArgument(VerzwarendArgument.of(soort, tekst));
        }
        for (VerzwarendAspect.Soort soort : Woordenlijst.LHS_17.aspecten().alle()) {
            bevinding.verzwarendAspect(VerzwarendAspect.of(soort, tekst));
        }
        Normadressaat normadressaat = Normadressaat.builder(tekst)
                .naam(tekst)
                .soort(Normadressaat.Soort.RECHTSPERSOON)
                .typering(Typering.ONVERSCHILLIG)
                .onderbouwing(tekst)
                .begunstigendBesluit(false)
                .build();
        return Casus.builder(tekst, bevinding.build(), normadressaat)
                .reikwijdte(new Reikwijdte(Optional.of(tekst), Optional.of(tekst), Optional.of(tekst)))
                .labels(Map.of("dossier", tekst, "team", tekst))
                .bevoegdheden(Woordenlijst.LHS_17.interventies().alle().stream()
                        .filter(Interventie::vereistBevoegdheid)
                        .toList())
                .bsbm(Bsbm.nietOpgelegd())
                .overleg(new Overleg(
                        Spoor.BESTUURSRECHT, Optional.of(Overleg.Vorm.AD_HOC), Optional.of(DATUM), Optional.of(tekst)))
                .verzoek(new Verzoek(tekst, DATUM, Optional.of(tekst), Optional.of(DATUM.plusWeeks(8))))
                .afwijking(Afwijking.of(
                        tekst, Interventie.EXPLOITATIEVERBOD_OF_SLUITING, Interventie.LAST_ONDER_BESTUURSDWANG))
                .build();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void no_line_is_wider_than_80_columns_and_none_ends_in_a_space(Casus casus) {
        verslag(casus, false).lines().forEach(regel -> {
            assertTrue(Tekst.breedte(regel) <= 80, regel);
            assertEquals(regel.stripTrailing(), regel);
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void without_its_colour_the_report_says_the_same(Casus casus) {
        String kleur = verslag(casus, true);
        assertTrue(EIGEN_KLEUR.matcher(kleur).find());
        assertEquals(
                verslag(casus, false),
                EIGEN_KLEUR
                        .matcher(kleur)
                        .replaceAll("")
                        .lines()
                        .map(String::stripTrailing)
                        .reduce("", (a, b) -> a + b + "\n"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void no_name_of_a_constant_reaches_the_reader(Casus casus) {
        assertFalse(Pattern.compile("[A-Z]{2,}_[A-Z]")
                .matcher(verslag(casus, false))
                .find());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("casussen")
    void every_choice_consideration_point_reading_and_norm_of_the_record_is_in_the_report(Casus casus) {
        Vastlegging v = Uitvoering.ENGINE.decide(casus);
        // Line breaks do not matter here.
        String verslag = verslag(casus, false).replaceAll("\\s+", " ");

        v.interventies().forEach(i -> assertBevat(verslag, i.naam().nederlands()));
        v.overwogen().forEach(o -> {
            assertBevat(
                    verslag,
                    (o.gekozen() ? "[x] " : o.beschikbaar() ? "[ ] " : "[-] ")
                            + o.interventie().naam().nederlands());
            assertBevat(verslag, o.reden());
        });
        v.aandachtspunten().forEach(a -> assertBevat(verslag, a.tekst()));
        v.signalen().forEach(s -> assertBevat(verslag, s.tekst()));
        assertBevat(verslag, v.bibliotheek().vingerafdruk().hex());
        v.lezingen().forEach(l -> assertBevat(verslag, l.name() + " " + l.omschrijving()));
        v.normen()
                .forEach(n -> assertBevat(
                        verslag,
                        n.id() + " " + n.paragraaf() + " "
                                + Norm.omschrijvingen().get(n)));
        v.regels().forEach(r -> assertBevat(verslag, r.regel()));
        v.positionering().ifPresent(p -> assertBevat(verslag, "Segment " + p.segment()));
        v.afwijking().ifPresent(a -> assertBevat(verslag, "“" + a.motivering() + "”"));
    }

    private static void assertBevat(String verslag, String tekst) {
        assertTrue(verslag.contains(tekst), () -> "not in the report: " + tekst + "\n" + verslag);
    }

    @Test
    void the_way_through_the_matrix_is_marked_from_start_to_end() {
        List<String> rijen = matrix(Uitvoering.casussen().get(2));

        assertEquals("4 aanzienlijk    | midden       | midden       | zwaar  EINDE | zwaar        |", rijen.get(0));
        assertEquals("3 van belang     | licht        | midden START | zwaar  VIA   | zwaar        |", rijen.get(1));
        assertEquals("2 beperkt        | licht        | licht        | midden       | midden       |", rijen.get(2));
        assertEquals("1 vrijwel nihil  | licht        | licht        | licht        | midden       |", rijen.get(3));
    }

    @Test
    void a_finding_that_does_not_move_is_marked_once() {
        List<String> rijen = matrix(Uitvoering.casussen().get(0));

        assertEquals("1 vrijwel nihil  | licht  HIER  | licht        | licht        | midden       |", rijen.get(3));
        assertEquals(1, rijen.stream().filter(r -> r.contains("HIER")).count());
    }

    private static List<String> matrix(String regel) {
        return verslag(CasusJson.parse(regel), false)
                .lines()
                .filter(r -> r.matches("[1-4] .*\\|"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[2J\u001B[31mrood\u001B]0;titel\u0007",
                "\u009B31mrood",
                "links\u202Esthcer\u202C \u2066isolaat\u2069 \u200Fx\u061C",
                "regel\u0000nul\bterug\u007F\r\roverschreven",
                "@|bold,red opmaak|@ %s %n ${x}",
            })
    void nothing_that_a_caller_wrote_steers_the_terminal(String tekst) {
        String plat = verslag(vol(tekst), false);
        String kleur = verslag(vol(tekst), true);

        String afgezien = verslag(
                vol("x").toBuilder()
                        .afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, tekst))
                        .build(),
                false);
        for (String verslag : List.of(plat, afgezien, EIGEN_KLEUR.matcher(kleur).replaceAll(""))) {
            verslag.codePoints()
                    .forEach(c -> assertTrue(
                            c == '\n'
                                    || Character.getType(c) != Character.CONTROL
                                            && Character.getType(c) != Character.FORMAT,
                            () -> "U+" + Integer.toHexString(c)));
        }
        // The coloured report has no other escape sequences than that of harmless text.
        assertEquals(sequenties(verslag(vol("x"), true)), sequenties(kleur));
    }

    private static List<String> sequenties(String verslag) {
        return EIGEN_KLEUR
                .matcher(verslag)
                .results()
                .map(r -> r.group())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void long_and_wide_words_are_cut_to_fit() {
        String emoji = "\uD83D\uDE00";
        for (String tekst : List.of("x".repeat(200), "環".repeat(200), "e\u0301".repeat(90), emoji.repeat(100))) {
            verslag(vol(tekst), false).lines().forEach(regel -> assertTrue(Tekst.breedte(regel) <= 80, regel));
        }
    }

    @Test
    void what_a_caller_wrote_cannot_pass_for_a_part_of_the_report() {
        String vals = "Onschuldig\n\nStap 4. Interventie\n" + "-".repeat(80) + "\nGekozen                   niets";

        String verslag = verslag(vol(vals), false);

        assertEquals(1, verslag.lines().filter(r -> r.startsWith("Stap 4.")).count());
        assertTrue(verslag.lines().noneMatch(r -> r.matches("Gekozen\\s+niets")));
    }

    @Test
    void paragraphs_of_a_text_stay_apart() {
        Casus casus = Casus.of(
                Bevinding.builder("B-1", DATUM)
                        .gevolgen(Gevolgen.BEPERKT)
                        .omschrijving("Eerste alinea.\r\n\r\nTweede alinea.")
                        .build(),
                Normadressaat.of("N-1"));

        assertTrue(verslag(casus, false)
                .contains("Omschrijving              “Eerste alinea.\n" + " ".repeat(26) + "Tweede alinea.”\n"));
    }

    private static String verslag(Casus casus, boolean kleur) {
        return Vastleggingsverslag.of(StrategieJson.lhs17(), Uitvoering.ENGINE.decide(casus), kleur);
    }
}
