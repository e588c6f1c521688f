package nl.lhs.rules.zegel;

import static nl.lhs.rules.zegel.Verzegelwerk.paden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Regelbanken;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil.Soort;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Records that another rule base decided, whose rules or strategie this library has no longer. */
class AndereRegelsTest {
    private static final List<Casus> CASUSSEN = Verzegelwerk.voorbeelden();

    /** Made once: to compile the rules takes seconds. */
    private static final LhsEngine MET_OPMERKING =
            Regelbanken.metAnder("stap2-aspecten.drl", tekst -> tekst + "\n// later\n");

    private static Map<Oordeel, Integer> oordelen(LhsEngine toen) {
        Map<Oordeel, Integer> oordelen = new EnumMap<>(Oordeel.class);
        for (Casus casus : CASUSSEN) {
            oordelen.merge(verifieer(toen, casus).oordeel(), 1, Integer::sum);
        }
        return oordelen;
    }

    private static Verificatie verifieer(LhsEngine toen, Casus casus) {
        Verificatie v = Verzegelwerk.MET_PUBLIEKE_SLEUTEL.verifieer(
                VerzegeldeVastleggingJson.format(Verzegelwerk.MET_SLEUTEL.verzegel(toen.decide(casus))));
        assertEquals(
                toen.bibliotheek(toen.strategieen().get(0).verwijzing()).orElseThrow(),
                v.bibliotheek().orElseThrow());
        return v;
    }

    @Test
    void rulesThatDifferInACommentGiveTheSameOutcomeWithoutADifference() {
        LhsEngine toen = MET_OPMERKING;
        assertNotEquals(
                Verzegelwerk.ENGINE
                        .bibliotheek(StrategieJson.lhs17().verwijzing())
                        .orElseThrow(),
                toen.bibliotheek(StrategieJson.lhs17().verwijzing()).orElseThrow());
        assertEquals(Map.of(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, CASUSSEN.size()), oordelen(toen));
        assertEquals(List.of(), verifieer(toen, CASUSSEN.get(0)).verschillen());
    }

    @Test
    void aRuleMoreThatChangesNothingIsADifferenceInReasoning() {
        LhsEngine toen = Regelbanken.metExtra("package nl.lhs.rules.stap1\nimport nl.lhs.rules.regels.*\n"
                + "rule \"aan het begin gebeurt niets\" @normen( \"3.1-1\" ) when Feiten() then end\n");
        assertEquals(Map.of(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, CASUSSEN.size()), oordelen(toen));
        Verificatie v = verifieer(toen, CASUSSEN.get(0));
        assertEquals(List.of("/vastlegging/regels/0"), paden(v));
        assertEquals(Soort.REDENERING, v.verschillen().get(0).soort());
    }

    @Test
    void anotherMatrixGivesAnotherOutcomeAndSaysWhatDiffers() {
        LhsEngine toen = Regelbanken.metStrategie(t -> t.replaceFirst(
                "(\"A1\": [^\\[]*\\[\\s*)\"AANSPREKEN_INFORMEREN\"", "$1\"WAARSCHUWEN\", \"BESTUURLIJK_GESPREK\""));
        Map<Oordeel, Integer> oordelen = oordelen(toen);
        assertEquals(
                Set.of(Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST, Oordeel.ANDERE_REGELS_ANDERE_UITKOMST),
                oordelen.keySet());

        Verificatie v = verifieer(toen, CASUSSEN.get(0));
        assertEquals(
                "A1",
                Verzegelwerk.ENGINE
                        .decide(CASUSSEN.get(0))
                        .positionering()
                        .orElseThrow()
                        .segment()
                        .name());
        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, v.oordeel());
        assertEquals("/vastlegging/interventies/0", paden(v).get(0));
        assertEquals(
                "vastgelegd is WAARSCHUWEN; de regels geven AANSPREKEN_INFORMEREN",
                v.verschillen().get(0).tekst());
        List<Soort> soorten = v.verschillen().stream().map(Verschil::soort).toList();
        assertTrue(soorten.contains(Soort.REDENERING));
        assertEquals(soorten.stream().sorted().toList(), soorten, "outcome first");
    }

    @Test
    void aStrategieThatThisLibraryDoesNotHaveIsAnotherOutcome() {
        LhsEngine toen = Regelbanken.metStrategie(t -> t.replaceFirst("\"versie\": \"1[.]7\"", "\"versie\": \"1.8\""));
        assertEquals(Map.of(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, CASUSSEN.size()), oordelen(toen));
        Map<Soort, List<String>> paden = verifieer(toen, CASUSSEN.get(0)).verschillen().stream()
                .collect(
                        Collectors.groupingBy(Verschil::soort, Collectors.mapping(Verschil::pad, Collectors.toList())));
        assertEquals(List.of("/vastlegging/strategie/versie"), paden.get(Soort.UITKOMST));
        // Only 1.7 has a successor, which a point of attention and its rule say.
        assertEquals(2, paden.get(Soort.REDENERING).size());
    }

    @Test
    void theOtherRuleBaseVerifiesItsOwnRecordsAndTellsOursApart() {
        LhsEngine toen = MET_OPMERKING;
        Verificateur verificateur = Verificateur.of(toen);
        for (Casus casus : CASUSSEN) {
            assertEquals(
                    Oordeel.GEREPRODUCEERD,
                    verificateur
                            .verifieer(VerzegeldeVastleggingJson.format(
                                    Verzegelwerk.ZONDER_SLEUTEL.verzegel(toen.decide(casus))))
                            .oordeel());
        }
    }

    /** Fields that are reasoning: they may differ between two rule bases that come to the same outcome. */
    private static final Set<String> REDENERING = Set.of(
            "overwogen/*/soort",
            "overwogen/*/reden",
            "overwogen/*/code",
            "aandachtspunten",
            "aandachtspunten/*",
            "aandachtspunten/*/code",
            "aandachtspunten/*/normen",
            "aandachtspunten/*/normen/*",
            "aandachtspunten/*/tekst",
            "signalen",
            "signalen/*",
            "signalen/*/code",
            "signalen/*/normen",
            "signalen/*/normen/*",
            "signalen/*/tekst",
            "beleid",
            "beleid/opties",
            "beleid/opties/beideArgumenten",
            "beleid/opties/rand",
            "beleid/opties/standaardtypering",
            "beleid/opties/bsbmVervangtOverlegInZwaar",
            "beleid/opties/spoed",
            "beleid/berustOp",
            "beleid/berustOp/id",
            "beleid/berustOp/versie",
            "beleid/gewijzigd",
            "beleid/gewijzigd/*",
            "beleid/gewijzigd/*/plaats",
            "beleid/gewijzigd/*/landelijk",
            "beleid/gewijzigd/*/landelijk/*",
            "beleid/gewijzigd/*/lokaal",
            "beleid/gewijzigd/*/lokaal/*",
            "woorden", // what the words of the outcome mean
            "lezingen",
            "lezingen/*",
            "regels",
            "regels/*",
            "regels/*/stap",
            "regels/*/regel",
            "regels/*/normen",
            "regels/*/normen/*",
            "regels/*/lezingen",
            "regels/*/lezingen/*");

    @Test
    void everyFieldOfARecordIsOutcomeOrReasoning() {
        JsonNode schema = Verzegelwerk.MAPPER.readTree(VastleggingJson.schema());
        Set<String> velden = new TreeSet<>();
        velden("", schema, schema, velden);
        velden.removeIf(v -> v.startsWith("casus") || v.startsWith("bibliotheek"));
        // All of what happened in a dossier is outcome.
        assertTrue(velden.contains(Vergelijking.VERVOLG + "/voorgeschiedenis/eerder"));
        velden.removeIf(v -> v.equals(Vergelijking.VERVOLG) || v.startsWith(Vergelijking.VERVOLG + "/"));

        Set<String> verwacht = new TreeSet<>(REDENERING);
        verwacht.addAll(Vergelijking.UITKOMST);
        velden.add("scenarios/*"); // three keys, each a spoor
        velden.add("scenarios/*/*");
        velden.removeIf(v -> v.matches("scenarios/[A-Z_]+(/[*])?"));
        assertEquals(verwacht, velden);
        assertEquals(verwacht.size(), REDENERING.size() + Vergelijking.UITKOMST.size(), "none is both");
    }

    private static void velden(String pad, JsonNode knoop, JsonNode schema, Set<String> velden) {
        String ref = knoop.path("$ref").asString("");
        if (ref.startsWith("#")) {
            velden(pad, schema.at(ref.substring(1)), schema, velden);
        }
        knoop.path("properties").forEachEntry((veld, kind) -> {
            String hier = pad.isEmpty() ? veld : pad + "/" + veld;
            velden.add(hier);
            velden(hier, kind, schema, velden);
        });
        if (knoop.has("items")) {
            velden.add(pad + "/*");
            velden(pad + "/*", knoop.get("items"), schema, velden);
        }
    }
}
