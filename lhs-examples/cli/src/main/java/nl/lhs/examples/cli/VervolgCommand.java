package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Dossierverificatie;
import nl.lhs.rules.zegel.RegisterException;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lhs vervolg}: what follows from something that happened after the first decision. */
@Command(
        name = "vervolg",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = {
            "Zet een dossier voort: beslist wat volgt op een gebeurtenis.",
            "",
            "Een dossier volgt één overtreding. Het begint met de vastlegging van lhs decide",
            "--json; elke gebeurtenis voegt er een vastlegging aan toe, die met een hash naar",
            "de vorige verwijst. Wat er staat, blijft staan."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs decide --json casus.json > vastlegging.json",
            "  lhs vervolg --json vastlegging.json overleg.json > dossier.json",
            "      het dossier, met de vastlegging die erbij komt",
            "  lhs vervolg dossier.json hercontrole.json",
            "      een leesbaar verslag van wat volgt; het dossier blijft zoals het is",
            "  lhs vervolg --json --register register.jsonl dossier.json e.json > nieuw.json",
            "      de nieuwe vastlegging ook verzegeld achteraan in een register",
            "",
            "Een gebeurtenis is een van deze, als JSON:",
            "  {\"soort\": \"OVERLEG\", \"datum\": \"2026-04-01\",",
            "   \"overleg\": {\"uitkomst\": \"BESTUURSRECHT\"}}",
            "  {\"soort\": \"HERCONTROLE\", \"datum\": \"2026-06-01\", \"kenmerk\": \"B-2\",",
            "   \"nageleefd\": false}",
            "  {\"soort\": \"HERCONTROLE\", \"datum\": \"2026-06-01\", \"kenmerk\": \"B-3\",",
            "   \"nageleefd\": true, \"hersteldOp\": \"2026-05-28\"}",
            "  {\"soort\": \"TERMIJN\", \"datum\": \"2026-04-02\", \"hersteltermijn\": \"2026-05-01\"}",
            "  {\"soort\": \"LASTSTAP\", \"datum\": \"2026-04-02\", \"stap\": \"VOORNEMEN\",",
            "   \"last\": \"LAST_ONDER_DWANGSOM\"}",
            "  {\"soort\": \"HERZIENING\", \"datum\": \"2026-04-02\", \"door\": \"jurist\",",
            "   \"reden\": \"...\", \"casus\": { }}",
            "  {\"soort\": \"NIEUWE_OVERTREDING\", \"casus\": { }}",
            "      opent een eigen dossier, en stelt recidive voor",
            "",
            "Afsluitcodes:",
            "  0  de gebeurtenis staat in het dossier",
            "  1  het dossier of de gebeurtenis is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class VervolgCommand extends Beslisopdracht {
    private static final Fout TE_GROOT =
            new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + DossierJson.MAX_BYTES + " bytes");

    @Option(names = "--json", description = "Druk het dossier af als JSON, met de vastlegging die erbij komt.")
    private boolean json;

    @Mixin
    private Registratie registratie = new Registratie();

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(
            index = "0",
            paramLabel = "DOSSIER",
            description = "Een dossier als JSON, of de vastlegging waarmee het begint; - is standaardinvoer.")
    private String bestand;

    @Parameters(index = "1", paramLabel = "GEBEURTENIS", description = "Wat er is gebeurd, als JSON.")
    private String gebeurtenis;

    @Spec
    private CommandSpec spec;

    private Inschrijver inschrijver;

    VervolgCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestand;
    }

    @Override
    public Integer call() {
        registratie.eisSamenhang(spec.commandLine(), false, "--register");
        Optional<Inschrijver> gemaakt = registratie.inschrijver(this, spec.commandLine(), false);
        if (gemaakt.isEmpty()) {
            return ExitCode.USAGE;
        }
        inschrijver = gemaakt.get();
        try {
            return super.call();
        } catch (RegisterException e) {
            return storing(registratie.inHetNederlands(e) + gevolg());
        }
    }

    @Override
    String gevolg() {
        return registratie.gevolg(inschrijver);
    }

    @Override
    int verwerk(InputStream in, long grootte) throws IOException {
        Dossier dossier;
        try {
            dossier = leesDossier(in);
        } catch (OngeldigException e) {
            meldFouten(e.fouten());
            return Lhs.GEWEIGERD;
        }
        Optional<Gebeurtenis> gelezen;
        try {
            gelezen = leesGebeurtenis();
        } catch (OngeldigException e) {
            meldFouten(gebeurtenis, e.fouten());
            return Lhs.GEWEIGERD;
        }
        if (gelezen.isEmpty()) {
            return ExitCode.USAGE;
        }
        Dossier verder;
        try {
            verder = engine().vervolg(dossier, gelezen.get());
        } catch (OngeldigException e) {
            meldFouten(gebeurtenis, e.fouten());
            return Lhs.GEWEIGERD;
        }
        String alsJson = json ? DossierJson.formatIndented(verder) + "\n" : "";
        if (alsJson.getBytes(StandardCharsets.UTF_8).length > DossierJson.MAX_BYTES) {
            meldFouten(List.of(TE_GROOT));
            return Lhs.GEWEIGERD;
        }
        inschrijver.schrijfIn(verder.laatste());
        if (gelezen.get().soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING) {
            storing("dit is een nieuw dossier; het eerdere blijft zoals het is");
        }
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        uitvoer.schrijf(
                json ? alsJson : Verslag.van(strategie(verder.laatste()), verder.laatste(), kleur.isAan(omgeving)));
        uitvoer.spoel();
        return ExitCode.OK;
    }

    /** A dossier that is not what it says it is, is not followed up. */
    private Dossier leesDossier(InputStream in) throws IOException {
        byte[] tekst = leesEen(in, DossierJson.MAX_BYTES).orElseThrow(() -> new OngeldigException(List.of(TE_GROOT)));
        if (DossierJson.isDossier(tekst)) {
            Dossier dossier = DossierJson.parse(tekst);
            List<Fout> fouten = verschillen(Verificateur.van(engine()).verifieerDossier(tekst, Optional.empty()));
            if (!fouten.isEmpty()) {
                throw new OngeldigException(fouten);
            }
            return dossier;
        }
        return Dossier.van(
                VerzegeldeVastleggingJson.isVerzegeld(tekst)
                        ? VerzegeldeVastleggingJson.parse(tekst).vastlegging()
                        : VastleggingJson.parse(tekst));
    }

    /** What breaks a dossier; else nothing. */
    static List<Fout> verschillen(Dossierverificatie verificatie) {
        if (verificatie.oordeel() != Verificatie.Oordeel.GEBROKEN) {
            return List.of();
        }
        return verificatie.verschillen().stream()
                .map(v -> new Fout(v.pad(), Foutcode.TEGENSTRIJDIG, v.tekst()))
                .toList();
    }

    /** The event; empty where it cannot be read, which is told. */
    private Optional<Gebeurtenis> leesGebeurtenis() {
        try (InputStream in = Files.newInputStream(Path.of(gebeurtenis))) {
            return Optional.of(GebeurtenisJson.parse(leesEen(in, GebeurtenisJson.MAX_BYTES)
                    .orElseThrow(() -> new OngeldigException(List.of(DecideCommand.TE_GROOT)))));
        } catch (IOException | InvalidPathException e) {
            onleesbaar(gebeurtenis, e);
            return Optional.empty();
        }
    }
}
