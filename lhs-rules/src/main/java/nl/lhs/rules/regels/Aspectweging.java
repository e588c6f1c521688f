package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.VerzwarendAspect;

/** Step 2: the aggravating aspects, in their order. */
public record Aspectweging(List<VerzwarendAspect.Soort> soorten) implements Conclusie {}
