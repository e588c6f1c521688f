package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Bestandsverificatie;
import nl.lhs.rules.zegel.Dossierverificatie;
import nl.lhs.rules.zegel.Regelverificatie;
import nl.lhs.rules.zegel.SleutelException;
import nl.lhs.rules.zegel.Sleutels;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import nl.lhs.rules.zegel.Verschil;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code lhs verifieer}: checks whether a sealed record, a file of them, a register or a dossier was changed. */
@Command(
        name = "verifieer",
        description = {
            "Controleert een verzegelde vastlegging, een bestand vol of een dossier.",
            "",
            "Klopt het zegel of de keten, en komt dezelfde beslissing eruit als opnieuw wordt beslist?"
        },
        footer = {
            "",
            "Voorbeelden:",
            "  lhs verifieer vastlegging.json",
            "      een leesbaar verslag van één verzegelde vastlegging",
            "  lhs verifieer --register --laatste 3f1c... register.jsonl",
            "      een regel voor elke vastlegging, en een telling",
            "  lhs verifieer --jsonl --sleutel publiek.pem -",
            "      van standaardinvoer; elke vastlegging moet met de sleutel ondertekend zijn",
            "  lhs verifieer dossier.json",
            "      elke vastlegging van een dossier, en of zij op de vorige volgt",
            "",
            "De oordelen:",
            "  intact en gereproduceerd: het zegel klopt, en deze regels geven precies deze vastlegging;",
            "  intact, andere regels, zelfde uitkomst: beslist door een andere versie van de regels, en"
                    + " deze komen op hetzelfde uit;",
            "  intact, andere regels, andere uitkomst: idem, maar deze komen op iets anders uit, en er"
                    + " staat bij waarop;",
            "  gebroken: er is iets veranderd, en er staat bij waar.",
            "",
            "Wat elke controle vindt, en wat niet:",
            "  zegel (altijd): elke wijziging na het verzegelen. Niet: wie iets wijzigt en daarna zelf"
                    + " een nieuw zegel maakt.",
            "  opnieuw beslissen (altijd): een beslissing die van deze regels heet te zijn en het niet"
                    + " is, ook met een nieuw zegel. Niet: een andere naam, tekst of toelichting in de casus, met"
                    + " een nieuw zegel.",
            "  --sleutel: elk nieuw zegel van wie de geheime sleutel niet heeft, ook als de hele keten"
                    + " opnieuw is gemaakt. Een zegel zonder handtekening is dan gebroken.",
            "  --register: regels die zijn verwijderd, verwisseld, verdubbeld of tussengevoegd. Niet:"
                    + " regels die aan het eind ontbreken of door een ander zijn toegevoegd, en niet een keten die,"
                    + " geheel of vanaf een regel, opnieuw is gemaakt.",
            "  --laatste: regels die aan het eind ontbreken, tot en met de regel met deze hash. Het"
                    + " register mag sindsdien gegroeid zijn.",
            "  --jsonl: elke regel op zichzelf. Niet: of er regels ontbreken.",
            "  dossier: een vastlegging die is veranderd, verwijderd of tussengevoegd, en een die niet"
                    + " volgt uit wat ervoor staat en wat er is gebeurd. Niet, zonder --laatste: een andere naam,"
                    + " tekst of datum in de laatste gebeurtenis, een laatste vastlegging die ontbreekt, of een"
                    + " dossier dat opnieuw is gemaakt.",
            "",
            "Afsluitcodes:",
            "  0  alles is intact, en komt op dezelfde uitkomst uit",
            "  1  iets is gebroken, ontbreekt, of komt op een andere uitkomst uit",
            "  2  verkeerd gebruik, een onleesbaar bestand, of geen goede sleutel of hash"
        })
final class VerifieerCommand extends Beslisopdracht {
    private static final int MAX_BYTES = VerzegeldeVastleggingJson.MAX_BYTES;
    private static final int MAX_SLEUTEL = 10_000;

    /** The content of the file, if not one record. */
    static final class Vorm {
        @Option(names = "--jsonl", description = "Lees één verzegelde vastlegging per regel.")
        private boolean jsonl;

        @Option(names = "--register", description = "Lees een register, en controleer ook de keten.")
        private boolean register;
    }

    @ArgGroup
    private Vorm vorm = new Vorm();

    @Option(
            names = "--sleutel",
            paramLabel = "PEM",
            description = "De publieke Ed25519-sleutel waarmee elke handtekening moet kloppen.")
    private String sleutel;

    @Option(
            names = "--laatste",
            paramLabel = "HASH",
            description = "Een hash die in het register of het dossier moet staan: 64 cijfers en letters a tot"
                    + " en met f.")
    private String laatste;

    @Mixin
    private Kleur kleur = new Kleur();

    @Parameters(paramLabel = "BESTAND", description = "Wat wordt gecontroleerd; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    private Optional<Sha256> gezocht = Optional.empty();
    private Verificateur verificateur;

    VerifieerCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        if (laatste != null && vorm.jsonl) {
            throw laatsteHoortErNiet();
        }
        gezocht = laatste();
        super.prepare();
        Verificateur zonderSleutel = Verificateur.of(engine());
        verificateur = sleutel == null ? zonderSleutel : zonderSleutel.sleutel(publiek());
    }

    private ParameterException laatsteHoortErNiet() {
        return misuse("--laatste kan alleen met --register, of bij een dossier");
    }

    private Optional<Sha256> laatste() {
        try {
            return Optional.ofNullable(laatste).map(h -> Sha256.parse(h.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw misuse("ongeldige waarde voor --laatste; verwacht: 64 cijfers en letters a tot en met f");
        }
    }

    private PublicKey publiek() {
        try {
            return Sleutels.publiek(new String(readFile(sleutel, MAX_SLEUTEL), StandardCharsets.ISO_8859_1));
        } catch (SleutelException e) {
            throw StopException.failure(sleutel + " is geen publieke sleutel; verwacht: een Ed25519-sleutel in PEM,"
                    + " tussen -----BEGIN PUBLIC KEY----- en -----END PUBLIC KEY-----");
        }
    }

    @Override
    Wegwijzer plaats() {
        return vorm.jsonl || vorm.register ? Wegwijzer.VERIFIEER_REGELS : Wegwijzer.VERIFIEER;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        if (vorm.register) {
            if (grootte == Voortgang.ONBEKEND) {
                Beginbewaarder bewaard = new Beginbewaarder(in);
                return regels(
                        grootte,
                        bewaard::begin,
                        perRegel -> verificateur.verifieerRegister(bewaard, gezocht, perRegel));
            }
            // Another program may add to the file meanwhile.
            byte[] begin = in.readNBytes(Beginbewaarder.MAX);
            return regels(
                    grootte,
                    () -> begin,
                    perRegel -> verificateur.verifieerRegister(Path.of(bestand), gezocht, perRegel));
        }
        if (vorm.jsonl) {
            Beginbewaarder bewaard = new Beginbewaarder(in);
            return regels(grootte, bewaard::begin, perRegel -> verificateur.verifieerRegels(bewaard, perRegel));
        }
        Optional<byte[]> tekst = read(in, DossierJson.MAX_BYTES);
        if (tekst.filter(DossierJson::isDossier).isPresent()) {
            return dossier(tekst.get());
        }
        if (laatste != null) {
            throw laatsteHoortErNiet();
        }
        refuseOtherKind();
        Verificatie verificatie = tekst.map(verificateur::verifieer).orElseGet(this::teGroot);
        print(Verificatieverslag.of(verificatie, nu(verificatie.bibliotheek()), kleur.isAan(omgeving)));
        return code(verificatie.oordeel().isGoed());
    }

    private int dossier(byte[] tekst) {
        if (sleutel != null) {
            throw misuse("--sleutel kan niet bij een dossier: dat draagt geen handtekening");
        }
        Dossierverificatie verificatie = verificateur.verifieerDossier(tekst, gezocht);
        print(Verificatieverslag.of(verificatie, nu(Optional.empty()), kleur.isAan(omgeving)));
        return code(verificatie.oordeel().isGoed());
    }

    private static int code(boolean isGoed) {
        return isGoed ? ExitCode.OK : Lhs.GEWEIGERD;
    }

    /** The verdict on an input that is too large to be a sealed record. */
    private Verificatie teGroot() {
        return new Verificatie(
                Verificatie.Oordeel.GEBROKEN,
                List.of(new Verschil(
                        "", Verschil.Soort.VORM, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes")),
                Optional.empty(),
                Optional.empty(),
                sleutel != null);
    }

    /** Verifies the lines of a file. */
    private interface Doorloper {
        Bestandsverificatie doorloop(Consumer<Regelverificatie> perRegel) throws IOException;
    }

    private int regels(long grootte, Supplier<byte[]> begin, Doorloper doorloper) throws IOException {
        Uitvoer uitvoer = new Uitvoer(omgeving.uit());
        Bestandsverificatie geheel;
        try (Voortgang voortgang = new Voortgang(omgeving, grootte)) {
            geheel = doorloper.doorloop(r -> {
                uitvoer.schrijf(Verificatieverslag.regel(r) + "\n");
                voortgang.tot(r.einde(), r.regel());
            });
        }
        uitvoer.schrijf(Verificatieverslag.telling(geheel, vorm.register));
        uitvoer.spoel();
        if (!geheel.isGoed()) {
            tellOtherKind(begin.get());
        }
        return code(geheel.isGoed());
    }
}
