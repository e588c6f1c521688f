package nl.voorbeeld.inbedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.VerzegeldeVastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.CasusJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.json.VerzegeldeVastleggingJson;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What a caller over HTTP gets is what the library gives. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class InbeddingTest {
    @Value("${local.server.port}")
    private int poort;

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private LhsEngine engine;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> post(String pad, String tekst) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(tekst))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String casus() throws Exception {
        return Files.readString(Path.of(System.getProperty("casus")));
    }

    @Test
    void theMapperIsThatOfTheVersionThatTheApplicationManages() throws Exception {
        Class<?> mapper = Class.forName(System.getProperty("jackson.mapper"));
        assertNotNull(toepassing.getBean(mapper));
        String pakket = mapper.getName().startsWith("tools.") ? "tools.jackson" : "com.fasterxml.jackson";
        for (String deel : List.of("databind.cfg", "core.json")) {
            Object versie = Class.forName(pakket + "." + deel + ".PackageVersion")
                    .getField("VERSION")
                    .get(null);
            assertEquals(System.getProperty("jackson.versie"), versie.toString(), deel);
            System.out.println(pakket + "." + deel + " " + versie);
        }
    }

    @Test
    void aMapperThatDoesNotKnowTheLibraryWritesNoPartOfARecord() throws Exception {
        Class<?> klasse = Class.forName(System.getProperty("jackson.mapper"));
        Object mapper = klasse.getConstructor().newInstance();
        Vastlegging vastlegging = engine.decide(CasusJson.parse(casus()));
        InvocationTargetException e = assertThrows(
                InvocationTargetException.class,
                () -> klasse.getMethod("writeValueAsString", Object.class).invoke(mapper, vastlegging));
        String melding = e.getCause().getMessage();
        assertTrue(melding.contains("has JSON of its own, which this mapper does not know"), melding);
    }

    @Test
    void theRecordOfACasusIsByteForByteThatOfTheLibrary() throws Exception {
        HttpResponse<String> antwoord = post("/beslissingen", casus());
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        Vastlegging vastlegging = engine.decide(CasusJson.parse(casus()));
        assertEquals(VastleggingJson.format(vastlegging), antwoord.body());
        assertEquals(List.of(), VastleggingJson.validate(antwoord.body()));
    }

    @Test
    void anAmountIsReadToItsLastDigit() throws Exception {
        String verbeuring = "{\"soort\":\"LASTSTAP\",\"datum\":\"2026-05-20\",\"last\":\"LAST_ONDER_DWANGSOM\","
                + "\"stap\":\"VERBEURING\",\"bedrag\":%s}";
        HttpResponse<String> antwoord = post("/gebeurtenissen", String.format(verbeuring, "2500.00"));
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        assertEquals(String.format(verbeuring, "2500"), antwoord.body());
        // As a binary fraction this is 2500.
        assertEquals(
                400,
                post("/gebeurtenissen", String.format(verbeuring, "2500.000000000000000001"))
                        .statusCode());
    }

    @Test
    void aRecordThatIsSealedOverHttpIsIntact() throws Exception {
        HttpResponse<String> antwoord =
                post("/zegels", post("/beslissingen", casus()).body());
        assertEquals(200, antwoord.statusCode(), antwoord.body());
        VerzegeldeVastlegging verzegeld = VerzegeldeVastleggingJson.parse(antwoord.body());
        assertEquals(VerzegeldeVastleggingJson.format(verzegeld), antwoord.body());
        assertEquals(
                Verificatie.Oordeel.GEREPRODUCEERD,
                Verificateur.of(engine).verifieer(antwoord.body()).oordeel());
    }

    @Test
    void aCasusThatIsWrongIsTheFaultOfTheCaller() throws Exception {
        String goed = casus();
        for (String fout : List.of(
                "{}",
                "[]",
                "geen JSON",
                goed.replace("VAN_BELANG", "ONBEKEND"),
                goed.replaceFirst("\\{", "{ \"onbekend\": 1,"),
                // Twice the same field: the last one would win in a tree.
                goed.replaceFirst("\\{", "{ \"kenmerk\": \"Z-1\","),
                goed.replace("\"2026-03-04\"", "20260304.00"))) {
            HttpResponse<String> antwoord = post("/beslissingen", fout);
            assertEquals(400, antwoord.statusCode(), fout + ": " + antwoord.body());
            assertTrue(!antwoord.body().contains("Z-2026-0042"), antwoord.body());
        }
    }
}
