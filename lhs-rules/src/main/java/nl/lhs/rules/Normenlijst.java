package nl.lhs.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lhs.core.Foutcode;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.rules.Dekking.Wijze;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;

/** How norms and readings are accounted for besides the rules that cite them; see {@code normen.txt}. */
final class Normenlijst {
    private static final String BESTAND = "nl/lhs/rules/normen.txt";
    private static final Pattern LEZING = Pattern.compile("R[1-9]\\d?");

    /**
     * A line.
     *
     * @param id of a norm or a reading
     * @param wijze in which way it is accounted for
     * @param waarmee the code of a fault, or a text
     */
    record Regel(String id, Wijze wijze, String waarmee) {}

    /** Between the parts of a line; the id of an article of the Awb holds a space of its own. */
    private static final Pattern SCHEIDING = Pattern.compile("(?<!^Awb)\\s+");

    private final List<Regel> regels = new ArrayList<>();
    private final List<String> fouten = new ArrayList<>();

    private Normenlijst() {}

    static Normenlijst laad() {
        return from(Bronnen.lees(BESTAND));
    }

    /** Reads the list, and names everything that is wrong with it. */
    static Normenlijst from(String tekst) {
        Normenlijst lijst = new Normenlijst();
        int nummer = 0;
        for (String regel : tekst.lines().toList()) {
            nummer++;
            if (!regel.isBlank() && !regel.startsWith("#")) {
                lijst.lees("line " + nummer + ": ", SCHEIDING.split(regel.strip(), 3));
            }
        }
        if (!lijst.fouten.isEmpty()) {
            throw new LhsEngineException(BESTAND + " cannot be used:\n" + String.join("\n", lijst.fouten));
        }
        return lijst;
    }

    private void lees(String plaats, String[] delen) {
        if (delen.length < 3) {
            fouten.add(plaats + "expected a norm or a reading, a way, and with what");
            return;
        }
        String id = delen[0];
        boolean lezing = LEZING.matcher(id).matches();
        if (!lezing && Norm.omschrijvingen().keySet().stream().noneMatch(n -> n.id().equals(id))) {
            fouten.add(plaats + id + " is neither a norm of LHS 1.7 nor a reading");
        }
        Optional<Wijze> wijze = wijze(delen[1]);
        if (wijze.isEmpty()) {
            fouten.add(plaats + "unknown way " + delen[1] + "; expected gegevens, controle, mens or nog-niet");
            return;
        }
        if (wijze.get() == Wijze.CONTROLE
                && Stream.of(Foutcode.values()).noneMatch(c -> c.name().equals(delen[2]))) {
            fouten.add(plaats + delen[2] + " is no code of a fault");
        }
        Regel regel = new Regel(id, wijze.get(), delen[2]);
        boolean nietGedragen = isNietGedragen(regel);
        if (lezing && wijze.get() != Wijze.CONTROLE && wijze.get() != Wijze.NOG_NIET) {
            fouten.add(plaats + "a reading is carried out by rules and checks, or not yet");
        }
        if (lezing
                && !nietGedragen
                && Stream.of(Lezing.values()).noneMatch(l -> l.name().equals(id))) {
            fouten.add(plaats + id + " is no reading of the library; expected nog-niet");
        }
        if (regels.stream().anyMatch(r -> r.equals(regel) || r.id.equals(id) && (nietGedragen || isNietGedragen(r)))) {
            fouten.add(plaats + id + " is accounted for already");
        }
        regels.add(regel);
    }

    private static Optional<Wijze> wijze(String naam) {
        return switch (naam) {
            case "gegevens" -> Optional.of(Wijze.GEGEVENS);
            case "controle" -> Optional.of(Wijze.CONTROLE);
            case "mens" -> Optional.of(Wijze.MENS);
            case "nog-niet" -> Optional.of(Wijze.NOG_NIET);
            default -> Optional.empty();
        };
    }

    private static boolean isNietGedragen(Regel regel) {
        return regel.wijze == Wijze.MENS || regel.wijze == Wijze.NOG_NIET;
    }

    List<Regel> regels() {
        return List.copyOf(regels);
    }

    List<String> van(String id, Wijze wijze) {
        return regels.stream()
                .filter(r -> r.id.equals(id) && r.wijze == wijze)
                .map(Regel::waarmee)
                .toList();
    }

    List<Foutcode> controles(String id) {
        return van(id, Wijze.CONTROLE).stream().map(Foutcode::valueOf).toList();
    }

    /** The way in which a norm or a reading is accounted for; rules that cite it go before what the list says. */
    Wijze wijze(String id, boolean inRegels) {
        return inRegels
                ? Wijze.REGEL
                : Stream.of(Wijze.GEGEVENS, Wijze.CONTROLE, Wijze.MENS, Wijze.NOG_NIET)
                        .filter(w -> !van(id, w).isEmpty())
                        .findFirst()
                        .orElse(Wijze.NIET_VERANTWOORD);
    }

    /** The ids of the readings: those of the library, and those of the list that are not carried out yet. */
    List<String> lezingen() {
        Set<String> bekend = new HashSet<>();
        List<String> lezingen = new ArrayList<>();
        Stream.concat(
                        Stream.of(Lezing.values()).map(Lezing::name),
                        regels.stream()
                                .map(Regel::id)
                                .filter(id -> LEZING.matcher(id).matches()))
                .filter(bekend::add)
                .forEach(lezingen::add);
        return lezingen;
    }
}
