package nl.lhs.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A word that a strategie has of its own (<i>begrip</i>): an intervention, a class, an aspect, an argument, or conduct.
 *
 * <p>Two are equal where they are of one kind and have one id, whatever else is said of them: a casus names words, and the
 * strategie that decides it says what they mean. They sort as in the {@link Woordenlijst} that they are of. Immutable.
 *
 * @param <B> the kind
 */
public abstract sealed class Begrip<B extends Begrip<B>> implements Comparable<B>, OwnJson
        permits Interventie,
                Klasse,
                ErnstigeGedraging,
                VerzwarendAspect.Soort,
                VerzachtendArgument.Soort,
                VerzwarendArgument.Soort {
    /** So many words of one kind a strategie has at most. */
    public static final int MEESTE = 64;

    private static final Pattern VORM = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private final String id;
    private final int volgnummer;
    private final Benaming naam;
    private final Benaming inZin;

    /** A word with its place in the list of words of its kind. */
    Begrip(String id, int volgnummer, Benaming naam, Benaming inZin) {
        this.id = Objects.requireNonNull(id, "id");
        this.volgnummer = volgnummer;
        this.naam = Objects.requireNonNull(naam, "naam");
        this.inZin = Objects.requireNonNull(inZin, "inZin");
        new Foutenlijst()
                .require(
                        "/id",
                        VORM.matcher(id).matches(),
                        "is geen id; verwacht: een hoofdletter en daarna hoogstens 59 hoofdletters, cijfers en"
                                + " liggende streepjes, zoals WAARSCHUWEN")
                .throwIfAny();
        if (volgnummer < 0 || volgnummer >= MEESTE) {
            throw new IllegalArgumentException(
                    "expected a number from 0 to " + (MEESTE - 1) + ", but got " + volgnummer);
        }
    }

    /** {@return the id in documents and records, such as {@code "WAARSCHUWEN"}: capitals, digits and underscores} */
    public final String id() {
        return id;
    }

    /** {@return its place among the words of its kind in the strategie: 0 or more} */
    public final int volgnummer() {
        return volgnummer;
    }

    /** {@return how it is called, without an article, such as {@code "last onder dwangsom"}} */
    public final Benaming naam() {
        return naam;
    }

    /** {@return how it is called in a sentence, such as {@code "een last onder dwangsom"}} */
    public final Benaming inZin() {
        return inZin;
    }

    /** All that it is, to be compared by more than its id. */
    final List<Object> definitie() {
        List<Object> definitie = new ArrayList<>(List.of(id, naam, inZin));
        definitie.addAll(eigenschappen());
        return definitie;
    }

    /** What it is beside its id and its names. */
    abstract List<Object> eigenschappen();

    @Override
    public final int compareTo(B ander) {
        return volgorde(Objects.requireNonNull(ander, "ander"));
    }

    /** As {@link #compareTo}, for words of which the kind is not known where they are compared. */
    final int volgorde(Begrip<?> ander) {
        return volgnummer != ander.volgnummer ? Integer.compare(volgnummer, ander.volgnummer) : id.compareTo(ander.id);
    }

    @Override
    public final boolean equals(Object ander) {
        return this == ander || ander != null && getClass() == ander.getClass() && id.equals(((Begrip<?>) ander).id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public final String toString() {
        return id;
    }
}
