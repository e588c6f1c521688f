package nl.lhs.core;

import java.util.List;
import java.util.Objects;

/**
 * The class (<i>klasse</i>) of a segment of the matrix: how heavy it is, and so whether police and OM are consulted.
 *
 * <p>Example: in LHS 1.7 the class of {@code C4} is {@link #ZWAAR}, and {@code Klasse.ZWAAR.overleg(false)} is {@link
 * Overlegindicatie#NOODZAKELIJK}. Which segment has which class, and which classes there are, is data of the strategie; the
 * constants are those of LHS 1.7. Classes sort from light to heavy. Source: figure 2 and norms 3.3-1, 3.3-2 and 3.3-7.
 */
public final class Klasse extends Begrip<Klasse> {
    /** Light: administrative action is indicated. */
    public static final Klasse LICHT = new Klasse(
            "LICHT",
            0,
            new Benaming("licht", "light"),
            new Benaming("een licht segment", "a light segment"),
            Overlegindicatie.NIET_GEINDICEERD,
            Overlegindicatie.ZINVOL,
            Strafrecht.UITZONDERING);
    /** Middle: administrative action, criminal action, or both. */
    public static final Klasse MIDDEN = new Klasse(
            "MIDDEN",
            1,
            new Benaming("midden", "middle"),
            new Benaming("een middensegment", "a middle segment"),
            Overlegindicatie.NOODZAKELIJK,
            Overlegindicatie.NOODZAKELIJK,
            Strafrecht.MOGELIJK);
    /** Heavy: criminal action in any case, in many cases administrative action besides. */
    public static final Klasse ZWAAR = new Klasse(
            "ZWAAR",
            2,
            new Benaming("zwaar", "heavy"),
            new Benaming("een zwaar segment", "a heavy segment"),
            Overlegindicatie.NOODZAKELIJK,
            Overlegindicatie.NOODZAKELIJK,
            Strafrecht.UITGANGSPUNT);

    /** What a class asks of criminal action (norms 3.3-7 and 3.4-3). */
    public enum Strafrecht {
        /** It follows only where an overleg that is not necessary ends in it. */
        UITZONDERING,
        /** Administrative action, criminal action, or both. */
        MOGELIJK,
        /** It follows in any case; where it does not, the record asks for the reason. */
        UITGANGSPUNT
    }

    private final Overlegindicatie zonderAspecten;
    private final Overlegindicatie metAspecten;
    private final Strafrecht strafrecht;

    /**
     * A class.
     *
     * @param id see {@link #id()}
     * @param volgnummer its place from light to heavy, from 0
     * @param naam such as {@code "licht"}
     * @param inZin such as {@code "een licht segment"}
     * @param zonderAspecten whether there is overleg where there are no aggravating aspects
     * @param metAspecten whether there is overleg where there are
     * @param strafrecht what it asks of criminal action
     * @throws OngeldigException if the id has another form
     */
    public Klasse(
            String id,
            int volgnummer,
            Benaming naam,
            Benaming inZin,
            Overlegindicatie zonderAspecten,
            Overlegindicatie metAspecten,
            Strafrecht strafrecht) {
        super(id, volgnummer, naam, inZin);
        this.zonderAspecten = Objects.requireNonNull(zonderAspecten, "zonderAspecten");
        this.metAspecten = Objects.requireNonNull(metAspecten, "metAspecten");
        this.strafrecht = Objects.requireNonNull(strafrecht, "strafrecht");
    }

    /**
     * The constant of LHS 1.7 with an id.
     *
     * @param id such as {@code "LICHT"}
     * @return the constant
     * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
     */
    public static Klasse valueOf(String id) {
        Objects.requireNonNull(id, "id");
        return Woordenlijst.LHS_17.klassen().get(id);
    }

    @Override
    List<Object> eigenschappen() {
        return List.of(zonderAspecten, metAspecten, strafrecht);
    }

    /**
     * {@return whether police and OM are consulted in a segment of this class (norms 3.3-1 and 3.3-2)}
     *
     * @param aspecten whether there are aggravating aspects
     */
    public Overlegindicatie overleg(boolean aspecten) {
        return aspecten ? metAspecten : zonderAspecten;
    }

    /** {@return whether overleg is necessary whatever the aspects} */
    public boolean isOverlegNoodzakelijk() {
        return zonderAspecten == Overlegindicatie.NOODZAKELIJK && metAspecten == Overlegindicatie.NOODZAKELIJK;
    }

    /** {@return what it asks of criminal action (norm 3.3-7)} */
    public Strafrecht strafrecht() {
        return strafrecht;
    }

    /** {@return whether criminal action follows in any case (norm 3.3-7)} */
    public boolean isStrafrechtUitgangspunt() {
        return strafrecht == Strafrecht.UITGANGSPUNT;
    }
}
