package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars that a user of the library gets are those that the README names, with the reason for each. */
class LooptijdTest {
    /** As {@code mvn dependency:list} writes them when this module is built. */
    private static final Path LIJST = Path.of("target", "looptijd.txt");

    private static final Pattern JAR =
            Pattern.compile("^ +[\\w.-]+:([\\w.-]+):jar:([\\w.-]+):(compile|runtime)", Pattern.MULTILINE);
    private static final Pattern NAAM = Pattern.compile("`([^`]+)`");

    private static List<String> jars() throws IOException {
        return Stream.concat(
                        Stream.of("lhs-rules"),
                        JAR.matcher(Files.readString(LIJST)).results().map(m -> m.group(1)))
                .sorted()
                .toList();
    }

    /** Of the README, the lines of the table of jars. */
    private static List<String> tabel() throws IOException {
        List<String> regels = Files.readAllLines(Path.of("..", "README.md"));
        List<String> tabel = new ArrayList<>();
        for (int i = regels.indexOf("| jar | why |") + 2; regels.get(i).startsWith("|"); i++) {
            tabel.add(regels.get(i));
        }
        return tabel;
    }

    @Test
    void theReadmeNamesEveryJarAndNoOther() throws IOException {
        List<String> genoemd = tabel().stream()
                .flatMap(regel -> NAAM.matcher(regel.split("\\|")[1]).results().map(m -> m.group(1)))
                .sorted()
                .toList();
        assertEquals(String.join("\n", jars()), String.join("\n", genoemd));
    }

    @Test
    void everyJarHasAReason() throws IOException {
        assertTrue(tabel().stream().allMatch(regel -> regel.matches("\\| `.+` \\| \\S.+ \\|")), tabel().toString());
    }

    @Test
    void theReadmeCountsThem() throws IOException {
        MatchResult aantal = Pattern.compile("holds (\\d+) jars")
                .matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .findFirst()
                .orElseThrow();
        assertEquals(jars().size(), Integer.parseInt(aantal.group(1)));
    }

    @Test
    void noneIsThereTwice() throws IOException {
        List<String> jars = jars();
        assertEquals(List.copyOf(new TreeSet<>(jars)), jars);
    }
}
