package nl.lhs.examples.cli;

import java.io.IOException;

/** Standard output cannot be written. (An {@link IOException} means that input cannot be read.) */
final class UitvoerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UitvoerException(IOException cause) {
        super(cause);
    }

    /** Whether the reader stopped reading, as {@code head} does. */
    boolean isLezerWeg() {
        return String.valueOf(getCause().getMessage()).contains("Broken pipe");
    }
}
