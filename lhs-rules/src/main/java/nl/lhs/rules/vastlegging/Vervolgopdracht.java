package nl.lhs.rules.vastlegging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vervolg.Gebeurtenis;
import nl.lhs.core.vervolg.Voorgeschiedenis;
import nl.lhs.rules.regels.Gebeurtenisfeiten;
import nl.lhs.rules.regels.Lastbeeld;
import nl.lhs.rules.regels.Rang;

/**
 * What is decided on in a dossier beside the casus, and what its record repeats.
 *
 * @param grond the earlier record, of a new overtreding
 */
public record Vervolgopdracht(
        int volgnummer,
        Optional<Sha256> vorige,
        Gebeurtenis gebeurtenis,
        Voorgeschiedenis voorgeschiedenis,
        Termijnstand termijn,
        Optional<Grond> grond) {
    /** The record of an earlier overtreding. */
    public record Grond(String kenmerk, Sha256 vastlegging) {}

    /**
     * By when there must be compliance.
     *
     * @param dag the day; empty where there is none
     * @param van the rung for which the day was set, where it holds only if that is chosen again; else empty
     */
    public record Termijnstand(Optional<LocalDate> dag, List<Interventie> van) {
        /** A day, or none, whatever is chosen. */
        public static Termijnstand of(Optional<LocalDate> dag) {
            return new Termijnstand(dag, List.of());
        }

        /** The day that holds for what is chosen; a last that is imposed anew gets a term of its own. */
        Optional<LocalDate> dag(List<Interventie> gekozen, List<Interventie> nieuw) {
            boolean blijft = van.equals(Rang.trede(gekozen)) && nieuw.stream().noneMatch(Interventie::isLast);
            return van.isEmpty() || blijft ? dag : Optional.empty();
        }
    }

    /** What a record says it was decided on. */
    public static Vervolgopdracht from(Vervolg v) {
        return new Vervolgopdracht(
                v.volgnummer(),
                v.vorige(),
                v.gebeurtenis(),
                v.voorgeschiedenis(),
                Termijnstand.of(v.hersteltermijn()),
                v.recidive().map(r -> new Grond(r.kenmerk(), r.vastlegging())));
    }

    /** What the rules look at in the event. */
    public Gebeurtenisfeiten feiten() {
        return Gebeurtenisfeiten.from(
                gebeurtenis,
                voorgeschiedenis,
                termijn.van().isEmpty() && termijn.dag().isPresent(),
                termijn.van());
    }

    /** What the rules look at in the lasts, and in the step of one that the event takes. */
    public Lastbeeld lasten(Casus casus) {
        return Lastbeeld.from(voorgeschiedenis, gebeurtenis, casus.bevinding().spoedeisend());
    }
}
