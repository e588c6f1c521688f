package nl.lhs.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The lines that a reader sees: at most {@value #BREEDTE} columns wide, with or without colour.
 *
 * <p>It cleans every text, whoever wrote it; the only escape sequences in the lines are its own. Colour repeats what the
 * text says, and never says more.
 */
final class Papier {
    /** The width of a line, in columns and in characters. */
    static final int BREEDTE = 80;

    /** Where the text beside a label begins. */
    private static final int KANTLIJN = 26;

    /** How a piece of text looks in colour. */
    enum Stijl {
        GEWOON,
        KOP(Style.bold, Style.fg_cyan),
        VET(Style.bold),
        ZACHT(Style.faint),
        LICHT(Style.fg_green),
        MIDDEN(Style.fg_yellow),
        ZWAAR(Style.fg_red),
        LICHT_HIER(Style.fg_green, Style.bold, Style.reverse),
        MIDDEN_HIER(Style.fg_yellow, Style.bold, Style.reverse),
        ZWAAR_HIER(Style.fg_red, Style.bold, Style.reverse);

        private final IStyle[] tekens;

        Stijl(IStyle... tekens) {
            this.tekens = tekens;
        }
    }

    /** A piece of a line in one style. */
    record Stuk(String tekst, Stijl stijl) {}

    private final StringBuilder inhoud = new StringBuilder();
    private final boolean kleur;

    Papier(boolean kleur) {
        this.kleur = kleur;
    }

    /** An empty line. */
    Papier leeg() {
        inhoud.append('\n');
        return this;
    }

    /** A ruled title. */
    Papier titel(String tekst) {
        String lijn = "=".repeat(BREEDTE);
        regel(new Stuk(lijn, Stijl.KOP));
        alinea("", tekst, Stijl.KOP);
        return regel(new Stuk(lijn, Stijl.KOP));
    }

    /** The heading of a part, with an empty line before it. */
    Papier kop(String tekst) {
        leeg();
        alinea("", tekst, Stijl.KOP);
        return regel(new Stuk("-".repeat(BREEDTE), Stijl.KOP));
    }

    /** A label, and beside it a text of one or more paragraphs. */
    Papier veld(String label, String tekst) {
        return veld(label, tekst, Stijl.GEWOON);
    }

    /** A label, and beside it a text of one or more paragraphs in one style. */
    Papier veld(String label, String tekst, Stijl stijl) {
        return hangend(new Stuk(label + " ".repeat(KANTLIJN - Tekst.breedte(label)), Stijl.VET), tekst, stijl);
    }

    /** A text of one or more paragraphs, each line of it indented. */
    Papier alinea(String inspringing, String tekst, Stijl stijl) {
        return hangend(new Stuk(inspringing, Stijl.GEWOON), tekst, stijl);
    }

    /** A plain text of one or more paragraphs, indented. */
    Papier alinea(String inspringing, String tekst) {
        return alinea(inspringing, tekst, Stijl.GEWOON);
    }

    /** A plain text of one or more paragraphs. */
    Papier zin(String tekst) {
        return alinea("", tekst);
    }

    /** The values beside a label, each on one line; nothing where there are none. */
    Papier lijst(String label, List<String> waarden) {
        return waarden.isEmpty()
                ? this
                : veld(label, waarden.stream().map(Tekst::opEenRegel).collect(Collectors.joining("\n")));
    }

    /** A mark such as {@code "[x] "}, and a text with a hanging indent beside it. */
    Papier punt(String teken, String tekst) {
        return hangend(new Stuk(teken, Stijl.VET), tekst, Stijl.GEWOON);
    }

    private Papier hangend(Stuk begin, String tekst, Stijl stijl) {
        int inspringing = Tekst.breedte(begin.tekst());
        Stuk vooraan = begin;
        for (String alinea : Tekst.alineas(tekst)) {
            for (String regel : Tekst.breek(alinea, BREEDTE - inspringing)) {
                regel(vooraan, new Stuk(regel, stijl));
                vooraan = new Stuk(" ".repeat(inspringing), Stijl.GEWOON);
            }
        }
        return this;
    }

    /** One line of pieces that together fit the width; only for the program's own texts. */
    Papier regel(Stuk... stukken) {
        StringBuilder regel = new StringBuilder();
        for (Stuk stuk : stukken) {
            boolean opgemaakt =
                    kleur && stuk.stijl().tekens.length > 0 && !stuk.tekst().isBlank();
            regel.append(opgemaakt ? Style.on(stuk.stijl().tekens) + stuk.tekst() + Style.reset.off() : stuk.tekst());
        }
        inhoud.append(regel.toString().stripTrailing()).append('\n');
        return this;
    }

    /** The lines so far, each ended by a line feed. */
    @Override
    public String toString() {
        return inhoud.toString();
    }
}
