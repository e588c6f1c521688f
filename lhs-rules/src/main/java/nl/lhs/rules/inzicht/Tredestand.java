package nl.lhs.rules.inzicht;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Which rung of the ladder an overtreding has reached (<i>tredestand</i>): that of bijlage 2, also where it lies beyond the
 * segment.
 *
 * <p>It follows from what the record chooses: the heaviest bestraffende of it, or else the heaviest herstellende; the order
 * is that of the {@link Woordenlijst}. Examples: a WAARSCHUWEN with a BESTUURLIJK_GESPREK is on BESTUURLIJK_GESPREK; a
 * LAST_ONDER_DWANGSOM with a BESTUURLIJKE_BOETE is on BESTUURLIJKE_BOETE. Source: norms 3.4-4 and 3.4-9, reading R13.
 *
 * @param id the id of the intervention that is reached; of the others GEEN_TREDE_OVER or GEEN
 * @param interventie that intervention
 */
public record Tredestand(String id, Optional<Interventie> interventie) {
    /** There was no compliance, and no rung was left: HERPOSITIONEREN, in records of edition 1 only. */
    public static final Tredestand GEEN_TREDE_OVER = new Tredestand("GEEN_TREDE_OVER", Optional.empty());

    /** Nothing administrative was chosen. */
    public static final Tredestand GEEN = new Tredestand("GEEN", Optional.empty());

    /**
     * A rung.
     *
     * @param id see {@link #id()}
     * @param interventie see {@link #interventie()}
     */
    public Tredestand {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(interventie, "interventie");
    }

    /**
     * The rung of an intervention.
     *
     * @param interventie one that is not of criminal law
     * @return the rung
     */
    public static Tredestand of(Interventie interventie) {
        return new Tredestand(Objects.requireNonNull(interventie, "interventie").id(), Optional.of(interventie));
    }

    /**
     * Every rung that records with these words can have reached.
     *
     * @param woorden the words
     * @return the interventions that are not of criminal law, in their order, then the two without one
     */
    public static List<Tredestand> van(Woordenlijst woorden) {
        Objects.requireNonNull(woorden, "woorden");
        List<Tredestand> alle = new ArrayList<>();
        woorden.interventies().alle().stream()
                .filter(Tredestand::isTrede)
                .map(Tredestand::of)
                .forEach(alle::add);
        alle.add(GEEN_TREDE_OVER);
        alle.add(GEEN);
        return List.copyOf(alle);
    }

    private static boolean isTrede(Interventie interventie) {
        return interventie.soort() != Interventiesoort.STRAFRECHT;
    }

    /**
     * Which rung a record has reached.
     *
     * @param vastlegging the record
     * @return GEEN for a record that chooses nothing administrative, such as one that waits for the overleg
     */
    public static Tredestand from(Vastlegging vastlegging) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        if (vastlegging.uitkomst() == Uitkomst.HERPOSITIONEREN) {
            return GEEN_TREDE_OVER;
        }
        return hoogste(vastlegging, Interventiesoort.BESTRAFFEND)
                .or(() -> hoogste(vastlegging, Interventiesoort.HERSTELLEND))
                .map(Tredestand::of)
                .orElse(GEEN);
    }

    private static Optional<Interventie> hoogste(Vastlegging vastlegging, Interventiesoort soort) {
        return vastlegging.interventies().stream()
                .filter(i -> i.soort() == soort)
                .max(Comparator.naturalOrder());
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
