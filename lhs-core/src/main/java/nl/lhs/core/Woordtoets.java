package nl.lhs.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads what a caller offers in the words of the strategie that decides (<i>woordtoets</i>): each word by its id, so that
 * what it means is what that strategie says.
 *
 * <pre>{@code
 * Casus eigen = Woordtoets.eigen(strategie.woorden(), casus);
 * }</pre>
 *
 * <p>A word that the strategie does not have is a fault, and so is what its words leave no room for: a penal order of the
 * instance, or an overleg that ended in criminal action, where it has no intervention for that. Source: norms 3.3-3 and
 * 3.4-3, and all contradictions of {@link Tegenspraken}, by the words of the strategie.
 */
public final class Woordtoets {
    private final Woordenlijst woorden;
    private final Foutenlijst fouten = new Foutenlijst();

    /**
     * For one value.
     *
     * @param woorden the words of the strategie that decides
     */
    public Woordtoets(Woordenlijst woorden) {
        Objects.requireNonNull(woorden, "woorden");
        this.woorden = woorden;
    }

    /**
     * A casus in the words of the strategie.
     *
     * @param woorden the words of the strategie that decides
     * @param casus what is offered
     * @return the same casus where its words are those of the strategie already, else an equal one
     * @throws OngeldigException with every word that the strategie does not have, naming those that it has, and every
     *     contradiction by its words
     */
    public static Casus eigen(Woordenlijst woorden, Casus casus) {
        Objects.requireNonNull(woorden, "woorden");
        Objects.requireNonNull(casus, "casus");
        return isEigen(woorden, casus) ? casus : new Woordtoets(woorden).lees(casus);
    }

    private Casus lees(Casus casus) {
        Bevinding.Builder bevinding = casus.bevinding().toBuilder();
        if (!casus.bevinding().verzachtendeArgumenten().isEmpty()) {
            bevinding.verzachtendeArgumenten(soorten(
                    "/bevinding/verzachtendeArgumenten",
                    casus.bevinding().verzachtendeArgumenten(),
                    woorden.verzachtend(),
                    VerzachtendArgument::soort,
                    (a, s) -> new VerzachtendArgument(s, a.toelichting())));
        }
        if (!casus.bevinding().verzwarendeArgumenten().isEmpty()) {
            bevinding.verzwarendeArgumenten(soorten(
                    "/bevinding/verzwarendeArgumenten",
                    casus.bevinding().verzwarendeArgumenten(),
                    woorden.verzwarend(),
                    VerzwarendArgument::soort,
                    (a, s) -> new VerzwarendArgument(s, a.toelichting())));
        }
        if (!casus.bevinding().verzwarendeAspecten().isEmpty()) {
            bevinding.verzwarendeAspecten(aspecten(casus.bevinding().verzwarendeAspecten()));
        }
        if (!casus.bevinding().ernstigeGedragingen().isEmpty()) {
            bevinding.ernstigeGedragingen(lijst(
                    "/bevinding/ernstigeGedragingen", casus.bevinding().ernstigeGedragingen(), woorden.gedragingen()));
        }
        Optional<List<Interventie>> bevoegdheden =
                casus.bevoegdheden().map(lijst -> lijst("/bevoegdheden", List.copyOf(lijst), woorden.interventies()));
        Optional<List<Interventie>> afwijking =
                casus.afwijking().map(a -> lijst("/afwijking/interventies", a.interventies(), woorden.interventies()));
        toetsStrafrecht(casus);
        fouten.throwIfAny();
        Casus.Builder eigen = casus.toBuilder().bevinding(bevinding.build());
        bevoegdheden.ifPresent(eigen::bevoegdheden);
        toetsAfwijking(casus, bevoegdheden, afwijking);
        afwijking.ifPresent(lijst -> eigen.afwijking(
                new Afwijking(lijst, casus.afwijking().orElseThrow().motivering())));
        return eigen.build();
    }

    /** By the words of the strategie a deviation can punish twice, so that it cannot even be built: all its faults then. */
    private void toetsAfwijking(
            Casus casus, Optional<List<Interventie>> bevoegdheden, Optional<List<Interventie>> afwijking) {
        if (afwijking
                .filter(lijst -> !Tegenspraken.vanAfwijking(lijst).isEmpty())
                .isEmpty()) {
            return;
        }
        Tegenspraken tegenspraken = new Tegenspraken()
                .afwijking(afwijking.orElseThrow().stream().map(Optional::of).toList());
        casus.normadressaat().begunstigendBesluit().ifPresent(tegenspraken::begunstigendBesluit);
        bevoegdheden.ifPresent(lijst -> tegenspraken.bevoegdheden(Set.copyOf(lijst)));
        casus.bsbm()
                .ifPresent(b -> tegenspraken.bsbm(
                        Optional.of(b.feitInFeitenboekje()), b.contraIndicatie(), Optional.of(b.opleggen())));
        casus.overleg().ifPresent(o -> tegenspraken.overleg(Optional.of(o.uitkomst())));
        fouten.addAll(tegenspraken.fouten()).throwIfAny();
    }

    private void toetsStrafrecht(Casus casus) {
        fouten.require(
                "/bsbm/opleggen",
                !legtOp(casus) || woorden.heeft(Rol.VAN_DE_INSTANTIE),
                Foutcode.ONBEKENDE_WAARDE,
                "is true, terwijl de strategie geen strafrechtelijke interventie kent die de instantie zelf oplegt;"
                        + " verwacht: false, of geen bsbm");
        fouten.require(
                "/overleg/uitkomst",
                !eindigtStrafrechtelijk(casus) || woorden.heeft(Rol.UIT_OVERLEG),
                Foutcode.ONBEKENDE_WAARDE,
                "is strafrechtelijk optreden, terwijl de strategie geen interventie kent die daaruit volgt; verwacht: "
                        + Spoor.BESTUURSRECHT);
    }

    private static boolean legtOp(Casus casus) {
        return casus.bsbm().isPresent() && casus.bsbm().get().opleggen();
    }

    private static boolean eindigtStrafrechtelijk(Casus casus) {
        return casus.overleg().isPresent() && casus.overleg().get().uitkomst().isStrafrechtelijk();
    }

    /** Whether each word is the very object of the list, which is what a casus in words read with that list has. */
    private static boolean isEigen(Woordenlijst woorden, Casus casus) {
        return isEigen(woorden, casus.bevinding())
                && (casus.bevoegdheden().isEmpty()
                        || woorden.interventies().zijnEigen(casus.bevoegdheden().get()))
                && (casus.afwijking().isEmpty()
                        || woorden.interventies()
                                .zijnEigen(casus.afwijking().get().interventies()))
                && (!legtOp(casus) || woorden.heeft(Rol.VAN_DE_INSTANTIE))
                && (!eindigtStrafrechtelijk(casus) || woorden.heeft(Rol.UIT_OVERLEG));
    }

    private static boolean isEigen(Woordenlijst woorden, Bevinding bevinding) {
        boolean eigen = woorden.gedragingen().zijnEigen(bevinding.ernstigeGedragingen());
        List<VerzachtendArgument> verzachtend = bevinding.verzachtendeArgumenten();
        for (int i = 0; i < verzachtend.size(); i++) {
            eigen &= woorden.verzachtend().isEigen(verzachtend.get(i).soort());
        }
        List<VerzwarendArgument> verzwarend = bevinding.verzwarendeArgumenten();
        for (int i = 0; i < verzwarend.size(); i++) {
            eigen &= woorden.verzwarend().isEigen(verzwarend.get(i).soort());
        }
        List<VerzwarendAspect> aspecten = bevinding.verzwarendeAspecten();
        for (int i = 0; i < aspecten.size(); i++) {
            eigen &= woorden.aspecten().isEigen(aspecten.get(i).soort());
        }
        return eigen;
    }

    /** An aspect can lack what the strategie asks of it; that is told with the other faults. */
    private List<VerzwarendAspect> aspecten(List<VerzwarendAspect> aspecten) {
        List<VerzwarendAspect> eigen = new ArrayList<>();
        for (int i = 0; i < aspecten.size(); i++) {
            VerzwarendAspect aspect = aspecten.get(i);
            String pad = "/bevinding/verzwarendeAspecten/" + i;
            Optional<VerzwarendAspect.Soort> soort = find(pad + "/soort", woorden.aspecten(), aspect.soort());
            List<Fout> gebrek = soort.map(
                            s -> Tegenspraken.vanAspect(s, aspect.onderbouwing().isPresent()))
                    .orElse(List.of());
            fouten.addAll(pad, gebrek);
            if (soort.isPresent() && gebrek.isEmpty()) {
                eigen.add(new VerzwarendAspect(soort.get(), aspect.onderbouwing()));
            }
        }
        return eigen;
    }

    private <T, B extends Begrip<B>> List<T> soorten(
            String pad, List<T> waarden, Woordenlijst.Soort<B> bekend, Function<T, B> soort, BiFunction<T, B, T> met) {
        List<T> eigen = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            T waarde = waarden.get(i);
            find(pad + "/" + i + "/soort", bekend, soort.apply(waarde)).ifPresent(s -> eigen.add(met.apply(waarde, s)));
        }
        return eigen;
    }

    /**
     * Some words, in their own order.
     *
     * @param pad where they stand
     * @param waarden the words
     * @param bekend those that the strategie has
     * @return those of the strategie with the same ids; a word that it does not have is left out, and is a fault
     * @param <B> their kind
     */
    public <B extends Begrip<B>> List<B> lijst(String pad, List<B> waarden, Woordenlijst.Soort<B> bekend) {
        Objects.requireNonNull(pad, "pad");
        Required.list(waarden, "waarden");
        Objects.requireNonNull(bekend, "bekend");
        List<B> eigen = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            find(pad + "/" + i, bekend, waarden.get(i)).ifPresent(eigen::add);
        }
        return eigen;
    }

    /**
     * One word.
     *
     * @param pad where it stands
     * @param bekend those that the strategie has
     * @param woord the word
     * @return that of the strategie with the same id; empty where it has none, which is a fault
     * @param <B> its kind
     */
    public <B extends Begrip<B>> Optional<B> find(String pad, Woordenlijst.Soort<B> bekend, B woord) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(bekend, "bekend");
        Objects.requireNonNull(woord, "woord");
        Optional<B> eigen = bekend.find(woord.id());
        fouten.require(
                pad,
                eigen.isPresent(),
                Foutcode.ONBEKENDE_WAARDE,
                "is geen woord van de strategie; verwacht: "
                        + (bekend.alle().isEmpty() ? "niets, want zij kent er geen" : "een van " + bekend.namen()));
        return eigen;
    }

    /** {@return the faults that were found so far, in the order of their paths} */
    public List<Fout> fouten() {
        return fouten.list();
    }
}
