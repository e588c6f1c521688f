package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import org.junit.jupiter.api.Test;

/** The policy as one table that a person can read, so that a change of policy shows as a readable difference. */
class UitkomsttabelTest {
    private static final Map<Interventie, String> KORT = Map.ofEntries(
            Map.entry(Interventie.AANSPREKEN_INFORMEREN, "AANSPREKEN"),
            Map.entry(Interventie.WAARSCHUWEN, "WAARSCHUWEN"),
            Map.entry(Interventie.VERSCHERPT_TOEZICHT, "VERSCHERPT"),
            Map.entry(Interventie.LAST_ONDER_DWANGSOM, "LOD"),
            Map.entry(Interventie.LAST_ONDER_BESTUURSDWANG, "LOB"),
            Map.entry(Interventie.PROCES_VERBAAL, "PV"));
    private static final String RIJ = "%-5s  %-12s  %-6s  %-5s  %-22s  %-4s  %-6s  %-16s  %s%n";

    private static Bevinding bevinding(Segment begin, Verplaatsing verplaatsing, boolean aspect, boolean spoed) {
        Bevinding.Builder b = Bevinding.builder("b", LocalDate.of(2026, 3, 4))
                .gevolgen(begin.gevolgen())
                .spoedeisend(spoed);
        if (verplaatsing == Verplaatsing.VERZACHTEND || verplaatsing == Verplaatsing.OPGEHEVEN) {
            b.verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG));
        }
        if (verplaatsing == Verplaatsing.VERZWAREND || verplaatsing == Verplaatsing.OPGEHEVEN) {
            b.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE));
        }
        if (aspect) {
            b.verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL));
        }
        return b.build();
    }

    private static String kort(List<Interventie> interventies) {
        return interventies.stream().map(KORT::get).collect(Collectors.joining(" + "));
    }

    private static String uitkomst(Vastlegging v) {
        if (v.status() == Status.WACHT_OP_OVERLEG) {
            return "wacht: "
                    + v.scenarios().values().stream()
                            .map(UitkomsttabelTest::kort)
                            .collect(Collectors.joining(" | "));
        }
        return kort(v.interventies());
    }

    @Test
    void theOutcomeTableIsAsPinned() {
        LhsEngine engine = LhsEngine.create();
        List<Optional<Spoor>> uitkomsten = new ArrayList<>(List.of(Optional.empty()));
        for (Spoor spoor : Spoor.values()) {
            uitkomsten.add(Optional.of(spoor));
        }
        StringBuilder tabel = new StringBuilder(String.format(
                RIJ,
                "begin",
                "verplaatsing",
                "aspect",
                "spoed",
                "uitkomst overleg",
                "eind",
                "klasse",
                "overleg",
                "interventies"));
        int rijen = 0;
        for (Segment begin : Segment.values()) {
            for (Verplaatsing verplaatsing : Verplaatsing.values()) {
                for (boolean aspect : new boolean[] {false, true}) {
                    for (boolean spoed : new boolean[] {false, true}) {
                        for (Optional<Spoor> uitkomst : uitkomsten) {
                            Casus.Builder casus = Casus.builder(
                                    "z",
                                    bevinding(begin, verplaatsing, aspect, spoed),
                                    Normadressaat.of("n", begin.typering()));
                            uitkomst.map(Overleg::of).ifPresent(casus::overleg);
                            Vastlegging v = engine.decide(casus.build());
                            Positionering p = v.positionering().orElseThrow();
                            assertEquals(verplaatsing, p.verplaatsing());
                            tabel.append(String.format(
                                    RIJ,
                                    begin,
                                    verplaatsing,
                                    aspect ? "een" : "geen",
                                    spoed ? "ja" : "nee",
                                    uitkomst.map(Enum::name).orElse("-"),
                                    p.segment(),
                                    p.klasse(),
                                    v.overleg().indicatie().orElseThrow(),
                                    uitkomst(v)));
                            rijen++;
                        }
                    }
                }
            }
        }
        assertEquals(16 * 4 * 2 * 2 * 4, rijen);
        Goud.vergelijk("uitkomsttabel.txt", tabel.toString().replace(System.lineSeparator(), "\n"));
    }
}
