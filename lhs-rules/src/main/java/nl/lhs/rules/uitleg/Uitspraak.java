package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lhs.core.Normplaats;
import nl.lhs.core.Required;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;

/**
 * A statement (<i>uitspraak</i>): one or more sentences, and the norms on which they rest.
 *
 * <p>Example: {@code uitspraak.tekst()} is {@code "Segment C4 is een zwaar segment (norm 3.3-7, § 3.3)."}.
 *
 * @param lezer for whom; only one for {@link Lezer#DOSSIER} shows its norms
 * @param taal the language
 * @param fragmenten the text in pieces, without the norms and the last full stop; at least one
 * @param normen the norms it rests on, in the order of the strategie; at least one
 * @param lezingen the readings on which it also rests, in their order; may be empty
 * @param plaatsen by the id of a norm, where the text of the strategie says it, as in {@link
 *     nl.lhs.core.Woordenlijst#normen()}; empty where the norms are those of LHS 1.7
 */
public record Uitspraak(
        Lezer lezer,
        Taal taal,
        List<Fragment> fragmenten,
        List<Norm> normen,
        List<Lezing> lezingen,
        Map<String, Normplaats> plaatsen) {
    /**
     * A statement.
     *
     * @param lezer see {@link #lezer()}
     * @param taal see {@link #taal()}
     * @param fragmenten see {@link #fragmenten()}
     * @param normen see {@link #normen()}; sorted here, and none kept twice
     * @param lezingen see {@link #lezingen()}; sorted here, and none kept twice
     * @param plaatsen see {@link #plaatsen()}
     * @throws IllegalArgumentException if there is no text or no norm
     */
    public Uitspraak {
        Objects.requireNonNull(lezer, "lezer");
        Objects.requireNonNull(taal, "taal");
        fragmenten = Required.list(fragmenten, "fragmenten");
        plaatsen = Required.map(plaatsen, "plaatsen");
        normen = Required.list(normen, "normen").stream().distinct().sorted().toList();
        lezingen =
                Required.list(lezingen, "lezingen").stream().distinct().sorted().toList();
        if (fragmenten.isEmpty() || normen.isEmpty()) {
            throw new IllegalArgumentException("a statement needs text and at least one norm");
        }
    }

    /**
     * A statement under the norms of LHS 1.7.
     *
     * @param lezer see {@link #lezer()}
     * @param taal see {@link #taal()}
     * @param fragmenten see {@link #fragmenten()}
     * @param normen see {@link #normen()}; sorted here, and none kept twice
     * @param lezingen see {@link #lezingen()}; sorted here, and none kept twice
     * @throws IllegalArgumentException if there is no text or no norm
     */
    public Uitspraak(Lezer lezer, Taal taal, List<Fragment> fragmenten, List<Norm> normen, List<Lezing> lezingen) {
        this(lezer, taal, fragmenten, normen, lezingen, Map.of());
    }

    /**
     * The norms and readings in words.
     *
     * @return for example {@code "normen 3.1-6 en 3.1-7, § 3.1; lezing R2"}; empty where the strategie has none of the norms
     */
    public String verwijzing() {
        return Begrippen.from(taal).verwijzing(normen, lezingen, plaatsen);
    }

    private String slot() {
        String verwijzing = lezer == Lezer.DOSSIER ? verwijzing() : "";
        if (!verwijzing.isEmpty()) {
            return " (" + verwijzing + ").";
        }
        Fragment laatste = fragmenten.get(fragmenten.size() - 1);
        return !laatste.isEigen() && Opmaak.isZinseinde(laatste) ? "" : ".";
    }

    /**
     * As plain text on one line. What the caller wrote stands between “ and ”, without line ends, control characters
     * and quotation marks that could end the quotation.
     *
     * @return with a full stop; in a text for the file with the norms in brackets before it
     */
    public String tekst() {
        return fragmenten.stream().map(f -> Opmaak.tekst(taal, f)).collect(Collectors.joining()) + slot();
    }

    /**
     * As HTML without an element around it. What the caller wrote stands in {@code <q>}; everything is escaped.
     *
     * @return with a full stop, in a text for the file with the norms in brackets before it; also well-formed XML
     */
    public String html() {
        return fragmenten.stream().map(f -> Opmaak.html(taal, f)).collect(Collectors.joining()) + Opmaak.escape(slot());
    }

    /** The text without what the caller wrote. */
    @Override
    public String toString() {
        return fragmenten.stream().map(Fragment::toString).collect(Collectors.joining()) + slot();
    }
}
