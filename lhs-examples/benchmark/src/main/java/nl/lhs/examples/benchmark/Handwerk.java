package nl.lhs.examples.benchmark;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;

/** LHS 1.7 as a programmer would write it without rules: arithmetic on the matrix, and ifs. */
public final class Handwerk implements Mededinger {
    private static final Segment[] SEGMENTEN = Segment.values();
    private static final int ZIJDE = 4;
    private static final int RIJ_VIER = 3;

    @Override
    public String naam() {
        return "hand-written Java";
    }

    @Override
    public Antwoord beslis(Casus casus) {
        Bevinding bevinding = casus.bevinding();
        if (!bevinding.overtreding()) {
            return Antwoord.GEEN_OVERTREDING;
        }
        Segment segment = segment(casus, bevinding);
        Klasse klasse = klasse(segment);
        boolean nietOptreden =
                casus.gedoogbesluit().isPresent() || casus.afzien().isPresent();
        boolean wilBsbm =
                !nietOptreden && casus.bsbm().isPresent() && casus.bsbm().get().opleggen();
        boolean bsbm = wilBsbm && kentBsbm(segment);
        Overlegindicatie overleg =
                overleg(klasse, bevinding.verzwarendeAspecten().isEmpty(), bsbm);
        if (nietOptreden) {
            return new Antwoord(segment, klasse, overleg, false, List.of());
        }
        Spoor uitkomst = casus.overleg().map(Overleg::uitkomst).orElse(null);
        if (uitkomst == null && overleg == Overlegindicatie.NOODZAKELIJK) {
            return new Antwoord(segment, klasse, overleg, true, List.of());
        }
        List<Interventie> gekozen = casus.afwijking().isPresent()
                ? Gegevens.lichtNaarZwaar(casus.afwijking().get().interventies())
                : lichtste(casus, segment, bsbm || wilBsbm && naOverleg(segment, uitkomst), uitkomst);
        return new Antwoord(segment, klasse, overleg, false, gekozen);
    }

    private static Segment segment(Casus casus, Bevinding bevinding) {
        int kolom =
                casus.normadressaat().typering().orElse(Typering.ONVERSCHILLIG).ordinal();
        int rij = bevinding.gevolgen().orElseThrow().ordinal();
        boolean zacht = !bevinding.verzachtendeArgumenten().isEmpty();
        boolean zwaar = !bevinding.verzwarendeArgumenten().isEmpty();
        if (zacht && !zwaar) {
            kolom = Math.max(kolom - 1, 0);
            rij = Math.max(rij - 1, 0);
        } else if (zwaar && !zacht) {
            kolom = Math.min(kolom + 1, ZIJDE - 1);
            rij = Math.min(rij + 1, RIJ_VIER);
        }
        return SEGMENTEN[kolom * ZIJDE + rij];
    }

    private static Klasse klasse(Segment segment) {
        return switch (segment) {
            case A1, A2, A3, B1, B2, C1 -> Klasse.LICHT;
            case A4, B3, B4, C2, D1, D2 -> Klasse.MIDDEN;
            case C3, C4, D3, D4 -> Klasse.ZWAAR;
        };
    }

    private static boolean kentBsbm(Segment segment) {
        return switch (segment) {
            case A3, A4, B2, B3, B4, C1, C2, C3, C4 -> true;
            case A1, A2, B1, D1, D2, D3, D4 -> false;
        };
    }

    /** In column D the words of the strategie let a BSBM in once the OM leaves the case to administrative law. */
    private static boolean naOverleg(Segment segment, Spoor uitkomst) {
        return uitkomst == Spoor.BESTUURSRECHT && segment.ordinal() / ZIJDE == ZIJDE - 1;
    }

    private static Overlegindicatie overleg(Klasse klasse, boolean zonderAspecten, boolean bsbm) {
        if (bsbm) {
            return Overlegindicatie.NIET_GEINDICEERD;
        }
        if (!klasse.equals(Klasse.LICHT)) {
            return Overlegindicatie.NOODZAKELIJK;
        }
        return zonderAspecten ? Overlegindicatie.NIET_GEINDICEERD : Overlegindicatie.ZINVOL;
    }

    private static List<Interventie> lichtste(Casus casus, Segment segment, boolean bsbm, Spoor uitkomst) {
        Interventie straf = null;
        if (bsbm) {
            straf = Interventie.BSBM;
        } else if (uitkomst != null && uitkomst.isStrafrechtelijk()) {
            straf = Interventie.PROCES_VERBAAL;
        }
        Interventie bestuur = !bsbm && uitkomst == Spoor.STRAFRECHT ? null : bestuur(casus, segment, straf != null);
        if (bestuur == null) {
            return straf == null ? List.of() : List.of(straf);
        }
        return straf == null ? List.of(bestuur) : List.of(bestuur, straf);
    }

    private static Interventie bestuur(Casus casus, Segment segment, boolean straf) {
        boolean dwang = casus.bevinding().spoedeisend()
                && mag(casus.bevoegdheden().orElse(null), Interventie.LAST_ONDER_BESTUURSDWANG);
        return switch (segment) {
            case A1, A2, B1 -> Interventie.AANSPREKEN_INFORMEREN;
            case A3, B2, C1, D1 -> Interventie.WAARSCHUWEN;
            case A4, B3, B4, C2, C3 -> dwang ? Interventie.LAST_ONDER_BESTUURSDWANG : Interventie.VERSCHERPT_TOEZICHT;
            case C4, D2, D3, D4 ->
                dwang ? Interventie.LAST_ONDER_BESTUURSDWANG : naarBevoegdheid(casus, segment, straf);
        };
    }

    private static Interventie naarBevoegdheid(Casus casus, Segment segment, boolean straf) {
        List<Interventie> bevoegd = casus.bevoegdheden().orElse(null);
        if (mag(bevoegd, Interventie.LAST_ONDER_DWANGSOM)) {
            return Interventie.LAST_ONDER_DWANGSOM;
        }
        if (mag(bevoegd, Interventie.LAST_ONDER_BESTUURSDWANG)) {
            return Interventie.LAST_ONDER_BESTUURSDWANG;
        }
        if (mag(bevoegd, Interventie.TIJDELIJK_STILLEGGEN)) {
            return Interventie.TIJDELIJK_STILLEGGEN;
        }
        if (segment == Segment.D2) {
            return !straf && mag(bevoegd, Interventie.BESTUURLIJKE_BOETE) ? Interventie.BESTUURLIJKE_BOETE : null;
        }
        Optional<Boolean> besluit = casus.normadressaat().begunstigendBesluit();
        if (besluit.isEmpty()) {
            return null;
        }
        Interventie vergaand =
                besluit.get() ? Interventie.SCHORSEN_OF_INTREKKEN : Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
        return mag(bevoegd, vergaand) ? vergaand : null;
    }

    private static boolean mag(List<Interventie> bevoegd, Interventie interventie) {
        return bevoegd == null || bevoegd.contains(interventie);
    }
}
