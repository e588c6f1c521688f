package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import nl.lhs.core.strategie.Norm;
import nl.lhs.rules.Dekking;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lhs dekking}: shows what carries out each norm. */
@Command(
        name = "dekking",
        description = {
            "Toont welke regels elke norm uitvoeren.",
            "",
            "En welke lezingen daarbij horen, waar elke regel en elke lezing voor dient, en hoe het staat"
                    + " met wat geen regel uitvoert. Het is gelezen uit de regels die beslissen."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs dekking",
            "      de hele tabel, met aantallen: in regels, in gegevens, in een controle, taak van"
                    + " mensen, of nog niet",
            "  lhs dekking --norm 3.1-5",
            "      één norm, met haar regels en lezingen",
            "  lhs dekking --regels eigen-regels.drl",
            "      ook de eigen normen van de instantie, met haar eigen regels",
            "",
            "Afsluitcodes:",
            "  0  de tabel is getoond",
            "  2  verkeerd gebruik, een onbekende norm, eigen regels die niet kunnen worden gebruikt, of"
                    + " een andere storing"
        })
final class DekkingCommand extends Opdracht {
    @Option(
            names = "--norm",
            paramLabel = "NORM",
            description = "Toon alleen deze norm, zoals 3.1-5, B2-4 of een eigen norm als NZKG-1.")
    private String norm;

    @Mixin
    private Regelopties regelopties = new Regelopties();

    @Mixin
    private Kleur kleur = new Kleur();

    DekkingCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    int run() {
        Optional<Norm> gevraagd = gevraagd();
        Dekking dekking = regelopties.bij(omgeving.engine().get()).dekking();
        boolean metKleur = kleur.isAan(omgeving);
        print(gevraagd.map(n -> Dekkingsverslag.of(
                        dekking,
                        dekking.norm(n)
                                .orElseThrow(() -> misuse(dekking.strategie() + " kent geen norm " + n
                                        + (n.isEigen() ? ", en geen eigen regel noemt haar" : ""))),
                        metKleur))
                .orElseGet(() -> Dekkingsverslag.of(dekking, metKleur)));
        return ExitCode.OK;
    }

    /** A norm by its id. Capitals do not matter before the hyphen. */
    private static Norm norm(String id) {
        int streep = Math.max(0, id.indexOf('-'));
        return Norm.of(id.substring(0, streep).toUpperCase(Locale.ROOT) + id.substring(streep));
    }

    private Optional<Norm> gevraagd() {
        try {
            return Optional.ofNullable(norm).map(DekkingCommand::norm);
        } catch (IllegalArgumentException e) {
            throw misuse("ongeldige waarde voor --norm; verwacht: een norm als 3.1-5 of B2-4");
        }
    }
}
