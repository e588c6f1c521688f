package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How many hours of work decisions mean.
 *
 * <p>With T first inspections and H re-inspections, the specific work is S = T · toezichtcontrole + H ·
 * handhavingscontrole + H · deelZaken · handhavingszaak; the general work is A = algemeenVast + algemeenDeel · S;
 * intake and dispatch are I = intakeDeel · S. Example: {@code Werkmodel.BRABANT.werklast(1000, 100).totaal()} is {@code
 * 1921}.
 *
 * @param toezichtcontrole hours of a first inspection
 * @param handhavingscontrole hours of a re-inspection
 * @param handhavingszaak hours of an enforcement case
 * @param deelZaken the part of the re-inspections that becomes such a case, 0 to 1
 * @param algemeenVast hours of general work, whatever the number of cases
 * @param algemeenDeel hours of general work for each hour of specific work, 0 to 1
 * @param intakeDeel hours of intake and dispatch for each hour of specific work, 0 to 1
 */
public record Werkmodel(
        BigDecimal toezichtcontrole,
        BigDecimal handhavingscontrole,
        BigDecimal handhavingszaak,
        BigDecimal deelZaken,
        BigDecimal algemeenVast,
        BigDecimal algemeenDeel,
        BigDecimal intakeDeel) {
    private static final BigDecimal MEESTE_UREN = BigDecimal.valueOf(1_000_000);
    private static final int MEESTE_DECIMALEN = 6;

    /** The numbers of the VTH norm table and work programme in use in Brabant. */
    public static final Werkmodel BRABANT = new Werkmodel(
            BigDecimal.ONE,
            BigDecimal.valueOf(2),
            BigDecimal.valueOf(20),
            new BigDecimal("0.2"),
            BigDecimal.valueOf(65),
            new BigDecimal("0.01"),
            new BigDecimal("0.15"));

    /**
     * A model.
     *
     * @param toezichtcontrole see {@link #toezichtcontrole()}
     * @param handhavingscontrole see {@link #handhavingscontrole()}
     * @param handhavingszaak see {@link #handhavingszaak()}
     * @param deelZaken see {@link #deelZaken()}
     * @param algemeenVast see {@link #algemeenVast()}
     * @param algemeenDeel see {@link #algemeenDeel()}
     * @param intakeDeel see {@link #intakeDeel()}
     * @throws IllegalArgumentException if hours are below 0 or above 1,000,000, a part is below 0 or above 1, or a
     *     number has more than six decimals
     */
    public Werkmodel {
        Objects.requireNonNull(toezichtcontrole, "toezichtcontrole");
        Objects.requireNonNull(handhavingscontrole, "handhavingscontrole");
        Objects.requireNonNull(handhavingszaak, "handhavingszaak");
        Objects.requireNonNull(deelZaken, "deelZaken");
        Objects.requireNonNull(algemeenVast, "algemeenVast");
        Objects.requireNonNull(algemeenDeel, "algemeenDeel");
        Objects.requireNonNull(intakeDeel, "intakeDeel");
        eis("toezichtcontrole", toezichtcontrole, MEESTE_UREN);
        eis("handhavingscontrole", handhavingscontrole, MEESTE_UREN);
        eis("handhavingszaak", handhavingszaak, MEESTE_UREN);
        eis("deelZaken", deelZaken, BigDecimal.ONE);
        eis("algemeenVast", algemeenVast, MEESTE_UREN);
        eis("algemeenDeel", algemeenDeel, BigDecimal.ONE);
        eis("intakeDeel", intakeDeel, BigDecimal.ONE);
    }

    /** Its numbers by their names, in their order. */
    Map<String, BigDecimal> getallen() {
        Map<String, BigDecimal> getallen = new LinkedHashMap<>();
        getallen.put("toezichtcontrole", toezichtcontrole);
        getallen.put("handhavingscontrole", handhavingscontrole);
        getallen.put("handhavingszaak", handhavingszaak);
        getallen.put("deelZaken", deelZaken);
        getallen.put("algemeenVast", algemeenVast);
        getallen.put("algemeenDeel", algemeenDeel);
        getallen.put("intakeDeel", intakeDeel);
        return getallen;
    }

    private static void eis(String naam, BigDecimal getal, BigDecimal meest) {
        Objects.requireNonNull(getal, naam);
        if (getal.signum() < 0
                || getal.compareTo(meest) > 0
                || getal.stripTrailingZeros().scale() > MEESTE_DECIMALEN) {
            throw new IllegalArgumentException(naam + " is " + getal + "; expected 0 to " + meest + ", with at most "
                    + MEESTE_DECIMALEN + " decimals");
        }
    }

    /**
     * The work of so many inspections; exact, nothing is rounded.
     *
     * @param eersteControles T, 0 or more
     * @param hercontroles H, 0 or more
     * @return the work in hours
     */
    public Werklast werklast(long eersteControles, long hercontroles) {
        BigDecimal h = BigDecimal.valueOf(hercontroles);
        BigDecimal toezicht = toezichtcontrole.multiply(BigDecimal.valueOf(eersteControles));
        BigDecimal hercontrole = handhavingscontrole.multiply(h);
        BigDecimal zaken = handhavingszaak.multiply(deelZaken).multiply(h);
        BigDecimal specifiek = toezicht.add(hercontrole).add(zaken);
        BigDecimal algemeen = algemeenVast.add(algemeenDeel.multiply(specifiek));
        BigDecimal intake = intakeDeel.multiply(specifiek);
        return new Werklast(
                eersteControles,
                hercontroles,
                kort(toezicht),
                kort(hercontrole),
                kort(zaken),
                kort(specifiek),
                kort(algemeen),
                kort(intake),
                kort(specifiek.add(algemeen).add(intake)));
    }

    /** One spelling of each number: no zeros at the end, no exponent. */
    static BigDecimal kort(BigDecimal getal) {
        BigDecimal kort = getal.stripTrailingZeros();
        return kort.scale() < 0 ? kort.setScale(0) : kort;
    }
}
