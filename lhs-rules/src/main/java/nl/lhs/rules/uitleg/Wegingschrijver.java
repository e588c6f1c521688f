package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Rol;
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
        List<Interventie> sancties = sancties();
        if (sancties.isEmpty()) {
            return;
        }
        if (Rol.HERSTELSANCTIE.in(sancties)) {
            say(Besluitzin.BEGINSELPLICHT, "B1-1");
            say(Besluitzin.OMSTANDIGHEDEN, "Awb 4:84", veld(Besluitveld.OMSTANDIGHEDEN));
            Optional<String> legalisatie = bevinding.onderbouwing().flatMap(Onderbouwing::legalisatietoets);
            say(Besluitzin.LEGALISATIE, "3.1-8", veld(Besluitveld.LEGALISATIE, legalisatie));
        }
        if (sancties.stream().anyMatch(Interventie::isDwangsom)) {
            say(Besluitzin.DWANGSOM_BELANG, "Awb 5:32", veld(Besluitveld.DWANGSOM_BELANG));
        }
        if (Rol.PUNITIEF.in(sancties)) {
            say(Besluitzin.VERWIJT, "Awb 5:41", veld(Besluitveld.VERWIJT));
            say(Besluitzin.BOETEHOOGTE, "Awb 5:46", veld(Besluitveld.BOETEHOOGTE));
        }
        alinea();
        say(Besluitzin.GESCHIKT, EVENREDIG, veld(Besluitveld.GESCHIKT));
        boolean lichtste = vastlegging.overwogen().stream()
                .anyMatch(o -> o.gekozen() && o.code() == Redencode.LICHTSTE_HERSTELLENDE);
        if (lichtste && !isGesloten()) {
            say(
                    Besluitzin.NOODZAKELIJK_LICHTSTE,
                    EVENREDIG,
                    vastlegging.positionering().orElseThrow().segment(),
                    veld(Besluitveld.NOODZAKELIJK));
        } else {
            say(Besluitzin.NOODZAKELIJK, EVENREDIG, veld(Besluitveld.NOODZAKELIJK));
        }
        say(Besluitzin.EVENWICHTIG, EVENREDIG, veld(Besluitveld.EVENWICHTIG));
    }
}
