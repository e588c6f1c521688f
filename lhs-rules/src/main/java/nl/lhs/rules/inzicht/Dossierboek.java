package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;

/**
 * For each dossier: what its latest record counts for, in four longs. A million dossiers take 57 MB this way, and 193 MB as
 * objects in a map; the limit for a million records is 256 MB.
 */
final class Dossierboek {
    private static final LocalDate BEGIN = LocalDate.of(0, 1, 1);
    private static final int WOORDEN = 4;

    private static final int DAGEN_GEEN = 0;
    private static final int DAGEN_ONBEKEND = 1;
    private static final int DAGEN_VOOR = 2;
    private static final int DAGEN_VANAF = 3;

    private static final List<Spoor> SPOREN = List.of(Spoor.values());
    private static final int OPGELEGD_BITS =
            bits(Maat.OPGELEGD.waarden().stream().map(Interventie.class::cast).toList());

    /** A part of the words of a dossier: in which word, from which bit, how many bits. */
    private enum Veld {
        UITKOMST(0, 0, 2),
        STATUS(0, 2, 1),
        UITGANGSPOSITIE(0, 3, 4),
        SEGMENT(0, 7, 4),
        KLASSE(0, 11, 2),
        VERPLAATSING(0, 13, 2),
        TYPERING(0, 15, 1),
        INDICATIE(0, 16, 2),
        /** 0 where there is none. */
        OVERLEGUITKOMST(0, 18, 2),
        AANGIFTE(0, 20, 1),
        AFWIJKING(0, 21, 3),
        TREDE(0, 24, 4),
        DOSSIER(0, 28, 1),
        /** A bit for each intervention. */
        GEKOZEN(0, 29, 12),
        /** A bit for each intervention that was in force before the latest record. */
        STOND(0, 41, 12),
        DATUM(1, 0, 22),
        WACHTTIJD(1, 22, 22),
        LABEL(1, 44, 16),
        HERSTELTIJD(2, 0, 22),
        VOLGNUMMER(2, 22, 32),
        /** 0 where it is not named. */
        NORMADRESSAAT(3, 0, 32);

        private final int woord;
        private final int schuif;
        private final long masker;

        Veld(int woord, int schuif, int breedte) {
            this.woord = woord;
            this.schuif = schuif;
            this.masker = (1L << breedte) - 1;
        }
    }

    private final Sleutelboek boek = new Sleutelboek(WOORDEN);

    int aantal() {
        return boek.aantal();
    }

    /** The number of the dossier with this kenmerk; a new one is added. */
    int nummer(String kenmerk) {
        return boek.nummer(kenmerk);
    }

    private int lees(int dossier, Veld veld) {
        return (int) (boek.lees(dossier, veld.woord) >>> veld.schuif & veld.masker);
    }

    private void zet(int dossier, Veld veld, long waarde) {
        if ((waarde & veld.masker) != waarde) {
            throw new IllegalStateException(waarde + " does not fit in " + veld);
        }
        long rest = boek.lees(dossier, veld.woord) & ~(veld.masker << veld.schuif);
        boek.zet(dossier, veld.woord, rest | waarde << veld.schuif);
    }

    /** The place of the latest record in its dossier; 0 where there is none yet. */
    int volgnummer(int dossier) {
        return lees(dossier, Veld.VOLGNUMMER);
    }

    LocalDate datum(int dossier) {
        return BEGIN.plusDays(lees(dossier, Veld.DATUM));
    }

    int label(int dossier) {
        return lees(dossier, Veld.LABEL);
    }

    /** The number of the normadressaat, where it is named; else -1. */
    int normadressaat(int dossier) {
        return lees(dossier, Veld.NORMADRESSAAT) - 1;
    }

    int segment(int dossier) {
        return lees(dossier, Veld.SEGMENT);
    }

    boolean isOpen(int dossier) {
        return lees(dossier, Veld.DOSSIER) == Maat.Dossierstand.OPEN.ordinal();
    }

    /** Counts what the latest record imposes and was not in force before it. */
    void telOpgelegd(int dossier, Telbord bord) {
        int opgelegd = lees(dossier, Veld.GEKOZEN) & ~lees(dossier, Veld.STOND) & OPGELEGD_BITS;
        for (int rest = opgelegd; rest != 0; rest &= rest - 1) {
            bord.tel(Maat.OPGELEGD, Maat.OPGELEGD.waarden().indexOf(interventie(rest)));
        }
    }

    private static Interventie interventie(int bits) {
        return Interventie.values()[Integer.numberOfTrailingZeros(bits)];
    }

    /** What the latest record chose is now in force; while the dossier waits, what was in force stays. */
    void schuifDoor(int dossier) {
        boolean wacht = lees(dossier, Veld.STATUS) == Status.WACHT_OP_OVERLEG.ordinal();
        boolean herpositioneert = lees(dossier, Veld.UITKOMST) == Uitkomst.HERPOSITIONEREN.ordinal();
        if (!wacht && !herpositioneert) {
            zet(dossier, Veld.STOND, lees(dossier, Veld.GEKOZEN));
        }
    }

    /** Takes a record as the latest of its dossier; what was in force before it stays. */
    void zet(int dossier, Vastlegging v, int label, int normadressaat) {
        LocalDate datum = v.casus().bevinding().datum();
        zet(dossier, Veld.VOLGNUMMER, volgnummer(v));
        zet(dossier, Veld.DATUM, ChronoUnit.DAYS.between(BEGIN, datum));
        zet(dossier, Veld.LABEL, label);
        zet(dossier, Veld.NORMADRESSAAT, normadressaat + 1L);
        zet(dossier, Veld.UITKOMST, v.uitkomst().ordinal());
        zet(dossier, Veld.STATUS, v.status().ordinal());
        v.positionering().ifPresent(p -> {
            zet(dossier, Veld.UITGANGSPOSITIE, p.uitgangspositie().ordinal());
            zet(dossier, Veld.SEGMENT, p.segment().ordinal());
            zet(dossier, Veld.KLASSE, p.klasse().ordinal());
            zet(dossier, Veld.VERPLAATSING, p.verplaatsing().ordinal());
            zet(
                    dossier,
                    Veld.TYPERING,
                    (p.typeringStandaard() ? Maat.Typeringsbron.STANDAARD : Maat.Typeringsbron.GEGEVEN).ordinal());
        });
        v.overleg().indicatie().ifPresent(i -> zet(dossier, Veld.INDICATIE, i.ordinal()));
        zet(
                dossier,
                Veld.OVERLEGUITKOMST,
                v.overleg().uitkomst().map(SPOREN::indexOf).orElse(-1) + 1L);
        zet(
                dossier,
                Veld.AANGIFTE,
                (v.overleg().aangifte() ? Maat.Aangifte.STANDAARD : Maat.Aangifte.NIET_STANDAARD).ordinal());
        zet(dossier, Veld.AFWIJKING, Afwijkingsrichting.from(v).ordinal());
        zet(dossier, Veld.TREDE, Tredestand.from(v).ordinal());
        zet(dossier, Veld.GEKOZEN, bits(v.interventies()));
        zet(
                dossier,
                Veld.WACHTTIJD,
                v.casus().overleg().map(o -> dagen(datum, o.datum())).orElse(DAGEN_GEEN));
        Optional<LocalDate> hersteld = v.vervolg().flatMap(Vervolg::hersteldOp);
        zet(dossier, Veld.HERSTELTIJD, hersteld.isPresent() ? dagen(datum, hersteld) : DAGEN_GEEN);
        zet(
                dossier,
                Veld.DOSSIER,
                (hersteld.isPresent() ? Maat.Dossierstand.AFGESLOTEN : Maat.Dossierstand.OPEN).ordinal());
    }

    static int volgnummer(Vastlegging v) {
        return v.vervolg().map(Vervolg::volgnummer).orElse(1);
    }

    private static int bits(List<Interventie> interventies) {
        return interventies.stream().mapToInt(i -> 1 << i.ordinal()).reduce(0, (a, b) -> a | b);
    }

    private static int dagen(LocalDate van, Optional<LocalDate> tot) {
        if (tot.isEmpty()) {
            return DAGEN_ONBEKEND;
        }
        long dagen = ChronoUnit.DAYS.between(van, tot.get());
        return dagen < 0 ? DAGEN_VOOR : DAGEN_VANAF + (int) dagen;
    }

    /** Counts the latest record of a dossier. */
    void tel(int dossier, Telbord bord) {
        telOpgelegd(dossier, bord);
        int uitkomst = lees(dossier, Veld.UITKOMST);
        bord.tel(Maat.UITKOMST, uitkomst);
        if (uitkomst == Uitkomst.GEEN_OVERTREDING.ordinal()) {
            return;
        }
        bord.tel(Maat.STATUS, lees(dossier, Veld.STATUS));
        bord.tel(Maat.UITGANGSPOSITIE, lees(dossier, Veld.UITGANGSPOSITIE));
        bord.tel(Maat.SEGMENT, lees(dossier, Veld.SEGMENT));
        bord.tel(Maat.KLASSE, lees(dossier, Veld.KLASSE));
        bord.tel(Maat.VERPLAATSING, lees(dossier, Veld.VERPLAATSING));
        bord.tel(Maat.TYPERING, lees(dossier, Veld.TYPERING));
        bord.tel(Maat.OVERLEGINDICATIE, lees(dossier, Veld.INDICATIE));
        bord.tel(Maat.AANGIFTE, lees(dossier, Veld.AANGIFTE));
        bord.telBits(Maat.INTERVENTIE, lees(dossier, Veld.GEKOZEN));
        bord.tel(Maat.AFWIJKING, lees(dossier, Veld.AFWIJKING));
        bord.tel(Maat.TREDE, lees(dossier, Veld.TREDE));
        bord.tel(Maat.DOSSIER, lees(dossier, Veld.DOSSIER));
        int overleg = lees(dossier, Veld.OVERLEGUITKOMST);
        if (overleg > 0) {
            bord.tel(Maat.OVERLEGUITKOMST, overleg - 1);
            int dagen = lees(dossier, Veld.WACHTTIJD);
            bord.telWachttijd(klasse(dagen), dagen - (long) DAGEN_VANAF);
        }
        int dagen = lees(dossier, Veld.HERSTELTIJD);
        if (dagen != DAGEN_GEEN) {
            bord.telHersteltijd(klasse(dagen), dagen - (long) DAGEN_VANAF);
        }
    }

    private static Dagklasse klasse(int dagen) {
        return switch (dagen) {
            case DAGEN_ONBEKEND -> Dagklasse.ONBEKEND;
            case DAGEN_VOOR -> Dagklasse.VOOR_DE_BEVINDING;
            default -> Dagklasse.of(dagen - (long) DAGEN_VANAF);
        };
    }
}
