package nl.lhs.rules.regels;

import nl.lhs.core.Spoor;

/** The ways for which the lightest combination is sought: an outcome of the overleg, or an imposed BSBM; or, after
 * compliance did not follow, the next rung. */
public enum Weg {
    BESTUURSRECHT(true, false),
    BESTUURS_EN_STRAFRECHT(true, true),
    STRAFRECHT(false, true),
    BSBM(true, true),
    DOORPAKKEN(true, false);

    private final boolean bestuursrechtelijk;
    private final boolean straffend;

    Weg(boolean bestuursrechtelijk, boolean straffend) {
        this.bestuursrechtelijk = bestuursrechtelijk;
        this.straffend = straffend;
    }

    /** The way of an outcome of the overleg. */
    public static Weg from(Spoor spoor) {
        return valueOf(spoor.name());
    }

    /** The outcome of the overleg under which this way is gone; an imposed BSBM does not stand beside criminal action. */
    public Spoor uitkomst() {
        return this == BSBM ? Spoor.BESTUURSRECHT : Spoor.valueOf(name());
    }

    /** Whether administrative interventions are part of it. */
    public boolean isBestuursrechtelijk() {
        return bestuursrechtelijk;
    }

    /** Whether a punishment under criminal law is part of it, so that no boete may stand beside it. */
    public boolean isStraffend() {
        return straffend;
    }
}
