package nl.lhs.rules.regels;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.lhs.core.Interventie;

/** What an intervention is in the eyes of the policy (bijlage 2): rules and tables speak of these, and not of names. */
public enum Rol {
    /** No second one is imposed while the first is in force (Awb 5:6). */
    HERSTELSANCTIE(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, TIJDELIJK_STILLEGGEN),
    /** An order with steps of its own (norm B2-7). */
    LAST(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG),
    /** A sanction of administrative law: what a request for enforcement asks for (reading R14). */
    SANCTIE(
            LAST_ONDER_DWANGSOM,
            LAST_ONDER_BESTUURSDWANG,
            TIJDELIJK_STILLEGGEN,
            BESTUURLIJKE_BOETE,
            SCHORSEN_OF_INTREKKEN,
            EXPLOITATIEVERBOD_OF_SLUITING),
    /** The fittest where it is urgent or serious (norm B2-4). */
    PAST_BIJ_SPOED(LAST_ONDER_BESTUURSDWANG),
    /** Tells the normadressaat what the norm is, and no more. */
    SPREEKT_AAN(AANSPREKEN_INFORMEREN),
    /** A letter that announces a last (norm B2-6). */
    WAARSCHUWT(WAARSCHUWEN),
    /** Adds to a warning, and often comes before closer supervision (norm B2-9). */
    VULT_WAARSCHUWING_AAN(BESTUURLIJK_GESPREK),
    /** Is announced, with the conditions for lifting it (norm B2-5). */
    WORDT_AANGEKONDIGD(VERSCHERPT_TOEZICHT),
    /** May be a reason to inform politics, and may fall under bestuursdwang (norms B2-8 and B2-10). */
    LEGT_STIL(TIJDELIJK_STILLEGGEN),
    /** Counts as a punishment: no second one stands beside it (reading R5). */
    PUNITIEF(BESTUURLIJKE_BOETE),
    /** Takes a begunstigend besluit away: it needs one (norm B2-2). */
    NEEMT_BESLUIT_AF(SCHORSEN_OF_INTREKKEN),
    /** Is for those who need no begunstigend besluit, and a reason to inform politics (norms B2-2 and B2-8). */
    SLUIT(EXPLOITATIEVERBOD_OF_SLUITING),
    /** Criminal action that the instance takes itself, in the place of the overleg (norm 3.3-3). */
    VAN_DE_INSTANTIE(BSBM),
    /** Criminal action that follows from the overleg only (norm 3.4-3). */
    UIT_OVERLEG(PROCES_VERBAAL);

    private final Set<Interventie> interventies;

    Rol(Interventie eerste, Interventie... andere) {
        interventies = EnumSet.of(eerste, andere);
    }

    /** Whether an intervention has this role. */
    public boolean heeft(Interventie interventie) {
        return interventies.contains(interventie);
    }

    /** Whether one of these has it. */
    public boolean in(List<Interventie> waarin) {
        for (Interventie i : waarin) {
            if (heeft(i)) {
                return true;
            }
        }
        return false;
    }
}
