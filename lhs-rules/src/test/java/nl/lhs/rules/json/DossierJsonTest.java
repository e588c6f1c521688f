package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.Vastleggingshash;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dossiers as JSON: what is written is equal when read back, and a record that does not follow the last one is refused.
 */
class DossierJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final List<Dossier> DOSSIERS = Dossiers.voorbeelden(ENGINE);

    private static ObjectNode json(Dossier dossier) {
        return (ObjectNode) boom(DossierJson.format(dossier));
    }

    private static ArrayNode vastleggingen(ObjectNode dossier) {
        return (ArrayNode) dossier.path("vastleggingen");
    }

    private static Set<String> geweigerd(JsonNode dossier) {
        return fouten(() -> DossierJson.parse(tekst(dossier)));
    }

    private static void heen(Dossier dossier) {
        String regel = DossierJson.format(dossier);
        assertEquals(List.of(), DossierJson.validate(regel));
        assertEquals(dossier, DossierJson.parse(regel));
        assertEquals(dossier, DossierJson.parse(regel.getBytes(StandardCharsets.UTF_8)));
        assertEquals(dossier, DossierJson.parse(DossierJson.formatIndented(dossier)));
        assertFalse(regel.contains("\n"));
        assertTrue(DossierJson.isDossier(regel.getBytes(StandardCharsets.UTF_8)));
        for (Vastlegging v : dossier.vastleggingen()) {
            assertEquals(v, VastleggingJson.parse(VastleggingJson.format(v)));
            assertEquals(v, ENGINE.opnieuw(v));
            v.vervolg()
                    .ifPresent(w -> assertEquals(
                            w.gebeurtenis(), GebeurtenisJson.parse(GebeurtenisJson.format(w.gebeurtenis()))));
        }
    }

    @Test
    void theExamplesHaveEveryKindOfEventAndAreReadBackEqual() {
        Set<Gebeurtenis.Soort> soorten = EnumSet.noneOf(Gebeurtenis.Soort.class);
        for (Dossier dossier : DOSSIERS) {
            assertEquals(5, dossier.vastleggingen().size());
            heen(dossier);
            dossier.vastleggingen()
                    .forEach(v -> v.vervolg()
                            .ifPresent(w -> soorten.add(w.gebeurtenis().soort())));
        }
        assertEquals(EnumSet.allOf(Gebeurtenis.Soort.class), soorten);
    }

    @Property(tries = 60)
    void everyDossierIsReadBackEqualAndRightByTheSchema(@ForAll long zaad) {
        Willekeurig willekeurig = new Willekeurig(zaad);
        Dossiers dossiers =
                new Dossiers(ENGINE, new Random(zaad), () -> willekeurig.kenmerk(), () -> willekeurig.casus());
        heen(dossiers.willekeurig(willekeurig.casus(), 8));
    }

    @Test
    void theFormIsThatOfTheContract() {
        ObjectNode dossier = json(DOSSIERS.get(0));
        assertEquals("formaat kenmerk vastleggingen", String.join(" ", dossier.propertyNames()));
        assertEquals("urn:lhs:dossier:1", dossier.path("formaat").asString());
        assertEquals(DOSSIERS.get(0).kenmerk(), dossier.path("kenmerk").asString());
        for (int i = 1; i < 5; i++) {
            assertEquals(
                    Vastleggingshash.from(DOSSIERS.get(0).vastleggingen().get(i - 1))
                            .hex(),
                    vastleggingen(dossier).get(i).at("/vervolg/vorige").asString());
        }
    }

    @Test
    void whatIsNoDossierIsRefused() {
        assertEquals(
                verwacht("/formaat ONTBREEKT", "/kenmerk ONTBREEKT", "/vastleggingen ONTBREEKT"),
                geweigerd(boom("{}")));
        ObjectNode dossier = json(DOSSIERS.get(0));
        dossier.put("formaat", "urn:lhs:dossier:2").put("extra", true);
        assertEquals(verwacht("/extra ONBEKEND_VELD", "/formaat ONBEKENDE_WAARDE"), geweigerd(dossier));
        ObjectNode leeg = json(DOSSIERS.get(0));
        leeg.putArray("vastleggingen");
        assertEquals(verwacht("/vastleggingen TE_WEINIG"), geweigerd(leeg));
        ObjectNode ander = json(DOSSIERS.get(0)).put("kenmerk", "Z-9");
        assertEquals(verwacht("/kenmerk ANDER_KENMERK"), geweigerd(ander));
        assertEquals(verwacht(" VERKEERD_TYPE"), geweigerd(boom("[]")));
        assertFalse(DossierJson.isDossier(
                VastleggingJson.format(DOSSIERS.get(0).laatste()).getBytes(StandardCharsets.UTF_8)));
        assertFalse(DossierJson.isDossier("{".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void recordsThatAreNoListAreRefused() {
        for (String waarde : List.of("{\"x\":{},\"y\":1}", "{\"0\":{}}", "\"x\"", "7", "null")) {
            ObjectNode dossier = json(DOSSIERS.get(0));
            dossier.set("vastleggingen", boom(waarde));
            assertEquals(verwacht("/vastleggingen VERKEERD_TYPE"), geweigerd(dossier));
        }
    }

    @Test
    void faultsOfARecordHaveTheirPathInTheDossierAndAreNamedTogether() {
        ObjectNode dossier = json(DOSSIERS.get(0));
        object(dossier, "/vastleggingen/4/vervolg/gebeurtenis").put("hersteldOp", "2027-01-01");
        object(dossier, "/vastleggingen/4/casus").put("kenmerk", " ");
        object(dossier, "/vastleggingen/3/vervolg").put("x", 1);
        assertEquals(
                verwacht(
                        "/vastleggingen/3/vervolg/x ONBEKEND_VELD",
                        "/vastleggingen/4/casus/kenmerk LEEG",
                        "/vastleggingen/4/vervolg/gebeurtenis/hersteldOp TEGENSTRIJDIG",
                        "/vastleggingen/4/vervolg/vorige TEGENSTRIJDIG"),
                geweigerd(dossier));
    }

    @Test
    void aRecordThatWasChangedIsFoundByTheOneAfterIt() {
        ObjectNode dossier = json(DOSSIERS.get(0));
        object(dossier, "/vastleggingen/1/casus/bevinding").put("omschrijving", "Iets anders.");
        assertEquals(verwacht("/vastleggingen/2/vervolg/vorige TEGENSTRIJDIG"), geweigerd(dossier));
    }

    @Test
    void aRecordThatIsMissingDoubledOrMovedIsFound() {
        ObjectNode weg = json(DOSSIERS.get(1));
        vastleggingen(weg).remove(2);
        assertEquals(verwacht("/vastleggingen/2/vervolg/vorige TEGENSTRIJDIG"), geweigerd(weg));
        ObjectNode zonderEerste = json(DOSSIERS.get(1));
        vastleggingen(zonderEerste).remove(0);
        assertFalse(geweigerd(zonderEerste).isEmpty());
        ObjectNode dubbel = json(DOSSIERS.get(1));
        vastleggingen(dubbel).insert(2, vastleggingen(dubbel).get(2));
        assertFalse(geweigerd(dubbel).isEmpty());
        ObjectNode verwisseld = json(DOSSIERS.get(1));
        vastleggingen(verwisseld).add(vastleggingen(verwisseld).remove(1));
        assertFalse(geweigerd(verwisseld).isEmpty());
    }

    /** New hashes cannot hide a missing record. */
    @Test
    void placesAndKenmerkAndClosingAreCheckedUnderNewHashesToo() {
        ObjectNode weg = json(DOSSIERS.get(1));
        vastleggingen(weg).remove(2);
        assertEquals(
                verwacht(
                        "/vastleggingen/2/vervolg/volgnummer TEGENSTRIJDIG",
                        "/vastleggingen/3/vervolg/volgnummer TEGENSTRIJDIG"),
                geweigerd(herketend(weg)));
        ObjectNode anderKenmerk = json(DOSSIERS.get(1));
        object(anderKenmerk, "/vastleggingen/1/casus").put("kenmerk", "Z-9");
        assertEquals(verwacht("/vastleggingen/1/casus/kenmerk ANDER_KENMERK"), geweigerd(herketend(anderKenmerk)));
        ObjectNode heropend = json(DOSSIERS.get(0));
        ObjectNode erbij = (ObjectNode) vastleggingen(heropend).get(3).deepCopy();
        object(erbij, "/vervolg").put("volgnummer", 6);
        vastleggingen(heropend).add(erbij);
        assertEquals(verwacht("/vastleggingen/5 DOSSIER_AFGESLOTEN"), geweigerd(herketend(heropend)));
    }

    @Test
    void aRecordThatIsWrittenOtherwiseThanARecordIsIsRefused() {
        Dossier dossier = Dossier.of(ENGINE.decide(CasusJson.parse("""
                {"kenmerk":"Z","bevinding":{"kenmerk":"B","datum":"2026-03-02","gevolgen":"BEPERKT"},
                 "normadressaat":{"kenmerk":"N"}}
                """)));
        ObjectNode metNull = json(dossier);
        object(metNull, "/vastleggingen/0/casus/normadressaat").putNull("typering");
        assertEquals(verwacht("/vastleggingen/0 ONGELDIG"), geweigerd(metNull));
        // Spelling and order of fields do not count.
        assertEquals(
                DOSSIERS.get(0),
                DossierJson.parse(DossierJson.format(DOSSIERS.get(0))
                        .replace("\"volgnummer\":2,", "\"volgnummer\":2.0,")
                        .replace("/", "\\/")));
    }

    /** Every record with the hash of the one before it, as a forger makes them. */
    private static ObjectNode herketend(ObjectNode dossier) {
        ArrayNode lijst = vastleggingen(dossier);
        for (int i = 1; i < lijst.size(); i++) {
            object(lijst.get(i), "/vervolg")
                    .put("vorige", Vastleggingshash.from(lijst.get(i - 1)).hex());
        }
        return dossier;
    }

    @Test
    void theLargestNumberOfRecordsCanBeRead() {
        Dossier dossier = DOSSIERS.get(1);
        LocalDate dag = dossier.laatste().vervolg().orElseThrow().gebeurtenis().datum();
        List<Vastlegging> lang = new ArrayList<>(dossier.vastleggingen());
        Dossier verder = ENGINE.vervolg(dossier, Termijnstelling.of(dag, dag));
        ObjectNode boom = json(verder);
        JsonNode laatste = vastleggingen(boom).get(5);
        while (vastleggingen(boom).size() < Dossier.MAX_VASTLEGGINGEN) {
            ObjectNode volgende = (ObjectNode) laatste.deepCopy();
            object(volgende, "/vervolg").put("volgnummer", vastleggingen(boom).size() + 1);
            vastleggingen(boom).add(volgende);
        }
        String tekst = tekst(herketend(boom));
        System.out.println(
                "dossier: 1,000 records take " + tekst.length() / 1024 + " KiB of " + DossierJson.MAX_BYTES / 1024);
        assertEquals(
                Dossier.MAX_VASTLEGGINGEN,
                DossierJson.parse(tekst).vastleggingen().size());
        assertEquals(lang, DossierJson.parse(tekst).vastleggingen().subList(0, 5));
        vastleggingen(boom).add(laatste);
        assertTrue(geweigerd(boom).contains("/vastleggingen TE_VEEL"));
    }

    @Test
    void theSchemaIsPublishedUnderItsName() {
        JsonNode schema = boom(DossierJson.schema());
        assertEquals("urn:lhs:dossier:1", schema.path("$id").asString());
        schema.path("properties")
                .forEachEntry((naam, veld) -> assertTrue(veld.has("description"), naam + " has no description"));
    }
}
