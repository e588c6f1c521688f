package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs decide}, or {@code lhs beslis}: decides one casus, or a file of them. */
@Command(
        name = "decide",
        aliases = "beslis",
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
            "Een zegel houdt vast wanneer en door wie is vastgelegd, en een hash waaraan elke latere"
                    + " wijziging blijkt. Een register is een bestand waarin verzegelde vastleggingen een keten"
                    + " vormen; het ontstaat vanzelf. Wat is afgedrukt, staat erin. Een geweigerde casus komt er"
                    + " niet in.",
            "",
            "Bewaar van een register de laatste hash buiten dat register: daarmee vindt lhs verifieer"
                    + " --laatste regels die aan het eind ontbreken. Hij staat in de verzegelde vorm (--verzegel)"
                    + " bij zegel, hash, en achteraan in de uitvoer van lhs verifieer --register.",
            "",
            "Een casus die onder geen of onder meer dan een van de strategieën valt, wordt geweigerd. Hoe"
                    + " een strategie eruitziet, laat lhs strategie zien.",
            "",
            "Een sleutel ontstaat bijvoorbeeld zo:",
            "  openssl genpkey -algorithm ed25519 -out prive.pem",
            "Onderteken in een register van ondertekende vastleggingen ook elke volgende: een zonder"
                    + " handtekening is voor lhs verifieer --sleutel gebroken, en blijft dat.",
            "",
            "Een geweigerde casus: zonder --jsonl staan alle fouten op standaardfout, en blijft"
                    + " standaarduitvoer leeg, ook met --json. Met --jsonl staat op haar plaats:",
            "  {\"regel\": 3, \"fouten\": [{\"pad\": \"/bevinding/gevolgen\", \"fout\": \"...\"}]}",
            "De andere regels worden dan gewoon beslist. Een casus is hoogstens 1 MiB groot.",
            "",
            "Afsluitcodes:",
            "  0  alles is beslist",
            "  1  een casus is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class DecideCommand extends Beslisopdracht {
    /** The fault of a casus, or with --jsonl a line, that is too large. */
    static final Fout TE_GROOT = teGroot(CasusJson.MAX_BYTES);

    /** The form of the output, if not the report. */
    static final class Vorm {
        @Option(names = "--json", description = "Druk de vastlegging af als JSON.")
        private boolean json;

        @Option(names = "--jsonl", description = "Lees één casus per regel, en druk per regel één vastlegging af.")
        private boolean jsonl;
    }

    @ArgGroup
    private Vorm vorm = new Vorm();

    @Option(
            names = "--verzegel",
            description = "Druk de vastlegging af met haar zegel, als JSON; met --jsonl op één regel.")
    private boolean verzegel;

    @Mixin
    private Registratie registratie = new Registratie();

    @Mixin
    private Motoroptie motor = new Motoroptie();

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "BESTAND", description = "Een casus als JSON; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    private Inschrijver inschrijver;

    DecideCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        if (vorm.json && verzegel) {
            throw misuse("van --json en --verzegel mag er hoogstens een staan");
        }
        if (motor.isBulk() && !vorm.jsonl) {
            throw misuse("--motor bulk gaat alleen met --jsonl; één casus beslist altijd Drools");
        }
        registratie.check(this, verzegel, "--verzegel of --register");
        super.prepare();
        inschrijver = registratie.inschrijver(this, verzegel);
    }

    @Override
    String gevolg() {
        return inschrijver.gevolg();
    }

    @Override
    Wegwijzer plaats() {
        return vorm.jsonl ? Wegwijzer.DECIDE_REGELS : Wegwijzer.DECIDE;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        if (vorm.jsonl) {
            LhsEngine bulk = motor.bij(engine());
            return answerLines(
                    in,
                    grootte,
                    CasusJson.MAX_BYTES,
                    TE_GROOT,
                    tekst -> bulk.decide(CasusJson.parse(tekst, bulk.woorden())),
                    inschrijver::schrijfIn);
        }
        Vastlegging vastlegging =
                engine().decide(CasusJson.parse(read(in, CasusJson.MAX_BYTES, TE_GROOT), engine().woorden()));
        Optional<VerzegeldeVastlegging> verzegeld = inschrijver.schrijfIn(vastlegging);
        if (verzegeld.isPresent()) {
            print(VerzegeldeVastleggingJson.formatIndented(verzegeld.get()) + "\n");
        } else if (vorm.json) {
            print(VastleggingJson.formatIndented(vastlegging) + "\n");
        } else {
            print(Vastleggingsverslag.of(strategie(vastlegging), vastlegging, kleur.isAan(omgeving)));
        }
        return ExitCode.OK;
    }
}
