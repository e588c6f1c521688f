package nl.lhs.rules.proef;

import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Gevolgen;
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
import nl.lhs.rules.json.StrategieJson;

/** An invented strategie that stands on its own and is unwise in everything: the suite asks nothing of its wisdom. */
final class Omgekeerdestrategie {
    private Omgekeerdestrategie() {}

    /** Each segment has the class and the cell of the one across, the heaviest weighs least, and nobody leaves an edge. */
    static Strategie omgekeerd(StrategieVerwijzing verwijzing) {
        Strategie lhs = StrategieJson.lhs17();
        Strategie.Builder builder = Strategie.builder(verwijzing, "Verzonnen: omgekeerd")
                .geldig(Geldigheid.vanaf(LocalDate.of(2026, 1, 1)))
                .opties(new Opties(
                        Opties.BeideArgumenten.VERZWAREND_GAAT_VOOR,
                        Opties.Rand.GEEN_VERPLAATSING,
                        Typering.BEWUST_EN_STRUCTUREEL,
                        false,
                        Opties.Spoed.LICHTSTE));
        for (Typering typering : Typering.values()) {
            builder.label(typering, lhs.label(typering));
        }
        for (Gevolgen gevolgen : Gevolgen.values()) {
            builder.label(gevolgen, lhs.label(gevolgen));
        }
        List<Interventie> interventies = Woordenlijst.LHS_17.interventies().alle();
        for (Interventie interventie : interventies) {
            builder.gewicht(interventie, interventies.size() + 1 - lhs.gewicht(interventie));
        }
        Segment[] segmenten = Segment.values();
        for (Segment segment : segmenten) {
            Segment overkant = segmenten[segmenten.length - 1 - segment.ordinal()];
            builder.klasse(segment, segment == Segment.A1 ? Klasse.ZWAAR : lhs.klasse(overkant));
            for (Interventiesoort soort : Interventiesoort.values()) {
                builder.interventies(
                        segment, soort, segment == Segment.A1 ? alleenBoete(soort) : lhs.interventies(overkant, soort));
            }
        }
        return builder.build();
    }

    private static List<Interventie> alleenBoete(Interventiesoort soort) {
        return soort == Interventiesoort.BESTRAFFEND ? List.of(Interventie.BESTUURLIJKE_BOETE) : List.of();
    }
}
