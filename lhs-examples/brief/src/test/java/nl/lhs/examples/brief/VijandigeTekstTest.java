package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody wrote in a casus or as a gegeven, it stays text. */
class VijandigeTekstTest {
    private static final Pattern ELEMENT = Pattern.compile("<(w:(?!br|r|t|rPr|b)\\w+)");

    static List<String> teksten() {
        return List.of(
                "{{deel.rechtsmiddelen}}",
                "{{datum}} {{onbekend}} {{ }}",
                "{ MERGEFIELD x }",
                "</w:t></w:r></w:p><w:p><w:r><w:instrText>INCLUDETEXT \"x\"</w:instrText></w:r></w:p>",
                "<w:fldSimple w:instr=\"DDEAUTO x\"/> &amp; &#x26; ]]> <![CDATA[",
                "a\u0000b\u0008c\u001Bd\uFFFEe",
                "\u202Eedrekrev\u202C \u2066x\u2069 \u200F",
                "regel een\nregel twee\r\nregel drie\u2028regel vier\u0085regel vijf",
                "$1 \\1 ${java.version} %s");
    }

    private static Vastlegging beslis(String tekst) {
        String kenmerk = tekst.length() > 200 ? tekst.substring(0, 200) : tekst;
        return Briefvoorbeelden.ENGINE.decide(Casus.builder(
                        kenmerk,
                        Bevinding.builder("B-1", LocalDate.of(2026, 3, 4))
                                .omschrijving(tekst)
                                .gevolgen(Gevolgen.BEPERKT)
                                .voorschrift(Voorschrift.of(Voorschrift.Soort.OVERIG, tekst))
                                .build(),
                        Normadressaat.builder("N-1")
                                .naam(tekst)
                                .typering(Typering.ONVERSCHILLIG)
                                .onderbouwing(tekst)
                                .build())
                .verzoek(Verzoek.of("V-1", LocalDate.of(2026, 3, 4)))
                .build());
    }

    private static Besluitgegevens gegevens(String tekst) {
        Map<Besluitveld, String> velden = new EnumMap<>(Besluitveld.class);
        Arrays.stream(Besluitveld.values()).forEach(v -> velden.put(v, tekst));
        return Besluitgegevens.of(velden);
    }

    private static Map<String, Integer> elementen(byte[] docx) {
        String xml = new String(Woordproef.delen(docx).get("word/document.xml"), StandardCharsets.UTF_8);
        Map<String, Integer> elementen = new TreeMap<>();
        for (Matcher m = ELEMENT.matcher(xml); m.find(); ) {
            elementen.merge(m.group(1), 1, Integer::sum);
        }
        return elementen;
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void aTextStaysTextWhateverItLooksLike(String tekst) {
        for (Briefsoort soort : List.of(Briefsoort.WAARSCHUWING, Briefsoort.AFWIJZING)) {
            Brief gewoon = Brief.from(soort, beslis("gewoon"), gegevens("gewoon"));
            Brief vijandig = Brief.from(soort, beslis(tekst), gegevens(tekst));
            byte[] docx = vijandig.docx();
            Woordproef.geldig(docx);
            assertEquals(elementen(gewoon.docx()), elementen(docx));
            assertEquals(gewoon.openVelden(), vijandig.openVelden());
            assertEquals(Arrays.asList(vijandig.tekst().strip().split("\n\n")), Woordproef.alineas(docx));
            assertFalse(Pattern.compile(
                            "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE]")
                    .matcher(vijandig.tekst())
                    .find());
        }
    }

    @ParameterizedTest
    @MethodSource("teksten")
    void whatLooksLikeAFieldIsPrintedAsItWasWritten(String tekst) {
        String brief = Brief.from(Briefsoort.WAARSCHUWING, beslis("gewoon"), gegevens(tekst))
                .tekst();
        if (tekst.matches("[\\x20-\\x7E]+")) {
            assertTrue(brief.contains(tekst), brief);
        }
    }
}
