package nl.lhs.rules.inzicht;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.Interventie;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Bedrag;
import nl.lhs.core.vervolg.Laststand;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;

/**
 * What a record tells of the lasts of its dossier, to be counted.
 *
 * @param volledig whether it tells of every last that there was; a record of edition 1 only of what was chosen then
 * @param lasten of each last, the steps that were taken
 * @param verbeurd what was forfeited, all together
 * @param ingevorderd what was decided to be collected, all together
 */
record Lastentelling(boolean volledig, List<Last> lasten, Bedrag verbeurd, Bedrag ingevorderd) {
    /** A last, and which steps were taken of it. */
    record Last(Interventie soort, Set<Laststap> stappen) {
        /** UITVOERING of a LOD was forfeiting and collecting, in edition 1. */
        static Last of(Interventie soort, Collection<Laststap> gezet) {
            Set<Laststap> stappen = EnumSet.noneOf(Laststap.class);
            stappen.addAll(gezet);
            if (soort.isDwangsom() && stappen.remove(Laststap.UITVOERING)) {
                stappen.add(Laststap.VERBEURING);
                stappen.add(Laststap.INVORDERING);
            }
            return new Last(soort, stappen);
        }
    }

    /** That of a record; a first decision took no step yet. */
    static Lastentelling from(Vastlegging v) {
        return v.vervolg()
                .map(w -> w.stand().isPresent() ? van(w.stand().get().lasten()) : vanEditie1(w))
                .orElseGet(() -> van(List.of()));
    }

    private static Lastentelling van(List<Laststand> standen) {
        List<Lastverloop> verlopen = standen.stream().map(Laststand::verloop).toList();
        return new Lastentelling(
                true,
                verlopen.stream()
                        .map(l -> Last.of(
                                l.last(),
                                l.stappen().stream().map(Lastverloop.Stap::stap).toList()))
                        .toList(),
                verlopen.stream().map(Lastverloop::verbeurd).reduce(Bedrag.NUL, Bedrag::plus),
                verlopen.stream().map(Lastverloop::ingevorderd).reduce(Bedrag.NUL, Bedrag::plus));
    }

    /** The steps that were taken before of what is chosen, and the one that is taken now: of one last of each kind. */
    private static Lastentelling vanEditie1(Vervolg vervolg) {
        List<Last> lasten = new ArrayList<>();
        vervolg.editie1().ifPresent(e -> e.gezet().forEach((last, stappen) -> lasten.add(Last.of(last, stappen))));
        if (vervolg.gebeurtenis() instanceof Lastzetting zetting) {
            lasten.add(Last.of(zetting.last(), List.of(zetting.stap())));
        }
        return new Lastentelling(false, lasten, Bedrag.NUL, Bedrag.NUL);
    }

    /** Of how many lasts of a kind a step was taken. */
    int aantal(Lastsoort soort, Laststap stap) {
        int aantal = (int) lasten.stream()
                .filter(l -> l.soort().last().filter(s -> s == soort).isPresent()
                        && l.stappen().contains(stap))
                .count();
        return volledig ? aantal : Math.min(aantal, 1);
    }
}
