package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs decide}: one casus, or a file of them. */
@Command(
        name = "decide",
        synopsisHeading = "Gebruik: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOpties:%n",
        exitCodeOnExecutionException = ExitCode.USAGE,
        descriptionHeading = "%n",
        description = "Beslist een casus, of een bestand vol.",
        footer = {
            "",
            "Voorbeelden:",
            "  lhs decide casus.json",
            "      een leesbaar verslag van één casus",
            "  lhs decide --json casus.json",
            "      de vastlegging als JSON, voor een ander programma",
            "  lhs decide --jsonl casussen.jsonl > vastleggingen.jsonl",
            "      een regel uit voor elke regel in, in dezelfde volgorde",
            "  maak-casus | lhs decide -",
            "      een casus van standaardinvoer",
            "",
            "Een geweigerde casus: zonder --jsonl staan alle fouten op standaardfout, en",
            "blijft standaarduitvoer leeg, ook met --json. Met --jsonl staat op haar plaats",
            "  {\"regel\": 3, \"fouten\": [{\"pad\": \"/bevinding/gevolgen\", \"fout\": \"...\"}]}",
            "en worden de andere regels gewoon beslist. Een casus is hoogstens 1 MiB groot.",
            "",
            "Afsluitcodes:",
            "  0  alles is beslist",
            "  1  een casus is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class Decide extends Bestandsopdracht {
    /** The largest casus, and with --jsonl the longest line. */
    static final int MAX_BYTES = CasusJson.MAX_BYTES;

    /** More than is read. */
    static final Fout TE_GROOT =
            new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");

    /** Whether the report has colour. */
    enum Kleur {
        AUTO,
        JA,
        NEE
    }

    /** What comes out, where it is not the report. */
    static final class Vorm {
        @Option(names = "--json", description = "Druk de vastlegging af als JSON.")
        private boolean json;

        @Option(names = "--jsonl", description = "Lees één casus per regel, en druk per regel één vastlegging af.")
        private boolean jsonl;
    }

    @ArgGroup
    private Vorm vorm = new Vorm();

    @Option(
            names = "--kleur",
            paramLabel = "auto|ja|nee",
            defaultValue = "auto",
            description = "Kleur in het verslag. Met auto alleen op een terminal, en niet als NO_COLOR is gezet.")
    private Kleur kleur;

    @Parameters(paramLabel = "BESTAND", description = "Een casus als JSON; - is standaardinvoer.")
    private String bestand;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toon deze hulp.")
    private boolean help;

    Decide(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestand;
    }

    @Override
    int verwerk(InputStream in, long grootte) throws IOException {
        return vorm.jsonl ? beslisRegels(in, grootte) : beslisEen(in);
    }

    private int beslisEen(InputStream in) throws IOException {
        Casus casus;
        try {
            casus = leesCasus(in);
        } catch (OngeldigException e) {
            meldFouten(e.fouten());
            return Lhs.GEWEIGERD;
        }
        LhsEngine engine = omgeving.engine().get();
        Vastlegging vastlegging = engine.decide(casus);
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        uitvoer.schrijf(
                vorm.json
                        ? VastleggingJson.formatIndented(vastlegging) + "\n"
                        : Verslag.van(engine.strategie(), vastlegging, metKleur()));
        uitvoer.spoel();
        return ExitCode.OK;
    }

    private static Casus leesCasus(InputStream in) throws IOException {
        // A byte order mark and white space around the casus do not count; that much of them is read and no more.
        byte[] tekst = in.readNBytes(2 * MAX_BYTES);
        if (in.read() >= 0) {
            throw new OngeldigException(List.of(TE_GROOT));
        }
        return CasusJson.parse(tekst);
    }

    private boolean metKleur() {
        return kleur == Kleur.JA || (kleur == Kleur.AUTO && Lhs.kleurVoor(omgeving));
    }

    private int beslisRegels(InputStream in, long grootte) throws IOException {
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        Regelbeslisser beslisser = new Regelbeslisser(omgeving.engine().get());
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            beslisser.beslis(new Regellezer(in, MAX_BYTES), uitvoer, voortgang);
        }
        if (beslisser.geweigerd() > 0) {
            storing(beslisser.geweigerd() + " van de " + beslisser.regels() + " regels geweigerd");
            return Lhs.GEWEIGERD;
        }
        return ExitCode.OK;
    }
}
