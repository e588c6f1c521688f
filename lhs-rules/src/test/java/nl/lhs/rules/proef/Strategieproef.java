package nl.lhs.rules.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Records;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.orakel.Orakel;
import org.opentest4j.AssertionFailedError;

/**
 * A suite of what holds of every strategie, to be run against one's own:
 *
 * <pre>{@code
 * class ZandwadTest extends Strategieproef {
 *     protected Strategie strategie() throws IOException {
 *         return StrategieJson.parse(Files.readString(Path.of("zandwad.json")));
 *     }
 * }
 * }</pre>
 *
 * <p>Each property is tried on arbitrary {@link Casussen}, and {@link #everyDecisionOfTheSampleIsWhatTheOracleExpects} on a
 * sample of the {@link Casusruimte}. The strategie may be any: it need not rest on LHS 1.7, and its classes may go up and
 * down through the matrix. Whether it is wise, or consistent with the national one, is not asked here; for that there is
 * {@code nl.lhs.rules.sporen.Sporentoets}.
 *
 * <p>A property that does not hold fails with what was expected, what was found and the casus without names and texts, as
 * {@link VastleggingAssert} does, and jqwik seeks a simpler casus on which it fails too. The whole takes half a minute or less. It
 * needs jqwik on the test path. One object is for one thread, as jqwik uses it.
 */
@Domain(Casussen.class)
@Domain(DomainContext.Global.class)
public abstract class Strategieproef {
    /** One for all suites of a JVM: it compiles the rules. */
    private static final class Motor {
        static final LhsEngine ENGINE = LhsEngine.create();
    }

    private static final int HOOGSTENS_GETOOND = 5;
    private static final int GETROKKEN = 2_500;

    private Strategie strategie;
    private LhsEngine engine;
    private Function<Casus, Vastlegging> beslisser;

    /** For who extends it. */
    protected Strategieproef() {}

    // ------------------------------------------------------------------------------------------- what is held to what

    /**
     * The strategie to be tried.
     *
     * @return the strategie, the same every time
     * @throws IOException if its document cannot be read
     */
    protected abstract Strategie strategie() throws IOException;

    /**
     * What decides. By default the engine of the library under the strategie; override it to try another way to the same
     * decisions, such as a service around the library.
     *
     * @return a function that gives every casus its record
     */
    protected Function<Casus, Vastlegging> beslisser() {
        return engine()::decide;
    }

    /**
     * What is held against the oracle, beside the arbitrary casussen of the properties.
     *
     * @return by default {@code Casusruimte.steekproef(997)}; where the words are not those of LHS 1.7, as many drawn in its
     *     own
     */
    protected Stream<Casus> casussen() {
        return deStrategie().woorden().isVanLhs17()
                ? Casusruimte.steekproef(997)
                : Casusruimte.getrokken(deStrategie(), GETROKKEN);
    }

    /**
     * Arbitrary casussen in the words of the strategie.
     *
     * @return never null values
     */
    @Provide
    public Arbitrary<Casus> inEigenWoorden() {
        return new Casussen(deStrategie().woorden()).casus();
    }

    private Strategie deStrategie() {
        if (strategie == null) {
            try {
                strategie = Objects.requireNonNull(strategie(), "strategie");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return strategie;
    }

    /**
     * The engine of the library under the strategie.
     *
     * @return an engine, the same every time
     */
    protected final LhsEngine engine() {
        if (engine == null) {
            engine = Motor.ENGINE.under(deStrategie());
        }
        return engine;
    }

    private Vastlegging beslis(Casus casus) {
        if (beslisser == null) {
            beslisser = beslisser();
        }
        return Objects.requireNonNull(beslisser.apply(casus), "vastlegging");
    }

    // ------------------------------------------------------------------------------------------- what stays the same

    /** The document of the strategie gives the strategie back. */
    @Example
    public void theStrategieIsReadBackAsItIsWritten() {
        List<Strategie> berustOp = Stream.iterate(
                        deStrategie().basis(), Optional::isPresent, b -> b.flatMap(Strategie::basis))
                .map(Optional::orElseThrow)
                .toList();
        Strategie gelezen = StrategieJson.parse(StrategieJson.format(deStrategie()), berustOp);
        if (!gelezen.equals(deStrategie())) {
            throw new AssertionFailedError("the strategie that is read back is another", deStrategie(), gelezen);
        }
    }

    /**
     * The decision is a pure function of the casus.
     *
     * @param casus any casus
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    public void decidingTwiceGivesEqualRecords(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging een = beslis(casus);
        if (!beslis(casus).equals(een)) {
            throw Melding.fout("a second decision is equal to the first", een);
        }
    }

    /**
     * In what order arguments, aspects, conduct, belangen, powers and the interventions of a deviation are given changes
     * nothing.
     *
     * @param casus any casus
     * @param toeval what the other order is drawn from
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void theOrderOfListsChangesNothing(@ForAll("inEigenWoorden") Casus casus, @ForAll Random toeval) {
        zelfdeBeslissing("with its lists in another order", casus, Varianten.inAndereVolgorde(casus, toeval));
    }

    /**
     * More arguments of one kind together give one move (norm 3.1-7).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void moreArgumentsOfOneKindChangeNothing(@ForAll("inEigenWoorden") Casus casus) {
        zelfdeBeslissing("with more arguments of one kind", casus, Varianten.metMeerArgumenten(casus));
    }

    /**
     * Who and where it is about, and in what words, changes nothing.
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void textsKenmerkenAndLabelsChangeNothing(@ForAll("inEigenWoorden") Casus casus) {
        zelfdeBeslissing("with other texts, kenmerken and labels", casus, Varianten.metAndereTeksten(casus));
    }

    private void zelfdeBeslissing(String hoe, Casus casus, Casus ander) {
        Vastlegging v = beslis(casus);
        Vastlegging w = beslis(ander);
        Map<String, Object> anders = Records.parts(w);
        List<String> verschillen = new ArrayList<>();
        Records.parts(v).forEach((deel, waarde) -> {
            if (!deel.equals("casus") && !waarde.equals(anders.get(deel))) {
                verschillen.add(deel);
            }
        });
        if (!verschillen.isEmpty()) {
            throw Melding.fout(
                    "the decision stays the same " + hoe + ", but it differs in " + verschillen + "; the other is " + w,
                    v);
        }
    }

    // -------------------------------------------------------------------------------------------------- the record

    /**
     * The record names casus, strategie and options, and no change that the strategie does not make (norms 1.2-1 and
     * 3.5-1).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void theRecordNamesCasusStrategieAndOptions(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        eis(v.casus().equals(casus), "the record holds the casus as it was given", v);
        gelijk("strategie", deStrategie().verwijzing(), v.strategie(), v);
        gelijk("options", Optional.of(deStrategie().opties()), v.beleid().map(Beleid::opties), v);
        gelijk(
                "to rest on",
                deStrategie().basis().map(Strategie::verwijzing),
                v.beleid().flatMap(Beleid::berustOp),
                v);
        eis(
                deStrategie().wijzigingen().containsAll(v.beleid().orElseThrow().gewijzigd()),
                "every change that the record names is one of the strategie",
                v);
    }

    /**
     * What is written of a record keeps to the schema, and is read back as an equal record.
     *
     * @param casus any casus
     */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    public void theRecordIsReadBackAsItIsWritten(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        String json = VastleggingJson.format(v);
        gelijk("faults by the schema", List.of(), VastleggingJson.validate(json), v);
        eis(VastleggingJson.parse(json).equals(v), "the record that is read back is equal", v);
    }

    /**
     * Whoever has the record can decide again, to the same outcome.
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void theRecordIsDecidedAgainToTheSame(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        Vastlegging opnieuw = engine().opnieuw(v);
        eis(opnieuw.isZelfdeBeslissing(v), "it is decided again to the same, not to " + opnieuw, v);
    }

    /**
     * Every norm cited exists; the rules that fired are named by step and name, none twice; a point of attention rests on a
     * norm that was applied (norm 3.5-1).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void everyNormCitedExistsAndTheRulesAreNamed(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        eis(Norm.omschrijvingen().keySet().containsAll(v.normen()), "every norm of " + v.normen() + " exists", v);
        List<String> regels =
                v.regels().stream().map(r -> r.stap() + " " + r.regel()).toList();
        eis(!regels.isEmpty(), "at least one rule is named", v);
        gelijk("rules by step and name", regels.stream().sorted().distinct().toList(), regels, v);
        v.aandachtspunten()
                .forEach(p -> eis(v.normen().containsAll(p.normen()), "the norms of " + p.code() + " were applied", v));
    }

    // ------------------------------------------------------------------------------------------------------- step 1

    /**
     * The finding starts in the column of the typering, or in the default of the strategie, moves as arguments and options
     * say, and gets the class that the strategie gives the segment (norms 3.1-1 to 3.1-8).
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void thePositionIsThatOfTheMatrixAndTheOptions(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        if (!casus.bevinding().overtreding()) {
            eis(v.positionering().isEmpty(), "what is no overtreding has no place in the matrix", v);
            return;
        }
        Positionering p = v.positionering().orElseThrow();
        Optional<Typering> typering = casus.normadressaat().typering();
        Segment begin = Segment.of(
                typering.orElse(deStrategie().opties().standaardtypering()),
                casus.bevinding().gevolgen().orElseThrow());
        gelijk("default typering", typering.isEmpty(), p.typeringStandaard(), v);
        gelijk("to start in", begin, p.uitgangspositie(), v);
        gelijk("path", pad(begin, stap(casus.bevinding())), p.pad(), v);
        gelijk("class", deStrategie().klasse(p.segment()), p.klasse(), v);
    }

    /** 1 to the right and up, -1 to the left and down, 0 where nothing moves. */
    private int stap(Bevinding bevinding) {
        int zacht = bevinding.verzachtendeArgumenten().isEmpty() ? 0 : -1;
        int zwaar = bevinding.verzwarendeArgumenten().isEmpty() ? 0 : 1;
        if (zacht == 0 || zwaar == 0) {
            return zacht + zwaar;
        }
        return switch (deStrategie().opties().beideArgumenten()) {
            case OPHEFFEN -> 0;
            case VERZWAREND_GAAT_VOOR -> zwaar;
            case VERZACHTEND_GAAT_VOOR -> zacht;
        };
    }

    private List<Segment> pad(Segment begin, int stap) {
        if (stap == 0) {
            return List.of(begin);
        }
        Optional<Segment> opzij = stap > 0 ? begin.rechts() : begin.links();
        Segment kolom = opzij.orElse(begin);
        Optional<Segment> rij = stap > 0 ? kolom.boven() : kolom.onder();
        boolean gestuit = opzij.isEmpty() || rij.isEmpty();
        if (gestuit && deStrategie().opties().rand() == Opties.Rand.GEEN_VERPLAATSING) {
            return List.of(begin);
        }
        return Stream.of(Optional.of(begin), opzij, rij)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A verzwarend argument never moves a finding to the left or down, a verzachtend one never to the right or up. Where
     * classes only rise to the right and up, none therefore leads to a class of the other side.
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void anArgumentMovesAFindingItsOwnWayOnly(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        v.positionering().map(Positionering::segment).ifPresent(segment -> {
            for (VerzwarendArgument.Soort soort :
                    deStrategie().woorden().verzwarend().alle()) {
                Segment zwaarder = segment(
                        Varianten.from(casus.bevinding()).verzwarendArgument(VerzwarendArgument.of(soort)), casus);
                eis(isNietVoorbij(segment, zwaarder), soort + " moves right and up, not to " + zwaarder, v);
            }
            for (VerzachtendArgument.Soort soort :
                    deStrategie().woorden().verzachtend().alle()) {
                Segment lichter = segment(
                        Varianten.from(casus.bevinding()).verzachtendArgument(VerzachtendArgument.of(soort)), casus);
                eis(isNietVoorbij(lichter, segment), soort + " moves left and down, not to " + lichter, v);
            }
        });
    }

    private Segment segment(Bevinding.Builder bevinding, Casus casus) {
        return beslis(casus.toBuilder().bevinding(bevinding.build()).build())
                .positionering()
                .orElseThrow()
                .segment();
    }

    private static boolean isNietVoorbij(Segment een, Segment ander) {
        return een.typering().compareTo(ander.typering()) <= 0 && een.gevolgen().compareTo(ander.gevolgen()) <= 0;
    }

    // ------------------------------------------------------------------------------------------------------- step 3

    /**
     * Overleg is what the class asks, by whether there are aspects, where no BSBM that the segment holds waives it; and what is
     * necessary is waited for (norms 3.3-1 to 3.3-4, reading R7).
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void overlegIsNecessaryExactlyWhereTheClassAsksForItAndNoBsbmWaivesIt(
            @ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        Optional<Overlegindicatie> verwacht = v.positionering()
                .map(p -> indicatie(casus, p.segment(), deStrategie().klasse(p.segment())));
        gelijk("overleg", verwacht, v.overleg().indicatie(), v);
        boolean moetWachten = v.uitkomst() == Uitkomst.INTERVENIEREN
                && verwacht.equals(Optional.of(Overlegindicatie.NOODZAKELIJK))
                && casus.overleg().isEmpty();
        gelijk("to wait", moetWachten, v.status() == Status.WACHT_OP_OVERLEG, v);
    }

    private Overlegindicatie indicatie(Casus casus, Segment segment, Klasse klasse) {
        boolean opgelegd = casus.bsbm().filter(Bsbm::opleggen).isPresent()
                && casus.gedoogbesluit().isEmpty()
                && casus.afzien().isEmpty()
                && Rol.VAN_DE_INSTANTIE.in(deStrategie().interventies(segment));
        Overlegindicatie gevraagd =
                klasse.overleg(!casus.bevinding().verzwarendeAspecten().isEmpty());
        boolean ookDan = klasse.isStrafrechtUitgangspunt()
                && gevraagd == Overlegindicatie.NOODZAKELIJK
                && !deStrategie().opties().bsbmVervangtOverlegInZwaar();
        return opgelegd && !ookDan ? Overlegindicatie.NIET_GEINDICEERD : gevraagd;
    }

    /**
     * A decision that waits has chosen nothing, and says of each outcome of the overleg what it will give; and it gives that,
     * once it is there. About one casus in six waits.
     *
     * @param casus any casus
     */
    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    public void whatIsAScenarioWhileWaitingIsChosenOnceTheOverlegHasThatOutcome(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging wachtend = beslis(casus);
        if (wachtend.status() != Status.WACHT_OP_OVERLEG) {
            return;
        }
        eis(wachtend.interventies().isEmpty(), "nothing is chosen while waiting", wachtend);
        gelijk(
                "scenarios of",
                deStrategie().interventies(Rol.UIT_OVERLEG).isEmpty()
                        ? List.of(Spoor.BESTUURSRECHT)
                        : List.of(Spoor.values()),
                List.copyOf(wachtend.scenarios().keySet()),
                wachtend);
        if (casus.afwijking().isPresent()) {
            return; // then the handhaver chooses, and the scenarios are what he deviates from
        }
        wachtend.scenarios().forEach((uitkomst, scenario) -> {
            Casus.Builder verder = casus.toBuilder().overleg(Overleg.of(uitkomst));
            if (uitkomst.isStrafrechtelijk()) {
                // The OM takes it: a BSBM beside that would be refused.
                casus.bsbm()
                        .ifPresent(
                                b -> verder.bsbm(new Bsbm(b.feitInFeitenboekje(), b.contraIndicatieOpgave(), false)));
            }
            gelijk("chosen after " + uitkomst, scenario, beslis(verder.build()).interventies(), wachtend);
        });
    }

    // ------------------------------------------------------------------------------------------------------- step 4

    /**
     * What overrides what: no overtreding, gedoogbesluit, afzien, waiting, deviation (reading R10).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void whatOverridesWhatFollowsReadingR10(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        Uitkomst uitkomst = !casus.bevinding().overtreding()
                ? Uitkomst.GEEN_OVERTREDING
                : casus.gedoogbesluit().isPresent()
                        ? Uitkomst.GEDOGEN
                        : casus.afzien().isPresent() ? Uitkomst.AFZIEN : Uitkomst.INTERVENIEREN;
        gelijk("outcome", uitkomst, v.uitkomst(), v);
        if (uitkomst != Uitkomst.INTERVENIEREN) {
            gelijk("chosen", List.of(), v.interventies(), v);
        } else if (v.status() == Status.DEFINITIEF && casus.afwijking().isPresent()) {
            gelijk(
                    "chosen",
                    deStrategie()
                            .vanLichtNaarZwaar(casus.afwijking().orElseThrow().interventies()),
                    v.interventies(),
                    v);
        }
    }

    /**
     * What is chosen stands in the segment, but for a proces-verbaal that follows from the overleg (reading R6), for a BSBM
     * in the place of a proces-verbaal where the OM does not act (reading R11), and for a deviation.
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void whatIsChosenStandsInTheSegmentOrFollowsFromTheOverleg(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        boolean strafrechtelijk = casus.overleg()
                .map(Overleg::uitkomst)
                .filter(Spoor::isStrafrechtelijk)
                .isPresent();
        boolean opgelegd = casus.bsbm().filter(Bsbm::opleggen).isPresent();
        for (Interventie gekozen : aanbevolen(v)) {
            List<Interventie> segment =
                    deStrategie().interventies(v.positionering().orElseThrow().segment());
            boolean mag;
            if (gekozen.heeft(Rol.UIT_OVERLEG)) {
                mag = strafrechtelijk;
            } else if (gekozen.heeft(Rol.VAN_DE_INSTANTIE)) {
                mag = opgelegd
                        && (Rol.VAN_DE_INSTANTIE.in(segment)
                                || Rol.UIT_OVERLEG.in(segment)
                                        && casus.overleg()
                                                .map(Overleg::uitkomst)
                                                .equals(Optional.of(Spoor.BESTUURSRECHT)));
            } else {
                mag = segment.contains(gekozen);
            }
            eis(mag, gekozen + " stands in the segment, or follows from the overleg", v);
        }
    }

    /** What norm 3.4-2 gives, also where a deviation was taken over. */
    private static List<Interventie> aanbevolen(Vastlegging v) {
        return v.afwijking().map(Afwijkingsoordeel::aanbevolen).orElse(v.interventies());
    }

    /**
     * Of the herstellende interventions the lightest that is available is chosen, or in spoed what fits then
     * where the strategie says so (norm B2-4, reading R8); failing these the lightest bestraffende, by the weights of the
     * strategie, and no more than that one; nothing where the OM takes it (norm 3.4-2, reading R5).
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void theAdministrativeChoiceIsTheLightestThatIsAvailable(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        if (v.uitkomst() != Uitkomst.INTERVENIEREN || v.status() != Status.DEFINITIEF) {
            return;
        }
        Segment segment = v.positionering().orElseThrow().segment();
        List<Interventie> gekozen = aanbevolen(v);
        List<Interventie> bestuurlijk = gekozen.stream()
                .filter(i -> i.soort() != Interventiesoort.STRAFRECHT)
                .toList();
        boolean straf = bestuurlijk.size() < gekozen.size();
        List<Interventie> verwacht = List.of();
        if (!casus.overleg().map(Overleg::uitkomst).equals(Optional.of(Spoor.STRAFRECHT))) {
            verwacht = Stream.of(Interventiesoort.HERSTELLEND, Interventiesoort.BESTRAFFEND)
                    .flatMap(soort -> deStrategie().interventies(segment, soort).stream())
                    // A boete beside a proces-verbaal or a BSBM would be a second punishment.
                    .filter(i -> !straf || !i.heeft(Rol.PUNITIEF))
                    .filter(i -> isBeschikbaar(v, i))
                    // Sorting keeps the order of the others: they stand from light to heavy.
                    .sorted(Comparator.comparing(i -> !isBestuursdwangBijSpoed(casus, i)))
                    .limit(1)
                    .toList();
        }
        gelijk("the lightest that is available, or bestuursdwang in spoed,", verwacht, bestuurlijk, v);
    }

    private boolean isBestuursdwangBijSpoed(Casus casus, Interventie interventie) {
        return interventie.heeft(Rol.PAST_BIJ_SPOED)
                && casus.bevinding().spoedeisend()
                && deStrategie().opties().spoed() == Opties.Spoed.BESTUURSDWANG;
    }

    private static boolean isBeschikbaar(Vastlegging v, Interventie interventie) {
        return v.overwogen().stream().anyMatch(o -> o.interventie().equals(interventie) && o.beschikbaar());
    }

    /**
     * In spoed the record chooses the last onder bestuursdwang, names it in every scenario that has an administrative part,
     * or asks for reasons, or says that it is not available (norm B2-4, reading R8).
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void inSpoedBestuursdwangIsChosenOrAccountedFor(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        if (v.uitkomst() != Uitkomst.INTERVENIEREN || !casus.bevinding().spoedeisend()) {
            return;
        }
        List<Interventie> passend = deStrategie().interventies(Rol.PAST_BIJ_SPOED).stream()
                .filter(i -> isMogelijk(casus, i))
                .toList();
        boolean beschikbaar = !passend.isEmpty();
        boolean gaatVoor = deStrategie().opties().spoed() == Opties.Spoed.BESTUURSDWANG
                && deStrategie().interventies(v.positionering().orElseThrow().segment()).stream()
                        .anyMatch(passend::contains);
        gelijk(
                "the point that bestuursdwang is not available",
                !beschikbaar && !deStrategie().interventies(Rol.PAST_BIJ_SPOED).isEmpty(),
                heeft(v, Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG),
                v);
        gelijk(
                "the point that bestuursdwang is the fittest",
                beschikbaar && !gaatVoor,
                heeft(v, Aandachtspuntcode.LOB_BIJ_SPOED_OF_ERNST),
                v);
        if (gaatVoor) {
            v.scenarios()
                    .forEach((uitkomst, scenario) -> gelijk(
                            "bestuursdwang in the scenario " + uitkomst,
                            uitkomst != Spoor.STRAFRECHT,
                            scenario.stream().anyMatch(passend::contains),
                            v));
        }
    }

    /** Whether powers and begunstigend besluit leave it, in the segment or not (norms B2-1 and B2-2). */
    private static boolean isMogelijk(Casus casus, Interventie i) {
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        return (!i.vereistBevoegdheid()
                        || casus.bevoegdheden()
                                .filter(lijst -> !lijst.contains(i))
                                .isEmpty())
                && (!i.heeft(Rol.NEEMT_BESLUIT_AF) || besluit.equals(Optional.of(true)))
                && (!i.heeft(Rol.SLUIT) || besluit.equals(Optional.of(false)));
    }

    private static boolean heeft(Vastlegging v, Aandachtspuntcode code) {
        return v.aandachtspunten().stream().anyMatch(p -> p.code() == code);
    }

    /**
     * A request is answered, and only a request: granted exactly where a sanction is chosen, kept while waiting, and else
     * rejected on the ground that the outcome gives (norm V-1, reading R14).
     *
     * @param casus any casus
     */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    public void aRequestIsAnsweredAsItsOutcomeSays(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        boolean sanctie = Rol.SANCTIE.in(v.interventies());
        boolean bestuurlijk = v.interventies().stream().anyMatch(i -> i.soort() != Interventiesoort.STRAFRECHT);
        Verzoekoordeel antwoord = switch (v.uitkomst()) {
            case GEEN_OVERTREDING -> Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.GEEN_OVERTREDING);
            case GEDOGEN -> Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.GEDOOGBESLUIT);
            case AFZIEN -> Verzoekoordeel.afgewezen(Verzoekoordeel.Grond.AFZIEN);
            default -> {
                if (v.status() == Status.WACHT_OP_OVERLEG) {
                    yield Verzoekoordeel.AANGEHOUDEN;
                }
                if (sanctie) {
                    yield Verzoekoordeel.TOEGEWEZEN;
                }
                yield Verzoekoordeel.afgewezen(
                        bestuurlijk
                                ? Verzoekoordeel.Grond.NOG_GEEN_SANCTIE
                                : v.interventies().isEmpty()
                                        ? Verzoekoordeel.Grond.NIETS_BESCHIKBAAR
                                        : Verzoekoordeel.Grond.ALLEEN_STRAFRECHT);
            }
        };
        gelijk("the answer to the request", casus.verzoek().map(verzoek -> antwoord), v.verzoek(), v);
    }

    /**
     * Whoever lacks a power does not use it, a deviation included; but a proces-verbaal that the overleg asks for is drawn
     * up by another (norm B2-1, reading R5).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void nothingIsChosenOrCalledAvailableWithoutItsPower(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        if (casus.bevoegdheden().isEmpty()) {
            return;
        }
        List<Interventie> bevoegdheden = casus.bevoegdheden().orElseThrow();
        for (Overweging o : v.overwogen()) {
            boolean vraagt =
                    o.interventie().vereistBevoegdheid() && !o.interventie().heeft(Rol.UIT_OVERLEG);
            eis(
                    !vraagt || bevoegdheden.contains(o.interventie()) || !o.beschikbaar() && !o.gekozen(),
                    o.interventie() + " is neither available nor chosen, since its power is missing",
                    v);
        }
    }

    /**
     * Of boete, BSBM and proces-verbaal no two are chosen (reading R5).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void oneActIsNeverPunishedTwice(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        long straffen = v.interventies().stream().filter(Interventie::isStraf).count();
        eis(straffen <= 1, "one act is punished at most once", v);
    }

    /**
     * Every intervention of the segment, and every one chosen, is considered with a reason, light to heavy by the weights
     * of the strategie (norm 3.5-1).
     *
     * @param casus any casus
     */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    public void everyInterventionOfTheSegmentIsConsideredWithAReason(@ForAll("inEigenWoorden") Casus casus) {
        Vastlegging v = beslis(casus);
        v.positionering().ifPresent(p -> {
            Collection<Interventie> verwacht = new LinkedHashSet<>(deStrategie().interventies(p.segment()));
            verwacht.addAll(v.interventies());
            gelijk(
                    "considered",
                    deStrategie().vanLichtNaarZwaar(verwacht),
                    v.overwogen().stream().map(Overweging::interventie).toList(),
                    v);
        });
        for (Overweging o : v.overwogen()) {
            eis(!o.reden().isBlank() && !o.reden().contains("{"), "there is a reason for " + o.interventie(), v);
        }
    }

    // ---------------------------------------------------------------------------------------------------- the oracle

    /** Every decision on {@link #casussen()} is what the oracle expects, which derives it another way than by the rules. */
    @Example
    public void everyDecisionOfTheSampleIsWhatTheOracleExpects() {
        Orakel orakel = Orakel.voor(deStrategie());
        List<String> fouten = new ArrayList<>();
        try (Stream<Casus> casussen = casussen()) {
            casussen.map(casus -> verschil(orakel, casus))
                    .flatMap(Optional::stream)
                    .limit(HOOGSTENS_GETOOND)
                    .forEach(fouten::add);
        }
        if (!fouten.isEmpty()) {
            throw new AssertionFailedError("expected that every decision is what the oracle expects, but not of\n"
                    + String.join("\n", fouten));
        }
    }

    private Optional<String> verschil(Orakel orakel, Casus casus) {
        List<String> verschillen = orakel.verwacht(casus).verschillen(casus, beslis(casus));
        return verschillen.isEmpty()
                ? Optional.empty()
                : Optional.of(Melding.casus(casus) + "\n  " + String.join("\n  ", verschillen));
    }

    // ------------------------------------------------------------------------------------------------------- to fail

    private static void eis(boolean geldt, String verwachting, Vastlegging v) {
        if (!geldt) {
            throw Melding.fout(verwachting, v);
        }
    }

    private static void gelijk(String wat, Object verwacht, Object kreeg, Vastlegging v) {
        if (!verwacht.equals(kreeg)) {
            throw Melding.fout(wat, verwacht, kreeg, v);
        }
    }
}
