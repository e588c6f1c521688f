package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
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
                    antwoord(oordeel);
                }));
    }

    private void antwoord(Verzoekoordeel oordeel) {
        switch (oordeel.uitkomst()) {
            case TOEGEWEZEN -> {
                List<Interventie> sancties =
                        gekozen.stream().filter(Rol.SANCTIE::heeft).toList();
                say(
                        sancties.isEmpty()
                                ? pen.zin(Besluitzin.VERZOEK_TOEGEWEZEN_OPGELEGD)
                                : pen.zin(Besluitzin.VERZOEK_TOEGEWEZEN, pen.interventies(sancties)),
                        VERZOEK);
            }
            case AANGEHOUDEN -> {
                say(Besluitzin.VERZOEK_AANGEHOUDEN, VERZOEK);
                say(Besluitzin.VERZOEK_TOT, "Awb 4:14", veld(Besluitveld.BESLISTERMIJN));
            }
            case AFGEWEZEN -> afgewezen(oordeel.grond().orElseThrow());
        }
    }

    private void afgewezen(Verzoekoordeel.Grond grond) {
        if (Besluitzin.ZONDER_GROND.contains(grond)) {
            say(Besluitzin.VERZOEK_GEEN_MAATREGEL, VERZOEK, veld(Besluitveld.GEEN_MAATREGEL));
            say(Besluitzin.VERZOEK_DOORZENDEN, VERZOEK);
            return;
        }
        say(
                Besluitzin.VERZOEK_AFGEWEZEN,
                VERZOEK,
                Besluitzin.grond(pen.taal, grond).fill(Map.of()));
        switch (grond) {
            case NOG_GEEN_SANCTIE -> say(Besluitzin.VERZOEK_LATER, VERZOEK);
            case OVERTREDING_BEEINDIGD -> say(Besluitzin.VERZOEK_HERHALING, VERZOEK, veld(Besluitveld.HERHALING));
            default -> {
                // The ground says it all.
            }
        }
    }
}
