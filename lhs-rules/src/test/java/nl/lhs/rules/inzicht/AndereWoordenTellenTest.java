package nl.lhs.rules.inzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Benaming;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Verzonnen;
import org.junit.jupiter.api.Test;

/** Records with other words than those of LHS 1.7 are counted by their own. */
class AndereWoordenTellenTest {
    private static final LhsEngine ENGINE = LhsEngine.create(Verzonnen.strategie());

    private static Vastlegging vastlegging(Segment segment) {
        return ENGINE.decide(
                Casus.builder("Z-" + segment, Verzonnen.bevinding(segment).build(), Verzonnen.normadressaat(segment))
                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                        .build());
    }

    private static Inzicht tel() {
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).woorden(Verzonnen.woorden());
        for (Segment segment : Segment.values()) {
            teller.tel(vastlegging(segment));
        }
        return teller.inzicht();
    }

    @Test
    void classesInterventionsAndRungsAreThoseOfTheWords() {
        Telling t = tel().totaal();
        assertEquals(16, t.overtredingen());
        assertEquals(Map.of("GROEN", 3L, "GEEL", 7L, "ORANJE", 5L, "ROOD", 1L), namen(t.per(Maat.KLASSE)));
        assertEquals(
                List.of("TOELICHTEN", "VERBETERPLAN", "HERSTELBEVEL", "INGREEP", "GELDMAATREGEL", "INPERKEN"),
                t.waarden(Maat.INTERVENTIE).stream().map(Object::toString).toList());
        assertEquals(
                List.of("HERSTELBEVEL", "INGREEP", "GELDMAATREGEL", "INPERKEN"),
                t.waarden(Maat.OPGELEGD).stream().map(Object::toString).toList());
        assertEquals(
                List.of(
                        "TOELICHTEN",
                        "VERBETERPLAN",
                        "HERSTELBEVEL",
                        "INGREEP",
                        "GELDMAATREGEL",
                        "INPERKEN",
                        "GEEN_TREDE_OVER",
                        "GEEN"),
                t.waarden(Maat.TREDE).stream().map(Object::toString).toList());
        long gekozen = 0;
        for (Segment segment : Segment.values()) {
            gekozen += vastlegging(segment).interventies().size();
        }
        assertEquals(gekozen, t.som(Maat.INTERVENTIE));
        assertEquals(16, t.som(Maat.TREDE));
        assertEquals(0, Monitorgetal.PROCESSEN_VERBAAL.from(t).orElseThrow());
        assertTrue(Monitorgetal.BESTUURLIJKE_SANCTIES.from(t).orElseThrow() > 0);
    }

    private static Map<String, Long> namen(Map<Object, Long> per) {
        Map<String, Long> namen = new HashMap<>();
        per.forEach((waarde, aantal) -> namen.put(waarde.toString(), aantal));
        return namen;
    }

    @Test
    void aDossierCountsWhatEachRecordNewlyChooses() {
        Dossier dossier = ENGINE.open(vastlegging(Segment.B2).casus());
        for (int i = 1; i < 4; i++) {
            dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("H-" + i, Verzonnen.DATUM.plusDays(i)));
        }
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).woorden(Verzonnen.woorden());
        teller.tel(dossier);
        Telling t = teller.inzicht().totaal();
        long opgelegd = dossier.vastleggingen().stream()
                .flatMap(v -> v.vervolg().map(w -> w.nieuw()).orElse(v.interventies()).stream())
                .filter(Interventie::vereistBevoegdheid)
                .count();
        assertEquals(opgelegd, t.som(Maat.OPGELEGD));
        assertEquals(1, t.aantal(Maat.TREDE, Tredestand.from(dossier.laatste())));
    }

    @Test
    void theFormsHoldTheIdsOfTheWords() {
        Inzicht inzicht = tel();
        String json = InzichtJson.format(inzicht);
        assertEquals(List.of(), InzichtJson.validate(json));
        assertTrue(json.contains("\"klasse\":{\"GROEN\":3,\"GEEL\":7,\"ORANJE\":5,\"ROOD\":1}"), json);
        assertTrue(InzichtCsv.format(inzicht).contains("totaal,,klasse,ORANJE,5"));
    }

    @Test
    void aRecordWithOtherWordsIsRefusedAndNotCounted() {
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR);
        Vastlegging anders = vastlegging(Segment.A1);
        String melding = assertThrows(IllegalArgumentException.class, () -> teller.tel(anders))
                .getMessage();
        assertTrue(melding.contains("TOELICHTEN") && melding.contains("WAARSCHUWEN"), melding);
        assertTrue(melding.contains("Inzichtteller.woorden"), melding);
        assertFalse(teller.telt(anders.woorden()));
        assertEquals(0, teller.inzicht().totaal().vastleggingen());
    }

    @Test
    void otherLabelsOfTheAxesMakeNoDifference() {
        Woordenlijst labels = Verzonnen.woorden().toBuilder()
                .kolommen(Map.of(Typering.GOEDWILLEND, new Benaming("anders", "other")))
                .normen(Map.of())
                .build();
        assertTrue(Inzichtteller.per(Periode.JAAR).woorden(labels).telt(Verzonnen.woorden()));
    }

    @Test
    void sixtyFourInterventionsAreCounted() {
        List<Interventie> interventies = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            interventies.add(Interventie.builder(
                            "I" + i, i, i < 60 ? Interventiesoort.HERSTELLEND : Interventiesoort.BESTRAFFEND)
                    .naam("ingreep " + i, "measure " + i)
                    .rollen(Rol.VEREIST_BEVOEGDHEID)
                    .build());
        }
        Woordenlijst woorden =
                Verzonnen.woorden().toBuilder().interventies(interventies).build();
        Strategie.Builder bouwer = Strategie.builder(new StrategieVerwijzing("VEEL", "1"), "Veel")
                .geldig(Geldigheid.vanaf(Verzonnen.DATUM))
                .woorden(woorden);
        interventies.forEach(i -> bouwer.gewicht(i, i.volgnummer() + 1));
        for (Segment segment : Segment.values()) {
            bouwer.klasse(segment, Verzonnen.GROEN);
            bouwer.interventies(segment, Interventiesoort.HERSTELLEND, List.of());
            bouwer.interventies(segment, Interventiesoort.STRAFRECHT, List.of());
            bouwer.interventies(segment, Interventiesoort.BESTRAFFEND, List.of(interventies.get(63)));
        }
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).woorden(woorden);
        teller.tel(LhsEngine.create(bouwer.build()).decide(Verzonnen.casus(Segment.A1)));
        Telling t = teller.inzicht().totaal();
        assertEquals(1, t.aantal(Maat.INTERVENTIE, interventies.get(63)));
        assertEquals(1, t.som(Maat.INTERVENTIE));
        assertEquals(1, t.aantal(Maat.OPGELEGD, interventies.get(63)));
        assertEquals(1, t.aantal(Maat.TREDE, Tredestand.of(interventies.get(63))));
    }
}
