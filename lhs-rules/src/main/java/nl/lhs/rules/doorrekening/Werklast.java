package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The work that decisions mean, in hours, by a {@link Werkmodel}.
 *
 * @param eersteControles T: first inspections
 * @param hercontroles H: re-inspections
 * @param toezicht hours of first inspections
 * @param hercontrole hours of re-inspections
 * @param zaken hours of enforcement cases
 * @param specifiek S: the three together
 * @param algemeen A: general work
 * @param intake I: intake and dispatch
 * @param totaal S + A + I
 */
public record Werklast(
        long eersteControles,
        long hercontroles,
        BigDecimal toezicht,
        BigDecimal hercontrole,
        BigDecimal zaken,
        BigDecimal specifiek,
        BigDecimal algemeen,
        BigDecimal intake,
        BigDecimal totaal) {
    /**
     * Work; a {@link Werkmodel} makes it.
     *
     * @param eersteControles see {@link #eersteControles()}
     * @param hercontroles see {@link #hercontroles()}
     * @param toezicht see {@link #toezicht()}
     * @param hercontrole see {@link #hercontrole()}
     * @param zaken see {@link #zaken()}
     * @param specifiek see {@link #specifiek()}
     * @param algemeen see {@link #algemeen()}
     * @param intake see {@link #intake()}
     * @param totaal see {@link #totaal()}
     */
    public Werklast {
        Objects.requireNonNull(toezicht, "toezicht");
        Objects.requireNonNull(hercontrole, "hercontrole");
        Objects.requireNonNull(zaken, "zaken");
        Objects.requireNonNull(specifiek, "specifiek");
        Objects.requireNonNull(algemeen, "algemeen");
        Objects.requireNonNull(intake, "intake");
        Objects.requireNonNull(totaal, "totaal");
    }

    /** The hours by their names, in their order. */
    Map<String, BigDecimal> uren() {
        Map<String, BigDecimal> uren = new LinkedHashMap<>();
        uren.put("toezicht", toezicht);
        uren.put("hercontrole", hercontrole);
        uren.put("zaken", zaken);
        uren.put("specifiek", specifiek);
        uren.put("algemeen", algemeen);
        uren.put("intake", intake);
        uren.put("totaal", totaal);
        return uren;
    }
}
