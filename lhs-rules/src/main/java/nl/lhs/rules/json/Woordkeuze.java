package nl.lhs.rules.json;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;

/**
 * In the words of which strategie something is read, for who has several strategieen (<i>woordkeuze</i>).
 *
 * <pre>{@code
 * Casus casus = CasusJson.parse(tekst, engine.woorden());
 * }</pre>
 *
 * <p>Source: norm 1.2-1.
 */
@FunctionalInterface
public interface Woordkeuze {
    /**
     * The words of the strategie that is followed.
     *
     * @param datum of the bevinding; empty where the text gives none that can be read
     * @param reikwijdte of the casus; empty where it gives none
     * @return the words; some words where no strategie fits, so that the text can be read and refused
     */
    Woordenlijst voor(Optional<LocalDate> datum, Optional<Reikwijdte> reikwijdte);

    /**
     * Always the words of one strategie.
     *
     * @param strategie the strategie
     * @return that choice
     */
    static Woordkeuze of(Strategie strategie) {
        return of(Objects.requireNonNull(strategie, "strategie").woorden());
    }

    /**
     * Always the same words, such as those of the last record of a dossier.
     *
     * @param woorden the words
     * @return that choice
     */
    static Woordkeuze of(Woordenlijst woorden) {
        Objects.requireNonNull(woorden, "woorden");
        return (datum, reikwijdte) -> woorden;
    }
}
