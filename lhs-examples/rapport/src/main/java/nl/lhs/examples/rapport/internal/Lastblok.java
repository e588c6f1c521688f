package nl.lhs.examples.rapport.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Lasttekst.Stapregel;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/**
 * One last of a case, with its steps.
 *
 * @param naam the kind of last; with its number where there are more of its kind
 * @param klasse whether it is in force, as a name for the style
 * @param velden its steps, its term and its amounts, and which steps can come now
 */
public record Lastblok(String naam, String klasse, List<Veld> velden) {
    /** The lasts of a case, in the order in which they were imposed. */
    static List<Lastblok> of(Zaakstand stand, Vastlegging vastlegging, Schrift schrift) {
        return Lasttekst.from(stand, vastlegging.casus().bevinding().spoedeisend(), schrift::citaat).stream()
                .map(l -> new Lastblok(
                        Tijdlijn.hoofdletter(l.naam()),
                        l.isVanKracht() ? "vankracht" : "vervallen",
                        velden(l, schrift)))
                .toList();
    }

    private static List<Veld> velden(Lasttekst last, Schrift schrift) {
        List<Veld> velden = new ArrayList<>();
        velden.add(Veld.tekst("Van kracht", last.vanKracht()));
        velden.add(new Veld(
                "Stappen",
                last.stappen().isEmpty()
                        ? List.of(Waarde.tekst("nog geen"))
                        : last.stappen().stream().flatMap(s -> stap(s, schrift)).toList()));
        velden.add(Veld.tekst("Termijn", last.termijn()));
        last.dwangsom().ifPresent(d -> velden.add(Veld.tekst("Dwangsom", d)));
        last.verbeurd().ifPresent(b -> velden.add(Veld.tekst("Verbeurd", b)));
        last.ingevorderd().ifPresent(b -> velden.add(Veld.tekst("Ingevorderd", b)));
        last.kosten().ifPresent(b -> velden.add(Veld.tekst("Kosten vastgesteld", b)));
        velden.add(new Veld(
                "Nu mogelijk",
                last.mogelijk().isEmpty()
                        ? List.of(Waarde.tekst("geen stap meer"))
                        : last.mogelijk().stream().map(Waarde::tekst).toList()));
        return velden;
    }

    private static Stream<Waarde> stap(Stapregel stap, Schrift schrift) {
        return Stream.concat(
                Stream.of(stap.door()
                        .map(d -> new Waarde(stap.tekst() + "; door", schrift.regel(d), "", List.of()))
                        .orElse(Waarde.tekst(stap.tekst()))),
                stap.citaten().stream().map(c -> new Waarde(c.label() + ":", "", "", schrift.alineas(c.tekst()))));
    }
}
