package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Motivering} of one record: puts the parts together. */
final class Motiveringschrijver {
    final Pen pen;
    private final Map<Deelsoort, List<List<Uitspraak>>> delen = new EnumMap<>(Deelsoort.class);
    /** What the part on the choice says was chosen. */
    final List<Uitspraak> keuzes;
    /** What only says how to read a part as a whole. */
    final List<Uitspraak> inleidingen = new ArrayList<>();

    /** Writes every part. With the record before it, the parts on a dossier say more. */
    Motiveringschrijver(Vastlegging vastlegging, Optional<Vastlegging> vorige, Taal taal) {
        this.pen = new Pen(vastlegging, taal);
        Keuzeschrijver keuze = new Keuzeschrijver(pen);
        write(Deelsoort.FEITEN, new Feitenschrijver(pen));
        write(Deelsoort.VERLOOP, new Verloopschrijver(pen, vorige));
        write(Deelsoort.POSITIE, new Positieschrijver(pen));
        write(Deelsoort.ASPECTEN, new Aspectenschrijver(pen));
        write(Deelsoort.OVERLEG, new Overlegschrijver(pen));
        write(Deelsoort.KEUZE, keuze);
        write(Deelsoort.TERMIJN, new Termijnschrijver(pen, vorige));
        write(Deelsoort.VERZOEK, new Verzoekschrijver(pen, vorige));
        write(Deelsoort.VERDER, new Vooruitblikschrijver(pen));
        write(Deelsoort.AANDACHTSPUNTEN, new Aandachtspuntenschrijver(pen));
        write(Deelsoort.LEZINGEN, new Lezingenschrijver(pen));
        this.keuzes = keuze.keuzes;
    }

    private void write(Deelsoort soort, Deelschrijver schrijver) {
        List<List<Uitspraak>> alineas = schrijver.alineas();
        inleidingen.addAll(schrijver.inleidingen());
        if (!alineas.isEmpty()) {
            delen.put(soort, alineas);
        }
    }

    /** The parts, each term explained where it is first used. */
    List<Deel> delen() {
        return delen(pen.eersteKeer());
    }

    /** The same after another text. */
    List<Deel> delen(EersteKeer eersteKeer) {
        return delen.entrySet().stream()
                .map(e -> deel(
                        e.getKey(), Zin.valueOf("KOP_" + e.getKey().name()).tekst(pen.taal), e.getValue(), eersteKeer))
                .toList();
    }

    static Deel deel(Deelsoort soort, String kop, List<List<Uitspraak>> alineas, EersteKeer eersteKeer) {
        return new Deel(
                soort,
                kop,
                alineas.stream()
                        .map(alinea -> alinea.stream().map(eersteKeer::apply).toList())
                        .toList());
    }

    /** What one part says. */
    List<Uitspraak> uitspraken(Deelsoort soort) {
        return delen.getOrDefault(soort, List.of()).stream()
                .flatMap(List::stream)
                .toList();
    }
}
