package nl.lhs.rules.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables beside the rules. */
class TabelTest {
    private static String tekst(Tabel<?> tabel) {
        try (InputStream in = Tabel.class.getResourceAsStream("/nl/lhs/rules/" + tabel.bestand())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyConditionIsThatOfSomeRow() {
        Set<String> genoemd = Tabellen.BIBLIOTHEEK.alle().stream()
                .flatMap(t -> tekst(t).lines())
                .filter(r -> r.contains("|") && !r.startsWith("#"))
                .map(r -> r.split(" *\\| *")[3])
                .collect(Collectors.toSet());
        Set<String> voorwaarden = Stream.of(
                        Voorwaarde.values(),
                        Redenvoorwaarde.values(),
                        Vervolgvoorwaarde.values(),
                        Dossiervoorwaarde.values())
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertEquals(voorwaarden, genoemd);
    }

    @Test
    void noTwoRowsBearOneName() {
        List<String> namen = Tabellen.BIBLIOTHEEK.alle().stream()
                .flatMap(t -> t.rijen().stream().map(Rij::toString))
                .toList();
        assertEquals(namen.size(), new HashSet<>(namen).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7 | NIETS_BESCHIKBAAR | - | WACHT | 3.1-1 | - | naam; STAP; 1 to 5",
                "4 | NIETS | - | WACHT | 3.1-1 | - | naam; CODE; NIETS_BESCHIKBAAR",
                "4 | NIETS_BESCHIKBAAR | WEG | WACHT | 3.1-1 | - | naam; GROND; GEDOOGBESLUIT",
                "4 | NIETS_BESCHIKBAAR | - | ALS_HET_REGENT | 3.1-1 | - | naam; VOORWAARDE; WACHT_BIJ_SPOED",
                "4 | NIETS_BESCHIKBAAR | - | WACHT | 3.1-99 | - | naam; NORMEN; norms of LHS 1.7",
                "4 | NIETS_BESCHIKBAAR | - | WACHT | 3.1-1 | R99 | naam; LEZINGEN; R12",
                "4 | NIETS_BESCHIKBAAR | - | WACHT | 3.1-1 | naam; line 2; NAAM"
            })
    void aRowThatIsWrongIsNamedWithWhatWasExpected(String rij, String wat, String verwacht) {
        String fout = assertThrows(
                        IllegalStateException.class,
                        () -> Tabel.lees("proef.tabel", "# kop\n" + rij, Tabellen::aandachtsrij))
                .getMessage();
        assertTrue(fout.startsWith("proef.tabel, line 2"), fout);
        assertTrue(fout.contains(wat) && fout.contains(verwacht), fout);
    }

    /** What reads a condition reads one line; a longer one hides policy in Java. */
    @Test
    void aConditionAsksNoMoreThanSevenThings() throws IOException {
        for (String bron : List.of("Voorwaarde", "Redenvoorwaarde", "Vervolgvoorwaarde")) {
            try (InputStream in =
                    Tabel.class.getResourceAsStream("/META-INF/lhs/bronnen/nl/lhs/rules/regels/" + bron + ".java")) {
                String java = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                List<MatchResult> gevonden = Pattern.compile("case (\\w+) ->(.*?);", Pattern.DOTALL)
                        .matcher(java)
                        .results()
                        .toList();
                gevonden.forEach(c -> assertTrue(c.group(2).split("&&|\\|\\|").length <= 7, c.group(1)));
                assertTrue(gevonden.size() > 10, bron + ": only " + gevonden.size());
            }
        }
    }
}
