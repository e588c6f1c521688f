package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * The one the rule is addressed to (<i>normadressaat</i>), with how he is typed.
 *
 * <p>Example: {@code Normadressaat.of("N-1", Typering.CALCULEREND)}. Source: norms 3.1-3, 3.1-4 and B2-2.
 *
 * @param kenmerk the caller's identifier; 1 to 200 characters, not blank
 * @param naam name; 1 to 10,000 characters where given
 * @param soort natural or legal person
 * @param typering how he is typed; absent where that is not possible, and then B is the starting point (norm 3.1-4)
 * @param onderbouwing on what the typering rests; 1 to 10,000 characters where given
 * @param begunstigendBesluit whether he holds a decision in his favour, such as a permit, an
 *     exemption or an accreditation; absent where that is not known
 */
public record Normadressaat(
        String kenmerk,
        Optional<String> naam,
        Optional<Soort> soort,
        Optional<Typering> typering,
        Optional<String> onderbouwing,
        Optional<Boolean> begunstigendBesluit) {
    /** What kind of person in law. */
    public enum Soort {
        /** A human being. */
        NATUURLIJK_PERSOON,
        /** A legal person. */
        RECHTSPERSOON
    }

    /**
     * A normadressaat; most callers use {@link #of(String, Typering)} or {@link #builder(String)}.
     *
     * @param kenmerk see {@link #kenmerk()}
     * @param naam see {@link #naam()}
     * @param soort see {@link #soort()}
     * @param typering see {@link #typering()}
     * @param onderbouwing see {@link #onderbouwing()}
     * @param begunstigendBesluit see {@link #begunstigendBesluit()}
     * @throws OngeldigException with every text that is blank or too long
     */
    public Normadressaat {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(typering, "typering");
        Objects.requireNonNull(onderbouwing, "onderbouwing");
        Objects.requireNonNull(begunstigendBesluit, "begunstigendBesluit");
        new Foutenlijst()
                .kenmerk("/kenmerk", kenmerk)
                .tekst("/naam", naam)
                .tekst("/onderbouwing", onderbouwing)
                .throwIfAny();
    }

    /**
     * A normadressaat who cannot be typed: norm 3.1-4 starts from B.
     *
     * @param kenmerk the caller's identifier
     * @return the normadressaat
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Normadressaat of(String kenmerk) {
        return builder(kenmerk).build();
    }

    /**
     * A normadressaat with his typering.
     *
     * @param kenmerk the caller's identifier
     * @param typering how he is typed
     * @return the normadressaat
     * @throws OngeldigException if the kenmerk is blank or too long
     */
    public static Normadressaat of(String kenmerk, Typering typering) {
        Objects.requireNonNull(typering, "typering");
        return builder(kenmerk).typering(typering).build();
    }

    /**
     * Starts a full description.
     *
     * @param kenmerk the caller's identifier
     * @return a builder
     */
    public static Builder builder(String kenmerk) {
        return new Builder(kenmerk);
    }

    /**
     * Starts a description of the same normadressaat in which something is different.
     *
     * @return a builder that holds all that this normadressaat holds
     */
    public Builder toBuilder() {
        Builder b = new Builder(kenmerk);
        b.naam = naam;
        b.soort = soort;
        b.typering = typering;
        b.onderbouwing = onderbouwing;
        b.begunstigendBesluit = begunstigendBesluit;
        return b;
    }

    /** The classification only: kenmerk, name and onderbouwing are about a person. */
    @Override
    public String toString() {
        return "Normadressaat[typering=" + typering.map(Enum::name).orElse("onbekend") + "]";
    }

    /** Builds a {@link Normadressaat}; not safe for use by several threads. */
    public static final class Builder {
        private final String kenmerk;
        private Optional<String> naam = Optional.empty();
        private Optional<Soort> soort = Optional.empty();
        private Optional<Typering> typering = Optional.empty();
        private Optional<String> onderbouwing = Optional.empty();
        private Optional<Boolean> begunstigendBesluit = Optional.empty();

        private Builder(String kenmerk) {
            this.kenmerk = Objects.requireNonNull(kenmerk, "kenmerk");
        }

        /**
         * Sets the name.
         *
         * @param naam the name
         * @return this
         */
        public Builder naam(String naam) {
            this.naam = Optional.of(Objects.requireNonNull(naam, "naam"));
            return this;
        }

        /**
         * Sets the kind of person.
         *
         * @param soort natural or legal
         * @return this
         */
        public Builder soort(Soort soort) {
            this.soort = Optional.of(Objects.requireNonNull(soort, "soort"));
            return this;
        }

        /**
         * Sets the typering.
         *
         * @param typering how he is typed
         * @return this
         */
        public Builder typering(Typering typering) {
            this.typering = Optional.of(Objects.requireNonNull(typering, "typering"));
            return this;
        }

        /**
         * Sets on what the typering rests.
         *
         * @param onderbouwing the reasons
         * @return this
         */
        public Builder onderbouwing(String onderbouwing) {
            this.onderbouwing = Optional.of(Objects.requireNonNull(onderbouwing, "onderbouwing"));
            return this;
        }

        /**
         * Sets whether he holds a begunstigend besluit.
         *
         * @param begunstigendBesluit true or false; leave out where it is not known
         * @return this
         */
        public Builder begunstigendBesluit(boolean begunstigendBesluit) {
            this.begunstigendBesluit = Optional.of(begunstigendBesluit);
            return this;
        }

        /**
         * Builds the normadressaat.
         *
         * @return the normadressaat
         * @throws OngeldigException with every text that is blank or too long
         */
        public Normadressaat build() {
            return new Normadressaat(kenmerk, naam, soort, typering, onderbouwing, begunstigendBesluit);
        }
    }
}
