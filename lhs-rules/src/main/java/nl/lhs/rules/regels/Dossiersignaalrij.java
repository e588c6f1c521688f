package nl.lhs.rules.regels;

import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/** When a record in a dossier has a signal. */
public final class Dossiersignaalrij extends Rij {
    private final Signaalcode code;
    private final Dossiervoorwaarde voorwaarde;

    Dossiersignaalrij(ToegepasteRegel regel, Signaalcode code, Dossiervoorwaarde voorwaarde) {
        super(regel);
        this.code = code;
        this.voorwaarde = voorwaarde;
    }

    /** The code of the signal. */
    public Signaalcode code() {
        return code;
    }

    /** Whether a decision has it. */
    public boolean geldt(Zaakbeeld beeld) {
        return voorwaarde.geldt(beeld);
    }
}
