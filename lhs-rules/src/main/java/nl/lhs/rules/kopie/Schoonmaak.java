package nl.lhs.rules.kopie;

import java.util.Map;
import java.util.TreeMap;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bevinding.Veld;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;

/**
 * From a casus to one without people in it.
 *
 * <p>It is built anew, and only what is named here goes into it: a field that a casus gets later is left out, and then
 * missed by the tests, rather than copied unseen. A text that was given stays given, since norm 3.2-3 asks for one.
 */
final class Schoonmaak {
    private final Sleutel sleutel;

    Schoonmaak(Sleutel sleutel) {
        this.sleutel = sleutel;
    }

    Casus van(Casus casus) {
        Casus.Builder schoon = Casus.builder(
                sleutel.pseudoniem(Pseudoniem.CASUS, casus.kenmerk()),
                bevinding(casus.bevinding()),
                normadressaat(casus.normadressaat()));
        casus.reikwijdte().map(this::reikwijdte).ifPresent(schoon::reikwijdte);
        casus.labels().map(this::labels).ifPresent(schoon::labels);
        casus.bevoegdheden().ifPresent(schoon::bevoegdheden);
        casus.bsbm().ifPresent(schoon::bsbm);
        casus.gedoogbesluit().map(this::gedoogbesluit).ifPresent(schoon::gedoogbesluit);
        casus.overleg()
                .map(o -> new Overleg(o.uitkomst(), o.datum(), o.toelichting().map(Schoonmaak::weg)))
                .ifPresent(schoon::overleg);
        casus.afwijking()
                .map(a -> new Afwijking(a.interventies(), weg(a.motivering())))
                .ifPresent(schoon::afwijking);
        return schoon.build();
    }

    private static String weg(String tekst) {
        return Kopie.WEGGELATEN;
    }

    private Bevinding bevinding(Bevinding b) {
        Bevinding.Builder schoon = Bevinding.builder(sleutel.pseudoniem(Pseudoniem.BEVINDING, b.kenmerk()), b.datum());
        b.omschrijving().map(Schoonmaak::weg).ifPresent(schoon::omschrijving);
        b.gevolgen().ifPresent(schoon::gevolgen);
        b.voorschrift()
                .map(v -> new Voorschrift(v.soort(), v.verwijzing().map(Schoonmaak::weg)))
                .ifPresent(schoon::voorschrift);
        for (Veld veld : b.opgegeven()) {
            switch (veld) {
                case OVERTREDING -> schoon.overtreding(b.overtreding());
                case BELANGEN -> schoon.belangen(b.belangen());
                case SPOEDEISEND -> schoon.spoedeisend(b.spoedeisend());
                case VERZACHTENDE_ARGUMENTEN ->
                    schoon.verzachtendeArgumenten(b.verzachtendeArgumenten().stream()
                            .map(a -> new VerzachtendArgument(
                                    a.soort(), a.toelichting().map(Schoonmaak::weg)))
                            .toList());
                case VERZWARENDE_ARGUMENTEN ->
                    schoon.verzwarendeArgumenten(b.verzwarendeArgumenten().stream()
                            .map(a -> new VerzwarendArgument(
                                    a.soort(), a.toelichting().map(Schoonmaak::weg)))
                            .toList());
                case VERZWARENDE_ASPECTEN ->
                    schoon.verzwarendeAspecten(b.verzwarendeAspecten().stream()
                            .map(a -> new VerzwarendAspect(
                                    a.soort(), a.onderbouwing().map(Schoonmaak::weg)))
                            .toList());
                case ERNSTIGE_GEDRAGINGEN -> schoon.ernstigeGedragingen(b.ernstigeGedragingen());
            }
        }
        return schoon.build();
    }

    private Normadressaat normadressaat(Normadressaat n) {
        return new Normadressaat(
                sleutel.pseudoniem(Pseudoniem.NORMADRESSAAT, n.kenmerk()),
                n.naam().map(Schoonmaak::weg),
                n.soort(),
                n.typering(),
                n.onderbouwing().map(Schoonmaak::weg),
                n.begunstigendBesluit());
    }

    private Reikwijdte reikwijdte(Reikwijdte r) {
        return new Reikwijdte(
                r.gebied().map(g -> sleutel.pseudoniem(Pseudoniem.GEBIED, g)),
                r.groep().map(g -> sleutel.pseudoniem(Pseudoniem.GROEP, g)),
                r.thema().map(t -> sleutel.pseudoniem(Pseudoniem.THEMA, t)));
    }

    /** Equal values link under the same key only: two labels may hold one text and mean different things by it. */
    private Map<String, String> labels(Map<String, String> labels) {
        Map<String, String> schoon = new TreeMap<>();
        labels.forEach((naam, waarde) -> schoon.put(
                sleutel.pseudoniem(Pseudoniem.LABELSLEUTEL, naam),
                sleutel.pseudoniem(Pseudoniem.LABELWAARDE, naam, waarde)));
        return schoon;
    }

    private Gedoogbesluit gedoogbesluit(Gedoogbesluit g) {
        return new Gedoogbesluit(
                sleutel.pseudoniem(Pseudoniem.GEDOOGBESLUIT, g.kenmerk()),
                g.grond(),
                g.tot(),
                g.motivering().map(Schoonmaak::weg));
    }
}
