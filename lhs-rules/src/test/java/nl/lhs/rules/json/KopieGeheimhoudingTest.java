package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.rules.Dossiers;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.kopie.Kopie;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.kopie.NietTeKopierenException;
import nl.lhs.rules.kopie.Pseudonimiseerder;
import nl.lhs.rules.zegel.Verzegelaar;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nothing that a record holds about people comes out: not in a copy, a log or a refusal. */
class KopieGeheimhoudingTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final byte[] SLEUTEL =
            "een sleutel van ruim 32 bytes om te proberen".getBytes(StandardCharsets.UTF_8);
    private static final Pseudonimiseerder PSEUDONIMISEERDER = Pseudonimiseerder.of(ENGINE, SLEUTEL);

    private static Casus casus(long zaad, Geheimen geheimen) {
        ObjectNode boom = (ObjectNode) Voorbeeld.boom(CasusJson.format(new Willekeurig(zaad).casus()));
        return CasusJson.parse(Voorbeeld.tekst(geheimen.in(boom)));
    }

    /** The record as another program might write it: with secrets in every text that the library would write itself. */
    private static ObjectNode metEigenTeksten(Vastlegging vastlegging, Geheimen geheimen) {
        ObjectNode boom = (ObjectNode) Voorbeeld.boom(VastleggingJson.format(vastlegging));
        boom.path("overwogen").forEach(o -> ((ObjectNode) o).put("reden", geheimen.tekst()));
        boom.path("aandachtspunten").forEach(a -> ((ObjectNode) a).put("tekst", geheimen.tekst()));
        boom.path("signalen").forEach(s -> ((ObjectNode) s).put("tekst", geheimen.tekst()));
        boom.path("regels").forEach(r -> ((ObjectNode) r).put("regel", geheimen.tekst()));
        ((ObjectNode) boom.path("bibliotheek")).put("versie", geheimen.tekst());
        return boom;
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** Everything that is written to standard error and standard output, which is where the tests log to. */
    private static final class Opname implements AutoCloseable {
        private final PrintStream fout = System.err;
        private final PrintStream uit = System.out;
        private final ByteArrayOutputStream opname = new ByteArrayOutputStream();

        Opname() {
            PrintStream naar = new PrintStream(opname, true, StandardCharsets.UTF_8);
            System.setErr(naar);
            System.setOut(naar);
        }

        @Override
        public void close() {
            System.setErr(fout);
            System.setOut(uit);
        }

        String tekst() {
            return opname.toString(StandardCharsets.UTF_8);
        }
    }

    @Property(tries = 200)
    void noSecretOccursInACopyOrInALog(@ForAll long zaad) {
        Geheimen geheimen = new Geheimen(zaad);
        Casus casus = casus(zaad, geheimen);
        assertTrue(geheimen.alle().size() >= 3, "kenmerken of casus, bevinding and normadressaat");
        Vastlegging origineel = ENGINE.decide(casus);
        String voor = VastleggingJson.format(origineel);
        byte[] vreemd = bytes(Voorbeeld.tekst(metEigenTeksten(origineel, geheimen)));
        byte[] verzegeld =
                bytes(VerzegeldeVastleggingJson.format(Verzegelaar.of(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))
                        .door(geheimen.naam())
                        .verzegel(origineel)));
        byte[] vreemdVoor = vreemd.clone();

        try (Opname opname = new Opname()) {
            Kopie kopie = PSEUDONIMISEERDER.kopieer(origineel);
            assertEquals(kopie, KopieJson.kopieer(PSEUDONIMISEERDER, vreemd));
            assertEquals(kopie, KopieJson.kopieer(PSEUDONIMISEERDER, verzegeld));

            String json = KopieJson.format(kopie);
            geheimen.staanNietInJson(json);
            geheimen.staanNietInJson(KopieJson.formatIndented(kopie));
            geheimen.staanNietIn(kopie + " " + PSEUDONIMISEERDER);
            geheimen.staanNietIn(opname.tekst());
            assertEquals(List.of(), KopieJson.validate(json));
            assertEquals(kopie, KopieJson.parse(json));
            assertEquals(kopie, KopieJson.parse(bytes(KopieJson.formatIndented(kopie))));
            assertEquals(kopie.vastlegging(), ENGINE.decide(kopie.vastlegging().casus()));
            gelijk("", Voorbeeld.boom(voor), Voorbeeld.boom(json).path("vastlegging"), geheimen);
        }
        assertEquals(voor, VastleggingJson.format(origineel));
        assertArrayEquals(vreemdVoor, vreemd);
    }

    private static Dossier dossier(long zaad, Geheimen geheimen) {
        int[] volgende = {0};
        return new Dossiers(ENGINE, new Random(zaad), geheimen::tekst, () -> casus(31 * zaad + ++volgende[0], geheimen))
                .willekeurig(casus(zaad, geheimen), 6);
    }

    @Property(tries = 60)
    void noSecretOccursInACopyOfWhatHappenedInADossier(@ForAll long zaad) {
        Geheimen geheimen = new Geheimen(zaad);
        for (Vastlegging origineel : dossier(zaad, geheimen).vastleggingen()) {
            String voor = VastleggingJson.format(origineel);
            Kopie kopie = PSEUDONIMISEERDER.kopieer(origineel);
            assertEquals(kopie, KopieJson.kopieer(PSEUDONIMISEERDER, bytes(voor)));
            String json = KopieJson.format(kopie);
            geheimen.staanNietInJson(json);
            geheimen.staanNietIn(kopie.toString());
            assertEquals(List.of(), KopieJson.validate(json));
            assertEquals(kopie, KopieJson.parse(json));
            assertEquals(kopie.vastlegging(), ENGINE.opnieuw(kopie.vastlegging()));
            gelijk("", Voorbeeld.boom(voor), Voorbeeld.boom(json).path("vastlegging"), geheimen);
        }
    }

    /** The hash of an original can be made by whoever suspects what the original says. */
    @Test
    void noHashOfAnOriginalIsInACopyAndCopiesOfOneDossierStillShowTheirOrder() {
        List<Dossier> dossiers = Dossiers.voorbeelden(ENGINE);
        Pseudonimiseerder anders = Pseudonimiseerder.of(ENGINE, bytes("een andere sleutel van ook 32 bytes of meer"));
        Set<String> pseudoniemen = new HashSet<>();
        for (Dossier dossier : dossiers) {
            for (Vastlegging v : dossier.vastleggingen()) {
                Kopie kopie = PSEUDONIMISEERDER.kopieer(v);
                String json = KopieJson.format(kopie) + KopieJson.format(anders.kopieer(v));
                dossiers.forEach(d -> d.vastleggingen()
                        .forEach(w -> assertFalse(
                                json.contains(Vastleggingshash.from(w).hex()))));
                v.vervolg().flatMap(Vervolg::vorige).ifPresent(h -> {
                    String pseudoniem = kopie.vastlegging()
                            .vervolg()
                            .flatMap(Vervolg::vorige)
                            .orElseThrow()
                            .hex();
                    assertTrue(pseudoniemen.add(pseudoniem), "another record has another pseudonym");
                    assertEquals(
                            kopie.vastlegging().vervolg().flatMap(Vervolg::vorige),
                            PSEUDONIMISEERDER.kopieer(v).vastlegging().vervolg().flatMap(Vervolg::vorige));
                    assertFalse(KopieJson.format(anders.kopieer(v)).contains(pseudoniem));
                });
            }
        }
        assertEquals(12, pseudoniemen.size());
    }

    /** All that is no secret is unchanged in the copy; a secret is replaced by a text. */
    private static void gelijk(String pad, JsonNode origineel, JsonNode kopie, Geheimen geheimen) {
        if (origineel.isString() && geheimen.alle().contains(origineel.asString())) {
            assertTrue(kopie.isString(), pad);
            return;
        }
        if (pad.equals("/vervolg/vorige") || pad.equals("/vervolg/recidive/vastlegging")) {
            assertEquals(64, kopie.asString().length(), pad);
            assertNotEquals(origineel, kopie, pad);
            return;
        }
        assertEquals(origineel.size(), kopie.size(), pad);
        if (pad.equals("/casus/labels")) {
            return; // the keys are secrets as well
        }
        if (origineel.isObject()) {
            assertEquals(new ArrayList<>(origineel.propertyNames()), new ArrayList<>(kopie.propertyNames()), pad);
            for (String naam : origineel.propertyNames()) {
                gelijk(pad + "/" + naam, origineel.path(naam), kopie.path(naam), geheimen);
            }
        } else if (origineel.isArray()) {
            for (int i = 0; i < origineel.size(); i++) {
                gelijk(pad + "/" + i, origineel.path(i), kopie.path(i), geheimen);
            }
        } else {
            assertEquals(origineel, kopie, pad);
        }
    }

    /** A damaged record gives a clean copy, or a refusal that says nothing of it. */
    @Property(tries = 400)
    void noSecretOccursInARefusal(@ForAll long zaad) {
        kopieerNaIngreep(zaad, zaad % 3 == 0);
    }

    /** Always the same records, to show that the property above meets copies and refusals of every kind. */
    @Test
    void whatTheRecordsAreTamperedWithGivesCopiesAndRefusalsOfEveryKind() {
        Set<Foutcode> geweigerd = EnumSet.noneOf(Foutcode.class);
        int gekopieerd = 0;
        for (long zaad = 0; zaad < 400; zaad++) {
            Set<Foutcode> codes = kopieerNaIngreep(zaad, false);
            geweigerd.addAll(codes);
            gekopieerd += codes.isEmpty() ? 1 : 0;
        }
        assertTrue(gekopieerd > 0, "no copies");
        assertTrue(
                geweigerd.containsAll(Set.of(
                        Foutcode.GEEN_JSON,
                        Foutcode.DUBBELE_SLEUTEL,
                        Foutcode.ONBEKEND_VELD,
                        Foutcode.ONTBREEKT,
                        Foutcode.VERKEERD_TYPE,
                        Foutcode.ONBEKENDE_WAARDE,
                        Foutcode.ANDERE_STRATEGIE,
                        Foutcode.ANDERE_BESLISSING)),
                "refusals: " + geweigerd);
    }

    /** The codes of the refusal; none where there was a copy. */
    private static Set<Foutcode> kopieerNaIngreep(long zaad, boolean inDossier) {
        Geheimen geheimen = new Geheimen(zaad);
        Vastlegging vastlegging = inDossier ? dossier(zaad, geheimen).laatste() : ENGINE.decide(casus(zaad, geheimen));
        ObjectNode boom = metEigenTeksten(vastlegging, geheimen);
        Random random = new Random(zaad);
        int ingrepen = 1 + random.nextInt(3);
        for (int i = 0; i < ingrepen; i++) {
            grijpIn(boom, random, geheimen);
        }
        String tekst = Voorbeeld.tekst(boom);
        switch (random.nextInt(12)) {
            case 0 -> tekst = tekst.substring(0, random.nextInt(tekst.length()));
            case 1 -> tekst += " \"" + geheimen.naam() + "\"";
            case 2 -> {
                String dubbel = "\"" + geheimen.naam() + "\":1,";
                tekst = "{" + dubbel + dubbel + tekst.substring(1);
            }
            default -> {
                // Only what stands in the tree.
            }
        }

        try (Opname opname = new Opname()) {
            try {
                geheimen.staanNietInJson(KopieJson.format(KopieJson.kopieer(PSEUDONIMISEERDER, bytes(tekst))));
                return Set.of();
            } catch (NietTeKopierenException e) {
                geheimen.staanNietIn(e);
                assertNull(e.getCause());
                Set<Foutcode> codes = EnumSet.noneOf(Foutcode.class);
                for (Fout fout : e.fouten()) {
                    geheimen.staanNietIn(fout.pad());
                    geheimen.staanNietIn(fout.tekst());
                    codes.add(fout.code());
                }
                geheimen.staanNietIn(FoutenJson.format(1, e.fouten()));
                return codes;
            } finally {
                geheimen.staanNietIn(opname.tekst());
            }
        }
    }

    /** Changes one thing, anywhere in the tree. */
    private static void grijpIn(ObjectNode boom, Random random, Geheimen geheimen) {
        // A change before this one can have put something else in the place of the strategie.
        if (random.nextInt(10) == 0 && boom.path("strategie") instanceof ObjectNode strategie) {
            strategie.put(random.nextBoolean() ? "id" : "versie", geheimen.naam());
            return;
        }
        List<JsonNode> plaatsen = new ArrayList<>();
        verzamel(boom, plaatsen);
        JsonNode plaats = plaatsen.get(random.nextInt(plaatsen.size()));
        JsonNode waarde = waarde(boom, random, geheimen);
        if (plaats instanceof ObjectNode object) {
            Optional<String> naam = object.propertyNames().stream()
                    .skip(random.nextInt(object.size() + 1))
                    .findFirst();
            if (naam.isEmpty() || random.nextInt(4) == 0) {
                object.set(geheimen.naam(), waarde);
            } else if (random.nextInt(3) == 0) {
                object.remove(naam.get());
            } else {
                object.set(naam.get(), waarde);
            }
        } else if (plaats instanceof ArrayNode lijst) {
            if (lijst.isEmpty() || random.nextBoolean()) {
                lijst.add(waarde);
            } else {
                lijst.remove(random.nextInt(lijst.size()));
            }
        }
    }

    /** A secret, a value of another type, or a value from elsewhere in the record. */
    private static JsonNode waarde(ObjectNode boom, Random random, Geheimen geheimen) {
        JsonNodeFactory knopen = JsonNodeFactory.instance;
        return switch (random.nextInt(6)) {
            case 0 -> knopen.nullNode();
            case 1 -> knopen.numberNode(random.nextInt());
            case 2 -> knopen.objectNode().put(geheimen.naam(), geheimen.tekst());
            case 3 -> {
                List<JsonNode> bladeren = new ArrayList<>();
                boom.findValues("uitkomst").forEach(bladeren::add);
                boom.findValues("soort").forEach(bladeren::add);
                boom.findValues("code").forEach(bladeren::add);
                yield bladeren.get(random.nextInt(bladeren.size())).deepCopy();
            }
            default -> knopen.stringNode(geheimen.tekst());
        };
    }

    private static void verzamel(JsonNode node, List<JsonNode> plaatsen) {
        if (node.isContainer()) {
            plaatsen.add(node);
            node.forEach(n -> verzamel(n, plaatsen));
        }
    }
}
