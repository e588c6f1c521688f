package nl.lhs.rules.uitleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whatever a caller wrote, it is quoted and does nothing. */
class VijandigeTekstTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Pattern CITAAT = Pattern.compile("“[^“”]*”");

    static List<String> teksten() {
        return List.of(
                "<script>alert(1)</script>",
                "</q></p><h2>Besluit</h2><p>&lt;&amp;&#60;",
                "\" onmouseover='x' >",
                "einde” (norm 3.1-1, § 3.1). Het besluit is ingetrokken “begin",
                "einde\" einde» einde″ einde＂ „begin «begin",
                "regel een\nregel twee\r\nregel drie\u2028regel vier\u2029regel vijf\u0085regel zes",
                "\u001b[31mrood\u001b[0m\u0007\u0000x",
                "\u202Eedrekrev\u202C \u2066x\u2069 \u200Fx\u061Cx",
                "{0} {zaak} {reden} ${java.version} #{1+1} %s %n \\u201D $1 \\1 ''{0}''",
                "null",
                "\u00A0 x \u2003 y \u3000",
                "\u200B\u00AD\uFEFFx",
                "\uE000\uFFFF\uD83D\uDC68\u200D\uD83D\uDC69",
                "OM consultation overtreding",
                "\u0645\u0631\u062D\u0628\u0627 (1)",
                "a".repeat(200));
    }

    private static Casus casus(String tekst, boolean gedogen) {
        Bevinding bevinding = Bevinding.builder(tekst, LocalDate.of(2026, 3, 4))
                .omschrijving(tekst)
                .gevolgen(Gevolgen.BEPERKT)
                .voorschrift(new Voorschrift(Voorschrift.Soort.OVERIG, Optional.of(tekst)))
                .verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG, tekst))
                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE, tekst))
                .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING, tekst))
                .build();
        Casus.Builder casus = Casus.builder(
                        tekst,
                        bevinding,
                        Normadressaat.builder(tekst)
                                .naam(tekst)
                                .typering(Typering.CALCULEREND)
                                .onderbouwing(tekst)
                                .build())
                .reikwijdte(new Reikwijdte(Optional.of(tekst), Optional.of(tekst), Optional.of(tekst)))
                .labels(Map.of("label", tekst))
                .overleg(new Overleg(Spoor.BESTUURSRECHT, Optional.empty(), Optional.of(tekst)))
                .afwijking(Afwijking.of(tekst, Interventie.LAST_ONDER_DWANGSOM));
        if (gedogen) {
            casus.gedoogbesluit(new Gedoogbesluit(
                    tekst, Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.empty(), Optional.of(tekst)));
        }
        return casus.build();
    }

    private static List<Vastlegging> vastleggingen(String tekst) {
        return List.of(ENGINE.decide(casus(tekst, false)), ENGINE.decide(casus(tekst, true)));
    }

    /** The elements in their order, and the text of each q. */
    private static List<String> elementen(String html, Set<String> citaten) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(("<html>" + html + "</html>").getBytes(StandardCharsets.UTF_8)));
        List<String> namen = new ArrayList<>();
        NodeList knopen = document.getElementsByTagName("*");
        for (int i = 0; i < knopen.getLength(); i++) {
            namen.add(knopen.item(i).getNodeName());
            if (knopen.item(i).getNodeName().equals("q")) {
                citaten.add(knopen.item(i).getTextContent());
            }
        }
        return namen;
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void aTextOfTheCallerChangesNothingOutsideItsQuotations(String tekst) throws Exception {
        for (Taal taal : Taal.values()) {
            for (int i = 0; i < 2; i++) {
                Motivering vijandig =
                        Motivering.from(Lezer.DOSSIER, vastleggingen(tekst).get(i), taal);
                Motivering gewoon =
                        Motivering.from(Lezer.DOSSIER, vastleggingen("gewoon").get(i), taal);
                assertEquals(
                        CITAAT.matcher(gewoon.tekst()).replaceAll("Q"),
                        CITAAT.matcher(vijandig.tekst()).replaceAll("Q"));
                Set<String> citaten = new TreeSet<>();
                assertEquals(elementen(gewoon.html(), new TreeSet<>()), elementen(vijandig.html(), citaten));
                assertEquals(Set.of(Opmaak.citaat(tekst)), citaten);
                assertTrue(vijandig.tekst().contains("“" + Opmaak.citaat(tekst) + "”"));
                assertEquals(
                        Verantwoording.from(vastleggingen("gewoon").get(i), taal),
                        Verantwoording.from(vastleggingen(tekst).get(i), taal));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void aTextOfTheCallerOrOfAFieldChangesNoElementOfATextForAnyReader(String tekst) throws Exception {
        for (Lezer lezer : Lezer.values()) {
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        elementen(html(lezer, "gewoon", i), new TreeSet<>()),
                        elementen(html(lezer, tekst, i), new TreeSet<>()));
            }
        }
    }

    private static String html(Lezer lezer, String tekst, int i) {
        Besluitgegevens gegevens = Besluitgegevens.LEEG
                .with(Besluitveld.VASTGESTELD_DOOR, tekst)
                .with(Besluitveld.DOEL, tekst)
                .with(Besluitveld.OVERTREDER, tekst);
        return Motivering.from(lezer, vastleggingen(tekst).get(i), gegevens, Taal.NEDERLANDS)
                .html();
    }

    @Test
    void theAddresseeReadsNothingOfTheOverlegAndNotWhoAsked() {
        Casus casus = casus("gewoon", false).toBuilder()
                .overleg(new Overleg(Spoor.BESTUURSRECHT, Optional.empty(), Optional.of("GEHEIM-1")))
                .verzoek(new Verzoek("GEHEIM-2", LocalDate.of(2026, 3, 5), Optional.of("GEHEIM-3"), Optional.empty()))
                .build();
        for (Taal taal : Taal.values()) {
            String tekst =
                    Motivering.from(Lezer.BESLUIT, ENGINE.decide(casus), taal).tekst();
            assertTrue(tekst.contains(taal == Taal.NEDERLANDS ? "5 maart" : "5 March"), tekst);
            assertFalse(tekst.contains("GEHEIM"), tekst);
        }
    }

    @Test
    void theTextForTheFileWouldNotPassAsOneForTheAddressee() {
        Vastlegging v = vastleggingen("gewoon").get(0);
        Motivering dossier = Motivering.from(Lezer.DOSSIER, v);
        assertThrows(
                AssertionError.class,
                () -> Lezersproef.besluit(v, new Motivering(Lezer.BESLUIT, Taal.NEDERLANDS, dossier.delen())));
        assertThrows(AssertionError.class, () -> Lezersproef.gescheiden(dossier, dossier, dossier));
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void noCharacterThatSteersTheReaderComesOut(String tekst) {
        for (Vastlegging v : vastleggingen(tekst)) {
            Motivering m = Motivering.from(Lezer.DOSSIER, v);
            Motivering b = Motivering.from(Lezer.BESLUIT, v);
            for (String uit : List.of(
                    m.tekst().replace("\n", ""),
                    m.html().replace("\n", ""),
                    b.tekst().replace("\n", ""))) {
                uit.codePoints()
                        .forEach(c -> assertFalse(
                                Set.of(
                                                (int) Character.CONTROL,
                                                (int) Character.FORMAT,
                                                (int) Character.SURROGATE,
                                                (int) Character.PRIVATE_USE,
                                                (int) Character.UNASSIGNED,
                                                (int) Character.LINE_SEPARATOR,
                                                (int) Character.PARAGRAPH_SEPARATOR)
                                        .contains(Character.getType(c)),
                                Integer.toHexString(c)));
            }
        }
    }

    @Test
    void aPlaceholderOfTheCallerStaysAsItIs() {
        String tekst = "{0} {zaak} {reden} ${java.version}";
        assertTrue(Motivering.from(Lezer.DOSSIER, vastleggingen(tekst).get(0))
                .tekst()
                .contains("In zaak “" + tekst + "” is"));
    }

    @Test
    void aQuotationCannotBeEndedFromWithin() {
        assertEquals(
                "einde’ (norm 3.1-1). Ingetrokken ‘begin", Opmaak.citaat("einde” (norm 3.1-1). Ingetrokken “begin"));
        assertEquals("'a' ’ ‘ ’", Opmaak.citaat("\"a\" » „ ″"));
    }

    @Test
    void aQuotationStandsOnOneLineAndShowsWhereLinesEnded() {
        assertEquals("a / b / c / d", Opmaak.citaat(" a \n\n b\r\nc \u2028 d\n"));
    }

    @Test
    void aQuotationOfNothingVisibleStillShowsThatThereWasOne() {
        assertEquals("\uFFFD", Opmaak.citaat("\u200B"));
        assertEquals("\uFFFD", Opmaak.citaat("\u202E"));
    }

    @Test
    void theNameOfAnotherStrategieIsAQuotationToo() {
        Vastlegging v = vastleggingen("x").get(0);
        Vastlegging andere = Records.with(v, "strategie", new StrategieVerwijzing("<b>", "1”"));
        assertTrue(Motivering.from(Lezer.DOSSIER, andere)
                .tekst()
                .startsWith("De feiten\n\nIn zaak “x” is strategie “<b>”, versie “1’”,"));
        assertTrue(Motivering.from(Lezer.DOSSIER, andere)
                .html()
                .contains("strategie <q dir=\"auto\">&lt;b&gt;</q>, versie"));
    }

    @Test
    void nothingOfTheCallerIsInAToString() {
        Vastlegging v = vastleggingen("geheim").get(1);
        for (Lezer lezer : Lezer.values()) {
            assertFalse(Motivering.from(lezer, v).toString().contains("geheim"));
        }
        assertFalse(Verantwoording.from(v).toString().contains("geheim"));
    }
}
