package nl.lhs.examples.benchmark;

/** A process that decides once: what a program that is started for each casus waits for. */
public final class Eerste {
    private Eerste() {}

    /**
     * Decides the first casus of the file.
     *
     * @param args a {@link Deelnemer}
     */
    public static void main(String[] args) {
        Antwoord antwoord = Deelnemer.valueOf(args[0]).maak().beslis(Jaarmix.casus(0));
        System.out.println("beslist " + antwoord.segment());
    }
}
