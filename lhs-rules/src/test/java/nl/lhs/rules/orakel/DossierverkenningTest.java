package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Motor;
import nl.lhs.rules.orakel.Dossierruimte.Alfabet;
import org.junit.jupiter.api.Test;

/** A walk that misses a wrong engine proves nothing. */
class DossierverkenningTest {
    private static final LhsEngine ENGINE = LhsEngine.create().withMotor(Motor.BULK);
    private static final List<Casus> BEGIN =
            Dossierruimte.begin(EnumSet.of(Segment.A1), Set.of()).subList(0, 2);

    /** The walk with the engine as it is, which two tests look at. */
    private static final Dossierverkenning GOED = verken(ENGINE::vervolg);

    private static Dossierverkenning verken(Dossierverwachting.Engine engine) {
        return Dossierverkenning.of(BEGIN, ENGINE::open, engine, Alfabet.TREDEN, 3);
    }

    @Test
    void theEngineItselfDiffersInNothing() {
        assertEquals(0, GOED.afwijkend(), GOED::voorbeelden);
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
        toont("aangenomen", (dossier, gebeurtenis) -> {
            Dossier eerste = new Dossier(dossier.vastleggingen().subList(0, 1));
            return ENGINE.vervolg(
                    eerste,
                    Hercontrole.nietNageleefd(
                            "B-2", eerste.laatste().casus().bevinding().datum()));
        });
    }

    @Test
    void anEngineInWhichNothingCanHappenIsFound() {
        toont("dood", (dossier, gebeurtenis) -> {
            throw new OngeldigException(List.of(new Fout("", Foutcode.DOSSIER_AFGESLOTEN, "is afgesloten")));
        });
    }

    @Test
    void anEngineThatTakesEveryStepForThatOfTheFirstLastIsFound() {
        Dossierverkenning verkenning = Dossierverkenning.of(
                Dossierruimte.begin(EnumSet.of(Segment.D4), Set.of()).stream()
                        .filter(c -> c.afwijking().isEmpty() && c.overleg().isPresent())
                        .limit(1)
                        .toList(),
                ENGINE::open,
                (dossier, gebeurtenis) -> ENGINE.vervolg(
                        dossier, gebeurtenis instanceof Lastzetting stap ? stap.withLastnummer(1) : gebeurtenis),
                Alfabet.LASTEN,
                2);
        assertTrue(verkenning.afwijkend() > 0);
    }

    @Test
    void anEngineThatBreaksOffIsFound() {
        toont("exception", (dossier, gebeurtenis) -> {
            throw new IllegalStateException("geen antwoord");
        });
    }

    @Test
    void everyPlaceIsFoundAgainInTheSameOrder() {
        assertEquals(GOED.telling("A1"), verken(ENGINE::vervolg).telling("A1"));
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
