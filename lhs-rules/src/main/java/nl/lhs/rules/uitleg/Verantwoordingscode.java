package nl.lhs.rules.uitleg;

import java.util.Optional;

/** What a {@link Verantwoordingspunt} says, as a stable name. */
public enum Verantwoordingscode {
    /** For each intervention considered, the record says whether it was available, whether it was chosen, and why. */
    REDEN_PER_INTERVENTIE(Beginsel.MOTIVERING),
    /** The record says that the finding is no overtreding. */
    GEEN_OVERTREDING_VASTGELEGD(Beginsel.MOTIVERING),
    /** The judgement of the gevolgen, which is the row, has an onderbouwing. */
    GEVOLGEN_ONDERBOUWD(Beginsel.MOTIVERING),
    /** The case is urgent, and the record says why. */
    SPOED_ONDERBOUWD(Beginsel.MOTIVERING),
    /** There is serious conduct, and the record says on what that rests. */
    GEDRAGINGEN_ONDERBOUWD(Beginsel.MOTIVERING),
    /** The typering has an onderbouwing. */
    TYPERING_ONDERBOUWD(Beginsel.MOTIVERING),
    /** An argument has a toelichting. */
    ARGUMENT_TOEGELICHT(Beginsel.MOTIVERING),
    /** An aggravating aspect has an onderbouwing. */
    ASPECT_ONDERBOUWD(Beginsel.MOTIVERING),
    /** The voorschrift is named by its verwijzing. */
    VOORSCHRIFT_AANGEWEZEN(Beginsel.MOTIVERING, Awbartikel.SANCTIEBESLUIT),
    /** The outcome of the overleg has a toelichting. */
    OVERLEG_TOEGELICHT(Beginsel.MOTIVERING),
    /** The deviation has its reasons. */
    AFWIJKING_GEMOTIVEERD(Beginsel.MOTIVERING, Awbartikel.BELEIDSREGEL),
    /** The gedoogbesluit has its reasons. */
    GEDOOGBESLUIT_GEMOTIVEERD(Beginsel.MOTIVERING),
    /** That the instance refrains from enforcement has its reasons. */
    AFZIEN_GEMOTIVEERD(Beginsel.MOTIVERING),
    /** The request for enforcement has an answer and, where rejected, a ground. */
    VERZOEK_BEANTWOORD(Beginsel.MOTIVERING),
    /** What the handhaver chose at a hercontrole has its reasons. */
    KEUZE_GEMOTIVEERD(Beginsel.MOTIVERING),
    /** The withdrawal of a last has its reason. */
    INTREKKING_GEMOTIVEERD(Beginsel.MOTIVERING),
    /** In a dossier, the record says which rungs there are, which were used and which is chosen. */
    TREDEN_VASTGELEGD(Beginsel.MOTIVERING),
    /** A herziening has its reason. */
    HERZIENING_GEMOTIVEERD(Beginsel.MOTIVERING),
    /** The judgement of the gevolgen has no onderbouwing. */
    GEVOLGEN_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, Besluitveld.GEVOLGEN),
    /** The case is urgent, and the record does not say why. */
    SPOED_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, Besluitveld.SPOED),
    /** There is serious conduct, and the record does not say on what that rests. */
    GEDRAGINGEN_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, Verstrekker.TOEZICHTHOUDER),
    /** The typering has no onderbouwing. */
    TYPERING_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, Besluitveld.TYPERING),
    /** An argument has no toelichting. */
    ARGUMENT_ZONDER_TOELICHTING(Beginsel.MOTIVERING, Besluitveld.ARGUMENTEN),
    /** An aggravating aspect has no onderbouwing. */
    ASPECT_ZONDER_ONDERBOUWING(Beginsel.MOTIVERING, Verstrekker.TOEZICHTHOUDER),
    /** No voorschrift is given. */
    VOORSCHRIFT_NIET_OPGEGEVEN(Beginsel.MOTIVERING, Awbartikel.SANCTIEBESLUIT, Besluitveld.VOORSCHRIFT),
    /** The voorschrift has no verwijzing. */
    VOORSCHRIFT_ZONDER_VERWIJZING(Beginsel.MOTIVERING, Awbartikel.SANCTIEBESLUIT, Besluitveld.VOORSCHRIFT),
    /** The outcome of the overleg has no toelichting. */
    OVERLEG_ZONDER_TOELICHTING(Beginsel.MOTIVERING, Verstrekker.JURIST),
    /** The segment is heavy and no proces-verbaal is chosen: that needs a reason. */
    ZWAAR_ZONDER_STRAFRECHT(Beginsel.MOTIVERING, Verstrekker.JURIST),
    /** No herstellende intervention was available, so a bestraffende is chosen: proportionality needs a reason. */
    EVENREDIGHEID_NIET_GEMOTIVEERD(Beginsel.MOTIVERING, Awbartikel.BELANGENAFWEGING, Besluitveld.EVENWICHTIG),
    /** A holder of a begunstigend besluit is closed down: the reasons must say for which activity none is needed. */
    SLUITING_BIJ_BESLUIT(Beginsel.MOTIVERING, Verstrekker.JURIST),
    /** The gedoogbesluit has no reasons. */
    GEDOOGBESLUIT_ZONDER_MOTIVERING(Beginsel.MOTIVERING, Besluitveld.REDENEN),
    /** The chosen rung is no heavier than one used before: that needs a reason. */
    TREDE_NIET_ZWAARDER(Beginsel.MOTIVERING, Awbartikel.BELEIDSREGEL, Verstrekker.JURIST),
    /** The finding has a date. */
    BEVINDING_GEDATEERD(Beginsel.ZORGVULDIGHEID, Awbartikel.SANCTIEBESLUIT),
    /** The finding is described. */
    FEITEN_OMSCHREVEN(Beginsel.ZORGVULDIGHEID, Awbartikel.SANCTIEBESLUIT),
    /** In a dossier, the record names the one before it. */
    VORIGE_GENOEMD(Beginsel.ZORGVULDIGHEID),
    /** Who acted in the dossier is recorded. */
    GEBEURTENIS_MET_NAAM(Beginsel.ZORGVULDIGHEID),
    /** What a hercontrole found is described. */
    HERCONTROLE_OMSCHREVEN(Beginsel.ZORGVULDIGHEID),
    /** The day by which there must be compliance is recorded. */
    HERSTELTERMIJN_GENOEMD(Beginsel.ZORGVULDIGHEID, Awbartikel.SANCTIEBESLUIT),
    /** The day on which the overtreding was repaired is recorded. */
    HERSTEL_GEDATEERD(Beginsel.ZORGVULDIGHEID),
    /** The belangen are named. */
    BELANGEN_GENOEMD(Beginsel.ZORGVULDIGHEID),
    /** The normadressaat is typed. */
    TYPERING_BEOORDEELD(Beginsel.ZORGVULDIGHEID),
    /** There are aggravating aspects, and they were weighed. */
    ASPECTEN_GENOEMD(Beginsel.ZORGVULDIGHEID),
    /** There are aggravating aspects, but they play no part, because the finding is no overtreding. */
    ASPECTEN_ZONDER_ROL(Beginsel.ZORGVULDIGHEID),
    /** Whether legalisation is possible was looked into. */
    LEGALISATIE_ONDERZOCHT(Beginsel.ZORGVULDIGHEID, Awbartikel.BELANGENAFWEGING),
    /** There is an outcome of the overleg. */
    OVERLEG_MET_UITKOMST(Beginsel.ZORGVULDIGHEID),
    /** Overleg is not indicated. */
    OVERLEG_NIET_GEINDICEERD(Beginsel.ZORGVULDIGHEID),
    /** Overleg is necessary, but the gedoogbesluit does not wait for it. */
    GEDOGEN_ZONDER_OVERLEG(Beginsel.ZORGVULDIGHEID),
    /** Overleg is necessary, but refraining from enforcement does not wait for it. */
    AFZIEN_ZONDER_OVERLEG(Beginsel.ZORGVULDIGHEID),
    /** What each outcome of the overleg would give is recorded. */
    SCENARIOS_UITGEWERKT(Beginsel.ZORGVULDIGHEID),
    /** That aangifte is standard is recorded. */
    AANGIFTE_GESIGNALEERD(Beginsel.ZORGVULDIGHEID),
    /** The gedoogbesluit has an end. */
    GEDOOGBESLUIT_TIJDELIJK(Beginsel.ZORGVULDIGHEID),
    /** By when the request for enforcement must be decided is recorded. */
    VERZOEKTERMIJN_GENOEMD(Beginsel.ZORGVULDIGHEID, Awbartikel.BESLISTERMIJN),
    /** What became of each last, step by step, is recorded. */
    LASTSTAPPEN_VASTGELEGD(Beginsel.ZORGVULDIGHEID),
    /** A zienswijze was answered. */
    ZIENSWIJZE_BEANTWOORD(Beginsel.ZORGVULDIGHEID, Awbartikel.ZIENSWIJZE),
    /** There are points of attention. */
    AANDACHTSPUNTEN_GENOEMD(Beginsel.ZORGVULDIGHEID),
    /** Who acted in the dossier is not recorded. */
    GEBEURTENIS_ZONDER_NAAM(Beginsel.ZORGVULDIGHEID, Verstrekker.TOEZICHTHOUDER),
    /** What a hercontrole found is not described. */
    HERCONTROLE_ZONDER_OMSCHRIJVING(Beginsel.ZORGVULDIGHEID, Verstrekker.TOEZICHTHOUDER),
    /** The day by which there must be compliance is not recorded, and no gedragsvoorschrift is concerned. */
    HERSTELTERMIJN_NIET_GENOEMD(Beginsel.ZORGVULDIGHEID, Awbartikel.SANCTIEBESLUIT, Besluitveld.TERMIJN),
    /** The finding is not described. */
    OMSCHRIJVING_ONTBREEKT(Beginsel.ZORGVULDIGHEID, Awbartikel.SANCTIEBESLUIT, Besluitveld.OMSCHRIJVING),
    /** No belangen are named. */
    BELANGEN_ONTBREKEN(Beginsel.ZORGVULDIGHEID, Verstrekker.TOEZICHTHOUDER),
    /** The normadressaat is not typed; B is the default. */
    TYPERING_ONTBREEKT(Beginsel.ZORGVULDIGHEID, Verstrekker.TOEZICHTHOUDER),
    /** A necessary overleg has no outcome yet. */
    OVERLEG_AFGEWACHT(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** Overleg could be useful, and the record does not say whether it was held. */
    ZINVOL_OVERLEG_ZONDER_UITKOMST(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** The outcome of the overleg has no date. */
    OVERLEG_ZONDER_DATUM(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** The record has no place to say whether aangifte was done. */
    AANGIFTE_NIET_VASTGELEGD(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** Whether there is a begunstigend besluit is not known, and it mattered. */
    BEGUNSTIGEND_BESLUIT_ONBEKEND(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** A sanction is chosen, and nobody looked into legalisation. */
    LEGALISATIE_NIET_ONDERZOCHT(Beginsel.ZORGVULDIGHEID, Awbartikel.BELANGENAFWEGING, Besluitveld.LEGALISATIE),
    /** The answer to the request for enforcement waits, and its term runs on. */
    VERZOEK_AANGEHOUDEN(Beginsel.ZORGVULDIGHEID, Awbartikel.BESLISTERMIJN, Verstrekker.BEVOEGD_GEZAG),
    /** By when the request for enforcement must be decided is not given. */
    VERZOEKTERMIJN_NIET_OPGEGEVEN(Beginsel.ZORGVULDIGHEID, Awbartikel.BESLISTERMIJN, Verstrekker.JURIST),
    /** A zienswijze has no answer in the record. */
    ZIENSWIJZE_ZONDER_ANTWOORD(Beginsel.ZORGVULDIGHEID, Awbartikel.ZIENSWIJZE, Besluitveld.ANTWOORD),
    /** The gedoogbesluit has no end. */
    GEDOOGBESLUIT_ZONDER_EINDDATUM(Beginsel.ZORGVULDIGHEID, Verstrekker.BEVOEGD_GEZAG),
    /** Facts sit badly together; each signal in the record is one point. */
    SIGNAAL(Beginsel.ZORGVULDIGHEID, Verstrekker.TOEZICHTHOUDER),
    /** The record names the strategie and its version. */
    STRATEGIE_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The record names the rules that fired, with their norms. */
    REGELS_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The path through the matrix is recorded. */
    POSITIE_HERLEIDBAAR(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** That the default typering was used is recorded. */
    STANDAARDTYPERING_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The readings applied are named. */
    LEZINGEN_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** In a dossier, the next rung was chosen, as in every case without compliance. */
    VOLGENDE_TREDE_GEKOZEN(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** What changed since the record before, in a case that was decided again, is recorded. */
    WIJZIGINGEN_GENOEMD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The lightest combination is chosen. */
    LICHTSTE_GEKOZEN(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** What would follow without the deviation is recorded. */
    AANBEVELING_VASTGELEGD(Beginsel.VERBOD_VAN_WILLEKEUR),
    /** The choice differs from what would follow without the deviation. */
    AFWIJKING_VAN_LICHTSTE(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.JURIST),
    /** The deviation goes outside the segment. */
    AFWIJKING_BUITEN_SEGMENT(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.JURIST),
    /** The strategie has a successor, and the record has no place to say which one was adopted. */
    OPVOLGER_NIET_GETOETST(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.BEVOEGD_GEZAG),
    /** No reikwijdte is given, so no specifieke strategie can be found by it. */
    REIKWIJDTE_NIET_OPGEGEVEN(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.JURIST),
    /** A reikwijdte is given; the record has no place to say whether a specifieke strategie goes before. */
    REIKWIJDTE_NIET_GETOETST(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.JURIST),
    /** The powers of the instance are given. */
    BEVOEGDHEDEN_OPGEGEVEN(Beginsel.ZORGVULDIGHEID),
    /** The instance has the power for each chosen intervention that needs one. */
    BEVOEGDHEID_VOOR_KEUZE(Beginsel.ZORGVULDIGHEID),
    /** Of each intervention considered the record says what it is for: repair, punishment or criminal action. */
    DOEL_PER_INTERVENTIE(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID),
    /** A power is used, and the record has no place to say that it serves the purpose for which it was given. */
    DOEL_NIET_VASTGELEGD(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID, Besluitveld.DOEL),
    /** No chosen intervention needs a power. */
    GEEN_BEVOEGDHEID_NODIG(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID),
    /** Nothing is chosen, so no power is used. */
    NIETS_INGEZET(Beginsel.VERBOD_VAN_MISBRUIK_VAN_BEVOEGDHEID),
    /** The proces-verbaal follows from the overleg. */
    PV_UIT_OVERLEG(Beginsel.ZORGVULDIGHEID),
    /** The fact of the chosen BSBM is in the Feitenboekje. */
    BSBM_VOORWAARDEN(Beginsel.ZORGVULDIGHEID),
    /** It is given that there is no contra-indicatie for the chosen BSBM. */
    CONTRA_INDICATIE_UITGESLOTEN(Beginsel.ZORGVULDIGHEID),
    /** Whether there is a begunstigend besluit is known, and it mattered. */
    BESLUITVOORWAARDE_BEKEND(Beginsel.ZORGVULDIGHEID),
    /** No more than one of the chosen interventions punishes the fact. */
    EEN_STRAF(Beginsel.ZORGVULDIGHEID, Awbartikel.BOETE_EN_STRAFRECHT),
    /** The ground of the gedoogbesluit is given. */
    GEDOOGGROND_GENOEMD(Beginsel.MOTIVERING),
    /** The powers of the instance are not given, and the choice assumes one. */
    BEVOEGDHEDEN_ONBEKEND(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** The instance has no BOA; police or OM draw up the proces-verbaal. */
    PV_ZONDER_BOA(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** Suspension, withdrawal or closure is chosen, and it is not known whether there is a begunstigend besluit. */
    BESLUITVOORWAARDE_ONBEKEND(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** That there is no begunstigend besluit was read as: none is needed. */
    VERGUNNINGPLICHT_ONBEKEND(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** It is not given whether there is a contra-indicatie for the chosen BSBM. */
    CONTRA_INDICATIE_NIET_OPGEGEVEN(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** The record has no place to say whether the fact of the chosen BSBM is simple and the guilt undisputed. */
    BSBM_EENVOUD_EN_SCHULD_NIET_VASTGELEGD(Beginsel.ZORGVULDIGHEID, Verstrekker.JURIST),
    /** The record has no place to say whether there is an adopted gedoogstrategie. */
    GEDOOGSTRATEGIE_NIET_VASTGELEGD(Beginsel.VERBOD_VAN_WILLEKEUR, Verstrekker.BEVOEGD_GEZAG),
    /** The choice rests on a place in the matrix of which not everything has its reasons. */
    PLAATS_NIET_ONDERBOUWD(Beginsel.MOTIVERING, Verstrekker.TOEZICHTHOUDER),
    /** Whom a sanction is about is recorded. */
    NORMADRESSAAT_AANGEDUID(Beginsel.ZORGVULDIGHEID, Awbartikel.OVERTREDER),
    /** The dossier holds the occasion for views on a last. */
    GELEGENHEID_VASTGELEGD(Beginsel.ZORGVULDIGHEID, Awbartikel.ZIENSWIJZE),
    /** A fine is chosen, and the record has no place to say whether the public prosecutor saw the case. */
    BOETE_NAAR_OFFICIER_NIET_VASTGELEGD(Beginsel.ZORGVULDIGHEID, Awbartikel.BOETE_EN_STRAFRECHT, Verstrekker.JURIST),
    /** A field of the besluit is filled in; {@link Verantwoordingspunt#veld()} says which, and has the article. */
    VELD_INGEVULD(null, null, true, Optional.empty(), Optional.empty()),
    /** A field of the besluit is open; {@link Verantwoordingspunt#veld()} says which, and has the article and the supplier. */
    VELD_OPEN(null, null, false, Optional.empty(), Optional.empty());

    private final Beginsel beginsel;
    private final Awbartikel artikel;
    private final boolean steun;
    private final Optional<Verstrekker> verstrekker;
    private final Optional<Besluitveld> veld;

    /** Support, for the article that works out the principle. */
    Verantwoordingscode(Beginsel beginsel) {
        this(beginsel, Awbartikel.from(beginsel));
    }

    /** Support. */
    Verantwoordingscode(Beginsel beginsel, Awbartikel artikel) {
        this(beginsel, artikel, true, Optional.empty(), Optional.empty());
    }

    /** Something that is missing, for the article that works out the principle. */
    Verantwoordingscode(Beginsel beginsel, Verstrekker verstrekker) {
        this(beginsel, Awbartikel.from(beginsel), verstrekker);
    }

    /** Something that is missing. */
    Verantwoordingscode(Beginsel beginsel, Awbartikel artikel, Verstrekker verstrekker) {
        this(beginsel, artikel, false, Optional.of(verstrekker), Optional.empty());
    }

    /** Something that is missing and that the caller can fill in, for the article that works out the principle. */
    Verantwoordingscode(Beginsel beginsel, Besluitveld veld) {
        this(beginsel, Awbartikel.from(beginsel), veld);
    }

    /** Something that is missing and that the caller can fill in. */
    Verantwoordingscode(Beginsel beginsel, Awbartikel artikel, Besluitveld veld) {
        this(beginsel, artikel, false, Optional.of(veld.verstrekker()), Optional.of(veld));
    }

    Verantwoordingscode(
            Beginsel beginsel,
            Awbartikel artikel,
            boolean steun,
            Optional<Verstrekker> verstrekker,
            Optional<Besluitveld> veld) {
        this.beginsel = beginsel;
        this.artikel = artikel;
        this.steun = steun;
        this.verstrekker = verstrekker;
        this.veld = veld;
    }

    /**
     * The principle of norm 3.5-1 that this is about.
     *
     * @return the principle; empty of the codes of a field, of which the point has it
     */
    public Optional<Beginsel> beginsel() {
        return Optional.ofNullable(beginsel);
    }

    /**
     * Whether this answers the article.
     *
     * @return true for an answer; false for what is missing or weak
     */
    public boolean isSteun() {
        return steun;
    }

    /** The article that asks for it where it applies; null of the codes of a field. */
    Awbartikel artikel() {
        return artikel;
    }

    /** Who must supply what is missing. */
    Optional<Verstrekker> verstrekker() {
        return verstrekker;
    }

    /** In which field of the besluitgegevens it can be supplied. */
    Optional<Besluitveld> veld() {
        return veld;
    }
}
