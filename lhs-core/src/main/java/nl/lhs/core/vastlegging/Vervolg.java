package nl.lhs.core.vastlegging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Vervolgeditie1;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.core.vervolg.Zaakstand;

/**
 * What a record in a dossier holds beside the decision (<i>vervolg</i>): what happened, the record before it, and where
 * the case stands now.
 *
 * <p>The first record of a dossier has none, unless it is about a new overtreding of a norm that was broken before.
 * Source: norms 3.4-4 to 3.4-9, B2-7 and 3.5-1, reading R13.
 *
 * @param volgnummer the place in the dossier, from 1
 * @param vorige the hash of the record before it: SHA-256 of its canonical JSON (RFC 8785); absent for the first
 * @param gebeurtenis what happened, as given; the casus of a herziening or a new overtreding is that of the record
 * @param voorgeschiedenis what the decision builds on beside the casus
 * @param hersteltermijn the day by which there must be compliance with what is chosen; absent where none is set
 * @param treden the rungs of the ladder that are available, light to heavy; empty for GEEN_OVERTREDING, GEDOGEN and
 *     AFZIEN
 * @param nieuw the interventions that this record newly chooses or imposes again, light to heavy: what counts as imposed
 *     here
 * @param stand where the case stands after this record; absent only in a record of edition 1
 * @param recidive the proposal and its ground; for a NIEUWE_OVERTREDING only
 * @param wijzigingen JSON Pointers to what differs from the record before, in the casus and in the conclusions, in
 *     their order; a list counts as one value, and the hersteltermijn does not count; for a HERZIENING and an OVERLEG
 *     only
 * @param editie1 what only edition 1 wrote; absent in every record of edition 2
 */
public record Vervolg(
        int volgnummer,
        Optional<Sha256> vorige,
        Gebeurtenis gebeurtenis,
        Voorgeschiedenis voorgeschiedenis,
        Optional<LocalDate> hersteltermijn,
        List<Trede> treden,
        List<Interventie> nieuw,
        Optional<Zaakstand> stand,
        Optional<Recidivevoorstel> recidive,
        List<String> wijzigingen,
        Optional<Vervolgeditie1> editie1) {
    /**
     * What a record in a dossier holds beside the decision.
     *
     * @param volgnummer see {@link #volgnummer()}
     * @param vorige see {@link #vorige()}
     * @param gebeurtenis see {@link #gebeurtenis()}
     * @param voorgeschiedenis see {@link #voorgeschiedenis()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @param treden see {@link #treden()}
     * @param nieuw see {@link #nieuw()}
     * @param stand see {@link #stand()}
     * @param recidive see {@link #recidive()}
     * @param wijzigingen see {@link #wijzigingen()}
     * @param editie1 see {@link #editie1()}
     * @throws OngeldigException with everything in which it contradicts itself
     */
    public Vervolg {
        Objects.requireNonNull(vorige, "vorige");
        Objects.requireNonNull(gebeurtenis, "gebeurtenis");
        Objects.requireNonNull(voorgeschiedenis, "voorgeschiedenis");
        Objects.requireNonNull(hersteltermijn, "hersteltermijn");
        treden = Required.list(treden, "treden");
        nieuw = Required.list(nieuw, "nieuw");
        Objects.requireNonNull(stand, "stand");
        Objects.requireNonNull(recidive, "recidive");
        wijzigingen = Required.list(wijzigingen, "wijzigingen");
        Objects.requireNonNull(editie1, "editie1");
        boolean nieuweOvertreding = gebeurtenis.soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING;
        new Foutenlijst()
                .require(
                        "/volgnummer",
                        nieuweOvertreding ? volgnummer == 1 : volgnummer > 1,
                        "past niet bij de gebeurtenis")
                .require("/vorige", vorige.isPresent() == (volgnummer > 1), "hoort bij elke vastlegging na de eerste")
                .require(
                        "/recidive",
                        recidive.isPresent() == nieuweOvertreding,
                        "hoort bij een nieuwe overtreding, en alleen daarbij")
                .require(
                        "/treden",
                        treden.stream()
                                        .filter(t -> t.stand() == Trede.Stand.GEKOZEN)
                                        .count()
                                <= 1,
                        "noemt meer dan één gekozen trede")
                .throwIfAny();
    }

    /**
     * The proposal of edition 1 to reposition.
     *
     * @return empty in every record of edition 2
     */
    public Optional<Herpositionering> herpositionering() {
        return editie1.flatMap(Vervolgeditie1::herpositionering);
    }

    /**
     * The day on which the overtreding was repaired, by which this record closes the dossier.
     *
     * @return empty where it does not close the dossier
     */
    public Optional<LocalDate> hersteldOp() {
        return gebeurtenis instanceof Hercontrole hercontrole ? hercontrole.hersteldOp() : Optional.empty();
    }

    /** {@return whether the case is closed after this record} */
    public boolean isGesloten() {
        return voorgeschiedenis.gesloten() || hersteldOp().isPresent();
    }

    /**
     * Which rung is chosen.
     *
     * @return its place among {@link #treden()}, from 1; empty where no rung of the segment is
     */
    public OptionalInt trede() {
        for (int i = 0; i < treden.size(); i++) {
            if (treden.get(i).stand() == Trede.Stand.GEKOZEN) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** Place and event. */
    @Override
    public String toString() {
        return "Vervolg[" + volgnummer + ", " + gebeurtenis + "]";
    }
}
