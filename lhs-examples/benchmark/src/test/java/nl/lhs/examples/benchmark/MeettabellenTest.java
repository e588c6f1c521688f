package nl.lhs.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The two forms are those of the one text. */
class MeettabellenTest {
    @Test
    void dmnIsThatOfTheText() {
        assertEquals(
                Meettabellen.laad().dmn(), new String(Meettabellen.lees(Meettabellen.DMN), StandardCharsets.UTF_8));
    }

    @Test
    void theWorkbookIsThatOfTheText() throws IOException {
        ByteArrayOutputStream nieuw = new ByteArrayOutputStream();
        Meettabellen.laad().schrijfXlsx(nieuw);
        assertEquals(cellen(nieuw.toByteArray()), cellen(Meettabellen.lees(Meettabellen.XLSX)));
    }

    private static List<String> cellen(byte[] bestand) throws IOException {
        List<String> cellen = new ArrayList<>();
        try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(bestand))) {
            boek.forEach(blad -> blad.forEach(
                    rij -> rij.forEach(cel -> cellen.add(cel.getAddress() + " " + cel.getStringCellValue()))));
        }
        return cellen;
    }
}
