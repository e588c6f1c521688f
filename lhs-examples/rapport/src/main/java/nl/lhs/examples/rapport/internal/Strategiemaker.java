package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Begrip;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Kanttekening;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiebereik;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.examples.rapport.basis.Woorden;
import nl.lhs.examples.rapport.internal.Strategiepagina.As;
import nl.lhs.examples.rapport.internal.Strategiepagina.Cel;
import nl.lhs.examples.rapport.internal.Strategiepagina.Groep;
import nl.lhs.examples.rapport.internal.Strategiepagina.Klasserij;
import nl.lhs.examples.rapport.internal.Strategiepagina.Normrij;
import nl.lhs.examples.rapport.internal.Strategiepagina.Paar;
import nl.lhs.examples.rapport.internal.Strategiepagina.Rij;
import nl.lhs.examples.rapport.internal.Strategiepagina.Trede;
import nl.lhs.examples.rapport.internal.Strategiepagina.Woordgroep;
import nl.lhs.rules.json.StrategieJson;

/** Says what the page of a strategie shows. */
public final class Strategiemaker {
    /** The colours of the lightest class, of one half way, and of the heaviest; black can be read on all between them. */
    private static final int[][] KLEUREN = {{0xee, 0xf4, 0xfa}, {0xfb, 0xe3, 0xb4}, {0xe7, 0xa5, 0x92}};

    private static final String ZONDER_BETEKENIS = "–";

    private final Strategie strategie;
    private final Woordenlijst woorden;
    private final Schrift schrift;

    private Strategiemaker(Strategie strategie, Schrift schrift) {
        this.strategie = strategie;
        this.woorden = strategie.woorden();
        this.schrift = schrift;
    }

    /**
     * What the page of a strategie shows.
     *
     * @param strategie the strategie
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Strategiepagina of(Strategie strategie, Schrift schrift) {
        return new Strategiemaker(strategie, schrift).pagina();
    }

    private Strategiepagina pagina() {
        return new Strategiepagina(
                schrift.regel(strategie.titel()),
                schrift.regel(strategie.verwijzing().toString()),
                strategie.vaststelling().isPresent(),
                strategie
                        .vaststelling()
                        .map(v -> "Vastgesteld op " + Woorden.datum(v.op()))
                        .orElse("Niet vermeld dat zij is vastgesteld"),
                velden(),
                Arrays.stream(Typering.values()).map(this::as).toList(),
                Arrays.stream(Gevolgen.values())
                        .sorted(Comparator.reverseOrder())
                        .map(this::rij)
                        .toList(),
                woorden.klassen().alle().stream().map(this::klasse).toList(),
                strategie.interventies().stream().map(this::trede).toList(),
                woordgroepen(),
                Arrays.stream(Optie.values())
                        .filter(this::isAanDeOrde)
                        .map(o -> new Paar(
                                Strategiewoorden.naam(o), schrift.regel(Strategiewoorden.waarde(o, strategie))))
                        .toList(),
                strategie.teksten().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Paar(e.getKey(), schrift.regel(e.getValue())))
                        .toList(),
                normen(),
                normzin(),
                vertalingen(),
                strategie.wijzigingen().stream().map(this::wijziging).toList(),
                woorden.nietUitgedrukt().stream().map(schrift::alineas).toList(),
                Kanttekening.from(strategie).stream()
                        .map(k -> new Paar(k.plaats(), schrift.regel(k.tekst())))
                        .toList(),
                Sha256.of(StrategieJson.format(strategie)).hex());
    }

    // -------------------------------------------------------------------------------------------------- adoption

    private List<Veld> velden() {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.opgave(
                "Kenmerk en versie", schrift.regel(strategie.verwijzing().toString())));
        velden.add(strategie
                .vaststelling()
                .map(v -> new Veld(
                        "Vastgesteld",
                        List.of(new Veld.Waarde(
                                "op " + Woorden.datum(v.op()) + ", door", schrift.regel(v.door()), "", List.of()))))
                .orElseGet(() -> Veld.tekst("Vastgesteld", "niet vermeld")));
        velden.add(Veld.tekst(
                "Geldt voor bevindingen",
                "vanaf " + Woorden.datum(strategie.geldigheid().vanaf())
                        + strategie
                                .geldigheid()
                                .totEnMet()
                                .map(t -> " tot en met " + Woorden.datum(t))
                                .orElse("")));
        strategie.basis().ifPresent(b -> velden.add(Veld.opgave("Berust op", schrift.naam(b))));
        strategie.bereik().ifPresent(b -> velden.add(Veld.opgave("Wordt gevolgd voor", bereik(b))));
        return velden;
    }

    private String bereik(Strategiebereik b) {
        return Stream.of(deel("gebied", b.gebied()), deel("groep", b.groep()), deel("thema", b.thema()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private Optional<String> deel(String soort, List<String> waarden) {
        return waarden.isEmpty()
                ? Optional.empty()
                : Optional.of(soort + " " + waarden.stream().map(schrift::regel).collect(Collectors.joining(" of ")));
    }

    // ------------------------------------------------------------------------------------------------ the matrix

    private As as(Typering typering) {
        return new As(String.valueOf(typering.kolom()), schrift.regel(strategie.label(typering)));
    }

    private Rij rij(Gevolgen gevolgen) {
        return new Rij(
                new As(String.valueOf(gevolgen.rij()), schrift.regel(strategie.label(gevolgen))),
                Arrays.stream(Typering.values())
                        .map(t -> cel(Segment.of(t, gevolgen)))
                        .toList());
    }

    private Cel cel(Segment segment) {
        return new Cel(
                segment.name(),
                naam(strategie.klasse(segment)),
                kleur(strategie.klasse(segment)),
                Arrays.stream(Interventiesoort.values())
                        .map(s -> new Groep(Strategiewoorden.soort(s), namen(strategie.interventies(segment, s))))
                        .filter(g -> !g.namen().isEmpty())
                        .toList());
    }

    private List<String> namen(List<Interventie> interventies) {
        return interventies.stream().map(this::naam).toList();
    }

    private String naam(Begrip<?> begrip) {
        return schrift.regel(begrip.naam().nederlands());
    }

    /** Between the colours of light and heavy, by the place of the class. */
    private String kleur(Klasse klasse) {
        int laatste = woorden.klassen().alle().size() - 1;
        double plaats = laatste == 0 ? 0 : (KLEUREN.length - 1) * (double) klasse.volgnummer() / laatste;
        int van = Math.min((int) plaats, KLEUREN.length - 2);
        StringBuilder kleur = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            long deel = Math.round(KLEUREN[van][i] + (plaats - van) * (KLEUREN[van + 1][i] - KLEUREN[van][i]));
            kleur.append(Character.forDigit((int) deel / 16, 16)).append(Character.forDigit((int) deel % 16, 16));
        }
        return kleur.toString();
    }

    private Klasserij klasse(Klasse klasse) {
        return new Klasserij(
                naam(klasse),
                kleur(klasse),
                segmenten(s -> strategie.klasse(s).equals(klasse)),
                Strategiewoorden.overleg(klasse.overleg(false)),
                Strategiewoorden.overleg(klasse.overleg(true)),
                woorden.interventies().alle().stream().anyMatch(i -> i.soort() == Interventiesoort.STRAFRECHT)
                        ? Strategiewoorden.strafrecht(klasse.strafrecht())
                        : "Niet aan de orde: deze strategie kent geen strafrecht.");
    }

    private static String segmenten(Predicate<Segment> welke) {
        String namen = Arrays.stream(Segment.values())
                .filter(welke)
                .sorted()
                .map(Segment::name)
                .collect(Collectors.joining(", "));
        return namen.isEmpty() ? "geen" : namen;
    }

    // ------------------------------------------------------------------------------------------------- the words

    private Trede trede(Interventie i) {
        return new Trede(
                Integer.toString(strategie.gewicht(i)),
                i.id(),
                naam(i),
                Strategiewoorden.soort(i.soort())
                        + i.categorie().map(c -> " (" + schrift.regel(c) + ")").orElse(""),
                segmenten(s -> strategie.interventies(s).contains(i)),
                Strategiewoorden.eigenschappen(i).stream().map(schrift::regel).toList());
    }

    /** An option on what the strategie does not have chooses nothing. */
    private boolean isAanDeOrde(Optie optie) {
        return switch (optie) {
            case BSBM_VERVANGT_OVERLEG_IN_ZWAAR ->
                !strategie.interventies(Rol.VAN_DE_INSTANTIE).isEmpty();
            case SPOED -> !strategie.interventies(Rol.PAST_BIJ_SPOED).isEmpty();
            default -> true;
        };
    }

    private List<Woordgroep> woordgroepen() {
        return List.of(
                groep(
                        "aspecten",
                        "Verzwarende aspecten",
                        "Een aspect verplaatst niets in de matrix; de klasse van het segment zegt wat het met het overleg doet.",
                        woorden.aspecten(),
                        Strategiewoorden::betekenis),
                groep(
                        "verzachtend",
                        "Verzachtende argumenten",
                        "Verplaatsen de bevinding één kolom naar links en één rij omlaag.",
                        woorden.verzachtend(),
                        Strategiewoorden::betekenis),
                groep(
                        "verzwarend",
                        "Verzwarende argumenten",
                        "Verplaatsen de bevinding één kolom naar rechts en één rij omhoog.",
                        woorden.verzwarend(),
                        Strategiewoorden::betekenis),
                groep(
                        "gedragingen",
                        "Ernstige gedragingen",
                        "Bij deze gedragingen wordt standaard aangifte gedaan.",
                        woorden.gedragingen(),
                        Strategiewoorden::betekenis));
    }

    private <B extends Begrip<B>> Woordgroep groep(
            String id, String kop, String uitleg, Woordenlijst.Soort<B> soort, Function<B, String> betekenis) {
        return new Woordgroep(
                id,
                kop,
                uitleg,
                soort.alle().stream()
                        .map(b -> new Paar(naam(b), betekenis.apply(b)))
                        .map(p -> p.waarde().isEmpty() ? new Paar(p.wat(), ZONDER_BETEKENIS) : p)
                        .toList());
    }

    // -------------------------------------------------------------------------------------------- norms and the rest

    private List<Normrij> normen() {
        return Norm.omschrijvingen().entrySet().stream()
                .flatMap(e -> woorden.plaats(e.getKey().id()).stream()
                        .map(p -> new Normrij(
                                e.getKey().id(),
                                schrift.regel(e.getValue()),
                                schrift.regel(p.nummer()),
                                schrift.regel(p.paragraaf()))))
                .toList();
    }

    private String normzin() {
        return woorden.heeftNormenVanLhs()
                ? "Dit document geeft geen eigen vindplaatsen. Beslissingen noemen de normen van LHS 1.7."
                : "Waar de tekst van deze strategie zegt wat de regels uitvoeren. Een norm die hier niet staat, heeft in die"
                        + " tekst geen vindplaats.";
    }

    private List<Paar> vertalingen() {
        return strategie.vertalingen().stream()
                .flatMap(v -> v.woorden().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Paar(
                                e.getKey(),
                                e.getValue() + " in " + schrift.regel(v.naar().toString()))))
                .toList();
    }

    private Paar wijziging(Strategiewijziging w) {
        return new Paar(w.plaats(), schrift.regel(waarde(w.landelijk()) + " wordt " + waarde(w.lokaal())));
    }

    private static String waarde(List<String> namen) {
        return namen.isEmpty() ? "niets" : String.join(", ", namen);
    }
}
