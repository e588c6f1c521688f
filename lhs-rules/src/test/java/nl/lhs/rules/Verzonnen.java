package nl.lhs.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Benaming;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Vertaling;
import nl.lhs.rules.json.StrategieJson;

/** An invented strategie with words of its own, which has none of those of LHS 1.7. */
public final class Verzonnen {
    /** Tells what the norm is. */
    public static final Interventie TOELICHTEN = Interventie.builder("TOELICHTEN", 0, Interventiesoort.HERSTELLEND)
            .naam("toelichten van de regel", "explaining the rule")
            .rollen(Rol.SPREEKT_AAN)
            .build();
    /** Announces a last. */
    public static final Interventie VERBETERPLAN = Interventie.builder("VERBETERPLAN", 1, Interventiesoort.HERSTELLEND)
            .naam("verbeterplan", "improvement plan")
            .inZin("een verbeterplan", "an improvement plan")
            .rollen(Rol.WAARSCHUWT, Rol.VERVANGT_EERSTE_TREDE)
            .build();
    /** A last with a sum. */
    public static final Interventie HERSTELBEVEL = Interventie.builder("HERSTELBEVEL", 2, Interventiesoort.HERSTELLEND)
            .naam("herstelbevel", "repair notice")
            .inZin("een herstelbevel", "a repair notice")
            .last(Lastsoort.DWANGSOM, "het herstelbevel", "the repair notice")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE)
            .build();
    /** A last that is carried out. */
    public static final Interventie INGREEP = Interventie.builder("INGREEP", 3, Interventiesoort.HERSTELLEND)
            .naam("ingreep op kosten", "intervention at cost")
            .inZin("een ingreep op kosten", "an intervention at cost")
            .last(Lastsoort.BESTUURSDWANG, "de ingreep op kosten", "the intervention at cost")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.HERSTELSANCTIE, Rol.SANCTIE, Rol.PAST_BIJ_SPOED)
            .build();
    /** A punishment in money. */
    public static final Interventie GELDMAATREGEL = Interventie.builder(
                    "GELDMAATREGEL", 4, Interventiesoort.BESTRAFFEND)
            .naam("geldmaatregel", "monetary measure")
            .inZin("een geldmaatregel", "a monetary measure")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.PUNITIEF)
            .build();
    /** Takes a begunstigend besluit away. */
    public static final Interventie INPERKEN = Interventie.builder("INPERKEN", 5, Interventiesoort.BESTRAFFEND)
            .naam("inperken van de toestemming", "curbing the consent")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.SANCTIE, Rol.NEEMT_BESLUIT_AF)
            .build();
    /** Criminal action of the instance itself; only in {@link #metStrafrecht()}. */
    public static final Interventie BOEKING = Interventie.builder("BOEKING", 6, Interventiesoort.STRAFRECHT)
            .naam("boeking", "booking")
            .inZin("een boeking", "a booking")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.VAN_DE_INSTANTIE)
            .build();
    /** Lighter criminal action that follows from the overleg; only in {@link #metTweeUitOverleg()}. */
    public static final Interventie SCHIKKING = Interventie.builder("SCHIKKING", 6, Interventiesoort.STRAFRECHT)
            .naam("schikking", "settlement")
            .inZin("een schikking", "a settlement")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.UIT_OVERLEG)
            .build();
    /** Criminal action that follows from the overleg; not in {@link #strategie()}. */
    public static final Interventie VERVOLGING = Interventie.builder("VERVOLGING", 7, Interventiesoort.STRAFRECHT)
            .naam("vervolging", "prosecution")
            .inZin("een vervolging", "a prosecution")
            .rollen(Rol.VEREIST_BEVOEGDHEID, Rol.UIT_OVERLEG)
            .build();

    /** The lightest class: no overleg. */
    public static final Klasse GROEN = klasse(
            "GROEN",
            0,
            "groen",
            "green",
            Overlegindicatie.NIET_GEINDICEERD,
            Overlegindicatie.NIET_GEINDICEERD,
            Klasse.Strafrecht.UITZONDERING);
    /** Overleg can be useful with aspects. */
    public static final Klasse GEEL = klasse(
            "GEEL",
            1,
            "geel",
            "yellow",
            Overlegindicatie.NIET_GEINDICEERD,
            Overlegindicatie.ZINVOL,
            Klasse.Strafrecht.UITZONDERING);
    /** Overleg is necessary with aspects. */
    public static final Klasse ORANJE = klasse(
            "ORANJE",
            2,
            "oranje",
            "orange",
            Overlegindicatie.ZINVOL,
            Overlegindicatie.NOODZAKELIJK,
            Klasse.Strafrecht.MOGELIJK);
    /** Overleg is necessary. */
    public static final Klasse ROOD = klasse(
            "ROOD",
            3,
            "rood",
            "red",
            Overlegindicatie.NOODZAKELIJK,
            Overlegindicatie.NOODZAKELIJK,
            Klasse.Strafrecht.UITGANGSPUNT);

    /** An aspect that must be substantiated. */
    public static final VerzwarendAspect.Soort KETEN = new VerzwarendAspect.Soort(
            "KETEN",
            0,
            new Benaming("rol in de keten", "role in the chain"),
            new Benaming("de rol in de keten", "the role in the chain"),
            VerzwarendAspect.Betekenis.VEREIST_ONDERBOUWING);
    /** An aspect. */
    public static final VerzwarendAspect.Soort UITSTRALING = new VerzwarendAspect.Soort(
            "UITSTRALING",
            1,
            new Benaming("uitstraling naar anderen", "effect on others"),
            new Benaming("de uitstraling naar anderen", "the effect on others"));
    /** A mitigating argument. */
    public static final VerzachtendArgument.Soort EERSTE_KEER = new VerzachtendArgument.Soort(
            "EERSTE_KEER",
            0,
            new Benaming("eerste keer", "first time"),
            new Benaming("dat het de eerste keer is", "that it is the first time"),
            false,
            false);
    /** An aggravating argument. */
    public static final VerzwarendArgument.Soort HERHALING = new VerzwarendArgument.Soort(
            "HERHALING",
            0,
            new Benaming("herhaling", "repetition"),
            new Benaming("de herhaling", "the repetition"),
            true,
            false);
    /** Conduct for which aangifte is standard. */
    public static final ErnstigeGedraging BEDREIGING = new ErnstigeGedraging(
            "BEDREIGING",
            0,
            new Benaming("bedreiging van de controleur", "threatening the inspector"),
            ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT,
            false);

    /** The date of every finding. */
    public static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    private static final Woordenlijst WOORDEN = Woordenlijst.builder()
            .kolommen(Map.of(
                    Typering.GOEDWILLEND, new Benaming("meewerkend", "cooperative"),
                    Typering.ONVERSCHILLIG, new Benaming("afwachtend", "hesitant"),
                    Typering.CALCULEREND, new Benaming("ontwijkend", "evasive"),
                    Typering.BEWUST_EN_STRUCTUREEL, new Benaming("ondermijnend", "subversive")))
            .rijen(Map.of(
                    Gevolgen.VRIJWEL_NIHIL, new Benaming("klein", "small"),
                    Gevolgen.BEPERKT, new Benaming("matig", "moderate"),
                    Gevolgen.VAN_BELANG, new Benaming("groot", "large"),
                    Gevolgen.AANZIENLIJK, new Benaming("ernstig", "severe")))
            .klassen(List.of(GROEN, GEEL, ORANJE, ROOD))
            .interventies(List.of(TOELICHTEN, VERBETERPLAN, HERSTELBEVEL, INGREEP, GELDMAATREGEL, INPERKEN))
            .aspecten(List.of(KETEN, UITSTRALING))
            .verzachtend(List.of(EERSTE_KEER))
            .verzwarend(List.of(HERHALING))
            .gedragingen(List.of(BEDREIGING))
            .normen(Map.of(
                    "3.1-1", new Normplaats("4.1-1", "§ 4.1"),
                    "3.1-2", new Normplaats("4.1-2", "§ 4.1"),
                    "3.1-3", new Normplaats("4.1-3", "§ 4.1"),
                    "3.4-2", new Normplaats("4.2-1", "§ 4.2"),
                    "B2-6", new Normplaats("A-3", "bijlage A")))
            .nietUitgedrukt(List.of("Een gesprek gaat altijd vooraf.", "Bij een keten telt de zwaarste schakel"))
            .build();

    private Verzonnen() {}

    private static Klasse klasse(
            String id,
            int nummer,
            String nederlands,
            String engels,
            Overlegindicatie zonder,
            Overlegindicatie met,
            Klasse.Strafrecht strafrecht) {
        return new Klasse(
                id,
                nummer,
                new Benaming(nederlands, engels),
                new Benaming("een " + nederlands + " vak", "a " + engels + " cell"),
                zonder,
                met,
                strafrecht);
    }

    /** The words of the strategie without criminal law. */
    public static Woordenlijst woorden() {
        return WOORDEN;
    }

    /** Six interventions, no criminal law. */
    public static Strategie strategie() {
        return strategie("VERZONNEN", WOORDEN);
    }

    /** The same with two interventions under criminal law. */
    public static Strategie metStrafrecht() {
        List<Interventie> interventies = new ArrayList<>(WOORDEN.interventies().alle());
        interventies.add(BOEKING);
        interventies.add(VERVOLGING);
        return strategie(
                "VERZONNEN-STRAF",
                WOORDEN.toBuilder().interventies(interventies).build());
    }

    /** The same with two interventions that follow from the overleg, of which one is the lightest. */
    public static Strategie metTweeUitOverleg() {
        List<Interventie> interventies = new ArrayList<>(WOORDEN.interventies().alle());
        interventies.add(SCHIKKING);
        interventies.add(VERVOLGING);
        return strategie(
                "VERZONNEN-TWEE", WOORDEN.toBuilder().interventies(interventies).build());
    }

    private static Strategie strategie(String id, Woordenlijst woorden) {
        Strategie.Builder strategie = Strategie.builder(new StrategieVerwijzing(id, "1"), "Verzonnen strategie " + id)
                .geldig(Geldigheid.vanaf(LocalDate.of(2020, 1, 1)))
                .woorden(woorden)
                .vertalingen(List.of(new Vertaling(
                        StrategieJson.lhs17().verwijzing(),
                        Map.of(
                                "TOELICHTEN", "AANSPREKEN_INFORMEREN",
                                "VERBETERPLAN", "WAARSCHUWEN",
                                "HERSTELBEVEL", "LAST_ONDER_DWANGSOM",
                                "INGREEP", "LAST_ONDER_BESTUURSDWANG",
                                "GELDMAATREGEL", "BESTUURLIJKE_BOETE",
                                "GROEN", "LICHT",
                                "GEEL", "LICHT",
                                "ORANJE", "MIDDEN",
                                "ROOD", "ZWAAR"))));
        woorden.interventies().alle().forEach(i -> strategie.gewicht(i, i.volgnummer() + 1));
        for (Segment segment : Segment.values()) {
            int zwaarte = segment.typering().ordinal() + segment.gevolgen().ordinal();
            strategie.klasse(segment, List.of(GROEN, GEEL, ORANJE, ROOD).get(zwaarte / 2));
            Map<Interventiesoort, List<Interventie>> cel = Stream.of(
                            TOELICHTEN,
                            VERBETERPLAN,
                            HERSTELBEVEL,
                            INGREEP,
                            GELDMAATREGEL,
                            INPERKEN,
                            BOEKING,
                            SCHIKKING,
                            VERVOLGING)
                    .filter(i -> woorden.interventies().find(i.id()).isPresent())
                    .filter(i -> i.volgnummer() <= zwaarte + 1 && i.volgnummer() >= zwaarte - 2)
                    .collect(Collectors.groupingBy(Interventie::soort));
            for (Interventiesoort soort : Interventiesoort.values()) {
                strategie.interventies(segment, soort, cel.getOrDefault(soort, List.of()));
            }
        }
        return strategie.build();
    }

    /** A casus in a segment. */
    public static Casus casus(Segment segment) {
        return Casus.of(bevinding(segment).build(), normadressaat(segment));
    }

    /** A finding in the row of a segment. */
    public static Bevinding.Builder bevinding(Segment segment) {
        return Bevinding.builder("B-" + segment, DATUM).overtreding(true).gevolgen(segment.gevolgen());
    }

    /** A normadressaat in the column of a segment. */
    public static Normadressaat normadressaat(Segment segment) {
        return Normadressaat.of("N-1", segment.typering());
    }
}
