package nl.lhs.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import nl.lhs.rules.LhsEngine;

/**
 * The surroundings of one run of the command line.
 *
 * @param in standard input
 * @param uit standard output, for results only
 * @param fout standard error
 * @param uitIsTerminal whether standard output is a terminal
 * @param foutIsTerminal whether standard error is a terminal
 * @param variabelen the environment variables
 * @param engine makes an engine when a subcommand needs one
 * @param klok gives the moment of a seal
 */
record Omgeving(
        InputStream in,
        OutputStream uit,
        OutputStream fout,
        boolean uitIsTerminal,
        boolean foutIsTerminal,
        Map<String, String> variabelen,
        Supplier<LhsEngine> engine,
        Clock klok) {

    /**
     * The surroundings of this process. Java cannot tell which of its streams is a terminal; {@code bin/lhs} can, and
     * passes it on.
     */
    static Omgeving vanProces() {
        return new Omgeving(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("lhs.terminal.uit"),
                Boolean.getBoolean("lhs.terminal.fout"),
                System.getenv(),
                LhsEngine::create,
                Clock.systemUTC());
    }
}
