package nl.lhs.core.strategie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;

/**
 * Reads the text form of a strategie and names everything that is wrong with it.
 *
 * <p>Lines of a section in square brackets; {@code #} starts a comment line. See {@code lhs-1.7.txt}.
 */
final class StrategieLezer {
    private static final Set<String> KOPVELDEN = Set.of("id", "versie", "titel");

    private final String bron;
    private final List<String> fouten = new ArrayList<>();
    private final Map<String, String> kop = new HashMap<>();
    private final Map<Interventie, Integer> gewicht = new EnumMap<>(Interventie.class);
    private final Map<Segment, Klasse> klassen = new EnumMap<>(Segment.class);
    private final Map<Segment, List<Interventie>> cellen = new EnumMap<>(Segment.class);
    private final Map<Segment, Integer> celregels = new EnumMap<>(Segment.class);
    private final SortedMap<Norm, String> normen = new TreeMap<>();
    private int regelnummer;
    private int interventieregels;

    StrategieLezer(String bron) {
        this.bron = bron;
    }

    Strategie lees(String tekst) {
        String sectie = "";
        for (String ruw : tekst.lines().toList()) {
            regelnummer++;
            String regel = ruw.strip();
            if (regel.isEmpty() || regel.startsWith("#")) {
                continue;
            }
            if (regel.startsWith("[")) {
                sectie = regel;
                if (!Set.of("[strategie]", "[interventies]", "[segmenten]", "[normen]")
                        .contains(sectie)) {
                    fout("unknown section " + sectie
                            + "; expected [strategie], [interventies], [segmenten] or [normen]");
                }
                continue;
            }
            switch (sectie) {
                case "[strategie]" -> kopregel(regel);
                case "[interventies]" -> interventie(regel);
                case "[segmenten]" -> cel(regel);
                case "[normen]" -> norm(regel);
                case "" -> fout("a line before the first section");
                default -> {
                    // Its section is unknown, and has been named.
                }
            }
        }
        controleerGeheel();
        if (!fouten.isEmpty()) {
            throw new StrategieException(bron, fouten);
        }
        return new Strategie(
                new StrategieVerwijzing(kop.get("id"), kop.get("versie")),
                kop.get("titel"),
                gewicht,
                klassen,
                cellen,
                normen);
    }

    private void fout(String tekst) {
        fouten.add("line " + regelnummer + ": " + tekst);
    }

    private void kopregel(String regel) {
        String[] delen = regel.split("\\s+", 2);
        if (!KOPVELDEN.contains(delen[0])) {
            fout("unknown field " + delen[0] + "; expected id, versie or titel");
        } else if (delen.length < 2) {
            fout("field " + delen[0] + " has no value");
        } else if (kop.putIfAbsent(delen[0], delen[1]) != null) {
            fout("field " + delen[0] + " is given twice");
        }
    }

    /** Weight and name, in the order of weight. */
    private void interventie(String regel) {
        // Counts every line, also one with a fault: that fault is one, and not one in each line after it.
        int verwacht = ++interventieregels;
        String[] delen = regel.split("\\s+");
        if (delen.length != 2 || !delen[0].matches("\\d{1,2}")) {
            fout("expected a weight and an interventie, such as: 1 AANSPREKEN_INFORMEREN");
            return;
        }
        Optional<Interventie> interventie = naam(Interventie.class, delen[1], "interventie");
        if (interventie.isEmpty()) {
            return;
        }
        int gegeven = Integer.parseInt(delen[0]);
        if (gegeven != verwacht) {
            fout("weight " + gegeven + " of " + interventie.get() + " is out of order; expected " + verwacht);
        }
        if (gewicht.putIfAbsent(interventie.get(), gegeven) != null) {
            fout("interventie " + interventie.get() + " is given twice");
        }
    }

    /** Segment, class, and the interventions as herstellend / bestraffend / strafrecht. */
    private void cel(String regel) {
        String[] delen = regel.split("\\s+", 3);
        if (delen.length < 3) {
            fout("expected segment, klasse and interventies, such as: A1 LICHT AANSPREKEN_INFORMEREN / - / -");
            return;
        }
        Optional<Segment> segment = naam(Segment.class, delen[0], "segment");
        Optional<Klasse> klasse = naam(Klasse.class, delen[1], "klasse");
        int foutenVooraf = fouten.size();
        List<Interventie> interventies = celinhoud(delen[2]);
        if (interventies.isEmpty() && fouten.size() == foutenVooraf) {
            fout("segment " + delen[0] + " has no interventies");
        }
        if (segment.isEmpty()) {
            return;
        }
        if (celregels.putIfAbsent(segment.get(), regelnummer) != null) {
            fout("segment " + segment.get() + " is given twice; first on line " + celregels.get(segment.get()));
            return;
        }
        klasse.ifPresent(k -> klassen.put(segment.get(), k));
        cellen.put(segment.get(), List.copyOf(interventies));
    }

    private List<Interventie> celinhoud(String tekst) {
        List<Interventie> inhoud = new ArrayList<>();
        String[] soorten = tekst.split("/", -1);
        if (soorten.length != Interventiesoort.values().length) {
            fout("expected herstellend / bestraffend / strafrecht, with - for none, but got " + soorten.length
                    + " parts");
            return inhoud;
        }
        for (Interventiesoort soort : Interventiesoort.values()) {
            String deel = soorten[soort.ordinal()].strip();
            if (deel.equals("-")) {
                continue;
            }
            if (deel.isEmpty()) {
                fout("the part for " + soort + " is empty; expected interventies, or - for none");
                continue;
            }
            for (String woord : deel.split("\\s+")) {
                naam(Interventie.class, woord, "interventie").ifPresent(i -> {
                    if (i.soort() != soort) {
                        fout(i + " stands under " + soort + " but is " + i.soort());
                    }
                    inhoud.add(i);
                });
            }
        }
        if (inhoud.size()
                != EnumSet.copyOf(inhoud.isEmpty() ? EnumSet.noneOf(Interventie.class) : inhoud)
                        .size()) {
            fout("an interventie is given twice: " + inhoud);
        }
        return inhoud;
    }

    private void norm(String regel) {
        String[] delen = regel.split("\\s+", 2);
        if (delen.length < 2) {
            fout("expected the id of a norm and its text");
            return;
        }
        try {
            if (normen.putIfAbsent(Norm.of(delen[0]), delen[1]) != null) {
                fout("norm " + delen[0] + " is given twice");
            }
        } catch (IllegalArgumentException e) {
            fout(e.getMessage());
        }
    }

    private <E extends Enum<E>> Optional<E> naam(Class<E> soort, String woord, String wat) {
        Optional<E> gevonden = Arrays.stream(soort.getEnumConstants())
                .filter(e -> e.name().equals(woord))
                .findFirst();
        if (gevonden.isEmpty()) {
            fout("unknown " + wat + " " + woord + "; expected one of " + Arrays.toString(soort.getEnumConstants()));
        }
        return gevonden;
    }

    private void controleerGeheel() {
        for (String veld : List.of("id", "versie", "titel")) {
            if (!kop.containsKey(veld)) {
                fouten.add("field " + veld + " is missing");
            }
        }
        for (Interventie interventie : Interventie.values()) {
            if (!gewicht.containsKey(interventie)) {
                fouten.add("interventie " + interventie + " has no weight");
            }
        }
        for (Segment segment : Segment.values()) {
            if (!celregels.containsKey(segment)) {
                fouten.add("segment " + segment + " is missing");
            }
        }
        cellen.forEach((segment, interventies) -> {
            List<Integer> gewichten = interventies.stream()
                    .filter(gewicht::containsKey)
                    .map(gewicht::get)
                    .toList();
            if (!gewichten.equals(gewichten.stream().sorted().toList())) {
                fouten.add("line " + celregels.get(segment) + ": the interventies of " + segment
                        + " are not in order of weight: " + interventies);
            }
        });
        if (normen.isEmpty()) {
            fouten.add("there are no normen");
        }
    }
}
