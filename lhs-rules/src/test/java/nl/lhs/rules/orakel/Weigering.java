package nl.lhs.rules.orakel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Interventie;
import nl.lhs.core.Overleg;

/** By what a casus must be refused: it contradicts itself, or it names what the strategie does not have. */
record Weigering(Interventiekennis k, Woordkennis w) {
    /** What can be used by its power; where no list is given, everything. */
    long bevoegd(Optional<? extends Collection<Interventie>> bevoegdheden) {
        return bevoegdheden.isEmpty() ? k.alle : k.zonderBevoegdheid | k.masker(bevoegdheden.get());
    }

    // ---------------------------------------------------------------------------------------------- contradictions

    private static boolean legtOp(Invoer invoer) {
        return invoer.bsbm().isPresent() && invoer.bsbm().get().opleggen();
    }

    private static boolean strafOverleg(Invoer invoer) {
        return Orakel.strafrechtelijk(invoer.overleg().map(Overleg::uitkomst));
    }

    /** Whether the facts of a casus contradict each other. */
    boolean isTegenstrijdig(Invoer invoer) {
        boolean opleggen = legtOp(invoer);
        long bevoegd = bevoegd(invoer.bevoegdheden());
        if (isGedogenVerlopen(invoer)
                || invoer.gedoogbesluit().isPresent() && invoer.afzien().isPresent()
                || isVerzoekTegenstrijdig(invoer)) {
            return true;
        }
        if (opleggen && (mistBevoegdheid(invoer, bevoegd) || strafOverleg(invoer))) {
            return true;
        }
        if (invoer.afwijking().isEmpty()) {
            return false;
        }
        long afwijking = k.masker(invoer.afwijking().get().interventies());
        return (afwijking & uitgesloten(invoer)) != 0
                || opleggen && (afwijking & k.vanInstantie) == 0
                || Long.bitCount(afwijking & k.straf) > 1;
    }

    /** Whether a list is given that holds no power to impose; where the strategie knows nothing to impose, that is said. */
    private boolean mistBevoegdheid(Invoer invoer, long bevoegd) {
        return invoer.bevoegdheden().isPresent() && (bevoegd & k.vanInstantie) == 0;
    }

    private static boolean isGedogenVerlopen(Invoer invoer) {
        return invoer.gedoogbesluit()
                .flatMap(g -> g.tot())
                .filter(tot -> tot.isBefore(invoer.bevinding().datum()))
                .isPresent();
    }

    private static boolean isVerzoekTegenstrijdig(Invoer invoer) {
        return invoer.verzoek()
                .filter(v ->
                        v.uiterlijk().filter(dag -> dag.isBefore(v.ontvangen())).isPresent())
                .isPresent();
    }

    /** What a deviation may not hold, by the facts. */
    private long uitgesloten(Invoer invoer) {
        return ~bevoegd(invoer.bevoegdheden()) & ~k.uitOverleg
                | (invoer.normadressaat().begunstigendBesluit().equals(Optional.of(false)) ? k.neemtAf : 0)
                | (strafOverleg(invoer) ? 0 : k.uitOverleg)
                | (legtOp(invoer) ? 0 : k.vanInstantie);
    }

    /**
     * What must change in a casus that contradicts itself.
     *
     * @return JSON pointers; empty where it does not
     */
    Set<String> tegenspraken(Invoer invoer) {
        Set<String> paden = new TreeSet<>();
        boolean opleggen = legtOp(invoer);
        if (isGedogenVerlopen(invoer)) {
            paden.add("/gedoogbesluit/tot");
        }
        if (invoer.gedoogbesluit().isPresent() && invoer.afzien().isPresent()) {
            paden.add("/afzien");
        }
        if (isVerzoekTegenstrijdig(invoer)) {
            paden.add("/verzoek/uiterlijk");
        }
        if (opleggen && mistBevoegdheid(invoer, bevoegd(invoer.bevoegdheden()))) {
            paden.add("/bsbm/opleggen");
        }
        if (opleggen && strafOverleg(invoer)) {
            paden.add("/overleg/uitkomst");
        }
        if (invoer.afwijking().isPresent()) {
            List<Interventie> interventies = invoer.afwijking().get().interventies();
            int straffen = 0;
            for (int i = 0; i < interventies.size(); i++) {
                long bit = k.masker(interventies.get(i));
                straffen += (bit & k.straf) == 0 ? 0 : 1;
                boolean tweede = (bit & k.straf) != 0 && straffen > 1;
                if ((bit & uitgesloten(invoer)) != 0 || tweede) {
                    paden.add("/afwijking/interventies/" + i);
                }
            }
            if (opleggen && (k.masker(interventies) & k.vanInstantie) == 0) {
                paden.add("/afwijking/interventies");
            }
        }
        return paden;
    }

    // ------------------------------------------------------------------------------- what the strategie does not have

    /**
     * What a casus names or does that the strategie does not have.
     *
     * @return JSON pointers; empty where there is nothing
     */
    Set<String> onbekend(Invoer invoer) {
        if (!isOnbekend(invoer)) {
            return Set.of();
        }
        Set<String> paden = new TreeSet<>();
        Bevinding b = invoer.bevinding();
        noem(paden, "/bevinding/verzachtendeArgumenten/%d/soort", b.verzachtendeArgumenten(), a -> w.kent(a.soort()));
        noem(paden, "/bevinding/verzwarendeArgumenten/%d/soort", b.verzwarendeArgumenten(), a -> w.kent(a.soort()));
        noem(paden, "/bevinding/verzwarendeAspecten/%d/soort", b.verzwarendeAspecten(), a -> w.kent(a.soort()));
        noem(paden, "/bevinding/ernstigeGedragingen/%d", b.ernstigeGedragingen(), w::kent);
        invoer.bevoegdheden().ifPresent(lijst -> noem(paden, "/bevoegdheden/%d", lijst, this::kent));
        invoer.afwijking().ifPresent(a -> noem(paden, "/afwijking/interventies/%d", a.interventies(), this::kent));
        if (legtOp(invoer) && k.vanInstantie == 0) {
            paden.add("/bsbm/opleggen");
        }
        if (strafOverleg(invoer) && k.uitOverleg == 0) {
            paden.add("/overleg/uitkomst");
        }
        return paden;
    }

    /** Whether it names or does anything that the strategie does not have. */
    boolean isOnbekend(Invoer invoer) {
        Bevinding b = invoer.bevinding();
        return legtOp(invoer) && k.vanInstantie == 0
                || strafOverleg(invoer) && k.uitOverleg == 0
                || ontbreekt(b.verzachtendeArgumenten(), a -> w.kent(a.soort()))
                || ontbreekt(b.verzwarendeArgumenten(), a -> w.kent(a.soort()))
                || ontbreekt(b.verzwarendeAspecten(), a -> w.kent(a.soort()))
                || ontbreekt(b.ernstigeGedragingen(), w::kent)
                || invoer.bevoegdheden().isPresent()
                        && ontbreekt(invoer.bevoegdheden().get(), this::kent)
                || invoer.afwijking().isPresent()
                        && ontbreekt(invoer.afwijking().get().interventies(), this::kent);
    }

    private boolean kent(Interventie interventie) {
        return k.masker(interventie) != 0;
    }

    private static <T> boolean ontbreekt(List<T> genoemd, Predicate<T> kent) {
        for (T een : genoemd) {
            if (!kent.test(een)) {
                return true;
            }
        }
        return false;
    }

    private static <T> void noem(Set<String> paden, String plaats, List<T> genoemd, Predicate<T> kent) {
        for (int i = 0; i < genoemd.size(); i++) {
            if (!kent.test(genoemd.get(i))) {
                paden.add(plaats.formatted(i));
            }
        }
    }
}
