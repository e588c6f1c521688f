package nl.lhs.rules.internal.json;

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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Klasse;
import nl.lhs.core.Segment;
import nl.lhs.core.Typering;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Geldigheid;
import nl.lhs.core.strategie.Opties;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;

/**
 * LHS 1.7 as Java, the same as its document {@code strategie/lhs-1.7.json}. An application starts faster when it need
 * not read JSON. A test compares the two.
 */
public final class Lhs17 {
    /** The strategie. */
    public static final Strategie STRATEGIE = strategie();

    /** The SHA-256 of its part of a fingerprint: its document on one line, with a line feed after it. */
    public static final String HASH = "64a489e9616000f9b29840c6c51f4bb5815373e5c4647784c51f6e2a5dd8c815";

    private Lhs17() {}

    private static Strategie strategie() {
        Strategie.Builder s =
                Strategie.builder(new StrategieVerwijzing("LHS", "1.7"), "Landelijke handhavingstrategie");
        s.geldig(new Geldigheid(LocalDate.of(2014, 4, 24), Optional.empty()));
        s.label(Typering.GOEDWILLEND, "goedwillend");
        s.label(Typering.ONVERSCHILLIG, "onverschillig");
        s.label(Typering.CALCULEREND, "calculerend");
        s.label(Typering.BEWUST_EN_STRUCTUREEL, "bewust en structureel");
        s.label(Gevolgen.VRIJWEL_NIHIL, "vrijwel nihil");
        s.label(Gevolgen.BEPERKT, "beperkt");
        s.label(Gevolgen.VAN_BELANG, "van belang");
        s.label(Gevolgen.AANZIENLIJK, "aanzienlijk");
        for (Interventie interventie : Woordenlijst.LHS_17.interventies().alle()) { // in order from light to heavy
            s.gewicht(interventie, interventie.volgnummer() + 1);
        }

        List<Interventie> niets = List.of();
        List<Interventie> aanspreken = List.of(AANSPREKEN_INFORMEREN);
        List<Interventie> waarschuwen = List.of(WAARSCHUWEN, BESTUURLIJK_GESPREK);
        List<Interventie> toezichtEnLasten =
                List.of(VERSCHERPT_TOEZICHT, LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, TIJDELIJK_STILLEGGEN);
        List<Interventie> lasten = List.of(LAST_ONDER_DWANGSOM, LAST_ONDER_BESTUURSDWANG, TIJDELIJK_STILLEGGEN);
        List<Interventie> boete = List.of(BESTUURLIJKE_BOETE);
        List<Interventie> schorsenOfSluiten = List.of(SCHORSEN_OF_INTREKKEN, EXPLOITATIEVERBOD_OF_SLUITING);
        List<Interventie> bsbmOfPv = List.of(BSBM, PROCES_VERBAAL);
        List<Interventie> pv = List.of(PROCES_VERBAAL);

        segment(s, Segment.A1, Klasse.LICHT, aanspreken, niets, niets);
        segment(s, Segment.A2, Klasse.LICHT, aanspreken, niets, niets);
        segment(s, Segment.A3, Klasse.LICHT, waarschuwen, boete, bsbmOfPv);
        segment(s, Segment.A4, Klasse.MIDDEN, toezichtEnLasten, boete, bsbmOfPv);
        segment(s, Segment.B1, Klasse.LICHT, aanspreken, niets, niets);
        segment(s, Segment.B2, Klasse.LICHT, waarschuwen, niets, bsbmOfPv);
        segment(s, Segment.B3, Klasse.MIDDEN, toezichtEnLasten, boete, bsbmOfPv);
        segment(s, Segment.B4, Klasse.MIDDEN, toezichtEnLasten, boete, bsbmOfPv);
        segment(s, Segment.C1, Klasse.LICHT, waarschuwen, boete, bsbmOfPv);
        segment(s, Segment.C2, Klasse.MIDDEN, toezichtEnLasten, boete, bsbmOfPv);
        segment(s, Segment.C3, Klasse.ZWAAR, toezichtEnLasten, boete, bsbmOfPv);
        segment(s, Segment.C4, Klasse.ZWAAR, lasten, schorsenOfSluiten, bsbmOfPv);
        segment(s, Segment.D1, Klasse.MIDDEN, waarschuwen, boete, pv);
        segment(s, Segment.D2, Klasse.MIDDEN, lasten, boete, pv);
        segment(s, Segment.D3, Klasse.ZWAAR, lasten, schorsenOfSluiten, pv);
        segment(s, Segment.D4, Klasse.ZWAAR, lasten, schorsenOfSluiten, pv);

        s.opties(new Opties(
                Opties.BeideArgumenten.OPHEFFEN,
                Opties.Rand.ZO_VER_MOGELIJK,
                Typering.ONVERSCHILLIG,
                true,
                Opties.Spoed.BESTUURSDWANG));
        return s.build();
    }

    private static void segment(
            Strategie.Builder s,
            Segment segment,
            Klasse klasse,
            List<Interventie> herstellend,
            List<Interventie> bestraffend,
            List<Interventie> strafrecht) {
        s.klasse(segment, klasse);
        s.interventies(segment, Interventiesoort.HERSTELLEND, herstellend);
        s.interventies(segment, Interventiesoort.BESTRAFFEND, bestraffend);
        s.interventies(segment, Interventiesoort.STRAFRECHT, strafrecht);
    }
}
