package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Zegel;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.basis.Zaaktekst;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Keuze;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Stapregels;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Toets;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Zin;
import nl.lhs.rules.uitleg.Lezer;
import nl.lhs.rules.uitleg.Motivering;
import nl.lhs.rules.uitleg.Verantwoording;
import nl.lhs.rules.uitleg.Verantwoordingspunt;
import nl.lhs.rules.zegel.Verificatie;

/** Says what the page of a decision record shows. */
public final class Vastleggingsmaker {
    private final Strategie strategie;
    private final Vastlegging vastlegging;
    private final Optional<Zegel> zegel;
    private final Optional<Verificatie> verificatie;
    private final Schrift schrift;

    private Vastleggingsmaker(
            Strategie strategie,
            Vastlegging vastlegging,
            Optional<Zegel> zegel,
            Optional<Verificatie> verificatie,
            Schrift schrift) {
        this.strategie = strategie;
        this.vastlegging = vastlegging;
        this.zegel = zegel;
        this.verificatie = verificatie;
        this.schrift = schrift;
    }

    /**
     * What the page of a record shows.
     *
     * @param strategie the strategie that was followed
     * @param vastlegging the record
     * @param zegel its seal; empty where it is not sealed
     * @param verificatie the verification of the seal; empty where it was not verified
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Vastleggingspagina of(
            Strategie strategie,
            Vastlegging vastlegging,
            Optional<Zegel> zegel,
            Optional<Verificatie> verificatie,
            Schrift schrift) {
        return new Vastleggingsmaker(strategie, vastlegging, zegel, verificatie, schrift).pagina();
    }

    static Vastleggingspagina zonderZegel(Strategie strategie, Vastlegging vastlegging, Schrift schrift) {
        return of(strategie, vastlegging, Optional.empty(), Optional.empty(), schrift);
    }

    private Vastleggingspagina pagina() {
        String kenmerk = schrift.regel(vastlegging.casus().kenmerk());
        Stapvelden stappen = new Stapvelden(vastlegging, schrift);
        Voorbladmaker voorblad = new Voorbladmaker(vastlegging, schrift);
        List<Hoofdstuk> motivering = Hoofdstuk.of(Motivering.from(Lezer.DOSSIER, vastlegging), schrift);
        Verteld verteld = new Verteld(motivering, schrift);
        List<Keuze> gekozen = vastlegging.interventies().stream()
                .map(i -> new Keuze(Woorden.from(i), Woorden.from(i.soort())))
                .toList();
        List<Veld> kern = stappen.kern();
        List<Matrixbeeld> matrix = vastlegging.positionering().stream()
                .map(p -> Matrixbeeld.of(strategie, p, schrift))
                .toList();
        List<Punt> signalen = vastlegging.signalen().stream()
                .map(s -> voorblad.punt(s.tekst(), s.normen()))
                .toList();
        String titel = schrift.regel(strategie.titel()) + " (" + vastlegging.strategie() + ")";
        Ruimte ruimte = new Ruimte()
                .hoofd(titel, "Kenmerk " + kenmerk, voorblad.betreft())
                .kader(
                        Woorden.from(vastlegging.status()) + " Uitkomst: " + Woorden.from(vastlegging.uitkomst()),
                        gekozen.isEmpty()
                                ? List.of(stappen.geenKeuze())
                                : gekozen.stream()
                                        .map(k -> k.interventie() + " " + k.soort())
                                        .toList(),
                        kern,
                        voorbehoud());
        matrix.forEach(m -> ruimte.matrix(m.bijschrift()));
        Voorblad eerste = voorblad.voorblad(ruimte);
        return new Vastleggingspagina(
                "Vastlegging van een beslissing: " + kenmerk,
                titel,
                kenmerk,
                Schrift.kort(kenmerk),
                Woorden.from(vastlegging.uitkomst()),
                Woorden.from(vastlegging.status()),
                !stappen.wacht(),
                voorbehoud(),
                gekozen,
                stappen.geenKeuze(),
                kern,
                voorblad.betreft(),
                vastlegging.positionering().map(Woorden::segment).orElse(""),
                matrix,
                eerste,
                Stream.concat(
                                new Casusvelden(vastlegging.casus(), vastlegging.woorden(), schrift)
                                        .overig(verteld).stream(),
                                stappen.overig(verteld).stream())
                        .toList(),
                vastlegging
                        .vervolg()
                        .map(v -> new Vervolgvelden(vastlegging, v, schrift).alles(verteld))
                        .orElse(List.of()),
                Zaaktekst.stand(vastlegging)
                        .map(s -> Lastblok.of(s, vastlegging, schrift))
                        .orElse(List.of()),
                Zaaktekst.stand(vastlegging)
                        .map(s -> Zaaktekst.mogelijk(s, vastlegging))
                        .orElse(List.of()),
                signalen,
                signalen.stream()
                        .filter(s -> !eerste.open().punten().contains(s))
                        .toList(),
                motivering,
                Verantwoording.from(vastlegging).artikelen().stream()
                        .map(t -> new Toets(t.kop(), punten(t.steun()), punten(t.ontbreekt())))
                        .toList(),
                Bron.lezingen(List.of(vastlegging), verteld),
                Bron.normen(List.of(vastlegging)),
                regels(),
                Herkomstvelden.eigenRegels(vastlegging),
                zegel.isPresent(),
                zegel.map(z -> Herkomstvelden.zegel(z, schrift)).orElse(List.of()),
                verificatie.map(Herkomstvelden::nagegaan).orElse(""),
                Woorden.afkortingen(vastlegging.woorden(), ". ") + ".",
                String.valueOf(schrift.vervanging()),
                schrift.vervangen());
    }

    private String voorbehoud() {
        if (zegel.isEmpty()) {
            return "Niet verzegeld: een latere wijziging van de vastlegging is niet te zien.";
        }
        return verificatie
                .filter(v -> v.oordeel() == Verificatie.Oordeel.ANDERE_REGELS_ANDERE_UITKOMST)
                .map(v -> "Let op: de regels waarmee dit rapport is gemaakt, komen in deze zaak op een andere uitkomst"
                        + " uit dan de regels waarmee is beslist.")
                .orElse("");
    }

    private List<Stapregels> regels() {
        Map<Integer, List<Punt>> perStap = vastlegging.regels().stream()
                .collect(Collectors.groupingBy(
                        ToegepasteRegel::stap,
                        TreeMap::new,
                        Collectors.mapping(
                                r -> new Punt(
                                        schrift.regel(r.regel()),
                                        Woorden.verwijzing(
                                                r.normen(),
                                                r.lezingen(),
                                                vastlegging.woorden().normen())),
                                Collectors.toList())));
        return perStap.entrySet().stream()
                .map(e -> new Stapregels(e.getKey(), e.getValue()))
                .toList();
    }

    private List<Zin> punten(List<Verantwoordingspunt> punten) {
        return Zin.of(punten.stream().map(Verantwoordingspunt::uitspraak).toList(), schrift);
    }
}
