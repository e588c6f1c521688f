package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastzetting;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.examples.rapport.internal.Dossierpagina.Blad;
import nl.lhs.examples.rapport.internal.Dossierpagina.Moment;
import nl.lhs.examples.rapport.internal.Dossierpagina.Trap;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.rules.json.VastleggingJson;
import nl.lhs.rules.uitleg.Motivering;

/** Says of a dossier what its page shows. */
public final class Dossierbeeld {
    private final Strategie strategie;
    private final Dossier dossier;
    private final List<Vastlegging> vastleggingen;
    private final Vastlegging laatste;
    private final Schrift schrift;

    private Dossierbeeld(Strategie strategie, Dossier dossier, Schrift schrift) {
        this.strategie = strategie;
        this.dossier = dossier;
        this.vastleggingen = dossier.vastleggingen();
        this.laatste = dossier.laatste();
        this.schrift = schrift;
    }

    /**
     * What the page of a dossier shows.
     *
     * @param strategie the strategie by which was decided
     * @param dossier the dossier
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Dossierpagina van(Strategie strategie, Dossier dossier, Schrift schrift) {
        return new Dossierbeeld(strategie, dossier, schrift).pagina();
    }

    private Dossierpagina pagina() {
        String kenmerk = schrift.regel(dossier.kenmerk());
        Vastleggingspagina nu = Beeldmaker.van(strategie, laatste, Optional.empty(), Optional.empty(), schrift);
        return new Dossierpagina(
                "Dossier: " + kenmerk,
                nu.strategie(),
                kenmerk,
                Beeldmaker.kort(kenmerk),
                dossier.isAfgesloten() ? "gesloten" : "open",
                dossier.isAfgesloten() ? "gesloten" : nu.definitief() ? "definitief" : "wacht",
                kop(),
                nu.gekozen(),
                nu.geenKeuze(),
                kern(),
                sluitAan() ? "" : "Let op: de vastleggingen sluiten niet op elkaar aan. Zie Herkomst en bewijs.",
                IntStream.range(0, vastleggingen.size()).mapToObj(this::moment).toList(),
                matrix(),
                merken(),
                treden(),
                buiten(),
                nu.signalen(),
                nu.zaak(),
                nu.feiten(),
                Motivering.van(dossier).delen().stream()
                        .map(d -> new Hoofdstuk(
                                d.kop(),
                                d.alineas().stream()
                                        .map(a -> Beeldmaker.zinnen(a, schrift))
                                        .toList()))
                        .toList(),
                IntStream.range(0, vastleggingen.size()).mapToObj(this::blad).toList(),
                vastleggingen.stream()
                        .flatMap(v -> v.lezingen().stream())
                        .distinct()
                        .sorted()
                        .map(l -> new Bron(l.name(), "", Woorden.van(l)))
                        .toList(),
                vastleggingen.stream()
                        .flatMap(v -> v.normen().stream())
                        .distinct()
                        .sorted()
                        .map(n -> Beeldmaker.bron(strategie, n))
                        .toList(),
                bewijs(),
                String.valueOf(schrift.vervanging()),
                schrift.vervangen() > 0);
    }

    // ----------------------------------------------------------------------------------------- how the case stands now

    private String kop() {
        return dossier.hersteldOp()
                .map(d -> "hersteld op " + Woorden.datum(d))
                .orElseGet(() -> laatste.status() == Status.WACHT_OP_OVERLEG
                        ? "wacht op het overleg"
                        : Woorden.van(laatste.uitkomst()));
    }

    private List<Veld> kern() {
        List<Veld> velden = new ArrayList<>();
        laatste.positionering()
                .ifPresent(p -> velden.add(Veld.tekst("Segment", p.segment() + ", klasse " + Woorden.van(p.klasse()))));
        Optional<Vervolg> vervolg = laatste.vervolg();
        vervolg.filter(v -> v.trede().isPresent() && laatste.positionering().isPresent())
                .ifPresent(v -> velden.add(Veld.tekst(
                        "Trede",
                        v.trede().getAsInt() + " van de " + v.treden().size()
                                + " die in dit segment beschikbaar zijn")));
        laatste.afwijking()
                .ifPresent(
                        a -> velden.add(Veld.tekst("Afwijking", "de handhaver koos gemotiveerd zelf; zie Motivering")));
        if (!dossier.isAfgesloten()) {
            laatste.termijn().ifPresent(t -> velden.add(Veld.tekst("Regel voor de termijn", Woorden.van(t))));
            vervolg.ifPresent(v -> velden.addAll(new Vervolgvelden(laatste, v, schrift).stand()));
            if (laatste.status() == Status.WACHT_OP_OVERLEG) {
                velden.add(Veld.tekst("Volgende stap", "overleg met politie en Openbaar Ministerie"));
            }
        }
        vervolg.flatMap(Vervolg::recidive)
                .filter(r -> r.voorgesteld())
                .ifPresent(r -> velden.add(Veld.tekst("Recidive", "voorgesteld, nog niet meegeteld")));
        velden.add(Veld.tekst("Laatste gebeurtenis", soort(laatste) + ", " + datum(laatste)));
        return velden;
    }

    private static String soort(Vastlegging v) {
        return v.vervolg()
                .map(vervolg -> Woorden.van(vervolg.gebeurtenis().soort()))
                .orElse("eerste beslissing");
    }

    private static String datum(Vastlegging v) {
        return Woorden.datum(v.vervolg()
                .map(vervolg -> vervolg.gebeurtenis().datum())
                .orElse(v.casus().bevinding().datum()));
    }

    private static String hoofdletter(String tekst) {
        return Character.toUpperCase(tekst.charAt(0)) + tekst.substring(1);
    }

    // --------------------------------------------------------------------------------------------- what happened when

    private Moment moment(int i) {
        Vastlegging v = vastleggingen.get(i);
        Optional<Vervolg> vervolg = v.vervolg();
        List<String> regels = new ArrayList<>();
        vervolg.map(Vervolg::gebeurtenis).ifPresent(g -> wat(g).ifPresent(regels::add));
        boolean gesloten = vervolg.flatMap(Vervolg::hersteldOp).isPresent();
        boolean blijft = i > 0 && blijft(vastleggingen.get(i - 1), v);
        if (gesloten) {
            vervolg.flatMap(Vervolg::hersteldOp).ifPresent(d -> regels.add("Hersteld op " + Woorden.datum(d) + "."));
        } else if (!blijft) {
            regels.add(beslissing(v));
        }
        if (!gesloten) {
            vervolg.flatMap(Vervolg::hersteltermijn)
                    .filter(d -> i == 0
                            || !vastleggingen
                                    .get(i - 1)
                                    .vervolg()
                                    .flatMap(Vervolg::hersteltermijn)
                                    .equals(Optional.of(d)))
                    .ifPresent(d -> regels.add("Hersteltermijn tot en met " + Woorden.datum(d) + "."));
        }
        return new Moment(
                i + 1,
                datum(v),
                hoofdletter(soort(v)),
                regels,
                gesloten ? "gesloten" : blijft ? "blijft" : "beslist",
                gesloten
                        ? "dossier gesloten"
                        : blijft ? "beslissing ongewijzigd" : i == 0 ? "beslist" : "opnieuw beslist");
    }

    private static boolean blijft(Vastlegging vorige, Vastlegging v) {
        Gebeurtenis.Soort soort = v.vervolg().orElseThrow().gebeurtenis().soort();
        return switch (soort) {
            case TERMIJN, LASTSTAP -> true;
            case HERCONTROLE ->
                v.uitkomst() == Uitkomst.GEDOGEN
                        || v.status() == Status.WACHT_OP_OVERLEG
                        || v.vervolg()
                                .orElseThrow()
                                .voorgeschiedenis()
                                .equals(vorige.vervolg()
                                        .map(Vervolg::voorgeschiedenis)
                                        .orElse(null));
            default -> false;
        };
    }

    private Optional<String> wat(Gebeurtenis g) {
        if (g instanceof Hercontrole hercontrole) {
            return Optional.of(hercontrole.nageleefd() ? "Er wordt nageleefd." : "Naleving bleef uit.");
        }
        if (g instanceof Lastzetting last) {
            return Optional.of(hoofdletter(Woorden.van(last.last())) + ": " + Woorden.van(last.stap()) + ".");
        }
        return Optional.empty();
    }

    private static String beslissing(Vastlegging v) {
        String segment =
                v.positionering().map(p -> "Segment " + p.segment() + ": ").orElse("");
        String keuze = switch (v.uitkomst()) {
            case GEEN_OVERTREDING -> "Geen overtreding";
            case GEDOGEN -> "gedogen";
            case HERPOSITIONEREN ->
                "geen trede meer; voorgesteld wordt "
                        + v.vervolg()
                                .flatMap(Vervolg::herpositionering)
                                .map(h -> h.overlegStrafrecht()
                                        ? "overleg over strafrecht"
                                        : "herpositioneren naar " + h.segment())
                                .orElseThrow();
            case INTERVENIEREN ->
                v.status() == Status.WACHT_OP_OVERLEG
                        ? "nog niets gekozen, wacht op het overleg"
                        : v.interventies().isEmpty()
                                ? "geen interventie beschikbaar"
                                : Vervolgvelden.trede(v.interventies());
        };
        String wie = v.afwijking().isPresent() ? " (keuze van de handhaver)" : "";
        return segment + keuze + wie + ".";
    }

    // ------------------------------------------------------------------------------------- the places, and the rungs

    /** The segments in their order, and the numbers of the records that stand in each. */
    private Map<Segment, List<Integer>> plaatsen() {
        Map<Segment, List<Integer>> plaatsen = new LinkedHashMap<>();
        for (int i = 0; i < vastleggingen.size(); i++) {
            int nummer = i + 1;
            vastleggingen
                    .get(i)
                    .positionering()
                    .ifPresent(p -> plaatsen.computeIfAbsent(p.segment(), s -> new ArrayList<>())
                            .add(nummer));
        }
        return plaatsen;
    }

    private Map<String, String> merken() {
        return plaatsen().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().name(), e -> reeks(e.getValue())));
    }

    /** Numbers, those that follow each other taken together: {@code "1–3, 5"}. */
    static String reeks(List<Integer> nummers) {
        List<String> delen = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < nummers.size(); i++) {
            if (i + 1 == nummers.size() || nummers.get(i + 1) != nummers.get(i) + 1) {
                delen.add(begin == i ? "" + nummers.get(i) : nummers.get(begin) + "–" + nummers.get(i));
                begin = i + 1;
            }
        }
        return String.join(", ", delen);
    }

    private List<Matrixbeeld> matrix() {
        Map<Segment, List<Integer>> plaatsen = plaatsen();
        if (plaatsen.isEmpty()) {
            return List.of();
        }
        List<Segment> weg = new ArrayList<>();
        vastleggingen.stream()
                .flatMap(v -> v.positionering().stream())
                .map(Positionering::segment)
                .filter(s -> weg.isEmpty() || weg.get(weg.size() - 1) != s)
                .forEach(weg::add);
        String bijschrift = weg.size() == 1
                ? "De overtreding staat in alle vastleggingen in segment " + weg.get(0) + "."
                : "De overtreding ging van segment "
                        + weg.stream().map(Segment::name).collect(Collectors.joining(" naar ")) + ". "
                        + plaatsen.entrySet().stream()
                                .map(e -> e.getKey() + ": vastlegging " + reeks(e.getValue()))
                                .collect(Collectors.joining("; "))
                        + ".";
        Matrixbeeld leeg = Matrixbeeld.van(
                strategie, "Matrix van de strategie met de plaats van de overtreding", bijschrift, schrift);
        Segment einde = weg.get(weg.size() - 1);
        List<Matrixbeeld.Cel> cellen = leeg.cellen().stream()
                .map(c -> new Matrixbeeld.Cel(
                        c.segment(),
                        c.kolom(),
                        c.rij(),
                        c.klasse(),
                        "",
                        c.segment().equals(einde.name())))
                .toList();
        return List.of(new Matrixbeeld(
                leeg.titel(),
                leeg.beschrijving(),
                leeg.bijschrift(),
                leeg.kolommen(),
                leeg.rijen(),
                cellen,
                weg.stream()
                        .map(s -> cellen.stream()
                                .filter(c -> c.segment().equals(s.name()))
                                .findFirst()
                                .orElseThrow())
                        .toList()));
    }

    private List<Trap> treden() {
        List<Trede> treden = laatste.vervolg().map(Vervolg::treden).orElse(List.of());
        return IntStream.range(0, treden.size())
                .mapToObj(i -> new Trap(
                        i + 1,
                        Vervolgvelden.trede(treden.get(i).interventies()),
                        Woorden.van(treden.get(i).stand()),
                        treden.get(i).stand().name().toLowerCase(Locale.ROOT),
                        wanneer(treden.get(i).interventies())))
                .toList();
    }

    /** In which records a rung stood. */
    private String wanneer(List<Interventie> trede) {
        List<Integer> nummers = IntStream.range(0, vastleggingen.size())
                .filter(i -> Vervolgvelden.bestuurlijk(vastleggingen.get(i).interventies())
                        .equals(trede))
                .mapToObj(i -> i + 1)
                .toList();
        return nummers.isEmpty() ? "" : "vastlegging " + reeks(nummers);
    }

    private String buiten() {
        List<List<Interventie>> treden = laatste.vervolg().map(Vervolg::treden).orElse(List.of()).stream()
                .map(Trede::interventies)
                .toList();
        return laatste.vervolg().map(v -> v.voorgeschiedenis().eerder()).orElse(List.of()).stream()
                .map(Inzet::interventies)
                .filter(i -> !treden.contains(i))
                .map(i -> Vervolgvelden.trede(i) + " (" + wanneer(i) + ")")
                .collect(Collectors.joining("; "));
    }

    // -------------------------------------------------------------------------------------------------- the records

    private Blad blad(int i) {
        Vastlegging v = vastleggingen.get(i);
        List<Veld> velden = new ArrayList<>();
        Optional<Vervolgvelden> vervolg = v.vervolg().map(vv -> new Vervolgvelden(v, vv, schrift));
        vervolg.ifPresent(vv -> velden.addAll(vv.gebeurtenis()));
        if (i > 0 && blijft(vastleggingen.get(i - 1), v)) {
            velden.add(Veld.tekst("Beslissing", "ongewijzigd ten opzichte van vastlegging " + i));
        } else {
            velden.addAll(beslist(v));
        }
        vervolg.ifPresent(vv -> velden.addAll(vv.stap()));
        if (!v.signalen().isEmpty()) {
            velden.add(new Veld(
                    "Signalen",
                    v.signalen().stream()
                            .map(s -> Waarde.tekst(schrift.regel(s.tekst())))
                            .toList()));
        }
        velden.add(new Veld("Hash", List.of(Waarde.code(VastleggingJson.hash(v).hex()))));
        return new Blad(i + 1, hoofdletter(soort(v)) + ", " + datum(v), velden);
    }

    private static List<Veld> beslist(Vastlegging v) {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst("Uitkomst", Woorden.van(v.uitkomst()) + "; " + Woorden.van(v.status())));
        v.positionering()
                .ifPresent(p -> velden.add(Veld.tekst("Segment", p.segment() + ", klasse " + Woorden.van(p.klasse()))));
        v.spoor().ifPresent(s -> velden.add(Veld.tekst("Spoor", Woorden.van(s))));
        velden.add(
                Veld.tekst("Gekozen", v.interventies().isEmpty() ? "niets" : Woorden.interventies(v.interventies())));
        v.afwijking()
                .ifPresent(a -> velden.add(Veld.tekst(
                        "Aanbevolen was", a.aanbevolen().isEmpty() ? "niets" : Woorden.interventies(a.aanbevolen()))));
        return velden;
    }

    private boolean sluitAan() {
        return IntStream.range(1, vastleggingen.size())
                .allMatch(i -> vastleggingen
                        .get(i)
                        .vervolg()
                        .flatMap(Vervolg::vorige)
                        .equals(Optional.of(VastleggingJson.hash(vastleggingen.get(i - 1)))));
    }

    private String bewijs() {
        String keten = vastleggingen.size() == 1
                ? "Het dossier telt één vastlegging."
                : sluitAan()
                        ? "Elke vastlegging na de eerste noemt de hash van de vorige; bij het maken van dit rapport klopten"
                                + " die."
                        : "De vastleggingen sluiten niet op elkaar aan: niet elke hash die een vastlegging van de vorige"
                                + " noemt, klopt.";
        TreeSet<String> regels = vastleggingen.stream()
                .map(v -> v.bibliotheek().vingerafdruk().hex())
                .collect(Collectors.toCollection(TreeSet::new));
        return keten
                + (regels.size() == 1
                        ? " Alle vastleggingen zijn met dezelfde regels gemaakt."
                        : " De vastleggingen zijn met " + regels.size() + " versies van de regels gemaakt.");
    }
}
