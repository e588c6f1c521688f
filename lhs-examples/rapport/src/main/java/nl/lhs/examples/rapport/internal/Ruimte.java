package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Punt;
import nl.lhs.examples.rapport.internal.Veld.Waarde;
import nl.lhs.examples.rapport.internal.Voorblad.Keur;

/**
 * The room that is left on the first sheet, in points. It measures in the fonts of a PDF, by the sizes of its style sheet, so
 * that what a report begins with fits on one sheet of A4.
 */
final class Ruimte {
    private static final double MM = 72 / 25.4;

    /** Between the margins of the first sheet, less what rounding takes. */
    private static final double HOOG = (297 - 14 - 22) * MM - 6;

    private static final double BREED = 170 * MM;
    private static final double LETTER = 9;
    private static final double REGEL = LETTER * 1.3;

    /** The margin, line and heading of a section. */
    private static final double KOP = 29.5;

    /** The border and padding of the frame around the decision, and of the text in it. */
    private static final double KADER = 27;

    private static final double BINNEN = BREED - 34;
    private static final double WAARDE = BINNEN * 0.73;
    private static final double PUNT = BREED - 14;
    private static final double MATRIX = 56 * MM + 3;

    private double over = HOOG;

    /** Takes the heading of the page. */
    Ruimte hoofd(String... regels) {
        over -= 31;
        Stream.of(regels).filter(r -> !r.isEmpty()).forEach(r -> over -= regels(r, LETTER, false, BREED) * REGEL + 0.5);
        return this;
    }

    /** Takes the frame with the decision. */
    Ruimte kader(String kop, List<String> groot, List<Veld> velden, String voorbehoud) {
        over -= KADER + regels(kop, 14, true, BINNEN) * 18;
        groot.forEach(r -> over -= regels(r, 11, true, BINNEN) * 14.3 + 1.2);
        velden.forEach(this::veld);
        if (!voorbehoud.isEmpty()) {
            over -= regels(voorbehoud, LETTER, true, BINNEN) * REGEL + 5;
        }
        return this;
    }

    private void veld(Veld veld) {
        double naast = 0;
        for (Waarde w : veld.waarden()) {
            naast += regels(w.tekst() + " " + w.opgave(), LETTER, false, WAARDE) * REGEL + 0.5;
            for (String alinea : w.citaat()) {
                naast += regels(alinea, LETTER, false, WAARDE - 12) * REGEL + 6;
            }
        }
        over -= Math.max(naast, regels(veld.label(), LETTER, true, BINNEN * 0.25) * REGEL) + 1.5;
    }

    /** Takes the drawing of the matrix with what stands under it. */
    Ruimte matrix(String bijschrift) {
        over -= KOP + MATRIX + regels(bijschrift, LETTER, false, BREED) * REGEL;
        return this;
    }

    /** Takes a section of some lines. */
    Ruimte deel(String... alineas) {
        over -= KOP;
        for (String alinea : alineas) {
            over -= regels(alinea, LETTER, false, BREED) * REGEL;
        }
        return this;
    }

    /**
     * Takes a section with as many rows of a table as fit.
     *
     * @param rijen the cells of each row
     * @param delen which part of the width each column takes
     * @param blijft the room that stays for what follows
     * @return how many rows fit; at least one
     */
    int rijen(List<List<String>> rijen, double[] delen, double blijft) {
        over -= KOP + REGEL * 2 + 8;
        int aantal = 0;
        for (List<String> rij : rijen) {
            double hoogte = 0;
            for (int i = 0; i < delen.length; i++) {
                double breed = BREED * delen[i] - 9;
                double cel = Stream.of(rij.get(i).split("\n"))
                        .mapToDouble(r -> regels(r, LETTER, true, breed) * REGEL)
                        .sum();
                hoogte = Math.max(hoogte, cel);
            }
            if (aantal > 0 && over - hoogte - 6 < blijft) {
                return aantal;
            }
            over -= hoogte + 6;
            aantal++;
        }
        return aantal;
    }

    /**
     * Takes a section with as many of some points as fit. One that is too long by itself is shortened.
     *
     * @param punten the points, what matters most first
     * @param blijft the room that stays for what follows
     * @param waar where the rest stands
     */
    Keur punten(List<Punt> punten, double blijft, String waar) {
        over -= KOP;
        double ruimte = Math.max(over - blijft, 3 * REGEL);
        double begin = ruimte;
        List<Punt> getoond = new ArrayList<>();
        boolean ingekort = false;
        for (Punt p : punten) {
            double hoogte = hoogte(p);
            double meer = getoond.size() + 1 < punten.size() ? REGEL : 0;
            if (hoogte + meer <= ruimte) {
                getoond.add(p);
                ruimte -= hoogte;
            } else {
                int regels = (int) ((ruimte - REGEL) / REGEL);
                if (getoond.isEmpty()) {
                    Punt kort = kort(p, Math.max(regels, 1));
                    getoond.add(kort);
                    ruimte -= hoogte(kort);
                    ingekort = true;
                }
                break;
            }
        }
        String meer = meer(punten.size() - getoond.size(), ingekort, waar);
        ruimte -= getoond.isEmpty() || !meer.isEmpty() ? REGEL : 0;
        over -= begin - ruimte;
        return new Keur(getoond, meer);
    }

    private static String meer(int aantal, boolean ingekort, String waar) {
        if (aantal > 0) {
            return "En nog " + Getallen.heel(aantal, "punt", "punten") + ": zie " + waar + ".";
        }
        return ingekort ? "Ingekort; het geheel staat bij " + waar + "." : "";
    }

    private static double hoogte(Punt punt) {
        return regels(geheel(punt), LETTER, false, PUNT) * REGEL + 2;
    }

    private static String geheel(Punt punt) {
        return punt.normen().isEmpty() ? punt.tekst() : punt.tekst() + " (" + punt.normen() + ")";
    }

    private static Punt kort(Punt punt, int regels) {
        return new Punt(kort(punt.tekst(), regels, PUNT), "");
    }

    /** As much of a text as fits on so many lines of a list. */
    private static String kort(String tekst, int regels, double breed) {
        int[] tekens = tekst.codePoints().toArray();
        int onder = 0;
        int boven = tekens.length;
        while (onder < boven) {
            int midden = (onder + boven + 1) / 2;
            if (regels(new String(tekens, 0, midden) + " …", LETTER, false, breed) <= regels) {
                onder = midden;
            } else {
                boven = midden - 1;
            }
        }
        if (onder == tekens.length) {
            return tekst;
        }
        String deel = new String(tekens, 0, onder);
        int spatie = deel.lastIndexOf(' ');
        return (spatie > deel.length() / 2 ? deel.substring(0, spatie) : deel) + " …";
    }

    /** As much of a text as fits on one line, or half of one. */
    static String opEenRegel(String tekst, double deel) {
        return kort(tekst, 1, BREED * deel);
    }

    private static int regels(String tekst, double grootte, boolean vet, double breed) {
        Lettertypen letters = Lettertypen.get();
        double spatie = letters.breedte(" ", vet, grootte);
        int regels = 1;
        double x = 0;
        for (String woord : tekst.split(" ")) {
            double lengte = letters.breedte(woord, vet, grootte);
            if (x > 0 && x + spatie + lengte > breed) {
                regels++;
                x = 0;
            }
            if (lengte > breed) {
                int extra = (int) Math.ceil(lengte / (breed - grootte)) - 1;
                regels += extra;
                x = lengte - extra * (breed - grootte);
            } else {
                x += (x > 0 ? spatie : 0) + lengte;
            }
        }
        return regels;
    }
}
