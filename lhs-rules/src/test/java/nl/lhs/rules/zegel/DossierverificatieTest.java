package nl.lhs.rules.zegel;

import static nl.lhs.rules.zegel.Verzegelwerk.ENGINE;
import static nl.lhs.rules.zegel.Verzegelwerk.VERIFICATEUR;
import static nl.lhs.rules.zegel.Verzegelwerk.ZONDER_SLEUTEL;
import static nl.lhs.rules.zegel.Verzegelwerk.boom;
import static nl.lhs.rules.zegel.Verzegelwerk.tekst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.lhs.core.Casus;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.Regelbanken;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.json.DossierJson;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a verification finds in a dossier, and what somebody must do to hide a change. */
class DossierverificatieTest {
    private static final List<Dossier> DOSSIERS = Dossiers.voorbeelden(ENGINE);

    /** Only a witness can tell: nothing shows that the last record was otherwise. */
    private static final Pattern VRIJ = Pattern.compile("/vastleggingen/[0-9]+/(vervolg/gebeurtenis/(datum|door|reden"
            + "|kenmerk|omschrijving|hersteldOp|hersteltermijn|keuze/motivering|overleg/(datum|toelichting))"
            + "|vervolg/recidive/(kenmerk|vastlegging)|bibliotheek/.*)");

    private static ObjectNode json(Dossier dossier) {
        return boom(DossierJson.format(dossier));
    }

    private static ArrayNode vastleggingen(ObjectNode dossier) {
        return (ArrayNode) dossier.path("vastleggingen");
    }

    private static ObjectNode vastlegging(ObjectNode dossier, int plaats) {
        return (ObjectNode) vastleggingen(dossier).get(plaats);
    }

    private static ObjectNode object(JsonNode in, String pad) {
        return (ObjectNode) in.at(pad);
    }

    private static Dossierverificatie verifieer(JsonNode dossier) {
        return VERIFICATEUR.verifieerDossier(Verzegelwerk.MAPPER.writeValueAsString(dossier));
    }

    private static List<String> paden(Dossierverificatie verificatie) {
        return verificatie.verschillen().stream().map(Verschil::pad).toList();
    }

    /** All hashes from some record on, made again, as somebody can who changes a record. */
    private static ObjectNode herketend(ObjectNode dossier) {
        ArrayNode lijst = vastleggingen(dossier);
        for (int i = 1; i < lijst.size(); i++) {
            if (lijst.get(i).path("vervolg") instanceof ObjectNode vervolg) {
                vervolg.put("vorige", Vastleggingshash.from(lijst.get(i - 1)).hex());
            }
        }
        return dossier;
    }

    private static void gereproduceerd(Dossier dossier) {
        Dossierverificatie v = verifieer(json(dossier));
        assertEquals(List.of(), v.verschillen());
        assertEquals(Oordeel.GEREPRODUCEERD, v.oordeel());
        assertEquals(Collections.nCopies(dossier.vastleggingen().size(), Oordeel.GEREPRODUCEERD), v.vastleggingen());
        assertEquals(Optional.of(Vastleggingshash.from(dossier.laatste())), v.laatste());
        assertTrue(v.volledig());
        assertEquals(
                v,
                VERIFICATEUR.verifieerDossier(
                        DossierJson.formatIndented(dossier).getBytes(StandardCharsets.UTF_8), v.laatste()));
    }

    private static void gebroken(JsonNode dossier, String... paden) {
        Dossierverificatie v = verifieer(dossier);
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertEquals(List.of(paden), paden(v));
    }

    @Test
    void everyDossierOfTheEngineIsReproduced() {
        DOSSIERS.forEach(DossierverificatieTest::gereproduceerd);
        List<Casus> casussen = Verzegelwerk.voorbeelden();
        int vastleggingen = 0;
        for (int zaad = 0; zaad < 30; zaad++) {
            Random random = new Random(zaad);
            int[] teller = {0};
            Dossiers dossiers = new Dossiers(
                    ENGINE, random, () -> "tekst " + ++teller[0], () -> casussen.get(random.nextInt(casussen.size())));
            Dossier dossier = dossiers.willekeurig(casussen.get(random.nextInt(casussen.size())), 8);
            gereproduceerd(dossier);
            vastleggingen += dossier.vastleggingen().size();
        }
        assertTrue(vastleggingen > 75, "only " + vastleggingen + " records");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"vastleggingen\":[]}", "{\"vastleggingen\":[1,null,{}]}", "1e400"})
    void whatIsNoDossierIsBroken(String tekst) {
        Dossierverificatie v = VERIFICATEUR.verifieerDossier(tekst);
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertFalse(v.verschillen().isEmpty());
        assertEquals(v, VERIFICATEUR.verifieerDossier(tekst.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Every change of a record shows in its hash. The next record has that hash; of the last record, whoever kept it.
     * Some changes are verified with a whole dossier, and more of the last record, since no record follows it.
     */
    @Test
    void everyChangeOfAValueIsFound() {
        int[] aantal = {0, 0};
        List<String> fouten = new ArrayList<>();
        for (Dossier dossier : DOSSIERS) {
            ObjectNode boom = json(dossier);
            Optional<Sha256> laatste = Optional.of(Vastleggingshash.from(dossier.laatste()));
            List<Sha256> hashes =
                    dossier.vastleggingen().stream().map(Vastleggingshash::from).toList();
            Wijzigingen.of(boom, w -> {
                boolean inVastlegging = w.pad().matches("/vastleggingen/[0-4]/.*");
                int plaats = inVastlegging ? w.pad().charAt("/vastleggingen/".length()) - '0' : -1;
                if (inVastlegging
                        && Vastleggingshash.from(vastleggingen(boom).get(plaats))
                                .equals(hashes.get(plaats))) {
                    fouten.add(w + " leaves the hash as it was");
                }
                if (inVastlegging && aantal[0]++ % (plaats == 4 ? 13 : 211) != 0) {
                    return;
                }
                aantal[1]++;
                Dossierverificatie met =
                        VERIFICATEUR.verifieerDossier(tekst(boom).getBytes(StandardCharsets.UTF_8), laatste);
                if (met.oordeel() != Oordeel.GEBROKEN) {
                    fouten.add(w + " is " + met);
                }
                boolean zonderHash = met.verschillen().stream()
                        .anyMatch(v -> v.soort() != Soort.KETEN || !v.pad().equals("/vastleggingen"));
                boolean einde = w.pad().equals("/vastleggingen/4") && w.soort().equals("onderdeel weg");
                if (!zonderHash && !einde && !VRIJ.matcher(w.pad()).matches()) {
                    fouten.add(w + " is found by the hash alone");
                }
            });
        }
        System.out.println("dossier: " + aantal[0] + " changes of a record, " + aantal[1] + " verified whole");
        assertEquals(List.of(), fouten.stream().limit(20).toList());
    }

    /** Somebody who also makes the hashes again can change only what a witness alone knows. */
    @Test
    void everyChangeOfADecisionIsFoundUnderNewHashesToo() {
        int[] aantal = {0};
        Map<Oordeel, Integer> oordelen = new TreeMap<>();
        List<String> fouten = new ArrayList<>();
        for (Dossier dossier : DOSSIERS) {
            ObjectNode boom = json(dossier);
            Wijzigingen.of(boom, w -> {
                // A hash that was changed is made anew, and is then what it was.
                if (!w.pad().matches("/vastleggingen/[1-4]/.*")
                        || w.pad().endsWith("/vervolg/vorige")
                        || aantal[0]++ % 101 != 0) {
                    return;
                }
                Oordeel oordeel = verifieer(herketend(boom.deepCopy())).oordeel();
                oordelen.merge(oordeel, 1, Integer::sum);
                if (oordeel == Oordeel.GEREPRODUCEERD
                        && !VRIJ.matcher(w.pad()).matches()
                        && !isHerzien(boom, w.pad())) {
                    fouten.add(w + " is " + oordeel);
                }
            });
        }
        System.out.println("dossier: changes under new hashes are " + oordelen);
        assertEquals(List.of(), fouten.stream().limit(20).toList());
    }

    /** Whether it is in the casus of a herziening, which says anew what the case is. */
    private static boolean isHerzien(ObjectNode dossier, String pad) {
        return pad.matches("/vastleggingen/[0-9]/casus/.*")
                && dossier.at(pad.substring(0, 16) + "/vervolg/gebeurtenis/soort")
                        .asString("")
                        .equals("HERZIENING");
    }

    // ------------------------------------------------------------------------------------------ what a forger may try

    /** A record that the rules do give, for another history than that of the dossier. */
    @Test
    void aHistoryThatTheRecordsBeforeDoNotGiveIsFound() {
        Dossier dossier = DOSSIERS.get(1);
        Vastlegging laatste = dossier.laatste();
        Vervolg v = laatste.vervolg().orElseThrow();
        assertFalse(v.voorgeschiedenis().eerder().isEmpty());
        Vastlegging vervalst = ENGINE.opnieuw(
                laatste.casus(),
                Optional.of(new Vervolg(
                        v.volgnummer(),
                        v.vorige(),
                        v.gebeurtenis(),
                        Records.with(
                                v.voorgeschiedenis(),
                                "eerder",
                                v.voorgeschiedenis().eerder().subList(0, 1)),
                        v.hersteltermijn(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        v.recidive(),
                        v.wijzigingen(),
                        Optional.empty())));
        assertEquals(vervalst, ENGINE.opnieuw(vervalst));
        List<Vastlegging> lijst = new ArrayList<>(dossier.vastleggingen());
        lijst.set(4, vervalst);
        Dossierverificatie verificatie = verifieer(json(new Dossier(lijst)));
        assertEquals(Oordeel.GEBROKEN, verificatie.oordeel());
        assertTrue(
                paden(verificatie).stream()
                        .anyMatch(p -> p.startsWith("/vastleggingen/4/vervolg/voorgeschiedenis/eerder")),
                verificatie::toString);
        assertTrue(paden(verificatie).stream().allMatch(p -> p.startsWith("/vastleggingen/4/")));
    }

    @Test
    void aTermThatNobodySetIsFound() {
        ObjectNode dossier = json(DOSSIERS.get(0));
        object(dossier, "/vastleggingen/4/vervolg").put("hersteltermijn", "2026-12-31");
        gebroken(dossier, "/vastleggingen/4/vervolg/hersteltermijn");
    }

    @Test
    void aChangeThatIsNotToldOrDidNotHappenIsFound() {
        Dossier tot = new Dossier(DOSSIERS.get(1).vastleggingen().subList(0, 4));
        ObjectNode dossier = json(tot);
        ArrayNode wijzigingen = (ArrayNode) dossier.at("/vastleggingen/3/vervolg/wijzigingen");
        assertFalse(wijzigingen.isEmpty());
        wijzigingen.remove(0);
        gebroken(dossier, "/vastleggingen/3/vervolg/wijzigingen/0");
        ObjectNode erbij = json(tot);
        ((ArrayNode) erbij.at("/vastleggingen/3/vervolg/wijzigingen")).add("/casus/labels");
        gebroken(erbij, "/vastleggingen/3/vervolg/wijzigingen/" + (wijzigingen.size() + 1));
    }

    @Test
    void anotherCasusThanThatOfTheDossierIsFoundWhereNothingChangedIt() {
        ObjectNode dossier = json(new Dossier(DOSSIERS.get(0).vastleggingen().subList(0, 2)));
        object(dossier, "/vastleggingen/1/casus/bevinding").put("omschrijving", "Iets anders.");
        gebroken(dossier, "/vastleggingen/1/casus/bevinding/omschrijving");
    }

    @Test
    void anEventThatTheEngineRefusesIsFound() {
        // The re-inspection is moved to before the end of the term.
        ObjectNode dossier = json(new Dossier(DOSSIERS.get(0).vastleggingen().subList(0, 3)));
        object(dossier, "/vastleggingen/2/vervolg/gebeurtenis").put("datum", "2026-04-01");
        gebroken(dossier, "/vastleggingen/2/vervolg/gebeurtenis/datum");
    }

    @Test
    void whatBrokeTheChainIsToldWhereItIs() {
        ObjectNode weg = json(DOSSIERS.get(0));
        vastleggingen(weg).remove(1);
        Dossierverificatie v = verifieer(weg);
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertEquals(Oordeel.GEREPRODUCEERD, v.vastleggingen().get(0));
        assertTrue(paden(v).contains("/vastleggingen/1/vervolg/vorige"));
        assertTrue(paden(v).contains("/vastleggingen/1/vervolg/volgnummer"));
        assertTrue(v.verschillen().stream().anyMatch(x -> x.soort() == Soort.KETEN));
        gebroken(
                json(DOSSIERS.get(0)).put("kenmerk", "Z-9"),
                "/vastleggingen/0/casus/kenmerk",
                "/vastleggingen/1/casus/kenmerk",
                "/vastleggingen/2/casus/kenmerk",
                "/vastleggingen/3/casus/kenmerk",
                "/vastleggingen/4/casus/kenmerk");
    }

    @Test
    void aFirstRecordWithAHistoryIsFound() {
        ObjectNode dossier = json(DOSSIERS.get(2));
        object(dossier, "/vastleggingen/0/vervolg/voorgeschiedenis")
                .putArray("eerder")
                .addObject()
                .put("zonderNaleving", false)
                .putArray("interventies")
                .add("WAARSCHUWEN");
        Dossierverificatie v = verifieer(herketend(dossier));
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertTrue(paden(v).get(0).startsWith("/vastleggingen/0/vervolg/voorgeschiedenis/eerder"), v::toString);
    }

    @Test
    void theHashOfAnEarlierVerificationShowsThatTheEndIsMissingAndThatTheDossierGrew() {
        Dossier dossier = DOSSIERS.get(1);
        Sha256 bewaard = Vastleggingshash.from(dossier.vastleggingen().get(3));
        byte[] heel = DossierJson.format(dossier).getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Oordeel.GEREPRODUCEERD,
                VERIFICATEUR.verifieerDossier(heel, bewaard).oordeel());
        Dossier korter = new Dossier(dossier.vastleggingen().subList(0, 3));
        gereproduceerd(korter);
        Dossierverificatie v =
                VERIFICATEUR.verifieerDossier(DossierJson.format(korter).getBytes(StandardCharsets.UTF_8), bewaard);
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        assertEquals(List.of("/vastleggingen"), paden(v));
        assertEquals(Soort.KETEN, v.verschillen().get(0).soort());
    }

    // ---------------------------------------------------------------------------------------- records by other rules

    private static final LhsEngine TOEN = Regelbanken.metAnder("stap2-aspecten.drl", tekst -> tekst + "\n// later\n");

    @Test
    void aDossierOfOtherRulesWithTheSameOutcomeIsIntact() {
        for (Dossier dossier : Dossiers.voorbeelden(TOEN)) {
            Dossierverificatie v = verifieer(json(dossier));
            assertEquals(List.of(), v.verschillen());
            assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, v.oordeel());
            assertTrue(v.volledig());
        }
    }

    @Test
    void aDossierThatGoesOnUnderNewRulesIsVerifiedWithBoth() {
        Dossier toen =
                new Dossier(Dossiers.voorbeelden(TOEN).get(1).vastleggingen().subList(0, 3));
        LocalDate dag = LocalDate.of(2026, 6, 1);
        Dossier nu = ENGINE.vervolg(
                ENGINE.vervolg(toen, Hercontrole.nietNageleefd("B-9", dag)), Termijnstelling.of(dag, dag));
        Dossierverificatie v = verifieer(json(nu));
        assertEquals(List.of(), v.verschillen());
        assertEquals(
                List.of(
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.GEREPRODUCEERD,
                        Oordeel.GEREPRODUCEERD),
                v.vastleggingen());
        assertEquals(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, v.oordeel());
    }

    @Test
    void anotherMatrixGivesAnotherOutcomeAndSaysWhere() {
        LhsEngine anders = Regelbanken.metStrategie(
                t -> t.replaceFirst("(\"B3\": [^\\[]*\\[\\s*)\"VERSCHERPT_TOEZICHT\",\\s*", "$1"));
        assertNotEquals(
                ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing()).orElseThrow(),
                anders.bibliotheek(StrategieJson.lhs17().verwijzing()).orElseThrow());
        Dossier dossier = ENGINE.open(DOSSIERS.get(0).vastleggingen().get(0).casus());
        dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("B-2", LocalDate.of(2026, 4, 2)));
        Dossierverificatie v = Verificateur.of(anders).verifieerDossier(DossierJson.format(dossier));
        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, v.oordeel());
        assertEquals("/vastleggingen/0/interventies/0", paden(v).get(0));
        // The ladder is not bound to the segment: the rung is the same, and not what was considered.
        assertTrue(paden(v).stream().anyMatch(p -> p.startsWith("/vastleggingen/1/overwogen")), v::toString);
        assertTrue(paden(v).stream().noneMatch(p -> p.startsWith("/vastleggingen/1/vervolg")), v::toString);
    }

    @Test
    void whatALaterVersionAddsIsToldAndDoesNotBreakIt() {
        ObjectNode dossier = json(DOSSIERS.get(1));
        for (JsonNode v : vastleggingen(dossier)) {
            object(v, "/bibliotheek").put("vingerafdruk", "ab".repeat(32));
        }
        vastlegging(dossier, 1).put("later", true);
        object(dossier, "/vastleggingen/1/vervolg").put("nog/iets", 1);
        Dossierverificatie v = verifieer(herketend(dossier));
        assertEquals(
                List.of(
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ANDERE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                        Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST),
                v.vastleggingen(),
                v::toString);
        assertEquals(List.of("/vastleggingen/1/vervolg/nog~1iets", "/vastleggingen/1/later"), paden(v));
        assertTrue(v.volledig());
        // An unknown value can only be refused.
        object(dossier, "/vastleggingen/2/vervolg/gebeurtenis").put("soort", "BEROEP");
        v = verifieer(herketend(dossier));
        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, v.oordeel());
        assertTrue(paden(v).contains("/vastleggingen/2/vervolg/gebeurtenis/soort"));
        assertFalse(v.volledig());
    }

    // ------------------------------------------------------------------------------------------------ sealed by itself

    @Test
    void recordsOfADossierVerifyInARegisterEachByItself() throws Exception {
        List<String> regels = new ArrayList<>();
        VerzegeldeVastlegging vorige = null;
        for (Dossier dossier : DOSSIERS) {
            for (Vastlegging v : dossier.vastleggingen()) {
                vorige = vorige == null
                        ? ZONDER_SLEUTEL.verzegel(v)
                        : ZONDER_SLEUTEL.verzegel(v, vorige.zegel().hash());
                regels.add(VerzegeldeVastleggingJson.formatCanonical(vorige));
                assertEquals(
                        v,
                        VerzegeldeVastleggingJson.parse(regels.get(regels.size() - 1))
                                .vastlegging());
            }
        }
        List<Verschil> verschillen = new ArrayList<>();
        Bestandsverificatie register = VERIFICATEUR.verifieerRegister(
                new ByteArrayInputStream((String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8)),
                r -> verschillen.addAll(r.verificatie().verschillen()));
        assertEquals(List.of(), verschillen);
        assertTrue(register.isGoed());
        assertEquals(15L, register.aantallen().get(Oordeel.GEREPRODUCEERD));
    }

    /**
     * By itself, a record shows what the rules give for its own account of its history, not that this account is true.
     */
    @Test
    void aSealedRecordOfADossierIsReproducedFromItsOwnHistory() {
        for (Vastlegging v : DOSSIERS.get(1).vastleggingen().subList(1, 5)) {
            ObjectNode verzegeld = boom(VerzegeldeVastleggingJson.format(ZONDER_SLEUTEL.verzegel(v)));
            assertEquals(
                    Oordeel.GEREPRODUCEERD, Verzegelwerk.verifieer(verzegeld).oordeel());
            ObjectNode vervolg = object(verzegeld, "/vastlegging/vervolg");
            vervolg.putArray("treden");
            Verificatie anders = Verzegelwerk.verifieer(Verzegelwerk.herzegeld(verzegeld));
            assertEquals(Oordeel.GEBROKEN, anders.oordeel());
            assertEquals(List.of("/vastlegging/vervolg/treden/0"), Verzegelwerk.paden(anders));
            vervolg.put("volgnummer", 0);
            assertEquals(
                    List.of("/vastlegging/vervolg/volgnummer"),
                    Verzegelwerk.paden(Verzegelwerk.verifieer(Verzegelwerk.herzegeld(verzegeld))));
        }
    }
}
