package nl.lhs.examples.benchmark;

import java.util.List;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;

/**
 * The four outputs on which all are compared.
 *
 * @param segment the end position; null where there is no overtreding
 * @param klasse its class; null where there is no overtreding
 * @param overleg whether overleg is indicated; null where there is no overtreding
 * @param wacht whether the choice waits for the overleg
 * @param interventies what is chosen, light to heavy
 */
public record Antwoord(
        Segment segment, Klasse klasse, Overlegindicatie overleg, boolean wacht, List<Interventie> interventies) {
    /** Of a finding that is no overtreding. */
    public static final Antwoord GEEN_OVERTREDING = new Antwoord(null, null, null, false, List.of());

    /**
     * What a record says of the four.
     *
     * @param vastlegging the record
     * @return its outputs
     */
    public static Antwoord from(Vastlegging vastlegging) {
        return new Antwoord(
                vastlegging.positionering().map(p -> p.segment()).orElse(null),
                vastlegging.positionering().map(p -> p.klasse()).orElse(null),
                vastlegging.overleg().indicatie().orElse(null),
                vastlegging.status() == Status.WACHT_OP_OVERLEG,
                vastlegging.interventies());
    }
}
