package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TekstTest {
    @Test
    void white_space_becomes_one_space() {
        assertEquals("a b c d", Tekst.schoon("  a\tb \u00A0 c\u2003\u3000d\n"));
    }

    @Test
    void a_character_that_could_steer_a_terminal_is_replaced() {
        assertEquals("a\uFFFD[31mb\uFFFD\uFFFD", Tekst.schoon("a\u001B[31mb\u0007\u009B"));
        assertEquals("x\uFFFDy\uFFFDz\uFFFD", Tekst.schoon("x\u202Ey\u2066z\u061C"));
        assertEquals("\uFFFD", Tekst.schoon("\uD800"));
        assertEquals("\uFFFD\uFFFD", Tekst.schoon("\uE000" + Character.toString(0xE0041)));
    }

    @Test
    void marks_for_breaking_words_disappear() {
        assertEquals("woordbreuk", Tekst.schoon("woord\u00AD\u200Bbreuk\uFEFF"));
    }

    @Test
    void every_kind_of_line_end_makes_a_paragraph_and_empty_ones_disappear() {
        assertEquals(List.of("a", "b", "c", "d"), Tekst.alineas("a\nb\r\n\r\n c\u2028d\n"));
    }

    @Test
    void a_text_of_invisible_characters_is_seen() {
        assertEquals(List.of("\uFFFD"), Tekst.alineas("\u200B\u200B"));
    }

    @Test
    void a_wide_character_takes_two_columns_and_an_accent_one() {
        assertEquals(3, Tekst.breedte("aé1"));
        assertEquals(4, Tekst.breedte("環境"));
        assertEquals(2, Tekst.breedte("e\u0301"));
        assertEquals(2, Tekst.breedte("\uD83D\uDE00"));
    }

    @Test
    void lines_are_as_full_as_fits() {
        assertEquals(List.of("een twee", "drie vier", "vijf"), Tekst.breek("een twee drie vier vijf", 9));
    }

    @Test
    void a_word_that_does_not_fit_is_cut() {
        assertEquals(List.of("ab", "cdefg", "hij k"), Tekst.breek("ab cdefghij k", 5));
        assertEquals(List.of("環境", "環x"), Tekst.breek("環境環x", 5));
    }

    @Test
    void an_accent_stays_with_its_letter() {
        assertEquals(List.of("ab", "e\u0301c"), Tekst.breek("abe\u0301c", 3));
    }

    @Test
    void a_pile_of_accents_is_cut_too() {
        assertEquals(
                List.of("e\u0301\u0301", "\u0301\u0301\u0301", "\u0301"), Tekst.breek("e" + "\u0301".repeat(6), 3));
    }

    @Test
    void text_with_line_ends_stays_on_one_line_where_entries_are_listed() {
        assertEquals("x / recidive: y / z", Tekst.opEenRegel("x\nrecidive: y\r\nz"));
    }
}
