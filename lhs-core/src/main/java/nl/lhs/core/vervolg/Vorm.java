package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;

/** Collects what is wrong with the form of one event, so that all can be named at once. */
final class Vorm {
    private final List<Fout> fouten = new ArrayList<>();

    /** What every event has. */
    static Vorm van(LocalDate datum, Optional<String> door, Optional<LocalDate> hersteltermijn) {
        Vorm vorm = new Vorm().datum("/datum", datum);
        door.ifPresent(d -> vorm.fouten.addAll(Fout.vanKenmerk("/door", d)));
        hersteltermijn.ifPresent(h -> {
            vorm.datum("/hersteltermijn", h);
            vorm.eis(
                    !h.isBefore(datum),
                    "/hersteltermijn",
                    Foutcode.TERMIJN_VERSTREKEN,
                    "ligt voor de datum van de gebeurtenis; verwacht: die dag of later");
        });
        return vorm;
    }

    Vorm datum(String pad, LocalDate datum) {
        fouten.addAll(Fout.vanDatum(pad, datum));
        return this;
    }

    Vorm kenmerk(String pad, String kenmerk) {
        fouten.addAll(Fout.vanKenmerk(pad, kenmerk));
        return this;
    }

    Vorm tekst(String pad, String tekst) {
        fouten.addAll(Fout.vanTekst(pad, tekst));
        return this;
    }

    Vorm eis(boolean klopt, String pad, Foutcode code, String tekst) {
        if (!klopt) {
            fouten.add(new Fout(pad, code, tekst));
        }
        return this;
    }

    void gooiAlsFout() {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }
}
