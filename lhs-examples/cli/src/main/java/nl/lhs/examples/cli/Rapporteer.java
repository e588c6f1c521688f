package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.examples.rapport.Rapport;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs rapport}: a decision record as a page. */
@Command(
        name = "rapport",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = {
            "Maakt van een vastlegging één pagina, als HTML of als PDF.",
            "",
            "Op de pagina staan de zaak, de matrix met de weg erdoorheen, de keuze, de redenen,",
            "de bronnen, de vingerafdruk en het zegel. Zij staat op zichzelf: er is niets bij",
            "nodig, en zij haalt niets op."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs decide --verzegel casus.json > vastlegging.json",
            "  lhs rapport --html --uit rapport.html vastlegging.json",
            "      een pagina voor elk scherm, ook een telefoon, en om af te drukken",
            "  lhs rapport --pdf --uit rapport.pdf vastlegging.json",
            "      een PDF op A4, met labels voor een schermlezer",
            "",
            "Van een vastlegging met een gebroken zegel komt geen rapport; lhs verifieer zegt",
            "wat eraan schort. Het rapport bewijst zelf niets: dat doet de verzegelde",
            "vastlegging.",
            "",
            "Afsluitcodes:",
            "  0  het rapport is gemaakt",
            "  1  de vastlegging is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class Rapporteer extends Bestandsopdracht {
    private static final int MAX_BYTES = VerzegeldeVastleggingJson.MAX_BYTES;
    private static final Fout TE_GROOT =
            new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");

    /** What comes out. */
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
            description = "Waar het rapport komt; een bestand dat er al is, wordt vervangen. - is standaarduitvoer.")
    private String uit;

    @Parameters(
            paramLabel = "BESTAND",
            description = "Een vastlegging als JSON, al of niet verzegeld; - is standaardinvoer.")
    private String bestand;

    Rapporteer(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestand;
    }

    @Override
    int verwerk(InputStream in, long grootte) throws IOException {
        byte[] pagina;
        try {
            Rapport rapport = rapport(in);
            pagina = vorm.pdf ? rapport.pdf() : rapport.html().getBytes(StandardCharsets.UTF_8);
        } catch (OngeldigException e) {
            meldFouten(e.fouten());
            return Lhs.GEWEIGERD;
        } catch (IllegalArgumentException e) {
            storing("de vastlegging volgt een andere strategie dan LHS 1.7; daarvan kan geen rapport worden gemaakt");
            return Lhs.GEWEIGERD;
        }
        if (uit.equals("-")) {
            Uitvoer uitvoer = new Uitvoer(omgeving.uit());
            uitvoer.schrijf(pagina);
            uitvoer.spoel();
            return ExitCode.OK;
        }
        return bewaar(pagina);
    }

    private Rapport rapport(InputStream in) throws IOException {
        byte[] tekst = leesEen(in, MAX_BYTES).orElseThrow(() -> new OngeldigException(List.of(TE_GROOT)));
        if (!VerzegeldeVastleggingJson.isVerzegeld(tekst)) {
            return Rapport.van(VastleggingJson.parse(tekst));
        }
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(tekst);
        Verificatie verificatie = Verificateur.van(omgeving.engine().get()).verifieer(tekst);
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new OngeldigException(verificatie.verschillen().stream()
                    .map(v -> new Fout(v.pad(), Foutcode.TEGENSTRIJDIG, v.tekst()))
                    .toList());
        }
        return Rapport.van(verzegeld);
    }

    /** Whoever looks at the file while this runs sees the old one or the new one, whole. */
    private int bewaar(byte[] pagina) {
        try {
            Path naar = Path.of(uit).toAbsolutePath();
            if (Files.isDirectory(naar)) {
                return storing("kan " + uit + " niet schrijven: het is een map");
            }
            if (Files.exists(naar) && !Files.isRegularFile(naar)) {
                Files.write(naar, pagina);
                return ExitCode.OK;
            }
            Path doel = Files.exists(naar) ? naar.toRealPath() : naar;
            Path tijdelijk = doel.resolveSibling(doel.getFileName() + ".wordt-geschreven");
            try {
                Files.write(tijdelijk, pagina);
                Files.move(tijdelijk, doel, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(tijdelijk);
            }
            return ExitCode.OK;
        } catch (NoSuchFileException e) {
            return storing("kan " + uit + " niet schrijven: de map bestaat niet");
        } catch (AccessDeniedException e) {
            return storing("kan " + uit + " niet schrijven: daartoe ontbreekt het recht");
        } catch (IOException | InvalidPathException e) {
            return storing("kan " + uit + " niet schrijven (" + e.getMessage() + ")");
        }
    }
}
