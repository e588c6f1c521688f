package nl.lhs.rules.zegel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;

/**
 * Records that were sealed by an earlier version: they verify in every later one, or {@code beleidswijzigingen.txt}
 * says which change of policy made their outcome another. The files are never written anew.
 */
class VastgepindeZegelsTest {
    private static final Path MAP = Path.of("src", "test", "resources", "goud", "verzegeld");
    private static final Path WIJZIGINGEN = Path.of("src", "test", "resources", "beleidswijzigingen.txt");
    private static final Path EDITIE_1 = Path.of("src", "test", "resources", "nl", "lhs", "rules", "json", "editie1");
    private static final String ONDERTEKEND = "ondertekend.json";

    private static Map<String, String> bestanden() {
        return bestanden(MAP, "");
    }

    /** With those of edition 1 of the specification, of which edition 2 decides some otherwise. */
    private static Map<String, String> alleBestanden() {
        Map<String, String> bestanden = bestanden();
        bestanden.putAll(bestanden(EDITIE_1, "verzegeld-"));
        return bestanden;
    }

    private static Map<String, String> bestanden(Path map, String begin) {
        Map<String, String> bestanden = new TreeMap<>();
        try (Stream<Path> paden = Files.list(map)) {
            for (Path pad : paden.toList()) {
                String naam = pad.getFileName().toString();
                if (naam.startsWith(begin) && naam.endsWith(".json")) {
                    bestanden.put(naam, Files.readString(pad));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bestanden;
    }

    private static Verificateur verificateur(String bestand) throws IOException {
        return bestand.equals(ONDERTEKEND)
                ? Verzegelwerk.VERIFICATEUR.sleutel(Sleutels.publiek(Files.readString(MAP.resolve("sleutel.pem"))))
                : Verzegelwerk.VERIFICATEUR;
    }

    /** What was changed on purpose: by file and pointer, why. */
    private static Map<String, String> beleidswijzigingen(Stream<String> regels) {
        Map<String, String> wijzigingen = new LinkedHashMap<>();
        regels.filter(r -> !r.isBlank() && !r.startsWith("#")).forEach(regel -> {
            String[] delen = regel.split(" [|] ", 3);
            assertTrue(delen.length == 3 && !delen[2].isBlank(), "expected \"file | pointer | reason\": " + regel);
            assertEquals(null, wijzigingen.put(delen[0] + " " + delen[1], delen[2]), "twice: " + regel);
        });
        return wijzigingen;
    }

    /** What is wrong: an outcome that changed without a reason, or a reason without a change. */
    private static List<String> fouten(Map<String, Verificatie> verificaties, Map<String, String> wijzigingen) {
        List<String> fouten = new ArrayList<>();
        Map<String, String> over = new LinkedHashMap<>(wijzigingen);
        verificaties.forEach((bestand, v) -> {
            if (v.oordeel() == Oordeel.GEBROKEN) {
                fouten.add(bestand + " is broken: " + v.verschillen());
                return;
            }
            for (Verschil verschil : v.verschillen()) {
                if (verschil.soort() == Soort.UITKOMST && over.remove(bestand + " " + verschil.pad()) == null) {
                    fouten.add(bestand + " has another outcome: " + verschil + "; expected a line \"" + bestand + " | "
                            + verschil.pad() + " | which change of policy made it so\" in " + WIJZIGINGEN);
                }
            }
        });
        over.keySet().forEach(k -> fouten.add(WIJZIGINGEN + " names " + k + ", of which the outcome did not change"));
        return fouten;
    }

    private static Map<String, Verificatie> verificaties() throws IOException {
        Map<String, Verificatie> verificaties = new TreeMap<>();
        for (Map.Entry<String, String> e : alleBestanden().entrySet()) {
            verificaties.put(e.getKey(), verificateur(e.getKey()).verifieer(e.getValue()));
        }
        return verificaties;
    }

    @Test
    void everyPinnedRecordVerifiesOrAChangeOfPolicySaysWhyNot() throws IOException {
        Map<String, Verificatie> verificaties = verificaties();
        try (Stream<String> regels = Files.lines(WIJZIGINGEN)) {
            assertEquals(List.of(), fouten(verificaties, beleidswijzigingen(regels)));
        }
        System.out.println("zegel: " + verificaties.size() + " pinned records verified: "
                + verificaties.values().stream().map(Verificatie::oordeel).toList());
    }

    @Test
    void theyAreOneSignedOneUnsignedOneThatWaitsAndOneOfGedogen() {
        Map<String, String> bestanden = bestanden();
        assertEquals(
                List.of("gedogen.json", ONDERTEKEND, "wachtend.json", "zonder-handtekening.json"),
                List.copyOf(bestanden.keySet()));
        Map<String, VerzegeldeVastlegging> gelezen = new TreeMap<>();
        bestanden.forEach((b, json) -> gelezen.put(b, VerzegeldeVastleggingJson.parse(json)));
        assertEquals(Uitkomst.GEDOGEN, gelezen.get("gedogen.json").vastlegging().uitkomst());
        assertEquals(
                Status.WACHT_OP_OVERLEG,
                gelezen.get("wachtend.json").vastlegging().status());
        gelezen.forEach((b, v) ->
                assertEquals(b.equals(ONDERTEKEND), v.zegel().handtekening().isPresent(), b));
    }

    /** The file is compared with what happens in both directions; with other records the test must fail. */
    @Test
    void anOutcomeThatChangedNeedsItsReasonAndAReasonNeedsAChange() {
        String bestand = "zonder-handtekening.json";
        var boom = Verzegelwerk.vanAndereRegels(Verzegelwerk.boom(
                Verzegelwerk.ZONDER_SLEUTEL, Verzegelwerk.voorbeelden().get(1)));
        Verzegelwerk.vastlegging(boom).set("spoor", boom.stringNode("STRAFRECHT"));
        Map<String, Verificatie> anders = Map.of(bestand, Verzegelwerk.verifieer(Verzegelwerk.herzegeld(boom)));

        List<String> zonder = fouten(anders, Map.of());
        assertEquals(1, zonder.size());
        for (String deel : List.of(
                bestand + " | /vastlegging/spoor | ", "vastgelegd is STRAFRECHT; de regels geven BESTUURSRECHT")) {
            assertTrue(zonder.get(0).contains(deel), zonder::toString);
        }
        Map<String, String> reden = beleidswijzigingen(Stream.of("# why", bestand + " | /vastlegging/spoor | proef"));
        assertEquals(List.of(), fouten(anders, reden));
        assertEquals(1, fouten(Map.of(), reden).size());

        Verzegelwerk.vastlegging(boom).set("spoor", boom.stringNode("BESTUURSRECHT"));
        assertTrue(fouten(Map.of(bestand, Verzegelwerk.verifieer(boom)), Map.of())
                .get(0)
                .contains("is broken"));
    }
}
