package nl.lhs.rules.zegel;

import java.util.Objects;

/**
 * The result of the verification of one line of a file.
 *
 * <p>Example: {@code perRegel = r -> log.info("regel {}: {}", r.regel(), r.verificatie().oordeel())}.
 *
 * @param regel the number of the line, from 1
 * @param einde the number of bytes of the file up to and including this line
 * @param verificatie the result; in a register, also whether the line follows the one before it
 */
public record Regelverificatie(long regel, long einde, Verificatie verificatie) {
    /**
     * The verification of one line.
     *
     * @param regel see {@link #regel()}
     * @param einde see {@link #einde()}
     * @param verificatie see {@link #verificatie()}
     */
    public Regelverificatie {
        Objects.requireNonNull(verificatie, "verificatie");
    }
}
