package nl.lhs.rules.zegel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/** Records to register under any kenmerk, made without an engine or a reader: those take long to start. */
final class Vastleggingen {
    private static final int TEKST = 10_000;

    private Vastleggingen() {}

    /** A record of some 8 kB. */
    static Vastlegging met(String kenmerk) {
        return met(kenmerk, 7_000, 0);
    }

    /** A record of some 700 bytes. */
    static Vastlegging klein(String kenmerk) {
        return met(kenmerk, 1, 0);
    }

    /** A record that is larger, by so many texts of 20 kB. */
    static Vastlegging groot(String kenmerk, int teksten) {
        return met(kenmerk, TEKST, teksten);
    }

    static List<Vastlegging> reeks(String kenmerk, int aantal) {
        List<Vastlegging> reeks = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            reeks.add(met(kenmerk + "/" + i));
        }
        return reeks;
    }

    private static Vastlegging met(String kenmerk, int omschrijving, int teksten) {
        Bevinding bevinding = Bevinding.builder("B", LocalDate.of(2026, 3, 4))
                .overtreding(false)
                .omschrijving("o".repeat(omschrijving))
                // Two lists, for neither may hold more than a hundred.
                .verzwarendeArgumenten(Collections.nCopies(
                        teksten / 2,
                        new VerzwarendArgument(VerzwarendArgument.Soort.OVERIG, Optional.of("é".repeat(TEKST)))))
                .verzachtendeArgumenten(Collections.nCopies(
                        teksten - teksten / 2,
                        new VerzachtendArgument(VerzachtendArgument.Soort.OVERIG, Optional.of("é".repeat(TEKST)))))
                .build();
        return Vastlegging.builder(
                        new StrategieVerwijzing("LHS", "1.7"),
                        nl.lhs.core.Woordenlijst.LHS_17,
                        Casus.builder(
                                        kenmerk,
                                        bevinding,
                                        Normadressaat.builder("N").build())
                                .build())
                .uitkomst(Uitkomst.GEEN_OVERTREDING)
                .status(Status.DEFINITIEF)
                .overleg(new Overlegoordeel(Optional.empty(), false, Optional.empty()))
                .bibliotheek(new Bibliotheek("0", new Sha256("0".repeat(64))))
                .build();
    }
}
