package nl.lhs.core;

import java.util.Objects;
import java.util.Optional;

/**
 * On what the judgement of a finding rests (<i>onderbouwing</i>): why its row, its urgency and the conduct are judged so,
 * and whether legalisation was looked into. The policy never looks at the texts, but for whether there is a
 * legalisatietoets.
 *
 * <p>Example: {@code new Onderbouwing(Optional.of("De sloot is over 200 meter vervuild."), Optional.empty(),
 * Optional.empty(), Optional.empty())}. Each is 1 to 10,000 characters
 * where given. Source: norms 3.5-1, 3.1-2, 3.1-8, 3.3-5 and 3.3-6.
 *
 * @param gevolgen on what the row of the matrix rests
 * @param spoedeisend on what the urgency rests, or that there is none
 * @param ernstigeGedragingen on what the serious conduct rests
 * @param legalisatietoets what came of looking into legalisation
 */
public record Onderbouwing(
        Optional<String> gevolgen,
        Optional<String> spoedeisend,
        Optional<String> ernstigeGedragingen,
        Optional<String> legalisatietoets) {
    /**
     * Reasons.
     *
     * @param gevolgen see {@link #gevolgen()}
     * @param spoedeisend see {@link #spoedeisend()}
     * @param ernstigeGedragingen see {@link #ernstigeGedragingen()}
     * @param legalisatietoets see {@link #legalisatietoets()}
     * @throws OngeldigException if none is given, and with every text that is blank or too long
     */
    public Onderbouwing {
        Objects.requireNonNull(gevolgen, "gevolgen");
        Objects.requireNonNull(spoedeisend, "spoedeisend");
        Objects.requireNonNull(ernstigeGedragingen, "ernstigeGedragingen");
        Objects.requireNonNull(legalisatietoets, "legalisatietoets");
        new Foutenlijst()
                .require(
                        "",
                        gevolgen.isPresent()
                                || spoedeisend.isPresent()
                                || ernstigeGedragingen.isPresent()
                                || legalisatietoets.isPresent(),
                        Foutcode.TE_WEINIG,
                        "is leeg; verwacht: gevolgen, spoedeisend, ernstigeGedragingen of legalisatietoets")
                .tekst("/gevolgen", gevolgen)
                .tekst("/spoedeisend", spoedeisend)
                .tekst("/ernstigeGedragingen", ernstigeGedragingen)
                .tekst("/legalisatietoets", legalisatietoets)
                .throwIfAny();
    }

    /**
     * Starts reasons, of which at least one is given.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Which are given, and no text: those may be about people. */
    @Override
    public String toString() {
        return "Onderbouwing[" + (gevolgen.isPresent() ? "gevolgen " : "")
                + (spoedeisend.isPresent() ? "spoedeisend " : "")
                + (ernstigeGedragingen.isPresent() ? "ernstigeGedragingen " : "")
                + (legalisatietoets.isPresent() ? "legalisatietoets" : "") + "]";
    }

    /** Builds an {@link Onderbouwing}; not safe for use by several threads. */
    public static final class Builder {
        private Optional<String> gevolgen = Optional.empty();
        private Optional<String> spoedeisend = Optional.empty();
        private Optional<String> ernstigeGedragingen = Optional.empty();
        private Optional<String> legalisatietoets = Optional.empty();

        private Builder() {}

        /**
         * Sets on what the gevolgen rest.
         *
         * @param gevolgen the reasons
         * @return this
         */
        public Builder gevolgen(String gevolgen) {
            this.gevolgen = Optional.of(Objects.requireNonNull(gevolgen, "gevolgen"));
            return this;
        }

        /**
         * Sets why it is urgent, or not.
         *
         * @param spoedeisend the reasons
         * @return this
         */
        public Builder spoedeisend(String spoedeisend) {
            this.spoedeisend = Optional.of(Objects.requireNonNull(spoedeisend, "spoedeisend"));
            return this;
        }

        /**
         * Sets on what the serious conduct rests.
         *
         * @param ernstigeGedragingen the reasons
         * @return this
         */
        public Builder ernstigeGedragingen(String ernstigeGedragingen) {
            this.ernstigeGedragingen = Optional.of(Objects.requireNonNull(ernstigeGedragingen, "ernstigeGedragingen"));
            return this;
        }

        /**
         * Sets whether it can be legalised, and why.
         *
         * @param legalisatietoets the reasons
         * @return this
         */
        public Builder legalisatietoets(String legalisatietoets) {
            this.legalisatietoets = Optional.of(Objects.requireNonNull(legalisatietoets, "legalisatietoets"));
            return this;
        }

        /**
         * Builds it.
         *
         * @return what was given
         * @throws OngeldigException if nothing is given, and with every text that is blank or too long
         */
        public Onderbouwing build() {
            return new Onderbouwing(gevolgen, spoedeisend, ernstigeGedragingen, legalisatietoets);
        }
    }
}
