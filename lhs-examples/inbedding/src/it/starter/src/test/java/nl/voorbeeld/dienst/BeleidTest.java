package nl.voorbeeld.dienst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.examples.springboot.test.LhsTest;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test with the slice: the engine, and not the web. */
@LhsTest
class BeleidTest {
    @Autowired
    private LhsEngine engine;

    @Autowired
    private ApplicationContext context;

    @Test
    void whoIsIndifferentIsWarned() {
        assertThat(engine.decide(
                                Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT),
                                Normadressaat.of("N-1", Typering.ONVERSCHILLIG))
                        .interventies())
                .isEqualTo(List.of(Interventie.WAARSCHUWEN));
        assertThat(context.containsBean("dispatcherServlet")).isFalse();
    }
}
