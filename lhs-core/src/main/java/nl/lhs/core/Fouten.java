package nl.lhs.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects every fault of one value, so that all can be named at once. */
final class Fouten {
    static final int MAX_KENMERK = 200;
    static final int MAX_TEKST = 10_000;

    private final List<Fout> fouten = new ArrayList<>();

    void meld(String pad, Foutcode code, String tekst) {
        fouten.add(new Fout(pad, code, tekst));
    }

    void alle(List<Fout> meer) {
        fouten.addAll(meer);
    }

    /** A required identifier or label value. */
    Fouten kenmerk(String pad, String waarde) {
        return lengte(pad, waarde, MAX_KENMERK);
    }

    Fouten kenmerk(String pad, Optional<String> waarde) {
        waarde.ifPresent(w -> kenmerk(pad, w));
        return this;
    }

    Fouten tekst(String pad, String waarde) {
        return lengte(pad, waarde, MAX_TEKST);
    }

    /** Free text, where there is any. */
    Fouten tekst(String pad, Optional<String> waarde) {
        waarde.ifPresent(w -> tekst(pad, w));
        return this;
    }

    /** A list in which no value may stand twice. */
    Fouten uniek(String pad, List<?> waarden) {
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < waarden.size(); i++) {
            if (!gezien.add(waarden.get(i))) {
                meld(pad + "/" + i, Foutcode.DUBBEL, "staat er al; verwacht: elke waarde hoogstens eenmaal");
            }
        }
        return this;
    }

    /** A date that can be written down as four digits, two and two. */
    Fouten datum(String pad, LocalDate datum) {
        if (datum.getYear() < 0 || datum.getYear() > 9999) {
            meld(pad, Foutcode.GEEN_DATUM, "ligt buiten de jaren 0000 tot en met 9999; verwacht: jjjj-mm-dd");
        }
        return this;
    }

    private Fouten lengte(String pad, String waarde, int max) {
        if (waarde.codePoints().allMatch(Fouten::isWit)) {
            meld(pad, Foutcode.LEEG, "is leeg; verwacht: tekst met ten minste één teken dat geen witruimte is");
        }
        int lengte = waarde.codePointCount(0, waarde.length());
        if (lengte > max) {
            meld(pad, Foutcode.TE_LANG, "telt " + lengte + " tekens; verwacht: hoogstens " + max);
        }
        if (waarde.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            meld(pad, Foutcode.ONGELDIG_TEKEN, "bevat een half surrogaatpaar; verwacht: geldige Unicode-tekst");
        }
        return this;
    }

    /** The Unicode property White_Space, which {@link Character#isWhitespace(int)} does not follow. */
    private static boolean isWit(int teken) {
        return Character.isSpaceChar(teken) || (teken >= 0x09 && teken <= 0x0D) || teken == 0x85;
    }

    List<Fout> lijst() {
        return fouten.stream().sorted().toList();
    }

    void gooiAlsErZijn() {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }
}
