package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs strategie}: checks documents of strategieen, or prints that of LHS 1.7. */
@Command(
        name = "strategie",
        description = "Controleert strategieën, of drukt LHS 1.7 af als voorbeeld om mee te beginnen.",
        footer = {
            "",
            "Voorbeelden:",
            "  lhs strategie > lhs-1.7.json",
            "      het document van LHS 1.7: een hele strategie",
            "  lhs strategie lokaal.json",
            "      wat een strategie is, wat zij wijzigt en wat eraan opvalt, of elke fout met",
            "      haar plaats",
            "  lhs strategie --schema > strategie.schema.json",
            "      het JSON Schema, voor een tekstverwerker die dat kent",
            "",
            "Strategieën die samen worden gegeven, mogen op elkaar berusten. Een strategie",
            "die opties/spoed niet noemt, krijgt die van de strategie waarop zij berust, en",
            "anders BESTUURSDWANG; LICHTSTE geeft bij spoed de keuze van vóór editie 2.",
            "",
            "Een strategie zonder fouten kan kanttekeningen krijgen: een klasse zonder",
            "segment, een segment dat lichter is dan zijn klasse of zijn buren doen",
            "verwachten, een straf die in geen segment staat. Elk kan zo bedoeld zijn.",
            "",
            "Afsluitcodes:",
            "  0  alles is in orde; kanttekeningen veranderen daar niets aan",
            "  2  verkeerd gebruik, een onleesbaar bestand of een geweigerde strategie"
        })
final class StrategieCommand extends Opdracht {
    @Option(names = "--schema", description = "Druk het JSON Schema van een strategie af.")
    private boolean schema;

    @Parameters(paramLabel = "BESTAND", arity = "0..*", description = "Strategieën als JSON.")
    private List<Path> bestanden = List.of();

    StrategieCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    int run() {
        print(tekst());
        return ExitCode.OK;
    }

    private String tekst() {
        if (schema) {
            return StrategieJson.schema();
        }
        if (bestanden.isEmpty()) {
            return StrategieJson.formatIndented(StrategieJson.lhs17()) + "\n";
        }
        List<byte[]> documenten = Strategieopties.documenten(bestanden);
        List<Strategie> strategieen = Strategieopties.parse(bestanden, documenten);
        return IntStream.range(0, strategieen.size())
                .mapToObj(i -> samenvatting(strategieen.get(i))
                        + spoed(strategieen.get(i), documenten.get(i))
                        + kanttekeningen(strategieen.get(i)))
                .collect(Collectors.joining());
    }

    /** What a document that does not name the option spoed gets, as one of edition 1 of the specification does not. */
    private static String spoed(Strategie s, byte[] document) {
        if (StrategieJson.choosesOption(document, Optie.SPOED)) {
            return "";
        }
        return "  noemt geen opties/spoed, en krijgt " + s.opties().spoed()
                + s.basis().map(b -> " van " + Tekst.opEenRegel(b.toString())).orElse("") + "\n";
    }

    /** What is odd, each with its place; nothing where there is nothing. */
    private static String kanttekeningen(Strategie s) {
        List<Kanttekening> alle = Kanttekening.from(s);
        Papier papier = new Papier(false);
        if (!alle.isEmpty()) {
            papier.alinea(
                    "  ",
                    (alle.size() == 1 ? "één kanttekening" : alle.size() + " kanttekeningen")
                            + ": dit valt op, en kan zo bedoeld zijn");
        }
        for (Kanttekening k : alle) {
            papier.alinea("    ", k.plaats() + " " + k.code());
            papier.alinea("        ", k.tekst());
        }
        return papier.toString();
    }

    private static String samenvatting(Strategie s) {
        StringBuilder tekst = new StringBuilder();
        tekst.append(Tekst.opEenRegel(s.verwijzing() + ": " + s.titel()) + "\n");
        tekst.append("  geldig " + s.geldigheid() + "\n");
        s.vaststelling()
                .ifPresent(
                        v -> tekst.append("  vastgesteld op " + v.op() + " door " + Tekst.opEenRegel(v.door()) + "\n"));
        s.basis().ifPresent(b -> {
            tekst.append("  berust op " + Tekst.opEenRegel(b.toString()) + ", voor " + bereik(s) + "\n");
            tekst.append(s.wijzigingen().isEmpty() ? "  wijzigt niets\n" : "  wijzigt\n");
            for (Strategiewijziging w : s.wijzigingen()) {
                tekst.append("    " + w + "\n");
            }
        });
        return tekst.toString();
    }

    private static String bereik(Strategie s) {
        Strategiebereik b = s.bereik().orElseThrow();
        return Stream.of(deel("gebied", b.gebied()), deel("groep", b.groep()), deel("thema", b.thema()))
                .filter(d -> !d.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String deel(String soort, List<String> waarden) {
        return waarden.isEmpty() ? "" : soort + " " + Tekst.opEenRegel(String.join(" of ", waarden));
    }
}
