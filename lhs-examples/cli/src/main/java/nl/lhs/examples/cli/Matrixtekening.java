package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.cli.Papier.Stuk;
import nl.lhs.examples.rapport.basis.Woorden;

/** A drawing of the matrix: the class of each segment, and the way of a finding through it. */
final class Matrixtekening {
    private static final int CEL = 14;
    private static final String RAND = " ".repeat(17);
    private static final String LIJN = RAND + "+" + ("-".repeat(CEL) + "+").repeat(Typering.values().length);

    private final Strategie strategie;
    private final Positionering positie;

    Matrixtekening(Strategie strategie, Positionering positie) {
        this.strategie = strategie;
        this.positie = positie;
    }

    void teken(Papier papier) {
        papier.regel(gewoon(rechtsVullen("Gevolgen", RAND.length() + 1) + "Typering van de normadressaat"));
        kolomkop(papier, t -> t.kolom() + " " + eersteRegel(t));
        kolomkop(
                papier,
                t -> "  "
                        + naam(strategie.label(t))
                                .substring(eersteRegel(t).length())
                                .strip());
        for (Gevolgen gevolgen :
                Stream.of(Gevolgen.values()).sorted(Comparator.reverseOrder()).toList()) {
            papier.regel(new Stuk(LIJN, Stijl.GEWOON));
            List<Stuk> rij = new ArrayList<>();
            rij.add(gewoon(rechtsVullen(
                            kort(gevolgen.rij() + " " + naam(strategie.label(gevolgen)), RAND.length()), RAND.length())
                    + "|"));
            for (Typering typering : Typering.values()) {
                Segment segment = Segment.of(typering, gevolgen);
                rij.add(new Stuk(cel(segment), stijl(segment)));
                rij.add(gewoon("|"));
            }
            papier.regel(rij.toArray(Stuk[]::new));
        }
        papier.regel(new Stuk(LIJN, Stijl.GEWOON));
        papier.regel(gewoon(RAND
                + (positie.pad().size() == 1
                        ? "HIER: het segment van de beslissing"
                        : "START: uitgangspositie; VIA: gepasseerd; EINDE: segment")));
    }

    private void kolomkop(Papier papier, Function<Typering, String> tekst) {
        StringBuilder kop = new StringBuilder(RAND);
        for (Typering typering : Typering.values()) {
            kop.append(' ').append(rechtsVullen(kort(tekst.apply(typering), CEL + 1), CEL));
        }
        papier.regel(gewoon(kop.toString()));
    }

    /** The words of a column that fit on the line of its letter. */
    private String eersteRegel(Typering typering) {
        String naam = naam(strategie.label(typering));
        int spatie = naam.lastIndexOf(' ', CEL - 1);
        return naam.length() < CEL || spatie < 0 ? naam : naam.substring(0, spatie);
    }

    /** The name of a column or a row; anyone may have written it. */
    private static String naam(String label) {
        return Tekst.schoon(label);
    }

    private String cel(Segment segment) {
        return rechtsVullen(
                " " + rechtsVullen(kort(Woorden.from(strategie.klasse(segment)), 6), 7) + merk(segment), CEL);
    }

    /** What happened in a segment, in at most six letters. */
    private String merk(Segment segment) {
        boolean start = segment == positie.uitgangspositie();
        boolean einde = segment == positie.segment();
        if (start && einde) {
            return "HIER";
        }
        return start ? "START" : einde ? "EINDE" : positie.pad().contains(segment) ? "VIA" : "";
    }

    private Stijl stijl(Segment segment) {
        boolean hier = segment == positie.segment();
        int klasse = strategie.klasse(segment).volgnummer();
        if (klasse == 0) {
            return hier ? Stijl.LICHT_HIER : Stijl.LICHT;
        }
        boolean zwaarste = klasse == strategie.woorden().klassen().alle().size() - 1;
        return zwaarste ? hier ? Stijl.ZWAAR_HIER : Stijl.ZWAAR : hier ? Stijl.MIDDEN_HIER : Stijl.MIDDEN;
    }

    private static Stuk gewoon(String tekst) {
        return new Stuk(tekst, Stijl.GEWOON);
    }

    private static String rechtsVullen(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(0, breedte - tekst.length()));
    }

    /** A text that fits; an ellipsis shows that the rest was cut off. */
    private static String kort(String tekst, int breedte) {
        int[] tekens = tekst.codePoints().toArray();
        return tekens.length <= breedte ? tekst : new String(tekens, 0, breedte - 1) + "…";
    }
}
