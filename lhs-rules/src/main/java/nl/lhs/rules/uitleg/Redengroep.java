package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.lhs.core.Interventie;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vastlegging;

/** Why some interventions were chosen or not; those with the same reason share a sentence. */
record Redengroep(Redencode code, boolean beschikbaar, boolean bsbmBijGedogen) {
    /** The interventions by their reason, in the order of the record. */
    static Map<Redengroep, List<Interventie>> group(Vastlegging vastlegging, Predicate<Overweging> welke) {
        Map<Redengroep, List<Interventie>> groepen = new LinkedHashMap<>();
        vastlegging.overwogen().stream()
                .filter(welke)
                .forEach(o ->
                        groepen.computeIfAbsent(from(o), g -> new ArrayList<>()).add(o.interventie()));
        return groepen;
    }

    private static Redengroep from(Overweging o) {
        return new Redengroep(
                o.code(),
                o.beschikbaar(),
                o.code() == Redencode.VERVOLGING_AAN_OM && o.interventie() == Interventie.BSBM);
    }

    Grondslag grondslag() {
        return bsbmBijGedogen ? Grondslag.of("3.1-9").with(Lezing.R10) : Grondslag.from(code);
    }

    /** The reason. What the record says of the OM does not fit a BSBM: the instance imposes that itself. */
    List<Fragment> reden(Pen pen) {
        return bsbmBijGedogen ? pen.zin(Zin.REDEN_BSBM_BIJ_GEDOGEN) : pen.zin(Zin.Reeks.REDEN, code);
    }

    /** How is said that it was not chosen. */
    Zin.Paar nietGekozen() {
        if (!beschikbaar) {
            return Zin.Paar.NIET_BESCHIKBAAR;
        }
        return code == Redencode.WACHT_OP_OVERLEG ? Zin.Paar.NOG_NIET : Zin.Paar.BESCHIKBAAR;
    }
}
