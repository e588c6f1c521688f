package nl.lhs.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows and cells of the CSV of a spreadsheet (RFC 4180): a cell in quotes may hold separators, quotes and line ends. */
final class Csvlezer {
    /** The separators that spreadsheets use. */
    private static final List<Character> SCHEIDINGEN = List.of(';', ',', '\t');

    private static final String AANWIJZING = "sep=";

    private final String tekst;
    private final char scheiding;
    private final List<List<String>> rijen = new ArrayList<>();
    private List<String> rij = new ArrayList<>();
    private int plaats;

    private Csvlezer(String tekst, char scheiding) {
        this.tekst = tekst;
        this.scheiding = scheiding;
    }

    /**
     * A sheet.
     *
     * @param rijen each a list of cells; an empty row is an empty list
     * @param fout what is wrong with it as CSV; the rows before that are read
     */
    record Blad(List<List<String>> rijen, Optional<Fout> fout) {}

    /**
     * What is wrong with a text as CSV.
     *
     * @param rij the number of the row, from 1
     * @param kolom the number of the column, from 1
     * @param tekst what, and what was expected
     */
    record Fout(int rij, int kolom, String tekst) {}

    /**
     * Reads a sheet. The separator is the one that a first line such as {@code sep=;} names, else the one that the first row
     * holds most of.
     */
    static Blad read(String tekst) {
        if (tekst.regionMatches(true, 0, AANWIJZING, 0, AANWIJZING.length()) && tekst.length() > AANWIJZING.length()) {
            return new Csvlezer(tekst, tekst.charAt(AANWIJZING.length())).blad(true);
        }
        char beste = SCHEIDINGEN.get(0);
        int meeste = 0;
        for (char scheiding : SCHEIDINGEN) {
            int aantal = inEersteRij(tekst, scheiding);
            if (aantal > meeste) {
                beste = scheiding;
                meeste = aantal;
            }
        }
        return new Csvlezer(tekst, beste).blad(false);
    }

    private static int inEersteRij(String tekst, char scheiding) {
        int aantal = 0;
        boolean tussen = false;
        for (int i = 0; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (c == '"') {
                tussen = !tussen;
            } else if (!tussen && (c == '\n' || c == '\r')) {
                if (aantal > 0) {
                    break;
                }
            } else if (!tussen && c == scheiding) {
                aantal++;
            }
        }
        return aantal;
    }

    private Blad blad(boolean metAanwijzing) {
        if (metAanwijzing) {
            while (plaats < tekst.length() && !isEinde()) {
                plaats++;
            }
            eindigRij();
        }
        while (plaats < tekst.length()) {
            Optional<Fout> fout = cel();
            if (fout.isPresent()) {
                return new Blad(rijen, fout);
            }
        }
        if (!rij.isEmpty()) {
            rijen.add(rij);
        }
        return new Blad(rijen, Optional.empty());
    }

    /** Reads one cell, and what ends it. */
    private Optional<Fout> cel() {
        StringBuilder cel = new StringBuilder();
        if (tekst.charAt(plaats) == '"') {
            plaats++;
            while (true) {
                int einde = tekst.indexOf('"', plaats);
                if (einde < 0) {
                    return Optional.of(fout("begint met een aanhalingsteken en eindigt nergens; verwacht: nog een"));
                }
                cel.append(tekst, plaats, einde);
                plaats = einde + 1;
                if (plaats >= tekst.length() || tekst.charAt(plaats) != '"') {
                    break;
                }
                cel.append('"');
                plaats++;
            }
            if (plaats < tekst.length() && tekst.charAt(plaats) != scheiding && !isEinde()) {
                return Optional.of(
                        fout("heeft tekst na het laatste aanhalingsteken; verwacht: een aanhalingsteken in een cel"
                                + " tweemaal"));
            }
        } else {
            int begin = plaats;
            while (plaats < tekst.length() && tekst.charAt(plaats) != scheiding && !isEinde()) {
                plaats++;
            }
            cel.append(tekst, begin, plaats);
        }
        rij.add(cel.toString());
        if (plaats >= tekst.length()) {
            eindigRij();
        } else if (tekst.charAt(plaats) == scheiding) {
            plaats++;
            if (plaats >= tekst.length()) {
                rij.add("");
                eindigRij();
            }
        } else {
            eindigRij();
        }
        return Optional.empty();
    }

    private Fout fout(String wat) {
        return new Fout(rijen.size() + 1, rij.size() + 1, wat);
    }

    private boolean isEinde() {
        return tekst.charAt(plaats) == '\n' || tekst.charAt(plaats) == '\r';
    }

    /** Goes over the end of a line: a line feed, a carriage return, or both. */
    private void eindigRij() {
        if (plaats < tekst.length()) {
            plaats += tekst.startsWith("\r\n", plaats) ? 2 : 1;
        }
        rijen.add(rij);
        rij = new ArrayList<>();
    }
}
