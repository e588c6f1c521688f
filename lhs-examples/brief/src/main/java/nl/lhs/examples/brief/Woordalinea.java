package nl.lhs.examples.brief;

import static nl.lhs.examples.brief.Woordxml.is;
import static nl.lhs.examples.brief.Woordxml.kind;
import static nl.lhs.examples.brief.Woordxml.maak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lhs.rules.uitleg.Fragment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph of a template: its text over all runs, and how values come in the place of fields. */
final class Woordalinea {
    /** What Word sets in the place of a tab or a break: no field goes on past it. */
    private static final List<String> GRENZEN = List.of("tab", "br", "cr", "ptab", "sym", "noBreakHyphen");

    /** A text of a run, and where it begins in the text of the paragraph. */
    private record Stuk(Element t, int begin) {
        int einde() {
            return begin + t.getTextContent().length();
        }
    }

    final Element p;
    private final List<Stuk> stukken = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();

    Woordalinea(Element p) {
        this.p = p;
        lees(p);
    }

    private void lees(Node ouder) {
        for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, "t")) {
                stukken.add(new Stuk((Element) n, tekst.length()));
                tekst.append(n.getTextContent());
            } else if (Woordxml.W.equals(n.getNamespaceURI()) && GRENZEN.contains(n.getLocalName())) {
                // A tab of pPr is none of the text.
                if (is(ouder, "r")) {
                    tekst.append(is(n, "tab") || is(n, "ptab") ? '\t' : '\n');
                }
            } else if (!is(n, "p") && !is(n, "pPr")) {
                lees(n);
            }
        }
    }

    /** The text; a tab and a break are in it as such. */
    String tekst() {
        return tekst.toString();
    }

    /** Whether it stands in the form that older versions of Word show in the place of a newer one. */
    boolean isReserve() {
        for (Node n = p.getParentNode(); n != null; n = n.getParentNode()) {
            if ("Fallback".equals(n.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it holds nothing but text. */
    boolean isAlleenTekst() {
        for (Node n = p.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, "r") && heeftMeerDanTekst(n)) {
                return false;
            }
        }
        return true;
    }

    private static boolean heeftMeerDanTekst(Node r) {
        for (Node n = r.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element && !is(n, "rPr") && !is(n, "t") && !is(n, "lastRenderedPageBreak")) {
                return true;
            }
        }
        return false;
    }

    /** Puts a value in the place of a field. The last field of a paragraph goes first, so that the others keep their places. */
    void vervang(Veldplaatsen.Plaats plaats, List<Fragment> waarde) {
        int eerste = index(plaats.van());
        int laatste = index(plaats.tot() - 1);
        Element t = stukken.get(eerste).t;
        Element r = (Element) t.getParentNode();
        String voor = t.getTextContent().substring(0, plaats.van() - stukken.get(eerste).begin);
        String na = stukken.get(laatste).t.getTextContent().substring(plaats.tot() - stukken.get(laatste).begin);
        Element rest = splits(r, t);
        if (eerste == laatste) {
            rest.insertBefore(
                    Woordxml.tekst(p.getOwnerDocument(), na),
                    kind(rest, "rPr").map(Node::getNextSibling).orElse(rest.getFirstChild()));
        } else {
            for (int i = eerste + 1; i < laatste; i++) {
                Woordxml.zetTekst(stukken.get(i).t, "");
            }
            Woordxml.zetTekst(stukken.get(laatste).t, na);
        }
        Woordxml.zetTekst(t, voor);
        for (Element run : runs(p.getOwnerDocument(), kind(r, "rPr"), waarde)) {
            r.getParentNode().insertBefore(run, rest);
        }
        for (int i = eerste + 1; i <= laatste; i++) {
            Node run = stukken.get(i).t.getParentNode();
            if (run != null) {
                ruim((Element) run);
            }
        }
        ruim(r);
        ruim(rest);
    }

    /** Takes away texts that became empty, and a run with nothing else in it. */
    private static void ruim(Element r) {
        if (r.getParentNode() == null) {
            return;
        }
        for (Node n = r.getFirstChild(); n != null; ) {
            Node volgende = n.getNextSibling();
            if (is(n, "t") && n.getTextContent().isEmpty()) {
                r.removeChild(n);
            }
            n = volgende;
        }
        if (r.getFirstChild() == null
                || is(r.getFirstChild(), "rPr") && r.getFirstChild().getNextSibling() == null) {
            r.getParentNode().removeChild(r);
        }
    }

    private int index(int positie) {
        for (int i = 0; i < stukken.size(); i++) {
            if (positie >= stukken.get(i).begin && positie < stukken.get(i).einde()) {
                return i;
            }
        }
        throw new IllegalStateException("a field outside the text of its paragraph");
    }

    /** Moves what stands in a run after a text to a run of its own. */
    private static Element splits(Element r, Element t) {
        Element rest = (Element) r.cloneNode(false);
        kind(r, "rPr").ifPresent(rPr -> rest.appendChild(rPr.cloneNode(true)));
        while (t.getNextSibling() != null) {
            rest.appendChild(t.getNextSibling());
        }
        r.getParentNode().insertBefore(rest, r.getNextSibling());
        return rest;
    }

    /** Runs with a text each, in the looks of the run that the field stood in. */
    private static List<Element> runs(Document document, Optional<Element> looks, List<Fragment> fragmenten) {
        List<Element> runs = new ArrayList<>();
        for (Fragment fragment : fragmenten) {
            boolean eerste = true;
            for (String regel : Regels.from(fragment)) {
                Element run = maak(document, "r");
                looks.ifPresent(l -> run.appendChild(l.cloneNode(true)));
                if (fragment.soort() == Fragment.Soort.OPEN) {
                    Woordxml.markeer(rPr(run));
                }
                if (!eerste) {
                    run.appendChild(maak(document, "br"));
                }
                run.appendChild(Woordxml.tekst(document, regel));
                runs.add(run);
                eerste = false;
            }
        }
        return runs;
    }

    private static Element rPr(Element run) {
        return kind(run, "rPr").orElseGet(() -> {
            Element nieuw = maak(run.getOwnerDocument(), "rPr");
            run.insertBefore(nieuw, run.getFirstChild());
            return nieuw;
        });
    }

    /** Puts paragraphs in the place of this one. */
    void vervang(List<Alinea> alineas, Optional<String> kopstijl) {
        Document document = p.getOwnerDocument();
        Optional<Element> looks =
                stukken.isEmpty() ? Optional.empty() : kind(stukken.get(0).t.getParentNode(), "rPr");
        Optional<Element> eigen = kind(p, "pPr");
        Optional<Node> sectie =
                eigen.flatMap(e -> kind(e, "sectPr")).map(e -> e.getParentNode().removeChild(e));
        Node ouder = p.getParentNode();
        for (Alinea alinea : alineas) {
            Element nieuw = maak(document, "p");
            Element pPr = eigen.map(e -> (Element) e.cloneNode(true)).orElseGet(() -> maak(document, "pPr"));
            kind(pPr, "pPrChange").ifPresent(pPr::removeChild);
            Optional<Element> loopt = looks;
            if (alinea.vorm() == Alinea.Vorm.KOP) {
                Woordxml.zet(pPr, maak(document, "keepNext"));
                if (kopstijl.isPresent()) {
                    Woordxml.zet(pPr, maak(document, "pStyle", "val", kopstijl.get()));
                    kind(pPr, "rPr").ifPresent(pPr::removeChild);
                    loopt = Optional.empty();
                    if (alinea == alineas.get(0) && isBovenaanCel()) {
                        Woordxml.zet(pPr, maak(document, "spacing", "before", "0"));
                    }
                }
            } else if (alinea.vorm() == Alinea.Vorm.PUNT) {
                Element inspringing = maak(document, "ind", "left", "284");
                inspringing.setAttributeNS(Woordxml.W, "w:hanging", "284");
                Woordxml.zet(pPr, inspringing);
            }
            if (pPr.hasChildNodes()) {
                nieuw.appendChild(pPr);
            }
            if (alinea.vorm() == Alinea.Vorm.PUNT) {
                Element run = maak(document, "r");
                loopt.ifPresent(l -> run.appendChild(l.cloneNode(true)));
                run.appendChild(Woordxml.tekst(document, Briefsjabloon.PUNT));
                run.appendChild(maak(document, "tab"));
                nieuw.appendChild(run);
            }
            for (Element run : runs(document, loopt, alinea.fragmenten())) {
                if (alinea.vorm() == Alinea.Vorm.KOP && kopstijl.isEmpty()) {
                    Woordxml.zetVet(rPr(run));
                }
                nieuw.appendChild(run);
            }
            ouder.insertBefore(nieuw, p);
        }
        if (sectie.isPresent()) {
            leeg(sectie.get());
        } else if (alineas.isEmpty() && isNodig(ouder)) {
            leeg(null);
        } else {
            ouder.removeChild(p);
        }
    }

    private boolean isBovenaanCel() {
        Node vorige = p.getPreviousSibling();
        return is(p.getParentNode(), "tc") && (vorige == null || is(vorige, "tcPr"));
    }

    /** Keeps the paragraph, without its text. */
    private void leeg(Node sectie) {
        for (Node n = p.getFirstChild(); n != null; ) {
            Node volgende = n.getNextSibling();
            if (!is(n, "pPr")) {
                p.removeChild(n);
            }
            n = volgende;
        }
        if (sectie != null) {
            kind(p, "pPr").orElseThrow().appendChild(sectie);
        }
    }

    /** A cell of a table, a text box, a header and a footer end with a paragraph. */
    private boolean isNodig(Node ouder) {
        if (is(ouder, "body")) {
            return false;
        }
        Node volgende = p.getNextSibling();
        while (volgende != null && !(volgende instanceof Element)) {
            volgende = volgende.getNextSibling();
        }
        Node vorige = p.getPreviousSibling();
        while (vorige != null && !is(vorige, "p")) {
            vorige = vorige.getPreviousSibling();
        }
        return volgende == null && (vorige == null || !is(p.getPreviousSibling(), "p"));
    }
}
