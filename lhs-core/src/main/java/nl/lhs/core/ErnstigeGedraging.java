package nl.lhs.core;

import java.util.List;
import java.util.Objects;

/**
 * Serious conduct (<i>ernstige gedraging</i>) for which aangifte is standard, apart from the matrix.
 *
 * <p>Example: {@code ErnstigeGedraging.SABOTAGE.soort()} is {@link Soort#GEVAAR_VOOR_MENSEN}. The constants are those of
 * LHS 1.7, whose lists are both open, hence the two "other" values. Source: norms 3.3-5 and 3.3-6.
 */
public final class ErnstigeGedraging extends Begrip<ErnstigeGedraging> {
    /** Refusing entry. */
    public static final ErnstigeGedraging WEIGEREN_TOEGANG =
            toezicht("WEIGEREN_TOEGANG", 0, "weigeren van toegang", "refusal of access");
    /** Intimidation. */
    public static final ErnstigeGedraging INTIMIDATIE = toezicht("INTIMIDATIE", 1, "intimidatie", "intimidation");
    /** Threat of violence. */
    public static final ErnstigeGedraging GEWELDSDREIGING =
            toezicht("GEWELDSDREIGING", 2, "dreigen met geweld", "threat of violence");
    /** Fraud. */
    public static final ErnstigeGedraging FRAUDE =
            new ErnstigeGedraging("FRAUDE", 3, new Benaming("fraude", "fraud"), Soort.BELEMMERING_TOEZICHT, true);
    /** Destruction of evidence. */
    public static final ErnstigeGedraging VERNIETIGING_BEWIJS =
            toezicht("VERNIETIGING_BEWIJS", 4, "vernietigen van bewijs", "destruction of evidence");
    /** Attempted bribery. */
    public static final ErnstigeGedraging POGING_OMKOPING =
            toezicht("POGING_OMKOPING", 5, "poging tot omkoping", "attempted bribery");
    /** Any other way in which toezicht is deliberately made impossible. */
    public static final ErnstigeGedraging ANDERE_TOEZICHTBELEMMERING = toezicht(
            "ANDERE_TOEZICHTBELEMMERING",
            6,
            "andere bewuste belemmering van toezicht",
            "other deliberate obstruction of supervision");
    /** Sabotage. */
    public static final ErnstigeGedraging SABOTAGE = gevaar("SABOTAGE", 7, "sabotage", "sabotage");
    /** Destruction of property. */
    public static final ErnstigeGedraging VERNIELING = gevaar("VERNIELING", 8, "vernieling", "destruction of property");
    /** Deliberately giving wrong information. */
    public static final ErnstigeGedraging VERKEERDE_INFORMATIE = gevaar(
            "VERKEERDE_INFORMATIE",
            9,
            "bewust verstrekken van verkeerde informatie",
            "deliberately providing false information");
    /** Any other way in which people are deliberately endangered. */
    public static final ErnstigeGedraging ANDER_OPZETTELIJK_GEVAAR = gevaar(
            "ANDER_OPZETTELIJK_GEVAAR",
            10,
            "op andere wijze mensen opzettelijk in gevaar brengen",
            "deliberately endangering people in another way");

    /** What the conduct does, and so which norm makes aangifte standard. */
    public enum Soort {
        /** Toezicht is deliberately made impossible (norm 3.3-5). */
        BELEMMERING_TOEZICHT,
        /** People are deliberately endangered (norm 3.3-6). */
        GEVAAR_VOOR_MENSEN
    }

    private final Soort soort;
    private final boolean fraude;

    /**
     * Conduct.
     *
     * @param id see {@link #id()}
     * @param volgnummer its place in the list, from 0
     * @param naam such as {@code "weigeren van toegang"}
     * @param soort what the conduct does
     * @param fraude whether it is fraud
     * @throws OngeldigException if the id has another form
     */
    public ErnstigeGedraging(String id, int volgnummer, Benaming naam, Soort soort, boolean fraude) {
        super(id, volgnummer, naam, naam);
        this.soort = Objects.requireNonNull(soort, "soort");
        this.fraude = fraude;
    }

    private static ErnstigeGedraging toezicht(String id, int volgnummer, String nederlands, String engels) {
        return new ErnstigeGedraging(
                id, volgnummer, new Benaming(nederlands, engels), Soort.BELEMMERING_TOEZICHT, false);
    }

    private static ErnstigeGedraging gevaar(String id, int volgnummer, String nederlands, String engels) {
        return new ErnstigeGedraging(id, volgnummer, new Benaming(nederlands, engels), Soort.GEVAAR_VOOR_MENSEN, false);
    }

    /**
     * The constant of LHS 1.7 with an id.
     *
     * @param id such as {@code "FRAUDE"}
     * @return the constant
     * @throws IllegalArgumentException if LHS 1.7 has none, naming those that it has
     */
    public static ErnstigeGedraging valueOf(String id) {
        Objects.requireNonNull(id, "id");
        return Woordenlijst.LHS_17.gedragingen().get(id);
    }

    @Override
    List<Object> eigenschappen() {
        return List.of(soort, fraude);
    }

    /** {@return whether it is fraud, which § 3.1 names as a mark of those who break rules deliberately} */
    public boolean isFraude() {
        return fraude;
    }

    /** {@return what the conduct does} */
    public Soort soort() {
        return soort;
    }
}
