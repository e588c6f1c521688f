package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;

/**
 * A step of a last onder dwangsom or last onder bestuursdwang was taken (<i>lastzetting</i>). The decision stays as it
 * is; the record then shows what became of the last, and which steps can be taken now.
 *
 * <pre>{@code
 * Lastzetting.of(LocalDate.of(2026, 3, 12), Interventie.LAST_ONDER_DWANGSOM, Laststap.VOORNEMEN)
 * Lastzetting.of(LocalDate.of(2026, 4, 2), Interventie.LAST_ONDER_DWANGSOM, Laststap.VERBEURING,
 *         Stapgegevens.bedrag(Bedrag.euro("2500")))
 * }</pre>
 *
 * <p>Whether the step can be taken is for the dossier. Source: norm B2-7, Awb 5:21 to 5:37a.
 *
 * @param datum when the step was taken; years 0000 to 9999
 * @param door by whom; 1 to 200 characters, absent where not given
 * @param last LAST_ONDER_DWANGSOM or LAST_ONDER_BESTUURSDWANG
 * @param lastnummer which last of this kind in the dossier, from 1; absent for the newest
 * @param stap the step that was taken; of its kind of last, or UITVOERING, as records of edition 1 have of both
 * @param gegevens what the step holds beside a term
 * @param hersteltermijn the day by which there must be compliance, where a VOORNEMEN or a BESCHIKKING sets a term (in
 *     records of edition 1 also an UITVOERING); absent where none is set
 */
public record Lastzetting(
        LocalDate datum,
        Optional<String> door,
        Interventie last,
        OptionalInt lastnummer,
        Laststap stap,
        Stapgegevens gegevens,
        Optional<LocalDate> hersteltermijn)
        implements Gebeurtenis {
    private static final Set<Laststap> MET_TERMIJN =
            EnumSet.of(Laststap.VOORNEMEN, Laststap.BESCHIKKING, Laststap.UITVOERING);

    /**
     * A step of a last.
     *
     * @param datum see {@link #datum()}
     * @param door see {@link #door()}
     * @param last see {@link #last()}
     * @param lastnummer see {@link #lastnummer()}
     * @param stap see {@link #stap()}
     * @param gegevens see {@link #gegevens()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @throws OngeldigException if {@code last} is another intervention, the step is not one of its kind, something is
     *     given that does not belong to the step or missing that it needs, {@code door} is blank or too long, a date is
     *     outside its years, or a term ends before {@code datum}
     */
    public Lastzetting {
        Objects.requireNonNull(lastnummer, "lastnummer");
        Objects.requireNonNull(stap, "stap");
        Objects.requireNonNull(gegevens, "gegevens");
        boolean isLast = Objects.requireNonNull(last, "last").isLast();
        Foutenlijst fouten = Gebeurtenisvorm.check(datum, door, hersteltermijn)
                .require(
                        "/last",
                        isLast,
                        Foutcode.ONBEKENDE_WAARDE,
                        "is geen last; verwacht: LAST_ONDER_DWANGSOM of LAST_ONDER_BESTUURSDWANG")
                .require(
                        "/lastnummer",
                        lastnummer.isEmpty() || lastnummer.getAsInt() > 0,
                        "is geen nummer van een last; verwacht: 1 of hoger")
                .require(
                        "/hersteltermijn",
                        hersteltermijn.isEmpty() || MET_TERMIJN.contains(stap),
                        "hoort bij een VOORNEMEN of een BESCHIKKING; verwacht: geen hersteltermijn")
                .require(
                        "/zienswijzeTot",
                        gegevens.zienswijzeTot().filter(datum::isAfter).isEmpty(),
                        Foutcode.TERMIJN_VERSTREKEN,
                        "ligt voor de datum van de gebeurtenis; verwacht: die dag of later");
        if (isLast) {
            fouten.require(
                    "/stap",
                    stap.kent(last) || stap == Laststap.UITVOERING,
                    Foutcode.LASTSTAP_NIET_VAN_SOORT,
                    "is geen stap van deze soort last; verwacht: een stap die zij kent (norm B2-7)");
            gegevens.check(fouten, last, stap);
        }
        fouten.throwIfAny();
    }

    /**
     * A step of the newest last of its kind, that holds nothing more.
     *
     * @param datum when it was taken
     * @param last which kind of last
     * @param stap which step
     * @return the event
     * @throws OngeldigException as the constructor; also where the step needs more than this
     */
    public static Lastzetting of(LocalDate datum, Interventie last, Laststap stap) {
        return of(datum, last, stap, Stapgegevens.GEEN);
    }

    /**
     * A step of the newest last of its kind.
     *
     * @param datum when it was taken
     * @param last which kind of last
     * @param stap which step
     * @param gegevens what it holds
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public static Lastzetting of(LocalDate datum, Interventie last, Laststap stap, Stapgegevens gegevens) {
        return new Lastzetting(datum, Optional.empty(), last, OptionalInt.empty(), stap, gegevens, Optional.empty());
    }

    /**
     * The same step of another last of its kind.
     *
     * @param lastnummer see {@link #lastnummer()}
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public Lastzetting withLastnummer(int lastnummer) {
        return new Lastzetting(datum, door, last, OptionalInt.of(lastnummer), stap, gegevens, hersteltermijn);
    }

    /**
     * The same step, which sets a term.
     *
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @return the event
     * @throws OngeldigException as the constructor
     */
    public Lastzetting withHersteltermijn(LocalDate hersteltermijn) {
        return new Lastzetting(
                datum,
                door,
                last,
                lastnummer,
                stap,
                gegevens,
                Optional.of(Objects.requireNonNull(hersteltermijn, "hersteltermijn")));
    }

    /**
     * The same event, with who did it.
     *
     * @param door see {@link #door()}
     * @return the same with that
     * @throws OngeldigException as the constructor
     */
    public Lastzetting withDoor(String door) {
        return new Lastzetting(
                datum,
                Optional.of(Objects.requireNonNull(door, "door")),
                last,
                lastnummer,
                stap,
                gegevens,
                hersteltermijn);
    }

    @Override
    public Soort soort() {
        return Soort.LASTSTAP;
    }

    /** Kind, date, last and step: the rest may be about people. */
    @Override
    public String toString() {
        return "Lastzetting[" + datum + ", " + last + ", " + stap + "]";
    }
}
