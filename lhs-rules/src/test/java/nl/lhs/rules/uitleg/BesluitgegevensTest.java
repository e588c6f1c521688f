package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What the caller fills in for a besluit, and its JSON. */
class BesluitgegevensTest {
    private static Besluitgegevens alles() {
        Map<Besluitveld, String> velden = new EnumMap<>(Besluitveld.class);
        Arrays.stream(Besluitveld.values()).forEach(veld -> velden.put(veld, "tekst van\n" + veld.sleutel()));
        return Besluitgegevens.of(velden);
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSame() {
        for (Besluitgegevens gegevens : List.of(Besluitgegevens.LEEG, alles())) {
            assertEquals(gegevens, BesluitgegevensJson.parse(BesluitgegevensJson.format(gegevens)));
            assertEquals(gegevens, BesluitgegevensJson.parse(BesluitgegevensJson.formatIndented(gegevens)));
            assertEquals(List.of(), BesluitgegevensJson.validate(BesluitgegevensJson.format(gegevens)));
        }
    }

    @Test
    void theSchemaHasEveryFieldAndNoOther() {
        TreeSet<String> verwacht = Arrays.stream(Besluitveld.values())
                .map(Besluitveld::sleutel)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Besluitveld.values().length, verwacht.size(), "two fields have one key");
        verwacht.add("formaat");
        assertEquals(
                verwacht,
                new TreeSet<>(new ObjectMapper()
                        .readTree(BesluitgegevensJson.schema())
                        .path("properties")
                        .propertyNames()));
    }

    @Test
    void everyFaultIsNamedAtItsField() {
        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> BesluitgegevensJson.parse(
                        "{\"formaat\": \"urn:lhs:besluitgegevens:1\", \"doel\": \" \", \"doelen\": \"x\", \"plaats\": 3}"));
        assertEquals(
                List.of("/doel", "/doelen", "/plaats"),
                e.fouten().stream().map(Fout::pad).toList());
        OngeldigException lang = assertThrows(
                OngeldigException.class, () -> Besluitgegevens.LEEG.with(Besluitveld.DOEL, "x".repeat(10_001)));
        assertEquals(Foutcode.TE_LANG, lang.fouten().get(0).code());
        assertEquals("/doel", lang.fouten().get(0).pad());
    }

    @Test
    void aToStringTellsWhichFieldsAreFilledInAndNotWithWhat() {
        String tekst =
                Besluitgegevens.LEEG.with(Besluitveld.OVERTREDER, "geheim").toString();
        assertTrue(tekst.contains("overtreder"));
        assertFalse(tekst.contains("geheim"));
    }

    @Test
    void everyFieldIsDescribedWithWhoSuppliesItAndItsArticle() {
        for (Besluitveld veld : Besluitveld.values()) {
            assertEquals(veld, Besluitveld.find(veld.sleutel()).orElseThrow());
            assertTrue(veld.norm().isAwb(), veld::name);
            for (Taal taal : Taal.values()) {
                assertFalse(veld.omschrijving(taal).isBlank());
                assertFalse(veld.verstrekker(taal).isBlank());
            }
        }
        assertTrue(Besluitveld.find("onbekend").isEmpty());
    }
}
