package nl.lhs.rules.vastlegging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.regels.Stap5.Punt;
import nl.lhs.rules.regels.Stap5.Reden;

/**
 * Parts that records have in common, each made once. There is a limited number of each, and what is kept of decisions takes
 * less room.
 */
public final class Delen {
    private final Teksten teksten;
    private final Map<Redensleutel, Overweging> overwegingen = new ConcurrentHashMap<>();
    private final Map<Puntsleutel, Aandachtspunt> punten = new ConcurrentHashMap<>();
    private final Map<Signaalsleutel, Signaal> signalen = new ConcurrentHashMap<>();
    private final Map<Record, Record> gelijke = new ConcurrentHashMap<>();
    private final Map<List<?>, List<?>> lijsten = new ConcurrentHashMap<>();

    private record Redensleutel(Reden reden, boolean beschikbaar, boolean gekozen) {}

    private record Puntsleutel(Punt punt, ToegepasteRegel regel) {}

    private record Signaalsleutel(Signaalcode code, ToegepasteRegel regel) {}

    /** With the texts of the library. */
    public Delen(Teksten teksten) {
        this.teksten = teksten;
    }

    Overweging overweging(Reden reden, boolean beschikbaar, boolean gekozen) {
        return overwegingen.computeIfAbsent(
                new Redensleutel(reden, beschikbaar, gekozen),
                s -> new Overweging(
                        reden.interventie(),
                        beschikbaar,
                        gekozen,
                        teksten.reden(reden.code(), reden.vergeleken()),
                        reden.code()));
    }

    Aandachtspunt aandachtspunt(Punt punt, ToegepasteRegel regel) {
        return punten.computeIfAbsent(
                new Puntsleutel(punt, regel), s -> new Aandachtspunt(punt.code(), regel.normen(), teksten.punt(punt)));
    }

    Signaal signaal(Signaalcode code, ToegepasteRegel regel) {
        return signalen.computeIfAbsent(
                new Signaalsleutel(code, regel), s -> new Signaal(code, regel.normen(), teksten.signaal(code)));
    }

    Overlegoordeel overleg(Optional<Overlegindicatie> indicatie, boolean aangifte, Optional<Spoor> uitkomst) {
        return gelijke(new Overlegoordeel(indicatie, aangifte, uitkomst));
    }

    /** @param tussen the segment that was passed, if any */
    Positionering positionering(
            Typering typering,
            boolean standaard,
            Segment begin,
            Verplaatsing verplaatsing,
            Optional<Segment> tussen,
            Segment einde,
            Klasse klasse) {
        Set<Segment> pad = new LinkedHashSet<>();
        pad.add(begin);
        tussen.ifPresent(pad::add);
        pad.add(einde);
        return gelijke(new Positionering(typering, standaard, begin, verplaatsing, List.copyOf(pad), einde, klasse));
    }

    /** An equal list. */
    <E> List<E> lijst(List<E> waarden) {
        @SuppressWarnings("unchecked") // equal lists hold equal constants or words
        List<E> lijst = (List<E>) lijsten.computeIfAbsent(List.copyOf(waarden), l -> l);
        return lijst;
    }

    /** An equal part. */
    private <R extends Record> R gelijke(R deel) {
        @SuppressWarnings("unchecked") // equal records are of one class
        R eerder = (R) gelijke.putIfAbsent(deel, deel);
        return eerder == null ? deel : eerder;
    }
}
