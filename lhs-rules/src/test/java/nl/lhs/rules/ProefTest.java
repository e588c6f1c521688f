package nl.lhs.rules;

import java.time.LocalDate;
import nl.lhs.core.*;
import org.junit.jupiter.api.Test;

class ProefTest {
    @Test
    void proef() {
        LhsEngine e = LhsEngine.create();
        for (Gevolgen g : Gevolgen.values())
            for (Typering t : Typering.values()) {
                Casus c = Casus.of(Bevinding.of("B", LocalDate.of(2026, 3, 2), g), Normadressaat.of("N", t));
                System.out.println(e.decide(c));
                System.out.println(e.decide(c.toBuilder()
                        .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))
                        .build()));
            }
        System.out.println(e.decide(Casus.of(
                Bevinding.builder("B", LocalDate.of(2026, 3, 2))
                        .overtreding(false)
                        .build(),
                Normadressaat.of("N"))));
        Casus c = Casus.of(
                        Bevinding.of("B", LocalDate.of(2026, 3, 2), Gevolgen.VAN_BELANG),
                        Normadressaat.of("N", Typering.CALCULEREND))
                .toBuilder()
                .overleg(Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT))
                .build();
        e.decide(c).overwogen().forEach(System.out::println);
        e.decide(c).regels().forEach(System.out::println);
        for (int r = 0; r < 8; r++) {
            long t0 = System.nanoTime();
            for (int i = 0; i < 20000; i++) e.decide(c);
            System.out.println((System.nanoTime() - t0) / 20000 + " ns");
        }
    }
}
