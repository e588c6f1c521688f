package nl.lhs.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Collects every fault of one value, so that one exception can name them all. Not safe for use by several threads.
 *
 * <p>Example: {@code new Foutenlijst().kenmerk("/kenmerk", kenmerk).tekst("/reden", reden).throwIfAny()}.
 */
public final class Foutenlijst {
    static final int MAX_KENMERK = 200;
    static final int MAX_TEKST = 10_000;

    private final List<Fout> fouten = new ArrayList<>();

    /** Starts without a fault. */
    public Foutenlijst() {}

    /**
     * Adds a fault.
     *
     * @param pad where it is
     * @param code which kind it is
     * @param tekst what is wrong and what was expected, in Dutch
     * @return this
     */
    public Foutenlijst add(String pad, Foutcode code, String tekst) {
        fouten.add(new Fout(pad, code, tekst));
        return this;
    }

    /**
     * Adds faults that were found elsewhere.
     *
     * @param meer the faults; may be empty
     * @return this
     */
    public Foutenlijst addAll(List<Fout> meer) {
        fouten.addAll(Required.list(meer, "meer"));
        return this;
    }

    /** Adds faults of a part, with paths from the whole. */
    Foutenlijst addAll(String deel, List<Fout> meer) {
        meer.forEach(f -> fouten.add(f.onder(deel)));
        return this;
    }

    /**
     * Adds a fault where something is not as it must be.
     *
     * @param pad where it is
     * @param klopt whether it is as it must be
     * @param code which kind of fault it is otherwise
     * @param tekst what is wrong and what was expected, in Dutch
     * @return this
     */
    public Foutenlijst require(String pad, boolean klopt, Foutcode code, String tekst) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(tekst, "tekst");
        return klopt ? this : add(pad, code, tekst);
    }

    /**
     * Adds {@link Foutcode#TEGENSTRIJDIG} where a value contradicts itself.
     *
     * @param pad where it is
     * @param klopt whether it fits the rest of the value
     * @param tekst what is wrong, in Dutch
     * @return this
     */
    public Foutenlijst require(String pad, boolean klopt, String tekst) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(tekst, "tekst");
        return require(pad, klopt, Foutcode.TEGENSTRIJDIG, tekst);
    }

    /**
     * Checks an identifier or a label value: 1 to 200 characters, not blank.
     *
     * @param pad where it is
     * @param waarde what was given
     * @return this
     */
    public Foutenlijst kenmerk(String pad, String waarde) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(waarde, "waarde");
        return lengte(pad, waarde, MAX_KENMERK);
    }

    /**
     * Checks an identifier, where there is one.
     *
     * @param pad where it is
     * @param waarde what was given
     * @return this
     */
    public Foutenlijst kenmerk(String pad, Optional<String> waarde) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(waarde, "waarde");
        return waarde.map(w -> kenmerk(pad, w)).orElse(this);
    }

    /**
     * Checks a free text: 1 to 10,000 characters, not blank.
     *
     * @param pad where it is
     * @param waarde what was given
     * @return this
     */
    public Foutenlijst tekst(String pad, String waarde) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(waarde, "waarde");
        return lengte(pad, waarde, MAX_TEKST);
    }

    /**
     * Checks a free text, where there is one.
     *
     * @param pad where it is
     * @param waarde what was given
     * @return this
     */
    public Foutenlijst tekst(String pad, Optional<String> waarde) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(waarde, "waarde");
        return waarde.map(w -> tekst(pad, w)).orElse(this);
    }

    /**
     * Checks a date: the years 0000 to 9999, which can be written as jjjj-mm-dd.
     *
     * @param pad where it is
     * @param datum what was given
     * @return this
     */
    public Foutenlijst datum(String pad, LocalDate datum) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(datum, "datum");
        return require(
                pad,
                datum.getYear() >= 0 && datum.getYear() <= 9999,
                Foutcode.GEEN_DATUM,
                "ligt buiten de jaren 0000 tot en met 9999; verwacht: jjjj-mm-dd");
    }

    /**
     * Checks a date, where there is one.
     *
     * @param pad where it is
     * @param datum what was given
     * @return this
     */
    public Foutenlijst datum(String pad, Optional<LocalDate> datum) {
        Objects.requireNonNull(pad, "pad");
        Objects.requireNonNull(datum, "datum");
        return datum.map(d -> datum(pad, d)).orElse(this);
    }

    /**
     * Checks how many there are of something that must be there.
     *
     * @param pad where it is
     * @param aantal how many were given
     * @param max the most that there may be
     * @return this
     */
    public Foutenlijst aantal(String pad, int aantal, int max) {
        Objects.requireNonNull(pad, "pad");
        return require(pad, aantal > 0, Foutcode.TE_WEINIG, "is leeg; verwacht: ten minste één")
                .hoogstens(pad, aantal, max);
    }

    /**
     * Checks how many there are of something that may be left out.
     *
     * @param pad where it is
     * @param aantal how many were given
     * @param max the most that there may be
     * @return this
     */
    public Foutenlijst hoogstens(String pad, int aantal, int max) {
        Objects.requireNonNull(pad, "pad");
        return require(pad, aantal <= max, Foutcode.TE_VEEL, "telt er " + aantal + "; verwacht: hoogstens " + max);
    }

    /**
     * Checks a list in which no value may stand twice.
     *
     * @param pad where it is
     * @param waarden what was given
     * @return this
     */
    public Foutenlijst unique(String pad, List<?> waarden) {
        Objects.requireNonNull(pad, "pad");
        Required.list(waarden, "waarden");
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < waarden.size(); i++) {
            if (!gezien.add(waarden.get(i))) {
                add(pad + "/" + i, Foutcode.DUBBEL, "staat er al; verwacht: elke waarde hoogstens eenmaal");
            }
        }
        return this;
    }

    private Foutenlijst lengte(String pad, String waarde, int max) {
        if (waarde.codePoints().allMatch(Foutenlijst::isWit)) {
            add(pad, Foutcode.LEEG, "is leeg; verwacht: tekst met ten minste één teken dat geen witruimte is");
        }
        int lengte = waarde.codePointCount(0, waarde.length());
        if (lengte > max) {
            add(pad, Foutcode.TE_LANG, "telt " + lengte + " tekens; verwacht: hoogstens " + max);
        }
        if (waarde.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            add(pad, Foutcode.ONGELDIG_TEKEN, "bevat een half surrogaatpaar; verwacht: geldige Unicode-tekst");
        }
        return this;
    }

    /** The Unicode property White_Space, which {@link Character#isWhitespace(int)} does not follow. */
    private static boolean isWit(int teken) {
        return Character.isSpaceChar(teken) || (teken >= 0x09 && teken <= 0x0D) || teken == 0x85;
    }

    /** {@return the faults, in the order of their paths; empty where there is none} */
    public List<Fout> list() {
        return fouten.stream().sorted().toList();
    }

    /**
     * Refuses the value where there is a fault.
     *
     * @throws OngeldigException with every fault
     */
    public void throwIfAny() {
        if (!fouten.isEmpty()) {
            throw new OngeldigException(fouten);
        }
    }
}
