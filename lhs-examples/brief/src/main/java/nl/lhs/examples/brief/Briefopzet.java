package nl.lhs.examples.brief;

import static nl.lhs.examples.brief.Sjabloonveld.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.rules.uitleg.Besluitveld;

/**
 * What a letter is made of: the passages of our own template in their order, which fields a template may hold, and which it
 * must.
 *
 * @param delen the passages of our own template, between the frame and how to object
 * @param ook other passages that a template may hold
 * @param eigen the fields for the gegevens of this letter that belong to some letters only
 * @param vereist of each of these sets a template holds one at least
 */
record Briefopzet(List<Sjabloonveld> delen, Set<Sjabloonveld> ook, Set<Besluitveld> eigen, List<List<String>> vereist) {
    private static final List<Sjabloonveld> MOTIVERING = List.of(DEEL_BELEID, DEEL_KEUZE, DEEL_WEGING, DEEL_TERMIJN);
    /** Fields that belong to some letters only. All others belong to each. */
    private static final Set<Besluitveld> NIET_OVERAL =
            EnumSet.range(Besluitveld.RECHTHEBBENDEN, Besluitveld.AFZIEN_TOT);

    private static final Set<Besluitveld> HERSTEL = EnumSet.of(Besluitveld.HERSTELMAATREGELEN, Besluitveld.TERMIJN);
    private static final Set<Besluitveld> DWANGSOMVELDEN =
            EnumSet.of(Besluitveld.DWANGSOM, Besluitveld.DWANGSOM_MAXIMUM, Besluitveld.DWANGSOM_REDENEN);
    private static final Set<Besluitveld> ZIENSWIJZEVELDEN =
            EnumSet.of(Besluitveld.ZIENSWIJZE_TOT, Besluitveld.ZIENSWIJZE_WIJZE);

    static {
        NIET_OVERAL.addAll(HERSTEL);
        NIET_OVERAL.addAll(EnumSet.of(
                Besluitveld.ZIENSWIJZE, Besluitveld.ANTWOORD, Besluitveld.SPOED, Besluitveld.GEEN_MAATREGEL));
        // About the person of the overtreder: not for who asked.
        NIET_OVERAL.addAll(EnumSet.of(Besluitveld.TYPERING, Besluitveld.ARGUMENTEN));
    }

    static Briefopzet of(Briefsoort soort) {
        return switch (soort) {
            case WAARSCHUWING ->
                new Briefopzet(
                        List.of(DEEL_OVERTREDING, DEEL_GEVOLG),
                        aanOvertreder(),
                        HERSTEL,
                        vereist("deel.nu|herstelmaatregelen", "deel.nu|termijn", "deel.overtreding|voorschrift"));
            case GESPREK ->
                new Briefopzet(
                        List.of(DEEL_GESPREK, DEEL_OVERTREDING, DEEL_GEVOLG),
                        aanOvertreder(),
                        met(HERSTEL, Besluitveld.GESPREK),
                        vereist("deel.nu|gesprek", "deel.overtreding|voorschrift"));
            case TOEZICHT ->
                new Briefopzet(
                        List.of(DEEL_TOEZICHT, DEEL_OVERTREDING, DEEL_GEVOLG),
                        aanOvertreder(),
                        met(HERSTEL, Besluitveld.TOEZICHT_WAAROP, Besluitveld.TOEZICHT_EINDE),
                        vereist(
                                "deel.toezicht|toezichtWaarop",
                                "deel.toezicht|toezichtEinde",
                                "deel.overtreding|voorschrift"));
            case VOORNEMEN_LOD ->
                new Briefopzet(
                        delen(List.of(DEEL_LAST, DEEL_DWANGSOM, DEEL_ZIENSWIJZE, DEEL_OVERTREDING, DEEL_BEVOEGDHEID)),
                        aanOvertreder(),
                        alle(List.of(HERSTEL, DWANGSOMVELDEN, ZIENSWIJZEVELDEN)),
                        vereist(
                                "deel.overtreding|voorschrift",
                                "deel.last|herstelmaatregelen",
                                "deel.last|termijn",
                                "deel.dwangsom|dwangsom",
                                "deel.dwangsom|dwangsomMaximum",
                                "deel.zienswijze|zienswijzeTot",
                                "deel.zienswijze|zienswijzeWijze|deel.nu"));
            case VOORNEMEN_LOB ->
                new Briefopzet(
                        delen(List.of(DEEL_LAST, DEEL_KOSTEN, DEEL_ZIENSWIJZE, DEEL_OVERTREDING, DEEL_BEVOEGDHEID)),
                        aanOvertreder(),
                        met(alle(List.of(HERSTEL, ZIENSWIJZEVELDEN)), Besluitveld.KOSTEN_VERDELING),
                        vereist(
                                "deel.overtreding|voorschrift",
                                "deel.last|herstelmaatregelen",
                                "deel.last|termijn",
                                "deel.kosten|kostenVerdeling",
                                "deel.zienswijze|zienswijzeTot",
                                "deel.zienswijze|zienswijzeWijze|deel.nu"));
            case LOD ->
                new Briefopzet(
                        delen(List.of(
                                DEEL_LAST,
                                DEEL_DWANGSOM,
                                DEEL_GEVOLG,
                                DEEL_OVERTREDING,
                                DEEL_BEVOEGDHEID,
                                DEEL_ZIENSWIJZE)),
                        aanOvertreder(),
                        met(alle(List.of(HERSTEL, DWANGSOMVELDEN)), Besluitveld.ZIENSWIJZE, Besluitveld.ANTWOORD),
                        besluit(
                                "deel.overtreding|voorschrift",
                                "deel.bevoegdheid|bevoegdheid",
                                "deel.last|herstelmaatregelen",
                                "deel.last|termijn",
                                "deel.dwangsom|dwangsom",
                                "deel.dwangsom|dwangsomMaximum",
                                "deel.weging|evenwichtig"));
            case LOB ->
                new Briefopzet(
                        delen(List.of(
                                DEEL_LAST,
                                DEEL_KOSTEN,
                                DEEL_GEVOLG,
                                DEEL_OVERTREDING,
                                DEEL_BEVOEGDHEID,
                                DEEL_ZIENSWIJZE)),
                        aanOvertreder(),
                        met(
                                HERSTEL,
                                Besluitveld.ZIENSWIJZE,
                                Besluitveld.ANTWOORD,
                                Besluitveld.KOSTEN_VERDELING,
                                Besluitveld.RECHTHEBBENDEN),
                        besluit(
                                "deel.overtreding|voorschrift",
                                "deel.bevoegdheid|bevoegdheid",
                                "deel.last|herstelmaatregelen",
                                "deel.last|termijn",
                                "deel.kosten|kostenVerdeling",
                                "deel.afschrift|rechthebbenden",
                                "deel.weging|evenwichtig"));
            case LOB_SPOED, BESLUIT_ACHTERAF ->
                new Briefopzet(
                        List.of(
                                DEEL_SPOED,
                                DEEL_UITVOERING,
                                DEEL_KOSTEN,
                                DEEL_OVERTREDING,
                                DEEL_BEVOEGDHEID,
                                DEEL_BELEID,
                                DEEL_KEUZE,
                                DEEL_WEGING),
                        metZienswijze(),
                        met(
                                EnumSet.of(Besluitveld.SPOED),
                                Besluitveld.ZIENSWIJZE,
                                Besluitveld.ANTWOORD,
                                Besluitveld.UITVOERING,
                                Besluitveld.KOSTEN_VERDELING,
                                Besluitveld.RECHTHEBBENDEN),
                        besluit(
                                "deel.overtreding|voorschrift",
                                "deel.bevoegdheid|bevoegdheid",
                                "deel.spoed|spoed",
                                "deel.uitvoering|uitvoering",
                                "deel.kosten|kostenVerdeling",
                                "deel.afschrift|rechthebbenden"));
            case INVORDERING ->
                new Briefopzet(
                        List.of(DEEL_VERBEURING, DEEL_BETALING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        met(DWANGSOMVELDEN, Besluitveld.VERBEURING, Besluitveld.BETALING),
                        besluit("deel.verbeuring", "deel.betaling|betaling"));
            case KOSTENVERHAAL ->
                new Briefopzet(
                        List.of(DEEL_UITVOERING, DEEL_KOSTEN, DEEL_BETALING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        EnumSet.of(
                                Besluitveld.UITVOERING,
                                Besluitveld.KOSTEN,
                                Besluitveld.KOSTEN_BEDRAG,
                                Besluitveld.KOSTEN_VERDELING,
                                Besluitveld.BETALING),
                        besluit("deel.kosten|kosten", "deel.uitvoering|uitvoering", "deel.betaling|betaling"));
            case INTREKKING ->
                new Briefopzet(
                        List.of(DEEL_INTREKKING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        EnumSet.of(Besluitveld.INTREKKING_PER),
                        besluit("deel.intrekking|redenen", "deel.opening|intrekkingPer"));
            case TOEWIJZING ->
                new Briefopzet(
                        List.of(DEEL_AANVRAAG, DEEL_ANTWOORD, DEEL_OVERTREDING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        EnumSet.of(Besluitveld.BELANGHEBBENDE, Besluitveld.BESLISTERMIJN),
                        besluit("deel.antwoord", "deel.aanvraag|belanghebbende"));
            case AFWIJZING ->
                new Briefopzet(
                        List.of(DEEL_AANVRAAG, DEEL_ANTWOORD, DEEL_OVERTREDING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        EnumSet.of(Besluitveld.BELANGHEBBENDE, Besluitveld.BESLISTERMIJN, Besluitveld.GEEN_MAATREGEL),
                        besluit("deel.antwoord", "deel.aanvraag|belanghebbende"));
            case AFZIEN ->
                new Briefopzet(
                        List.of(DEEL_AANVRAAG, DEEL_AFZIEN, DEEL_OVERTREDING),
                        EnumSet.noneOf(Sjabloonveld.class),
                        EnumSet.of(
                                Besluitveld.BELANGHEBBENDE,
                                Besluitveld.BESLISTERMIJN,
                                Besluitveld.AFWEGING,
                                Besluitveld.AFZIEN_TOT),
                        besluit("deel.afzien|redenen", "deel.afzien|afweging", "deel.afzien|afzienTot"));
        };
    }

    /** The passages that every letter to the overtreder can hold. */
    private static Set<Sjabloonveld> aanOvertreder() {
        return EnumSet.of(
                DEEL_OVERTREDING, DEEL_BEVOEGDHEID, DEEL_BELEID, DEEL_KEUZE, DEEL_WEGING, DEEL_TERMIJN, DEEL_VERZOEK);
    }

    private static Set<Sjabloonveld> metZienswijze() {
        Set<Sjabloonveld> delen = aanOvertreder();
        delen.add(DEEL_ZIENSWIJZE);
        return delen;
    }

    private static List<Sjabloonveld> delen(List<Sjabloonveld> eerst) {
        return Stream.concat(eerst.stream(), MOTIVERING.stream()).toList();
    }

    private static Set<Besluitveld> met(Set<Besluitveld> velden, Besluitveld... meer) {
        Set<Besluitveld> alle = EnumSet.copyOf(velden);
        alle.addAll(List.of(meer));
        return alle;
    }

    private static Set<Besluitveld> alle(List<Set<Besluitveld>> velden) {
        Set<Besluitveld> alle = EnumSet.noneOf(Besluitveld.class);
        velden.forEach(alle::addAll);
        return alle;
    }

    private static List<List<String>> besluit(String... meer) {
        List<List<String>> vereist = new ArrayList<>(vereist(meer));
        vereist.add(List.of("deel.rechtsmiddelen", "bezwaarAdres"));
        return vereist;
    }

    private static List<List<String>> vereist(String... meer) {
        return Stream.concat(
                        Stream.of("afzender", "datum", "kenmerk", "geadresseerde", "ondertekening"), Stream.of(meer))
                .map(keuze -> List.of(keuze.split("\\|")))
                .toList();
    }

    /** Why a template of this letter may not hold a field; empty where it may. */
    static Optional<String> belet(Briefsoort soort, Sjabloonveld veld) {
        Briefopzet opzet = of(soort);
        boolean past = switch (veld) {
            case DEEL_RECHTSMIDDELEN -> soort.isBesluit();
            case DEEL_AFSCHRIFT -> heeftAfschrift(soort);
            case MAATREGEL -> !soort.isOpVerzoek() && soort != Briefsoort.AFZIEN;
            default ->
                !veld.isDeel()
                        || veld == DEEL_OPENING
                        || veld == DEEL_NU
                        || opzet.delen.contains(veld)
                        || opzet.ook.contains(veld);
        };
        return past ? Optional.empty() : Optional.of(waarom(soort, veld == DEEL_RECHTSMIDDELEN));
    }

    /** Why a template of this letter may not hold a field; empty where it may. */
    static Optional<String> belet(Briefsoort soort, Besluitveld veld) {
        boolean rechtsmiddel = veld == Besluitveld.BEZWAAR_ADRES || veld == Besluitveld.RECHTBANK;
        Briefopzet opzet = of(soort);
        boolean past = rechtsmiddel
                ? soort.isBesluit()
                : !NIET_OVERAL.contains(veld)
                        || opzet.eigen.contains(veld)
                        || (veld == Besluitveld.TYPERING || veld == Besluitveld.ARGUMENTEN)
                                && opzet.ook.contains(DEEL_BELEID);
        return past ? Optional.empty() : Optional.of(waarom(soort, rechtsmiddel));
    }

    /** Whether somebody else can get the letter: who asked for enforcement is named in the answer to him. */
    static boolean heeftAfschrift(Briefsoort soort) {
        return soort.isBesluit() && !soort.isOpVerzoek() && soort != Briefsoort.AFZIEN;
    }

    private static String waarom(Briefsoort soort, boolean rechtsmiddel) {
        return rechtsmiddel
                ? "hoort alleen in een besluit, en " + soort.code() + " is geen besluit"
                : "hoort niet bij " + soort.code();
    }
}
