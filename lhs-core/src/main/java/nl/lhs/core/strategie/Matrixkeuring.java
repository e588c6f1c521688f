package nl.lhs.core.strategie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.VerzwarendAspect;

/** Finds what is odd in the matrix of a strategie that is right by form; {@link Kanttekeningcode} says what exactly. */
final class Matrixkeuring {
    private static final String PLAATS_SEGMENTEN = "/segmenten";
    private static final List<Segment> SEGMENTEN = List.of(Segment.values());

    private final Strategie strategie;
    private final List<Kanttekening> kanttekeningen = new ArrayList<>();

    private Matrixkeuring(Strategie strategie) {
        this.strategie = Objects.requireNonNull(strategie, "strategie");
    }

    static List<Kanttekening> of(Strategie strategie) {
        Matrixkeuring keuring = new Matrixkeuring(strategie);
        strategie.woorden().klassen().alle().forEach(keuring::gebruik);
        for (Segment segment : SEGMENTEN) {
            keuring.klasse(segment);
            for (Interventiesoort soort : Interventiesoort.values()) {
                segment.links().ifPresent(l -> keuring.buur(soort, segment, l, "links ervan", "naar rechts"));
                segment.onder().ifPresent(o -> keuring.buur(soort, segment, o, "eronder", "naar boven"));
            }
        }
        strategie.woorden().interventies().alle().forEach(keuring::bereik);
        strategie.woorden().aspecten().alle().forEach(keuring::aspect);
        return List.copyOf(keuring.kanttekeningen);
    }

    private void add(Kanttekeningcode code, String plaats, String tekst) {
        kanttekeningen.add(new Kanttekening(code, plaats, tekst));
    }

    private void gebruik(Klasse klasse) {
        if (SEGMENTEN.stream().noneMatch(s -> strategie.klasse(s).equals(klasse))) {
            add(
                    Kanttekeningcode.KLASSE_ZONDER_SEGMENT,
                    PLAATS_SEGMENTEN,
                    "Geen enkel segment is " + klasse + ". Verwacht: ten minste één. Is het zo bedoeld, dan "
                            + zonder(klasse) + ".");
        }
    }

    private String zonder(Klasse klasse) {
        if (!strategie.woorden().isVanLhs17()) {
            return "dient deze klasse nergens toe";
        }
        return switch (klasse.strafrecht()) {
            case UITZONDERING -> "is overleg met politie en OM in elk segment noodzakelijk (norm 3.3-1)";
            case MOGELIJK -> "is er geen segment dat openlaat of bestuursrecht, strafrecht of beide volgt (norm 3.3-7)";
            case UITGANGSPUNT -> "is er geen segment dat in elk geval om strafrechtelijk optreden vraagt (norm 3.3-7)";
        };
    }

    private void klasse(Segment zwaar) {
        List<Segment> beginnenZwaarder = begin(zwaar).stream()
                .flatMap(b -> SEGMENTEN.stream()
                        .filter(s -> strategie.klasse(s).compareTo(strategie.klasse(zwaar)) < 0)
                        .filter(s -> ligtZwaarder(zwaar, s) || ligtZwaarder(s, zwaar))
                        .filter(s -> gewichtVanBegin(s) > strategie.gewicht(b)))
                .sorted(Comparator.comparingInt(this::gewichtVanBegin).reversed())
                .toList();
        if (beginnenZwaarder.isEmpty()) {
            return;
        }
        Segment zwaarste = beginnenZwaarder.get(0);
        String ook = beginnenZwaarder.stream().skip(1).map(Segment::name).collect(Collectors.joining(", "));
        add(
                Kanttekeningcode.KLASSE_BEGINT_LICHTER,
                Strategiewijziging.plaatsKlasse(zwaar),
                klasseEnBegin(zwaar) + ". Een segment van een lichtere klasse begint zwaarder: "
                        + klasseEnBegin(zwaarste) + (ook.isEmpty() ? "" : "; zo ook " + ook)
                        + ". Verwacht: een zwaardere klasse begint niet lichter. Het kan zo bedoeld zijn waar de klasse is"
                        + " gekozen om het overleg, en niet om de eerste interventie.");
    }

    private String klasseEnBegin(Segment segment) {
        return segment + " is " + strategie.klasse(segment) + " en begint met "
                + metGewicht(begin(segment).orElseThrow());
    }

    private Optional<Interventie> begin(Segment segment) {
        return inPlaatsVan(segment, Interventiesoort.HERSTELLEND).stream().findFirst();
    }

    private int gewichtVanBegin(Segment segment) {
        return begin(segment).map(strategie::gewicht).orElse(0);
    }

    /** What is considered in the place of a soort, light to heavy: where there is no herstellende, that is the bestraffende. */
    private List<Interventie> inPlaatsVan(Segment segment, Interventiesoort soort) {
        List<Interventie> hier = strategie.interventies(segment, soort);
        return hier.isEmpty() && soort == Interventiesoort.HERSTELLEND
                ? strategie.interventies(segment, Interventiesoort.BESTRAFFEND)
                : hier;
    }

    private static boolean ligtZwaarder(Segment een, Segment ander) {
        return een != ander
                && een.typering().compareTo(ander.typering()) >= 0
                && een.gevolgen().compareTo(ander.gevolgen()) >= 0;
    }

    private void buur(Interventiesoort soort, Segment segment, Segment buur, String waar, String richting) {
        List<Interventie> hier = inPlaatsVan(segment, soort);
        List<Interventie> daar = inPlaatsVan(buur, soort);
        boolean begintLichter = isLichter(hier, daar, lijst -> strategie.gewicht(lijst.get(0)));
        boolean eindigtLichter = isLichter(hier, daar, lijst -> strategie.gewicht(lijst.get(lijst.size() - 1)));
        if (!begintLichter && !eindigtLichter) {
            return;
        }
        String hoe = begintLichter && eindigtLichter ? "is" : begintLichter ? "begint" : "eindigt";
        add(
                Kanttekeningcode.LICHTER_DAN_BUUR,
                Strategiewijziging.plaats(segment, soort),
                segment + " " + hoe + " " + naam(soort)
                        + " lichter dan " + buur + ", " + waar + ". In " + segment + " staat " + inhoud(segment, soort)
                        + ", in " + buur + " " + inhoud(buur, soort) + ". Verwacht: " + richting
                        + " niet lichter (normen 3.1-5 en 3.1-6). Het kan zo bedoeld zijn waar " + bedoeling(soort)
                        + ".");
    }

    private static boolean isLichter(
            List<Interventie> hier, List<Interventie> daar, ToIntFunction<List<Interventie>> gewicht) {
        return !daar.isEmpty() && (hier.isEmpty() || gewicht.applyAsInt(hier) < gewicht.applyAsInt(daar));
    }

    private String inhoud(Segment segment, Interventiesoort soort) {
        List<Interventie> hier = strategie.interventies(segment, soort);
        if (!hier.isEmpty()) {
            return reeks(hier);
        }
        List<Interventie> anders = inPlaatsVan(segment, soort);
        String geen = "geen " + bijvoeglijk(soort)
                + (soort == Interventiesoort.HERSTELLEND && anders.isEmpty() ? " of bestraffende" : "")
                + " interventie";
        return anders.isEmpty() ? geen : geen + " maar wel, in plaats daarvan, " + reeks(anders);
    }

    private String reeks(List<Interventie> lijst) {
        String lichtste = metGewicht(lijst.get(0));
        return lijst.size() == 1
                ? "alleen " + lichtste
                : lichtste + " tot en met " + metGewicht(lijst.get(lijst.size() - 1));
    }

    private String metGewicht(Interventie interventie) {
        return interventie + " (gewicht " + strategie.gewicht(interventie) + ")";
    }

    private static String naam(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "herstellend";
            case BESTRAFFEND -> "bestraffend";
            case STRAFRECHT -> "strafrechtelijk";
        };
    }

    private static String bijvoeglijk(Interventiesoort soort) {
        return naam(soort) + "e";
    }

    private static String bedoeling(Interventiesoort soort) {
        return switch (soort) {
            case HERSTELLEND -> "hier een zwaardere bestraffende of strafrechtelijke interventie in de plaats komt";
            case BESTRAFFEND -> "hier het strafrecht in de plaats van de bestuurlijke straf komt";
            case STRAFRECHT -> "hier de bestuurlijke straf in de plaats van het strafrecht komt";
        };
    }

    private void bereik(Interventie interventie) {
        boolean trede = interventie.soort() == Interventiesoort.HERSTELLEND
                && !interventie.heeft(Rol.BUITEN_SEGMENT_ALLEEN_GEKOZEN);
        if (trede || staatErgens(interventie)) {
            return;
        }
        add(
                Kanttekeningcode.INTERVENTIE_NERGENS,
                strategie.isSpecifiek()
                        ? Strategiewijziging.plaats(interventie)
                        : "/interventies/" + interventie.volgnummer() + "/gewicht",
                metGewicht(interventie)
                        + " staat in geen enkel segment, en is geen trede van de ladder (lezing R13). Verwacht:"
                        + " ten minste één segment. Is het zo bedoeld, dan volgt deze interventie alleen "
                        + uit(interventie)
                        + ".");
    }

    private void aspect(VerzwarendAspect.Soort aspect) {
        boolean teltMee = SEGMENTEN.stream()
                .map(strategie::klasse)
                .anyMatch(klasse -> klasse.overleg(true) != klasse.overleg(false));
        if (teltMee || !aspect.betekenissen().isEmpty()) {
            return;
        }
        add(
                Kanttekeningcode.ASPECT_ZONDER_GEVOLG,
                strategie.isSpecifiek() ? PLAATS_SEGMENTEN : "/verzwarendeAspecten/" + aspect.volgnummer(),
                aspect + " verandert niets: in de klasse van elk segment vraagt de strategie met aspecten hetzelfde"
                        + " overleg als zonder. Verwacht: ten minste één klasse waarin aspecten het overleg anders maken."
                        + " Is het zo bedoeld, dan staat dit aspect alleen in de vastlegging.");
    }

    private boolean staatErgens(Interventie interventie) {
        return SEGMENTEN.stream().anyMatch(s -> strategie.interventies(s).contains(interventie));
    }

    private String uit(Interventie interventie) {
        if (interventie.heeft(Rol.UIT_OVERLEG)) {
            return "uit een overleg dat in strafrechtelijk optreden eindigt, en dan buiten het segment (lezing R6)";
        }
        String afwijking = "uit een gemotiveerde afwijking";
        if (!interventie.heeft(Rol.VAN_DE_INSTANTIE)) {
            return afwijking + ", of uit een keuze na een hercontrole";
        }
        return strategie.interventies(Rol.UIT_OVERLEG).stream()
                .filter(this::staatErgens)
                .findFirst()
                .map(i -> afwijking + ", of waar een overleg over een segment met " + i
                        + " in bestuursrecht eindigt (lezing R11)")
                .orElse(afwijking);
    }
}
