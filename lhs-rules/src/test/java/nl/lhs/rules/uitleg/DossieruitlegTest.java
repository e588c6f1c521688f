package nl.lhs.rules.uitleg;

import java.util.List;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.Goud;
import nl.lhs.rules.LhsEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation of whole dossiers, pinned as texts to be read. */
class DossieruitlegTest {
    private static final LhsEngine ENGINE = LhsEngine.create();

    static List<Dossier> dossiers() {
        return List.copyOf(Voorbeelddossiers.alle(ENGINE).values());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theMotiveringOfADossierIsAsPinned(Dossier dossier) {
        for (Taal taal : Taal.values()) {
            Goud.vergelijk(
                    "motivering/" + dossier.kenmerk() + "-" + taal.code() + ".txt",
                    Motivering.van(dossier, taal).tekst());
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theMotiveringOfTheLastRecordIsAsPinned(Dossier dossier) {
        Vastlegging laatste = dossier.laatste();
        for (Taal taal : Taal.values()) {
            Goud.vergelijk(
                    "motivering/" + dossier.kenmerk() + "-laatste-" + taal.code() + ".txt",
                    Motivering.van(laatste, taal).tekst());
        }
        Goud.vergelijk(
                "verantwoording/" + dossier.kenmerk() + "-laatste.txt",
                Verantwoording.van(laatste).tekst());
    }
}
