package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import nl.lhs.core.vastlegging.Aandachtspuntcode;

/**
 * Looks in a record for the points of a {@link Verantwoording} on one subject; for each subject there is one subclass.
 */
abstract class Verantwoordingsdeel extends Schrijver {
    private final List<Verantwoordingspunt> punten = new ArrayList<>();

    Verantwoordingsdeel(Pen pen) {
        super(pen);
    }

    abstract void write();

    /** The points, of every principle; to be asked for once. */
    final List<Verantwoordingspunt> punten() {
        write();
        return punten;
    }

    final void report(Verantwoordingscode code, String pad, Grondslag grondslag, Object... waarden) {
        punten.add(new Verantwoordingspunt(
                code, pad, pen.uitspraak(pen.zin(Zin.Reeks.VERANTWOORDING, code, waarden), grondslag)));
    }

    final void report(Verantwoordingscode code, String pad, Regelgroep... groepen) {
        report(code, pad, pen.grondslag(groepen));
    }

    final void report(Verantwoordingscode code, String pad, String... normen) {
        report(code, pad, Grondslag.of(normen));
    }

    /** A point that a point of attention in the record gives, with its norms. */
    final void reportFrom(Aandachtspuntcode aandachtspunt, Verantwoordingscode code, String pad) {
        pen.punt(aandachtspunt).ifPresent(punt -> report(code, pad, Grondslag.from(punt)));
    }
}
