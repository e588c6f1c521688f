package nl.lhs.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Vaststelling;
import nl.lhs.rules.json.StrategieJson;

/** Invented specifieke strategieen, which together change one of everything that can be changed. */
public final class Proefstrategieen {
    /** From when they are followed. */
    public static final LocalDate VANAF = LocalDate.of(2026, 2, 1);

    private Proefstrategieen() {}

    /** A specifieke strategie for an area of its own name, which changes nothing yet. */
    public static Strategie.Builder specifiek(String id) {
        return StrategieJson.lhs17()
                .specifiek(new StrategieVerwijzing(id, "1"), "Verzonnen strategie " + id, Strategiebereik.gebied(id))
                .vastgesteld(new Vaststelling("het bestuur van " + id, LocalDate.of(2026, 1, 20)))
                .geldig(Geldigheid.vanaf(VANAF));
    }

    /** Verzwarende argumenten go first, nothing moves at the edge, and a BSBM waives no overleg in ZWAAR. */
    public static Strategie streng() {
        return specifiek("STRENG")
                .klasse(Segment.D1, Klasse.ZWAAR)
                .klasse(Segment.C2, Klasse.ZWAAR)
                .interventies(
                        Segment.A1,
                        Interventiesoort.HERSTELLEND,
                        List.of(Interventie.WAARSCHUWEN, Interventie.BESTUURLIJK_GESPREK))
                .opties(new Opties(
                        Opties.BeideArgumenten.VERZWAREND_GAAT_VOOR,
                        Opties.Rand.GEEN_VERPLAATSING,
                        Typering.CALCULEREND,
                        false,
                        Opties.Spoed.LICHTSTE))
                .build();
    }

    /** Verzachtende argumenten go first, who cannot be typed starts in A, and two weights are changed. */
    public static Strategie mild() {
        return specifiek("MILD")
                .klasse(Segment.C3, Klasse.MIDDEN)
                .interventies(Segment.B3, Interventiesoort.BESTRAFFEND, List.of())
                .interventies(
                        Segment.C4,
                        Interventiesoort.BESTRAFFEND,
                        List.of(Interventie.BESTUURLIJKE_BOETE, Interventie.SCHORSEN_OF_INTREKKEN))
                .gewicht(Interventie.LAST_ONDER_DWANGSOM, 6)
                .gewicht(Interventie.LAST_ONDER_BESTUURSDWANG, 5)
                .opties(new Opties(
                        Opties.BeideArgumenten.VERZACHTEND_GAAT_VOOR,
                        Opties.Rand.ZO_VER_MOGELIJK,
                        Typering.GOEDWILLEND,
                        true,
                        Opties.Spoed.BESTUURSDWANG))
                .build();
    }

    /**
     * A strategie in which some of everything is changed, drawn from its number: each time the same. Its id is such as
     * {@code V-7}.
     */
    public static Strategie willekeurig(int nummer) {
        Random toeval = new Random(20_261_129L + nummer);
        Strategie lhs = StrategieJson.lhs17();
        Strategie.Builder strategie = specifiek("V-" + nummer);
        for (Segment segment : Segment.values()) {
            if (toeval.nextInt(4) == 0) {
                strategie.klasse(
                        segment,
                        Woordenlijst.LHS_17
                                .klassen()
                                .alle()
                                .get(toeval.nextInt(
                                        Woordenlijst.LHS_17.klassen().alle().size())));
            }
            List<Interventie> herstellend = lhs.interventies(segment, Interventiesoort.HERSTELLEND);
            if (herstellend.size() > 1 && toeval.nextInt(4) == 0) {
                strategie.interventies(
                        segment, Interventiesoort.HERSTELLEND, herstellend.subList(1, herstellend.size()));
            }
        }
        List<Interventie> interventies = Woordenlijst.LHS_17.interventies().alle();
        Interventie een = interventies.get(toeval.nextInt(interventies.size()));
        Interventie ander = interventies.get(toeval.nextInt(interventies.size()));
        return strategie
                .gewicht(een, lhs.gewicht(ander))
                .gewicht(ander, lhs.gewicht(een))
                .opties(new Opties(
                        Opties.BeideArgumenten.values()[toeval.nextInt(Opties.BeideArgumenten.values().length)],
                        Opties.Rand.values()[toeval.nextInt(Opties.Rand.values().length)],
                        Typering.values()[toeval.nextInt(Typering.values().length)],
                        toeval.nextBoolean(),
                        Opties.Spoed.values()[toeval.nextInt(Opties.Spoed.values().length)]))
                .build();
    }
}
