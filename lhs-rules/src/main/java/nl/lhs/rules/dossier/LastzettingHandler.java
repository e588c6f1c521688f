package nl.lhs.rules.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Foutcode;
import nl.lhs.core.vastlegging.Standbepaling;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Lastregels;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;

/** A step of a last is taken. Which steps can be is in {@link Lastregels}; here is told why one cannot. */
final class LastzettingHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    LastzettingHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Vastlegging handle(Lastzetting zetting) {
        Lastenboek lasten = Standbepaling.lasten(stand.dossier());
        zaak.toetsing()
                .eis(
                        zetting.stap().kent(zetting.last()),
                        "/stap",
                        Foutcode.LASTSTAP_NIET_VAN_SOORT,
                        "is geen stap van deze soort last; verwacht: een stap die zij kent (norm B2-7)");
        zaak.toetsing()
                .eis(
                        zetting.hersteltermijn().isEmpty() || zetting.stap() != Laststap.UITVOERING,
                        "/hersteltermijn",
                        Foutcode.TERMIJN_ZONDER_INTERVENTIE,
                        "hoort bij een VOORNEMEN of een BESCHIKKING; verwacht: geen hersteltermijn");
        Optional<Lastverloop> last = lasten.zoek(zetting.last(), zetting.lastnummer());
        if (lasten.begint(zetting)) {
            toetsBegin(zetting, lasten);
        } else if (last.isEmpty() || last.get().opzij()) {
            staatNiet(zetting);
        } else {
            toets(zetting, last.get());
        }
        toetsDwangsom(zetting, lasten);
        // A voornemen only announces a term.
        Optional<LocalDate> termijn =
                zetting.stap() == Laststap.BESCHIKKING ? zetting.hersteltermijn() : Optional.empty();
        return zaak.recordUnchanged(zetting, stand.geschiedenis(), termijn.or(stand::hersteltermijn));
    }

    private void staatNiet(Lastzetting zetting) {
        zaak.toetsing()
                .eis(
                        false,
                        zetting.lastnummer().isPresent() ? "/lastnummer" : "/last",
                        Foutcode.LAST_NIET_GEKOZEN,
                        "staat niet in het dossier, of is vervangen voordat zij was beschikt; verwacht: een last uit"
                                + " vervolg.lasten waarvan een stap mogelijk is");
    }

    /** A LOB that was not chosen can be begun under spoed, also while the case waits for the overleg (Awb 5:31). */
    private void toetsBegin(Lastzetting zetting, Lastenboek lasten) {
        Vastlegging laatste = stand.laatste();
        if (!Standbepaling.kanSpoedBeginnen(zetting.last(), laatste.casus(), laatste.uitkomst(), lasten)
                || stand.dossier().isAfgesloten()) {
            staatNiet(zetting);
            return;
        }
        zaak.toetsing()
                .eis(
                        Lastregels.kanBeginnen(zetting.last(), zetting.stap(), true),
                        "/stap",
                        Foutcode.LASTSTAP_NIET_AAN_DE_BEURT,
                        "kan niet: de last is niet gekozen; verwacht bij spoed: BESCHIKKING of UITVOERING (norm B2-7)");
    }

    private void toets(Lastzetting zetting, Lastverloop last) {
        if (!zetting.stap().kent(zetting.last())) {
            return;
        }
        boolean spoedeisend = stand.casus().bevinding().spoedeisend();
        List<Laststap> mogelijk =
                Lastregels.mogelijk(last, spoedeisend, stand.dossier().isAfgesloten());
        if (zetting.stap() == Laststap.INVORDERING && last.verbeurd().centen() > 0) {
            toetsInvordering(zetting, last, mogelijk);
            return;
        }
        boolean kan = mogelijk.contains(zetting.stap());
        Foutcode code = zetting.stap() == Laststap.UITGEWERKT && last.vanKracht()
                ? Foutcode.MAXIMUM_NIET_BEREIKT
                : Foutcode.LASTSTAP_NIET_AAN_DE_BEURT;
        zaak.toetsing()
                .eis(
                        kan,
                        "/stap",
                        code,
                        (code == Foutcode.MAXIMUM_NIET_BEREIKT
                                        ? "kan niet: minder dan het maximum is verbeurd; verwacht: "
                                        : "kan nu niet; verwacht: ")
                                + namen(mogelijk)
                                + " (norm B2-7)");
        if (kan) {
            Lastregels.pasNa(last, zetting.stap(), spoedeisend)
                    .ifPresent(dag -> zaak.toetsing()
                            .eis(
                                    zetting.datum().isAfter(dag),
                                    "/datum",
                                    Foutcode.LASTSTAP_BINNEN_TERMIJN,
                                    "valt niet na " + dag
                                            + ", de laatste dag van de termijn of, zonder termijn, de dag van"
                                            + " de beschikking; verwacht: een latere dag (norm B2-7, Awb 5:33)"));
        }
    }

    private void toetsInvordering(Lastzetting zetting, Lastverloop last, List<Laststap> mogelijk) {
        Bedrag bedrag = zetting.gegevens().bedrag().orElse(Bedrag.NUL);
        Bedrag open = new Bedrag(last.verbeurd().centen() - last.ingevorderd().centen());
        zaak.toetsing()
                .eis(
                        mogelijk.contains(Laststap.INVORDERING) && bedrag.compareTo(open) <= 0,
                        "/bedrag",
                        Foutcode.MEER_DAN_VERBEURD,
                        "is meer dan is verbeurd en nog niet ingevorderd, " + open
                                + " euro; verwacht: ten hoogste dat bedrag (Awb 5:37)");
    }

    /** The first BESCHIKKING of a LOD says what is forfeited, and up to which maximum. */
    private void toetsDwangsom(Lastzetting zetting, Lastenboek lasten) {
        boolean eerste = zetting.last().isDwangsom()
                && zetting.stap() == Laststap.BESCHIKKING
                && !lasten.zoek(zetting.last(), zetting.lastnummer())
                        .map(Lastverloop::isBeslist)
                        .orElse(false);
        if (!eerste) {
            return;
        }
        Optional<Dwangsom> dwangsom = zetting.gegevens().dwangsom();
        zaak.toetsing()
                .eis(
                        dwangsom.isPresent(),
                        "/dwangsom",
                        Foutcode.DWANGSOM_ONVOLLEDIG,
                        "ontbreekt; verwacht: bedrag, per en maximum van de dwangsom (Awb 5:32b)");
        dwangsom.ifPresent(
                d -> zaak.toetsing()
                        .eis(
                                d.maximum().isPresent() || d.per() == Dwangsom.Per.INEENS,
                                "/dwangsom/maximum",
                                Foutcode.DWANGSOM_ONVOLLEDIG,
                                "ontbreekt; verwacht: het bedrag waarboven geen dwangsom meer wordt verbeurd (Awb 5:32b lid 2)"));
    }

    private static String namen(List<Laststap> stappen) {
        return stappen.isEmpty()
                ? "geen stap meer"
                : stappen.stream().map(Enum::name).collect(Collectors.joining(" of "));
    }
}
