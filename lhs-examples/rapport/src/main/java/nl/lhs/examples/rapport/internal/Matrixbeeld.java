package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.examples.rapport.basis.Woorden;

/**
 * A drawing of the matrix: four columns, four rows from heavy to light, and what is in each cell.
 *
 * @param titel what it is, for a reader who cannot see it
 * @param beschrijving all that it shows, in words
 * @param bijschrift the way through the matrix in one sentence, for every reader
 * @param kolommen the columns, left to right
 * @param rijen the rows, top to bottom
 * @param cellen the segments, row by row
 * @param weg the segments on the way, start and end included
 */
public record Matrixbeeld(
        String titel,
        String beschrijving,
        String bijschrift,
        List<Kop> kolommen,
        List<Kop> rijen,
        List<Cel> cellen,
        List<Cel> weg) {
    private static final List<Gevolgen> RIJEN =
            Stream.of(Gevolgen.values()).sorted(Comparator.reverseOrder()).toList();
    private static final List<Typering> KOLOMMEN = List.of(Typering.values());
    /** So many letters fit in the width of a cell. */
    private static final int BREEDTE = 13;

    /** So many letters of a class fit beside the name of its segment. */
    private static final int KLASSE = 7;

    /**
     * A heading of a column or a row.
     *
     * @param code the letter or the number
     * @param regels the words, broken into lines that fit
     */
    public record Kop(String code, List<String> regels) {}

    /**
     * A segment in the drawing.
     *
     * @param segment its name
     * @param kolom 0 to 3, left to right
     * @param rij 0 to 3, top to bottom
     * @param klasse its class, in a word
     * @param rang how heavy that class is: 0 (lightest) to {@value Klasserang#ZWAARST}
     * @param merk what happened there, in a word; empty where nothing did
     * @param einde whether the finding ends here
     */
    public record Cel(String segment, int kolom, int rij, String klasse, int rang, String merk, boolean einde) {}

    static Matrixbeeld of(Strategie strategie, Positionering positie, Schrift schrift) {
        return of(
                strategie,
                schrift,
                Optional.of(positie),
                "Matrix van de strategie met de plaats van de bevinding",
                bijschrift(strategie, positie));
    }

    /** The segments in their order, and the numbers (from 1) of the places in each. */
    static Map<Segment, List<Integer>> plaatsen(List<Optional<Positionering>> posities) {
        Map<Segment, List<Integer>> plaatsen = new LinkedHashMap<>();
        for (int i = 0; i < posities.size(); i++) {
            int nummer = i + 1;
            posities.get(i)
                    .ifPresent(p -> plaatsen.computeIfAbsent(p.segment(), s -> new ArrayList<>())
                            .add(nummer));
        }
        return plaatsen;
    }

    /** The same drawing with a way through it. */
    Matrixbeeld withWeg(List<Segment> segmenten) {
        Segment laatste = segmenten.get(segmenten.size() - 1);
        Map<String, Cel> perSegment = new LinkedHashMap<>();
        for (Cel c : cellen) {
            boolean isLaatste = c.segment().equals(laatste.name());
            perSegment.put(
                    c.segment(), new Cel(c.segment(), c.kolom(), c.rij(), c.klasse(), c.rang(), c.merk(), isLaatste));
        }
        return new Matrixbeeld(
                titel,
                beschrijving,
                bijschrift,
                kolommen,
                rijen,
                List.copyOf(perSegment.values()),
                segmenten.stream().map(s -> perSegment.get(s.name())).toList());
    }

    /** A drawing without a way through it; the page draws what is in the cells. */
    static Matrixbeeld of(Strategie strategie, String titel, String bijschrift, Schrift schrift) {
        return of(strategie, schrift, Optional.empty(), titel, bijschrift);
    }

    /** The same, with a word in some cells. */
    static Matrixbeeld of(
            Strategie strategie, String titel, String bijschrift, Set<Segment> welke, String merk, Schrift schrift) {
        Matrixbeeld zonder = of(strategie, titel, bijschrift, schrift);
        return new Matrixbeeld(
                titel,
                zonder.beschrijving,
                bijschrift,
                zonder.kolommen,
                zonder.rijen,
                zonder.cellen.stream()
                        .map(c -> welke.contains(Segment.valueOf(c.segment()))
                                ? new Cel(c.segment(), c.kolom(), c.rij(), c.klasse(), c.rang(), merk, false)
                                : c)
                        .toList(),
                List.of());
    }

    private static Matrixbeeld of(
            Strategie strategie, Schrift schrift, Optional<Positionering> positie, String titel, String bijschrift) {
        List<Cel> cellen = new ArrayList<>();
        for (Gevolgen gevolgen : RIJEN) {
            for (Typering typering : KOLOMMEN) {
                cellen.add(cel(strategie, positie, Segment.of(typering, gevolgen)));
            }
        }
        return new Matrixbeeld(
                titel,
                "Vier kolommen voor de typering van de normadressaat, vier rijen voor de gevolgen. "
                        + RIJEN.stream().map(r -> rij(strategie, r, schrift)).collect(Collectors.joining(" ")) + " "
                        + bijschrift,
                bijschrift,
                KOLOMMEN.stream()
                        .map(t -> new Kop(String.valueOf(t.kolom()), regels(schrift.regel(strategie.label(t)))))
                        .toList(),
                RIJEN.stream()
                        .map(g -> new Kop(String.valueOf(g.rij()), regels(schrift.regel(strategie.label(g)))))
                        .toList(),
                cellen,
                positie.map(Positionering::pad).orElse(List.of()).stream()
                        .map(s -> cel(strategie, positie, s))
                        .toList());
    }

    private static Cel cel(Strategie strategie, Optional<Positionering> positie, Segment segment) {
        return new Cel(
                segment.name(),
                KOLOMMEN.indexOf(segment.typering()),
                RIJEN.indexOf(segment.gevolgen()),
                kort(Woorden.from(strategie.klasse(segment)), KLASSE),
                Klasserang.of(strategie.klasse(segment), strategie.woorden()),
                positie.map(p -> merk(p, segment)).orElse(""),
                positie.filter(p -> p.segment() == segment).isPresent());
    }

    private static String merk(Positionering positie, Segment segment) {
        boolean start = segment == positie.uitgangspositie();
        boolean einde = segment == positie.segment();
        if (start && einde) {
            return "hier";
        }
        return start ? "start" : einde ? "einde" : positie.pad().contains(segment) ? "via" : "";
    }

    private static String rij(Strategie strategie, Gevolgen gevolgen, Schrift schrift) {
        return "Rij " + gevolgen.rij() + " (" + schrift.regel(strategie.label(gevolgen)) + "): "
                + KOLOMMEN.stream()
                        .map(t -> metKlasse(strategie, Segment.of(t, gevolgen)))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String bijschrift(Strategie strategie, Positionering positie) {
        List<Segment> pad = positie.pad();
        if (pad.size() == 1) {
            return "De bevinding begint in " + tussenHaakjes(strategie, positie.segment()) + " en blijft daar.";
        }
        String via = pad.subList(1, pad.size() - 1).stream()
                .map(s -> " via " + tussenHaakjes(strategie, s))
                .collect(Collectors.joining());
        return "De bevinding begint in " + tussenHaakjes(strategie, positie.uitgangspositie()) + " en gaat" + via
                + " naar " + tussenHaakjes(strategie, positie.segment()) + ".";
    }

    private static String tussenHaakjes(Strategie strategie, Segment segment) {
        return segment + " (" + Woorden.from(strategie.klasse(segment)) + ")";
    }

    private static String metKlasse(Strategie strategie, Segment segment) {
        return segment + " " + Woorden.from(strategie.klasse(segment));
    }

    /** Words on one or two lines, none wider than a cell. An ellipsis shows that the rest was cut off. */
    static List<String> regels(String woorden) {
        if (woorden.length() <= BREEDTE) {
            return List.of(woorden);
        }
        int einde = woorden.lastIndexOf(' ', BREEDTE);
        return einde <= 0
                ? List.of(kort(woorden, BREEDTE))
                : List.of(woorden.substring(0, einde), kort(woorden.substring(einde + 1), BREEDTE));
    }

    private static String kort(String regel, int breedte) {
        int[] tekens = regel.codePoints().toArray();
        return tekens.length <= breedte ? regel : new String(tekens, 0, breedte - 1).strip() + "…";
    }
}
