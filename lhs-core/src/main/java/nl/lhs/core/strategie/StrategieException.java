package nl.lhs.core.strategie;

import java.util.List;

/** A strategie that is missing or not right. The message names the source and every fault, each with its line. */
public final class StrategieException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> fouten;

    /**
     * A strategie that cannot be used.
     *
     * @param bron what was read
     * @param fouten every fault found, with its place
     */
    public StrategieException(String bron, List<String> fouten) {
        super("strategie " + bron + " cannot be used:\n" + String.join("\n", fouten));
        this.fouten = List.copyOf(fouten);
    }

    /**
     * Every fault found.
     *
     * @return at least one; empty only after Java serialization, which keeps the message but not the list
     */
    public List<String> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
