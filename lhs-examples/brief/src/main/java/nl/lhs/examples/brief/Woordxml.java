package nl.lhs.examples.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML of a part of a file of Word: reading and writing it, and the elements that a template is filled through. */
final class Woordxml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Deeper than any document that somebody wrote. */
    private static final int MAX_DIEPTE = 200;

    /** The children of pPr in the order of the schema. */
    private static final List<String> ALINEA_EIGENSCHAPPEN = List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "kinsoku",
            "wordWrap",
            "overflowPunct",
            "topLinePunct",
            "autoSpaceDE",
            "autoSpaceDN",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "suppressOverlap",
            "jc",
            "textDirection",
            "textAlignment",
            "textboxTightWrap",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
            "pPrChange");
    /** The children of rPr in the order of the schema, as far as they can stand before or after what is set here. */
    private static final List<String> NA_VET = List.of(
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "dstrike",
            "outline",
            "shadow",
            "emboss",
            "imprint",
            "noProof",
            "snapToGrid",
            "vanish",
            "webHidden",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath",
            "rPrChange");

    private Woordxml() {}

    /**
     * Reads a part, without following anything that it refers to.
     *
     * @throws SAXException if it is no XML, or nested too deeply
     */
    static Document parse(byte[] deel) throws SAXException {
        try {
            DocumentBuilder lezer = XMLHelper.newDocumentBuilder();
            lezer.setErrorHandler(new DefaultHandler()); // throws, and logs nothing
            Document document = lezer.parse(new ByteArrayInputStream(deel));
            if (isDiep(document)) {
                throw new SAXException("nested too deeply");
            }
            return document;
        } catch (IOException e) {
            throw new SAXException(e);
        }
    }

    private static boolean isDiep(Document document) {
        int diepte = 0;
        Node node = document;
        while (node != null) {
            Node volgende = node.getFirstChild();
            if (volgende != null) {
                if (++diepte > MAX_DIEPTE) {
                    return true;
                }
            } else {
                while (node != null && node.getNextSibling() == null) {
                    node = node.getParentNode();
                    diepte--;
                }
                volgende = node == null ? null : node.getNextSibling();
            }
            node = volgende;
        }
        return false;
    }

    static byte[] write(Document document) {
        try {
            Transformer transformer = XMLHelper.newTransformer();
            document.setXmlStandalone(true);
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(uit));
            return uit.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot write the XML of a letter", e);
        }
    }

    static boolean is(Node node, String naam) {
        return node != null && W.equals(node.getNamespaceURI()) && naam.equals(node.getLocalName());
    }

    static List<Element> alle(Document document, String naam) {
        NodeList nodes = document.getElementsByTagNameNS(W, naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elementen.add((Element) nodes.item(i));
        }
        return elementen;
    }

    static Optional<Element> kind(Node ouder, String naam) {
        for (Node n = ouder.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, naam)) {
                return Optional.of((Element) n);
            }
        }
        return Optional.empty();
    }

    static Element maak(Document document, String naam) {
        return document.createElementNS(W, "w:" + naam);
    }

    static Element maak(Document document, String naam, String attribuut, String waarde) {
        Element element = maak(document, naam);
        element.setAttributeNS(W, "w:" + attribuut, waarde);
        return element;
    }

    static String attribuut(Element element, String naam) {
        return element.getAttributeNS(W, naam);
    }

    /** A text; the XML writer escapes it. */
    static Element tekst(Document document, String tekst) {
        Element t = maak(document, "t");
        zetTekst(t, tekst);
        return t;
    }

    static void zetTekst(Element t, String tekst) {
        while (t.hasChildNodes()) {
            t.removeChild(t.getFirstChild());
        }
        t.appendChild(t.getOwnerDocument().createTextNode(tekst));
        t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** Sets a property of a paragraph, in the place where the schema wants it. */
    static void zet(Element pPr, Element eigenschap) {
        zet(
                pPr,
                eigenschap,
                ALINEA_EIGENSCHAPPEN.subList(
                        ALINEA_EIGENSCHAPPEN.indexOf(eigenschap.getLocalName()) + 1, ALINEA_EIGENSCHAPPEN.size()));
    }

    static void zetVet(Element rPr) {
        zet(rPr, maak(rPr.getOwnerDocument(), "b"), NA_VET);
    }

    static void markeer(Element rPr) {
        zet(
                rPr,
                maak(rPr.getOwnerDocument(), "highlight", "val", "yellow"),
                NA_VET.subList(NA_VET.indexOf("highlight") + 1, NA_VET.size()));
    }

    private static void zet(Element ouder, Element eigenschap, List<String> erna) {
        kind(ouder, eigenschap.getLocalName()).ifPresent(ouder::removeChild);
        Node voor = null;
        for (Node n = ouder.getFirstChild(); n != null && voor == null; n = n.getNextSibling()) {
            if (n instanceof Element e && (!W.equals(e.getNamespaceURI()) || erna.contains(e.getLocalName()))) {
                voor = n;
            }
        }
        ouder.insertBefore(eigenschap, voor);
    }
}
