package nl.lhs.core.vastlegging;

import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;

/**
 * Whether police and OM are consulted, and what came of it (step 3).
 *
 * @param indicatie whether overleg is indicated; absent where there is no overtreding
 * @param aangifte whether aangifte is standard, apart from the matrix (norms 3.3-5 and 3.3-6)
 * @param uitkomst the outcome as given, whatever the indicatie
 */
public record Overlegoordeel(Optional<Overlegindicatie> indicatie, boolean aangifte, Optional<Spoor> uitkomst) {
    /**
     * A judgement on overleg.
     *
     * @param indicatie see {@link #indicatie()}
     * @param aangifte see {@link #aangifte()}
     * @param uitkomst see {@link #uitkomst()}
     */
    public Overlegoordeel {
        Objects.requireNonNull(indicatie, "indicatie");
        Objects.requireNonNull(uitkomst, "uitkomst");
    }
}
