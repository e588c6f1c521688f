package nl.lhs.examples.rapport;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as XML. */
final class Pagina {
    private final Document document;

    Pagina(String html) {
        try {
            DocumentBuilder builder =
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            document = builder.parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("a page is not well-formed", e);
        }
    }

    List<Element> elementen(String naam) {
        NodeList knopen = document.getElementsByTagName(naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < knopen.getLength(); i++) {
            elementen.add((Element) knopen.item(i));
        }
        return elementen;
    }

    List<Element> elementen() {
        return elementen("*");
    }

    Element wortel() {
        return document.getDocumentElement();
    }

    /** The visible text of the body, with single spaces. */
    String tekst() {
        return elementen("body").get(0).getTextContent().replaceAll("[\\s\u00A0]+", " ");
    }

    static List<String> attributen(Element element) {
        List<String> namen = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            namen.add(element.getAttributes().item(i).getNodeName());
        }
        return namen;
    }
}
