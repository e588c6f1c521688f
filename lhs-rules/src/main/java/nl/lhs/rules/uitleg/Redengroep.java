package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.lhs.core.Interventie;
import nl.lhs.core.Rol;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;

/** Why some interventions were chosen or not; those with the same reason share a sentence. */
record Redengroep(Redencode code, boolean beschikbaar, Bsbm bsbm, boolean gesloten) {
    /** What a BSBM asks for that the others do not. */
    enum Bsbm {
        /** It is none, or nothing of it differs. */
        NEE,
        /** The instance itself imposes it, so that nothing is left to the OM. */
        VAN_DE_INSTANTIE,
        /** Nothing was given of it, so that nobody knows whether it can be imposed. */
        ONBEKEND
    }

    /** The interventions by their reason, in the order of the record. */
    static Map<Redengroep, List<Interventie>> group(Vastlegging vastlegging, Predicate<Overweging> welke) {
        Map<Redengroep, List<Interventie>> groepen = new LinkedHashMap<>();
        vastlegging.overwogen().stream()
                .filter(welke)
                .forEach(o -> groepen.computeIfAbsent(from(vastlegging, o), g -> new ArrayList<>())
                        .add(o.interventie()));
        return groepen;
    }

    private static Redengroep from(Vastlegging vastlegging, Overweging o) {
        Bsbm bsbm = Bsbm.NEE;
        if (o.interventie().heeft(Rol.VAN_DE_INSTANTIE) && !o.gekozen()) {
            if (o.beschikbaar() && vastlegging.casus().bsbm().isEmpty()) {
                bsbm = Bsbm.ONBEKEND;
            } else if (isAanOm(o.code())) {
                bsbm = Bsbm.VAN_DE_INSTANTIE;
            }
        }
        return new Redengroep(
                o.code(),
                o.beschikbaar(),
                bsbm,
                vastlegging.vervolg().filter(Vervolg::isGesloten).isPresent());
    }

    private static boolean isAanOm(Redencode code) {
        return code == Redencode.VERVOLGING_AAN_OM || code == Redencode.AFZIEN_LAAT_VERVOLGING_AAN_OM;
    }

    Grondslag grondslag() {
        if (bsbm == Bsbm.NEE || !isAanOm(code)) {
            return Grondslag.from(code);
        }
        return Grondslag.of(code == Redencode.VERVOLGING_AAN_OM ? "3.1-9" : "B1-1")
                .with(Lezing.R10);
    }

    /** The reason. What the record says of the OM does not fit a BSBM: the instance imposes that itself. */
    List<Fragment> reden(Pen pen) {
        if (code == Redencode.WACHT_OP_OVERLEG && gesloten) {
            return pen.zin(Zin.REDEN_OVERLEG_ZONDER_UITKOMST);
        }
        if (bsbm == Bsbm.NEE || !isAanOm(code)) {
            return pen.zin(Zin.Reeks.REDEN, code);
        }
        return pen.zin(code == Redencode.VERVOLGING_AAN_OM ? Zin.REDEN_BSBM_BIJ_GEDOGEN : Zin.REDEN_BSBM_BIJ_AFZIEN);
    }

    /** How is said that it was not chosen. */
    Zin.Paar nietGekozen() {
        if (!beschikbaar) {
            return Zin.Paar.NIET_BESCHIKBAAR;
        }
        boolean wacht = code == Redencode.WACHT_OP_OVERLEG && !gesloten;
        if (bsbm == Bsbm.ONBEKEND) {
            return wacht ? Zin.Paar.NOG_NIET_ONBEKEND : Zin.Paar.ONBEKEND;
        }
        return wacht ? Zin.Paar.NOG_NIET : Zin.Paar.BESCHIKBAAR;
    }
}
