package nl.lhs.rules.vastlegging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.internal.json.Lhs17;
import nl.lhs.rules.json.StrategieJson;

/**
 * The fingerprint of what decides: the data of the strategie, the rules, the texts beside the codes, and the sources of the Java that the
 * rules reason with.
 *
 * <p>It is made of sources, which are the same on every machine; what compilers make of them is not. It is the hash of a
 * list that names each part with its own hash, so that the parts can be checked one by one, and so that those that cannot
 * change are hashed when the library is built. The sources of the Java lie in the jars.
 */
public final class Vingerafdruk {
    private static final String BRONNEN = "nl/lhs/rules/bronnen.txt";

    /** The hash of each part but the strategie, by its name. The build makes the hashes of fixed parts. */
    private final SortedMap<String, String> hashes = new TreeMap<>();

    /**
     * Of what is the same under every strategie.
     *
     * @param regels the hashes of the rule files, by name
     * @param teksten the texts beside the codes
     * @param eigenRegels the files with the agency's own rules
     */
    public Vingerafdruk(Map<String, String> regels, String teksten, List<Regelbestand> eigenRegels) {
        Map<String, String> java = Bronnen.hashes();
        for (String bron : bronnen()) {
            String hash = java.get(bron);
            if (hash == null) {
                throw new LhsEngineException("the hash of " + bron + " is missing from the library");
            }
            hashes.put(bron, hash);
        }
        regels.forEach((bestand, hash) -> hashes.put("regels/" + bestand, hash));
        eigenRegels.forEach(r -> hashes.put("eigen/" + r.naam(), r.sha256().hex()));
        hashes.put("normen", hash(normen()));
        hashes.put("teksten", hash(teksten));
    }

    public Sha256 van(Strategie strategie) {
        SortedMap<String, String> delen = new TreeMap<>(hashes);
        delen.put("strategie", strategie == Lhs17.STRATEGIE ? Lhs17.HASH : hash(gegevens(strategie)));
        StringBuilder lijst = new StringBuilder();
        delen.forEach(
                (naam, hash) -> lijst.append(hash).append("  ").append(naam).append('\n'));
        return Sha256.of(lijst.toString());
    }

    private static String hash(String tekst) {
        return Sha256.of(tekst.replace("\r\n", "\n")).hex();
    }

    /** The Java sources that count, as paths within the jars. */
    public static List<String> bronnen() {
        List<String> bronnen = new ArrayList<>();
        for (String regel : Bronnen.lees(BRONNEN).split("\n")) {
            if (!regel.isBlank() && !regel.startsWith("#")) {
                bronnen.add(regel.strip());
            }
        }
        return bronnen;
    }

    /** The data of a strategie as its document has it, and of those that it rests on. */
    private static String gegevens(Strategie strategie) {
        StringBuilder tekst = new StringBuilder();
        for (Optional<Strategie> s = Optional.of(strategie);
                s.isPresent();
                s = s.get().basis()) {
            tekst.append(StrategieJson.format(s.get())).append('\n');
        }
        return tekst.toString();
    }

    private static String normen() {
        StringBuilder tekst = new StringBuilder();
        Norm.omschrijvingen()
                .forEach((norm, zin) ->
                        tekst.append(norm.id()).append(' ').append(zin).append('\n'));
        return tekst.toString();
    }
}
