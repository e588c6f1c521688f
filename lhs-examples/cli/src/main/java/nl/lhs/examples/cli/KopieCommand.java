package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.NietTeKopierenException;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs kopie}: copies decision records without the people in them. */
@Command(
        name = "kopie",
        description = "Maakt een kopie van een vastlegging zonder personen erin.",
        footer = {
            "",
            "Voor statistiek, proeven of publicatie. Kenmerken, labels en reikwijdte worden pseudoniemen:"
                    + " met dezelfde sleutel krijgt hetzelfde kenmerk hetzelfde pseudoniem, zodat de zaken van één"
                    + " normadressaat bij elkaar blijven. Namen en teksten worden weggelaten. Datums en alles waar"
                    + " het beleid naar kijkt, blijven staan: de kopie geeft dezelfde beslissing. Een zegel gaat"
                    + " niet mee. Een kopie is gepseudonimiseerd, niet anoniem: wie de sleutel heeft, kan een"
                    + " kenmerk proberen, en een datum of een zeldzame samenloop kan iemand aanwijzen.",
            "",
            "Voorbeelden:",
            "  head -c 32 /dev/urandom > sleutel",
            "      een sleutel; bewaar hem, en niet bij de kopieën",
            "  lhs kopie --sleutel sleutel vastlegging.json",
            "      de kopie van één vastlegging, al of niet verzegeld",
            "  lhs decide --jsonl casussen.jsonl | lhs kopie --jsonl --sleutel sleutel -",
            "      een regel uit voor elke regel in, in dezelfde volgorde",
            "",
            "Van een vastlegging die niet kan worden gelezen, een gebroken zegel heeft, een andere"
                    + " strategie volgt of een andere beslissing bevat dan deze versie neemt, komt geen kopie. Een"
                    + " handtekening wordt niet gecontroleerd. Zonder --jsonl staan de fouten op standaardfout, met"
                    + " --jsonl op haar plaats:",
            "  {\"regel\": 3, \"fouten\": [{\"pad\": \"/uitkomst\", \"fout\": \"...\"}]}",
            "Ook daarin staat niets van wat in de vastlegging stond.",
            "",
            "Afsluitcodes:",
            "  0  alles is gekopieerd",
            "  1  een vastlegging is geweigerd",
            "  2  verkeerd gebruik, een onleesbaar bestand, geen goede sleutel of een andere storing"
        })
final class KopieCommand extends Beslisopdracht {
    /** The largest record, and with --jsonl the longest line. */
    private static final int MAX_BYTES = VerzegeldeVastleggingJson.MAX_BYTES;

    /** Far more than a key needs; a larger file is probably something else. */
    private static final int MAX_SLEUTEL = 4096;

    private static final byte[] PEM = "-----BEGIN".getBytes(StandardCharsets.US_ASCII);

    private static final Fout GEBROKEN = new Fout(
            "/zegel",
            Foutcode.TEGENSTRIJDIG,
            "is gebroken: vastlegging of zegel is na het verzegelen veranderd; verwacht: een zegel dat klopt");

    @Option(names = "--jsonl", description = "Lees één vastlegging per regel, en druk per regel één kopie af.")
    private boolean jsonl;

    @Option(
            names = "--sleutel",
            paramLabel = "SLEUTELBESTAND",
            required = true,
            description = "De sleutel van de pseudoniemen: een bestand van 32 tot en met 4096 bytes; één"
                    + " regeleinde aan het eind telt niet mee. Geen PEM-sleutel.")
    private String sleutelbestand;

    @Parameters(
            paramLabel = "BESTAND",
            description = "Een vastlegging als JSON, al of niet verzegeld; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    private Pseudonimiseerder pseudonimiseerder;
    private Verificateur verificateur;

    KopieCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        byte[] sleutel = zonderRegeleinde(readFile(sleutelbestand, MAX_SLEUTEL + 3));
        if (Arrays.mismatch(PEM, sleutel) == PEM.length || Arrays.equals(PEM, sleutel)) {
            throw StopException.failure("de sleutel in " + sleutelbestand + " is een PEM-sleutel, om mee te"
                    + " ondertekenen of te controleren; verwacht: willekeurige bytes die nergens anders voor dienen");
        }
        if (sleutel.length < Pseudonimiseerder.MIN_SLEUTEL || sleutel.length > MAX_SLEUTEL) {
            throw StopException.failure("de sleutel in " + sleutelbestand + " is te "
                    + (sleutel.length > MAX_SLEUTEL ? "lang" : "kort") + "; verwacht: "
                    + Pseudonimiseerder.MIN_SLEUTEL + " tot en met " + MAX_SLEUTEL + " bytes");
        }
        super.prepare();
        pseudonimiseerder = Pseudonimiseerder.of(engine(), sleutel);
        verificateur = Verificateur.of(engine());
    }

    private static byte[] zonderRegeleinde(byte[] sleutel) {
        int einde = sleutel.length;
        if (einde > 0 && sleutel[einde - 1] == '\n') {
            einde -= einde > 1 && sleutel[einde - 2] == '\r' ? 2 : 1;
        }
        return Arrays.copyOf(sleutel, einde);
    }

    @Override
    Wegwijzer plaats() {
        return jsonl ? Wegwijzer.KOPIE_REGELS : Wegwijzer.KOPIE;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        if (jsonl) {
            return answerLines(
                    in, grootte, MAX_BYTES, TE_GROOT, tekst -> KopieJson.format(kopieer(tekst)), regels -> regels);
        }
        print(KopieJson.formatIndented(kopieer(read(in, MAX_BYTES, TE_GROOT))) + "\n");
        return ExitCode.OK;
    }

    /** No fault holds anything of the record: neither one of the copy, nor one of the seal. */
    private Kopie kopieer(byte[] tekst) {
        Kopie kopie;
        try {
            kopie = KopieJson.kopieer(pseudonimiseerder, tekst);
        } catch (NietTeKopierenException e) {
            throw withLimits(e.fouten());
        }
        if (VerzegeldeVastleggingJson.isVerzegeld(tekst)
                && verificateur.verifieer(tekst).oordeel() == Verificatie.Oordeel.GEBROKEN) {
            throw new OngeldigException(List.of(GEBROKEN));
        }
        return kopie;
    }
}
