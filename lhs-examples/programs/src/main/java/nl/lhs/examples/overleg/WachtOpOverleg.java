package nl.lhs.examples.overleg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.json.VastleggingJson;

/** Keeps a case that waits for the overleg with police and OM, and decides it again once that has an outcome. */
public final class WachtOpOverleg {
    private WachtOpOverleg() {}

    /**
     * Plays both days of such a case.
     *
     * @param args none
     * @throws IOException if the record cannot be kept
     */
    public static void main(String[] args) throws IOException {
        Path dossier = Files.createTempFile("vastlegging", ".json");
        try {
            eersteDag(dossier);
            naHetOverleg(dossier);
        } finally {
            Files.delete(dossier);
        }
    }

    private static void eersteDag(Path dossier) throws IOException {
        Bevinding bevinding = Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.AANZIENLIJK);
        Normadressaat normadressaat = Normadressaat.of("N-1", Typering.CALCULEREND);

        // C4 is a heavy segment: overleg is necessary, so nothing is chosen yet.
        Vastlegging vastlegging = LhsEngine.create().decide(bevinding, normadressaat);
        System.out.println(vastlegging.status() + ", gekozen: " + vastlegging.interventies());

        // To prepare the overleg, the record says what each of its outcomes would give.
        vastlegging
                .scenarios()
                .forEach((spoor, interventies) -> System.out.println("  " + spoor + ": " + interventies));

        // The record is all that needs to be kept: the casus is in it, as it was offered.
        Files.writeString(dossier, VastleggingJson.format(vastlegging));
    }

    private static void naHetOverleg(Path dossier) throws IOException {
        Vastlegging eerder = VastleggingJson.parse(Files.readString(dossier));

        // The same casus with one thing more: the outcome of the overleg.
        Overleg overleg = Overleg.of(Spoor.BESTUURS_EN_STRAFRECHT, LocalDate.of(2026, 3, 11));
        Casus casus = eerder.casus().toBuilder().overleg(overleg).build();

        Vastlegging vastlegging = LhsEngine.create().decide(casus);
        System.out.println(vastlegging.status() + ", gekozen: " + vastlegging.interventies());

        // What was announced for this outcome is what was chosen.
        System.out.println(
                "zoals voorzien: " + eerder.scenarios().get(overleg.uitkomst()).equals(vastlegging.interventies()));
    }
}
