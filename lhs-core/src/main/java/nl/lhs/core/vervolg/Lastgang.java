package nl.lhs.core.vervolg;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Required;

/**
 * How far a last onder dwangsom or a last onder bestuursdwang has come (<i>lastgang</i>).
 *
 * <p>Example: of a new last in spoed the next step is VOORNEMEN, which may be skipped. Source: norm B2-7.
 *
 * @param last LAST_ONDER_DWANGSOM or LAST_ONDER_BESTUURSDWANG
 * @param volgende the step that comes next; absent where all three were taken
 * @param overslaan the steps that may be skipped in spoed, from the next on, in their order
 * @param besluitAchteraf whether in spoed the UITVOERING may come before the BESCHIKKING, which then follows as soon as
 *     possible; for LAST_ONDER_BESTUURSDWANG only
 */
public record Lastgang(
        Interventie last, Optional<Laststap> volgende, List<Laststap> overslaan, boolean besluitAchteraf) {
    /**
     * How far a last has come.
     *
     * @param last see {@link #last()}
     * @param volgende see {@link #volgende()}
     * @param overslaan see {@link #overslaan()}
     * @param besluitAchteraf see {@link #besluitAchteraf()}
     */
    public Lastgang {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(volgende, "volgende");
        overslaan = Required.list(overslaan, "overslaan");
    }

    /**
     * The steps that can be taken now: the next, and in spoed those for which another may be skipped or come later.
     *
     * @return in their order; empty where all three were taken
     */
    public List<Laststap> mogelijk() {
        List<Laststap> mogelijk = new ArrayList<>();
        volgende.ifPresent(stap -> {
            mogelijk.add(stap);
            if (overslaan.contains(stap)) {
                mogelijk.add(Laststap.values()[stap.ordinal() + 1]);
            }
            if (besluitAchteraf) {
                mogelijk.add(Laststap.UITVOERING);
            }
        });
        return mogelijk;
    }
}
