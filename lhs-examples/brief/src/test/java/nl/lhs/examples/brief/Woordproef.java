package nl.lhs.examples.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Looks into documents of Word with a library that the letters are not filled by, and makes some to be refused. */
final class Woordproef {
    private Woordproef() {}

    /** Checks each part by the schema of OOXML. */
    static void geldig(byte[] docx) {
        delen(docx).forEach((naam, inhoud) -> {
            try {
                XmlObject deel = null;
                ByteArrayInputStream in = new ByteArrayInputStream(inhoud);
                if (naam.equals("word/document.xml")) {
                    deel = DocumentDocument.Factory.parse(in);
                } else if (naam.equals("word/styles.xml")) {
                    deel = StylesDocument.Factory.parse(in);
                } else if (naam.equals("word/settings.xml")) {
                    deel = SettingsDocument.Factory.parse(in);
                } else if (naam.equals("word/numbering.xml")) {
                    deel = NumberingDocument.Factory.parse(in);
                } else if (naam.startsWith("word/header")) {
                    deel = HdrDocument.Factory.parse(in);
                } else if (naam.startsWith("word/footer")) {
                    deel = FtrDocument.Factory.parse(in);
                }
                if (deel != null) {
                    List<XmlError> fouten = new ArrayList<>();
                    deel.validate(new XmlOptions().setErrorListener(fouten));
                    assertEquals(List.of(), fouten, naam);
                }
            } catch (Exception e) {
                throw new AssertionError(naam, e);
            }
        });
    }

    /** The paragraphs of the body that hold text, cells of tables among them, in their order. */
    static List<String> alineas(byte[] docx) {
        List<String> alineas = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            alineas(document.getBodyElements(), alineas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return alineas;
    }

    private static void alineas(List<IBodyElement> elementen, List<String> alineas) {
        for (IBodyElement element : elementen) {
            if (element instanceof XWPFParagraph p && !p.getText().isBlank()) {
                alineas.add(p.getText().replace('\t', ' ').strip());
            } else if (element instanceof XWPFTable t) {
                t.getRows().forEach(r -> r.getTableCells().forEach(c -> alineas(c.getBodyElements(), alineas)));
            }
        }
    }

    /** The texts of runs that are marked. */
    static List<String> gemarkeerd(byte[] docx) {
        List<String> teksten = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            gemarkeerd(document.getBodyElements(), teksten);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return teksten;
    }

    private static void gemarkeerd(List<IBodyElement> elementen, List<String> teksten) {
        for (IBodyElement element : elementen) {
            if (element instanceof XWPFParagraph p) {
                p.getRuns().stream().filter(XWPFRun::isHighlighted).forEach(r -> teksten.add(r.text()));
            } else if (element instanceof XWPFTable t) {
                t.getRows().forEach(r -> r.getTableCells().forEach(c -> gemarkeerd(c.getBodyElements(), teksten)));
            }
        }
    }

    static Map<String, byte[]> delen(byte[] docx) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                delen.put(e.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return delen;
    }

    /** The same document with other parts. */
    static byte[] met(byte[] docx, Consumer<Map<String, byte[]>> wijziging) {
        Map<String, byte[]> delen = delen(docx);
        wijziging.accept(delen);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream uit = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                uit.putNextEntry(new ZipEntry(deel.getKey()));
                uit.write(deel.getValue());
                uit.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same document with another text of one part. */
    static byte[] met(byte[] docx, String naam, UnaryOperator<String> wijziging) {
        return met(
                docx,
                delen -> delen.compute(
                        naam,
                        (n, oud) -> wijziging
                                .apply(oud == null ? "" : new String(oud, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
    }
}
