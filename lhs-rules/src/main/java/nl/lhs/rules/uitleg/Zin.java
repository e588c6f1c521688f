// Above 400 lines: one name for each sentence of the explanations, and nothing else.
package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Afzien;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.rules.regels.Stap5.Punt;

/** The sentences of the explanations; the names are the keys of the bundle {@code uitleg}. */
enum Zin {
    KOP_DOSSIER,
    KOP_FEITEN,
    KOP_VERLOOP,
    KOP_POSITIE,
    KOP_ASPECTEN,
    KOP_OVERLEG,
    KOP_KEUZE,
    KOP_TERMIJN,
    KOP_VERZOEK,
    KOP_VERDER,
    KOP_AANDACHTSPUNTEN,
    KOP_LEZINGEN,
    KOP_GEBEURTENIS("nummer", "soort", "datum"),
    KOP_ARTIKEL("artikel", "naam"),
    KOP_STEUN,
    KOP_ONTBREEKT,
    AAN_WIE("wie"),
    AAN_WIE_VELD("wie", "veld"),
    STRATEGIE("zaak", "strategie"),
    STRATEGIE_LHS("versie"),
    STRATEGIE_ANDERS("id", "versie"),
    NIET_UITGEDRUKT("tekst"),
    STRATEGIE_SPECIFIEK("strategie"),
    WIJZIGING("plaats", "lokaal", "landelijk"),
    WIJZIGING_KLASSE("segment"),
    WIJZIGING_HERSTELLEND("segment"),
    WIJZIGING_BESTRAFFEND("segment"),
    WIJZIGING_STRAFRECHT("segment"),
    WIJZIGING_GEWICHT("interventie"),
    WIJZIGING_NIETS,
    WIJZIGING_JA,
    WIJZIGING_NEE,
    REIKWIJDTE("delen"),
    GEBIED("tekst"),
    GROEP("tekst"),
    THEMA("tekst"),
    BEVINDING_OVERTREDING("kenmerk", "datum"),
    BEVINDING_GEEN_OVERTREDING("kenmerk", "datum"),
    OMSCHRIJVING("tekst"),
    VOORSCHRIFT("soort"),
    VOORSCHRIFT_VERWIJZING("tekst", "soort"),
    SPOED,
    SPOED_NIET,
    ONDERBOUWING_DAARVAN("tekst"),
    LEGALISATIETOETS("tekst"),
    GEDRAGINGEN_GEEN("tekst"),
    VERZOEK("kenmerk", "datum"),
    VERZOEK_UITERLIJK("datum"),
    NORMADRESSAAT("kenmerk"),
    NORMADRESSAAT_NAAM("naam", "kenmerk"),
    BESLUIT_WEL,
    BESLUIT_GEEN,
    BEVOEGDHEID_GEEN,
    BSBM("delen"),
    BSBM_FEIT_WEL,
    BSBM_FEIT_NIET,
    BSBM_CONTRA_WEL,
    BSBM_CONTRA_GEEN,
    BSBM_OPLEGGEN_WEL,
    BSBM_OPLEGGEN_NIET,
    BSBM_NIETS,
    GEEN_POSITIE,
    RIJ("gevolgen", "rij"),
    RIJ_ONDERBOUWING("tekst"),
    KOLOM("typering", "kolom"),
    KOLOM_ONDERBOUWING("tekst"),
    KOLOM_STANDAARD("typering", "kolom"),
    KOLOM_STANDAARD_TOELICHTING("tekst"),
    UITGANGSPOSITIE("segment"),
    ALS_VERZACHTEND("argument"),
    ALS_VERZWAREND("argument"),
    MET_TOELICHTING("naam", "tekst"),
    MET_ONDERBOUWING("naam", "tekst"),
    VERPLAATSING_GEEN("segment"),
    VERPLAATSING_OPGEHEVEN("segment"),
    VERPLAATSING_DEELS("richting", "van", "naar"),
    VERPLAATSING_NIET("richting", "segment"),
    RICHTING_VERZACHTEND,
    RICHTING_VERZWAREND,
    KLASSE("segment", "klasse"),
    ASPECT_GEEN,
    OVERLEG_NOODZAKELIJK("segment", "klasse"),
    OVERLEG_ZINVOL,
    OVERLEG_NIET_LICHT,
    OVERLEG_NIET_BSBM,
    OVERLEG_GEEN_UITKOMST,
    OVERLEG_UITKOMST("spoor"),
    OVERLEG_UITKOMST_DATUM("spoor", "datum"),
    OVERLEG_TOELICHTING("tekst"),
    OVERLEG_WACHT,
    SCENARIO_GEEN("spoor"),
    SCENARIO_NA_NALEVING,
    AANGIFTE,
    KEUZE_GEEN_OVERTREDING,
    GEDOOGBESLUIT("kenmerk", "grond"),
    GEDOOGBESLUIT_TOT("datum"),
    GEDOOGBESLUIT_MOTIVERING("tekst"),
    GEDOGEN,
    AFZIEN("grond", "tekst"),
    AFZIEN_GEVOLG,
    KEUZE_WACHT,
    KEUZE_WACHT_GESLOTEN,
    KEUZE_HERHAALD,
    OVERWOGEN_BUITEN("segment", "interventies"),
    OVERWOGEN_MET_KEUZE("segment", "interventies"),
    KEUZE_HERPOSITIONEREN,
    GEKOZEN("interventies", "reden"),
    AFWIJKING("interventies", "tekst"),
    AFWIJKING_GEEN,
    AFWIJKING_GELIJK,
    AFWIJKING_BINNEN,
    AFWIJKING_BUITEN,
    NIETS("segment"),
    NIETS_NA_NALEVING,
    SPOOR("spoor"),
    REDEN_BSBM_BIJ_GEDOGEN,
    REDEN_BSBM_BIJ_AFZIEN,
    REDEN_OVERLEG_ZONDER_UITKOMST,
    AANDACHT_NA_NALEVING,
    BRIEFTERMIJN_GEDRAG,
    BRIEFTERMIJN_OVERIG,
    BRIEFTERMIJN_ONBEKEND,
    STAPTERMIJN_GEDRAG,
    STAPTERMIJN,
    VERZOEK_TOEGEWEZEN("kenmerk", "interventies"),
    VERZOEK_TOEGEWEZEN_OPGELEGD("kenmerk"),
    VERZOEK_AFGEWEZEN("kenmerk", "grond"),
    VERZOEK_NOG_GEEN_SANCTIE,
    VERZOEK_AANGEHOUDEN("kenmerk"),
    VERZOEK_BESLUIT,
    VERZOEK_BESLUIT_BRIEF,
    VERZOEK_NIEUW_BESLUIT,
    VERZOEK_WAS("was"),
    AFWIJKING_INHOUD("interventies", "tekst"),
    LEZING_NIEUW,
    DOSSIER_OPEN,
    DOSSIER_GESLOTEN("datum"),
    VERVOLG_EERSTE,
    VERVOLG_PLAATS("nummer"),
    GEBEURTENIS_OVERLEG("datum"),
    GEBEURTENIS_OVERLEG_DOOR("datum", "naam"),
    BSBM_TERUG,
    OPNIEUW_NA_OVERLEG,
    GEBEURTENIS_HERZIENING("datum", "naam", "tekst"),
    OPNIEUW_NA_HERZIENING,
    OPNIEUW_NA_SLUITING,
    GEBEURTENIS_HERCONTROLE("kenmerk", "datum"),
    GEBEURTENIS_HERCONTROLE_DOOR("kenmerk", "datum", "naam"),
    HERCONTROLE_OMSCHRIJVING("tekst"),
    HERCONTROLE_WEL,
    HERCONTROLE_NIET,
    HERCONTROLE_VOORTDUREN,
    HERCONTROLE_GEDOGEN,
    HERCONTROLE_AFZIEN,
    HERCONTROLE_WACHT,
    TERMIJN_VERSTREKEN("datum"),
    TERMIJN_LOOPT_NOG("datum"),
    TERMIJN_WAS_GESTELD,
    TERMIJN_WAS_ER_NIET,
    TERMIJN_VAN_LAST("last"),
    GEBEURTENIS_TERMIJN("tot", "datum"),
    GEBEURTENIS_TERMIJN_DOOR("tot", "datum", "naam"),
    STAP_GEWIJZIGD("datum", "last"),
    STAP_GEWIJZIGD_DOOR("datum", "last", "naam"),
    STAP_ACHTERAF("datum", "last"),
    STAP_ACHTERAF_DOOR("datum", "last", "naam"),
    STAP_INNING("datum", "last"),
    STAP_INNING_DOOR("datum", "last", "naam"),
    VOORNEMEN_TERMIJN("datum"),
    VOORNEMEN_ZIENSWIJZE("datum"),
    ZIENSWIJZE_STREKKING("tekst"),
    ZIENSWIJZE_ANTWOORD("tekst"),
    ZIENSWIJZE_ZONDER_ANTWOORD,
    STREKKING_HERHALING,
    LASTTERMIJN("datum"),
    LASTTERMIJN_BLIJFT("datum"),
    LASTTERMIJN_ONNODIG,
    LASTTERMIJN_GEEN,
    DWANGSOM_MAXIMUM("bedrag"),
    VERBEURD_TOTAAL("bedrag"),
    INGEVORDERD_TOTAAL("ingevorderd", "verbeurd"),
    LAST_NIET_GEKOZEN,
    INTREKKING_REDEN("tekst"),
    LAST_NUMMER("last", "nummer"),
    LAST_LOOPT_DOOR("last"),
    LAST_BLIJFT_ERNAAST("last"),
    LAST_NIEUW("last"),
    LASTSTAND_INGETROKKEN("last", "datum"),
    LASTSTAND_UITGEWERKT("last", "datum"),
    LASTSTAND_UITGEVOERD("last", "datum"),
    LASTSTAND_BESCHIKKING_VOLGT,
    LASTSTAND_VAN_KRACHT("last", "datum"),
    LASTSTAND_OPZIJ("last"),
    LASTSTAND_AANGEKONDIGD("last", "datum"),
    LASTSTAND_GEKOZEN("last"),
    LASTSTAND_VERBEURD("verbeurd", "ingevorderd"),
    LASTSTAND_KOSTEN("bedrag"),
    LASTSTAP_WIJZIGING,
    BESLISSING_BLIJFT,
    GEBEURTENIS_NIEUW("zaak", "datum"),
    GEBEURTENIS_NIEUW_DOOR("zaak", "datum", "naam"),
    RECIDIVE_WEL,
    RECIDIVE_AL,
    RECIDIVE_NIET,
    INZET_ZONDER_NALEVING("interventies"),
    INZET_VERVANGEN("interventies"),
    TREDE_SAMEN("eerste", "laatste"),
    WIJZIGING_GEEN,
    WIJZIGING_OPGAVE("wijzigingen"),
    WIJZIGING_CONCLUSIE("wijzigingen"),
    WIJZIGING_VAN_NAAR("naam", "was", "nu"),
    WIJZIGING_NU("naam", "nu"),
    WIJZIGING_WAS("naam", "was"),
    DOORPAKKEN,
    TREDEN_GEEN,
    TREDEN_GEEN_VAN_SEGMENT("segment"),
    TREDE_MET_STAND("interventies", "stand"),
    STRAFRECHT_BLIJFT("interventies"),
    VOLGENDE("interventies"),
    VOLGENDE_GELIJK,
    VOLGENDE_OP("interventies"),
    VOLGENDE_GEEN,
    VOORTZETTEN("tekst"),
    HERPOSITIONEREN_NAAR("segment"),
    HERPOSITIONEREN_OVERLEG("segment"),
    HERSTELTERMIJN("datum"),
    HERSTELTERMIJN_GEEN,
    HERSTELTERMIJN_VERVALLEN,
    HERSTELTERMIJN_NAGAAN,
    INNING,
    LAST_MOGELIJK("stappen"),
    LAST_VOLGENDE("last", "stap"),
    LAST_VOLTOOID("last"),
    LAST_OVERSLAAN("stappen"),
    LAST_BESLUIT_ACHTERAF,
    VOLHOUDEN,
    VERDER_TREDE("interventies"),
    VERDER_GEEN_TREDE,
    VERDER_HERPOSITIONEREN,
    VERDER_KEUZE,
    VERDER_KEUZE_OF_VOORTZETTEN,
    VAN_KRACHT("interventies"),
    VAN_KRACHT_NIETS,
    MOGELIJK("soorten"),
    MOGELIJK_NA_SLUITING("soorten"),
    MOGELIJK_HERZIENING,
    GESLOTEN("datum"),
    GESLOTEN_AL,
    GESLOTEN_LAST("last"),
    KOP_BEVINDING("nummer", "zaak"),
    KOP_BEVINDING_NAAMLOOS("nummer"),
    KOP_SAMEN,
    SAMEN_DEFINITIEF("aantal"),
    SAMEN_WACHT("aantal"),
    SAMEN_GEWEIGERD("aantal"),
    SAMEN_GEEN_PLAATS,
    SAMEN_OVERLEG_GEEN,
    SAMEN_OVERLEG_BEIDE("noodzakelijk", "zinvol"),
    SAMEN_AANGIFTE("bevindingen"),
    SAMEN_NIETS,
    SAMEN_INTERVENTIE("interventie", "bevindingen"),
    SAMEN_TYPERING("delen"),
    SAMEN_TYPERING_WEL("typering", "bevindingen"),
    SAMEN_TYPERING_GEEN("bevindingen"),
    SAMEN_STRAFFEN;

    private static final Bundel BUNDEL = Bundel.load("uitleg", sleutels());

    /** For a record with other words than those of LHS 1.7: the sentences that name such a word, without it. */
    private static final Bundel ALGEMEEN = Bundel.loadDeel("uitleg-algemeen", algemeen());

    /** The places to fill in, in the order in which their values are given. */
    final List<String> plaatsen;

    Zin(String... plaatsen) {
        this.plaatsen = List.of(plaatsen);
    }

    /** Every key that the bundle must hold. */
    static Set<String> sleutels() {
        Set<String> sleutels = new TreeSet<>();
        Arrays.stream(values()).map(Zin::name).forEach(sleutels::add);
        for (Paar paar : Paar.values()) {
            sleutels.addAll(List.of(paar.sleutel(1), paar.sleutel(2)));
        }
        for (Reeks reeks : Reeks.values()) {
            reeks.codes.forEach(code -> sleutels.add(reeks.sleutel(code)));
        }
        return sleutels;
    }

    /** Every key that the general bundle can hold: those of sentences, and names that hold a word of LHS 1.7. */
    static Set<String> algemeen() {
        Set<String> sleutels = sleutels();
        Arrays.stream(Rol.values()).forEach(rol -> sleutels.add("rol." + rol));
        Arrays.stream(Lezing.values()).forEach(lezing -> sleutels.add("lezing." + lezing));
        Arrays.stream(Optie.values()).forEach(optie -> sleutels.add("optie." + optie));
        Arrays.stream(Opties.Spoed.values()).forEach(spoed -> sleutels.add("spoed." + spoed));
        sleutels.addAll(List.of("rol.LASTEN", "bij.MET", "bij.ZONDER"));
        return sleutels;
    }

    /** A text of the general bundle without places. */
    static List<Fragment> algemeen(Taal taal, String sleutel) {
        return ALGEMEEN.sjabloon(taal, sleutel).fill(Map.of());
    }

    /** A text of the general bundle without places, where there is one. */
    static Optional<String> algemeneNaam(Taal taal, String sleutel) {
        return ALGEMEEN.find(taal, sleutel).map(s -> s.fill(Map.of()).get(0).tekst());
    }

    private static Sjabloon sjabloon(Taal taal, String sleutel, boolean algemeen) {
        return algemeen
                ? ALGEMEEN.find(taal, sleutel).orElseGet(() -> BUNDEL.sjabloon(taal, sleutel))
                : BUNDEL.sjabloon(taal, sleutel);
    }

    /** A sentence for one and a sentence for more, which can also name the number ({@code aantal}). */
    enum Paar {
        BELANG("belangen"),
        BEVOEGDHEID("interventies"),
        VERZACHTEND("argumenten"),
        VERZWAREND("argumenten"),
        ZONDER_TOELICHTING,
        VERPLAATSING("richting", "van", "via", "naar"),
        ASPECT("aspecten"),
        ASPECT_ZONDER_ROL("aspecten"),
        SCENARIO("interventies", "spoor"),
        GEDRAGING_TOEZICHT("gedragingen"),
        GEDRAGING_GEVAAR("gedragingen"),
        OVERWOGEN("interventies", "segment"),
        VOLGT("interventies", "reden"),
        DAARNAAST("interventies", "reden"),
        GEKOZEN_ONZEKER("interventies"),
        AFWIJKING("interventies"),
        BESCHIKBAAR("interventies", "reden"),
        NOG_NIET("interventies", "reden"),
        NIET_BESCHIKBAAR("interventies", "reden"),
        ONBEKEND("interventies", "reden"),
        NOG_NIET_ONBEKEND("interventies", "reden"),
        LEZING_INLEIDING,
        DOSSIER("zaak"),
        EERDER("inzetten"),
        TREDEN("treden"),
        TREDEN_VAN_SEGMENT("segment", "treden"),
        GEWEIGERD,
        SAMEN_CONTROLE("controle", "delen"),
        SAMEN_PLAATS("klasse", "segmenten", "bevindingen"),
        SAMEN_OVERLEG_NOODZAKELIJK("bevindingen"),
        SAMEN_OVERLEG_ZINVOL("bevindingen");

        /** The places to fill in beside the number. */
        final List<String> plaatsen;

        Paar(String... plaatsen) {
            this.plaatsen = List.of(plaatsen);
        }

        private String sleutel(int aantal) {
            return name() + (aantal == 1 ? "_EEN" : "_MEER");
        }

        Sjabloon sjabloon(Taal taal, int aantal) {
            return sjabloon(taal, aantal, false);
        }

        /** The same, or for a record with other words than those of LHS 1.7. */
        Sjabloon sjabloon(Taal taal, int aantal, boolean algemeen) {
            return Zin.sjabloon(taal, sleutel(aantal), algemeen);
        }
    }

    /** A text for each constant of an enum. */
    enum Reeks {
        VOORSCHRIFT(Voorschrift.Soort.values()),
        PERSOON(Normadressaat.Soort.values()),
        SPOOR(Spoor.values()),
        GEDOOGGROND(Gedoogbesluit.Grond.values()),
        AFZIENGROND(Afzien.Grond.values()),
        VERZOEKGROND(Verzoekoordeel.Grond.values()),
        OVERLEGVORM(Overleg.Vorm.values()),
        LASTSTAP(Laststap.values()),
        STAP(Laststap.values()),
        STAP_DOOR(Laststap.values()),
        DWANGSOM(Dwangsom.Per.values()),
        MOGELIJK(Gebeurtenis.Soort.values()),
        WIJZIGING(Wijziging.values()),
        REDEN(Redencode.values()),
        /** Readings that were others in edition 1 of the specification. */
        LEZING_VAN_EDITIE_1(Lezing.R8, Lezing.R11, Lezing.R12, Lezing.R13),
        TERMIJN(Termijn.values()),
        AANDACHTSPUNT(Aandachtspuntcode.values()),
        GROND(Punt.Grond.values()),
        SAMEN(Interventiesoort.values()),
        VERANTWOORDING(Verantwoordingscode.values()),
        SIGNAAL(Signaalcode.values());

        final List<Enum<?>> codes;

        Reeks(Enum<?>... codes) {
            this.codes = List.of(codes);
        }

        private String sleutel(Enum<?> code) {
            return name().toLowerCase(Locale.ROOT) + "." + code.name();
        }

        /** What is said of a constant. */
        Sjabloon sjabloon(Taal taal, Enum<?> code) {
            return sjabloon(taal, code, false);
        }

        /** The same, or for a record with other words than those of LHS 1.7. */
        Sjabloon sjabloon(Taal taal, Enum<?> code, boolean algemeen) {
            return Zin.sjabloon(taal, sleutel(code), algemeen);
        }
    }

    /** This sentence. */
    Sjabloon sjabloon(Taal taal) {
        return sjabloon(taal, false);
    }

    /** The same, or for a record with other words than those of LHS 1.7. */
    Sjabloon sjabloon(Taal taal, boolean algemeen) {
        return sjabloon(taal, name(), algemeen);
    }

    /** The text of a sentence without places. */
    String tekst(Taal taal) {
        return sjabloon(taal).fill(Map.of()).get(0).tekst();
    }
}
