package nl.lhs.rules.inzicht;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;

/**
 * The counts of many records (<i>inzicht</i>): of all together, per period, and per value of one label.
 *
 * <p>Example: {@code inzicht.totaal().overtredingen()}. {@link Inzichtteller} makes it. Every count of {@code totaal}
 * is the sum of that count over the {@code perioden}, and over the {@code labels} where a label was asked for.
 *
 * @param periode the length of the periods
 * @param label the key of the label that was counted by; absent where none was asked for
 * @param totaal the counts of all records
 * @param perioden the counts per period of the bevinding, in the order of time; periods without records are left out
 * @param labels the counts per value of the label, in the order of the values, then those without it; empty where no
 *     label was asked for
 * @param normadressaten those with overtredingen in C3, C4 or column D: the most of these first, then the latest
 *     bevinding first, then by kenmerk
 */
public record Inzicht(
        Periode periode,
        Optional<String> label,
        Telling totaal,
        List<Groep> perioden,
        List<Groep> labels,
        List<Normadressaatstand> normadressaten) {
    /** The format in JSON, and its version. */
    public static final String FORMAAT = "urn:lhs:inzicht:1";

    /** The segments for which normadressaten are named: C3, C4 and column D. */
    public static final Set<Segment> SELECTIE = Collections.unmodifiableSet(
            EnumSet.of(Segment.C3, Segment.C4, Segment.D1, Segment.D2, Segment.D3, Segment.D4));

    /**
     * The counts of many records.
     *
     * @param periode see {@link #periode()}
     * @param label see {@link #label()}
     * @param totaal see {@link #totaal()}
     * @param perioden see {@link #perioden()}
     * @param labels see {@link #labels()}
     * @param normadressaten see {@link #normadressaten()}
     */
    public Inzicht {
        Objects.requireNonNull(periode, "periode");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(totaal, "totaal");
        perioden = Required.list(perioden, "perioden");
        labels = Required.list(labels, "labels");
        normadressaten = Required.list(normadressaten, "normadressaten");
    }

    /** The counts in short; no kenmerk and no label, which may be about people. */
    @Override
    public String toString() {
        return "Inzicht[" + totaal + ", perioden=" + perioden.size() + ", labels=" + labels.size() + ", normadressaten="
                + normadressaten.size() + "]";
    }
}
