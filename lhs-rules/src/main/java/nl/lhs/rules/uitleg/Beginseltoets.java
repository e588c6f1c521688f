package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Objects;

/**
 * What a record holds for one principle, and what it lacks.
 *
 * @param beginsel the principle
 * @param kop its heading, such as {@code "Motiveringsbeginsel"}
 * @param steun what in the record supports it
 * @param ontbreekt what is missing, or weakens the record on this principle; may be empty
 */
public record Beginseltoets(
        Beginsel beginsel, String kop, List<Verantwoordingspunt> steun, List<Verantwoordingspunt> ontbreekt) {
    /**
     * What a record holds for one principle.
     *
     * @param beginsel see {@link #beginsel()}
     * @param kop see {@link #kop()}
     * @param steun see {@link #steun()}
     * @param ontbreekt see {@link #ontbreekt()}
     */
    public Beginseltoets {
        Objects.requireNonNull(beginsel, "beginsel");
        Objects.requireNonNull(kop, "kop");
        steun = List.copyOf(steun);
        ontbreekt = List.copyOf(ontbreekt);
    }
}
