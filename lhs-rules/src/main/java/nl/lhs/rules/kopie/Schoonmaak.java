package nl.lhs.rules.kopie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bevinding.Veld;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.Reikwijdte;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vastlegging.Recidivevoorstel;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Dwangsom;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Lastverloop;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.NieuweOvertreding;
import nl.lhs.core.vervolg.Overlegafronding;
import nl.lhs.core.vervolg.Stapgegevens;
import nl.lhs.core.vervolg.Termijnstelling;

/**
 * From a casus to one without people in it.
 *
 * <p>It builds a new casus, with only the fields that are named here. A field that a casus gets later is then left out,
 * which the tests notice, and not copied unseen. A text that was given becomes another text and not nothing, since norm
 * 3.2-3 asks for one.
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
        casus.afzien().map(a -> new Afzien(a.grond(), weg(a.motivering()))).ifPresent(schoon::afzien);
        casus.verzoek().map(this::verzoek).ifPresent(schoon::verzoek);
        casus.overleg().map(Schoonmaak::overleg).ifPresent(schoon::overleg);
        casus.afwijking().map(Schoonmaak::afwijking).ifPresent(schoon::afwijking);
        return schoon.build();
    }

    /**
     * What a record in a dossier was decided on, without people in it. What was concluded is left out.
     *
     * @param schoon the casus of the record, cleaned
     */
    Vervolg van(Vervolg vervolg, Casus schoon) {
        return new Vervolg(
                vervolg.volgnummer(),
                vervolg.vorige().map(sleutel::pseudoniem),
                gebeurtenis(vervolg.gebeurtenis(), schoon),
                vervolg.voorgeschiedenis()
                        .withLasten(vervolg.voorgeschiedenis().lasten().stream()
                                .map(Schoonmaak::van)
                                .toList()),
                vervolg.hersteltermijn(),
                List.of(),
                List.of(),
                Optional.empty(),
                vervolg.recidive()
                        .map(r -> new Recidivevoorstel(
                                r.voorgesteld(),
                                sleutel.pseudoniem(Pseudoniem.CASUS, r.kenmerk()),
                                sleutel.pseudoniem(r.vastlegging()))),
                vervolg.wijzigingen(),
                vervolg.editie1());
    }

    /** A last without people in it: of who took a step, and of what was written beside it, nothing stays. */
    static Lastverloop van(Lastverloop last) {
        return new Lastverloop(
                last.last(),
                last.lastnummer(),
                last.gekozen(),
                last.opzij(),
                last.hersteltermijn(),
                last.bijSpoed(),
                last.stappen().stream()
                        .map(s -> new Lastverloop.Stap(
                                s.stap(),
                                s.datum(),
                                s.door().map(Schoonmaak::weg),
                                gegevens(s.gegevens()),
                                s.hersteltermijn()))
                        .toList());
    }

    private static Stapgegevens gegevens(Stapgegevens g) {
        return new Stapgegevens(
                g.zienswijzeTot(),
                g.zienswijze().map(Schoonmaak::weg),
                g.antwoord().map(Schoonmaak::weg),
                g.strekking(),
                g.dwangsom()
                        .map(d -> new Dwangsom(d.bedrag(), d.per(), d.eenheid().map(Schoonmaak::weg), d.maximum())),
                g.bedrag(),
                g.reden().map(Schoonmaak::weg));
    }

    private Gebeurtenis gebeurtenis(Gebeurtenis gebeurtenis, Casus schoon) {
        Optional<String> door = gebeurtenis.door().map(Schoonmaak::weg);
        if (gebeurtenis instanceof Overlegafronding o) {
            return new Overlegafronding(o.datum(), door, overleg(o.overleg()), o.bsbmTerugnemen(), o.hersteltermijn());
        }
        if (gebeurtenis instanceof Herziening h) {
            return new Herziening(h.datum(), weg(h.wie()), weg(h.reden()), schoon, h.hersteltermijn());
        }
        if (gebeurtenis instanceof Hercontrole h) {
            return new Hercontrole(
                    h.datum(),
                    door,
                    sleutel.pseudoniem(Pseudoniem.BEVINDING, h.kenmerk()),
                    h.omschrijving().map(Schoonmaak::weg),
                    h.nageleefd(),
                    h.hersteldOp(),
                    h.keuze().map(k -> new Hercontrolekeuze(k.interventies(), k.voortzetten(), weg(k.motivering()))),
                    h.hersteltermijn());
        }
        if (gebeurtenis instanceof Termijnstelling t) {
            return new Termijnstelling(t.datum(), door, t.tot());
        }
        if (gebeurtenis instanceof Lastzetting l) {
            return new Lastzetting(
                    l.datum(), door, l.last(), l.lastnummer(), l.stap(), gegevens(l.gegevens()), l.hersteltermijn());
        }
        if (gebeurtenis instanceof NieuweOvertreding) {
            return new NieuweOvertreding(door, schoon);
        }
        throw new IllegalStateException("an event that no copy is made of: " + gebeurtenis.soort());
    }

    private static Overleg overleg(Overleg o) {
        return new Overleg(o.uitkomst(), o.vorm(), o.datum(), o.toelichting().map(Schoonmaak::weg));
    }

    private static Afwijking afwijking(Afwijking a) {
        return new Afwijking(a.interventies(), weg(a.motivering()));
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
        b.onderbouwing()
                .map(o -> new Onderbouwing(
                        o.gevolgen().map(Schoonmaak::weg),
                        o.spoedeisend().map(Schoonmaak::weg),
                        o.ernstigeGedragingen().map(Schoonmaak::weg),
                        o.legalisatietoets().map(Schoonmaak::weg)))
                .ifPresent(schoon::onderbouwing);
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

    /** Equal values get one pseudonym under one label only: under two labels, one text may mean two things. */
    private Map<String, String> labels(Map<String, String> labels) {
        Map<String, String> schoon = new TreeMap<>();
        labels.forEach((naam, waarde) -> schoon.put(
                sleutel.pseudoniem(Pseudoniem.LABELSLEUTEL, naam),
                sleutel.pseudoniem(Pseudoniem.LABELWAARDE, naam, waarde)));
        return schoon;
    }

    private Verzoek verzoek(Verzoek v) {
        return new Verzoek(
                sleutel.pseudoniem(Pseudoniem.VERZOEK, v.kenmerk()),
                v.ontvangen(),
                v.verzoeker().map(k -> sleutel.pseudoniem(Pseudoniem.VERZOEKER, k)),
                v.uiterlijk());
    }

    private Gedoogbesluit gedoogbesluit(Gedoogbesluit g) {
        return new Gedoogbesluit(
                sleutel.pseudoniem(Pseudoniem.GEDOOGBESLUIT, g.kenmerk()),
                g.grond(),
                g.tot(),
                g.motivering().map(Schoonmaak::weg));
    }
}
