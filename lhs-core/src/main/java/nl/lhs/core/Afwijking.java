package nl.lhs.core;

import java.util.List;
import java.util.Objects;

/**
 * A deviation (<i>afwijking</i>): the handhaver gives reasons why another (combination of) intervention(s) fits better
 * than the lightest.
 *
 * <p>Example: {@code Afwijking.of("Eerdere brieven bleven onbeantwoord.", Interventie.BESTUURLIJK_GESPREK)}. Source:
 * norm 3.4-2.
 *
 * @param interventies what is chosen instead; at least one, none twice, in the order given
 * @param motivering the reasons; 1 to 10,000 characters, not blank
 */
public record Afwijking(List<Interventie> interventies, String motivering) {
    /**
     * A deviation.
     *
     * @param interventies see {@link #interventies()}
     * @param motivering see {@link #motivering()}
     * @throws OngeldigException if no intervention is given, one is given twice, two of them punish the same act, or
     *     the motivering is blank or too long
     */
    public Afwijking {
        interventies = Required.list(interventies, "interventies");
        Objects.requireNonNull(motivering, "motivering");
        new Foutenlijst()
                .unique("/interventies", interventies)
                .tekst("/motivering", motivering)
                .require(
                        "/interventies",
                        !interventies.isEmpty(),
                        Foutcode.TE_WEINIG,
                        "is leeg; verwacht: ten minste één interventie")
                .addAll(Tegenspraken.vanAfwijking(interventies))
                .throwIfAny();
    }

    /**
     * A deviation.
     *
     * @param motivering the reasons
     * @param interventies what is chosen instead
     * @return the afwijking
     * @throws OngeldigException as the constructor
     */
    public static Afwijking of(String motivering, Interventie... interventies) {
        return new Afwijking(Required.list("interventies", interventies), motivering);
    }

    /** The interventions only: the motivering may be about people. */
    @Override
    public String toString() {
        return "Afwijking" + interventies;
    }
}
