package nl.lhs.rules.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Lastenboek;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * What the policy looks at in the lasts of a dossier, and in the step of one that an event takes: no dates and amounts, but
 * what they come to.
 *
 * @param staand the kinds of last that stood before the event
 * @param onbeslist those of them that were not decided
 * @param aangekondigd those of which the VOORNEMEN but not the BESCHIKKING was recorded
 * @param vanKracht those that were in force before the event, and not spent by a maximum that was reached
 * @param wachtOpKeuze whether a LOB was decided or carried out under spoed, and no decision has chosen it
 * @param dwangUitgevoerd whether the newest LOB was carried out
 * @param begonnen the LOB that the event decides or carries out without its being chosen; else nothing
 * @param legtOp whether the event imposes a last: its decision, or under spoed its execution
 * @param andereVanKracht whether another last was in force then
 * @param zonderVoornemen whether the event decides a last without the step before it
 * @param binnenZienswijzetermijn whether it decides before the views were given or could be given no more
 * @param zonderTermijn whether it decides without a term, where one is needed
 * @param invorderingNaEenJaar whether it collects what was forfeited more than a year before
 * @param bovenMaximum whether more is now forfeited or collected than the maximum
 * @param kostenNaVijfJaar whether it fixes costs more than five years after the execution
 * @param blijftVanKracht whether a last is in force after the event
 * @param uitgevoerdZonderBesluit whether a LOB was carried out, and has no decision after the event either
 * @param bijSpoedUitgevoerd whether a LOB was carried out under spoed, the event included
 * @param opgelegd whether a last was decided or carried out, the event included
 */
public record Lastbeeld(
        List<Interventie> staand,
        List<Interventie> onbeslist,
        List<Interventie> aangekondigd,
        List<Interventie> vanKracht,
        boolean wachtOpKeuze,
        boolean dwangUitgevoerd,
        List<Interventie> begonnen,
        boolean legtOp,
        boolean andereVanKracht,
        boolean zonderVoornemen,
        boolean binnenZienswijzetermijn,
        boolean zonderTermijn,
        boolean invorderingNaEenJaar,
        boolean bovenMaximum,
        boolean kostenNaVijfJaar,
        boolean blijftVanKracht,
        boolean uitgevoerdZonderBesluit,
        boolean bijSpoedUitgevoerd,
        boolean opgelegd) {

    /** Reads it from the lasts before an event, and from the event. */
    public static Lastbeeld from(Voorgeschiedenis geschiedenis, Gebeurtenis gebeurtenis, boolean spoedeisend) {
        Lastenboek voor = Lastenboek.of(geschiedenis.lasten());
        Optional<Lastzetting> zetting = gebeurtenis instanceof Lastzetting z ? Optional.of(z) : Optional.empty();
        boolean begint = zetting.map(voor::begint).orElse(false);
        Lastenboek na = zetting.map(z -> voor.naStap(z, spoedeisend)).orElse(voor);
        Optional<Lastverloop> eerst =
                begint ? Optional.empty() : zetting.flatMap(z -> voor.zoek(z.last(), z.lastnummer()));
        Optional<Lastverloop> dan = zetting.flatMap(z -> na.zoek(z.last(), z.lastnummer()));
        Laststap stap = dan.isEmpty() ? null : zetting.orElseThrow().stap();
        boolean besluit = stap == Laststap.BESCHIKKING;
        boolean eersteBesluit = besluit && !eerst.map(Lastverloop::isBeslist).orElse(false);
        boolean legtOp = (besluit || stap == Laststap.UITVOERING && isDwang(dan))
                && !eerst.map(Lastverloop::isOpgelegd).orElse(false);
        boolean inGeld = stap == Laststap.VERBEURING || stap == Laststap.INVORDERING;
        return new Lastbeeld(
                voor.soortenStaand(),
                soorten(voor.staande().stream().filter(l -> !l.isBeslist()).toList()),
                soorten(voor.staande().stream()
                        .filter(l -> l.heeft(Laststap.VOORNEMEN) && !l.isOpgelegd())
                        .toList()),
                soorten(voor.vanKracht().stream()
                        .filter(l -> !l.isMaximumBereikt())
                        .toList()),
                voor.wachtOpKeuze(),
                voor.isDwangUitgevoerd(),
                begint ? List.of(zetting.orElseThrow().last()) : List.of(),
                legtOp,
                legtOp
                        && voor.vanKracht().stream()
                                .anyMatch(l -> !l.isMaximumBereikt()
                                        && eerst.filter(l::equals).isEmpty()),
                eersteBesluit && !spoedeisend && !dan.orElseThrow().heeft(Laststap.VOORNEMEN),
                eersteBesluit && !spoedeisend && isBinnenZienswijzetermijn(dan.orElseThrow()),
                besluit
                        && dan.orElseThrow().hersteltermijn().isEmpty()
                        && !isVrijVanTermijn(dan.orElseThrow(), spoedeisend),
                stap == Laststap.INVORDERING && isNaEenJaar(dan.orElseThrow()),
                inGeld && isBovenMaximum(dan.orElseThrow(), stap),
                stap == Laststap.KOSTENVERHAAL && isNaVijfJaar(dan.orElseThrow()),
                !na.vanKracht().isEmpty(),
                na.lasten().stream().anyMatch(l -> l.isUitgevoerd() && !l.isBeslist()),
                na.lasten().stream().anyMatch(Lastverloop::bijSpoed),
                na.isOpgelegd());
    }

    /** Whether the event decides or carries out a LOB that was not chosen. */
    public boolean begintDwang() {
        return !begonnen.isEmpty();
    }

    private static List<Interventie> soorten(List<Lastverloop> lasten) {
        return lasten.stream().map(Lastverloop::last).distinct().toList();
    }

    private static boolean isDwang(Optional<Lastverloop> last) {
        return last.filter(l -> l.last().isBestuursdwang()).isPresent();
    }

    private static boolean isBinnenZienswijzetermijn(Lastverloop last) {
        LocalDate besluit = laatste(last).datum();
        return !last.heeft(Laststap.ZIENSWIJZE)
                && last.laatste(Laststap.VOORNEMEN)
                        .flatMap(s -> s.gegevens().zienswijzeTot())
                        .filter(tot -> !besluit.isAfter(tot))
                        .isPresent();
    }

    /** A LOD that only prevents repetition, a last under spoed, and a LOB that was carried out already (Awb 5:31, 5:32a). */
    private static boolean isVrijVanTermijn(Lastverloop last, boolean spoedeisend) {
        return spoedeisend || last.isUitgevoerd() || last.strekking() == Stapgegevens.Strekking.HERHALING_VOORKOMEN;
    }

    /** Whether part of what is collected last was forfeited more than a year before, when the oldest is collected first. */
    private static boolean isNaEenJaar(Lastverloop last) {
        Lastverloop.Stap nu = laatste(last);
        long tot = last.ingevorderd().centen();
        long vanaf = tot - nu.gegevens().bedrag().map(Bedrag::centen).orElse(0L);
        long begin = 0;
        for (Lastverloop.Stap s : last.stappen()) {
            if (s.stap() == Laststap.VERBEURING) {
                long einde = begin + s.gegevens().bedrag().map(Bedrag::centen).orElse(0L);
                if (einde > vanaf && begin < tot && nu.datum().isAfter(s.datum().plusYears(1))) {
                    return true;
                }
                begin = einde;
            }
        }
        return false;
    }

    private static boolean isBovenMaximum(Lastverloop last, Laststap stap) {
        Bedrag som = stap == Laststap.VERBEURING ? last.verbeurd() : last.ingevorderd();
        return last.dwangsom()
                .flatMap(Dwangsom::maximum)
                .filter(m -> som.compareTo(m) > 0)
                .isPresent();
    }

    private static boolean isNaVijfJaar(Lastverloop last) {
        return last.laatste(Laststap.UITVOERING)
                .filter(u -> laatste(last).datum().isAfter(u.datum().plusYears(5)))
                .isPresent();
    }

    private static Lastverloop.Stap laatste(Lastverloop last) {
        return last.stappen().get(last.stappen().size() - 1);
    }

    /** Whether a choice puts a last aside that was not decided. */
    public boolean zetOpzij(List<Interventie> gekozen, List<Interventie> nieuw) {
        return onbeslist.stream().anyMatch(i -> !gekozen.contains(i) || nieuw.contains(i));
    }

    /** What of a choice is new, or imposed again: its lasts that do not stand, and what else did not stand. */
    public List<Interventie> nieuw(
            Voorgeschiedenis geschiedenis, Gebeurtenisfeiten gebeurtenis, List<Interventie> gekozen) {
        boolean anders = gebeurtenis.keuze().stream()
                .anyMatch(i -> !staand.contains(i)
                        && (i.isLast() || !geschiedenis.staand().contains(i)));
        return gekozen.stream()
                .filter(i -> isNieuw(i, geschiedenis, gebeurtenis, anders))
                .toList();
    }

    private boolean isNieuw(
            Interventie i, Voorgeschiedenis geschiedenis, Gebeurtenisfeiten gebeurtenis, boolean anders) {
        if (gebeurtenis.soort() == Gebeurtenis.Soort.NIEUWE_OVERTREDING) {
            return true;
        }
        if (!i.isLast()) {
            return !geschiedenis.staand().contains(i)
                    && !geschiedenis.strafrecht().contains(i);
        }
        if (staand.contains(i)) {
            // A choice that names nothing but what stands imposes a new last: else there was nothing to choose.
            return gebeurtenis.keuze().contains(i) && !anders;
        }
        // Deciding again leads to the bestuursdwang that was begun under spoed, or that was chosen and carried out.
        boolean zelfdeDwang = i.isBestuursdwang()
                && gebeurtenis.soort() != Gebeurtenis.Soort.HERCONTROLE
                && (wachtOpKeuze
                        || dwangUitgevoerd
                                && Treden.laatsteHerstel(geschiedenis, geschiedenis.staand())
                                        .contains(i));
        return !zelfdeDwang;
    }
}
