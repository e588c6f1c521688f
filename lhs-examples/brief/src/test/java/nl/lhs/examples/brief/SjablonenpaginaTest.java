package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Taal;
import org.junit.jupiter.api.Test;

/** The page on templates names every field, and every letter. */
class SjablonenpaginaTest {
    private static final Path PAGINA = Path.of("docs", "sjablonen.md");

    private static List<String> tabel() {
        List<String> regels = new ArrayList<>();
        regels.add("| veld | wat ervoor in de plaats komt | wie het weet |");
        regels.add("|---|---|---|");
        for (boolean deel : List.of(false, true)) {
            Arrays.stream(Sjabloonveld.values())
                    .filter(v -> v.isDeel() == deel)
                    .forEach(v -> regels.add("| `{{" + v.naam() + "}}` | " + v.omschrijving() + " | |"));
        }
        for (Besluitveld veld : Besluitveld.values()) {
            regels.add("| `{{" + veld.sleutel() + "}}` | " + veld.omschrijving(Taal.NEDERLANDS) + " | "
                    + veld.verstrekker(Taal.NEDERLANDS) + "; " + veld.norm().id() + " |");
        }
        regels.add("");
        regels.add("| brief | nodig: van elke groep een |");
        regels.add("|---|---|");
        for (Briefsoort soort : Briefsoort.values()) {
            regels.add("| `" + soort.code() + "` | "
                    + Briefopzet.of(soort).vereist().stream()
                            .map(groep -> groep.stream().map(n -> "`" + n + "`").collect(Collectors.joining(" of ")))
                            .collect(Collectors.joining("; "))
                    + " |");
        }
        return regels;
    }

    @Test
    void thePageNamesEveryFieldAndWhatEachLetterNeeds() throws IOException {
        List<String> pagina = Files.readAllLines(PAGINA);
        int begin = pagina.indexOf("<!-- velden -->");
        int einde = pagina.indexOf("<!-- einde velden -->");
        if (Boolean.getBoolean("goud.bijwerken")) {
            List<String> nieuw = new ArrayList<>(pagina.subList(0, begin + 1));
            nieuw.addAll(tabel());
            nieuw.addAll(pagina.subList(einde, pagina.size()));
            Files.write(PAGINA, nieuw);
            pagina = nieuw;
            einde = pagina.indexOf("<!-- einde velden -->");
        }
        assertEquals(tabel(), pagina.subList(begin + 1, einde));
    }
}
