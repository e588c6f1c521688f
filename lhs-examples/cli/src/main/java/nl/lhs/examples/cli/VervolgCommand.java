package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.json.Woordkeuze;
import nl.lhs.rules.zegel.Dossierverificatie;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs vervolg}: decides what follows an event in a dossier. */
@Command(
        name = "vervolg",
        description = {
            "Zet een dossier voort: beslist wat volgt op een gebeurtenis.",
            "",
            "Een dossier volgt één overtreding. Het begint met de vastlegging van lhs decide --json; elke"
                    + " gebeurtenis voegt er een vastlegging aan toe, die met een hash naar de vorige verwijst. Wat"
                    + " er staat, blijft staan. Het verslag zegt van elke last welke stappen zijn gezet en nu"
                    + " kunnen, en van de zaak wat van kracht is, wat daarnaast is gekozen en wat kan volgen, ook"
                    + " nadat naleving haar heeft gesloten."
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
            "  {\"soort\": \"LASTSTAP\", \"datum\": \"2026-04-20\", \"stap\": \"BESCHIKKING\",",
            "   \"last\": \"LAST_ONDER_DWANGSOM\", \"hersteltermijn\": \"2026-05-15\",",
            "   \"dwangsom\": {\"bedrag\": 2500, \"per\": \"OVERTREDING\", \"maximum\": 10000}}",
            "  {\"soort\": \"LASTSTAP\", \"datum\": \"2026-05-20\", \"stap\": \"VERBEURING\",",
            "   \"last\": \"LAST_ONDER_DWANGSOM\", \"bedrag\": 2500}",
            "  {\"soort\": \"HERCONTROLE\", \"datum\": \"2026-05-20\", \"kenmerk\": \"B-4\",",
            "   \"nageleefd\": false, \"keuze\": {\"voortzetten\": true, \"motivering\": \"...\"}}",
            "      de last loopt door; of {\"interventies\": [...], \"motivering\": \"...\"}",
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
    private static final Fout TE_GROOT = teGroot(DossierJson.MAX_BYTES);

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
    void bestand(String naam) {
        bestand = naam;
    }

    @Parameters(index = "1", paramLabel = "GEBEURTENIS", description = "Wat er is gebeurd, als JSON.")
    private String gebeurtenis;

    private Inschrijver inschrijver;

    VervolgCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        registratie.check(this, false, "--register");
        inschrijver = registratie.inschrijver(this, false);
        super.prepare();
    }

    @Override
    String gevolg() {
        return inschrijver.gevolg();
    }

    @Override
    Wegwijzer plaats() {
        return Wegwijzer.VERVOLG;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        Dossier dossier = dossier(read(in, DossierJson.MAX_BYTES, TE_GROOT));
        byte[] tekst = readFile(gebeurtenis, 2 * GebeurtenisJson.MAX_BYTES + 1);
        Gebeurtenis gelezen;
        Dossier verder;
        try {
            if (tekst.length > 2 * GebeurtenisJson.MAX_BYTES) {
                throw new OngeldigException(List.of(DecideCommand.TE_GROOT));
            }
            gelezen = GebeurtenisJson.parse(tekst, woorden(dossier));
            verder = engine().vervolg(dossier, gelezen);
        } catch (OngeldigException e) {
            throw StopException.refusal(gebeurtenis, Wegwijzer.VERVOLG_GEBEURTENIS.fouten(tekst, e.fouten()));
        }
        String alsJson = json ? DossierJson.formatIndented(verder) + "\n" : "";
        if (alsJson.getBytes(StandardCharsets.UTF_8).length > DossierJson.MAX_BYTES) {
            throw new OngeldigException(List.of(TE_GROOT));
        }
        inschrijver.schrijfIn(verder.laatste());
        if (gelezen.soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING) {
            tell("dit is een nieuw dossier; het eerdere blijft zoals het is");
        }
        print(
                json
                        ? alsJson
                        : Vastleggingsverslag.of(strategie(verder.laatste()), verder.laatste(), kleur.isAan(omgeving)));
        return ExitCode.OK;
    }

    /** The words of an event are those of the dossier; a casus in it has those of the strategie that fits it. */
    private Woordkeuze woorden(Dossier dossier) {
        return (datum, reikwijdte) -> datum.isPresent()
                ? engine().woorden().voor(datum, reikwijdte)
                : dossier.laatste().woorden();
    }

    /** Refuses a dossier that is broken. */
    private Dossier dossier(byte[] tekst) {
        if (DossierJson.isDossier(tekst)) {
            Dossier dossier = DossierJson.parse(tekst);
            checkIntact(Verificateur.of(engine()).verifieerDossier(tekst));
            return dossier;
        }
        return Dossier.of(
                VerzegeldeVastleggingJson.isVerzegeld(tekst)
                        ? VerzegeldeVastleggingJson.parse(tekst).vastlegging()
                        : VastleggingJson.parse(tekst));
    }

    static void checkIntact(Dossierverificatie verificatie) {
        if (verificatie.oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new OngeldigException(verificatie.verschillen().stream()
                    .map(v -> new Fout(v.pad(), Foutcode.TEGENSTRIJDIG, v.tekst()))
                    .toList());
        }
    }
}
