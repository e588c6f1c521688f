package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/** When a record has a signal. */
public final class Signaalrij extends Rij {
    private final Signaalcode code;
    private final Voorwaarde voorwaarde;

    Signaalrij(ToegepasteRegel regel, Signaalcode code, Voorwaarde voorwaarde) {
        super(regel);
        this.code = code;
        this.voorwaarde = voorwaarde;
    }

    /** The code of the signal. */
    public Signaalcode code() {
        return code;
    }

    /** Whether a decision has it. */
    public boolean geldt(Beeld beeld) {
        return voorwaarde.geldt(beeld);
    }
}
