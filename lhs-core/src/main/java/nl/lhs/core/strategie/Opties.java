package nl.lhs.core.strategie;

import java.util.Objects;
import nl.lhs.core.Typering;

/**
 * What a strategie chooses where the text leaves a choice open.
 *
 * <p>Example: {@code Opties.STANDAARD.withRand(Opties.Rand.GEEN_VERPLAATSING)}. Immutable; no nulls.
 *
 * @param beideArgumenten what verzachtende and verzwarende argumenten do together (reading R3)
 * @param rand how far a move goes at the edge of the matrix (reading R2)
 * @param standaardtypering in which column one starts who cannot be typed (norm 3.1-4)
 * @param bsbmVervangtOverlegInZwaar whether an imposed BSBM waives overleg in ZWAAR too (norm 3.3-3); in LICHT and MIDDEN
 *     it always does
 * @param spoed what stands in the herstellende place in spoed (reading R8)
 */
public record Opties(
        BeideArgumenten beideArgumenten,
        Rand rand,
        Typering standaardtypering,
        boolean bsbmVervangtOverlegInZwaar,
        Spoed spoed) {
    /** The readings of LHS 1.7 that this library chose, and its norms 3.1-4 and 3.3-3. */
    public static final Opties STANDAARD = new Opties(
            BeideArgumenten.OPHEFFEN, Rand.ZO_VER_MOGELIJK, Typering.ONVERSCHILLIG, true, Spoed.BESTUURSDWANG);

    /** What verzachtende and verzwarende argumenten do together. */
    public enum BeideArgumenten {
        /** They cancel out: no move. */
        OPHEFFEN,
        /** The move is that of the verzwarende argumenten. */
        VERZWAREND_GAAT_VOOR,
        /** The move is that of the verzachtende argumenten. */
        VERZACHTEND_GAAT_VOOR
    }

    /** How far a move goes where the edge of the matrix stops one of its steps. */
    public enum Rand {
        /** The step that can be made is made. */
        ZO_VER_MOGELIJK,
        /** Neither step is made. */
        GEEN_VERPLAATSING
    }

    /** What stands in the herstellende place in spoed (reading R8). */
    public enum Spoed {
        /** The last onder bestuursdwang, where the segment holds it and it is available. */
        BESTUURSDWANG,
        /** The lightest, as without spoed. */
        LICHTSTE
    }

    /**
     * The choices.
     *
     * @param beideArgumenten see {@link #beideArgumenten()}
     * @param rand see {@link #rand()}
     * @param standaardtypering see {@link #standaardtypering()}
     * @param bsbmVervangtOverlegInZwaar see {@link #bsbmVervangtOverlegInZwaar()}
     * @param spoed see {@link #spoed()}
     */
    public Opties {
        Objects.requireNonNull(beideArgumenten, "beideArgumenten");
        Objects.requireNonNull(rand, "rand");
        Objects.requireNonNull(standaardtypering, "standaardtypering");
        Objects.requireNonNull(spoed, "spoed");
    }

    /**
     * The same with another {@link #beideArgumenten()}.
     *
     * @param beideArgumenten the other
     * @return new choices
     */
    public Opties withBeideArgumenten(BeideArgumenten beideArgumenten) {
        return new Opties(beideArgumenten, rand, standaardtypering, bsbmVervangtOverlegInZwaar, spoed);
    }

    /**
     * The same with another {@link #rand()}.
     *
     * @param rand the other
     * @return new choices
     */
    public Opties withRand(Rand rand) {
        return new Opties(beideArgumenten, rand, standaardtypering, bsbmVervangtOverlegInZwaar, spoed);
    }

    /**
     * The same with another {@link #standaardtypering()}.
     *
     * @param standaardtypering the other
     * @return new choices
     */
    public Opties withStandaardtypering(Typering standaardtypering) {
        return new Opties(beideArgumenten, rand, standaardtypering, bsbmVervangtOverlegInZwaar, spoed);
    }

    /**
     * The same with another {@link #bsbmVervangtOverlegInZwaar()}.
     *
     * @param waarde the other
     * @return new choices
     */
    public Opties withBsbmVervangtOverlegInZwaar(boolean waarde) {
        return new Opties(beideArgumenten, rand, standaardtypering, waarde, spoed);
    }

    /**
     * The same with another {@link #spoed()}.
     *
     * @param spoed the other
     * @return new choices
     */
    public Opties withSpoed(Spoed spoed) {
        return new Opties(beideArgumenten, rand, standaardtypering, bsbmVervangtOverlegInZwaar, spoed);
    }

    /**
     * What is chosen for one option, as it is written in documents and records.
     *
     * @param optie the option
     * @return for example {@code "ZO_VER_MOGELIJK"}, or {@code "true"}
     */
    public String waarde(Optie optie) {
        Objects.requireNonNull(optie, "optie");
        return switch (optie) {
            case BEIDE_ARGUMENTEN -> beideArgumenten.name();
            case RAND -> rand.name();
            case STANDAARDTYPERING -> standaardtypering.name();
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR -> Boolean.toString(bsbmVervangtOverlegInZwaar);
            case SPOED -> spoed.name();
        };
    }
}
