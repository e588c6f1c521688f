package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

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
