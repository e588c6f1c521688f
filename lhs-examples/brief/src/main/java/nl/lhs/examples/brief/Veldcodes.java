package nl.lhs.examples.brief;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The field codes of Word in a template: those that fetch, ask or change by themselves are refused. */
final class Veldcodes {
    private static final Set<String> TOEGESTAAN = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "STYLEREF",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "HYPERLINK",
            "SEQ",
            "SYMBOL",
            "=",
            "IF");
    private static final List<String> OBJECTEN = List.of("object", "control", "altChunk", "subDoc", "dataBinding");

    private Veldcodes() {}

    /** Tells of everything in a part that a template may not hold. */
    static void check(Document deel, Consumer<String> fout) {
        for (String naam : OBJECTEN) {
            if (!Woordxml.alle(deel, naam).isEmpty()) {
                fout.accept("bevat een ingesloten object of een koppeling met gegevens (" + naam
                        + "); verwacht: alleen tekst en afbeeldingen");
            }
        }
        Woordxml.alle(deel, "fldSimple").forEach(e -> code(Woordxml.attribuut(e, "instr"), fout));
        Deque<StringBuilder> open = new ArrayDeque<>();
        Node node = deel.getDocumentElement();
        while (node != null) {
            if (Woordxml.is(node, "fldChar")) {
                String soort = Woordxml.attribuut((Element) node, "fldCharType");
                if (soort.equals("begin")) {
                    open.push(new StringBuilder());
                } else if (soort.equals("end") && !open.isEmpty()) {
                    code(open.pop().toString(), fout);
                }
            } else if (Woordxml.is(node, "instrText")) {
                if (open.isEmpty()) {
                    open.push(new StringBuilder());
                }
                open.peek().append(node.getTextContent());
            }
            node = volgende(node);
        }
        open.forEach(code -> code(code.toString(), fout));
    }

    private static void code(String code, Consumer<String> fout) {
        String woord =
                Optional.of(code.strip().split("[\\s\"\\\\]", 2)[0]).orElse("").toUpperCase(Locale.ROOT);
        if (!woord.isEmpty() && !TOEGESTAAN.contains(woord)) {
            fout.accept("bevat de veldcode " + Woordbestand.schoon(woord)
                    + (woord.equals("DATE") || woord.equals("TIME") || woord.endsWith("DATE")
                            ? "; verwacht: het veld {{datum}}"
                            : "; verwacht: alleen veldcodes die niets ophalen, zoals PAGE"));
        }
    }

    private static Node volgende(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node n = node;
        while (n != null && n.getNextSibling() == null) {
            n = n.getParentNode();
        }
        return n == null ? null : n.getNextSibling();
    }
}
