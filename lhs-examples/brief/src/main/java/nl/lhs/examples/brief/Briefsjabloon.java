package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.rules.uitleg.Besluitveld;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A template of a letter (<i>briefsjabloon</i>): a document of Word with fields such as <code>{{datum}}</code> in its text.
 * Ours and that of an agency are filled in the same way.
 *
 * <pre>{@code
 * Briefsjabloon sjabloon = Briefsjabloon.parse(Briefsoort.LOD, Files.readAllBytes(Path.of("huisstijl.docx")));
 * }</pre>
 *
 * <p>The fields are those of {@link Sjabloonveld} and {@link Besluitveld}; {@code docs/sjablonen.md} lists them. Immutable and
 * safe for use by several threads.
 */
public final class Briefsjabloon {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = Woordbestand.MAX_BYTES;

    /** What stands before a point of a list. */
    static final String PUNT = "–";

    private static final int MAX_ALINEAS = 5_000;
    private static final Map<Briefsoort, Briefsjabloon> EIGEN =
            Collections.synchronizedMap(new EnumMap<>(Briefsoort.class));

    /** A paragraph as text: of the body, or with a field. */
    private record Regel(String tekst, List<Veldplaatsen.Plaats> velden) {}

    private final Briefsoort soort;
    private final byte[] bestand;
    private final Woordbestand delen;
    private final Map<String, Document> teksten = new LinkedHashMap<>();
    private final List<Regel> regels = new ArrayList<>();
    private final Optional<String> kopstijl;

    private Briefsjabloon(Briefsoort soort, byte[] bestand) {
        this.soort = soort;
        this.bestand = bestand.clone();
        this.delen = Woordbestand.parse(this.bestand);
        List<Fout> fouten = new ArrayList<>();
        Set<String> gevonden = new HashSet<>();
        for (String deel : delen.metTekst()) {
            lees(deel, fouten, gevonden);
        }
        if (teksten.size() == delen.metTekst().size()) { // what cannot be read may hold what seems to be missing
            vereist(fouten, gevonden);
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
        kopstijl = delen.stijlen().flatMap(s -> kopstijl(delen.deel(s)));
    }

    /**
     * Our own template.
     *
     * @param soort for which letter
     * @return the template
     */
    public static Briefsjabloon of(Briefsoort soort) {
        return EIGEN.computeIfAbsent(
                Objects.requireNonNull(soort, "soort"), s -> new Briefsjabloon(s, Huisstijl.maak(s)));
    }

    /**
     * A template of one's own.
     *
     * @param soort for which letter
     * @param docx a document of Word (.docx), at most {@link #MAX_BYTES}
     * @return the template
     * @throws OngeldigException with every fault and its place, such as {@code /word/document.xml/12} for the twelfth paragraph
     *     of the body: a field that is unknown, not closed, or not at its place; one that does not belong to this letter; one
     *     that is missing; or something that runs or fetches
     */
    public static Briefsjabloon parse(Briefsoort soort, byte[] docx) {
        Objects.requireNonNull(soort, "soort");
        return new Briefsjabloon(soort, Objects.requireNonNull(docx, "docx"));
    }

    /** {@return for which letter} */
    public Briefsoort soort() {
        return soort;
    }

    /** {@return the document, to change in Word} */
    public byte[] docx() {
        return bestand.clone();
    }

    private void lees(String deel, List<Fout> fouten, Set<String> gevonden) {
        Document document;
        try {
            document = Woordxml.parse(delen.deel(deel));
        } catch (SAXException e) {
            fouten.add(fout("/" + deel, "is geen XML die Word kan lezen"));
            return;
        }
        Veldcodes.check(document, tekst -> fouten.add(fout("/" + deel, tekst)));
        List<Element> gevondenAlineas = Woordxml.alle(document, "p");
        if (gevondenAlineas.size() > MAX_ALINEAS) {
            fouten.add(fout("/" + deel, "heeft te veel alinea's; verwacht: hoogstens " + MAX_ALINEAS));
            return;
        }
        teksten.put(deel, document);
        int nummer = 0;
        for (Element p : gevondenAlineas) {
            String plaats = "/" + deel + "/" + ++nummer;
            Woordalinea alinea = new Woordalinea(p);
            List<Veldplaatsen.Plaats> velden =
                    Veldplaatsen.find(alinea.tekst(), tekst -> fouten.add(fout(plaats, tekst)));
            for (Veldplaatsen.Plaats veld : velden) {
                check(veld.naam(), alinea, plaats, fouten);
                gevonden.add(veld.naam());
            }
            if (!alinea.isReserve() && (teksten.size() == 1 || !velden.isEmpty())) {
                regels.add(new Regel(alinea.tekst(), velden));
            }
        }
    }

    private void check(String naam, Woordalinea alinea, String plaats, List<Fout> fouten) {
        Optional<Sjabloonveld> eigen = Sjabloonveld.find(naam);
        Optional<Besluitveld> besluitveld = Besluitveld.find(naam);
        if (eigen.isEmpty() && besluitveld.isEmpty()) {
            fouten.add(new Fout(
                    plaats,
                    Foutcode.ONBEKEND_VELD,
                    "heeft een onbekend veld {{" + Woordbestand.schoon(naam) + "}}"
                            + dichtbij(naam)
                                    .map(n -> "; bedoeld is misschien {{" + n + "}}")
                                    .orElse("")
                            + ". De velden staan in docs/sjablonen.md"));
            return;
        }
        eigen.flatMap(v -> Briefopzet.belet(soort, v))
                .or(() -> besluitveld.flatMap(v -> Briefopzet.belet(soort, v)))
                .ifPresent(waarom -> fouten.add(fout(plaats, "heeft het veld {{" + naam + "}}; dat " + waarom)));
        if (eigen.isPresent()
                && eigen.get().isDeel()
                && (!alinea.tekst().strip().matches("\\{\\{\\s*" + naam.replace(".", "\\.") + "\\s*}}")
                        || !alinea.isAlleenTekst())) {
            fouten.add(fout(
                    plaats, "heeft {{" + naam + "}} tussen andere tekst; verwacht: dit veld alleen in zijn alinea"));
        }
    }

    private void vereist(List<Fout> fouten, Set<String> gevonden) {
        for (List<String> keuze : Briefopzet.of(soort).vereist()) {
            if (keuze.stream().noneMatch(gevonden::contains)) {
                fouten.add(new Fout(
                        "",
                        Foutcode.ONTBREEKT,
                        "mist een veld dat bij " + soort.code() + " hoort; verwacht: "
                                + String.join(
                                        " of ",
                                        keuze.stream().map(n -> "{{" + n + "}}").toList())));
            }
        }
    }

    private static Fout fout(String plaats, String tekst) {
        return new Fout(plaats, Foutcode.ONGELDIG, tekst);
    }

    /** Every name of a field. */
    static Stream<String> namen() {
        return Stream.concat(
                Arrays.stream(Sjabloonveld.values()).map(Sjabloonveld::naam),
                Arrays.stream(Besluitveld.values()).map(Besluitveld::sleutel));
    }

    /** The name that differs least, where that is little. */
    private static Optional<String> dichtbij(String naam) {
        if (naam.length() > 60) {
            return Optional.empty();
        }
        Map<String, Integer> afstanden = new HashMap<>();
        namen().forEach(n -> afstanden.put(n, afstand(naam.toLowerCase(Locale.ROOT), n.toLowerCase(Locale.ROOT))));
        return namen().min((a, b) -> afstanden.get(a) - afstanden.get(b))
                .filter(n -> afstanden.get(n) <= Math.max(2, n.length() / 3));
    }

    private static int afstand(String een, String ander) {
        int[] rij = new int[ander.length() + 1];
        for (int j = 0; j < rij.length; j++) {
            rij[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            int schuin = rij[0];
            rij[0] = i;
            for (int j = 1; j < rij.length; j++) {
                int boven = rij[j];
                rij[j] = Math.min(
                        Math.min(rij[j], rij[j - 1]) + 1, schuin + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1));
                schuin = boven;
            }
        }
        return rij[ander.length()];
    }

    /** The style of a heading within a letter: the second of its kind in Word, whatever it is called in this document. */
    private static Optional<String> kopstijl(byte[] stijlen) {
        try {
            Document document = Woordxml.parse(stijlen);
            return Woordxml.alle(document, "style").stream()
                    .filter(s -> Woordxml.kind(s, "name")
                            .map(n -> Woordxml.attribuut(n, "val"))
                            .filter("heading 2"::equalsIgnoreCase)
                            .isPresent())
                    .map(s -> Woordxml.attribuut(s, "styleId"))
                    .findFirst();
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    /** The letter as a document. */
    byte[] vul(Briefinhoud inhoud) {
        Map<String, byte[]> nieuw = new HashMap<>();
        teksten.forEach((deel, sjabloon) -> {
            Document document;
            synchronized (sjabloon) { // reading a DOM changes it
                document = (Document) sjabloon.cloneNode(true);
            }
            for (Element p : Woordxml.alle(document, "p")) {
                vul(new Woordalinea(p), inhoud);
            }
            nieuw.put(deel, Woordxml.write(document));
        });
        return delen.write(nieuw);
    }

    private void vul(Woordalinea alinea, Briefinhoud inhoud) {
        List<Veldplaatsen.Plaats> velden = Veldplaatsen.find(alinea.tekst(), f -> {});
        for (int i = velden.size() - 1; i >= 0; i--) {
            Optional<Sjabloonveld> deel =
                    Sjabloonveld.find(velden.get(i).naam()).filter(Sjabloonveld::isDeel);
            if (deel.isPresent()) {
                alinea.vervang(inhoud.deel(deel.get()), kopstijl);
            } else {
                new Woordalinea(alinea.p)
                        .vervang(velden.get(i), inhoud.regel(velden.get(i).naam()));
            }
        }
    }

    /** Reads the letter as text, paragraph by paragraph: the body, and of the other parts what holds a field. */
    void lees(Briefinhoud inhoud, Brieftekst tekst) {
        regels.forEach(r -> lees(r.tekst(), r.velden(), inhoud, tekst));
    }

    private static void lees(
            String sjabloontekst, List<Veldplaatsen.Plaats> velden, Briefinhoud inhoud, Brieftekst tekst) {
        Optional<Sjabloonveld> deel = velden.stream()
                .findFirst()
                .flatMap(v -> Sjabloonveld.find(v.naam()))
                .filter(Sjabloonveld::isDeel);
        if (deel.isPresent()) {
            inhoud.deel(deel.get()).forEach(tekst::alinea);
            return;
        }
        int vanaf = 0;
        for (Veldplaatsen.Plaats veld : velden) {
            tekst.tekst(sjabloontekst.substring(vanaf, veld.van()));
            inhoud.regel(veld.naam()).forEach(tekst::fragment);
            vanaf = veld.tot();
        }
        tekst.tekst(sjabloontekst.substring(vanaf));
        tekst.einde();
    }

    /** Which letter it is for. */
    @Override
    public String toString() {
        return "Briefsjabloon[" + soort.code() + "]";
    }
}
