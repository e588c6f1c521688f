package nl.lhs.core.vastlegging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Required;
import nl.lhs.core.Segment;
import nl.lhs.core.strategie.Norm;

/**
 * What an inspector needs over all findings of an inspection. It adds up what the records say, and decides nothing.
 *
 * <p>Findings are named by the kenmerk of their casus, in the order of the inspection. Findings that were refused count in
 * {@link #geweigerd()} only.
 *
 * @param definitief how many findings were decided, and wait for nothing
 * @param wachtend how many findings were decided, and wait for the outcome of a necessary overleg
 * @param geweigerd how many findings were refused
 * @param klasse the heaviest class of the findings; absent where none is an overtreding
 * @param segmenten the segments of that class in which a finding stands, in the order of the matrix, none twice
 * @param overleg the overleg that is still to be held; absent where there is none
 * @param aangifte the findings for which aangifte is standard (norms 3.3-5 and 3.3-6)
 * @param interventies what is chosen, without repetition: by soort, and within it light to heavy
 * @param punten what to mind over all findings, in the order of their codes
 */
public record Controleoverzicht(
        int definitief,
        int wachtend,
        int geweigerd,
        Optional<Klasse> klasse,
        List<Segment> segmenten,
        Optional<Overleg> overleg,
        List<String> aangifte,
        List<Keuze> interventies,
        List<Punt> punten) {
    /**
     * An overview; {@link Controlevastlegging} makes it.
     *
     * @param definitief see {@link #definitief()}
     * @param wachtend see {@link #wachtend()}
     * @param geweigerd see {@link #geweigerd()}
     * @param klasse see {@link #klasse()}
     * @param segmenten see {@link #segmenten()}
     * @param overleg see {@link #overleg()}
     * @param aangifte see {@link #aangifte()}
     * @param interventies see {@link #interventies()}
     * @param punten see {@link #punten()}
     */
    public Controleoverzicht {
        Objects.requireNonNull(klasse, "klasse");
        segmenten = Required.list(segmenten, "segmenten");
        Objects.requireNonNull(overleg, "overleg");
        aangifte = Required.list(aangifte, "aangifte");
        interventies = Required.list(interventies, "interventies");
        punten = Required.list(punten, "punten");
    }

    /**
     * The overleg with police and OM that is still to be held. It is one for all the findings it names: those for which
     * overleg is necessary or can be useful, and of which no outcome was given.
     *
     * @param indicatie NOODZAKELIJK where it is for any of them, else ZINVOL
     * @param bevindingen the findings; at least one
     */
    public record Overleg(Overlegindicatie indicatie, List<String> bevindingen) {
        /**
         * An overleg.
         *
         * @param indicatie see {@link #indicatie()}
         * @param bevindingen see {@link #bevindingen()}
         */
        public Overleg {
            Objects.requireNonNull(indicatie, "indicatie");
            bevindingen = Required.list(bevindingen, "bevindingen");
        }

        /** The indicatie, and for how many findings. */
        @Override
        public String toString() {
            return "Overleg[" + indicatie + ", bevindingen=" + bevindingen.size() + "]";
        }
    }

    /**
     * An intervention, and for which findings it is chosen.
     *
     * @param interventie the intervention
     * @param bevindingen the findings; at least one
     */
    public record Keuze(Interventie interventie, List<String> bevindingen) {
        /**
         * A choice.
         *
         * @param interventie see {@link #interventie()}
         * @param bevindingen see {@link #bevindingen()}
         */
        public Keuze {
            Objects.requireNonNull(interventie, "interventie");
            bevindingen = Required.list(bevindingen, "bevindingen");
        }

        /** The intervention, and for how many findings. */
        @Override
        public String toString() {
            return "Keuze[" + interventie + ", bevindingen=" + bevindingen.size() + "]";
        }
    }

    /** What can be worth a second look over all findings. The names are stable. */
    public enum Puntcode {
        /** The one normadressaat is typed differently in two findings, or typed in one and not in another. */
        TYPERING_VERSCHILT,
        /** Two findings of the same voorschrift, and a punishment for each (reading R15). */
        TWEE_STRAFFEN_IN_EEN_CONTROLE
    }

    /**
     * What to mind over all findings; it changes no decision.
     *
     * @param code the stable name
     * @param normen the norms it leans on, at least one
     * @param tekst what it is, in Dutch; may be reworded between versions
     */
    public record Punt(Puntcode code, List<Norm> normen, String tekst) {
        /**
         * A point.
         *
         * @param code see {@link #code()}
         * @param normen see {@link #normen()}
         * @param tekst see {@link #tekst()}
         * @throws IllegalArgumentException if it leans on no norm
         */
        public Punt {
            Objects.requireNonNull(code, "code");
            normen = Required.list(normen, "normen");
            Objects.requireNonNull(tekst, "tekst");
            if (normen.isEmpty()) {
                throw new IllegalArgumentException("point " + code + " leans on no norm");
            }
        }
    }

    /** The counts and the heaviest class; no kenmerk, which may be about people. */
    @Override
    public String toString() {
        return "Controleoverzicht[definitief=" + definitief + ", wachtend=" + wachtend + ", geweigerd=" + geweigerd
                + klasse.map(k -> ", " + k + " in " + segmenten).orElse("") + ", " + interventies + "]";
    }
}
