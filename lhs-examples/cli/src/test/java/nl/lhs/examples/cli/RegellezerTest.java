package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.examples.cli.Regellezer.Regel;
import org.junit.jupiter.api.Test;

class RegellezerTest {
    private static final String BOM = "\uFEFF";
    private static final String TE_LANG = "(te lang)";

    @Test
    void a_line_ends_at_a_line_feed_or_at_the_end() throws IOException {
        assertEquals(List.of("a", "", "b"), regels("a\n\nb", 10));
        assertEquals(List.of("a", "b"), regels("a\nb\n", 10));
        assertEquals(List.of(""), regels("\n", 10));
        assertEquals(List.of(), regels("", 10));
    }

    @Test
    void a_carriage_return_belongs_to_the_line_end_and_only_there() throws IOException {
        assertEquals(List.of("a", "", "b\rc", "d"), regels("a\r\n\r\nb\rc\nd\r", 10));
    }

    @Test
    void a_byte_order_mark_is_skipped_at_the_start_and_only_there() throws IOException {
        assertEquals(List.of("a", BOM + "b"), regels(BOM + "a\n" + BOM + "b", 10));
        assertEquals(List.of(), regels(BOM, 10));
        assertEquals(List.of("ab"), regels("ab", 10));
    }

    @Test
    void a_line_may_be_as_long_as_the_maximum_and_no_longer() throws IOException {
        assertEquals(List.of("12345", TE_LANG, "x"), regels("12345\n123456\nx\n", 5));
        assertEquals(List.of("12345", TE_LANG, "x"), regels("12345\r\n123456\r\nx\r\n", 5));
        assertEquals(List.of(TE_LANG), regels("123456", 5));
        assertEquals(List.of(TE_LANG), regels("12345\r\r\n", 5));
    }

    @Test
    void a_line_that_is_far_too_long_does_not_hide_the_next() throws IOException {
        assertEquals(List.of("a", TE_LANG, "b"), regels("a\n" + "x".repeat(1_000_000) + "\nb", 100));
    }

    @Test
    void a_line_can_span_many_reads() throws IOException {
        String regel = "0123456789".repeat(20_000);
        assertEquals(List.of(regel, regel), regels(regel + "\n" + regel, 1_000_000));
    }

    @Test
    void whether_a_whole_line_is_at_hand_is_known() throws IOException {
        Regellezer lezer = new Regellezer(stroom("a\nb\nc"), 10);

        assertFalse(lezer.heeftRegel());
        assertEquals("a", tekst(lezer.lees()));
        assertTrue(lezer.heeftRegel());
        assertEquals("b", tekst(lezer.lees()));
        assertFalse(lezer.heeftRegel());
        assertEquals("c", tekst(lezer.lees()));
        assertEquals(5, lezer.gelezen());
    }

    /** Reads at once, and byte by byte: both must give the same. */
    private static List<String> regels(String tekst, int max) throws IOException {
        List<String> regels = regels(stroom(tekst), max);
        assertEquals(regels, regels(druppels(stroom(tekst)), max));
        return regels;
    }

    private static List<String> regels(InputStream in, int max) throws IOException {
        Regellezer lezer = new Regellezer(in, max);
        List<String> regels = new ArrayList<>();
        for (Optional<Regel> regel = lezer.lees(); regel.isPresent(); regel = lezer.lees()) {
            regels.add(tekst(regel));
        }
        assertTrue(lezer.lees().isEmpty());
        return regels;
    }

    private static String tekst(Optional<Regel> regel) {
        return regel.orElseThrow().teLang()
                ? TE_LANG
                : new String(regel.orElseThrow().tekst(), StandardCharsets.UTF_8);
    }

    private static InputStream stroom(String tekst) {
        return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream druppels(InputStream in) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return in.read();
            }

            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                return in.read(b, off, Math.min(1, len));
            }
        };
    }
}
