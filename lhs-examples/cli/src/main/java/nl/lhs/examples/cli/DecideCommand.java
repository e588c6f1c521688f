package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.RegisterException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lhs decide}: one casus, or a file of them. */
@Command(
        name = "decide",
        aliases = "beslis",
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
            "  lhs decide --jsonl --register register.jsonl --door \"team Zuid\" casussen.jsonl",
            "      elke vastlegging verzegeld achteraan in een register, en afgedrukt",
            "  lhs decide --verzegel --sleutel prive.pem casus.json",
            "      de vastlegging met een ondertekend zegel, als JSON",
            "",
            "Een zegel houdt vast wanneer en door wie is vastgelegd, en een hash waaraan elke",
            "latere wijziging blijkt. Een register is een bestand waarin verzegelde",
            "vastleggingen een keten vormen; het ontstaat vanzelf. Wat is afgedrukt, staat",
            "erin. Een geweigerde casus komt er niet in.",
            "",
            "Bewaar van een register de laatste hash buiten dat register: daarmee vindt",
            "lhs verifieer --laatste regels die aan het eind ontbreken. Hij staat in de",
            "verzegelde vorm (--verzegel) bij zegel, hash, en achteraan in de uitvoer van",
            "lhs verifieer --register.",
            "",
            "Een casus die onder geen of onder meer dan een van de strategieen valt, wordt",
            "geweigerd. Hoe een strategie eruitziet, laat lhs strategie zien.",
            "",
            "Een sleutel maakt, bijvoorbeeld,",
            "  openssl genpkey -algorithm ed25519 -out prive.pem",
            "Onderteken in een register van ondertekende vastleggingen ook elke volgende:",
            "een zonder handtekening is voor lhs verifieer --sleutel gebroken, en blijft dat.",
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
final class DecideCommand extends Beslisopdracht {
    /** The largest casus, and with --jsonl the longest line. */
    static final int MAX_BYTES = CasusJson.MAX_BYTES;

    /** More than is read. */
    static final Fout TE_GROOT =
            new Fout("", Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");

    /** What comes out, where it is not the report. */
    static final class Vorm {
        @Option(names = "--json", description = "Druk de vastlegging af als JSON.")
        private boolean json;

        @Option(names = "--jsonl", description = "Lees één casus per regel, en druk per regel één vastlegging af.")
        private boolean jsonl;
    }

    /** What is recorded, and how. */
    static final class Verzegeling {
        @Option(
                names = "--verzegel",
                description = "Druk de vastlegging af met haar zegel, als JSON; met --jsonl op één regel.")
        private boolean verzegel;
    }

    @ArgGroup
    private Vorm vorm = new Vorm();

    private Inschrijver inschrijver;

    @Mixin
    private Verzegeling verzegeling = new Verzegeling();

    @Mixin
    private Registratie registratie = new Registratie();

    @Mixin
    private Motoroptie motor = new Motoroptie();

    @Spec
    private CommandSpec spec;

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "BESTAND", description = "Een casus als JSON; - is standaardinvoer.")
    private String bestand;

    DecideCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    String bestand() {
        return bestand;
    }

    @Override
    public Integer call() {
        eisSamenhang();
        if (!maakEngine()) {
            return ExitCode.USAGE;
        }
        Optional<Inschrijver> gemaakt = registratie.inschrijver(this, spec.commandLine(), verzegeling.verzegel);
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
    int verwerk(InputStream in, long grootte) throws IOException {
        return vorm.jsonl ? beslisRegels(in, grootte) : beslisEen(in);
    }

    private void eisSamenhang() {
        if (vorm.json && verzegeling.verzegel) {
            throw verkeerd("van --json en --verzegel mag er hoogstens een staan");
        }
        if (motor.isBulk() && !vorm.jsonl) {
            throw verkeerd("--motor bulk gaat alleen met --jsonl; één casus beslist altijd Drools");
        }
        registratie.eisSamenhang(spec.commandLine(), verzegeling.verzegel, "--verzegel of --register");
    }

    private ParameterException verkeerd(String melding) {
        return new ParameterException(spec.commandLine(), melding);
    }

    @Override
    String gevolg() {
        return registratie.gevolg(inschrijver);
    }

    private int beslisEen(InputStream in) throws IOException {
        Vastlegging vastlegging;
        try {
            vastlegging = engine().decide(leesCasus(in));
        } catch (OngeldigException e) {
            meldFouten(e.fouten());
            return Lhs.GEWEIGERD;
        }
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        Optional<VerzegeldeVastlegging> verzegeld = inschrijver.schrijfIn(vastlegging);
        if (verzegeld.isPresent()) {
            uitvoer.schrijf(VerzegeldeVastleggingJson.formatIndented(verzegeld.get()) + "\n");
        } else if (vorm.json) {
            uitvoer.schrijf(VastleggingJson.formatIndented(vastlegging) + "\n");
        } else {
            uitvoer.schrijf(Verslag.van(strategie(vastlegging), vastlegging, kleur.isAan(omgeving)));
        }
        uitvoer.spoel();
        return ExitCode.OK;
    }

    private static Casus leesCasus(InputStream in) throws IOException {
        return CasusJson.parse(leesEen(in, MAX_BYTES).orElseThrow(() -> new OngeldigException(List.of(TE_GROOT))));
    }

    private int beslisRegels(InputStream in, long grootte) throws IOException {
        LhsEngine bulk = motor.bij(engine());
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        Regelverwerker<Vastlegging> beslisser =
                new Regelverwerker<>(tekst -> beslisRegel(bulk, tekst), inschrijver::schrijfIn, TE_GROOT);
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            beslisser.verwerk(new Regellezer(in, MAX_BYTES), uitvoer, voortgang);
        } catch (IOException | RegisterException e) {
            // What was recorded before is printed.
            uitvoer.spoel();
            throw e;
        }
        if (beslisser.geweigerd() > 0) {
            storing(beslisser.geweigerd() + " van de " + beslisser.regels() + " regels geweigerd");
            return Lhs.GEWEIGERD;
        }
        return ExitCode.OK;
    }

    private static Vastlegging beslisRegel(LhsEngine engine, byte[] tekst) throws Regelverwerker.Geweigerd {
        try {
            return engine.decide(CasusJson.parse(tekst));
        } catch (OngeldigException e) {
            throw new Regelverwerker.Geweigerd(e.fouten());
        }
    }
}
