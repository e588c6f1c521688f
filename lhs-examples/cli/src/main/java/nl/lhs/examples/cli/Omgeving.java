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
 * What a run of the command line has around it.
 *
 * @param in standard input
 * @param uit standard output: results and nothing else
 * @param fout standard error
 * @param uitIsTerminal whether a person looks at standard output
 * @param foutIsTerminal whether a person looks at standard error
 * @param variabelen the environment variables
 * @param engine makes an engine, where one is needed
 * @param klok tells the moment of a seal
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
