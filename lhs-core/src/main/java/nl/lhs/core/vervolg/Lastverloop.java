package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;

/**
 * What became of one last of a dossier (<i>lastverloop</i>): an imposition of a last onder dwangsom (LOD) or of a last
 * onder bestuursdwang (LOB), with the steps that were taken of it. A second imposition of the same kind is another one,
 * with steps of its own.
 *
 * <p>Example: a LOD that was decided with a term has {@code isBeslist()} and {@code vanKracht()}. Source: norms B2-7 and
 * Awb 5:6, reading R13.
 *
 * @param last LAST_ONDER_DWANGSOM or LAST_ONDER_BESTUURSDWANG
 * @param lastnummer its place among the lasts of its kind in the dossier, from 1
 * @param gekozen whether a decision chose it; false for a LOB that was carried out or decided under spoed while the case
 *     waits for the overleg, or stood without being chosen
 * @param opzij whether another choice took its place before it was decided, so that it does not stand any more
 * @param hersteltermijn the last day of the term in which there must be compliance, as its BESCHIKKING set it and a later
 *     BESCHIKKING or TERMIJN moved it; absent where there is none
 * @param bijSpoed whether it was carried out in a case that was urgent then (reading R14)
 * @param stappen the steps that were taken, in their order
 */
public record Lastverloop(
        Interventie last,
        int lastnummer,
        boolean gekozen,
        boolean opzij,
        Optional<LocalDate> hersteltermijn,
        boolean bijSpoed,
        List<Stap> stappen) {
    /**
     * A step that was taken.
     *
     * @param stap which
     * @param datum when
     * @param door by whom; absent where not given
     * @param gegevens what it holds
     * @param hersteltermijn the term that it set; absent where it set none
     */
    public record Stap(
            Laststap stap,
            LocalDate datum,
            Optional<String> door,
            Stapgegevens gegevens,
            Optional<LocalDate> hersteltermijn) {
        /**
         * A step.
         *
         * @param stap see {@link #stap()}
         * @param datum see {@link #datum()}
         * @param door see {@link #door()}
         * @param gegevens see {@link #gegevens()}
         * @param hersteltermijn see {@link #hersteltermijn()}
         */
        public Stap {
            Objects.requireNonNull(stap, "stap");
            Objects.requireNonNull(datum, "datum");
            Objects.requireNonNull(door, "door");
            Objects.requireNonNull(gegevens, "gegevens");
            Objects.requireNonNull(hersteltermijn, "hersteltermijn");
            new Foutenlijst()
                    .datum("/datum", datum)
                    .kenmerk("/door", door)
                    .datum("/hersteltermijn", hersteltermijn)
                    .throwIfAny();
        }

        /**
         * The step that an event takes.
         *
         * @param zetting the event
         * @return the step
         */
        public static Stap from(Lastzetting zetting) {
            Objects.requireNonNull(zetting, "zetting");
            return new Stap(
                    zetting.stap(), zetting.datum(), zetting.door(), zetting.gegevens(), zetting.hersteltermijn());
        }

        /** Step and day: the rest may be about people. */
        @Override
        public String toString() {
            return "Stap[" + stap + ", " + datum + "]";
        }
    }

    /**
     * What became of a last.
     *
     * @param last see {@link #last()}
     * @param lastnummer see {@link #lastnummer()}
     * @param gekozen see {@link #gekozen()}
     * @param opzij see {@link #opzij()}
     * @param hersteltermijn see {@link #hersteltermijn()}
     * @param bijSpoed see {@link #bijSpoed()}
     * @param stappen see {@link #stappen()}
     * @throws OngeldigException if it is no last, or its number is below 1
     */
    public Lastverloop {
        Objects.requireNonNull(hersteltermijn, "hersteltermijn");
        stappen = Required.list(stappen, "stappen");
        new Foutenlijst()
                .require(
                        "/last",
                        Objects.requireNonNull(last, "last").isLast(),
                        "is geen last; verwacht: LAST_ONDER_DWANGSOM of LAST_ONDER_BESTUURSDWANG")
                .require("/lastnummer", lastnummer > 0, "is geen nummer van een last; verwacht: 1 of hoger")
                .throwIfAny();
    }

    /**
     * A last that a decision chooses.
     *
     * @param last which kind
     * @param lastnummer see {@link #lastnummer()}
     * @return a last without steps
     */
    public static Lastverloop gekozen(Interventie last, int lastnummer) {
        return new Lastverloop(last, lastnummer, true, false, Optional.empty(), false, List.of());
    }

    /**
     * The same, after one more step.
     *
     * @param stap the step; a BESCHIKKING with a term sets the term
     * @param spoedeisend whether the case is urgent
     * @return the last
     */
    public Lastverloop withStap(Stap stap, boolean spoedeisend) {
        Objects.requireNonNull(stap, "stap");
        List<Stap> meer = new ArrayList<>(stappen);
        meer.add(stap);
        Optional<LocalDate> termijn =
                stap.stap() == Laststap.BESCHIKKING ? stap.hersteltermijn().or(() -> hersteltermijn) : hersteltermijn;
        return new Lastverloop(
                last,
                lastnummer,
                gekozen,
                opzij,
                termijn,
                bijSpoed || spoedeisend && stap.stap() == Laststap.UITVOERING,
                meer);
    }

    /**
     * The same, with another term.
     *
     * @param dag its last day
     * @return the last
     */
    public Lastverloop withHersteltermijn(LocalDate dag) {
        return new Lastverloop(
                last, lastnummer, gekozen, opzij, Optional.of(Objects.requireNonNull(dag, "dag")), bijSpoed, stappen);
    }

    /** {@return the same, chosen by a decision} */
    public Lastverloop asGekozen() {
        return new Lastverloop(last, lastnummer, true, opzij, hersteltermijn, bijSpoed, stappen);
    }

    /** {@return the same, put aside} */
    public Lastverloop asOpzij() {
        return new Lastverloop(last, lastnummer, gekozen, true, hersteltermijn, bijSpoed, stappen);
    }

    /**
     * Whether a step was taken.
     *
     * @param stap the step
     * @return true where it was, once or more
     */
    public boolean heeft(Laststap stap) {
        Objects.requireNonNull(stap, "stap");
        return stappen.stream().anyMatch(s -> s.stap() == stap);
    }

    /**
     * The last time that a step was taken.
     *
     * @param stap the step
     * @return empty where it was not
     */
    public Optional<Stap> laatste(Laststap stap) {
        Objects.requireNonNull(stap, "stap");
        return stappen.stream().filter(s -> s.stap() == stap).reduce((eerste, tweede) -> tweede);
    }

    /** {@return whether it was decided} */
    public boolean isBeslist() {
        return heeft(Laststap.BESCHIKKING);
    }

    /** {@return whether it was carried out; a LOD never is, whatever edition 1 called its collection} */
    public boolean isUitgevoerd() {
        return last.isBestuursdwang() && heeft(Laststap.UITVOERING);
    }

    /** {@return whether it was carried out before it was decided, as can be under spoed (Awb 5:31)} */
    public boolean isVoorafUitgevoerd() {
        List<Laststap> volgorde = stappen.stream().map(Stap::stap).toList();
        int besluit = volgorde.indexOf(Laststap.BESCHIKKING);
        return isUitgevoerd() && (besluit < 0 || volgorde.indexOf(Laststap.UITVOERING) < besluit);
    }

    /** {@return whether it is imposed: decided, or carried out before that} */
    public boolean isOpgelegd() {
        return isBeslist() || isUitgevoerd();
    }

    /** {@return whether it ended: it was withdrawn, its maximum was reached, or it was carried out} */
    public boolean isGeeindigd() {
        return heeft(Laststap.UITGEWERKT) || heeft(Laststap.INTREKKING) || isUitgevoerd();
    }

    /** {@return whether it stands: it was chosen or imposed, did not end, and no other choice took its place} */
    public boolean staat() {
        return !opzij && !isGeeindigd();
    }

    /** {@return whether it is in force: decided, and not ended (Awb 5:6)} */
    public boolean vanKracht() {
        return isBeslist() && !isGeeindigd();
    }

    /** {@return the dwangsom that holds now: that of its newest BESCHIKKING that gives one; empty where none does} */
    public Optional<Dwangsom> dwangsom() {
        return stappen.stream()
                .filter(s -> s.stap() == Laststap.BESCHIKKING)
                .flatMap(s -> s.gegevens().dwangsom().stream())
                .reduce((eerste, tweede) -> tweede);
    }

    /** {@return what it is for: HERSTEL where its newest BESCHIKKING says nothing else} */
    public Stapgegevens.Strekking strekking() {
        return stappen.stream()
                .filter(s -> s.stap() == Laststap.BESCHIKKING)
                .flatMap(s -> s.gegevens().strekking().stream())
                .reduce((eerste, tweede) -> tweede)
                .orElse(Stapgegevens.Strekking.HERSTEL);
    }

    /** {@return what was forfeited, all together} */
    public Bedrag verbeurd() {
        return som(Laststap.VERBEURING);
    }

    /** {@return what was decided to be collected, all together} */
    public Bedrag ingevorderd() {
        return som(Laststap.INVORDERING);
    }

    private Bedrag som(Laststap stap) {
        return stappen.stream()
                .filter(s -> s.stap() == stap)
                .flatMap(s -> s.gegevens().bedrag().stream())
                .reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** {@return whether what was forfeited is at or above a known maximum, so that it counts as spent (Awb 5:6)} */
    public boolean isMaximumBereikt() {
        return dwangsom()
                .flatMap(Dwangsom::maximum)
                .map(m -> verbeurd().compareTo(m) >= 0)
                .orElse(false);
    }

    /** Kind, number and steps: the rest may be about people. */
    @Override
    public String toString() {
        return "Lastverloop[" + last + " " + lastnummer + ", " + stappen + "]";
    }
}
