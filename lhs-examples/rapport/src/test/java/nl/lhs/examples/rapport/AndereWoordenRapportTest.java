package nl.lhs.examples.rapport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lhs.core.Casus;
import nl.lhs.core.Controle;
import nl.lhs.core.Overleg;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.Verzonnen;
import nl.lhs.rules.doorrekening.Doorrekenaar;
import nl.lhs.rules.doorrekening.Werkmodel;
import nl.lhs.rules.inzicht.Inzichtteller;
import nl.lhs.rules.inzicht.Periode;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.sporen.Sporenbevinding;
import nl.lhs.rules.sporen.Sporenoordeel;
import org.junit.jupiter.api.Test;

/** A report of a record with other words than those of LHS 1.7 is in those words. */
class AndereWoordenRapportTest {
    private static final Pattern WOORDEN_VAN_LHS = Pattern.compile(
            "(?iu)strafbeschikking milieu|proces-verbaal|processen-verbaal|last onder|schorsen|exploitatie"
                    + "|een waarschuwing|bestuurlijk gesprek|verscherpt|stilleggen|bestuurlijke boete|lichte? segment"
                    + "|middensegment|zware? segment|van de 7|van de zeven|goedwillend|onverschillig|calculerend"
                    + "|\\bBSBM\\b|\\bLOB\\b|\\bLOD\\b|\\bPV\\b");
    private static final Strategie STRATEGIE = Verzonnen.strategie();
    private static final LhsEngine ENGINE = LhsEngine.create(STRATEGIE);

    private static Casus casus(Segment segment) {
        return Casus.builder(
                        "Z-" + segment,
                        Verzonnen.bevinding(segment)
                                .verzwarendAspect(VerzwarendAspect.of(Verzonnen.UITSTRALING))
                                .build(),
                        Verzonnen.normadressaat(segment))
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
    }

    private static String tekst(String html) {
        String tekst = new Pagina(html).tekst();
        // What a rule is called is not of the strategie.
        Matcher gevonden = WOORDEN_VAN_LHS.matcher(
                tekst.replaceAll("De regels die deze normen uitvoerden, per stap\\..*?Herkomst", ""));
        assertFalse(gevonden.find(), () -> gevonden.group() + " in: " + tekst);
        return tekst;
    }

    @Test
    void aRecordIsReportedInItsOwnWords() {
        for (Segment segment : Segment.values()) {
            Vastlegging v = ENGINE.decide(casus(segment));
            Rapport rapport = Rapport.from(v, List.of(STRATEGIE));
            String tekst = tekst(rapport.html());
            assertTrue(tekst.contains("twee in getal, telt er één mee"), tekst);
            assertTrue(tekst.contains("Een gesprek gaat altijd vooraf."), tekst);
            assertTrue(tekst.contains("4.1-1"), tekst);
            assertFalse(tekst.contains("()"), tekst);
        }
    }

    @Test
    void itsPdfCanBeMade() {
        assertTrue(Rapport.from(ENGINE.decide(casus(Segment.C3)), List.of(STRATEGIE))
                        .pdf()
                        .length
                > 1_000);
    }

    @Test
    void fourClassesHaveFourColours() {
        String html = Rapport.from(ENGINE.decide(casus(Segment.C3)), List.of(STRATEGIE))
                .html();
        Set<String> kleuren = new TreeSet<>();
        new Pagina(html)
                .elementen("rect").stream()
                        .filter(r -> r.getAttribute("width").equals("81")
                                && !r.getAttribute("fill").equals("none"))
                        .forEach(r -> kleuren.add(r.getAttribute("fill")));
        assertEquals(4, kleuren.size(), kleuren::toString);
    }

    @Test
    void aDossierIsReportedInItsOwnWords() {
        Dossier dossier = ENGINE.open(casus(Segment.B2));
        for (int i = 1; i < 4; i++) {
            dossier = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("H-" + i, Verzonnen.DATUM.plusDays(i)));
        }
        tekst(Rapport.from(dossier, List.of(STRATEGIE)).html());
    }

    @Test
    void anInspectionIsReportedInItsOwnWords() {
        Controle controle = Controle.of(
                "C-1",
                List.of(Casus.builder(
                                "Z-1", Verzonnen.bevinding(Segment.B2).build(), Verzonnen.normadressaat(Segment.B2))
                        .build()));
        tekst(Rapport.from(ENGINE.decide(controle), List.of(STRATEGIE)).html());
    }

    @Test
    void anInzichtIsReportedInTheWordsOfTheStrategie() {
        Inzichtteller teller = Inzichtteller.per(Periode.JAAR).woorden(STRATEGIE.woorden());
        for (Segment segment : Segment.values()) {
            teller.tel(ENGINE.decide(casus(segment)));
        }
        String tekst = tekst(Inzichtrapport.from(teller.inzicht(), STRATEGIE).html());
        assertTrue(tekst.contains("daarvan in een rood vak"), tekst);
        assertTrue(tekst.contains("Groen") && tekst.contains("Oranje"), tekst);
        assertTrue(
                tekst.contains(
                        "Bestuurlijke sancties zijn herstelbevel, ingreep op kosten, geldmaatregel en inperken van de"
                                + " toestemming."),
                tekst);
        assertThrows(IllegalArgumentException.class, () -> Inzichtrapport.from(teller.inzicht()));
    }

    @Test
    void aJudgementSaysWhatHasNoCounterpart() {
        Vastlegging v = ENGINE.decide(casus(Segment.D4));
        Sporenoordeel oordeel = new Sporenoordeel(
                StrategieJson.lhs17(),
                STRATEGIE,
                List.of(),
                10,
                2,
                List.of(new Sporenbevinding(Sporenbevinding.Soort.ZONDER_TEGENHANGER, List.of(), 1, v, v)),
                new Sporenoordeel.ZonderTegenhanger(List.of("PROCES_VERBAAL"), List.of("INPERKEN", "GROEN")),
                List.of("INGREEP"));
        String tekst = new Pagina(Sporenrapport.from(oordeel).html()).tekst();
        assertTrue(tekst.contains("Lokaal heeft geen tegenhanger: proces-verbaal."), tekst);
        assertTrue(
                tekst.contains("Landelijk heeft geen tegenhanger: inperken van de toestemming en klasse groen."),
                tekst);
        assertTrue(tekst.contains("aangenomen is de bevoegdheid tot ingreep op kosten."), tekst);
        assertTrue(tekst.contains("Niet te vergelijken"), tekst);
    }

    @Test
    void aDoorrekeningTellsOfEachStrategieInItsOwnWords() {
        Doorrekenaar rekenaar =
                Doorrekenaar.of(LhsEngine.create(), StrategieJson.lhs17(), STRATEGIE, Werkmodel.BRABANT);
        int regel = 1;
        for (Segment segment : Segment.values()) {
            rekenaar.tel(
                    regel++,
                    rekenaar.beslis(
                            Casus.builder("Z", Verzonnen.bevinding(segment).build(), Verzonnen.normadressaat(segment))
                                    .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                                    .build()));
        }
        String tekst = new Pagina(Doorrekenrapport.from(rekenaar.doorrekening()).html()).tekst();
        assertTrue(tekst.contains("waarschuwen") && tekst.contains("verbeterplan"), tekst);
        assertTrue(tekst.contains("midden") && tekst.contains("oranje"), tekst);
    }
}
