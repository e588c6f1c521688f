package nl.lhs.rules.inzicht;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Segment;

/**
 * What many records come to (<i>inzicht</i>): counts of all of them, per period, and per value of one label.
 *
 * <p>Example: {@code inzicht.totaal().overtredingen()}. {@link Inzichtteller} makes it. Every count of {@code totaal} is
 * the sum of that count over the {@code perioden}, and over the {@code labels} where a label was asked for.
 *
 * @param periode the length of the periods
 * @param label the key of the label by which was counted; absent where none was asked for
 * @param totaal the counts of all records
 * @param perioden the counts per period of the bevinding, in the order of time; those without records left out
 * @param labels the counts per value of the label, in the order of the values, then those without it; empty where no
 *     label was asked for
 * @param normadressaten who stands in C3, C4 or column D: the most overtredingen there first, then the last bevinding
 *     first, then by kenmerk
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

    /** The segments of which the normadressaten are named: C3, C4 and column D. */
    public static final Set<Segment> SELECTIE = Collections.unmodifiableSet(
            EnumSet.of(Segment.C3, Segment.C4, Segment.D1, Segment.D2, Segment.D3, Segment.D4));

    /**
     * What many records come to.
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
        perioden = List.copyOf(perioden);
        labels = List.copyOf(labels);
        normadressaten = List.copyOf(normadressaten);
    }

    /** The counts in short; no kenmerk and no label, which may be about people. */
    @Override
    public String toString() {
        return "Inzicht[" + totaal + ", perioden=" + perioden.size() + ", labels=" + labels.size() + ", normadressaten="
                + normadressaten.size() + "]";
    }
}
