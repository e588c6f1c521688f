package nl.lhs.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.VastleggingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --regels}: rules of the agency's own. */
class RegeloptiesTest {
    private static final String EIGEN = "../voorbeelden/eigen-regels.drl";
    private static final String CASUS = "../voorbeelden/casus.json";
    private static final String JURIST = "Leg het concept van de last voor aan de jurist";

    @TempDir
    private Path map;

    private String bestand(String naam, String tekst) throws IOException {
        return Files.writeString(map.resolve(naam), tekst).toString();
    }

    private static void bevat(String tekst, String... delen) {
        String opEenRegel = tekst.replaceAll("\\s+", " ");
        for (String deel : delen) {
            assertTrue(opEenRegel.contains(deel), () -> "expected \"" + deel + "\" in: " + tekst);
        }
    }

    @Test
    void decideShowsWhatTheyAddAndWhichFileTheyAreOf() {
        Uitvoering met = Uitvoering.from("decide", "--regels", EIGEN, CASUS);
        assertEquals(0, met.code(), met::fout);
        bevat(
                met.uit(),
                JURIST,
                "[NZKG-5.1, NZKG-5.3]",
                "NZKG-5.1 eigen norm norm van de instantie zelf",
                "aandacht: een last gaat langs de jurist",
                "Met eigen regels van de instantie uit eigen-regels.drl, met SHA-256:");
        Uitvoering zonder = Uitvoering.from("decide", CASUS);
        assertTrue(!zonder.uit().contains("igen regel"), zonder::uit);
    }

    @Test
    void theRecordHoldsThemAndNothingElseOfItDiffers() {
        Vastlegging met = VastleggingJson.parse(
                Uitvoering.from("decide", "--json", "--regels", EIGEN, CASUS).uit());
        Vastlegging zonder =
                VastleggingJson.parse(Uitvoering.from("decide", "--json", CASUS).uit());
        assertEquals("eigen-regels.drl", met.bibliotheek().eigenRegels().get(0).naam());
        assertEquals(
                zonder.aandachtspunten(),
                met.aandachtspunten().stream()
                        .filter(p -> p.code() != Aandachtspuntcode.EIGEN_REGEL)
                        .toList());
        assertEquals(zonder.interventies(), met.interventies());
        assertEquals(zonder.overwogen(), met.overwogen());
    }

    @Test
    void aVerificationWithoutThemSaysWhichFileIsMissing() throws IOException {
        String verzegeld = bestand(
                "vastlegging.json",
                Uitvoering.from("decide", "--verzegel", "--regels", EIGEN, CASUS)
                        .uit());
        Uitvoering met = Uitvoering.from("verifieer", "--regels", EIGEN, verzegeld);
        assertEquals(0, met.code(), met::uit);
        bevat(met.uit(), "intact en gereproduceerd", "Eigen regels uit eigen-regels.drl:");

        Uitvoering zonder = Uitvoering.from("verifieer", verzegeld);
        assertEquals(0, zonder.code(), zonder::uit);
        bevat(
                zonder.uit(),
                "intact, andere regels, zelfde uitkomst",
                "geef hun bestand mee met --regels",
                "/vastlegging/bibliotheek/eigenRegels/0 noemt eigen regels uit eigen-regels.drl met SHA-256",
                "en dat bestand is er nu niet");

        Uitvoering regels = Uitvoering.from(
                "verifieer",
                "--jsonl",
                bestand("een.jsonl", Files.readString(Path.of(verzegeld)).replaceAll("\\R *", "") + "\n"));
        assertEquals(0, regels.code(), regels::uit);
        bevat(
                regels.uit(),
                "regel 1: intact, andere regels, zelfde uitkomst: /vastlegging/bibliotheek/eigenRegels/0 noemt eigen regels"
                        + " uit eigen-regels.drl");

        Uitvoering anders = Uitvoering.from(
                "verifieer",
                "--regels",
                bestand("eigen-regels.drl", Files.readString(Path.of(EIGEN)) + "// anders\n"),
                verzegeld);
        bevat(anders.uit(), "het bestand van die naam dat er nu is, is een ander, met SHA-256");
    }

    @Test
    void aDossierIsFollowedUpAndVerifiedWithThem() throws IOException {
        String vastlegging = bestand(
                "vastlegging.json",
                Uitvoering.from("decide", "--json", "--regels", EIGEN, CASUS).uit());
        Uitvoering vervolg =
                Uitvoering.from("vervolg", "--json", "--regels", EIGEN, vastlegging, "../voorbeelden/termijn.json");
        assertEquals(0, vervolg.code(), vervolg::fout);
        String dossier = bestand("dossier.json", vervolg.uit());
        Uitvoering met = Uitvoering.from("verifieer", "--regels", EIGEN, dossier);
        bevat(met.uit(), "intact en gereproduceerd");
        Uitvoering zonder = Uitvoering.from("verifieer", dossier);
        assertEquals(0, zonder.code(), zonder::uit);
        bevat(zonder.uit(), "zelfde uitkomst", "noemt eigen regels uit eigen-regels.drl");
    }

    @Test
    void otherCommandsThatDecideTakeThemToo() throws IOException {
        String verzegeld = bestand(
                "vastlegging.json",
                Uitvoering.from("decide", "--verzegel", "--regels", EIGEN, CASUS)
                        .uit());
        Uitvoering rapport = Uitvoering.from("rapport", "--regels", EIGEN, "--html", "--uit", "-", verzegeld);
        assertEquals(0, rapport.code(), rapport::fout);
        bevat(rapport.uit(), JURIST, "Eigen regels uit eigen-regels.drl");

        Uitvoering controle = Uitvoering.from("controle", "--regels", EIGEN, "../voorbeelden/controle.json");
        assertEquals(0, controle.code(), controle::fout);
        bevat(controle.uit(), "[NZKG-");

        String sleutel = bestand("sleutel", "0123456789abcdef0123456789abcdef");
        Uitvoering kopie = Uitvoering.from("kopie", "--regels", EIGEN, "--sleutel", sleutel, verzegeld);
        assertEquals(0, kopie.code(), kopie::fout);
        bevat(kopie.uit(), JURIST);
    }

    @Test
    void dekkingShowsOwnNormsWithTheirRulesAndFile() {
        Uitvoering met = Uitvoering.from("dekking", "--regels", EIGEN);
        assertEquals(0, met.code(), met::fout);
        bevat(
                met.uit(),
                "Eigen normen 4: NZKG-2.7, NZKG-4.2, NZKG-5.1, NZKG-5.3",
                "eigen regels 3",
                "NZKG-5.1 norm van de instantie zelf; wat zij vraagt, staat in haar eigen beleid 1 regel, alleen als"
                        + " aandacht - aandacht: een last gaat langs de jurist",
                "Eigen regels van de instantie, per bestand",
                "eigen-regels.drl SHA-256 ",
                "- aandacht: een last gaat langs de jurist [NZKG-5.1, NZKG-5.3]");
        Uitvoering zonder = Uitvoering.from("dekking");
        String tabel = zonder.uit()
                .substring(
                        zonder.uit().indexOf("Van norm naar regels"),
                        zonder.uit().indexOf("Van regel"));
        assertTrue(met.uit().contains(tabel.stripTrailing()), met::uit);

        Uitvoering norm = Uitvoering.from("dekking", "--regels", EIGEN, "--norm", "nzkg-4.2");
        bevat(norm.uit(), "Eigen norm NZKG-4.2", "[NZKG-4.2], in eigen-regels.drl");
        assertEquals(
                new Uitvoering(
                        2,
                        "",
                        "lhs: LHS 1.7 kent geen norm NZKG-4.2, en geen eigen regel noemt haar\nZie: lhs dekking --help\n"),
                Uitvoering.from("dekking", "--norm", "NZKG-4.2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "dekking"})
    void everyFaultIsToldOnItsLineWithFileAndLineNumber(String opdracht) throws IOException {
        String een = bestand("een.drl", "package eigen\nrule \"x\" when then end\n");
        String twee = bestand("twee.drl", "package elders\nglobal Object o\n");
        List<String> args = opdracht.equals("decide")
                ? List.of("decide", "--regels", een, "--regels", twee, CASUS)
                : List.of("dekking", "--regels", een, "--regels", twee);
        Uitvoering u = Uitvoering.from(args.toArray(String[]::new));
        assertEquals(2, u.code());
        assertEquals("", u.uit());
        List<String> regels = u.fout().lines().toList();
        assertEquals("lhs: eigen regels zijn geweigerd, om " + (regels.size() - 1) + " fouten:", regels.get(0));
        assertTrue(regels.get(1).startsWith("een.drl:2: regel \"x\" "), u::fout);
        assertTrue(regels.stream().anyMatch(r -> r.startsWith("twee.drl:1: heeft een ander pakket")), u::fout);
        assertTrue(regels.stream().anyMatch(r -> r.startsWith("twee.drl:2: bevat een global")), u::fout);
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertEquals(
                new Uitvoering(2, "", "lhs: kan niets.drl niet lezen: het bestaat niet\n"),
                Uitvoering.from("decide", "--regels", "niets.drl", CASUS));
    }

    @Test
    void aFileThatIsGivenTwiceIsRefused() {
        Uitvoering u = Uitvoering.from("decide", "--regels", EIGEN, "--regels", EIGEN, CASUS);
        assertEquals(2, u.code());
        bevat(u.fout(), "eigen-regels.drl: is er tweemaal");
    }

    @Test
    void aRuleThatFailsOnACasusIsToldWithItsLine() throws IOException {
        String faalt = bestand("faalt.drl", """
                package eigen
                import nl.lhs.rules.regels.*
                rule "faalt"
                    @normen( "NZKG-1" )
                when
                    Feiten( afwijking.size() > 20 )
                then
                    insert( new EigenSignaal( "Nooit." ) );
                end
                """);
        Uitvoering u = Uitvoering.from("decide", "--regels", faalt, CASUS);
        assertEquals(2, u.code());
        assertEquals(
                "lhs: eigen regels zijn geweigerd, om één fout:\n"
                        + "faalt.drl:3: regel \"faalt\" heeft een voorwaarde die mislukt\n",
                u.fout());
    }

    @Test
    void theHelpSaysThatItIsCode() {
        for (String opdracht : List.of("decide", "controle", "vervolg", "verifieer", "rapport", "kopie", "dekking")) {
            bevat(
                    Uitvoering.from(opdracht, "--help").uit(),
                    "--regels=REGELBESTAND",
                    "geef alleen een bestand van een plaats waarvan code mag worden geladen");
        }
    }
}
