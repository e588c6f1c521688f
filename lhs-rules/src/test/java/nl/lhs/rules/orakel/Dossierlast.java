package nl.lhs.rules.orakel;

import static nl.lhs.core.vervolg.Laststap.BESCHIKKING;
import static nl.lhs.core.vervolg.Laststap.INTREKKING;
import static nl.lhs.core.vervolg.Laststap.INVORDERING;
import static nl.lhs.core.vervolg.Laststap.KOSTENVERHAAL;
import static nl.lhs.core.vervolg.Laststap.UITGEWERKT;
import static nl.lhs.core.vervolg.Laststap.UITVOERING;
import static nl.lhs.core.vervolg.Laststap.VERBEURING;
import static nl.lhs.core.vervolg.Laststap.VOORNEMEN;
import static nl.lhs.core.vervolg.Laststap.ZIENSWIJZE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;

/**
 * One last of a dossier as a state machine: norm B2-7, and the contract's table of LASTSTAP. It keeps the steps as they
 * were given, and counts in cents.
 *
 * @param soort LOD or LOB
 * @param nummer which of its kind, from 1
 * @param gekozen whether a decision chose it
 * @param opzij whether another choice took its place before it was decided
 * @param termijn the last day of its term
 * @param spoedUitgevoerd whether it was carried out in a case that was spoedeisend then
 * @param stappen what was done
 */
record Dossierlast(
        Interventie soort,
        int nummer,
        boolean gekozen,
        boolean opzij,
        Optional<LocalDate> termijn,
        boolean spoedUitgevoerd,
        List<Lastzetting> stappen) {
    static Dossierlast of(Interventie soort, int nummer, boolean gekozen) {
        return new Dossierlast(soort, nummer, gekozen, false, Optional.empty(), false, List.of());
    }

    Dossierlast alsGekozen() {
        return new Dossierlast(soort, nummer, true, opzij, termijn, spoedUitgevoerd, stappen);
    }

    Dossierlast alsOpzij() {
        return new Dossierlast(soort, nummer, gekozen, true, termijn, spoedUitgevoerd, stappen);
    }

    Dossierlast metTermijn(LocalDate tot) {
        return new Dossierlast(soort, nummer, gekozen, opzij, Optional.of(tot), spoedUitgevoerd, stappen);
    }

    // ---------------------------------------------------------------------------------------------- where it stands

    boolean isLod() {
        return soort.isDwangsom();
    }

    boolean heeft(Laststap stap) {
        return eerste(stap).isPresent();
    }

    Optional<Lastzetting> eerste(Laststap stap) {
        return stappen.stream().filter(s -> s.stap() == stap).findFirst();
    }

    Optional<Lastzetting> laatste(Laststap stap) {
        return stappen.stream().filter(s -> s.stap() == stap).reduce((een, ander) -> ander);
    }

    boolean beslist() {
        return heeft(BESCHIKKING);
    }

    boolean uitgevoerd() {
        return heeft(UITVOERING);
    }

    boolean opgelegd() {
        return beslist() || uitgevoerd();
    }

    private boolean voorbij() {
        return heeft(UITGEWERKT) || heeft(INTREKKING);
    }

    boolean ingetrokken() {
        return heeft(INTREKKING);
    }

    boolean staat() {
        return !opzij && !voorbij() && !uitgevoerd();
    }

    /** In force: from its BESCHIKKING until UITGEWERKT, INTREKKING or UITVOERING. */
    boolean vanKracht() {
        return beslist() && !voorbij() && !uitgevoerd();
    }

    /** In force, and not spent by the maximum (Awb 5:6). */
    boolean verzetZich() {
        return vanKracht() && (maximum().isEmpty() || verbeurd() < maximum().getAsLong());
    }

    private long som(Laststap stap) {
        return stappen.stream()
                .filter(s -> s.stap() == stap)
                .mapToLong(s -> s.gegevens().bedrag().orElseThrow().centen())
                .sum();
    }

    long verbeurd() {
        return som(VERBEURING);
    }

    long ingevorderd() {
        return som(INVORDERING);
    }

    /** The dwangsom of the newest BESCHIKKING that gives one. */
    Optional<Dwangsom> dwangsom() {
        Optional<Dwangsom> dwangsom = Optional.empty();
        for (Lastzetting stap : stappen) {
            dwangsom = stap.gegevens().dwangsom().isPresent() ? stap.gegevens().dwangsom() : dwangsom;
        }
        return dwangsom;
    }

    OptionalLong maximum() {
        Optional<Bedrag> maximum = dwangsom().flatMap(Dwangsom::maximum);
        return maximum.isPresent() ? OptionalLong.of(maximum.get().centen()) : OptionalLong.empty();
    }

    private Stapgegevens.Strekking strekking() {
        Stapgegevens.Strekking strekking = Stapgegevens.Strekking.HERSTEL;
        for (Lastzetting stap : stappen) {
            strekking = stap.gegevens().strekking().orElse(strekking);
        }
        return strekking;
    }

    // ------------------------------------------------------------------------------------------------ what it takes

    /**
     * The steps that can be taken, on some day and with some content.
     *
     * @param spoed whether the case is spoedeisend
     * @param dicht whether it is closed
     */
    Set<Laststap> mogelijk(boolean spoed, boolean dicht) {
        Set<Laststap> kan = EnumSet.noneOf(Laststap.class);
        if (opzij) {
            return kan;
        }
        if (isLod() && verbeurd() > ingevorderd()) {
            kan.add(INVORDERING);
        }
        if (uitgevoerd()) {
            kan.add(KOSTENVERHAAL);
        }
        if (voorbij()) {
            return kan;
        }
        if (!dicht || opgelegd()) {
            kan.add(INTREKKING);
        }
        if (!beslist() && !dicht) {
            kan.add(ZIENSWIJZE);
            if (!heeft(VOORNEMEN) && !uitgevoerd()) {
                kan.add(VOORNEMEN);
            }
        }
        if (uitgevoerd() ? !beslist() : !dicht) {
            kan.add(BESCHIKKING);
        }
        if (isLod() && beslist()) {
            kan.add(VERBEURING);
            if (maximum().isEmpty() || verbeurd() >= maximum().getAsLong()) {
                kan.add(UITGEWERKT);
            }
        }
        if (!isLod() && !uitgevoerd() && !dicht && (beslist() || spoed)) {
            kan.add(UITVOERING);
        }
        return kan;
    }

    /** Whether a step is refused on its day or for what it holds. */
    boolean past(Lastzetting stap, boolean spoed) {
        return switch (stap.stap()) {
            case BESCHIKKING ->
                !isLod() || beslist() || volledig(stap.gegevens().dwangsom());
            case VERBEURING -> naTermijn(stap.datum());
            case UITVOERING -> spoed || naTermijn(stap.datum());
            case INVORDERING -> stap.gegevens().bedrag().orElseThrow().centen() <= verbeurd() - ingevorderd();
            default -> true;
        };
    }

    private static boolean volledig(Optional<Dwangsom> dwangsom) {
        return dwangsom.filter(d -> d.maximum().isPresent() || d.per() == Dwangsom.Per.INEENS)
                .isPresent();
    }

    /** After the last day of its term; where it has none, after the day on which it was decided last. */
    private boolean naTermijn(LocalDate dag) {
        LocalDate grens =
                termijn.orElseGet(() -> laatste(BESCHIKKING).orElseThrow().datum());
        return dag.isAfter(grens);
    }

    /** The last after a step. */
    Dossierlast na(Lastzetting stap, boolean spoed) {
        List<Lastzetting> meer = new ArrayList<>(stappen);
        meer.add(stap);
        Optional<LocalDate> nieuw =
                stap.stap() == BESCHIKKING && stap.hersteltermijn().isPresent() ? stap.hersteltermijn() : termijn;
        return new Dossierlast(
                soort, nummer, gekozen, opzij, nieuw, spoedUitgevoerd || stap.stap() == UITVOERING && spoed, meer);
    }

    // --------------------------------------------------------------------------------------------- what sits badly

    /** The signals of a step that was just taken; {@code this} is the last before it. */
    Set<Signaalcode> signalen(Lastzetting stap, boolean spoed) {
        Dossierlast na = na(stap, spoed);
        LocalDate dag = stap.datum();
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        switch (stap.stap()) {
            case BESCHIKKING -> {
                Optional<Lastzetting> voornemen = eerste(VOORNEMEN);
                if (!spoed && !beslist() && voornemen.isEmpty()) {
                    signalen.add(Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN);
                }
                Optional<LocalDate> tot = voornemen.flatMap(v -> v.gegevens().zienswijzeTot());
                if (!spoed
                        && !beslist()
                        && !heeft(ZIENSWIJZE)
                        && tot.filter(t -> !dag.isAfter(t)).isPresent()) {
                    signalen.add(Signaalcode.BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN);
                }
                boolean tegenHerhaling = isLod() && na.strekking() == Stapgegevens.Strekking.HERHALING_VOORKOMEN;
                if (na.termijn.isEmpty() && !spoed && !tegenHerhaling && !uitgevoerd()) {
                    signalen.add(Signaalcode.BESCHIKKING_ZONDER_TERMIJN);
                }
            }
            case VERBEURING -> {
                if (maximum().isPresent() && na.verbeurd() > maximum().getAsLong()) {
                    signalen.add(Signaalcode.BOVEN_MAXIMUM);
                }
            }
            case INVORDERING -> {
                if (maximum().isPresent() && na.ingevorderd() > maximum().getAsLong()) {
                    signalen.add(Signaalcode.BOVEN_MAXIMUM);
                }
                if (oudsteOpen().filter(v -> dag.isAfter(v.plusYears(1))).isPresent()) {
                    signalen.add(Signaalcode.INVORDERING_NA_EEN_JAAR);
                }
            }
            case KOSTENVERHAAL -> {
                if (dag.isAfter(eerste(UITVOERING).orElseThrow().datum().plusYears(5))) {
                    signalen.add(Signaalcode.KOSTENVERHAAL_NA_VIJF_JAAR);
                }
            }
            default -> {
                // no signal of its own
            }
        }
        return signalen;
    }

    /** When the oldest amount was forfeited that is not yet collected: what an INVORDERING is of first. */
    private Optional<LocalDate> oudsteOpen() {
        long ingevorderd = ingevorderd();
        for (Lastzetting stap : stappen) {
            if (stap.stap() == VERBEURING) {
                ingevorderd -= stap.gegevens().bedrag().orElseThrow().centen();
                if (ingevorderd < 0) {
                    return Optional.of(stap.datum());
                }
            }
        }
        return Optional.empty();
    }
}
