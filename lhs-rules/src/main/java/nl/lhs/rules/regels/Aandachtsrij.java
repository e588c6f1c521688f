package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.regels.Stap5.Punt;

/** When a record has a point of attention. */
public final class Aandachtsrij extends Rij {
    private final Aandachtspuntcode code;
    private final Punt.Grond grond;
    private final Voorwaarde voorwaarde;

    Aandachtsrij(ToegepasteRegel regel, Aandachtspuntcode code, Punt.Grond grond, Voorwaarde voorwaarde) {
        super(regel);
        this.code = code;
        this.grond = grond;
        this.voorwaarde = voorwaarde;
    }

    /** The code of the point. */
    public Aandachtspuntcode code() {
        return code;
    }

    /** The reason (a gedoogbesluit, no overtreding …) that the text of this point names; null if it names none. */
    public Punt.Grond grond() {
        return grond;
    }

    /** Whether a decision has it. */
    public boolean geldt(Beeld beeld) {
        return voorwaarde.geldt(beeld);
    }
}
