package nl.lhs.rules.zegel;

import java.util.Objects;

/**
 * What became of the verification of one line of a file.
 *
 * <p>Example: {@code perRegel = r -> log.info("regel {}: {}", r.regel(), r.verificatie().oordeel())}.
 *
 * @param regel the number of the line, from 1
 * @param einde how many bytes of the file there are up to and including this line
 * @param verificatie what became of it; in a register, also whether it follows the line before it
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
