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

/** The matrix with the class of each segment, and the way that a finding went through it. */
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
        kolomkop(papier, t -> t.kolom() + " " + eersteWoord(t));
        kolomkop(
                papier,
                t -> "  " + Woorden.van(t).substring(eersteWoord(t).length()).strip());
        for (Gevolgen gevolgen :
                Stream.of(Gevolgen.values()).sorted(Comparator.reverseOrder()).toList()) {
            papier.regel(new Stuk(LIJN, Stijl.GEWOON));
            List<Stuk> rij = new ArrayList<>();
            rij.add(gewoon(rechtsVullen(gevolgen.rij() + " " + Woorden.van(gevolgen), RAND.length()) + "|"));
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
            kop.append(' ').append(rechtsVullen(tekst.apply(typering), CEL));
        }
        papier.regel(gewoon(kop.toString()));
    }

    private static String eersteWoord(Typering typering) {
        return Woorden.van(typering).split(" ", 2)[0];
    }

    private String cel(Segment segment) {
        return rechtsVullen(" " + rechtsVullen(Woorden.van(strategie.klasse(segment)), 7) + merk(segment), CEL);
    }

    /** What happened in a segment, in a word of at most six letters. */
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
        return switch (strategie.klasse(segment)) {
            case LICHT -> hier ? Stijl.LICHT_HIER : Stijl.LICHT;
            case MIDDEN -> hier ? Stijl.MIDDEN_HIER : Stijl.MIDDEN;
            case ZWAAR -> hier ? Stijl.ZWAAR_HIER : Stijl.ZWAAR;
        };
    }

    private static Stuk gewoon(String tekst) {
        return new Stuk(tekst, Stijl.GEWOON);
    }

    private static String rechtsVullen(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(0, breedte - tekst.length()));
    }
}
