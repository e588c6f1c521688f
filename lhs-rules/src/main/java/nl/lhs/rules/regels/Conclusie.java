package nl.lhs.rules.regels;

import java.util.List;

/** What a rule concludes: the answer to one question. */
public interface Conclusie {
    /**
     * The question that this answers. Two conclusions for one question are a defect of the rule base.
     *
     * @return a value that is equal for equal questions
     */
    default Object vraag() {
        return getClass();
    }

    /**
     * The conclusions that this one holds.
     *
     * @return empty where it stands for itself
     */
    default List<Conclusie> delen() {
        return List.of();
    }

    /**
     * The row of a table that it comes from.
     *
     * @return null where a rule concluded it by itself
     */
    default Rij rij() {
        return null;
    }
}
