package nl.lhs.rules.orakel;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * The norms that a record must cite at least: for each norm a condition under which nobody could leave it out. A record
 * may cite more.
 */
final class Normeisen {
    private record Eis(Norm norm, BiPredicate<Casus, Verwachting> geldt) {}

    private static final List<Eis> EISEN = List.of(
            // step 1
            eis("3.1-1", (c, w) -> w.uitkomst() == Uitkomst.GEEN_OVERTREDING),
            eis("3.1-2", (c, w) -> w.positionering().isPresent()),
            eis("3.1-3", (c, w) -> w.positionering().isPresent() && standaard(w, false)),
            eis("3.1-4", (c, w) -> w.positionering().isPresent() && standaard(w, true)),
            eis("3.1-5", (c, w) -> verplaatsing(w, Verplaatsing.VERZACHTEND)),
            eis("3.1-6", (c, w) -> verplaatsing(w, Verplaatsing.VERZWAREND)),
            eis("3.1-9", (c, w) -> w.uitkomst() == Uitkomst.GEDOGEN),
            eis("B1-1", (c, w) -> w.uitkomst() == Uitkomst.AFZIEN),
            // step 2
            eis(
                    "3.2-1",
                    (c, w) -> w.positionering().isPresent() && !w.aspecten().isEmpty()),
            // step 3
            eis("3.3-1", (c, w) -> indicatie(w, Overlegindicatie.NOODZAKELIJK)),
            eis("3.3-2", (c, w) -> indicatie(w, Overlegindicatie.ZINVOL)),
            eis("3.3-2", (c, w) -> indicatie(w, Overlegindicatie.NIET_GEINDICEERD) && !vraagt(w, "3.3-3")),
            eis("3.3-4", (c, w) -> code(w, Redencode.VOLGT_UIT_OVERLEG)),
            eis("3.3-5", (c, w) -> gedraging(c, ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT)),
            eis("3.3-6", (c, w) -> gedraging(c, ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN)),
            // step 4
            eis("3.4-1", (c, w) -> w.spoor().isPresent()),
            // In spoed the strategie itself says what fits best, and the lightest is not asked for (R8).
            eis(
                    "3.4-2",
                    (c, w) -> w.spoor().isPresent() && !w.doorpakken() && !code(w, Redencode.BESTUURSDWANG_BIJ_SPOED)
                            || w.afwijking().isPresent()),
            eis("3.4-3", (c, w) -> code(w, Redencode.VOLGT_UIT_OVERLEG)),
            eis("3.4-4", (c, w) -> w.doorpakken()),
            eis(
                    "3.4-5",
                    (c, w) -> w.termijn()
                            .filter(t -> t == Termijn.GEEN_OF_ZEER_KORT)
                            .isPresent()),
            eis(
                    "3.4-6",
                    (c, w) ->
                            w.termijn().filter(t -> t == Termijn.NAAR_URGENTIE).isPresent()),
            // bijlage 2
            eis("B2-1", (c, w) -> code(w, Redencode.GEEN_BEVOEGDHEID)),
            eis("B2-2", (c, w) -> code(w, Redencode.GEEN_BEGUNSTIGEND_BESLUIT)),
            eis("B2-2", (c, w) -> code(w, Redencode.WEL_BEGUNSTIGEND_BESLUIT)),
            eis("B2-2", (c, w) -> code(w, Redencode.BEGUNSTIGEND_BESLUIT_ONBEKEND)),
            eis("B2-3", (c, w) -> code(w, Redencode.FEIT_NIET_IN_FEITENBOEKJE)),
            eis("B2-3", (c, w) -> code(w, Redencode.CONTRA_INDICATIE)),
            eis("B2-3", (c, w) -> code(w, Redencode.WORDT_OPGELEGD)),
            eis("B2-3", (c, w) -> code(w, Redencode.WORDT_OPGELEGD_NA_OVERLEG)),
            eis("3.4-3", (c, w) -> code(w, Redencode.WORDT_OPGELEGD_NA_OVERLEG)),
            eis("B2-4", (c, w) -> code(w, Redencode.BESTUURSDWANG_BIJ_SPOED)),
            // requests
            eis("V-1", (c, w) -> w.verzoek().isPresent()));

    /** The norms of the points of attention that rest on a norm; the others rest on a reading. */
    private static final Map<Aandachtspuntcode, List<Norm>> VAN_PUNT = new EnumMap<>(Map.ofEntries(
            punt(Aandachtspuntcode.TYPERING_STANDAARD, "3.1-4"),
            punt(Aandachtspuntcode.LEGALISATIE_AANGEWEZEN, "3.1-8"),
            punt(Aandachtspuntcode.LEGALISATIE_NIET_ONDERZOCHT, "3.1-8"),
            punt(Aandachtspuntcode.AFZIEN_MOTIVEREN, "B1-1"),
            punt(Aandachtspuntcode.SLUITING_MET_BEGUNSTIGEND_BESLUIT, "B2-2"),
            punt(Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG, "B2-4"),
            punt(Aandachtspuntcode.BOETE_EERST_NAAR_OFFICIER, "Awb 5:44"),
            punt(Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR, "Awb 4:13"),
            punt(Aandachtspuntcode.GEDOGEN_LAAT_VERVOLGING_ONVERLET, "3.1-10"),
            punt(Aandachtspuntcode.ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT, "3.2-2"),
            punt(Aandachtspuntcode.OVERLEG_VOLGENS_AFSPRAKEN, "3.3-8"),
            punt(Aandachtspuntcode.SPOED_WACHT_NIET, "3.3-8", "B2-7"),
            punt(Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT, "3.3-7"),
            punt(Aandachtspuntcode.GEEN_BSBM_DAN_VAAK_OVERLEG, "B2-3"),
            punt(Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND, "B2-1"),
            punt(Aandachtspuntcode.BEGUNSTIGEND_BESLUIT_ONBEKEND, "B2-2"),
            punt(Aandachtspuntcode.VERGUNNING_VEREIST_OF_NIET, "B2-2"),
            punt(Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST, "B2-4"),
            punt(Aandachtspuntcode.PROPORTIONALITEIT, "3.4-2"),
            punt(Aandachtspuntcode.NIETS_BESCHIKBAAR, "3.4-1"),
            punt(Aandachtspuntcode.PV_IN_LICHT_SEGMENT, "3.4-3"),
            punt(Aandachtspuntcode.PV_BUITEN_SEGMENT, "3.3-4"),
            punt(Aandachtspuntcode.PV_ZONDER_BOA, "B2-1"),
            punt(Aandachtspuntcode.AFWIJKING_BUITEN_SEGMENT, "3.4-2"),
            punt(Aandachtspuntcode.WAARSCHUWINGSBRIEF, "B2-6"),
            punt(Aandachtspuntcode.GESPREK_VULT_WAARSCHUWING_AAN, "B2-9"),
            punt(Aandachtspuntcode.VERSCHERPT_TOEZICHT_AANKONDIGEN, "B2-5"),
            punt(Aandachtspuntcode.GESPREK_VOOR_VERSCHERPT_TOEZICHT, "B2-9"),
            punt(Aandachtspuntcode.LAST_IN_DRIE_STAPPEN, "B2-7"),
            punt(Aandachtspuntcode.SPOED_SLAAT_STAPPEN_OVER, "B2-7"),
            punt(Aandachtspuntcode.LOB_VOOR_BESLUIT, "B2-7"),
            punt(Aandachtspuntcode.STILLEGGEN_INFORMEREN, "B2-8"),
            punt(Aandachtspuntcode.STILLEGGEN_ONDER_LOB, "B2-10"),
            punt(Aandachtspuntcode.SLUITING_INFORMEREN, "B2-8"),
            punt(Aandachtspuntcode.BOETE_NAAST_LAST, "B2-11"),
            punt(Aandachtspuntcode.VERGAANDE_INTERVENTIE, "B2-12"),
            punt(Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS, "3.4-4"),
            punt(Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG, "3.4-4"),
            punt(Aandachtspuntcode.GEEN_TREDE_MEER, "3.4-4"),
            punt(Aandachtspuntcode.TREDE_NAAST_STRAFRECHT, "3.3-4", "3.4-4"),
            punt(Aandachtspuntcode.KEUZE_HERHAALT_TREDE, "3.4-4"),
            punt(Aandachtspuntcode.KEUZE_NIET_ZWAARDER, "3.4-4"),
            punt(Aandachtspuntcode.LAST_NIET_VOLTOOID, "B2-7"),
            punt(Aandachtspuntcode.RECIDIVE_VOORGESTELD, "3.1-6"),
            punt(Aandachtspuntcode.AFGESLOTEN_ZONDER_OVERLEG, "3.3-1")));

    /** The norms that each signal leans on. */
    private static final Map<Signaalcode, List<Norm>> VAN_SIGNAAL = new EnumMap<>(Map.ofEntries(
            signaal(Signaalcode.BELEMMERING_BIJ_LICHTE_TYPERING, "3.1-3"),
            signaal(Signaalcode.FRAUDE_BIJ_LICHTE_TYPERING, "3.1-3"),
            signaal(Signaalcode.GEDRAGING_ZONDER_TYPERING, "3.1-3", "3.1-4"),
            signaal(Signaalcode.RECIDIVE_ZONDER_TYPERING, "3.1-4", "3.1-6"),
            signaal(Signaalcode.LEGALISATIE_BIJ_AANZIENLIJKE_GEVOLGEN, "3.1-8"),
            signaal(Signaalcode.VERZACHTEND_BIJ_SPOED, "3.1-5"),
            signaal(Signaalcode.OVERLEG_ZONDER_INDICATIE, "3.3-2"),
            signaal(Signaalcode.TERMIJN_BIJ_GEDRAGSVOORSCHRIFT, "3.4-5"),
            signaal(Signaalcode.BESTRAFFING_ZONDER_EFFECT, "3.2-1"),
            signaal(Signaalcode.BSBM_NAAST_AANGIFTE, "B2-3"),
            signaal(Signaalcode.BSBM_IN_RIJ_4, "B2-3"),
            signaal(Signaalcode.BSBM_BIJ_DRIE_ASPECTEN, "B2-3"),
            signaal(Signaalcode.RECIDIVE_BIJ_ZWARE_TYPERING, "3.1-3", "3.1-6"),
            signaal(Signaalcode.OPZET_BIJ_LICHTE_TYPERING, "3.1-3", "3.3-6"),
            signaal(Signaalcode.VERHULLING_BIJ_LICHTE_TYPERING, "3.1-3", "3.2-1"),
            signaal(Signaalcode.GEDOGEN_BIJ_SPOED, "3.1-9"),
            signaal(Signaalcode.GEDOGEN_LANGER_DAN_TWEE_JAAR, "3.1-9"),
            signaal(Signaalcode.TWEE_HERSTELSANCTIES, "Awb 5:6"),
            signaal(Signaalcode.BESCHIKKING_ZONDER_VOORNEMEN, "B2-7"),
            signaal(Signaalcode.BESCHIKKING_BINNEN_ZIENSWIJZETERMIJN, "B2-7"),
            signaal(Signaalcode.BESCHIKKING_ZONDER_TERMIJN, "B2-7"),
            signaal(Signaalcode.INVORDERING_NA_EEN_JAAR, "Awb 5:35"),
            signaal(Signaalcode.BOVEN_MAXIMUM, "Awb 5:32b"),
            signaal(Signaalcode.KOSTENVERHAAL_NA_VIJF_JAAR, "Awb 5:25"),
            signaal(Signaalcode.SPOED_ZONDER_BESCHIKKING, "Awb 5:31"),
            signaal(Signaalcode.DOORPAKKEN_ZONDER_TERMIJN, "3.4-4"),
            signaal(Signaalcode.DOORPAKKEN_VOOR_BESCHIKKING, "B2-7")));

    private Normeisen() {}

    private static Eis eis(String norm, BiPredicate<Casus, Verwachting> geldt) {
        return new Eis(Norm.of(norm), geldt);
    }

    private static Map.Entry<Aandachtspuntcode, List<Norm>> punt(Aandachtspuntcode code, String... normen) {
        return entry(code, Stream.of(normen).map(Norm::of).toList());
    }

    private static Map.Entry<Signaalcode, List<Norm>> signaal(Signaalcode code, String... normen) {
        return entry(code, Stream.of(normen).map(Norm::of).toList());
    }

    private static boolean standaard(Verwachting w, boolean standaard) {
        return w.positionering().orElseThrow().typeringStandaard() == standaard;
    }

    private static boolean verplaatsing(Verwachting w, Verplaatsing verplaatsing) {
        return w.positionering().isPresent() && w.positionering().get().verplaatsing() == verplaatsing;
    }

    private static boolean indicatie(Verwachting w, Overlegindicatie indicatie) {
        return w.overleg().indicatie().isPresent() && w.overleg().indicatie().get() == indicatie;
    }

    private static boolean vraagt(Verwachting w, String norm) {
        return w.kader().normen().stream().anyMatch(n -> n.norm().id().equals(norm));
    }

    private static boolean code(Verwachting w, Redencode code) {
        for (Verwachting.Overwogen overwogen : w.overwogen()) {
            if (overwogen.code() == code) {
                return true;
            }
        }
        return false;
    }

    private static boolean gedraging(Casus casus, ErnstigeGedraging.Soort soort) {
        for (ErnstigeGedraging gedraging : casus.bevinding().ernstigeGedragingen()) {
            if (gedraging.soort() == soort) {
                return true;
            }
        }
        return false;
    }

    /** Adds a line for each norm that should be cited and is not. */
    static void controleer(List<String> verschillen, Casus casus, Verwachting verwacht, Vastlegging v) {
        Set<Norm> genoemd = new HashSet<>();
        for (ToegepasteRegel regel : v.regels()) {
            genoemd.addAll(regel.normen());
        }
        for (Eis eis : EISEN) {
            if (eis.geldt().test(casus, verwacht) && !genoemd.contains(eis.norm())) {
                verschillen.add("normen: verwacht dat " + eis.norm() + " wordt genoemd");
            }
        }
        for (Verwachting.Normeis eis : verwacht.kader().normen()) {
            if (v.regels().stream()
                    .noneMatch(r -> r.stap() == eis.stap() && r.normen().contains(eis.norm()))) {
                verschillen.add("normen: verwacht dat " + eis.norm() + " wordt genoemd in stap " + eis.stap());
            }
        }
        for (Signaal signaal : v.signalen()) {
            List<Norm> eisen = VAN_SIGNAAL.getOrDefault(signaal.code(), List.of());
            if (signaal.normen().isEmpty() || !signaal.normen().containsAll(eisen)) {
                verschillen.add(
                        "signalen/" + signaal.code() + ": verwacht de normen " + eisen + ", kreeg " + signaal.normen());
            }
        }
        for (Aandachtspunt punt : v.aandachtspunten()) {
            List<Norm> eisen = VAN_PUNT.getOrDefault(punt.code(), List.of());
            if (!punt.normen().containsAll(eisen)) {
                verschillen.add("aandachtspunten/" + punt.code() + ": verwacht de normen " + eisen + ", kreeg "
                        + punt.normen());
            }
            if (!genoemd.containsAll(punt.normen())) {
                verschillen.add("normen: verwacht de normen " + punt.normen() + " van aandachtspunt " + punt.code());
            }
        }
    }
}
