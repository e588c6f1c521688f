package nl.lhs.rules.orakel;

import java.util.Optional;
import nl.lhs.core.Casus;
import nl.lhs.core.Rol;

/**
 * The rungs of reading R13, as arithmetic on sets of interventions: pure, and without any history but what is given.
 *
 * @param k what each intervention is
 * @param kan the herstellende and bestraffende interventions that are available, in the segment or not
 * @param opgelegd those that may go on where they were imposed before: what a keuze or a deviation may hold
 * @param cel those of the segment, available or not
 * @param dwang whether reading R8 puts what fits in spoed in the place of the lightest
 */
record Dossierladder(Interventiekennis k, long kan, long opgelegd, long cel, boolean dwang) {
    /**
     * The rungs of a case.
     *
     * @param orakel that of the strategie
     * @param casus what holds
     * @param straf the criminal action that stands: beside it there is no bestraffende that punishes
     */
    static Dossierladder of(Orakel orakel, Casus casus, long straf) {
        Interventiekennis k = orakel.interventies();
        long bestuurlijk = (k.herstellend | k.bestraffend) & (straf == 0 ? ~0L : ~k.punitief);
        boolean zonderBesluit = casus.normadressaat().begunstigendBesluit().equals(Optional.of(false));
        return new Dossierladder(
                k,
                orakel.beschikbaar(casus) & bestuurlijk,
                orakel.bevoegd(casus) & bestuurlijk & (zonderBesluit ? ~k.neemtAf : ~0L),
                orakel.plaats(casus).cel(),
                orakel.isDwang(casus));
    }

    /** Which of two combinations is heavier: by their heaviest bestraffende, then by their heaviest herstellende. */
    static int vergelijk(Interventiekennis k, long een, long ander) {
        int opStraf = Long.compareUnsigned(hoogste(een & k.bestraffend), hoogste(ander & k.bestraffend));
        return opStraf != 0
                ? opStraf
                : Long.compareUnsigned(hoogste(een & k.herstellend), hoogste(ander & k.herstellend));
    }

    /** The weight of a combination under LHS 1.7. */
    static long rang(long combinatie) {
        return hoogste(combinatie & Figuren.BESTRAFFEND) << 12 | hoogste(combinatie & Figuren.HERSTELLEND);
    }

    private static long hoogste(long masker) {
        return Long.highestOneBit(masker);
    }

    private static long lichtste(long masker) {
        return Long.lowestOneBit(masker);
    }

    /** The herstellende that can be a rung: one that outside its segment is only chosen, is none there. */
    private long treden() {
        return kan & k.herstellend & (cel | ~k.met(Rol.BUITEN_SEGMENT_ALLEEN_GEKOZEN));
    }

    /** Nothing else of administrative law stands beside it. */
    private boolean staatAlleen(long trede) {
        return (trede & k.met(Rol.STAAT_ALLEEN)) != 0;
    }

    private long lichtsteHerstellende() {
        long mogelijk = cel & kan & k.herstellend;
        long past = mogelijk & k.pastBijSpoed;
        return dwang && past != 0 ? lichtste(past) : lichtste(mogelijk);
    }

    /** Readings R5 and R8: what is chosen first, without criminal action. */
    long begin() {
        long herstellend = lichtsteHerstellende();
        return herstellend != 0 ? herstellend : lichtste(cel & kan & k.bestraffend);
    }

    private long zwaardereHerstellende(long dan) {
        long hoogste = hoogste(dan & k.herstellend);
        return lichtste(treden() & ~(hoogste | hoogste - 1));
    }

    private long volgendeHerstellende(long staat) {
        long herstellend = staat & k.herstellend;
        if (herstellend == 0) {
            long lichtste = lichtsteHerstellende();
            long vervangend = lichtste(treden() & k.met(Rol.VERVANGT_EERSTE_TREDE));
            return lichtste != 0 ? lichtste : vervangend != 0 ? vervangend : lichtste(treden());
        }
        boolean brief = (herstellend & k.waarschuwt) != 0 && (herstellend & ~(k.waarschuwt | k.vultAan)) == 0;
        long aangekondigd = treden() & k.last;
        if (brief && aangekondigd != 0) {
            return lichtste(aangekondigd);
        }
        boolean gesproken = !brief && Long.bitCount(herstellend) == 1 && (herstellend & k.met(Rol.SPREEKT_AAN)) != 0;
        long waarschuwing = treden() & k.waarschuwt;
        return gesproken && waarschuwing != 0 ? lichtste(waarschuwing) : zwaardereHerstellende(herstellend);
    }

    /**
     * The rung above what stands.
     *
     * @param staat what stands, without criminal action
     * @param gebruikt every herstellende that was ever used in the dossier
     * @return 0 where there is none: the rungs are used up
     */
    long volgende(long staat, long gebruikt) {
        long bestraffend = staat & k.bestraffend & opgelegd & ~k.met(Rol.STAAT_ALLEEN);
        long herstellend = volgendeHerstellende(staat);
        if (herstellend != 0) {
            return staatAlleen(herstellend) ? herstellend : herstellend | bestraffend;
        }
        long zwaarste = hoogste((gebruikt | staat) & treden());
        long ernaast = bestraffend | (staatAlleen(zwaarste) ? 0 : zwaarste);
        for (long rest = cel & kan & k.bestraffend; rest != 0; rest &= rest - 1) {
            long bit = lichtste(rest);
            long trede = staatAlleen(bit) ? bit : ernaast | bit;
            if (vergelijk(k, trede, staat) > 0) {
                return trede;
            }
        }
        return 0;
    }

    /**
     * What is advised, but not below the floor. Of a floor that is not available any more, a bestraffende falls away, so
     * that nobody is punished otherwise without a hercontrole; the herstellende gives way to the next above it, else to the
     * nearest below.
     *
     * @param advies what is decided anew, without criminal action
     * @param bodem what the last hercontrole without compliance chose; 0 where there was none
     */
    long metBodem(long advies, long bodem) {
        long over = bodem & opgelegd;
        long zwaarste = hoogste(bodem & k.herstellend);
        if ((zwaarste & ~over) != 0) {
            long boven = zwaardereHerstellende(zwaarste);
            long anders = boven != 0 ? boven : hoogste(treden());
            over = staatAlleen(anders) ? anders : over & k.bestraffend | anders;
        }
        return vergelijk(k, advies, over) >= 0 ? advies : over;
    }
}
