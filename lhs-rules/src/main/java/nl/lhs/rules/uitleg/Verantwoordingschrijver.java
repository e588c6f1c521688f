package nl.lhs.rules.uitleg;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Verantwoording} of one record: orders the points of every subject by article. */
final class Verantwoordingschrijver {
    private final Pen pen;
    private final EersteKeer eersteKeer;
    private final List<Verantwoordingspunt> punten;

    Verantwoordingschrijver(Vastlegging vastlegging, Besluitgegevens gegevens, Taal taal) {
        this.pen = new Pen(vastlegging, taal);
        this.eersteKeer = pen.eersteKeer();
        List<Verantwoordingspunt> alle = Stream.of(
                        new Feitenverantwoording(pen, gegevens),
                        new Overlegverantwoording(pen, gegevens),
                        new Keuzeverantwoording(pen, gegevens),
                        new Dossierverantwoording(pen, gegevens),
                        new Bevoegdheidsverantwoording(pen, gegevens),
                        new Gelijkheidsverantwoording(pen, gegevens),
                        new Besluitverantwoording(pen, gegevens))
                .flatMap(deel -> deel.punten().stream())
                .toList();
        // One field can answer several points, and what is missing asks for its field itself.
        Set<Besluitveld> velden = EnumSet.noneOf(Besluitveld.class);
        alle.stream()
                .filter(p -> p.code() != Verantwoordingscode.VELD_INGEVULD && p.code() != Verantwoordingscode.VELD_OPEN)
                .forEach(p -> p.veld().ifPresent(velden::add));
        this.punten = alle.stream()
                .filter(p ->
                        p.code().beginsel().isPresent() || velden.add(p.veld().orElseThrow()))
                .toList();
    }

    List<Artikeltoets> write() {
        return new Awbtoepassing(pen)
                .artikelen().stream()
                        .map(artikel -> new Artikeltoets(
                                artikel,
                                pen.zin(Zin.KOP_ARTIKEL, artikel.nummer(), pen.begrippen.naam(artikel))
                                        .get(0)
                                        .tekst(),
                                punten(artikel, true),
                                punten(artikel, false)))
                        .toList();
    }

    private List<Verantwoordingspunt> punten(Awbartikel artikel, boolean steun) {
        return punten.stream()
                .filter(p -> p.artikel() == artikel && p.code().isSteun() == steun)
                .map(p -> p.with(eersteKeer.apply(p.uitspraak())))
                .toList();
    }
}
