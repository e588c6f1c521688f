package nl.lhs.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Regelbestand;
import nl.lhs.core.vastlegging.ToegepasteRegel;

/**
 * What carries out each norm (<i>dekking</i>): from norm to rules and readings, from rule to norms, and from reading to
 * rules. It is read from the rule base that decides, so that it cannot say anything else than what is done.
 *
 * <p>Example: {@code engine.dekking().norm(Norm.of("3.1-7")).orElseThrow().regels()} holds the two rules by which
 * several arguments of one kind give one move.
 *
 * <p>A norm counts as carried by rules where at least one rule cites it. That says nothing of how well: it is what tests
 * are for. Of a rule base in which a rule is missing, a norm may be left that nothing accounts for: it is {@link
 * Wijze#NIET_VERANTWOORD}, rather than an error, so that whoever changes rules sees what that does.
 *
 * @param strategie which strategie the norms are of
 * @param normen every norm of the strategie, in the order of the text, and after them every norm of an agency's own that its
 *     rules cite
 * @param regels every rule, those of an agency's own among them, by step and name
 * @param lezingen every reading, by number
 * @param eigenRegels the files with rules of an agency's own, by name, each with its rules
 */
public record Dekking(
        StrategieVerwijzing strategie,
        List<Normdekking> normen,
        List<ToegepasteRegel> regels,
        List<Lezingdekking> lezingen,
        List<Bestandsdekking> eigenRegels) {

    /** In which way a norm or a reading is accounted for: the first of these that applies. */
    public enum Wijze {
        /** One or more rules cite it. */
        REGEL,
        /** The data of the strategie carry it out, without a rule that cites it. */
        GEGEVENS,
        /** A check of the input carries it out: what goes against it is refused. */
        CONTROLE,
        /** A duty of people, which no rule can carry out. */
        MENS,
        /** Not carried out yet. */
        NOG_NIET,
        /** Nothing accounts for it: the rule base has a gap. */
        NIET_VERANTWOORD
    }

    /**
     * What carries out one norm.
     *
     * @param norm the norm
     * @param omschrijving what it asks, in Dutch; of a norm of an agency's own only that it is one
     * @param wijze in which way it is accounted for
     * @param regels the rules that cite it, by step and name
     * @param lezingen the readings that those rules rest on, by number: {@code "R5"}
     * @param controles the faults with which the input is refused where it goes against the norm
     * @param gegevens the data of the strategie that have a part in it, in Dutch
     * @param toelichting of {@link Wijze#MENS} what people do, of {@link Wijze#NOG_NIET} what is missing, in Dutch; else
     *     absent
     */
    public record Normdekking(
            Norm norm,
            String omschrijving,
            Wijze wijze,
            List<ToegepasteRegel> regels,
            List<String> lezingen,
            List<Foutcode> controles,
            List<String> gegevens,
            Optional<String> toelichting) {
        /**
         * What carries out one norm; the engine makes it.
         *
         * @param norm see {@link #norm()}
         * @param omschrijving see {@link #omschrijving()}
         * @param wijze see {@link #wijze()}
         * @param regels see {@link #regels()}
         * @param lezingen see {@link #lezingen()}
         * @param controles see {@link #controles()}
         * @param gegevens see {@link #gegevens()}
         * @param toelichting see {@link #toelichting()}
         */
        public Normdekking {
            Objects.requireNonNull(norm, "norm");
            Objects.requireNonNull(omschrijving, "omschrijving");
            Objects.requireNonNull(wijze, "wijze");
            regels = Required.list(regels, "regels");
            lezingen = Required.list(lezingen, "lezingen");
            controles = Required.list(controles, "controles");
            gegevens = Required.list(gegevens, "gegevens");
            Objects.requireNonNull(toelichting, "toelichting");
        }
    }

    /**
     * What applies one reading.
     *
     * @param lezing its id, such as {@code "R5"}; a reading that is not carried out yet has one too
     * @param omschrijving what it says, or what is missing, in Dutch
     * @param wijze in which way it is accounted for: {@link Wijze#REGEL}, {@link Wijze#CONTROLE}, {@link
     *     Wijze#NOG_NIET} or {@link Wijze#NIET_VERANTWOORD}
     * @param regels the rules that rest on it, by step and name
     * @param controles the faults with which the input is refused where it goes against the reading
     */
    public record Lezingdekking(
            String lezing, String omschrijving, Wijze wijze, List<ToegepasteRegel> regels, List<Foutcode> controles) {
        /**
         * What applies one reading; the engine makes it.
         *
         * @param lezing see {@link #lezing()}
         * @param omschrijving see {@link #omschrijving()}
         * @param wijze see {@link #wijze()}
         * @param regels see {@link #regels()}
         * @param controles see {@link #controles()}
         */
        public Lezingdekking {
            Objects.requireNonNull(lezing, "lezing");
            Objects.requireNonNull(omschrijving, "omschrijving");
            Objects.requireNonNull(wijze, "wijze");
            regels = Required.list(regels, "regels");
            controles = Required.list(controles, "controles");
        }
    }

    /**
     * The rules of an agency's own in one file.
     *
     * @param bestand the file
     * @param regels its rules, by name
     */
    public record Bestandsdekking(Regelbestand bestand, List<ToegepasteRegel> regels) {
        /**
         * The rules in one file; the engine makes it.
         *
         * @param bestand see {@link #bestand()}
         * @param regels see {@link #regels()}
         */
        public Bestandsdekking {
            Objects.requireNonNull(bestand, "bestand");
            regels = Required.list(regels, "regels");
        }
    }

    /**
     * A dekking; the engine makes it.
     *
     * @param strategie see {@link #strategie()}
     * @param normen see {@link #normen()}
     * @param regels see {@link #regels()}
     * @param lezingen see {@link #lezingen()}
     * @param eigenRegels see {@link #eigenRegels()}
     */
    public Dekking {
        Objects.requireNonNull(strategie, "strategie");
        normen = Required.list(normen, "normen");
        regels = Required.list(regels, "regels");
        lezingen = Required.list(lezingen, "lezingen");
        eigenRegels = Required.list(eigenRegels, "eigenRegels");
    }

    /**
     * What carries out a norm.
     *
     * @param norm the norm
     * @return empty where neither the strategie holds it nor an own rule cites it
     */
    public Optional<Normdekking> norm(Norm norm) {
        Objects.requireNonNull(norm, "norm");
        return normen.stream().filter(n -> n.norm().equals(norm)).findFirst();
    }

    /**
     * How many norms are accounted for in each way.
     *
     * @return every way, also where it has none; together as many as there are norms
     */
    public Map<Wijze, Long> aantallen() {
        Map<Wijze, Long> aantallen = new EnumMap<>(Wijze.class);
        Arrays.stream(Wijze.values())
                .forEach(w -> aantallen.put(
                        w, normen.stream().filter(n -> n.wijze() == w).count()));
        return aantallen;
    }

    /**
     * The norms and readings that nothing accounts for.
     *
     * @return their ids, norms first; empty for the rules of the library
     */
    public List<String> gaten() {
        return Stream.concat(
                        normen.stream()
                                .filter(n -> n.wijze() == Wijze.NIET_VERANTWOORD)
                                .map(n -> n.norm().id()),
                        lezingen.stream()
                                .filter(l -> l.wijze() == Wijze.NIET_VERANTWOORD)
                                .map(Lezingdekking::lezing))
                .toList();
    }
}
