package nl.lhs.rules.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.kopie.KopieJson;
import nl.lhs.rules.regels.Rang;
import nl.lhs.rules.zegel.Dossierverificatie;
import nl.lhs.rules.zegel.Regelverificatie;
import nl.lhs.rules.zegel.Verificateur;
import nl.lhs.rules.zegel.Verificatie.Oordeel;
import nl.lhs.rules.zegel.Verschil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records that edition 1 of the specification wrote, as the last library of that edition wrote them: they are read, written
 * back byte for byte, verified, and open dossiers go on. The files are never written anew.
 */
class Editie1Test {
    private static final Path MAP = Path.of("src", "test", "resources", "nl", "lhs", "rules", "json", "editie1");
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Verificateur VERIFICATEUR = Verificateur.of(ENGINE);
    private static final Interventie LOD = Interventie.LAST_ONDER_DWANGSOM;
    private static final Interventie LOB = Interventie.LAST_ONDER_BESTUURSDWANG;

    private static String tekst(String bestand) {
        try {
            return Files.readString(MAP.resolve(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier(String naam) {
        return DossierJson.parse(tekst(naam + ".json"));
    }

    private static List<String> bestanden(String begin, boolean wel) {
        try (Stream<Path> paden = Files.list(MAP)) {
            return paden.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".json") && n.startsWith(begin) == wel)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> dossiers() {
        return bestanden("verzegeld", false).stream().filter(n -> !n.startsWith("kopie"));
    }

    static Stream<String> verzegeld() {
        return bestanden("verzegeld", true).stream();
    }

    @Test
    void theFilesHoldWhatEditionOneCouldWriteAndEditionTwoDoesNot() {
        StringBuilder alles = new StringBuilder();
        dossiers().forEach(n -> alles.append(tekst(n)));
        for (String deel : List.of(
                "\"gezet\":{",
                "\"uitkomst\":\"HERPOSITIONEREN\"",
                "\"herpositionering\":{",
                "\"overlegStrafrecht\":true",
                "\"stap\":\"UITVOERING\"",
                "\"besluitAchteraf\":true",
                "\"volgende\":\"BESCHIKKING\"",
                "\"status\":\"WACHT_OP_OVERLEG\"",
                "\"recidive\":{",
                "\"keuze\":{")) {
            assertTrue(alles.indexOf(deel) > 0, deel);
        }
        for (String deel : List.of("\"spoed\":", "\"nieuw\":", "\"lastnummer\":", "\"mogelijk\":")) {
            assertEquals(-1, alles.indexOf(deel), deel);
        }
        assertEquals(13, dossiers().count());
        assertEquals(3, verzegeld().count());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void aDossierIsReadAndWrittenBackByteForByte(String bestand) {
        String tekst = tekst(bestand);
        Dossier dossier = DossierJson.parse(tekst);
        assertEquals(tekst, DossierJson.format(dossier) + "\n");
        assertEquals(List.of(), DossierJson.validate(tekst));
        for (Vastlegging v : dossier.vastleggingen()) {
            assertEquals(v, VastleggingJson.parse(VastleggingJson.format(v)));
            v.vervolg().ifPresent(w -> {
                assertTrue(w.editie1().isPresent());
                assertTrue(w.stand().isEmpty());
                assertEquals(List.of(), w.nieuw());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("verzegeld")
    void aSealedRecordIsReadAndWrittenBackByteForByteAndItsSealHolds(String bestand) {
        String tekst = tekst(bestand);
        assertEquals(tekst, VerzegeldeVastleggingJson.format(VerzegeldeVastleggingJson.parse(tekst)) + "\n");
        assertNotEquals(Oordeel.GEBROKEN, VERIFICATEUR.verifieer(tekst).oordeel());
        ObjectNode anders = (ObjectNode) Voorbeeld.boom(tekst);
        ((ObjectNode) anders.at("/vastlegging/casus")).put("kenmerk", "Z-2");
        assertEquals(
                Oordeel.GEBROKEN,
                VERIFICATEUR.verifieer(Voorbeeld.tekst(anders)).oordeel());
    }

    @Test
    void theEventsAreReadAndWrittenBackByteForByte() {
        tekst("gebeurtenissen.jsonl")
                .lines()
                .forEach(regel -> assertEquals(regel, GebeurtenisJson.format(GebeurtenisJson.parse(regel))));
    }

    @Test
    void theCopyIsReadAndWrittenBackByteForByte() {
        assertEquals(tekst("kopie-lod.json"), KopieJson.format(KopieJson.parse(tekst("kopie-lod.json"))) + "\n");
    }

    @Test
    void everyLineOfTheRegisterIsReadWrittenBackAndInItsPlace() throws IOException {
        tekst("register.jsonl")
                .lines()
                .forEach(regel -> assertEquals(
                        regel, VerzegeldeVastleggingJson.formatCanonical(VerzegeldeVastleggingJson.parse(regel))));
        List<Regelverificatie> regels = new ArrayList<>();
        VERIFICATEUR.verifieerRegister(MAP.resolve("register.jsonl"), Optional.empty(), regels::add);
        assertEquals(9, regels.size());
        regels.forEach(r -> assertNotEquals(Oordeel.GEBROKEN, r.verificatie().oordeel(), r::toString));
    }

    /** What the policy decides as before keeps its outcome: only what edition 2 decides otherwise is another one. */
    @Test
    void aFirstDecisionHasTheSameOutcomeAndHerpositionerenAnother() {
        assertEquals(
                Oordeel.ANDERE_REGELS_ZELFDE_UITKOMST,
                VERIFICATEUR.verifieer(tekst("verzegeld-eerste.json")).oordeel());
        var herpositioneren = VERIFICATEUR.verifieer(tekst("verzegeld-herpositioneren.json"));
        assertEquals(Oordeel.ANDERE_REGELS_ANDERE_UITKOMST, herpositioneren.oordeel());
        assertTrue(herpositioneren.verschillen().stream().anyMatch(v -> v.pad().equals("/vastlegging/uitkomst")));
    }

    /** Under our own fingerprint nobody but edition 1 could have written it, and edition 1 did not. */
    @Test
    void underTheOwnFingerprintARecordOfEditionOneIsBroken() {
        String eigen = ENGINE.bibliotheek(StrategieJson.lhs17().verwijzing())
                .orElseThrow()
                .vingerafdruk()
                .hex();
        ObjectNode dossier = (ObjectNode) Voorbeeld.boom(tekst("herpositioneren.json"));
        String toen = dossier.at("/vastleggingen/0/bibliotheek/vingerafdruk").asString();
        Dossierverificatie v =
                VERIFICATEUR.verifieerDossier(Voorbeeld.tekst(dossier).replace(toen, eigen));
        assertEquals(Oordeel.GEBROKEN, v.oordeel());
        List<String> paden = v.verschillen().stream().map(Verschil::pad).toList();
        for (String pad : List.of("/uitkomst", "/vervolg/herpositionering", "/vervolg/voorgeschiedenis/gezet")) {
            assertTrue(paden.contains("/vastleggingen/1" + pad), () -> pad + " is not in " + paden);
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void noDossierIsBroken(String bestand) {
        Dossierverificatie v = VERIFICATEUR.verifieerDossier(tekst(bestand).strip());
        assertNotEquals(Oordeel.GEBROKEN, v.oordeel(), () -> v.verschillen().toString());
        // What edition 2 decides otherwise is the ladder; a form that changed is no other outcome.
        TreeSet<String> vorm = new TreeSet<>();
        v.verschillen().stream()
                .map(Verschil::pad)
                .filter(p ->
                        p.matches(".*/vervolg/(nieuw|lasten|vanKracht|mogelijk|gesloten|voorgeschiedenis/gezet).*"))
                .forEach(vorm::add);
        assertEquals(new TreeSet<>(), vorm);
    }

    private static Vervolg vervolg(Dossier dossier) {
        return dossier.laatste().vervolg().orElseThrow();
    }

    private static Lastverloop last(Dossier dossier, Interventie last) {
        return vervolg(dossier).stand().orElseThrow().lasten().stream()
                .map(Laststand::verloop)
                .filter(l -> l.last().equals(last))
                .reduce((een, twee) -> twee)
                .orElseThrow();
    }

    /** A dossier that goes on is read and verified like any other. */
    private static Dossier verder(String naam, Gebeurtenis gebeurtenis) {
        Dossier toen = dossier(naam);
        Dossier verder = ENGINE.vervolg(toen, gebeurtenis);
        assertEquals(
                toen.vastleggingen(),
                verder.vastleggingen().subList(0, toen.vastleggingen().size()));
        assertTrue(vervolg(verder).editie1().isEmpty());
        assertTrue(vervolg(verder).stand().isPresent());
        assertNotEquals(Uitkomst.HERPOSITIONEREN, verder.laatste().uitkomst());
        String json = DossierJson.format(verder);
        assertEquals(List.of(), DossierJson.validate(json));
        assertEquals(verder, DossierJson.parse(json));
        assertEquals(verder, DossierJson.parse(json.getBytes(StandardCharsets.UTF_8)));
        Dossierverificatie v = VERIFICATEUR.verifieerDossier(json);
        int laatste = verder.vastleggingen().size() - 1;
        assertEquals(Oordeel.GEREPRODUCEERD, v.vastleggingen().get(laatste), () -> "" + v.verschillen());
        return verder;
    }

    private static LocalDate na(String naam) {
        return dossier(naam)
                .laatste()
                .vervolg()
                .map(w -> w.gebeurtenis().datum())
                .orElse(LocalDate.of(2026, 3, 10))
                .plusDays(60);
    }

    private static boolean heeftTredenOp(Dossier dossier) {
        return dossier.laatste().aandachtspunten().stream().anyMatch(p -> p.code() == Aandachtspuntcode.TREDEN_OP);
    }

    /** As one whose rungs are used up, whatever rungs edition 2 has above them. */
    @ParameterizedTest
    @ValueSource(strings = {"herpositioneren", "herpositioneren-overleg"})
    void aDossierThatEndsInHerpositionerenGoesOn(String naam) {
        assertTrue(dossier(naam).stand().mogelijk().contains(Gebeurtenis.Soort.TERMIJN));
        verder(naam, Termijnstelling.of(na(naam), na(naam).plusDays(30)));
        Dossier verder = verder(naam, Hercontrole.nietNageleefd("H", na(naam)));
        assertEquals(Uitkomst.INTERVENIEREN, verder.laatste().uitkomst());
        List<Inzet> ingezet = vervolg(dossier(naam)).voorgeschiedenis().eerder();
        List<Interventie> laatste = ingezet.get(ingezet.size() - 1).interventies();
        assertTrue(verder.laatste().interventies().containsAll(laatste), "what stood is kept up (norm 3.4-8)");
        assertEquals(List.of(), vervolg(verder).nieuw());
        assertTrue(heeftTredenOp(verder));
        Dossier nogEens = ENGINE.vervolg(verder, Hercontrole.nietNageleefd("H2", na(naam)));
        assertEquals(verder.laatste().interventies(), nogEens.laatste().interventies());
        assertTrue(heeftTredenOp(nogEens));
        // A keuze or a decision on other facts starts the rungs again.
        Dossier gekozen = ENGINE.vervolg(
                nogEens,
                Hercontrole.nietNageleefd("H3", na(naam)).withKeuze(Hercontrolekeuze.of(List.of(LOD), "Past beter.")));
        assertEquals(List.of(LOD), Rang.trede(gekozen.laatste().interventies()));
        Dossier erna = ENGINE.vervolg(gekozen, Hercontrole.nietNageleefd("H4", na(naam)));
        assertEquals(List.of(LOB), Rang.trede(erna.laatste().interventies()));
        verder(naam, Hercontrole.nageleefd("H", na(naam), na(naam)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lod-uitgevoerd",
                "lob-spoed",
                "lob-spoed-termijn",
                "termijn",
                "herziening",
                "overleg",
                "lod-doorgepakt"
            })
    void anOpenDossierGetsATermAndItsChoiceStays(String naam) {
        Dossier verder = verder(naam, Termijnstelling.of(na(naam), na(naam).plusDays(30)));
        assertEquals(dossier(naam).laatste().interventies(), verder.laatste().interventies());
        assertEquals(Optional.of(na(naam).plusDays(30)), vervolg(verder).hersteltermijn());
        assertEquals(List.of(), vervolg(verder).nieuw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lod-uitgevoerd",
                "lob-spoed",
                "lob-spoed-termijn",
                "termijn",
                "herziening",
                "overleg",
                "lod-doorgepakt",
                "gedogen"
            })
    void anOpenDossierGoesOnWithAHercontrole(String naam) {
        Dossier verder = verder(naam, Hercontrole.nietNageleefd("H", na(naam)));
        assertEquals(dossier(naam).laatste().uitkomst(), verder.laatste().uitkomst());
        Dossier dicht = verder(naam, Hercontrole.nageleefd("H", na(naam), na(naam)));
        assertEquals(dossier(naam).laatste().interventies(), dicht.laatste().interventies());
        assertTrue(vervolg(dicht).isGesloten());
    }

    @Test
    void aWaitingCaseGoesOnWaiting() {
        Dossier verder = verder("wachtend", Hercontrole.nietNageleefd("H", na("wachtend")));
        assertEquals(Status.WACHT_OP_OVERLEG, verder.laatste().status());
    }

    /** Carrying out a last onder dwangsom was what is now forfeiting and collecting, of an amount that nobody wrote down. */
    @Test
    void theStepsOfALastAreRebuiltAndItsUitvoeringDoesNotEndIt() {
        LocalDate dag = na("lod-uitgevoerd");
        Dossier verder = verder("lod-uitgevoerd", Termijnstelling.of(dag, dag.plusDays(30)));
        Lastverloop last = last(verder, LOD);
        assertEquals(
                List.of(Laststap.VOORNEMEN, Laststap.BESCHIKKING, Laststap.UITVOERING),
                last.stappen().stream().map(Lastverloop.Stap::stap).toList());
        assertEquals(
                List.of("jurist", "jurist", "jurist"),
                last.stappen().stream().map(s -> s.door().orElseThrow()).toList());
        assertEquals(1, last.lastnummer());
        assertFalse(last.isGeeindigd());
        assertTrue(last.vanKracht());
        assertEquals(Optional.of(dag.plusDays(30)), last.hersteltermijn());

        Dossier verbeurd = verder(
                "lod-uitgevoerd",
                Lastzetting.of(dag, LOD, Laststap.VERBEURING, Stapgegevens.bedrag(Bedrag.euro("2500.5"))));
        assertEquals(Bedrag.euro("2500.5"), last(verbeurd, LOD).verbeurd());

        Lastverloop gedaan = last(verder("lob-spoed", Termijnstelling.of(na("lob-spoed"), na("lob-spoed"))), LOB);
        assertTrue(gedaan.isUitgevoerd());
        assertTrue(gedaan.isBeslist());
    }

    /** In edition 1 the last was one step; that it is never carried out is edition 2. */
    @Test
    void aLastOnderDwangsomIsNotCarriedOutAnyMore() {
        try {
            ENGINE.vervolg(dossier("lod-uitgevoerd"), Lastzetting.of(na("lod-uitgevoerd"), LOD, Laststap.UITVOERING));
        } catch (OngeldigException e) {
            assertEquals(List.of("/stap"), e.fouten().stream().map(f -> f.pad()).toList());
            assertEquals(Foutcode.LASTSTAP_NIET_VAN_SOORT, e.fouten().get(0).code());
            return;
        }
        throw new AssertionError("not refused");
    }
}
