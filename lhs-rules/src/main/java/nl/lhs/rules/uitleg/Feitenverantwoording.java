package nl.lhs.rules.uitleg;

import static nl.lhs.rules.uitleg.Verantwoordingscode.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/** The points on the facts: what was found, at whom, with which arguments and aspects, and the place in the matrix. */
final class Feitenverantwoording extends Verantwoordingsdeel {
    Feitenverantwoording(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    void write() {
        report(BEVINDING_GEDATEERD, "/casus/bevinding/datum", Grondslag.VASTLEGGING);
        report(
                bevinding.omschrijving().isPresent() ? FEITEN_OMSCHREVEN : OMSCHRIJVING_ONTBREEKT,
                "/casus/bevinding/omschrijving",
                Grondslag.VASTLEGGING);
        if (isOvertreding()) {
            gevolgen();
            oordelen();
            voorschrift();
            normadressaat(casus.normadressaat());
            argumenten();
            aspecten(bevinding.verzwarendeAspecten());
            positie();
            return;
        }
        report(GEEN_OVERTREDING_VASTGELEGD, "/uitkomst", Regelgroep.GEEN_OVERTREDING);
        if (!bevinding.verzwarendeAspecten().isEmpty()) {
            report(ASPECTEN_ZONDER_ROL, "/aspecten/soorten", Regelgroep.GEEN_OVERTREDING);
        }
    }

    private void gevolgen() {
        onderbouwd(
                Onderbouwing::gevolgen,
                GEVOLGEN_ONDERBOUWD,
                GEVOLGEN_ZONDER_ONDERBOUWING,
                "gevolgen",
                pen.grondslag(Regelgroep.UITGANGSPOSITIE));
        report(
                bevinding.belangen().isEmpty() ? BELANGEN_ONTBREKEN : BELANGEN_GENOEMD,
                "/casus/bevinding/belangen",
                Regelgroep.UITGANGSPOSITIE);
    }

    /** Urgency and serious conduct, where they were given, and legalisation. */
    private void oordelen() {
        if (bevinding.spoedeisend()) {
            onderbouwd(
                    Onderbouwing::spoedeisend,
                    SPOED_ONDERBOUWD,
                    SPOED_ZONDER_ONDERBOUWING,
                    "spoedeisend",
                    Grondslag.VASTLEGGING);
        }
        if (!bevinding.ernstigeGedragingen().isEmpty()) {
            onderbouwd(
                    Onderbouwing::ernstigeGedragingen,
                    GEDRAGINGEN_ONDERBOUWD,
                    GEDRAGINGEN_ZONDER_ONDERBOUWING,
                    "ernstigeGedragingen",
                    pen.grondslag(Regelgroep.AANGIFTE));
        }
        if (bevinding.onderbouwing().flatMap(Onderbouwing::legalisatietoets).isPresent()) {
            report(LEGALISATIE_ONDERZOCHT, onderbouwingspad("legalisatietoets"), Grondslag.VASTLEGGING);
        }
        reportFrom(
                Aandachtspuntcode.LEGALISATIE_NIET_ONDERZOCHT,
                LEGALISATIE_NIET_ONDERZOCHT,
                onderbouwingspad("legalisatietoets"));
    }

    private void onderbouwd(
            Function<Onderbouwing, Optional<String>> deel,
            Verantwoordingscode wel,
            Verantwoordingscode niet,
            String naam,
            Grondslag grondslag) {
        boolean gegeven = bevinding.onderbouwing().flatMap(deel).isPresent();
        report(gegeven ? wel : niet, onderbouwingspad(naam), grondslag);
    }

    /** Where the reasons of a judgement stand or, where none at all are given, would stand. */
    private String onderbouwingspad(String naam) {
        return "/casus/bevinding/onderbouwing" + (bevinding.onderbouwing().isPresent() ? "/" + naam : "");
    }

    private void voorschrift() {
        String pad = "/casus/bevinding/voorschrift";
        Grondslag grondslag = Grondslag.from(bevinding.voorschrift());
        bevinding
                .voorschrift()
                .ifPresentOrElse(
                        v -> report(
                                v.verwijzing().isPresent() ? VOORSCHRIFT_AANGEWEZEN : VOORSCHRIFT_ZONDER_VERWIJZING,
                                pad + "/verwijzing",
                                grondslag),
                        () -> report(VOORSCHRIFT_NIET_OPGEGEVEN, pad, grondslag));
    }

    private void normadressaat(Normadressaat n) {
        if (n.typering().isEmpty()) {
            report(TYPERING_ONTBREEKT, "/casus/normadressaat/typering", Regelgroep.KOLOM);
            report(STANDAARDTYPERING_GENOEMD, "/positionering/typeringStandaard", Regelgroep.KOLOM);
            return;
        }
        if (n.onderbouwing().isPresent()) {
            report(TYPERING_BEOORDEELD, "/casus/normadressaat/typering", Regelgroep.KOLOM);
        }
        report(
                n.onderbouwing().isPresent() ? TYPERING_ONDERBOUWD : TYPERING_ZONDER_ONDERBOUWING,
                "/casus/normadressaat/onderbouwing",
                Regelgroep.KOLOM);
    }

    private void argumenten() {
        int i = 0;
        for (VerzachtendArgument a : bevinding.verzachtendeArgumenten()) {
            argument(
                    a.toelichting(),
                    "verzachtende",
                    i++,
                    pen.alsArgument(Zin.ALS_VERZACHTEND, a.soort(), a.soort().isOverig()),
                    "3.1-5");
        }
        i = 0;
        for (VerzwarendArgument a : bevinding.verzwarendeArgumenten()) {
            argument(
                    a.toelichting(),
                    "verzwarende",
                    i++,
                    pen.alsArgument(Zin.ALS_VERZWAREND, a.soort(), a.soort().isOverig()),
                    "3.1-6");
        }
    }

    private void argument(Optional<String> toelichting, String soort, int i, List<Fragment> naam, String norm) {
        report(
                toelichting.isPresent() ? ARGUMENT_TOEGELICHT : ARGUMENT_ZONDER_TOELICHTING,
                "/casus/bevinding/" + soort + "Argumenten/" + i + "/toelichting",
                Grondslag.of(norm),
                "argument",
                naam);
    }

    private void aspecten(List<VerzwarendAspect> aspecten) {
        for (int i = 0; i < aspecten.size(); i++) {
            VerzwarendAspect a = aspecten.get(i);
            report(
                    a.onderbouwing().isPresent() ? ASPECT_ONDERBOUWD : ASPECT_ZONDER_ONDERBOUWING,
                    "/casus/bevinding/verzwarendeAspecten/" + i + "/onderbouwing",
                    pen.aspectgrondslag(List.of(a.soort())),
                    "aspect",
                    pen.inZin(a.soort()));
        }
        if (!aspecten.isEmpty() && zijnAspectenOnderbouwd()) {
            report(ASPECTEN_GENOEMD, "/aspecten/soorten", Regelgroep.ASPECTEN);
        }
    }

    private void positie() {
        report(
                isOnderbouwd() ? POSITIE_HERLEIDBAAR : PLAATS_NIET_ONDERBOUWD,
                "/positionering/pad",
                pen.grondslag(Regelgroep.UITGANGSPOSITIE, Regelgroep.KOLOM, Regelgroep.VERPLAATSING)
                        .with());
    }
}
