package nl.lhs.examples.rapport.basis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Zaakstand;

/**
 * What a report says of where a case stands after a record: what is in force, what may come next and why, and whether it is
 * closed.
 *
 * <p>Example: {@code Zaaktekst.vanKracht(stand)} is {@code "last onder dwangsom; daarnaast gekozen: proces-verbaal"}.
 */
public final class Zaaktekst {
    /** What an overleg that is awaited can still bring once there is compliance. */
    public static final String OVERLEG_NA_NALEVING =
            "Er is naleving: bestuursrechtelijk volgt niets nieuws. Het overleg kan nog wel tot strafrechtelijk optreden"
                    + " leiden.";

    /**
     * Something that may come next.
     *
     * @param wat the kind of event
     * @param waarom what it would be for
     */
    public record Mogelijkheid(String wat, String waarom) {}

    private Zaaktekst() {}

    /**
     * Where the case stands after a record.
     *
     * @param v the record
     * @return empty for a later record of edition 1 of the specification, which does not say so
     */
    public static Optional<Zaakstand> stand(Vastlegging v) {
        return v.vervolg()
                .map(Vervolg::stand)
                .orElseGet(() -> Optional.of(Dossier.of(v).stand()));
    }

    /**
     * What is in force, apart from what is only chosen: of the latter a dossier does not tell whether it was imposed.
     *
     * @param stand where the case stands
     * @return the lasts and the stillegging in force, or that there are none, and after that what else is chosen
     */
    public static String vanKracht(Zaakstand stand) {
        List<Interventie> sancties =
                stand.vanKracht().stream().filter(Rol.HERSTELSANCTIE::heeft).toList();
        List<Interventie> gekozen = stand.vanKracht().stream()
                .filter(i -> !i.heeft(Rol.HERSTELSANCTIE))
                .toList();
        String kracht = sancties.isEmpty() ? "niets" : Woorden.interventies(sancties);
        if (gekozen.isEmpty()) {
            return kracht;
        }
        return kracht
                + (sancties.isEmpty() ? "; wel gekozen: " : "; daarnaast gekozen: ")
                + Woorden.interventies(gekozen);
    }

    /**
     * That a record only repeats the choice that was made before there was compliance.
     *
     * @param v the record
     * @return a sentence; empty where the record decides, or chooses nothing
     */
    public static Optional<String> herhaald(Vastlegging v) {
        return v.vervolg()
                .filter(Vervolg::isGesloten)
                .map(g -> g.gebeurtenis().soort())
                .filter(s -> s != Gebeurtenis.Soort.OVERLEG && s != Gebeurtenis.Soort.HERZIENING)
                .filter(s -> !v.interventies().isEmpty())
                .map(s -> "Er is naleving: nu is niets gekozen. Dit is de keuze die al was gemaakt.");
    }

    /**
     * Whether the dossier is open after a record.
     *
     * @param v the record
     * @param hersteldOp when there was compliance, where known
     * @return a phrase
     */
    public static String open(Vastlegging v, Optional<LocalDate> hersteldOp) {
        if (!v.vervolg().map(Vervolg::isGesloten).orElse(false)) {
            return "open";
        }
        return hersteldOp
                .or(() -> v.vervolg().flatMap(Vervolg::hersteldOp))
                .map(d -> "gesloten wegens naleving; hersteld op " + Woorden.datum(d))
                .orElse("gesloten wegens naleving");
    }

    /**
     * The answer to a request for enforcement.
     *
     * @param oordeel the answer
     * @return for example {@code "afgewezen: er is een gedoogbesluit"}
     */
    public static String verzoek(Verzoekoordeel oordeel) {
        return Woorden.from(oordeel.uitkomst())
                + oordeel.grond().map(g -> ": " + Woorden.from(g)).orElse("");
    }

    /**
     * What may come next, and why.
     *
     * @param stand where the case stands
     * @param v the last record
     * @return in the order of the kinds of event
     */
    public static List<Mogelijkheid> mogelijk(Zaakstand stand, Vastlegging v) {
        return stand.mogelijk().stream()
                .map(s -> new Mogelijkheid(Woorden.from(s), waarom(s, stand, v)))
                .toList();
    }

    private static String waarom(Gebeurtenis.Soort soort, Zaakstand stand, Vastlegging v) {
        boolean wacht = v.status() == Status.WACHT_OP_OVERLEG;
        return switch (soort) {
            case OVERLEG ->
                wacht
                        ? "de zaak wacht op de uitkomst van het overleg"
                        : stand.gesloten()
                                ? "over strafrechtelijk optreden kan nog worden overlegd"
                                : "een uitkomst die er nog niet was of verandert, geeft een nieuwe beslissing";
            case HERZIENING ->
                stand.gesloten()
                        ? "alleen nog voor een strafbeschikking of een verzoek om handhaving"
                        : "als feiten of oordelen anders blijken dan zij zijn opgegeven";
            case HERCONTROLE -> hercontrole(v, wacht);
            case NIEUWE_OVERTREDING ->
                "als hetzelfde voorschrift opnieuw wordt overtreden; dat geeft een eigen dossier"
                        + (stand.lasten().stream().anyMatch(l -> l.vanKracht())
                                ? ", en onder de last die van kracht is eerst een verbeuring of uitvoering"
                                : "");
            case TERMIJN -> "om een hersteltermijn te stellen of te verzetten";
            case LASTSTAP ->
                stand.lasten().stream().anyMatch(l -> !l.mogelijk().isEmpty())
                        ? "de stappen die bij elke last staan"
                        : "door de spoed kan bestuursdwang nu al worden toegepast of beschikt";
        };
    }

    private static String hercontrole(Vastlegging v, boolean wacht) {
        if (wacht) {
            return "naleving sluit de zaak; blijft zij uit, dan wordt dat vastgelegd en eerst op het overleg gewacht";
        }
        if (v.uitkomst() != Uitkomst.INTERVENIEREN && v.uitkomst() != Uitkomst.HERPOSITIONEREN) {
            return "naleving sluit de zaak; blijft zij uit, dan wordt dat vastgelegd zonder dat iets volgt";
        }
        return "naleving sluit de zaak; blijft zij uit, dan volgt een zwaardere trede of een keuze van de handhaver"
                + v.vervolg()
                        .flatMap(Vervolg::hersteltermijn)
                        .map(d -> ", die eerste pas na de termijn tot en met " + Woorden.datum(d))
                        .orElse("");
    }

    /**
     * The rung that follows where there is no compliance.
     *
     * @param v the record
     * @return its interventions, empty where no rung is left; empty where the rungs of the record do not say so
     */
    public static Optional<List<Interventie>> volgendeTrede(Vastlegging v) {
        Vervolg vervolg = v.vervolg().orElse(null);
        if (vervolg == null
                || vervolg.stand().isEmpty()
                || vervolg.isGesloten()
                || vervolg.trede().isEmpty()) {
            return Optional.empty();
        }
        List<Trede> hoger = vervolg.treden()
                .subList(vervolg.trede().getAsInt(), vervolg.treden().size());
        boolean gewaarschuwd = vervolg.treden().get(vervolg.trede().getAsInt() - 1).interventies().stream()
                .anyMatch(Rol.WAARSCHUWT::heeft);
        return Optional.of(hoger.stream()
                .map(Trede::interventies)
                .filter(t -> gewaarschuwd && t.stream().anyMatch(Interventie::isLast))
                .findFirst()
                .or(() -> hoger.stream().map(Trede::interventies).findFirst())
                .orElse(List.of()));
    }
}
