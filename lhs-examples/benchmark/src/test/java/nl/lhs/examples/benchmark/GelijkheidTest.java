package nl.lhs.examples.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import org.junit.jupiter.api.Test;

/** That all decide alike: on a stride of the published file, and on casussen in which the rare is as likely as the rest. */
class GelijkheidTest {
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final Gelijkheid GELIJKHEID = new Gelijkheid(ENGINE);
    private static final int STAP = 197;
    private static final int GELIJKMATIG = 2_000;

    @Test
    void allDecideTheFileAlike() {
        assertEquals(
                Optional.empty(),
                GELIJKHEID.verschil(IntStream.range(0, Jaarmix.AANTAL / STAP).mapToObj(i -> Jaarmix.casus(i * STAP))));
    }

    @Test
    void allDecideTheRareAlike() {
        SplittableRandom toeval = new SplittableRandom(1L);
        List<Casus> casussen = Stream.generate(() -> gelijkmatig(toeval))
                .flatMap(Optional::stream)
                .limit(GELIJKMATIG)
                .toList();
        assertEquals(Optional.empty(), GELIJKHEID.verschil(casussen.stream()));
        Handwerk handwerk = new Handwerk();
        List<Interventie> gekozen = casussen.stream()
                .flatMap(c -> handwerk.beslis(c).interventies().stream())
                .distinct()
                .toList();
        assertTrue(gekozen.containsAll(Woordenlijst.LHS_17.interventies().alle()), gekozen::toString);
    }

    @Test
    void anAnswerThatDiffersIsTold() {
        Gelijkheid gelijkheid = new Gelijkheid(ENGINE, Map.of(), List.of(new Zwijger()));
        Optional<String> verschil = gelijkheid.verschil(Stream.of(Jaarmix.casus(0)));
        assertTrue(
                verschil.orElseThrow().startsWith(Jaarmix.casus(0).kenmerk() + ": who finds nothing gives "),
                verschil::toString);
    }

    @Test
    void aRecordThatDiffersInOneComponentIsToldByItsName() {
        Gelijkheid gelijkheid = new Gelijkheid(
                ENGINE, Map.of("who forgets a rule", c -> zonderLaatsteRegel(ENGINE.decide(c))), List.of());
        Optional<String> verschil = gelijkheid.verschil(Stream.of(Jaarmix.casus(0)));
        assertTrue(
                verschil.orElseThrow()
                        .startsWith(Jaarmix.casus(0).kenmerk() + ": regels of the record by who forgets a rule is ["),
                verschil::toString);
    }

    /** Finds no overtreding anywhere. */
    private static final class Zwijger implements Mededinger {
        @Override
        public String naam() {
            return "who finds nothing";
        }

        @Override
        public Antwoord beslis(Casus casus) {
            return Antwoord.GEEN_OVERTREDING;
        }
    }

    private static Vastlegging zonderLaatsteRegel(Vastlegging v) {
        return Records.with(v, "regels", v.regels().subList(0, v.regels().size() - 1));
    }

    /** Empty where the draws contradict each other. */
    private static Optional<Casus> gelijkmatig(SplittableRandom toeval) {
        Bevinding.Builder bevinding = Bevinding.builder("B", LocalDate.of(2026, 3, 4))
                .gevolgen(kies(toeval, Gevolgen.values()))
                .overtreding(toeval.nextInt(20) > 0)
                .spoedeisend(toeval.nextInt(3) == 0);
        if (toeval.nextInt(3) == 0) {
            bevinding.verzachtendArgument(VerzachtendArgument.of(VerzachtendArgument.Soort.OVERIG));
        }
        if (toeval.nextInt(3) == 0) {
            bevinding.verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.OVERIG));
        }
        if (toeval.nextInt(3) == 0) {
            bevinding.verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING));
        }
        Normadressaat.Builder normadressaat = Normadressaat.builder("N");
        if (toeval.nextInt(5) > 0) {
            normadressaat.typering(kies(toeval, Typering.values()));
        }
        if (toeval.nextInt(3) > 0) {
            normadressaat.begunstigendBesluit(toeval.nextBoolean());
        }
        Casus.Builder bouwer = Casus.builder("Z", bevinding.build(), normadressaat.build());
        if (toeval.nextInt(5) > 0) {
            bouwer.bevoegdheden(Woordenlijst.LHS_17.interventies().alle().stream()
                    .filter(i -> i.vereistBevoegdheid() && toeval.nextInt(3) == 0)
                    .toList());
        }
        if (toeval.nextInt(3) > 0) {
            bouwer.overleg(Overleg.of(kies(toeval, Spoor.values())));
        }
        if (toeval.nextInt(10) == 0) {
            bouwer.gedoogbesluit(Gedoogbesluit.of("G", Gedoogbesluit.Grond.VERGUNNING_WAARSCHIJNLIJK));
        }
        if (toeval.nextInt(10) == 0) {
            bouwer.afzien(new Afzien(Afzien.Grond.ONEVENREDIGHEID, "reden"));
        }
        try {
            if (toeval.nextInt(4) == 0) {
                bouwer.bsbm(new Bsbm(toeval.nextInt(4) > 0, Optional.of(toeval.nextInt(4) == 0), toeval.nextBoolean()));
            }
            if (toeval.nextInt(10) == 0) {
                bouwer.afwijking(Afwijking.of(
                        "reden",
                        Interventie.VERSCHERPT_TOEZICHT,
                        kies(toeval, Woordenlijst.LHS_17.interventies().alle())));
            }
            return Optional.of(bouwer.build());
        } catch (OngeldigException e) {
            return Optional.empty();
        }
    }

    private static <T> T kies(SplittableRandom toeval, List<T> waarden) {
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    private static <T> T kies(SplittableRandom toeval, T[] waarden) {
        return waarden[toeval.nextInt(waarden.length)];
    }
}
