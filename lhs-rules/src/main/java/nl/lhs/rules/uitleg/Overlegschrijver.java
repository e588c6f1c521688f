package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Positionering;

/** Writes the part on the overleg with police and OM, and on aangifte (step 3). */
final class Overlegschrijver extends Deelschrijver {
    Overlegschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        vastlegging.overleg().indicatie().ifPresent(this::indicatie);
        casus.overleg().ifPresent(this::uitkomst);
        if (isWaiting() && isGesloten()) {
            say(pen.zin(Zin.SCENARIO_NA_NALEVING), Grondslag.of("3.3-4").with(Lezing.R7));
        } else if (isWaiting()) {
            scenarios();
        }
        if (vastlegging.overleg().aangifte()) {
            aangifte();
        }
    }

    private void indicatie(Overlegindicatie indicatie) {
        Positionering p = vastlegging.positionering().orElseThrow();
        List<Fragment> zonder = vastlegging.overleg().uitkomst().isPresent()
                ? List.of()
                : pen.zin(isWaiting() ? Zin.OVERLEG_WACHT : Zin.OVERLEG_GEEN_UITKOMST);
        Grondslag grondslag = pen.grondslag(Regelgroep.INDICATIE);
        switch (indicatie) {
            case NOODZAKELIJK ->
                say(
                        Pen.zinnen(pen.zin(Zin.OVERLEG_NOODZAKELIJK, p.segment(), pen.inZin(p.klasse())), zonder),
                        grondslag.with(Lezing.R1, Lezing.R7));
            case ZINVOL -> say(Pen.zinnen(pen.zin(Zin.OVERLEG_ZINVOL), zonder), grondslag);
            case NIET_GEINDICEERD ->
                say(pen.zin(pen.isBsbmOpgelegd() ? Zin.OVERLEG_NIET_BSBM : Zin.OVERLEG_NIET_LICHT), grondslag);
        }
    }

    private void uitkomst(Overleg overleg) {
        List<Fragment> spoor = pen.zin(Zin.Reeks.SPOOR, overleg.uitkomst());
        say(
                Pen.zinnen(
                        overleg.datum()
                                .map(d -> pen.zin(Zin.OVERLEG_UITKOMST_DATUM, spoor, begrippen.datum(d)))
                                .orElseGet(() -> pen.zin(Zin.OVERLEG_UITKOMST, spoor)),
                        overleg.vorm()
                                .map(vorm -> pen.zin(Zin.Reeks.OVERLEGVORM, vorm))
                                .orElse(List.of()),
                        citaat(Zin.OVERLEG_TOELICHTING, overleg.toelichting())),
                "3.3-4");
    }

    private void scenarios() {
        List<List<Fragment>> zinnen = new ArrayList<>();
        vastlegging.scenarios().forEach((uitkomst, interventies) -> {
            List<Fragment> spoor = pen.zin(Zin.Reeks.SPOOR, uitkomst);
            zinnen.add(
                    interventies.isEmpty()
                            ? pen.zin(Zin.SCENARIO_GEEN, spoor)
                            : pen.interventiezin(Zin.Paar.SCENARIO, interventies, spoor));
        });
        say(Pen.zinnen(zinnen), Grondslag.of("3.3-4", "3.4-2", "3.4-3").with(Lezing.R7));
    }

    private void aangifte() {
        List<List<Fragment>> zinnen = new ArrayList<>();
        for (ErnstigeGedraging.Soort soort : ErnstigeGedraging.Soort.values()) {
            List<String> gedragingen = bevinding.ernstigeGedragingen().stream()
                    .filter(g -> g.soort() == soort)
                    .map(g -> begrippen.naam(g))
                    .toList();
            if (!gedragingen.isEmpty()) {
                zinnen.add(pen.zin(gedragingen.size(), gedraging(soort), begrippen.opsomming(gedragingen)));
            }
        }
        zinnen.add(
                citaat(Zin.ONDERBOUWING_DAARVAN, bevinding.onderbouwing().flatMap(Onderbouwing::ernstigeGedragingen)));
        zinnen.add(pen.zin(Zin.AANGIFTE));
        say(Pen.zinnen(zinnen), Regelgroep.AANGIFTE);
    }

    private static Zin.Paar gedraging(ErnstigeGedraging.Soort soort) {
        return switch (soort) {
            case BELEMMERING_TOEZICHT -> Zin.Paar.GEDRAGING_TOEZICHT;
            case GEVAAR_VOOR_MENSEN -> Zin.Paar.GEDRAGING_GEVAAR;
        };
    }
}
