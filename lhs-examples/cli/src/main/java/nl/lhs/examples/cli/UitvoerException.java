package nl.lhs.examples.cli;

import java.io.IOException;

/** Standard output takes no more; told from input that cannot be read. */
final class UitvoerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UitvoerException(IOException cause) {
        super(cause);
    }

    /** Whether the reader simply went away, as {@code head} does. */
    boolean isLezerWeg() {
        return String.valueOf(getCause().getMessage()).contains("Broken pipe");
    }
}
