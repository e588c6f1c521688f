package nl.lhs.rules.eigenregels;

import java.util.Objects;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/**
 * What one rule of an agency's own adds to a record when it fires: its text is fixed, so that nothing but which rules fire
 * depends on the casus.
 *
 * @param regel what the record says of the rule
 * @param plaats the line of its file on which it begins
 * @param signaal whether it adds a signal; else it adds a point of attention
 * @param tekst the text of that
 */
public record Toevoeging(ToegepasteRegel regel, int plaats, boolean signaal, String tekst) {
    /**
     * What one rule adds; {@link EigenRegels} makes it.
     *
     * @param regel see {@link #regel()}
     * @param plaats see {@link #plaats()}
     * @param signaal see {@link #signaal()}
     * @param tekst see {@link #tekst()}
     */
    public Toevoeging {
        Objects.requireNonNull(regel, "regel");
        Objects.requireNonNull(tekst, "tekst");
    }
}
