package nl.lhs.core.strategie;

import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A norm of the strategie, by its id.
 *
 * <p>Example: {@code Norm.of("3.1-5").paragraaf()} is {@code "§ 3.1"}, {@code Norm.of("B2-4").paragraaf()} is {@code
 * "bijlage 2"}. What the norm asks is in {@link #omschrijvingen()}. Norms sort as in the text of the strategie:
 * 3.1-9 before 3.1-10, the chapters before the bijlagen.
 *
 * @param id chapter, paragraph and number ({@code "3.1-5"}), or bijlage and number ({@code "B2-4"}); no leading zeros
 */
public record Norm(String id) implements Comparable<Norm> {
    private static final Pattern VORM = Pattern.compile("(?:([1-9]\\d?)\\.([1-9]\\d?)|B([1-9]))-([1-9]\\d{0,2})");
    private static final Comparator<Norm> OP_PLAATS = Comparator.comparingInt(Norm::plaats);

    /**
     * A norm.
     *
     * @param id see {@link #id()}
     * @throws IllegalArgumentException if the id is of another form
     */
    public Norm {
        Objects.requireNonNull(id, "id");
        if (!VORM.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "not the id of a norm: expected the form 3.1-5 or B2-4, but got \"" + id + "\"");
        }
    }

    /**
     * A norm.
     *
     * @param id such as {@code "3.1-5"} or {@code "B2-4"}
     * @return the norm
     * @throws IllegalArgumentException if the id is of another form
     */
    public static Norm of(String id) {
        return new Norm(id);
    }

    /**
     * Every norm of LHS 1.7, which the rules carry out under every strategie, with a short Dutch paraphrase.
     *
     * @return in the order of the text; cannot be changed
     */
    public static SortedMap<Norm, String> omschrijvingen() {
        return Normen.OMSCHRIJVINGEN;
    }

    /**
     * Where in the text of the strategie the norm stands.
     *
     * @return for example {@code "§ 3.1"} or {@code "bijlage 2"}
     */
    public String paragraaf() {
        String deel = id.substring(0, id.indexOf('-'));
        return deel.startsWith("B") ? "bijlage " + deel.substring(1) : "§ " + deel;
    }

    private int plaats() {
        int streep = id.indexOf('-');
        int punt = id.indexOf('.');
        int deel = punt < 0
                ? 10_000 + getal(1, streep) // after the B
                : getal(0, punt) * 100 + getal(punt + 1, streep);
        return deel * 1000 + getal(streep + 1, id.length());
    }

    private int getal(int vanaf, int tot) {
        return Integer.parseInt(id, vanaf, tot, 10);
    }

    @Override
    public int compareTo(Norm ander) {
        return OP_PLAATS.compare(this, ander);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
