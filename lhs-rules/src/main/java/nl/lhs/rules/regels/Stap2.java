package nl.lhs.rules.regels;

import java.util.List;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.VerzwarendAspect;

/** Step 2, the aggravating aspects: what rules conclude of them. */
public interface Stap2 {
    /** Step 2: the aggravating aspects, in their order. */
    record Aspectweging(List<VerzwarendAspect.Soort> soorten) implements Conclusie {
        /** What a class asks of the overleg where these aspects are there. */
        public Overlegindicatie vraagt(Klasse klasse) {
            return klasse.overleg(!soorten.isEmpty());
        }
    }
}
