package nl.lhs.rules.uitleg;

import java.time.LocalDate;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.Vervolg;

/** Writes, for a besluit, by when the overtreding must be ended. */
final class Hersteltermijnschrijver extends Besluitdeelschrijver {
    Hersteltermijnschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_TERMIJN;
    }

    @Override
    void write() {
        if (gekozen.stream().noneMatch(i -> i.soort() == Interventiesoort.HERSTELLEND)) {
            return;
        }
        boolean last = gekozen.stream().anyMatch(Interventie::isLast);
        vastlegging.termijn().ifPresent(t -> regel(t, last));
        Optional<LocalDate> tot =
                last ? vanBeschikking() : vastlegging.vervolg().flatMap(Vervolg::hersteltermijn);
        tot.ifPresentOrElse(
                dag -> say(Besluitzin.TERMIJN, "3.4-4", begrippen.datum(dag)),
                () -> say(Besluitzin.TERMIJN_IS, "3.4-4", veld(Besluitveld.TERMIJN)));
    }

    /** The term of a last is that of its BESCHIKKING, and not one that was set before it. */
    private Optional<LocalDate> vanBeschikking() {
        return lasten().filter(v -> v.vanKracht() && gekozen.contains(v.last()))
                .flatMap(v -> v.hersteltermijn().stream())
                .findFirst();
    }

    private void regel(Termijn termijn, boolean last) {
        switch (termijn) {
            case GEEN_OF_ZEER_KORT ->
                say(last ? Besluitzin.TERMIJN_GEDRAG_LAST : Besluitzin.TERMIJN_GEDRAG, "3.4-5", vindplaats("3.4-5"));
            case NAAR_URGENTIE -> say(Besluitzin.TERMIJN_URGENTIE, "3.4-6", vindplaats("3.4-6"));
        }
    }
}
