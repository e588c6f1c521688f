package nl.lhs.examples.rapport.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Verzoek;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Voorblad.Keur;

/** Says why a record decides as it does, what is to be done now, and what is open: in short, for the first sheet. */
final class Voorbladmaker {
    /** Points of attention that ask to do something, and not only to weigh or to check it. */
    private static final Set<Aandachtspuntcode> TE_DOEN = EnumSet.of(
            Aandachtspuntcode.LEGALISATIE_AANGEWEZEN,
            Aandachtspuntcode.LEGALISATIE_NIET_ONDERZOCHT,
            Aandachtspuntcode.AFZIEN_MOTIVEREN,
            Aandachtspuntcode.OVERLEG_VOLGENS_AFSPRAKEN,
            Aandachtspuntcode.SPOED_WACHT_NIET,
            Aandachtspuntcode.PV_ZONDER_BOA,
            Aandachtspuntcode.WAARSCHUWINGSBRIEF,
            Aandachtspuntcode.VERSCHERPT_TOEZICHT_AANKONDIGEN,
            Aandachtspuntcode.LAST_IN_DRIE_STAPPEN,
            Aandachtspuntcode.SPOED_SLAAT_STAPPEN_OVER,
            Aandachtspuntcode.LOB_VOOR_BESLUIT,
            Aandachtspuntcode.STILLEGGEN_INFORMEREN,
            Aandachtspuntcode.SLUITING_INFORMEREN,
            Aandachtspuntcode.BOETE_EERST_NAAR_OFFICIER,
            Aandachtspuntcode.VERZOEKTERMIJN_LOOPT_DOOR,
            Aandachtspuntcode.HERPOSITIONEREN_NAAR_RECHTS,
            Aandachtspuntcode.HERPOSITIONEREN_MET_OVERLEG,
            Aandachtspuntcode.AFGESLOTEN_ZONDER_OVERLEG,
            Aandachtspuntcode.RECIDIVE_VOORGESTELD,
            Aandachtspuntcode.TYPERING_HEROVERWEGEN,
            Aandachtspuntcode.STRAFRECHT_BESPREKEN);

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
        Keur waarom = ruimte.punten(waarom(), 2 * DEEL, MOTIVERING);
        Keur nu = ruimte.punten(nu(), DEEL, MOTIVERING);
        List<Punt> signalen = vastlegging.signalen().stream()
                .map(s -> punt(s.tekst(), s.normen()))
                .toList();
        Keur open = ruimte.punten(open(signalen), 0, MOTIVERING);
        if (!open.punten().containsAll(signalen)) {
            open = new Keur(open.punten(), open.meer().replace(MOTIVERING, MOTIVERING + " en Signalen"));
        }
        return new Voorblad(waarom, nu, open, regels, vingerafdruk);
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

    private List<Punt> nu() {
        List<Punt> punten = new ArrayList<>();
        boolean gesloten = vastlegging.vervolg().map(v -> v.isGesloten()).orElse(false);
        if (stappen.wacht() && gesloten) {
            punten.add(new Punt(Zaaktekst.OVERLEG_NA_NALEVING, ""));
        } else if (stappen.wacht()) {
            punten.add(new Punt(
                    "Voer het overleg met politie en Openbaar Ministerie. "
                            + stappen.scenarios().stream()
                                    .map(s -> Tijdlijn.hoofdletter(s.uitkomst()) + " zou geven: " + s.interventies())
                                    .collect(Collectors.joining(". "))
                            + ".",
                    ""));
        }
        Zaaktekst.stand(vastlegging)
                .ifPresent(s -> Lasttekst.from(s, casus.bevinding().spoedeisend(), schrift::citaat)
                        .forEach(
                                l -> punten.add(new Punt(Tijdlijn.hoofdletter(l.naam()) + ": " + l.kort() + ".", ""))));
        if (!gesloten && !vastlegging.interventies().isEmpty()) {
            vastlegging
                    .vervolg()
                    .flatMap(v -> v.hersteltermijn())
                    .ifPresent(d -> punten.add(new Punt(hercontrole(d), "")));
        }
        if (vastlegging.overleg().aangifte()) {
            punten.add(new Punt("Doe aangifte; bij deze gedraging is dat standaard.", ""));
        }
        casus.verzoek()
                .flatMap(Verzoek::uiterlijk)
                .ifPresent(d -> punten.add(
                        new Punt("Beslis uiterlijk op " + Woorden.datum(d) + " op het verzoek om handhaving.", "")));
        vastlegging.aandachtspunten().stream()
                .filter(a -> TE_DOEN.contains(a.code()))
                .map(this::punt)
                .forEach(punten::add);
        return punten;
    }

    private static String hercontrole(LocalDate termijn) {
        return "Controleer na " + Woorden.datum(termijn)
                + " of is hersteld: tot en met die dag loopt de hersteltermijn.";
    }

    // ----------------------------------------------------------------------------------------------- what is open

    private List<Punt> open(List<Punt> signalen) {
        return Stream.concat(
                        signalen.stream(),
                        vastlegging.aandachtspunten().stream()
                                .filter(a -> !TE_DOEN.contains(a.code()))
                                .map(this::punt))
                .toList();
    }

    private Punt punt(Aandachtspunt a) {
        return punt(a.tekst(), a.normen());
    }

    Punt punt(String tekst, List<Norm> normen) {
        return new Punt(
                schrift.regel(tekst),
                Woorden.verwijzing(normen, List.of(), vastlegging.woorden().normen()));
    }
}
