package nl.lhs.examples.cli;

import picocli.CommandLine.Option;

/** The options that choose the form of the output, of which one may be given. */
final class Vormopties {
    @Option(names = "--html", required = true, description = "Maak een HTML-pagina.")
    boolean html;

    @Option(names = "--pdf", required = true, description = "Maak een PDF op A4.")
    boolean pdf;

    @Option(names = "--csv", required = true, description = "Maak een tabel in CSV.")
    boolean csv;

    @Option(names = "--json", required = true, description = "Maak JSON.")
    boolean json;
}
