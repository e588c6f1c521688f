package nl.lhs.rules.dossier;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.internal.json.Vastleggingshash;
import nl.lhs.rules.vastlegging.Vervolgopdracht;
import nl.lhs.rules.vastlegging.Vervolgopdracht.Termijnstand;

/** A norm that was broken before is broken again: a new dossier, which names the earlier one. */
final class NieuweOvertredingHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    NieuweOvertredingHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Dossier handle(NieuweOvertreding nieuw) {
        Casus casus = nieuw.casus();
        Casus eerder = stand.casus();
        zaak.toetsing()
                .eis(
                        eerder.bevinding().overtreding(),
                        "",
                        Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                        "kan niet: het eerdere dossier gaat niet over een overtreding (norm 3.1-1)");
        zaak.toetsing()
                .eis(
                        casus.bevinding().overtreding(),
                        "/casus/bevinding/overtreding",
                        Foutcode.GEEN_OVERTREDING_IN_DOSSIER,
                        "is false; verwacht: een bevinding die een overtreding is (norm 3.1-1)");
        zaak.toetsing()
                .eis(
                        !casus.kenmerk().equals(eerder.kenmerk()),
                        "/casus/kenmerk",
                        Foutcode.ZELFDE_KENMERK,
                        "is het kenmerk van het eerdere dossier; verwacht: een eigen kenmerk");
        zaak.toetsing()
                .eis(
                        casus.normadressaat()
                                .kenmerk()
                                .equals(eerder.normadressaat().kenmerk()),
                        "/casus/normadressaat/kenmerk",
                        Foutcode.ANDERE_NORMADRESSAAT,
                        "is niet dat van het eerdere dossier; verwacht: dezelfde normadressaat (norm 3.1-6)");
        Optional<String> voorschrift = verwijzing(eerder);
        zaak.toetsing()
                .eis(
                        voorschrift.isPresent() && voorschrift.equals(verwijzing(casus)),
                        "/casus/bevinding/voorschrift/verwijzing",
                        Foutcode.ANDER_VOORSCHRIFT,
                        "is niet die van het eerdere dossier, of ontbreekt daar; verwacht: in beide dezelfde verwijzing (norm"
                                + " 3.1-6)");
        zaak.toetsing()
                .eis(
                        !casus.bevinding().datum().isBefore(eerder.bevinding().datum()),
                        "/casus/bevinding/datum",
                        Foutcode.TE_VROEG,
                        "ligt voor de bevinding van het eerdere dossier, "
                                + eerder.bevinding().datum() + "; verwacht: die dag of later");
        stand.laatsteGebeurtenis()
                .ifPresent(dag -> zaak.toetsing()
                        .eis(
                                !nieuw.datum().isBefore(dag),
                                "/casus/bevinding/datum",
                                Foutcode.EERDER_DAN_DOSSIER,
                                "ligt voor " + dag
                                        + ", de dag van de laatste gebeurtenis in het eerdere dossier; verwacht:"
                                        + " die dag of later"));
        zaak.toetsing().gooiAlsFout();
        Vervolgopdracht opdracht = new Vervolgopdracht(
                1,
                Optional.empty(),
                nieuw,
                geschiedenis(),
                Termijnstand.of(Optional.empty()),
                Optional.of(
                        new Vervolgopdracht.Grond(stand.dossier().kenmerk(), Vastleggingshash.from(stand.laatste()))));
        return Dossier.of(zaak.decide(casus, opdracht).record(List.of()));
    }

    /** Nothing came before, but that lasts of the earlier dossier may be in force: those are told as what stood. */
    private Voorgeschiedenis geschiedenis() {
        return new Voorgeschiedenis(
                Aanleiding.NIEUWE_OVERTREDING,
                List.of(),
                List.of(),
                stand.vanKracht(),
                List.of(),
                false,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                false);
    }

    private static Optional<String> verwijzing(Casus casus) {
        return casus.bevinding().voorschrift().flatMap(Voorschrift::verwijzing);
    }
}
