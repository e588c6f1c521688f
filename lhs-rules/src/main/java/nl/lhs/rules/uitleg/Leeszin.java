package nl.lhs.rules.uitleg;

import java.util.List;

/** A sentence of one bundle, with places to fill in. It names no word of a strategie. */
interface Leeszin {
    /** Its text in a language. */
    Sjabloon sjabloon(Taal taal);

    /** The places to fill in, in the order in which their values are given. */
    List<String> plaatsen();
}
