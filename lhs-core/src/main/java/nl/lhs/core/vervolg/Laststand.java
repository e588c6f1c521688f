package nl.lhs.core.vervolg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Required;

/**
 * Where one last of a dossier stands after a record (<i>laststand</i>).
 *
 * <p>Example: {@code stand.verloop().verbeurd()} is what was forfeited so far, {@code stand.mogelijk()} the steps that can
 * be taken now. Source: norm B2-7.
 *
 * @param verloop what became of it
 * @param vanKracht whether it is in force (Awb 5:6)
 * @param mogelijk the steps that can be taken now, on a day that their terms allow; in their order
 */
public record Laststand(Lastverloop verloop, boolean vanKracht, List<Laststap> mogelijk) {
    /**
     * Where a last stands.
     *
     * @param verloop see {@link #verloop()}
     * @param vanKracht see {@link #vanKracht()}
     * @param mogelijk see {@link #mogelijk()}
     */
    public Laststand {
        Objects.requireNonNull(verloop, "verloop");
        mogelijk = Required.list(mogelijk, "mogelijk");
    }
}
