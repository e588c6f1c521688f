package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.lhs.core.strategie.Norm;
import nl.lhs.rules.Dekking;
import nl.lhs.rules.LhsEngine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code lhs dekking}: what carries out each norm. */
@Command(
        name = "dekking",
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = {
            "Toont welke regels elke norm uitvoeren.",
            "",
            "En welke lezingen daarbij horen, waar elke regel en elke lezing voor dient, en",
            "hoe het staat met wat geen regel uitvoert. Het is gelezen uit de regels die",
            "beslissen."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs dekking",
            "      de hele tabel, met aantallen: in regels, in gegevens, in een controle,",
            "      taak van mensen, of nog niet",
            "  lhs dekking --norm 3.1-5",
            "      één norm, met haar regels en lezingen",
            "  lhs dekking --regels eigen-regels.drl",
            "      ook de eigen normen van de instantie, met haar eigen regels",
            "",
            "Afsluitcodes:",
            "  0  de tabel is getoond",
            "  2  verkeerd gebruik, een onbekende norm, eigen regels die niet kunnen worden",
            "     gebruikt, of een andere storing"
        })
final class DekkingCommand implements Callable<Integer> {
    private final Omgeving omgeving;
    private final PrintWriter fout;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--norm",
            paramLabel = "NORM",
            description = "Toon alleen deze norm, zoals 3.1-5, B2-4 of een eigen norm als NZKG-1.")
    private String norm;

    @Mixin
    private Regelopties regelopties = new Regelopties();

    @Mixin
    private Kleur kleur = new Kleur();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze hulp.")
    private boolean help;

    DekkingCommand(Omgeving omgeving, PrintWriter fout) {
        this.omgeving = omgeving;
        this.fout = fout;
    }

    @Override
    public Integer call() {
        Optional<Norm> gevraagd = gevraagd();
        Optional<LhsEngine> engine = regelopties.bij(omgeving.engine().get(), fout);
        if (engine.isEmpty()) {
            return ExitCode.USAGE;
        }
        Dekking dekking = engine.get().dekking();
        boolean metKleur = kleur.isAan(omgeving);
        String tekst = gevraagd.map(n -> Dekkingsverslag.van(
                        dekking,
                        dekking.norm(n)
                                .orElseThrow(() -> new ParameterException(
                                        spec.commandLine(),
                                        dekking.strategie() + " kent geen norm " + n
                                                + (n.isEigen() ? ", en geen eigen regel noemt haar" : ""))),
                        metKleur))
                .orElseGet(() -> Dekkingsverslag.van(dekking, metKleur));
        try {
            Uitvoer uitvoer = new Uitvoer(omgeving.uit());
            uitvoer.schrijf(tekst);
            uitvoer.spoel();
            return ExitCode.OK;
        } catch (UitvoerException e) {
            if (!e.isLezerWeg()) {
                fout.print(new Papier(false)
                        .alinea("", "lhs: kan niet schrijven naar standaarduitvoer", Papier.Stijl.GEWOON));
            }
            return ExitCode.USAGE;
        }
    }

    /** The letters before the hyphen are capitals; those after it are as they are given. */
    private static Norm norm(String id) {
        int streep = Math.max(0, id.indexOf('-'));
        return Norm.of(id.substring(0, streep).toUpperCase(Locale.ROOT) + id.substring(streep));
    }

    private Optional<Norm> gevraagd() {
        try {
            return Optional.ofNullable(norm).map(DekkingCommand::norm);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "ongeldige waarde voor --norm; verwacht: een norm als 3.1-5 of B2-4");
        }
    }
}
