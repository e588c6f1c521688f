package nl.lhs.examples.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs strategie}: checks documents of strategieen, or prints that of LHS 1.7. */
@Command(
        name = "strategie",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = "Controleert strategieën, of drukt LHS 1.7 af als voorbeeld om mee te beginnen.",
        footer = {
            "",
            "Voorbeelden:",
            "  lhs strategie > lhs-1.7.json",
            "      het document van LHS 1.7: een hele strategie",
            "  lhs strategie lokaal.json",
            "      wat een strategie is en wat zij wijzigt, of elke fout met haar plaats",
            "  lhs strategie --schema > strategie.schema.json",
            "      het JSON Schema, voor een tekstverwerker die dat kent",
            "",
            "Strategieën die samen worden gegeven, mogen op elkaar berusten.",
            "",
            "Afsluitcodes:",
            "  0  alles is in orde",
            "  2  verkeerd gebruik, een onleesbaar bestand of een geweigerde strategie"
        })
final class StrategieCommand extends Bestandsopdracht {
    @Option(names = "--schema", description = "Druk het JSON Schema van een strategie af.")
    private boolean schema;

    @Parameters(paramLabel = "BESTAND", arity = "0..*", description = "Strategieën als JSON.")
    private List<Path> bestanden = List.of();

    StrategieCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestanden.isEmpty() ? "-" : bestanden.get(0).toString();
    }

    @Override
    public Integer call() {
        try {
            return druk();
        } catch (UitvoerException e) {
            return e.isLezerWeg() ? ExitCode.USAGE : storing("kan niet schrijven naar standaarduitvoer");
        }
    }

    private int druk() throws UitvoerException {
        StringBuilder tekst = new StringBuilder();
        if (schema) {
            tekst.append(StrategieJson.schema());
        } else if (bestanden.isEmpty()) {
            tekst.append(StrategieJson.formatIndented(StrategieJson.lhs17())).append('\n');
        } else {
            Optional<List<Strategie>> gelezen = Strategieopties.lees(this, bestanden);
            if (gelezen.isEmpty()) {
                return ExitCode.USAGE;
            }
            gelezen.get().forEach(s -> tekst.append(samenvatting(s)));
        }
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        uitvoer.schrijf(tekst.toString());
        uitvoer.spoel();
        return ExitCode.OK;
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
        return s.bereik()
                .map(b -> String.join(
                        "; ",
                        List.of(deel("gebied", b.gebied()), deel("groep", b.groep()), deel("thema", b.thema())).stream()
                                .filter(d -> !d.isEmpty())
                                .toList()))
                .orElseThrow();
    }

    private static String deel(String soort, List<String> waarden) {
        return waarden.isEmpty() ? "" : soort + " " + Tekst.opEenRegel(String.join(" of ", waarden));
    }

    @Override
    int verwerk(InputStream in, long grootte) {
        throw new IllegalStateException("files are read together, not one by one");
    }
}
