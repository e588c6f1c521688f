package nl.lhs.rules.zegel;

import static nl.lhs.rules.zegel.Verzegelwerk.MET_PUBLIEKE_SLEUTEL;
import static nl.lhs.rules.zegel.Verzegelwerk.MET_SLEUTEL;
import static nl.lhs.rules.zegel.Verzegelwerk.VERIFICATEUR;
import static nl.lhs.rules.zegel.Verzegelwerk.ZONDER_SLEUTEL;
import static nl.lhs.rules.zegel.Verzegelwerk.boom;
import static nl.lhs.rules.zegel.Verzegelwerk.herzegeld;
import static nl.lhs.rules.zegel.Verzegelwerk.paden;
import static nl.lhs.rules.zegel.Verzegelwerk.tekst;
import static nl.lhs.rules.zegel.Verzegelwerk.vanAndereRegels;
import static nl.lhs.rules.zegel.Verzegelwerk.vastlegging;
import static nl.lhs.rules.zegel.Verzegelwerk.verifieer;
import static nl.lhs.rules.zegel.Verzegelwerk.zegel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lhs.core.Casus;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a forger can do who knows how seals are made. */
class VervalsingTest {
    private static final List<Casus> CASUSSEN = Verzegelwerk.voorbeelden();
    private static final Casus CASUS = CASUSSEN.get(1);

    private static void gebroken(Verificatie verificatie, String eerstePad, Soort... soorten) {
        assertEquals(Oordeel.GEBROKEN, verificatie.oordeel());
        assertEquals(eerstePad, paden(verificatie).get(0), verificatie::toString);
        assertEquals(
                List.of(soorten),
                verificatie.verschillen().stream().map(Verschil::soort).toList(),
                verificatie::toString);
    }

    @Test
    void anotherOutcomeUnderANewSealIsFoundWhereItWasChanged() {
        ObjectNode boom = boom(ZONDER_SLEUTEL, CASUS);
        ArrayNode interventies = (ArrayNode) vastlegging(boom).get("interventies");
        String was = interventies.get(0).stringValue();
        interventies.set(0, boom.stringNode("BESTUURLIJK_GESPREK"));

        gebroken(verifieer(boom), "/vastlegging/interventies/0", Soort.UITKOMST, Soort.HASH);
        gebroken(verifieer(herzegeld(boom)), "/vastlegging/interventies/0", Soort.UITKOMST);
        assertEquals(
                "vastgelegd is BESTUURLIJK_GESPREK; de regels geven " + was,
                verifieer(boom).verschillen().get(0).tekst());
    }

    /** Under the fingerprint of these rules no change of the decision can be hidden, whoever makes the seal. */
    @Test
    void everyChangeOfTheDecisionIsFoundUnderANewSealToo() {
        Map<Oordeel, Integer> anders = new TreeMap<>();
        int[] aantal = {0};
        List<String> fouten = new ArrayList<>();
        for (Casus casus : CASUSSEN) {
            ObjectNode boom = boom(ZONDER_SLEUTEL, casus);
            Wijzigingen.of(boom, w -> {
                if (w.pad().startsWith("/zegel")
                        || w.pad().equals("/vastlegging")
                        || w.pad().startsWith("/vastlegging/casus")
                        || w.pad().startsWith("/vastlegging/bibliotheek")
                        || aantal[0]++ % 7 != 0) {
                    return;
                }
                ObjectNode vervalst = herzegeld(boom.deepCopy());
                Verificatie verificatie = verifieer(vervalst);
                if (verificatie.oordeel() != Oordeel.GEBROKEN
                        || verificatie.verschillen().stream().anyMatch(v -> v.soort() == Soort.HASH)) {
                    fouten.add(casus.kenmerk() + ": " + w + " is " + verificatie);
                }
                if (boom.get("vastlegging") instanceof ObjectNode v && v.get("bibliotheek") != null) {
                    Oordeel oordeel =
                            verifieer(herzegeld(vanAndereRegels(vervalst))).oordeel();
                    anders.merge(oordeel, 1, Integer::sum);
                    if (oordeel == Oordeel.GEREPRODUCEERD
                            || oordeel == Oordeel.GEBROKEN && !w.pad().equals("/erbij")) {
                        fouten.add(casus.kenmerk() + ": " + w + " under other rules is " + oordeel);
                    }
                }
            });
        }
        System.out.println("zegel: " + (aantal[0] + 6) / 7
                + " changes of a decision under a new seal found; with another" + " fingerprint " + anders);
        assertEquals(List.of(), fouten.stream().limit(20).toList());
    }

    @Test
    void anotherOutcomeWithAnotherFingerprintIsToldAsAnotherOutcome() {
        ObjectNode boom = vanAndereRegels(boom(ZONDER_SLEUTEL, CASUS));
        vastlegging(boom)
                .set("interventies", boom.arrayNode().add("WAARSCHUWEN").add("BESTUURLIJKE_BOETE"));
        Verificatie verificatie = verifieer(herzegeld(boom));

        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, verificatie.oordeel());
        assertEquals(Soort.UITKOMST, verificatie.verschillen().get(0).soort());
        assertTrue(paden(verificatie).get(0).startsWith("/vastlegging/interventies/"), verificatie::toString);
    }

    @Test
    void anotherFingerprintWithoutANewSealIsBroken() {
        gebroken(verifieer(vanAndereRegels(boom(ZONDER_SLEUTEL, CASUS))), "/zegel/hash", Soort.HASH);
    }

    @Test
    void whatIsNotDecidedOnIsFoundByTheHash() {
        ObjectNode boom = boom(ZONDER_SLEUTEL, CASUS);
        ((ObjectNode) boom.at("/vastlegging/casus/normadressaat")).put("naam", "Ander B.V.");
        gebroken(verifieer(boom), "/zegel/hash", Soort.HASH);
    }

    @Test
    void aReasonInOtherWordsUnderANewSealIsFound() {
        ObjectNode boom = boom(ZONDER_SLEUTEL, CASUS);
        ((ObjectNode) boom.at("/vastlegging/overwogen/1")).put("reden", "Zo beslist.");
        gebroken(verifieer(herzegeld(boom)), "/vastlegging/overwogen/1/reden", Soort.REDENERING);
        Verificatie anders = verifieer(herzegeld(vanAndereRegels(boom)));
        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, anders.oordeel());
        assertEquals(List.of("/vastlegging/overwogen/1/reden"), paden(anders));
    }

    @Test
    void aSignatureThatIsTakenAwayIsFoundWithTheKey() {
        ObjectNode boom = boom(MET_SLEUTEL, CASUS);
        zegel(boom).remove("handtekening");
        gebroken(VERIFICATEUR.verifieer(tekst(boom)), "/zegel/hash", Soort.HASH);
        herzegeld(boom);
        assertEquals(Oordeel.GEREPRODUCEERD, verifieer(boom).oordeel());
        gebroken(MET_PUBLIEKE_SLEUTEL.verifieer(tekst(boom)), "/zegel/handtekening", Soort.HANDTEKENING);
    }

    @Test
    void aSealWithTheSignatureOfAnotherKeyIsFoundWithTheKey() {
        ObjectNode boom =
                herzegeld(boom(MET_SLEUTEL, CASUS), Verzegelwerk.sleutels().getPrivate());
        assertEquals(Oordeel.GEREPRODUCEERD, verifieer(boom).oordeel());
        gebroken(MET_PUBLIEKE_SLEUTEL.verifieer(tekst(boom)), "/zegel/handtekening", Soort.HANDTEKENING);
    }

    @Test
    void aSignatureOfAnotherRecordIsFoundWithTheKey() {
        ObjectNode boom = boom(MET_SLEUTEL, CASUS);
        zegel(boom)
                .set("handtekening", zegel(boom(MET_SLEUTEL, CASUSSEN.get(3))).get("handtekening"));
        gebroken(MET_PUBLIEKE_SLEUTEL.verifieer(tekst(herzegeld(boom))), "/zegel/handtekening", Soort.HANDTEKENING);
    }

    @Test
    void aSealOfAnotherRecordIsFound() {
        ObjectNode boom = boom(MET_SLEUTEL, CASUS);
        boom.set("zegel", boom(MET_SLEUTEL, CASUSSEN.get(3)).get("zegel"));
        gebroken(MET_PUBLIEKE_SLEUTEL.verifieer(tekst(boom)), "/zegel/hash", Soort.HASH, Soort.HANDTEKENING);
    }

    @Test
    void theMomentAndTheNameUnderASignatureCannotBeChanged() {
        for (String veld : List.of("moment", "door")) {
            ObjectNode boom = boom(MET_SLEUTEL, CASUS);
            zegel(boom).put(veld, veld.equals("moment") ? "2020-01-01T00:00:00Z" : "iemand anders");
            gebroken(MET_PUBLIEKE_SLEUTEL.verifieer(tekst(herzegeld(boom))), "/zegel/handtekening", Soort.HANDTEKENING);
        }
    }

    @Test
    void aCasusThatIsRefusedNowMakesAnotherOutcomeOfAnotherRuleBaseAndBreaksOneOfThisRuleBase() {
        ObjectNode boom = boom(ZONDER_SLEUTEL, CASUS);
        ObjectNode bevinding = (ObjectNode) boom.at("/vastlegging/casus/bevinding");
        bevinding.set(
                "verzwarendeAspecten",
                boom.arrayNode().add(boom.objectNode().put("soort", "MEDEWERKING_DESKUNDIGE_DERDEN")));
        String pad = "/vastlegging/casus/bevinding/verzwarendeAspecten/0/onderbouwing";
        gebroken(verifieer(herzegeld(boom)), pad, Soort.VORM);

        Verificatie anders = verifieer(herzegeld(vanAndereRegels(boom)));
        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, anders.oordeel());
        assertEquals(List.of(pad), paden(anders));
    }

    @Test
    void aFieldOfAnotherVersionBreaksNothingAndIsToldAsReasoning() {
        ObjectNode boom = vanAndereRegels(boom(ZONDER_SLEUTEL, CASUS));
        vastlegging(boom).put("later", "een veld dat er later bij kwam");
        ((ObjectNode) boom.at("/vastlegging/positionering")).put("later", 3);
        ((ObjectNode) boom.at("/vastlegging/bibliotheek")).put("later", "wat er later over te zeggen is");
        vastlegging(boom).remove("signalen");
        Verificatie verificatie = verifieer(herzegeld(boom));

        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, verificatie.oordeel());
        assertEquals(
                List.of("/vastlegging/positionering/later", "/vastlegging/signalen", "/vastlegging/later"),
                paden(verificatie));
    }

    @Test
    void aNumberThatCouldBeChangedUnderTheHashIsRefused() {
        for (String getal :
                List.of("1e999", "9007199254740992", "9007199254740993", "-123456789012345678901234567890")) {
            String json = tekst(boom(ZONDER_SLEUTEL, CASUS)).replaceFirst("\"aantal\":0", "\"aantal\":" + getal);
            Verificatie verificatie = VERIFICATEUR.verifieer(json);
            gebroken(verificatie, "/vastlegging/aspecten/aantal", Soort.VORM);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "7",
                "\"tekst\"",
                "{\"vastlegging\":null,\"zegel\":null}",
                "{\"vastlegging\":{},\"zegel\":{}}",
                "{\"vastlegging\":{\"casus\":{}},\"zegel\":[]}",
                "{\"regel\":3,\"fouten\":[{\"pad\":\"\",\"fout\":\"is leeg\"}]}",
                "{\"vastlegging\":{},\"vastlegging\":{}}",
                "{\"vastlegging\":"
            })
    void whatIsNoSealedRecordIsBroken(String json) {
        for (Verificatie v :
                List.of(VERIFICATEUR.verifieer(json), VERIFICATEUR.verifieer(json.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(Oordeel.GEBROKEN, v.oordeel());
            assertEquals(Soort.VORM, v.verschillen().get(0).soort());
            assertTrue(v.zegel().isEmpty());
            assertTrue(v.bibliotheek().isEmpty());
            assertEquals(false, v.ondertekend());
        }
    }

    @Test
    void aKeyThatStandsTwiceIsBrokenWhicheverIsTheRightOne() {
        String json = tekst(boom(ZONDER_SLEUTEL, CASUS));
        String dubbel = json.replaceFirst("\"uitkomst\":\"INTERVENIEREN\"", "$0,\"uitkomst\":\"GEDOGEN\"");
        gebroken(VERIFICATEUR.verifieer(dubbel), "/vastlegging/uitkomst", Soort.VORM);
    }

    /** White space, the order of fields and the spelling of a text are no part of the value. */
    @Test
    void anotherSpellingOfTheSameRecordIsIntact() {
        ObjectNode boom = boom(MET_SLEUTEL, CASUS);
        List<String> velden = new ArrayList<>(vastlegging(boom).propertyNames());
        for (String veld : velden.subList(0, 5)) {
            vastlegging(boom).set(veld, vastlegging(boom).remove(veld));
        }
        String mooi = Verzegelwerk.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(boom);
        String json = "\uFEFF \r\n"
                + mooi.replace("INTERVENIEREN", "\\u0049NTERVENIEREN")
                        .replaceFirst("\"aantal\" : 0", "\"aantal\" : 0.0e3");
        assertTrue(json.contains("0.0e3") && json.contains("u0049"));
        assertEquals(
                Oordeel.GEREPRODUCEERD, MET_PUBLIEKE_SLEUTEL.verifieer(json).oordeel());
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        assertThrows(
                SleutelException.class,
                () -> VERIFICATEUR.sleutel(rsa.generateKeyPair().getPublic()));
        KeyPairGenerator ed448 = KeyPairGenerator.getInstance("Ed448");
        assertThrows(
                SleutelException.class,
                () -> VERIFICATEUR.sleutel(ed448.generateKeyPair().getPublic()));
    }

    @ParameterizedTest
    @CsvSource({
        "GEREPRODUCEERD,true",
        "ANDERE_REGELS_ZELFDE_UITKOMST,true",
        "ANDERE_REGELS_ANDERE_UITKOMST,false",
        "GEBROKEN,false"
    })
    void theFirstTwoVerdictsAreGood(Oordeel oordeel, boolean goed) {
        assertEquals(goed, oordeel.isGoed());
    }
}
