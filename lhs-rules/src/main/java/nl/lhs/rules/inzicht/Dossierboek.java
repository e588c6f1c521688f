package nl.lhs.rules.inzicht;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Spoor;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Vervolg;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Laststap;

/**
 * For each dossier: what its latest record counts for, in ten longs. A million dossiers take about 110 MB this way; as objects
 * in a map, half of this took 193 MB. The limit for a million records is 256 MB.
 */
final class Dossierboek {
    private static final LocalDate BEGIN = LocalDate.of(0, 1, 1);
    private static final int WOORDEN = 10;

    private static final int DAGEN_GEEN = 0;
    private static final int DAGEN_ONBEKEND = 1;
    private static final int DAGEN_VOOR = 2;
    private static final int DAGEN_VANAF = 3;

    private static final int VERZOEK_GEEN = 0;
    private static final int VERZOEK_TOEGEWEZEN = 1;
    private static final int VERZOEK_AANGEHOUDEN = 2;
    /** The first of the grounds on which it is rejected. */
    private static final int VERZOEK_AFGEWEZEN = 3;

    private static final List<Spoor> SPOREN = List.of(Spoor.values());

    /** So many interventions LHS 1.7 has, whose records of edition 1 do not say what is new. */
    private static final int EDITIE_1 = 12;

    /** A part of the words of a dossier: in which word, from which bit, how many bits. */
    private enum Veld {
        UITKOMST(0, 0, 3),
        STATUS(0, 3, 1),
        UITGANGSPOSITIE(0, 4, 4),
        SEGMENT(0, 8, 4),
        KLASSE(0, 12, 6),
        VERPLAATSING(0, 18, 2),
        TYPERING(0, 20, 1),
        INDICATIE(0, 21, 2),
        /** 0 where there is none. */
        OVERLEGUITKOMST(0, 23, 2),
        AANGIFTE(0, 25, 1),
        AFWIJKING(0, 26, 3),
        TREDE(0, 29, 7),
        DOSSIER(0, 36, 1),
        /** A bit for each intervention that stood before the latest record; for those of edition 1. */
        STOND(0, 37, EDITIE_1),
        VERZOEK(0, 49, 4),
        /** Whether the latest record itself closed the dossier. */
        SLUIT(0, 53, 1),
        DATUM(1, 0, 22),
        WACHTTIJD(1, 22, 22),
        LABEL(1, 44, 16),
        HERSTELTIJD(2, 0, 22),
        VOLGNUMMER(2, 22, 32),
        /** 0 where it is not named. */
        NORMADRESSAAT(3, 0, 32),
        LOB_INTREKKING(3, 32, 16),
        LOD_BESCHIKKING(4, 0, 16),
        LOD_VERBEURING(4, 16, 16),
        LOD_INVORDERING(4, 32, 16),
        LOD_UITGEWERKT(4, 48, 16),
        LOD_INTREKKING(5, 0, 16),
        LOB_BESCHIKKING(5, 16, 16),
        LOB_UITVOERING(5, 32, 16),
        LOB_KOSTENVERHAAL(5, 48, 16),
        /** In euro cents. */
        VERBEURD(6, 0, 63),
        /** In euro cents. */
        INGEVORDERD(7, 0, 63),
        /** A bit for each intervention. */
        GEKOZEN(8, 0, Long.SIZE),
        /** A bit for each intervention that the latest record newly chooses. */
        NIEUW(9, 0, Long.SIZE);

        private final int woord;
        private final int schuif;
        private final long masker;

        Veld(int woord, int schuif, int breedte) {
            this.woord = woord;
            this.schuif = schuif;
            this.masker = breedte == Long.SIZE ? -1L : (1L << breedte) - 1;
        }
    }

    /** For each measure of lasts: where the count of each of its values is kept. */
    private static final Map<Maat, List<Veld>> LASTVELDEN = Map.of(
            Maat.LAST_ONDER_DWANGSOM,
            List.of(
                    Veld.LOD_BESCHIKKING,
                    Veld.LOD_VERBEURING,
                    Veld.LOD_INVORDERING,
                    Veld.LOD_UITGEWERKT,
                    Veld.LOD_INTREKKING),
            Maat.LAST_ONDER_BESTUURSDWANG,
            List.of(Veld.LOB_BESCHIKKING, Veld.LOB_UITVOERING, Veld.LOB_KOSTENVERHAAL, Veld.LOB_INTREKKING));

    private final Sleutelboek boek = new Sleutelboek(WOORDEN);
    private final Telindeling indeling;

    Dossierboek(Telindeling indeling) {
        this.indeling = indeling;
    }

    int aantal() {
        return boek.aantal();
    }

    /** The number of the dossier with this kenmerk; a new one is added. */
    int nummer(String kenmerk) {
        return boek.nummer(kenmerk);
    }

    private int lees(int dossier, Veld veld) {
        return (int) leesLang(dossier, veld);
    }

    private long leesLang(int dossier, Veld veld) {
        return boek.lees(dossier, veld.woord) >>> veld.schuif & veld.masker;
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

    /** Counts what the latest record newly chooses. */
    void telOpgelegd(int dossier, Telbord bord) {
        for (long rest = leesLang(dossier, Veld.NIEUW) & indeling.opgelegd; rest != 0; rest &= rest - 1) {
            bord.tel(Maat.OPGELEGD, indeling.opgelegdPlaats(Long.numberOfTrailingZeros(rest)));
        }
    }

    /** What the latest record chose stands now; while the dossier waits, what stood before it does. */
    void schuifDoor(int dossier) {
        boolean wacht = lees(dossier, Veld.STATUS) == Status.WACHT_OP_OVERLEG.ordinal();
        boolean herpositioneert = lees(dossier, Veld.UITKOMST) == Uitkomst.HERPOSITIONEREN.ordinal();
        if (!wacht && !herpositioneert) {
            zet(dossier, Veld.STOND, leesLang(dossier, Veld.GEKOZEN) & Veld.STOND.masker);
        }
    }

    /** Takes a record as the latest of its dossier; what stood before it does not change. */
    void zet(int dossier, Vastlegging v, int label, int normadressaat) {
        LocalDate datum = v.casus().bevinding().datum();
        boolean vervangt = volgnummer(dossier) == volgnummer(v);
        zet(dossier, Veld.VOLGNUMMER, volgnummer(v));
        zet(dossier, Veld.DATUM, ChronoUnit.DAYS.between(BEGIN, datum));
        zet(dossier, Veld.LABEL, label);
        zet(dossier, Veld.NORMADRESSAAT, normadressaat + 1L);
        zet(dossier, Veld.UITKOMST, v.uitkomst().ordinal());
        zet(dossier, Veld.STATUS, v.status().ordinal());
        v.positionering().ifPresent(p -> {
            zet(dossier, Veld.UITGANGSPOSITIE, p.uitgangspositie().ordinal());
            zet(dossier, Veld.SEGMENT, p.segment().ordinal());
            zet(dossier, Veld.KLASSE, p.klasse().volgnummer());
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
        zet(dossier, Veld.TREDE, indeling.waarden(Maat.TREDE).indexOf(Tredestand.from(v)));
        zet(dossier, Veld.GEKOZEN, bits(v.interventies()));
        zet(dossier, Veld.NIEUW, nieuw(dossier, v));
        zet(
                dossier,
                Veld.WACHTTIJD,
                v.casus().overleg().map(o -> dagen(datum, o.datum())).orElse(DAGEN_GEEN));
        zetHerstel(dossier, v, vervangt);
        zet(dossier, Veld.VERZOEK, v.verzoek().map(Dossierboek::verzoek).orElse(VERZOEK_GEEN));
        zetLasten(dossier, Lastentelling.from(v));
    }

    /** A record of edition 1 does not say what it newly chooses: that is what did not stand. */
    private long nieuw(int dossier, Vastlegging v) {
        long gekozen = bits(v.interventies());
        return v.vervolg()
                .map(w -> w.editie1().isPresent() ? gekozen & ~lees(dossier, Veld.STOND) : bits(w.nieuw()))
                .orElse(gekozen);
    }

    /** The day of the repair is in the record that closes the dossier, and not in those after it. */
    private void zetHerstel(int dossier, Vastlegging v, boolean vervangt) {
        LocalDate datum = v.casus().bevinding().datum();
        boolean sloot = lees(dossier, Veld.SLUIT) == 1;
        Optional<LocalDate> hersteld = v.vervolg().flatMap(Vervolg::hersteldOp);
        boolean gesloten = v.vervolg().map(Vervolg::isGesloten).orElse(false);
        if (hersteld.isPresent()) {
            zet(dossier, Veld.HERSTELTIJD, dagen(datum, hersteld));
        } else if (!gesloten) {
            zet(dossier, Veld.HERSTELTIJD, DAGEN_GEEN);
        } else if (lees(dossier, Veld.HERSTELTIJD) == DAGEN_GEEN || vervangt && sloot) {
            zet(dossier, Veld.HERSTELTIJD, DAGEN_ONBEKEND);
        }
        zet(dossier, Veld.SLUIT, hersteld.isPresent() ? 1 : 0);
        zet(dossier, Veld.DOSSIER, (gesloten ? Maat.Dossierstand.AFGESLOTEN : Maat.Dossierstand.OPEN).ordinal());
    }

    private void zetLasten(int dossier, Lastentelling lasten) {
        LASTVELDEN.forEach((maat, velden) -> {
            for (int i = 0; i < velden.size(); i++) {
                int aantal = lasten.aantal(
                        lastsoort(maat), (Laststap) indeling.waarden(maat).get(i));
                // A record of edition 1 does not tell of all lasts, so that what an earlier one told stays.
                int eerder = lasten.volledig() ? 0 : lees(dossier, velden.get(i));
                zet(dossier, velden.get(i), Math.max(aantal, eerder));
            }
        });
        zet(dossier, Veld.VERBEURD, lasten.verbeurd().centen());
        zet(dossier, Veld.INGEVORDERD, lasten.ingevorderd().centen());
    }

    private static Lastsoort lastsoort(Maat maat) {
        return maat == Maat.LAST_ONDER_DWANGSOM ? Lastsoort.DWANGSOM : Lastsoort.BESTUURSDWANG;
    }

    private static int verzoek(Verzoekoordeel oordeel) {
        return switch (oordeel.uitkomst()) {
            case TOEGEWEZEN -> VERZOEK_TOEGEWEZEN;
            case AANGEHOUDEN -> VERZOEK_AANGEHOUDEN;
            case AFGEWEZEN -> VERZOEK_AFGEWEZEN + oordeel.grond().orElseThrow().ordinal();
        };
    }

    static int volgnummer(Vastlegging v) {
        return v.vervolg().map(Vervolg::volgnummer).orElse(1);
    }

    private static long bits(List<Interventie> interventies) {
        return interventies.stream().mapToLong(i -> 1L << i.volgnummer()).reduce(0, (a, b) -> a | b);
    }

    private static int dagen(LocalDate van, Optional<LocalDate> tot) {
        if (tot.isEmpty()) {
            return DAGEN_ONBEKEND;
        }
        long dagen = ChronoUnit.DAYS.between(van, tot.get());
        return dagen < 0 ? DAGEN_VOOR : DAGEN_VANAF + (int) dagen;
    }

    private void telVerzoek(int dossier, Telbord bord) {
        int verzoek = lees(dossier, Veld.VERZOEK);
        switch (verzoek) {
            case VERZOEK_GEEN -> {
                // nothing to count
            }
            case VERZOEK_TOEGEWEZEN -> bord.tel(Maat.VERZOEK, Verzoekoordeel.Uitkomst.TOEGEWEZEN.ordinal());
            case VERZOEK_AANGEHOUDEN -> bord.tel(Maat.VERZOEK, Verzoekoordeel.Uitkomst.AANGEHOUDEN.ordinal());
            default -> {
                bord.tel(Maat.VERZOEK, Verzoekoordeel.Uitkomst.AFGEWEZEN.ordinal());
                bord.tel(Maat.VERZOEKGROND, verzoek - VERZOEK_AFGEWEZEN);
            }
        }
    }

    private void telLasten(int dossier, Telbord bord) {
        LASTVELDEN.forEach((maat, velden) -> {
            for (int i = 0; i < velden.size(); i++) {
                bord.tel(maat, i, lees(dossier, velden.get(i)));
            }
        });
        bord.telBedragen(leesLang(dossier, Veld.VERBEURD), leesLang(dossier, Veld.INGEVORDERD));
    }

    /** Counts the latest record of a dossier. */
    void tel(int dossier, Telbord bord) {
        telOpgelegd(dossier, bord);
        telVerzoek(dossier, bord);
        telLasten(dossier, bord);
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
        bord.telBits(Maat.INTERVENTIE, leesLang(dossier, Veld.GEKOZEN));
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
