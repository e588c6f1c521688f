package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.inzicht.InzichtJson;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.ControleJson;
import nl.lhs.rules.json.ControlevastleggingJson;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.GebeurtenisJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Every kind of document, given to every place where a command reads one. */
class WegwijzerTest {
    private static final Path VOORBEELDEN = Path.of("..", "voorbeelden");
    private static final Pattern VERWIJZING = Pattern.compile("lhs ([a-z]+)(?: zonder)?((?:(?: en)? --[a-z-]+)*)");

    /** A place on the command line, with {@code ?} for the file under test. */
    private record Aanroep(Wegwijzer plaats, String args) {
        private String opdracht() {
            return args.split(" ")[0];
        }
    }

    private static final List<Aanroep> AANROEPEN = List.of(
            new Aanroep(Wegwijzer.DECIDE, "decide ?"),
            new Aanroep(Wegwijzer.DECIDE_REGELS, "decide --jsonl ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "decide --strategie ? {casus}"),
            new Aanroep(Wegwijzer.CONTROLE, "controle ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "controle --strategie ? {controle}"),
            new Aanroep(Wegwijzer.VERVOLG, "vervolg ? {gebeurtenis}"),
            new Aanroep(Wegwijzer.VERVOLG_GEBEURTENIS, "vervolg {dossier} ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "vervolg --strategie ? {dossier} {gebeurtenis}"),
            new Aanroep(Wegwijzer.VERIFIEER, "verifieer ?"),
            new Aanroep(Wegwijzer.VERIFIEER_REGELS, "verifieer --jsonl ?"),
            new Aanroep(Wegwijzer.VERIFIEER_REGELS, "verifieer --register ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "verifieer --strategie ? {dossier}"),
            new Aanroep(Wegwijzer.RAPPORT, "rapport --html --uit - ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "rapport --strategie ? --html --uit - {dossier}"),
            new Aanroep(Wegwijzer.BRIEF, "brief ?"),
            new Aanroep(Wegwijzer.BRIEF_GEGEVENS, "brief --soort waarschuwing --gegevens ? --uit - {vastlegging}"),
            new Aanroep(Wegwijzer.STRATEGIE, "brief --strategie ? {dossier}"),
            new Aanroep(Wegwijzer.KOPIE, "kopie --sleutel {sleutel} ?"),
            new Aanroep(Wegwijzer.KOPIE_REGELS, "kopie --jsonl --sleutel {sleutel} ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "kopie --strategie ? --sleutel {sleutel} {vastlegging}"),
            new Aanroep(Wegwijzer.INZICHT, "inzicht --json ?"),
            new Aanroep(Wegwijzer.INZICHT_REGELS, "inzicht --jsonl --json ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "inzicht --strategie ? --json {vastlegging}"),
            new Aanroep(Wegwijzer.STRATEGIE, "strategie ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "strategie --html ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "strategie --csv-matrix {matrix} ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "sporen ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "sporen --met ? {strategie}"),
            new Aanroep(Wegwijzer.DOORREKENEN_REGELS, "doorrekenen --nieuw {strategie} ?"),
            new Aanroep(Wegwijzer.STRATEGIE, "doorrekenen --nieuw ? {casussen}"),
            new Aanroep(Wegwijzer.STRATEGIE, "doorrekenen --huidig ? --nieuw {strategie} {casussen}"));

    @TempDir
    private static Path map;

    private static final Map<Documentsoort, String> TEKSTEN = new EnumMap<>(Documentsoort.class);

    @BeforeAll
    static void writeOneOfEachKind() throws IOException {
        Vastlegging eerste = Uitvoering.ENGINE.decide(CasusJson.parse(lees("casus.json")));
        Dossier dossier = Uitvoering.ENGINE.vervolg(Dossier.of(eerste), GebeurtenisJson.parse(lees("termijn.json")));
        StringWriter inzicht = new StringWriter();
        InzichtJson.schrijf(Inzichtteller.per(Periode.MAAND).inzicht(), inzicht);
        TEKSTEN.put(Documentsoort.CASUS, CasusJson.format(eerste.casus()));
        TEKSTEN.put(Documentsoort.VASTLEGGING, VastleggingJson.format(eerste));
        TEKSTEN.put(
                Documentsoort.VERZEGELD,
                VerzegeldeVastleggingJson.format(Verzegelaar.of(Uitvoering.KLOK).verzegel(eerste)));
        TEKSTEN.put(
                Documentsoort.KOPIE,
                KopieJson.format(
                        Pseudonimiseerder.of(Uitvoering.ENGINE, new byte[32]).kopieer(eerste)));
        TEKSTEN.put(Documentsoort.DOSSIER, DossierJson.format(dossier));
        TEKSTEN.put(Documentsoort.GEBEURTENIS, GebeurtenisJson.format(GebeurtenisJson.parse(lees("termijn.json"))));
        TEKSTEN.put(Documentsoort.CONTROLE, ControleJson.format(ControleJson.parse(lees("controle.json"))));
        TEKSTEN.put(
                Documentsoort.CONTROLEVASTLEGGING,
                ControlevastleggingJson.format(Uitvoering.ENGINE.decide(ControleJson.parse(lees("controle.json")))));
        TEKSTEN.put(Documentsoort.STRATEGIE, StrategieJson.format(StrategieJson.parse(lees("strategie.json"))));
        TEKSTEN.put(Documentsoort.BESLUITGEGEVENS, "{\"formaat\":\"urn:lhs:besluitgegevens:1\"}");
        TEKSTEN.put(Documentsoort.INZICHT, inzicht.toString());
        TEKSTEN.put(Documentsoort.DOORREKENING, "{\"formaat\":\"urn:lhs:doorrekening:1\",\"casussen\":3}");
        TEKSTEN.put(Documentsoort.SPOREN, "{\"formaat\":\"urn:lhs:sporen:1\",\"bevindingen\":[]}");
        for (Documentsoort soort : Documentsoort.values()) {
            Files.writeString(map.resolve(soort.name().toLowerCase(Locale.ROOT) + ".json"), TEKSTEN.get(soort) + "\n");
        }
        Files.writeString(map.resolve("casussen.jsonl"), TEKSTEN.get(Documentsoort.CASUS) + "\n");
        Files.write(map.resolve("sleutel"), new byte[32]);
        Files.writeString(map.resolve("matrix"), "matrix;A;B;C;D\n");
    }

    private static String lees(String naam) throws IOException {
        return Files.readString(VOORBEELDEN.resolve(naam));
    }

    private static Path pad(String naam) {
        Path eigen = map.resolve(naam);
        return Files.exists(eigen) ? eigen : map.resolve(naam + ".json");
    }

    /** Runs a command on a text; the name of its file holds nothing of the text. */
    private static Uitvoering run(Aanroep aanroep, String tekst) throws IOException {
        Path bestand = Files.writeString(map.resolve("invoer"), tekst);
        List<String> args = new ArrayList<>();
        for (String arg : aanroep.args().split(" ")) {
            args.add(
                    arg.equals("?")
                            ? bestand.toString()
                            : arg.startsWith("{")
                                    ? pad(arg.substring(1, arg.length() - 1)).toString()
                                    : arg);
        }
        Uitvoering u = Uitvoering.from(args.toArray(String[]::new));
        return new Uitvoering(u.code(), u.uit(), u.fout().replaceAll("\\s+", " "));
    }

    /** What is wrong with the message on a file of another kind; empty where all is well. */
    private static Optional<String> mist(Aanroep aanroep, Documentsoort soort, String tekst, Uitvoering u) {
        String waar = aanroep.args() + " with " + soort + ": " + u.fout();
        if (u.code() != (aanroep.plaats() == Wegwijzer.STRATEGIE ? 2 : 1)) {
            return Optional.of("exit code " + u.code() + " of " + waar);
        }
        if (!u.fout().contains("is " + soort.naam() + ", geen ")
                && !u.fout().contains(" is een bestand met " + soort.naam() + " per regel")
                && !u.fout().contains("is " + soort.naam() + " op meer dan één regel")) {
            return Optional.of("no kind in " + waar);
        }
        if (VERWIJZING.matcher(u.fout()).results().findAny().isEmpty()
                && !u.fout().contains("eigen bestand")) {
            return Optional.of("no command in " + waar);
        }
        Optional<String> onbekend = VERWIJZING
                .matcher(u.fout())
                .results()
                .filter(m -> !bestaat(m))
                .map(MatchResult::group)
                .findFirst();
        if (onbekend.isPresent()) {
            return Optional.of(onbekend.get() + " does not exist, in " + waar);
        }
        return Pattern.compile("\"([^\"]*[0-9 ][^\"]*)\"")
                .matcher(tekst)
                .results()
                .map(m -> m.group(1))
                .filter(waarde -> waarde.length() > 3 && u.fout().contains(waarde))
                .findFirst()
                .map(waarde -> "value " + waarde + " in " + waar);
    }

    private static boolean bestaat(MatchResult verwijzing) {
        CommandLine opdracht = opdrachten().getSubcommands().get(verwijzing.group(1));
        return opdracht != null
                && Stream.of(verwijzing.group(2).split(" "))
                        .filter(deel -> deel.startsWith("--") && !deel.equals("--help"))
                        .allMatch(optie -> opdracht.getCommandSpec().findOption(optie) != null);
    }

    private static CommandLine opdrachten() {
        return Lhs.opdrachten(Uitvoering.omgeving(), new PrintWriter(new StringWriter()));
    }

    private static void assertNone(List<String> fouten) {
        assertEquals("", String.join("\n", fouten));
    }

    @Test
    void everyWrongKindIsToldForWhatItIsWithACommandThatFits() throws IOException {
        List<String> fouten = new ArrayList<>();
        for (Aanroep aanroep : AANROEPEN) {
            for (Documentsoort soort : Documentsoort.values()) {
                if (!aanroep.plaats().leest().contains(soort)) {
                    String tekst = TEKSTEN.get(soort);
                    mist(aanroep, soort, tekst, run(aanroep, tekst)).ifPresent(fouten::add);
                }
            }
        }
        assertNone(fouten);
    }

    @Test
    void aRightKindIsNeverToldToBeAnother() throws IOException {
        List<String> fouten = new ArrayList<>();
        for (Aanroep aanroep : AANROEPEN) {
            for (Documentsoort soort : aanroep.plaats().leest()) {
                String tekst = TEKSTEN.get(soort);
                // Comparing two strategieen takes long, and a right one is compared in its own test.
                String gezegd = aanroep.opdracht().equals("sporen")
                        ? aanroep.plaats()
                                .wijs(tekst.getBytes(StandardCharsets.UTF_8))
                                .orElse("")
                        : run(aanroep, tekst).fout();
                if (gezegd.contains(", geen ") || gezegd.contains("per regel") || gezegd.contains("op meer dan")) {
                    fouten.add(aanroep.args() + " with " + soort + ": " + gezegd);
                }
            }
        }
        assertNone(fouten);
    }

    @Test
    void aFileOfLinesIsToldForWhatItIsWhereOneValueIsRead() throws IOException {
        List<String> fouten = new ArrayList<>();
        for (Aanroep aanroep : AANROEPEN) {
            for (Documentsoort soort : Documentsoort.values()) {
                String tekst = TEKSTEN.get(soort) + "\n" + TEKSTEN.get(soort) + "\n";
                if (!aanroep.plaats().name().endsWith("_REGELS")) {
                    mist(aanroep, soort, tekst, run(aanroep, tekst)).ifPresent(fouten::add);
                }
            }
        }
        assertNone(fouten);
    }

    @Test
    void oneValueOverMoreLinesIsToldForWhatItIsWhereLinesAreRead() throws IOException {
        List<String> fouten = new ArrayList<>();
        for (Aanroep aanroep : AANROEPEN) {
            for (Documentsoort soort : Documentsoort.values()) {
                String tekst = TEKSTEN.get(soort).replaceFirst("\\{", "{\n  ");
                if (aanroep.plaats().name().endsWith("_REGELS")) {
                    mist(aanroep, soort, tekst, run(aanroep, tekst)).ifPresent(fouten::add);
                }
            }
        }
        assertNone(fouten);
    }

    @Test
    void whatToDoIsSaidInTheWordsOfTheCommandAtHand() throws IOException {
        for (String regel : List.of(
                "verifieer ?|CASUS|is een casus, geen verzegelde vastlegging of dossier; lhs decide --verzegel"
                        + " maakt er een verzegelde vastlegging van",
                "rapport --html --uit - ?|CASUS|lhs decide --json maakt er een vastlegging van",
                "decide ?|VASTLEGGING|daarop is al beslist: lhs rapport maakt er een rapport van",
                "decide ?|CONTROLE|lhs controle beslist haar",
                "decide ?|STRATEGIE|lhs decide --strategie neemt haar erbij",
                "vervolg ? {gebeurtenis}|GEBEURTENIS|wissel de bestanden om",
                "vervolg {dossier} ?|DOSSIER|wissel de bestanden om",
                "kopie --sleutel {sleutel} ?|DOSSIER|lhs kopie kopieert één vastlegging",
                "doorrekenen --nieuw {strategie} ?|STRATEGIE|lhs doorrekenen --nieuw vergelijkt haar")) {
            String[] delen = regel.split("\\|");
            String fout = run(new Aanroep(null, delen[0]), TEKSTEN.get(Documentsoort.valueOf(delen[1])))
                    .fout();
            assertTrue(fout.contains(delen[2]), regel + ": " + fout);
        }
        String casus = TEKSTEN.get(Documentsoort.CASUS);
        String casussen = casus + "\n" + casus + "\n";
        assertTrue(run(AANROEPEN.get(0), casussen)
                .fout()
                .contains("is een bestand met een casus per regel; lhs decide --jsonl leest ze alle"));
        assertTrue(run(AANROEPEN.get(1), lees("casus.json"))
                .fout()
                .contains("is een casus op meer dan één regel; lhs decide zonder --jsonl leest dat"));
    }

    @Test
    void everyCommandAndOptionThatReadsADocumentIsTried() {
        String alle = AANROEPEN.stream().map(Aanroep::args).collect(Collectors.joining("\n")) + "\n";
        for (Map.Entry<String, CommandLine> opdracht :
                opdrachten().getSubcommands().entrySet()) {
            CommandSpec spec = opdracht.getValue().getCommandSpec();
            if (!opdracht.getKey().equals(spec.name())) {
                continue;
            }
            for (int i = 0; i < spec.positionalParameters().size(); i++) {
                String vorm = "(?m)^" + spec.name() + " (?:--\\S+ (?:\\S+ )??)*" + "\\{\\S+ ".repeat(i) + "\\?";
                assertTrue(Pattern.compile(vorm).matcher(alle).find(), spec.name() + " " + i);
            }
            spec.options().stream()
                    .filter(o -> List.of("BESTAND", "STRATEGIE", "LANDELIJK").contains(o.paramLabel()))
                    .filter(o -> !o.longestName().equals("--sjabloon")) // a document of Word
                    .forEach(o -> assertTrue(
                            alle.lines()
                                    .anyMatch(a ->
                                            a.startsWith(spec.name() + " ") && a.contains(o.longestName() + " ? ")),
                            spec.name() + " " + o.longestName()));
        }
    }

    @Test
    void whatIsNoDocumentKeepsItsOwnMessage() throws IOException {
        for (String tekst : List.of("", "geen JSON", "[]", "{}", "{\"a\":1}", "{\"bevinding\":{}")) {
            for (Aanroep aanroep : AANROEPEN) {
                assertFalse(run(aanroep, tekst).fout().contains(", geen "), aanroep.args() + " with " + tekst);
            }
        }
    }

    @Test
    void aTextIsKnownHoweverLargeOrDeepItIs() {
        String casus = "{\"bevinding\":{},\"normadressaat\":{}";
        for (String rest : List.of(",\"x\":\"" + "x".repeat(3_000_000), ",\"x\":[" + "1,".repeat(1_000_000), "")) {
            assertEquals(
                    Optional.of(Documentsoort.CASUS),
                    Documentsoort.recognize((casus + rest).getBytes(StandardCharsets.UTF_8))
                            .map(Documentsoort.Herkend::soort));
        }
        for (String tekst : List.of(casus + ",\"x\":" + "[".repeat(1_000_000), casus + "}}", casus + "} {}")) {
            assertEquals(Optional.empty(), Documentsoort.recognize(tekst.getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals(Optional.empty(), Documentsoort.recognize((casus + "}").getBytes(StandardCharsets.UTF_16LE)));
    }
}
