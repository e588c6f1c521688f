package nl.lhs.examples.rapport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** How a PDF is divided over its sheets, read from its tags. */
final class Bladen {
    private static final Pattern KOP = Pattern.compile(".*/H\\d(/Span)*");

    /** A piece of content: the kinds of element that it is in, from the outer one, and its sheet. */
    record Stuk(String pad, int blad) {
        boolean isKop() {
            return KOP.matcher(pad).matches();
        }
    }

    private final PDDocument pdf;
    private final List<Stuk> stukken = new ArrayList<>();
    private final List<Integer> koppen = new ArrayList<>();
    private final List<String> klachten = new ArrayList<>();

    private Bladen(PDDocument pdf) {
        this.pdf = pdf;
        lees(pdf.getDocumentCatalog().getStructureTreeRoot(), "", stukken);
        for (int i = 0; i + 1 < stukken.size(); i++) {
            if (stukken.get(i).isKop()
                    && stukken.get(i).blad() != stukken.get(i + 1).blad()) {
                klachten.add("a heading at the foot of sheet " + stukken.get(i).blad());
            }
        }
        tabellen(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    static Bladen van(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new Bladen(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings apart from what they stand over, and tables that are broken after their head or first row. */
    List<String> klachten() {
        return klachten;
    }

    /** The sheets of the headings of level 2, in their order. */
    List<Integer> koppen() {
        return koppen;
    }

    /** How many pieces of content come before the first heading on sheet 2 and are not on sheet 1. */
    long overDeRand() {
        int tweede = 0;
        while (tweede < stukken.size()
                && !(stukken.get(tweede).isKop() && stukken.get(tweede).blad() == 2)) {
            tweede++;
        }
        return stukken.subList(0, tweede).stream().filter(s -> s.blad() != 1).count();
    }

    /** The text of one sheet, with single spaces. */
    static String tekst(PDDocument pdf, int blad) throws IOException {
        PDFTextStripper lezer = new PDFTextStripper();
        lezer.setStartPage(blad);
        lezer.setEndPage(blad);
        return lezer.getText(pdf).replaceAll("[\\s\u00A0]+", " ");
    }

    private void lees(PDStructureNode knoop, String pad, List<Stuk> naar) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement deel) {
                int begin = naar.size();
                lees(deel, pad + "/" + deel.getStructureType(), naar);
                if (deel.getStructureType().equals("H2")) {
                    koppen.add(naar.get(begin).blad());
                }
            } else {
                PDPage blad = kind instanceof PDMarkedContentReference r && r.getPage() != null
                        ? r.getPage()
                        : ((PDStructureElement) knoop).getPage();
                naar.add(new Stuk(pad, pdf.getPages().indexOf(blad) + 1));
            }
        }
    }

    private void tabellen(PDStructureNode knoop) {
        for (Object kind : knoop.getKids()) {
            if (kind instanceof PDStructureElement deel) {
                if (deel.getStructureType().equals("Table")) {
                    tabel(deel);
                } else {
                    tabellen(deel);
                }
            }
        }
    }

    private void tabel(PDStructureElement tabel) {
        List<Integer> bladen = new ArrayList<>();
        boolean kop = false;
        for (Object deel : tabel.getKids()) {
            kop |= ((PDStructureElement) deel).getStructureType().equals("THead");
            for (Object rij : ((PDStructureElement) deel).getKids()) {
                List<Stuk> cellen = new ArrayList<>();
                lees((PDStructureElement) rij, "", cellen);
                cellen.stream().findFirst().ifPresent(c -> bladen.add(c.blad()));
            }
        }
        int samen = Math.min(bladen.size(), kop ? 3 : 2);
        if (bladen.subList(0, samen).stream().distinct().count() > 1) {
            klachten.add("a table that is broken after its first row, on sheet " + bladen.get(0));
        }
    }
}
