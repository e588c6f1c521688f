package nl.lhs.examples.springboot;

/** What the configuration names cannot be used. The message says which property, which file, and what is wrong with it. */
public final class LhsConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** See {@link #remedy()}. */
    private final String remedy;

    LhsConfigurationException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    /**
     * What to do about it.
     *
     * @return a sentence
     */
    public String remedy() {
        return remedy;
    }
}
