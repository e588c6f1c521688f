package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import picocli.CommandLine.Mixin;

/**
 * A subcommand on a file that decides, or decides again, under the strategieen of {@code --strategie} and with the rules of
 * {@code --regels}.
 */
abstract class Beslisopdracht extends Bestandsopdracht {
    @Mixin
    private Strategieopties strategieopties = new Strategieopties();

    @Mixin
    private Regelopties regelopties = new Regelopties();

    /** Null until it is made. */
    private LhsEngine engine;

    Beslisopdracht(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
    }

    @Override
    void prepare() {
        engine();
    }

    final LhsEngine engine() {
        if (engine == null) {
            engine = regelopties.bij(strategieopties.bij(omgeving.engine().get()));
        }
        return engine;
    }

    /** The strategie of a record that this engine made. */
    final Strategie strategie(Vastlegging vastlegging) {
        return engine().strategie(vastlegging.strategie()).orElseThrow();
    }

    /** The library that decides again: that of the record if this engine has it. */
    final Bibliotheek nu(Optional<Bibliotheek> vastgelegd) {
        List<Bibliotheek> hier = engine().strategieen().stream()
                .flatMap(s -> engine().bibliotheek(s.verwijzing()).stream())
                .toList();
        return vastgelegd.filter(hier::contains).orElse(hier.get(0));
    }
}
