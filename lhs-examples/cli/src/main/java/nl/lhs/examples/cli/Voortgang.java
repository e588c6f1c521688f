package nl.lhs.examples.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar on standard error, where that is a terminal. */
final class Voortgang implements AutoCloseable {
    /** The size of an input of unknown length. */
    static final long ONBEKEND = -1;

    private static final long MIB = 1024 * 1024;

    /** Null where standard error is no terminal. */
    private final ProgressBar balk;

    Voortgang(Omgeving omgeving, long grootte) {
        this(omgeving, grootte, " MiB", MIB);
    }

    private Voortgang(Omgeving omgeving, long grootte, String eenheid, long perEenheid) {
        balk = omgeving.foutIsTerminal() ? balk(omgeving, grootte, eenheid, perEenheid) : null;
    }

    /** A bar for work in a number of parts. */
    static Voortgang delen(Omgeving omgeving, int delen) {
        return new Voortgang(omgeving, delen, "", 1);
    }

    private static ProgressBar balk(Omgeving omgeving, long grootte, String eenheid, long perEenheid) {
        return new ProgressBarBuilder()
                .setTaskName("lhs")
                .setInitialMax(grootte)
                .setUnit(eenheid, perEenheid)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(Papier.BREEDTE - 1)
                .setConsumer(new ConsoleProgressBarConsumer(
                        new PrintStream(omgeving.fout(), true, StandardCharsets.UTF_8), Papier.BREEDTE - 1))
                .build();
    }

    void tot(long bytes, long regels) {
        if (balk != null) {
            balk.stepTo(bytes).setExtraMessage(regels + " regels");
        }
    }

    /** Counts parts that are done. */
    void stap(int delen) {
        if (balk != null) {
            balk.stepBy(delen);
        }
    }

    @Override
    public void close() {
        if (balk != null) {
            balk.close();
        }
    }
}
