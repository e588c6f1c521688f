package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Proefstrategieen;
import nl.lhs.rules.json.StrategieJson;
import org.junit.jupiter.api.Test;

/** What was chosen outside the segment is not said to be of the segment. */
class SegmentgrensTest {
    private static final String BUITEN = "Ook is een keuze buiten segment B2 overwogen: ";
    private static final List<Interventie> LOD = List.of(Interventie.LAST_ONDER_DWANGSOM);

    private static Vastlegging vastlegging(Strategie strategie, List<Interventie> keuze) {
        Bevinding bevinding = Bevinding.builder("B", LocalDate.of(2026, 3, 4))
                .gevolgen(Gevolgen.BEPERKT)
                .build();
        return LhsEngine.create(strategie)
                .decide(Casus.builder("Z", bevinding, Normadressaat.of("N", Typering.ONVERSCHILLIG))
                        .afwijking(new Afwijking(keuze, "Eerdere brieven hielpen niet."))
                        .build());
    }

    private static String keuze(Vastlegging v) {
        String tekst = Motivering.from(Lezer.DOSSIER, v).tekst();
        return tekst.substring(tekst.indexOf("De keuze van de interventie"));
    }

    @Test
    void aChoiceOutsideTheSegmentIsToldApart() {
        Vastlegging v = vastlegging(StrategieJson.lhs17(), LOD);
        assertTrue(
                keuze(v).contains(
                                "Bij segment B2 zijn overwogen, van licht naar zwaar: een waarschuwing, een bestuurlijk"
                                        + " gesprek, een bestuurlijke strafbeschikking milieu en een proces-verbaal (norm 3.4-1, § 3.4). "
                                        + BUITEN + "een last onder dwangsom (norm 3.4-2, § 3.4)."),
                keuze(v));
        Leesbaar.controleer(v);
    }

    @Test
    void aChoiceWithinTheSegmentIsNot() {
        String keuze = keuze(vastlegging(StrategieJson.lhs17(), List.of(Interventie.BESTUURLIJK_GESPREK)));
        assertFalse(keuze.contains(BUITEN), keuze);
    }

    @Test
    void whatASpecifiekeStrategieAddsToTheSegmentIsOfTheSegment() {
        Strategie ruimer = Proefstrategieen.specifiek("WAD")
                .interventies(
                        Segment.B2,
                        Interventiesoort.HERSTELLEND,
                        List.of(Interventie.WAARSCHUWEN, Interventie.LAST_ONDER_DWANGSOM))
                .build();
        Vastlegging v = vastlegging(ruimer, LOD);
        assertEquals(
                Optional.of(ruimer.interventies(Segment.B2)),
                Segmentgrens.inSegment(v).map(ruimer::vanLichtNaarZwaar));
        assertFalse(keuze(v).contains(BUITEN), keuze(v));
        assertTrue(keuze(vastlegging(ruimer, List.of(Interventie.VERSCHERPT_TOEZICHT)))
                .contains(BUITEN + "verscherpt toezicht"));
        Leesbaar.controleer(v);
    }

    @Test
    void ofAStrategieOfWhichTheRecordDoesNotTellTheSegmentsNothingIsGuessed() {
        Vastlegging buiten = vastlegging(opZichzelf(), LOD);
        assertEquals(Optional.empty(), Segmentgrens.inSegment(buiten));
        assertTrue(
                keuze(buiten)
                        .contains("Overwogen zijn de interventies van segment B2 en wat is gekozen, van licht naar"
                                + " zwaar: een waarschuwing, "),
                keuze(buiten));
        Leesbaar.controleer(buiten);
        String binnen = keuze(vastlegging(opZichzelf(), List.of(Interventie.BESTUURLIJK_GESPREK)));
        assertTrue(binnen.contains("Bij segment B2 zijn overwogen, van licht naar zwaar: "), binnen);
    }

    /** A strategie with the cells of LHS 1.7 that does not rest on it. */
    private static Strategie opZichzelf() {
        Strategie lhs = StrategieJson.lhs17();
        Strategie.Builder builder = Strategie.builder(new StrategieVerwijzing("EIGEN", "1"), "Verzonnen")
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 1, 1)))
                .opties(lhs.opties());
        Stream.of(Typering.values()).forEach(t -> builder.label(t, lhs.label(t)));
        Stream.of(Gevolgen.values()).forEach(g -> builder.label(g, lhs.label(g)));
        Woordenlijst.LHS_17.interventies().alle().stream().forEach(i -> builder.gewicht(i, lhs.gewicht(i)));
        for (Segment segment : Segment.values()) {
            builder.klasse(segment, lhs.klasse(segment));
            for (Interventiesoort soort : Interventiesoort.values()) {
                builder.interventies(segment, soort, lhs.interventies(segment, soort));
            }
        }
        return builder.build();
    }
}
