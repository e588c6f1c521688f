package nl.lhs.rules.uitleg;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Verantwoording} of one record: orders the points of every subject by principle. */
final class Verantwoordingschrijver {
    private final Pen pen;
    private final EersteKeer eersteKeer;
    private final List<Verantwoordingspunt> punten;

    Verantwoordingschrijver(Vastlegging vastlegging, Taal taal) {
        this.pen = new Pen(vastlegging, taal);
        this.eersteKeer = pen.eersteKeer();
        this.punten = Stream.of(
                        new Feitenverantwoording(pen),
                        new Overlegverantwoording(pen),
                        new Keuzeverantwoording(pen),
                        new Dossierverantwoording(pen),
                        new Bevoegdheidsverantwoording(pen),
                        new Gelijkheidsverantwoording(pen))
                .flatMap(deel -> deel.punten().stream())
                .toList();
    }

    List<Beginseltoets> write() {
        return Arrays.stream(Beginsel.values())
                .map(beginsel -> new Beginseltoets(
                        beginsel,
                        Pen.hoofdletter(pen.begrippen.naam(beginsel)),
                        punten(beginsel, true),
                        punten(beginsel, false)))
                .toList();
    }

    private List<Verantwoordingspunt> punten(Beginsel beginsel, boolean steun) {
        return punten.stream()
                .filter(p -> p.code().beginsel() == beginsel && p.code().isSteun() == steun)
                .map(p -> new Verantwoordingspunt(p.code(), p.pad(), eersteKeer.apply(p.uitspraak())))
                .toList();
    }
}
