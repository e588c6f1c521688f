package nl.lhs.examples.brief;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Afzien;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Interventie;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Fragment;

/** Writes the answer to a request for enforcement, and why there is no enforcement. */
final class Verzoekbriefschrijver extends Briefschrijver {
    Verzoekbriefschrijver(Briefsoort soort, Briefzaak zaak, Besluitgegevens gegevens) {
        super(soort, zaak, gegevens);
    }

    @Override
    boolean isBesluit() {
        return soort != Briefsoort.AFZIEN || isGevraagd();
    }

    @Override
    List<Fragment> onderwerp() {
        return Alinea.fragmenten(
                switch (soort) {
                    case TOEWIJZING -> "Besluit: wij wijzen uw verzoek om handhaving toe";
                    case AFWIJZING -> "Besluit: wij wijzen uw verzoek om handhaving af";
                    default -> isBesluit() ? "Besluit: wij zien af van handhaving" : "Wij zien af van handhaving";
                });
    }

    @Override
    void schrijf(Sjabloonveld veld, List<Alinea> alineas) {
        switch (veld) {
            case DEEL_OPENING -> opening(alineas);
            case DEEL_NU -> nu(alineas);
            case DEEL_AANVRAAG -> zaak.casus.verzoek().ifPresent(v -> aanvraag(alineas, v));
            case DEEL_ANTWOORD -> antwoord(alineas);
            case DEEL_AFZIEN -> afzien(alineas);
            default -> {}
        }
    }

    private void opening(List<Alinea> alineas) {
        String gevraagd = zaak.casus
                .verzoek()
                .map(v -> "Uw verzoek hebben wij op " + Woordkeus.dag(v.ontvangen()) + " ontvangen. ")
                .orElse("");
        switch (soort) {
            case TOEWIJZING ->
                tekst(
                        alineas,
                        "Wij wijzen uw verzoek om handhaving toe. ",
                        gevraagd,
                        "Wij treden op tegen de overtreding.");
            case AFWIJZING ->
                tekst(
                        alineas,
                        "Wij wijzen uw verzoek om handhaving af. ",
                        gevraagd,
                        oordeel() == Verzoekoordeel.Grond.NOG_GEEN_SANCTIE
                                ? "Wij leggen nu nog geen sanctie op. Wat wij wel doen, leest u hieronder."
                                : "");
            default -> {
                tekst(
                        alineas,
                        "Wij treden nu niet op tegen de situatie die wij op " + bevindingsdag()
                                + " hebben beoordeeld. ",
                        gevraagd,
                        isBesluit() ? "Dit betekent dat wij uw verzoek afwijzen." : "");
                if (!isBesluit()) {
                    geenBesluit(alineas);
                }
            }
        }
    }

    private Verzoekoordeel.Grond oordeel() {
        return zaak.vastlegging.verzoek().flatMap(Verzoekoordeel::grond).orElse(null);
    }

    private void nu(List<Alinea> alineas) {
        kop(alineas, "Wat dit voor u betekent");
        switch (soort) {
            case TOEWIJZING -> {
                punt(alineas, "U hoeft niets te doen.");
                punt(alineas, "Het besluit over de overtreding maken wij ook aan u bekend.");
            }
            case AFWIJZING -> {
                punt(
                        alineas,
                        oordeel() == Verzoekoordeel.Grond.NOG_GEEN_SANCTIE
                                ? "Leggen wij later toch een sanctie op, dan nemen wij een nieuw besluit op uw verzoek."
                                : "U hoeft niets te doen.");
                punt(alineas, "Ziet u iets nieuws dat wij moeten weten, laat het ons dan weten.");
            }
            default -> {
                punt(alineas, "Hoe lang dit geldt: ", waarden.get(Besluitveld.AFZIEN_TOT));
                punt(alineas, "Verandert de situatie, dan kunnen wij anders beslissen.");
            }
        }
        contact(alineas);
    }

    private void aanvraag(List<Alinea> alineas, Verzoek verzoek) {
        kop(alineas, "Uw verzoek");
        tekst(
                alineas,
                "Op " + Woordkeus.dag(verzoek.ontvangen()) + " hebben wij uw verzoek om handhaving ontvangen. Wie"
                        + " belanghebbende is, kan om een besluit daarover vragen (artikelen 1:2 en 1:3 van de Algemene wet bestuursrecht,"
                        + " Awb). U bent belanghebbende, om deze reden: ",
                waarden.get(Besluitveld.BELANGHEBBENDE));
        tekst(
                alineas,
                "Op een verzoek beslissen wij binnen de termijn van de wet of, als die er niet is, binnen een redelijke"
                        + " termijn (artikel 4:13 van de Awb). De laatste dag daarvan is: ",
                waarden.get(Besluitveld.BESLISTERMIJN));
    }

    private void antwoord(List<Alinea> alineas) {
        kop(alineas, "Ons antwoord");
        if (soort == Briefsoort.TOEWIJZING) {
            toegewezen(alineas);
            return;
        }
        switch (oordeel()) {
            case GEEN_OVERTREDING ->
                tekst(
                        alineas,
                        "Wij wijzen uw verzoek af, omdat wij geen overtreding hebben vastgesteld."
                                + " Zonder overtreding mogen wij niet handhaven.");
            case GEDOOGBESLUIT -> {
                tekst(alineas, "Wij wijzen uw verzoek af, omdat voor deze overtreding een gedoogbesluit geldt.");
                grond(alineas);
            }
            case AFZIEN -> {
                tekst(alineas, "Wij wijzen uw verzoek af, omdat wij afzien van handhaving.");
                grond(alineas);
            }
            case ALLEEN_STRAFRECHT, NIETS_BESCHIKBAAR -> {
                tekst(
                        alineas,
                        "Wij wijzen uw verzoek af, omdat wij nu geen sanctie opleggen. De reden daarvan is: ",
                        waarden.get(Besluitveld.GEEN_MAATREGEL));
                tekst(
                        alineas,
                        "Is een ander bestuursorgaan bevoegd, dan sturen wij uw verzoek door (artikel 2:3 van de Awb).");
            }
            case OVERTREDING_BEEINDIGD ->
                tekst(
                        alineas,
                        "Wij wijzen uw verzoek af, omdat de overtreding is beëindigd voordat wij een sanctie hadden"
                                + " opgelegd. ",
                        zaak.hersteldOp()
                                .map(d -> "Zij was hersteld op " + Woordkeus.dag(d) + ".")
                                .orElse(""));
            case NOG_GEEN_SANCTIE -> nogGeenSanctie(alineas);
        }
    }

    private void toegewezen(List<Alinea> alineas) {
        List<Interventie> sancties = zaak.sancties();
        tekst(
                alineas,
                "Wij wijzen uw verzoek toe, omdat wij een overtreding hebben vastgesteld en daartegen optreden",
                sancties.isEmpty() ? "" : Alinea.fragmenten(" met deze maatregel: ", namen(sancties, "en")),
                ". Degene aan wie wij een maatregel opleggen, krijgt daarover een eigen besluit. Ook daartegen kan bezwaar"
                        + " worden gemaakt.");
    }

    private void nogGeenSanctie(List<Alinea> alineas) {
        tekst(
                alineas,
                "U vraagt om een sanctie. Onze strategie begint bij deze overtreding met iets lichters. Daarom wijzen"
                        + " wij uw verzoek nu af.");
        List<Interventie> gekozen = zaak.gekozen();
        if (!gekozen.isEmpty()) {
            tekst(alineas, "Dit doen wij wel: ", namen(gekozen, "en"));
        }
        tekst(
                alineas,
                "Daarna controleren wij opnieuw. Is de overtreding dan niet beëindigd, dan volgt een zwaardere"
                        + " maatregel. Leggen wij daarbij een sanctie op, dan nemen wij een nieuw besluit op uw verzoek.");
    }

    private void afzien(List<Alinea> alineas) {
        kop(alineas, "Waarom wij niet optreden");
        tekst(
                alineas,
                "Tegen een overtreding treden wij in beginsel op. Wij kunnen daarvan afzien als er bijzondere"
                        + " omstandigheden zijn.");
        grond(alineas);
        kop(alineas, "Wat wij hebben afgewogen");
        tekst(alineas, "Het gaat om: ", waarden.get(Besluitveld.AFWEGING));
        kop(alineas, "Tot wanneer dit geldt");
        tekst(alineas, "Hoe lang dit geldt: ", waarden.get(Besluitveld.AFZIEN_TOT));
    }

    private void grond(List<Alinea> alineas) {
        // That there is another circumstance says nothing: the reasons do.
        zaak.casus
                .afzien()
                .map(Afzien::grond)
                .filter(g -> g != Afzien.Grond.ANDERE_BIJZONDERE_OMSTANDIGHEID)
                .ifPresent(g -> tekst(alineas, "De grond is: " + afziengrond(g) + "."));
        Optional<Gedoogbesluit> gedoogbesluit = zaak.casus.gedoogbesluit().filter(b -> isGedoogd());
        gedoogbesluit.ifPresent(b -> tekst(
                alineas,
                "Er is een gedoogbesluit, met kenmerk ",
                Briefwaarden.gegeven(b.kenmerk()),
                ". De grond is: " + gedooggrond(b.grond()) + "."));
        tekst(alineas, "De redenen zijn: ", waarden.get(Besluitveld.REDENEN));
    }

    private static String afziengrond(Afzien.Grond grond) {
        return switch (grond) {
            case RECHTVAARDIGINGSGROND -> "voor de overtreding bestaat een rechtvaardiging (artikel 5:5 van de Awb)";
            case CONCREET_ZICHT_OP_LEGALISATIE -> "er is concreet zicht op legalisatie";
            case ONEVENREDIGHEID -> "optreden is onevenredig in verhouding tot de belangen die daarmee zijn gediend";
            case ANDERE_BIJZONDERE_OMSTANDIGHEID -> "er is een andere bijzondere omstandigheid";
        };
    }

    private static String gedooggrond(Gedoogbesluit.Grond grond) {
        return switch (grond) {
            case EINDIGT_BINNEN_AFZIENBARE_TIJD -> "de overtreding eindigt binnen afzienbare tijd";
            case VERGUNNING_WAARSCHIJNLIJK -> "waarschijnlijk wordt een vergunning verleend";
        };
    }
}
