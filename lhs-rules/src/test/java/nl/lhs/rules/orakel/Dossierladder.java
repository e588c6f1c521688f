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
record Dossierladder(int kan, int opgelegd, int cel, boolean spoed) {
    /**
     * The rungs of a case.
     *
     * @param casus what holds
     * @param straf the criminal action that stands: beside it there is no BESTUURLIJKE_BOETE
     */
    static Dossierladder of(Casus casus, int straf) {
        int bestuurlijk = (HERSTELLEND | BESTRAFFEND) & (straf == 0 ? ~0 : ~BOETE);
        boolean zonderBesluit = casus.normadressaat().begunstigendBesluit().equals(Optional.of(false));
        return new Dossierladder(
                Orakel.beschikbaar(casus) & bestuurlijk,
                Orakel.bevoegd(casus) & bestuurlijk & (zonderBesluit ? ~SCHORSEN : ~0),
                Orakel.lhs17().plaats(casus).cel(),
                casus.bevinding().spoedeisend());
    }

    /** The weight of a combination: by its heaviest bestraffende, then by its heaviest herstellende. */
    static int rang(int combinatie) {
        return Integer.highestOneBit(combinatie & BESTRAFFEND) << 12 | Integer.highestOneBit(combinatie & HERSTELLEND);
    }

    private static int lichtste(int masker) {
        return Integer.lowestOneBit(masker);
    }

    private int lichtsteHerstellende() {
        int mogelijk = cel & kan & HERSTELLEND;
        return spoed && (mogelijk & LOB) != 0 ? LOB : lichtste(mogelijk);
    }

    /** Readings R5 and R8: what is chosen first, without criminal action. */
    int begin() {
        int herstellend = lichtsteHerstellende();
        return herstellend != 0 ? herstellend : lichtste(cel & kan & BESTRAFFEND);
    }

    private int zwaardereHerstellende(int dan) {
        int hoogste = Integer.highestOneBit(dan & HERSTELLEND);
        return lichtste(kan & HERSTELLEND & ~(hoogste | hoogste - 1));
    }

    private int volgendeHerstellende(int staat) {
        int herstellend = staat & HERSTELLEND;
        if (herstellend == 0) {
            int lichtste = lichtsteHerstellende();
            return lichtste != 0 ? lichtste : VT;
        }
        if (herstellend == AANSPREKEN) {
            return WAARSCHUWING;
        }
        int aangekondigd = kan & (LOD | LOB);
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
    int volgende(int staat, int gebruikt) {
        int bestraffend = staat & BESTRAFFEND & opgelegd;
        int herstellend = volgendeHerstellende(staat);
        if (herstellend != 0) {
            return herstellend | bestraffend;
        }
        int zwaarste = Integer.highestOneBit((gebruikt | staat) & kan & HERSTELLEND);
        for (int bit = 1; bit <= BESTRAFFEND; bit <<= 1) {
            int trede = zwaarste | bestraffend | bit;
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
    int metBodem(int advies, int bodem) {
        int over = bodem & opgelegd;
        int zwaarste = Integer.highestOneBit(bodem & HERSTELLEND);
        if ((zwaarste & ~over) != 0) {
            int boven = zwaardereHerstellende(zwaarste);
            over = over & BESTRAFFEND | (boven != 0 ? boven : Integer.highestOneBit(kan & HERSTELLEND));
        }
        return rang(advies) >= rang(over) ? advies : over;
    }
}
