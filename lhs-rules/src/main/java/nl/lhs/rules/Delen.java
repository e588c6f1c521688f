package nl.lhs.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Overlegindicatie;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.rules.regels.Punt;
import nl.lhs.rules.regels.Reden;

/**
 * Parts that records have in common, each made once: there is a limited number of each, and what is kept of decisions takes
 * less room. Each is known by what it is made of, packed into a number.
 */
final class Delen {
    private final Teksten teksten;
    private final Map<Long, Overweging> overwegingen = new ConcurrentHashMap<>();
    private final Map<Long, Aandachtspunt> punten = new ConcurrentHashMap<>();
    private final Map<Long, Signaal> signalen = new ConcurrentHashMap<>();
    private final Map<Long, Overlegoordeel> overlegoordelen = new ConcurrentHashMap<>();
    private final Map<Long, Positionering> positioneringen = new ConcurrentHashMap<>();
    private final Map<List<? extends Enum<?>>, List<? extends Enum<?>>> lijsten = new ConcurrentHashMap<>();

    Delen(Teksten teksten) {
        this.teksten = teksten;
    }

    Overweging overweging(Reden reden, boolean beschikbaar, boolean gekozen) {
        return overwegingen.computeIfAbsent(
                new Getal()
                        .met(reden.interventie())
                        .met(beschikbaar)
                        .met(gekozen)
                        .met(reden.code())
                        .met(reden.vergeleken())
                        .waarde,
                g -> new Overweging(
                        reden.interventie(),
                        beschikbaar,
                        gekozen,
                        teksten.reden(reden.code(), reden.vergeleken()),
                        reden.code()));
    }

    /** Of a rule, and its number. */
    Aandachtspunt aandachtspunt(Punt punt, int nummer, ToegepasteRegel regel) {
        return punten.computeIfAbsent(
                new Getal()
                        .met(punt.code())
                        .met(punt.aantal())
                        .met(punt.grond())
                        .met(punt.typering())
                        .met(nummer)
                        .waarde,
                g -> new Aandachtspunt(punt.code(), regel.normen(), teksten.punt(punt)));
    }

    /** Of a rule, and its number. */
    Signaal signaal(Signaalcode code, int nummer, ToegepasteRegel regel) {
        return signalen.computeIfAbsent(
                new Getal().met(code).met(nummer).waarde,
                g -> new Signaal(code, regel.normen(), teksten.signaal(code)));
    }

    /** @param indicatie null where none was concluded; @param uitkomst null where there is none */
    Overlegoordeel overleg(Overlegindicatie indicatie, boolean aangifte, Spoor uitkomst) {
        return overlegoordelen.computeIfAbsent(
                new Getal().met(indicatie).met(aangifte).met(uitkomst).waarde,
                g -> new Overlegoordeel(Optional.ofNullable(indicatie), aangifte, Optional.ofNullable(uitkomst)));
    }

    /** @param tussen the segment that was passed, or null */
    Positionering positionering(
            Typering typering,
            boolean standaard,
            Segment begin,
            Verplaatsing verplaatsing,
            Segment tussen,
            Segment einde,
            Klasse klasse) {
        return positioneringen.computeIfAbsent(
                new Getal()
                        .met(typering)
                        .met(standaard)
                        .met(begin)
                        .met(verplaatsing)
                        .met(tussen)
                        .met(einde)
                        .met(klasse)
                        .waarde,
                g -> new Positionering(
                        typering, standaard, begin, verplaatsing, pad(begin, tussen, einde), einde, klasse));
    }

    private static List<Segment> pad(Segment begin, Segment tussen, Segment einde) {
        List<Segment> pad = new ArrayList<>();
        pad.add(begin);
        if (tussen != null && tussen != begin) {
            pad.add(tussen);
        }
        if (!pad.contains(einde)) {
            pad.add(einde);
        }
        return pad;
    }

    /** An equal list. */
    <E extends Enum<E>> List<E> lijst(List<E> waarden) {
        @SuppressWarnings("unchecked") // equal lists hold the same constants
        List<E> lijst = (List<E>) lijsten.computeIfAbsent(List.copyOf(waarden), l -> l);
        return lijst;
    }

    /** Small numbers beside each other in one. */
    private static final class Getal {
        private static final int RUIMTE = 256;
        private static final int RUIM = 65_536;

        private long waarde;

        private Getal met(int deel, int ruimte) {
            if (deel < 0 || deel >= ruimte) {
                throw new IllegalArgumentException(deel + " is not from 0 to " + (ruimte - 1));
            }
            waarde = Math.addExact(Math.multiplyExact(waarde, ruimte), deel);
            return this;
        }

        Getal met(int getal) {
            return met(getal, RUIM);
        }

        /** Null is a value too. */
        Getal met(Enum<?> deel) {
            return met(deel == null ? 0 : deel.ordinal() + 1, RUIMTE);
        }

        Getal met(boolean deel) {
            return met(deel ? 1 : 0, 2);
        }
    }
}
