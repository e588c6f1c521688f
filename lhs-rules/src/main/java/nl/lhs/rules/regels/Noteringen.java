package nl.lhs.rules.regels;

import java.util.List;

/**
 * Step 5: what a table says of a decision, all of it together: to conclude each line by itself would cost more than to reason
 * about it.
 *
 * @param tabel the name of the file of the table
 * @param delen the lines, each an answer to a question of its own
 */
public record Noteringen(String tabel, List<Conclusie> delen) implements Conclusie {
    @Override
    public Object vraag() {
        return tabel;
    }
}
