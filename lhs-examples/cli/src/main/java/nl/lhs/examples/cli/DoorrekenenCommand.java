package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.examples.rapport.Doorrekenrapport;
import nl.lhs.examples.rapport.Variantenrapport;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.DoorrekeningCsv;
import nl.lhs.rules.doorrekening.DoorrekeningJson;
import nl.lhs.rules.doorrekening.VariantenCsv;
import nl.lhs.rules.doorrekening.VariantenJson;
import nl.lhs.rules.doorrekening.Variantenrekenaar;
import nl.lhs.rules.doorrekening.Variantenvergelijking;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs doorrekenen}: shows what another strategie would change in a file of cases. */
@Command(
        name = "doorrekenen",
        description = {
            "Rekent door wat een andere strategie verandert, en welk werk dat betekent.",
            "",
            "Beslist een bestand vol casussen onder de strategie van nu, en onder een of meer andere."
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs doorrekenen --nieuw lokaal.json casussen.jsonl",
            "      wat de strategie in lokaal.json zou veranderen aan LHS 1.7",
            "  lhs doorrekenen --huidig nu.json --nieuw b.json --html casussen.jsonl > b.html",
            "      een pagina om af te drukken",
            "  lhs doorrekenen --nieuw b.json --uren-zaak 24,5 --csv casussen.jsonl > b.csv",
            "      een tabel, met een ander aantal uren per handhavingszaak",
            "  lhs doorrekenen --nieuw a.json --nieuw b.json --html casussen.jsonl > ab.html",
            "      twee varianten naast elkaar; het bestand wordt eenmaal gelezen",
            "",
            "Elke regel is een casus. Zij wordt onder elke strategie beslist, ongeacht haar datum en"
                    + " reikwijdte. Een regel die geen casus is, wordt op standaardfout gemeld en telt niet mee."
                    + " Het geheugengebruik hangt niet van het aantal casussen af, en ook niet van het aantal"
                    + " varianten, op hun tellingen na.",
            "",
            "Bij meer dan één --nieuw komen de varianten naast elkaar te staan: van elke hoeveel casussen"
                    + " anders worden beslist, in totaal en naar wat er anders is, de uren, en enkele voorbeelden."
                    + " Een variant heet naar haar id en versie, en die heeft geen andere. Van wat naar wat"
                    + " casussen gaan, staat er bij één --nieuw.",
            "",
            "Uren: met T eerste controles (de casussen) en H hercontroles (de casussen met een"
                    + " interventie zwaarder dan aanspreken of informeren) is het specifieke werk S = T x 1 + H x 2"
                    + " + H x 0,2 x 20, het algemene werk A = 65 + 0,01 x S, en intake en afhandeling I = 0,15 x S."
                    + " Elk van deze getallen is te vervangen.",
            "",
            "Afsluitcodes:",
            "  0  alles is doorgerekend",
            "  1  een regel is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand of een geweigerde strategie"
        })
final class DoorrekenenCommand extends Bestandsopdracht {
    /** The numbers of the work model. */
    static final class Uren {
        @Option(
                names = "--uren-toezicht",
                paramLabel = "UREN",
                description = "Uren van een eerste controle; zonder deze optie 1.")
        private BigDecimal toezicht = Werkmodel.BRABANT.toezichtcontrole();

        @Option(
                names = "--uren-hercontrole",
                paramLabel = "UREN",
                description = "Uren van een hercontrole; zonder deze optie 2.")
        private BigDecimal hercontrole = Werkmodel.BRABANT.handhavingscontrole();

        @Option(
                names = "--uren-zaak",
                paramLabel = "UREN",
                description = "Uren van een handhavingszaak; zonder deze optie 20.")
        private BigDecimal zaak = Werkmodel.BRABANT.handhavingszaak();

        @Option(
                names = "--deel-zaken",
                paramLabel = "DEEL",
                description = "Welk deel van de hercontroles een handhavingszaak wordt; zonder deze optie 0,2.")
        private BigDecimal deelZaken = Werkmodel.BRABANT.deelZaken();

        @Option(
                names = "--uren-algemeen",
                paramLabel = "UREN",
                description = "Uren van algemeen werk, hoeveel casussen er ook zijn; zonder deze optie 65.")
        private BigDecimal algemeen = Werkmodel.BRABANT.algemeenVast();

        @Option(
                names = "--deel-algemeen",
                paramLabel = "DEEL",
                description = "Algemeen werk per uur specifiek werk; zonder deze optie 0,01.")
        private BigDecimal deelAlgemeen = Werkmodel.BRABANT.algemeenDeel();

        @Option(
                names = "--deel-intake",
                paramLabel = "DEEL",
                description = "Intake en afhandeling per uur specifiek werk; zonder deze optie 0,15.")
        private BigDecimal deelIntake = Werkmodel.BRABANT.intakeDeel();

        private Werkmodel model() {
            return new Werkmodel(toezicht, hercontrole, zaak, deelZaken, algemeen, deelAlgemeen, deelIntake);
        }
    }

    @Option(
            names = "--huidig",
            paramLabel = "STRATEGIE",
            description = "De strategie van nu, als JSON; zonder deze optie LHS 1.7.")
    private Path huidig;

    @Option(
            names = "--nieuw",
            paramLabel = "STRATEGIE",
            required = true,
            description = "De strategie waarmee wordt vergeleken, als JSON; mag meermalen.")
    private List<Path> nieuw;

    @ArgGroup(multiplicity = "0..1")
    private Vormopties vorm = new Vormopties();

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            defaultValue = "-",
            description = "Waar de doorrekening komt; een doorrekening die er al is, wordt vervangen, en een ander"
                    + " bestand niet. Zonder deze optie, of met -, is dat standaarduitvoer.")
    private String uit;

    @Mixin
    private Motoroptie motor = new Motoroptie();

    @Mixin
    private Uren uren = new Uren();

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "CASUSSEN", description = "Een casus als JSON per regel; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    private List<Strategie> varianten;
    private List<Strategie> strategieen;
    private Variantenrekenaar rekenaar;

    DoorrekenenCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        Werkmodel werk = werk();
        checkWritable(uit, Bewaarder.Soort.DOORREKENING);
        List<Path> bestanden = new ArrayList<>(nieuw);
        if (huidig != null) {
            bestanden.add(huidig);
        }
        List<Strategie> gelezen = Strategieopties.read(bestanden);
        varianten = gelezen.subList(0, nieuw.size());
        Strategie nu = huidig == null ? StrategieJson.lhs17() : gelezen.get(nieuw.size());
        strategieen = Stream.concat(Stream.of(nu), varianten.stream()).toList();
        rekenaar = Variantenrekenaar.of(motor.bij(omgeving.engine().get()), nu, varianten, werk);
    }

    private Werkmodel werk() {
        try {
            return uren.model();
        } catch (IllegalArgumentException e) {
            throw misuse("uren zijn 0 tot en met 1.000.000 en een deel is 0 tot en met 1, met hoogstens zes decimalen");
        }
    }

    @Override
    Wegwijzer plaats() {
        return Wegwijzer.DOORREKENEN_REGELS;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        int code = readLines(
                in,
                grootte,
                CasusJson.MAX_BYTES,
                DecideCommand.TE_GROOT,
                this::parse,
                (regel, casus) -> casus.ifPresentOrElse(c -> rekenaar.tel(regel, c), () -> rekenaar.telGeweigerd()));
        byte[] inhoud = varianten.size() == 1
                ? inhoud(rekenaar.doorrekening(varianten.get(0).verwijzing()))
                : inhoud(rekenaar.vergelijking());
        deliver(naar -> naar.write(inhoud), uit, Bewaarder.Soort.DOORREKENING);
        return code;
    }

    /** A casus in the words of the present strategie, which all others must have too. */
    private Casus parse(byte[] regel) {
        Casus casus = CasusJson.parse(regel, strategieen.get(0));
        strategieen.forEach(s -> Woordtoets.eigen(s.woorden(), casus));
        return casus;
    }

    private byte[] inhoud(Doorrekening d) {
        return vorm.pdf ? Doorrekenrapport.from(d).pdf() : tekst(d).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] inhoud(Variantenvergelijking v) {
        return vorm.pdf ? Variantenrapport.from(v).pdf() : tekst(v).getBytes(StandardCharsets.UTF_8);
    }

    private String tekst(Doorrekening d) {
        if (vorm.html) {
            return Doorrekenrapport.from(d).html();
        }
        if (vorm.csv) {
            return DoorrekeningCsv.format(d);
        }
        return vorm.json
                ? DoorrekeningJson.formatIndented(d) + "\n"
                : Doorrekenverslag.of(d, new Papier(kleur.isAan(omgeving)));
    }

    private String tekst(Variantenvergelijking v) {
        if (vorm.html) {
            return Variantenrapport.from(v).html();
        }
        if (vorm.csv) {
            return VariantenCsv.format(v);
        }
        return vorm.json
                ? VariantenJson.formatIndented(v) + "\n"
                : Doorrekenverslag.of(v, new Papier(kleur.isAan(omgeving)));
    }
}
