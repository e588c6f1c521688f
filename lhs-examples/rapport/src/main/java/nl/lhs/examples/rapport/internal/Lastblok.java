package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Lasttekst.Stapregel;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/**
 * The steps of one last of a case.
 *
 * @param naam the kind of last; with its number where there are more of its kind
 * @param klasse whether it is in force, as a name for the style
 * @param velden its steps
 */
public record Lastblok(String naam, String klasse, List<Veld> velden) {
    /** The lasts of which steps were taken, in the order in which they were imposed. */
    static List<Lastblok> of(Zaakstand stand, Vastlegging vastlegging, Schrift schrift) {
        return Lasttekst.from(stand, vastlegging.casus().bevinding().spoedeisend(), schrift::citaat).stream()
                .filter(l -> !l.stappen().isEmpty())
                .map(l -> new Lastblok(
                        Tijdlijn.hoofdletter(l.naam()),
                        l.isVanKracht() ? "vankracht" : "vervallen",
                        List.of(new Veld(
                                "Stappen",
                                l.stappen().stream()
                                        .flatMap(s -> stap(s, schrift))
                                        .toList()))))
                .toList();
    }

    private static Stream<Waarde> stap(Stapregel stap, Schrift schrift) {
        return Stream.concat(
                Stream.of(stap.door()
                        .map(d -> new Waarde(stap.tekst() + "; door", schrift.regel(d), "", List.of()))
                        .orElse(Waarde.tekst(stap.tekst()))),
                stap.citaten().stream().map(c -> new Waarde(c.label() + ":", "", "", schrift.alineas(c.tekst()))));
    }
}
