package nl.lhs.rules.kopie;

import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.core.Fout;
import nl.lhs.core.Required;

/**
 * A record that cannot be copied: it follows another strategie, these rules decide it otherwise, or it cannot be read.
 *
 * <p>It holds nothing of the record: no values, no cause, and in its paths only names of the format, never a key or a
 * field of the caller's own. {@link Fout#code()} is {@link nl.lhs.core.Foutcode#ANDERE_STRATEGIE}, {@link
 * nl.lhs.core.Foutcode#ANDERE_BESLISSING}, or what is wrong with the text that was read.
 */
public final class NietTeKopierenException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    /**
     * A refusal.
     *
     * @param fouten at least one, without anything of the caller's own in its path; kept in the order of their paths,
     *     none twice
     * @throws IllegalArgumentException if there is none
     */
    public NietTeKopierenException(List<Fout> fouten) {
        super(bericht(Required.list(fouten, "fouten")));
        this.fouten = fouten.stream().sorted().distinct().toList();
    }

    private static String bericht(List<Fout> fouten) {
        if (fouten.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one fault");
        }
        return fouten.stream().sorted().distinct().map(Fout::toString).collect(Collectors.joining("\n"));
    }

    /**
     * Everything that stands in the way of a copy.
     *
     * @return at least one fault, in the order of their paths; empty only after Java serialization, which keeps the
     *     message but not the list
     */
    public List<Fout> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
