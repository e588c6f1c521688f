package nl.lhs.rules;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.json.StrategieJson;

/**
 * The fingerprint of what decides: the data of the strategie, the rules, the texts beside the codes, and the sources of
 * the Java that the rules reason with.
 *
 * <p>It is made of sources, which are the same on every machine; what compilers make of them is not. The sources of the
 * Java lie in the jars for that. Each part is hashed as its name, its length in bytes and its text, in the order of the
 * names, with line feeds for line ends.
 */
final class Vingerafdruk {
    private static final String BRONNEN = "nl/lhs/rules/bronnen.txt";

    /** The name of the one part that differs between strategieen. */
    private static final String STRATEGIE = "strategie";

    private final byte[] ervoor;
    private final byte[] erna;

    /** Reads what is the same under every strategie: the parts before that of the strategie, and those after it. */
    Vingerafdruk(Map<String, String> regels, String teksten) {
        SortedMap<String, String> delen = new TreeMap<>();
        bronnen().forEach(bron -> delen.put(bron, Bronnen.leesJava(bron)));
        regels.forEach((bestand, tekst) -> delen.put("regels/" + bestand, tekst));
        delen.put("teksten", teksten);
        ervoor = geheel(delen.headMap(STRATEGIE));
        erna = geheel(delen.tailMap(STRATEGIE));
    }

    private static byte[] geheel(Map<String, String> delen) {
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        delen.forEach((naam, tekst) -> {
            byte[] bytes = tekst.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            geheel.writeBytes((naam + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            geheel.writeBytes(bytes);
        });
        return geheel.toByteArray();
    }

    Sha256 van(Strategie strategie) {
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        geheel.writeBytes(ervoor);
        geheel.writeBytes(geheel(Map.of(STRATEGIE, gegevens(strategie))));
        geheel.writeBytes(erna);
        return Sha256.van(geheel.toByteArray());
    }

    /** The Java sources that count, as paths within the jars. */
    static List<String> bronnen() {
        return Bronnen.lees(BRONNEN)
                .lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .toList();
    }

    /** The data of a strategie as its document has it, those that it rests on, and the norms. */
    private static String gegevens(Strategie strategie) {
        StringBuilder tekst = new StringBuilder();
        for (Optional<Strategie> s = Optional.of(strategie);
                s.isPresent();
                s = s.get().basis()) {
            tekst.append(StrategieJson.format(s.get())).append('\n');
        }
        Norm.omschrijvingen()
                .forEach((norm, zin) -> tekst.append(norm.id() + " " + zin).append('\n'));
        return tekst.toString();
    }
}
