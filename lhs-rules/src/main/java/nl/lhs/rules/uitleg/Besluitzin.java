package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Verzoekoordeel;

/** The sentences of the text for a besluit. They share none with those for the file or the inspector. */
enum Besluitzin implements Leeszin {
    KOP_OVERTREDING,
    KOP_BEVINDING,
    KOP_BEVOEGDHEID,
    KOP_BELEID,
    KOP_KEUZE,
    KOP_WEGING,
    KOP_TERMIJN,
    KOP_VERZOEK,
    OVERTREDING("datum"),
    OVERTREDING_NIET("datum"),
    OMSCHRIJVING("tekst"),
    PLAATS("tekst"),
    VASTSTELLING("tekst"),
    VOORSCHRIFT("tekst"),
    VOORSCHRIFT_REGELING("tekst"),
    VOORSCHRIFT_EIS("tekst"),
    VOORSCHRIFT_NIET("tekst"),
    BELANG_EEN("belangen"),
    BELANG_MEER("belangen"),
    OVERTREDER_NAAM("naam"),
    OVERTREDER,
    OVERTREDER_REDEN("tekst"),
    HERCONTROLE_NIET("datum"),
    HERCONTROLE_GEVONDEN("tekst"),
    HERSTELD("datum"),
    HERSTELD_AL,
    BEVOEGD_LOD,
    BEVOEGD_LOB,
    BEVOEGD_PUNITIEF,
    BEVOEGDHEID("interventies", "tekst"),
    DOEL("tekst"),
    BELEID("strategie", "vastgesteld"),
    BELEID_LHS("versie"),
    BELEID_ANDERS("id", "versie"),
    BELEID_BERUST("strategie"),
    VAN_LHS("plaats"),
    VAN_STRATEGIE("plaats"),
    STRATEGIE,
    RIJ("gevolgen"),
    RIJ_REDEN("tekst"),
    KOLOM("typering"),
    KOLOM_REDEN("tekst"),
    KOLOM_STANDAARD("vindplaats", "kolom"),
    MATRIX("vindplaats", "segment"),
    VERZWAREND("argumenten"),
    VERZACHTEND("argumenten"),
    ARGUMENT("naam", "tekst"),
    ARGUMENTEN_REDEN("tekst"),
    VERPLAATST("vindplaats", "segment"),
    VERPLAATST_NIET_RAND("segment"),
    VERPLAATST_OPGEHEVEN("segment"),
    MAATREGELEN("vindplaats", "segment", "interventies"),
    MAATREGEL("vindplaats", "segment", "interventies"),
    KEUZE_GEEN_OVERTREDING,
    KEUZE_LATER,
    KEUZE_GEDOGEN("kenmerk", "grond"),
    KEUZE_GEDOGEN_TOT("datum"),
    KEUZE_GEDOGEN_REDENEN("tekst"),
    KEUZE_AFZIEN("grond", "tekst"),
    KEUZE_HERSTELD,
    KEUZE_ACHTERAF,
    KEUZE_HERSTELD_LAST,
    KEUZE_BLIJFT,
    KEUZE_NIETS("tekst"),
    KEUZE("interventies"),
    KEUZE_REDENEN("tekst"),
    KEUZE_ZONDER_REDENEN("interventies"),
    KEUZE_ZONDER_REDENEN_NIETS,
    KEUZE_VOORTZETTEN("tekst"),
    EERDER("inzetten"),
    SPOED_REDEN("tekst"),
    NIET_GEKOZEN("interventies", "reden"),
    NIET_GEKOZEN_OVERIG,
    BEGINSELPLICHT,
    OMSTANDIGHEDEN("tekst"),
    LEGALISATIE("tekst"),
    DWANGSOM_BELANG("tekst"),
    GESCHIKT("tekst"),
    NOODZAKELIJK_LICHTSTE("segment", "tekst"),
    NOODZAKELIJK("tekst"),
    EVENWICHTIG("tekst"),
    VERWIJT("tekst"),
    BOETEHOOGTE("tekst"),
    TERMIJN("datum"),
    TERMIJN_GEDRAG("vindplaats"),
    TERMIJN_GEDRAG_LAST("vindplaats"),
    TERMIJN_URGENTIE("vindplaats"),
    TERMIJN_IS("tekst"),
    VERZOEK("datum"),
    VERZOEK_TOEGEWEZEN("interventies"),
    VERZOEK_TOEGEWEZEN_OPGELEGD,
    VERZOEK_AANGEHOUDEN,
    VERZOEK_TOT("tekst"),
    VERZOEK_AFGEWEZEN("grond"),
    VERZOEK_LATER,
    VERZOEK_GEEN_MAATREGEL("tekst"),
    VERZOEK_DOORZENDEN,
    VERZOEK_HERHALING("tekst"),
    EERDERE_LAST("last", "tekst");

    /** Why an intervention was chosen, of the reasons that a besluit can name. */
    static final Set<Redencode> REDENEN = Set.of(
            Redencode.LICHTSTE_HERSTELLENDE,
            Redencode.LICHTSTE_BESTRAFFENDE,
            Redencode.BESTUURSDWANG_BIJ_SPOED,
            Redencode.VOLGENDE_TREDE,
            Redencode.WORDT_GEHANDHAAFD,
            Redencode.WORDT_VOORTGEZET,
            Redencode.BODEM_VAN_HET_DOSSIER,
            Redencode.STOND_BIJ_SLUITING);

    /**
     * Why one was not, of the reasons that a besluit can name. What rests on criminal law or on what police and OM said is
     * not among them, nor what is not known: that would admit that it was not looked into.
     */
    static final Set<Redencode> NIET = Set.of(
            Redencode.GEEN_BEVOEGDHEID,
            Redencode.GEEN_BEGUNSTIGEND_BESLUIT,
            Redencode.WEL_BEGUNSTIGEND_BESLUIT,
            Redencode.LICHTERE_GAAT_VOOR,
            Redencode.LAGERE_TREDE_GAAT_VOOR,
            Redencode.SPOED_GAAT_VOOR,
            Redencode.HERSTELLENDE_GAAT_VOOR,
            Redencode.AFWIJKING_ANDERS,
            Redencode.TREDE_GEBRUIKT,
            Redencode.TREDE_TE_LICHT,
            Redencode.LAST_WAS_AANGEKONDIGD,
            Redencode.VOORTZETTEN_GAAT_VOOR);

    /** Of those, the ones that read otherwise of several measures. */
    private static final Set<Redencode> MEER = Set.of(
            Redencode.WEL_BEGUNSTIGEND_BESLUIT,
            Redencode.LICHTERE_GAAT_VOOR,
            Redencode.LAGERE_TREDE_GAAT_VOOR,
            Redencode.TREDE_TE_LICHT);

    /** Above or below what was chosen where compliance did not follow ({@link Redencode#BODEM_GAAT_VOOR}). */
    private static final Set<String> BODEM = Set.of("niet.BODEM_LICHTER", "niet.BODEM_ZWAARDER");

    /** Grounds of a rejection that the addressee reads in the words of the caller: what they rest on is not for him. */
    static final Set<Verzoekoordeel.Grond> ZONDER_GROND =
            Set.of(Verzoekoordeel.Grond.ALLEEN_STRAFRECHT, Verzoekoordeel.Grond.NIETS_BESCHIKBAAR);

    private static final Bundel BUNDEL = Bundel.load("besluit", sleutels());

    private final List<String> plaatsen;

    Besluitzin(String... plaatsen) {
        this.plaatsen = List.of(plaatsen);
    }

    private static Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        Arrays.stream(values()).map(Besluitzin::name).forEach(sleutels::add);
        REDENEN.forEach(code -> sleutels.add("reden." + code));
        NIET.forEach(code -> sleutels.add("niet." + code));
        MEER.forEach(code -> sleutels.add("meer." + code));
        sleutels.addAll(BODEM);
        Arrays.stream(Verzoekoordeel.Grond.values())
                .filter(grond -> !ZONDER_GROND.contains(grond))
                .forEach(grond -> sleutels.add("grond." + grond));
        return sleutels;
    }

    @Override
    public Sjabloon sjabloon(Taal taal) {
        return BUNDEL.sjabloon(taal, name());
    }

    @Override
    public List<String> plaatsen() {
        return plaatsen;
    }

    /** Why something was chosen; empty where a besluit cannot name it. */
    static Optional<Sjabloon> reden(Taal taal, Redencode code) {
        return BUNDEL.find(taal, "reden." + code);
    }

    /** Why one or more were not chosen; empty where a besluit cannot name it. */
    static Optional<Sjabloon> niet(Taal taal, Redencode code, int aantal, boolean lichter) {
        String sleutel =
                code == Redencode.BODEM_GAAT_VOOR ? "BODEM_" + (lichter ? "LICHTER" : "ZWAARDER") : code.name();
        return BUNDEL.find(taal, (aantal > 1 && MEER.contains(code) ? "meer." : "niet.") + sleutel);
    }

    /** On what ground a request is rejected. */
    static Sjabloon grond(Taal taal, Verzoekoordeel.Grond grond) {
        return BUNDEL.sjabloon(taal, "grond." + grond);
    }
}
