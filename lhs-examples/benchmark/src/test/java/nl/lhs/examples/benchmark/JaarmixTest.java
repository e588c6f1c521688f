package nl.lhs.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.lhs.core.Casus;
import nl.lhs.rules.json.CasusJson;
import org.junit.jupiter.api.Test;

class JaarmixTest {
    @Test
    void theFileIsThePublishedOne() {
        assertEquals(
                "7f102559030e68759a49cd5158cb65d176bb157a4598721782bdb751e7fc0721", Jaarmix.sha256(Jaarmix.AANTAL));
    }

    @Test
    void everyCasusHasAKenmerkOfItsOwn() {
        assertEquals(
                Jaarmix.AANTAL,
                Jaarmix.casussen(Jaarmix.AANTAL).map(Casus::kenmerk).distinct().count());
    }

    @Test
    void aLineIsReadAsTheCasusThatItWasWrittenFrom() {
        Jaarmix.casussen(1_000).forEach(c -> assertEquals(c, CasusJson.parse(CasusJson.format(c))));
    }
}
