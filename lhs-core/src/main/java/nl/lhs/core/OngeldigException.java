package nl.lhs.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where what was offered cannot be right. It lists every fault, not only the first.
 *
 * <p>Paths are relative to what was being built: a missing gevolgen is {@code /gevolgen} where a {@link Bevinding} is built
 * alone, and {@code /bevinding/gevolgen} where a casus is read from JSON.
 *
 * <p>The message holds paths and expectations, as {@link Fout#toString()} gives them, and never values from the input: it
 * is meant to be logged.
 */
public final class OngeldigException extends IllegalArgumentException implements OwnJson {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    /**
     * A refusal.
     *
     * @param fouten at least one fault; kept in the order of their paths
     * @throws IllegalArgumentException if there is no fault
     */
    public OngeldigException(List<Fout> fouten) {
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
     * Everything that is wrong.
     *
     * @return at least one fault, in the order of their paths, none twice; empty only after Java serialization, which
     *     keeps the message but not the list
     */
    public List<Fout> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
