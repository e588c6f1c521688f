package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * Where, whom and what a case is about (<i>reikwijdte</i>), by which a specifieke strategie is found.
 *
 * <p>Example: {@code new Reikwijdte(Optional.of("Natura 2000"), Optional.empty(), Optional.empty())}. Source: norm
 * 1.2-1.
 *
 * @param gebied area; 1 to 200 characters where given
 * @param groep group of normadressaten; 1 to 200 characters where given
 * @param thema theme; 1 to 200 characters where given
 */
public record Reikwijdte(Optional<String> gebied, Optional<String> groep, Optional<String> thema) {
    /**
     * A reikwijdte.
     *
     * @param gebied see {@link #gebied()}
     * @param groep see {@link #groep()}
     * @param thema see {@link #thema()}
     * @throws OngeldigException if nothing is given, or a text is blank or too long
     */
    public Reikwijdte {
        Objects.requireNonNull(gebied, "gebied");
        Objects.requireNonNull(groep, "groep");
        Objects.requireNonNull(thema, "thema");
        new Foutenlijst()
                .kenmerk("/gebied", gebied)
                .kenmerk("/groep", groep)
                .kenmerk("/thema", thema)
                .require(
                        "",
                        gebied.isPresent() || groep.isPresent() || thema.isPresent(),
                        Foutcode.TE_WEINIG,
                        "is leeg; verwacht: ten minste gebied, groep of thema")
                .throwIfAny();
    }

    /** Which of the three are given, without their text. */
    @Override
    public String toString() {
        return "Reikwijdte[gebied=" + gebied.isPresent() + ", groep=" + groep.isPresent() + ", thema="
                + thema.isPresent() + "]";
    }
}
