package nl.lhs.rules.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class FragmentenTest {
    private final Fragmenten<String> fragmenten =
            new Fragmenten<>(s -> Json.NODES.objectNode().put("a", s));

    @Test
    void aValueIsWrittenAsItsTreeIsAndKept() {
        String tekst = "\"\u00e9\n";
        assertEquals(
                "[{\"a\":\"\\\"\u00e9\\n\"}]", Json.line(Json.NODES.arrayNode().add(fragmenten.van(tekst))));
        assertSame(fragmenten.van("y"), fragmenten.van("y"));
    }

    @Test
    void whatIsKeptIsBoundedInNumberAndInLength() {
        String lang = "x".repeat(2_000);
        assertEquals(2_008, Json.line(fragmenten.van(lang)).length());
        assertEquals(0, fragmenten.omvang());
        for (int i = 0; i < 2 * Fragmenten.MEESTE; i++) {
            assertEquals("{\"a\":\"" + i + "\"}", Json.line(fragmenten.van("" + i)));
        }
        assertEquals(Fragmenten.MEESTE, fragmenten.omvang());
    }
}
