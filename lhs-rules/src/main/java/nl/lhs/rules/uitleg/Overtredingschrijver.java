package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Hercontrole;

/** Writes, for a besluit, what was found, which rule was broken and who is the overtreder. */
final class Overtredingschrijver extends Besluitdeelschrijver {
    private static final String GEVONDEN = "3.1-1";

    private final Optional<Hercontrole> laatste;

    /** With the last hercontrole of the dossier, where it is known and did not find compliance. */
    Overtredingschrijver(Pen pen, Besluitgegevens gegevens, Optional<Hercontrole> laatste) {
        super(pen, gegevens);
        this.laatste = laatste;
    }

    @Override
    Besluitzin kop() {
        return isOvertreding() ? Besluitzin.KOP_OVERTREDING : Besluitzin.KOP_BEVINDING;
    }

    @Override
    void write() {
        say(
                isOvertreding() ? Besluitzin.OVERTREDING : Besluitzin.OVERTREDING_NIET,
                GEVONDEN,
                begrippen.datum(bevinding.datum()));
        say(Besluitzin.OMSCHRIJVING, GEVONDEN, veld(Besluitveld.OMSCHRIJVING, bevinding.omschrijving()));
        say(Besluitzin.PLAATS, "Awb 5:9", veld(Besluitveld.PLAATS));
        say(Besluitzin.VASTSTELLING, "Awb 3:2", veld(Besluitveld.VASTSTELLING));
        vastlegging.vervolg().ifPresent(this::hercontrole);
        alinea();
        say(
                isOvertreding() ? Besluitzin.VOORSCHRIFT : Besluitzin.VOORSCHRIFT_NIET,
                "Awb 5:9",
                bevinding
                        .voorschrift()
                        .flatMap(Voorschrift::verwijzing)
                        .map(Fragment::gegeven)
                        .orElseGet(() -> veld(Besluitveld.VOORSCHRIFT)));
        say(Besluitzin.VOORSCHRIFT_REGELING, "Awb 5:9", veld(Besluitveld.REGELING));
        say(Besluitzin.VOORSCHRIFT_EIS, "Awb 5:9", veld(Besluitveld.EIS));
        if (isOvertreding()) {
            belangen();
            if (!isWaiting()) {
                alinea();
                overtreder();
            }
        }
    }

    private void belangen() {
        List<String> belangen =
                bevinding.belangen().stream().map(begrippen::naam).toList();
        if (!belangen.isEmpty()) {
            say(
                    belangen.size() == 1 ? Besluitzin.BELANG_EEN : Besluitzin.BELANG_MEER,
                    "3.1-2",
                    begrippen.opsomming(belangen));
        }
    }

    private void overtreder() {
        say(
                casus.normadressaat()
                        .naam()
                        .map(naam -> pen.zin(Besluitzin.OVERTREDER_NAAM, Fragment.gegeven(naam)))
                        .orElseGet(() -> pen.zin(Besluitzin.OVERTREDER)),
                "Awb 5:1");
        say(Besluitzin.OVERTREDER_REDEN, "Awb 5:1", veld(Besluitveld.OVERTREDER));
    }

    private void hercontrole(Vervolg vervolg) {
        if (isGesloten()) {
            say(
                    vervolg.hersteldOp()
                            .map(datum -> pen.zin(Besluitzin.HERSTELD, begrippen.datum(datum)))
                            .orElseGet(() -> pen.zin(Besluitzin.HERSTELD_AL)),
                    "3.4-8");
            return;
        }
        Optional<Hercontrole> hier = vervolg.gebeurtenis() instanceof Hercontrole h ? Optional.of(h) : laatste;
        hier.filter(h -> isOvertreding() && !h.nageleefd()).ifPresent(h -> {
            say(Besluitzin.HERCONTROLE_NIET, "3.4-4", begrippen.datum(h.datum()));
            h.omschrijving().ifPresent(t -> say(Besluitzin.HERCONTROLE_GEVONDEN, "3.4-4", Fragment.citaat(t)));
        });
    }
}
