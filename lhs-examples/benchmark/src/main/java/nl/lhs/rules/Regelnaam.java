package nl.lhs.rules;

import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.rules.regels.Punt;

/**
 * The rules that can fire in a first decision under LHS 1.7, by step and name: the order in which a record names them.
 * {@link HandwerkMetVastlegging} says of each where it would.
 */
enum Regelnaam {
    // Step 1.
    AANDACHT_STANDAARDTYPERING("aandacht: de typering is de standaard", Aandachtspuntcode.TYPERING_STANDAARD),
    AANDACHT_LEGALISATIE("aandacht: legalisatie is de aangewezen weg", Aandachtspuntcode.LEGALISATIE_AANGEWEZEN),
    KLASSE_VAN_SEGMENT("de klasse is die van het segment"),
    KLASSE_VAN_D1("de klasse van D1 berust op een lezing"),
    KOLOM_STANDAARD("de kolom is de standaard omdat de normadressaat niet te typeren is"),
    KOLOM_UIT_TYPERING("de kolom volgt uit de typering"),
    UITGANGSPOSITIE("de uitgangspositie volgt uit kolom en gevolgen"),
    GEEN_VERPLAATSING("er is geen verplaatsing"),
    VERZACHTEND_OMLAAG("verzachtend gaat dan een rij omlaag"),
    VERZACHTEND_NAAR_LINKS("verzachtend gaat eerst een kolom naar links"),
    VERZACHTEND_AAN_LINKERRAND("verzachtend houdt links op bij de rand"),
    VERZACHTEND_AAN_ONDERRAND("verzachtend houdt onder op bij de rand"),
    VERZACHTEND("verzachtende argumenten geven een verplaatsing"),
    OPGEHEVEN("verzachtende en verzwarende argumenten heffen elkaar op"),
    VERZWAREND_OMHOOG("verzwarend gaat dan een rij omhoog"),
    VERZWAREND_NAAR_RECHTS("verzwarend gaat eerst een kolom naar rechts"),
    VERZWAREND_AAN_BOVENRAND("verzwarend houdt boven op bij de rand"),
    VERZWAREND_AAN_RECHTERRAND("verzwarend houdt rechts op bij de rand"),
    VERZWAREND("verzwarende argumenten geven een verplaatsing"),
    POSITIE_ZONDER_VERPLAATSING("zonder verplaatsing is de uitgangspositie de positie"),
    // Step 2.
    AANDACHT_ASPECTEN(
            "aandacht: verzwarende aspecten geven reden voor strafrecht",
            Aandachtspuntcode.ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT),
    ASPECTEN_GEWOGEN("de verzwarende aspecten zijn gewogen"),
    // Step 3.
    AANDACHT_BSBM_BUITEN_SEGMENT("aandacht: de BSBM valt buiten het segment", Aandachtspuntcode.BSBM_BUITEN_SEGMENT),
    AANDACHT_AFSPRAKEN(
            "aandacht: het overleg volgt vooraf gemaakte afspraken", Aandachtspuntcode.OVERLEG_VOLGENS_AFSPRAKEN),
    AANDACHT_GEEN_BSBM(
            "aandacht: kan geen BSBM worden opgelegd, dan is overleg vaak nodig",
            Aandachtspuntcode.GEEN_BSBM_DAN_VAAK_OVERLEG),
    AANDACHT_SPOED_WACHT_NIET("aandacht: spoed wacht niet op het overleg", Aandachtspuntcode.SPOED_WACHT_NIET),
    AANGIFTE_TOEZICHT("aangifte is standaard omdat het toezicht onmogelijk is gemaakt"),
    AANGIFTE_GEVAAR("aangifte is standaard omdat mensen in gevaar zijn gebracht"),
    GEEN_OVERLEG_BIJ_BSBM("bij een opgelegde BSBM is geen overleg nodig"),
    BSBM_OPGELEGD("de instantie legt een BSBM op"),
    BSBM_NIET_OPGELEGD("er wordt geen BSBM opgelegd"),
    BSBM_BUITEN_SEGMENT("het segment kent de BSBM niet"),
    GEEN_OVERLEG_IN_LICHT("in een licht segment zonder aspecten is geen overleg nodig"),
    OVERLEG_NOODZAKELIJK("overleg is noodzakelijk"),
    OVERLEG_ZINVOL("overleg kan zinvol zijn"),
    // Step 4.
    AANDACHT_GEEN_BESTUURSRECHT(
            "aandacht: bestuursrechtelijk komt niets in aanmerking naast de straf",
            Aandachtspuntcode.BESTUURSRECHT_NIET_BESCHIKBAAR),
    AANDACHT_LOB_VOOR_BESLUIT(
            "aandacht: bij spoed kan bestuursdwang aan het besluit voorafgaan", Aandachtspuntcode.LOB_VOOR_BESLUIT),
    AANDACHT_SPOED_BIJ_LAST(
            "aandacht: bij spoed kan een last stappen overslaan", Aandachtspuntcode.SPOED_SLAAT_STAPPEN_OVER),
    AANDACHT_BSBM_VOOR_OVERLEG(
            "aandacht: de BSBM gaat voor de uitkomst van het overleg",
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET,
            Punt.Grond.BSBM),
    AANDACHT_BSBM_BIJ_GEDOGEN(
            "aandacht: de BSBM telt niet bij gedogen", Aandachtspuntcode.BSBM_TELT_NIET, Punt.Grond.GEDOOGBESLUIT),
    AANDACHT_BSBM_ZONDER_OVERTREDING(
            "aandacht: de BSBM telt niet zonder overtreding",
            Aandachtspuntcode.BSBM_TELT_NIET,
            Punt.Grond.GEEN_OVERTREDING),
    AANDACHT_AFWIJKING_BUITEN_SEGMENT(
            "aandacht: de afwijking gaat buiten het segment", Aandachtspuntcode.AFWIJKING_BUITEN_SEGMENT),
    AANDACHT_AFWIJKING_VOOR_BSBM(
            "aandacht: de afwijking gaat voor de BSBM", Aandachtspuntcode.AFWIJKING_GAAT_VOOR_BSBM),
    AANDACHT_AFWIJKING_VOOR_OVERLEG(
            "aandacht: de afwijking gaat voor de uitkomst van het overleg",
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET,
            Punt.Grond.AFWIJKING),
    AANDACHT_AFWIJKING_BIJ_GEDOGEN(
            "aandacht: de afwijking telt niet bij gedogen",
            Aandachtspuntcode.AFWIJKING_TELT_NIET,
            Punt.Grond.GEDOOGBESLUIT),
    AANDACHT_AFWIJKING_BIJ_WACHTEN(
            "aandacht: de afwijking telt niet zolang op het overleg wordt gewacht",
            Aandachtspuntcode.AFWIJKING_TELT_NIET,
            Punt.Grond.GEEN_UITKOMST),
    AANDACHT_AFWIJKING_ZONDER_OVERTREDING(
            "aandacht: de afwijking telt niet zonder overtreding",
            Aandachtspuntcode.AFWIJKING_TELT_NIET,
            Punt.Grond.GEEN_OVERTREDING),
    AANDACHT_BEVOEGDHEDEN("aandacht: de bevoegdheden zijn niet opgegeven", Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND),
    AANDACHT_OVERLEG_BIJ_GEDOGEN(
            "aandacht: de uitkomst van het overleg telt niet bij gedogen",
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET,
            Punt.Grond.GEDOOGBESLUIT),
    AANDACHT_OVERLEG_ZONDER_OVERTREDING(
            "aandacht: de uitkomst van het overleg telt niet zonder overtreding",
            Aandachtspuntcode.OVERLEG_BEPAALT_KEUZE_NIET,
            Punt.Grond.GEEN_OVERTREDING),
    AANDACHT_PROPORTIONALITEIT(
            "aandacht: een bestraffende interventie bij gebrek aan herstellende vraagt proportionaliteit",
            Aandachtspuntcode.PROPORTIONALITEIT),
    AANDACHT_BOETE_NAAST_LAST("aandacht: een boete kan naast een last staan", Aandachtspuntcode.BOETE_NAAST_LAST),
    AANDACHT_GESPREK_VOORAF(
            "aandacht: een gesprek gaat vaak vooraf aan verscherpt toezicht",
            Aandachtspuntcode.GESPREK_VOOR_VERSCHERPT_TOEZICHT),
    AANDACHT_GESPREK(
            "aandacht: een gesprek vult een waarschuwing aan", Aandachtspuntcode.GESPREK_VULT_WAARSCHUWING_AAN),
    AANDACHT_LAST("aandacht: een last gaat in drie stappen", Aandachtspuntcode.LAST_IN_DRIE_STAPPEN),
    AANDACHT_VERGUNNING(
            "aandacht: een vergunning die nodig is maar ontbreekt is een andere zaak",
            Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET),
    AANDACHT_WAARSCHUWINGSBRIEF(
            "aandacht: een waarschuwingsbrief noemt maatregelen, termijn en vervolg",
            Aandachtspuntcode.WAARSCHUWINGSBRIEF),
    AANDACHT_VERVOLGING(
            "aandacht: gedogen laat vervolging onverlet", Aandachtspuntcode.GEDOGEN_LAAT_VERVOLGING_ONVERLET),
    AANDACHT_GEDOGEN_WACHT_NIET(
            "aandacht: gedogen wacht niet op het overleg", Aandachtspuntcode.GEDOGEN_WACHT_NIET_OP_OVERLEG),
    AANDACHT_NIETS_BESCHIKBAAR(
            "aandacht: geen herstellende of bestraffende interventie is beschikbaar",
            Aandachtspuntcode.NIETS_BESCHIKBAAR),
    AANDACHT_PV_BUITEN_SEGMENT("aandacht: het PV valt buiten het segment", Aandachtspuntcode.PV_BUITEN_SEGMENT),
    AANDACHT_BESLUIT_ONBEKEND(
            "aandacht: het begunstigend besluit is onbekend", Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND),
    AANDACHT_GEDOOGBESLUIT(
            "aandacht: het gedoogbesluit telt niet zonder overtreding", Aandachtspuntcode.GEDOOGBESLUIT_TELT_NIET),
    AANDACHT_PV_IN_LICHT("aandacht: in een licht segment volgt een PV", Aandachtspuntcode.PV_IN_LICHT_SEGMENT),
    AANDACHT_ZWAAR(
            "aandacht: in een zwaar segment is niet strafrechtelijk opgetreden door het OM",
            Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT),
    AANDACHT_LOB("aandacht: in spoed of bij ernst past bestuursdwang", Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST),
    AANDACHT_VERGAAND(
            "aandacht: schorsen, intrekken en sluiten zijn vergaand", Aandachtspuntcode.VERGAANDE_INTERVENTIE),
    AANDACHT_SLUITING(
            "aandacht: sluiten is reden om beleid en politiek te informeren", Aandachtspuntcode.SLUITING_INFORMEREN),
    AANDACHT_STILLEGGEN_ONDER_LOB(
            "aandacht: stilleggen kan onder bestuursdwang vallen", Aandachtspuntcode.STILLEGGEN_ONDER_LOB),
    AANDACHT_STILLEGGEN(
            "aandacht: stilleggen kan reden zijn om beleid en politiek te informeren",
            Aandachtspuntcode.STILLEGGEN_INFORMEREN),
    AANDACHT_TOEZICHT_AANKONDIGEN(
            "aandacht: verscherpt toezicht wordt aangekondigd", Aandachtspuntcode.VERSCHERPT_TOEZICHT_AANKONDIGEN),
    AANDACHT_PV_ZONDER_BOA("aandacht: zonder eigen BOA maken politie of OM het PV op", Aandachtspuntcode.PV_ZONDER_BOA),
    BESCHIKBAAR("beschikbaar is wat door geen voorwaarde wordt belet"),
    BSBM_CONTRA_INDICATIE("bij een contra-indicatie is de BSBM niet beschikbaar"),
    LICHTSTE_BESTRAFFENDE("bij gebrek aan herstellende volgt de lichtste bestraffende interventie"),
    BSBM_BUITEN_FEITENBOEKJE("buiten het Feitenboekje is de BSBM niet beschikbaar"),
    KEUZE_AFWIJKING("de afwijking is de keuze"),
    AFWIJKING_TEGEN_SEGMENT("de afwijking is tegen het segment gehouden"),
    GROND_AFWIJKING("de gemotiveerde afwijking beslist"),
    SEGMENT_OVERWOGEN("de interventies van het segment worden overwogen"),
    GROND_WACHT("de keuze wacht op het noodzakelijke overleg"),
    GROND_LICHTSTE("de lichtste combinatie beslist"),
    LICHTSTE_HERSTELLENDE("de lichtste herstellende interventie gaat voor"),
    STRAF_BSBM("de opgelegde BSBM neemt de plaats van een PV in"),
    WEG_OVERLEG("de uitkomst van het overleg bepaalt de weg"),
    TERMIJN_NAAR_URGENTIE("een ander voorschrift vraagt een termijn naar urgentie"),
    TERMIJN_ZEER_KORT("een gedragsvoorschrift vraagt geen of een zeer korte termijn"),
    WEG_BSBM("een opgelegde BSBM bepaalt de weg"),
    SCENARIOS("elke uitkomst van het overleg is een scenario"),
    NIETS_KAN_VOLGEN("er is geen herstellende of bestraffende interventie die kan volgen"),
    NIETS_NAAST_STRAF("er is geen interventie die naast een straf kan volgen"),
    GROND_GEEN_OVERTREDING("er is geen overtreding om tegen op te treden"),
    BSBM_NIET_BELET("feitenboekje en contra-indicatie beletten geen BSBM"),
    KEUZE_ADVIES("het advies is de keuze"),
    ADVIES("het advies is de lichtste combinatie"),
    GROND_GEDOGEN("het gedoogbesluit staat bestuursrechtelijk optreden in de weg"),
    SPOOR_OVERLEG("het spoor is de uitkomst van het overleg"),
    SPOOR_BSBM_ALLEEN("het spoor van een BSBM alleen is strafrecht"),
    SPOOR_BSBM("het spoor van een BSBM naast een bestuursrechtelijke interventie is bestuurs- en strafrecht"),
    GEEN_STRAF("in het bestuursrecht alleen volgt geen strafrechtelijk optreden"),
    GEEN_BESTUUR("in het strafrecht alleen volgt geen bestuursrechtelijke interventie"),
    BESLUIT_WEL("met een begunstigend besluit zijn exploitatieverbod en sluiting niet beschikbaar"),
    LICHTSTE_NAAST_STRAF(
            "naast een straf volgt bij gebrek aan herstellende de lichtste bestraffende die geen boete is"),
    STRAF_PV("strafrechtelijk optreden van het OM vraagt een PV"),
    BESLUIT_GEEN("zonder begunstigend besluit is schorsen of intrekken niet beschikbaar"),
    ZONDER_BEVOEGDHEID("zonder bevoegdheid is een interventie niet beschikbaar"),
    ZONDER_BEVOEGDHEID_BEHALVE_PV(
            "zonder bevoegdheid is een interventie niet beschikbaar, behalve het PV dat uit het overleg volgt"),
    BESLUIT_ONBEKEND("zonder kennis van een begunstigend besluit is schorsen noch sluiten beschikbaar"),
    BEVOEGDHEID_AANGENOMEN("zonder opgave wordt elke bevoegdheid aangenomen"),
    SPOOR_BESTUURSRECHT("zonder overleg en zonder BSBM is het spoor bestuursrecht"),
    WEG_BESTUURSRECHT("zonder overleg is de weg bestuursrechtelijk"),
    // Step 5.
    OVERWOGEN_SEGMENT("overwogen is het segment"),
    OVERWOGEN_SEGMENT_EN_KEUZE("overwogen zijn het segment en wat is gekozen"),
    REDEN_VERVOLGING("reden: bij gedogen blijft strafrechtelijk optreden aan het OM", Redencode.VERVOLGING_AAN_OM),
    REDEN_BSBM_VOOR_PV("reden: de BSBM neemt de plaats van het PV in", Redencode.BSBM_IN_PLAATS_VAN_PV),
    REDEN_AFWIJKING_ANDERS("reden: de afwijking kiest anders", Redencode.AFWIJKING_ANDERS),
    REDEN_AFWIJKING("reden: de afwijking kiest deze interventie", Redencode.AFWIJKING_GEKOZEN),
    REDEN_AFWIJKING_ZONDER_PV("reden: de afwijking laat het PV van het overleg weg", Redencode.AFWIJKING_ANDERS),
    REDEN_GEEN_BEVOEGDHEID("reden: de bevoegdheid ontbreekt", Redencode.GEEN_BEVOEGDHEID),
    REDEN_BSBM("reden: de instantie legt de BSBM op", Redencode.WORDT_OPGELEGD),
    REDEN_GEEN_BSBM("reden: de instantie legt geen BSBM op", Redencode.BSBM_NIET_OPGELEGD),
    REDEN_LICHTSTE_BESTRAFFENDE(
            "reden: dit is bij gebrek aan herstellende de lichtste bestraffende interventie",
            Redencode.LICHTSTE_BESTRAFFENDE),
    REDEN_LICHTSTE_HERSTELLENDE("reden: dit is de lichtste herstellende interventie", Redencode.LICHTSTE_HERSTELLENDE),
    REDEN_TWEEDE_STRAF("reden: een boete zou een tweede straf zijn", Redencode.GEEN_TWEEDE_STRAF),
    REDEN_HERSTELLENDE_VOOR("reden: een herstellende interventie gaat voor", Redencode.HERSTELLENDE_GAAT_VOOR),
    REDEN_LICHTERE_HERSTELLENDE("reden: een lichtere herstellende interventie gaat voor", Redencode.LICHTERE_GAAT_VOOR),
    REDEN_BESLUIT_WEL("reden: er is een begunstigend besluit", Redencode.WEL_BEGUNSTIGEND_BESLUIT),
    REDEN_CONTRA_INDICATIE("reden: er is een contra-indicatie", Redencode.CONTRA_INDICATIE),
    REDEN_GEDOOGBESLUIT("reden: er is een gedoogbesluit", Redencode.GEDOOGBESLUIT),
    REDEN_BESLUIT_GEEN("reden: er is geen begunstigend besluit", Redencode.GEEN_BEGUNSTIGEND_BESLUIT),
    REDEN_GEEN_OVERLEG("reden: er is geen overleg waaruit een PV volgt", Redencode.GEEN_OVERLEG),
    REDEN_PV("reden: het PV volgt uit het overleg", Redencode.VOLGT_UIT_OVERLEG),
    REDEN_FEITENBOEKJE("reden: het feit staat niet in het Feitenboekje", Redencode.FEIT_NIET_IN_FEITENBOEKJE),
    REDEN_OVERLEG_ZONDER_STRAFRECHT(
            "reden: het overleg eindigde zonder strafrechtelijk optreden", Redencode.OVERLEG_ZONDER_STRAFRECHT),
    REDEN_WACHT("reden: het overleg heeft nog geen uitkomst", Redencode.WACHT_OP_OVERLEG),
    REDEN_ALLEEN_STRAFRECHT("reden: het overleg laat de zaak aan het strafrecht", Redencode.ALLEEN_STRAFRECHT),
    REDEN_BESLUIT_ONBEKEND(
            "reden: onbekend is of er een begunstigend besluit is", Redencode.BEGUNSTIGEND_BESLUIT_ONBEKEND),
    REDEN_GEEN_BOA("reden: zonder BOA volgt een PV alleen uit het overleg", Redencode.GEEN_BOA),
    SIGNAAL_OVERLEG_ZONDER_OVERTREDING(
            "signaal: een overleg had een uitkomst zonder dat er een overtreding was",
            Signaalcode.OVERLEG_ZONDER_INDICATIE),
    SIGNAAL_OVERLEG(
            "signaal: een overleg had een uitkomst zonder dat het was aangewezen",
            Signaalcode.OVERLEG_ZONDER_INDICATIE),
    SIGNAAL_SPOED("signaal: een verzachtend argument staat naast spoed", Signaalcode.VERZACHTEND_BIJ_SPOED),
    SIGNAAL_LEGALISATIE(
            "signaal: legalisatie zou mogelijk zijn bij aanzienlijke gevolgen",
            Signaalcode.LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN),
    SIGNAAL_FRAUDE("signaal: wie fraudeert, is licht getypeerd", Signaalcode.FRAUDE_BIJ_LICHTE_TYPERING),
    SIGNAAL_GEDRAGING(
            "signaal: wie het toezicht belemmert of fraudeert, is niet getypeerd",
            Signaalcode.GEDRAGING_ZONDER_TYPERING),
    SIGNAAL_BELEMMERING(
            "signaal: wie het toezicht bewust belemmert, is licht getypeerd",
            Signaalcode.BELEMMERING_BIJ_LICHTE_TYPERING),
    SIGNAAL_RECIDIVE("signaal: wie recidiveert, is niet getypeerd", Signaalcode.RECIDIVE_ZONDER_TYPERING),
    BESLUIT_GEEN_OVERTREDING("vastgelegd is dat er geen overtreding is"),
    BESLUIT_WACHT("vastgelegd is dat op het overleg wordt gewacht"),
    BESLUIT_GEDOGEN("vastgelegd is dat wordt gedoogd"),
    BESLUIT_KEUZE("vastgelegd is wat is gekozen");

    private final String tekst;
    private final Aandachtspuntcode punt;
    private final Punt.Grond grond;
    private final Redencode reden;
    private final Signaalcode signaal;

    Regelnaam(String tekst) {
        this(tekst, null, null, null, null);
    }

    Regelnaam(String tekst, Aandachtspuntcode punt) {
        this(tekst, punt, null, null, null);
    }

    Regelnaam(String tekst, Aandachtspuntcode punt, Punt.Grond grond) {
        this(tekst, punt, grond, null, null);
    }

    Regelnaam(String tekst, Redencode reden) {
        this(tekst, null, null, reden, null);
    }

    Regelnaam(String tekst, Signaalcode signaal) {
        this(tekst, null, null, null, signaal);
    }

    Regelnaam(String tekst, Aandachtspuntcode punt, Punt.Grond grond, Redencode reden, Signaalcode signaal) {
        this.tekst = tekst;
        this.punt = punt;
        this.grond = grond;
        this.reden = reden;
        this.signaal = signaal;
    }

    /** The name that the record gives. */
    String tekst() {
        return tekst;
    }

    /** The point of attention that it makes, or null. */
    Aandachtspuntcode punt() {
        return punt;
    }

    /** What the text of that point names as overriding, or null. */
    Punt.Grond grond() {
        return grond;
    }

    /** The reason that it gives, or null. */
    Redencode reden() {
        return reden;
    }

    /** The signal that it gives, or null. */
    Signaalcode signaal() {
        return signaal;
    }
}
