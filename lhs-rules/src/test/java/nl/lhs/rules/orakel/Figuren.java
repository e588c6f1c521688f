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

    static final int AANSPREKEN = masker(AANSPREKEN_INFORMEREN);
    static final int WAARSCHUWING = masker(WAARSCHUWEN);
    static final int GESPREK = masker(BESTUURLIJK_GESPREK);
    static final int VT = masker(VERSCHERPT_TOEZICHT);
    static final int LOD = masker(LAST_ONDER_DWANGSOM);
    static final int LOB = masker(LAST_ONDER_BESTUURSDWANG);
    static final int STIL = masker(TIJDELIJK_STILLEGGEN);
    static final int BOETE = masker(BESTUURLIJKE_BOETE);
    static final int SCHORSEN = masker(SCHORSEN_OF_INTREKKEN);
    static final int SLUITEN = masker(EXPLOITATIEVERBOD_OF_SLUITING);
    static final int STRAFBESCHIKKING = masker(BSBM);
    static final int PV = masker(PROCES_VERBAAL);

    static final int HERSTELLEND = AANSPREKEN | WAARSCHUWING | GESPREK | VT | LOD | LOB | STIL;
    static final int BESTRAFFEND = BOETE | SCHORSEN | SLUITEN;
    static final int STRAFRECHT = STRAFBESCHIKKING | PV;
    static final int ALLES = HERSTELLEND | BESTRAFFEND | STRAFRECHT;

    /** Norm B2-1: these need no legal power; the other eight do. */
    static final int ZONDER_BEVOEGDHEID = AANSPREKEN | WAARSCHUWING | GESPREK | VT;

    private static final Map<String, Integer> AFKORTING = Map.ofEntries(
            Map.entry("-", 0),
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

    private static final int[][] CELLEN = cellen();
    private static final List<List<Interventie>> LIJSTEN = lijsten(LICHT_NAAR_ZWAAR);

    private Figuren() {}

    private static int[] plaatsen() {
        int[] plaats = new int[Woordenlijst.LHS_17.interventies().alle().size()];
        for (int i = 0; i < LICHT_NAAR_ZWAAR.size(); i++) {
            plaats[LICHT_NAAR_ZWAAR.get(i).volgnummer()] = i;
        }
        return plaats;
    }

    private static int[][] cellen() {
        int[][] cellen = new int[4][4];
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

    static int masker(Interventie... interventies) {
        int masker = 0;
        for (Interventie interventie : interventies) {
            masker |= 1 << PLAATS[interventie.volgnummer()];
        }
        return masker;
    }

    static int masker(Collection<Interventie> interventies) {
        int masker = 0;
        for (Interventie interventie : interventies) {
            masker |= 1 << PLAATS[interventie.volgnummer()];
        }
        return masker;
    }

    /** The interventions of a mask, light to heavy. */
    static List<Interventie> lijst(int masker) {
        return LIJSTEN.get(masker);
    }

    static Interventiesoort soort(Interventie interventie) {
        int masker = masker(interventie);
        if ((masker & HERSTELLEND) != 0) {
            return Interventiesoort.HERSTELLEND;
        }
        return (masker & BESTRAFFEND) != 0 ? Interventiesoort.BESTRAFFEND : Interventiesoort.STRAFRECHT;
    }

    /** The cell of figure 3; column 0 is A, row 0 is 1. */
    static int cel(int kolom, int rij) {
        return CELLEN[kolom][rij];
    }

    static int cel(Segment segment) {
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
