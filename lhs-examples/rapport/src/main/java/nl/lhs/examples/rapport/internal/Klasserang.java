package nl.lhs.examples.rapport.internal;

import nl.lhs.core.Klasse;
import nl.lhs.core.Woordenlijst;

/** How heavy a class is among those of its strategie, as a number that a page has a colour for. */
final class Klasserang {
    /** The rank of the heaviest class. */
    static final int ZWAARST = 4;

    private Klasserang() {}

    /** From 0 (the lightest class) to {@link #ZWAARST}; where there are more classes than ranks, some share one. */
    static int of(Klasse klasse, Woordenlijst woorden) {
        int laatste = woorden.klassen().alle().size() - 1;
        return laatste == 0 ? 0 : Math.round((float) ZWAARST * klasse.volgnummer() / laatste);
    }
}
