package nl.lhs.rules.proef;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * Assertions on a decision record, to be chained.
 *
 * <pre>{@code
 * assertThat(engine.decide(casus))
 *         .staatIn(Segment.B3)
 *         .heeftKlasse(Klasse.MIDDEN)
 *         .vraagtOverleg(Overlegindicatie.NOODZAKELIJK)
 *         .wacht()
 *         .heeftScenario(Spoor.BESTUURSRECHT, Interventie.VERSCHERPT_TOEZICHT)
 *         .pastNormToe("3.3-4")
 *         .pastLezingToe(Lezing.R7);
 * }</pre>
 *
 * <p>The first that does not hold throws an {@link org.opentest4j.AssertionFailedError} that names what was expected and
 * what was found, and shows the casus as JSON that can be decided again, without names, kenmerken and texts. Immutable.
 */
public final class VastleggingAssert {
    private final Vastlegging vastlegging;

    private VastleggingAssert(Vastlegging vastlegging) {
        this.vastlegging = Objects.requireNonNull(vastlegging, "vastlegging");
    }

    /**
     * Starts assertions on a record.
     *
     * @param vastlegging the record
     * @return assertions on it
     */
    public static VastleggingAssert assertThat(Vastlegging vastlegging) {
        return new VastleggingAssert(vastlegging);
    }

    private VastleggingAssert gelijk(String wat, Object verwacht, Optional<?> kreeg) {
        Objects.requireNonNull(verwacht, wat);
        if (!kreeg.equals(Optional.of(verwacht))) {
            throw Melding.fout(wat, verwacht, kreeg.map(Object::toString).orElse("none"), vastlegging);
        }
        return this;
    }

    /** All of the expected are among those found. */
    private VastleggingAssert bevat(String wat, Collection<?> verwacht, Collection<?> kreeg) {
        if (!kreeg.containsAll(verwacht)) {
            throw Melding.fout(wat, verwacht, kreeg, vastlegging);
        }
        return this;
    }

    /** The same interventions, in any order. */
    private VastleggingAssert zelfde(String wat, Interventie[] verwacht, List<Interventie> kreeg) {
        Set<Interventie> gevraagd = new TreeSet<>();
        gevraagd.addAll(Arrays.asList(verwacht));
        if (!gevraagd.equals(Set.copyOf(kreeg))) {
            throw Melding.fout(wat, gevraagd, kreeg, vastlegging);
        }
        return this;
    }

    // ------------------------------------------------------------------------------------------------------- step 1

    /**
     * The finding started in this segment, before any move (norms 3.1-2 to 3.1-4).
     *
     * @param segment the segment
     * @return this
     */
    public VastleggingAssert begintIn(Segment segment) {
        return gelijk("to start in", segment, vastlegging.positionering().map(Positionering::uitgangspositie));
    }

    /**
     * The finding stands in this segment, after any move (norms 3.1-5 to 3.1-7).
     *
     * @param segment the segment
     * @return this
     */
    public VastleggingAssert staatIn(Segment segment) {
        return gelijk("segment", segment, vastlegging.positionering().map(Positionering::segment));
    }

    /**
     * The segment is of this class (figure 2).
     *
     * @param klasse the class
     * @return this
     */
    public VastleggingAssert heeftKlasse(Klasse klasse) {
        return gelijk("class", klasse, vastlegging.positionering().map(Positionering::klasse));
    }

    // ------------------------------------------------------------------------------------------------------- step 3

    /**
     * Overleg with police and OM is so indicated (norms 3.3-1 to 3.3-3).
     *
     * @param indicatie the indication
     * @return this
     */
    public VastleggingAssert vraagtOverleg(Overlegindicatie indicatie) {
        return gelijk("overleg", indicatie, vastlegging.overleg().indicatie());
    }

    /**
     * Aangifte is standard (norms 3.3-5 and 3.3-6).
     *
     * @return this
     */
    public VastleggingAssert vraagtAangifte() {
        return gelijk("aangifte", true, Optional.of(vastlegging.overleg().aangifte()));
    }

    /**
     * The decision waits for the outcome of a necessary overleg (reading R7).
     *
     * @return this
     */
    public VastleggingAssert wacht() {
        return gelijk("status", Status.WACHT_OP_OVERLEG, Optional.of(vastlegging.status()));
    }

    /**
     * The decision waits for nothing.
     *
     * @return this
     */
    public VastleggingAssert isDefinitief() {
        return gelijk("status", Status.DEFINITIEF, Optional.of(vastlegging.status()));
    }

    /**
     * While waiting: what this outcome of the overleg would give.
     *
     * @param uitkomst the outcome
     * @param interventies all that it would give, in any order; none where it would give nothing
     * @return this
     */
    public VastleggingAssert heeftScenario(Spoor uitkomst, Interventie... interventies) {
        List<Interventie> scenario = vastlegging.scenarios().get(Objects.requireNonNull(uitkomst, "uitkomst"));
        if (scenario == null) {
            throw Melding.fout("a scenario of", uitkomst, "none, since it does not wait", vastlegging);
        }
        return zelfde("scenario " + uitkomst, interventies, scenario);
    }

    // ------------------------------------------------------------------------------------------------------- step 4

    /**
     * The decision comes to this.
     *
     * @param uitkomst the outcome
     * @return this
     */
    public VastleggingAssert heeftUitkomst(Uitkomst uitkomst) {
        return gelijk("outcome", uitkomst, Optional.of(vastlegging.uitkomst()));
    }

    /**
     * Exactly these interventions are chosen (norm 3.4-2).
     *
     * @param interventies all of them, in any order; none where nothing should be chosen, as while waiting
     * @return this
     */
    public VastleggingAssert kiest(Interventie... interventies) {
        return zelfde("chosen", interventies, vastlegging.interventies());
    }

    /**
     * This intervention was considered, and chosen or not for this reason.
     *
     * @param interventie the intervention
     * @param code the reason
     * @return this
     */
    public VastleggingAssert geeftReden(Interventie interventie, Redencode code) {
        Objects.requireNonNull(interventie, "interventie");
        return gelijk(
                "reason for " + interventie,
                code,
                vastlegging.overwogen().stream()
                        .filter(o -> o.interventie().equals(interventie))
                        .map(Overweging::code)
                        .findFirst());
    }

    /**
     * These are among the points of attention.
     *
     * @param punten their codes
     * @return this
     */
    public VastleggingAssert heeftAandachtspunt(Aandachtspuntcode... punten) {
        return bevat(
                "points of attention",
                List.of(punten),
                vastlegging.aandachtspunten().stream().map(Aandachtspunt::code).toList());
    }

    /**
     * These facts are said to sit badly together.
     *
     * @param signalen the codes of the signals
     * @return this
     */
    public VastleggingAssert heeftSignaal(Signaalcode... signalen) {
        return bevat(
                "signals",
                List.of(signalen),
                vastlegging.signalen().stream().map(Signaal::code).toList());
    }

    // ------------------------------------------------------------------------------------------------------- step 5

    /**
     * These norms were applied, among others.
     *
     * @param normen their ids, such as {@code "3.4-2"}
     * @return this
     * @throws IllegalArgumentException if there is no such norm, so that a slip of the pen is no finding
     */
    public VastleggingAssert pastNormToe(String... normen) {
        List<Norm> verwacht = Arrays.stream(normen).map(Norm::of).toList();
        for (Norm norm : verwacht) {
            if (!Norm.omschrijvingen().containsKey(norm)) {
                throw new IllegalArgumentException("there is no norm " + norm);
            }
        }
        return bevat("norms", verwacht, vastlegging.normen());
    }

    /**
     * These readings were applied, among others.
     *
     * @param lezingen the readings
     * @return this
     */
    public VastleggingAssert pastLezingToe(Lezing... lezingen) {
        return bevat("readings", List.of(lezingen), vastlegging.lezingen());
    }

    /**
     * The decision follows this strategie.
     *
     * @param strategie its id and version
     * @return this
     */
    public VastleggingAssert volgt(StrategieVerwijzing strategie) {
        return gelijk("strategie", strategie, Optional.of(vastlegging.strategie()));
    }

    /**
     * What the specifieke strategie changed here had a part in this casus (norm 1.2-1).
     *
     * @param plaatsen where in the document, such as {@code "/segmenten/C2/klasse"} or {@code "/opties/rand"}
     * @return this
     */
    public VastleggingAssert noemtWijziging(String... plaatsen) {
        return bevat(
                "changes of the strategie",
                List.of(plaatsen),
                vastlegging.beleid().stream()
                        .flatMap(b -> b.gewijzigd().stream())
                        .map(Strategiewijziging::plaats)
                        .toList());
    }
}
