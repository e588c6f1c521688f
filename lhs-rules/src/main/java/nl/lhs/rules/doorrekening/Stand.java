package nl.lhs.rules.doorrekening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * The part of a decision that is compared.
 *
 * @param uitkomst what came of it
 * @param status whether it is final or waits for the overleg
 * @param segment empty where there is no overtreding
 * @param klasse empty where there is no overtreding
 * @param overleg empty where there is no overtreding or a gedoogbesluit
 * @param interventies what was chosen, from light to heavy
 * @param scenarios what each outcome of the overleg would give, where the decision waits for it
 */
public record Stand(
        Uitkomst uitkomst,
        Status status,
        Optional<Segment> segment,
        Optional<Klasse> klasse,
        Optional<Overlegindicatie> overleg,
        List<Interventie> interventies,
        Map<Spoor, List<Interventie>> scenarios) {
    /** What two decisions are compared by. */
    public enum Maat {
        /** The segment, or GEEN. */
        SEGMENT,
        /** Its class, or GEEN. */
        KLASSE,
        /** Whether overleg is needed, or GEEN. */
        OVERLEG,
        /**
         * The interventions, with + between them; NIETS; or why there are none: WACHT_OP_OVERLEG, GEDOGEN, AFZIEN,
         * GEEN_OVERTREDING.
         */
        INTERVENTIES,
        /** The interventions by outcome of the overleg, where the decision waits for it; else GEEN. */
        SCENARIOS;

        /** Its name in JSON and CSV. */
        String veld() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String GEEN = "GEEN";

    /**
     * A decision.
     *
     * @param uitkomst see {@link #uitkomst()}
     * @param status see {@link #status()}
     * @param segment see {@link #segment()}
     * @param klasse see {@link #klasse()}
     * @param overleg see {@link #overleg()}
     * @param interventies see {@link #interventies()}
     * @param scenarios see {@link #scenarios()}
     */
    public Stand {
        Objects.requireNonNull(uitkomst, "uitkomst");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(segment, "segment");
        Objects.requireNonNull(klasse, "klasse");
        Objects.requireNonNull(overleg, "overleg");
        interventies = Required.list(interventies, "interventies");
        scenarios = Required.map(scenarios, "scenarios");
    }

    /**
     * The part of a record that is compared.
     *
     * @param vastlegging the record
     * @return its decision
     */
    public static Stand from(Vastlegging vastlegging) {
        Objects.requireNonNull(vastlegging, "vastlegging");
        return new Stand(
                vastlegging.uitkomst(),
                vastlegging.status(),
                vastlegging.positionering().map(Positionering::segment),
                vastlegging.positionering().map(Positionering::klasse),
                vastlegging.overleg().indicatie(),
                vastlegging.interventies(),
                vastlegging.scenarios());
    }

    /**
     * A decision by one measure, as it is written in tables.
     *
     * @param maat the measure
     * @return for example {@code "B3"}, or {@code "WAARSCHUWEN+BSBM"}
     */
    public String waarde(Maat maat) {
        Objects.requireNonNull(maat, "maat");
        return switch (maat) {
            case SEGMENT -> naam(segment);
            case KLASSE -> naam(klasse);
            case OVERLEG -> naam(overleg);
            case INTERVENTIES ->
                status == Status.WACHT_OP_OVERLEG
                        ? status.name()
                        : uitkomst == Uitkomst.INTERVENIEREN ? namen(interventies) : uitkomst.name();
            case SCENARIOS ->
                scenarios.isEmpty()
                        ? GEEN
                        : new TreeMap<>(scenarios)
                                .entrySet().stream()
                                        .map(e -> e.getKey() + ":" + namen(e.getValue()))
                                        .collect(Collectors.joining(";"));
        };
    }

    private static String naam(Optional<?> waarde) {
        return waarde.map(Object::toString).orElse(GEEN);
    }

    private static String namen(List<Interventie> interventies) {
        return interventies.isEmpty()
                ? "NIETS"
                : interventies.stream().map(Interventie::id).collect(Collectors.joining("+"));
    }
}
