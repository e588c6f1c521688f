package nl.lhs.examples.rapport.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.lhs.core.Belang;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Uitkomst;

/** The names of the domain in running Dutch text; the one place where the pages take them from. */
final class Woorden {
    private static final DateTimeFormatter DATUM =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-NL"));

    private Woorden() {}

    static String datum(LocalDate datum) {
        return DATUM.format(datum);
    }

    static String jaNee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }

    static String interventies(List<Interventie> interventies) {
        return interventies.stream().map(Interventie::omschrijving).collect(Collectors.joining("; "));
    }

    static String van(Uitkomst uitkomst) {
        return switch (uitkomst) {
            case INTERVENIEREN -> "interveniëren";
            case GEDOGEN -> "gedogen";
            case GEEN_OVERTREDING -> "geen overtreding";
        };
    }

    static String van(Status status) {
        return switch (status) {
            case DEFINITIEF -> "definitief";
            case WACHT_OP_OVERLEG -> "wacht op de uitkomst van het overleg met politie en OM";
        };
    }

    static String van(Gevolgen gevolgen) {
        return switch (gevolgen) {
            case VRIJWEL_NIHIL -> "vrijwel nihil";
            case BEPERKT -> "beperkt";
            case VAN_BELANG -> "van belang";
            case AANZIENLIJK -> "aanzienlijk";
        };
    }

    static String van(Typering typering) {
        return switch (typering) {
            case GOEDWILLEND -> "goedwillend";
            case ONVERSCHILLIG -> "onverschillig";
            case CALCULEREND -> "calculerend";
            case BEWUST_EN_STRUCTUREEL -> "bewust en structureel";
        };
    }

    static String van(Klasse klasse) {
        return switch (klasse) {
            case LICHT -> "licht";
            case MIDDEN -> "midden";
            case ZWAAR -> "zwaar";
        };
    }

    static String van(Belang belang) {
        return switch (belang) {
            case MILIEU -> "milieu";
            case NATUUR -> "natuur";
            case WATER -> "water";
            case VEILIGHEID -> "veiligheid";
            case GEZONDHEID -> "gezondheid";
            case MAATSCHAPPELIJK -> "maatschappelijke relevantie";
        };
    }

    static String van(Voorschrift.Soort soort) {
        return switch (soort) {
            case GEDRAGSVOORSCHRIFT -> "gedragsvoorschrift";
            case OVERIG -> "ander voorschrift dan een gedragsvoorschrift";
        };
    }

    static String van(VerzachtendArgument.Soort soort) {
        return switch (soort) {
            case LEGALISATIE_MOGELIJK -> "legalisatie is mogelijk";
            case OVERIG -> "overig";
        };
    }

    static String van(VerzwarendArgument.Soort soort) {
        return switch (soort) {
            case RECIDIVE -> "recidive";
            case OVERIG -> "overig";
        };
    }

    static String van(VerzwarendAspect.Soort soort) {
        return switch (soort) {
            case FINANCIEEL_VOORDEEL -> "financieel voordeel";
            case STATUS_VOORBEELDFUNCTIE -> "status of voorbeeldfunctie";
            case FINANCIELE_SANCTIE_ZONDER_EFFECT -> "financiële sanctie heeft vermoedelijk geen effect";
            case COMBINATIE_ANDERE_DELICTEN -> "combinatie met andere delicten";
            case MEDEWERKING_DESKUNDIGE_DERDEN -> "medewerking van deskundige derden";
            case NORMBEVESTIGING -> "normbevestiging";
            case WAARHEIDSVINDING -> "waarheidsvinding";
        };
    }

    static String van(ErnstigeGedraging gedraging) {
        return switch (gedraging) {
            case WEIGEREN_TOEGANG -> "weigeren van toegang";
            case INTIMIDATIE -> "intimidatie";
            case GEWELDSDREIGING -> "dreigen met geweld";
            case FRAUDE -> "fraude";
            case VERNIETIGING_BEWIJS -> "vernietigen van bewijs";
            case POGING_OMKOPING -> "poging tot omkoping";
            case ANDERE_TOEZICHTBELEMMERING -> "andere bewuste belemmering van toezicht";
            case SABOTAGE -> "sabotage";
            case VERNIELING -> "vernieling";
            case VERKEERDE_INFORMATIE -> "opzettelijk verkeerde informatie";
            case ANDER_OPZETTELIJK_GEVAAR -> "op andere wijze mensen opzettelijk in gevaar brengen";
        };
    }

    static String van(ErnstigeGedraging.Soort soort) {
        return switch (soort) {
            case BELEMMERING_TOEZICHT -> "maakt toezicht bewust onmogelijk";
            case GEVAAR_VOOR_MENSEN -> "brengt mensen opzettelijk in gevaar";
        };
    }

    static String van(Normadressaat.Soort soort) {
        return switch (soort) {
            case NATUURLIJK_PERSOON -> "natuurlijk persoon";
            case RECHTSPERSOON -> "rechtspersoon";
        };
    }

    static String van(Gedoogbesluit.Grond grond) {
        return switch (grond) {
            case EINDIGT_BINNEN_AFZIENBARE_TIJD -> "de situatie eindigt binnen afzienbare tijd";
            case VERGUNNING_WAARSCHIJNLIJK -> "een vergunning wordt waarschijnlijk verleend";
        };
    }

    static String van(Overlegindicatie indicatie) {
        return switch (indicatie) {
            case NOODZAKELIJK -> "noodzakelijk";
            case ZINVOL -> "kan zinvol zijn";
            case NIET_GEINDICEERD -> "niet geïndiceerd";
        };
    }

    static String van(Spoor spoor) {
        return switch (spoor) {
            case BESTUURSRECHT -> "bestuursrecht";
            case BESTUURS_EN_STRAFRECHT -> "bestuurs- en strafrecht";
            case STRAFRECHT -> "strafrecht";
        };
    }

    static String van(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "herstellend";
            case BESTRAFFEND -> "bestraffend";
            case STRAFRECHT -> "strafrecht";
        };
    }

    static String van(Termijn termijn) {
        return switch (termijn) {
            case GEEN_OF_ZEER_KORT -> "geen, of hooguit een zeer korte";
            case NAAR_URGENTIE -> "hoe urgenter, hoe korter; binnen wat technisch en organisatorisch haalbaar is";
        };
    }
}
