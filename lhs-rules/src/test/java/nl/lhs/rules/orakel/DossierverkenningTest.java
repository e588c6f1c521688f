package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Dossierverkenning.Kijk;
import org.junit.jupiter.api.Test;

/** An exploration that misses a wrong engine proves nothing. */
class DossierverkenningTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final List<Casus> BEGIN = Dossierruimte.begin(EnumSet.of(Segment.A1), EnumSet.noneOf(Segment.class))
            .subList(0, 2);

    private static Dossierverkenning verken(Dossierverwachting.Engine engine) {
        return Dossierverkenning.of(BEGIN, ENGINE::open, Optional.of(engine), Kijk.TREDEN, 11);
    }

    @Test
    void theEngineItselfDiffersInNothing() {
        Dossierverkenning goed = verken(ENGINE::vervolg);

        assertEquals(0, goed.afwijkend(), goed::voorbeelden);
    }

    @Test
    void anEngineThatForgetsARecordIsFound() {
        toont("vastleggingen", (dossier, gebeurtenis) -> {
            Dossier na = ENGINE.vervolg(dossier, gebeurtenis);
            int aantal = na.vastleggingen().size();
            return aantal < 3 ? na : new Dossier(na.vastleggingen().subList(0, aantal - 1));
        });
    }

    @Test
    void anEngineThatTakesEveryReinspectionForOneWithoutAChoiceIsFound() {
        toont(
                "interventies",
                (dossier, gebeurtenis) -> ENGINE.vervolg(
                        dossier,
                        gebeurtenis instanceof Hercontrole h && h.keuze().isPresent()
                                ? Hercontrole.nietNageleefd(h.kenmerk(), h.datum())
                                : gebeurtenis));
    }

    @Test
    void anEngineThatRefusesNothingIsFound() {
        toont("geweigerd", (dossier, gebeurtenis) -> {
            Dossier eerste = new Dossier(dossier.vastleggingen().subList(0, 1));
            return ENGINE.vervolg(
                    eerste,
                    Hercontrole.nietNageleefd(
                            "B-2", eerste.laatste().casus().bevinding().datum()));
        });
    }

    @Test
    void anEngineThatBreaksOffIsFound() {
        toont("exception", (dossier, gebeurtenis) -> {
            throw new IllegalStateException("geen antwoord");
        });
    }

    @Test
    void everyPlaceIsFoundAgainInTheSameOrder() {
        Dossierverkenning een = verken(ENGINE::vervolg);
        Dossierverkenning ander = verken(ENGINE::vervolg);

        assertEquals(een.telling("A1"), ander.telling("A1"));
    }

    private static void toont(String veld, Dossierverwachting.Engine engine) {
        Dossierverkenning verkenning = verken(engine);
        assertTrue(verkenning.afwijkend() > 0);
        assertTrue(verkenning.voorbeelden().contains(veld + ": "), verkenning::voorbeelden);
    }

    @Test
    void theRecordsOfRandomPathsAreOfEveryKindOfEvent() {
        Set<String> soorten = Set.copyOf(Vervolgpaden.vastleggingen(ENGINE, 60)
                .map(Vastlegging::vervolg)
                .flatMap(Optional::stream)
                .map(v -> v.gebeurtenis().soort().name())
                .distinct()
                .toList());

        assertEquals(6, soorten.size());
    }
}
