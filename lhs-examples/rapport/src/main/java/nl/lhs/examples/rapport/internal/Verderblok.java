package nl.lhs.examples.rapport.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.rapport.basis.Zaaktekst;

/**
 * How a case can go on: where it stands, each last, and what can come next.
 *
 * @param velden whether the dossier is open, and what is in force
 * @param lasten each last
 * @param mogelijk what may come next, and why
 */
public record Verderblok(List<Veld> velden, List<Lastblok> lasten, List<Zaaktekst.Mogelijkheid> mogelijk) {
    static Verderblok of(Zaakstand stand, Vastlegging vastlegging, Optional<LocalDate> hersteldOp, Schrift schrift) {
        return new Verderblok(
                List.of(
                        Veld.tekst("Dossier", Zaaktekst.open(vastlegging, hersteldOp)),
                        Veld.tekst("Van kracht", Zaaktekst.vanKracht(stand))),
                Lastblok.of(stand, vastlegging, schrift),
                Zaaktekst.mogelijk(stand, vastlegging));
    }
}
