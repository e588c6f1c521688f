package nl.lhs.rules.regels;

import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/** When a reason is given for an intervention that was considered where a rung was sought in a dossier. */
public final class Vervolgrij extends Rij {
    private final Redencode code;
    private final Vervolgvoorwaarde voorwaarde;

    Vervolgrij(ToegepasteRegel regel, Redencode code, Vervolgvoorwaarde voorwaarde) {
        super(regel);
        this.code = code;
        this.voorwaarde = voorwaarde;
    }

    /** The code of the reason. */
    public Redencode code() {
        return code;
    }

    /** Whether it is the reason for an intervention. */
    public boolean geldt(Dossierbeeld beeld, Interventie interventie) {
        return voorwaarde.geldt(beeld, interventie);
    }
}
