package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.examples.rapport.Rapport;
import nl.lhs.rules.json.ControlevastleggingJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verzegelaar;
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
            "Van de vastlegging van een controle (lhs controle --json) komt een rapport",
            "met het overzicht en elke bevinding, en van een dossier (lhs vervolg --json)",
            "een met hoe de zaak nu staat, het verloop en de treden.",
            "",
            "Het eerste blad zegt wat is beslist, waar in de matrix, waarom, wat nu moet",
            "gebeuren en wat open is; daarna volgen de motivering, de bronnen en het",
            "zegel. Het rapport staat op zichzelf: er is niets bij nodig, en het haalt",
            "niets op."
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
            "Wat erin gaat, wordt eerst nagegaan: van een vastlegging met een gebroken",
            "zegel komt geen rapport, en van een die anders is dan deze regels beslissen",
            "terwijl zij door deze regels heet beslist, evenmin. Op het rapport staat wat",
            "is nagegaan, ook dat andere regels op iets anders uitkomen. Een handtekening",
            "wordt niet gecontroleerd. Het rapport bewijst zelf niets: dat doet de",
            "verzegelde vastlegging, met lhs verifieer.",
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
        Verificateur verificateur = Verificateur.of(engine());
        if (ControlevastleggingJson.isControlevastlegging(tekst)) {
            return vanControle(ControlevastleggingJson.parse(tekst), verificateur);
        }
        if (DossierJson.isDossier(tekst)) {
            Dossier dossier = DossierJson.parse(tekst);
            VervolgCommand.checkIntact(verificateur.verifieerDossier(tekst, Optional.empty()));
            return Rapport.from(dossier, engine().strategieen());
        }
        if (!VerzegeldeVastleggingJson.isVerzegeld(tekst)) {
            return zonderZegel(tekst, verificateur);
        }
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(tekst);
        Verificatie verificatie = verificateur.verifieer(tekst);
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new OngeldigException(fouten(verificatie, ""));
        }
        return Rapport.from(verzegeld, verificatie, engine().strategieen());
    }

    private Rapport zonderZegel(byte[] tekst, Verificateur verificateur) {
        if (ZonderZegel.isKopie(tekst)) {
            throw new OngeldigException(List.of(new Fout(
                    "",
                    Foutcode.ONGELDIG,
                    "is een kopie zonder personen; verwacht: een vastlegging, al of niet verzegeld")));
        }
        Vastlegging vastlegging = VastleggingJson.parse(tekst);
        Rapport rapport = Rapport.from(vastlegging, engine().strategieen());
        weiger(verschillen(vastlegging, verificateur, ""));
        return rapport;
    }

    private Rapport vanControle(Controlevastlegging controle, Verificateur verificateur) {
        Rapport rapport = Rapport.from(controle, engine().strategieen());
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            String pad = "/bevindingen/" + i + "/vastlegging";
            controle.bevindingen()
                    .get(i)
                    .vastlegging()
                    .ifPresent(v -> fouten.addAll(verschillen(v, verificateur, pad)));
        }
        weiger(fouten);
        return rapport;
    }

    /**
     * How the record differs from what these rules decide, if it names these rules; empty for no difference. It seals the
     * record first, because a verification needs a seal.
     */
    private List<Fout> verschillen(Vastlegging vastlegging, Verificateur verificateur, String pad) {
        Verificatie verificatie = verificateur.verifieer(
                VerzegeldeVastleggingJson.format(Verzegelaar.of(omgeving.klok()).verzegel(vastlegging)));
        List<Fout> fouten = new ArrayList<>();
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            fouten.add(new Fout(
                    pad, Foutcode.TEGENSTRIJDIG, "is niet wat deze regels beslissen, al heet zij daardoor beslist"));
            fouten(verificatie, "/vastlegging").forEach(f -> fouten.add(f.onder(pad)));
        }
        return fouten;
    }

    private static void weiger(List<Fout> fouten) {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }

    private static List<Fout> fouten(Verificatie verificatie, String onder) {
        return verificatie.verschillen().stream()
                .map(v -> new Fout(
                        v.pad().startsWith(onder) ? v.pad().substring(onder.length()) : v.pad(),
                        Foutcode.TEGENSTRIJDIG,
                        v.tekst()))
                .toList();
    }

    private boolean isInvoer(String naar) throws IOException {
        try {
            return !bestand.equals("-")
                    && !naar.equals("-")
                    && Files.isRegularFile(Path.of(naar))
                    && Files.isSameFile(Path.of(bestand), Path.of(naar));
        } catch (InvalidPathException e) {
            return false; // the write will report it
        }
    }
}
