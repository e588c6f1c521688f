package nl.lhs.rules.orakel;

import static nl.lhs.core.Interventie.AANSPREKEN_INFORMEREN;
import static nl.lhs.core.Interventie.BESTUURLIJKE_BOETE;
import static nl.lhs.core.Interventie.BESTUURLIJK_GESPREK;
import static nl.lhs.core.Interventie.BSBM;
import static nl.lhs.core.Interventie.EXPLOITATIEVERBOD_OF_SLUITING;
import static nl.lhs.core.Interventie.LAST_ONDER_BESTUURSDWANG;
import static nl.lhs.core.Interventie.LAST_ONDER_DWANGSOM;
import static nl.lhs.core.Interventie.PROCES_VERBAAL;
import static nl.lhs.core.Interventie.SCHORSEN_OF_INTREKKEN;
import static nl.lhs.core.Interventie.TIJDELIJK_STILLEGGEN;
import static nl.lhs.core.Interventie.VERSCHERPT_TOEZICHT;
import static nl.lhs.core.Interventie.WAARSCHUWEN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Woordenlijst;

/**
 * Figures 2 and 3 and bijlage 2 of LHS 1.7, typed from the text as test data; sets of interventions are bit masks, the
 * lightest in the lowest bit.
 */
final class Figuren {
    /** Figure 3: the interventions, light to heavy. */
    static final List<Interventie> LICHT_NAAR_ZWAAR = List.of(
            AANSPREKEN_INFORMEREN,
            WAARSCHUWEN,
            BESTUURLIJK_GESPREK,
            VERSCHERPT_TOEZICHT,
            LAST_ONDER_DWANGSOM,
            LAST_ONDER_BESTUURSDWANG,
            TIJDELIJK_STILLEGGEN,
            BESTUURLIJKE_BOETE,
            SCHORSEN_OF_INTREKKEN,
            EXPLOITATIEVERBOD_OF_SLUITING,
            BSBM,
            PROCES_VERBAAL);

    private static final int[] PLAATS = plaatsen();

    static final long AANSPREKEN = masker(AANSPREKEN_INFORMEREN);
    static final long WAARSCHUWING = masker(WAARSCHUWEN);
    static final long GESPREK = masker(BESTUURLIJK_GESPREK);
    static final long VT = masker(VERSCHERPT_TOEZICHT);
    static final long LOD = masker(LAST_ONDER_DWANGSOM);
    static final long LOB = masker(LAST_ONDER_BESTUURSDWANG);
    static final long STIL = masker(TIJDELIJK_STILLEGGEN);
    static final long BOETE = masker(BESTUURLIJKE_BOETE);
    static final long SCHORSEN = masker(SCHORSEN_OF_INTREKKEN);
    static final long SLUITEN = masker(EXPLOITATIEVERBOD_OF_SLUITING);
    static final long STRAFBESCHIKKING = masker(BSBM);
    static final long PV = masker(PROCES_VERBAAL);

    static final long HERSTELLEND = AANSPREKEN | WAARSCHUWING | GESPREK | VT | LOD | LOB | STIL;
    static final long BESTRAFFEND = BOETE | SCHORSEN | SLUITEN;
    static final long STRAFRECHT = STRAFBESCHIKKING | PV;
    static final long ALLES = HERSTELLEND | BESTRAFFEND | STRAFRECHT;

    /** Norm B2-1: these need no legal power; the other eight do. */
    static final long ZONDER_BEVOEGDHEID = AANSPREKEN | WAARSCHUWING | GESPREK | VT;

    /** Bijlage 2, the readings and Awb 5:6: what each intervention is. */
    static final Map<Enum<?>, Long> WAT_ELK_IS = Map.ofEntries(
            Map.entry(Interventiesoort.HERSTELLEND, HERSTELLEND),
            Map.entry(Interventiesoort.BESTRAFFEND, BESTRAFFEND),
            Map.entry(Interventiesoort.STRAFRECHT, STRAFRECHT),
            Map.entry(Lastsoort.DWANGSOM, LOD),
            Map.entry(Lastsoort.BESTUURSDWANG, LOB),
            Map.entry(Rol.VEREIST_BEVOEGDHEID, ALLES & ~ZONDER_BEVOEGDHEID),
            Map.entry(Rol.HERSTELSANCTIE, LOD | LOB | STIL),
            Map.entry(Rol.SANCTIE, LOD | LOB | STIL | BESTRAFFEND),
            Map.entry(Rol.PAST_BIJ_SPOED, LOB),
            Map.entry(Rol.SPREEKT_AAN, AANSPREKEN),
            Map.entry(Rol.WAARSCHUWT, WAARSCHUWING),
            Map.entry(Rol.VULT_WAARSCHUWING_AAN, GESPREK),
            Map.entry(Rol.WORDT_AANGEKONDIGD, VT),
            Map.entry(Rol.VERVANGT_EERSTE_TREDE, VT),
            Map.entry(Rol.LEGT_STIL, STIL),
            Map.entry(Rol.INFORMEERT_POLITIEK, STIL | SLUITEN),
            Map.entry(Rol.PUNITIEF, BOETE),
            Map.entry(Rol.NEEMT_BESLUIT_AF, SCHORSEN),
            Map.entry(Rol.SLUIT, SLUITEN),
            Map.entry(Rol.VAN_DE_INSTANTIE, STRAFBESCHIKKING),
            Map.entry(Rol.UIT_OVERLEG, PV));

    private static final Map<String, Long> AFKORTING = Map.ofEntries(
            Map.entry("-", 0L),
            Map.entry("AANSPREKEN", AANSPREKEN),
            Map.entry("WAARSCHUWEN", WAARSCHUWING),
            Map.entry("GESPREK", GESPREK),
            Map.entry("VT", VT),
            Map.entry("LOD", LOD),
            Map.entry("LOB", LOB),
            Map.entry("STIL", STIL),
            Map.entry("BOETE", BOETE),
            Map.entry("S/S", SCHORSEN | SLUITEN),
            Map.entry("BSBM", STRAFBESCHIKKING),
            Map.entry("PV", PV));

    /** Figure 3, row 4 on top, columns A to D; in each cell herstellend, bestraffend and strafrecht. */
    private static final String FIGUUR_3 = """
            VT LOD LOB STIL     , BOETE, BSBM PV | VT LOD LOB STIL    , BOETE, BSBM PV | LOD LOB STIL       , S/S  , BSBM PV | LOD LOB STIL       , S/S  , PV
            WAARSCHUWEN GESPREK , BOETE, BSBM PV | VT LOD LOB STIL    , BOETE, BSBM PV | VT LOD LOB STIL    , BOETE, BSBM PV | LOD LOB STIL       , S/S  , PV
            AANSPREKEN          , -    , -       | WAARSCHUWEN GESPREK, -    , BSBM PV | VT LOD LOB STIL    , BOETE, BSBM PV | LOD LOB STIL       , BOETE, PV
            AANSPREKEN          , -    , -       | AANSPREKEN         , -    , -       | WAARSCHUWEN GESPREK, BOETE, BSBM PV | WAARSCHUWEN GESPREK, BOETE, PV
            """;

    private static final List<String> FIGUUR_2_LICHT = List.of("A1", "A2", "A3", "B1", "B2", "C1");
    private static final List<String> FIGUUR_2_MIDDEN = List.of("A4", "B3", "B4", "C2", "D1", "D2");
    private static final List<String> FIGUUR_2_ZWAAR = List.of("C3", "C4", "D3", "D4");

    private static final long[][] CELLEN = cellen();
    private static final List<List<Interventie>> LIJSTEN = lijsten(LICHT_NAAR_ZWAAR);

    private Figuren() {}

    private static int[] plaatsen() {
        int[] plaats = new int[Woordenlijst.LHS_17.interventies().alle().size()];
        for (int i = 0; i < LICHT_NAAR_ZWAAR.size(); i++) {
            plaats[LICHT_NAAR_ZWAAR.get(i).volgnummer()] = i;
        }
        return plaats;
    }

    private static long[][] cellen() {
        long[][] cellen = new long[4][4];
        String[] rijen = FIGUUR_3.strip().split("\n");
        for (int i = 0; i < 4; i++) {
            String[] rij = rijen[i].split("\\|");
            for (int kolom = 0; kolom < 4; kolom++) {
                for (String naam : rij[kolom].strip().split("[ ,]+")) {
                    cellen[kolom][3 - i] |= AFKORTING.get(naam);
                }
            }
        }
        return cellen;
    }

    /** The interventions of every mask, in an order. */
    static List<List<Interventie>> lijsten(List<Interventie> volgorde) {
        List<List<Interventie>> lijsten = new ArrayList<>();
        for (int masker = 0; masker <= ALLES; masker++) {
            List<Interventie> lijst = new ArrayList<>();
            for (Interventie interventie : volgorde) {
                if ((masker & masker(interventie)) != 0) {
                    lijst.add(interventie);
                }
            }
            lijsten.add(List.copyOf(lijst));
        }
        return lijsten;
    }

    static long masker(Interventie... interventies) {
        long masker = 0;
        for (Interventie interventie : interventies) {
            masker |= 1L << PLAATS[interventie.volgnummer()];
        }
        return masker;
    }

    static long masker(Collection<Interventie> interventies) {
        long masker = 0;
        for (Interventie interventie : interventies) {
            masker |= 1L << PLAATS[interventie.volgnummer()];
        }
        return masker;
    }

    /** The interventions of a mask, light to heavy. */
    static List<Interventie> lijst(long masker) {
        return LIJSTEN.get((int) masker);
    }

    static Interventiesoort soort(Interventie interventie) {
        long masker = masker(interventie);
        if ((masker & HERSTELLEND) != 0) {
            return Interventiesoort.HERSTELLEND;
        }
        return (masker & BESTRAFFEND) != 0 ? Interventiesoort.BESTRAFFEND : Interventiesoort.STRAFRECHT;
    }

    /** The cell of figure 3; column 0 is A, row 0 is 1. */
    static long cel(int kolom, int rij) {
        return CELLEN[kolom][rij];
    }

    static long cel(Segment segment) {
        return cel(segment.name().charAt(0) - 'A', segment.name().charAt(1) - '1');
    }

    static Segment segment(int kolom, int rij) {
        return Segment.valueOf("" + "ABCD".charAt(kolom) + "1234".charAt(rij));
    }

    static Klasse klasse(Segment segment) {
        if (FIGUUR_2_LICHT.contains(segment.name())) {
            return Klasse.LICHT;
        }
        if (FIGUUR_2_MIDDEN.contains(segment.name())) {
            return Klasse.MIDDEN;
        }
        if (FIGUUR_2_ZWAAR.contains(segment.name())) {
            return Klasse.ZWAAR;
        }
        throw new IllegalStateException("figure 2 gives no class to " + segment);
    }
}
