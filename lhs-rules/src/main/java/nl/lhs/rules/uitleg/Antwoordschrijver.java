package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.Verzoek;
import nl.lhs.core.vastlegging.Verzoekoordeel;

/**
 * Writes, for a besluit, the answer to a request for enforcement. It does not say who asked: a letter names no third party.
 */
final class Antwoordschrijver extends Besluitdeelschrijver {
    private static final String VERZOEK = "V-1";

    Antwoordschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_VERZOEK;
    }

    @Override
    void write() {
        casus.verzoek()
                .ifPresent(verzoek -> vastlegging.verzoek().ifPresent(oordeel -> {
                    say(Besluitzin.VERZOEK, VERZOEK, begrippen.datum(verzoek.ontvangen()));
                    antwoord(verzoek, oordeel);
                }));
    }

    private void antwoord(Verzoek verzoek, Verzoekoordeel oordeel) {
        switch (oordeel.uitkomst()) {
            case TOEGEWEZEN -> {
                List<Interventie> sancties =
                        gekozen.stream().filter(Rol.SANCTIE::heeft).toList();
                say(
                        sancties.isEmpty() || isGesloten()
                                ? pen.zin(Besluitzin.VERZOEK_TOEGEWEZEN_OPGELEGD)
                                : pen.zin(Besluitzin.VERZOEK_TOEGEWEZEN, pen.interventies(sancties)),
                        VERZOEK);
            }
            case AANGEHOUDEN -> {
                say(Besluitzin.VERZOEK_AANGEHOUDEN, VERZOEK);
                verzoek.uiterlijk().ifPresent(dag -> say(Besluitzin.VERZOEK_UITERLIJK, VERZOEK, begrippen.datum(dag)));
            }
            case AFGEWEZEN -> afgewezen(oordeel.grond().orElseThrow());
        }
    }

    private void afgewezen(Verzoekoordeel.Grond grond) {
        Besluitzin.find(pen.taal, "grond", grond)
                .ifPresentOrElse(
                        tekst -> say(Besluitzin.VERZOEK_AFGEWEZEN, VERZOEK, tekst.fill(Map.of())),
                        () -> say(Besluitzin.VERZOEK_STRAFRECHT, VERZOEK, veld(Besluitveld.STRAFRECHT)));
        if (grond == Verzoekoordeel.Grond.NOG_GEEN_SANCTIE) {
            say(Besluitzin.VERZOEK_LATER, VERZOEK);
        }
    }
}
