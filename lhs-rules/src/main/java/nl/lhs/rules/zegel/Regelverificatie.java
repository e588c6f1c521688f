package nl.lhs.rules.zegel;

import java.util.Objects;

/**
 * What became of the verification of one line of a file.
 *
 * <p>Example: {@code perRegel = r -> log.info("regel {}: {}", r.regel(), r.verificatie().oordeel())}.
 *
 * @param regel the number of the line, from 1
 * @param verificatie what became of it; in a register, also whether it follows the line before it
 */
public record Regelverificatie(long regel, Verificatie verificatie) {
    /**
     * The verification of one line.
     *
     * @param regel see {@link #regel()}
     * @param verificatie see {@link #verificatie()}
     */
    public Regelverificatie {
        Objects.requireNonNull(verificatie, "verificatie");
    }
}
