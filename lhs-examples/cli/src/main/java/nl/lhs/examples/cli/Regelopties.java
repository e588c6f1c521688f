package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.rules.eigenregels.EigenRegels;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.eigenregels.Regelfout;
import picocli.CommandLine.Option;

/** The option that adds rules of the agency's own. */
final class Regelopties {
    @Option(
            names = "--regels",
            paramLabel = "REGELBESTAND",
            description =
                    "Een bestand met eigen regels van de instantie (.drl); mag meermalen. Zij voegen aandachtspunten en"
                            + " signalen toe, en veranderen geen beslissing. Zo'n bestand is code, die draait met alle rechten van"
                            + " dit programma: geef alleen een bestand van een plaats waarvan code mag worden geladen.")
    private List<Path> bestanden = List.of();

    /** The engine with the rules; empty where a file cannot be read or is refused, and that has been told then. */
    Optional<LhsEngine> bij(LhsEngine engine, PrintWriter fout) {
        if (bestanden.isEmpty()) {
            return Optional.of(engine);
        }
        List<EigenRegels> gelezen = new ArrayList<>();
        List<Regelfout> fouten = new ArrayList<>();
        for (Path bestand : bestanden) {
            try {
                gelezen.add(EigenRegels.read(bestand));
            } catch (EigenRegelsException e) {
                fouten.addAll(e.fouten());
            } catch (IOException | InvalidPathException e) {
                fout.print(new Papier(false)
                        .alinea(
                                "",
                                "lhs: kan " + bestand + " niet lezen: " + Bestandsopdracht.reden(e),
                                Papier.Stijl.GEWOON));
                return Optional.empty();
            }
        }
        if (fouten.isEmpty()) {
            try {
                return Optional.of(engine.withEigenRegels(gelezen));
            } catch (EigenRegelsException e) {
                fouten.addAll(e.fouten());
            }
        }
        meld(fouten, fout);
        return Optional.empty();
    }

    /** Each on one line, however long: so an editor finds the place. */
    static void meld(List<Regelfout> fouten, PrintWriter fout) {
        int aantal = fouten.size();
        fout.print("lhs: eigen regels zijn geweigerd, om " + (aantal == 1 ? "één fout" : aantal + " fouten") + ":\n");
        fouten.forEach(f -> fout.print(Tekst.opEenRegel(f.toString()) + "\n"));
    }
}
