package nl.lhs.core.vervolg;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;

/**
 * What a decision in a dossier builds on beside the casus: the part of its history that the policy looks at.
 *
 * @param aanleiding why was decided
 * @param eerder the rungs that were used before this decision, in their order; this decision replaces the last of them
 * @param strafrecht the interventions of criminal law that stand in the dossier, light to heavy; only where the
 *     aanleiding is a HERCONTROLE, since the other decisions find them anew
 * @param gezet the steps that were taken of each LOD or LOB that stands or is replaced, in their order; one without a
 *     step is left out (norm B2-7)
 */
public record Voorgeschiedenis(
        Aanleiding aanleiding,
        List<Inzet> eerder,
        List<Interventie> strafrecht,
        Map<Interventie, List<Laststap>> gezet) {
    /** The interventions that go in three steps. */
    public static final Set<Interventie> LASTEN = Collections.unmodifiableSet(
            EnumSet.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.LAST_ONDER_BESTUURSDWANG));

    /**
     * A history.
     *
     * @param aanleiding see {@link #aanleiding()}
     * @param eerder see {@link #eerder()}
     * @param strafrecht see {@link #strafrecht()}
     * @param gezet see {@link #gezet()}
     * @throws OngeldigException if {@code strafrecht} holds another kind of intervention, or {@code gezet} another than
     *     LOD and LOB, or no step of one, or one twice
     */
    public Voorgeschiedenis {
        Objects.requireNonNull(aanleiding, "aanleiding");
        eerder = List.copyOf(eerder);
        strafrecht = List.copyOf(strafrecht);
        Map<Interventie, List<Laststap>> kopie = new EnumMap<>(Interventie.class);
        gezet.forEach((last, stappen) -> kopie.put(last, List.copyOf(stappen)));
        gezet = Collections.unmodifiableMap(kopie);
        if (strafrecht.stream().anyMatch(i -> i.soort() != Interventiesoort.STRAFRECHT)) {
            throw fout("/strafrecht", "is niet strafrechtelijk; verwacht: BSBM of PROCES_VERBAAL");
        }
        if (!LASTEN.containsAll(gezet.keySet())) {
            throw fout("/gezet", "is geen last; verwacht: LAST_ONDER_DWANGSOM of LAST_ONDER_BESTUURSDWANG");
        }
        for (List<Laststap> stappen : gezet.values()) {
            if (stappen.isEmpty() || EnumSet.copyOf(stappen).size() != stappen.size()) {
                throw fout("/gezet", "noemt geen stap, of een stap tweemaal; verwacht: elke gezette stap eenmaal");
            }
        }
        if (aanleiding != Aanleiding.HERCONTROLE && !strafrecht.isEmpty()) {
            throw fout("/strafrecht", "hoort bij een hercontrole; verwacht: een lege lijst");
        }
    }

    private static OngeldigException fout(String pad, String tekst) {
        return new OngeldigException(List.of(new Fout(pad, Foutcode.TEGENSTRIJDIG, tekst)));
    }

    /**
     * The history of a dossier in which nothing came before.
     *
     * @param aanleiding why is decided
     * @return without rungs, criminal action or steps
     */
    public static Voorgeschiedenis geen(Aanleiding aanleiding) {
        return new Voorgeschiedenis(aanleiding, List.of(), List.of(), Map.of());
    }

    /**
     * The same history, with the steps that were taken.
     *
     * @param gezet see {@link #gezet()}
     * @return the history
     */
    public Voorgeschiedenis withGezet(Map<Interventie, List<Laststap>> gezet) {
        return new Voorgeschiedenis(aanleiding, eerder, strafrecht, gezet);
    }

    /**
     * Whether a heavier rung is sought, because the last one brought no compliance (norm 3.4-4).
     *
     * @return true at a hercontrole, and in every decision after one
     */
    public boolean isDoorpakken() {
        return aanleiding == Aanleiding.HERCONTROLE || eerder.stream().anyMatch(Inzet::zonderNaleving);
    }

    /**
     * Whether an intervention was used on a rung of this dossier.
     *
     * @param interventie the intervention
     * @return true where it stands in {@link #eerder()}
     */
    public boolean isIngezet(Interventie interventie) {
        return eerder.stream().anyMatch(e -> e.interventies().contains(interventie));
    }

    /**
     * The LOD and LOB of the last rung that were not carried out (norm B2-7).
     *
     * @return light to heavy; empty where there is none
     */
    public List<Interventie> onvoltooid() {
        return eerder.isEmpty()
                ? List.of()
                : eerder.get(eerder.size() - 1).interventies().stream()
                        .filter(i -> LASTEN.contains(i)
                                && !gezet.getOrDefault(i, List.of()).contains(Laststap.UITVOERING))
                        .toList();
    }
}
