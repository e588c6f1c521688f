package nl.lhs.core.vastlegging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.OwnJson;
import nl.lhs.core.Required;
import nl.lhs.core.vervolg.Zaakstand;

/**
 * All records of one overtreding (<i>dossier</i>), from the first decision on. Each event adds a record; what is there
 * stays as it is.
 *
 * <pre>{@code
 * Dossier dossier = engine.open(casus);
 * dossier = engine.vervolg(dossier, Hercontrole.nietNageleefd("B-2", LocalDate.of(2026, 6, 1)));
 * dossier.laatste().interventies(); // the next rung
 * }</pre>
 *
 * <p>That the records follow on each other by their hashes is checked where a dossier is read and where it is verified.
 * Source: norms 3.4-4, 3.4-8 and 3.5-1.
 *
 * @param vastleggingen at least one, in their order
 */
public record Dossier(List<Vastlegging> vastleggingen) implements OwnJson {
    /** The most records that one dossier may hold. */
    public static final int MAX_VASTLEGGINGEN = 1_000;

    /**
     * A dossier.
     *
     * @param vastleggingen see {@link #vastleggingen()}
     * @throws OngeldigException if there is none or there are too many, a record has another place than its volgnummer
     *     says or another kenmerk than the first, or one opens the dossier after it was closed
     */
    public Dossier {
        vastleggingen = Required.list(vastleggingen, "vastleggingen");
        Foutenlijst fouten = new Foutenlijst().aantal("/vastleggingen", vastleggingen.size(), MAX_VASTLEGGINGEN);
        for (int i = 0; i < vastleggingen.size(); i++) {
            Vastlegging v = vastleggingen.get(i);
            String pad = "/vastleggingen/" + i;
            int nummer = v.vervolg().map(Vervolg::volgnummer).orElse(1);
            fouten.require(
                    pad + (v.vervolg().isPresent() ? "/vervolg/volgnummer" : "/vervolg"),
                    nummer == i + 1,
                    "hoort op een andere plaats; verwacht: volgnummer " + (i + 1));
            fouten.require(
                    pad + "/casus/kenmerk",
                    v.casus().kenmerk().equals(vastleggingen.get(0).casus().kenmerk()),
                    Foutcode.ANDER_KENMERK,
                    "is niet het kenmerk van het dossier");
            fouten.require(
                    pad,
                    i == 0 || !gesloten(vastleggingen.get(i - 1)) || gesloten(v),
                    Foutcode.DOSSIER_AFGESLOTEN,
                    "opent een gesloten dossier; verwacht: een vastlegging van na de sluiting");
        }
        fouten.throwIfAny();
    }

    /**
     * A dossier of a first decision.
     *
     * @param eerste the first record
     * @return the dossier
     * @throws OngeldigException if it is no first record
     */
    public static Dossier of(Vastlegging eerste) {
        return new Dossier(List.of(Objects.requireNonNull(eerste, "eerste")));
    }

    /** {@return the caller's identifier, that of every casus in it; 1 to 200 characters} */
    public String kenmerk() {
        return vastleggingen.get(0).casus().kenmerk();
    }

    /** {@return the last record: how the case stands now} */
    public Vastlegging laatste() {
        return vastleggingen.get(vastleggingen.size() - 1);
    }

    private static boolean gesloten(Vastlegging vastlegging) {
        return vastlegging.vervolg().map(Vervolg::isGesloten).orElse(false);
    }

    /** {@return the day on which the overtreding was repaired; empty while the dossier is open} */
    public Optional<LocalDate> hersteldOp() {
        return vastleggingen.stream()
                .flatMap(v -> v.vervolg().flatMap(Vervolg::hersteldOp).stream())
                .findFirst();
    }

    /** {@return whether a hercontrole found compliance; what can still follow is in {@code stand().mogelijk()}} */
    public boolean isAfgesloten() {
        return hersteldOp().isPresent();
    }

    /**
     * Where the case stands now: each last, what is in force, and what can come next.
     *
     * @return of the last record; of a first decision, and of a record of edition 1, as follows from the records
     */
    public Zaakstand stand() {
        return Standbepaling.from(this);
    }

    /** How many records, and the last of them; no kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Dossier[" + vastleggingen.size() + ", " + laatste() + "]";
    }
}
