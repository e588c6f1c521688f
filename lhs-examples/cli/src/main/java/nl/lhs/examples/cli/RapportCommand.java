package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.Rapport;
import nl.lhs.rules.json.ControlevastleggingJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs rapport}: makes a page of a decision record. */
@Command(
        name = "rapport",
        description = {
            "Maakt van een vastlegging een rapport, als HTML of als PDF.",
            "",
            "Van de vastlegging van een controle (lhs controle --json) komt een rapport met het overzicht"
                    + " en elke bevinding, en van een dossier (lhs vervolg --json) een met hoe de zaak nu staat,"
                    + " het verloop en de treden.",
            "",
            "Het eerste blad zegt wat is beslist, waar in de matrix, waarom, wat nu moet gebeuren en wat"
                    + " open is; daarna volgen de motivering, de bronnen en het zegel. Het rapport staat op"
                    + " zichzelf: er is niets bij nodig, en het haalt niets op."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs decide --verzegel casus.json > vastlegging.json",
            "  lhs rapport --html --uit rapport.html vastlegging.json",
            "      een pagina voor elk scherm, ook een telefoon, en om af te drukken",
            "  lhs rapport --pdf --uit rapport.pdf vastlegging.json",
            "      een PDF op A4 om te bewaren (PDF/A), met labels voor een schermlezer;",
            "      een verzegelde vastlegging zit er als bijlage in",
            "",
            "Wat erin gaat, wordt eerst nagegaan: van een vastlegging met een gebroken zegel komt geen"
                    + " rapport, en van een die anders is dan deze regels beslissen terwijl zij door deze regels"
                    + " heet beslist, evenmin. Op het rapport staat wat is nagegaan, ook dat andere regels op iets"
                    + " anders uitkomen. Een handtekening wordt niet gecontroleerd. Het rapport bewijst zelf niets:"
                    + " dat doet de verzegelde vastlegging, met lhs verifieer.",
            "",
            "Afsluitcodes:",
            "  0  het rapport is gemaakt",
            "  1  de vastlegging is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class RapportCommand extends Beslisopdracht {
    private static final int MAX_BYTES = ControlevastleggingJson.MAX_BYTES;

    /** The form of the output. */
    static final class Vorm {
        @Option(names = "--html", required = true, description = "Maak een HTML-pagina.")
        private boolean html;

        @Option(names = "--pdf", required = true, description = "Maak een PDF.")
        private boolean pdf;
    }

    @ArgGroup(multiplicity = "1")
    private Vorm vorm = new Vorm();

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            required = true,
            description = "Waar het rapport komt; een rapport dat er al is, wordt vervangen, en een ander bestand"
                    + " niet. - is standaarduitvoer.")
    private String uit;

    @Parameters(
            paramLabel = "BESTAND",
            description =
                    "Een vastlegging als JSON, al of niet verzegeld, of een dossier of controle; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    RapportCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    Wegwijzer plaats() {
        return Wegwijzer.RAPPORT;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        if (isInvoer(uit)) {
            throw StopException.unwritable(uit, "het is de vastlegging zelf");
        }
        byte[] pagina;
        try {
            Rapport rapport = rapport(read(in, MAX_BYTES, TE_GROOT));
            pagina = vorm.pdf ? rapport.pdf() : rapport.html().getBytes(StandardCharsets.UTF_8);
        } catch (OngeldigException e) {
            throw withLimits(e.fouten());
        } catch (IllegalArgumentException e) {
            throw new StopException(
                    Lhs.GEWEIGERD,
                    Foutmelding.from(
                            "de vastlegging volgt een strategie die hier niet bekend is; geef haar met --strategie"));
        }
        deliver(naar -> naar.write(pagina), uit, Bewaarder.Soort.RAPPORT);
        return ExitCode.OK;
    }

    private Rapport rapport(byte[] tekst) {
        Vastleggingslezer lezer = new Vastleggingslezer(engine(), omgeving.klok());
        if (ControlevastleggingJson.isControlevastlegging(tekst)) {
            return vanControle(ControlevastleggingJson.parse(tekst), lezer);
        }
        if (DossierJson.isDossier(tekst)) {
            return Rapport.from(lezer.dossier(tekst), engine().strategieen());
        }
        if (VerzegeldeVastleggingJson.isVerzegeld(tekst)) {
            Vastleggingslezer.Verzegeld verzegeld = lezer.verzegeld(tekst);
            return Rapport.from(verzegeld.vastlegging(), verzegeld.verificatie(), engine().strategieen());
        }
        Vastlegging vastlegging = VastleggingJson.parse(tekst);
        Rapport rapport = Rapport.from(vastlegging, engine().strategieen());
        Vastleggingslezer.weiger(lezer.verschillen(vastlegging, ""));
        return rapport;
    }

    private Rapport vanControle(Controlevastlegging controle, Vastleggingslezer lezer) {
        Rapport rapport = Rapport.from(controle, engine().strategieen());
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            String pad = "/bevindingen/" + i + "/vastlegging";
            controle.bevindingen().get(i).vastlegging().ifPresent(v -> fouten.addAll(lezer.verschillen(v, pad)));
        }
        Vastleggingslezer.weiger(fouten);
        return rapport;
    }
}
