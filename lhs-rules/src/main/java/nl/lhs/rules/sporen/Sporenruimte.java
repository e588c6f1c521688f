package nl.lhs.rules.sporen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;

/**
 * Every case in which choice or overleg may differ under two strategieen: it varies all that bears on position, overleg and
 * choice. Where the two have other words, a case has two forms: what counts as a national word stands there in its place.
 *
 * <p>It leaves out what bears on none of these: powers beyond those of the segment, spoed where no segment
 * holds a last onder bestuursdwang, voorschrift, gedragingen, a request, and more than one aspect. Refraining from enforcement
 * decides as a gedoogbesluit does.
 */
final class Sporenruimte {
    /** Of so many powers every subset is tried; what goes beyond them is always there. */
    static final int MEESTE_BEVOEGDHEDEN = 12;

    private static final LocalDate DATUM = LocalDate.of(2026, 3, 4);

    /** A place where cases begin: gevolgen, typering and arguments. */
    record Begin(Gevolgen gevolgen, Optional<Typering> typering, boolean verzachtend, boolean verzwarend) {
        /** The simplest case there, in the words of LHS 1.7. */
        Casus casus() {
            return Woordkeus.from(Woordenlijst.LHS_17).casus(this, Gegevens.GEEN);
        }
    }

    /** What is given beside the place in the matrix. Without a list of powers, {@code bevoegdheden} is null. */
    record Gegevens(
            List<Interventie> bevoegdheden,
            Optional<Boolean> besluit,
            Optional<Spoor> overleg,
            Optional<Bsbm> bsbm,
            boolean aspect,
            boolean spoed,
            boolean gedogen) {
        static final Gegevens GEEN =
                new Gegevens(null, Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);

        Gegevens withBevoegdheden(List<Interventie> andere) {
            return new Gegevens(andere, besluit, overleg, bsbm, aspect, spoed, gedogen);
        }
    }

    /**
     * A power that bears on the choice, in the words of both.
     *
     * @param landelijk the national intervention; none where the local ones count as none
     * @param lokaal the local interventions that count as it
     */
    record Vraag(List<Interventie> landelijk, List<Interventie> lokaal) {}

    /** Of each kind one word that means as little as can be more than that it is there; empty where there is none. */
    private record Woordkeus(
            Optional<VerzachtendArgument> verzachtend,
            Optional<VerzwarendArgument> verzwarend,
            Optional<VerzwarendAspect> aspect) {
        static Woordkeus from(Woordenlijst woorden) {
            return new Woordkeus(
                    gewoon(woorden.verzachtend().alle(), VerzachtendArgument.Soort::isLegalisatie)
                            .map(VerzachtendArgument::of),
                    gewoon(woorden.verzwarend().alle(), VerzwarendArgument.Soort::isRecidive)
                            .map(VerzwarendArgument::of),
                    gewoon(woorden.aspecten().alle(), VerzwarendAspect.Soort::vereistOnderbouwing)
                            .map(s -> s.vereistOnderbouwing() ? VerzwarendAspect.of(s, "-") : VerzwarendAspect.of(s)));
        }

        private static <S> Optional<S> gewoon(List<S> soorten, Predicate<S> bijzonder) {
            return soorten.stream()
                    .filter(bijzonder.negate())
                    .findFirst()
                    .or(() -> soorten.stream().findFirst());
        }

        boolean kent(Begin begin) {
            return (!begin.verzachtend() || verzachtend.isPresent()) && (!begin.verzwarend() || verzwarend.isPresent());
        }

        Casus casus(Begin begin, Gegevens gegevens) {
            Bevinding.Builder bevinding = Bevinding.builder("B-1", DATUM).gevolgen(begin.gevolgen());
            if (gegevens.spoed()) {
                bevinding.spoedeisend(true);
            }
            if (begin.verzachtend()) {
                bevinding.verzachtendeArgumenten(List.of(verzachtend.orElseThrow()));
            }
            if (begin.verzwarend()) {
                bevinding.verzwarendeArgumenten(List.of(verzwarend.orElseThrow()));
            }
            if (gegevens.aspect()) {
                bevinding.verzwarendeAspecten(List.of(aspect.orElseThrow()));
            }
            Casus.Builder casus = Casus.builder(
                    "Z-1",
                    bevinding.build(),
                    new Normadressaat(
                            "N-1",
                            Optional.empty(),
                            Optional.empty(),
                            begin.typering(),
                            Optional.empty(),
                            gegevens.besluit()));
            if (gegevens.bevoegdheden() != null) {
                casus.bevoegdheden(gegevens.bevoegdheden());
            }
            gegevens.overleg().map(Overleg::of).ifPresent(casus::overleg);
            gegevens.bsbm().ifPresent(casus::bsbm);
            if (gegevens.gedogen()) {
                casus.gedoogbesluit(new Gedoogbesluit(
                        "G-1", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK, Optional.empty(), Optional.empty()));
            }
            return casus.build();
        }
    }

    private final Strategie landelijk;
    private final Strategie lokaal;
    private final Tegenhangers tegenhangers;
    private final Woordkeus daar;
    private final Woordkeus hier;
    private final boolean zelfdeWoorden;

    Sporenruimte(Strategie landelijk, Strategie lokaal) {
        this.landelijk = landelijk;
        this.lokaal = lokaal;
        this.tegenhangers = Tegenhangers.of(landelijk, lokaal);
        this.daar = Woordkeus.from(landelijk.woorden());
        this.hier = Woordkeus.from(lokaal.woorden());
        this.zelfdeWoorden = landelijk.woorden().equals(lokaal.woorden());
    }

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

    /** Whether both have a word for each argument of this place. */
    boolean kent(Begin begin) {
        return daar.kent(begin) && hier.kent(begin);
    }

    /** The simplest case of a place that both know, in the words of each. */
    void eenvoudig(Begin begin, BiConsumer<Casus, Casus> naar) {
        bied(begin, Gegevens.GEEN, null, naar);
    }

    /**
     * Every case that begins in a place, the simplest first.
     *
     * @param vragen the powers that bear on the choice
     * @param spoed whether also where it is urgent
     * @param ookTerzijde whether also with an aspect, which bears on overleg, and with a gedoogbesluit, which bears on
     *     all
     * @param naar takes each, in national and in local words
     * @return how many combinations contradict themselves, or cannot be under one of the two
     */
    long loop(Begin begin, List<Vraag> vragen, boolean spoed, boolean ookTerzijde, BiConsumer<Casus, Casus> naar) {
        List<Boolean> aspecten =
                ookTerzijde && daar.aspect().isPresent() && hier.aspect().isPresent()
                        ? List.of(false, true)
                        : List.of(false);
        long geweigerd = 0;
        for (boolean gedogen : ookTerzijde ? List.of(false, true) : List.of(false)) {
            for (boolean aspect : aspecten) {
                for (boolean urgent : spoed ? List.of(false, true) : List.of(false)) {
                    for (Optional<Bsbm> bsbm : bsbms()) {
                        Gegevens gegevens =
                                new Gegevens(null, Optional.empty(), Optional.empty(), bsbm, aspect, urgent, gedogen);
                        geweigerd += loop(begin, vragen, gegevens, naar);
                    }
                }
            }
        }
        return geweigerd;
    }

    private long loop(Begin begin, List<Vraag> vragen, Gegevens vast, BiConsumer<Casus, Casus> naar) {
        long geweigerd = 0;
        for (Optional<Spoor> overleg : overleggen()) {
            for (Optional<Boolean> besluit : besluiten()) {
                Gegevens gegevens =
                        new Gegevens(null, besluit, overleg, vast.bsbm(), vast.aspect(), vast.spoed(), vast.gedogen());
                for (List<Vraag> bevoegdheden : bevoegdheden(vragen)) {
                    try {
                        bied(begin, gegevens, bevoegdheden, naar);
                    } catch (OngeldigException e) { // a contradiction, of which there is no casus
                        geweigerd++;
                    }
                }
            }
        }
        return geweigerd;
    }

    /** A case in national words. */
    Casus casus(Begin begin, Gegevens gegevens) {
        return daar.casus(begin, gegevens);
    }

    private void bied(Begin begin, Gegevens gegevens, List<Vraag> bevoegdheden, BiConsumer<Casus, Casus> naar) {
        Casus landelijk = daar.casus(begin, gegevens.withBevoegdheden(lijst(bevoegdheden, Vraag::landelijk)));
        naar.accept(
                landelijk,
                zelfdeWoorden
                        ? landelijk
                        : hier.casus(begin, gegevens.withBevoegdheden(lijst(bevoegdheden, Vraag::lokaal))));
    }

    private static List<Interventie> lijst(List<Vraag> vragen, Function<Vraag, List<Interventie>> welke) {
        return vragen == null
                ? null
                : vragen.stream().flatMap(v -> welke.apply(v).stream()).toList();
    }

    private static List<Optional<Bsbm>> bsbms() {
        return List.of(
                Optional.empty(), Optional.of(Bsbm.opgelegd()), Optional.of(new Bsbm(false, Optional.empty(), false)));
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

    /** Whether spoed bears on the choice: only where there is one to choose that fits it (reading R8). */
    boolean isSpoedVanBelang(Segment landelijkSegment, Segment lokaalSegment) {
        return Rol.PAST_BIJ_SPOED.in(landelijk.interventies(landelijkSegment))
                || Rol.PAST_BIJ_SPOED.in(lokaal.interventies(lokaalSegment));
    }

    /** The powers that bear on the choice, by weight nationally, then those that count as none. */
    List<Vraag> vragen(Segment landelijkSegment, Segment lokaalSegment) {
        Set<Interventie> landelijke = new TreeSet<>(landelijk.interventies(landelijkSegment));
        List<Interventie> eigen = new ArrayList<>();
        for (Interventie i : lokaal.interventies(lokaalSegment)) {
            tegenhangers.van(i).ifPresentOrElse(landelijke::add, () -> eigen.add(i));
        }
        if (Stream.concat(landelijke.stream(), eigen.stream()).anyMatch(Rol.UIT_OVERLEG::heeft)) {
            // Can follow where the OM does not act (reading R11).
            landelijke.addAll(landelijk.interventies(Rol.VAN_DE_INSTANTIE));
        }
        List<Vraag> vragen = new ArrayList<>();
        for (Interventie i : landelijke) {
            Vraag vraag = new Vraag(vragend(List.of(i)), vragend(tegenhangers.als(i)));
            if (!vraag.landelijk().isEmpty() || !vraag.lokaal().isEmpty()) {
                vragen.add(vraag);
            }
        }
        vragend(eigen).forEach(i -> vragen.add(new Vraag(List.of(), List.of(i))));
        return vragen;
    }

    /** A PV that follows from the overleg does not depend on the agency's own powers (reading R5). */
    private static List<Interventie> vragend(List<Interventie> interventies) {
        return interventies.stream()
                .filter(i -> i.vereistBevoegdheid() && !i.heeft(Rol.UIT_OVERLEG))
                .toList();
    }

    /** No list of powers (null here), and each subset of the powers that bear on the choice. */
    private static List<List<Vraag>> bevoegdheden(List<Vraag> vragen) {
        List<Vraag> gevarieerd = vragen.subList(0, Math.min(vragen.size(), MEESTE_BEVOEGDHEDEN));
        List<Vraag> rest = vragen.subList(gevarieerd.size(), vragen.size());
        List<List<Vraag>> alle = new ArrayList<>();
        alle.add(null);
        for (int keuze = (1 << gevarieerd.size()) - 1; keuze >= 0; keuze--) {
            List<Vraag> lijst = new ArrayList<>();
            for (int i = 0; i < gevarieerd.size(); i++) {
                if ((keuze >> i & 1) == 1) {
                    lijst.add(gevarieerd.get(i));
                }
            }
            lijst.addAll(rest);
            alle.add(lijst);
        }
        return alle;
    }
}
