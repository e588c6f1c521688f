package nl.lhs.rules.proef;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Belang;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.Woordenlijst;

/**
 * Arbitrary casussen for jqwik: every field there or not, lists in any order, texts of any kind, no two values that
 * contradict each other.
 *
 * <pre>{@code
 * @Property
 * @Domain(Casussen.class)
 * void whoActsInGoodFaithIsNeverFined(@ForAll Casus casus) { ... }
 * }</pre>
 *
 * <p>They are in the words of LHS 1.7, or of another strategie. Also of {@link Bevinding} and {@link Normadressaat}. All have the same date, 4 March 2026, and no reikwijdte, so that
 * an engine that chooses among strategieen by date or reikwijdte may refuse them. In about one in six a necessary overleg
 * has no outcome yet.
 */
public class Casussen extends DomainContextBase {
    private final Woordenlijst woorden;

    /** In the words of LHS 1.7: for jqwik, and for who combines its arbitraries with others. */
    public Casussen() {
        this(Woordenlijst.LHS_17);
    }

    /**
     * In the words of a strategie.
     *
     * <pre>{@code
     * @Provide
     * Arbitrary<Casus> vanZandwad() {
     *     return new Casussen(zandwad.woorden()).casus();
     * }
     * }</pre>
     *
     * @param woorden its words
     */
    public Casussen(Woordenlijst woorden) {
        this.woorden = woorden;
    }

    /** Some of them, none twice; always none where there are none. */
    private static <T> Arbitrary<List<T>> enkele(List<T> alle) {
        return alle.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(alle).list().uniqueElements();
    }

    /** At most three, any of them more than once. */
    private static <S, T> Arbitrary<List<T>> argumenten(List<S> soorten, BiFunction<S, Optional<String>, T> argument) {
        return soorten.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(Arbitraries.of(soorten), gevuld().optional())
                        .as(argument::apply)
                        .list()
                        .ofMaxSize(3);
    }

    private static Arbitrary<String> tekst() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .alpha()
                .numeric()
                .withChars(" ë€'\"{}$");
    }

    private static Arbitrary<String> gevuld() {
        return tekst().map(t -> "t" + t);
    }

    /**
     * Arbitrary findings; nine in ten of those that say so are an overtreding.
     *
     * @return never null values
     */
    @Provide
    public Arbitrary<Bevinding> bevinding() {
        return Builders.withBuilder(() -> Bevinding.builder("b", LocalDate.of(2026, 3, 4)))
                .use(Arbitraries.of(Gevolgen.values()))
                .in(Bevinding.Builder::gevolgen)
                .use(Arbitraries.frequency(net.jqwik.api.Tuple.of(9, true), net.jqwik.api.Tuple.of(1, false)))
                .withProbability(0.5)
                .in(Bevinding.Builder::overtreding)
                .use(gevuld())
                .withProbability(0.3)
                .in(Bevinding.Builder::omschrijving)
                .use(Arbitraries.of(Belang.values()).list().uniqueElements())
                .withProbability(0.3)
                .in(Bevinding.Builder::belangen)
                .use(Arbitraries.of(Voorschrift.Soort.values()).map(Voorschrift::of))
                .withProbability(0.5)
                .in(Bevinding.Builder::voorschrift)
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in(Bevinding.Builder::spoedeisend)
                .use(gevuld().map(t ->
                        new Onderbouwing(Optional.of(t), Optional.empty(), Optional.empty(), Optional.of(t))))
                .withProbability(0.3)
                .in(Bevinding.Builder::onderbouwing)
                .use(argumenten(woorden.verzachtend().alle(), VerzachtendArgument::new))
                .withProbability(0.4)
                .in(Bevinding.Builder::verzachtendeArgumenten)
                .use(argumenten(woorden.verzwarend().alle(), VerzwarendArgument::new))
                .withProbability(0.4)
                .in(Bevinding.Builder::verzwarendeArgumenten)
                .use(enkele(woorden.aspecten().alle())
                        .map(soorten -> soorten.stream()
                                .map(soort -> VerzwarendAspect.of(soort, "onderbouwing"))
                                .toList()))
                .withProbability(0.4)
                .in(Bevinding.Builder::verzwarendeAspecten)
                .use(enkele(woorden.gedragingen().alle()))
                .withProbability(0.3)
                .in(Bevinding.Builder::ernstigeGedragingen)
                .build(Bevinding.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Arbitrary those the rule is addressed to; one in five is not typed.
     *
     * @return never null values
     */
    @Provide
    public Arbitrary<Normadressaat> normadressaat() {
        return Builders.withBuilder(() -> Normadressaat.builder("n"))
                .use(Arbitraries.of(Typering.values()))
                .withProbability(0.8)
                .in(Normadressaat.Builder::typering)
                .use(Arbitraries.of(true, false))
                .withProbability(0.6)
                .in(Normadressaat.Builder::begunstigendBesluit)
                .use(gevuld())
                .withProbability(0.3)
                .in(Normadressaat.Builder::naam)
                .build(Normadressaat.Builder::build)
                .withoutEdgeCases();
    }

    /**
     * Arbitrary casussen.
     *
     * @return never null values
     */
    @Provide
    public Arbitrary<Casus> casus() {
        List<Interventie> alle = woorden.interventies().alle();
        boolean kanOpleggen = Rol.VAN_DE_INSTANTIE.in(alle);
        Arbitrary<Bsbm> bsbm = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of(true, false))
                .as((feit, contra, opleggen) -> {
                    boolean kan = kanOpleggen && feit && !contra.orElse(false);
                    return new Bsbm(feit, contra, opleggen && kan);
                });
        return Combinators.combine(
                        bevinding(),
                        normadressaat(),
                        bsbm.optional(0.5),
                        Arbitraries.of(woorden.sporen()).optional(0.6),
                        enkele(alle.stream()
                                        .filter(Interventie::vereistBevoegdheid)
                                        .toList())
                                .optional(0.5),
                        beletsel(),
                        Arbitraries.of(alle)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(Math.min(3, alle.size()))
                                .optional(0.3),
                        Arbitraries.integers().between(0, 3))
                .as(Casussen::casus)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .withoutEdgeCases();
    }

    /** What keeps the agency from acting, or nothing. */
    private record Beletsel(Optional<Gedoogbesluit.Grond> gedogen, Optional<Afzien.Grond> afzien) {}

    private static Arbitrary<Beletsel> beletsel() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(new Beletsel(Optional.empty(), Optional.empty()))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of(Gedoogbesluit.Grond.values())
                                .map(g -> new Beletsel(Optional.of(g), Optional.empty()))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of(Afzien.Grond.values())
                                .map(g -> new Beletsel(Optional.empty(), Optional.of(g)))));
    }

    private static Optional<Casus> casus(
            Bevinding bevinding,
            Normadressaat normadressaat,
            Optional<Bsbm> bsbm,
            Optional<Spoor> overleg,
            Optional<List<Interventie>> bevoegdheden,
            Beletsel beletsel,
            Optional<List<Interventie>> afwijking,
            int rest) {
        try {
            Casus.Builder casus = Casus.builder("z", bevinding, normadressaat);
            bsbm.ifPresent(casus::bsbm);
            overleg.map(Overleg::of).ifPresent(casus::overleg);
            bevoegdheden.ifPresent(casus::bevoegdheden);
            beletsel.gedogen().ifPresent(g -> casus.gedoogbesluit(Gedoogbesluit.of("g", g)));
            beletsel.afzien().ifPresent(g -> casus.afzien(new Afzien(g, "reden")));
            afwijking.ifPresent(a -> casus.afwijking(new Afwijking(a, "passender")));
            if (rest % 2 == 1) {
                casus.labels(Map.of("label", "waarde " + rest));
            }
            if (rest / 2 == 1) {
                casus.verzoek(Verzoek.of("v", bevinding.datum()));
            }
            return Optional.of(casus.build());
        } catch (OngeldigException e) {
            return Optional.empty(); // contradictions are no cases; that they are refused is tested elsewhere
        }
    }
}
