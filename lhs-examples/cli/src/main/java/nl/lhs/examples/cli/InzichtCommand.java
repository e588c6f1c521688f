package nl.lhs.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.Inzichtrapport;
import nl.lhs.rules.inzicht.Groep;
import nl.lhs.rules.inzicht.Inzicht;
import nl.lhs.rules.inzicht.InzichtCsv;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.inzicht.InzichtJson;
import nl.lhs.rules.inzicht.VastleggingenJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs inzicht}: what many decision records come to. */
@Command(
        name = "inzicht",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = "Telt vastleggingen, per periode en naar een label.",
        footer = {
            "",
            "Geteld worden onder meer: overtredingen per segment, klasse en verplaatsing,",
            "overleg, interventies, afwijkingen, opgelegde sancties en processen-verbaal, en",
            "wie in C3, C4 of kolom D staat. Alle vastleggingen met één kenmerk van de casus",
            "zijn één dossier; dat telt eenmaal, in zijn laatste stand. Zij moeten op",
            "volgorde staan, zoals in een register. Wat een tweede keer of te laat komt, is",
            "apart geteld en telt niet mee.",
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
            "Een regel is een vastlegging, al of niet verzegeld, een kopie of een dossier.",
            "Zegels worden niet gecontroleerd: dat doet lhs verifieer. Een regel die niet kan",
            "worden gelezen, staat met zijn nummer op standaardfout; de andere tellen gewoon.",
            "In de CSV staat voor een waarde van een label of een kenmerk waar een",
            "rekenblad een formule in zou zien een apostrof.",
            "",
            "Afsluitcodes:",
            "  0  alles is geteld",
            "  1  een regel is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class InzichtCommand extends Bestandsopdracht {
    private static final int MAX_BYTES = VastleggingenJson.MAX_BYTES;

    /** Of so many lines is said why they were refused. */
    private static final int MAX_MELDINGEN = 1_000;

    private static final Fout TE_GROOT =
            new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");

    /** What comes out. */
    static final class Vorm {
        @Option(names = "--html", required = true, description = "Maak een HTML-pagina.")
        private boolean html;

        @Option(names = "--csv", required = true, description = "Maak een tabel in CSV.")
        private boolean csv;

        @Option(names = "--json", required = true, description = "Maak JSON.")
        private boolean json;
    }

    @ArgGroup(multiplicity = "1")
    private Vorm vorm = new Vorm();

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

    @Parameters(paramLabel = "BESTAND", description = "Vastleggingen als JSON; - is standaardinvoer.")
    private String bestand;

    InzichtCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestand;
    }

    @Override
    int verwerk(InputStream in, long grootte) throws IOException {
        Optional<String> belet = uit.equals("-") ? Optional.empty() : beletVooraf(uit, Bewaarder.Soort.INZICHT);
        if (belet.isPresent()) {
            return nietTeSchrijven(uit, belet.get());
        }
        Weigeringen weigeringen = new Weigeringen();
        Inzicht inzicht;
        if (jsonl) {
            inzicht = telRegels(in, grootte, weigeringen);
            weigeringen.meld();
        } else {
            try {
                inzicht = telEen(in);
            } catch (OngeldigException e) {
                meldFouten(e.fouten());
                return Lhs.GEWEIGERD;
            }
        }
        if (label != null
                && !inzicht.labels().isEmpty()
                && inzicht.labels().stream().noneMatch(g -> g.soort() == Groep.Soort.NAAM)) {
            storing("let op: geen enkele vastlegging heeft een label " + label);
        }
        int code = uit.equals("-")
                ? drukAf(inzicht)
                : bewaar(naar -> schrijf(inzicht, naar), uit, Bewaarder.Soort.INZICHT);
        return code == ExitCode.OK && weigeringen.aantal > 0 ? Lhs.GEWEIGERD : code;
    }

    private Inzichtteller teller() {
        Inzichtteller teller = Inzichtteller.per(periode);
        return label == null ? teller : teller.label(label);
    }

    private Inzicht telEen(InputStream in) throws IOException {
        byte[] tekst = leesEen(in, MAX_BYTES).orElseThrow(() -> new OngeldigException(List.of(TE_GROOT)));
        Inzichtteller teller = teller();
        VastleggingenJson.parse(tekst).forEach(teller::tel);
        return teller.inzicht();
    }

    private Inzicht telRegels(InputStream in, long grootte, Weigeringen weigeringen) throws IOException {
        Inzichtteller teller = teller();
        Regelverwerker<List<Vastlegging>> lezer = Regelverwerker.zonderUitvoer(InzichtCommand::leesRegel, TE_GROOT);
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            lezer.verwerk(
                    new Regellezer(in, MAX_BYTES),
                    new Regelverwerker.Ontvanger<>() {
                        @Override
                        public void neem(List<Vastlegging> vastleggingen) {
                            vastleggingen.forEach(teller::tel);
                        }

                        @Override
                        public void weiger(long nummer, List<Fout> fouten) {
                            weigeringen.voegToe(nummer, fouten);
                        }
                    },
                    voortgang);
        }
        weigeringen.regels = lezer.regels();
        return teller.inzicht();
    }

    private static List<Vastlegging> leesRegel(byte[] tekst) throws Regelverwerker.Geweigerd {
        try {
            return VastleggingenJson.parse(tekst);
        } catch (OngeldigException e) {
            throw new Regelverwerker.Geweigerd(e.fouten());
        }
    }

    /** What is wrong with the lines that were refused: kept until the progress bar is gone. */
    private final class Weigeringen {
        private final List<String> meldingen = new ArrayList<>();
        private long aantal;
        private long regels;

        void voegToe(long nummer, List<Fout> fouten) {
            aantal++;
            if (meldingen.size() < MAX_MELDINGEN) {
                meldingen.add(Weigermelding.van(nummer, fouten));
            }
        }

        void meld() {
            meldingen.forEach(InzichtCommand.this::storing);
            if (aantal > 0) {
                storing(Weigermelding.samen(aantal, regels, meldingen.size()));
            }
        }
    }

    private void schrijf(Inzicht inzicht, OutputStream naar) throws IOException {
        Writer tekst = new BufferedWriter(new OutputStreamWriter(naar, StandardCharsets.UTF_8));
        if (vorm.csv) {
            InzichtCsv.schrijf(inzicht, tekst);
        } else if (vorm.json) {
            InzichtJson.schrijf(inzicht, tekst);
            tekst.write("\n");
        } else {
            tekst.write(Inzichtrapport.van(inzicht).html());
        }
        tekst.flush();
    }

    private int drukAf(Inzicht inzicht) {
        try {
            schrijf(inzicht, omgeving.uit());
        } catch (IOException e) {
            throw new UitvoerException(e);
        }
        return ExitCode.OK;
    }
}
