package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;

/** Writes the {@link Motivering} for the addressee of a besluit: puts the parts together. */
final class Besluitschrijver {
    private final Pen pen;
    private final Besluitgegevens gegevens;

    private final Optional<Hercontrole> laatste;

    /** With the last hercontrole of the dossier, where there is one. */
    Besluitschrijver(Vastlegging vastlegging, Optional<Hercontrole> laatste, Besluitgegevens gegevens, Taal taal) {
        this.laatste = laatste;
        this.pen = new Pen(Lezer.BESLUIT, vastlegging, taal);
        this.gegevens = gegevens;
    }

    List<Deel> write() {
        List<Deel> delen = new ArrayList<>();
        EersteKeer eersteKeer = pen.eersteKeer();
        add(delen, Deelsoort.OVERTREDING, new Overtredingschrijver(pen, gegevens, laatste), eersteKeer);
        add(delen, Deelsoort.BEVOEGDHEID, new Grondslagschrijver(pen, gegevens), eersteKeer);
        add(delen, Deelsoort.BELEID, new Beleidschrijver(pen, gegevens), eersteKeer);
        add(delen, Deelsoort.KEUZE, new Beslissingschrijver(pen, gegevens), eersteKeer);
        add(delen, Deelsoort.WEGING, new Wegingschrijver(pen, gegevens), eersteKeer);
        add(delen, Deelsoort.TERMIJN, new Hersteltermijnschrijver(pen, gegevens), eersteKeer);
        add(delen, Deelsoort.VERZOEK, new Antwoordschrijver(pen, gegevens), eersteKeer);
        return delen;
    }

    private void add(List<Deel> delen, Deelsoort soort, Besluitdeelschrijver schrijver, EersteKeer eersteKeer) {
        List<List<Uitspraak>> alineas = schrijver.alineas();
        if (!alineas.isEmpty()) {
            delen.add(Motiveringschrijver.deel(
                    soort, pen.zin(schrijver.kop()).get(0).tekst(), alineas, eersteKeer));
        }
    }
}
