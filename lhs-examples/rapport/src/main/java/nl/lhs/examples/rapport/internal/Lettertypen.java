package nl.lhs.examples.rapport.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.lhs.examples.rapport.basis.RapportException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that a PDF embeds: Liberation Sans, regular and bold, and Liberation Mono for hashes. */
public final class Lettertypen {
    /** A square, for a character that the fonts lack; they lack U+FFFD too. */
    public static final char VERVANGING = '\u25A1';

    static final String SANS = "Liberation Sans";
    static final String MONO = "Liberation Mono";

    private static final String MAP = "/liberation/";

    /** A font file, with its family and weight in the style sheets. */
    record Bestand(String naam, String familie, int gewicht) {
        InputStream open() {
            return new ByteArrayInputStream(inhoud());
        }

        private byte[] inhoud() {
            try (InputStream in = Lettertypen.class.getResourceAsStream(MAP + naam)) {
                if (in == null) {
                    throw new RapportException("font " + naam + " is missing from the class path");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new RapportException("font " + naam + " cannot be read", e);
            }
        }
    }

    static final List<Bestand> BESTANDEN = List.of(
            new Bestand("LiberationSans-Regular.ttf", SANS, 400),
            new Bestand("LiberationSans-Bold.ttf", SANS, 700),
            new Bestand("LiberationMono-Regular.ttf", MONO, 400));

    private final TrueTypeFont gewoon;
    private final TrueTypeFont vet;
    private final List<CmapLookup> tabellen;

    private Lettertypen() {
        gewoon = lees(BESTANDEN.get(0));
        vet = lees(BESTANDEN.get(1));
        try {
            tabellen = List.of(gewoon.getUnicodeCmapLookup(), vet.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new RapportException("a font without a table of characters", e);
        }
    }

    private static final class Houder {
        static final Lettertypen EEN = new Lettertypen();
    }

    /**
     * The fonts, read once.
     *
     * @return the fonts
     */
    public static Lettertypen get() {
        return Houder.EEN;
    }

    private static TrueTypeFont lees(Bestand bestand) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bestand.inhoud()));
        } catch (IOException e) {
            throw new RapportException("font " + bestand.naam() + " is damaged", e);
        }
    }

    /**
     * Whether the PDF shows a character correctly. It never does for scripts that run from right to left.
     *
     * @param teken a code point
     * @return true if both weights have it
     */
    public boolean kan(int teken) {
        byte richting = Character.getDirectionality(teken);
        return richting != Character.DIRECTIONALITY_RIGHT_TO_LEFT
                && richting != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                && tabellen.stream().allMatch(t -> t.getGlyphId(teken) != 0);
    }

    TrueTypeFont gewoon() {
        return gewoon;
    }

    /** The outlines of a line of text, with its first letter at the origin, and y downwards. */
    synchronized GeneralPath omtrek(String tekst, boolean isVet, double grootte) {
        TrueTypeFont font = isVet ? vet : gewoon;
        CmapLookup tabel = tabellen.get(isVet ? 1 : 0);
        GeneralPath omtrek = new GeneralPath();
        try {
            double schaal = grootte / font.getUnitsPerEm();
            double x = 0;
            for (int teken : tekst.codePoints().toArray()) {
                int glyph = tabel.getGlyphId(teken);
                GeneralPath letter = font.getGlyph().getGlyph(glyph) == null
                        ? new GeneralPath()
                        : font.getGlyph().getGlyph(glyph).getPath();
                omtrek.append(letter.getPathIterator(new AffineTransform(schaal, 0, 0, -schaal, x, 0)), false);
                x += font.getAdvanceWidth(glyph) * schaal;
            }
        } catch (IOException e) {
            throw new RapportException("a font without outlines", e);
        }
        return omtrek;
    }

    /** How wide a line of text is. */
    synchronized double breedte(String tekst, boolean isVet, double grootte) {
        TrueTypeFont font = isVet ? vet : gewoon;
        CmapLookup tabel = tabellen.get(isVet ? 1 : 0);
        try {
            double breedte = 0;
            for (int teken : tekst.codePoints().toArray()) {
                breedte += font.getAdvanceWidth(tabel.getGlyphId(teken));
            }
            return breedte * grootte / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new RapportException("a font without widths", e);
        }
    }
}
