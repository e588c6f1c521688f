package nl.lhs.examples.cli;

import java.util.List;
import nl.lhs.core.Fout;
import picocli.CommandLine.ExitCode;

/** Stops a subcommand. The message is the text for standard error, laid out. */
final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    StopException(int code, String tekst) {
        super(tekst, null, false, false);
        this.code = code;
    }

    /** A fault in the surroundings, such as a file that cannot be read: exit code 2. */
    static StopException failure(String melding) {
        return new StopException(ExitCode.USAGE, Foutmelding.from(melding));
    }

    /** Input that is refused: exit code 1. */
    static StopException refusal(String naam, List<Fout> fouten) {
        return new StopException(Lhs.GEWEIGERD, Foutmelding.geweigerd(naam, fouten));
    }

    static StopException unreadable(String naam, Exception e) {
        return failure("kan " + naam + " niet lezen: " + Foutmelding.reden(e));
    }

    static StopException unwritable(String naam, String waarom) {
        return failure("kan " + naam + " niet schrijven: " + waarom);
    }

    int code() {
        return code;
    }
}
