package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import org.junit.jupiter.api.Test;

class FoutenJsonTest {
    @Test
    void aRefusalNamesTheLineAndEachFaultOfIt() {
        OngeldigException e =
                assertThrows(OngeldigException.class, () -> CasusJson.parse("{\"a/b\\n\":1,\"kenmerk\":\"\"}"));
        assertEquals(
                "{\"regel\":12345678901,\"fouten\":["
                        + "{\"pad\":\"/a~1b\\n\",\"fout\":\"is geen bekend veld; verwacht: kenmerk, bevinding,"
                        + " normadressaat, reikwijdte, labels, bevoegdheden, bsbm, gedoogbesluit, afzien, verzoek, overleg of afwijking\","
                        + "\"code\":\"ONBEKEND_VELD\"},"
                        + "{\"pad\":\"/bevinding\",\"fout\":\"ontbreekt; verwacht: een object\",\"code\":\"ONTBREEKT\"},"
                        + "{\"pad\":\"/kenmerk\",\"fout\":\"is leeg; verwacht: tekst met ten minste één teken dat geen"
                        + " witruimte is\",\"code\":\"LEEG\"},"
                        + "{\"pad\":\"/normadressaat\",\"fout\":\"ontbreekt; verwacht: een object\",\"code\":\"ONTBREEKT\"}"
                        + "]}",
                FoutenJson.format(12_345_678_901L, e.fouten()));
    }

    @Test
    void aFaultOfTheWholeHasAnEmptyPath() {
        assertEquals(
                "{\"regel\":1,\"fouten\":[{\"pad\":\"\",\"fout\":\"is leeg\",\"code\":\"GEEN_JSON\"}]}",
                FoutenJson.format(1, List.of(new Fout("", Foutcode.GEEN_JSON, "is leeg"))));
    }

    @Test
    void aRefusalOfOneValueHasNoLine() {
        assertEquals(
                "{\"fouten\":[{\"pad\":\"/datum\",\"fout\":\"ontbreekt\",\"code\":\"ONTBREEKT\"},"
                        + "{\"pad\":\"/aap\",\"fout\":\"is geen bekend veld\",\"code\":\"ONBEKEND_VELD\"}]}",
                FoutenJson.format(List.of(
                        new Fout("/datum", Foutcode.ONTBREEKT, "ontbreekt"),
                        new Fout("/aap", Foutcode.ONBEKEND_VELD, "is geen bekend veld"))));
        assertEquals("{\"fouten\":[]}", FoutenJson.format(List.of()));
    }

    @Test
    void linesAreCountedFromOne() {
        assertThrows(IllegalArgumentException.class, () -> FoutenJson.format(0, List.of()));
    }
}
