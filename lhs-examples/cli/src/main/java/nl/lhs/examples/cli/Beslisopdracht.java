package nl.lhs.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.eigenregels.EigenRegelsException;
import nl.lhs.rules.LhsEngine;
import picocli.CommandLine.ExitCode;
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

    private final PrintWriter fout;

    private Optional<LhsEngine> engine = Optional.empty();

    Beslisopdracht(Omgeving omgeving, PrintWriter fout) {
        super(omgeving, fout);
        this.fout = fout;
    }

    @Override
    public Integer call() {
        if (!maakEngine()) {
            return ExitCode.USAGE;
        }
        try {
            return super.call();
        } catch (EigenRegelsException e) { // one of them failed on a casus
            Regelopties.meld(e.fouten(), fout);
            return ExitCode.USAGE;
        }
    }

    /** Makes the engine, once; false where a file for it cannot be read or is refused, and that has been told then. */
    final boolean maakEngine() {
        if (engine.isEmpty()) {
            engine = strategieopties.engine(this).flatMap(e -> regelopties.bij(e, fout));
        }
        return engine.isPresent();
    }

    /** The engine that was made. */
    final LhsEngine engine() {
        return engine.orElseThrow();
    }

    /** The strategie that a record of this engine was made under. */
    final Strategie strategie(Vastlegging vastlegging) {
        return engine().strategie(vastlegging.strategie()).orElseThrow();
    }

    /** The library that decided again, by the rules and the strategie of a record where they are known here. */
    final Bibliotheek nu(Optional<Bibliotheek> vastgelegd) {
        List<Bibliotheek> hier = engine().strategieen().stream()
                .flatMap(s -> engine().bibliotheek(s.verwijzing()).stream())
                .toList();
        return vastgelegd.filter(hier::contains).orElse(hier.get(0));
    }
}
