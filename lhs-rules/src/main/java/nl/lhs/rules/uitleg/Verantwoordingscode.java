package nl.lhs.rules.uitleg;

/** What a {@link Verantwoordingspunt} says, as a stable name. */
public enum Verantwoordingscode {
    /** For each intervention considered, the record says whether it was available, whether it was chosen, and why. */
    REDEN_PER_INTERVENTIE(Beginsel.MOTIVERING, true),
    /** The record says that the finding is no overtreding. */
    GEEN_OVERTREDING_VASTGELEGD(Beginsel.MOTIVERING, true),
    /** The judgement of the gevolgen, which is the row, has an onderbouwing. */
    GEVOLGEN_ONDERBOUWD(Beginsel.MOTIVERING, true),
    /** The case is urgent, and the record says why. */
    SPOED_ONDERBOUWD(Beginsel.MOTIVERING, true),
    /** There is serious conduct, and the record says on what that rests. */
    GEDRAGINGEN_ONDERBOUWD(Beginsel.MOTIVERING, true),
    /** The typering has an onderbouwing. */
    TYPERING_ONDERBOUWD(Beginsel.MOTIVERING, true),
    /** An argument has a toelichting. */
    ARGUMENT_TOEGELICHT(Beginsel.MOTIVERING, true),
    /** An aggravating aspect has an onderbouwing. */
    ASPECT_ONDERBOUWD(Beginsel.MOTIVERING, true),
    /** The voorschrift is named by its verwijzing. */
    VOORSCHRIFT_AANGEWEZEN(Beginsel.MOTIVERING, true),
    /** The outcome of the overleg has a toelichting. */
    OVERLEG_TOEGELICHT(Beginsel.MOTIVERING, true),
    /** The deviation has its reasons. */
    AFWIJKING_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** The gedoogbesluit has its reasons. */
    GEDOOGBESLUIT_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** That the instance refrains from enforcement has its reasons. */
    AFZIEN_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** The request for enforcement has an answer and, where rejected, a ground. */
    VERZOEK_BEANTWOORD(Beginsel.MOTIVERING, true),
    /** What the handhaver chose at a hercontrole has its reasons. */
    KEUZE_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** The withdrawal of a last has its reason. */
    INTREKKING_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** In a dossier, the record says which rungs there are, which were used and which is chosen. */
    TREDEN_VASTGELEGD(Beginsel.MOTIVERING, true),
    /** A herziening has its reason. */
    HERZIENING_GEMOTIVEERD(Beginsel.MOTIVERING, true),
    /** The judgement of the gevolgen has no onderbouwing. */
    GEVOLGEN_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** The case is urgent, and the record does not say why. */
    SPOED_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** There is serious conduct, and the record does not say on what that rests. */
    GEDRAGINGEN_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** The typering has no onderbouwing. */
    TYPERING_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** An argument has no toelichting. */
    ARGUMENT_ZONDER_TOELICHTING(Beginsel.MOTIVERING, false),
    /** An aggravating aspect has no onderbouwing. */
    ASPECT_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, false),
    /** No voorschrift is given. */
    VOORSCHRIFT_NIET_OPGEGEVEN(Beginsel.MOTIVERING, false),
    /** The voorschrift has no verwijzing. */
    VOORSCHRIFT_ZONDER_VERWIJZING(Beginsel.MOTIVERING, false),
    /** The outcome of the overleg has no toelichting. */
    OVERLEG_ZONDER_TOELICHTING(Beginsel.MOTIVERING, false),
    /** The segment is heavy and no proces-verbaal is chosen: that needs a reason. */
    ZWAAR_ZONDER_STRAFRECHT(Beginsel.MOTIVERING, false),
    /** No herstellende intervention was available, so a bestraffende is chosen: proportionality needs a reason. */
    EVENREDIGHEID_NIET_GEMOTIVEERD(Beginsel.MOTIVERING, false),
    /** A holder of a begunstigend besluit is closed down: the reasons must say for which activity none is needed. */
    SLUITING_BIJ_BESLUIT(Beginsel.MOTIVERING, false),
    /** The gedoogbesluit has no reasons. */
    GEDOOGBESLUIT_ZONDER_MOTIVERING(Beginsel.MOTIVERING, false),
    /** The chosen rung is no heavier than one used before: that needs a reason. */
    TREDE_NIET_ZWAARDER(Beginsel.MOTIVERING, false),
    /** The finding has a date. */
    BEVINDING_GEDATEERD(Beginsel.ZORGVULDIGHEID, true),
    /** The finding is described. */
    FEITEN_OMSCHREVEN(Beginsel.ZORGVULDIGHEID, true),
    /** In a dossier, the record names the one before it. */
    VORIGE_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** Who acted in the dossier is recorded. */
    GEBEURTENIS_MET_NAAM(Beginsel.ZORGVULDIGHEID, true),
    /** What a hercontrole found is described. */
    HERCONTROLE_OMSCHREVEN(Beginsel.ZORGVULDIGHEID, true),
    /** The day by which there must be compliance is recorded. */
    HERSTELTERMIJN_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** The day on which the overtreding was repaired is recorded. */
    HERSTEL_GEDATEERD(Beginsel.ZORGVULDIGHEID, true),
    /** The belangen are named. */
    BELANGEN_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** The normadressaat is typed. */
    TYPERING_BEOORDEELD(Beginsel.ZORGVULDIGHEID, true),
    /** There are aggravating aspects, and they were weighed. */
    ASPECTEN_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** There are aggravating aspects, but they play no part, because the finding is no overtreding. */
    ASPECTEN_ZONDER_ROL(Beginsel.ZORGVULDIGHEID, true),
    /** Whether legalisation is possible was looked into. */
    LEGALISATIE_ONDERZOCHT(Beginsel.ZORGVULDIGHEID, true),
    /** There is an outcome of the overleg. */
    OVERLEG_MET_UITKOMST(Beginsel.ZORGVULDIGHEID, true),
    /** Overleg is not indicated. */
    OVERLEG_NIET_GEINDICEERD(Beginsel.ZORGVULDIGHEID, true),
    /** Overleg is necessary, but the gedoogbesluit does not wait for it. */
    GEDOGEN_ZONDER_OVERLEG(Beginsel.ZORGVULDIGHEID, true),
    /** Overleg is necessary, but refraining from enforcement does not wait for it. */
    AFZIEN_ZONDER_OVERLEG(Beginsel.ZORGVULDIGHEID, true),
    /** What each outcome of the overleg would give is recorded. */
    SCENARIOS_UITGEWERKT(Beginsel.ZORGVULDIGHEID, true),
    /** That aangifte is standard is recorded. */
    AANGIFTE_GESIGNALEERD(Beginsel.ZORGVULDIGHEID, true),
    /** The gedoogbesluit has an end. */
    GEDOOGBESLUIT_TIJDELIJK(Beginsel.ZORGVULDIGHEID, true),
    /** By when the request for enforcement must be decided is recorded. */
    VERZOEKTERMIJN_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** What became of each last, step by step, is recorded. */
    LASTSTAPPEN_VASTGELEGD(Beginsel.ZORGVULDIGHEID, true),
    /** A zienswijze was answered. */
    ZIENSWIJZE_BEANTWOORD(Beginsel.ZORGVULDIGHEID, true),
    /** There are points of attention. */
    AANDACHTSPUNTEN_GENOEMD(Beginsel.ZORGVULDIGHEID, true),
    /** Who acted in the dossier is not recorded. */
    GEBEURTENIS_ZONDER_NAAM(Beginsel.ZORGVULDIGHEID, false),
    /** What a hercontrole found is not described. */
    HERCONTROLE_ZONDER_OMSCHRIJVING(Beginsel.ZORGVULDIGHEID, false),
    /** The day by which there must be compliance is not recorded, and no gedragsvoorschrift is concerned. */
    HERSTELTERMIJN_NIET_GENOEMD(Beginsel.ZORGVULDIGHEID, false),
    /** The finding is not described. */
    OMSCHRIJVING_ONTBREEKT(Beginsel.ZORGVULDIGHEID, false),
    /** No belangen are named. */
    BELANGEN_ONTBREKEN(Beginsel.ZORGVULDIGHEID, false),
    /** The normadressaat is not typed; B is the default. */
    TYPERING_ONTBREEKT(Beginsel.ZORGVULDIGHEID, false),
    /** A necessary overleg has no outcome yet. */
    OVERLEG_AFGEWACHT(Beginsel.ZORGVULDIGHEID, false),
    /** Overleg could be useful, and the record does not say whether it was held. */
    ZINVOL_OVERLEG_ZONDER_UITKOMST(Beginsel.ZORGVULDIGHEID, false),
    /** The outcome of the overleg has no date. */
    OVERLEG_ZONDER_DATUM(Beginsel.ZORGVULDIGHEID, false),
    /** The record has no place to say whether aangifte was done. */
    AANGIFTE_NIET_VASTGELEGD(Beginsel.ZORGVULDIGHEID, false),
    /** Whether there is a begunstigend besluit is not known, and it mattered. */
    BEGUNSTIGEND_BESLUIT_ONBEKEND(Beginsel.ZORGVULDIGHEID, false),
    /** A sanction is chosen, and nobody looked into legalisation. */
    LEGALISATIE_NIET_ONDERZOCHT(Beginsel.ZORGVULDIGHEID, false),
    /** The answer to the request for enforcement waits, and its term runs on. */
    VERZOEK_AANGEHOUDEN(Beginsel.ZORGVULDIGHEID, false),
    /** By when the request for enforcement must be decided is not given. */
    VERZOEKTERMIJN_NIET_OPGEGEVEN(Beginsel.ZORGVULDIGHEID, false),
    /** A zienswijze has no answer in the record. */
    ZIENSWIJZE_ZONDER_ANTWOORD(Beginsel.ZORGVULDIGHEID, false),
    /** The gedoogbesluit has no end. */
    GEDOOGBESLUIT_ZONDER_EINDDATUM(Beginsel.ZORGVULDIGHEID, false),
    /** Facts sit badly together; each signal in the record is one point. */
    SIGNAAL(Beginsel.ZORGVULDIGHEID, false),
    /** The record names the strategie and its version. */
    STRATEGIE_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The record names the rules that fired, with their norms. */
    REGELS_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The path through the matrix is recorded. */
    POSITIE_HERLEIDBAAR(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** That the default typering was used is recorded. */
    STANDAARDTYPERING_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The readings applied are named. */
    LEZINGEN_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** In a dossier, the next rung was chosen, as in every case without compliance. */
    VOLGENDE_TREDE_GEKOZEN(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** What changed since the record before, in a case that was decided again, is recorded. */
    WIJZIGINGEN_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The lightest combination is chosen. */
    LICHTSTE_GEKOZEN(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** What would follow without the deviation is recorded. */
    AANBEVELING_VASTGELEGD(Beginsel.VERBOD_VAN_WILLEKEUR, true),
    /** The choice differs from what would follow without the deviation. */
    AFWIJKING_VAN_LICHTSTE(Beginsel.VERBOD_VAN_WILLEKEUR, false),
    /** The deviation goes outside the segment. */
    AFWIJKING_BUITEN_SEGMENT(Beginsel.VERBOD_VAN_WILLEKEUR, false),
    /** The strategie has a successor, and the record has no place to say which one was adopted. */
    OPVOLGER_NIET_GETOETST(Beginsel.VERBOD_VAN_WILLEKEUR, false),
    /** No reikwijdte is given, so no specifieke strategie can be found by it. */
    REIKWIJDTE_NIET_OPGEGEVEN(Beginsel.VERBOD_VAN_WILLEKEUR, false),
    /** A reikwijdte is given; the record has no place to say whether a specifieke strategie goes before. */
    REIKWIJDTE_NIET_GETOETST(Beginsel.VERBOD_VAN_WILLEKEUR, false),
    /** The powers of the instance are given. */
    BEVOEGDHEDEN_OPGEGEVEN(Beginsel.ZORGVULDIGHEID, true),
    /** The instance has the power for each chosen intervention that needs one. */
    BEVOEGDHEID_VOOR_KEUZE(Beginsel.ZORGVULDIGHEID, true),
    /** Of each intervention considered the record says what it is for: repair, punishment or criminal action. */
    DOEL_PER_INTERVENTIE(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, true),
    /** A power is used, and the record has no place to say that it serves the purpose for which it was given. */
    DOEL_NIET_VASTGELEGD(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, false),
    /** No chosen intervention needs a power. */
    GEEN_BEVOEGDHEID_NODIG(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, true),
    /** Nothing is chosen, so no power is used. */
    NIETS_INGEZET(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, true),
    /** The proces-verbaal follows from the overleg. */
    PV_UIT_OVERLEG(Beginsel.ZORGVULDIGHEID, true),
    /** The fact of the chosen BSBM is in the Feitenboekje. */
    BSBM_VOORWAARDEN(Beginsel.ZORGVULDIGHEID, true),
    /** It is given that there is no contra-indicatie for the chosen BSBM. */
    CONTRA_INDICATIE_UITGESLOTEN(Beginsel.ZORGVULDIGHEID, true),
    /** Whether there is a begunstigend besluit is known, and it mattered. */
    BESLUITVOORWAARDE_BEKEND(Beginsel.ZORGVULDIGHEID, true),
    /** No more than one of the chosen interventions punishes the fact. */
    EEN_STRAF(Beginsel.ZORGVULDIGHEID, true),
    /** The ground of the gedoogbesluit is given. */
    GEDOOGGROND_GENOEMD(Beginsel.MOTIVERING, true),
    /** The powers of the instance are not given, and the choice assumes one. */
    BEVOEGDHEDEN_ONBEKEND(Beginsel.ZORGVULDIGHEID, false),
    /** The instance has no BOA; police or OM draw up the proces-verbaal. */
    PV_ZONDER_BOA(Beginsel.ZORGVULDIGHEID, false),
    /** Suspension, withdrawal or closure is chosen, and it is not known whether there is a begunstigend besluit. */
    BESLUITVOORWAARDE_ONBEKEND(Beginsel.ZORGVULDIGHEID, false),
    /** That there is no begunstigend besluit was read as: none is needed. */
    VERGUNNINGPLICHT_ONBEKEND(Beginsel.ZORGVULDIGHEID, false),
    /** It is not given whether there is a contra-indicatie for the chosen BSBM. */
    CONTRA_INDICATIE_NIET_OPGEGEVEN(Beginsel.ZORGVULDIGHEID, false),
    /** The record has no place to say whether the fact of the chosen BSBM is simple and the guilt undisputed. */
    BSBM_EENVOUD_EN_SCHULD_NIET_VASTGELEGD(Beginsel.ZORGVULDIGHEID, false),
    /** The record has no place to say whether there is an adopted gedoogstrategie. */
    GEDOOGSTRATEGIE_NIET_VASTGELEGD(Beginsel.VERBOD_VAN_WILLEKEUR, false);

    private final Beginsel beginsel;
    private final boolean steun;

    Verantwoordingscode(Beginsel beginsel, boolean steun) {
        this.beginsel = beginsel;
        this.steun = steun;
    }

    /**
     * The principle that this is about.
     *
     * @return the principle
     */
    public Beginsel beginsel() {
        return beginsel;
    }

    /**
     * Whether this supports the principle.
     *
     * @return true for support; false for what is missing or weak
     */
    public boolean isSteun() {
        return steun;
    }
}
