package nl.lhs.rules.orakel;

import static nl.lhs.rules.orakel.Figuren.AANSPREKEN;
import static nl.lhs.rules.orakel.Figuren.BESTRAFFEND;
import static nl.lhs.rules.orakel.Figuren.BOETE;
import static nl.lhs.rules.orakel.Figuren.GESPREK;
import static nl.lhs.rules.orakel.Figuren.HERSTELLEND;
import static nl.lhs.rules.orakel.Figuren.LOB;
import static nl.lhs.rules.orakel.Figuren.LOD;
import static nl.lhs.rules.orakel.Figuren.SCHORSEN;
import static nl.lhs.rules.orakel.Figuren.VT;
import static nl.lhs.rules.orakel.Figuren.WAARSCHUWING;

import java.util.Optional;
import nl.lhs.core.Casus;

/**
 * The rungs of reading R13, as arithmetic on sets of interventions: pure, and without any history but what is given.
 *
 * @param kan the herstellende and bestraffende interventions that are available, in the segment or not
 * @param opgelegd those that may go on where they were imposed before: what a keuze or a deviation may hold
 * @param cel those of the segment, available or not
 * @param spoed whether reading R8 puts bestuursdwang in the place of the lightest
 */
record Dossierladder(long kan, long opgelegd, long cel, boolean spoed) {
    /**
     * The rungs of a case.
     *
     * @param casus what holds
     * @param straf the criminal action that stands: beside it there is no BESTUURLIJKE_BOETE
     */
    static Dossierladder of(Casus casus, long straf) {
        long bestuurlijk = (HERSTELLEND | BESTRAFFEND) & (straf == 0 ? ~0 : ~BOETE);
        boolean zonderBesluit = casus.normadressaat().begunstigendBesluit().equals(Optional.of(false));
        return new Dossierladder(
                Orakel.lhs17().beschikbaar(casus) & bestuurlijk,
                Orakel.lhs17().bevoegd(casus) & bestuurlijk & (zonderBesluit ? ~SCHORSEN : ~0),
                Orakel.lhs17().plaats(casus).cel(),
                casus.bevinding().spoedeisend());
    }

    /** The weight of a combination: by its heaviest bestraffende, then by its heaviest herstellende. */
    static long rang(long combinatie) {
        return Long.highestOneBit(combinatie & BESTRAFFEND) << 12 | Long.highestOneBit(combinatie & HERSTELLEND);
    }

    private static long lichtste(long masker) {
        return Long.lowestOneBit(masker);
    }

    private long lichtsteHerstellende() {
        long mogelijk = cel & kan & HERSTELLEND;
        return spoed && (mogelijk & LOB) != 0 ? LOB : lichtste(mogelijk);
    }

    /** Readings R5 and R8: what is chosen first, without criminal action. */
    long begin() {
        long herstellend = lichtsteHerstellende();
        return herstellend != 0 ? herstellend : lichtste(cel & kan & BESTRAFFEND);
    }

    private long zwaardereHerstellende(long dan) {
        long hoogste = Long.highestOneBit(dan & HERSTELLEND);
        return lichtste(kan & HERSTELLEND & ~(hoogste | hoogste - 1));
    }

    private long volgendeHerstellende(long staat) {
        long herstellend = staat & HERSTELLEND;
        if (herstellend == 0) {
            long lichtste = lichtsteHerstellende();
            return lichtste != 0 ? lichtste : VT;
        }
        if (herstellend == AANSPREKEN) {
            return WAARSCHUWING;
        }
        long aangekondigd = kan & (LOD | LOB);
        boolean brief = (herstellend & ~GESPREK) == WAARSCHUWING;
        return brief && aangekondigd != 0 ? lichtste(aangekondigd) : zwaardereHerstellende(herstellend);
    }

    /**
     * The rung above what stands.
     *
     * @param staat what stands, without criminal action
     * @param gebruikt every herstellende that was ever used in the dossier
     * @return 0 where there is none: the rungs are used up
     */
    long volgende(long staat, long gebruikt) {
        long bestraffend = staat & BESTRAFFEND & opgelegd;
        long herstellend = volgendeHerstellende(staat);
        if (herstellend != 0) {
            return herstellend | bestraffend;
        }
        long zwaarste = Long.highestOneBit((gebruikt | staat) & kan & HERSTELLEND);
        for (long bit = 1; bit <= BESTRAFFEND; bit <<= 1) {
            long trede = zwaarste | bestraffend | bit;
            if ((bit & cel & kan & BESTRAFFEND) != 0 && rang(trede) > rang(staat)) {
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
        long zwaarste = Long.highestOneBit(bodem & HERSTELLEND);
        if ((zwaarste & ~over) != 0) {
            long boven = zwaardereHerstellende(zwaarste);
            over = over & BESTRAFFEND | (boven != 0 ? boven : Long.highestOneBit(kan & HERSTELLEND));
        }
        return rang(advies) >= rang(over) ? advies : over;
    }
}
