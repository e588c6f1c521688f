package nl.lhs.examples.cli;

import picocli.CommandLine.Option;

/** The option that chooses colour in reports for people. */
final class Kleur {
    /** When to use colour. */
    enum Keuze {
        AUTO,
        JA,
        NEE
    }

    @Option(
            names = "--kleur",
            paramLabel = "auto|ja|nee",
            defaultValue = "auto",
            description = "Kleur in het verslag. Met auto alleen op een terminal, en niet als NO_COLOR is gezet.")
    private Keuze keuze;

    boolean isAan(Omgeving omgeving) {
        return keuze == Keuze.JA || keuze == Keuze.AUTO && Lhs.kleurVoor(omgeving);
    }
}
