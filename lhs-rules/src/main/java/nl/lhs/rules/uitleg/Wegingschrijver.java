package nl.lhs.rules.uitleg;

import java.util.Optional;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.vastlegging.Redencode;

/** Writes, for a besluit, the weighing of interests: whether the measure is fit, needed and balanced. */
final class Wegingschrijver extends Besluitdeelschrijver {
    private static final String EVENREDIG = "Awb 3:4";

    Wegingschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_WEGING;
    }

    @Override
    void write() {
        if (!isSanctie()) {
            return;
        }
        say(Besluitzin.BEGINSELPLICHT, "B1-1");
        say(Besluitzin.OMSTANDIGHEDEN, "Awb 4:84", veld(Besluitveld.OMSTANDIGHEDEN));
        Optional<String> legalisatie = bevinding.onderbouwing().flatMap(Onderbouwing::legalisatietoets);
        say(Besluitzin.LEGALISATIE, "3.1-8", veld(Besluitveld.LEGALISATIE, legalisatie));
        alinea();
        say(Besluitzin.GESCHIKT, EVENREDIG, veld(Besluitveld.GESCHIKT));
        boolean lichtste = vastlegging.overwogen().stream()
                .anyMatch(o -> o.gekozen() && o.code() == Redencode.LICHTSTE_HERSTELLENDE);
        if (lichtste && !isIngevuld(Besluitveld.NOODZAKELIJK)) {
            say(Besluitzin.NOODZAKELIJK_LICHTSTE, "3.4-2");
        } else {
            say(Besluitzin.NOODZAKELIJK, EVENREDIG, veld(Besluitveld.NOODZAKELIJK));
        }
        say(Besluitzin.EVENWICHTIG, EVENREDIG, veld(Besluitveld.EVENWICHTIG));
    }
}
