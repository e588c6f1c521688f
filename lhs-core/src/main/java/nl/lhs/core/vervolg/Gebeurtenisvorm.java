package nl.lhs.core.vervolg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Foutenlijst;

/** What is wrong with the form of an event, as far as all events have it. It names these parameters where one is null. */
final class Gebeurtenisvorm {
    private Gebeurtenisvorm() {}

    static Foutenlijst check(LocalDate datum, Optional<String> door, Optional<LocalDate> hersteltermijn) {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(door, "door");
        Objects.requireNonNull(hersteltermijn, "hersteltermijn");
        return new Foutenlijst()
                .datum("/datum", datum)
                .kenmerk("/door", door)
                .datum("/hersteltermijn", hersteltermijn)
                .require(
                        "/hersteltermijn",
                        hersteltermijn.filter(datum::isAfter).isEmpty(),
                        Foutcode.TERMIJN_VERSTREKEN,
                        "ligt voor de datum van de gebeurtenis; verwacht: die dag of later");
    }
}
