package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.OngeldigException;

/**
 * A re-inspection (<i>hercontrole</i>): it adds a bevinding to the dossier. Where there is compliance, the dossier is
 * closed; where there is none and the term is over, the next rung follows.
 *
 * <p>Example: {@code Hercontrole.nageleefd("B-2", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 5, 28))}. An overtreding
 * that goes on is no recidive. Neither that nor the new bevinding moves the segment. Source: norms 3.4-4 and 3.4-8,
 * reading R13.
 *
 * @param datum when was inspected; years 0000 to 9999
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param kenmerk the caller's identifier of the bevinding; 1 to 200 characters
 * @param omschrijving what was found; 1 to 10,000 characters, absent where not given
 * @param nageleefd whether there is compliance
 * @param hersteldOp the day on which it was repaired, that of the inspection or before; given where there is compliance,
 *     and only there
 * @param keuze what the handhaver chooses in the place of the next rung, with reasons (norm 3.4-2, reading R13); absent
 *     where the next rung is followed
 * @param hersteltermijn the day by which there must be compliance with what is chosen now; absent where none is set
 */
public record Hercontrole(
        LocalDate datum,
        Optional<String> door,
        String kenmerk,
        Optional<String> omschrijving,
        boolean nageleefd,
        Optional<LocalDate> hersteldOp,
        Optional<Hercontrolekeuze> keuze,
        Optional<LocalDate> hersteltermijn)
        implements Gebeurtenis {
    /**
     * A re-inspection.
     *
     * @param datum see {@link #datum()}
     * @param door see {@link #door()}
     * @param kenmerk see {@link #kenmerk()}
     * @param omschrijving see {@link #omschrijving()}
     * @param nageleefd see {@link #nageleefd()}
     * @param hersteldOp see {@link #hersteldOp()}
     * @param keuze see {@link #keuze()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @throws OngeldigException if a text is blank or too long, a date outside its years or its order, or something is
     *     given that does not go with compliance, or with its absence
     */
    public Hercontrole {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(omschrijving, "omschrijving");
        Objects.requireNonNull(hersteldOp, "hersteldOp");
        Objects.requireNonNull(keuze, "keuze");
        Foutenlijst fouten = Gebeurtenisvorm.check(datum, door, hersteltermijn)
                .kenmerk("/kenmerk", kenmerk)
                .tekst("/omschrijving", omschrijving)
                .datum("/hersteldOp", hersteldOp)
                .require(
                        "/hersteldOp",
                        hersteldOp.filter(datum::isBefore).isEmpty(),
                        "ligt na de hercontrole; verwacht: die dag of eerder")
                .require(
                        "/hersteldOp",
                        !nageleefd || hersteldOp.isPresent(),
                        Foutcode.ONTBREEKT,
                        "ontbreekt; verwacht: de dag waarop de overtreding is hersteld")
                .require(
                        "/hersteldOp",
                        nageleefd || hersteldOp.isEmpty(),
                        "hoort bij naleving; verwacht: nageleefd true, of geen hersteldOp")
                .require(
                        "/keuze",
                        !nageleefd || keuze.isEmpty(),
                        "hoort bij een hercontrole zonder naleving; verwacht: geen keuze")
                .require(
                        "/hersteltermijn",
                        !nageleefd || hersteltermijn.isEmpty(),
                        "hoort bij een hercontrole zonder naleving; verwacht: geen hersteltermijn");
        fouten.throwIfAny();
    }

    /**
     * A re-inspection that finds compliance.
     *
     * @param kenmerk the identifier of the bevinding
     * @param datum when was inspected
     * @param hersteldOp the day on which it was repaired
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Hercontrole nageleefd(String kenmerk, LocalDate datum, LocalDate hersteldOp) {
        return new Hercontrole(
                datum,
                Optional.empty(),
                kenmerk,
                Optional.empty(),
                true,
                Optional.of(Objects.requireNonNull(hersteldOp, "hersteldOp")),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * A re-inspection that finds no compliance.
     *
     * @param kenmerk the identifier of the bevinding
     * @param datum when was inspected
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Hercontrole nietNageleefd(String kenmerk, LocalDate datum) {
        return new Hercontrole(
                datum,
                Optional.empty(),
                kenmerk,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, with another rung than the next.
     *
     * @param keuze see {@link #keuze()}
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public Hercontrole withKeuze(Hercontrolekeuze keuze) {
        return new Hercontrole(
                datum,
                door,
                kenmerk,
                omschrijving,
                nageleefd,
                hersteldOp,
                Optional.of(Objects.requireNonNull(keuze, "keuze")),
                hersteltermijn);
    }

    /**
     * The same, with a term for what is chosen.
     *
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public Hercontrole withHersteltermijn(LocalDate hersteltermijn) {
        return new Hercontrole(
                datum,
                door,
                kenmerk,
                omschrijving,
                nageleefd,
                hersteldOp,
                keuze,
                Optional.of(Objects.requireNonNull(hersteltermijn, "hersteltermijn")));
    }

    /**
     * The same event, with who did it.
     *
     * @param door see {@link #door()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Hercontrole withDoor(String door) {
        return new Hercontrole(
                datum,
                Optional.of(Objects.requireNonNull(door, "door")),
                kenmerk,
                omschrijving,
                nageleefd,
                hersteldOp,
                keuze,
                hersteltermijn);
    }

    /**
     * The same event, with what was found.
     *
     * @param omschrijving see {@link #omschrijving()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Hercontrole withOmschrijving(String omschrijving) {
        return new Hercontrole(
                datum,
                door,
                kenmerk,
                Optional.of(Objects.requireNonNull(omschrijving, "omschrijving")),
                nageleefd,
                hersteldOp,
                keuze,
                hersteltermijn);
    }

    @Override
    public Soort soort() {
        return Soort.HERCONTROLE;
    }

    /** Kind, date and whether there was compliance: the rest may be about people. */
    @Override
    public String toString() {
        return "Hercontrole[" + datum + ", nageleefd=" + nageleefd + "]";
    }
}
