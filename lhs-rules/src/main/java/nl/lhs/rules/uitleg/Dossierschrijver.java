package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Gebeurtenis;

/** Writes the {@link Motivering} of a dossier: the first record in full, and of each later record what is new. */
final class Dossierschrijver {
    private final Dossier dossier;
    private final Taal taal;
    private final EersteKeer eersteKeer;
    private final List<Uitspraak> verteld = new ArrayList<>();

    Dossierschrijver(Dossier dossier, Taal taal) {
        this.dossier = dossier;
        this.taal = taal;
        this.eersteKeer = new EersteKeer(taal, dossier.vastleggingen().get(0).woorden());
    }

    List<Deel> write() {
        List<Vastlegging> vastleggingen = dossier.vastleggingen();
        Motiveringschrijver voor = new Motiveringschrijver(vastleggingen.get(0), Optional.empty(), taal);
        List<Deel> delen = new ArrayList<>();
        delen.add(Motiveringschrijver.deel(
                Deelsoort.DOSSIER, Zin.KOP_DOSSIER.tekst(taal), List.of(List.of(stand(voor.pen))), eersteKeer));
        delen.addAll(voor.delen(eersteKeer));
        verteld.addAll(voor.uitspraken(Deelsoort.VERLOOP));
        for (int i = 1; i < vastleggingen.size(); i++) {
            Optional<Vastlegging> vorige = Optional.of(vastleggingen.get(i - 1));
            delen.add(nieuws(
                    new Motiveringschrijver(vorige.get(), Optional.empty(), taal),
                    new Motiveringschrijver(vastleggingen.get(i), vorige, taal),
                    vorige));
        }
        return delen;
    }

    /** How many records there are, and whether the dossier is closed. */
    private Uitspraak stand(Pen pen) {
        return pen.uitspraak(
                Pen.zinnen(
                        pen.zin(dossier.vastleggingen().size(), Zin.Paar.DOSSIER, Fragment.citaat(dossier.kenmerk())),
                        dossier.hersteldOp()
                                .map(d -> pen.zin(Zin.DOSSIER_GESLOTEN, pen.begrippen.datum(d)))
                                .orElseGet(() -> pen.zin(Zin.DOSSIER_OPEN))),
                Grondslag.VASTLEGGING);
    }

    /** What is new since the record before, as one part. */
    private Deel nieuws(Motiveringschrijver voor, Motiveringschrijver nu, Optional<Vastlegging> vorige) {
        Verloopschrijver verloop = new Verloopschrijver(nu.pen, vorige);
        List<List<Uitspraak>> alineas = new ArrayList<>();
        List<Uitspraak> gebeurtenis = verloop.gebeurtenis();
        alineas.add(without(verteld, gebeurtenis));
        verteld.addAll(gebeurtenis);
        alineas.add(verloop.wijzigingen());
        alineas.add(nieuw(Deelsoort.FEITEN, voor, nu));
        for (Deelsoort soort : List.of(Deelsoort.POSITIE, Deelsoort.ASPECTEN, Deelsoort.OVERLEG)) {
            // The statements of such a part build on each other: all of them are told, or none.
            alineas.add(nu.uitspraken(soort).equals(voor.uitspraken(soort)) ? List.of() : nu.uitspraken(soort));
        }
        alineas.add(nieuweKeuze(voor, nu));
        List<Uitspraak> verder = new ArrayList<>(nieuw(Deelsoort.TERMIJN, voor, nu));
        verder.addAll(nieuw(Deelsoort.VERDER, voor, nu));
        alineas.add(verder);
        alineas.add(nieuw(Deelsoort.VERZOEK, voor, nu));
        alineas.add(nieuw(Deelsoort.AANDACHTSPUNTEN, voor, nu));
        alineas.add(nieuweLezingen(voor, nu));
        alineas.removeIf(List::isEmpty);
        return Motiveringschrijver.deel(Deelsoort.GEBEURTENIS, kop(nu.pen), alineas, eersteKeer);
    }

    private static String kop(Pen pen) {
        Vastlegging vastlegging = pen.vastlegging;
        Gebeurtenis gebeurtenis = vastlegging.vervolg().orElseThrow().gebeurtenis();
        return pen.zin(
                        Zin.KOP_GEBEURTENIS,
                        vastlegging.vervolg().get().volgnummer(),
                        pen.begrippen.naam(gebeurtenis.soort()),
                        pen.begrippen.datum(gebeurtenis.datum()))
                .get(0)
                .tekst();
    }

    private static List<Uitspraak> without(List<Uitspraak> gezegd, List<Uitspraak> uitspraken) {
        return uitspraken.stream().filter(u -> !gezegd.contains(u)).toList();
    }

    private static List<Uitspraak> nieuw(Deelsoort soort, Motiveringschrijver voor, Motiveringschrijver nu) {
        return without(nu.inleidingen, without(voor.uitspraken(soort), nu.uitspraken(soort)));
    }

    /** Where anything of the choice is new, what was chosen is told again, and the rest as far as it is new. */
    private static List<Uitspraak> nieuweKeuze(Motiveringschrijver voor, Motiveringschrijver nu) {
        List<Uitspraak> nieuw = nieuw(Deelsoort.KEUZE, voor, nu);
        return nieuw.isEmpty()
                ? List.of()
                : nu.uitspraken(Deelsoort.KEUZE).stream()
                        .filter(u -> nieuw.contains(u) || nu.keuzes.contains(u))
                        .toList();
    }

    private static List<Uitspraak> nieuweLezingen(Motiveringschrijver voor, Motiveringschrijver nu) {
        Lezingenschrijver schrijver = new Lezingenschrijver(nu.pen);
        List<Uitspraak> lezingen = new ArrayList<>();
        nu.pen.vastlegging.lezingen().stream()
                .filter(l -> !voor.pen.vastlegging.lezingen().contains(l))
                .map(schrijver::lezing)
                .forEach(lezingen::add);
        if (!lezingen.isEmpty()) {
            lezingen.add(0, nu.pen.uitspraak(nu.pen.zin(Zin.LEZING_NIEUW), Grondslag.VASTLEGGING));
        }
        return lezingen;
    }
}
