package nl.lhs.rules.vastlegging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;

/**
 * All that is recorded of what the rules concluded: it follows from the strategie and the facts alone, and holds nothing
 * else of the casus, so that it serves every casus with equal facts.
 *
 * @param afwijking where a motivated deviation decides: what was advised, and whether it stays within the segment
 */
public record Beslissing(
        StrategieVerwijzing strategie,
        Woordenlijst woorden,
        Uitkomst uitkomst,
        Status status,
        Optional<Positionering> positionering,
        List<VerzwarendAspect.Soort> aspecten,
        Overlegoordeel overleg,
        Optional<Spoor> spoor,
        List<Interventie> interventies,
        Map<Spoor, List<Interventie>> scenarios,
        List<Overweging> overwogen,
        Optional<Afweging> afwijking,
        Optional<Verzoekoordeel> verzoek,
        Optional<Termijn> termijn,
        List<Aandachtspunt> aandachtspunten,
        List<Signaal> signalen,
        List<Lezing> lezingen,
        List<ToegepasteRegel> regels,
        Beleid beleid) {
    /** What was advised beside a deviation, and whether that stays within the segment. */
    public record Afweging(List<Interventie> advies, boolean binnenSegment) {}

    /** Copies each list once; every record made from this decision shares the copy. */
    public Beslissing {
        aspecten = List.copyOf(aspecten);
        interventies = List.copyOf(interventies);
        overwogen = List.copyOf(overwogen);
        aandachtspunten = List.copyOf(aandachtspunten);
        signalen = List.copyOf(signalen);
        lezingen = List.copyOf(lezingen);
        regels = List.copyOf(regels);
    }

    /** The record of a casus in which this was decided. */
    public Vastlegging recordFor(Casus casus, Bibliotheek bibliotheek, Optional<Vervolg> vervolg) {
        return new Vastlegging(
                strategie,
                woorden,
                casus,
                uitkomst,
                status,
                positionering,
                aspecten,
                overleg,
                spoor,
                interventies,
                scenarios,
                overwogen,
                afwijking.map(a -> new Afwijkingsoordeel(
                        a.advies,
                        a.binnenSegment,
                        casus.afwijking().map(Afwijking::motivering).orElseThrow())),
                verzoek,
                termijn,
                aandachtspunten,
                signalen,
                lezingen,
                regels,
                bibliotheek,
                vervolg,
                Optional.of(beleid));
    }
}
