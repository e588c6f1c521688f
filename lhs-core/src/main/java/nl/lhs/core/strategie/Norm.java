package nl.lhs.core.strategie;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * A norm, by its id: one of the strategie, or one that an agency has of its own (<i>eigen norm</i>).
 *
 * <p>Example: {@code Norm.of("3.1-5").paragraaf()} is {@code "§ 3.1"}, {@code Norm.of("B2-4").paragraaf()} is {@code
 * "bijlage 2"}. What it asks is in {@link #omschrijving()}. Norms sort as in the text of the
 * strategie: 3.1-9 before 3.1-10, the chapters before the bijlagen.
 *
 * <p>A norm of an agency's own, such as {@code NZKG-4.2a}, is not in the strategie: only rules that the agency adds
 * cite it, and the agency knows what it asks. Such norms sort after those of the strategie: by prefix, then by the
 * rest, with numbers by their value.
 *
 * <p>Beside the strategie the rules respect articles of the Algemene wet bestuursrecht, such as {@code Awb 5:6}, and norms for
 * requests and counts, such as {@code V-1}. They sort after the bijlagen: requests, counts, articles.
 *
 * @param id chapter, paragraph and number ({@code "3.1-5"}), or bijlage and number ({@code "B2-4"}), without leading zeros;
 *     {@code V-} or {@code M-} and number; {@code "Awb 5:32a"};
 *     or of an agency's own norm a prefix of 2 to 10 capitals that is not LHS or AWB, a hyphen, and 1 to 20 letters and
 *     digits, with points and hyphens between them
 */
public record Norm(String id) implements Comparable<Norm> {
    private static final Pattern VORM = Pattern.compile("(?:(?:[1-9]\\d?)\\.(?:[1-9]\\d?)|B[1-9]|[VM])-[1-9]\\d{0,2}"
            + "|Awb [1-9]\\d?:[1-9]\\d{0,2}[a-z]?"
            + "|(?!(?:LHS|AWB)-)[A-Z]{2,10}-[0-9A-Za-z](?:[0-9A-Za-z.-]{0,18}[0-9A-Za-z])?");
    private static final Comparator<Norm> VAN_STRATEGIE =
            Comparator.comparingInt(Norm::plaats).thenComparing(Norm::id);
    private static final Comparator<Norm> EIGEN = Comparator.comparing(Norm::voorvoegsel)
            .thenComparing(Norm::achtervoegsel, Norm::opGetallen)
            .thenComparing(Norm::id);

    /** Where a run of digits begins or ends. */
    private static final Pattern GRENS = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

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
                    "not the id of a norm: expected the form 3.1-5, B2-4, V-1 or Awb 5:6, or of an own norm NZKG-1, but got \""
                            + id + "\"");
        }
    }

    /**
     * A norm.
     *
     * @param id such as {@code "3.1-5"}, {@code "B2-4"} or {@code "NZKG-1"}
     * @return the norm
     * @throws IllegalArgumentException if the id is of another form
     */
    public static Norm of(String id) {
        return new Norm(id);
    }

    /**
     * Every norm of LHS 1.7 and of the law beside it, which the rules carry out under every strategie, with a short Dutch paraphrase.
     *
     * @return in the order of the text; cannot be changed
     */
    public static SortedMap<Norm, String> omschrijvingen() {
        return Normen.OMSCHRIJVINGEN;
    }

    /**
     * What the norm asks.
     *
     * @return a short Dutch paraphrase; of an agency's own norm only that it is one, since the library does not know
     *     what it asks; empty where LHS 1.7 does not hold the norm
     */
    public Optional<String> omschrijving() {
        return isEigen()
                ? Optional.of("norm van de instantie zelf; wat zij vraagt, staat in haar eigen beleid")
                : Optional.ofNullable(omschrijvingen().get(this));
    }

    /** {@return whether the norm is of an agency itself: true for {@code NZKG-1}, false for {@code 3.1-5}} */
    public boolean isEigen() {
        return Character.isUpperCase(id.charAt(1));
    }

    /**
     * Where in the text of the strategie the norm stands.
     *
     * @return for example {@code "§ 3.1"} or {@code "bijlage 2"}; {@code "Awb"} for an article of that law, {@code "verzoeken
     *     en tellingen"} for a norm of requests or counts, and {@code "eigen norm"} for one of an agency's own
     */
    public String paragraaf() {
        if (isEigen()) {
            return "eigen norm";
        }
        if (isAwb()) {
            return "Awb";
        }
        if (id.startsWith("V-") || id.startsWith("M-")) {
            return "verzoeken en tellingen";
        }
        String deel = id.substring(0, id.indexOf('-'));
        return deel.startsWith("B") ? "bijlage " + deel.substring(1) : "§ " + deel;
    }

    /** {@return whether it is an article of the Algemene wet bestuursrecht, such as {@code Awb 5:6}} */
    public boolean isAwb() {
        return id.startsWith("Awb ");
    }

    private int plaats() {
        if (isAwb()) {
            int dubbelepunt = id.indexOf(':');
            int einde = Character.isDigit(id.charAt(id.length() - 1)) ? id.length() : id.length() - 1;
            return (20_000 + getal(4, dubbelepunt)) * 1000 + getal(dubbelepunt + 1, einde);
        }
        if (id.startsWith("V-") || id.startsWith("M-")) {
            return (id.startsWith("V-") ? 11_000_000 : 12_000_000) + getal(2, id.length());
        }
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

    private String voorvoegsel() {
        return id.substring(0, id.indexOf('-'));
    }

    private String achtervoegsel() {
        return id.substring(id.indexOf('-') + 1);
    }

    private static int opGetallen(String een, String ander) {
        String[] delen = GRENS.split(een);
        String[] andere = GRENS.split(ander);
        for (int i = 0; i < Math.min(delen.length, andere.length); i++) {
            int verschil = isGetal(delen[i]) && isGetal(andere[i])
                    ? new BigInteger(delen[i]).compareTo(new BigInteger(andere[i]))
                    : delen[i].compareTo(andere[i]);
            if (verschil != 0) {
                return verschil;
            }
        }
        return Integer.compare(delen.length, andere.length);
    }

    private static boolean isGetal(String deel) {
        return Character.isDigit(deel.charAt(0));
    }

    @Override
    public int compareTo(Norm ander) {
        Objects.requireNonNull(ander, "ander");
        if (isEigen() || ander.isEigen()) {
            return isEigen() && ander.isEigen()
                    ? EIGEN.compare(this, ander)
                    : Boolean.compare(isEigen(), ander.isEigen());
        }
        return VAN_STRATEGIE.compare(this, ander);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
