package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.OngeldigException;

/**
 * What a step of a last holds beside its day, by whom, and a term (<i>stapgegevens</i>). Which of them belong to a step
 * depends on the step: {@link Lastzetting} checks it.
 *
 * <p>Example: {@code Stapgegevens.verbeuring(Bedrag.euro("2500"))}. Source: norm B2-7, Awb 5:32a, 5:32b, 4:8.
 *
 * @param zienswijzeTot VOORNEMEN: the last day on which a zienswijze can be given
 * @param zienswijze ZIENSWIJZE: what it comes to, as JSON {@code strekking}; 1 to 10,000 characters
 * @param antwoord ZIENSWIJZE: what is answered; 1 to 10,000 characters
 * @param strekking BESCHIKKING of a LOD: what the last is for; absent means HERSTEL
 * @param dwangsom BESCHIKKING of a LOD: what is forfeited
 * @param bedrag VERBEURING, INVORDERING and KOSTENVERHAAL: the amount
 * @param reden INTREKKING: why; 1 to 10,000 characters
 */
public record Stapgegevens(
        Optional<LocalDate> zienswijzeTot,
        Optional<String> zienswijze,
        Optional<String> antwoord,
        Optional<Strekking> strekking,
        Optional<Dwangsom> dwangsom,
        Optional<Bedrag> bedrag,
        Optional<String> reden) {
    /** None. */
    public static final Stapgegevens GEEN = new Stapgegevens(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Set<Laststap> MET_BEDRAG =
            EnumSet.of(Laststap.VERBEURING, Laststap.INVORDERING, Laststap.KOSTENVERHAAL);

    /** What a last onder dwangsom is for (Awb 5:2). */
    public enum Strekking {
        /** To end the overtreding. */
        HERSTEL,
        /** To prevent that it happens again: such a last needs no term (Awb 5:32a lid 2). */
        HERHALING_VOORKOMEN
    }

    /**
     * What a step holds.
     *
     * @param zienswijzeTot see {@link #zienswijzeTot()}
     * @param zienswijze see {@link #zienswijze()}
     * @param antwoord see {@link #antwoord()}
     * @param strekking see {@link #strekking()}
     * @param dwangsom see {@link #dwangsom()}
     * @param bedrag see {@link #bedrag()}
     * @param reden see {@link #reden()}
     * @throws OngeldigException if a text is blank or too long, a date outside its years, or an amount out of range
     */
    public Stapgegevens {
        Objects.requireNonNull(zienswijzeTot, "zienswijzeTot");
        Objects.requireNonNull(zienswijze, "zienswijze");
        Objects.requireNonNull(antwoord, "antwoord");
        Objects.requireNonNull(strekking, "strekking");
        Objects.requireNonNull(dwangsom, "dwangsom");
        Objects.requireNonNull(bedrag, "bedrag");
        Objects.requireNonNull(reden, "reden");
        new Foutenlijst()
                .datum("/zienswijzeTot", zienswijzeTot)
                .tekst("/strekking", zienswijze)
                .tekst("/antwoord", antwoord)
                .tekst("/reden", reden)
                .require(
                        "/bedrag",
                        bedrag.map(Dwangsom::isOpgave).orElse(true),
                        "is geen bedrag; verwacht: boven 0, ten hoogste 999999999.99")
                .throwIfAny();
    }

    /**
     * Of a VOORNEMEN.
     *
     * @param tot the last day on which a zienswijze can be given
     * @return what the step holds
     */
    public static Stapgegevens zienswijzeTot(LocalDate tot) {
        return new Stapgegevens(
                Optional.of(Objects.requireNonNull(tot, "tot")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Of a ZIENSWIJZE.
     *
     * @param strekking what it comes to
     * @param antwoord what is answered
     * @return what the step holds
     */
    public static Stapgegevens zienswijze(Optional<String> strekking, Optional<String> antwoord) {
        Objects.requireNonNull(strekking, "strekking");
        return new Stapgegevens(
                Optional.empty(),
                strekking,
                antwoord,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Of a ZIENSWIJZE that was not answered yet.
     *
     * @param strekking what was brought forward
     * @return what the step holds
     */
    public static Stapgegevens zienswijze(String strekking) {
        return zienswijze(Optional.of(Objects.requireNonNull(strekking, "strekking")), Optional.empty());
    }

    /**
     * Of a ZIENSWIJZE that was answered.
     *
     * @param strekking what was brought forward
     * @param antwoord the answer
     * @return what the step holds
     */
    public static Stapgegevens zienswijze(String strekking, String antwoord) {
        return zienswijze(
                Optional.of(Objects.requireNonNull(strekking, "strekking")),
                Optional.of(Objects.requireNonNull(antwoord, "antwoord")));
    }

    /**
     * Of a BESCHIKKING of a LOD.
     *
     * @param strekking what the last is for
     * @param dwangsom what is forfeited
     * @return what the step holds
     */
    public static Stapgegevens beschikking(Strekking strekking, Dwangsom dwangsom) {
        Objects.requireNonNull(strekking, "strekking");
        Objects.requireNonNull(dwangsom, "dwangsom");
        return new Stapgegevens(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(strekking),
                Optional.of(dwangsom),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Of a VERBEURING, an INVORDERING or a KOSTENVERHAAL.
     *
     * @param bedrag the amount
     * @return what the step holds
     */
    public static Stapgegevens bedrag(Bedrag bedrag) {
        return new Stapgegevens(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Objects.requireNonNull(bedrag, "bedrag")),
                Optional.empty());
    }

    /**
     * Of an INTREKKING.
     *
     * @param reden why
     * @return what the step holds
     */
    public static Stapgegevens reden(String reden) {
        return new Stapgegevens(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Objects.requireNonNull(reden, "reden")));
    }

    /** Whether each of them belongs to a step, and what the step needs is there. */
    void check(Foutenlijst fouten, Interventie last, Laststap stap) {
        hoort(fouten, "/zienswijzeTot", zienswijzeTot, stap == Laststap.VOORNEMEN, "een VOORNEMEN");
        hoort(fouten, "/strekking", zienswijze, stap == Laststap.ZIENSWIJZE, "een ZIENSWIJZE");
        hoort(fouten, "/antwoord", antwoord, stap == Laststap.ZIENSWIJZE, "een ZIENSWIJZE");
        boolean besluit = stap == Laststap.BESCHIKKING && last.isDwangsom();
        hoort(fouten, "/strekking", strekking, besluit, "de BESCHIKKING van een LAST_ONDER_DWANGSOM");
        hoort(fouten, "/dwangsom", dwangsom, besluit, "de BESCHIKKING van een LAST_ONDER_DWANGSOM");
        hoort(fouten, "/bedrag", bedrag, MET_BEDRAG.contains(stap), "een VERBEURING, INVORDERING of KOSTENVERHAAL");
        hoort(fouten, "/reden", reden, stap == Laststap.INTREKKING, "een INTREKKING");
        fouten.require(
                "/bedrag",
                !MET_BEDRAG.contains(stap) || bedrag.isPresent(),
                Foutcode.ONTBREEKT,
                "ontbreekt; verwacht: het bedrag in euro");
        fouten.require(
                "/reden",
                stap != Laststap.INTREKKING || reden.isPresent(),
                Foutcode.ONTBREEKT,
                "ontbreekt; verwacht: waarom de last wordt ingetrokken");
    }

    private static void hoort(Foutenlijst fouten, String pad, Optional<?> gegeven, boolean hoortErbij, String waarbij) {
        fouten.require(
                pad, hoortErbij || gegeven.isEmpty(), "hoort bij " + waarbij + "; verwacht: geen " + pad.substring(1));
    }

    /** What is given; texts may be about people. */
    @Override
    public String toString() {
        return "Stapgegevens[" + strekking.map(Enum::name).orElse("")
                + bedrag.map(b -> b + " euro").orElse("") + "]";
    }
}
