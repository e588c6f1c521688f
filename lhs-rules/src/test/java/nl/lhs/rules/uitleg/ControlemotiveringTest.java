package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Controlecasus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.ControleJson;
import org.junit.jupiter.api.Test;

class ControlemotiveringTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Path VOORBEELD = Path.of("..", "lhs-examples", "voorbeelden", "controle.json");

    private static Controlevastlegging beslis(String kenmerk, Controlecasus... casussen) {
        return ENGINE.decide(new Controle(kenmerk, List.of(casussen)));
    }

    private static Bevinding.Builder bevinding(Gevolgen gevolgen) {
        return Bevinding.builder("b", LocalDate.of(2026, 5, 19)).gevolgen(gevolgen);
    }

    private static Controlecasus casus(String kenmerk, Bevinding.Builder bevinding, Typering typering) {
        return Controlecasus.of(Casus.builder(kenmerk, bevinding.build(), Normadressaat.of("N-1", typering))
                .build());
    }

    private static Controlecasus geweigerd(Optional<String> kenmerk, int fouten) {
        return Controlecasus.geweigerd(
                kenmerk,
                IntStream.range(0, fouten)
                        .mapToObj(i -> new Fout("/labels/k" + i, Foutcode.LEEG, "is leeg"))
                        .toList());
    }

    /** What is said in the last chapter. */
    private static String samen(Controlevastlegging c, Taal taal) {
        List<Controlemotivering.Hoofdstuk> alle = Motivering.from(c, taal).hoofdstukken();
        return alle.get(alle.size() - 1).uitspraken().stream()
                .map(Uitspraak::tekst)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theMotiveringOfTheExampleIsAsPinned() throws IOException {
        Controlevastlegging samen = ENGINE.decide(ControleJson.parse(Files.readString(VOORBEELD)));
        for (Taal taal : Taal.values()) {
            Goud.vergelijk(
                    "controle/motivering-" + taal.code() + ".txt",
                    Motivering.from(samen, taal).tekst());
        }
        Leesbaar.controleer(samen);
    }

    @Test
    void oneOverlegThatIsNecessaryForOneFindingServesTheOthersToo() {
        Controlevastlegging c = beslis(
                "C-1",
                casus("Z-1", bevinding(Gevolgen.VAN_BELANG), Typering.ONVERSCHILLIG),
                casus("Z-2", bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG),
                casus("Z-3", bevinding(Gevolgen.AANZIENLIJK), Typering.ONVERSCHILLIG));

        assertTrue(samen(c, Taal.NEDERLANDS)
                .contains("Overleg met politie en Openbaar Ministerie (OM) is nog noodzakelijk. Eén overleg kan dienen"
                        + " voor “Z-1” en “Z-3” samen (norm 3.3-1, § 3.3)."));
        assertTrue(samen(c, Taal.NEDERLANDS)
                .contains("is een middensegment: B3 en B4. Daar staan “Z-1” en “Z-3” (norm 3.3-7, § 3.3)."));
    }

    @Test
    void aangifteNamesTheNormsOfWhatWasDoneAndNoOther() {
        Controlevastlegging c = beslis(
                "C-1",
                casus("Z-1", bevinding(Gevolgen.BEPERKT), Typering.CALCULEREND),
                casus(
                        "Z-2",
                        bevinding(Gevolgen.BEPERKT).ernstigeGedraging(ErnstigeGedraging.WEIGEREN_TOEGANG),
                        Typering.CALCULEREND));

        assertTrue(samen(c, Taal.NEDERLANDS)
                .contains("Los van de matrix is aangifte standaard voor “Z-2” (norm 3.3-5, § 3.3)."));
    }

    @Test
    void anInspectionWithoutAnOvertredingSaysThatNothingFollows() {
        Bevinding.Builder geen =
                Bevinding.builder("b", LocalDate.of(2026, 5, 19)).overtreding(false);
        String samen = samen(beslis("C-1", casus("Z-1", geen, Typering.GOEDWILLEND)), Taal.NEDERLANDS);

        assertTrue(samen.startsWith("In controle “C-1” is één bevinding opgegeven: over één is definitief beslist"));
        assertTrue(samen.contains("heeft een plaats in de interventiematrix (norm 3.1-1"));
        assertTrue(samen.contains("Voor geen van de bevindingen is een interventie gekozen"));
        assertFalse(samen.contains("aangifte"));
    }

    @Test
    void anInspectionInWhichAllWasRefusedSaysThatAndNoMore() {
        Controlevastlegging c = beslis("C-1", geweigerd(Optional.of("Z-1"), 1), geweigerd(Optional.empty(), 2));

        assertEquals("""
                Bevinding 1, zaak “Z-1”

                Over deze bevinding is niet beslist, omdat er een fout staat in wat is opgegeven (norm 3.5-1, § 3.5).

                Bevinding 2

                Over deze bevinding is niet beslist, omdat er twee fouten staan in wat is opgegeven (norm 3.5-1, § 3.5).

                Alle bevindingen samen

                In controle “C-1” zijn twee bevindingen opgegeven: over twee is niet beslist, omdat de opgave niet klopt (norm 3.5-1, § 3.5).
                """, Motivering.from(c).tekst());
        Leesbaar.controleer(c);
    }

    @Test
    void aKenmerkChangesNothingOutsideItsQuotation() {
        String vijandig = "</h2><script>” (norm 3.1-1).\u202E\n\nBevinding 9";
        Controlevastlegging c = beslis(
                vijandig,
                casus(vijandig, bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG),
                geweigerd(Optional.of(vijandig + "2"), 1));
        Controlemotivering m = Motivering.from(c);

        assertFalse(m.html().contains("<script>"));
        assertTrue(m.tekst().lines().noneMatch("Bevinding 9"::equals));
        assertTrue(m.tekst()
                .startsWith("Bevinding 1, zaak “</h2><script>’ (norm 3.1-1).\uFFFD / Bevinding 9”\n\nDe feiten\n\n"));
        assertFalse(m.toString().contains("script"));
    }

    @Test
    void thereIsNoHeadingBelowTheSixthLevel() {
        Controlemotivering m =
                Motivering.from(beslis("C", casus("Z-1", bevinding(Gevolgen.BEPERKT), Typering.ONVERSCHILLIG)));

        assertTrue(m.html(5).contains("<h6>De feiten</h6>"));
        assertThrows(IllegalArgumentException.class, () -> m.html(6));
        assertThrows(IllegalArgumentException.class, () -> m.html(0));
    }
}
