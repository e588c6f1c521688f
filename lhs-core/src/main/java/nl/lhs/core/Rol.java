package nl.lhs.core;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an intervention is in the eyes of the policy (<i>rol</i>): rules and tables speak of these, and not of names.
 *
 * <p>Example: {@code Interventie.BSBM.heeft(Rol.VAN_DE_INSTANTIE)} is true. Source: bijlage 2, and the norm ids and
 * readings at each.
 */
public enum Rol {
    /** The instance needs a legal power for it, and for a PV a BOA (norm B2-1). */
    VEREIST_BEVOEGDHEID("vereistBevoegdheid"),
    /** No second one is imposed while the first is in force (Awb 5:6). */
    HERSTELSANCTIE("herstelsanctie"),
    /** A sanction of administrative law: what a request for enforcement asks for (reading R14). */
    SANCTIE("sanctie"),
    /** The fittest where it is urgent or serious (norm B2-4). */
    PAST_BIJ_SPOED("pastBijSpoed"),
    /** Tells the normadressaat what the norm is, and no more. */
    SPREEKT_AAN("spreektAan"),
    /** A letter that announces a last (norm B2-6). */
    WAARSCHUWT("kondigtLastAan"),
    /** Adds to a warning, and often comes before closer supervision (norm B2-9). */
    VULT_WAARSCHUWING_AAN("vultAan"),
    /** Is announced, with the conditions for lifting it (norm B2-5). */
    WORDT_AANGEKONDIGD("wordtAangekondigd"),
    /** The first rung where nothing of the segment can be one: it needs no power (reading R13). */
    VERVANGT_EERSTE_TREDE("vervangtEersteTrede"),
    /** Stops activities until there is compliance, and may fall under bestuursdwang (norms B2-8 and B2-10). */
    LEGT_STIL("legtStil"),
    /** Is, or may be, a reason to inform politics (norm B2-8). */
    INFORMEERT_POLITIEK("informeertPolitiek"),
    /** Counts as a punishment: no second one stands beside it (reading R5). */
    PUNITIEF("punitief"),
    /** Takes a begunstigend besluit away: it needs one (norm B2-2). */
    NEEMT_BESLUIT_AF("begunstigendBesluit", "NODIG"),
    /** Is for those who need no begunstigend besluit: it cannot be where there is one (norm B2-2). */
    SLUIT("begunstigendBesluit", "UITGESLOTEN"),
    /** Criminal action that the instance takes itself, in the place of the overleg (norm 3.3-3). */
    VAN_DE_INSTANTIE("herkomst", "INSTANTIE"),
    /** Criminal action that follows from the overleg only (norm 3.4-3). */
    UIT_OVERLEG("herkomst", "OVERLEG"),
    /** Outside its segment it follows from a choice or a deviation only: it is no rung there. None of LHS 1.7. */
    BUITEN_SEGMENT_ALLEEN_GEKOZEN("buitenSegmentAlleenGekozen"),
    /** On a rung nothing else of administrative law stands beside it. None of LHS 1.7. */
    STAAT_ALLEEN("staatAlleen");

    private final String veld;
    private final Optional<String> waarde;

    Rol(String veld) {
        this.veld = veld;
        this.waarde = Optional.empty();
    }

    Rol(String veld, String waarde) {
        this.veld = veld;
        this.waarde = Optional.of(waarde);
    }

    /** {@return the field of an intervention in the document of a strategie that gives it, such as {@code "sanctie"}} */
    public String veld() {
        return veld;
    }

    /** {@return the value that the field must have, such as {@code "OVERLEG"}; empty where the field is true or false} */
    public Optional<String> waarde() {
        return waarde;
    }

    /** Whether an intervention of a soort can have it. */
    boolean past(Interventiesoort soort) {
        return switch (this) {
            case PAST_BIJ_SPOED, SPREEKT_AAN, WAARSCHUWT, VULT_WAARSCHUWING_AAN, VERVANGT_EERSTE_TREDE ->
                soort == Interventiesoort.HERSTELLEND;
            case VAN_DE_INSTANTIE, UIT_OVERLEG -> soort == Interventiesoort.STRAFRECHT;
            case PUNITIEF -> soort == Interventiesoort.BESTRAFFEND;
            case STAAT_ALLEEN -> soort != Interventiesoort.STRAFRECHT;
            default -> true;
        };
    }

    /** The soorten that {@link #past fit}, in running Dutch. */
    String verwacht() {
        return Arrays.stream(Interventiesoort.values())
                .filter(this::past)
                .map(Enum::name)
                .collect(Collectors.joining(" of "));
    }

    /**
     * Whether an intervention has this role.
     *
     * @param interventie the intervention
     * @return true where it has
     */
    public boolean heeft(Interventie interventie) {
        Objects.requireNonNull(interventie, "interventie");
        return interventie.heeft(this);
    }

    /**
     * Whether one of some interventions has it.
     *
     * @param waarin the interventions
     * @return true where one has
     */
    public boolean in(List<Interventie> waarin) {
        Required.list(waarin, "waarin");
        for (Interventie i : waarin) {
            if (heeft(i)) {
                return true;
            }
        }
        return false;
    }
}
