package nl.lhs.rules.sporen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;

/**
 * Every case in which choice or overleg may differ: it varies all that bears on position, overleg and choice.
 *
 * <p>It leaves out what bears on none of these: powers beyond those of the segment, spoed where no segment
 * holds a last onder bestuursdwang, voorschrift, gedragingen, a request, and more than one aspect. Refraining from enforcement
 * decides as a gedoogbesluit does.
 */
final class Sporenruimte {
    /** Of each kind one that means nothing more than that it is there. */
    private static final VerzachtendArgument.Soort VERZACHTEND =
            gewoon(Woordenlijst.LHS_17.verzachtend().alle(), VerzachtendArgument.Soort::isLegalisatie);

    private static final VerzwarendArgument.Soort VERZWAREND =
            gewoon(Woordenlijst.LHS_17.verzwarend().alle(), VerzwarendArgument.Soort::isRecidive);
    private static final VerzwarendAspect.Soort ASPECT =
            gewoon(Woordenlijst.LHS_17.aspecten().alle(), VerzwarendAspect.Soort::vereistOnderbouwing);

    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    /** A place where cases begin: gevolgen, typering and arguments. */
    record Begin(Gevolgen gevolgen, Optional<Typering> typering, boolean verzachtend, boolean verzwarend) {
        /** The simplest case there. */
        Casus casus() {
            return Sporenruimte.casus(
                    this, null, Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);
        }
    }

    private Sporenruimte() {}

    /** All places; of those that differ only in typering, the one without it last. */
    static List<Begin> alle() {
        List<Begin> alle = new ArrayList<>();
        List<Optional<Typering>> typeringen = Stream.concat(
                        Arrays.stream(Typering.values()).map(Optional::of), Stream.of(Optional.<Typering>empty()))
                .toList();
        for (boolean verzachtend : List.of(false, true)) {
            for (boolean verzwarend : List.of(false, true)) {
                for (Gevolgen gevolgen : Gevolgen.values()) {
                    for (Optional<Typering> typering : typeringen) {
                        alle.add(new Begin(gevolgen, typering, verzachtend, verzwarend));
                    }
                }
            }
        }
        return alle;
    }

    /**
     * Every case that begins in a place, the simplest first.
     *
     * @param interventies those of the segments in which it may end
     * @param ookTerzijde whether also with an aspect, which bears on overleg, and with a gedoogbesluit, which bears on
     *     all
     * @param naar takes each
     * @return how many combinations contradict themselves
     */
    static long loop(Begin begin, Set<Interventie> interventies, boolean ookTerzijde, Consumer<Casus> naar) {
        long geweigerd = 0;
        List<Optional<Bsbm>> bsbms = List.of(
                Optional.empty(), Optional.of(Bsbm.opgelegd()), Optional.of(new Bsbm(false, Optional.empty(), false)));
        // The choice depends on spoed only where there is a last onder bestuursdwang to choose (reading R8).
        List<Boolean> spoeden =
                interventies.stream().anyMatch(Rol.PAST_BIJ_SPOED::heeft) ? List.of(false, true) : List.of(false);
        List<Boolean> terzijde = ookTerzijde ? List.of(false, true) : List.of(false);
        for (boolean gedogen : terzijde) {
            for (boolean aspect : terzijde) {
                for (boolean spoed : spoeden) {
                    for (Optional<Bsbm> bsbm : bsbms) {
                        Opzij opzij = new Opzij(aspect, spoed, gedogen);
                        geweigerd += loop(begin, interventies, bsbm, opzij, naar);
                    }
                }
            }
        }
        return geweigerd;
    }

    /** What stands beside the place in the matrix. */
    private record Opzij(boolean aspect, boolean spoed, boolean gedogen) {}

    private static long loop(
            Begin begin, Set<Interventie> interventies, Optional<Bsbm> bsbm, Opzij opzij, Consumer<Casus> naar) {
        long geweigerd = 0;
        for (Optional<Spoor> overleg : overleggen()) {
            for (Optional<Boolean> besluit : besluiten()) {
                for (List<Interventie> bevoegdheden : bevoegdheden(interventies)) {
                    try {
                        naar.accept(casus(
                                begin, bevoegdheden, besluit, overleg, bsbm, opzij.aspect, opzij.spoed, opzij.gedogen));
                    } catch (OngeldigException e) { // a contradiction, of which there is no casus
                        geweigerd++;
                    }
                }
            }
        }
        return geweigerd;
    }

    private static <S> S gewoon(List<S> soorten, Predicate<S> bijzonder) {
        return soorten.stream().filter(bijzonder.negate()).findFirst().orElseThrow();
    }

    private static List<Optional<Spoor>> overleggen() {
        return Stream.concat(
                        Stream.of(Optional.<Spoor>empty()),
                        Arrays.stream(Spoor.values()).map(Optional::of))
                .toList();
    }

    private static List<Optional<Boolean>> besluiten() {
        return List.of(Optional.of(true), Optional.of(false), Optional.empty());
    }

    /** The interventions whose power bears on the choice. */
    static List<Interventie> bevoegdheidsvragen(Set<Interventie> interventies) {
        // A PV that follows from the overleg does not depend on the agency's own powers (reading R5).
        Set<Interventie> mogelijk = new TreeSet<>(interventies);
        if (interventies.stream().anyMatch(Rol.UIT_OVERLEG::heeft)) {
            // Can follow where the OM does not act (reading R11).
            Woordenlijst.LHS_17.interventies().alle().stream()
                    .filter(Rol.VAN_DE_INSTANTIE::heeft)
                    .forEach(mogelijk::add);
        }
        return mogelijk.stream()
                .filter(i -> i.vereistBevoegdheid() && !i.heeft(Rol.UIT_OVERLEG))
                .sorted()
                .toList();
    }

    /** No list of powers (null here), and each subset of the powers that bear on the choice. */
    private static List<List<Interventie>> bevoegdheden(Set<Interventie> interventies) {
        List<Interventie> vragen = bevoegdheidsvragen(interventies);
        List<List<Interventie>> alle = new ArrayList<>();
        alle.add(null);
        for (int keuze = (1 << vragen.size()) - 1; keuze >= 0; keuze--) {
            List<Interventie> lijst = new ArrayList<>();
            for (int i = 0; i < vragen.size(); i++) {
                if ((keuze >> i & 1) == 1) {
                    lijst.add(vragen.get(i));
                }
            }
            alle.add(lijst);
        }
        return alle;
    }

    /** One case. */
    static Casus casus(
            Begin begin,
            List<Interventie> bevoegdheden,
            Optional<Boolean> besluit,
            Optional<Spoor> overleg,
            Optional<Bsbm> bsbm,
            boolean aspect,
            boolean spoed,
            boolean gedogen) {
        Bevinding.Builder bevinding = Bevinding.builder("B-1", DATUM).gevolgen(begin.gevolgen());
        if (spoed) {
            bevinding.spoedeisend(true);
        }
        if (begin.verzachtend()) {
            bevinding.verzachtendeArgumenten(List.of(new VerzachtendArgument(VERZACHTEND, Optional.empty())));
        }
        if (begin.verzwarend()) {
            bevinding.verzwarendeArgumenten(List.of(new VerzwarendArgument(VERZWAREND, Optional.empty())));
        }
        if (aspect) {
            bevinding.verzwarendeAspecten(List.of(new VerzwarendAspect(ASPECT, Optional.empty())));
        }
        Casus.Builder casus = Casus.builder(
                "Z-1",
                bevinding.build(),
                new Normadressaat(
                        "N-1", Optional.empty(), Optional.empty(), begin.typering(), Optional.empty(), besluit));
        if (bevoegdheden != null) {
            casus.bevoegdheden(bevoegdheden);
        }
        overleg.map(Overleg::of).ifPresent(casus::overleg);
        bsbm.ifPresent(casus::bsbm);
        if (gedogen) {
            casus.gedoogbesluit(new Gedoogbesluit(
                    "G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.empty(), Optional.empty()));
        }
        return casus.build();
    }

    /** The interventions of both lists. */
    static Set<Interventie> samen(List<Interventie> een, List<Interventie> ander) {
        Set<Interventie> samen = new TreeSet<>();
        samen.addAll(een);
        samen.addAll(ander);
        return samen;
    }
}
