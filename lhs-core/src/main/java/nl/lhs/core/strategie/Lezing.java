package nl.lhs.core.strategie;

/**
 * A reading (<i>lezing</i>): what is done where the text of LHS 1.7 leaves the outcome open.
 *
 * <p>A record names a reading where the text alone would leave the outcome of that casus open. Example: {@code
 * Lezing.R3.omschrijving()}.
 */
public enum Lezing {
    /** D1 is missing from the middle segments of § 3.2 but listed in § 3.3: it is MIDDEN. */
    R1("segment D1 is een middensegment: § 3.2 van de strategie noemt het niet, § 3.3 wel"),
    /** At the edge of the matrix a move goes as far as it can. */
    R2("aan de rand van de matrix gaat een verplaatsing zo ver als de matrix reikt"),
    /** Mitigating and aggravating arguments together cancel out. */
    R3("verzachtende en verzwarende argumenten samen heffen elkaar op"),
    /** In LICHT a PV follows only from an overleg that ended in criminal action. */
    R4("in een licht segment volgt een proces-verbaal alleen uit een overleg dat tot strafrechtelijk"
            + " optreden leidt"),
    /** What the lightest combination is, per spoor. */
    R5("voor elk spoor volgt de lichtste combinatie: eerst een herstellende interventie, en als die er"
            + " niet is een bestraffende; één feit wordt niet tweemaal bestraft, en voor een proces-verbaal dat"
            + " uit het overleg volgt, hoeft de instantie zelf niet bevoegd te zijn"),
    /** Criminal action in a segment that holds none is the OM's to take. */
    R6("noemt een segment geen strafrechtelijk optreden, dan beslist het OM of dat toch volgt"),
    /** While a necessary overleg has no outcome, nothing is chosen. */
    R7("zolang een noodzakelijk overleg geen uitkomst heeft, kiest de instantie niets"),
    /** In spoed LOB stands in the herstellende place where it can; else, and in a serious case, it is a point of attention. */
    R8("bij spoed komt bestuursdwang op de plaats van de lichtste herstellende interventie, als het"
            + " segment die noemt en zij beschikbaar is; kan dat niet, of is de zaak ernstig zonder spoed, dan"
            + " vraagt bestuursdwang aandacht"),
    /** An unknown fact limits nothing and pretends nothing. */
    R9("is een gegeven niet bekend, dan sluit dat geen interventie uit, maar het gegeven geldt ook niet"
            + " als vastgesteld"),
    /** The order of what overrides what. */
    R10("spelen er meer omstandigheden tegelijk, dan gaat voor wat het eerst komt in deze volgorde: geen"
            + " overtreding, een gedoogbesluit, afzien van handhaving, wachten op noodzakelijk overleg, een"
            + " gemotiveerde afwijking, een opgelegde strafbeschikking, de uitkomst van het overleg en ten"
            + " slotte de lichtste interventie"),
    /** A BSBM that the segment does not hold does not waive overleg; in column D it can follow where the OM does not act. */
    R11("een strafbeschikking die het segment niet noemt, vervangt het overleg niet; in kolom D kan zij"
            + " volgen als het overleg tot bestuursrechtelijk optreden leidt, anders alleen uit een afwijking"),
    /** No begunstigend besluit is read as needing none; closing where there is one follows from a deviation only. */
    R12("wie geen begunstigend besluit heeft, wordt geacht er geen nodig te hebben; heeft iemand er wel"
            + " een, dan volgt een exploitatieverbod of sluiting alleen uit een gemotiveerde afwijking"),
    /** What a heavier intervention is, where compliance does not follow. */
    R13("blijft naleving uit, dan volgt de eerstvolgende zwaardere herstellende interventie van bijlage 2"
            + " die beschikbaar is, ook buiten het segment; na een waarschuwing is dat een last; boven de"
            + " zwaarste herstellende komt er een bestraffende interventie van het segment bij; is er niets"
            + " zwaarders meer, dan blijft gelden wat al is ingezet; een herziening of overleg leidt niet tot"
            + " iets lichters dan na de laatste hercontrole zonder naleving is gekozen"),
    /** What the strategie leads to as the answer to a request for enforcement. */
    R14("een verzoek om handhaving wordt toegewezen als een sanctie is gekozen of bij spoed bestuursdwang"
            + " is uitgevoerd; zolang het overleg geen uitkomst heeft, wordt het aangehouden, tenzij de"
            + " overtreding al is beëindigd; anders wordt het op een van zeven gronden afgewezen"),
    /** Which facts sit badly together. */
    R15("feiten die slecht bij elkaar passen geven een signaal en veranderen de beslissing niet");

    private final String omschrijving;

    Lezing(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** {@return what the reading says: one Dutch clause, without a full stop} */
    public String omschrijving() {
        return omschrijving;
    }
}
