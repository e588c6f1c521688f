package nl.lhs.rules.kopie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.proef.Casusruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a copy, and what links copies. */
class PseudonimiseerderTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final byte[] SLEUTEL = sleutel(1);
    private static final Pseudonimiseerder PSEUDONIMISEERDER = Pseudonimiseerder.of(ENGINE, SLEUTEL);
    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    private static byte[] sleutel(int eerste) {
        byte[] sleutel = new byte[32];
        for (int i = 0; i < sleutel.length; i++) {
            sleutel[i] = (byte) (eerste + 7 * i);
        }
        return sleutel;
    }

    private static Casus.Builder casus(String casus, String bevinding, String normadressaat) {
        return Casus.builder(
                casus,
                Bevinding.of(bevinding, DATUM, Gevolgen.BEPERKT),
                Normadressaat.of(normadressaat, Typering.ONVERSCHILLIG));
    }

    private static Casus kopie(Casus.Builder casus) {
        return kopie(PSEUDONIMISEERDER, casus);
    }

    private static Casus kopie(Pseudonimiseerder pseudonimiseerder, Casus.Builder casus) {
        return pseudonimiseerder
                .kopieer(ENGINE.decide(casus.build()))
                .vastlegging()
                .casus();
    }

    /** Every pseudonym of a casus that has all kinds of them. */
    private static List<String> pseudoniemen(Casus casus) {
        List<String> alle = new ArrayList<>(List.of(
                casus.kenmerk(),
                casus.bevinding().kenmerk(),
                casus.normadressaat().kenmerk()));
        casus.gedoogbesluit().map(Gedoogbesluit::kenmerk).ifPresent(alle::add);
        casus.reikwijdte()
                .ifPresent(r -> alle.addAll(List.of(
                        r.gebied().orElseThrow(),
                        r.groep().orElseThrow(),
                        r.thema().orElseThrow())));
        casus.labels().ifPresent(labels -> {
            alle.addAll(labels.keySet());
            alle.addAll(labels.values());
        });
        return alle;
    }

    private static Casus.Builder allesHetzelfde(String tekst) {
        return casus(tekst, tekst, tekst)
                .reikwijdte(new Reikwijdte(Optional.of(tekst), Optional.of(tekst), Optional.of(tekst)))
                .gedoogbesluit(Gedoogbesluit.of(tekst, Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK))
                .labels(Map.of(tekst, tekst, "ander", tekst));
    }

    private static String cijfers(String pseudoniem) {
        return pseudoniem.substring(pseudoniem.length() - 32);
    }

    @Test
    void theSameKenmerkGivesTheSamePseudonymInEveryRecord() {
        Casus een = kopie(casus("Z-1", "B-1", "N-17"));
        Casus twee = kopie(casus("Z-2", "B-2", "N-17"));
        Casus drie = kopie(casus("Z-1", "B-1", "N-18"));

        assertEquals(een.normadressaat().kenmerk(), twee.normadressaat().kenmerk());
        assertNotEquals(een.normadressaat().kenmerk(), drie.normadressaat().kenmerk());
        assertNotEquals(een.kenmerk(), twee.kenmerk());
        assertEquals(een.kenmerk(), drie.kenmerk());
        assertEquals(een.bevinding().kenmerk(), drie.bevinding().kenmerk());
    }

    @Test
    void anotherMakerOfCopiesWithTheSameKeyGivesTheSamePseudonyms() {
        Pseudonimiseerder ander = Pseudonimiseerder.of(LhsEngine.create(), SLEUTEL.clone());

        assertEquals(kopie(allesHetzelfde("gelijk")), kopie(ander, allesHetzelfde("gelijk")));
    }

    @Test
    void anotherKeyGivesNoPseudonymInCommon() {
        Set<String> een = new HashSet<>();
        pseudoniemen(kopie(allesHetzelfde("gelijk"))).forEach(p -> een.add(cijfers(p)));
        for (int i = 2; i < 20; i++) {
            for (String p : pseudoniemen(kopie(Pseudonimiseerder.of(ENGINE, sleutel(i)), allesHetzelfde("gelijk")))) {
                assertFalse(een.contains(cijfers(p)), p);
            }
        }
    }

    @Test
    void theSameTextInAnotherKindOfFieldDoesNotShow() {
        List<String> pseudoniemen = pseudoniemen(kopie(allesHetzelfde("gelijk")));

        assertEquals(11, pseudoniemen.size());
        assertEquals(
                pseudoniemen.size(),
                pseudoniemen.stream()
                        .map(PseudonimiseerderTest::cijfers)
                        .distinct()
                        .count());
    }

    @Test
    void theSameTextUnderTheSameLabelShows() {
        Casus een = kopie(casus("Z-1", "B-1", "N-1").label("team", "noord"));
        Casus twee = kopie(casus("Z-2", "B-2", "N-2").label("team", "noord").label("wijk", "noord"));

        Map<String, String> labels = twee.labels().orElseThrow();
        assertTrue(labels.entrySet().containsAll(een.labels().orElseThrow().entrySet()));
        assertEquals(2, new HashSet<>(labels.values()).size());
    }

    /** Whoever has the key can make a pseudonym without this library. */
    @Test
    void aPseudonymIsAnHmacOfFormatKindAndText() throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SLEUTEL, "HmacSHA256"));
        byte[] hash = mac.doFinal("urn:lhs:kopie:1\0NORMADRESSAAT\0\0Café 17".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "N-" + HexFormat.of().formatHex(hash).substring(0, 32),
                kopie(casus("Z", "B", "Café 17")).normadressaat().kenmerk());
    }

    @Test
    void theCallersKeyMayBeWipedAfterwards() {
        byte[] sleutel = SLEUTEL.clone();
        Pseudonimiseerder pseudonimiseerder = Pseudonimiseerder.of(ENGINE, sleutel);
        Arrays.fill(sleutel, (byte) 0);

        assertEquals(kopie(casus("Z", "B", "N")), kopie(pseudonimiseerder, casus("Z", "B", "N")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31})
    void aKeyOfLessThan32BytesIsRefused(int lengte) {
        byte[] sleutel = Arrays.copyOf(SLEUTEL, lengte);

        assertEquals(
                "a key of " + lengte + " bytes; expected 32 or more",
                assertThrows(IllegalArgumentException.class, () -> Pseudonimiseerder.of(ENGINE, sleutel))
                        .getMessage());
    }

    @Test
    void nothingIsNull() {
        assertEquals(
                "engine",
                assertThrows(NullPointerException.class, () -> Pseudonimiseerder.of(null, SLEUTEL))
                        .getMessage());
        assertEquals(
                "sleutel",
                assertThrows(NullPointerException.class, () -> Pseudonimiseerder.of(ENGINE, null))
                        .getMessage());
        assertThrows(NullPointerException.class, () -> PSEUDONIMISEERDER.kopieer(null));
        assertThrows(NullPointerException.class, () -> new Kopie(null));
    }

    @Test
    void nothingOfTheKeyShows() {
        assertEquals("Pseudonimiseerder[LHS 1.7]", PSEUDONIMISEERDER.toString());
    }

    /** One casus of every distinct decision that a sample of the input space holds. */
    @Test
    void everyDistinctDecisionIsReplayedToTheSameDecision() {
        Set<List<Object>> gezien = new HashSet<>();
        Casusruimte.steekproef(389).map(ENGINE::decide).forEach(origineel -> {
            if (gezien.add(besluit(origineel))) {
                Vastlegging kopie = PSEUDONIMISEERDER.kopieer(origineel).vastlegging();
                assertEquals(besluit(origineel), besluit(kopie));
                assertEquals(origineel.regels(), kopie.regels());
                assertEquals(origineel.overwogen(), kopie.overwogen());
                assertEquals(origineel.aandachtspunten(), kopie.aandachtspunten());
                assertEquals(kopie, ENGINE.decide(kopie.casus()));
                assertNotEquals(origineel.casus(), kopie.casus());
            }
        });
        System.out.println("kopie: " + gezien.size() + " distinct decisions copied");
        assertTrue(gezien.size() > 1_000, "distinct decisions: " + gezien.size());
    }

    private static List<Object> besluit(Vastlegging v) {
        return List.of(
                v.uitkomst(),
                v.status(),
                v.positionering(),
                v.aspecten(),
                v.overleg(),
                v.spoor(),
                v.interventies(),
                v.scenarios(),
                v.overwogen().stream()
                        .map(o -> o.interventie() + " " + o.beschikbaar() + " " + o.gekozen() + " " + o.code())
                        .toList(),
                v.afwijking().map(a -> a.aanbevolen() + " " + a.binnenSegment()),
                v.termijn(),
                v.aandachtspunten().stream().map(Aandachtspunt::code).toList(),
                v.signalen().stream().map(Signaal::code).toList(),
                v.lezingen());
    }

    @Test
    void aRecordOfAnotherStrategieIsRefusedWithoutNamingIt() {
        Vastlegging v = ENGINE.decide(casus("Z", "B", "N").build());
        NietTeKopierenException e =
                geweigerd(Records.with(v, "strategie", new StrategieVerwijzing("LHS", "van Jan Jansen")));

        assertEquals("/strategie: is niet de strategie van wie kopieert; verwacht: LHS 1.7", e.getMessage());
        assertEquals(Foutcode.ANDERE_STRATEGIE, e.fouten().get(0).code());
    }

    @Test
    void aRecordWithAnotherDecisionIsRefusedAndEachPartThatDiffersIsNamed() {
        Vastlegging v = ENGINE.decide(casus("Z", "B", "N").build());
        List<Overweging> anders = new ArrayList<>(v.overwogen());
        Overweging laatste = anders.remove(anders.size() - 1);
        anders.add(new Overweging(laatste.interventie(), false, false, laatste.reden(), laatste.code()));

        NietTeKopierenException e =
                geweigerd(Records.with(v, Map.of("overwogen", anders, "aandachtspunten", List.of())));

        assertEquals(
                List.of("/aandachtspunten", "/overwogen"),
                e.fouten().stream().map(f -> f.pad()).toList());
        assertTrue(e.fouten().stream().allMatch(f -> f.code() == Foutcode.ANDERE_BESLISSING));
    }

    private static NietTeKopierenException geweigerd(Vastlegging vastlegging) {
        return assertThrows(NietTeKopierenException.class, () -> PSEUDONIMISEERDER.kopieer(vastlegging));
    }

    @Test
    void aRefusalNeedsAReason() {
        assertThrows(IllegalArgumentException.class, () -> new NietTeKopierenException(List.of()));
    }

    @Test
    void aRecordThatIsNoCopyCannotPassForOne() {
        Casus casus = allesHetzelfde("JanJansen1234")
                .bevinding(Bevinding.builder("B-" + "0".repeat(31) + "g", DATUM)
                        .gevolgen(Gevolgen.BEPERKT)
                        .omschrijving("(weggelaten) ")
                        .build())
                .build();

        OngeldigException e = assertThrows(OngeldigException.class, () -> new Kopie(ENGINE.decide(casus)));

        assertEquals(
                List.of(
                        "/casus/bevinding/kenmerk",
                        "/casus/bevinding/omschrijving",
                        "/casus/gedoogbesluit/kenmerk",
                        "/casus/kenmerk",
                        "/casus/labels",
                        "/casus/labels",
                        "/casus/normadressaat/kenmerk",
                        "/casus/reikwijdte/gebied",
                        "/casus/reikwijdte/groep",
                        "/casus/reikwijdte/thema"),
                e.fouten().stream().map(f -> f.pad()).toList());
        assertFalse(e.getMessage().contains("JanJansen1234"), e.getMessage());
    }

    /** The second copy has pseudonyms of pseudonyms: to get the same ones, copy the original. */
    @Test
    void aCopyOfACopyIsACopy() {
        Kopie een =
                PSEUDONIMISEERDER.kopieer(ENGINE.decide(allesHetzelfde("gelijk").build()));
        Kopie twee = PSEUDONIMISEERDER.kopieer(een.vastlegging());

        assertNotEquals(een, twee);
        assertEquals(besluit(een.vastlegging()), besluit(twee.vastlegging()));
    }
}
