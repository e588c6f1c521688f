package nl.lhs.core.strategie;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;

/**
 * A strategie: the matrix (class and interventions of each segment), the order of weight, and the norms.
 *
 * <p>Example: {@code Strategie.lhs17().klasse(Segment.C4)} is {@link Klasse#ZWAAR}. The data of LHS 1.7 is the file
 * {@code lhs-1.7.txt} beside this class. It says what is considered, not what is chosen: that is for the rules.
 * Immutable and safe for use by several threads. Source: figures 2 and 3, bijlage 2.
 */
public final class Strategie {
    private static final String LHS_17 = "lhs-1.7.txt";

    private final StrategieVerwijzing verwijzing;
    private final String titel;
    private final Map<Interventie, Integer> gewicht;
    private final Map<Segment, Klasse> klassen;
    private final Map<Segment, List<Interventie>> interventies;
    private final SortedMap<Norm, String> normen;

    /** Only for {@link StrategieLezer}, which has checked everything. */
    Strategie(
            StrategieVerwijzing verwijzing,
            String titel,
            Map<Interventie, Integer> gewicht,
            Map<Segment, Klasse> klassen,
            Map<Segment, List<Interventie>> interventies,
            SortedMap<Norm, String> normen) {
        this.verwijzing = verwijzing;
        this.titel = titel;
        this.gewicht = new EnumMap<>(gewicht);
        this.klassen = new EnumMap<>(klassen);
        this.interventies = new EnumMap<>(interventies);
        this.normen = Collections.unmodifiableSortedMap(normen);
    }

    /**
     * The <i>Landelijke handhavingstrategie</i>, version 1.7, of 24 April 2014.
     *
     * @return the strategie
     * @throws StrategieException if the data file is missing or damaged, naming every fault
     */
    public static Strategie lhs17() {
        try (InputStream in = Strategie.class.getResourceAsStream(LHS_17)) {
            if (in == null) {
                throw new StrategieException(LHS_17, List.of("the file is missing from the library"));
            }
            return parse(LHS_17, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + LHS_17, e);
        }
    }

    /**
     * Reads a strategie from its text, and checks it.
     *
     * @param bron what the text is called in messages
     * @param tekst the text, in the form of {@code lhs-1.7.txt}
     * @return the strategie
     * @throws StrategieException naming every fault with its line
     */
    public static Strategie parse(String bron, String tekst) {
        return new StrategieLezer(Objects.requireNonNull(bron, "bron")).lees(Objects.requireNonNull(tekst, "tekst"));
    }

    /**
     * Which strategie this is.
     *
     * @return id and version, as they go into a record
     */
    public StrategieVerwijzing verwijzing() {
        return verwijzing;
    }

    /**
     * The full name.
     *
     * @return for example {@code "Landelijke handhavingstrategie"}
     */
    public String titel() {
        return titel;
    }

    /**
     * The class of a segment (figure 2).
     *
     * @param segment the segment
     * @return its class
     */
    public Klasse klasse(Segment segment) {
        return klassen.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * The interventions of a segment (figure 3).
     *
     * @param segment the segment
     * @return at least one, light to heavy
     */
    public List<Interventie> interventies(Segment segment) {
        return interventies.get(Objects.requireNonNull(segment, "segment"));
    }

    /**
     * The interventions of one kind in a segment.
     *
     * @param segment the segment
     * @param soort the kind
     * @return light to heavy; may be empty
     */
    public List<Interventie> interventies(Segment segment, Interventiesoort soort) {
        Objects.requireNonNull(soort, "soort");
        return interventies(segment).stream().filter(i -> i.soort() == soort).toList();
    }

    /**
     * The place of an intervention in the order of weight.
     *
     * @param interventie the intervention
     * @return 1 (lightest) to 12 (heaviest)
     */
    public int gewicht(Interventie interventie) {
        return gewicht.get(Objects.requireNonNull(interventie, "interventie"));
    }

    /**
     * Orders interventions by weight.
     *
     * @param interventies in any order
     * @return the same, light to heavy
     */
    public List<Interventie> vanLichtNaarZwaar(Collection<Interventie> interventies) {
        return List.copyOf(interventies).stream()
                .sorted(Comparator.comparingInt(this::gewicht))
                .toList();
    }

    /**
     * The norms of the strategie, each with a short Dutch paraphrase.
     *
     * @return in the order of the text
     */
    public SortedMap<Norm, String> normen() {
        return normen;
    }

    /** Id and version. */
    @Override
    public String toString() {
        return verwijzing.toString();
    }
}
