package nl.lhs.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The decision tables of {@code beleid.txt}, and the forms in which the engines read them. */
public final class Meettabellen {
    /** The form for both DMN engines. */
    public static final String DMN = "beleid.dmn";

    /** The form for OpenL Tablets. */
    public static final String XLSX = "beleid.xlsx";

    /** What is asked of the tables. */
    static final List<String> GEVRAAGD = List.of("segment", "klasse", "overleg", "weg", "bestuur", "straf");

    private static final String ALLES = "-";
    private static final Set<String> BOOLEANS = Set.of(
            "overtreding",
            "verzachtend",
            "verzwarend",
            "aspecten",
            "spoed",
            "nietOptreden",
            "bsbmOpleggen",
            "afwijking",
            "lod",
            "lob",
            "stil",
            "boete",
            "schorsen",
            "sluiten");

    private final List<Tabel> tabellen;

    private record Tabel(String naam, List<String> invoer, List<Regel> regels) {}

    /** A rule: for each input its values, none where any will do. */
    private record Regel(List<List<String>> cellen, String uitkomst) {}

    private Meettabellen(List<Tabel> tabellen) {
        this.tabellen = tabellen;
    }

    /**
     * Writes both forms anew.
     *
     * @param args the directory of the resources
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        Meettabellen tabellen = laad();
        Path map = Path.of(args[0]);
        Files.writeString(map.resolve(DMN), tabellen.dmn());
        try (OutputStream uit = Files.newOutputStream(map.resolve(XLSX))) {
            tabellen.schrijfXlsx(uit);
        }
    }

    /**
     * Reads the tables.
     *
     * @return the tables of {@code beleid.txt}
     */
    public static Meettabellen laad() {
        List<Tabel> tabellen = new ArrayList<>();
        for (String regel : new String(lees("beleid.txt"), StandardCharsets.UTF_8).split("\n")) {
            if (regel.isBlank() || regel.startsWith("#")) {
                continue;
            }
            if (regel.startsWith("tabel ")) {
                String[] kop = regel.substring("tabel ".length()).split(":");
                tabellen.add(new Tabel(kop[0].strip(), lijst(kop[1]), new ArrayList<>()));
            } else {
                String[] delen = regel.split("->");
                List<List<String>> cellen = Arrays.stream(delen[0].split("\\|"))
                        .map(String::strip)
                        .map(cel -> ALLES.equals(cel) ? List.<String>of() : lijst(cel))
                        .toList();
                tabellen.get(tabellen.size() - 1).regels.add(new Regel(cellen, delen[1].strip()));
            }
        }
        return new Meettabellen(List.copyOf(tabellen));
    }

    static byte[] lees(String naam) {
        try (InputStream in = Meettabellen.class.getResourceAsStream(naam)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lijst(String tekst) {
        return Arrays.stream(tekst.split(",")).map(String::strip).toList();
    }

    /**
     * As DMN 1.3, without anything of one engine. The last table gathers what is asked, for an engine that answers with
     * one decision only.
     *
     * @return an XML document
     */
    public String dmn() {
        Set<String> namen = tabellen.stream().map(Tabel::naam).collect(Collectors.toSet());
        Set<String> gegevens = new LinkedHashSet<>();
        tabellen.forEach(t -> t.invoer.stream().filter(i -> !namen.contains(i)).forEach(gegevens::add));
        StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"beleid\"")
                .append(" name=\"beleid\" namespace=\"https://lhs.nl/benchmark\">\n");
        for (String gegeven : gegevens) {
            uit.append("  <inputData id=\"in_%1$s\" name=\"%1$s\">\n".formatted(gegeven))
                    .append("    <variable name=\"%s\" typeRef=\"%s\"/>\n".formatted(gegeven, type(gegeven)))
                    .append("  </inputData>\n");
        }
        tabellen.forEach(t -> voegToe(uit, t, namen));
        uit.append("  <decision id=\"besluit\" name=\"besluit\">\n    <variable name=\"besluit\"/>\n");
        GEVRAAGD.forEach(g -> vereist(uit, g, namen));
        uit.append("    <decisionTable id=\"tabel_besluit\" hitPolicy=\"FIRST\">\n");
        invoer(uit, "uit", "weg");
        GEVRAAGD.forEach(g ->
                uit.append("      <output id=\"uit_besluit_%1$s\" name=\"%1$s\" typeRef=\"string\"/>\n".formatted(g)));
        uit.append("      <rule id=\"regel_besluit\">\n");
        cel(uit, "inputEntry", "cel_besluit", ALLES);
        GEVRAAGD.forEach(g -> cel(uit, "outputEntry", "cel_besluit_" + g, g));
        uit.append("      </rule>\n    </decisionTable>\n  </decision>\n</definitions>\n");
        return uit.toString();
    }

    private static String type(String naam) {
        return BOOLEANS.contains(naam) ? "boolean" : "string";
    }

    private static void voegToe(StringBuilder uit, Tabel tabel, Set<String> namen) {
        uit.append("  <decision id=\"%1$s\" name=\"%1$s\">\n    <variable name=\"%1$s\" typeRef=\"string\"/>\n"
                .formatted(tabel.naam));
        tabel.invoer.forEach(i -> vereist(uit, i, namen));
        uit.append("    <decisionTable id=\"tabel_%s\" hitPolicy=\"FIRST\">\n".formatted(tabel.naam));
        tabel.invoer.forEach(i -> invoer(uit, tabel.naam, i));
        uit.append("      <output id=\"uit_%1$s\" name=\"%1$s\" typeRef=\"string\"/>\n".formatted(tabel.naam));
        for (int r = 0; r < tabel.regels.size(); r++) {
            Regel regel = tabel.regels.get(r);
            String id = tabel.naam + "_" + r;
            uit.append("      <rule id=\"regel_%s\">\n".formatted(id));
            for (int c = 0; c < regel.cellen.size(); c++) {
                String test = regel.cellen.get(c).isEmpty()
                        ? ALLES
                        : regel.cellen.get(c).stream()
                                .map(Meettabellen::literal)
                                .collect(Collectors.joining(","));
                cel(uit, "inputEntry", "cel_" + id + "_" + c, test);
            }
            cel(uit, "outputEntry", "cel_" + id, literal(regel.uitkomst));
            uit.append("      </rule>\n");
        }
        uit.append("    </decisionTable>\n  </decision>\n");
    }

    private static String literal(String waarde) {
        return "true".equals(waarde) || "false".equals(waarde) ? waarde : "\"" + waarde + "\"";
    }

    private static void vereist(StringBuilder uit, String naam, Set<String> namen) {
        String[] soort =
                namen.contains(naam) ? new String[] {"Decision", "#" + naam} : new String[] {"Input", "#in_" + naam};
        uit.append("    <informationRequirement><required%1$s href=\"%2$s\"/></informationRequirement>\n"
                .formatted((Object[]) soort));
    }

    private static void invoer(StringBuilder uit, String tabel, String naam) {
        uit.append("""
                      <input id="invoer_%1$s_%2$s">
                        <inputExpression id="uitdrukking_%1$s_%2$s" typeRef="%3$s"><text>%2$s</text></inputExpression>
                      </input>
                """.formatted(tabel, naam, type(naam)));
    }

    private static void cel(StringBuilder uit, String soort, String id, String tekst) {
        uit.append("        <%1$s id=\"%2$s\"><text>%3$s</text></%1$s>\n".formatted(soort, id, tekst));
    }

    /**
     * As a workbook of OpenL Tablets: a table of rules for each, on one sheet.
     *
     * @param uit where to
     * @throws IOException if it cannot be written
     */
    public void schrijfXlsx(OutputStream uit) throws IOException {
        try (XSSFWorkbook boek = new XSSFWorkbook()) {
            Sheet blad = boek.createSheet("beleid");
            int rij = 1;
            for (Tabel tabel : tabellen) {
                rij = voegToe(blad, rij, tabel) + 2;
            }
            boek.write(uit);
        }
    }

    private static int voegToe(Sheet blad, int begin, Tabel tabel) {
        String parameters = tabel.invoer.stream()
                .map(i -> (BOOLEANS.contains(i) ? "boolean " : "String ") + i)
                .collect(Collectors.joining(", "));
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(List.of("Rules String " + tabel.naam + "(" + parameters + ")"));
        List<String> koppen = new ArrayList<>();
        List<String> toetsen = new ArrayList<>();
        List<String> typen = new ArrayList<>();
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < tabel.invoer.size(); i++) {
            String naam = tabel.invoer.get(i);
            boolean waar = BOOLEANS.contains(naam);
            koppen.add("C" + (i + 1));
            toetsen.add(waar ? "%1$s == v%2$d".formatted(naam, i) : "contains(v%2$d, %1$s)".formatted(naam, i));
            typen.add(waar ? "boolean v" + i : "String[] v" + i);
            namen.add(naam);
        }
        koppen.add("RET1");
        toetsen.add("gevolg");
        typen.add("String gevolg");
        namen.add("gevolg");
        rijen.add(koppen);
        rijen.add(toetsen);
        rijen.add(typen);
        rijen.add(namen);
        for (Regel regel : tabel.regels) {
            List<String> cellen = new ArrayList<>();
            regel.cellen.forEach(c -> cellen.add(String.join(",", c)));
            cellen.add(regel.uitkomst);
            rijen.add(cellen);
        }
        int rij = begin;
        for (List<String> cellen : rijen) {
            Row nieuw = blad.createRow(rij++);
            for (int c = 0; c < cellen.size(); c++) {
                if (!cellen.get(c).isEmpty()) {
                    nieuw.createCell(c + 1).setCellValue(cellen.get(c));
                }
            }
        }
        blad.addMergedRegion(new CellRangeAddress(begin, begin, 1, tabel.invoer.size() + 1));
        return rij;
    }
}
