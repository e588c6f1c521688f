package nl.lhs.core;

import java.util.List;

/**
 * What an intervention is in the eyes of the policy (<i>rol</i>): rules and tables speak of these, and not of names.
 *
 * <p>Example: {@code Interventie.BSBM.heeft(Rol.VAN_DE_INSTANTIE)} is true. Source: bijlage 2, and the norm ids and
 * readings at each.
 */
public enum Rol {
    /** The instance needs a legal power for it, and for a PV a BOA (norm B2-1). */
    VEREIST_BEVOEGDHEID,
    /** No second one is imposed while the first is in force (Awb 5:6). */
    HERSTELSANCTIE,
    /** A sanction of administrative law: what a request for enforcement asks for (reading R14). */
    SANCTIE,
    /** The fittest where it is urgent or serious (norm B2-4). */
    PAST_BIJ_SPOED,
    /** Tells the normadressaat what the norm is, and no more. */
    SPREEKT_AAN,
    /** A letter that announces a last (norm B2-6). */
    WAARSCHUWT,
    /** Adds to a warning, and often comes before closer supervision (norm B2-9). */
    VULT_WAARSCHUWING_AAN,
    /** Is announced, with the conditions for lifting it (norm B2-5). */
    WORDT_AANGEKONDIGD,
    /** The first rung where nothing of the segment can be one: it needs no power (reading R13). */
    VERVANGT_EERSTE_TREDE,
    /** Stops activities until there is compliance, and may fall under bestuursdwang (norms B2-8 and B2-10). */
    LEGT_STIL,
    /** Is, or may be, a reason to inform politics (norm B2-8). */
    INFORMEERT_POLITIEK,
    /** Counts as a punishment: no second one stands beside it (reading R5). */
    PUNITIEF,
    /** Takes a begunstigend besluit away: it needs one (norm B2-2). */
    NEEMT_BESLUIT_AF,
    /** Is for those who need no begunstigend besluit: it cannot be where there is one (norm B2-2). */
    SLUIT,
    /** Criminal action that the instance takes itself, in the place of the overleg (norm 3.3-3). */
    VAN_DE_INSTANTIE,
    /** Criminal action that follows from the overleg only (norm 3.4-3). */
    UIT_OVERLEG,
    /** Outside its segment it follows from a choice or a deviation only: it is no rung there. None of LHS 1.7. */
    BUITEN_SEGMENT_ALLEEN_GEKOZEN,
    /** On a rung nothing else of administrative law stands beside it. None of LHS 1.7. */
    STAAT_ALLEEN;

    /**
     * Whether an intervention has this role.
     *
     * @param interventie the intervention
     * @return true where it has
     */
    public boolean heeft(Interventie interventie) {
        return interventie.heeft(this);
    }

    /**
     * Whether one of some interventions has it.
     *
     * @param waarin the interventions
     * @return true where one has
     */
    public boolean in(List<Interventie> waarin) {
        for (Interventie i : waarin) {
            if (heeft(i)) {
                return true;
            }
        }
        return false;
    }
}
