package nl.lhs.rules.json;

import static nl.lhs.rules.json.Voorbeeld.fouten;
import static nl.lhs.rules.json.Voorbeeld.object;
import static nl.lhs.rules.json.Voorbeeld.tekst;
import static nl.lhs.rules.json.Voorbeeld.verwacht;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.json.Schendingen.Schending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is wrong with a casus: each fault alone, and all of them together. */
class CasusFoutTest {
    /** One contradiction: what is changed in a casus that has none, and the faults that name it. */
    private record Tegenspraak(String naam, Set<String> fouten, Consumer<ObjectNode> verander) {
        @Override
        public String toString() {
            return naam;
        }
    }

    private static final String VERLOPEN = "/gedoogbesluit/tot GEDOOGBESLUIT_VERLOPEN";

    private static Tegenspraak tegenspraak(String naam, Consumer<ObjectNode> verander, String... fouten) {
        return new Tegenspraak(naam, Set.of(fouten), verander);
    }

    private static void afwijking(ObjectNode casus, String... interventies) {
        ArrayNode lijst = object(casus, "/afwijking").putArray("interventies");
        List.of(interventies).forEach(lijst::add);
    }

    private static void bevoegdheden(ObjectNode casus, String... interventies) {
        ArrayNode lijst = casus.putArray("bevoegdheden");
        List.of(interventies).forEach(lijst::add);
    }

    static Stream<Schending> schendingen() {
        return Schendingen.of(CasusJson.schema(), Voorbeeld.volledig()).stream();
    }

    /** All contradictions of the contract, each from a casus in which every field is given. */
    static Stream<Tegenspraak> tegenspraken() {
        return Stream.of(
                tegenspraak(
                        "expert help without onderbouwing",
                        c -> ((ArrayNode) c.at("/bevinding/verzwarendeAspecten"))
                                .addObject()
                                .put("soort", "MEDEWERKING_DESKUNDIGE_DERDEN"),
                        "/bevinding/verzwarendeAspecten/2/onderbouwing ASPECT_ZONDER_ONDERBOUWING"),
                tegenspraak(
                        "the same aspect twice",
                        c -> ((ArrayNode) c.at("/bevinding/verzwarendeAspecten"))
                                .addObject()
                                .put("soort", "NORMBEVESTIGING"),
                        "/bevinding/verzwarendeAspecten/2/soort DUBBEL"),
                tegenspraak(
                        "a gedoogbesluit that ended before the finding",
                        c -> object(c, "/gedoogbesluit").put("tot", "2026-03-01"),
                        VERLOPEN),
                tegenspraak(
                        "refraining beside a gedoogbesluit",
                        c -> c.putObject("afzien")
                                .put("grond", "ONEVENREDIGHEID")
                                .put("motivering", "Te klein"),
                        "/afzien AFZIEN_NAAST_GEDOOGBESLUIT"),
                tegenspraak(
                        "a request that was due before it came",
                        c -> object(c, "/verzoek").put("uiterlijk", "2026-03-02"),
                        "/verzoek/uiterlijk VERZOEK_UITERLIJK_VOOR_ONTVANGST"),
                tegenspraak(
                        "a BSBM for a fact outside the Feitenboekje",
                        c -> {
                            c.remove(List.of("afwijking", "bevoegdheden"));
                            object(c, "/bsbm").put("feitInFeitenboekje", false).put("opleggen", true);
                        },
                        "/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE"),
                tegenspraak(
                        "a BSBM against a contra-indicatie",
                        c -> {
                            c.remove(List.of("afwijking", "bevoegdheden"));
                            object(c, "/bsbm").put("contraIndicatie", true).put("opleggen", true);
                        },
                        "/bsbm/opleggen BSBM_CONTRA_INDICATIE"),
                tegenspraak(
                        "a BSBM without the power",
                        c -> {
                            c.remove("afwijking");
                            object(c, "/bsbm").put("opleggen", true);
                        },
                        "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID"),
                tegenspraak(
                        "a BSBM without any power",
                        c -> {
                            c.remove("afwijking");
                            bevoegdheden(c);
                            object(c, "/bsbm").put("opleggen", true);
                        },
                        "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID"),
                tegenspraak(
                        "a BSBM beside criminal action",
                        c -> {
                            c.remove(List.of("afwijking", "bevoegdheden"));
                            object(c, "/bsbm").put("opleggen", true);
                            object(c, "/overleg").put("uitkomst", "STRAFRECHT");
                        },
                        "/overleg/uitkomst BSBM_NAAST_STRAFRECHT"),
                tegenspraak(
                        "a BSBM beside administrative and criminal action",
                        c -> {
                            c.remove(List.of("afwijking", "bevoegdheden"));
                            object(c, "/bsbm").put("opleggen", true);
                            object(c, "/overleg").put("uitkomst", "BESTUURS_EN_STRAFRECHT");
                        },
                        "/overleg/uitkomst BSBM_NAAST_STRAFRECHT"),
                tegenspraak(
                        "a deviation without the power",
                        c -> afwijking(c, "WAARSCHUWEN", "LAST_ONDER_BESTUURSDWANG"),
                        "/afwijking/interventies/1 AFWIJKING_ZONDER_BEVOEGDHEID"),
                tegenspraak(
                        "a deviation that suspends what is not there",
                        c -> {
                            bevoegdheden(c, "SCHORSEN_OF_INTREKKEN");
                            object(c, "/normadressaat").put("begunstigendBesluit", false);
                            afwijking(c, "SCHORSEN_OF_INTREKKEN");
                        },
                        "/afwijking/interventies/0 AFWIJKING_ZONDER_BEGUNSTIGEND_BESLUIT"),
                tegenspraak(
                        "a deviation with a PV after an overleg without criminal action",
                        c -> afwijking(c, "PROCES_VERBAAL"),
                        "/afwijking/interventies/0 AFWIJKING_PV_ZONDER_OVERLEG"),
                tegenspraak(
                        "a deviation with a PV without overleg",
                        c -> {
                            c.remove("overleg");
                            afwijking(c, "PROCES_VERBAAL");
                        },
                        "/afwijking/interventies/0 AFWIJKING_PV_ZONDER_OVERLEG"),
                tegenspraak(
                        "a deviation with a BSBM that is not imposed",
                        c -> {
                            c.remove("bevoegdheden");
                            afwijking(c, "BSBM");
                        },
                        "/afwijking/interventies/0 AFWIJKING_BSBM_NIET_OPGELEGD"),
                tegenspraak(
                        "a deviation with a BSBM of which nothing is given",
                        c -> {
                            c.remove(List.of("bevoegdheden", "bsbm"));
                            afwijking(c, "BSBM");
                        },
                        "/afwijking/interventies/0 AFWIJKING_BSBM_NIET_OPGELEGD"),
                tegenspraak(
                        "a deviation without the BSBM that is imposed",
                        c -> {
                            c.remove("bevoegdheden");
                            object(c, "/bsbm").put("opleggen", true);
                        },
                        "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM"),
                tegenspraak(
                        "a deviation with a fine and a PV",
                        c -> {
                            object(c, "/overleg").put("uitkomst", "STRAFRECHT");
                            afwijking(c, "BESTUURLIJKE_BOETE", "PROCES_VERBAAL");
                        },
                        "/afwijking/interventies/1 AFWIJKING_TWEE_STRAFFEN"),
                tegenspraak(
                        "a deviation with a fine and a BSBM",
                        c -> {
                            c.remove("bevoegdheden");
                            object(c, "/bsbm").put("opleggen", true);
                            afwijking(c, "BSBM", "BESTUURLIJKE_BOETE");
                        },
                        "/afwijking/interventies/1 AFWIJKING_TWEE_STRAFFEN"),
                tegenspraak(
                        "a deviation with a BSBM and a PV",
                        c -> {
                            c.remove(List.of("bevoegdheden", "overleg"));
                            object(c, "/bsbm").put("opleggen", true);
                            afwijking(c, "PROCES_VERBAAL", "BSBM");
                        },
                        "/afwijking/interventies/0 AFWIJKING_PV_ZONDER_OVERLEG",
                        "/afwijking/interventies/1 AFWIJKING_TWEE_STRAFFEN"));
    }

    @Test
    void theFullCasusIsRight() {
        assertEquals(verwacht(), fouten(Voorbeeld.volledig()));
    }

    @Test
    void whatIsWrongWithAfzienIsNamed() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.remove("gedoogbesluit");
        ObjectNode afzien = casus.putObject("afzien");
        assertEquals(verwacht("/afzien/grond ONTBREEKT", "/afzien/motivering ONTBREEKT"), fouten(casus));
        afzien.put("grond", "BEEINDIGD").put("motivering", " ").put("meer", 1);
        assertEquals(
                verwacht("/afzien/grond ONBEKENDE_WAARDE", "/afzien/motivering LEEG", "/afzien/meer ONBEKEND_VELD"),
                fouten(casus));
        afzien.removeAll();
        afzien.put("grond", "RECHTVAARDIGINGSGROND").put("motivering", "Overmacht");
        assertEquals(verwacht(), fouten(casus));
    }

    @Test
    void everyKeywordOfTheSchemaIsViolated() {
        assertEquals(
                Set.of(
                        "additionalProperties",
                        "enum",
                        "format",
                        "maxItems",
                        "maxLength",
                        "maxProperties",
                        "minItems",
                        "minLength",
                        "minProperties",
                        "pattern",
                        "propertyNames",
                        "required",
                        "type",
                        "uniqueItems"),
                Schendingen.keywords(CasusJson.schema(), Voorbeeld.volledig()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schendingen")
    void aConstraintThatIsViolatedAloneIsTheOnlyFault(Schending schending) {
        assertEquals(verwacht(schending.fout()), fouten(schending.boom()));
    }

    /** Cases with two readable dates, of which the first is after the second. */
    static Stream<Schending> schendingenNaastEenTegenspraak() {
        return schendingen()
                .filter(s -> s.boom().at("/bevinding/datum").asString("").equals("2026-03-02"))
                .filter(s -> s.boom().at("/gedoogbesluit/tot").asString("").equals("2026-12-31"))
                .peek(s -> object(s.boom(), "/gedoogbesluit").put("tot", "2026-03-01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schendingenNaastEenTegenspraak")
    void aViolatedConstraintAndAContradictionAreNamedTogether(Schending schending) {
        assertEquals(verwacht(schending.fout(), VERLOPEN), fouten(schending.boom()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tegenspraken")
    void aContradictionAloneIsTheOnlyFault(Tegenspraak tegenspraak) {
        ObjectNode casus = Voorbeeld.volledig();
        tegenspraak.verander().accept(casus);
        assertEquals(new TreeSet<>(tegenspraak.fouten()), fouten(casus));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tegenspraken")
    void aContradictionIsNamedBesideFaultsOfForm(Tegenspraak tegenspraak) {
        ObjectNode casus = Voorbeeld.volledig();
        tegenspraak.verander().accept(casus);
        casus.put("kenmerk", "").put("extra", 1).remove("reikwijdte");
        object(casus, "/bevinding").put("gevolgen", "ENORM").remove("kenmerk");
        Set<String> verwacht = verwacht(
                "/kenmerk LEEG",
                "/extra ONBEKEND_VELD",
                "/bevinding/gevolgen ONBEKENDE_WAARDE",
                "/bevinding/kenmerk ONTBREEKT");
        verwacht.addAll(tegenspraak.fouten());
        assertEquals(verwacht, fouten(casus));
    }

    @Test
    void everyCodeOfAContradictionIsTested() {
        Set<String> codes = new TreeSet<>();
        tegenspraken().forEach(t -> t.fouten().forEach(f -> codes.add(f.substring(f.indexOf(' ') + 1))));
        Set<String> verwacht = new TreeSet<>(Set.of("DUBBEL"));
        for (Foutcode code : Foutcode.values()) {
            // The interventions after these are for a dossier.
            if (code.compareTo(Foutcode.TEGENSTRIJDIG) > 0 && code.compareTo(Foutcode.AFWIJKING_TWEE_STRAFFEN) <= 0) {
                verwacht.add(code.name());
            }
        }
        assertEquals(verwacht, codes);
    }

    @Test
    void allContradictionsThatGoTogetherAreNamedTogether() {
        ObjectNode casus = Voorbeeld.volledig();
        ((ArrayNode) casus.at("/bevinding/verzwarendeAspecten"))
                .add(Voorbeeld.boom("{\"soort\":\"MEDEWERKING_DESKUNDIGE_DERDEN\"}"))
                .add(Voorbeeld.boom("{\"soort\":\"NORMBEVESTIGING\"}"));
        object(casus, "/gedoogbesluit").put("tot", "2026-03-01");
        object(casus, "/bsbm")
                .put("feitInFeitenboekje", false)
                .put("contraIndicatie", true)
                .put("opleggen", true);
        object(casus, "/overleg").put("uitkomst", "STRAFRECHT");
        afwijking(casus, "EXPLOITATIEVERBOD_OF_SLUITING", "BESTUURLIJKE_BOETE", "PROCES_VERBAAL");
        assertEquals(
                verwacht(
                        "/bevinding/verzwarendeAspecten/2/onderbouwing ASPECT_ZONDER_ONDERBOUWING",
                        "/bevinding/verzwarendeAspecten/3/soort DUBBEL",
                        VERLOPEN,
                        "/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE",
                        "/bsbm/opleggen BSBM_CONTRA_INDICATIE",
                        "/bsbm/opleggen BSBM_ZONDER_BEVOEGDHEID",
                        "/overleg/uitkomst BSBM_NAAST_STRAFRECHT",
                        "/afwijking/interventies AFWIJKING_ZONDER_OPGELEGDE_BSBM",
                        "/afwijking/interventies/0 AFWIJKING_ZONDER_BEVOEGDHEID",
                        "/afwijking/interventies/2 AFWIJKING_TWEE_STRAFFEN"),
                fouten(casus));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertEquals(
                // The outcome of the overleg is unknown, so that a PV contradicts nothing.
                verwacht(
                        "/#x ONBEKEND_VELD",
                        "/afwijking/interventies/0 ONBEKENDE_WAARDE",
                        "/afwijking/interventies/2 DUBBEL",
                        "/afwijking/interventies/3 VERKEERD_TYPE",
                        "/afwijking/motivering LEEG",
                        "/bevinding/belangen/0 VERKEERD_TYPE",
                        "/bevinding/datum GEEN_DATUM",
                        "/bevinding/gevolgen ONTBREEKT",
                        "/bevinding/kenmerk VERKEERD_TYPE",
                        "/bevinding/spoedeisend VERKEERD_TYPE",
                        "/bevinding/verzwarendeAspecten/0/onderbouwing ASPECT_ZONDER_ONDERBOUWING",
                        "/bevoegdheden/0 ONBEKENDE_WAARDE",
                        "/bsbm/opleggen BSBM_FEIT_NIET_IN_FEITENBOEKJE",
                        "/bsbm/x ONBEKEND_VELD",
                        "/gedoogbesluit/grond ONTBREEKT",
                        "/kenmerk ONTBREEKT",
                        "/labels/1 ONGELDIGE_SLEUTEL",
                        "/labels/1 VERKEERD_TYPE",
                        "/normadressaat VERKEERD_TYPE",
                        "/overleg/uitkomst ONTBREEKT",
                        "/reikwijdte TE_WEINIG"),
                fouten(() -> CasusJson.parse("""
                        {"bevinding":{"kenmerk":1,"datum":"2026-02-30","belangen":[1],"spoedeisend":"nee",
                          "verzwarendeAspecten":[{"soort":"MEDEWERKING_DESKUNDIGE_DERDEN"}]},
                         "normadressaat":[],"reikwijdte":{},"labels":{"1":2},"bevoegdheden":["WAARSCHUWEN"],
                         "bsbm":{"feitInFeitenboekje":false,"opleggen":true,"x":1},"overleg":{},
                         "gedoogbesluit":{"kenmerk":"G","tot":"2020-01-01"},
                         "afwijking":{"interventies":["X","PROCES_VERBAAL","PROCES_VERBAAL",7],"motivering":"\\u00a0"},"#x":1}
                        """)));
    }

    @Test
    void whatCannotBeReadContradictsNothing() {
        ObjectNode casus = Voorbeeld.volledig();
        object(casus, "/bsbm").put("opleggen", true).put("contraIndicatie", "ja");
        object(casus, "/overleg").put("uitkomst", "STRAFRECHTELIJK");
        bevoegdheden(casus, "BSMB");
        afwijking(casus, "BMSB", "SCHORSEN_OF_INTREKKEN");
        object(casus, "/normadressaat").put("begunstigendBesluit", "nee");
        object(casus, "/gedoogbesluit").put("tot", "2026-03-00");
        assertEquals(
                verwacht(
                        "/bsbm/contraIndicatie VERKEERD_TYPE",
                        "/overleg/uitkomst ONBEKENDE_WAARDE",
                        "/bevoegdheden/0 ONBEKENDE_WAARDE",
                        "/afwijking/interventies/0 ONBEKENDE_WAARDE",
                        "/normadressaat/begunstigendBesluit VERKEERD_TYPE",
                        "/gedoogbesluit/tot GEEN_DATUM"),
                fouten(casus));
    }

    @Test
    void aBsbmThatCannotBeReadIsNotTakenAsAbsent() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.remove("bevoegdheden");
        afwijking(casus, "BSBM");
        casus.putArray("bsbm");
        assertEquals(verwacht("/bsbm VERKEERD_TYPE"), fouten(casus));
        casus.putObject("bsbm").put("feitInFeitenboekje", true);
        assertEquals(verwacht("/bsbm/opleggen ONTBREEKT"), fouten(casus));
    }

    @Test
    void anOnderbouwingThatIsWrongIsNotAMissingOne() {
        ObjectNode casus = Voorbeeld.volledig();
        object(casus, "/bevinding/verzwarendeAspecten/0")
                .put("soort", "MEDEWERKING_DESKUNDIGE_DERDEN")
                .put("onderbouwing", " ");
        assertEquals(verwacht("/bevinding/verzwarendeAspecten/0/onderbouwing LEEG"), fouten(casus));
        object(casus, "/bevinding/verzwarendeAspecten/0").putNull("onderbouwing");
        assertEquals(verwacht("/bevinding/verzwarendeAspecten/0/onderbouwing VERKEERD_TYPE"), fouten(casus));
    }

    @Test
    void everyRepeatedItemIsNamed() {
        ObjectNode casus = Voorbeeld.volledig();
        ArrayNode belangen = object(casus, "/bevinding").putArray("belangen");
        List.of("MILIEU", "NATUUR", "MILIEU", "NATUUR", "WATER").forEach(belangen::add);
        assertEquals(verwacht("/bevinding/belangen/2 DUBBEL", "/bevinding/belangen/3 DUBBEL"), fouten(casus));
    }

    @Test
    void gevolgenMayBeMissingOnlyWithoutOvertreding() {
        ObjectNode casus = Voorbeeld.volledig();
        object(casus, "/bevinding").remove("gevolgen");
        assertEquals(verwacht("/bevinding/gevolgen ONTBREEKT"), fouten(casus));
        object(casus, "/bevinding").remove("overtreding");
        assertEquals(verwacht("/bevinding/gevolgen ONTBREEKT"), fouten(casus));
        object(casus, "/bevinding").put("overtreding", false);
        assertEquals(verwacht(), fouten(casus));
    }

    @Test
    void textsOfTheGreatestLengthAreRight() {
        ObjectNode casus = Voorbeeld.volledig();
        casus.put("kenmerk", "😀".repeat(200));
        object(casus, "/bevinding").put("omschrijving", "😀".repeat(10_000));
        object(casus, "/labels").put("a".repeat(50), "x");
        for (int i = 0; i < 18; i++) {
            object(casus, "/labels").put("extra" + i, "x");
        }
        assertEquals(verwacht(), fouten(casus));
    }

    private static Fout enige(String json) {
        OngeldigException e = assertThrows(OngeldigException.class, () -> CasusJson.parse(json));
        assertEquals(1, e.fouten().size(), e::getMessage);
        return e.fouten().get(0);
    }

    private static void zegt(String tekst, JsonNode casus) {
        assertEquals(tekst, enige(tekst(casus)).tekst());
    }

    @Test
    void aFaultSaysInDutchWhatWasExpected() {
        ObjectNode casus = Voorbeeld.volledig();
        object(casus, "/bevinding").put("gevolgen", "van belang");
        zegt(
                "is geen bekende waarde; bedoeld is misschien VAN_BELANG; verwacht: VRIJWEL_NIHIL, BEPERKT, VAN_BELANG"
                        + " of AANZIENLIJK",
                casus);
        object(casus, "/bevinding").put("gevolgen", "zoiets");
        zegt("is geen bekende waarde; verwacht: VRIJWEL_NIHIL, BEPERKT, VAN_BELANG of AANZIENLIJK", casus);
        object(casus, "/bevinding").remove("gevolgen");
        zegt(
                "ontbreekt; verwacht: VRIJWEL_NIHIL, BEPERKT, VAN_BELANG of AANZIENLIJK, tenzij overtreding false is"
                        + " (norm 3.1-2)",
                casus);

        casus = Voorbeeld.volledig();
        object(casus, "/bevinding").put("spoedeisent", true);
        assertTrue(enige(tekst(casus))
                .tekst()
                .startsWith("is geen bekend veld; bedoeld is misschien spoedeisend; verwacht: kenmerk, omschrijving,"));

        casus = Voorbeeld.volledig();
        object(casus, "/normadressaat").put("begunstigendBesluit", 1);
        zegt("is een getal; verwacht: true, false of null", casus);
        object(casus, "/normadressaat").put("begunstigendBesluit", true).put("typering", "");
        zegt(
                "is geen bekende waarde; verwacht: GOEDWILLEND, ONVERSCHILLIG, CALCULEREND, BEWUST_EN_STRUCTUREEL of"
                        + " null",
                casus);

        casus = Voorbeeld.volledig();
        casus.put("kenmerk", "x".repeat(201));
        zegt("telt 201 tekens; verwacht: hoogstens 200", casus);
        casus.putNull("kenmerk");
        zegt("is null; verwacht: tekst van 1 tot en met 200 tekens", casus);
    }
}
