package nl.lhs.examples.inbedden;

import java.time.LocalDate;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;

/** Embeds the engine in a program of your own: one finding in, one decision record out. */
public final class Inbedden {
    private Inbedden() {}

    /**
     * Decides one finding, and prints what was chosen and what was not.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // Make one engine and keep it: making it loads the rules. All threads may use it at the same time.
        LhsEngine engine = LhsEngine.create();

        // What was found, and who did it. A builder takes what else is known; an impossible value cannot be built.
        Bevinding bevinding = Bevinding.of("B-1", LocalDate.of(2026, 3, 4), Gevolgen.BEPERKT);
        Normadressaat normadressaat = Normadressaat.of("N-1", Typering.ONVERSCHILLIG);

        // The record holds the decision and everything that led to it.
        Vastlegging vastlegging = engine.decide(bevinding, normadressaat);

        vastlegging.positionering().ifPresent(p -> System.out.println(p.segment() + " is " + p.klasse()));
        System.out.println("gekozen: " + vastlegging.interventies());
        for (Overweging overweging : vastlegging.overwogen()) {
            System.out.println(overweging.interventie() + ": " + overweging.reden());
        }
    }
}
