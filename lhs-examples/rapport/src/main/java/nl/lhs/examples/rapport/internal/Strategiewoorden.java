package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;

/** What the flags and values of a document of a strategie mean, in Dutch for those who adopt it. */
final class Strategiewoorden {
    private Strategiewoorden() {}

    static String soort(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "herstellend";
            case BESTRAFFEND -> "bestraffend";
            case STRAFRECHT -> "strafrecht";
        };
    }

    static String overleg(Overlegindicatie indicatie) {
        return switch (indicatie) {
            case NOODZAKELIJK -> "noodzakelijk";
            case ZINVOL -> "zinvol";
            case NIET_GEINDICEERD -> "niet geïndiceerd";
        };
    }

    static String strafrecht(Klasse.Strafrecht strafrecht) {
        return switch (strafrecht) {
            case UITZONDERING -> "Uitzondering: alleen als het overleg daartoe leidt.";
            case MOGELIJK -> "Mogelijk: bestuursrecht, strafrecht of beide.";
            case UITGANGSPUNT -> "Uitgangspunt: blijft het uit, dan vraagt de vastlegging om de reden.";
        };
    }

    /** What an intervention is beside its soort and weight, a sentence each. */
    static List<String> eigenschappen(Interventie i) {
        List<String> zinnen = new ArrayList<>();
        i.last()
                .ifPresent(
                        last -> zinnen.add(
                                last == Lastsoort.DWANGSOM
                                        ? "Is een last onder dwangsom: voornemen, beschikking, verbeuren en invorderen."
                                        : "Is een last onder bestuursdwang: voornemen, beschikking, uitvoeren en kosten verhalen."));
        for (Rol rol : Rol.values()) {
            if (i.heeft(rol)) {
                zinnen.add(zin(rol));
            }
        }
        i.brief().ifPresent(brief -> zinnen.add("Brief: " + brief + "."));
        return zinnen;
    }

    static String zin(Rol rol) {
        return switch (rol) {
            case VEREIST_BEVOEGDHEID -> "Vraagt een bevoegdheid.";
            case HERSTELSANCTIE -> "Is een herstelsanctie: geen tweede zolang de eerste van kracht is (Awb 5:6).";
            case SANCTIE -> "Is een bestuurlijke sanctie: hiermee wordt een verzoek om handhaving toegewezen.";
            case PAST_BIJ_SPOED -> "Past bij spoed.";
            case SPREEKT_AAN -> "Spreekt aan, en niet meer dan dat.";
            case WAARSCHUWT -> "Kondigt een last aan.";
            case VULT_WAARSCHUWING_AAN -> "Vult aan op wat een last aankondigt.";
            case WORDT_AANGEKONDIGD -> "Wordt aangekondigd, met de voorwaarden voor opheffing.";
            case VERVANGT_EERSTE_TREDE -> "Is de eerste trede als niets van het segment dat kan zijn.";
            case LEGT_STIL -> "Legt activiteiten stil tot wordt nageleefd.";
            case INFORMEERT_POLITIEK -> "Is, of kan zijn, reden om het bestuur te informeren.";
            case PUNITIEF -> "Telt als straf: geen tweede straf daarnaast.";
            case NEEMT_BESLUIT_AF -> "Neemt een begunstigend besluit af, en kan alleen als dat er is.";
            case SLUIT -> "Kan niet als er een begunstigend besluit is.";
            case VAN_DE_INSTANTIE -> "Legt de instantie zelf op.";
            case UIT_OVERLEG -> "Volgt alleen uit het overleg met politie en Openbaar Ministerie.";
            case BUITEN_SEGMENT_ALLEEN_GEKOZEN -> "Volgt buiten haar segment alleen uit een keuze of een afwijking.";
            case STAAT_ALLEEN -> "Staat alleen: naast haar staat niets anders van bestuursrecht.";
        };
    }

    static String betekenis(VerzwarendAspect.Soort aspect) {
        List<String> zinnen = new ArrayList<>();
        if (aspect.vereistOnderbouwing()) {
            zinnen.add("Vraagt een onderbouwing.");
        }
        if (aspect.isGeldstrafZonderEffect()) {
            zinnen.add("Een geldsanctie heeft vermoedelijk geen effect.");
        }
        if (aspect.isVerhulling()) {
            zinnen.add("Feiten worden verhuld.");
        }
        return String.join(" ", zinnen);
    }

    static String betekenis(VerzachtendArgument.Soort argument) {
        return argument.isLegalisatie()
                ? "Legalisatie is mogelijk."
                : argument.isOverig() ? "Vraagt een toelichting." : "";
    }

    static String betekenis(VerzwarendArgument.Soort argument) {
        return argument.isRecidive()
                ? "Dezelfde norm is eerder overtreden."
                : argument.isOverig() ? "Vraagt een toelichting." : "";
    }

    static String betekenis(ErnstigeGedraging gedraging) {
        String soort = switch (gedraging.soort()) {
            case BELEMMERING_TOEZICHT -> "Belemmert het toezicht.";
            case GEVAAR_VOOR_MENSEN -> "Brengt mensen in gevaar.";
        };
        return gedraging.isFraude() ? soort + " Is fraude." : soort;
    }

    static String naam(Optie optie) {
        return switch (optie) {
            case BEIDE_ARGUMENTEN -> "Verzachtende en verzwarende argumenten samen";
            case RAND -> "Verplaatsing aan de rand van de matrix";
            case STANDAARDTYPERING -> "Wie niet te typeren is, begint in kolom";
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR ->
                "Een zelf opgelegde strafbeschikking vervangt overleg, ook waar" + " strafrecht uitgangspunt is";
            case SPOED -> "Wat bij spoed de herstellende plaats krijgt";
        };
    }

    static String waarde(Optie optie, Strategie strategie) {
        Opties opties = strategie.opties();
        return switch (optie) {
            case BEIDE_ARGUMENTEN ->
                switch (opties.beideArgumenten()) {
                    case OPHEFFEN -> "heffen elkaar op";
                    case VERZWAREND_GAAT_VOOR -> "verzwarend gaat voor";
                    case VERZACHTEND_GAAT_VOOR -> "verzachtend gaat voor";
                };
            case RAND ->
                switch (opties.rand()) {
                    case ZO_VER_MOGELIJK -> "zo ver als de matrix reikt";
                    case GEEN_VERPLAATSING -> "geen verplaatsing";
                };
            case STANDAARDTYPERING ->
                opties.standaardtypering().kolom() + ", " + strategie.label(opties.standaardtypering());
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR -> opties.bsbmVervangtOverlegInZwaar() ? "ja" : "nee";
            case SPOED ->
                switch (opties.spoed()) {
                    case BESTUURSDWANG -> "wat bij spoed past, als dat kan";
                    case LICHTSTE -> "de lichtste, zoals zonder spoed";
                };
        };
    }
}
