package nl.lhs.examples.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.examples.cli.Celwoorden.Woord;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The matrix of a strategie on a sheet: a header row with A to D, and four rows that begin with 1 to 4. A cell holds a class
 * and interventions, by id or by Dutch name, with line ends or | between them. All faults are found, each with its place.
 */
final class Matrixblad {
    /** The largest sheet that is read, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    /** After so many faults no more are sought: a file that is no matrix has thousands. */
    static final int MEESTE_FOUTEN = 50;

    private static final Pattern KOLOM = Pattern.compile("([A-Da-d])(?:[^\\p{L}\\p{N}].*)?", Pattern.DOTALL);
    private static final Pattern RIJ = Pattern.compile("([1-4])(?:[^\\p{L}\\p{N}].*)?", Pattern.DOTALL);
    private static final Pattern TUSSEN = Pattern.compile("\\R|\\|");
    private static final Pattern OPSOMMINGSTEKEN = Pattern.compile("^[-*\u2022\u00B7]\\s+");

    private final Celwoorden woorden;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<Segment, ObjectNode> cellen = new EnumMap<>(Segment.class);

    private Matrixblad(Celwoorden woorden) {
        this.woorden = woorden;
    }

    /**
     * Something wrong with a sheet.
     *
     * @param plaats the row and the column of the sheet; empty for the whole
     * @param tekst what is wrong and what was expected; nothing of the sheet itself
     */
    record Fout(String plaats, String tekst) {}

    /**
     * What was read.
     *
     * @param segmenten the cells, as they stand in a document
     * @param fouten what is wrong; where there is something, not all cells are there
     */
    record Uitkomst(Map<Segment, ObjectNode> segmenten, List<Fout> fouten) {}

    /**
     * Reads a sheet.
     *
     * @param csv in UTF-8, with a byte order mark or without
     * @param woorden those that its cells can hold
     */
    static Uitkomst read(byte[] csv, Celwoorden woorden) {
        Matrixblad blad = new Matrixblad(woorden);
        blad.read(csv);
        return new Uitkomst(blad.cellen, List.copyOf(blad.fouten));
    }

    private void read(byte[] csv) {
        if (csv.length > MAX_BYTES) {
            fout("", "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");
            return;
        }
        String tekst;
        try {
            tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv))
                    .toString();
        } catch (CharacterCodingException e) {
            fout("", "is geen UTF-8; verwacht: in het rekenblad bewaard als \"CSV UTF-8\"");
            return;
        }
        Csvlezer.Blad blad = Csvlezer.read(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        blad.fout().ifPresentOrElse(f -> fout(f.rij(), f.kolom(), f.tekst()), () -> rijen(blad.rijen()));
    }

    private void rijen(List<List<String>> rijen) {
        int kop = 0;
        while (kop < rijen.size() && isLeeg(rijen.get(kop))) {
            kop++;
        }
        if (kop == rijen.size()) {
            fout("", "is leeg; verwacht: een koprij met A tot en met D, en vier rijen");
            return;
        }
        Map<Integer, Typering> kolommen = kolommen(kop + 1, rijen.get(kop));
        if (!fouten.isEmpty()) {
            return;
        }
        Map<Gevolgen, Integer> gelezen = new EnumMap<>(Gevolgen.class);
        for (int i = kop + 1; i < rijen.size(); i++) {
            if (!isLeeg(rijen.get(i))) {
                rij(i + 1, rijen.get(i), kolommen, gelezen);
            }
        }
        for (Gevolgen g : Gevolgen.values()) {
            if (!gelezen.containsKey(g)) {
                fout(
                        "",
                        "heeft geen rij " + g.rij() + "; verwacht: een rij waarvan de eerste cel begint met "
                                + g.rij());
            }
        }
    }

    private static boolean isLeeg(List<String> rij) {
        return rij.stream().allMatch(String::isBlank);
    }

    private Map<Integer, Typering> kolommen(int rij, List<String> kop) {
        Map<Integer, Typering> kolommen = new HashMap<>();
        for (int i = 1; i < kop.size(); i++) {
            String cel = kop.get(i).strip();
            Optional<Typering> typering = begin(KOLOM, cel, Typering.values(), t -> String.valueOf(t.kolom()));
            if (typering.isPresent() && !kolommen.containsValue(typering.get())) {
                kolommen.put(i, typering.get());
            } else if (typering.isPresent()) {
                fout(rij, i + 1, "is nog eens kolom " + typering.get().kolom() + "; verwacht: elke kolom eenmaal");
            } else if (!cel.isEmpty()) {
                fout(
                        rij,
                        i + 1,
                        "is geen kop van een kolom; verwacht: een cel die begint met A, B, C of D, zoals A of \"A goedwillend\"");
            }
        }
        for (Typering t : Typering.values()) {
            if (!kolommen.containsValue(t)) {
                fout(
                        "rij " + rij,
                        "heeft geen kolom " + t.kolom()
                                + "; verwacht: een koprij met een lege eerste cel, en daarna A, B, C" + " en D");
            }
        }
        return kolommen;
    }

    /** The value whose letter or number a cell begins with. */
    private static <T> Optional<T> begin(Pattern vorm, String cel, T[] waarden, Function<T, String> code) {
        Matcher m = vorm.matcher(cel);
        return m.matches()
                ? Arrays.stream(waarden)
                        .filter(w -> code.apply(w).equalsIgnoreCase(m.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    private void rij(int nummer, List<String> rij, Map<Integer, Typering> kolommen, Map<Gevolgen, Integer> gelezen) {
        Optional<Gevolgen> gevolgen = begin(RIJ, rij.get(0).strip(), Gevolgen.values(), g -> Integer.toString(g.rij()));
        if (gevolgen.isEmpty()) {
            fout(
                    nummer,
                    1,
                    "is geen kop van een rij; verwacht: een cel die begint met 1, 2, 3 of 4, zoals 4 of \"4 aanzienlijk\"");
            return;
        }
        Integer eerder = gelezen.putIfAbsent(gevolgen.get(), nummer);
        if (eerder != null) {
            fout(
                    nummer,
                    1,
                    "is nog eens rij " + gevolgen.get().rij() + " van de matrix, die al in rij " + eerder
                            + " staat; verwacht: elke rij eenmaal");
            return;
        }
        for (int i = 1; i < rij.size(); i++) {
            if (!kolommen.containsKey(i) && !rij.get(i).isBlank()) {
                fout(nummer, i + 1, "staat in een kolom zonder kop; verwacht: niets");
            }
        }
        kolommen.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(k -> {
            Segment segment = Segment.of(k.getValue(), gevolgen.get());
            cel(
                    plaats(nummer, k.getKey() + 1) + " (segment " + segment + ")",
                    segment,
                    k.getKey() < rij.size() ? rij.get(k.getKey()) : "");
        });
    }

    private void cel(String plaats, Segment segment, String tekst) {
        List<String> namen = TUSSEN.splitAsStream(tekst)
                .map(n -> OPSOMMINGSTEKEN.matcher(n.strip()).replaceFirst(""))
                .filter(n -> !n.isBlank())
                .toList();
        Map<Interventiesoort, ArrayNode> lijsten = new EnumMap<>(Interventiesoort.class);
        for (Interventiesoort soort : Interventiesoort.values()) {
            lijsten.put(soort, JsonNodeFactory.instance.arrayNode());
        }
        List<String> klassen = new ArrayList<>();
        List<Woord> gelezen = new ArrayList<>();
        int eerderGevonden = fouten.size();
        for (int i = 0; i < namen.size(); i++) {
            Optional<Woord> woord = woord(plaats, i + 1, namen.get(i), gelezen);
            woord.ifPresent(w -> {
                gelezen.add(w);
                w.soort().ifPresentOrElse(s -> lijsten.get(s).add(w.id()), () -> klassen.add(w.id()));
            });
        }
        if (fouten.size() == eerderGevonden) {
            if (klassen.size() != 1) {
                fout(
                        plaats,
                        (klassen.isEmpty() ? "noemt geen klasse" : "noemt meer dan één klasse") + "; verwacht: een van "
                                + woorden.klassen());
            }
            if (gelezen.size() == klassen.size()) {
                fout(plaats, "noemt geen interventie; verwacht: ten minste een");
            }
        }
        ObjectNode cel = JsonNodeFactory.instance.objectNode();
        klassen.stream().findFirst().ifPresent(k -> cel.put("klasse", k));
        lijsten.forEach((soort, lijst) -> cel.set(soort.name().toLowerCase(Locale.ROOT), lijst));
        cellen.put(segment, cel);
    }

    private Optional<Woord> woord(String plaats, int nummer, String naam, List<Woord> eerder) {
        List<Woord> gevonden = woorden.find(naam);
        String welke = "regel " + nummer + " van de cel ";
        if (gevonden.isEmpty()) {
            fout(
                    plaats,
                    welke + "is geen klasse of interventie van het document"
                            + woorden.lijktOp(naam)
                                    .map(id -> ", en lijkt op " + id)
                                    .orElse("")
                            + "; verwacht: een id, of een Nederlandse naam uit het document");
        } else if (gevonden.size() > 1) {
            fout(
                    plaats,
                    welke + "is de naam van meer dan één woord; verwacht: een id, "
                            + gevonden.stream().map(Woord::id).collect(Collectors.joining(" of ")));
        } else if (eerder.contains(gevonden.get(0))) {
            fout(plaats, welke + "noemt nog eens " + gevonden.get(0).id() + "; verwacht: elk woord eenmaal");
        } else {
            return Optional.of(gevonden.get(0));
        }
        return Optional.empty();
    }

    private static String plaats(int rij, int kolom) {
        return "rij " + rij + ", kolom " + kolom;
    }

    private void fout(int rij, int kolom, String tekst) {
        fout(plaats(rij, kolom), tekst);
    }

    private void fout(String plaats, String tekst) {
        if (fouten.size() < MEESTE_FOUTEN) {
            fouten.add(new Fout(plaats, tekst));
        }
    }
}
