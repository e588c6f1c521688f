package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.boom;
import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.NietTeKopierenException;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy as JSON: its form is published, and a text that is no copy is refused. */
class KopieJsonTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final byte[] SLEUTEL = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Pseudonimiseerder PSEUDONIMISEERDER = Pseudonimiseerder.of(ENGINE, SLEUTEL);

    /** Every field of the schema but the gedoogbesluit: with that, the deviation would not be taken over. */
    private static Vastlegging volledig() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.remove("gedoogbesluit");
        return ENGINE.decide(CasusJson.parse(tekst(casus)));
    }

    private static ObjectNode kopie() {
        return (ObjectNode) boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(volledig())));
    }

    private static ObjectNode kopieMetGedoogbesluit() {
        Casus casus = CasusJson.parse(Voorbeeld.VOLLEDIG);
        return (ObjectNode) boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(ENGINE.decide(casus))));
    }

    private static byte[] bytes(JsonNode boom) {
        return tekst(boom).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aCopyIsTheGoldenFile() {
        String json = KopieJson.formatIndented(PSEUDONIMISEERDER.kopieer(volledig()));
        Goud.vergelijk(
                "kopie.json",
                json.replace(
                                        ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                                                .orElseThrow()
                                                .versie(),
                                        "(versie)")
                                .replace(
                                        ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                                                .orElseThrow()
                                                .vingerafdruk()
                                                .hex(),
                                        "(vingerafdruk)")
                        + "\n");
    }

    @Test
    void theFormatIsNamedInTheSchemaAndInTheCopy() {
        assertEquals("urn:lhs:kopie:1", boom(KopieJson.schema()).path("$id").asString());
        assertEquals("urn:lhs:kopie:1", kopie().path("formaat").asString());
        assertEquals(
                verwacht("/formaat ONBEKENDE_WAARDE"),
                fouten(() -> KopieJson.parse(tekst(kopie().put("formaat", "urn:lhs:kopie:2")))));
        assertEquals(verwacht("/formaat ONTBREEKT"), fouten(() -> KopieJson.parse(tekst(kopie().without("formaat")))));
    }

    @ParameterizedTest
    @CsvSource({
        "/vastlegging/casus, kenmerk, Z- en 32 hexadecimale cijfers",
        "/vastlegging/casus/bevinding, kenmerk, B- en 32 hexadecimale cijfers",
        "/vastlegging/casus/bevinding, omschrijving, (weggelaten)",
        "/vastlegging/casus/bevinding/voorschrift, verwijzing, (weggelaten)",
        "/vastlegging/casus/bevinding/verzachtendeArgumenten/0, toelichting, (weggelaten)",
        "/vastlegging/casus/bevinding/verzwarendeArgumenten/0, toelichting, (weggelaten)",
        "/vastlegging/casus/bevinding/verzwarendeAspecten/1, onderbouwing, (weggelaten)",
        "/vastlegging/casus/normadressaat, kenmerk, N- en 32 hexadecimale cijfers",
        "/vastlegging/casus/normadressaat, naam, (weggelaten)",
        "/vastlegging/casus/normadressaat, onderbouwing, (weggelaten)",
        "/vastlegging/casus/reikwijdte, gebied, gebied- en 32 hexadecimale cijfers",
        "/vastlegging/casus/reikwijdte, groep, groep- en 32 hexadecimale cijfers",
        "/vastlegging/casus/reikwijdte, thema, thema- en 32 hexadecimale cijfers",
        "/vastlegging/casus/bevinding/onderbouwing, gevolgen, (weggelaten)",
        "/vastlegging/casus/bevinding/onderbouwing, spoedeisend, (weggelaten)",
        "/vastlegging/casus/bevinding/onderbouwing, ernstigeGedragingen, (weggelaten)",
        "/vastlegging/casus/bevinding/onderbouwing, legalisatietoets, (weggelaten)",
        "/vastlegging/casus/verzoek, kenmerk, V- en 32 hexadecimale cijfers",
        "/vastlegging/casus/verzoek, verzoeker, P- en 32 hexadecimale cijfers",
        "/vastlegging/casus/gedoogbesluit, kenmerk, G- en 32 hexadecimale cijfers",
        "/vastlegging/casus/gedoogbesluit, motivering, (weggelaten)",
        "/vastlegging/casus/overleg, toelichting, (weggelaten)",
        "/vastlegging/casus/afwijking, motivering, (weggelaten)",
    })
    void aTextThatIsNotLeftOutIsRefusedByTheSchemaAndByTheReader(String plaats, String veld, String verwacht) {
        ObjectNode kopie = kopieMetGedoogbesluit();
        object(kopie, plaats).put(veld, "Jan Jansen");
        List<Fout> fout = List.of(
                new Fout(plaats + "/" + veld, Foutcode.ONGELDIG, "heeft een ongeldige vorm; verwacht: " + verwacht));

        assertEquals(fout, KopieJson.validate(tekst(kopie)));
        assertEquals(
                fout,
                assertThrows(OngeldigException.class, () -> KopieJson.parse(tekst(kopie)))
                        .fouten());
    }

    /** Each of these is what the schema of a record accepts in that place. */
    @Test
    void theCasesAboveAreEveryTextOfACasus() {
        StringBuilder over = new StringBuilder();
        teksten("", kopieMetGedoogbesluit().path("vastlegging").path("casus"), over);
        assertEquals(
                23 + 2, // and a label with its value
                over.toString()
                        .lines()
                        .filter(r -> !r.contains("/verzwarendeAspecten/0"))
                        .count(),
                over::toString);
    }

    /** For each event with texts: the place of each text, and what a copy has there. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, /vervolg/gebeurtenis/door, (weggelaten)",
        "0, 2, /vervolg/gebeurtenis/kenmerk, B- en 32 hexadecimale cijfers",
        "0, 3, /vervolg/gebeurtenis/door, (weggelaten)",
        "1, 1, /vervolg/gebeurtenis/overleg/toelichting, (weggelaten)",
        "1, 2, /vervolg/gebeurtenis/omschrijving, (weggelaten)",
        "1, 2, /vervolg/gebeurtenis/keuze/motivering, (weggelaten)",
        "1, 3, /vervolg/gebeurtenis/door, (weggelaten)",
        "1, 3, /vervolg/gebeurtenis/reden, (weggelaten)",
        "2, 0, /vervolg/gebeurtenis/door, (weggelaten)",
        "2, 0, /vervolg/recidive/kenmerk, Z- en 32 hexadecimale cijfers",
    })
    void aTextOfAnEventThatIsNotLeftOutIsRefusedBySchemaAndReader(
            int dossier, int plaats, String pad, String verwacht) {
        Vastlegging vastlegging =
                Dossiers.voorbeelden(ENGINE).get(dossier).vastleggingen().get(plaats);
        ObjectNode kopie = (ObjectNode) boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(vastlegging)));
        String binnen = "/vastlegging" + pad;
        int einde = binnen.lastIndexOf('/');
        object(kopie, binnen.substring(0, einde)).put(binnen.substring(einde + 1), "Jan Jansen");
        List<Fout> fout =
                List.of(new Fout(binnen, Foutcode.ONGELDIG, "heeft een ongeldige vorm; verwacht: " + verwacht));

        assertEquals(fout, KopieJson.validate(tekst(kopie)));
        assertEquals(
                fout,
                assertThrows(OngeldigException.class, () -> KopieJson.parse(tekst(kopie)))
                        .fouten());
        ObjectNode vervalst = (ObjectNode) kopie.path("vastlegging");
        OngeldigException e =
                assertThrows(OngeldigException.class, () -> new Kopie(VastleggingJson.parse(tekst(vervalst))));
        assertEquals(List.of(pad), e.fouten().stream().map(Fout::pad).toList());
    }

    @Test
    void whatIsNamedAsChangedIsAPlaceOfARecord() {
        Vastlegging herzien =
                Dossiers.voorbeelden(ENGINE).get(1).vastleggingen().get(3);
        assertTrue(herzien.vervolg().orElseThrow().wijzigingen().size() > 3);
        ObjectNode kopie = (ObjectNode) boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(herzien)));
        assertEquals(
                boom(VastleggingJson.format(herzien)).at("/vervolg/wijzigingen"),
                kopie.at("/vastlegging/vervolg/wijzigingen"));
        for (String vreemd : List.of("/casus/labels/Jan Jansen", "/Jan Jansen", "/regels", "/overwogen/0")) {
            ObjectNode anders = kopie.deepCopy();
            ((ArrayNode) anders.at("/vastlegging/vervolg/wijzigingen")).add(vreemd);
            int laatste = anders.at("/vastlegging/vervolg/wijzigingen").size() - 1;
            assertEquals(
                    verwacht("/vastlegging/vervolg/wijzigingen/" + laatste + " ONBEKENDE_WAARDE"),
                    fouten(() -> KopieJson.parse(tekst(anders))));
            ObjectNode record = (ObjectNode) boom(VastleggingJson.format(herzien));
            ((ArrayNode) record.at("/vervolg/wijzigingen")).add(vreemd);
            NietTeKopierenException e = assertThrows(
                    NietTeKopierenException.class, () -> KopieJson.kopieer(PSEUDONIMISEERDER, bytes(record)));
            assertEquals(
                    List.of("/vervolg/wijzigingen/" + laatste + " ONBEKENDE_WAARDE"),
                    e.fouten().stream().map(f -> f.pad() + " " + f.code()).toList());
        }
    }

    /** A casus has a gedoogbesluit or refrains, and not both. */
    @Test
    void theReasonsToRefrainAreLeftOutToo() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.without(List.of("gedoogbesluit", "afwijking"));
        casus.putObject("afzien").put("grond", "ONEVENREDIGHEID").put("motivering", "Het is een kind");
        ObjectNode kopie = (ObjectNode)
                boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(ENGINE.decide(CasusJson.parse(tekst(casus))))));
        assertEquals(
                Kopie.WEGGELATEN,
                kopie.at("/vastlegging/casus/afzien/motivering").asString());
        object(kopie, "/vastlegging/casus/afzien").put("motivering", "Jan Jansen");
        List<Fout> fout = List.of(new Fout(
                "/vastlegging/casus/afzien/motivering",
                Foutcode.ONGELDIG,
                "heeft een ongeldige vorm; verwacht: " + Kopie.WEGGELATEN));
        assertEquals(fout, KopieJson.validate(tekst(kopie)));
        assertEquals(
                fout,
                assertThrows(OngeldigException.class, () -> KopieJson.parse(tekst(kopie)))
                        .fouten());
    }

    /** Each step with a text of its own, in an event and in the lasts before and after it. */
    @Test
    void theTextsOfEveryStepOfALastAreLeftOutAndRefusedOtherwise() {
        Dossier dossier =
                new Dossier(Dossiers.voorbeelden(ENGINE).get(0).vastleggingen().subList(0, 3));
        LocalDate dag = LocalDate.of(2026, 4, 3);
        Interventie lod = Interventie.LAST_ONDER_DWANGSOM;
        for (Lastzetting stap : List.of(
                Lastzetting.of(dag, lod, Laststap.VOORNEMEN),
                Lastzetting.of(
                        dag,
                        lod,
                        Laststap.ZIENSWIJZE,
                        Stapgegevens.zienswijze(Optional.of("Jan Jansen kan niet"), Optional.of("Hij kan wel"))),
                Lastzetting.of(dag, lod, Laststap.INTREKKING, Stapgegevens.reden("Jan Jansen is verhuisd")),
                Lastzetting.of(dag, lod, Laststap.VOORNEMEN))) {
            try {
                dossier = ENGINE.vervolg(dossier, stap);
            } catch (OngeldigException e) {
                assertEquals(Laststap.VOORNEMEN, stap.stap(), "only a step of a last that ended is refused: " + e);
            }
        }
        for (Vastlegging v : dossier.vastleggingen()) {
            String json = KopieJson.format(PSEUDONIMISEERDER.kopieer(v));
            assertFalse(json.contains("Jan") || json.contains("Hij"), json);
        }
        ObjectNode kopie = (ObjectNode) boom(KopieJson.format(PSEUDONIMISEERDER.kopieer(dossier.laatste())));
        for (String pad : List.of(
                "/gebeurtenis/reden",
                "/lasten/0/stappen/1/strekking",
                "/lasten/0/stappen/1/antwoord",
                "/lasten/0/stappen/2/reden",
                "/voorgeschiedenis/lasten/0/stappen/1/strekking",
                "/voorgeschiedenis/lasten/0/stappen/1/antwoord")) {
            ObjectNode anders = kopie.deepCopy();
            String heel = "/vastlegging/vervolg" + pad;
            int einde = heel.lastIndexOf('/');
            assertEquals(Kopie.WEGGELATEN, anders.at(heel).asString(), heel);
            object(anders, heel.substring(0, einde)).put(heel.substring(einde + 1), "Jan Jansen");
            assertEquals(verwacht(heel + " ONGELDIG"), fouten(() -> KopieJson.parse(tekst(anders))));
            ObjectNode vastlegging = (ObjectNode) anders.path("vastlegging");
            OngeldigException e =
                    assertThrows(OngeldigException.class, () -> new Kopie(VastleggingJson.parse(tekst(vastlegging))));
            assertEquals(
                    List.of("/vervolg" + pad),
                    e.fouten().stream().map(Fout::pad).toList());
        }
    }

    private static void teksten(String pad, JsonNode node, StringBuilder over) {
        if (node.isString() && !node.asString().matches("[A-Z_]+|\\d{4}-\\d{2}-\\d{2}")) {
            over.append(pad).append('\n');
        }
        if (node.isObject()) {
            node.properties().forEach(v -> {
                if (pad.equals("/labels")) {
                    over.append("a key\n");
                }
                teksten(pad + "/" + v.getKey(), v.getValue(), over);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            teksten(pad + "/" + i, node.path(i), over);
        }
    }

    @Test
    void aLabelThatIsNoPseudonymIsRefused() {
        ObjectNode sleutel = kopie();
        object(sleutel, "/vastlegging/casus/labels").put("team", "W-" + "0".repeat(32));
        ObjectNode waarde = kopie();
        object(waarde, "/vastlegging/casus/labels").put("L" + "0".repeat(32), "noord");

        assertEquals(
                verwacht("/vastlegging/casus/labels/team ONGELDIGE_SLEUTEL"),
                fouten(() -> KopieJson.parse(tekst(sleutel))));
        assertEquals(
                verwacht("/vastlegging/casus/labels/L" + "0".repeat(32) + " ONGELDIG"),
                fouten(() -> KopieJson.parse(tekst(waarde))));
    }

    @Test
    void aSealOnACopyIsRefused() {
        assertEquals(
                verwacht("/zegel ONBEKEND_VELD"),
                fouten(() -> KopieJson.parse(tekst(kopie().set("zegel", boom("{}"))))));
    }

    @Test
    void aRecordIsNoCopyAndACopyIsNoRecordToCopy() {
        assertTrue(fouten(() -> KopieJson.parse(VastleggingJson.format(volledig())))
                .contains("/formaat ONTBREEKT"));

        NietTeKopierenException e =
                assertThrows(NietTeKopierenException.class, () -> KopieJson.kopieer(PSEUDONIMISEERDER, bytes(kopie())));
        assertEquals(
                List.of(
                        new Fout("", Foutcode.ONBEKEND_VELD, "is geen bekend veld; verwacht: vastlegging of zegel"),
                        new Fout("/zegel", Foutcode.ONTBREEKT, "ontbreekt; verwacht: een object")),
                e.fouten());
    }

    @Test
    void aPathInARefusalEndsWhereItLeavesTheFormat() {
        ObjectNode vastlegging = (ObjectNode) boom(VastleggingJson.format(volledig()));
        object(vastlegging, "/casus/labels").put("JanJansen1234", "").put("12345678901234", "x");
        object(vastlegging, "/casus/bevinding").putObject("JanJansen1234").put("regels", "x");
        vastlegging.put("", 1);
        ((ObjectNode) vastlegging.path("regels").path(3)).put("stap", 9);

        NietTeKopierenException e = assertThrows(
                NietTeKopierenException.class, () -> KopieJson.kopieer(PSEUDONIMISEERDER, bytes(vastlegging)));

        assertEquals(
                verwacht(
                        " ONBEKEND_VELD",
                        "/casus/bevinding ONBEKEND_VELD",
                        "/casus/labels LEEG",
                        "/casus/labels ONGELDIGE_SLEUTEL",
                        "/regels/3/stap ONGELDIG"),
                e.fouten().stream().map(f -> f.pad() + " " + f.code()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aCopyThatIsLargerThanItsRecordIsReadBack() {
        // The shortest text that a record can hold, as often as it may stand there: each becomes longer in the copy.
        VerzwarendArgument kort = VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG, "x");
        Casus casus = CasusJson.parse(Voorbeeld.VOLLEDIG);
        Bevinding bevinding = Bevinding.builder("B", casus.bevinding().datum())
                .gevolgen(Gevolgen.BEPERKT)
                .verzwarendeArgumenten(Collections.nCopies(100, kort))
                .build();
        byte[] vastlegging = VastleggingJson.format(
                        ENGINE.decide(casus.toBuilder().bevinding(bevinding).build()))
                .getBytes(StandardCharsets.UTF_8);

        Kopie kopie = KopieJson.kopieer(PSEUDONIMISEERDER, vastlegging);

        assertTrue(KopieJson.format(kopie).length() > vastlegging.length);
        assertEquals(kopie, KopieJson.parse(KopieJson.format(kopie)));
    }
}
