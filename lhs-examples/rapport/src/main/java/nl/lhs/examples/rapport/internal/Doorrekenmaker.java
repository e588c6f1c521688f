package nl.lhs.examples.rapport.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.lhs.examples.rapport.basis.Beslistekst;
import nl.lhs.examples.rapport.basis.Getallen;
import nl.lhs.examples.rapport.internal.Doorrekenpagina.Regel;
import nl.lhs.examples.rapport.internal.Doorrekenpagina.Tabel;
import nl.lhs.examples.rapport.internal.Doorrekenpagina.Voorbeeld;
import nl.lhs.examples.rapport.internal.Doorrekenpagina.Werkregel;
import nl.lhs.rules.doorrekening.Doorrekening;
import nl.lhs.rules.doorrekening.Overgang;
import nl.lhs.rules.doorrekening.Stand;
import nl.lhs.rules.doorrekening.Werklast;

/** Says what the page of a doorrekening shows. */
public final class Doorrekenmaker {
    /** See {@code Doorrekenrapport.MAX_REGELS}. */
    public static final int MAX_REGELS = 50;

    private final Doorrekening d;
    private final Schrift schrift;

    private Doorrekenmaker(Doorrekening d, Schrift schrift) {
        this.d = d;
        this.schrift = schrift;
    }

    /**
     * What the page of a doorrekening shows.
     *
     * @param doorrekening what was calculated
     * @param schrift what characters the page can show
     * @return the page
     */
    public static Doorrekenpagina of(Doorrekening doorrekening, Schrift schrift) {
        return new Doorrekenmaker(doorrekening, schrift).pagina();
    }

    private Doorrekenpagina pagina() {
        BigDecimal meer = d.tellingNieuw()
                .werklast()
                .totaal()
                .subtract(d.tellingHuidig().werklast().totaal());
        return new Doorrekenpagina(
                schrift.naam(d.huidig()) + " wordt " + schrift.naam(d.nieuw()),
                bereik(),
                List.of(
                        new Tegel(Getallen.heel(d.casussen()), "casussen doorgerekend"),
                        new Tegel(Getallen.heel(d.veranderd()), "anders beslist" + deelVan(d.veranderd())),
                        new Tegel(
                                teken(meer),
                                "uur verschil; het werk kost nu "
                                        + Getallen.uren(
                                                d.tellingHuidig().werklast().totaal()) + " uur")),
                Arrays.stream(Stand.Maat.values())
                        .filter(m -> d.veranderd(m) > 0)
                        .map(this::tabel)
                        .toList(),
                d.voorbeelden().stream().map(Doorrekenmaker::voorbeeld).toList(),
                werk(),
                Beslistekst.aannames(d.werk()));
    }

    private List<String> bereik() {
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Elke casus is onder beide strategieën beslist, ongeacht haar datum en reikwijdte.");
        if (d.geweigerd() > 0) {
            zinnen.add(geweigerd(d.geweigerd()));
        }
        return zinnen;
    }

    static String geweigerd(long aantal) {
        return Getallen.heel(aantal, "regel was", "regels waren") + " geen casus en "
                + (aantal == 1 ? "telt" : "tellen") + " niet mee.";
    }

    private String deelVan(long aantal) {
        return d.casussen() == 0 ? "" : ", " + Getallen.procent(aantal, d.casussen());
    }

    // --------------------------------------------------------------------------------------------- from what to what

    private Tabel tabel(Stand.Maat maat) {
        List<Doorrekening.Regel> regels = d.tabel(maat).stream()
                .filter(r -> !r.van().equals(r.naar()))
                .sorted(Comparator.comparingLong(Doorrekening.Regel::aantal).reversed())
                .toList();
        long grootste = regels.get(0).aantal();
        long veranderd = d.veranderd(maat);
        return new Tabel(
                maat.name().toLowerCase(Locale.ROOT),
                Beslistekst.from(maat),
                Getallen.heel(veranderd, "casus gaat", "casussen gaan") + " over; "
                        + Getallen.heel(d.casussen() - veranderd, "blijft", "blijven") + " gelijk."
                        + (regels.size() > MAX_REGELS
                                ? " Van de " + regels.size() + " overgangen staan hier de "
                                        + MAX_REGELS
                                        + " die het meest voorkomen; de JSON en de CSV hebben ze alle."
                                : ""),
                regels.stream()
                        .limit(MAX_REGELS)
                        .map(r -> new Regel(
                                Beslistekst.waarde(maat, r.van(), d.huidig().woorden()),
                                Beslistekst.waarde(maat, r.naar(), d.nieuw().woorden()),
                                Getallen.heel(r.aantal()),
                                Getallen.procent(r.aantal(), d.casussen()),
                                String.format(Locale.ROOT, "%.2f", 100.0 * r.aantal() / grootste)))
                        .toList());
    }

    static Voorbeeld voorbeeld(Overgang o) {
        return new Voorbeeld(
                Getallen.heel(o.regel()),
                Getallen.heel(o.aantal(), "casus", "casussen"),
                Beslistekst.from(o.voorbeeld().casus(), o.voorbeeld().woorden()),
                Beslistekst.from(o.voorbeeld()),
                Beslistekst.from(o.voorbeeldNieuw()));
    }

    // ------------------------------------------------------------------------------------------------------ the work

    private List<Werkregel> werk() {
        return List.of(
                aantal("Eerste controles (T)", t -> t.werklast().eersteControles()),
                aantal("Hercontroles (H)", t -> t.werklast().hercontroles()),
                aantal("waarvan na een overleg dat nog wacht", Doorrekening.Telling::wachtZwaarder),
                aantal("Wacht, en hercontrole hangt van de uitkomst af; niet in H", Doorrekening.Telling::wachtOnzeker),
                uren("Eerste controles, uren", Werklast::toezicht, false),
                uren("Hercontroles, uren", Werklast::hercontrole, false),
                uren("Handhavingszaken, uren", Werklast::zaken, false),
                uren("Specifiek werk (S), uren", Werklast::specifiek, true),
                uren("Algemeen werk (A), uren", Werklast::algemeen, false),
                uren("Intake en afhandeling (I), uren", Werklast::intake, false),
                uren("Totaal (S + A + I), uren", Werklast::totaal, true));
    }

    private Werkregel aantal(String naam, Function<Doorrekening.Telling, Long> welk) {
        long nu = welk.apply(d.tellingHuidig());
        long straks = welk.apply(d.tellingNieuw());
        return new Werkregel(
                naam, Getallen.heel(nu), Getallen.heel(straks), teken(BigDecimal.valueOf(straks - nu)), false);
    }

    private Werkregel uren(String naam, Function<Werklast, BigDecimal> welk, boolean totaal) {
        BigDecimal nu = welk.apply(d.tellingHuidig().werklast());
        BigDecimal straks = welk.apply(d.tellingNieuw().werklast());
        return new Werkregel(naam, Getallen.uren(nu), Getallen.uren(straks), teken(straks.subtract(nu)), totaal);
    }

    /** A difference with its sign. */
    static String teken(BigDecimal verschil) {
        return (verschil.signum() > 0 ? "+" : verschil.signum() < 0 ? "\u2212" : "") + Getallen.uren(verschil.abs());
    }
}
