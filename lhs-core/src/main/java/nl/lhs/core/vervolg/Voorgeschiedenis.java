package nl.lhs.core.vervolg;

import java.util.List;
import java.util.Objects;
import nl.lhs.core.Foutenlijst;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Required;

/**
 * What a decision in a dossier builds on beside the casus: the part of its history that the policy looks at. A record that
 * only adds a step, a term or compliance repeats that of the decision that stands, but for the lasts and whether it was closed.
 *
 * @param aanleiding why was decided
 * @param eerder the rungs that were used before this decision, in their order; the last of them stood until now
 * @param strafrecht the interventions of criminal law that were chosen earlier in the dossier and stand, light to heavy
 * @param staand the herstellende and bestraffende interventions that stood when was decided, light to heavy: what is
 *     chosen and was not among them is newly chosen
 * @param bodem what the last hercontrole without compliance chose (by the ladder, a keuze or voortzetten): a herziening or
 *     an overleg does not go below it (reading R13); light to heavy, empty where there was none
 * @param boete whether a BESTUURLIJKE_BOETE was chosen earlier in the dossier
 * @param sanctie whether a sanction was imposed earlier in the dossier: a last decided or carried out, or another sanction
 *     chosen (reading R14)
 * @param voortzetten whether the decision keeps what stands going, by the keuze of a hercontrole; also of a dossier of
 *     edition 1 whose choice the rules of edition 2 would not make
 * @param termijn whether a term was set for what stood (norm 3.4-4)
 * @param tredenOp whether edition 1 of the specification found the rungs of the dossier used up, and nothing was chosen
 *     otherwise since
 * @param toegewezen whether is decided after closing, and the record before granted a verzoek: it stays granted
 * @param lasten the lasts of the dossier before this event, in the order in which they were imposed
 * @param gesloten whether the case was closed before this event
 */
public record Voorgeschiedenis(
        Aanleiding aanleiding,
        List<Inzet> eerder,
        List<Interventie> strafrecht,
        List<Interventie> staand,
        List<Interventie> bodem,
        boolean boete,
        boolean sanctie,
        boolean voortzetten,
        boolean termijn,
        boolean tredenOp,
        boolean toegewezen,
        List<Lastverloop> lasten,
        boolean gesloten) {
    /**
     * A history.
     *
     * @param aanleiding see {@link #aanleiding()}
     * @param eerder see {@link #eerder()}
     * @param strafrecht see {@link #strafrecht()}
     * @param staand see {@link #staand()}
     * @param bodem see {@link #bodem()}
     * @param boete see {@link #boete()}
     * @param sanctie see {@link #sanctie()}
     * @param voortzetten see {@link #voortzetten()}
     * @param termijn see {@link #termijn()}
     * @param tredenOp see {@link #tredenOp()}
     * @param toegewezen see {@link #toegewezen()}
     * @param lasten see {@link #lasten()}
     * @param gesloten see {@link #gesloten()}
     * @throws OngeldigException if {@code strafrecht} holds another kind of intervention, or {@code staand} or
     *     {@code bodem} holds that kind
     */
    public Voorgeschiedenis {
        Objects.requireNonNull(aanleiding, "aanleiding");
        eerder = Required.list(eerder, "eerder");
        strafrecht = Required.list(strafrecht, "strafrecht");
        staand = Required.list(staand, "staand");
        bodem = Required.list(bodem, "bodem");
        lasten = Required.list(lasten, "lasten");
        new Foutenlijst()
                .require(
                        "/strafrecht",
                        strafrecht.stream().allMatch(i -> i.soort() == Interventiesoort.STRAFRECHT),
                        "is niet strafrechtelijk; verwacht: BSBM of PROCES_VERBAAL")
                .require(
                        "/staand",
                        staand.stream().noneMatch(i -> i.soort() == Interventiesoort.STRAFRECHT),
                        "is strafrechtelijk; verwacht: herstellende en bestraffende interventies")
                .require(
                        "/bodem",
                        bodem.stream().noneMatch(i -> i.soort() == Interventiesoort.STRAFRECHT),
                        "is strafrechtelijk; verwacht: herstellende en bestraffende interventies")
                .throwIfAny();
    }

    /**
     * The history of a dossier in which nothing came before.
     *
     * @param aanleiding why is decided
     * @return without rungs, criminal action, floor or lasts
     */
    public static Voorgeschiedenis geen(Aanleiding aanleiding) {
        return new Voorgeschiedenis(
                aanleiding,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                false);
    }

    /**
     * The same history, with other lasts.
     *
     * @param lasten see {@link #lasten()}
     * @return the history
     */
    public Voorgeschiedenis withLasten(List<Lastverloop> lasten) {
        return new Voorgeschiedenis(
                aanleiding,
                eerder,
                strafrecht,
                staand,
                bodem,
                boete,
                sanctie,
                voortzetten,
                termijn,
                tredenOp,
                toegewezen,
                lasten,
                gesloten);
    }

    /**
     * Whether an intervention was used on a rung of this dossier.
     *
     * @param interventie the intervention
     * @return true where it stands in {@link #eerder()}
     */
    public boolean isIngezet(Interventie interventie) {
        Objects.requireNonNull(interventie, "interventie");
        return eerder.stream().anyMatch(e -> e.interventies().contains(interventie));
    }
}
