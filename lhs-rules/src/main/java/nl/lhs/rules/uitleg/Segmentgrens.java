package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.json.StrategieJson;

/** Which interventions the segment of a record holds. A record lists what was considered, not what the segment holds. */
final class Segmentgrens {
    private static final Strategie LHS = StrategieJson.lhs17();

    private Segmentgrens() {}

    /**
     * The interventions of the segment: those of LHS 1.7, with what the record says that a specifieke strategie changed in
     * them.
     *
     * @return empty where there is no segment, or where the record does not tell what it holds
     */
    static Optional<List<Interventie>> inSegment(Vastlegging v) {
        if (v.positionering().isEmpty()) {
            return Optional.empty();
        }
        Segment segment = v.positionering().get().segment();
        if (LHS.verwijzing().equals(v.strategie()) && LHS.woorden().equals(v.woorden())) {
            return Optional.of(LHS.interventies(segment));
        }
        boolean specifiek = v.beleid().flatMap(b -> b.berustOp()).equals(Optional.of(LHS.verwijzing()));
        return specifiek ? gewijzigd(v, segment) : Optional.empty();
    }

    private static Optional<List<Interventie>> gewijzigd(Vastlegging v, Segment segment) {
        List<Interventie> cel = new ArrayList<>();
        for (Interventiesoort soort : Interventiesoort.values()) {
            String plaats = "/segmenten/" + segment + "/" + naam(soort);
            Optional<List<String>> lokaal = v.beleid().orElseThrow().gewijzigd().stream()
                    .filter(w -> w.plaats().equals(plaats))
                    .map(w -> w.lokaal())
                    .findFirst();
            if (lokaal.isEmpty()) {
                cel.addAll(LHS.interventies(segment, soort));
                continue;
            }
            List<Interventie> namen = LHS.woorden().interventies().alle().stream()
                    .filter(i -> lokaal.get().contains(i.id()))
                    .toList();
            if (namen.size() != lokaal.get().size()) {
                return Optional.empty();
            }
            cel.addAll(namen);
        }
        return Optional.of(cel);
    }

    private static String naam(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "herstellend";
            case BESTRAFFEND -> "bestraffend";
            case STRAFRECHT -> "strafrecht";
        };
    }
}
