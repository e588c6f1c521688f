package nl.lhs.examples.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.eigenregels.Regelfout;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** The option that adds the agency's own rules. */
final class Regelopties {
    @Option(
            names = "--regels",
            paramLabel = "REGELBESTAND",
            description =
                    "Een DRL-bestand met eigen regels van de instantie; mag meermalen. Zij voegen aandachtspunten en"
                            + " signalen toe, en veranderen geen beslissing. Zo'n bestand is code, die draait met alle rechten van"
                            + " dit programma: geef alleen een bestand van een plaats waarvan code mag worden geladen.")
    private List<Path> bestanden = List.of();

    /** The engine with these rules. */
    LhsEngine bij(LhsEngine engine) {
        if (bestanden.isEmpty()) {
            return engine;
        }
        List<EigenRegels> gelezen = new ArrayList<>();
        List<Regelfout> fouten = new ArrayList<>();
        for (Path bestand : bestanden) {
            try {
                gelezen.add(EigenRegels.read(bestand));
            } catch (EigenRegelsException e) {
                fouten.addAll(e.fouten());
            } catch (IOException | InvalidPathException e) {
                throw StopException.unreadable(bestand.toString(), e);
            }
        }
        if (!fouten.isEmpty()) {
            throw new StopException(ExitCode.USAGE, Foutmelding.eigenRegels(fouten));
        }
        return engine.withEigenRegels(gelezen);
    }
}
