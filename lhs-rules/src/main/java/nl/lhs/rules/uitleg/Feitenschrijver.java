package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Rol;
import nl.lhs.core.Verzoek;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.rules.json.StrategieJson;

/** Writes the part on the facts: what was found, at whom, and what else was given. */
final class Feitenschrijver extends Deelschrijver {
    private static final StrategieVerwijzing LHS = StrategieJson.lhs17().verwijzing();

    Feitenschrijver(Pen pen) {
        super(pen);
    }

    @Override
    void write() {
        say(
                pen.zin(Zin.STRATEGIE, Fragment.citaat(casus.kenmerk()), strategie(vastlegging.strategie())),
                Grondslag.VASTLEGGING);
        nietUitgedrukt();
        vastlegging.beleid().ifPresent(this::beleid);
        casus.reikwijdte().ifPresent(this::reikwijdte);
        say(
                Pen.zinnen(
                        pen.zin(
                                bevinding.overtreding() ? Zin.BEVINDING_OVERTREDING : Zin.BEVINDING_GEEN_OVERTREDING,
                                Fragment.citaat(bevinding.kenmerk()),
                                begrippen.datum(bevinding.datum())),
                        citaat(Zin.OMSCHRIJVING, bevinding.omschrijving())),
                "3.1-1");
        bevinding.voorschrift().ifPresent(this::voorschrift);
        if (!bevinding.belangen().isEmpty()) {
            List<String> belangen =
                    bevinding.belangen().stream().map(begrippen::naam).toList();
            say(pen.zin(belangen.size(), Zin.Paar.BELANG, begrippen.opsomming(belangen)), "3.1-2");
        }
        normadressaat(casus.normadressaat());
        casus.verzoek().ifPresent(this::verzoek);
        if (isOvertreding()) {
            onlyOfOvertreding();
        }
    }

    /** Not by whom: a letter to the addressee names no third party who asked for enforcement. */
    private void verzoek(Verzoek v) {
        say(
                Pen.zinnen(
                        pen.zin(Zin.VERZOEK, Fragment.citaat(v.kenmerk()), begrippen.datum(v.ontvangen())),
                        v.uiterlijk()
                                .map(d -> pen.zin(Zin.VERZOEK_UITERLIJK, begrippen.datum(d)))
                                .orElse(List.of())),
                "V-1");
    }

    private void nietUitgedrukt() {
        List<List<Fragment>> zinnen = pen.woorden.nietUitgedrukt().stream()
                .map(zin -> List.of(Fragment.citaat(zin)))
                .toList();
        if (!zinnen.isEmpty()) {
            say(pen.zin(Zin.NIET_UITGEDRUKT, begrippen.opsommingVan(zinnen)), Grondslag.VASTLEGGING);
        }
    }

    private void beleid(Beleid beleid) {
        beleid.berustOp().ifPresent(b -> say(pen.zin(Zin.STRATEGIE_SPECIFIEK, strategie(b)), Regelgroep.STRATEGIE));
        Strategieschrijver schrijver = new Strategieschrijver(pen);
        beleid.gewijzigd().forEach(w -> say(schrijver.wijziging(w), Regelgroep.STRATEGIE));
    }

    private List<Fragment> strategie(StrategieVerwijzing strategie) {
        boolean lhs = strategie.equals(LHS) && (pen.woorden.isVanLhs17() || !strategie.equals(vastlegging.strategie()));
        return lhs
                ? pen.zin(Zin.STRATEGIE_LHS, strategie.versie())
                : pen.zin(Zin.STRATEGIE_ANDERS, Fragment.citaat(strategie.id()), Fragment.citaat(strategie.versie()));
    }

    private void reikwijdte(Reikwijdte r) {
        List<List<Fragment>> onderdelen = new ArrayList<>();
        onderdelen.add(citaat(Zin.GEBIED, r.gebied()));
        onderdelen.add(citaat(Zin.GROEP, r.groep()));
        onderdelen.add(citaat(Zin.THEMA, r.thema()));
        onderdelen.removeIf(List::isEmpty);
        say(pen.zin(Zin.REIKWIJDTE, begrippen.opsommingVan(onderdelen)), "1.2-1");
    }

    private void voorschrift(Voorschrift v) {
        List<Fragment> soort = pen.zin(Zin.Reeks.VOORSCHRIFT, v.soort());
        say(
                v.verwijzing()
                        .map(t -> pen.zin(Zin.VOORSCHRIFT_VERWIJZING, Fragment.citaat(t), soort))
                        .orElseGet(() -> pen.zin(Zin.VOORSCHRIFT, soort)),
                Grondslag.from(bevinding.voorschrift()));
    }

    private void normadressaat(Normadressaat n) {
        Fragment kenmerk = Fragment.citaat(n.kenmerk());
        boolean getypeerd =
                vastlegging.positionering().filter(p -> !p.typeringStandaard()).isPresent();
        say(
                Pen.zinnen(
                        n.naam()
                                .map(naam -> pen.zin(Zin.NORMADRESSAAT_NAAM, Fragment.citaat(naam), kenmerk))
                                .orElseGet(() -> pen.zin(Zin.NORMADRESSAAT, kenmerk)),
                        n.soort()
                                .map(soort -> pen.zin(Zin.Reeks.PERSOON, soort))
                                .orElse(List.of())),
                getypeerd ? pen.grondslag(Regelgroep.KOLOM) : Grondslag.VASTLEGGING);
    }

    private void onlyOfOvertreding() {
        casus.normadressaat()
                .begunstigendBesluit()
                .ifPresent(besluit ->
                        say(pen.zin(besluit ? Zin.BESLUIT_WEL : Zin.BESLUIT_GEEN), Regelgroep.BEGUNSTIGEND_BESLUIT));
        casus.bevoegdheden()
                .ifPresent(bevoegdheden -> say(
                        bevoegdheden.isEmpty()
                                ? pen.zin(Zin.BEVOEGDHEID_GEEN)
                                : pen.interventiezin(Zin.Paar.BEVOEGDHEID, bevoegdheden),
                        "B2-1"));
        casus.bsbm().ifPresentOrElse(this::bsbm, this::geenBsbm);
        spoed();
        bevinding
                .onderbouwing()
                .flatMap(Onderbouwing::legalisatietoets)
                .ifPresent(t -> say(pen.zin(Zin.LEGALISATIETOETS, Fragment.citaat(t)), "3.1-8"));
        if (bevinding.ernstigeGedragingen().isEmpty()) {
            bevinding
                    .onderbouwing()
                    .flatMap(Onderbouwing::ernstigeGedragingen)
                    .ifPresent(t -> say(pen.zin(Zin.GEDRAGINGEN_GEEN, Fragment.citaat(t)), "3.3-5", "3.3-6"));
        }
    }

    /** Also that there is no urgency, where that has its reasons. */
    private void spoed() {
        Optional<String> onderbouwing = bevinding.onderbouwing().flatMap(Onderbouwing::spoedeisend);
        if (bevinding.spoedeisend() || onderbouwing.isPresent()) {
            say(
                    Pen.zinnen(
                            pen.zin(bevinding.spoedeisend() ? Zin.SPOED : Zin.SPOED_NIET),
                            citaat(Zin.ONDERBOUWING_DAARVAN, onderbouwing)),
                    "3.3-8",
                    "B2-7");
        }
    }

    private void geenBsbm() {
        if (vastlegging.overwogen().stream()
                .anyMatch(o -> o.interventie().heeft(Rol.VAN_DE_INSTANTIE) && o.beschikbaar())) {
            say(pen.zin(Zin.BSBM_NIETS), "B2-3");
        }
    }

    private void bsbm(Bsbm bsbm) {
        List<List<Fragment>> onderdelen = new ArrayList<>();
        onderdelen.add(pen.zin(bsbm.feitInFeitenboekje() ? Zin.BSBM_FEIT_WEL : Zin.BSBM_FEIT_NIET));
        bsbm.contraIndicatieOpgave()
                .ifPresent(contra -> onderdelen.add(pen.zin(contra ? Zin.BSBM_CONTRA_WEL : Zin.BSBM_CONTRA_GEEN)));
        onderdelen.add(pen.zin(bsbm.opleggen() ? Zin.BSBM_OPLEGGEN_WEL : Zin.BSBM_OPLEGGEN_NIET));
        say(pen.zin(Zin.BSBM, begrippen.opsommingVan(onderdelen)), Regelgroep.BSBM_VOORWAARDE);
    }
}
