package nl.lhs.rules.regels;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;
import nl.lhs.core.vervolg.Aanleiding;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/**
 * The facts of a casus as one number. The rules see nothing but what is read back from it, so that equal numbers are decided
 * alike whatever else the casus holds.
 *
 * @param waarde each fact in bits of its own
 */
public record Feitencode(long waarde) {
    private static int gebruikt;

    private static final Vlag OVERTREDING = vlag();
    private static final Waarde<Gevolgen> GEVOLGEN = waarde(Gevolgen.class);
    private static final Waarde<Typering> TYPERING = waarde(Typering.class);
    private static final Vlag VERZACHTEND = vlag();
    private static final Vlag VERZWAREND = vlag();
    private static final Vlag LEGALISATIE = vlag();
    private static final Vlag RECIDIVE = vlag();
    private static final Verzameling<VerzwarendAspect.Soort> ASPECTEN = verzameling(VerzwarendAspect.Soort.class);
    private static final Vlag TOEZICHT_BELEMMERD = vlag();
    private static final Vlag MENSEN_IN_GEVAAR = vlag();
    private static final Vlag BELEMMERT_ANDERS = vlag();
    private static final Vlag FRAUDEERT = vlag();
    private static final Vlag SPOEDEISEND = vlag();
    private static final Waarde<Voorschrift.Soort> VOORSCHRIFT = waarde(Voorschrift.Soort.class);
    private static final Waarde<Bekendheid> BEGUNSTIGEND_BESLUIT = waarde(Bekendheid.class);
    private static final Vlag OPGAVE_VAN_BEVOEGDHEDEN = vlag();
    private static final Verzameling<Interventie> BEVOEGDHEDEN = verzameling(Interventie.class);
    private static final Vlag BSBM_OPLEGGEN = vlag();
    private static final Vlag BSBM_NIET_IN_FEITENBOEKJE = vlag();
    private static final Vlag BSBM_CONTRA_INDICATIE = vlag();
    private static final Vlag GEDOOGBESLUIT = vlag();
    private static final Waarde<Spoor> OVERLEGUITKOMST = waarde(Spoor.class);
    /** Empty for none: a deviation chooses at least one. */
    private static final Verzameling<Interventie> AFWIJKING = verzameling(Interventie.class);

    private static final Vlag DOORPAKKEN = vlag();
    private static final Vlag HERCONTROLE = vlag();

    /** The facts of a casus, and of the history of its dossier where there is one. */
    public static Feitencode van(Casus casus, Optional<Voorgeschiedenis> geschiedenis) {
        Bevinding bevinding = casus.bevinding();
        long code = OVERTREDING.zet(bevinding.overtreding())
                | GEVOLGEN.zet(bevinding.gevolgen().orElse(null))
                | TYPERING.zet(casus.normadressaat().typering().orElse(null))
                | VERZACHTEND.zet(!bevinding.verzachtendeArgumenten().isEmpty())
                | VERZWAREND.zet(!bevinding.verzwarendeArgumenten().isEmpty())
                | SPOEDEISEND.zet(bevinding.spoedeisend())
                | BEGUNSTIGEND_BESLUIT.zet(Bekendheid.van(casus.normadressaat().begunstigendBesluit()))
                | GEDOOGBESLUIT.zet(casus.gedoogbesluit().isPresent());
        for (VerzachtendArgument argument : bevinding.verzachtendeArgumenten()) {
            code |= LEGALISATIE.zet(argument.soort() == VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK);
        }
        for (VerzwarendArgument argument : bevinding.verzwarendeArgumenten()) {
            code |= RECIDIVE.zet(argument.soort() == VerzwarendArgument.Soort.RECIDIVE);
        }
        for (VerzwarendAspect aspect : bevinding.verzwarendeAspecten()) {
            code |= ASPECTEN.zet(aspect.soort());
        }
        for (ErnstigeGedraging gedraging : bevinding.ernstigeGedragingen()) {
            boolean belemmert = gedraging.soort() == ErnstigeGedraging.Soort.BELEMMERING_TOEZICHT;
            code |= TOEZICHT_BELEMMERD.zet(belemmert)
                    | MENSEN_IN_GEVAAR.zet(gedraging.soort() == ErnstigeGedraging.Soort.GEVAAR_VOOR_MENSEN)
                    | BELEMMERT_ANDERS.zet(belemmert && gedraging != ErnstigeGedraging.FRAUDE)
                    | FRAUDEERT.zet(gedraging == ErnstigeGedraging.FRAUDE);
        }
        if (bevinding.voorschrift().isPresent()) {
            code |= VOORSCHRIFT.zet(bevinding.voorschrift().get().soort());
        }
        if (casus.bevoegdheden().isPresent()) {
            code |= OPGAVE_VAN_BEVOEGDHEDEN.zet(true)
                    | BEVOEGDHEDEN.zet(casus.bevoegdheden().get());
        }
        if (casus.bsbm().isPresent()) {
            Bsbm bsbm = casus.bsbm().get();
            code |= BSBM_OPLEGGEN.zet(bsbm.opleggen())
                    | BSBM_NIET_IN_FEITENBOEKJE.zet(!bsbm.feitInFeitenboekje())
                    | BSBM_CONTRA_INDICATIE.zet(bsbm.contraIndicatie());
        }
        if (casus.overleg().isPresent()) {
            code |= OVERLEGUITKOMST.zet(casus.overleg().get().uitkomst());
        }
        if (casus.afwijking().isPresent()) {
            code |= AFWIJKING.zet(casus.afwijking().get().interventies());
        }
        if (geschiedenis.isPresent()) {
            code |= DOORPAKKEN.zet(geschiedenis.get().isDoorpakken())
                    | HERCONTROLE.zet(geschiedenis.get().aanleiding() == Aanleiding.HERCONTROLE);
        }
        return new Feitencode(code);
    }

    /** What the number says. */
    public Feiten feiten() {
        Set<Interventie> afwijking = AFWIJKING.lees(waarde);
        return new Feiten(
                OVERTREDING.lees(waarde),
                GEVOLGEN.lees(waarde),
                TYPERING.lees(waarde),
                VERZACHTEND.lees(waarde),
                VERZWAREND.lees(waarde),
                LEGALISATIE.lees(waarde),
                RECIDIVE.lees(waarde),
                ASPECTEN.lees(waarde),
                TOEZICHT_BELEMMERD.lees(waarde),
                MENSEN_IN_GEVAAR.lees(waarde),
                BELEMMERT_ANDERS.lees(waarde),
                FRAUDEERT.lees(waarde),
                SPOEDEISEND.lees(waarde),
                VOORSCHRIFT.lees(waarde),
                BEGUNSTIGEND_BESLUIT.lees(waarde),
                OPGAVE_VAN_BEVOEGDHEDEN.lees(waarde) ? BEVOEGDHEDEN.lees(waarde) : null,
                BSBM_OPLEGGEN.lees(waarde),
                BSBM_NIET_IN_FEITENBOEKJE.lees(waarde),
                BSBM_CONTRA_INDICATIE.lees(waarde),
                GEDOOGBESLUIT.lees(waarde),
                OVERLEGUITKOMST.lees(waarde),
                afwijking.isEmpty() ? null : afwijking,
                DOORPAKKEN.lees(waarde),
                HERCONTROLE.lees(waarde));
    }

    /** Bits that no other fact has: facts that ran into each other would be decided alike. */
    private static int neem(int breedte) {
        int plaats = gebruikt;
        gebruikt += breedte;
        if (gebruikt > Long.SIZE) {
            throw new IllegalStateException("the facts take " + gebruikt + " bits; expected at most " + Long.SIZE);
        }
        return plaats;
    }

    private static Vlag vlag() {
        return new Vlag(neem(1));
    }

    private static <E extends Enum<E>> Waarde<E> waarde(Class<E> soort) {
        E[] waarden = soort.getEnumConstants();
        int breedte = Integer.SIZE - Integer.numberOfLeadingZeros(waarden.length); // one more value, for null
        return new Waarde<>(neem(breedte), (1L << breedte) - 1, waarden);
    }

    private static <E extends Enum<E>> Verzameling<E> verzameling(Class<E> soort) {
        return new Verzameling<>(neem(soort.getEnumConstants().length), soort);
    }

    /** Yes or no. */
    private record Vlag(int plaats) {
        long zet(boolean waarde) {
            return waarde ? 1L << plaats : 0;
        }

        boolean lees(long code) {
            return ((code >>> plaats) & 1) != 0;
        }
    }

    /** One of some values, or null. */
    private record Waarde<E extends Enum<E>>(int plaats, long masker, E[] waarden) {
        long zet(E waarde) {
            return waarde == null ? 0 : (waarde.ordinal() + 1L) << plaats;
        }

        E lees(long code) {
            int nummer = (int) ((code >>> plaats) & masker);
            return nummer == 0 ? null : waarden[nummer - 1];
        }
    }

    /** Any of some values. */
    private record Verzameling<E extends Enum<E>>(int plaats, Class<E> soort) {
        long zet(E waarde) {
            return 1L << (plaats + waarde.ordinal());
        }

        long zet(Collection<E> waarden) {
            long code = 0;
            for (E waarde : waarden) {
                code |= zet(waarde);
            }
            return code;
        }

        Set<E> lees(long code) {
            Set<E> waarden = EnumSet.noneOf(soort);
            for (E waarde : soort.getEnumConstants()) {
                if (((code >>> (plaats + waarde.ordinal())) & 1) != 0) {
                    waarden.add(waarde);
                }
            }
            return Collections.unmodifiableSet(waarden);
        }
    }
}
