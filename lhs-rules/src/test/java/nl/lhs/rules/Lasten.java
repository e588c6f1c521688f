package nl.lhs.rules;

import java.util.List;
import nl.lhs.core.Interventie;

/** The interventions that go in steps of their own, light to heavy: those that norm B2-7 names. */
public final class Lasten {
    /** Both of them. */
    public static final List<Interventie> ALLE =
            List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.LAST_ONDER_BESTUURSDWANG);

    private Lasten() {}
}
