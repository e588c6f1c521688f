package nl.lhs.rules.eigenregels;

import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.core.Required;

/**
 * Rules of an agency's own cannot be used, or one of them failed: a defect of their file, never of the library or the
 * casus.
 *
 * <p>The message has a line for each fault, with file and line, and holds no value from a casus.
 */
public final class EigenRegelsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Regelfout> fouten;

    /**
     * Rules that cannot be used.
     *
     * @param fouten what is wrong: at least one fault
     */
    public EigenRegelsException(List<Regelfout> fouten) {
        this(fouten, null);
    }

    /**
     * Rules that cannot be used.
     *
     * @param fouten what is wrong: at least one fault
     * @param oorzaak what showed it, or null
     */
    public EigenRegelsException(List<Regelfout> fouten, Throwable oorzaak) {
        super(
                Required.list(fouten, "fouten").stream()
                        .map(Regelfout::toString)
                        .collect(Collectors.joining("\n")),
                oorzaak);
        this.fouten = List.copyOf(fouten);
    }

    /**
     * What is wrong.
     *
     * @return every fault, by file and line; empty in an exception that was serialised
     */
    public List<Regelfout> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
