package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import nl.lhs.core.Controle;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.ControlevastleggingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs controle}: decides the findings of one inspection. */
@Command(
        name = "controle",
        description = {
            "Beslist alle bevindingen van één controle bij één normadressaat.",
            "",
            "Elke bevinding wordt apart beslist. Daarna staat er wat voor alle samen geldt: de zwaarste klasse,"
                    + " het overleg dat nog moet plaatsvinden, aangifte, en de interventies per soort."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs controle controle.json",
            "      een leesbaar overzicht, en daarna elke bevinding",
            "  lhs controle --json controle.json > controlevastlegging.json",
            "      de vastlegging van de controle als JSON",
            "  lhs rapport --html --uit rapport.html controlevastlegging.json",
            "      één pagina van de hele controle",
            "",
            "Een controle is JSON met formaat, kenmerk en casussen: hoogstens 1000 casussen van elk"
                    + " hoogstens 1 MiB, samen hoogstens 64 MiB. Een bevinding die is geweigerd, verbergt de andere"
                    + " niet: zij staat met haar fouten op haar plaats. Een kenmerk dat tweemaal voorkomt, of een"
                    + " tweede normadressaat, weigert de hele controle.",
            "",
            "Afsluitcodes:",
            "  0  alle bevindingen zijn beslist",
            "  1  een bevinding, of de hele controle, is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class ControleCommand extends Beslisopdracht {
    @Option(names = "--json", description = "Druk de vastlegging van de controle af als JSON.")
    private boolean json;

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "BESTAND", description = "Een controle als JSON; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    ControleCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    Wegwijzer plaats() {
        return Wegwijzer.CONTROLE;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        Controle controle = ControleJson.parse(
                read(in, ControleJson.MAX_BYTES, teGroot(ControleJson.MAX_BYTES)), engine().woorden());
        Controlevastlegging samen = engine().decide(controle);
        print(
                json
                        ? ControlevastleggingJson.formatIndented(samen) + "\n"
                        : Controleverslag.of(samen, kleur.isAan(omgeving)));
        int geweigerd = samen.overzicht().geweigerd();
        if (geweigerd > 0) {
            tell(geweigerd + " van de " + samen.bevindingen().size() + " bevindingen geweigerd");
            return Lhs.GEWEIGERD;
        }
        return ExitCode.OK;
    }
}
