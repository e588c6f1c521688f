package nl.lhs.rules.orakel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lhs.core.Begrip;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Klasse;
import nl.lhs.core.Klasse.Strafrecht;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;

/**
 * What an oracle knows of the words of a strategie beside its interventions. That of LHS 1.7 is typed from its text; that of
 * another strategie is what its flags say. A word of a casus is found by its id.
 *
 * @param vanLhs17 whether these are the words of LHS 1.7, of which the text leaves the class of D1 open (reading R1)
 * @param klassen what each class asks
 * @param aspecten the aspects, in their order
 * @param geldstrafZonderEffect the aspects that say that a fine has no effect
 * @param verhulling those that say that facts are hidden on purpose
 * @param verzachtend the mitigating arguments
 * @param verzwarend the aggravating arguments
 * @param legalisatie the arguments that say that legalisation is possible
 * @param recidive those that say that the norm was broken before
 * @param fraude the conduct that § 3.1 puts in column D
 * @param belemmering the other conduct that makes toezicht impossible, which it puts in column C
 * @param gevaar the conduct that endangers people deliberately (norm 3.3-6)
 */
record Woordkennis(
        boolean vanLhs17,
        Map<Klasse, Vraag> klassen,
        List<VerzwarendAspect.Soort> aspecten,
        Set<VerzwarendAspect.Soort> geldstrafZonderEffect,
        Set<VerzwarendAspect.Soort> verhulling,
        Set<VerzachtendArgument.Soort> verzachtend,
        Set<VerzwarendArgument.Soort> verzwarend,
        Set<VerzachtendArgument.Soort> legalisatie,
        Set<VerzwarendArgument.Soort> recidive,
        Set<ErnstigeGedraging> fraude,
        Set<ErnstigeGedraging> belemmering,
        Set<ErnstigeGedraging> gevaar) {
    /**
     * What a class asks.
     *
     * @param zonder of the overleg, where there are no aspects
     * @param met the same where there are
     * @param strafrecht of criminal action
     */
    record Vraag(Overlegindicatie zonder, Overlegindicatie met, Strafrecht strafrecht) {
        Overlegindicatie overleg(boolean aspecten) {
            return aspecten ? met : zonder;
        }

        boolean isZwaar() {
            return strafrecht == Strafrecht.UITGANGSPUNT;
        }

        boolean isLicht() {
            return strafrecht == Strafrecht.UITZONDERING;
        }
    }

    /** Typed from the text of LHS 1.7, and not read from any flag. */
    static final Woordkennis LHS_17 = new Woordkennis(
            true,
            // Norms 3.3-1, 3.3-2 and 3.3-7.
            Map.of(
                    Klasse.LICHT,
                    new Vraag(Overlegindicatie.NIET_GEINDICEERD, Overlegindicatie.ZINVOL, Strafrecht.UITZONDERING),
                    Klasse.MIDDEN,
                    new Vraag(Overlegindicatie.NOODZAKELIJK, Overlegindicatie.NOODZAKELIJK, Strafrecht.MOGELIJK),
                    Klasse.ZWAAR,
                    new Vraag(Overlegindicatie.NOODZAKELIJK, Overlegindicatie.NOODZAKELIJK, Strafrecht.UITGANGSPUNT)),
            // Norm 3.2-1.
            List.of(
                    VerzwarendAspect.Soort.FINANCIEEL_VOORDEEL,
                    VerzwarendAspect.Soort.STATUS_VOORBEELDFUNCTIE,
                    VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT,
                    VerzwarendAspect.Soort.COMBINATIE_ANDERE_DELICTEN,
                    VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN,
                    VerzwarendAspect.Soort.NORMBEVESTIGING,
                    VerzwarendAspect.Soort.WAARHEIDSVINDING),
            Set.of(VerzwarendAspect.Soort.FINANCIELE_SANCTIE_ZONDER_EFFECT),
            Set.of(VerzwarendAspect.Soort.COMBINATIE_ANDERE_DELICTEN),
            Set.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK, VerzachtendArgument.Soort.OVERIG),
            Set.of(VerzwarendArgument.Soort.RECIDIVE, VerzwarendArgument.Soort.OVERIG),
            Set.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK),
            Set.of(VerzwarendArgument.Soort.RECIDIVE),
            Set.of(ErnstigeGedraging.FRAUDE),
            Set.of(
                    ErnstigeGedraging.WEIGEREN_TOEGANG,
                    ErnstigeGedraging.INTIMIDATIE,
                    ErnstigeGedraging.GEWELDSDREIGING,
                    ErnstigeGedraging.VERNIETIGING_BEWIJS,
                    ErnstigeGedraging.POGING_OMKOPING,
                    ErnstigeGedraging.ANDERE_TOEZICHTBELEMMERING),
            Set.of(
                    ErnstigeGedraging.SABOTAGE,
                    ErnstigeGedraging.VERNIELING,
                    ErnstigeGedraging.VERKEERDE_INFORMATIE,
                    ErnstigeGedraging.ANDER_OPZETTELIJK_GEVAAR));

    /** By the flags of the words. */
    static Woordkennis van(Woordenlijst woorden) {
        Map<Klasse, Vraag> klassen = new HashMap<>();
        for (Klasse klasse : woorden.klassen().alle()) {
            klassen.put(klasse, new Vraag(klasse.overleg(false), klasse.overleg(true), klasse.strafrecht()));
        }
        return new Woordkennis(
                woorden.isVanLhs17(),
                klassen,
                woorden.aspecten().alle(),
                die(woorden.aspecten(), VerzwarendAspect.Soort::isGeldstrafZonderEffect),
                die(woorden.aspecten(), VerzwarendAspect.Soort::isVerhulling),
                die(woorden.verzachtend(), v -> true),
                die(woorden.verzwarend(), v -> true),
                die(woorden.verzachtend(), VerzachtendArgument.Soort::isLegalisatie),
                die(woorden.verzwarend(), VerzwarendArgument.Soort::isRecidive),
                die(woorden.gedragingen(), ErnstigeGedraging::isFraude),
                die(
                        woorden.gedragingen(),
                        g -> !g.isFraude() && g.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT),
                die(woorden.gedragingen(), g -> g.soort() == ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN));
    }

    boolean kent(VerzwarendAspect.Soort soort) {
        return aspecten.contains(soort);
    }

    boolean kent(VerzachtendArgument.Soort soort) {
        return verzachtend.contains(soort);
    }

    boolean kent(VerzwarendArgument.Soort soort) {
        return verzwarend.contains(soort);
    }

    boolean kent(ErnstigeGedraging gedraging) {
        return fraude.contains(gedraging) || belemmering.contains(gedraging) || gevaar.contains(gedraging);
    }

    private static <B extends Begrip<B>> Set<B> die(Woordenlijst.Soort<B> woorden, Predicate<B> eis) {
        return woorden.alle().stream().filter(eis).collect(Collectors.toUnmodifiableSet());
    }
}
