package nl.lhs.examples.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A file of Word as it lies on disk: its parts. It is read within bounds, and refused where it holds anything that runs or
 * fetches. Written again it has the same bytes for the same parts.
 */
final class Woordbestand {
    /** The largest file that is read. */
    static final int MAX_BYTES = 5 * 1024 * 1024;
    /** The most bytes of all its parts. */
    static final int MAX_UITGEPAKT = 40 * 1024 * 1024;

    private static final int MAX_DELEN = 1_000;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = WORD + "document.main+xml";
    private static final Set<String> MET_TEKST =
            Set.of(DOCUMENT, WORD + "header+xml", WORD + "footer+xml", WORD + "footnotes+xml", WORD + "endnotes+xml");
    /** A link that only a reader follows, by clicking on it. */
    private static final String KOPPELING = PackageRelationshipTypes.HYPERLINK_PART;

    private static final LocalDateTime TIJD = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] OUD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> delen;
    private final List<String> metTekst;
    private final Optional<String> stijlen;

    private Woordbestand(Map<String, byte[]> delen, List<String> metTekst, Optional<String> stijlen) {
        this.delen = delen;
        this.metTekst = metTekst;
        this.stijlen = stijlen;
    }

    /**
     * Reads a file.
     *
     * @throws OngeldigException with everything for which it is refused
     */
    static Woordbestand parse(byte[] bestand) {
        if (bestand.length > MAX_BYTES) {
            throw weiger(Foutcode.TE_GROOT, "is te groot; verwacht: hoogstens " + MAX_BYTES + " bytes");
        }
        if (bestand.length >= OUD_WORD.length
                && Arrays.equals(bestand, 0, OUD_WORD.length, OUD_WORD, 0, OUD_WORD.length)) {
            throw weiger(
                    Foutcode.ONGELDIG,
                    "is een bestand van een oude Word, of met een wachtwoord; verwacht: een Word-document (.docx) zonder"
                            + " wachtwoord");
        }
        Map<String, byte[]> delen = unzip(bestand);
        try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(bestand))) {
            return from(delen, pakket);
        } catch (OngeldigException e) {
            throw e;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IOException | IllegalArgumentException e) {
            throw geenDocx();
        }
    }

    private static Woordbestand from(Map<String, byte[]> delen, OPCPackage pakket) throws OpenXML4JException {
        List<PackagePart> hoofd = pakket.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (hoofd.size() != 1) {
            throw geenDocx();
        }
        List<Fout> fouten = new ArrayList<>();
        String type = hoofd.get(0).getContentType();
        if (!type.equals(DOCUMENT)) {
            fouten.add(fout(
                    "",
                    type.contains("macroEnabled")
                            ? "bevat macro's; verwacht: een Word-document (.docx) zonder macro's"
                            : "is geen Word-document; verwacht: een bestand dat in Word is opgeslagen als .docx"));
        }
        externen(fouten, "", pakket.getRelationships());
        List<String> metTekst = new ArrayList<>();
        Optional<String> stijlen = Optional.empty();
        for (PackagePart deel : pakket.getParts()) {
            String naam = deel.getPartName().getName();
            if (!deel.isRelationshipPart() && deel.hasRelationships()) {
                externen(fouten, naam, deel.getRelationships());
            }
            String soort = deel.getContentType();
            if (soort.contains("vbaProject") || soort.contains("vbaData")) {
                fouten.add(fout(naam, "bevat macro's; verwacht: een document zonder macro's"));
            }
            if (soort.contains("oleObject")
                    || soort.contains("activeX")
                    || soort.contains("control")
                    || naam.startsWith("/word/embeddings/")) {
                fouten.add(fout(naam, "bevat een ingesloten object; verwacht: alleen tekst en afbeeldingen"));
            }
            String sleutel = naam.substring(1);
            if (MET_TEKST.contains(soort) && delen.containsKey(sleutel)) {
                metTekst.add(sleutel);
            }
            if (soort.equals(WORD + "styles+xml") && delen.containsKey(sleutel)) {
                stijlen = Optional.of(sleutel);
            }
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
        String document = hoofd.get(0).getPartName().getName().substring(1);
        metTekst.remove(document);
        metTekst.sort(null);
        metTekst.add(0, document);
        return new Woordbestand(delen, List.copyOf(metTekst), stijlen);
    }

    private static void externen(List<Fout> fouten, String naam, Iterable<PackageRelationship> relaties) {
        for (PackageRelationship relatie : relaties) {
            String soort = relatie.getRelationshipType();
            String kort = soort.substring(soort.lastIndexOf('/') + 1);
            if (relatie.getTargetMode() == TargetMode.EXTERNAL && !soort.equals(KOPPELING)) {
                fouten.add(fout(
                        naam,
                        "verwijst naar iets buiten het document (" + schoon(kort)
                                + "); verwacht: een document dat niets ophaalt"
                                + (kort.equals("attachedTemplate")
                                        ? ". Ontkoppel in Word de documentsjabloon (Ontwikkelaars, Documentsjabloon)"
                                        : "")));
            } else if (kort.equals("aFChunk") || kort.equals("subDocument")) {
                fouten.add(fout(
                        naam, "neemt een ander bestand op (" + kort + "); verwacht: alleen tekst en afbeeldingen"));
            }
        }
    }

    /** A word of a file that is refused, for in a message. */
    static String schoon(String woord) {
        String kort = woord.length() > 60 ? woord.substring(0, 60) + "…" : woord;
        return kort.replaceAll("[^\\p{L}\\p{N} ._:{}-]", "?");
    }

    private static Map<String, byte[]> unzip(byte[] bestand) {
        Map<String, byte[]> delen = new LinkedHashMap<>();
        long som = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                if (deel.isDirectory()) {
                    continue;
                }
                byte[] inhoud = in.readNBytes((int) (MAX_UITGEPAKT - som + 1));
                som += inhoud.length;
                if (som > MAX_UITGEPAKT) {
                    throw weiger(
                            Foutcode.TE_GROOT,
                            "is uitgepakt te groot; verwacht: hoogstens " + MAX_UITGEPAKT + " bytes");
                }
                if (delen.put(deel.getName(), inhoud) != null || delen.size() > MAX_DELEN) {
                    throw geenDocx();
                }
            }
        } catch (OngeldigException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw geenDocx();
        }
        if (!delen.containsKey("[Content_Types].xml")) {
            throw geenDocx();
        }
        return delen;
    }

    private static OngeldigException geenDocx() {
        return weiger(
                Foutcode.ONGELDIG, "is geen Word-document; verwacht: een bestand dat in Word is opgeslagen als .docx");
    }

    private static OngeldigException weiger(Foutcode code, String tekst) {
        return new OngeldigException(List.of(new Fout("", code, tekst)));
    }

    private static Fout fout(String deel, String tekst) {
        return new Fout(deel, Foutcode.ONGELDIG, tekst);
    }

    /** The names of the parts that hold text to read, the body first. */
    List<String> metTekst() {
        return metTekst;
    }

    /** The name of the part with the styles. */
    Optional<String> stijlen() {
        return stijlen;
    }

    byte[] deel(String naam) {
        return delen.get(naam);
    }

    /** The same file, with other parts in the place of some. */
    byte[] write(Map<String, byte[]> nieuw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream uit = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                ZipEntry plaats = new ZipEntry(deel.getKey());
                plaats.setTimeLocal(TIJD);
                uit.putNextEntry(plaats);
                uit.write(nieuw.getOrDefault(deel.getKey(), deel.getValue()));
                uit.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}
