package nl.lhs.rules.doorrekening;

import java.math.BigDecimal;

/**
 * The work that decisions mean, in hours, by a {@link Werkmodel}.
 *
 * @param eersteControles T: first inspections
 * @param hercontroles H: re-inspections
 * @param toezicht hours of first inspections
 * @param hercontrole hours of re-inspections
 * @param zaken hours of cases in which is enforced
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
        BigDecimal totaal) {}
