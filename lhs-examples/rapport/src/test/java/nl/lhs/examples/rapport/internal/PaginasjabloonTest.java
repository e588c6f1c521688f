package nl.lhs.examples.rapport.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.examples.rapport.basis.RapportException;
import org.junit.jupiter.api.Test;

class PaginasjabloonTest {
    private static final Path MAP = Path.of("src", "main", "resources", "nl", "lhs", "examples", "rapport", "internal");

    @Test
    void aTemplateThatFailsTellsWhereAndNothingOfWhatItShows() {
        RapportException fout = assertThrows(
                RapportException.class,
                () -> Paginasjabloon.html("vastlegging.ftlh", Map.of("matrix", "GEHEIM", "titel", "GEHEIM")));
        assertTrue(fout.getMessage().startsWith("template vastlegging.ftlh failed in line "), fout.getMessage());
        assertFalse(fout.toString().contains("GEHEIM"));
        assertNull(fout.getCause());
        assertEquals(0, fout.getSuppressed().length);
    }

    @Test
    void aTemplateThatIsMissingIsNamed() {
        assertTrue(assertThrows(RapportException.class, () -> Paginasjabloon.html("geen.ftlh", Map.of()))
                .getMessage()
                .startsWith("template geen.ftlh cannot be read"));
    }

    @Test
    void aPageThatIsNotWellFormedTellsNothingOfWhatItShows() {
        RapportException fout =
                assertThrows(RapportException.class, () -> PdfMaker.pdf("<html>GEHEIM<p></html>", Optional.empty()));
        assertFalse(fout.toString().contains("GEHEIM"));
        assertNull(fout.getCause());
    }

    @Test
    void aPageWithADoctypeIsNotRead() {
        assertThrows(
                RapportException.class,
                () -> PdfMaker.pdf(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html>&e;</html>",
                        Optional.empty()));
    }

    @Test
    void templatesEscapeEverythingAndMakeNoCode() throws IOException {
        Pattern verboden = Pattern.compile(
                "\\?(no_esc|interpret|eval|eval_json|new|api)\\b|<#(noautoesc|outputformat|ftl)\\b|\\.get_optional_template");
        try (Stream<Path> bestanden = Files.list(MAP)) {
            List<Path> sjablonen =
                    bestanden.filter(b -> b.toString().contains(".ftl")).toList();
            assertEquals(11, sjablonen.size());
            for (Path sjabloon : sjablonen) {
                assertTrue(sjabloon.toString().endsWith(".ftlh"), "not escaped as HTML: " + sjabloon);
                assertFalse(verboden.matcher(Files.readString(sjabloon)).find(), sjabloon.toString());
            }
        }
    }
}
