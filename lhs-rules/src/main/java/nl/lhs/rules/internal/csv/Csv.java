package nl.lhs.rules.internal.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Lines and cells of CSV (RFC 4180). */
public final class Csv {
    /** Where a spreadsheet may see a formula: at the start of a cell, with any separator that its settings may have. */
    private static final Pattern FORMULE =
            Pattern.compile("(^|[,;|\t\r\n\"'])([\\s\\p{Z}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private Csv() {}

    /** One line with its line end. Cells are written as they are. */
    public static String line(List<String> cellen) {
        return String.join(",", cellen) + "\r\n";
    }

    /** The same, of a few cells. */
    public static String line(String... cellen) {
        return line(List.of(cellen));
    }

    /**
     * A cell with a text of the caller: in quotes, with an apostrophe before what a spreadsheet takes for a formula.
     */
    public static String quoted(String tekst) {
        return '"' + FORMULE.matcher(tekst).replaceAll("$1$2'").replace("\"", "\"\"") + '"';
    }
}
