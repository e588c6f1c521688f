package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.examples.rapport.Strategierapport;
import nl.lhs.rules.json.StrategieJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lhs strategie}: helps to write strategieen, checks them, or prints that of LHS 1.7. */
@Command(
        name = "strategie",
        description = "Helpt een strategie op te schrijven, controleert strategieën, of drukt LHS 1.7 af.",
        footer = {
            "",
            "Voorbeelden:",
            "  lhs strategie --nieuw > eigen.json",
            "      een geraamte om in te vullen, met bij elk onderdeel een toelichting",
            "  lhs strategie eigen.json",
            "      wat een strategie is, wat nog moet worden ingevuld, wat zij wijzigt en wat eraan"
                    + " opvalt, of elke fout met haar plaats",
            "  lhs strategie --csv-matrix matrix.csv eigen.json > nieuw.json",
            "      het document met de cellen uit een rekenblad; schrijf het naar een ander bestand dan"
                    + " waaruit het komt",
            "  lhs strategie --html --uit eigen.html eigen.json",
            "      een pagina voor het bestuur dat haar vaststelt",
            "  lhs strategie > lhs-1.7.json",
            "      het document van LHS 1.7: een hele strategie",
            "  lhs strategie --schema > strategie.schema.json",
            "      het JSON Schema, voor een tekstverwerker die dat kent",
            "",
            "Het rekenblad heeft een koprij met A tot en met D, en vier rijen waarvan de eerste cel"
                    + " begint met 1 tot en met 4; achter letter en cijfer mag tekst staan. In een cel staan de"
                    + " klasse en de interventies, elk op een regel of met | ertussen, met hun id of hun"
                    + " Nederlandse naam uit het document. Bewaar het als CSV UTF-8, met puntkomma's, komma's of"
                    + " tabs.",
            "",
            "Strategieën die samen worden gegeven, mogen op elkaar berusten. Een strategie die"
                    + " opties/spoed niet noemt, krijgt die van de strategie waarop zij berust, en anders"
                    + " BESTUURSDWANG; LICHTSTE geeft bij spoed de keuze van vóór editie 2.",
            "",
            "Een strategie zonder fouten kan kanttekeningen krijgen: een klasse zonder segment, een"
                    + " segment dat lichter is dan zijn klasse of zijn buren doen verwachten, een straf die in geen"
                    + " segment staat. Elk kan zo bedoeld zijn.",
            "",
            "Afsluitcodes:",
            "  0  alles is in orde; kanttekeningen veranderen daar niets aan",
            "  2  verkeerd gebruik, een onleesbaar bestand, of een geweigerde strategie of matrix"
        })
final class StrategieCommand extends Opdracht {
    /** What is made, if not a summary. */
    static final class Vorm {
        @Option(names = "--nieuw", required = true, description = "Druk een geraamte af om in te vullen.")
        private boolean nieuw;

        @Option(
                names = "--csv-matrix",
                required = true,
                paramLabel = "CSV",
                description = "Vul de cellen van een document, of van het geraamte, uit een rekenblad.")
        private Path csv;

        @Option(
                names = "--html",
                required = true,
                description =
                        "Maak een HTML-pagina van een strategie, of van LHS 1.7. Van meer bestanden komt het eerste"
                                + " op de pagina; de andere zijn waarop het mag berusten.")
        private boolean html;

        @Option(names = "--schema", required = true, description = "Druk het JSON Schema van een strategie af.")
        private boolean schema;
    }

    @ArgGroup(multiplicity = "0..1")
    private Vorm vorm = new Vorm();

    @Option(
            names = "--uit",
            paramLabel = "PAD",
            defaultValue = "-",
            description = "Bij --html: waar de pagina komt; een pagina die er al is, wordt vervangen, en een ander"
                    + " bestand niet. Zonder deze optie, of met -, is dat standaarduitvoer.")
    private String uit;

    @Parameters(paramLabel = "BESTAND", arity = "0..*", description = "Strategieën als JSON.")
    private List<Path> bestanden = List.of();

    StrategieCommand(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    int run() {
        if (!uit.equals("-") && !vorm.html) {
            throw misuse("--uit hoort bij --html");
        }
        if (vorm.nieuw || vorm.schema) {
            hoogstens(0, vorm.nieuw ? "--nieuw" : "--schema");
            print(
                    vorm.schema
                            ? StrategieJson.schema()
                            : new String(Strategiedocument.skelet(), StandardCharsets.UTF_8));
        } else if (vorm.csv != null) {
            hoogstens(1, "--csv-matrix");
            print(metMatrix());
        } else if (vorm.html) {
            checkWritable(uit, Bewaarder.Soort.RAPPORT);
            deliver(pagina(), uit, Bewaarder.Soort.RAPPORT);
        } else {
            print(bestanden.isEmpty() ? StrategieJson.formatIndented(StrategieJson.lhs17()) + "\n" : samenvattingen());
        }
        return ExitCode.OK;
    }

    private void hoogstens(int aantal, String optie) {
        if (bestanden.size() > aantal) {
            throw misuse(
                    aantal == 0
                            ? "bij " + optie + " hoort geen BESTAND"
                            : "bij " + optie + " hoort hoogstens één BESTAND");
        }
    }

    /** The page of the first strategie; the others are what it may rest on. */
    private String pagina() {
        Strategie strategie = bestanden.isEmpty()
                ? StrategieJson.lhs17()
                : Strategieopties.read(bestanden).get(0);
        return Strategierapport.from(strategie).html();
    }

    // ------------------------------------------------------------------------------------------------ the matrix

    private String metMatrix() {
        String naam = bestanden.isEmpty() ? "het geraamte" : bestanden.get(0).toString();
        byte[] tekst = bestanden.isEmpty() ? Strategiedocument.skelet() : readFile(naam, StrategieJson.MAX_BYTES + 1);
        Wegwijzer.STRATEGIE.wijs(tekst).ifPresent(raad -> {
            throw new StopException(
                    ExitCode.USAGE, Foutmelding.geweigerd(naam, List.of(new Fout("", Foutcode.ONGELDIG, raad))));
        });
        Strategiedocument document = Strategiedocument.parse(tekst)
                .orElseThrow(() -> StopException.failure(naam + " is geen JSON-object van hoogstens "
                        + StrategieJson.MAX_BYTES + " bytes; lhs strategie zegt wat eraan schort"));
        byte[] csv = readFile(vorm.csv.toString(), Matrixblad.MAX_BYTES + 1);
        Matrixblad.Uitkomst matrix = Matrixblad.read(csv, document.woorden());
        if (!matrix.fouten().isEmpty()) {
            throw new StopException(ExitCode.USAGE, melding(matrix.fouten()));
        }
        document.setSegmenten(matrix.segmenten());
        return document.tekst();
    }

    private String melding(List<Matrixblad.Fout> fouten) {
        String aantal = fouten.size() == 1
                ? "één fout"
                : fouten.size() + " fouten" + (fouten.size() == Matrixblad.MEESTE_FOUTEN ? " of meer" : "");
        Papier papier = new Papier(false).zin("lhs: " + vorm.csv + " is geweigerd, om " + aantal + ":");
        for (Matrixblad.Fout f : fouten) {
            papier.alinea("  ", f.plaats().isEmpty() ? "(geheel)" : f.plaats());
            papier.alinea("      ", f.tekst());
        }
        return papier.toString();
    }

    // ------------------------------------------------------------------------------------------------ the summary

    private String samenvattingen() {
        List<byte[]> documenten = Strategieopties.documenten(bestanden);
        List<Strategie> strategieen = Strategieopties.parse(bestanden, documenten);
        return IntStream.range(0, strategieen.size())
                .mapToObj(i -> samenvatting(strategieen.get(i))
                        + spoed(strategieen.get(i), documenten.get(i))
                        + inTeVullen(documenten.get(i))
                        + kanttekeningen(strategieen.get(i)))
                .collect(Collectors.joining());
    }

    /** What a document that does not name the option spoed gets, as one of edition 1 of the specification does not. */
    private static String spoed(Strategie s, byte[] document) {
        if (StrategieJson.choosesOption(document, Optie.SPOED)) {
            return "";
        }
        return "  noemt geen opties/spoed, en krijgt " + s.opties().spoed()
                + s.basis().map(b -> " van " + Tekst.opEenRegel(b.toString())).orElse("") + "\n";
    }

    /** What its writer has not yet replaced in a skeleton; nothing where there is nothing. */
    private static String inTeVullen(byte[] document) {
        List<String> plaatsen = Strategiedocument.parse(document)
                .map(Strategiedocument::inTeVullen)
                .orElse(List.of());
        if (plaatsen.isEmpty()) {
            return "";
        }
        return "  nog in te vullen\n"
                + plaatsen.stream()
                        .map(p -> "    " + Tekst.opEenRegel(p) + "\n")
                        .collect(Collectors.joining());
    }

    /** What is odd, each with its place; nothing where there is nothing. */
    private static String kanttekeningen(Strategie s) {
        List<Kanttekening> alle = Kanttekening.from(s);
        Papier papier = new Papier(false);
        if (!alle.isEmpty()) {
            papier.alinea(
                    "  ",
                    (alle.size() == 1 ? "één kanttekening" : alle.size() + " kanttekeningen")
                            + ": dit valt op, en kan zo bedoeld zijn");
        }
        for (Kanttekening k : alle) {
            papier.alinea("    ", k.plaats() + " " + k.code());
            papier.alinea("        ", k.tekst());
        }
        return papier.toString();
    }

    private static String samenvatting(Strategie s) {
        StringBuilder tekst = new StringBuilder();
        tekst.append(Tekst.opEenRegel(s.verwijzing() + ": " + s.titel()) + "\n");
        tekst.append("  geldig " + s.geldigheid() + "\n");
        s.vaststelling()
                .ifPresent(
                        v -> tekst.append("  vastgesteld op " + v.op() + " door " + Tekst.opEenRegel(v.door()) + "\n"));
        s.basis().ifPresent(b -> {
            tekst.append("  berust op " + Tekst.opEenRegel(b.toString()) + ", voor " + bereik(s) + "\n");
            tekst.append(s.wijzigingen().isEmpty() ? "  wijzigt niets\n" : "  wijzigt\n");
            for (Strategiewijziging w : s.wijzigingen()) {
                tekst.append("    " + w + "\n");
            }
        });
        return tekst.toString();
    }

    private static String bereik(Strategie s) {
        Strategiebereik b = s.bereik().orElseThrow();
        return Stream.of(deel("gebied", b.gebied()), deel("groep", b.groep()), deel("thema", b.thema()))
                .filter(d -> !d.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String deel(String soort, List<String> waarden) {
        return waarden.isEmpty() ? "" : soort + " " + Tekst.opEenRegel(String.join(" of ", waarden));
    }
}
