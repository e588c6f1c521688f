package nl.lhs.rules.eigenregels;

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
public record Toevoeging(ToegepasteRegel regel, int plaats, boolean signaal, String tekst) {}
