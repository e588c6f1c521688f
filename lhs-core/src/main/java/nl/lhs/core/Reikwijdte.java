package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * Where, whom and what a case is about (<i>reikwijdte</i>), by which a specifieke strategie is found.
 *
 * <p>Example: {@code new Reikwijdte(Optional.of("Natura 2000"), Optional.empty(), Optional.empty())}. Source: norm
 * 1.2-1.
 *
 * @param gebied area; 1 to 200 characters where given
 * @param groep group of normadressaten; 1 to 200 characters where given
 * @param thema theme; 1 to 200 characters where given
 */
public record Reikwijdte(Optional<String> gebied, Optional<String> groep, Optional<String> thema) {
    /**
     * A reikwijdte.
     *
     * @param gebied see {@link #gebied()}
     * @param groep see {@link #groep()}
     * @param thema see {@link #thema()}
     * @throws OngeldigException if nothing is given, or a text is blank or too long
     */
    public Reikwijdte {
        Objects.requireNonNull(gebied, "gebied");
        Objects.requireNonNull(groep, "groep");
        Objects.requireNonNull(thema, "thema");
        new Foutenlijst()
                .kenmerk("/gebied", gebied)
                .kenmerk("/groep", groep)
                .kenmerk("/thema", thema)
                .require(
                        "",
                        gebied.isPresent() || groep.isPresent() || thema.isPresent(),
                        Foutcode.TE_WEINIG,
                        "is leeg; verwacht: ten minste gebied, groep of thema")
                .throwIfAny();
    }

    /**
     * Starts a reikwijdte, of which at least one of the three is given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Which of the three are given, without their text. */
    @Override
    public String toString() {
        return "Reikwijdte[gebied=" + gebied.isPresent() + ", groep=" + groep.isPresent() + ", thema="
                + thema.isPresent() + "]";
    }

    /** Builds a {@link Reikwijdte}; not safe for use by several threads. */
    public static final class Builder {
        private Optional<String> gebied = Optional.empty();
        private Optional<String> groep = Optional.empty();
        private Optional<String> thema = Optional.empty();

        private Builder() {}

        /**
         * Sets where it is.
         *
         * @param gebied the area
         * @return this
         */
        public Builder gebied(String gebied) {
            this.gebied = Optional.of(Objects.requireNonNull(gebied, "gebied"));
            return this;
        }

        /**
         * Sets whom it is about.
         *
         * @param groep the group
         * @return this
         */
        public Builder groep(String groep) {
            this.groep = Optional.of(Objects.requireNonNull(groep, "groep"));
            return this;
        }

        /**
         * Sets what it is about.
         *
         * @param thema the theme
         * @return this
         */
        public Builder thema(String thema) {
            this.thema = Optional.of(Objects.requireNonNull(thema, "thema"));
            return this;
        }

        /**
         * Builds it.
         *
         * @return what was given
         * @throws OngeldigException if nothing is given, or a text is blank or too long
         */
        public Reikwijdte build() {
            return new Reikwijdte(gebied, groep, thema);
        }
    }
}
