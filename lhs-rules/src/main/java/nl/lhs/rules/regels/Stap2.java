package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.VerzwarendAspect;

/** Step 2, the aggravating aspects: what rules conclude of them. */
public interface Stap2 {
    /** Step 2: the aggravating aspects, in their order. */
    record Aspectweging(List<VerzwarendAspect.Soort> soorten) implements Conclusie {}
}
