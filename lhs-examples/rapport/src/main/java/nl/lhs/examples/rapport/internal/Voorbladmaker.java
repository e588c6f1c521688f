package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Voorblad.Keur;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;

/** Says why a record decides as it does, what is to be done now, and what is open: in short, for the first sheet. */
final class Voorbladmaker {
    private static final Set<Uitkomst> GROND = EnumSet.of(Uitkomst.GEEN_OVERTREDING, Uitkomst.GEDOGEN, Uitkomst.AFZIEN);

    /** So many reasons for not choosing say why nothing was chosen. */
    private static final int REDENEN = 3;

    /** The room for a heading and a few lines. */
    private static final double DEEL = 78;

    private static final String MOTIVERING = "Motivering";

    private final Vastlegging vastlegging;
    private final Casus casus;
    private final Stapvelden stappen;
    private final Schrift schrift;

    Voorbladmaker(Vastlegging vastlegging, Schrift schrift) {
        this.vastlegging = vastlegging;
        this.casus = vastlegging.casus();
        this.stappen = new Stapvelden(vastlegging, schrift);
        this.schrift = schrift;
    }

    /** Whom it is about, and since when. */
    String betreft() {
        return Ruimte.opEenRegel(
                "Bevinding van " + Woorden.datum(casus.bevinding().datum()) + " bij "
                        + schrift.regel(casus.normadressaat()
                                .naam()
                                .orElse(casus.normadressaat().kenmerk())),
                1);
    }

    /** The first sheet, in the room that the decision and the matrix leave. */
    Voorblad voorblad(Ruimte ruimte) {
        String regels = "Beslist met lhs "
                + schrift.regel(vastlegging.bibliotheek().versie())
                + ". Vingerafdruk van de regels en de strategie:";
        String vingerafdruk = vastlegging.bibliotheek().vingerafdruk().hex();
        ruimte.deel(regels, vingerafdruk);
        // What to do now stands nowhere else, so that it has the room first.
        List<Punt> alles = nu();
        Keur nu = ruimte.punten(alles, 2 * DEEL, "Wat nu, vervolg");
        Keur waarom = ruimte.punten(waarom(), DEEL, MOTIVERING);
        List<Punt> signalen = vastlegging.signalen().stream()
                .map(s -> punt(s.tekst(), s.normen()))
                .toList();
        Keur open = ruimte.punten(open(signalen), 0, MOTIVERING);
        if (!open.punten().containsAll(signalen)) {
            open = new Keur(open.punten(), open.meer().replace(MOTIVERING, MOTIVERING + " en Signalen"));
        }
        List<Punt> nuVerder =
                alles.stream().filter(p -> !nu.punten().contains(p)).toList();
        return new Voorblad(waarom, nu, nuVerder, open, regels, vingerafdruk);
    }

    // ------------------------------------------------------------------------------------------------------- why

    private List<Punt> waarom() {
        List<Punt> punten = new ArrayList<>();
        vastlegging
                .afwijking()
                .ifPresent(a -> punten.add(new Punt(
                        "De handhaver koos gemotiveerd zelf; aanbevolen was "
                                + (a.aanbevolen().isEmpty() ? "niets" : Woorden.interventies(a.aanbevolen())) + ".",
                        "")));
        if (GROND.contains(vastlegging.uitkomst())) {
            punten.add(new Punt(grond(), ""));
            return punten;
        }
        Map<String, List<Interventie>> perReden = new LinkedHashMap<>();
        vastlegging.overwogen().stream()
                .filter(o -> o.gekozen() || vastlegging.interventies().isEmpty())
                .forEach(o -> perReden.computeIfAbsent(reden(o), r -> new ArrayList<>())
                        .add(o.interventie()));
        perReden.entrySet().stream()
                .limit(vastlegging.interventies().isEmpty() ? REDENEN : Integer.MAX_VALUE)
                .forEach(e -> punten.add(new Punt(
                        Tijdlijn.hoofdletter(Woorden.opsomming(
                                        e.getValue().stream().map(Woorden::from).toList()))
                                + ": " + e.getKey(),
                        "")));
        return punten;
    }

    private String reden(Overweging o) {
        String reden = schrift.regel(o.reden());
        return reden.startsWith("Gekozen: ") ? reden.substring("Gekozen: ".length()) : kleineLetter(reden);
    }

    private static String kleineLetter(String tekst) {
        return Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1);
    }

    /** Why there is nothing to choose. */
    private String grond() {
        return switch (vastlegging.uitkomst()) {
            case GEEN_OVERTREDING -> "Alleen een bevinding die een overtreding is, krijgt een plaats in de matrix.";
            case GEDOGEN ->
                casus.gedoogbesluit()
                        .map(g -> "Grond van het gedoogbesluit: " + Woorden.from(g.grond())
                                + g.tot()
                                        .map(d -> "; tot en met " + Woorden.datum(d))
                                        .orElse("") + ".")
                        .orElse("Er is een gedoogbesluit.");
            case AFZIEN ->
                casus.afzien()
                        .map(a -> "Grond om af te zien: " + Woorden.from(a.grond()) + ".")
                        .orElse("Van handhaving wordt afgezien.");
            case HERPOSITIONEREN, INTERVENIEREN -> throw new IllegalStateException("an intervention is to be chosen");
        };
    }

    // ------------------------------------------------------------------------------------------------- what next

    /** What the inspector reads, and where each last stands. */
    private List<Punt> nu() {
        Stream<Punt> opdracht = Motivering.from(Lezer.INSPECTEUR, vastlegging).delen().stream()
                .flatMap(d -> d.uitspraken().stream())
                .map(u -> new Punt(schrift.regel(u.tekst()), ""));
        Stream<Punt> lasten = Zaaktekst.stand(vastlegging).stream()
                .flatMap(s -> Lasttekst.from(s, casus.bevinding().spoedeisend(), schrift::citaat).stream())
                .map(l -> new Punt(Tijdlijn.hoofdletter(l.naam()) + ": " + l.kort() + ".", ""));
        return Stream.concat(opdracht, lasten).toList();
    }

    // ----------------------------------------------------------------------------------------------- what is open

    private List<Punt> open(List<Punt> signalen) {
        return Stream.concat(
                        signalen.stream(),
                        vastlegging.aandachtspunten().stream().map(this::punt))
                .toList();
    }

    Punt punt(Aandachtspunt a) {
        return punt(a.tekst(), a.normen());
    }

    Punt punt(String tekst, List<Norm> normen) {
        return new Punt(
                schrift.regel(tekst),
                Woorden.verwijzing(normen, List.of(), vastlegging.woorden().normen()));
    }
}
