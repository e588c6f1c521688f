package nl.lhs.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.brief.Brief;
import nl.lhs.examples.brief.Briefsjabloon;
import nl.lhs.examples.brief.Briefsoort;
import nl.lhs.rules.json.ControlevastleggingJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.BesluitgegevensJson;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Taal;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs brief}: makes the concept of a letter. */
@Command(
        name = "brief",
        description = {
            "Maakt van een vastlegging of dossier het concept van een brief, als Word-document.",
            "",
            "Zonder --soort noemt de opdracht welke brieven erbij passen. Wat de vastlegging of het dossier"
                    + " niet bevat, haalt zij uit --gegevens, en anders blijft het een gemarkeerd open veld in de"
                    + " tekst; zij noemt elk open veld, en verzint niets. Zegt --gegevens iets anders dan het"
                    + " dossier, dan gaat het dossier voor, en dat meldt zij."
        },
        footer = {
            "",
            "Soorten:",
            "  waarschuwing: wat er mis is, wat u moet doen, en wat anders volgt",
            "  gesprek: de uitnodiging voor een bestuurlijk gesprek",
            "  toezicht: de aankondiging van verscherpt toezicht",
            "  voornemen-lod: het voornemen van een last onder dwangsom",
            "  voornemen-lob: het voornemen van een last onder bestuursdwang",
            "  lod: het besluit tot een last onder dwangsom",
            "  lob: het besluit tot een last onder bestuursdwang",
            "  lob-spoed: het besluit tot bestuursdwang zonder voorafgaande last",
            "  besluit-achteraf: het besluit na bestuursdwang die niet kon wachten",
            "  invordering: het besluit om een verbeurde dwangsom in te vorderen",
            "  kostenverhaal: het besluit over de kosten van bestuursdwang",
            "  intrekking: het besluit om een last in te trekken",
            "  toewijzing: de toewijzing van een verzoek om handhaving",
            "  afwijzing: de afwijzing van een verzoek om handhaving",
            "  afzien: waarom niet wordt gehandhaafd; op een verzoek een besluit",
            "",
            "Voorbeelden:",
            "  lhs brief dossier.json",
            "      welke brieven bij dit dossier passen",
            "  lhs brief --soort lod --gegevens g.json --uit besluit.docx dossier.json",
            "      het concept van het besluit, en welke velden nog open zijn",
            "  lhs brief --soort lod --sjabloon-nieuw sjabloon.docx",
            "      ons sjabloon voor deze brief, om er in Word een eigen van te maken",
            "",
            "Afsluitcodes:",
            "  0  de brief is gemaakt; er kunnen open velden in staan",
            "  1  de invoer is geweigerd, of de brief past niet bij de vastlegging",
            "  2  verkeerd gebruik, een onleesbaar bestand of een andere storing"
        })
final class BriefCommand extends Beslisopdracht {
    private static final int MAX_BYTES = ControlevastleggingJson.MAX_BYTES;

    @Option(names = "--soort", paramLabel = "SOORT", description = "Welke brief; zie hieronder.")
    private String soortnaam;

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            description = "Waar de brief komt; een Word-document dat er al is, wordt vervangen, en een ander bestand"
                    + " niet. - is standaarduitvoer.")
    private String uit;

    @Option(
            names = "--gegevens",
            paramLabel = "BESTAND",
            description = "Wat de brief nodig heeft en het dossier niet bevat, als JSON.")
    private String gegevensbestand;

    @Option(
            names = "--sjabloon",
            paramLabel = "BESTAND",
            description = "Een eigen sjabloon in de plaats van het onze: een Word-document met velden.")
    private String sjabloonbestand;

    @Option(
            names = "--sjabloon-nieuw",
            paramLabel = "PAD",
            description = "Schrijf ons sjabloon voor deze soort, om een eigen van te maken. Er is dan geen BESTAND.")
    private String nieuw;

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..1",
            description = "Een vastlegging als JSON, al of niet verzegeld, of een dossier; - is standaardinvoer.")
    void bestand(String naam) {
        bestand = naam;
    }

    BriefCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    /** Null where the user names none. */
    private Briefsoort soort;

    private Briefsjabloon sjabloon;
    private Besluitgegevens gegevens = Besluitgegevens.LEEG;

    @Override
    boolean isZonderBestand() {
        if (nieuw != null) {
            if (bestand != null || uit != null || sjabloonbestand != null || gegevensbestand != null) {
                throw misuse("--sjabloon-nieuw staat alleen met --soort");
            }
            return true;
        }
        if (bestand == null) {
            throw misuse("BESTAND ontbreekt");
        }
        return false;
    }

    @Override
    void prepare() {
        if (soortnaam != null) {
            soort = Briefsoort.find(soortnaam)
                    .orElseThrow(() -> misuse("ongeldige waarde voor --soort; verwacht: "
                            + Stream.of(Briefsoort.values())
                                    .map(Briefsoort::code)
                                    .collect(Collectors.joining(", "))));
        } else if (nieuw != null || uit != null || sjabloonbestand != null || gegevensbestand != null) {
            throw misuse("--soort ontbreekt");
        }
        if (nieuw != null) {
            return;
        }
        if (soort != null && uit == null) {
            throw misuse("--uit ontbreekt");
        }
        super.prepare();
        if (gegevensbestand != null) {
            gegevens = leesBij(
                    gegevensbestand,
                    BesluitgegevensJson.MAX_BYTES,
                    Wegwijzer.BRIEF_GEGEVENS.orOtherKind(BesluitgegevensJson::parse));
        }
        if (soort != null) {
            sjabloon = sjabloonbestand == null
                    ? Briefsjabloon.of(soort)
                    : leesBij(sjabloonbestand, Briefsjabloon.MAX_BYTES, b -> Briefsjabloon.parse(soort, b));
        }
    }

    private static <T> T leesBij(String naam, int max, Function<byte[], T> lees) {
        byte[] inhoud = readFile(naam, max + 1);
        try {
            return lees.apply(inhoud);
        } catch (OngeldigException e) {
            throw StopException.refusal(naam, e.fouten());
        }
    }

    @Override
    int processZonderBestand() {
        deliver(naar -> naar.write(Briefsjabloon.of(soort).docx()), nieuw, Bewaarder.Soort.BRIEF);
        return ExitCode.OK;
    }

    @Override
    Wegwijzer plaats() {
        return Wegwijzer.BRIEF;
    }

    @Override
    int process(InputStream in, long grootte) throws IOException {
        if (uit != null && isInvoer(uit)) {
            throw StopException.unwritable(uit, "het is de vastlegging zelf");
        }
        byte[] tekst = read(in, MAX_BYTES, TE_GROOT);
        try {
            Vastleggingslezer lezer = new Vastleggingslezer(engine(), omgeving.klok());
            if (DossierJson.isDossier(tekst)) {
                Dossier dossier = lezer.dossier(tekst);
                if (soort == null) {
                    return soorten(Brief.soorten(dossier));
                }
                return lever(Brief.from(soort, dossier, gegevens, sjabloon));
            }
            Vastlegging vastlegging = vastlegging(tekst, lezer);
            if (soort == null) {
                return soorten(Brief.soorten(vastlegging));
            }
            return lever(Brief.from(soort, vastlegging, gegevens, sjabloon));
        } catch (OngeldigException e) {
            throw withLimits(e.fouten());
        }
    }

    private static Vastlegging vastlegging(byte[] tekst, Vastleggingslezer lezer) {
        if (VerzegeldeVastleggingJson.isVerzegeld(tekst)) {
            return lezer.verzegeld(tekst).vastlegging().vastlegging();
        }
        Vastlegging vastlegging = VastleggingJson.parse(tekst);
        Vastleggingslezer.weiger(lezer.verschillen(vastlegging, ""));
        return vastlegging;
    }

    private int soorten(List<Briefsoort> soorten) {
        if (soorten.isEmpty()) {
            print("Hierbij past nu geen brief.\n");
            return ExitCode.OK;
        }
        StringBuilder tekst = new StringBuilder("Hierbij past:\n");
        soorten.forEach(s -> tekst.append(
                String.format("  %-17s %s%n", s.code(), s.omschrijving()).replace(System.lineSeparator(), "\n")));
        print(tekst.toString());
        return ExitCode.OK;
    }

    private int lever(Brief brief) {
        byte[] docx = brief.docx();
        deliver(naar -> naar.write(docx), uit, Bewaarder.Soort.BRIEF);
        List<Besluitveld> anders = brief.nietGebruikt();
        if (!anders.isEmpty()) {
            tell("niet gebruikt, omdat het dossier iets anders zegt: "
                    + anders.stream().map(Besluitveld::sleutel).collect(Collectors.joining(", ")));
        }
        if (!uit.equals("-")) {
            print(open(brief));
        }
        return ExitCode.OK;
    }

    private static String open(Brief brief) {
        List<Besluitveld> open = brief.openVelden();
        if (open.isEmpty()) {
            return "Er staan geen open velden in de brief.\n";
        }
        Papier papier = new Papier(false).zin("Open velden in de brief (" + open.size() + "):");
        for (Besluitveld veld : open) {
            papier.alinea("  ", veld.sleutel());
            papier.alinea(
                    "      ",
                    veld.omschrijving(Taal.NEDERLANDS) + " (" + veld.verstrekker(Taal.NEDERLANDS) + "; "
                            + veld.norm().id() + ")");
        }
        return papier.toString();
    }
}
