package nl.lhs.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Zaakstand;
import nl.lhs.examples.cli.Papier.Stijl;
import nl.lhs.examples.rapport.basis.Lasttekst;
import nl.lhs.examples.rapport.basis.Zaaktekst;

/** The part of a report on how the case can go on: what is in force, each last, and what can come next. */
final class Standverslag {
    private Standverslag() {}

    static void schrijf(Zaakstand stand, Vastlegging vastlegging, Papier papier) {
        papier.kop("Hoe het verder kan");
        papier.veld("Van kracht", Zaaktekst.vanKracht(stand), Stijl.VET);
        Lasttekst.from(stand, vastlegging.casus().bevinding().spoedeisend(), Tekst::opEenRegel)
                .forEach(l -> last(l, papier));
        List<Zaaktekst.Mogelijkheid> mogelijk = Zaaktekst.mogelijk(stand, vastlegging);
        papier.leeg();
        papier.zin(mogelijk.isEmpty() ? "Er kan niets meer volgen." : "Nu kan volgen:");
        mogelijk.forEach(m -> papier.punt("- ", m.wat() + ": " + m.waarom()));
    }

    private static void last(Lasttekst last, Papier papier) {
        papier.leeg();
        papier.zin(Character.toUpperCase(last.naam().charAt(0)) + last.naam().substring(1));
        papier.veld("  van kracht", last.vanKracht());
        papier.lijst(
                "  stappen",
                last.stappen().stream()
                        .map(s -> s.tekst()
                                + s.door().map(d -> "; door " + d).orElse("")
                                + s.citaten().stream()
                                        .map(c -> "; " + c.label() + ": “" + c.tekst() + "”")
                                        .collect(Collectors.joining()))
                        .toList());
        papier.veld("  termijn", last.termijn());
        last.dwangsom().ifPresent(d -> papier.veld("  dwangsom", d));
        last.verbeurd().ifPresent(b -> papier.veld("  verbeurd", b));
        last.ingevorderd().ifPresent(b -> papier.veld("  ingevorderd", b));
        last.kosten().ifPresent(b -> papier.veld("  kosten", b));
        papier.veld("  nu mogelijk", last.mogelijk().isEmpty() ? "geen stap meer" : String.join("\n", last.mogelijk()));
    }
}
