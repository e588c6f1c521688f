package nl.lhs.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Catches what a program prints. */
final class Uitvoer {
    private Uitvoer() {}

    /** A main method that may fail to read or write a file. */
    interface Programma {
        void main(String[] args) throws IOException;
    }

    static List<String> van(Programma programma, String... args) throws IOException {
        PrintStream eerst = System.out;
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        System.setOut(new PrintStream(uit, true, StandardCharsets.UTF_8));
        try {
            programma.main(args);
        } finally {
            System.setOut(eerst);
        }
        return uit.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
