package nl.lhs.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of names in the strategy, and what each name stands for. */
class OpsommingenTest {
    @ParameterizedTest
    @CsvSource({"VRIJWEL_NIHIL, 1", "BEPERKT, 2", "VAN_BELANG, 3", "AANZIENLIJK, 4"})
    void gevolgenAreTheRowsOneToFour(Gevolgen gevolgen, int rij) {
        assertEquals(rij, gevolgen.rij());
        assertEquals(gevolgen, Gevolgen.ofRij(rij));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5, Integer.MAX_VALUE})
    void aRowOutsideTheMatrixIsRefused(int rij) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Gevolgen.ofRij(rij));

        assertEquals("no row " + rij + " in the matrix: expected 1 to 4", fout.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"GOEDWILLEND, A", "ONVERSCHILLIG, B", "CALCULEREND, C", "BEWUST_EN_STRUCTUREEL, D"})
    void typeringenAreTheColumnsAToD(Typering typering, char kolom) {
        assertEquals(kolom, typering.kolom());
        assertEquals(typering, Typering.ofKolom(kolom));
    }

    @ParameterizedTest
    @ValueSource(chars = {'@', 'E', 'a', ' ', '\0', '\uffff'})
    void aColumnOutsideTheMatrixIsRefused(char kolom) {
        assertThrows(IllegalArgumentException.class, () -> Typering.ofKolom(kolom));
    }

    @ParameterizedTest
    @CsvSource({
        "AANSPREKEN_INFORMEREN, HERSTELLEND, false",
        "WAARSCHUWEN, HERSTELLEND, false",
        "BESTUURLIJK_GESPREK, HERSTELLEND, false",
        "VERSCHERPT_TOEZICHT, HERSTELLEND, false",
        "LAST_ONDER_DWANGSOM, HERSTELLEND, true",
        "LAST_ONDER_BESTUURSDWANG, HERSTELLEND, true",
        "TIJDELIJK_STILLEGGEN, HERSTELLEND, true",
        "BESTUURLIJKE_BOETE, BESTRAFFEND, true",
        "SCHORSEN_OF_INTREKKEN, BESTRAFFEND, true",
        "EXPLOITATIEVERBOD_OF_SLUITING, BESTRAFFEND, true",
        "BSBM, STRAFRECHT, true",
        "PROCES_VERBAAL, STRAFRECHT, true"
    })
    void everyInterventieHasItsSoortAndNeedsAPowerOrNot(
            Interventie interventie, Interventiesoort soort, boolean bevoegdheid) {
        assertEquals(soort, interventie.soort());
        assertEquals(bevoegdheid, interventie.vereistBevoegdheid());
        assertTrue(
                interventie.naam().nederlands().matches("[a-z][a-z ,-]+[a-z]"),
                interventie.naam().nederlands());
    }

    @Test
    void thereAreTwelveInterventiesAndElevenErnstigeGedragingen() {
        assertEquals(12, Woordenlijst.LHS_17.interventies().alle().size());
        assertEquals(11, Woordenlijst.LHS_17.gedragingen().alle().size());
    }

    @ParameterizedTest
    @CsvSource({"BESTUURSRECHT, false", "BESTUURS_EN_STRAFRECHT, true", "STRAFRECHT, true"})
    void onlyBestuursrechtIsWithoutCriminalAction(Spoor spoor, boolean strafrechtelijk) {
        assertEquals(strafrechtelijk, spoor.isStrafrechtelijk());
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGEREN_TOEGANG, BELEMMERING_TOEZICHT",
        "INTIMIDATIE, BELEMMERING_TOEZICHT",
        "GEWELDSDREIGING, BELEMMERING_TOEZICHT",
        "FRAUDE, BELEMMERING_TOEZICHT",
        "VERNIETIGING_BEWIJS, BELEMMERING_TOEZICHT",
        "POGING_OMKOPING, BELEMMERING_TOEZICHT",
        "ANDERE_TOEZICHTBELEMMERING, BELEMMERING_TOEZICHT",
        "SABOTAGE, GEVAAR_VOOR_MENSEN",
        "VERNIELING, GEVAAR_VOOR_MENSEN",
        "VERKEERDE_INFORMATIE, GEVAAR_VOOR_MENSEN",
        "ANDER_OPZETTELIJK_GEVAAR, GEVAAR_VOOR_MENSEN"
    })
    void ernstigeGedragHindersToezichtOrEndangersPeople(ErnstigeGedraging gedraging, ErnstigeGedraging.Soort soort) {
        assertEquals(soort, gedraging.soort());
    }

    /** Other systems rely on these names and, where a list is written in enum order, on their order. */
    @Test
    void theNamesOfTheFormatAreThoseOfTheContract() {
        assertEquals(
                "[MILIEU, NATUUR, WATER, VEILIGHEID, GEZONDHEID, MAATSCHAPPELIJK]", Arrays.toString(Belang.values()));
        assertEquals(
                "[LICHT, MIDDEN, ZWAAR]", Woordenlijst.LHS_17.klassen().alle().toString());
        assertEquals("[GEEN, VERZACHTEND, VERZWAREND, OPGEHEVEN]", Arrays.toString(Verplaatsing.values()));
        assertEquals("[BESTUURSRECHT, BESTUURS_EN_STRAFRECHT, STRAFRECHT]", Arrays.toString(Spoor.values()));
        assertEquals("[GEDRAGSVOORSCHRIFT, OVERIG]", Arrays.toString(Voorschrift.Soort.values()));
        assertEquals(
                "[LEGALISATIE_MOGELIJK, OVERIG]",
                Woordenlijst.LHS_17.verzachtend().alle().toString());
        assertEquals(
                "[RECIDIVE, OVERIG]", Woordenlijst.LHS_17.verzwarend().alle().toString());
        assertEquals("[NATUURLIJK_PERSOON, RECHTSPERSOON]", Arrays.toString(Normadressaat.Soort.values()));
        assertEquals(
                "[EINDIGT_BINNEN_AFZIENBARE_TIJD, VERGUNNING_WAARSCHIJNLIJK]",
                Arrays.toString(Gedoogbesluit.Grond.values()));
        assertEquals(
                "[FINANCIEEL_VOORDEEL, STATUS_VOORBEELDFUNCTIE, FINANCIELE_SANCTIE_ZONDER_EFFECT,"
                        + " COMBINATIE_ANDERE_DELICTEN, MEDEWERKING_DESKUNDIGE_DERDEN, NORMBEVESTIGING,"
                        + " WAARHEIDSVINDING]",
                Woordenlijst.LHS_17.aspecten().alle().toString());
    }
}
