package nl.lhs.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.Inzichtrapport;
import nl.lhs.rules.inzicht.Groep;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.InzichtCsv;
import nl.lhs.rules.inzicht.InzichtJson;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.inzicht.VastleggingenJson;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs inzicht}: counts decision records. */
@Command(
        name = "inzicht",
        description = "Telt vastleggingen, per periode en naar een label.",
        footer = {
            "",
            "Geteld worden onder meer: overtredingen per segment, klasse en verplaatsing, overleg,"
                    + " interventies, afwijkingen, opgelegde sancties en processen-verbaal, lasten met hun stappen"
                    + " en bedragen, verzoeken om handhaving, en wie in C3, C4 of kolom D staat. Alle vastleggingen"
                    + " met één kenmerk van de casus zijn één dossier; dat telt eenmaal, in zijn laatste stand. Zij"
                    + " moeten op volgorde staan, zoals in een register. Wat een tweede keer of te laat komt, is"
                    + " apart geteld en telt niet mee. Een sanctie telt in elke vastlegging die haar nieuw kiest.",
            "",
            "Van de vijf getallen die een instantie bijhoudt (norm M-1) volgen er drie uit vastleggingen:"
                    + " gevonden overtredingen, bestuurlijke sancties en processen-verbaal. Uitgevoerde controles"
                    + " en ontvangen klachten komen van elders.",
            "",
            "Voorbeelden:",
            "  lhs decide --jsonl casussen.jsonl > vastleggingen.jsonl",
            "  lhs inzicht --jsonl vastleggingen.jsonl --html --uit inzicht.html",
            "      een pagina met tekeningen, voor elk scherm en om af te drukken",
            "  lhs inzicht --jsonl register.jsonl --csv --periode kwartaal > inzicht.csv",
            "      een tabel met een regel voor elk aantal",
            "  lhs inzicht --jsonl register.jsonl --json --label gemeente",
            "      ook per waarde van het label gemeente, voor een ander programma",
            "",
            "Een regel is een vastlegging, al of niet verzegeld, een kopie of een dossier. Zegels worden"
                    + " niet gecontroleerd: dat doet lhs verifieer. Een regel die niet kan worden gelezen, staat"
                    + " met zijn nummer op standaardfout; de andere tellen gewoon. In de CSV staat voor een waarde"
                    + " van een label of een kenmerk waar een rekenblad een formule in zou zien een apostrof.",
            "",
            "Afsluitcodes:",
            "  0  alles is geteld",
            "  1  een regel is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class InzichtCommand extends Bestandsopdracht {
    private static final int MAX_BYTES = VastleggingenJson.MAX_BYTES;

    private static final Fout TE_GROOT = teGroot(MAX_BYTES);

    @ArgGroup(multiplicity = "1")
    private Vormopties vorm = new Vormopties();

    @Option(
            names = "--jsonl",
            description = "Lees één vastlegging per regel. Zonder deze optie is het bestand één vastlegging.")
    private boolean jsonl;

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            defaultValue = "-",
            description = "Waar het inzicht komt; een inzicht dat er al is, wordt vervangen, en een ander bestand"
                    + " niet. Zonder deze optie, of met -, is dat standaarduitvoer.")
    private String uit;

    @Option(
            names = "--periode",
            paramLabel = "maand|kwartaal|jaar",
            defaultValue = "maand",
            description = "Hoe lang de perioden zijn, naar de datum van de bevinding; zonder deze optie een maand.")
    private Periode periode;

    @Option(names = "--label", paramLabel = "NAAM", description = "Tel ook per waarde van dit label van de casus.")
    private String label;

    @Option(
            names = "--strategie",
            paramLabel = "STRATEGIE",
            description = "De strategie van de vastleggingen, als die andere woorden heeft dan LHS 1.7: haar klassen en"
                    + " interventies worden geteld, en --html en --pdf tekenen haar matrix.")
    private Path strategiebestand;

    @Parameters(paramLabel = "BESTAND", description = "Vastleggingen als JSON; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    InzichtCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    Wegwijzer plaats() {
        return jsonl ? Wegwijzer.INZICHT_REGELS : Wegwijzer.INZICHT;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        checkWritable(uit, Bewaarder.Soort.INZICHT);
        Strategie strategie = strategiebestand == null
                ? StrategieJson.lhs17()
                : Strategieopties.read(List.of(strategiebestand)).get(0);
        Inzichtteller teller = Inzichtteller.per(periode).woorden(strategie.woorden());
        if (label != null) {
            teller = teller.label(label);
        }
        int code = count(in, grootte, teller);
        Inzicht inzicht = teller.inzicht();
        if (label != null
                && !inzicht.labels().isEmpty()
                && inzicht.labels().stream().noneMatch(g -> g.soort() == Groep.Soort.NAAM)) {
            tell("let op: geen enkele vastlegging heeft een label " + label);
        }
        deliver(naar -> schrijf(inzicht, strategie, naar), uit, Bewaarder.Soort.INZICHT);
        return code;
    }

    private int count(InputStream in, long grootte, Inzichtteller teller) throws IOException {
        int code = ExitCode.OK;
        if (jsonl) {
            code = readLines(
                    in,
                    grootte,
                    MAX_BYTES,
                    TE_GROOT,
                    tekst -> telbaar(VastleggingenJson.parse(tekst), teller),
                    (regel, gelezen) -> gelezen.ifPresent(v -> v.forEach(teller::tel)));
        } else {
            telbaar(VastleggingenJson.parse(read(in, MAX_BYTES, TE_GROOT)), teller)
                    .forEach(teller::tel);
        }
        return code;
    }

    /** Refuses records with other words than those that are counted. */
    private static List<Vastlegging> telbaar(List<Vastlegging> gelezen, Inzichtteller teller) {
        for (Vastlegging v : gelezen) {
            if (!teller.telt(v.woorden())) {
                throw new OngeldigException(List.of(new Fout(
                        "/woorden",
                        Foutcode.ONGELDIG,
                        "zijn andere dan die worden geteld; verwacht: vastleggingen volgens één strategie, met"
                                + " --strategie als dat niet LHS 1.7 is")));
            }
        }
        return gelezen;
    }

    private void schrijf(Inzicht inzicht, Strategie strategie, OutputStream naar) throws IOException {
        if (vorm.pdf) {
            naar.write(Inzichtrapport.from(inzicht, strategie).pdf());
            return;
        }
        Writer tekst = new BufferedWriter(new OutputStreamWriter(naar, StandardCharsets.UTF_8));
        if (vorm.csv) {
            InzichtCsv.schrijf(inzicht, tekst);
        } else if (vorm.json) {
            InzichtJson.schrijf(inzicht, tekst);
            tekst.write("\n");
        } else {
            tekst.write(Inzichtrapport.from(inzicht, strategie).html());
        }
        tekst.flush();
    }
}
